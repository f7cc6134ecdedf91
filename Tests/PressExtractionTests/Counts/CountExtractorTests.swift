import PressExtraction
import Testing

/// Quantities found in the tables of `corpora/cases`.
@Suite struct CountExtractorTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  /// A text with its mention in `[[ ]]`, cut into the text and what the marks hold.
  private static func unmark(_ marked: String) -> (text: String, span: String) {
    let parts = marked.replacing("⟦", with: "[[").replacing("⟧", with: "]]")
      .split(separator: "[[", maxSplits: 1, omittingEmptySubsequences: false)
    guard parts.count == 2 else { return (marked, "") }
    let rest = parts[1].split(separator: "]]", maxSplits: 1, omittingEmptySubsequences: false)
    return (String(parts[0] + rest[0] + (rest.count > 1 ? rest[1] : "")), String(rest[0]))
  }

  private static func counts(_ text: String) -> [(count: Count, text: String)] {
    let result = extractor.extract(Array(text.utf8))
    return result.counts.map { ($0, result.text.string($0.mention.tokens)) }
  }

  /// What a row expects and the count does not have.
  private static func faults(_ count: Count, _ row: [String: String]) -> [String] {
    func expect(_ field: String, _ value: String?) -> String? {
      guard let wanted = row[field] else { return nil }
      let options = wanted.split(separator: "|").map { option in
        String(option.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
      }
      let fits = options.isEmpty ? value == nil : options.contains(value ?? "")
      return fits ? nil : "\(field) \(value ?? "none"), not \(wanted)"
    }
    var faults = [
      expect("kind", count.kind.rawValue), expect("value", count.value?.description),
      expect("low", count.low?.description), expect("high", count.high?.description),
      expect("of", count.of?.description), expect("bound", count.bound.rawValue),
      expect("currency", count.currency),
    ]
    if row["noun_min"] != nil { faults += [expect("per", count.per)] }
    if row["unit"]?.isEmpty == false, row["noun_min"] != nil {
      faults += [expect("unit", count.unit)]
    }
    if row["change"]?.isEmpty == false { faults += [expect("change", count.change?.rawValue)] }
    if let shortest = row["noun_min"], let longest = row["noun_max"], !shortest.isEmpty {
      let noun = count.noun ?? ""
      if !noun.hasPrefix(shortest) || !longest.hasPrefix(noun) {
        faults.append("noun \(noun), not \(shortest) to \(longest)")
      }
    }
    return faults.compactMap { $0 }
  }

  private static func fault(_ row: [String: String], column: String) -> String? {
    let marked = row[column] ?? ""
    let (text, span) = unmark(marked)
    let found = counts(text)
    guard
      let hit = span.isEmpty
        ? found.first : found.first(where: { span.contains($0.text) || $0.text.contains(span) })
    else { return "\(marked): found \(found.map(\.text))" }
    let faults = faults(hit.count, row)
    return faults.isEmpty ? nil : "\(marked): \(faults.joined(separator: "; "))"
  }

  @Test func findsEveryCountOfTheGrammar() {
    let rows = CaseTable("grammar-counts").rows
    #expect(rows.count > 60)
    let faults = rows.compactMap { Self.fault($0, column: "text") }
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }

  @Test func readsTheMoneyOfThePeers() {
    let rows = CaseTable("duckling-money-vi").rows
    let faults = rows.compactMap { row in
      Self.fault(row.filter { $0.key != "unit" }, column: "input")
    }
    // `giữa 1000` may also be read as a year.
    #expect(faults.count <= 1, "\(faults.joined(separator: "\n"))")
  }

  @Test func isNotCaughtByTheTrapsOfTheGrammar() {
    var faults: [String] = []
    for row in CaseTable("grammar-traps").rows {
      let expected = row["expected"]
      if expected == "count", let fault = Self.fault(row, column: "text") { faults.append(fault) }
      guard expected == "none" || expected == "duration" || expected == "time" else { continue }
      let (text, _) = Self.unmark(row["text"] ?? "")
      let found = Self.counts(text)
      if !found.isEmpty { faults.append("\(text): found \(found.map(\.text))") }
    }
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }

  @Test func everyRuleFindsItsExamples() {
    var faults: [String] = []
    for rule in CountRule.allCases {
      for example in rule.examples {
        let parts = example.split(separator: " → ", maxSplits: 1)
        let (text, span) = Self.unmark(String(parts[0]))
        let hit = Self.counts(text).first {
          $0.text == span && $0.count.mention.rule == rule.rawValue
        }
        if hit == nil {
          faults.append(
            "\(rule.rawValue): \(example): \(Self.counts(text).map { ($0.text, $0.count.mention.rule) })"
          )
        }
        if parts.count > 1, let value = hit?.count.value?.description, value != parts[1] {
          faults.append("\(rule.rawValue): \(example): value \(value)")
        }
      }
    }
    #expect(faults.isEmpty, "\(faults.joined(separator: "\n"))")
  }

  @Test(
    "what looks like a count is none",
    arguments: [
      "Công an phá chuyên án 062L.", "Rừng thông 3 lá rất đẹp.", "Bà nghèo nên đến 2015 bà bị mù.",
      "Từ 2010 ông làm giám đốc.", "Từ năm lớp 3 em đã tự lập.",
      "Năm lớp 8, bố được chuyển.", "Điểm chuẩn ngành Y là 29,25 điểm.",
      "Em đạt 9,5 điểm môn Toán.",
      "Anh chờ tại ngã ba đường.", "Bao năm mẹ chồng nàng dâu sống chung.", "Anh bắt cá hai tay.",
      "Xe hỏng tại Km 1632 + 300 m.", "Nhà ở 222 đường Nguyễn Huệ.",
      "Đội hình gồm Nguyễn Văn An (12), Lê Bình (30), Vũ Cường (7).",
      "Gọi số điện thoại ở Hà Nội (024), Đà Nẵng (0236), Huế (0234).",
      "Một số tỉnh như Hà Nội (1), Hải Dương (2), Quảng Ninh (3) đã họp.",
      "Hộ bị thiệt hại do bão số 3 ký xác nhận.", "Trận ở vòng 16 V.League hòa.",
      "Bán mặt hàng tấn.", "Cho thêm 1 chút muối.",
    ])
  func traps(_ text: String) {
    let found = Self.counts(text)
    #expect(found.isEmpty, "\(found.map(\.text))")
  }

  @Test(
    "counts are found whole",
    arguments: [
      ("Ít nhất 8 thường dân đã thiệt mạng.", ["Ít nhất 8 thường dân"]),
      ("Bộ hỗ trợ 1.581 xã và tỉnh hỗ trợ 63 xã.", ["1.581 xã", "63 xã"]),
      (
        "Một số tỉnh tăng cao: Đà Nẵng (2.415 ca), Gia Lai (1.902), TP. Huế (561).",
        ["2.415 ca", "1.902", "561"]
      ),
      ("Có Vũ An (2 tiền án), Lê Bình (32), Mai Chi (28).", ["2 tiền án"]),
      ("Sau bão 12 hộ dân mất nhà.", ["12 hộ dân"]),
      ("Nhận gói thầu số 5 km đường.", ["5 km đường"]),
      ("Số ca mắc cao ở Gia Lai (1.902), Kon Tum (731) và Lâm Đồng (64).", ["1.902", "731", "64"]),
      ("Có 30 xã và phường tập trung 5 đội.", ["30 xã và phường", "5 đội"]),
      ("Tiêu hủy 750 vịt, 2000 chim cút.", ["750 vịt", "2000 chim cút"]),
      (
        "Lương tối thiểu từ 3 triệu đồng lên 4 triệu đồng.",
        ["từ 3 triệu đồng lên 4 triệu đồng"]
      ),
      ("Hai chiến lược gia gặp nhau.", ["Hai chiến lược gia"]),
      ("Xã lên đến 2015 người.", ["2015 người"]),
      ("Từ 2010 đến 2015 xã xây 3 cầu.", ["3 cầu"]),
      ("Huyện có 12 điểm thi và 15 điểm 10.", ["12 điểm thi", "15 điểm"]),
      ("Tổng điểm 3 môn là 25.", ["3 môn"]),
      ("Gia đình thu hơn 1 tỷ đồng/ năm.", ["hơn 1 tỷ đồng/ năm"]),
      ("Giá 1.036.000 đồng /vé.", ["1.036.000 đồng /vé"]),
      ("Mưa 100mm/24 giờ.", ["100mm/24 giờ"]),
      ("Lãi 20-30 triệu/sào.", ["20-30 triệu/sào"]),
      ("Bị đánh là anh K. Ba người bị bắt.", ["Ba người"]),
      ("Khám định kỳ 2 lần/năm.", ["2 lần/năm"]),
      ("Ông giúp đội 2 lần vô địch.", ["2 lần"]),
      ("Lãnh đạo UBND 9 tỉnh đã họp.", ["9 tỉnh"]),
      ("Anh mang hai ba lô.", ["hai ba lô"]),
      ("Rộng 40-50 m2 bằng đá.", ["40-50 m2"]),
      ("Phạt người từ đủ 14 tuổi đến dưới 16 tuổi.", ["từ đủ 14 tuổi đến dưới 16 tuổi"]),
      ("Chi 500 triệu đồng/300 triệu đồng kế hoạch.", ["500 triệu đồng", "300 triệu đồng"]),
      ("Huy động 5.865/6.500 tỷ đồng.", ["5.865/6.500 tỷ đồng"]),
      ("Thu ngân sách 5.200/4.800 tỷ đồng.", ["5.200/4.800 tỷ đồng"]),
      ("Nước ngập làm chết hàng tấn cá.", ["hàng tấn cá"]),
      ("Mặt đường rải đá dăm cấp phối dày 20 cm.", ["20 cm"]),
      ("Quan hệ hai nước phát triển tốt đẹp.", ["hai nước"]),
      ("Xe hất ngã ba học sinh.", ["ba học sinh"]),
      ("Cổ tức là 8% bằng tiền mặt.", ["8%"]),
      ("Có chữ ký của 150 đại biểu Quốc hội.", ["150 đại biểu"]),
      ("Cô bay với phi hành đoàn hai lần một tháng.", ["hai lần"]),
      ("Có 20 nước phát triển dự họp.", ["20 nước phát triển"]),
      ("Đảng bộ có 318đảng viên, làm 14dự án; dùng máy 5plus.", ["318đảng viên", "14dự án"]),
      ("Đã khiển trách 12, cảnh cáo 5, cách chức 3 đảng viên.", ["12", "5", "3 đảng viên"]),
      ("Đã phát hiện năm 2015, bắt 3 đối tượng; mở quán 7, phạt 3 hộ.", ["3 đối tượng", "3 hộ"]),
      ("So với năm 2020, số án khởi tố ít hơn 3 vụ.", ["3 vụ"]),
      ("Họp năm 2020. Số án ít hơn 3 vụ là tốt.", ["ít hơn 3 vụ"]),
      (
        "Đã xong 46 đại hội; có 6 vườn quốc gia, 4 cấp ủy, 9 học phần.",
        ["46 đại hội", "6 vườn quốc gia", "4 cấp ủy", "9 học phần"]
      ),
    ] as [(String, [String])])
  func wholes(_ text: String, _ expected: [String]) {
    #expect(Self.counts(text).map(\.text) == expected)
  }

  @Test(
    "the level that something reached is no change, and a list in turn shares its change",
    arguments: [
      ("Giá tăng lên 300 triệu đồng.", [nil]), ("Số xã giảm xuống còn 3 xã.", [nil]),
      ("Mức giảm lên tới 30%.", [.decrease]), ("Giá tăng 5%.", [.increase]),
      ("Kiến nghị giảm chi 4 tỷ đồng.", [.decrease]),
      ("Giá tăng lên gấp đôi.", [.increase]),
      ("Lâm tặc chặt hạ 4 cây rừng.", [nil]), ("Bộ cắt giảm 3.000 công chức.", [.decrease]),
      ("Giá vàng hạ 1,2%.", [.decrease]),
      ("Khách và hàng tăng lần lượt 5,4% và 6,3% so với cùng kỳ 2016.", [.increase, .increase]),
    ] as [(String, [Count.Change?])])
  func changes(_ text: String, _ expected: [Count.Change?]) {
    let counts = Self.counts(text).map(\.count)
    #expect(counts.map(\.change) == expected)
    if counts.count == 2 { #expect(counts.map(\.base) == ["cùng kỳ 2016", "cùng kỳ 2016"]) }
  }

  @Test(
    "the second of two changes is one",
    arguments: [
      ("Giá tăng 5% và 6%.", [.increase, .increase]),
      ("Giá tăng 5% và 6% dân số nghèo.", [.increase, nil]),
      (
        "Huyện kỷ luật 60 đảng viên (tăng 30 đảng viên và 74 tổ chức).",
        [nil, .increase, .increase]
      ),
      ("Huyện tăng 30 đảng viên và 74 tổ chức.", [.increase, .increase]),
      ("Gạo tăng 6% so với tháng trước và 23% so với năm trước.", [.increase, .increase]),
    ] as [(String, [Count.Change?])])
  func pairedChanges(_ text: String, _ expected: [Count.Change?]) {
    #expect(Self.counts(text).map(\.count.change) == expected)
  }

  @Test(
    "the thousands of the upper end are those of the lower one, where it is told short",
    arguments: [
      ("Công 500-600.000 đồng/ngày.", "500000"), ("Giá từ 150 đến 200.000 đồng.", "150000"),
      ("Có 10-20.000 tấn.", "10000"), ("Có từ 500 đến 2.000 người.", "500"),
    ])
  func sharedThousands(_ text: String, _ low: String) {
    #expect(Self.counts(text).first?.count.low?.description == low)
  }

  @Test(
    "English scales behind a foreign sum are read",
    arguments: [("Phạt $500m.", "500000000"), ("Phạt £1.5bn.", "1500000000"), ("Giá $5.", "5")])
  func englishScales(_ text: String, _ value: String) {
    #expect(Self.counts(text).first?.count.value?.description == value)
  }

  @Test func readsForeignMoneyBehindCash() {
    let text = "Thu 160.000 viên, 37 triệu tiền kíp Lào."
    #expect(Self.counts(text).last?.count.currency == "LAK")
  }

  @Test(
    "what stands before a number says whether it is a name, a place or a bound",
    arguments: [
      ("Tỉnh huy động trên 45 chiến sĩ.", ["trên 45 chiến sĩ"]),
      ("Hiện trên 35 người mắc bệnh.", ["trên 35 người"]),
      ("Phim chiếu trên 11 màn hình.", ["11 màn hình"]),
      ("Trong hiệp một, hai cầu thủ bị thẻ đỏ.", ["hai cầu thủ"]),
      ("Tại tầng hai, ba người bị kẹt.", ["ba người"]),
      ("Sáng 14, 15 người dân đến.", ["15 người dân"]),
      ("Lúc 7, 8 công nhân bị thương.", ["8 công nhân"]),
      ("Có hai, ba, bốn xe.", ["bốn xe"]),
      ("Chỉ có hai, ba người đến.", ["hai, ba người"]),
      ("Thành phố sửa 15 đường Nguyễn Trãi, Lê Lợi.", ["15 đường"]),
      ("Hà Nội có 36 phố Hàng.", ["36 phố"]),
      ("Công ty ở 42 đường Lê Lợi.", []),
      ("Quán A, 42 đường Lê Lợi, đóng cửa.", []),
    ])
  func leads(_ text: String, _ expected: [String]) {
    #expect(Self.counts(text).map(\.text) == expected)
  }
}
