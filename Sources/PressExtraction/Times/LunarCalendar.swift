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
    months = unsafe LexiconFile(vnpress_lexicon_lunar_months).rows.compactMap(Month.init(row:))
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

  /// The lunar year that a day is in.
  package func year(of date: CivilDate) -> Int? {
    let index = partition { $0.first > date }
    guard index > 0, date <= months[index - 1].last else { return nil }
    return months[index - 1].year
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
  fileprivate init?(row: LexiconRow) {
    guard row.count >= 5, let first = CivilDate(iso: row[0]), let year = Int(row[1]),
      let month = Int(row[2]), let days = Int(row[4])
    else { return nil }
    self.init(first: first, year: year, month: month, isLeap: row[3] == "1", days: days)
  }
}

extension CivilDate {
  /// The date written `2017-12-04`, or nil.
  package init?(iso text: String) {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, let year = Int(parts[0]),
      let month = Int(parts[1]), let day = Int(parts[2])
    else { return nil }
    self.init(year: year, month: month, day: day)
  }
}
