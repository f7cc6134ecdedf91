/// A resolved point or stretch of the calendar, as TIMEX3 and EDTF write it.
struct CalendarValue: Sendable, Equatable {
  /// TIMEX3.
  var value: String
  /// EDTF, without a sign of doubt.
  var edtf: String?
  var begin: CivilDate?
  var end: CivilDate?
  var grain: PartialTime.Grain

  /// One day.
  init(day: CivilDate) {
    (value, edtf, begin, end, grain) = (day.iso, day.iso, day, day, .day)
  }

  /// A part of a day.
  init(day: CivilDate, part: DayPart) {
    self.init(day: day)
    value = day.iso + "T" + part.rawValue
    grain = .partOfDay
  }

  /// A clock time; minutes may run over midnight.
  init(day: CivilDate, minutes: Int, hasZone: Bool) {
    let day = minutes >= 1440 ? day.adding(days: minutes / 1440) : day
    self.init(day: day)
    let rest = minutes % 1440
    let clock = "T" + digits(rest / 60, 2) + ":" + digits(rest % 60, 2)
    value = day.iso + clock + (hasZone ? "+07:00" : "")
    edtf = day.iso + clock + ":00" + (hasZone ? "+07:00" : "")
    grain = .clock
  }

  /// A week of the ISO calendar.
  init(week day: CivilDate) {
    let monday = day.monday
    (begin, end, grain) = (monday, monday.adding(days: 6), .week)
    value = ISOWeek(of: monday).iso
    edtf = monday.iso + "/" + monday.adding(days: 6).iso
  }

  /// A month.
  init?(year: Int, month: Int) {
    guard let first = CivilDate(year: year, month: month, day: 1) else { return nil }
    value = digits(year, 4) + "-" + digits(month, 2)
    (edtf, begin, end, grain) = (value, first, first.lastOfMonth, .month)
  }

  /// Months of one year, or of two where the last comes before the first.
  init?(year: Int, first: Int, last: Int) {
    guard let one = CalendarValue(year: year, month: first),
      let other = CalendarValue(year: first <= last ? year : year + 1, month: last)
    else { return nil }
    value = one.value + "/" + other.value
    (edtf, begin, end, grain) = (value, one.begin, other.end, .months)
  }

  /// A quarter (1 through 4).
  init?(year: Int, quarter: Int) {
    guard let months = CalendarValue(year: year, first: quarter * 3 - 2, last: quarter * 3) else {
      return nil
    }
    self = months
    value = digits(year, 4) + "-Q" + String(quarter)
    (edtf, grain) = (digits(year, 4) + "-" + String(32 + quarter), .quarter)
  }

  /// A half (1 or 2).
  init?(year: Int, half: Int) {
    guard let months = CalendarValue(year: year, first: half * 6 - 5, last: half * 6) else {
      return nil
    }
    self = months
    value = digits(year, 4) + "-H" + String(half)
    (edtf, grain) = (digits(year, 4) + "-" + String(39 + half), .half)
  }

  /// A season: 0 spring through 3 winter.
  init?(year: Int, season: Int) {
    let names = ["SP", "SU", "FA", "WI"]
    guard names.indices.contains(season) else { return nil }
    let first = [2, 5, 8, 11][season]
    let last = season == 3 ? 1 : first + 2
    guard let months = CalendarValue(year: year, first: first, last: last) else { return nil }
    self = months
    value = digits(year, 4) + "-" + names[season]
    (edtf, grain) = (digits(year, 4) + "-" + String(21 + season), .season)
  }

  /// A year; before Christ where negative.
  init?(year: Int) {
    let astronomical = year < 0 ? year + 1 : year
    guard let first = CivilDate(year: astronomical, month: 1, day: 1),
      let last = CivilDate(year: astronomical, month: 12, day: 31)
    else { return nil }
    value = year < 0 ? "BC" + digits(-year, 4) : digits(year, 4)
    edtf = digits(astronomical, 4)
    (begin, end, grain) = (first, last, .year)
  }

  /// A decade: 199 is the nineties.
  init?(decade: Int) {
    guard let first = CalendarValue(year: decade * 10),
      let last = CalendarValue(year: decade * 10 + 9)
    else { return nil }
    value = digits(decade, 3)
    (edtf, begin, end, grain) = (value + "X", first.begin, last.end, .decade)
  }

  /// A century by its first two digits: 19 is the twentieth; negative before Christ.
  init?(century: Int) {
    guard century >= 0 else {
      guard let first = CalendarValue(year: century * 100),
        let last = CalendarValue(year: (century + 1) * 100 - 1)
      else { return nil }
      value = "BC" + digits(-century, 2)
      (begin, end, grain) = (first.begin, last.end, .century)
      return
    }
    guard let first = CalendarValue(year: max(1, century * 100)),
      let last = CalendarValue(year: century * 100 + 99)
    else { return nil }
    value = digits(century, 2)
    (edtf, begin, end, grain) = (value + "XX", first.begin, last.end, .century)
  }

  /// From one to another.
  init(from first: CalendarValue, to last: CalendarValue) {
    value = first.value + "/" + last.value
    edtf = first.edtf.flatMap { start in last.edtf.map { start + "/" + $0 } }
    (begin, end, grain) = (first.begin, last.end, max(first.grain, last.grain))
  }

  /// Days of the Gregorian calendar that another calendar's unit covers.
  init(days range: (CivilDate, CivilDate), grain: PartialTime.Grain) {
    (begin, end) = range
    value = range.0.iso + "/" + range.1.iso
    edtf = value
    self.grain = grain
  }

  /// Something of which not all is known.
  init(unknown value: String, grain: PartialTime.Grain) {
    (self.value, self.grain) = (value, grain)
  }
}
