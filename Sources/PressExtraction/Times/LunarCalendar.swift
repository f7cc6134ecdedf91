import CLexicons

/// The Vietnamese lunar calendar of 1950 through 2050, from a table.
///
/// ICU's Chinese calendar is computed for Beijing and differs (Tết of 1985 by a month).
package struct LunarCalendar: Sendable {
  /// A month: when it starts, which it is, how long it lasts.
  package struct Month: Sendable, Equatable {
    package var first: CivilDate
    package var year: Int
    package var month: Int
    package var isLeap: Bool
    package var days: Int

    /// The month's last day.
    package var last: CivilDate { first.adding(days: days - 1) }
  }

  /// The months, by their first day.
  package let months: [Month]

  package init() {
    var months: [Month] = []
    months.reserveCapacity(1 << 11)
    unsafe LexiconFile(vnpress_lexicon_lunar_months).forEachRow(fields: 5) { row in
      if let month = Month(row: row) { months.append(month) }
    }
    self.months = months
  }

  init(_ builder: inout LexiconBuilder) {
    months = builder.table("times.lunar-months") { _ in LunarCalendar().months }
  }

  /// A month; nil outside the table, and for a leap month that the year has not.
  package func month(_ month: Int, of year: Int, isLeap: Bool = false) -> Month? {
    months(of: year).first { $0.month == month && $0.isLeap == isLeap }
  }

  /// The months of a lunar year; empty outside the table.
  package func months(of year: Int) -> ArraySlice<Month> {
    let start = partition { $0.year >= year }
    return months[start..<max(start, partition { $0.year > year })]
  }

  /// The Gregorian date of a lunar day.
  ///
  /// Day 30 of a month of 29 days is its last (`30 Tết`).
  package func date(year: Int, month: Int, isLeap: Bool = false, day: Int) -> CivilDate? {
    guard day >= 1, day <= 30, let found = self.month(month, of: year, isLeap: isLeap) else {
      return nil
    }
    return found.first.adding(days: min(day, found.days) - 1)
  }

  /// The month that a day is in.
  package func month(of date: CivilDate) -> Month? {
    let index = partition { $0.first > date }
    guard index > 0, date <= months[index - 1].last else { return nil }
    return months[index - 1]
  }

  /// The index of the first month for which `isLate` holds; it has to hold for all after it.
  private func partition(_ isLate: (Month) -> Bool) -> Int {
    var (low, high) = (0, months.count)
    while low < high {
      let middle = (low + high) / 2
      if isLate(months[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}

extension LunarCalendar.Month {
  fileprivate init?(row: borrowing LexiconRow) {
    guard let first = CivilDate(iso: row.field(0)), let year = row.number(1),
      let month = row.number(2), let days = row.number(4)
    else { return nil }
    self.init(first: first, year: year, month: month, isLeap: row.number(3) == 1, days: days)
  }
}

extension CivilDate {
  /// The date written `2017-12-04`, or nil.
  package init?(iso text: String) {
    self.init(iso: Array(text.utf8)[...])
  }

  /// The date written `2017-12-04` in UTF-8, or nil.
  init?(iso text: ArraySlice<UInt8>) {
    let start = text.startIndex
    guard let dash = text.lastIndex(of: UInt8(ascii: "-")), dash > start + 5,
      text[start + 4] == UInt8(ascii: "-"), let year = LexiconRow.number(text[..<(start + 4)]),
      let month = LexiconRow.number(text[(start + 5)..<dash]),
      let day = LexiconRow.number(text[(dash + 1)...])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
