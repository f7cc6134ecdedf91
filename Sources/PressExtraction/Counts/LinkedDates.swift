import PressText

/// As of when a count holds, and what a change is measured from.
extension LinkScan {
  /// The index of the date as of which a count holds.
  ///
  /// One in brackets that close before the count gives way to one outside, unless it tells that one's day:
  /// `hôm qua (18/5)`. What brackets count for themselves has dates of its own: `(năm 2016 tăng 7%)`.
  func date(
    of tokens: Range<Int>, isSubject: Bool, in sentence: SentenceCursor,
    after previous: LinkedBefore?
  ) -> CountLink? {
    if let after = dateAfter(tokens, in: sentence.start) {
      return CountLink(after, .whenAfter)
    }
    if let deadline = deadline(after: tokens.upperBound, in: sentence.start) {
      return CountLink(deadline, .whenDeadline)
    }
    if isDistance(tokens) { return nil }
    if let told = comparedAside(tokens, in: sentence.start) {
      return told.date.map { CountLink($0, .whenBefore) }
    }
    let places = dates.places(from: sentence.start, to: tokens.lowerBound)
    var aside: LinkTarget?
    for place in places.reversed() where place != lastSince {
      let target = dates[place]
      if opensOther(target, in: sentence.start) { break }
      guard isUsable(target, in: sentence.start),
        !isOfAsideClause(target, before: tokens.lowerBound),
        !isOfClause(target, before: tokens.lowerBound, in: sentence.start),
        !sentence.isParted(from: Int(target.end)) || isFrame(target, in: sentence)
      else { continue }
      if let aside, Int(target.end) + 1 == Int(aside.start) {
        if let told = told(byBracketFrom: target, in: sentence.start) {
          return CountLink(told, .whenBefore)
        }
        break
      }
      if isOfEarlier(target, before: tokens.lowerBound, after: previous) {
        return dateOfChange(behind: tokens.upperBound).map { CountLink($0, .whenAfter) }
      }
      if isOverByNow(target, before: tokens.lowerBound) { break }
      guard aside == nil, isAside(Int(target.end), before: tokens.lowerBound, within: 6) else {
        let time = opening(before: target, in: sentence.start) ?? target
        return CountLink(Int(time.index), .whenBefore)
      }
      aside = target
    }
    return aside.map { CountLink(Int($0.index), .whenBefore) }
      ?? dateBehindVerb(tokens.upperBound, isSubject: isSubject, in: sentence.start).map {
        CountLink($0, .whenAfter)
      }
  }

  /// `⟨năm 2016⟩ (từ 1-11-2015 đến 31-10-2016)`: the year or month whose days a bracket tells, the first of which is given.
  private func told(byBracketFrom first: LinkTarget, in sentence: Int) -> Int? {
    let start = Int(first.start)
    guard let outer = dates.nearest(from: sentence, to: start), Int(outer.end) >= start - 5,
      text[Int(outer.end)].isMark("(")
    else { return nil }
    let date = extraction.dates[Int(outer.index)]
    return date.kind == .date && date.begin != date.end ? Int(outer.index) : nil
  }

  /// `⟨Năm 2019⟩, tỉnh họp 3 lần; thông qua 8 nghị quyết`, but `đạt 60% kế hoạch ⟨cả năm⟩; …`: whether a date holds
  /// beyond its clause, the first one of the sentence.
  private func isFrame(_ target: LinkTarget, in sentence: SentenceCursor) -> Bool {
    !text[Int(target.end)].isMark(";") && sentence.opens(at: Int(target.start))
  }

  /// Whether a date stands in brackets that close before a count and count something themselves.
  private func isOfAsideClause(_ target: LinkTarget, before count: Int) -> Bool {
    let (start, end) = (Int(target.start), Int(target.end))
    guard isAside(end, before: count, within: LinkScan.asideReach) else { return false }
    var open = start - 1
    while open > max(0, start - LinkScan.asideReach), !text[open].isMark("(") { open -= 1 }
    guard text[open].isMark("(") else { return false }
    var place = open + 1
    while !text[place].isMark(")") {
      if text[place].isNumber, !dates.covers(place) { return true }
      place += 1
    }
    return false
  }

  /// How many tokens before and behind a date its brackets may have.
  static let asideReach = 40

  /// `“… năm 2030. ⟨Đến nay⟩ có 253 phòng”`: whether a sentence of a quotation opens with another time.
  private func opensOther(_ target: LinkTarget, in sentence: Int) -> Bool {
    let start = Int(target.start)
    return start > sentence && text[start - 1].isMark(".")
      && extraction.dates[Int(target.index)].isReference
  }

  /// `so với cùng kỳ năm 2016 (⟨56 tỷ đồng⟩)`, `so với chỉ tiêu (⟨340 tỷ đồng⟩)`: the date of what others are compared
  /// with, told in brackets; nil where the count tells no such thing.
  private func comparedAside(_ count: Range<Int>, in sentence: Int) -> ComparedDate? {
    let open = count.lowerBound - 1
    guard open >= sentence, text[open].isMark("("), text[count.upperBound].isMark(")") else {
      return nil
    }
    let isCompared = (max(sentence, open - 8)..<open).contains { text.word($0) == words.compared }
    guard let date = dates.nearest(from: sentence, to: open), Int(date.end) == open else {
      return isCompared ? ComparedDate(date: nil) : nil
    }
    let told = extraction.dates[Int(date.index)]
    guard told.kind == .date, !told.isReference,
      isCompared || words.comparisons.contains(text.word(Int(date.start)))
    else { return nil }
    return ComparedDate(date: Int(date.index))
  }

  /// `cách thị trấn ⟨190 km⟩`: how far a place is, which no day changes.
  func isDistance(_ count: Range<Int>) -> Bool {
    guard let unit = text.hits.longest(.unit, at: count.upperBound - 1),
      rules.lexicon.units[Int(unit.payload)].code.hasSuffix("m")
    else { return false }
    var place = count.lowerBound - 1
    while place > max(0, count.lowerBound - 7), text[place].isWord,
      !text[place + 1].flags.contains(.startsSentence)
    {
      // `tâm bão ⟨cách⟩ đảo 90 km` is so only at its hour.
      if text.word(place) == words.distant {
        return !(max(0, place - 4)..<place).contains { words.storms[text.word($0)] }
      }
      place -= 1
    }
    return false
  }

  /// `3.417 hồ sơ trong quý III`.
  private func dateAfter(_ tokens: Range<Int>, in sentence: Int) -> Int? {
    let end = tokens.upperBound
    // Counts are asked for in text order.
    while nextDate < dates.count, Int(dates[nextDate].start) < end { nextDate += 1 }
    guard nextDate < dates.count else { return nil }
    let target = dates[nextDate]
    if isSince(target, after: end), isUsable(target, in: sentence) {
      lastSince = nextDate
      return Int(target.index)
    }
    if isBeside(target, after: end), !isMeasured(at: tokens.lowerBound),
      isUsable(target, in: sentence)
    {
      return Int(target.index)
    }
    guard Int(target.start) < end + LinkScan.dateReach, isTied(target, after: end) else {
      return nil
    }
    var plain = 0
    for place in end..<Int(target.start) {
      guard !text[place].flags.contains(.startsSentence) else { return nil }
      if joinsNames(place) { continue }
      if !text[place].flags.contains(.capitalized) { plain += 1 }
      guard text[place].isWord, plain <= LinkScan.plainReach else { return nil }
      let role = words.roles[text.word(place)]
      if rules.roles[text.word(place)].contains(.end), !role.contains(.dateLink),
        !role.contains(.place), !words.listed.contains(text.word(place))
      {
        return nil
      }
    }
    return !text[Int(target.start)].flags.contains(.startsSentence)
      && isUsable(target, in: sentence) ? Int(target.index) : nil
  }

  /// `7.500 đồng ⟨từ 1/7⟩ và 8.500 đồng ⟨từ 1/9⟩`, `8% ⟨đến hết 30/6⟩`: a date right behind a count, from or until which
  /// it holds and none of those behind.
  private func isSince(_ target: LinkTarget, after end: Int) -> Bool {
    let start = Int(target.start)
    guard start == end + 1 || start == end + 2,
      extraction.dates[Int(target.index)].kind == .date,
      (end..<start).allSatisfy({ !text[$0].flags.contains(.startsSentence) })
    else { return false }
    return words.limits.contains { $0.count == start - end && $0.ends(in: text, before: start) }
  }

  /// `bằng ⟨105%⟩ năm 2021`: a share of what was in the year behind it.
  private func isMeasured(at start: Int) -> Bool {
    (max(0, start - 4)..<start).contains { words.measures.contains(text.word($0)) }
  }

  /// `12 trường ⟨năm 2015⟩, 20 trường ⟨năm 2020⟩`, `5% (⟨năm 2016⟩)`, `5% (vào ⟨năm 2016⟩)`: a date right behind a count.
  private func isBeside(_ target: LinkTarget, after end: Int) -> Bool {
    let start = Int(target.start)
    guard extraction.dates[Int(target.index)].kind == .date,
      !text[start].flags.contains(.startsSentence), !words.comparisons.contains(text.word(start)),
      !words.multiples.contains(text.word(end - 1))
    else { return false }
    if start == end + 1 { return text[end].isMark("(") && text[Int(target.end)].isMark(")") }
    // `600 triệu đồng (vào ⟨năm 2014⟩)`
    if start > end + 1, start <= end + 4 {
      return text[end].isMark("(") && text[Int(target.end)].isMark(")")
        && words.asideLeads.contains {
          $0.count == start - end - 1 && $0.ends(in: text, before: start)
        }
    }
    return start == end && text[start].isWord && !text[start].flags.contains(.capitalized)
  }

  /// `phải xóa 45 nhà tạm ⟨trước ngày 30/6⟩`, `rà soát 1.250 hộ, ⟨hạn chót 30/9⟩`: by when what is still to be
  /// done is done.
  private func deadline(after end: Int, in sentence: Int) -> Int? {
    guard nextDate < dates.count else { return nil }
    let target = dates[nextDate]
    let start = Int(target.start)
    guard start > end, start < end + LinkScan.dateReach,
      isDeadline(start - 1), extraction.dates[Int(target.index)].kind == .date,
      isUsable(target, in: sentence)
    else { return nil }
    for place in end..<start {
      guard !text[place].flags.contains(.startsSentence),
        text[place].isWord && !words.clauses.contains(text.word(place))
          || text[place].isMark(",") && start - place <= 5 && opensDeadline(place)
      else { return nil }
    }
    let isTold = (max(sentence, end - 40)..<start).contains {
      words.goals.contains(text.word($0)) || words.planned.starts(in: text, at: $0)
    }
    return isTold ? Int(target.index) : nil
  }

  /// `trước`, or the last word of `hạn chót`, `chậm nhất`, `là` behind it too.
  private func isDeadline(_ index: Int) -> Bool {
    let word = text.word(index)
    if word == words.before { return true }
    let last = word == words.copula ? index - 1 : index
    return words.deadlines[text.word(last)] && words.deadlineLeads[text.word(last - 1)]
  }

  /// `…, ⟨hạn chót⟩ 30/9`: a comma behind which the deadline stands at once.
  private func opensDeadline(_ comma: Int) -> Bool {
    isDeadline(comma + 1) || isDeadline(comma + 2)
  }

  /// How many tokens after a count its date is looked for, and how many of them may be no names.
  private static let dateReach = 24
  private static let plainReach = 13

  /// `ở Hà Nội⟨,⟩ TP⟨.⟩HCM trong năm 2022`: a mark between names.
  private func joinsNames(_ index: Int) -> Bool {
    guard text[index].isMark(",") || text[index].isMark(".") else { return false }
    return text[index - 1].flags.contains(.capitalized)
      && text[index + 1].flags.contains(.capitalized)
  }

  /// Whether a date belongs to a count before it; one that is far, over a place, is a month or more
  /// (`60 cửa hàng tại các thành phố lớn trong năm 2022`).
  private func isTied(_ target: LinkTarget, after end: Int) -> Bool {
    let start = Int(target.start)
    // `247 tỷ đồng trong các ⟨năm 2009-2010⟩`
    let isOfSeveral = words.many[text.word(start - 1)]
    let link = isOfSeveral ? start - 2 : start - 1
    // `vào các ⟨năm 2006⟩ và 2013` is no one time.
    if isOfSeveral, text[Int(target.end)].isMark(",") || text.word(Int(target.end)) == words.and {
      return false
    }
    if text[link].flags.contains(.capitalized) { return false }
    guard link >= end, words.roles[text.word(link)].contains(.dateLink) else { return false }
    let date = extraction.dates[Int(target.index)]
    // `tăng tốc đến 100 km/h trong 2,7 giây` tells how long.
    if date.kind == .duration, text[start].isNumber { return false }
    if start < end + 5 { return true }
    return text.word(link) == words.inside && date.kind == .date && date.begin != date.end
  }

  func isUsable(_ target: LinkTarget, in sentence: Int) -> Bool {
    let index = Int(target.index)
    let start = Int(target.start)
    // `Ảnh: Ngọc Bằng`, and a line below `Năm 2019`.
    let before = start > sentence ? text.word(start - 1) : .unknown
    switch extraction.dates[index].kind {
    case .set: return false
    case .duration:
      return words.roles[before].contains(.duration)
        || words.roles[text.word(Int(target.end) - 1)].contains(.duration)
    case .date, .time:
      if words.roles[before].contains(.comparison), before != rules.words.of { return false }
      if words.roles[before].contains(.birth) || isCompared(start) { return false }
      if isOfSubject(target, in: sentence) || isBase(start) || isPlanned(start) { return false }
      if isTransferred(Int(target.end)) { return false }
      if extraction.dates[index].isReference || isTermOf(start) || isVision(target) { return false }
      return documents.nearest(from: sentence, to: start).map { Int($0.end) != start } ?? true
    }
  }

  /// `89 vụ việc ⟨tháng trước⟩ chuyển sang`: whether a time only tells since when what is counted was there.
  private func isTransferred(_ end: Int) -> Bool {
    words.transfers.contains { $0.starts(in: text, at: end) }
  }

  /// `bằng 92,4% dự toán ⟨năm 2020⟩`, `gấp 2,9 lần ⟨năm 2011⟩`: what something is measured by, and no time of it.
  private func isBase(_ start: Int) -> Bool {
    // `tăng hơn 950% ⟨trong⟩ năm 2016` tells when.
    guard !isWithin(start) else { return false }
    var place = start - 1
    while place > max(0, start - 9), !text[place + 1].flags.contains(.startsSentence) {
      let token = text[place]
      if token.isWord, words.measures.contains(token.word) || token.word == rules.words.fold {
        return (place + 1..<start).contains { text[$0].isNumber }
      }
      guard
        token.isWord || token.isNumber || token.isMark("%")
          || token.isMark(",") && text.isJoined(place)
      else { return false }
      place -= 1
    }
    return false
  }

  /// `chỉ tiêu ⟨cả năm⟩`: the time of a plan, and not that of what is done.
  private func isPlanned(_ start: Int) -> Bool {
    words.comparisons.contains(text.word(start))
      && words.plans.contains { $0.ends(in: text, before: start) }
  }

  /// `Doanh nghiệp thành lập ⟨trước năm 2010⟩ phải nộp 5 triệu đồng`: a date that only says of whom is told.
  private func isOfSubject(_ target: LinkTarget, in sentence: Int) -> Bool {
    let (start, end) = (Int(target.start), Int(target.end))
    guard words.passives.contains(text.word(end)) || words.duties.contains(text.word(end)),
      text.word(start) == words.before || text.word(start - 1) == words.before
    else { return false }
    let lead = text.word(start) == words.before ? start : start - 1
    return lead > sentence && text[lead - 1].isWord
  }

  /// `HĐND tỉnh khóa XIX, ⟨nhiệm kỳ 2021-2026⟩ có 70 đại biểu`: the term of a body, in which nothing is counted.
  private func isTermOf(_ start: Int) -> Bool {
    guard text.word(start) == words.term, !text[start].flags.contains(.capitalized) else {
      return false
    }
    let before = text.word(start - 1)
    return !words.roles[before].contains(.dateLink) && !words.termLeads.contains(before)
  }

  /// `đến năm 2030, tầm nhìn đến ⟨năm 2050⟩`: how far a plan looks, beyond what it sets; but `tầm nhìn đến năm 2050 có …`.
  private func isVision(_ target: LinkTarget) -> Bool {
    let start = Int(target.start)
    return (start - 1...start).contains { words.vision.ends(in: text, before: $0) }
      && !words.states.contains(text.word(Int(target.end)))
  }

  /// `so với phiên ⟨hôm qua⟩`: the date of what others are compared with.
  func isCompared(_ start: Int) -> Bool {
    var place = start - 1
    while place > start - 5, text[place].isWord, !text[place + 1].flags.contains(.startsSentence) {
      if text.word(place) == words.compared { return true }
      place -= 1
    }
    return false
  }
}

/// The date of what others are compared with, where it has one.
private struct ComparedDate {
  let date: Int?
}
