import PressText

/// Reads who signed a document: `do ông Nguyễn Văn A – Phó Chủ tịch UBND quận Hà Đông ký ngày 13/5`.
struct SignatoryReader {
  let text: ArticleText
  let rules: OfficialDocumentRules
  let organizations: MentionIndex

  /// The act of signing, and the body in whose name someone did.
  struct Signatory {
    var body: MentionIndex.Entry?
    /// The token after the verb of signing.
    var end: Int
  }

  /// How many tokens after `do` the verb may stand.
  private static let reach = 26

  /// Who signs, where `do` is at a token.
  ///
  /// Nil where another document, sentence or clause begins before the verb.
  func read(at by: Int) -> Signatory? {
    guard text.word(by) == rules.words.by, text[by].isWord else { return nil }
    var index = by + 1
    var body: MentionIndex.Entry?
    while index < by + SignatoryReader.reach {
      let token = text[index]
      if token.kind == .none || token.flags.contains(.startsSentence) || token.isMark(";")
        || text.hits.hasTerm(.documentType, at: index)
      {
        return nil
      }
      if let entry = organizations.starting(at: index) {
        if body == nil { body = entry }
        index = entry.tokens.upperBound
        continue
      }
      if let verb = text.hits.longest(.issuingVerb, at: index) {
        let isDirect = body.map { isName($0.tokens.upperBound..<index) } ?? true
        return isDirect ? Signatory(body: body, end: verb.tokens.upperBound) : nil
      }
      index += 1
    }
    return nil
  }

  /// Whether nothing but a name, with its comma or form of address, stands between a body and the verb.
  private func isName(_ range: Range<Int>) -> Bool {
    range.count <= 7
      && range.allSatisfy { index in
        let token = text[index]
        return token.isMark(",") || token.isMark("-") || token.isMark("(") || token.isMark(")")
          || token.flags.contains(.capitalized)
          || rules.words.roles[token.word].contains(.adverb)
          || rules.words.roles[token.word].contains(.address)
      }
  }
}
