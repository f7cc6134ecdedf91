import PressText

/// Reads the longest name of a body that starts at a token.
struct NameParser {
  /// A name that was read.
  struct Name {
    var parts: [NamePart]
    var end: Int
    var rule: OrganizationRule
  }

  let text: ArticleText
  let rules: OrganizationRules
  let places: PlaceRules
  /// First token of the name that the one read here is the owner in.
  var origin: Int?

  /// The name that starts at a token, or nil.
  func name(at start: Int, depth: Int = 0) -> Name? {
    let place = homograph(start)
    let known = knownName(at: start).flatMap { $0.end < place ? nil : $0 }
    let headed = place > start ? nil : headedName(at: start, depth: depth)
    guard let known else { return headed }
    guard let headed else { return known }
    return headed.end > known.end ? headed : known
  }

  /// The end of a place's name that starts where a head of one syllable stands (`Hội An`, `Đài Loan`);
  /// `start` where there is none.
  private func homograph(_ start: Int) -> Int {
    if let hit = text.hits.longest(.foreignPlace, at: start), hit.end > hit.start + 1 {
      return text[start].flags.contains(.capitalized) ? Int(hit.end) : start
    }
    guard let place = places.name(in: text, at: start), place.tokens.count > 1 else {
      return start
    }
    let head = text.hits.longest(.organizationHead, at: start).map { Int($0.end) } ?? 0
    return place.tokens.upperBound > head ? place.tokens.upperBound : start
  }

  private func knownName(at start: Int) -> Name? {
    for hit in text.hits.descending(.organizationName, at: start) {
      let row = Int(hit.payload)
      guard fits(rules.known[row].casing, hit.tokens), !isContinued(Int(hit.end)),
        !rules.known[row].isBrand || isActor(hit.tokens)
      else { continue }
      var parts = [NamePart(content: .known(row), tokens: hit.tokens)]
      var end = Int(hit.end)
      if let foreign = foreignPlace(at: end) {
        parts.append(foreign)
        end = foreign.tokens.upperBound
      } else {
        let kind = rules.known[row].kind
        if let area = NameTail(parser: self).area(at: end) {
          parts.append(area)
          end = area.tokens.upperBound
        }
        if kind == .bank || kind == .company {
          end = NameTail(parser: self).read(from: end, &parts)
        }
        end = branch(at: end, &parts) ?? end
      }
      return Name(parts: parts, end: end, rule: .knownOrganization)
    }
    return nil
  }

  /// Whether a word follows that makes another word of the name (`Đảng viên`, `AFF Cup`).
  private func isContinued(_ end: Int) -> Bool {
    text[end].flags.isDisjoint(with: [.startsSentence, .startsLine])
      && rules.words.continuations[text.word(end)]
  }

  /// Whether a brand stands for the company, not for a product or a site (`xe Honda`, `trên Facebook`).
  private func isActor(_ tokens: Range<Int>) -> Bool {
    let before = text[tokens.lowerBound - 1]
    if !text[tokens.lowerBound].flags.contains(.startsSentence), rules.words.products[before.word] {
      return false
    }
    let next = text[tokens.upperBound]
    let continues =
      next.isNumber || next.isWord && next.flags.contains(.capitalized) || next.isMark("-")
    return !(continues && next.flags.isDisjoint(with: [.startsSentence, .startsLine]))
      || text.hits.longest(.foreignPlace, at: tokens.upperBound) != nil
      || NameBody(parser: self, traits: []).field(at: tokens.upperBound) != nil
  }

  private func headedName(at start: Int, depth: Int) -> Name? {
    for hit in text.hits.descending(.organizationHead, at: start) {
      let row = Int(hit.payload)
      guard fits(rules.heads[row].casing, hit.tokens), !isTitle(hit.tokens),
        !isContinued(Int(hit.end))
      else { continue }
      if let name = name(head: row, tokens: hit.tokens, depth: depth) { return name }
    }
    return nil
  }

  private func name(head row: Int, tokens: Range<Int>, depth: Int) -> Name? {
    let traits = rules.heads[row].traits
    var parts = [NamePart(content: .head(row), tokens: tokens)]
    var end = tokens.upperBound
    guard !isPersonalName(tokens), !isInnerSyllable(tokens), !isPartOfTitle(tokens) else {
      return nil
    }
    guard !isLoose(tokens, traits) else { return nil }
    if traits.contains(.owner), depth < 4, let owner = owner(at: end, in: tokens.lowerBound, depth)
    {
      parts += owner.parts
      return Name(parts: parts, end: owner.end, rule: .organizationName)
    }
    end = NameBody(parser: self, traits: traits).read(from: end, &parts)
    end = bracketedAbbreviation(at: end, &parts) ?? end
    if traits.contains(.number) { end = number(at: end, &parts) ?? end }
    if parts.count > 1, traits.contains(.owner), depth < 4,
      let owner = owner(at: end, in: tokens.lowerBound, depth)
        ?? (rules.heads[row].hasDashedOwner
          ? dashedOwner(at: end, in: tokens.lowerBound, depth) : nil)
    {
      parts += owner.parts
      return Name(parts: parts, end: owner.end, rule: .organizationName)
    }
    if traits.contains(.place) {
      let isForeign = rules.heads[row].completion == .central
      end = NameTail(parser: self, isForeign: isForeign).read(from: end, &parts)
    }
    end = branch(at: end, &parts) ?? end
    if isComplete(parts, traits) { return Name(parts: parts, end: end, rule: .organizationName) }
    guard isShortForm(tokens, traits) || depth > 0 && tokens.count > 1 && isOwnable(tokens, traits)
    else { return nil }
    return Name(parts: [parts[0]], end: tokens.upperBound, rule: .shortName)
  }

  /// Whether a head alone may stand for a body named before (`Công ty`, `Ban Quản lý`).
  private func isShortForm(_ tokens: Range<Int>, _ traits: OrganizationHead.Traits) -> Bool {
    guard traits.contains(.shortForm), text[tokens.lowerBound].flags.contains(.capitalized),
      !isShouting(tokens.lowerBound), !rules.words.determiners[text.word(tokens.lowerBound - 1)],
      !text[tokens.lowerBound - 1].isNumber
    else { return false }
    let next = text[tokens.upperBound]
    return !next.isWord || next.flags.contains(.startsSentence)
      || rules.words.functions[next.word] || rules.words.predicates[next.word]
      || text.hits.longest(.nameEnd, at: tokens.upperBound) != nil
  }

  /// Whether a head alone may be the owner of what stands before it (`Công đoàn Công ty`).
  private func isOwnable(_ tokens: Range<Int>, _ traits: OrganizationHead.Traits) -> Bool {
    text[tokens.lowerBound].flags.contains(.capitalized) && !isShouting(tokens.lowerBound)
      && !traits.isDisjoint(with: [.field, .name, .organ])
      && !text[tokens.upperBound].flags.contains(.capitalized)
  }

  /// Whether a lower-case head is the last syllable of another word (`thị trường`).
  private func isInnerSyllable(_ tokens: Range<Int>) -> Bool {
    let head = text[tokens.lowerBound]
    guard !head.flags.contains(.capitalized) || isShouting(tokens.lowerBound),
      !head.flags.contains(.startsSentence)
    else { return false }
    return tokens.count == 1 && rules.words.compounds[text.word(tokens.lowerBound - 1)]
  }

  /// Whether a lower-case head of one syllable (`báo`, `viện`) is not followed by a capital.
  private func isLoose(_ tokens: Range<Int>, _ traits: OrganizationHead.Traits) -> Bool {
    guard !text[tokens.lowerBound].flags.contains(.capitalized) else { return false }
    let isPlace =
      places.typeWord(in: text, at: tokens.upperBound) != nil
      || places.name(in: text, at: tokens.upperBound) != nil
    if isPlace, !traits.contains(.place), !traits.contains(.owner) { return true }
    guard tokens.count == 1 else { return false }
    let next = text[tokens.upperBound]
    guard next.isWord, next.flags.contains(.capitalized) else { return true }
    return text.hits.longest(.foreignPlace, at: tokens.upperBound) != nil
      || rules.words.functions[next.word]
  }

  /// Whether the word after a head makes a title or another noun of it (`Viện trưởng`, `Báo chí`).
  private func isTitle(_ head: Range<Int>) -> Bool {
    let next = text[head.upperBound]
    return head.count == 1 && rules.words.headContinuations[next.word] && next.isSpaced
      && next.flags.isDisjoint(with: [.capitalized, .startsSentence])
  }

  /// Whether `Thường trực` belongs to the title before it (`Phó Bí thư Thường trực Tỉnh ủy`).
  private func isPartOfTitle(_ tokens: Range<Int>) -> Bool {
    guard text.word(tokens.lowerBound) == rules.words.standing,
      !text[tokens.lowerBound].flags.contains(.startsSentence)
    else { return false }
    return rules.words.titleEnds[text.word(tokens.lowerBound - 1)]
  }

  /// Whether what was read names a body, rather than a sort of body.
  private func isComplete(_ parts: [NamePart], _ traits: OrganizationHead.Traits) -> Bool {
    let isCapitalized = text[parts[0].tokens.lowerBound].flags.contains(.capitalized)
    if traits.contains(.alone), isCapitalized { return true }
    if isHomograph(parts) || isOnlyLevel(parts, traits) { return false }
    if traits.contains(.properName) { return hasLongName(parts) }
    for part in parts.dropFirst() {
      switch part.content {
      case .head, .known, .level, .place, .locality, .foreign, .generic: return true
      case .field(let row):
        let field = rules.fields[row]
        if field.isForm { continue }
        if field.isDepartment, isCapitalized { return true }
        if !field.isSuffix || isCapitalized && traits.contains(.place),
          part.tokens.contains(where: { text[$0].flags.contains(.capitalized) })
        {
          return true
        }
      case .text, .inner:
        if part.tokens.contains(where: {
          text[$0].flags.contains(.capitalized) || text[$0].isNumber
        }) {
          return true
        }
      }
    }
    return false
  }

  /// Whether a proper name of two words or more follows that is not a place's
  /// (`doanh nghiệp Đức Hạnh`, not `trung tâm Đà Nẵng`).
  private func hasLongName(_ parts: [NamePart]) -> Bool {
    guard !parts.contains(where: \.isTail), let last = parts.last else { return false }
    let words = parts.dropFirst().filter { $0.content == .text }.flatMap { Array($0.tokens) }
      .filter { text[$0].isWord && text[$0].flags.contains(.capitalized) }
    guard words.count > 1, let first = words.first, last.content == .text else { return false }
    if let type = places.typeWord(in: text, at: first), type.tokens.upperBound > first {
      return false
    }
    guard parts.count == words.count + 1, let place = places.name(in: text, at: first),
      place.tokens.upperBound >= last.tokens.upperBound
    else { return true }
    return ![UnitType.tinh, .thanhPho, .huyen, .quan, .thiXa].contains {
      places.names(place, type: $0)
    }
  }

  /// Whether head and one more syllable may as well be a name of two syllables (`Viện Đông`).
  private func isHomograph(_ parts: [NamePart]) -> Bool {
    guard parts.count == 2, parts[0].tokens.count == 1, parts[1].content == .text,
      parts[1].tokens.count == 1, rules.words.homographs[text.word(parts[0].tokens.lowerBound)]
    else { return false }
    let flags = text[parts[1].tokens.lowerBound].flags
    return flags.contains(.syllable) && !flags.contains(.upperCase)
  }

  /// Whether only a level follows a head that asks for a field (`Trung tâm thị trấn`).
  private func isOnlyLevel(_ parts: [NamePart], _ traits: OrganizationHead.Traits) -> Bool {
    guard parts.count == 2, case .level = parts[1].content, case .head(let row) = parts[0].content
    else { return false }
    return traits.contains(.field) && rules.heads[row].kind != .hospital
  }

  /// Whether the head is a syllable of a person's name (`Đặng Văn Hội`).
  private func isPersonalName(_ tokens: Range<Int>) -> Bool {
    guard tokens.count == 1, !isShouting(tokens.lowerBound) else { return false }
    let head = text[tokens.lowerBound]
    guard head.flags.contains(.capitalized), !head.flags.contains(.upperCase) else { return false }
    let before = text[tokens.lowerBound - 1]
    guard !head.flags.contains(.startsSentence), before.flags.contains(.capitalized),
      !before.flags.contains(.upperCase), before.isWord, !before.flags.contains(.startsSentence)
    else { return false }
    return !rules.words.titleEnds[before.word] && !rules.words.functions[before.word]
  }

  /// The body that the one whose name starts at `start` belongs to.
  private func owner(at index: Int, in start: Int, _ depth: Int) -> Name? {
    guard text[index].flags.isDisjoint(with: [.startsSentence, .startsLine]) else { return nil }
    var inner = self
    inner.origin = origin ?? start
    return inner.name(at: index, depth: depth + 1) ?? superior(at: index)
  }

  /// A superior body named by its head alone (`Bộ` in `Thanh tra Bộ`), which the article names elsewhere.
  private func superior(at index: Int) -> Name? {
    let head = text[index]
    guard rules.words.superiors[text.word(index)], head.flags.contains(.capitalized), head.isSpaced,
      !isShouting(index), endsBareHead(index + 1),
      let hit = text.hits.descending(.organizationHead, at: index).first(where: {
        $0.tokens.count == 1
      })
    else { return nil }
    let part = NamePart(content: .inner(Int(hit.payload)), tokens: index..<index + 1)
    return Name(parts: [part], end: index + 1, rule: .organizationName)
  }

  /// Whether what follows a bare head belongs to the sentence, not to the head.
  private func endsBareHead(_ index: Int) -> Bool {
    let next = text[index]
    guard next.isWord, next.flags.isDisjoint(with: [.startsSentence, .startsLine]) else {
      return !next.isNumber
    }
    if next.flags.contains(.capitalized) { return rules.words.surnames[next.word] }
    return rules.words.functions[next.word] || text.hits.longest(.nameEnd, at: index) != nil
  }

  /// The owner after a dash (`Phòng Cảnh sát môi trường - Công an tỉnh Hưng Yên`), with the dash.
  private func dashedOwner(at index: Int, in start: Int, _ depth: Int) -> Name? {
    guard text[index].isMark("-"), text[index].isSpaced, text[index + 1].isSpaced,
      text[index + 1].flags.contains(.capitalized), !isShouting(index + 1),
      let first = text.hits.longest(.organizationHead, at: index + 1),
      rules.heads[Int(first.payload)].isSuperior,
      var owner = owner(at: index + 1, in: start, depth), owner.parts.count > 1 || isKnown(owner)
    else { return nil }
    owner.parts.insert(NamePart(content: .text, tokens: index..<index + 1), at: 0)
    return owner
  }

  private func isKnown(_ name: Name) -> Bool {
    if case .known = name.parts.first?.content { return true }
    return false
  }

  // MARK: Small pieces

  /// Whether tokens are cased as a term asks.
  func fits(_ casing: TermCasing, _ tokens: Range<Int>) -> Bool {
    switch casing {
    case .any: true
    case .capital: text[tokens.lowerBound].flags.contains(.capitalized)
    case .upper: tokens.allSatisfy { !text[$0].isWord || text[$0].flags.contains(.upperCase) }
    }
  }

  /// Whether a capital tells nothing because the whole line is in capitals.
  func isShouting(_ index: Int) -> Bool {
    guard text[index].flags.contains(.upperCase) else { return false }
    var (words, upper) = (1, 1)
    func count(_ near: Int) {
      guard text[near].isWord else { return }
      words += 1
      if text[near].flags.contains(.upperCase) { upper += 1 }
    }
    var near = index
    while near > index - 6, near > 0, !text[near].flags.contains(.startsLine) {
      near -= 1
      count(near)
    }
    near = index + 1
    while near < index + 7, near < text.count, !text[near].flags.contains(.startsLine) {
      count(near)
      near += 1
    }
    return words > 3 && upper * 5 >= words * 4
  }

  func foreignPlace(at index: Int) -> NamePart? {
    guard let hit = text.hits.longest(.foreignPlace, at: index),
      text[index].flags.contains(.capitalized), text[index].isSpaced,
      text[index].flags.isDisjoint(with: [.startsSentence, .startsLine])
    else { return nil }
    return NamePart(content: .foreign, tokens: hit.tokens)
  }

  /// `(TN-MT)` inside a name that goes on (`Sở Tài nguyên - môi trường (TN-MT) Đồng Nai`).
  private func bracketedAbbreviation(at index: Int, _ parts: inout [NamePart]) -> Int? {
    guard parts.count > 1, text[index].isMark("(") else { return nil }
    var close = index + 1
    while close < index + 9, !text[close].isMark(")") {
      let token = text[close]
      guard token.isNumber || token.kind == .mark || token.flags.contains(.upperCase) else {
        return nil
      }
      close += 1
    }
    guard text[close].isMark(")"), close > index + 1 else { return nil }
    let next = close + 1
    guard text[next].isSpaced, text[next].flags.isDisjoint(with: [.startsSentence, .startsLine]),
      places.name(in: text, at: next) != nil || places.typeWord(in: text, at: next) != nil
        || parts.first.map({ allowsOwner($0) }) ?? false && name(at: next, depth: 4) != nil
    else { return nil }
    return next
  }

  private func allowsOwner(_ part: NamePart) -> Bool {
    guard case .head(let row) = part.content else { return false }
    return rules.heads[row].traits.contains(.owner)
  }

  private func number(at index: Int, _ parts: inout [NamePart]) -> Int? {
    var at = index
    if text.word(at) == rules.words.number { at += 1 }
    let token = text[at]
    let isRoman = isRoman(at)
    guard token.isNumber && token.length <= 4 || isRoman, text[at].isSpaced || at > index else {
      return nil
    }
    guard !(text[at + 1].isMark("/") || text[at + 1].isMark(".") && text[at + 2].isNumber) else {
      return nil
    }
    parts.append(NamePart(content: .text, tokens: index..<at + 1))
    return at + 1
  }

  /// Whether a token is a Roman numeral.
  func isRoman(_ index: Int) -> Bool {
    let token = text[index]
    guard token.isWord, token.flags.contains(.upperCase), token.length <= 4 else { return false }
    return text.normalized.bytes[Int(token.start)..<Int(token.end)].allSatisfy {
      $0 == 0x49 || $0 == 0x56 || $0 == 0x58
    }
  }

  /// ` - Chi nhánh Đắk Lắk`, ` chi nhánh huyện Tam Nông` after a bank or company.
  private func branch(at index: Int, _ parts: inout [NamePart]) -> Int? {
    var at = index
    if text[at].isMark("-") { at += 1 }
    guard text.word(at) == rules.words.branch, text.word(at + 1) == rules.words.branchEnd,
      text[at].flags.isDisjoint(with: [.startsSentence, .startsLine])
    else { return nil }
    var tail: [NamePart] = []
    let end = NameTail(parser: self).read(from: at + 2, &tail)
    guard !tail.isEmpty else { return nil }
    parts.append(NamePart(content: .text, tokens: index..<at + 2))
    parts += tail
    return end
  }
}
