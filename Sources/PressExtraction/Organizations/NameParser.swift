import PressText

/// Reads the longest name of a body that starts at a token.
///
/// The pieces of a name are pushed on `parts`; what a reader pushed before it failed, it takes back.
struct NameParser {
  /// A name that was read: its pieces are the last ones of `parts`.
  struct Name {
    var end: Int
    var rule: OrganizationRule
  }

  let text: ArticleText
  let rules: OrganizationRules
  let places: PlaceRules
  var parts: [NamePart] = []
  /// First token of the name that the one read here is the owner in; -1 outside.
  var origin = -1
  /// Whether the text is about sport; nil before somebody asks.
  var sport: Bool?

  init(text: ArticleText, rules: OrganizationRules, places: PlaceRules) {
    self.text = text
    self.rules = rules
    self.places = places
  }

  /// The name that starts at a token, or nil.
  mutating func name(at start: Int, depth: Int = 0) -> Name? {
    guard text.hits.hasTerm(ofKinds: OrganizationRules.nameKinds, at: start),
      !isSecondSyllable(start)
    else { return nil }
    let base = parts.count
    let place = homographEnd(start)
    var known = knownName(at: start)
    if let name = known, name.end < place {
      drop(to: base)
      known = nil
    }
    guard place <= start, text.hits.hasTerm(.organizationHead, at: start) else { return known }
    let middle = parts.count
    guard let headed = headedName(at: start, depth: depth) else {
      guard let known, isCountedHead(at: start, beyond: known.end) else { return known }
      drop(to: base)
      return nil
    }
    guard let known else { return headed }
    guard headed.end > known.end, !goesOnInLowerCase(known, from: middle),
      !hasMembers(base) || !startsMember(known.end) || startsHead(known.end)
    else {
      drop(to: middle)
      return known
    }
    parts.removeSubrange(base..<middle)
    return headed
  }

  /// Whether a known name is the first word of a head that is counted (`53 Đảng bộ`).
  private func isCountedHead(at start: Int, beyond end: Int) -> Bool {
    text[start - 1].isNumber
      && text.hits.longest(.organizationHead, at: start).map { Int($0.end) > end } ?? false
  }

  /// Whether a known name is that of a party or an international body, after which somebody may be named
  /// (`nghị sĩ đảng Cộng hòa John Smith`, `Đại sứ tại Liên Hiệp Quốc Jane Roe`).
  private func hasMembers(_ base: Int) -> Bool {
    guard base < parts.count, case .known(let row) = parts[base].content else { return false }
    return rules.known[Int(row)].kind == .party || rules.known[Int(row)].kind == .international
  }

  /// Whether the name of a person starts at a token who is no Vietnamese, or bears a Vietnamese surname.
  func startsMember(_ index: Int) -> Bool {
    let next = text[index + 1].flags
    if rules.words.allSurnames[text.word(index)], text[index].flags.contains(.capitalized),
      next.contains([.capitalized, .syllable]), !next.contains(.upperCase),
      !rules.words.surnames[text.word(index + 1)]
    {
      return true
    }
    return text[index].flags.contains(.capitalized)
      && (index...index + 1).contains {
        text[$0].flags.contains(.capitalized) && !text[$0].flags.contains(.syllable)
      }
  }

  /// Whether what a headed name has more than a known one is words in lower case only, or another body
  /// after a dash (`Ban Bí thư quản lý`, `Cục Cảnh sát hình sự - Bộ Công an`).
  private func goesOnInLowerCase(_ known: Name, from base: Int) -> Bool {
    guard let place = parts[base...].firstIndex(where: { $0.tokens.upperBound > known.end }) else {
      return false
    }
    if case .field(let row) = parts[place].content {
      return rules.fields[Int(row)].isActivity && isLowerField(parts[place])
        && parts[place].tokens.lowerBound >= known.end && place == parts.count - 1
    }
    guard parts[place].content == .text else { return false }
    let words = max(known.end, parts[place].tokens.lowerBound)..<parts[place].tokens.upperBound
    if words.allSatisfy({ text[$0].isWord && !text[$0].flags.contains(.capitalized) }) {
      return true
    }
    guard text[words.lowerBound].isMark("-"), place + 1 < parts.count else { return false }
    switch parts[place + 1].content {
    case .head, .known: return true
    case .field, .text, .inner, .level, .place, .locality, .foreign, .generic: return false
    }
  }

  /// Takes back the pieces from an index on.
  mutating func drop(to count: Int) {
    parts.removeLast(parts.count - count)
  }

  @inline(__always)
  mutating func push(_ content: NamePart.Content, _ tokens: Range<Int>) {
    parts.append(NamePart(content, tokens))
  }

  /// A key of a run of tokens as printed, with one space where any stands; none for one that leaves the text.
  func key(_ range: Range<Int>) -> NameHash {
    var key = NameHash()
    guard range.upperBound <= text.count else { return key }
    for index in range {
      let token = text[index]
      if index > range.lowerBound, token.isSpaced { key.addSpace() }
      key.add(text.normalized.bytes[Int(token.start)..<Int(token.end)])
    }
    return key
  }

  // MARK: Names under a head

  private mutating func headedName(at start: Int, depth: Int) -> Name? {
    var place = text.hits.descent(.organizationHead, at: start)
    // `BAN CHỈ ĐẠO` is no head of a place named Chỉ Đạo.
    let longest = place < 0 ? start : Int(text.hits[place, at: start].end)
    let base = parts.count
    while place >= 0 {
      let hit = text.hits[place, at: start]
      if isCased(rules.heads[Int(hit.payload)].casing, hit.tokens)
        || isLowerDepartment(Int(hit.payload), hit.tokens) || lacksCapital(hit.tokens),
        !isTitle(hit.tokens), !isStaging(hit.tokens),
        !mayBeNoun(Int(hit.payload)) || !isPartOfNoun(hit.tokens),
        text[Int(hit.end)].flags.contains(.capitalized) || !isContinued(Int(hit.end)),
        !isHouse(Int(hit.start) - 1), !isNegated(Int(hit.start)),
        let name = name(head: Int(hit.payload), tokens: hit.tokens, depth: depth)
      {
        if name.end > longest || !parts[base...].contains(where: \.isTail) { return name }
        if Int(hit.end) == longest { return name }
        drop(to: base)
      } else if hit.tokens.count > 2, isPostOnBoard(hit.tokens, Int(hit.payload)) {
        return nil
      }
      place = text.hits.descent(.organizationHead, at: start, after: place)
    }
    return nil
  }

  private mutating func name(head row: Int, tokens: Range<Int>, depth: Int) -> Name? {
    let traits = rules.heads[row].traits
    guard !isPersonalName(tokens), !isStandingTitle(tokens), !isDoubled(tokens),
      !isInnerSyllable(tokens), !isMedicine(tokens, row),
      !isPartOfTitle(tokens), !isCountedPeople(tokens, row),
      !isSite(tokens), !isPosition(tokens, traits), !isRanked(tokens, row),
      !isCongress(tokens, row),
      !isLoose(tokens, traits) || quotedEnd(at: tokens.upperBound, row) != nil,
      !headsRow(tokens, row),
      text[tokens.lowerBound].flags.contains(.capitalized) || !endsSet(tokens, row)
    else { return nil }
    let base = parts.count
    push(.head(Int32(truncatingIfNeeded: row)), tokens)
    let end = readRest(of: base, row: row, traits, depth: depth)
    if let owned = end.owned { return Name(end: owned, rule: .organizationName) }
    if isComplete(from: base, traits) { return Name(end: end.end, rule: .organizationName) }
    guard
      isShortForm(tokens, traits) && !isPostOnBoard(tokens, row)
        || depth > 0 && tokens.count > 1 && isOwnable(tokens, traits)
    else {
      drop(to: base)
      return nil
    }
    drop(to: base + 1)
    return Name(end: tokens.upperBound, rule: .shortName)
  }

  /// Pushes what follows a head; the token after it, and where an owner was read, the same as `owned`.
  private mutating func readRest(
    of base: Int, row: Int, _ traits: OrganizationHead.Traits, depth: Int
  ) -> (end: Int, owned: Int?) {
    let start = parts[base].tokens.lowerBound
    let headEnd = parts[base].tokens.upperBound
    var end = shortFormEnd(after: headEnd, traits) ?? headEnd
    let mayBeOwned = traits.contains(.owner) && depth < 4
    if mayBeOwned, !opensAffair(start),
      rules.heads[row].sharing != .department || !isField(at: end, traits),
      !namesLongerFirm(at: end, row),
      let owner = readOwner(at: end, in: start, depth)
    {
      let end = ownersEnd(at: owner, base, row, depth)
      return (end, end)
    }
    end = readBody(from: end, base, traits)
    end = bracketEnd(at: end, base) ?? end
    if let task = taskEnd(from: headEnd, of: rules.heads[row]), task > end {
      drop(to: base + 1)
      push(.text, headEnd..<task)
      end = task
    }
    if traits.contains(.number) { end = readNumber(from: end, of: rules.heads[row]) ?? end }
    if rules.heads[row].isCentralDivision, parts.count == base + 1 {
      if mayBeOwned, let owner = readNumberedOwner(at: end, in: start, depth) {
        return (owner, owner)
      }
      end = readDivisionNumber(at: end, start) ?? end
    }
    end = termEnd(after: end, of: rules.heads[row]) ?? end
    if rules.heads[row].isRegional { end = readRegion(from: end, base) }
    if mayBeOwned, parts.count - base > 1 || isInvestigation(row) {
      if parts.count - base > 1, let owner = readOwner(at: end, in: start, depth) {
        return (owner, owner)
      }
      if rules.heads[row].hasDashedOwner, let owner = readDashedOwner(at: end, in: start, depth) {
        return (owner, owner)
      }
    }
    if rules.heads[row].isNational {
      end = readCountry(at: end)
    } else if traits.contains(.place) {
      end = readTail(from: end, isForeign: rules.heads[row].completion == .central)
    }
    if rules.heads[row].isMission { end = readSeat(at: end) ?? end }
    end = readBranch(from: end) ?? end
    return (parts.count - base > 1 ? end : headEnd, nil)
  }

  /// Whether a head alone names a unit of the police, whose police may follow a dash (`CQĐT - CA quận 6`).
  private func isInvestigation(_ row: Int) -> Bool {
    rules.heads[row].hasDashedOwner && rules.heads[row].kind == .police
  }

  /// Pushes what may follow an owner: the body that a known one of the police belongs to (`Cục A05 Bộ Công an`),
  /// the seat of a court (`Tòa Phúc thẩm TAND Tối cao tại Hà Nội`); the token after it.
  private mutating func ownersEnd(at end: Int, _ base: Int, _ row: Int, _ depth: Int) -> Int {
    if rules.heads[row].isMission { return readSeat(at: end) ?? end }
    guard parts.count - base == 2, case .known(let known) = parts[base + 1].content,
      rules.known[Int(known)].kind == .police, startsSuperior(end)
    else { return end }
    return readOwner(at: end, in: parts[base].tokens.lowerBound, depth) ?? end
  }

  /// Pushes the number of a division and the body of the country that it is one of (`Vụ 11 VKSND Tối cao`,
  /// `Vụ 5 - VKSND Tối cao`); the token after them.
  private mutating func readNumberedOwner(at index: Int, in start: Int, _ depth: Int) -> Int? {
    let owner = text[index + 1].isMark("-") ? index + 2 : index + 1
    let isRoman = isSmallNumeral(index)
    guard text[index].isNumber && text[index].length <= 2 || isRoman,
      let known = text.hits.longest(.organizationName, at: owner),
      rules.known[Int(known.payload)].isMinistry
        || rules.known[Int(known.payload)].kind == .procuracy
        || isRoman && rules.known[Int(known.payload)].kind == .state
    else { return nil }
    let base = parts.count
    push(.text, index..<owner)
    if let end = readOwner(at: owner, in: start, depth) { return end }
    drop(to: base)
    return nil
  }

  /// Pushes the Roman numeral by which alone a division of a body of the country is named (`giao Vụ II thực hiện`); the
  /// token after it.
  private mutating func readDivisionNumber(at index: Int, _ head: Int) -> Int? {
    guard isCapital(head), isSmallNumeral(index), text[index].isSpaced, !opensAnew(index),
      !opensAffair(head), !isInitial(index), !text[index + 1].isMark("/"),
      !text[index + 1].isMark(".") || !text[index + 2].isWord || text[index + 2].isSpaced
    else { return nil }
    push(.text, index..<index + 1)
    return index + 1
  }

  /// Whether a letter stands at a token by which a case or a person is called as well (`Vụ X`, `Vụ V`).
  private func isInitial(_ index: Int) -> Bool {
    text[index].length == 1 && text.bytes(index).first != UInt8(ascii: "I")
  }

  private static let smallNumerals = Array("IVX".utf8)

  /// Whether a Roman numeral below forty stands at a token: what a body has no more divisions than.
  private func isSmallNumeral(_ index: Int) -> Bool {
    isRoman(index) && text.bytes(index).allSatisfy(NameParser.smallNumerals.contains)
  }

  /// The token after the term of a delegation of deputies that stands before its province (`Đoàn đại biểu Quốc hội
  /// khóa XV tỉnh Hà Nam`).
  private func termEnd(after index: Int, of head: OrganizationHead) -> Int? {
    guard text.word(index) == rules.words.term, head.kind == .legislature,
      head.completion == .level(.province), text[index + 1].isNumber || isRoman(index + 1)
    else { return nil }
    let end = index + 2
    guard !opensAnew(end), !text[end].flags.contains(.startsSentence), text[end].isSpaced else {
      return nil
    }
    if let type = places.typeWord(in: text, at: end) {
      return text[type.tokens.upperBound].flags.contains(.capitalized) ? end : nil
    }
    return places.name(in: text, at: end) == nil ? nil : end
  }

  /// Whether the name of a firm behind a company's head goes on with one more word that is no Vietnamese: it is that of
  /// another one of the group (`Công ty Vingroup Retail`).
  private func namesLongerFirm(at index: Int, _ row: Int) -> Bool {
    guard rules.heads[row].kind == .company, !rules.heads[row].isBoard,
      let hit = text.hits.longest(.organizationName, at: index),
      rules.known[Int(hit.payload)].kind == .company || rules.known[Int(hit.payload)].kind == .bank
    else { return false }
    let next = Int(hit.end)
    return text[next].flags.contains(.capitalized) && text[next].length > 2
      && text[next].flags.isDisjoint(with: [.syllable, .upperCase])
      && text[next].isSpaced && !opensAnew(next) && !startsHead(next)
      && !text.hits.hasTerm(.foreignPlace, at: next)
      && (!text[next + 1].flags.contains(.capitalized) || opensAnew(next + 1))
  }

  /// Whether what stands at a token is a department's field as well as a body (`Cục Viễn thông`).
  private func isField(at index: Int, _ traits: OrganizationHead.Traits) -> Bool {
    guard traits.contains(.field), let field = field(at: index, traits: traits),
      let head = text.hits.longest(.organizationHead, at: index),
      !rules.heads[Int(head.payload)].isSuperior
    else { return false }
    return field.tokens.upperBound >= Int(head.end)
      && !text.hits.hasTerm(.organizationName, at: index)
  }

  // MARK: Owners

  /// Pushes the body that the one whose name starts at `start` belongs to; the token after it.
  private mutating func readOwner(at index: Int, in start: Int, _ depth: Int) -> Int? {
    guard text.hits.hasTerm(ofKinds: OrganizationRules.nameKinds, at: index), !opensAnew(index)
    else { return nil }
    let outer = origin
    if origin < 0 { origin = start }
    defer { origin = outer }
    if let owner = name(at: index, depth: depth + 1) { return owner.end }
    guard let superior = superior(at: index) else { return nil }
    parts.append(superior)
    return index + 1
  }

  /// A superior body named by its head alone (`Bộ` in `Thanh tra Bộ`), which the article names elsewhere.
  private func superior(at index: Int) -> NamePart? {
    let head = text[index]
    guard rules.words.superiors[head.word], head.flags.contains(.capitalized), head.isSpaced,
      !isShouting(index), endsBareHead(index + 1)
    else { return nil }
    var place = text.hits.descent(.organizationHead, at: index)
    while place >= 0 {
      let hit = text.hits[place, at: index]
      if hit.tokens.count == 1 { return NamePart(.inner(hit.payload), hit.tokens) }
      place = text.hits.descent(.organizationHead, at: index, after: place)
    }
    return nil
  }

  /// Whether what follows a bare head belongs to the sentence, not to the head.
  private func endsBareHead(_ index: Int) -> Bool {
    let next = text[index]
    guard next.isWord, !opensAnew(index) else { return !next.isNumber }
    if next.flags.contains(.capitalized) { return rules.words.surnames[next.word] }
    return rules.words.functions[next.word] || text.hits.hasTerm(.nameEnd, at: index)
  }

  /// Pushes the owner after a dash (`Phòng Cảnh sát môi trường - Công an tỉnh Hưng Yên`), with the dash.
  private mutating func readDashedOwner(at index: Int, in start: Int, _ depth: Int) -> Int? {
    guard text[index].isMark("-"), text[index].isSpaced, text[index + 1].isSpaced,
      text[index + 1].flags.contains(.capitalized), !isShouting(index + 1),
      let first = text.hits.longest(.organizationHead, at: index + 1),
      rules.heads[Int(first.payload)].isSuperior
    else { return nil }
    let base = parts.count
    push(.text, index..<index + 1)
    guard let end = readOwner(at: index + 1, in: start, depth) else {
      drop(to: base)
      return nil
    }
    if parts.count - base > 2 { return end }
    if case .known = parts[base + 1].content { return end }
    drop(to: base)
    return nil
  }
}
