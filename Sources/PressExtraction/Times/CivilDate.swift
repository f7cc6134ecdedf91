/// A day of the proleptic Gregorian calendar, of the years -9999 through 9999.
package struct CivilDate: Sendable, Hashable, Comparable {
  // Year, month and day side by side: 4 bytes, ordered as the days are.
  private var packed: Int32

  /// The year; 0 is 1 before Christ.
  package var year: Int { Int(packed >> 9) }
  package var month: Int { Int(packed >> 5) & 15 }
  package var day: Int { Int(packed) & 31 }

  /// The date, or nil where there is no such day (29 February of a common year, 31 April, month 13).
  package init?(year: Int, month: Int, day: Int) {
    guard (1...12).contains(month), day >= 1, (-9999...9999).contains(year),
      day <= CivilDate.days(inMonth: month, of: year)
    else { return nil }
    self.init(unchecked: year, month, day)
  }

  private init(unchecked year: Int, _ month: Int, _ day: Int) {
    packed = Int32(truncatingIfNeeded: year << 9 | month << 5 | day)
  }

  /// The first and last days that there are, as numbers.
  private static let numbers = -4_371_587...2_932_896

  /// The day with this number, counted from 1970-01-01 = 0; the nearest one that there is.
  package init(dayNumber: Int) {
    let number = min(max(dayNumber, CivilDate.numbers.lowerBound), CivilDate.numbers.upperBound)
    let z = number + 719_468
    let era = (z >= 0 ? z : z - 146_096) / 146_097
    let dayOfEra = z - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shifted = (5 * dayOfYear + 2) / 153
    let month = shifted < 10 ? shifted + 3 : shifted - 9
    self.init(
      unchecked: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month,
      dayOfYear - (153 * shifted + 2) / 5 + 1)
  }

  /// Days since 1970-01-01.
  package var dayNumber: Int {
    let y = month <= 2 ? year - 1 : year
    let era = (y >= 0 ? y : y - 399) / 400
    let yearOfEra = y - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    let dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear
    return era * 146_097 + dayOfEra - 719_468
  }

  /// ISO weekday: 1 Monday … 7 Sunday.
  package var weekday: Int { ((dayNumber % 7) + 10) % 7 + 1 }

  /// `2017-12-04`.
  package var iso: String {
    var text = DateText()
    text.add(self)
    return text.string
  }

  /// The date a number of days later (earlier, where negative); at most the last one that there is.
  package func adding(days: Int) -> CivilDate {
    CivilDate(dayNumber: dayNumber + min(max(days, -10_000_000), 10_000_000))
  }

  /// How many days a month has.
  package static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: isLeap(year) ? 29 : 28
    default: 31
    }
  }

  /// Whether a year has a 29 February.
  package static func isLeap(_ year: Int) -> Bool {
    year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
  }

  package static func < (one: CivilDate, other: CivilDate) -> Bool { one.packed < other.packed }
}
