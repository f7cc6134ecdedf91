import PressText

/// Ties a company that is named by its proper name only to the one whose longer name ends with it
/// (`Công ty TNHH Dược phẩm Hoa Gạo … Công ty Hoa Gạo`).
struct FirmTails {
  let text: ArticleText
  let rules: OrganizationRules

  /// No proper name has more words.
  private static let longest = 4
  private static let sorts = ["Công ty", "Doanh nghiệp"].map { NameHash(Array($0.utf8)[...]) }

  /// A company in full.
  private struct Full {
    var finding: Int
    /// What its name says between its form and its proper name.
    var core: NameHash
    var isAmbiguous = false
  }

  /// Lets proper names behind the word for a company stand for the only finding that has them in full.
  func bind(_ findings: inout OrganizationFindings) {
    var short: [NameHash: [Int]] = [:]
    for index in findings.list.indices {
      if let name = properName(index, findings) { short[key(name), default: []].append(index) }
    }
    guard !short.isEmpty else { return }
    var full: [NameHash: Full] = [:]
    for index in findings.list.indices {
      guard let (name, core) = tail(of: index, short, findings) else { continue }
      if let known = full[name] {
        if known.core != core { full[name]?.isAmbiguous = true }
      } else {
        full[name] = Full(finding: index, core: core)
      }
    }
    guard !full.isEmpty else { return }
    for (name, firm) in full where !firm.isAmbiguous {
      for index in short[name] ?? [] { findings.list[index].standsFor = firm.finding }
    }
    for index in findings.list.indices {
      guard let target = findings.list[index].standsFor,
        let whole = findings.list[target].standsFor
      else { continue }
      findings.list[index].standsFor = whole
    }
  }

  /// The tokens behind the word for a company where they are a proper name and nothing else.
  private func properName(_ index: Int, _ findings: OrganizationFindings) -> Range<Int>? {
    let finding = findings.list[index]
    let parts = findings.parts(of: finding)
    guard isNamed(finding), let row = parts.first?.head,
      FirmTails.sorts.contains(rules.heads[row].name.key), let first = parts.dropFirst().first,
      parts.dropFirst().allSatisfy({ isCapital($0) })
    else { return nil }
    let name = first.tokens.lowerBound..<max(first.tokens.lowerBound, finding.tokens.upperBound)
    guard (1...FirmTails.longest).contains(name.count), isDistinct(name),
      !text.hits.hasTerm(.organizationName, at: name.lowerBound)
    else { return nil }
    return name
  }

  /// The keys of a proper name that somebody has alone and with which a longer name ends behind the company's form and
  /// what it does, and of what it does.
  private func tail(
    of index: Int, _ short: [NameHash: [Int]], _ findings: OrganizationFindings
  ) -> (name: NameHash, core: NameHash)? {
    let finding = findings.list[index]
    let parts = findings.parts(of: finding)
    guard isNamed(finding), parts.count > 2, let row = parts.first?.head, rules.heads[row].isFirm,
      parts.last?.tokens.upperBound == finding.tokens.upperBound
    else { return nil }
    var start = parts.endIndex
    while start > parts.startIndex, isCapital(parts[start - 1]) { start -= 1 }
    let forms = parts[..<start].dropFirst()
    let rest = forms.drop(while: rules.isForm)
    // `Công ty Bến Cam - Hoa Gạo`
    guard start < parts.endIndex, !forms.isEmpty,
      text[parts[start].tokens.lowerBound - 1].isWord
    else { return nil }
    let name = key(parts[start].tokens.lowerBound..<finding.tokens.upperBound)
    guard short[name] != nil else { return nil }
    return (name, rules.core(rest, in: text))
  }

  private func isNamed(_ finding: OrganizationFinding) -> Bool {
    finding.standsFor == nil && finding.sharesTail == nil && finding.rule == .organizationName
  }

  /// Whether a piece is a word of a proper name.
  private func isCapital(_ part: NamePart) -> Bool {
    part.content == .text
      && part.tokens.allSatisfy { text[$0].isWord && text[$0].flags.contains(.capitalized) }
  }

  /// Whether a name has two words, or one that is no syllable of the language.
  private func isDistinct(_ name: Range<Int>) -> Bool {
    name.count > 1
      || !text[name.lowerBound].flags.contains(.syllable) && text[name.lowerBound].length > 2
  }

  private func key(_ name: Range<Int>) -> NameHash {
    var key = NameHash()
    for index in name { key.addWords(text.bytes(index)) }
    return key
  }
}
