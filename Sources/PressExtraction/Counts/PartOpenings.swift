import PressText

/// What opens a list of parts, and what begins a clause of its own in it.
extension PartLinker {
  /// The last verb between the last mark of a gap and the count behind it.
  func verb(in gap: Range<Int>) -> Word? {
    let last = gap.last { text[$0].isMark(";") || text[$0].isMark(",") }
    guard let last else { return nil }
    return (last..<gap.upperBound).last { isVerb($0) }.map { text.word($0) }
  }

  /// The token after which the parts of what was counted follow: `trong đó` in their own sentence, or `gồm` in one
  /// clause with it.
  func opening(of gap: Range<Int>) -> Int? {
    let words = rules.links
    var start = gap.upperBound - 1
    while start >= gap.lowerBound {
      let word = text.word(start)
      if word == words.including || word == words.inside && pointsBack(start + 1) { break }
      start -= 1
    }
    guard start >= gap.lowerBound, !text.crossesSentence(start..<gap.upperBound + 1) else {
      return nil
    }
    if text.word(start) == words.inside { return start }
    // `Tỉnh có 340 trường. ⟨Bao gồm⟩ 120 …`, but `Ban Thường vụ 15 đồng chí; Ủy ban Kiểm tra ⟨gồm⟩ 11`
    let lead = text.word(start - 1) == words.wholly ? start - 1 : start
    if text[lead].flags.contains(.startsSentence) || text[lead - 1].isMark(";") { return lead }
    guard bodies.nearest(from: lead - 16, to: lead).map({ Int($0.end) != lead }) ?? true else {
      return nil
    }
    let isParted = (gap.lowerBound..<lead).contains { index in
      text[index].isMark(";") || text[index].flags.contains(.startsSentence)
    }
    return isParted ? nil : lead
  }

  /// `trong ⟨đó⟩`, `trong ⟨số này⟩`, `trong ⟨tổng số đó⟩`.
  private func pointsBack(_ index: Int) -> Bool {
    if text.word(index) == rules.links.that { return true }
    let number = text.word(index) == rules.words.total ? index + 1 : index
    return text.word(number) == rules.words.number
      && rules.roles[text.word(number + 1)].contains(.pointer) && startsClause(index - 1)
  }

  /// `⟨Trong số 105 đại biểu⟩, có 46 nữ`, `⟨Trong 11 nhóm hàng⟩, 2 nhóm tăng giá`: whether the count before is the
  /// total of those that follow in its sentence.
  func isFramed(
    _ index: Int, before part: Int, _ gap: Range<Int>, in counts: [Count]
  ) -> Bool {
    let start = counts[index].mention.tokens.lowerBound
    let isOfNumber = text.word(start - 1) == rules.words.number
    var lead = isOfNumber ? start - 2 : start - 1
    if isOfNumber, text.word(lead) == rules.words.total { lead -= 1 }
    guard text.word(lead) == rules.links.inside,
      gap.count <= PartLinker.gap, startsClause(lead),
      !text.crossesSentence(start..<gap.upperBound + 1),
      gap.contains(where: { text[$0].isMark(",") })
        || isOfNumber && text.word(gap.upperBound - 1) == rules.words.having,
      isPart(part, of: index, in: counts)
    else { return false }
    return isOfNumber || isAlike(part, index, in: counts)
      || isOfPeople(part, in: counts) && isOfPeople(index, in: counts)
  }

  /// Whether a sentence or a mark goes before a token.
  func startsClause(_ index: Int) -> Bool {
    text[index].flags.contains(.startsSentence)
      || text[index - 1].kind == .mark && !text[index - 1].isMark("(")
  }

  /// `trong đó: ⟨hoàn thành⟩ 12 dự án; …`: whether a colon, or a verb of its own, leads to the first part.
  func opensWithVerb(_ gap: Range<Int>) -> Bool {
    guard let start = gap.last(where: { text.word($0) == rules.links.that }) else { return false }
    return (start + 1..<max(start + 1, gap.upperBound)).contains { index in
      text[index].isMark(":") || isVerb(index)
    }
  }

  /// `trong đó có 412 cấp ủy viên; ⟨thi hành⟩ kỷ luật 156 đảng viên`: a clause of its own behind a semicolon.
  func opensClause(_ gap: Range<Int>) -> Bool {
    guard let mark = gap.last(where: { text[$0].isMark(";") }) else { return false }
    return isVerb(mark + 1)
  }

  /// Whether a word between the members of a list is a verb, which opens a clause; a syllable of a name of several
  /// (`Thái ⟨Bình⟩`) is none.
  func isVerb(_ index: Int) -> Bool {
    let word = text.word(index)
    let role = rules.roles[word]
    return role.contains(.end) && !role.contains(.endsBound) && !rules.links.listed.contains(word)
      && !(isCapitalized(index) && (isCapitalized(index - 1) || isCapitalized(index + 1)))
  }

  private func isCapitalized(_ index: Int) -> Bool {
    text[index].isWord && text[index].flags.contains(.capitalized)
  }
}
