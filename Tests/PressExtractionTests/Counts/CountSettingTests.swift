import PressExtraction
import Testing

/// What stands around a number and says what it counts.
@Suite struct CountSettingTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  private static func counts(_ text: String) -> [(text: String, count: Count)] {
    let result = extractor.extract(Array(text.utf8))
    return result.counts.map { (result.text.string($0.mention.tokens), $0) }
  }

  @Test(
    "few things are stood on, people, results and seats are bounded",
    arguments: [
      ("Nhóm này đi trên 6 chiếc xe máy.", ["6 chiếc xe máy"]),
      ("Trạm phát sóng đặt trên 3 đảo.", ["3 đảo"]),
      ("Việc này thể hiện trên 4 vấn đề.", ["4 vấn đề"]),
      ("Nội dung được dạy dưới 3 dạng.", ["3 dạng"]),
      ("Anh ghi trên 7 bàn mùa này.", ["trên 7 bàn"]),
      ("Phí với ô tô trên 9 chỗ tăng.", ["trên 9 chỗ"]),
      ("Huyện có trên 5 xã đạt chuẩn.", ["trên 5 xã"]),
      ("Hiện trên 8 người mắc bệnh.", ["trên 8 người"]),
      ("Đoàn kiểm tra thu giữ trên 4 khẩu súng.", ["trên 4 khẩu súng"]),
      ("Thị trấn xây mới trên 6 căn nhà.", ["trên 6 căn nhà"]),
      ("Khách sạn cao trên 7 tầng bị phạt.", ["trên 7 tầng"]),
      ("Trên 4 chiếc xe có 17 người.", ["4 chiếc xe", "17 người"]),
      ("Trên 7 doanh nghiệp đã phá sản.", ["Trên 7 doanh nghiệp"]),
      ("Trên ba chiếc hộp ghi tên người nhận.", ["ba chiếc hộp"]),
      ("Hàng được vận chuyển trên 3 xe tải.", ["3 xe tải"]),
      ("Giải đấu tổ chức trên 8 quốc gia.", ["8 quốc gia"]),
    ])
  func standsOn(_ text: String, _ expected: [String]) {
    #expect(Self.counts(text).map(\.text) == expected)
  }

  @Test(
    "what is exceeded so many times is multiplied",
    arguments: [
      ("Hàm lượng chì vượt quy chuẩn 14 lần.", Count.Kind.multiple),
      ("Hàm lượng chì vượt tiêu chuẩn cho phép 3 lần.", .multiple),
      ("Hàm lượng chì vượt ngưỡng 5 lần.", .multiple),
      ("Tài xế vượt đèn đỏ 5 lần.", .cardinal),
      ("Ông vượt biển 3 lần.", .cardinal),
      ("Anh vượt rào, xin phép 4 lần.", .cardinal),
      ("Chị vượt khó, nợ quá hạn 6 lần.", .cardinal),
    ])
  func multiplies(_ text: String, _ kind: Count.Kind) {
    #expect(Self.counts(text).map(\.count.kind) == [kind])
  }

  @Test(
    "how often in a time that is told; no number of a day",
    arguments: [
      ("Thuốc uống ngày 4 viên.", ["4 viên"]),
      ("Đội tập mỗi ngày 2 buổi.", ["2 buổi"]),
      ("Tàu chạy mỗi tháng 5 chuyến.", ["5 chuyến"]),
      ("Chợ phiên họp từ ngày 4 lần này.", []),
      ("Lễ hội ngày 8 buổi sáng rất đông.", []),
      ("Hội thi kéo dài đến ngày 7 lượt về mới xong.", []),
    ])
  func countsPerTime(_ text: String, _ expected: [String]) {
    #expect(Self.counts(text).map(\.text) == expected)
  }

  @Test(
    "gold is weighed in mace where nothing else can be meant",
    arguments: [
      ("Chị mua nhẫn vàng trọng lượng 2 chỉ, 3 chỉ và 5 chỉ.", ["2 chỉ", "3 chỉ", "5 chỉ"]),
      ("Dây chuyền vàng 1,5 chỉ.", ["1,5 chỉ"]),
      ("Giá vàng hôm nay 12 chỉ tăng nhẹ.", []),
      ("Năm nay lớp 5 chỉ, như thầy nói, có em giỏi.", []),
      ("Giá vàng tăng. Còn sữa loại 4 chỉ, như mọi khi, giữ giá.", []),
      ("Ở đền Vàng, lớp 4 chỉ, như mọi năm, xem hội.", []),
      ("Áo màu vàng in mã 7 chỉ.", []),
    ])
  func weighsGold(_ text: String, _ expected: [String]) {
    #expect(Self.counts(text).map(\.text) == expected)
  }

  @Test(
    "a bound tells a share from a day",
    arguments: [
      ("Gần 1/3 gặp khó khăn.", ["Gần 1/3"]),
      ("Khoảng 2/3 không đạt.", ["Khoảng 2/3"]),
      ("Chị mất liên lạc từ khoảng 1/2.", []),
      ("Lễ hội khoảng 1/4 khai mạc.", []),
      ("Hội chợ mở khoảng 1/3 đến 9/3.", []),
      ("Ông đã làm ở đây gần một phần tư thế kỷ.", []),
    ])
  func tellsShares(_ text: String, _ expected: [String]) {
    #expect(Self.counts(text).map(\.text) == expected)
  }

  @Test(
    "two behind a caption without its full stop, and none of a name",
    arguments: [
      ("Ảnh minh họa Hai ngư dân được cứu.", ["Hai ngư dân"]),
      ("Lễ ký tại Huế Hai bên nhất trí.", ["Hai bên"]),
      ("Nhà ông Hai nông dân ai cũng biết.", []),
      ("Phim Hai người cha ra rạp.", []),
      ("Ở chợ Hai nông dân bán rau.", []),
      ("Ông viết tác phẩm Hai đứa con.", []),
    ])
  func opensBehindCaptions(_ text: String, _ expected: [String]) {
    #expect(Self.counts(text).map(\.text) == expected)
  }

  @Test func milestonesCountResults() {
    #expect(Self.counts("Anh đạt cột mốc 250 trận.").map(\.text) == ["250 trận"])
    #expect(Self.counts("Đồn quản lý cột mốc 250 đến 260.").isEmpty)
  }

  @Test(
    "a sign in brackets tells the change; a gun against tanks does not grow",
    arguments: [
      ("Lúa giảm 3,8% (-1.390 ha).", [Count.Change.decrease, .decrease]),
      ("Ngô tăng 4,1% (+1.196 ha).", [.increase, .increase]),
      ("Pháo chống tăng 85 mm.", [nil]),
    ] as [(String, [Count.Change?])])
  func readsChanges(_ text: String, _ expected: [Count.Change?]) {
    #expect(Self.counts(text).map(\.count.change) == expected)
  }

  @Test(
    "the year of a report is no five, where a sum comes from no word",
    arguments: [
      ("Sở gửi báo cáo trước ngày 30/6 của năm đánh giá.", []),
      ("Đối với năm ngân sách, xã tính lại.", []),
      ("Hội thảo có năm báo cáo hay.", ["năm báo cáo"]),
      ("Quỹ đã chi 275 tỷ từ nguồn xã hội hóa.", ["275 tỷ"]),
      ("Cuốn sách dày hai triệu từ.", ["hai triệu từ"]),
      ("Sân rộng 60m2 vuông.", ["60m2 vuông"]),
      ("Hội có 14 phân hội, 62 chi hội.", ["14 phân hội", "62 chi hội"]),
    ])
  func readsYearsAndSources(_ text: String, _ expected: [String]) {
    #expect(Self.counts(text).map(\.text) == expected)
  }

  @Test(
    "the noun of a share, also behind what bounds it",
    arguments: [
      ("Hộ nghèo được giảm 40% phí vệ sinh.", "40% phí"),
      ("Dự án nộp 30% mức thu lệ phí mới.", "30% mức thu lệ phí"),
      ("Xã miễn 25% thủy lợi phí.", "25% thủy lợi phí"),
      ("Phấn đấu 88% trở lên gia đình văn hóa.", "88% trở lên gia đình văn hóa"),
      ("Thương tật từ 71% trở lên người nhà được hỗ trợ.", "từ 71% trở lên"),
      ("Bài thi đạt 55% trở lên, học sinh được khen.", "55% trở lên"),
    ])
  func readsShares(_ text: String, _ expected: String) {
    #expect(Self.counts(text).first?.text == expected)
  }

  @Test(
    "greater and smaller bound an amount, and compare with another",
    arguments: [
      ("Lệ phí nhỏ hơn 0,2 USD.", "nhỏ hơn 0,2 USD", Count.Bound.lessThan),
      ("Thửa ruộng có diện tích lớn hơn 4 ha.", "lớn hơn 4 ha", .moreThan),
      ("Khoản này lớn hơn 3 tỷ đồng so với năm trước.", "3 tỷ đồng", .exact),
      ("Công suất lớn hơn 15%, máy êm.", "15%", .exact),
      ("Căn hộ không nhỏ hơn 30 m2.", "không nhỏ hơn 30 m2", .atLeast),
    ])
  func bounds(_ text: String, _ expected: String, _ bound: Count.Bound) {
    let count = Self.counts(text).first
    #expect(count?.text == expected)
    #expect(count?.count.bound == bound)
  }

  @Test(
    "by how many something changed, told again as a share",
    arguments: [
      ("Khách lưu trú tăng 2.450 (9%).", ["2.450", "9%"], [Count.Change.increase, .increase]),
      (
        "Số ca giảm hơn 160 (12,5%) so với quý trước.", ["hơn 160", "12,5%"],
        [.decrease, .decrease]
      ),
      ("Doanh thu tăng lên 2.450 (9%).", ["9%"], [nil]),
      ("Giá tăng năm 2016 (9%).", ["9%"], [nil]),
    ] as [(String, [String], [Count.Change?])])
  func readsRates(_ text: String, _ expected: [String], _ changes: [Count.Change?]) {
    #expect(Self.counts(text).map(\.text) == expected)
    #expect(Self.counts(text).map(\.count.change) == changes)
  }
}
