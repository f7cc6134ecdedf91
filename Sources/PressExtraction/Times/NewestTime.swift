/// The newest time of this calendar that an article prints whole, and how often it prints that year.
struct NewestTime {
  /// The last day of the newest month or day with a printed year.
  private(set) var last: CivilDate?
  /// The first day of that month or day.
  private var begin: CivilDate?
  /// How many printed times are of the newest year.
  private(set) var count = 0
  /// Whether one of them is a day.
  private(set) var hasDay = false
  /// Whether one of them is a part of the year: months from its start, a quarter, a half.
  private(set) var hasPart = false
  /// The token of the first that is finer than the year.
  private(set) var first = Int.max
  private var year = 0

  /// How many tokens title and lead have.
  static let leadReach = 90

  /// Whether one of them stands in the title or lead.
  var isInLead: Bool { first < NewestTime.leadReach }

  /// Whether so much is printed of the newest year that the article is of it; one of which the last months are told is
  /// mostly over.
  var isPresent: Bool {
    (isInLead || hasPart) && count > (isInLead && hasPart ? 0 : 2) && begin?.month ?? 1 < 10
  }

  /// Whether it is told of twice, or as a part of the year.
  var isAgreed: Bool { count > 1 || hasPart }

  /// Notes a time with a printed year that starts at a token; `begin` and `end` are its first and last day.
  mutating func note(
    _ begin: CivilDate, _ end: CivilDate, _ grain: PartialTime.Grain, at token: Int
  ) {
    if end.year > year {
      self = NewestTime()
      year = end.year
    }
    guard end.year == year else { return }
    count += 1
    guard grain < .year else { return }
    hasDay = hasDay || grain <= .day
    hasPart = hasPart || grain == .months || grain == .quarter || grain == .half
    first = min(first, token)
    guard last.map({ $0 < end }) ?? true else { return }
    (self.begin, last) = (begin, end)
  }

  /// Whether a day that a token names is so near that it is told as of the same time.
  func isNear(_ end: CivilDate, at token: Int) -> Bool {
    guard let last, let begin, let days = nearDays(at: token) else { return false }
    return days.contains(end.dayNumber - last.dayNumber)
      || begin <= end && end <= last && last.dayNumber - begin.dayNumber <= 92
  }

  /// How many days before or behind the newest time is near.
  ///
  /// Of undated press of seven months of one year, nine of ten days near a time that stands in the lead or before them are
  /// of its year, of those farther away hardly half. Weeks behind a time that stands only after the lead it is mostly history
  /// (`Ngày 21/6, tòa xét xử … Ngày 20/5/2016, Tám trộm xe`).
  private func nearDays(at token: Int) -> ClosedRange<Int>? {
    let isAgreed = count > 1
    if hasPart, isInLead || isAgreed { return (isAgreed ? -31 * min(count, 4) : -21)...45 }
    if isInLead {
      let isOpen = hasDay || isAgreed || first < token
      return (isAgreed ? -31 * min(count, 4) : -31)...(isOpen ? 45 : 14)
    }
    guard hasDay || isAgreed else { return nil }
    if first < token { return (isAgreed ? -45 : -21)...45 }
    return (isAgreed ? -31 : -21)...(token < NewestTime.leadReach ? 14 : 45)
  }
}
