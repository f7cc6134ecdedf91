/// A week of the ISO calendar, Monday through Sunday.
package struct ISOWeek: Sendable, Hashable {
  package var year: Int
  package var week: Int

  /// The week that a day is in.
  package init(of date: CivilDate) {
    let thursday = date.adding(days: 4 - date.weekday)
    year = thursday.year
    let newYear = CivilDate(dayNumber: thursday.dayNumber).firstOfYear
    week = (thursday.dayNumber - newYear.dayNumber) / 7 + 1
  }

  /// `2017-W49`.
  package var iso: String {
    digits(year, 4) + "-W" + digits(week, 2)
  }
}

extension CivilDate {
  /// 1 January of its year.
  package var firstOfYear: CivilDate { adding(days: 1 - dayOfYear) }

  /// The Monday of its week.
  package var monday: CivilDate { adding(days: 1 - weekday) }

  /// The first day of its month.
  package var firstOfMonth: CivilDate { adding(days: 1 - day) }

  /// The last day of its month.
  package var lastOfMonth: CivilDate {
    adding(days: CivilDate.days(inMonth: month, of: year) - day)
  }

  /// The same day so many months later, or the last of that month.
  package func adding(months: Int) -> CivilDate {
    let index = year * 12 + month - 1 + max(-120_000, min(120_000, months))
    let targetYear = index >= 0 ? index / 12 : (index - 11) / 12
    let targetMonth = index - targetYear * 12 + 1
    let last = CivilDate.days(inMonth: targetMonth, of: targetYear)
    return CivilDate(year: targetYear, month: targetMonth, day: min(day, last)) ?? self
  }

  private var dayOfYear: Int {
    (1..<month).reduce(day) { $0 + CivilDate.days(inMonth: $1, of: year) }
  }
}

/// A number with at least so many digits.
func digits(_ number: Int, _ width: Int) -> String {
  let text = String(number.magnitude)
  let zeros = String(repeating: "0", count: max(0, width - text.utf8.count))
  return (number < 0 ? "-" : "") + zeros + text
}
