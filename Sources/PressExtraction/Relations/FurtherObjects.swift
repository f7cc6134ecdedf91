import PressText

/// Documents that are changed as one is, over what is said of that one.
extension RelationReader {
  /// `sửa đổi Điều 15 của Nghị định 25 … hướng dẫn Luật Viễn thông ⟨và Điều 30 của Nghị định 174⟩`: a further document of
  /// which a part is changed as of the first, over what is said of that.
  func further(than first: MentionIndex.Entry, after end: Int) -> MentionIndex.Entry? {
    if let other = another(than: first, after: end) { return other }
    guard partStart(before: first.tokens.lowerBound) != nil else { return nil }
    var position = documents.position(from: end)
    let limit = min(gaps.sentenceEnd(after: end), end + RelationReader.listReach)
    while position < documents.entries.count, documents.entries[position].tokens.lowerBound < limit
    {
      let entry = documents.entries[position]
      position += 1
      guard extraction.documents[entry.entity].type == extraction.documents[first.entity].type
      else { continue }
      guard let part = partStart(before: entry.tokens.lowerBound),
        text.word(part - 1) == rules.words.and, part > end
      else { return nil }
      return (end..<part).contains(where: parts) ? nil : entry
    }
    return nil
  }

  /// `sửa đổi một số điều của Nghị định 136 … quy định chi tiết Luật Nhà ở ⟨và Nghị định 83⟩`: a further document of the
  /// type of the first, over what that guides, which is of another type.
  private func another(
    than first: MentionIndex.Entry, after end: Int
  ) -> MentionIndex.Entry? {
    var position = documents.position(from: end)
    let limit = min(gaps.sentenceEnd(after: end), end + RelationReader.listReach)
    var isOver = false
    while position < documents.entries.count, documents.entries[position].tokens.lowerBound < limit
    {
      let entry = documents.entries[position]
      position += 1
      guard extraction.documents[entry.entity].type == extraction.documents[first.entity].type
      else {
        guard context.outranks(entry, first) else { return nil }
        isOver = true
        continue
      }
      let start = entry.tokens.lowerBound
      return isOver && text.word(start - 1) == rules.words.and && start - 1 > end
        && !(end..<start - 1).contains(where: parts) && !changes(entry) ? entry : nil
    }
    return nil
  }

  /// Where the words of a document's part begin that stand right before it: `⟨khoản 2 Điều 5 của⟩ Nghị định 10`.
  func partStart(before start: Int) -> Int? {
    var index = start
    while index > max(0, start - 10), gaps.isProvision(index - 1..<index) { index -= 1 }
    while index < start, !gaps.isProvisionWord(index) { index += 1 }
    return index < start ? index : nil
  }

  /// Whether a token says that another act, or another's deed, begins.
  private func parts(_ index: Int) -> Bool {
    if text[index].isMark(";") || text[index].isMark("(") { return true }
    let word = text.word(index)
    if word == rules.words.for1 || word == rules.words.together || word == rules.words.order {
      return true
    }
    return changesSomething(index..<index + 1) || text.hits.hasTerm(.issuingVerb, at: index)
  }
}
