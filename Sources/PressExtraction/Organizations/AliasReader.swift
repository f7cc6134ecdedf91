import PressText

/// Finds abbreviations that the text defines (`Hiệp hội Dệt may Việt Nam (Vitas)`) and their uses.
struct AliasReader {
  let text: ArticleText
  let rules: OrganizationRules
  let places: PlaceRules

  /// An abbreviation and the finding that it was defined for.
  struct Alias {
    var key: UInt64
    var length: Int
    var finding: Int
    /// Whether it stands for the body before its definition too (in a title).
    var reachesBack = false
    /// Whether it is the proper name of a company, which other things may bear too.
    var isProperName = false
    /// How many tokens of the name's head stand before it where the body is meant: it abbreviates the field
    /// only (`Tổng cục Thể dục thể thao (TDTT)`).
    var head = 0
  }

  private static let limit = 64
  private static let longestBracket = 24

  /// Adds every use of an abbreviation that a finding defines.
  func add(to findings: inout OrganizationFindings, claims: Claims) {
    let bound = BoundNames(text: text, rules: rules)
    bound.bind(&findings)
    bound.bindForms(&findings)
    var aliases: [Alias] = []
    for (index, finding) in findings.list.enumerated() {
      guard aliases.count < AliasReader.limit else { break }
      let bracket = text[finding.tokens.upperBound]
      // `(BĐ) -` opens a text below its title.
      if bracket.isMark("("), !bracket.flags.contains(.startsLine) {
        define(after: finding, index, findings, into: &aliases)
      }
      if let name = properName(of: finding, findings) {
        let alias = Alias(
          key: key(name), length: name.count, finding: index, reachesBack: true,
          isProperName: true)
        if !aliases.contains(where: { $0.key == alias.key }) { aliases.append(alias) }
      }
    }
    aliases.removeAll { alias in
      let end = findings.list[alias.finding].tokens.upperBound
      return alias.isProperName && isPersons(end - alias.length..<end)
    }
    guard !aliases.isEmpty else { return }
    bindHeaded(&findings, &aliases)
    findings.list = merged(findings.list, uses(of: aliases, beside: findings.list, claims: claims))
    for index in findings.list.indices {
      guard findings.list[index].rule == .organizationAlias,
        // An abbreviation of a board that stands alone is the board's.
        let target = findings.list[index].standsFor, findings.list[target].rule != .shortName
      else { continue }
      let whole = findings.list[target].parts
      findings.list[index].take(rules.shortened(whole, of: findings.parts), of: whole)
    }
  }

  /// Adds what brackets right after a name of more than one word give as its short forms: `(HLC)`,
  /// `(gọi tắt là Hải Long)`, `(Hải Long, mã HLC)`.
  private func define(
    after finding: OrganizationFinding, _ index: Int, _ findings: OrganizationFindings,
    into aliases: inout [Alias]
  ) {
    let open = finding.tokens.upperBound
    guard finding.standsFor == nil, finding.tokens.count > 1,
      findings.parts(of: finding).contains(where: { !$0.isTail })
    else { return }
    var start = open + 1
    var end = start
    while end < open + AliasReader.longestBracket {
      let token = text[end]
      let isClosed = token.isMark(")")
      let isParted = text[end + 1].isSpaced && (token.isMark(",") || token.isMark(";"))
      // `(HLC-HOSE)`, where the exchange follows.
      let isExchange = token.isMark("-") && rules.words.aliasLeads[text.word(end + 1)]
      if isClosed || isParted || token.isMark("-") && token.isSpaced || isExchange {
        let form = form(start..<end)
        if let form, isOfForce(form, finding.tokens), !isOfMembers(form, finding, findings),
          form.count > 1 || !isTooLong(form.lowerBound, for: finding)
        {
          let reachesBack = form.count == 1 && text[form.lowerBound].length > 2
          aliases.append(
            Alias(
              key: key(form), length: form.count, finding: index, reachesBack: reachesBack,
              head: fieldHead(of: finding, findings, form)))
        }
        if isClosed { return }
        start = end + 1
      }
      if token.kind == .none || token.isMark("(") { return }
      end += 1
    }
  }

  /// How many tokens the head of a department or ministry has whose field alone a form abbreviates; 0 for any
  /// other.
  private func fieldHead(
    of finding: OrganizationFinding, _ findings: OrganizationFindings, _ form: Range<Int>
  ) -> Int {
    guard form.count == 1, let head = findings.parts(of: finding).first, let row = head.head,
      rules.heads[row].sharing == .department || rules.heads[row].sharing == .ministry
    else { return 0 }
    let words = (head.tokens.upperBound..<finding.tokens.upperBound).filter { text[$0].isWord }
    let letters = text.string(form.lowerBound).unicodeScalars.map { LetterFold.lower($0.value) }
    let initials = words.map { LetterFold.lower(text.string($0).unicodeScalars.first?.value ?? 0) }
    return letters == initials ? head.tokens.count : 0
  }

  /// The short form in a piece of brackets' content, without the words that introduce it.
  private func form(_ piece: Range<Int>) -> Range<Int>? {
    var start = piece.lowerBound
    while start < piece.upperBound,
      text[start].isMark(":") || rules.words.aliasLeads[text[start].word]
    {
      start += 1
    }
    let form = start..<piece.upperBound
    guard !form.isEmpty else { return nil }
    let isTold = start > piece.lowerBound
    return isAbbreviation(form) || isName(form, isTold: isTold) ? form : nil
  }

  /// Whether a piece of two to four capitalised words is a name: one that is introduced as such, or one with a
  /// word that is not Vietnamese (`Hai Long Airways`).
  private func isName(_ range: Range<Int>, isTold: Bool) -> Bool {
    guard range.count <= 4, range.count > 1 || isTold,
      text.hits.longest(.foreignPlace, at: range.lowerBound) == nil,
      !text.hits.hasTerm(ofKinds: OrganizationRules.nameKinds, at: range.lowerBound),
      !text.hits.hasTerm(.placeType, at: range.lowerBound),
      !rules.words.credits[text.word(range.lowerBound)],
      !rules.words.quarters.contains(text.word(range.lowerBound)),
      (places.name(in: text, at: range.lowerBound)?.tokens.upperBound ?? 0) < range.upperBound
    else { return false }
    var isForeign = false
    for index in range {
      let token = text[index]
      guard token.isWord, token.flags.contains(.capitalized), !rules.words.surnames[token.word],
        !text.isRoman(index)
      else { return false }
      if !token.flags.contains(.syllable) { isForeign = true }
    }
    return isForeign || isTold
  }

  private func isAbbreviation(_ range: Range<Int>) -> Bool {
    let first = text[range.lowerBound]
    guard first.isWord, first.flags.contains(.capitalized),
      first.length > 1 || isCode(range),
      range.dropFirst().allSatisfy({ !text[$0].isSpaced }) || isNumbered(range),
      !isCommonAbbreviation(first.word),
      text.hits.longest(.foreignPlace, at: range.lowerBound) == nil,
      places.typeWord(in: text, at: range.lowerBound) == nil
    else { return false }
    if first.flags.contains(.upperCase) || first.flags.contains(.mixedCase) { return true }
    return range.count == 1 && places.name(in: text, at: range.lowerBound) == nil
      && first.length > 3
  }

  /// Whether a Roman numeral numbers an abbreviation in capitals (`ALC I`).
  private func isNumbered(_ range: Range<Int>) -> Bool {
    range.count == 2 && text[range.lowerBound].flags.contains(.upperCase)
      && text[range.lowerBound].length > 2 && text.isRoman(range.upperBound - 1)
  }

  /// Whether a letter with two digits or more numbers a unit of the police (`A90`).
  private func isCode(_ range: Range<Int>) -> Bool {
    range.count == 2 && text[range.upperBound - 1].isNumber
      && text[range.upperBound - 1].length > 1
  }

  /// Whether a code stands behind the name of a unit of the police, and has a letter of theirs; true for other forms.
  private func isOfForce(_ form: Range<Int>, _ name: Range<Int>) -> Bool {
    guard text[form.lowerBound].length == 1, isCode(form) else { return true }
    return rules.words.bureauLetters.contains(text.word(form.lowerBound))
      && name.contains { index in
        rules.words.forces.contains { $0.starts(in: text, at: index) }
      }
  }

  /// Whether an abbreviation is that of the words for the members of a mass body, not of the body
  /// (`Hội Cựu chiến binh (CCB)`).
  private func isOfMembers(
    _ form: Range<Int>, _ finding: OrganizationFinding, _ findings: OrganizationFindings
  ) -> Bool {
    guard form.count == 1, rules.kind(findings.parts(of: finding)) == .front else { return false }
    let letters = text.string(form.lowerBound).unicodeScalars.map { LetterFold.lower($0.value) }
    let words = finding.tokens.filter { text[$0].isWord }
    guard letters.count < words.count else { return false }
    return words.suffix(letters.count)
      .map { LetterFold.lower(text.string($0).unicodeScalars.first?.value ?? 0) } == letters
  }

  /// Whether an abbreviation has more letters than a short name has words (`Nhà nước (NSNN)`), or than the name of a known
  /// body behind `của`, of which what is abbreviated is a part (`Quỹ Nhi đồng của Liên hợp quốc (UNICEF)`).
  private func isTooLong(_ index: Int, for finding: OrganizationFinding) -> Bool {
    let name = finding.tokens
    let isOwner =
      finding.rule == .knownOrganization && text.word(name.lowerBound - 1) == rules.words.of
    guard name.count <= 2 || isOwner, text[index].flags.contains(.upperCase) else { return false }
    let letters = text.bytes(index).count { $0 & 0xC0 != 0x80 }
    return letters > name.count
  }

  /// Whether an abbreviation stands for no body (`BHYT`, `CNTT`).
  private func isCommonAbbreviation(_ word: Word) -> Bool { rules.words.commonAbbreviations[word] }

  private func uses(
    of aliases: [Alias], beside findings: [OrganizationFinding], claims: Claims
  ) -> [OrganizationFinding] {
    var found: [OrganizationFinding] = []
    var taken = 0
    let first = aliases.first.map { findings[$0.finding].tokens.upperBound } ?? text.count
    var index = aliases.contains(where: \.reachesBack) ? 0 : first
    while index < text.count {
      guard text[index].isWord, text[index].flags.contains(.capitalized) else {
        index += 1
        continue
      }
      while taken < findings.count, findings[taken].tokens.upperBound <= index { taken += 1 }
      if taken < findings.count, findings[taken].tokens.contains(index) {
        index = findings[taken].tokens.upperBound
        continue
      }
      let next = taken < findings.count ? limit(of: findings[taken]) : text.count
      guard let alias = alias(at: index, before: next, aliases, findings),
        claims.owner(index) == nil, text.zone(index) != .junk
      else {
        index += 1
        continue
      }
      let free = max(
        found.last?.tokens.upperBound ?? 0,
        taken > 0 ? findings[taken - 1].tokens.upperBound : 0)
      let range = use(of: alias, at: index, after: free, findings)
      found.append(
        OrganizationFinding(
          tokens: range, rule: .organizationAlias, parts: 0..<0, standsFor: alias.finding))
      index = range.upperBound
    }
    return found
  }

  /// The token where what an abbreviation before a finding stands for has to end; a brand is less than the short form
  /// of a company's name that begins with it.
  @inline(__always)
  private func limit(of finding: OrganizationFinding) -> Int {
    finding.rule == .knownOrganization ? finding.tokens.upperBound : finding.tokens.lowerBound
  }

  /// The tokens of an abbreviation's use, with the head before it that it leaves out where that is no other body's.
  @inline(__always)
  private func use(
    of alias: Alias, at index: Int, after free: Int, _ findings: [OrganizationFinding]
  ) -> Range<Int> {
    let isDefined = index == findings[alias.finding].tokens.upperBound + 1
    // A head that is a body by itself, as at the end of a line, is no part of the name.
    let isHeaded = !isDefined && index - alias.head >= free
    return (isHeaded ? index - alias.head : index)..<index + alias.length
  }

  /// The abbreviation defined before that stands at a token, before the next finding.
  private func alias(
    at index: Int, before next: Int, _ aliases: [Alias], _ findings: [OrganizationFinding]
  ) -> Alias? {
    var keyed = (length: 0, key: UInt64(0))
    for alias in aliases
    where index + alias.length <= next
      && (alias.reachesBack || findings[alias.finding].tokens.lowerBound < index)
    {
      let range = index..<index + alias.length
      if keyed.length != alias.length { keyed = (alias.length, key(range)) }
      if keyed.key == alias.key, stands(range), !alias.isProperName || isNameAlone(range),
        alias.head == 0 || followsHead(index, alias, findings)
      {
        return alias
      }
    }
    return nil
  }

  /// Whether the head of the name that an abbreviation leaves out stands before it (`cục NTBD`), or it stands
  /// where it is defined.
  private func followsHead(
    _ index: Int, _ alias: Alias, _ findings: [OrganizationFinding]
  ) -> Bool {
    let name = findings[alias.finding].tokens
    let start = index - alias.head
    if index == name.upperBound + 1 { return true }
    guard start >= name.upperBound else { return false }
    return (0..<alias.head).allSatisfy {
      text.word(start + $0) == text.word(name.lowerBound + $0) && text[start + $0].isWord
    }
  }

  /// Whether a range is a word of its own, not a piece of a code (`12/BC-HLC`).
  private func stands(_ range: Range<Int>) -> Bool {
    let before = text[range.lowerBound - 1]
    let isOpen = text[range.lowerBound].isSpaced || before.isMark("(") || before.isMark("\"")
    // Goods bear it too (`vàng miếng SJC`).
    if before.isWord, rules.words.goods[before.word],
      !text[range.lowerBound].flags.contains(.startsSentence)
    {
      return false
    }
    let after = text[range.upperBound]
    return isOpen && (after.isSpaced || after.kind != .word && !after.isMark("/"))
  }

  /// A key of the exact letters of a run of tokens.
  func key(_ range: Range<Int>) -> UInt64 {
    guard range.upperBound <= text.count else { return 0 }
    let start = Int(text.tokens[range.lowerBound].start)
    let end = Int(text.tokens[range.upperBound - 1].end)
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in text.normalized.bytes[start..<end] {
      hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3
    }
    return hash
  }

  /// Both lists in text order, with the indices of the findings brought up to date.
  private func merged(
    _ findings: [OrganizationFinding], _ uses: [OrganizationFinding]
  ) -> [OrganizationFinding] {
    guard !uses.isEmpty else { return findings }
    var result: [OrganizationFinding] = []
    var moved = Array(repeating: 0, count: findings.count)
    var next = 0
    for (index, finding) in findings.enumerated() {
      while next < uses.count, uses[next].tokens.lowerBound < finding.tokens.lowerBound {
        result.append(uses[next])
        next += 1
      }
      if let last = result.last, last.tokens.overlaps(finding.tokens) {
        moved[index] = result.count - 1
        continue
      }
      moved[index] = result.count
      result.append(finding)
    }
    result += uses[next...]
    for index in result.indices {
      if let target = result[index].standsFor { result[index].standsFor = moved[target] }
    }
    return result
  }
}
