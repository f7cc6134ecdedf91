import PressExtraction
import TestSupport
import Testing

@Suite("Laws of time expressions")
struct TimeLawTests {
  /// How many expressions are printed and read.
  private static let count = lawCount(usually: 20_000)

  @Test("what is printed of 1950 through 2050 is read back", arguments: 1...8)
  func printedComesBack(_ seed: UInt64) {
    var sampler = TimeSampler(seed: seed)
    var misses: [String] = []
    for _ in 0..<TimeLawTests.count / 8 where misses.count < 5 {
      let sample = sampler.next()
      let found = TimeProbe.find(in: sample.text, published: sample.published.iso)
      if !isRight(found.first, sample) {
        misses.append("\(sample.text) on \(sample.published.iso) gave \(found)")
      }
    }
    #expect(misses.isEmpty, "\(misses.joined(separator: "\n"))")
  }

  private func isRight(_ found: TimeProbe.Found?, _ sample: TimeSampler.Sample) -> Bool {
    guard let found else { return false }
    let expression = found.expression
    if let begin = expression.begin, let end = expression.end {
      guard begin <= end, agrees(found.value, begin, end) else { return false }
    }
    return expression.kind == sample.kind && expression.isLunar == sample.isLunar
      && expression.begin == sample.begin && expression.end == sample.end
      && (sample.value == nil || found.value == sample.value)
  }

  /// Expressions whose value rests on the publication date.
  private static let relative = [
    "hôm qua", "tuần trước", "tháng sau", "quý này", "năm ngoái", "thứ Sáu tuần tới", "tháng 2",
    "ngày 29/2", "quý IV", "6 tháng đầu năm", "từ ngày 28/12 đến 2/1 tới", "cuối năm",
    "3 năm trước", "cách đây 14 tháng", "mùng 3 Tết", "rằm tháng Bảy", "tháng Chạp",
    "từ ngày 28 đến 3/3", "mùa đông năm nay", "thế kỷ trước", "trước ngày 1/3", "sau năm 1975",
    "tối 31/12 sẽ khai mạc", "chiều 1/1 đã bế mạc", "trong 2 ngày 30 và 31/12", "năm Kỷ Hợi",
    "22 giờ đến 4 giờ sáng hôm sau", "giao thừa", "10 ngày đầu tháng 2", "cùng kỳ năm trước",
    "giai đoạn 2015-2020", "những năm 80 của thế kỷ trước", "tuần đầu tiên của tháng 9",
  ]

  @Test("an expression does not end before it begins, and its value says the same")
  func beginsBeforeItEnds() {
    var dice = Dice(seed: 2)
    for expression in TimeLawTests.relative {
      for _ in 0..<40 {
        let now = CivilDate(dayNumber: dice.roll(-7200...29_000))
        for found in TimeProbe.find(in: expression, published: now.iso) {
          check(found, "\(expression) on \(now.iso)")
        }
      }
    }
  }

  private func check(_ found: TimeProbe.Found, _ where: String) {
    let expression = found.expression
    if let begin = expression.begin, let end = expression.end {
      #expect(begin <= end, "\(`where`) gave \(found)")
      #expect(agrees(found.value, begin, end), "\(`where`) gave \(found): \(begin.iso) \(end.iso)")
    }
    #expect(!found.value.isEmpty, "\(`where`)")
  }

  /// Whether a value's first and last parts lie within its days.
  private func agrees(_ value: String, _ begin: CivilDate, _ end: CivilDate) -> Bool {
    let parts = value.split(separator: "/").map(String.init)
    guard let first = parts.first, let last = parts.last else { return false }
    let isCalendar = !first.contains("W") && !first.contains("Q") && !first.contains("H")
    guard isCalendar, first.utf8.count >= 4, !first.hasSuffix("WI") else { return true }
    func holds(_ part: String, _ date: CivilDate) -> Bool {
      let day = part.split(separator: "T").first.map(String.init) ?? part
      if day.utf8.count == 7, day.utf8.last.map({ $0 > 0x39 }) ?? false { return true }
      return date.iso.hasPrefix(day)
    }
    return holds(first, begin) && holds(last, end)
      || first.utf8.count == 4 && parts.count == 1 && date(begin, isIn: first)
  }

  private func date(_ date: CivilDate, isIn year: String) -> Bool {
    String(date.year) == year || String(date.year) == String((Int(year) ?? 0) + 1)
  }

  @Test("a lunar day of every month of the table is the day that the table says")
  func lunarDaysComeBack() {
    let calendar = LunarCalendar()
    #expect(calendar.months.count == 1249)
    for month in calendar.months where !month.isLeap && month.month > 1 && month.month < 12 {
      let text = "ngày 15 tháng \(month.month) năm \(month.year) âm lịch"
      let found = TimeProbe.find(in: text, published: "2017-12-04")
      #expect(found.first?.expression.begin == month.first.adding(days: 14), "\(text)")
      #expect(found.first?.expression.isLunar ?? false, "\(text)")
    }
  }

  @Test("months follow one another without a gap")
  func lunarMonthsFollow() {
    let months = LunarCalendar().months
    for (month, next) in zip(months, months.dropFirst()) {
      #expect(month.last.adding(days: 1) == next.first, "\(month)")
      #expect(next.isLeap ? next.month == month.month : next.month == month.month % 12 + 1)
    }
  }

  @Test("Tết is where the Vietnamese calendar has it and the Chinese has not")
  func tetDiffersFromChina() {
    let calendar = LunarCalendar()
    let known = [1985: "1985-01-21", 2007: "2007-02-17", 2027: "2027-02-06", 2018: "2018-02-16"]
    for (year, day) in known {
      #expect(calendar.date(year: year, month: 1, day: 1)?.iso == day)
    }
  }
}
