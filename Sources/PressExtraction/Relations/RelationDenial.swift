import PressText

/// Tells whether a verb is denied or only wished for: `chưa thay thế`, `không bị sửa đổi`, `nên dựa vào`.
struct RelationDenial {
  let rules: RelationRules
  let text: ArticleText

  /// Whether `nên` stands right before a verb, or `không` or `chưa` with other verbs and light words between at most.
  ///
  /// `không chỉ`, `không những` deny nothing.
  func denies(_ verb: Int) -> Bool {
    if text.word(verb - 1) == rules.words.should { return true }
    var index = verb
    let first = max(0, verb - 14)
    while index > first, !text[index].flags.contains(.startsSentence) {
      index -= 1
      let word = text.word(index)
      if rules.words.denials.contains(word) {
        return !rules.words.limits.contains(text.word(index + 1))
      }
      // `tạm dừng thực hiện`, `đình chỉ thi hành`
      if rules.words.halts.contains(where: { $0.ends(in: text, before: index + 1) }) { return true }
      if let other = joinedVerb(endingAt: index) {
        index = other
      } else if !rules.words.mild.contains(word), !rules.words.light.contains(word) {
        return false
      }
    }
    return false
  }

  /// The first token of the verb before a comma, `và` or `hoặc`: `không sửa đổi, bãi bỏ`.
  private func joinedVerb(endingAt end: Int) -> Int? {
    guard text[end].isMark(",") || rules.words.joints.contains(text.word(end)) else { return nil }
    return [end - 2, end - 4, end - 5].first { start in
      text.hits.longest(.relationVerb, at: start)?.tokens.upperBound == end
    }
  }
}
