import PressText

/// Documents that are carried out or guided by what they hold: `thực hiện chỉ đạo tại Công điện 55`.
extension RelationReader {
  /// `thực hiện ⟨chỉ đạo của Thủ tướng tại⟩ Công điện 55`: the document that holds what is carried out.
  func directed(after end: Int) -> MentionIndex.Entry? {
    var start = end
    while start < end + 3,
      !rules.words.directions.contains(where: { $0.starts(in: text, at: start) })
    {
      start += 1
    }
    guard start < end + 3, let entry = documents.first(in: start..<start + 22) else { return nil }
    let holder = partStart(before: entry.tokens.lowerBound) ?? entry.tokens.lowerBound
    let lead = rules.words.series.contains(text.word(holder - 1)) ? holder - 2 : holder - 1
    let word = text.word(lead)
    guard lead > start,
      word == rules.words.at || word == rules.words.inside || word == rules.words.order
    else { return nil }
    let isPlain = (end..<lead).allSatisfy { index in
      (text[index].kind != .mark || isMeasure(index))
        && !text[index].flags.contains(.startsSentence)
        && text.word(index) != rules.words.like
        && text.hits.longest(.relationVerb, at: index) == nil
        && text.hits.longest(.issuingVerb, at: index) == nil
    }
    return isPlain ? entry : nil
  }

  /// How many tokens the name of a scheme and who approves it may have.
  private static let schemeReach = 56

  /// `triển khai ⟨Đề án phát triển du lịch được Thủ tướng phê duyệt tại⟩ Quyết định 6`: the decision by which what is
  /// carried out was approved.
  func approving(after end: Int) -> MentionIndex.Entry? {
    guard let type = text.hits.longest(.documentType, at: end),
      text[end].flags.contains(.capitalized),
      let entry = documents.first(in: type.tokens.upperBound..<end + RelationReader.schemeReach),
      let start = approvalStart(before: entry), start > type.tokens.upperBound
    else { return nil }
    let gap = type.tokens.upperBound..<start
    let isPlain = gap.allSatisfy { isOfName($0) && text.word($0) != rules.words.inside }
    return isPlain && gap.contains { text.word($0) == rules.words.passive } ? entry : nil
  }

  /// Where `phê duyệt tại` starts that stands right before a document; nil where it does not.
  func approvalStart(before entry: MentionIndex.Entry) -> Int? {
    let lead = entry.tokens.lowerBound - 1
    let word = text.word(lead)
    return (word == rules.words.at || word == rules.words.order)
      && rules.words.approval.ends(in: text, before: lead) ? lead - 2 : nil
  }

  /// `triển khai ⟨Chương trình chuyển đổi số theo⟩ Quyết định 7`: the decision after which what is carried out is done.
  func ordered(after end: Int) -> MentionIndex.Entry? {
    guard let type = text.hits.longest(.documentType, at: end),
      text[end].flags.contains(.capitalized), documents.starting(at: end) == nil,
      let entry = documents.first(
        in: type.tokens.upperBound + 1..<end + RelationReader.orderedReach),
      extraction.documents[entry.entity].typeCode == "QĐ",
      text.word(entry.tokens.lowerBound - 1) == rules.words.order
    else { return nil }
    let isPlain = (type.tokens.upperBound..<entry.tokens.lowerBound - 1).allSatisfy { index in
      isOfName(index) && !text[index].isMark(",") && !text[index].isMark("(")
        && context.organizations.starting(at: index) == nil
    }
    return isPlain ? entry : nil
  }

  /// Whether a token may stand in the name of what is carried out: no other document and no deed begins there.
  private func isOfName(_ index: Int) -> Bool {
    !text[index].flags.contains(.startsSentence) && !text[index].isMark(";")
      && !text.hits.hasTerm(.documentType, at: index)
      && !text.hits.hasTerm(.relationVerb, at: index)
  }

  /// `về việc thực hiện ⟨sắp xếp các xã theo⟩ Kết luận 48`: the policy after which a subject says that something is done.
  func arranged(after end: Int) -> MentionIndex.Entry? {
    let first = (end - 4..<end).first { text.word($0) == rules.words.about }
    guard let first, text[end].isWord, !text[end].flags.contains(.capitalized),
      let entry = documents.first(in: end + 1..<end + RelationReader.orderedReach),
      ["NQ", "KL", "CT"].contains(extraction.documents[entry.entity].typeCode),
      text.word(entry.tokens.lowerBound - 1) == rules.words.order
    else { return nil }
    // No verb but the one read stands in the subject, and nothing is denied.
    let isPlain = (first..<entry.tokens.lowerBound - 1).allSatisfy { index in
      !text[index].flags.contains(.startsSentence) && !text[index].isMark(";")
        && !text[index].isMark(":") && !text[index].isMark("(")
        && !rules.words.denials.contains(text.word(index))
        && (index < end
          || !text.hits.hasTerm(.documentType, at: index)
            && !text.hits.hasTerm(.relationVerb, at: index))
    }
    return isPlain ? entry : nil
  }

  /// How many tokens the name of a programme may have.
  private static let orderedReach = 24

  /// `hướng dẫn ⟨về thuế tại⟩ Nghị định 12`: the document of which a part is guided, by what it is about.
  func guided(after end: Int) -> MentionIndex.Entry? {
    guard text.word(end) == rules.words.about, let entry = documents.first(in: end + 2..<end + 20),
      text.word(entry.tokens.lowerBound - 1) == rules.words.at
    else { return nil }
    let isPlain = (end..<entry.tokens.lowerBound - 1).allSatisfy { index in
      text[index].isWord && isOfName(index) && !rules.words.denials.contains(text.word(index))
    }
    return isPlain ? entry : nil
  }

  /// `thực hiện các nhiệm vụ⟨, giải pháp⟩ theo Nghị quyết 1`: a comma before what a document lays down too.
  private func isMeasure(_ index: Int) -> Bool {
    text[index].isMark(",")
      && rules.words.measures.contains { $0.starts(in: text, at: index + 1) }
  }

  /// `Thực hiện Nghị quyết 1 của Chính phủ và ⟨chỉ đạo của Thủ tướng tại Văn bản 45⟩, …`: a further document, by what it
  /// holds.
  func joinedDirection(after end: Int) -> MentionIndex.Entry? {
    for index in end..<end + 14 {
      if text[index].kind == .none || text[index].flags.contains(.startsSentence)
        || text[index].isMark(",") || text[index].isMark(";")
      {
        return nil
      }
      if text.word(index) == rules.words.and {
        return isDirection(index + 1) ? directed(after: index + 1) : nil
      }
    }
    return nil
  }

  /// `⟨ý kiến chỉ đạo của⟩ Thủ tướng`, `⟨nhiệm vụ được⟩ giao tại`: whether something is directed, where `yêu cầu các huyện`
  /// would be a verb.
  private func isDirection(_ start: Int) -> Bool {
    (start..<start + 5).contains { index in
      rules.words.directions.contains { phrase in
        phrase.end(in: text, at: index).map { end in
          let word = text.word(end)
          return word == rules.words.of || word == rules.words.at || word == rules.words.passive
        } ?? false
      }
    }
  }
}
