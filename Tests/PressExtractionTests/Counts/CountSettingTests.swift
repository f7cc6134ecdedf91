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
}
