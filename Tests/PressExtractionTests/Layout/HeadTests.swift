import PressExtraction
import Testing

/// The head of an article between the lines of its page.
@Suite("The head of an article")
struct HeadTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())
  private static let body =
    "\n\nSáng nay, xã họp bàn việc mở ba con đường liên thôn.\n\nBà con vui mừng."

  private func extract(_ head: String) -> Extraction {
    HeadTests.extractor.extract(Array((head + HeadTests.body).utf8))
  }

  @Test(
    "lines of the page above the headline are no titles",
    arguments: [
      "Kinh tế", "Kinh tế Kinh tế", "Tin tức - Sự kiện", "Tất cả chuyên mục",
      "Trang chủ / Tin tức / Thời sự", "Skip Ribbon Commands\nSkip to main content",
      "Analytic", "Portal - Block_Tin_Toolbar", "58 phút trước", "hoạt động khối đoàn thể",
      "Chi tiết tin", "Xem cỡ chữ\nĐọc bài viết\nIn", "Lượt xem: 87",
      "Chủ đề năm 2023: Nâng cao hiệu quả công vụ\n\nMenu\n\nBack",
      "Chủ tịch UBND xã\n\nLiên kết website\n\nThu chi ngan sach xa",
    ])
  func passesOverTheMenu(_ menu: String) {
    let result = extract("\(menu)\n\nXã Tả Lèng mở ba con đường liên thôn")
    #expect(result.title == "Xã Tả Lèng mở ba con đường liên thôn")
    #expect(result.subtitle == nil)
  }

  @Test(
    "a headline stays one",
    arguments: [
      "Kinh tế xã Tả Lèng khởi sắc", "Xã Tả Lèng: Nông thôn mới", "Highlights Tả Lèng 4-1 Lau",
      "Highlights Real Madrid 4-1 Sevilla", "Lượt xem phim tăng 87 lần",
    ])
  func keepsHeadlines(_ title: String) { #expect(extract(title).title == title) }

  @Test(
    "a heading within the text that reads like a menu takes nothing with it",
    arguments: ["Hỏi đáp", "Tìm kiếm", "Thư điện tử"])
  func keepsWhatStandsAbove(_ heading: String) {
    let text =
      "Tàu chìm ở xã Tả Lèng\n\nNgày 5/6/2017, tàu chở 15 người gặp nạn, ba người còn mất tích.\n\n"
      + heading
    let result = extract(text)
    #expect(result.title == "Tàu chìm ở xã Tả Lèng")
    #expect(result.dates.contains { $0.value == "2017-06-05" })
  }

  @Test("a headline below section and stamp is the title")
  func findsTheHeadlineBelow() {
    let result = extract("Kinh tế\n\n09/08/2016 - 20:01\n\nTả Lèng: Thu ngân sách đạt 5 tỷ đồng")
    #expect(result.title == "Tả Lèng: Thu ngân sách đạt 5 tỷ đồng")
    #expect(result.published?.iso == "2016-08-09T20:01")
    #expect(result.section == "Kinh tế")
  }

  @Test(
    "the article's own stamp beats the page's clock",
    arguments: [
      ("Thursday, 18/07/2024\nNgày đăng: 21/01/2021 - Lượt xem: 87\nXem với cỡ chữ", "2021-01-21"),
      (
        "Thứ Sáu, 19/7/2024\nBan Dân vận Tỉnh ủy\nThứ Năm, 8/6/2023 14:46 (GMT+7)",
        "2023-06-08T14:46+07:00"
      ),
      ("Thứ Hai, 1/4/2024\n\n28/3/2024", "2024-03-28"),
    ])
  func prefersTheOwnStamp(_ stamps: String, _ date: String) {
    let result = extract("\(stamps)\n\nXã Tả Lèng mở ba con đường liên thôn")
    #expect(result.published?.iso == date)
    #expect(result.title == "Xã Tả Lèng mở ba con đường liên thôn")
  }

  @Test(
    "a stamp beneath the headline is the article's own, whatever comes after",
    arguments: [
      ("24/12/2016    Lượt xem: 1131    In bài viết   Độ tương phản", "2016-12-24"),
      ("Tháng Mười Một 9, 2018", "2018-11-09"), ("Tháng Mười Hai 4, 2017", "2017-12-04"),
      ("12/05/2017\n\nThứ Sáu, 11/5/2017 14:46", "2017-05-12"),
    ])
  func readsTheStampBelow(_ stamp: String, _ date: String) {
    let result = extract("Xã Tả Lèng mở ba con đường liên thôn\n\n\(stamp)")
    #expect(result.published?.iso == date)
  }

  @Test("a stamp with an author beats the clock above the headline")
  func prefersTheAuthorsStamp() {
    let result = extract(
      "Thứ Sáu, ngày 23 tháng 08 năm 2019, 09:25:27\n\nXã mở ba con đường liên thôn\n\nMinh Anh - 05:32, 24/11/2023"
    )
    #expect(result.published?.iso == "2023-11-24T05:32")
  }

  @Test("a place's date beneath a stamp is not the article's own")
  func keepsTheStampAbovePlaces() {
    let result = extract(
      "Thứ Hai, 10/4/2017\n\nHà Nội, ngày 5 tháng 4 năm 2017\n\nXã mở ba con đường")
    #expect(result.published?.iso == "2017-04-10")
  }

  @Test(
    "authors beneath the head",
    arguments: [
      ("LÊ VĂN HOA |", ["LÊ VĂN HOA"]), ("HIỀN MAI - ĐỖ HOA |", ["HIỀN MAI", "ĐỖ HOA"]),
      ("ThS. Lê Văn Hoa\nKhoa Nhà nước và pháp luật", ["ThS. Lê Văn Hoa"]),
      ("27/05/2018 07:33\n\nMai Chi", ["Mai Chi"]),
      ("Minh Anh - 05:32, 24/11/2023", ["Minh Anh"]), ("Hà Nội, ngày 5-3-2009", []),
      ("Chuyện ở một xã vùng cao", []),
    ])
  func readsAuthors(_ line: String, _ authors: [String]) {
    #expect(extract("Xã mở ba con đường liên thôn\n\n\(line)").authors == authors)
  }

  @Test(
    "authors beneath the text",
    arguments: [
      ("Thực hiện: Lê Thị Hoa", ["Lê Thị Hoa"]), ("TS (tổng hợp)", ["TS"]),
      ("Mai Anh (T/h)", ["Mai Anh"]),
      ("Hải Mai\n\nChia sẻ bài viết\n\nĐỒNG HÀNH CÙNG NHÀ NÔNG", ["Hải Mai"]),
      ("Hải Mai\n\nZalo", ["Hải Mai"]), ("I. MỤC ĐÍCH, YÊU CẦU", []), ("Văn phòng HĐND-UBND", []),
      ("V.ANH", ["V.ANH"]), ("PV", []), ("Hà Chi (TTXVN)", ["Hà Chi"]), ("Nguồn: Báo Hạ Long", []),
      ("Hà Chi\n\nHà Chi", ["Hà Chi"]),
    ])
  func readsSignatures(_ line: String, _ authors: [String]) {
    let text = "Xã mở đường" + HeadTests.body + "\n\n" + line
    #expect(HeadTests.extractor.extract(Array(text.utf8)).authors == authors)
  }

  @Test(
    "authors right behind the last sentence",
    arguments: [
      (". Mai Hoa", ["Mai Hoa"]), ("! Mai Hoa - Văn Tú", ["Mai Hoa", "Văn Tú"]),
      (". Mai Hoa và Văn Tú", ["Mai Hoa", "Văn Tú"]), (". Tin và ảnh: Mai Hoa", ["Mai Hoa"]),
      (". Mai Hoa (Theo Người Đưa Tin)", ["Mai Hoa"]), (". Mai Hoa/Báo Hạ Long", ["Mai Hoa"]),
      (". Mai Hoa- Văn Tú Theo Người Đưa Tin", ["Mai Hoa", "Văn Tú"]),
      (". Mai Hoa Mai Hoa", ["Mai Hoa"]), (". Ph. Hoa", ["Ph. Hoa"]), (". Lược theo THX", []),
      (". Theo Mai Hoa", []), (". Theo Tuổi Trẻ", []), (". Tuổi Trẻ", []), (". PV", []),
      (". Nguồn: Mai Hoa", []), (". Đường Mai Hoa thông xe", []), (", gồm Mai Hoa", []),
      (". Ảnh: Mai Hoa", []), (". Tỉnh Bình Định", []),
      (".", []),
    ])
  func readsTails(_ tail: String, _ authors: [String]) {
    let text = "Xã mở đường" + HeadTests.body + "\n\nBà con vui mừng vì có đường mới" + tail
    #expect(HeadTests.extractor.extract(Array(text.utf8)).authors == authors)
  }

  @Test(
    "links to other articles are not searched",
    arguments: [
      ">> Xã bên khen thưởng 12 tập thể",
      "Bài trước\nXã bên khen thưởng 12 tập thể",
      "-\nXã bên khen thưởng 12 tập thể -\nHuyện cấp 5 tấn gạo -\nTỉnh trồng 20 ha rừng -\nXã có 3 trường mới",
    ])
  func leavesLinksOut(_ links: String) {
    #expect(extract("Xã mở đường liên thôn").counts.count == 1)
    #expect(extract("Xã mở đường liên thôn\n\n\(links)").counts.count == 1)
  }
}
