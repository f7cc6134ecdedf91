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
      guard let row = abbreviation(at: index, findings) ?? headedRow(at: index, findings),
        let target = bound.first(where: { $0.row == row })?.finding, target != index
      else { continue }
      findings.list[index].standsFor = target
    }
  }

  /// The row of the known body whose abbreviation in brackets follows a name of it.
  private func abbreviation(after index: Int, _ findings: OrganizationFindings) -> Int32? {
    let (name, short) = (findings.list[index], findings.list[index + 1].tokens)
    guard name.standsFor == nil, name.tokens.count > 2,
      ties(name.tokens.upperBound, to: short), let row = abbreviation(at: index + 1, findings)
    else { return nil }
    let (known, parts) = (rules.known[Int(row)], findings.parts(of: name))
    if text[name.tokens.upperBound].isMark("-"), !isFirm(parts) { return nil }
    // `(gọi tắt là VNCB)`
    let isTold = short.lowerBound > name.tokens.upperBound + 1
    return isTold && known.kind == rules.kind(parts) || isName(of: known, name.tokens, parts)
      ? row : nil
  }

  /// Lets a company's short form with the word for it stand for the name behind which brackets give it, there and later
  /// (`Công ty TNHH Thủy sản Hải Long (Công ty Hải Long) … Công ty Hải Long`).
  func bindForms(_ findings: inout OrganizationFindings) {
    var named: [NameHash: Int] = [:]
    for index in findings.list.indices.dropFirst() where isForm(index, of: index - 1, findings) {
      named[core(index, findings)] = index - 1
    }
    guard !named.isEmpty else { return }
    for index in findings.list.indices {
      let finding = findings.list[index]
      guard finding.standsFor == nil, finding.sharesTail == nil, isFormed(finding.rule),
        let whole = named[core(index, findings)], whole < index
      else { continue }
      findings.list[index].standsFor = whole
    }
  }

  private func isFormed(_ rule: OrganizationRule) -> Bool {
    switch rule {
    case .organizationName, .knownOrganization, .foreignName: true
    case .shortName, .sharedHead, .paperName, .organizationAlias: false
    }
  }

  private func core(_ index: Int, _ findings: OrganizationFindings) -> NameHash {
    rules.core(findings.parts(of: findings.list[index]), in: text)
  }

  /// Whether a finding in brackets is the word for a firm and the last words of the longer name of one right before, or
  /// the name of two words or more that a firm has for others (`Công ty CP Bến Cam (Ben Cam Telecom)`).
  private func isForm(_ index: Int, of before: Int, _ findings: OrganizationFindings) -> Bool {
    let (name, form) = (findings.list[before], findings.list[index])
    guard text[name.tokens.upperBound].isMark("("), name.standsFor == nil,
      form.standsFor == nil, isFormed(form.rule),
      ties(name.tokens.upperBound, to: form.tokens)
    else { return false }
    let parts = findings.parts(of: form)
    if isBrandName(parts, form.tokens, of: findings.parts(of: name), name.tokens) { return true }
    guard let head = parts.first, head.head != nil, form.rule == .organizationName, isFirm(parts),
      isFirm(findings.parts(of: name)),
      rules.kind(parts) == rules.kind(findings.parts(of: name))
    else { return false }
    let tail = head.tokens.upperBound..<form.tokens.upperBound
    let start = name.tokens.upperBound - tail.count
    return !tail.isEmpty && start > name.tokens.lowerBound
      && tail.allSatisfy { text.isSame($0, start + $0 - tail.lowerBound) }
  }

  /// Whether a name of two words or more has no head in front, and is of the kind of a firm that has one and is no
  /// board.
  private func isBrandName(
    _ form: ArraySlice<NamePart>, _ tokens: Range<Int>, of name: ArraySlice<NamePart>,
    _ named: Range<Int>
  ) -> Bool {
    guard tokens.count > 1, let first = form.first,
      first.head.map({ rules.heads[$0].isEnding }) ?? true,
      let head = text.hits.longest(.organizationHead, at: named.lowerBound),
      rules.heads[Int(head.payload)].bearsProperName, !rules.heads[Int(head.payload)].isBoard,
      // `Tổng công ty X thuộc ⟨Tập đoàn Y⟩ (Y X)`
      text.word(named.lowerBound - 1) != rules.words.belonging
    else { return false }
    if case .known(let row)? = name.first?.content, rules.known[Int(row)].isGroup { return false }
    let kind = rules.kind(name)
    return (kind == .company || kind == .bank) && rules.kind(form) == kind
      && tokens.allSatisfy {
        !text[$0].isWord || text[$0].flags.contains(.capitalized)
      }
  }

  /// Whether brackets or a dash with spaces tie a short form to what ends at a token, perhaps with words that introduce
  /// it (`(gọi tắt là VNCB)`, `- SBIC`).
  private func ties(_ end: Int, to short: Range<Int>) -> Bool {
    if text[end].isMark("-") {
      return short.lowerBound == end + 1 && text[end].isSpaced && text[end + 1].isSpaced
    }
    var start = end + 1
    while start < end + 6, rules.words.aliasLeads[text[start].word] || text[start].isMark(":") {
      start += 1
    }
    return text[end].isMark("(") && short.lowerBound == start && text[short.upperBound].isMark(")")
  }

  /// The row of the known body of which a finding is the abbreviation.
  private func abbreviation(at index: Int, _ findings: OrganizationFindings) -> Int32? {
    let finding = findings.list[index]
    let flags = text[finding.tokens.lowerBound].flags
    let isShort =
      finding.tokens.count == 1
      || finding.tokens.count == 2
        && finding.tokens.allSatisfy { text[$0].flags.contains(.upperCase) }
    guard isShort, finding.rule == .knownOrganization,
      !flags.isDisjoint(with: [.upperCase, .mixedCase]) || !flags.contains(.syllable),
      let part = findings.parts(of: finding).first, case .known(let row) = part.content
    else { return nil }
    return row
  }

  /// The row of the known body whose abbreviation is all that follows the word for a firm (`Công ty BSR`).
  private func headedRow(at index: Int, _ findings: OrganizationFindings) -> Int32? {
    let finding = findings.list[index]
    let parts = findings.parts(of: finding)
    guard finding.rule == .organizationName, finding.standsFor == nil, finding.sharesTail == nil,
      parts.count == 2, let row = parts.first?.head, rules.heads[row].isFirm, let last = parts.last,
      last.tokens.count == 1, last.tokens.upperBound == finding.tokens.upperBound,
      !text[last.tokens.lowerBound].flags.isDisjoint(with: [.upperCase, .mixedCase]),
      let hit = text.hits.longest(.organizationName, at: last.tokens.lowerBound),
      hit.tokens == last.tokens, rules.known[Int(hit.payload)].kind == rules.heads[row].kind
    else { return nil }
    return hit.payload
  }

  /// Whether tokens are another name of a known body: they share most of its words, or the lexicon has none
  /// but the abbreviation.
  private func isName(
    of known: KnownOrganization, _ tokens: Range<Int>, _ parts: ArraySlice<NamePart>
  ) -> Bool {
    if case .known(let row)? = parts.first?.content,
      rules.known[Int(row)].name.key == known.name.key
    {
      return parts.count == 2 && rules.words.homeNames[text.word(tokens.upperBound - 2)]
    }
    // Of a board it is the company's, as of a committee.
    if let row = parts.first?.head, rules.heads[row].isBoard || isOwned(parts) { return false }
    if isWhole(parts, known) { return true }
    let words = known.name.utf8.split(separator: 0x20).map { NameHash($0) }
    if isBank(parts, tokens, of: known, words) { return true }
    if words.count == 1 { return !known.isGroup && known.kind == rules.kind(parts) }
    let printed = tokens.filter { text[$0].isWord }.map { NameHash(text.bytes($0)) }
    let common = printed.filter { words.contains($0) }.count
    // The whole of the known name within it is that of an owner (`Ban Kỷ luật Liên đoàn Bóng đá Việt Nam (VFF)`).
    let isHome =
      rules.words.homeNames[text.word(tokens.upperBound - 2)]
      && !words.contains(NameHash(text.bytes(tokens.upperBound - 1)))
    if common >= words.count, printed.count > words.count + (isHome ? 2 : 0),
      known.kind != rules.kind(parts) || !isSpread(words, over: printed)
    {
      return false
    }
    // Whose part the known body is (`Quỹ Nhi đồng của ⟨Liên hợp quốc⟩ (UNICEF)`).
    if text.word(tokens.lowerBound - 1) == rules.words.of, printed.count + 1 < words.count,
      words.suffix(printed.count) == printed[...]
    {
      return false
    }
    return Double(common) >= BoundNames.leastShare * Double(words.count + printed.count - common)
  }

  /// Whether brackets or a dash behind the name of a bank tell the abbreviation of a known one that shares a word of
  /// its own with it (`Ngân hàng ⟨Quốc tế⟩ (VIB)`).
  private func isBank(
    _ parts: ArraySlice<NamePart>, _ tokens: Range<Int>, of known: KnownOrganization,
    _ words: [NameHash]
  ) -> Bool {
    guard known.kind == .bank, rules.kind(parts) == .bank, parts.first?.head != nil
    else { return false }
    let own = parts.dropFirst().filter { !rules.isForm($0) }.flatMap(\.tokens)
    return !tokens.contains { text.word($0) == rules.words.branchEnd }
      && own.contains { index in
        index < tokens.upperBound && text[index].isWord
          && !rules.words.homeNames[text.word(index)]
          && !rules.words.homeNames[text.word(index - 1)]
          && words.contains(NameHash(text.bytes(index)))
      }
  }

  /// Whether the words of a known name are the first and the last ones of a longer one, which has one or two more between
  /// them (`Tập đoàn Than ⟨quốc gia⟩ Việt Nam`).
  private func isSpread(_ words: [NameHash], over printed: [NameHash]) -> Bool {
    let more = printed.count - words.count
    guard words.count > 3, (1...2).contains(more), printed.prefix(2) == words.prefix(2) else {
      return false
    }
    return (3..<words.count).contains {
      printed[..<$0] == words[..<$0] && printed[($0 + more)...] == words[$0...]
    }
  }

  /// Whether the name of a firm is its form and the whole of a known one (`Công ty CP ⟨Hoàng Anh Gia Lai⟩`).
  private func isWhole(_ parts: ArraySlice<NamePart>, _ known: KnownOrganization) -> Bool {
    guard let row = parts.first?.head, rules.heads[row].isFirm, rules.kind(parts) == known.kind
    else { return false }
    let rest = parts.dropFirst().drop(while: rules.isForm)
    var name = NameHash()
    name.addWords(known.name.utf8)
    return rules.core(rest, in: text) == name
  }

  /// Whether a name goes on with the company or bank that the body is a part of.
  private func isOwned(_ parts: ArraySlice<NamePart>) -> Bool {
    parts.indices.dropFirst().contains { index in
      switch parts[index].content {
      case .head, .known:
        rules.kind(parts[index...]) == .company || rules.kind(parts[index...]) == .bank
      case .field, .text, .inner, .level, .place, .locality, .foreign, .generic: false
      }
    }
  }

  /// Whether a name is that of a company or bank, and no brand alone: other bodies stand beside each other
  /// (`Manchester United - Ajax`).
  private func isFirm(_ parts: ArraySlice<NamePart>) -> Bool {
    switch rules.kind(parts) {
    case .company, .bank: parts.first?.head != nil || parts.count > 1
    case .party, .state, .legislature, .court, .procuracy, .front, .police, .military: false
    case .school, .hospital, .media, .association, .cooperative, .international, .other: false
    }
  }
}
