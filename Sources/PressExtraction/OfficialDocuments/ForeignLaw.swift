import PressText

/// Reads what names another country's constitution or law so that it can be looked up: `Hiến pháp Nhật Bản`, `luật Công chức
/// Hàn Quốc năm 1949`.
struct ForeignLaw {
  let reader: LawReader
  private var text: ArticleText { reader.text }
  private var rules: OfficialDocumentRules { reader.rules }

  /// How many tokens a law's name may have behind its type's word.
  private static let reach = 10

  /// The constitution of the country right behind `Hiến pháp`; nil behind other names, and for `Hiến pháp của Đức`.
  func constitution(_ hit: TermHit) -> OfficialDocumentFinding? {
    let end = hit.tokens.upperBound
    guard rules.laws[Int(hit.payload)].type == rules.rows.constitution, hit.tokens.count == 2,
      text[hit.tokens.lowerBound].flags.contains(.capitalized), !isOfName(hit.tokens.lowerBound),
      !isOfBody(hit.tokens.lowerBound)
    else { return nil }
    let start = text.word(end) == rules.words.nation ? end + 1 : end
    guard let place = country(at: start) else { return nil }
    let name = "Hiến pháp " + text.string(start..<place)
    return finding(hit, name: name, type: rules.rows.constitution, end: place)
  }

  /// `Đảng ⟨Hiến pháp Anh⟩`: whether the head of a body's name ends right before, or with the word.
  private func isOfBody(_ start: Int) -> Bool {
    [start - 1, start - 2, start - 3].contains { index in
      text.hits.longest(.organizationHead, at: index).map { $0.tokens.upperBound >= start } ?? false
    }
  }

  /// `Ngày ⟨Hiến pháp Ukraine⟩`, `tiểu ⟨Hiến pháp Hong Kong⟩`: a feast, and what is called so.
  private func isOfName(_ start: Int) -> Bool {
    let before = text.word(start - 1)
    return before == rules.words.day || before == rules.words.small
  }

  /// The law whose name ends in its country and its year.
  func law(after hit: TermHit) -> OfficialDocumentFinding? {
    let start = hit.tokens.lowerBound
    var index = hit.tokens.upperBound
    guard hit.tokens.count == 1, isName(index), !text[index].flags.contains(.startsSentence),
      isMeant(start)
    else { return nil }
    let last = index + ForeignLaw.reach
    index += 1
    while index < last, !text[index].flags.contains(.startsSentence) {
      if let place = country(at: index), reader.isYear(place) {
        let name = "Luật " + text.string(hit.tokens.upperBound..<place)
        return finding(hit, name: name, type: rules.type(of: hit).row, end: place)
      }
      guard reader.isLowerWord(index) || isName(index) else { return nil }
      index += 1
    }
    return nil
  }

  /// `theo ⟨luật …⟩`, `của ⟨Luật …⟩`: whether a law is told of, and not a subject, an event or a firm (`Thạc sĩ Luật`).
  private func isMeant(_ start: Int) -> Bool {
    let before = text.word(start - 1)
    return text[start].flags.contains(.startsSentence) || text[start - 1].kind == .mark
      || rules.words.roles[before].contains(.leads) || rules.words.roles[before].contains(.within)
      || before == rules.words.of
  }

  /// Whether a word is written as those of names are.
  private func isName(_ index: Int) -> Bool {
    text[index].isWord && text[index].flags.contains(.capitalized)
      && !text[index].flags.contains(.upperCase)
  }

  /// The token after the country that is named at a token.
  private func country(at index: Int) -> Int? {
    guard text[index].flags.contains(.capitalized), !text[index].flags.contains(.startsSentence)
    else { return nil }
    return text.hits.longest(.foreignPlace, at: index)?.tokens.upperBound
  }

  private func finding(
    _ hit: TermHit, name: String, type: Int?, end: Int
  ) -> OfficialDocumentFinding? {
    guard let type else { return nil }
    var end = end
    let year = reader.year(at: &end)
    var finding = OfficialDocumentFinding(
      mention: Mention(
        tokens: hit.tokens.lowerBound..<end, rule: OfficialDocumentRule.lawName.rawValue),
      form: .named, type: type, system: .state)
    finding.evidence.add(4, .lawName)
    finding.year = year
    finding.name = name + (year.map { " năm \($0)" } ?? "")
    return finding
  }
}
