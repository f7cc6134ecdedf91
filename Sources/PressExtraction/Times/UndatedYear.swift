import PressText

/// The year of a day, month or quarter in an article of which nobody knows when it was published.
extension TimeAnchor {
  /// The year that the same sentence told before, or that puts a time beside the newest one of the article.
  ///
  /// A year told long before is mostly history (`hiệp định năm 1995 … ⟨ngày 16/5⟩`).
  mutating func undatedYear(
    _ time: PartialTime, at index: Int, isLinked: Bool
  ) -> YearChoice? {
    if let year = bracketYear(time, at: index) ?? rangeYear(time, at: index) {
      return YearChoice(year: year, anchor: .partner)
    }
    if let year = lastPrintedYear(of: time, at: index) {
      return YearChoice(year: year, anchor: .discourse)
    }
    guard time.month != nil || time.index != nil else { return nil }
    let told =
      sentenceStory(findings[index].mention.tokens.lowerBound).flatMap { continued(time, from: $0) }
      ?? newestYear(time, at: index) ?? nearTet(time, at: index) ?? partYear(time, at: index)
    if let told { return YearChoice(year: told, anchor: .discourse) }
    let joined = listYear(time, at: index) ?? (isLinked ? endYear(time, at: index) : nil)
    if let joined { return YearChoice(year: joined, anchor: .partner) }
    return isOfEveryYear(index) ? nil : eventYear().map { YearChoice(year: $0, anchor: .discourse) }
  }

  /// The year of which a part is told of as of this one (`6 tháng đầu năm`, `quý II`), where the article tells its own; a
  /// quarter far from the newest time is that of another.
  private mutating func partYear(_ time: PartialTime, at index: Int) -> Int? {
    guard time.grain == .months || time.grain == .half || time.grain == .quarter,
      time.direction == nil
    else { return nil }
    // `6 tháng đầu năm … nhiệm vụ 6 tháng cuối năm 2019`
    if time.grain == .half, time.index == 1, let rest = allPrintedYears().restYear { return rest }
    guard let year = leadYear(at: index) ?? dayYear() else { return nil }
    guard time.grain == .quarter else { return year }
    guard let last = allPrintedYears().newest.last, let end = end(of: time, in: year) else {
      return nil
    }
    return (-120...100).contains(end.dayNumber - last.dayNumber) ? year : nil
  }

  /// The year of a day or month near the only Tết that the article tells of, where no printed year is later.
  private mutating func nearTet(_ time: PartialTime, at index: Int) -> Int? {
    guard !time.isLunar, time.grain <= .month, !isOfEveryYear(index) else { return nil }
    let told = onlyTet ?? readOnlyTet() ?? 0
    onlyTet = told
    guard told > 0, let tet = rules.lunar.date(year: told, month: 1, day: 1) else { return nil }
    for year in [told, told - 1] {
      if let end = end(of: time, in: year),
        (-21...30).contains(end.dayNumber - tet.dayNumber)
      {
        return year
      }
    }
    return nil
  }

  /// The year of the only Tết: no history, none that this year's is compared with (`Tết Bính Thân … Tết Nguyên đán năm nay`).
  private func readOnlyTet() -> Int? {
    guard let tetYear, tetYear >= TimeAnchor.leadYears else { return nil }
    for finding in findings {
      switch finding.meaning {
      case .moment(let time):
        if let year = time.year, cycled(year, time) > tetYear { return nil }
        let isTet =
          finding.isHoliday && time.month == 1
          || rules.words[text.word(finding.mention.tokens.lowerBound - 1)].keyword == .tet
        if isTet, time.yearShift != nil || time.grain == .year && time.shift != nil { return nil }
      case .range(_, let last):
        if let year = last.year, cycled(year, last) > tetYear { return nil }
      default: break
      }
    }
    return tetYear
  }

  /// Whether a day is that of a holiday, whose name is every year's, or of a birth.
  private func isOfEveryYear(_ index: Int) -> Bool {
    let range = findings[index].mention.tokens
    return findings[index].isHoliday && !range.contains { text[$0].isNumber }
      || isBirth(range.lowerBound)
  }

  /// The day that the sentence told of last before a token.
  private func sentenceStory(_ start: Int) -> CivilDate? {
    if let told = lastTold, told.token > lastDated?.token ?? -1, opensClause(told.token),
      !isBirth(told.token), !opensStretch(told.token),
      !text.crossesSentence(told.token..<start + 1)
    {
      return told.date
    }
    return lastDated.flatMap { text.crossesSentence($0.token..<start + 1) ? nil : $0.date }
  }

  /// The year in which a story that was at a day goes on: half a year back is as likely told, of parts of the year since
  /// they ended (`Ngày 12/10/2022, … sơ kết ⟨6 tháng đầu năm⟩`).
  private func continued(_ time: PartialTime, from last: CivilDate) -> Int? {
    let isPart = time.grain == .months || time.grain == .quarter || time.grain == .half
    let told = isPart ? end(of: time, in: last.year) : begin(of: time, in: last.year)
    guard let told else { return last.year }
    return told.adding(days: 183) < last.firstOfMonth ? last.year + 1 : last.year
  }

  /// The year that puts a time near the newest one, or near the newest that is neither planned nor bare where that is told
  /// of twice; a name of a holiday is every year's.
  private mutating func newestYear(_ time: PartialTime, at index: Int) -> Int? {
    guard !isOfEveryYear(index) else { return nil }
    let printed = allPrintedYears()
    let agreed = printed.agreed
    // `có hiệu lực từ ngày 1/7/2018`, told in the year before
    if let agreed, let year = agreed.last?.year, printed.newest.last?.year == year + 1,
      let told = self.year(of: time, at: index, near: agreed)
    {
      return told
    }
    return year(of: time, at: index, near: printed.newest)
      ?? agreed.flatMap { year(of: time, at: index, near: $0) } ?? toldPartYear(time, printed)
  }

  /// The year that puts a time near another one.
  private func year(of time: PartialTime, at index: Int, near newest: NewestTime) -> Int? {
    guard let year = newest.last?.year, year >= TimeAnchor.pressYears || newest.count > 1 else {
      return nil
    }
    let token = findings[index].mention.tokens.lowerBound
    for shift in [0, -1, 1] {
      if let end = end(of: time, in: year + shift), newest.isNear(end, at: token) {
        return year + shift
      }
    }
    return nil
  }

  /// The year of a day or month that an article tells of beside a part of the year (`5 tháng đầu năm 2017`), or beside the
  /// months left of it, for which it plans.
  ///
  /// Of undated press of seven months of one year, 93 of 100 such days are of that year.
  private func toldPartYear(_ time: PartialTime, _ printed: PrintedYears) -> Int? {
    guard !time.isLunar, time.grain <= .month else { return nil }
    if let part = printed.part, part.end.year >= TimeAnchor.leadYears,
      printed.newest.last?.year == part.end.year, let end = end(of: time, in: part.end.year),
      (part.isOpen ? -120...120 : -31...60).contains(end.dayNumber - part.end.dayNumber)
    {
      return part.end.year
    }
    guard let rest = printed.restYear, rest == printed.plannedRest, rest >= TimeAnchor.leadYears,
      let month = time.month, TimeAnchor.midyear.contains(month)
    else { return nil }
    return rest
  }

  /// The months around the start of the second half, in which it is planned for and the first is summed up.
  private static let midyear = 5...8

  /// `đầu tháng 6 này` beside other times of its year, of which the article prints several (`tháng 5/2017`, `tháng 7/2017`).
  mutating func newestMonth(_ time: PartialTime, at index: Int) -> YearChoice? {
    lacksPublication = true
    let newest = allPrintedYears().newest
    guard newest.count > 1, let year = newest.last?.year, year >= TimeAnchor.leadYears,
      let end = end(of: time, in: year),
      newest.isNear(end, at: findings[index].mention.tokens.lowerBound)
    else { return nil }
    return YearChoice(year: year, anchor: .discourse)
  }

  /// Whether `từ`, `đến`, `trước`, `với` stands before: a year that bounds a stretch or is compared with.
  func opensStretch(_ start: Int) -> Bool {
    switch rules.words[text.word(start - 1)].keyword {
    case .from, .to, .coming, .before, .with: true
    default: false
    }
  }
}
