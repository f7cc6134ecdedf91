import Foundation
import PressExtraction
import Testing

private let extractor = ArticleExtractor(knowledge: Knowledge())

/// Each line's zone, in order.
private func zones(_ text: String, _ title: String? = nil) -> [Zone] {
  extractor.read(Array(text.utf8), title: title).layout.lines.map(\.zone)
}

@Test("title, subtitle, dateline, body, caption and byline are told apart")
func tellsTheParts() {
  let text = """
    Đưa nghị quyết vào cuộc sống

    Chuyện ở một xã vùng cao

    Thứ Hai, 04/12/2017, 06:51 [GMT+7]
    .
    .

    Xã đã làm xong ba con đường liên thôn trong năm, bà con đi lại thuận tiện hơn trước.

    Con đường mới ở thôn Tả Lèng. Ảnh: Hoàng Anh

    Năm tới, xã làm tiếp hai con đường nữa để nối với trung tâm huyện.

    Hoàng Anh
    """
  #expect(
    zones(text) == [
      .title, .subtitle, .dateline, .junk, .junk, .body, .caption, .body, .byline,
    ])
}

@Test(
  "where a title is given beside the text, a line that says other things is none",
  arguments: [
    ("Tin nông thôn trong tuần", [Zone.body, .body]), ("Đường", [.body, .body]),
    ("Xã đã mở ba con đường mới", [.title, .body]),
    ("XÃ MỞ BA CON ĐƯỜNG MỚI | Báo tỉnh", [.title, .body]),
    ("“Xã mở ba con đường mới”…", [.title, .body]),
    ("Xã mở ba con đường mới".decomposedStringWithCanonicalMapping, [.title, .body]),
    ("", [.title, .body]), ("…", [.title, .body]),
  ])
func keepsToTheGivenTitle(title: String, expected: [Zone]) {
  #expect(
    zones("Xã mở ba con đường mới\n\nNăm qua, dân góp công làm xong việc.", title) == expected)
}

@Test(
  "a lead that repeats the given title's words is none, and what stands above a told title is its overline"
)
func tellsLeadsFromTitles() {
  let title = "Quảng Nam thu hồi 5 ha đất của công ty"
  let lead = "UBND tỉnh Quảng Nam vừa thu hồi 5 ha đất của công ty du lịch tại huyện Núi Thành."
  #expect(zones("\(lead)\n\nCông ty đã nhận đất từ lâu.", title) == [.body, .body])
  #expect(
    zones("Nông thôn\n\n\(title)\n\n\(lead)", title) == [.subtitle, .title, .body])
}

@Test(
  "a line that is only a date stamp is the dateline",
  arguments: [
    "Thứ Hai, 04/12/2017, 06:51 [GMT+7]", "Thứ 5, 19/07/2018 | 08:12", "11/08/2022, 17:25",
    "16-5-2009", "Cập nhật lúc 16:20, Thứ Sáu, 09/12/2022 (GMT+7)", "03-12-2025 07:10",
    "Thứ ba, 15/8/2017 | 10:20 GMT+7", "4 Tháng Mười Hai, 2017",
    "Tháng Mười Hai 4, 2017", "Hà Nội, ngày 5 tháng 3 năm 2009", "2017-12-04 06:51",
    "Chủ nhật, 5/3/2017 - 14h30", "10/06/2021 19:04 GMT+7", "Lê Văn Sinh - 16:42 05/01/2024",
  ])
func readsDatelines(stamp: String) {
  let text = "Xã làm đường\n\n\(stamp)\n\nXã đã làm xong ba con đường liên thôn."
  #expect(zones(text) == [.title, .dateline, .body])
}

@Test(
  "a sentence that begins with a date is no dateline",
  arguments: [
    "Ngày 5/3/2017, xã khởi công con đường nối hai thôn.",
    "Ngày vào Đảng: 19/1/1991", "Sinh ngày 2/10/1970", "Ngày hết hiệu lực: 01/07/2024",
    "Ngày xử lý: 23/7/2019", "Ngày tiếp nhận: 23/7/2019",
    "Ngày 5/3/2017 xã khởi công con đường nối hai thôn vùng cao",
  ])
func keepsSentences(line: String) {
  #expect(zones("Xã làm đường\n\n\(line)\n\nBà con vui mừng.")[1] != .dateline)
}

@Test("a caption printed twice repeats the first")
func findsRepeatedCaptions() {
  let text = """
    Xã làm đường

    Bà con thôn Lau góp công làm đường trong ngày hội
    Bà con thôn Lau (xã Phúc Sơn) góp công làm đường trong ngày hội. Ảnh: Minh

    Xã đã làm xong ba con đường liên thôn trong năm.
    """
  let lines = extractor.read(Array(text.utf8)).layout.lines
  #expect(lines.map(\.zone) == [.title, .caption, .caption, .body])
  #expect(lines[2].repeats == 1)
}

@Test("lists of other articles and comments are not searched")
func leavesFurnitureOut() {
  let text = """
    Xã làm đường

    Xã đã làm xong ba con đường liên thôn trong năm.

    Tin liên quan
    Xã bên làm cầu
    Huyện khen thưởng 12 tập thể

    Bình luận (3)
    Hay quá, xã tôi cũng cần 5 con đường.
    """
  #expect(zones(text) == [.title, .body, .junk, .junk, .junk, .junk, .junk])
}

@Test(
  "authors are read from the byline",
  arguments: [
    ("Hà Chi", ["Hà Chi"]), ("Bài, ảnh: Kim Tiến", ["Kim Tiến"]), ("TIẾN HUY", ["TIẾN HUY"]),
    ("Minh Anh - Lan Phương", ["Minh Anh", "Lan Phương"]), ("(Theo TTXVN)", []),
  ])
func readsAuthors(line: String, authors: [String]) {
  let text = "Xã làm đường\n\nXã đã làm xong ba con đường.\n\nBà con vui mừng.\n\n\(line)"
  #expect(extractor.extract(Array(text.utf8)).authors == authors)
}

@Test(
  "an empty text and a text of marks have no lines to search", arguments: ["", "\n\n", ".\n..\n"])
func survivesNothing(text: String) {
  #expect(zones(text).allSatisfy { $0 == .junk })
}

@Test("a line that is given as a caption is one, whatever it says")
func takesGivenCaptions() {
  let lines = [
    "Xã làm xong ba con đường",
    "Xã đã làm xong ba con đường liên thôn trong năm, bà con đi lại thuận tiện.",
    "Con đường mới ở thôn Tả Lèng",
    "Năm tới, xã làm tiếp hai con đường nữa để nối với trung tâm huyện.",
  ]
  let text = lines.joined(separator: "\n\n")
  let start = lines[..<2].joined(separator: "\n\n").utf8.count + 2
  let caption = start..<start + lines[2].utf8.count
  let layout = extractor.read(Array(text.utf8), captions: [caption]).layout
  #expect(layout.lines.map(\.zone) == [.title, .body, .caption, .body])
}

@Test("a box is its heading and what stands under it")
func findsBoxes() {
  let text = """
    Xã làm đường

    Xã đã làm xong ba con đường liên thôn trong năm nay.

    Thông tin thêm

    Xã có 12 thôn với hơn 4.000 người, phần lớn là người Mông.

    Năm tới, xã làm tiếp hai con đường nữa.

    Những con số
    Ba con đường dài 12 km.
    Hai cây cầu mới.

    Bà con đi lại thuận tiện hơn trước.

    Lời tòa soạn: Bài viết mở đầu loạt bài về nông thôn mới.

    Ông Giàng A Sử, trưởng thôn, là người hiến đất đầu tiên.
    """
  #expect(
    zones(text) == [.title, .body, .box, .box, .body, .box, .box, .box, .body, .box, .body])
}

@Test("a quotation set apart that another paragraph holds is a box")
func findsQuotationsSetApart() {
  let text = """
    Xã làm đường

    Trưởng thôn cho biết: "Nhà nào cũng góp công, góp của để con đường về đích trước Tết", và ai cũng vui.

    "Nhà nào cũng góp công, góp của để con đường về đích trước Tết"

    "Con đường mới mở ra, trẻ em đi học không còn phải lội bùn như những năm trước nữa"
    """
  #expect(zones(text) == [.title, .body, .box, .body])
}
