import PressText

/// Reads which document `Nghị định này` stands for.
struct AnaphorReader {
  let rules: RelationRules
  let context: RelationContext
  /// For each document, its subject in the last relation of which it is the object.
  let changes: [Int: Int]
  /// The number of the act that the article itself is.
  let heading: MentionIndex.Entry?
  private var text: ArticleText { context.text }

  init(
    rules: RelationRules, context: RelationContext, changes: [Int: Int],
    heading: MentionIndex.Entry?
  ) {
    self.rules = rules
    self.context = context
    self.changes = changes
    self.heading = heading
  }

  /// `Nghị định này …`, or a sentence's first words `Nghị định (cũng) …`.
  ///
  /// - Parameters:
  ///   - start: The token after those words.
  ///   - other: A document that they do not stand for: that which lapses by the one meant.
  /// - Returns: The mention that they stand for.
  func document(before start: Int, otherThan other: Int? = nil) -> MentionIndex.Entry? {
    var index = beforeLight(start)
    if let effect = effect(before: start) { index = beforeLight(effect) }
    let isMarked = text.word(index) == rules.words.this || text.word(index) == rules.words.above
    if isMarked { index -= 1 }
    return antecedent(typeEndingAt: index, isMarked: isMarked, otherThan: other)
  }

  /// `Công văn nêu rõ, ⟨thực hiện⟩ …`, `Mục đích của kế hoạch là ⟨triển khai⟩ …`: the document that says what it carries out,
  /// or that is to do so.
  func told(before start: Int) -> MentionIndex.Entry? {
    var index = beforeLight(start)
    if text.word(index) == rules.words.copula { index -= 1 }
    if text.word(index) == rules.words.this { index -= 1 }
    if let type = type(endingAt: index), text.word(type - 1) == rules.words.of,
      text[type - 3].flags.contains(.startsSentence),
      rules.words.ends.contains(where: { $0.ends(in: text, before: type - 1) })
    {
      return antecedent(typeEndingAt: index, isMarked: true).flatMap { isSole($0) ? $0 : nil }
    }
    index = start - 1
    guard text[index].isMark(",") || text[index].isMark(":") else { return nil }
    if text.word(index - 1) == rules.words.clearly { index -= 1 }
    guard rules.words.says.contains(text.word(index - 1)),
      let type = type(endingAt: index - 2), text[type].flags.contains(.startsSentence)
    else { return nil }
    return antecedent(typeEndingAt: index - 2, isMarked: true).flatMap { entry in
      let type = context.extraction.documents[entry.entity].typeCode ?? ""
      return RelationReader.letters.contains(type) && isSole(entry) ? entry : nil
    }
  }

  /// Whether a sentence names no other document of the type of one: `Công văn 5 trả lời Công văn 4` has two.
  private func isSole(_ entry: MentionIndex.Entry) -> Bool {
    let entries = context.documents.entries
    let first = text.sentenceStart(of: entry.tokens.lowerBound, within: 60)
    let position = context.documents.position(from: entry.tokens.lowerBound)
    let type = context.extraction.documents[entry.entity].type
    return !entries[..<position].reversed().prefix { $0.tokens.lowerBound >= first }
      .contains {
        $0.entity != entry.entity && context.extraction.documents[$0.entity].type == type
      }
  }

  /// Where a type's words start that end with a token.
  private func type(endingAt index: Int) -> Int? {
    [index - 2, index - 1, index - 3, index].first {
      text.hits.longest(.documentType, at: $0)?.tokens.upperBound == index + 1
    }
  }

  /// The last token before one that is no auxiliary.
  private func beforeLight(_ start: Int) -> Int {
    var index = start - 1
    while index > start - 8,
      rules.words.light.contains(text.word(index))
        || rules.words.entering.contains(text.word(index))
    {
      index -= 1
    }
    return index
  }

  /// `Quyết định này ⟨có⟩ hiệu lực từ ngày 20/3/2014 và thay thế …`: where that is said to which a verb is joined.
  private func effect(before start: Int) -> Int? {
    var isJoined = false
    var index = start - 1
    let first = max(0, start - 24)
    while index > first, !text[index].flags.contains(.startsSentence), !text[index].isMark(";") {
      if text.word(index) == rules.words.and || text[index].isMark(",") { isJoined = true }
      if text.word(index) == rules.words.has, text.word(index + 1) == rules.words.effect {
        return isJoined && context.documents.first(in: index..<start) == nil ? index : nil
      }
      index -= 1
    }
    return nil
  }

  /// The last document of the type whose words end at a token, before those words.
  func antecedent(
    typeEndingAt index: Int, isMarked: Bool, otherThan other: Int? = nil
  ) -> MentionIndex.Entry? {
    for start in [index - 2, index - 1, index - 3, index] {
      guard let hit = text.hits.longest(.documentType, at: start),
        hit.tokens.upperBound == index + 1,
        isMarked || text[start].flags.contains(.startsSentence)
      else { continue }
      if isMarked, let heading, heading.entity != other, heading.tokens.upperBound <= start,
        isOfType(heading, hit)
      {
        return heading
      }
      var position = context.documents.position(from: start) - 1
      let first = max(0, position - 32)
      while position >= first {
        let entry = context.documents.entries[position]
        if entry.entity != other, isOfType(entry, hit) { return topic(of: entry, hit) }
        position -= 1
      }
    }
    return nil
  }

  /// The document that changes or carries out the one found, where both are of the type: the topic.
  private func topic(of entry: MentionIndex.Entry, _ hit: TermHit) -> MentionIndex.Entry {
    guard let subject = changes[entry.entity] else { return entry }
    var position = context.documents.position(from: entry.tokens.lowerBound) - 1
    let first = max(0, position - 32)
    while position >= first {
      let found = context.documents.entries[position]
      if found.entity == subject, isOfType(found, hit) { return found }
      position -= 1
    }
    return entry
  }

  func isOfType(_ entry: MentionIndex.Entry, _ hit: TermHit) -> Bool {
    let named = text.string(hit.tokens).lowercased()
    let type = context.extraction.documents[entry.entity].type.lowercased()
    return type == named || type.hasPrefix(named + " ")
  }
}
