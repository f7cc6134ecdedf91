/// Reads publication dates as pages print them.
///
/// `2017-12-04T06:51:00+07:00`, `Thứ Hai, 04/12/2017, 06:51 [GMT+7]`, `ngày 4 tháng 12 năm 2017`.
struct PageDate: Equatable {
  var year: Int
  var month: Int
  var day: Int
  /// Minutes since midnight, where printed.
  var minute: Int?
  /// The offset from UTC as ISO 8601 has it, where printed.
  var zone = ""

  /// `2017-12-04`, `2017-12-04T06:51`, `2017-12-04T06:51+07:00`.
  var iso: String {
    let date = "\(PageDate.padded(year, 4))-\(PageDate.padded(month, 2))-\(PageDate.padded(day, 2))"
    guard let minute else { return date }
    return date + "T\(PageDate.padded(minute / 60, 2)):\(PageDate.padded(minute % 60, 2))" + zone
  }

  private static let days = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// A date with these parts; nil where there is no such day.
  private init?(_ year: Int, _ month: Int, _ day: Int) {
    let days = PageDate.days
    guard (1900...2100).contains(year), (1...12).contains(month),
      (1...days[month - 1]).contains(day)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
  }

  /// The first full date of a text; nil where there is none in its first 200 characters.
  ///
  /// What a program wrote (`isMetadata`) has the month first in `12/4/2017 6:51:00 AM`.
  init?(_ text: String, isMetadata: Bool = false) {
    let parts = PageDate.parts(text)
    for index in parts.indices {
      guard var date = PageDate.date(at: index, parts, isMetadata: isMetadata) else { continue }
      let rest = parts[(index + date.length)...]
      date.value.readTime(after: rest, before: parts[..<index])
      self = date.value
      return
    }
    return nil
  }

  /// The date in an address: `/2017/12/04/`, `/20171204…`, `-04122017`; nil where none is.
  init?(url: String) {
    let path = url.split(separator: "?").first.map(String.init) ?? url
    let numbers = path.split { !$0.isNumber }.map(String.init)
    for index in numbers.indices where index + 2 < numbers.count {
      let three = numbers[index...index + 2].map { $0 }
      if three[0].count == 4, three[1].count <= 2, three[2].count <= 2, let year = Int(three[0]),
        let month = Int(three[1]), let day = Int(three[2]), year >= 1997,
        let date = PageDate(year, month, day)
      {
        self = date
        return
      }
    }
    for number in numbers where number.count >= 8 && number.count <= 20 {
      guard let value = Int(number.prefix(8)),
        let date = PageDate(value / 10_000, value / 100 % 100, value % 100), date.year >= 1997,
        date.year < 2050
      else { continue }
      self = date
      return
    }
    return nil
  }

  /// A number, word or mark of a text.
  private enum Part: Equatable {
    /// Value and digits.
    case number(Int, Int)
    case word(String)
    case mark(Character)
  }

  private static func parts(_ text: String) -> [Part] {
    var parts: [Part] = []
    var run = ""
    func end() {
      if run.isEmpty { return }
      if let number = Int(run) {
        parts.append(.number(number, run.count))
      } else {
        parts.append(.word(run))
      }
      run = ""
    }
    for character in text.prefix(200).lowercased() {
      let isDigit = character.isASCII && character.isNumber
      if isDigit || character.isLetter {
        if let last = run.last, last.isNumber != isDigit { end() }
        run.append(character)
      } else {
        end()
        if !character.isWhitespace { parts.append(.mark(character)) }
      }
    }
    end()
    return parts
  }

  private static func number(_ index: Int, _ parts: [Part]) -> (value: Int, digits: Int)? {
    guard index < parts.count, case .number(let value, let digits) = parts[index] else {
      return nil
    }
    return (value, digits)
  }

  /// A date that starts at a part, and how many parts it takes.
  private static func date(
    at index: Int, _ parts: [Part], isMetadata: Bool
  ) -> (value: PageDate, length: Int)? {
    guard let first = number(index, parts), first.digits <= 8,
      index + 1 < parts.count || first.digits == 8
    else { return nil }
    if first.digits == 8, isMetadata {
      return PageDate(first.value / 10_000, first.value / 100 % 100, first.value % 100).map {
        ($0, 1)
      }
    }
    guard first.digits <= 4, let second = number(index + 2, parts), second.digits <= 2,
      index + 3 < parts.count
    else { return nil }
    let (one, other) = (parts[index + 1], parts[index + 3])
    if one == .word("tháng") {
      let year = number(index + 3, parts) ?? number(index + 4, parts)
      guard let year, year.digits == 4 else { return nil }
      return PageDate(year.value, second.value, first.value).map { ($0, 4) }
    }
    guard let third = number(index + 4, parts) else { return nil }
    guard one == other, one == .mark("/") || one == .mark("-") || one == .mark(".") else {
      return nil
    }
    if first.digits == 4 {
      return PageDate(first.value, second.value, third.value).map { ($0, 5) }
    }
    guard third.digits == 4 else { return nil }
    if isMetadata, one == .mark("/"), parts.contains(.word("am")) || parts.contains(.word("pm")),
      let date = PageDate(third.value, first.value, second.value)
    {
      return (date, 5)
    }
    return PageDate(third.value, second.value, first.value).map { ($0, 5) }
  }

  /// The date in Vietnam's time, where it is given in that of Greenwich.
  var inVietnam: PageDate {
    guard zone == "Z" || zone == "+00:00", let minute else { return self }
    var date = self
    date.zone = "+07:00"
    date.minute = (minute + 7 * 60) % (24 * 60)
    guard minute + 7 * 60 >= 24 * 60 else { return date }
    let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
    let last = month == 2 && !isLeap ? 28 : PageDate.days[max(0, min(11, month - 1))]
    date.day += 1
    if date.day > last { (date.day, date.month) = (1, month + 1) }
    if date.month > 12 { (date.month, date.year) = (1, year + 1) }
    return date
  }

  /// `06:51`, `6h51`, `6:51:00 PM`, `06:51 (GMT+7)`, `T06:51:00+07:00`; after the date, else before.
  private mutating func readTime(after rest: ArraySlice<Part>, before: ArraySlice<Part>) {
    let parts = Array(rest)
    for index in parts.indices.prefix(6) {
      guard let time = PageDate.time(at: index, parts) else { continue }
      minute = time
      zone = PageDate.zone(Array(parts[(index + 3)...]))
      return
    }
    let earlier = Array(before.suffix(12))
    var index = 0
    while index < earlier.count {
      guard let time = PageDate.time(at: index, earlier) else {
        index += 1
        continue
      }
      minute = time
      zone = PageDate.zone(parts)
      // The minutes and seconds of `17:05:12` are no time.
      index += 3
    }
  }

  private static func time(at index: Int, _ parts: [Part]) -> Int? {
    guard let hour = number(index, parts), hour.digits <= 2, let minute = number(index + 2, parts),
      minute.digits == 2, hour.value < 24, minute.value < 60
    else { return nil }
    let mark = parts[index + 1]
    guard mark == .mark(":") || mark == .word("h") || mark == .word("g") else { return nil }
    let words = parts[(index + 3)...].prefix(3)
    let isAfternoon = words.contains(.word("pm")) || words.contains(.word("ch"))
    let isMorning = words.contains(.word("am")) || words.contains(.word("sa"))
    if isAfternoon, hour.value < 12 { return (hour.value + 12) * 60 + minute.value }
    if isMorning, hour.value == 12 { return minute.value }
    return hour.value * 60 + minute.value
  }

  private static func zone(_ parts: [Part]) -> String {
    for index in parts.indices.prefix(8) {
      if parts[index] == .word("z") { return "Z" }
      guard index + 1 < parts.count, parts[index] == .mark("+"),
        let hours = number(index + 1, parts)
      else { continue }
      if hours.digits <= 2, hours.value <= 14 { return "+\(padded(hours.value, 2)):00" }
      if hours.digits == 4, hours.value <= 1400 { return "+\(padded(hours.value / 100, 2)):00" }
    }
    return ""
  }
}
