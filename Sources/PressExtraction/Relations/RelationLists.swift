import PressText

/// Documents of which a verb's object is a set: `bãi bỏ 3 văn bản …, trong đó có Chỉ thị 16`.
extension RelationReader {
  /// How many tokens behind its verb a set may name its first document.
  private static let setReach = 40

  /// The first document that a set of documents behind a verb is said to hold.
  func included(after end: Int) -> MentionIndex.Entry? {
    guard let entry = documents.first(in: end..<end + RelationReader.setReach),
      let first = setEnd(from: end), first < entry.tokens.lowerBound,
      let lead = leadStart(before: entry.tokens.lowerBound), lead >= first
    else { return nil }
    let isPlain = (end..<lead).allSatisfy { index in
      !text[index].flags.contains(.startsSentence) && !text[index].isMark(";")
        && (index < first || text.hits.longest(.relationVerb, at: index) == nil)
    }
    return isPlain ? entry : nil
  }

  /// The token after `3 văn bản`, `các quyết định`, `một số nghị quyết` that stands at a token.
  private func setEnd(from start: Int) -> Int? {
    for index in start..<start + 5 {
      guard
        index == start || text[index].isNumber || text[index].isMark("/")
          || rules.words.series.contains(text.word(index))
          || text.hits.hasTerm(.documentType, at: index)
      else { return nil }
      guard let type = text.hits.longest(.documentType, at: index) else { continue }
      let before = text[index - 1]
      return index > start
        && (before.isNumber || rules.words.series.contains(before.word))
        ? type.tokens.upperBound : nil
    }
    return nil
  }

  /// Where the words start that lead to a document of a set and end before a token (`trong đó có`, `gồm:`).
  private func leadStart(before start: Int) -> Int? {
    var end = text[start - 1].isMark(":") ? start - 1 : start
    if rules.words.series.contains(text.word(end - 1)) { end -= 1 }
    for lead in rules.words.leads {
      for first in max(0, end - 4)..<end where lead.end(in: text, at: first) == end {
        return first
      }
    }
    return nil
  }
}
