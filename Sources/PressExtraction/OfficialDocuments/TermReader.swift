import PressText

/// Reads the congress term that stands after a party document, or after the body that issues it.
struct TermReader {
  let text: ArticleText
  let rules: OfficialDocumentRules
  private var words: DocumentWords { rules.words }

  init(text: ArticleText, rules: OfficialDocumentRules) {
    self.text = text
    self.rules = rules
  }

  /// How many tokens after a document are looked through.
  private static let reach = 16

  /// `… của Bộ Chính trị (khóa XI)`, `…, nhiệm kỳ 2015-2020`; nil where none stands before the next
  /// document.
  func read(
    after end: Int, of finding: OfficialDocumentFinding
  ) -> OfficialDocument.Term? {
    read(in: end..<end + TermReader.reach, of: finding)
  }

  /// The term that a range of tokens tells: `Bộ Chính trị ⟨khóa XI đã⟩ ban hành Chỉ thị 15-CT/TW`.
  func read(
    in range: Range<Int>, of finding: OfficialDocumentFinding
  ) -> OfficialDocument.Term? {
    guard finding.system == .party || finding.form == .short else { return nil }
    var term = OfficialDocument.Term()
    for index in range {
      if text[index].flags.contains(.startsSentence) || text[index].isMark(";")
        || text.hits.hasTerm(.documentType, at: index)
      {
        break
      }
      if text.word(index) == words.term, term.ordinal == nil,
        let ordinal = NameOrdinal(text: text, words: words).read(at: index + 1)?.value,
        isOrdinal(ordinal, of: finding)
      {
        term.ordinal = ordinal
      }
      if let years = years(at: index), term.begin == nil {
        term.begin = years.lowerBound
        term.end = years.upperBound
      }
    }
    return term == OfficialDocument.Term() ? nil : term
  }

  /// Whether the committee that issues a document can have a term with an ordinal: after a document
  /// of the Central Committee, `Tỉnh ủy khóa XXII` tells of another body.
  private func isOrdinal(_ ordinal: Int, of finding: OfficialDocumentFinding) -> Bool {
    finding.issuerCode?.hasSuffix("TW") != true || CongressTerms.national(ordinal: ordinal) != nil
  }

  /// `nhiệm kỳ 2015-2020`.
  private func years(at index: Int) -> ClosedRange<Int>? {
    guard text.word(index) == words.office, text.word(index + 1) == words.session,
      let begin = year(index + 2), text[index + 3].isMark("-"), let end = year(index + 4),
      (1...6).contains(end - begin)
    else { return nil }
    return begin...end
  }

  private func year(_ index: Int) -> Int? {
    let token = text[index]
    guard token.isNumber, token.length == 4, (1930...2060).contains(Int(token.code))
    else { return nil }
    return Int(token.code)
  }
}
