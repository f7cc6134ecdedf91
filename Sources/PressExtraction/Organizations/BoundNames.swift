import PressText

/// Ties the abbreviation of a known body in brackets, and its further uses, to the name before it
/// (`Cục Điều tra Liên bang (FBI) …, FBI`).
struct BoundNames {
  let text: ArticleText
  let rules: OrganizationRules

  /// No text binds more.
  private static let limit = 64
  /// The share of words that two names of one body have in common at least.
  private static let leastShare = 0.5

  /// Lets the findings of abbreviations stand for the findings that brackets bind them to.
  func bind(_ findings: inout OrganizationFindings) {
    var bound: [(row: Int32, finding: Int)] = []
    for index in findings.list.indices.dropLast() where bound.count < BoundNames.limit {
      guard let row = abbreviation(after: index, findings),
        !bound.contains(where: { $0.row == row })
      else { continue }
      bound.append((row, index))
    }
    guard !bound.isEmpty else { return }
    for index in findings.list.indices {
      guard let row = abbreviation(at: index, findings),
        let target = bound.first(where: { $0.row == row })?.finding, target != index
      else { continue }
      findings.list[index].standsFor = target
    }
  }

  /// The row of the known body whose abbreviation in brackets follows a name of it.
  private func abbreviation(after index: Int, _ findings: OrganizationFindings) -> Int32? {
    let name = findings.list[index]
    let open = name.tokens.upperBound
    guard name.standsFor == nil, name.tokens.count > 2, text[open].isMark("("),
      findings.list[index + 1].tokens == open + 1..<open + 2, text[open + 2].isMark(")"),
      let row = abbreviation(at: index + 1, findings),
      isName(of: rules.known[Int(row)], name.tokens, findings.parts(of: name))
    else { return nil }
    return row
  }

  /// The row of the known body of which a finding is the abbreviation.
  private func abbreviation(at index: Int, _ findings: OrganizationFindings) -> Int32? {
    let finding = findings.list[index]
    let flags = text[finding.tokens.lowerBound].flags
    guard finding.tokens.count == 1, finding.rule == .knownOrganization,
      !flags.isDisjoint(with: [.upperCase, .mixedCase]) || !flags.contains(.syllable),
      let part = findings.parts(of: finding).first, case .known(let row) = part.content
    else { return nil }
    return row
  }

  /// Whether tokens are another name of a known body: they share most of its words, or the lexicon has none
  /// but the abbreviation.
  private func isName(
    of known: KnownOrganization, _ tokens: Range<Int>, _ parts: ArraySlice<NamePart>
  ) -> Bool {
    if case .known(let row)? = parts.first?.content,
      rules.known[Int(row)].name.key == known.name.key
    {
      return false
    }
    // Of a board it is the company's.
    if let row = parts.first?.head, rules.heads[row].isBoard { return false }
    let words = known.name.utf8.split(separator: 0x20).map { NameHash($0) }
    if words.count == 1 { return !known.isGroup && known.kind == rules.kind(parts) }
    let printed = tokens.filter { text[$0].isWord }.map { NameHash(text.bytes($0)) }
    let common = printed.filter { words.contains($0) }.count
    // The whole of the known name within it is that of an owner (`Ban Kỷ luật Liên đoàn Bóng đá Việt Nam (VFF)`).
    if common >= words.count, printed.count > words.count { return false }
    return Double(common) >= BoundNames.leastShare * Double(words.count + printed.count - common)
  }
}
