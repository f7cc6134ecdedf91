import PressText

/// Tells the places that deputies are from, of which an article about a session of the National Assembly says nothing.
extension ScopeResolver {
  /// How many tokens before its bracket the word for a deputy may stand.
  private static let longestDeputy = 9

  /// Whether a province is only the one that a deputy is from (`ĐBQH Trần Văn An (⟨Bình Định⟩)`, `đại biểu Lê Thị Hoa (đoàn
  /// ⟨Hà Nam⟩)`), or that of a delegation behind the lead; one in the lead may meet its voters there.
  func isDeputys(_ place: Range<Int>, in text: ArticleText) -> Bool {
    var start = place.lowerBound
    if start >= ScopeResolver.leadReach,
      rules.deputies.contains(where: { $0.ends(in: text, before: start) })
    {
      return true
    }
    if text.word(start - 1) == rules.delegation { start -= 1 }
    guard text[start - 1].isMark("("), text[place.upperBound].isMark(")") else { return false }
    let first = max(0, start - ScopeResolver.longestDeputy)
    for index in stride(from: start - 1, through: first, by: -1) {
      if rules.deputies.contains(where: { $0.ends(in: text, before: index) }) { return true }
      if text[index].flags.contains(.startsSentence) { return false }
    }
    return false
  }
}
