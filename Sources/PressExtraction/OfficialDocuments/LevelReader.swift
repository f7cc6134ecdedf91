import PressText

/// Reads the level of a body that is named by its level alone: `của huyện`, `Tỉnh có …`.
struct LevelReader {
  let text: ArticleText
  let rules: OfficialDocumentRules
  let organizations: MentionIndex

  /// `Kế hoạch 19/KH-UBND của huyện`: the level of a body that goes unnamed.
  func stated(after end: Int) -> String? {
    guard text.word(end) == rules.words.of, text[end + 1].isWord,
      organizations.starting(at: end + 1) == nil
    else { return nil }
    return level(at: end + 1)
  }

  /// `Tỉnh có Nghị quyết 47/2012/NQ-HĐND`: the level of whoever acts, named by it alone.
  func acting(before start: Int) -> String? {
    for index in stride(from: start - 1, through: max(0, start - 4), by: -1) {
      guard let verb = text.hits.longest(.issuingVerb, at: index),
        verb.tokens.upperBound <= start
      else { continue }
      var subject = index - 1
      while subject > index - 4, rules.words.roles[text.word(subject)].contains(.adverb) {
        subject -= 1
      }
      guard subject >= 0, organizations.starting(at: subject) == nil,
        text[subject].flags.contains(.startsSentence) || text[subject - 1].kind == .mark
      else { return nil }
      return level(at: subject)
    }
    return nil
  }

  /// The level that a word names: `tỉnh`.
  private func level(at index: Int) -> String? {
    switch text.string(index).lowercased() {
    case "tỉnh": "province"
    case "huyện", "quận": "district"
    case "xã", "phường": "commune"
    default: nil
    }
  }
}

extension OfficialDocumentRules {
  /// `10/2016/NQ-HĐND ⟨tỉnh⟩ ngày 7/12/2016 của …`: the end of the level that stands behind a number, before its day or
  /// `của`; where there is none, where the number ends.
  func levelEnd(behind end: Int, in text: ArticleText, _ dates: MentionIndex) -> Int {
    guard let level = text.hits.longest(.placeType, at: end), !text[end].flags.contains(.startsLine)
    else { return end }
    let next = level.tokens.upperBound
    return text.word(next) == words.of || dates.starting(at: next) != nil ? next : end
  }
}
