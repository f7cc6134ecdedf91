import PressExtraction

/// Prints time expressions of which it knows what they mean; the same seed gives the same ones.
struct TimeSampler {
  /// A printed expression and what has to come out.
  struct Sample {
    var text: String
    var published: CivilDate
    var kind = TimeExpression.Kind.date
    var begin: CivilDate?
    var end: CivilDate?
    /// The value, where the days do not tell it.
    var value: String?
    var isLunar = false

    init(_ text: String, _ published: CivilDate) {
      (self.text, self.published) = (text, published)
    }
  }

  private var dice: Dice
  private let calendar = LunarCalendar()
  private let leapMonths: [LunarCalendar.Month]

  init(seed: UInt64) {
    dice = Dice(seed: seed)
    leapMonths = calendar.months.filter(\.isLeap)
  }

  /// One expression; every kind comes as often as the others.
  mutating func next() -> Sample {
    switch dice.roll(0...11) {
    case 0, 1: day()
    case 2: leapDay()
    case 3: clock()
    case 4: yearlessDay()
    case 5: range()
    case 6: relativeDay()
    case 7: month()
    case 8: period()
    case 9: years()
    case 10: lunarDay()
    default: length()
    }
  }

  /// A day of 1950 through 2050.
  private mutating func date() -> CivilDate { CivilDate(dayNumber: dice.roll(-7305...29_584)) }

  /// A day on which papers have data: 1990 through 2049.
  private mutating func today() -> CivilDate { CivilDate(dayNumber: dice.roll(7305...29_219)) }

  private func named(_ weekday: Int) -> String {
    ["thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật"][weekday - 1]
  }

  private mutating func printed(_ date: CivilDate) -> String {
    let (day, month, year) = (date.day, date.month, date.year)
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    switch dice.roll(0...9) {
    case 0: return "ngày \(day)/\(month)/\(year)"
    case 1: return "\(day)-\(month)-\(year)"
    case 2: return "ngày \(day) tháng \(month) năm \(year)"
    case 3: return "ngày \(two(day)) tháng \(two(month)) năm \(year)"
    case 4: return "ngày \(day).\(month).\(year)"
    case 5: return "\(two(day))/\(two(month))/\(year)"
    case 6: return "\(named(date.weekday)), \(day)/\(month)/\(year)"
    case 7: return "\(named(date.weekday)), ngày \(day) tháng \(month) năm \(year)"
    case 8: return "ngày \(day)-\(month)-\(year)"
    default: return "ngày \(day) tháng \(month)/\(year)"
    }
  }

  private mutating func day() -> Sample {
    let date = date()
    var sample = Sample(printed(date), today())
    (sample.begin, sample.end, sample.value) = (date, date, date.iso)
    return sample
  }

  private mutating func leapDay() -> Sample {
    let year = 1952 + 4 * dice.roll(0...24)
    let date = CivilDate(year: year, month: 2, day: 29) ?? date()
    var sample = Sample(printed(date), today())
    (sample.begin, sample.end, sample.value) = (date, date, date.iso)
    return sample
  }

  private mutating func clock() -> Sample {
    let (date, hour, minute) = (date(), dice.roll(0...23), dice.roll(0...59))
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let time =
      switch dice.roll(0...3) {
      case 0: "\(hour) giờ \(two(minute)) phút"
      case 1: "\(hour)h\(two(minute))"
      case 2: "\(two(hour)):\(two(minute))"
      default: "\(hour) giờ \(two(minute))"
      }
    var sample = Sample("lúc \(time) ngày \(date.day)/\(date.month)/\(date.year)", today())
    sample.kind = .time
    (sample.begin, sample.end) = (date, date)
    sample.value = date.iso + "T" + two(hour) + ":" + two(minute)
    return sample
  }

  /// A day at most 100 days back or 20 ahead, without its year.
  private mutating func yearlessDay() -> Sample {
    let now = today()
    let date = now.adding(days: dice.roll(-100...20))
    let text =
      switch dice.roll(0...3) {
      case 0: "ngày \(date.day)/\(date.month)"
      case 1: "sáng \(date.day)-\(date.month)"
      case 2: "ngày \(date.day) tháng \(date.month)"
      default: "hôm \(date.day)/\(date.month)"
      }
    var sample = Sample(text, now)
    sample.kind = text.hasPrefix("sáng") ? .time : .date
    (sample.begin, sample.end) = (date, date)
    sample.value = date.iso + (sample.kind == .time ? "TMO" : "")
    return sample
  }

  private mutating func range() -> Sample {
    let first = date()
    let last = first.adding(days: dice.roll(2...300))
    let link = ["đến", "-", "đến hết ngày", "tới"][dice.roll(0...3)]
    let isOneMonth = first.month == last.month && first.year == last.year
    var start = "\(first.day)"
    if !isOneMonth { start += "/\(first.month)" }
    if first.year != last.year { start += "/\(first.year)" }
    var sample = Sample(
      "từ ngày \(start) \(link) \(last.day)/\(last.month)/\(last.year)", today())
    (sample.begin, sample.end) = (first, last)
    sample.value = first.iso + "/" + last.iso
    // Two whole ends are two expressions; the first one counts here.
    if first.year != last.year { (sample.end, sample.value) = (first, first.iso) }
    return sample
  }

  private mutating func relativeDay() -> Sample {
    let now = today()
    let words = [
      ("hôm qua", -1), ("hôm nay", 0), ("ngày mai", 1), ("hôm kia", -2), ("ngày kia", 2),
    ]
    let (text, shift) = words[dice.roll(0...4)]
    var sample = Sample(text, now)
    (sample.begin, sample.end) = (now.adding(days: shift), now.adding(days: shift))
    sample.value = now.adding(days: shift).iso
    return sample
  }

  private mutating func month() -> Sample {
    let first = date().firstOfMonth
    let (month, year) = (first.month, first.year)
    let text =
      switch dice.roll(0...4) {
      case 0: "tháng \(month)/\(year)"
      case 1: "tháng \(month) năm \(year)"
      case 2: "tháng \(month)-\(year)"
      case 3: "trong tháng \(month), năm \(year)"
      default: "cuối tháng \(month)/\(year)"
      }
    var sample = Sample(text, today())
    (sample.begin, sample.end) = (first, first.lastOfMonth)
    sample.value = String(first.iso.prefix(7))
    return sample
  }

  /// A quarter, a half, or the first or last months of a year.
  private mutating func period() -> Sample {
    let (year, number) = (dice.roll(1950...2050), dice.roll(1...4))
    let count = [2, 3, 4, 5, 7, 8, 9, 10, 11][dice.roll(0...8)]
    let forms: [(text: String, first: Int, last: Int, value: String?)] = [
      ("quý \(number)/\(year)", number * 3 - 2, number * 3, "\(year)-Q\(number)"),
      (
        "quý \(["I", "II", "III", "IV"][number - 1]) năm \(year)", number * 3 - 2, number * 3,
        "\(year)-Q\(number)"
      ),
      ("6 tháng đầu năm \(year)", 1, 6, "\(year)-H1"),
      ("6 tháng cuối năm \(year)", 7, 12, "\(year)-H2"),
      ("\(count) tháng đầu năm \(year)", 1, count, nil),
      ("\(count) tháng cuối năm \(year)", 13 - count, 12, nil),
      ("\(count) tháng năm \(year)", 1, count, nil),
    ]
    let form = forms[dice.roll(0...6)]
    var sample = Sample(form.text, today())
    sample.begin = CivilDate(year: year, month: form.first, day: 1)
    sample.end = CivilDate(year: year, month: form.last, day: 1)?.lastOfMonth
    sample.value = form.value
    return sample
  }

  private mutating func years() -> Sample {
    let (year, span) = (dice.roll(1950...2050), dice.roll(2...30))
    let decade = year / 10 * 10
    let forms: [(text: String, first: Int, last: Int, value: String)] = [
      ("năm \(year)", year, year, "\(year)"),
      ("giai đoạn \(year)-\(year + span)", year, year + span, "\(year)/\(year + span)"),
      ("nhiệm kỳ \(year) - \(year + 5)", year, year + 5, "\(year)/\(year + 5)"),
      ("năm học \(year)-\(year + 1)", year, year + 1, "\(year)/\(year + 1)"),
      ("những năm \(decade)", decade, decade + 9, "\(decade / 10)"),
      ("đầu năm \(year)", year, year, "\(year)"),
    ]
    let form = forms[dice.roll(0...5)]
    var sample = Sample(form.text, today())
    sample.begin = CivilDate(year: form.first, month: 1, day: 1)
    sample.end = CivilDate(year: form.last, month: 12, day: 31)
    sample.value = form.value
    return sample
  }

  /// A lunar day; every eighth is in a leap month.
  private mutating func lunarDay() -> Sample {
    let isLeap = dice.roll(0...7) == 0
    let months = isLeap ? leapMonths : calendar.months.filter { !$0.isLeap }
    let month = months[dice.roll(0...months.count - 1)]
    let day = dice.roll(1...month.days)
    let name = isLeap ? "\(month.month) nhuận" : "\(month.month)"
    let text =
      switch dice.roll(0...1) {
      case 0: "ngày \(day) tháng \(name) năm \(month.year) âm lịch"
      default: "ngày \(day) tháng \(name) âm lịch năm \(month.year)"
      }
    var sample = Sample(text, today())
    (sample.begin, sample.end) = (
      month.first.adding(days: day - 1), month.first.adding(days: day - 1)
    )
    sample.value = sample.begin?.iso
    sample.isLunar = true
    return sample
  }

  private mutating func length() -> Sample {
    let number = dice.roll(2...99)
    let (unit, letter) = [
      ("ngày", "D"), ("tuần", "W"), ("tháng", "M"), ("năm", "Y"),
    ][dice.roll(0...3)]
    let lead = ["trong vòng", "suốt", "kéo dài", "sau"][dice.roll(0...3)]
    var sample = Sample("\(lead) \(number) \(unit)", today())
    sample.kind = .duration
    sample.value = "P\(number)\(letter)"
    return sample
  }
}

/// Numbers that look random and are the same on every run.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func roll(_ range: ClosedRange<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int((state >> 33) % UInt64(range.count))
  }
}
