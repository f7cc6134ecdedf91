import PressText

/// What changes and multiples are measured from.
extension LinkScan {
  /// What a count is measured from, as printed: behind it, before it, or in front of its sentence.
  ///
  /// A multiple (`gấp ba lần`) is measured from a time only: other things are what it is a multiple of.
  func base(of count: Range<Int>, isMultiple: Bool, in sentence: SentenceCursor) -> String? {
    base(after: isAside(count) ? count.upperBound + 1 : count.upperBound, isTime: isMultiple)
      ?? base(before: count.lowerBound) ?? base(inFrontOf: count.lowerBound, in: sentence)
      ?? base(framing: count.lowerBound, in: sentence.start)
  }

  /// `tăng 9 vụ ⟨(tăng 11%)⟩ so với …`: whether a change alone stands in brackets.
  private func isAside(_ count: Range<Int>) -> Bool {
    guard text[count.upperBound].isMark(")") else { return false }
    var place = count.lowerBound - 1
    while place > count.lowerBound - 4, text[place].isWord { place -= 1 }
    return text[place].isMark("(")
  }

  /// The token behind `so với`, or `so` before a time (`so cùng kỳ năm trước`), at a place; nil where none stands there.
  private func comparedStart(_ place: Int) -> Int? {
    guard text.word(place) == words.compared else { return nil }
    if text.word(place + 1) == words.with { return place + 2 }
    return dates.first(in: place + 1..<place + 2) == nil ? nil : place + 1
  }

  /// Whether nothing but words and commas stands between two counts of one sentence, so that what the one is measured
  /// from holds for the other: `giảm 5 vụ, tăng 3 người chết so với …`, `giảm 45 vụ so với …, tương ứng giảm 38%`.
  func sharesBase(_ count: Range<Int>, with next: Range<Int>, isBehind: Bool) -> Bool {
    let gap = count.upperBound..<next.lowerBound
    let reach = isBehind ? LinkScan.equalReach : LinkScan.sharedReach
    guard !text.crossesSentence(count.upperBound - 1..<next.lowerBound + 1) else { return false }
    if isBehind {
      return gap.count <= reach
        && gap.allSatisfy { text[$0].isWord || text[$0].isMark(",") || text[$0].isNumber }
        && gap.contains { place in words.equals.contains { $0.starts(in: text, at: place) } }
    }
    var (place, plain) = (gap.lowerBound, 0)
    while place < gap.upperBound, plain <= reach {
      // `giảm 4 vụ ⟨(-14,8%)⟩, giảm 5 người chết so với …`
      let next = asideEnd(place)
      guard next > place || text[place].isWord || text[place].isMark(","),
        text.word(place) != words.compared
      else { return false }
      if next == place { plain += 1 }
      place = max(next, place + 1)
    }
    return plain <= reach
  }

  /// How many tokens stand at most between counts that share what they are measured from, and where the second only
  /// says the first one in other units.
  private static let sharedReach = 8
  private static let equalReach = 14

  /// `So với ⟨cùng kỳ năm 2021⟩, số vụ giảm 263 vụ, tăng 33 người chết`: what a whole sentence is measured from.
  private func base(inFrontOf count: Int, in sentence: SentenceCursor) -> String? {
    let start = sentence.start
    guard let first = comparedStart(start) else { return nil }
    var end = first
    while end < start + LinkScan.frontReach, !text[end].isMark(",") {
      if text[end].flags.contains(.startsSentence) || text[end].kind == .mark { return nil }
      end += 1
    }
    guard text[end].isMark(","), end > first, end < count else { return nil }
    return text.string(first..<end)
  }

  private static let frontReach = 16

  /// `(so với ⟨cùng kỳ năm trước⟩ số vụ tăng 12 vụ, số người chết giảm 5 người)`: the time with which a clause begins
  /// that tells what changed.
  private func base(framing count: Int, in sentence: Int) -> String? {
    var place = count - 1
    var isParted = false
    while place > max(sentence, count - LinkScan.framedReach) {
      if comparedStart(place) != nil { break }
      let isInNumber = text[place - 1].isNumber && text[place + 1].isNumber
      guard
        text[place].isWord || text[place].isNumber || text[place].isMark(",")
          || text[place].isMark("%") || text[place].isMark(".") && isInNumber
      else { return nil }
      isParted = isParted || text[place].isMark(",") && !isInNumber
      place -= 1
    }
    guard place > sentence, let first = comparedStart(place),
      let time = dates.first(in: first..<first + 1), Int(time.end) < count,
      text[Int(time.end)].isWord, !rules.roles[text.word(Int(time.end))].contains(.end),
      text[place - 1].isMark("(") || text[place - 1].isMark(";") || !isParted
    else { return nil }
    return text.string(first..<Int(time.end))
  }

  private static let framedReach = 40

  /// What a change is measured from, where it stands before the count: `so với ⟨cùng kỳ⟩ tăng 12%`.
  private func base(before start: Int) -> String? {
    guard let place = rules.comparison(before: start, in: text), place + 2 < start else {
      return nil
    }
    var end = start
    while end > place + 2,
      rules.roles[text.word(end - 1)].isAny(of: .ofChange)
    {
      end -= 1
    }
    guard let time = dates.nearest(from: place, to: end), Int(time.end) == end else { return nil }
    return text.string(place + 2..<end)
  }

  /// What a change is measured from: `cùng kỳ năm trước` after `so với`, over brackets and a comma.
  private func base(after end: Int, isTime: Bool) -> String? {
    let place = asideEnd(end)
    if isSamePeriod(place), let date = dates.first(in: place..<place + 1) {
      return text.string(place..<Int(date.end))
    }
    guard let start = comparison(behind: place) else { return nil }
    let end = dates.first(in: start..<start + 5).map(wholeEnd) ?? (isTime ? start : otherEnd(start))
    // `so với ⟨mức⟩ 3,1%`
    if end == start + 1, text.word(start) == words.level { return nil }
    return end > start ? text.string(start..<end) : nil
  }

  /// The token behind `so với`, a few words, dates and brackets behind a token.
  private func comparison(behind end: Int) -> Int? {
    var place = end
    if text[place].isMark(","), text.word(place + 1) == words.compared { place += 1 }
    var tries = 0
    while text.word(place) != words.compared, tries < 9 {
      // `tăng 66% ⟨trong năm 2016⟩ so với …`, `giảm 13 người bị thương ⟨(-72,2%)⟩ so với …`
      let next = dates.first(in: place..<place + 1).map { Int($0.end) } ?? asideEnd(place)
      tries += 1
      if next > place {
        place = text[next].isMark(",") ? next + 1 : next
        continue
      }
      // `tăng 50.000 đồng/lượng ở cả ⟨2⟩ chiều so với …`
      guard text[place].isWord || text[place].isNumber && text[place + 1].isWord,
        !text[place].flags.contains(.startsSentence)
      else { return nil }
      place += 1
    }
    guard text.word(place) == words.compared else { return nil }
    return text.word(place + 1) == words.with ? place + 2 : place + 1
  }

  /// Where the time ends that a date begins: `so với 5 tháng ⟨của năm 2016⟩`.
  private func wholeEnd(_ date: LinkTarget) -> Int {
    let end = Int(date.end)
    guard text.word(end) == words.of, let whole = dates.first(in: end + 1..<end + 2) else {
      return end
    }
    return Int(whole.end)
  }

  /// Where what is no time ends that is compared with: `so với ⟨quy hoạch trước đó⟩`.
  private func otherEnd(_ start: Int) -> Int {
    var end = start
    while end < start + 7, text[end].isWord, !text[end].flags.contains(.startsSentence),
      end == start || text.word(end) == words.before
        || text.word(end - 1) == words.before && text.word(end) == words.that
        || (text.word(end - 1) != words.before || end == start + 1)
          && (!rules.roles[text.word(end)].contains(.end)
            || words.periodParts.contains(text.word(end)))
    {
      end += 1
    }
    return end
  }

  /// `tăng 21,6% ⟨cùng kỳ⟩ năm 2018`, `gấp hai lần ⟨cùng kỳ⟩`.
  private func isSamePeriod(_ place: Int) -> Bool {
    text.word(place) == words.together && !text[place].flags.contains(.startsSentence)
  }
}
