import PressText

/// Parts that stand in brackets behind their total.
extension PartLinker {
  /// The bracket that opens a few words behind a count, before the next one (`19 người chết ⟨(⟩Hà Nam 4 người`).
  func bracket(behind gap: Range<Int>) -> Int? {
    let start = gap.lowerBound
    return (start..<min(gap.upperBound, start + PartLinker.tail)).first { text[$0].kind == .mark }
      .flatMap { text[$0].isMark("(") ? $0 : nil }
  }

  /// How many words of what is counted stand behind a count, before a bracket that tells its shares.
  static let tail = 5

  /// `2.400 con (nuôi nhỏ lẻ: ⟨600 con⟩, nuôi tập trung: ⟨1.800 con⟩)`: two or more of the same in a bracket, which are
  /// no more together than what stands before it; measures as much.
  func linkShares(of whole: Int, to bracket: Int, _ counts: inout [Count]) {
    guard counts[whole].change == nil, let limit = counts[whole].value else { return }
    var sum = ExactDecimal.zero
    var last = whole
    var shares = 0
    var next = bracket + 1
    for index in counts.indices[(whole + 1)...] {
      let tokens = counts[index].mention.tokens
      let isInside = (next..<tokens.lowerBound).allSatisfy { place in
        !text[place].isMark(")") && !text[place].isMark("(")
          && !text[place].flags.contains(.startsSentence)
          && text.word(place) != rules.words.compared
      }
      guard isInside, tokens.lowerBound >= next else { break }
      next = tokens.upperBound
      guard counts[index].kind == counts[whole].kind else { continue }
      // `3.021.000.000 đồng (⟨ba nghìn không trăm hai mươi mốt triệu⟩)` says it again in words.
      guard isPart(index, of: whole, in: counts), isSame(index, whole, in: counts),
        counts[index].kind == .cardinal || tokens.contains(where: { text[$0].isNumber }),
        let value = counts[index].value, let more = sum.adding(value)
      else { return }
      sum = more
      shares += 1
      last = index
    }
    guard shares > 1, counts[whole].kind == .measure ? sum == limit : sum <= limit else { return }
    for index in whole + 1...last where counts[index].kind == counts[whole].kind {
      counts[index].partOf = whole
    }
  }

  /// `600 ca (TP.HCM ⟨386⟩, Long An ⟨80⟩)`, `600 ca tại TP.HCM (⟨386⟩)`: a number of its own noun in brackets,
  /// which open behind the total or have a name in front.
  func isBracketedShare(_ count: Count, of total: Int) -> Bool {
    let tokens = count.mention.tokens
    guard count.mention.rule == CountRule.elliptic.rawValue, text[tokens.lowerBound].isNumber
    else { return false }
    let next = text[tokens.upperBound]
    if text[tokens.lowerBound - 1].isMark("(") { return next.isMark(")") }
    guard next.isMark(",") || next.isMark(";") || next.isMark(")") || next.word == rules.links.and,
      let open = bracket(before: tokens.lowerBound)
    else { return false }
    return open == total || text[open + 1].flags.contains(.capitalized)
  }

  /// The bracket that is open before a token.
  private func bracket(before index: Int) -> Int? {
    var place = index - 1
    while place > max(0, index - 60), !text[place].flags.contains(.startsSentence) {
      if text[place].isMark("(") { return place }
      if text[place].isMark(")") { return nil }
      place -= 1
    }
    return nil
  }
}
