/// A week of the ISO calendar, Monday through Sunday.
struct ISOWeek: Sendable, Hashable {
  private var year: Int
  private var week: Int

  /// The week that a day is in.
  init(of date: CivilDate) {
    let thursday = date.adding(days: 4 - date.weekday)
    year = thursday.year
    week = (thursday.dayOfYear - 1) / 7 + 1
  }

  /// Adds `2017-W49`.
  func add(to text: inout DateText) {
    text.add(year, width: 4)
    text.add("-")
    text.add("W")
    text.add(week, width: 2)
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

  /// 1 for 1 January.
  var dayOfYear: Int { dayNumber - CivilDate.newYear(year) + 1 }

  /// The number of a year's first day.
  private static func newYear(_ year: Int) -> Int {
    CivilDate(year: year, month: 1, day: 1)?.dayNumber ?? 0
  }
}
