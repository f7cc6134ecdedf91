import PressText

/// The year that what is listed, compared or ranged with a finding gives it.
extension TimeAnchor {
  /// The year of the next finding, where only `-`, `và`, `,` stand between (`30/4 và 1/5/2017`).
  func partnerYear(_ time: PartialTime, at index: Int) -> Int? {
    let end = findings[index].mention.tokens.upperBound
    guard index + 1 < findings.count, time.direction == nil else { return nil }
    let next = findings[index + 1]
    let gap = next.mention.tokens.lowerBound - end
    guard gap <= 3, case .moment(let other) = next.meaning, let year = other.year,
      other.grain == time.grain, !text.crossesSentence(end - 1..<end + gap + 1)
    else { return nil }
    let isLinked = (end..<end + max(0, gap)).allSatisfy { index in
      let key = rules.words[text.word(index)].keyword
      return text[index].kind == .mark && !text[index].isMark("(") && !text[index].isMark(")")
        || key == .and || key == .to || key == .coming || key == .through
    }
    guard isLinked else { return nil }
    if let month = time.month, let later = other.month {
      let isLater = month > later || month == later && (time.day ?? 0) > (other.day ?? 0)
      return isLater ? year - 1 : year
    }
    return year
  }

  /// The year that the same sentence gives the other half of the year (`sơ kết ⟨6 tháng đầu năm⟩, phương hướng
  /// 6 tháng cuối năm 2018`).
  func otherHalfYear(_ time: PartialTime, at index: Int) -> Int? {
    guard time.grain == .half, time.direction == nil else { return nil }
    let start = findings[index].mention.tokens.lowerBound
    for place in max(0, index - 2)..<min(findings.count, index + 3) where place != index {
      guard case .moment(let other) = findings[place].meaning, other.grain == .half,
        other.index != time.index, let year = other.year
      else { continue }
      let end = findings[place].mention.tokens.lowerBound
      if !text.crossesSentence(min(start, end)..<max(start, end) + 1) { return year }
    }
    return nil
  }

  /// The year of what the month or quarter that the paragraph told of last is compared with: it lies before
  /// (`tháng 6/2022 giảm 0,2% so với ⟨tháng 5⟩`).
  func comparedYear(_ time: PartialTime, at index: Int) -> Int? {
    let start = findings[index].mention.tokens.lowerBound
    guard !time.isLunar, time.direction == nil, isCompared(start), let told = lastPeriod,
      told.value.grain == time.grain,
      isSameParagraph(told.token, start), let begin = told.value.begin,
      let base = period(time, in: begin.year)?.begin, base != begin
    else { return nil }
    return base < begin ? begin.year : begin.year - 1
  }

  /// The year of what closes a row from a month or quarter to the months through it (`tháng 7 và ⟨7 tháng năm 2017⟩`,
  /// `quý III và ⟨9 tháng năm 2017⟩`, `quý IV và ⟨năm 2017⟩`).
  func throughYear(_ time: PartialTime, at index: Int) -> Int? {
    guard !time.isLunar, time.direction == nil else { return nil }
    let last = lastMonth(of: time)
    for place in (index + 1..<index + 3).prefix(while: { $0 < findings.count }) {
      let gap =
        findings[place - 1].mention.tokens.upperBound..<findings[place].mention.tokens.lowerBound
      guard (1...2).contains(gap.count), gap.allSatisfy({ isListLink($0) }),
        case .moment(let other) = findings[place].meaning, other.grain >= .month,
        other.grain <= .year, other.grain != .season,
        other.grain > time.grain || time.grain == .quarter && other.grain == .months
      else { return nil }
      let end = other.grain == .year ? 12 : lastMonth(of: other)
      guard end == last else { return nil }
      if let year = other.year { return year }
    }
    return nil
  }

  /// Whether a comma, `và` or `cả` stands between what is listed.
  private func isListLink(_ index: Int) -> Bool {
    let key = rules.words[text.word(index)].keyword
    return text[index].isMark(",") || key == .and || key == .all
  }

  /// The year in which a range ends that starts here (`từ 1/1 đến 20/9`).
  ///
  /// Not asked again for the range's end, so that chains of ends take no longer than they are.
  mutating func endYear(_ time: PartialTime, at index: Int) -> Int? {
    let end = findings[index].mention.tokens.upperBound
    guard index + 1 < findings.count, time.direction == nil, time.month != nil else { return nil }
    let next = findings[index + 1]
    let start = next.mention.tokens.lowerBound
    guard start > end, start - end <= 2, isRangeLink(end..<start),
      case .moment(let other) = next.meaning, other.year == nil, other.yearShift == nil,
      other.grain == time.grain, other.isLunar == time.isLunar, let last = other.month,
      let choice = year(of: other, at: index + 1, partner: nil, isLinked: false)
    else { return nil }
    // Over the turn of a year either end may be the nearer one.
    let isLater = (time.month ?? 0, time.day ?? 0) > (last, other.day ?? 31)
    if isLater { return nil }
    return choice.isGuess ? presentYear(from: time, to: other) ?? choice.year : choice.year
  }

  /// The year in which a stretch holds the publication, where one does (`cao điểm từ tháng 5 đến tháng 9`).
  private func presentYear(from first: PartialTime, to last: PartialTime) -> Int? {
    guard let now = published?.date,
      let begin = candidates(first, near: now).first({ $0.year == now.year }),
      let end = candidates(last, near: now).first({ $0.year == now.year })
    else { return nil }
    return begin.begin <= now && now <= end.end ? now.year : nil
  }

  func isRangeLink(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      let key = rules.words[text.word(index)].keyword
      return text[index].isMark("-") || key == .to || key == .coming || key == .through
    }
  }

  /// The year of the day right before the bracket (`Hôm qua (13/5)`), where it is the same day.
  func bracketYear(_ time: PartialTime, at index: Int) -> Int? {
    let start = findings[index].mention.tokens.lowerBound
    guard let last = lastSettled, last.end == start - 1, text[start - 1].isMark("("),
      time.grain <= .day, last.begin.month == time.month, last.begin.day == time.day
    else { return nil }
    return last.begin.year
  }

  /// The year of the finding before, where `-` or `đến` joins them: a range does not end before it starts.
  func rangeYear(_ time: PartialTime, at index: Int) -> Int? {
    let start = findings[index].mention.tokens.lowerBound
    guard let last = lastSettled, last.end < start, start - last.end <= 3, last.grain == time.grain
    else { return nil }
    let isLinked = (last.end..<start).allSatisfy { index in
      let key = rules.words[text.word(index)].keyword
      return text[index].isMark("-") || key == .to || key == .coming || key == .through
    }
    guard isLinked else { return nil }
    let year = last.begin.year
    let begin = begin(of: time, in: year)
    guard let begin else { return nil }
    return begin < last.begin ? year + 1 : year
  }

  /// The year of the month or day right before, where `,` or `và` joins a later one to it (`các tháng 9, 10, ⟨11⟩`,
  /// `các ngày 29/4, 20/5 và ⟨24/6⟩`).
  func listYear(_ time: PartialTime, at index: Int) -> Int? {
    let start = findings[index].mention.tokens.lowerBound
    guard text[start].isNumber, time.grain == .month || time.grain == .day, !time.isLunar,
      let last = lastSettled, last.grain == time.grain, last.end < start, start - last.end <= 2,
      isLater(time, than: last.begin),
      (last.end..<start).allSatisfy({
        text[$0].isMark(",") || rules.words[text.word($0)].keyword == .and
      })
    else { return nil }
    return last.begin.year
  }

  /// Whether a month or day comes later in the year than another day's.
  private func isLater(_ time: PartialTime, than day: CivilDate) -> Bool {
    guard let month = time.month else { return false }
    return time.grain == .day
      ? (month, time.day ?? 0) > (day.month, day.day) : month > day.month
  }

  /// The year that the same sentence printed with an earlier quarter or month of a row, or opened with (`quý I năm 2021
  /// đạt 20 tỷ đồng, ⟨quý II⟩ đạt 30 tỷ đồng`).
  func carriedYear(_ time: PartialTime, at index: Int) -> Int? {
    guard time.grain == .quarter || time.grain == .month, !time.isLunar, time.direction == nil,
      side(at: index) != .future
    else { return nil }
    let start = findings[index].mention.tokens.lowerBound
    var ordinal = lastMonth(of: time)
    var place = index - 1
    while place >= max(0, index - 8) {
      let range = findings[place].mention.tokens
      guard start - range.upperBound < 60, !text.crossesSentence(range.lowerBound..<start + 1),
        case .moment(let other) = findings[place].meaning, other.direction == nil,
        !isCompared(range.lowerBound), !isBirth(range.lowerBound)
      else { return nil }
      if other.grain == .year {
        guard opensClause(range.lowerBound), let year = other.year,
          published.map({ $0.date.year > year }) ?? true
        else { return nil }
        return year
      }
      guard other.grain == .quarter || other.grain == .month else { return nil }
      let earlier = lastMonth(of: other)
      guard earlier < ordinal else { return nil }
      // `bị bắt tháng 3/2020, … tháng 5`: a story, not a row.
      if let year = other.year { return time.grain == .quarter ? year : nil }
      ordinal = earlier
      place -= 1
    }
    return nil
  }

  /// The last month of a month or quarter.
  private func lastMonth(of time: PartialTime) -> Int {
    time.grain == .quarter ? (time.index ?? 0) * 3 : time.lastMonth ?? time.month ?? 0
  }
}
