/// The terms of party committees.
enum CongressTerms {
  /// A month and a day.
  private typealias Day = (month: Int, day: Int)

  /// The national congresses since 1951: ordinal, year, and the first and last day; the term begins with the last.
  private static let national: [(ordinal: Int, year: Int, opens: Day, closes: Day)] = [
    (2, 1951, (2, 11), (2, 19)), (3, 1960, (9, 5), (9, 10)), (4, 1976, (12, 14), (12, 20)),
    (5, 1982, (3, 27), (3, 31)), (6, 1986, (12, 15), (12, 18)),
    (7, 1991, (6, 24), (6, 27)), (8, 1996, (6, 28), (7, 1)), (9, 2001, (4, 19), (4, 22)),
    (10, 2006, (4, 18), (4, 25)), (11, 2011, (1, 12), (1, 19)), (12, 2016, (1, 20), (1, 28)),
    (13, 2021, (1, 25), (2, 1)), (14, 2026, (1, 19), (1, 25)),
  ]

  /// The term of the Central Committee with an ordinal.
  static func national(ordinal: Int) -> OfficialDocument.Term? {
    guard let position = national.firstIndex(where: { $0.ordinal == ordinal }) else { return nil }
    let next =
      position + 1 < national.count ? national[position + 1].year : national[position].year + 5
    return OfficialDocument.Term(ordinal: ordinal, begin: national[position].year, end: next)
  }

  /// The Central Committee's term on a day; nil on the days of a congress.
  static func national(on day: CivilDate) -> OfficialDocument.Term? {
    let date = (day.year, day.month, day.day)
    let found = national.last { ($0.year, $0.opens.month, $0.opens.day) <= date }
    guard let found, (found.year, found.closes.month, found.closes.day) < date else { return nil }
    return national(ordinal: found.ordinal)
  }

  /// The Central Committee's term in a whole year; nil in a year of a congress.
  static func national(in year: Int) -> OfficialDocument.Term? {
    one(national(on:), in: year)
  }

  /// A local committee's term in a whole year; nil in a year of congresses.
  static func local(in year: Int) -> OfficialDocument.Term? {
    one(local(on:), in: year)
  }

  /// The term on the first and the last day of a year, where that is one.
  private static func one(
    _ term: (CivilDate) -> OfficialDocument.Term?, in year: Int
  ) -> OfficialDocument.Term? {
    guard let first = CivilDate(year: year, month: 1, day: 1),
      let last = CivilDate(year: year, month: 12, day: 31), let found = term(last),
      found == term(first)
    else { return nil }
    return found
  }

  /// A local committee's term on a day: five years from 1996, 2000, 2005 and on.
  ///
  /// Congresses of communes, districts and provinces fill April to November of a congress year: nil
  /// there.
  static func local(on day: CivilDate) -> OfficialDocument.Term? {
    guard day.year >= 2000 else { return nil }
    let offset = day.year % 5
    if offset == 0 {
      if day.month >= 12 { return OfficialDocument.Term(begin: day.year, end: day.year + 5) }
      return day.month <= 3 && day.year > 2000
        ? OfficialDocument.Term(begin: day.year - 5, end: day.year) : nil
    }
    return OfficialDocument.Term(begin: day.year - offset, end: day.year - offset + 5)
  }
}
