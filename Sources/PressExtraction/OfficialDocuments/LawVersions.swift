import PressText

/// Reads the versions of a law that is named once: `Bộ luật Hình sự các năm ⟨1985⟩, ⟨1999⟩`, `Luật Đất đai 2003 và ⟨2013⟩`.
struct LawVersions {
  let reader: LawReader
  private var text: ArticleText { reader.text }
  private var words: DocumentWords { reader.rules.words }

  /// The first of several years behind `các năm`, all of versions; `index` moves behind it.
  func first(at index: inout Int, of law: LawName) -> Int? {
    guard text.word(index) == words.various, text.word(index + 1) == words.year else { return nil }
    var end = index + 1
    guard let year = version(at: &end, of: law), isJoint(end) else { return nil }
    var next = end + 1
    guard version(at: &next, of: law) != nil else { return nil }
    index = end
    return year
  }

  /// The versions that are told by their years alone behind a law with its year, a mention each.
  func further(after first: OfficialDocumentFinding) -> [OfficialDocumentFinding] {
    guard first.form == .named, first.year != nil, !first.isRevised, let row = first.law else {
      return []
    }
    let law = reader.rules.laws[row]
    var found: [OfficialDocumentFinding] = []
    var end = first.mention.tokens.upperBound
    while found.count < law.years.count, isJoint(end) {
      var next = end + 1
      guard let year = version(at: &next, of: law), year != first.year,
        // `Luật Đất đai năm 2003, năm 2013 tỉnh thu hồi …`
        !text[end].isMark(",") || text.word(end + 1) != words.year || isJoint(next)
      else { return found }
      var finding = first
      finding.mention = Mention(
        tokens: end + 1..<next, rule: OfficialDocumentRule.lawName.rawValue)
      finding.year = year
      finding.name = law.name + " năm \(year)"
      found.append(finding)
      end = next
    }
    return found
  }

  private func version(at index: inout Int, of law: LawName) -> Int? {
    guard !text[index].flags.contains(.startsSentence) else { return nil }
    var end = index
    guard let year = reader.year(at: &end), law.years.contains(year) else { return nil }
    index = end
    return year
  }

  /// Whether a comma or `và` stands at a token.
  private func isJoint(_ index: Int) -> Bool {
    text[index].isMark(",") || text.word(index) == words.and
  }
}
