import PressText

/// Tells bodies from words that look like them.
extension NameParser {
  /// Whether a new sentence or line begins with a token.
  @inline(__always)
  func opensAnew(_ index: Int) -> Bool { text.opensAnew(index) }

  /// Whether one of the heads of the same words as a hit fulfils a condition.
  func hasHead(_ hit: TermHit, where isMeant: (OrganizationHead) -> Bool) -> Bool {
    text.hits.starting(at: Int(hit.start)).contains { other in
      other.kind == .organizationHead && other.end == hit.end
        && isMeant(rules.heads[Int(other.payload)])
    }
  }

  /// Whether tokens are cased as a term asks.
  func fits(_ casing: TermCasing, _ tokens: Range<Int>) -> Bool {
    switch casing {
    case .any: true
    case .capital: text[tokens.lowerBound].flags.contains(.capitalized)
    case .upper: tokens.allSatisfy { !text[$0].isWord || text[$0].flags.contains(.upperCase) }
    }
  }

  /// Whether tokens are cased as a term asks, or lack the capital because a title shares their first word.
  @inline(__always)
  func isCased(_ casing: TermCasing, _ tokens: Range<Int>) -> Bool {
    fits(casing, tokens) || isTitled(tokens) && casing.isCapital
  }

  /// Whether a ministry's or department's head lacks its capital before a field with one (`bộ Y tế`,
  /// `cục Hàng không`).
  func isLowerDepartment(_ row: Int, _ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    guard !text[tokens.lowerBound].flags.contains(.capitalized),
      rules.heads[row].sharing != nil, rules.heads[row].casing.isCapital,
      text[next].flags.contains(.capitalized), text[next].isSpaced, !opensAnew(next),
      text.word(tokens.lowerBound) != rules.words.affair, !isInnerSyllable(tokens),
      let field = text.hits.longest(.organizationField, at: next)
    else { return false }
    return rules.fields[Int(field.payload)].isDepartment
      && fits(rules.fields[Int(field.payload)].casing, field.tokens)
  }

  /// Whether a name lacks only the capital of the noun with which it begins, a ministry's, department's or
  /// committee's (`bộ Công an`, `tổng cục Thủy sản`).
  func lacksCapital(_ tokens: Range<Int>) -> Bool {
    let first = tokens.lowerBound
    guard tokens.count > 1, !text[first].flags.contains(.capitalized),
      text.word(first) != rules.words.affair, !isInnerSyllable(first..<first + 1)
    else { return false }
    return text.hits.starting(at: first).contains { hit in
      guard hit.kind == .organizationHead, Int(hit.end) < tokens.upperBound else { return false }
      let head = rules.heads[Int(hit.payload)]
      return head.sharing != nil && head.casing == .any
        && text[Int(hit.end)].flags.contains(.capitalized)
    }
  }

  /// Whether a head is in lower case because it belongs to a title too (`Trưởng ban Tổ chức Trung ương`,
  /// `Phó trưởng phòng Nghệ thuật`).
  func isTitled(_ head: Range<Int>) -> Bool {
    guard rules.words.chiefs[text.word(head.lowerBound - 1)],
      !text[head.lowerBound].flags.contains(.capitalized)
    else { return false }
    return (head.lowerBound + 1...head.upperBound).contains { index in
      text[index].flags.contains(.capitalized) && !opensAnew(index)
        && !rules.words.surnames[text.word(index)]
    }
  }

  /// `Chủ tịch ⟨HĐQT⟩ Vietnam Airlines`: a board that is part of an office, which is one in the company.
  func isPostOnBoard(_ head: Range<Int>, _ row: Int) -> Bool {
    let before = text.word(head.lowerBound - 1)
    return rules.heads[row].isBoard && (rules.words.titleEnds[before] || rules.words.chiefs[before])
  }

  /// Whether the first word of a name has a capital, or would have one without the title before it.
  func isNamed(_ head: Range<Int>) -> Bool {
    text[head.lowerBound].flags.contains(.capitalized) || isTitled(head)
  }

  /// Whether a capital tells nothing because the whole line is in capitals.
  func isShouting(_ index: Int) -> Bool {
    guard text[index].flags.contains(.upperCase) else { return false }
    var (words, upper) = (1, 1)
    var near = index
    while near > index - 6, near > 0, !text[near].flags.contains(.startsLine) {
      near -= 1
      guard text[near].isWord else { continue }
      words += 1
      if text[near].flags.contains(.upperCase) { upper += 1 }
    }
    near = index + 1
    while near < index + 7, near < text.count, !text[near].flags.contains(.startsLine) {
      if text[near].isWord {
        words += 1
        if text[near].flags.contains(.upperCase) { upper += 1 }
      }
      near += 1
    }
    return words > 3 && upper * 5 >= words * 4
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

  func isCapital(_ index: Int) -> Bool {
    text[index].flags.contains(.capitalized) && !isShouting(index)
  }

  /// The end of a place's name that starts where a head of one syllable stands (`Hội An`, `Đài Loan`);
  /// `start` where there is none.
  func homographEnd(_ start: Int) -> Int {
    guard text[start].flags.contains(.capitalized) else { return start }
    if let hit = text.hits.longest(.foreignPlace, at: start), hit.end > hit.start + 1 {
      return Int(hit.end)
    }
    guard let place = places.name(in: text, at: start), place.tokens.count > 1 else { return start }
    let head = text.hits.longest(.organizationHead, at: start).map { Int($0.end) } ?? 0
    return place.tokens.upperBound > head ? place.tokens.upperBound : start
  }

  // MARK: Heads that are none

  /// Whether the word after a head makes a title or another noun of it (`Viện trưởng`, `Cảnh sát trưởng`,
  /// `Báo chí`).
  func isTitle(_ head: Range<Int>) -> Bool {
    let next = text[head.upperBound]
    guard next.isSpaced, next.flags.isDisjoint(with: [.capitalized, .startsSentence]) else {
      return false
    }
    return head.count == 1
      ? rules.words.headContinuations[next.word] : next.word == rules.words.chief
  }

  /// Whether policemen are counted (`40 cảnh sát Iraq`, `hai viên cảnh sát London`).
  func isCountedPeople(_ head: Range<Int>, _ row: Int) -> Bool {
    guard rules.heads[row].kind == .police, text.hits.hasTerm(.foreignPlace, at: head.upperBound),
      !text[head.lowerBound].flags.contains(.capitalized), !opensAnew(head.lowerBound)
    else { return false }
    let isNamed = rules.words.reporters[text.word(head.lowerBound - 1)]
    let number = isNamed ? head.lowerBound - 2 : head.lowerBound - 1
    return text[number].isNumber && !text[number - 1].isMark("/")
      || rules.words.counters[text.word(number)]
  }

  /// Whether a longer noun that names no body starts with a name of two syllables or more (`Chính phủ điện tử`).
  func isPartOfNoun(_ tokens: Range<Int>) -> Bool {
    guard tokens.count > 1, let noun = text.hits.longest(.nameEnd, at: tokens.lowerBound) else {
      return false
    }
    return noun.payload == 1 && Int(noun.end) > tokens.upperBound
  }

  /// Whether `Tổ chức` opens a sentence as the verb, because an event is named after it (`Tổ chức Lễ hội đền Hùng`).
  func isStaging(_ head: Range<Int>) -> Bool {
    head.count == 2 && opensAnew(head.lowerBound)
      && text.word(head.lowerBound) == rules.words.staging
      && rules.words.events[text.word(head.upperBound)]
  }

  /// Whether the head is a syllable of a person's name (`Đặng Văn Hội`).
  func isPersonalName(_ tokens: Range<Int>) -> Bool {
    guard tokens.count == 1 else { return tokens.count == 2 && isGivenName(tokens) }
    let head = text[tokens.lowerBound]
    guard head.flags.contains(.capitalized), !head.flags.contains(.upperCase) else { return false }
    let before = text[tokens.lowerBound - 1]
    guard !head.flags.contains(.startsSentence), before.flags.contains(.capitalized),
      !isNewsHead(tokens) || !text.hits.hasTerm(.organizationName, at: tokens.upperBound),
      !before.flags.contains(.upperCase), before.isWord, !before.flags.contains(.startsSentence)
    else { return false }
    return !rules.words.titleEnds[before.word] && !rules.words.functions[before.word]
  }

  /// Whether a surname stands before two syllables in capitals that are a given name too (`ông Trần Quốc Hội`).
  private func isGivenName(_ tokens: Range<Int>) -> Bool {
    guard text[tokens.lowerBound + 1].flags.contains(.capitalized) else { return false }
    let surname = text[tokens.lowerBound - 1]
    return surname.flags.contains(.capitalized) && rules.words.surnames[surname.word]
      && !surname.flags.contains(.upperCase) && !opensAnew(tokens.lowerBound)
      && tokens.allSatisfy {
        text[$0].flags.contains([.capitalized, .syllable]) && !text[$0].flags.contains(.upperCase)
      }
  }

  /// Whether a head is that of a paper or an agency, whose name may follow (`Hãng Tass`).
  private func isNewsHead(_ tokens: Range<Int>) -> Bool {
    text.word(tokens.lowerBound) == rules.words.firm
      || text.hits.longest(.organizationHead, at: tokens.lowerBound).map {
        rules.heads[Int($0.payload)].kind == .media
      } ?? false
  }

  /// Whether the head is a syllable of a street's or quarter's name (`khu dân cư Liên Hiệp I`), or a common noun
  /// for a place (`trung tâm hành chính`).
  func isSite(_ tokens: Range<Int>) -> Bool {
    let before = text[tokens.lowerBound - 1]
    guard text[tokens.lowerBound].flags.contains(.capitalized) else {
      return text.hits.longest(.nameEnd, at: tokens.lowerBound).map {
        $0.payload == 1 && $0.end > $0.start + Int32(tokens.count)
      } ?? false
    }
    return rules.words.sites[before.word] && !opensAnew(tokens.lowerBound)
      && !text[tokens.lowerBound].flags.contains(.upperCase)
  }

  /// Whether a common noun says where somebody plays or something lies (`tiền vệ trung tâm`).
  func isPosition(_ tokens: Range<Int>, _ traits: OrganizationHead.Traits) -> Bool {
    let before = text.word(tokens.lowerBound - 1)
    return traits.contains(.properName)
      && (rules.words.positions[before]
        || rules.words.centreLeads[before] && isCapital(tokens.upperBound)
          && text[tokens.upperBound].flags.contains(.syllable)
          && !text[tokens.upperBound].flags.contains(.upperCase))
  }

  /// Whether a lower-case head is the last syllable of another word (`thị trường`, `vũ trường`).
  func isInnerSyllable(_ tokens: Range<Int>) -> Bool {
    let head = text[tokens.lowerBound]
    guard tokens.count == 1, endsCompound(tokens.lowerBound), head.word != rules.words.firm,
      !head.flags.contains(.startsSentence), !isAbbreviation(head)
    else { return false }
    return !head.flags.contains(.capitalized) || isShouting(tokens.lowerBound)
  }

  /// `HĐND` amid a line in capitals (`KỲ HỌP THỨ NHẤT HĐND`).
  private func isAbbreviation(_ token: Token) -> Bool {
    token.flags.contains(.upperCase) && token.flags.isDisjoint(with: .syllable)
  }

  private func endsCompound(_ index: Int) -> Bool {
    let before = text.word(index - 1)
    if rules.words.compounds[before]
      || before == rules.words.duty && text.word(index) == rules.words.affair
    {
      return true
    }
    return isNoun(index - 1)
      && text.hits.longest(.nameEnd, at: index - 1).map { Int($0.end) } == index + 1
  }

  /// Whether `Thường trực` belongs to the title before it (`Phó Bí thư Thường trực Tỉnh ủy`,
  /// `Phó Trưởng Ban Thường trực Ban Tuyên giáo Trung ương`).
  func isPartOfTitle(_ tokens: Range<Int>) -> Bool {
    let first = text[tokens.lowerBound]
    guard !first.flags.contains(.startsSentence) else { return false }
    if rules.words.chiefs[text.word(tokens.lowerBound - 1)],
      text.word(tokens.lowerBound + 1) == rules.words.standing || isMinisters(tokens)
    {
      return true
    }
    return first.word == rules.words.standing
      && rules.words.titleEnds[text.word(tokens.lowerBound - 1)]
  }

  /// Whether a head of two words after `trưởng` is the field of a minister, not the police of a place
  /// (`Bộ trưởng Công an`).
  private func isMinisters(_ tokens: Range<Int>) -> Bool {
    let office = text.word(tokens.lowerBound - 2)
    guard tokens.count == 2,
      office == rules.words.ministry || office == rules.words.ordinal,
      let head = text.hits.longest(.organizationHead, at: tokens.lowerBound)
    else { return false }
    return rules.heads[Int(head.payload)].kind == .police
      && !text[tokens.upperBound].flags.contains(.upperCase)
  }

  private static let secretariat = NameHash(Array("Ban Bí thư".utf8)[...])

  /// Whether `Thường trực` is the office of one who leads the secretariat (`Thường trực Ban Bí thư`).
  func isStandingTitle(_ tokens: Range<Int>) -> Bool {
    guard text.word(tokens.lowerBound) == rules.words.standing, tokens.count == 2,
      let known = text.hits.longest(.organizationName, at: tokens.upperBound)
    else { return false }
    return rules.known[Int(known.payload)].name.key == NameParser.secretariat
  }

  /// Whether common words are a paper's name, because somebody talks to it or it tells something
  /// (`trao đổi với Tiền Phong`, `PV Thanh Niên`, `như Lao Động đã đưa tin`, `Theo Metro,`, `Metro đưa tin`).
  func isSpokenTo(_ tokens: Range<Int>) -> Bool {
    let (before, end) = (tokens.lowerBound - 1, tokens.upperBound)
    let lead = text.word(before)
    guard tokens.allSatisfy({ !text[$0].isWord || text[$0].flags.contains(.capitalized) }) else {
      return text[tokens.lowerBound].flags.contains(.capitalized) && isToldTo(tokens)
    }
    if isVerb(end), rules.words.tellings[text.word(end)] { return true }
    guard !opensAnew(tokens.lowerBound) else { return false }
    if lead == rules.words.according, text[end].isMark(",") { return true }
    return isToldTo(tokens)
  }

  /// Whether the words before a name, or before and after it, show that it is a paper's.
  private func isToldTo(_ tokens: Range<Int>) -> Bool {
    let (before, end) = (tokens.lowerBound - 1, tokens.upperBound)
    let lead = text.word(before)
    guard !opensAnew(tokens.lowerBound) else { return false }
    if rules.words.reporters[lead] { return true }
    if rules.words.talks[lead] { return rules.words.talkStarts[text.word(before - 1)] }
    return rules.words.quoters[lead]
      && (end...end + 1).contains { rules.words.tellings[text.word($0)] }
  }

  /// Whether a lower-case head is followed by nothing with which names go on; of one syllable (`báo`, `viện`),
  /// not by a capital.
  func isLoose(_ tokens: Range<Int>, _ traits: OrganizationHead.Traits) -> Bool {
    guard !isNamed(tokens), !isCommittee(tokens) else { return false }
    let end = tokens.upperBound
    let next = text[end]
    let isCapital = next.isWord && next.flags.contains(.capitalized)
    if !isCapital, !next.isNumber,
      !text.hits.hasTerm(ofKinds: OrganizationRules.bodyKinds, at: end),
      !rules.words.tailStarts[next.word]
    {
      return true
    }
    if traits.isDisjoint(with: [.place, .owner]),
      places.typeWord(in: text, at: end) != nil || startsTown(end, traits)
    {
      return true
    }
    if isCapital && isNoun(end) || isClub(tokens) && text.hits.hasTerm(.organizationName, at: end) {
      return true
    }
    guard tokens.count == 1 else { return false }
    if isReport(tokens.lowerBound) { return true }
    if !isCapital { return !traits.contains(.name) || leadingActivity(at: end) == nil }
    if isTitleCase(from: end) { return false }
    return text.hits.hasTerm(.foreignPlace, at: end) || rules.words.functions[next.word]
  }

  /// Whether a lower-case head tells the committee of a unit that the article names (`chỉ đạo của tỉnh ủy`), or
  /// those of all (`các huyện ủy, thành ủy`): no number stands before it, and no member after (`huyện ủy viên`).
  func isCommittee(_ tokens: Range<Int>) -> Bool {
    guard let head = text.hits.longest(.organizationHead, at: tokens.lowerBound),
      head.tokens == tokens, isTypedCommittee(head),
      !rules.words.continuations[text.word(tokens.upperBound)]
    else { return false }
    let first = rowStart(of: tokens.lowerBound)
    let before = text[first - 1]
    if rules.words.titleEnds[before.word], rules.words.plurals[text.word(first - 3)] {
      return false
    }
    if before.word == rules.words.all { return true }
    return !before.isNumber && !rules.words.determiners[before.word]
      && !rules.words.plurals[before.word] && !before.isMark(",")
  }

  private func isTypedCommittee(_ hit: TermHit) -> Bool {
    rules.heads[Int(hit.payload)].isTyped && rules.heads[Int(hit.payload)].kind == .party
  }

  /// The start of the first of the committees of two words that stand in a row before one, with commas between them.
  private func rowStart(of start: Int) -> Int {
    var first = start
    for _ in 0..<4 {
      guard text[first - 1].isMark(","),
        let head = text.hits.longest(.organizationHead, at: first - 3),
        Int(head.end) == first - 1, isTypedCommittee(head)
      else { break }
      first -= 3
    }
    return first
  }

  /// Whether a head is that of a club, whose name alone is known (`câu lạc bộ Real Madrid`).
  private func isClub(_ head: Range<Int>) -> Bool {
    text.hits.longest(.organizationHead, at: head.lowerBound).map {
      rules.heads[Int($0.payload)].kind == .association
    } ?? false
  }

  /// Whether a unit's name starts at a token that is no likely name of a company
  /// (`công ty Hà Nội`, but `công ty Nam Triệu` after the commune's name).
  private func startsTown(_ index: Int, _ traits: OrganizationHead.Traits) -> Bool {
    guard let place = places.name(in: text, at: index) else { return false }
    if text.hits.hasTerm(.foreignPlace, at: index) { return true }
    return traits.contains(.properName) || place.tokens.count == 1
      || !places.namesOnlyCommunes(place)
  }

  /// Whether a row of capitalised syllables begins with one that alone is a country or function word
  /// (`báo Pháp Luật`, `báo Một Thế Giới`).
  private func isTitleCase(from start: Int) -> Bool {
    let goesOn = text[start + 1]
    guard text[start].flags.contains(.syllable),
      goesOn.flags.contains([.capitalized, .syllable]), !opensAnew(start + 1),
      !text.hits.hasTerm(.organizationName, at: start + 1),
      !rules.words.surnames[goesOn.word]
    else { return false }
    let country = text.hits.longest(.foreignPlace, at: start)
    return country.map { $0.tokens.count == 1 } ?? text[start + 2].flags.contains(.capitalized)
  }

  /// Whether `báo` is the verb: what follows is the police of a place below the province (`báo Công an xã Tân Lập`).
  private func isReport(_ index: Int) -> Bool {
    guard text.word(index) == rules.words.report, startsSuperior(index + 1),
      let head = text.hits.longest(.organizationHead, at: index + 1),
      let type = places.typeWord(in: text, at: Int(head.end))
    else { return false }
    return type.type != .thanhPho
  }

  // MARK: Names that are none

  /// Whether a head alone may stand for a body named before (`Công ty`, `Ban Quản lý`).
  func isShortForm(_ tokens: Range<Int>, _ traits: OrganizationHead.Traits) -> Bool {
    guard traits.contains(.shortForm), text[tokens.lowerBound].flags.contains(.capitalized),
      !isShouting(tokens.lowerBound), !rules.words.determiners[text.word(tokens.lowerBound - 1)],
      !text[tokens.lowerBound - 1].isNumber
    else { return false }
    let next = text[tokens.upperBound]
    return !next.isWord || next.flags.contains(.startsSentence)
      || rules.words.functions[next.word] && !rules.words.demonstratives[next.word]
      || rules.words.predicates[next.word]
      || text.hits.hasTerm(.nameEnd, at: tokens.upperBound)
  }

  /// Whether a head alone may be the owner of what stands before it (`Công đoàn Công ty`).
  func isOwnable(_ tokens: Range<Int>, _ traits: OrganizationHead.Traits) -> Bool {
    text[tokens.lowerBound].flags.contains(.capitalized) && !isShouting(tokens.lowerBound)
      && !traits.isDisjoint(with: [.field, .name, .organ])
      && !text[tokens.upperBound].flags.contains(.capitalized)
  }

  /// Whether what was read from a piece on names a body, rather than a sort of body.
  func isComplete(from base: Int, _ traits: OrganizationHead.Traits) -> Bool {
    let isCapitalized = isNamed(parts[base].tokens)
    if traits.contains(.alone), isCapitalized { return !isCounted(base) }
    if parts.count - base == 1, isCommittee(parts[base].tokens) { return true }
    if parts.count - base < 2 || isHomograph(base) || isOnlyLevel(base, traits) { return false }
    if isOnlyRank(base) || isSort(base) { return false }
    if traits.contains(.properName) { return hasLongName(base) }
    if isOnlyCountry(base) { return false }
    if isCapitalized, isPartBySentence(base) { return true }
    for part in parts[(base + 1)...] {
      switch part.content {
      case .head, .known, .level, .place, .locality, .foreign, .generic: return true
      case .field(let row):
        let field = rules.fields[Int(row)]
        if field.isForm { continue }
        if field.isDepartment, isCapitalized { return true }
        if !field.isSuffix || isCapitalized && traits.contains(.place), hasCapital(part) {
          return true
        }
        if field.isSuffix, parts.count - base > 2, isNamedMidSentence(base),
          text.word(part.tokens.lowerBound) != rules.words.house
        {
          return true
        }
      case .text, .inner:
        if part.tokens.contains(where: {
          text[$0].flags.contains(.capitalized) || text[$0].isNumber && isNumbered(base, traits)
        }) {
          return true
        }
      }
    }
    return isAbbreviated(base)
  }

  /// Whether a number counts bare committees (`gồm 53 Đảng bộ`, but `kỳ họp thứ 3 Quốc hội`).
  private func isCounted(_ base: Int) -> Bool {
    let start = parts[base].tokens.lowerBound
    guard parts.count - base == 1, text[start - 1].isNumber, text[start - 1].length <= 3,
      let row = parts[base].head
    else { return false }
    return rules.heads[row].kind == .party && text.word(start - 2) != rules.words.ordinal
  }

  /// Whether a rank follows a lower-case head (`ngân hàng số 1 Việt Nam`).
  private func isOnlyRank(_ base: Int) -> Bool {
    !isNamed(parts[base].tokens)
      && text.word(parts[base].tokens.upperBound) == rules.words.number
      && (rules.heads[parts[base].head ?? 0].kind == .company
        || rules.heads[parts[base].head ?? 0].kind == .bank)
  }

  /// Whether a plural before it makes a sort of bodies of a name that only tells what they do
  /// (`các Tổng công ty Phát điện`).
  private func isSort(_ base: Int) -> Bool {
    let start = parts[base].tokens.lowerBound
    guard origin < 0, text.word(start - 1) == rules.words.all, !opensAnew(start),
      let row = parts[base].head, rules.heads[row].sharing == nil
    else { return false }
    if isPlacedSort(base, rules.heads[row].kind) { return true }
    guard parts[base].tokens.count > 1 else { return false }
    return parts[(base + 1)...].allSatisfy { part in
      if part.content == .text { return isCompoundNoun(part) }
      guard case .field(let row) = part.content else { return false }
      return !rules.fields[Int(row)].isSuffix
    }
  }

  /// Whether only a place or country, perhaps after a form, tells which schools or hospitals are meant
  /// (`các bệnh viện Hà Nội`, `các trường THPT TP.HCM`).
  private func isPlacedSort(_ base: Int, _ kind: Organization.Kind) -> Bool {
    guard kind == .school || kind == .hospital, let last = parts.last, parts.count - base > 1 else {
      return false
    }
    let place = last.tokens.upperBound
    guard !text[place].isMark(",") && text.word(place) != rules.words.and else { return false }
    let first = parts[(base + 1)...].first { part in
      guard case .field(let row) = part.content else { return true }
      return !rules.fields[Int(row)].isForm
    }
    guard let start = first?.tokens.lowerBound else { return false }
    let name = places.typeWord(in: text, at: start)?.tokens.upperBound ?? start
    return text.hits.longest(.foreignPlace, at: start).map { Int($0.end) } == place
      || places.name(in: text, at: name, afterType: name > start)?.tokens.upperBound == place
  }

  /// Whether an abbreviation in brackets follows lower-case words after a head with a capital of its own.
  private func isAbbreviated(_ base: Int) -> Bool {
    guard parts.count - base <= 3, let last = parts.last, last.content == .text,
      last.tokens.count > 1, text[last.tokens.upperBound].isMark("(")
    else { return false }
    return startsAbbreviation(last.tokens.upperBound + 1) && isNamedMidSentence(base)
  }

  /// Whether lower-case words that say what a body is for end before the body or country that it belongs to, or
  /// somebody leads it (`Trung tâm hỗ trợ nông dân thuộc Sở …`, `Cơ quan phòng thủ tên lửa của Mỹ`).
  private func isPartBySentence(_ base: Int) -> Bool {
    let pieces = parts[(base + 1)...]
    guard pieces.count <= 2, let last = pieces.last, last.content == .text,
      pieces.allSatisfy({ isLowerField($0) || isLowerText($0) }),
      pieces.count > 1 || last.tokens.count > 1
    else { return false }
    let (start, end) = (parts[base].tokens.upperBound, last.tokens.upperBound)
    if text.word(end) == rules.words.belonging, startsSuperior(end + 1) { return true }
    guard isNamedMidSentence(base) else { return false }
    return startsOwner(end) || isCountry(end) || isTitledPhrase(start..<end, base)
  }

  /// Whether a number after a head is that of a body, not a count (`TỔ CHỨC 156 LỚP`).
  private func isNumbered(_ base: Int, _ traits: OrganizationHead.Traits) -> Bool {
    traits.contains(.number) || parts.count - base > 2 || !isShouting(parts[base].tokens.lowerBound)
  }

  private func isLowerText(_ part: NamePart) -> Bool {
    part.content == .text && part.tokens.allSatisfy { text[$0].isWord } && !hasCapital(part)
  }

  private func hasCapital(_ part: NamePart) -> Bool {
    part.tokens.contains { text[$0].flags.contains(.capitalized) }
  }

  /// Whether a proper name of two words or more follows that is not a place's
  /// (`doanh nghiệp Đức Hạnh`, not `trung tâm Đà Nẵng`).
  private func hasLongName(_ base: Int) -> Bool {
    var first = -1
    var count = 0
    for part in parts[(base + 1)...] {
      if part.isTail { return false }
      guard part.content == .text else { continue }
      for index in part.tokens
      where text[index].isWord && text[index].flags.contains(.capitalized) {
        if first < 0 { first = index }
        count += 1
      }
    }
    guard count > 1, let last = parts.last, last.content == .text else { return false }
    if places.typeWord(in: text, at: first) != nil { return false }
    guard parts.count - base == count + 1, let place = places.name(in: text, at: first),
      place.tokens.upperBound >= last.tokens.upperBound
    else { return true }
    return places.namesOnlyCommunes(place)
  }

  /// Whether head and one more syllable may as well be a name of two syllables (`Viện Đông`).
  private func isHomograph(_ base: Int) -> Bool {
    guard parts.count - base == 2, parts[base].tokens.count == 1,
      parts[base + 1].content == .text, parts[base + 1].tokens.count == 1,
      rules.words.homographs[text.word(parts[base].tokens.lowerBound)],
      text[parts[base].tokens.lowerBound].flags.contains(.capitalized)
        || text[parts[base].tokens.lowerBound - 1].word != rules.words.sheet
    else { return false }
    let flags = text[parts[base + 1].tokens.lowerBound].flags
    return flags.contains(.syllable) && !flags.contains(.upperCase)
  }

  /// Whether only a country tells which company or bank is meant (`Công ty Hàn Quốc này`).
  private func isOnlyCountry(_ base: Int) -> Bool {
    guard origin < 0, let row = parts[base].head, let last = parts.last else { return false }
    if last.content == .foreign,
      !isNamed(parts[base].tokens)
        || rules.heads[row].kind == .company && opensAnew(parts[base].tokens.lowerBound),
      parts[(base + 1)...].dropLast().allSatisfy({ isLowerField($0) || isLowerText($0) }),
      !text[last.tokens.upperBound].isMark("(") || !startsAbbreviation(last.tokens.upperBound + 1)
    {
      switch rules.heads[row].kind {
      case .company, .bank, .association: return true
      case .media: return rules.words.determiners[text.word(parts[base].tokens.lowerBound - 1)]
      case .party, .state, .legislature, .court, .procuracy, .front, .police, .military: break
      case .school, .hospital, .cooperative, .international, .other: break
      }
    }
    guard parts.count - base == 2,
      rules.heads[row].kind == .company || rules.heads[row].kind == .bank
    else { return false }
    if case .field(let field) = parts[base + 1].content { return rules.fields[Int(field)].isSuffix }
    return parts[base + 1].content == .foreign
  }

  /// Whether only a level follows a head that asks for a field (`Trung tâm thị trấn`).
  private func isOnlyLevel(_ base: Int, _ traits: OrganizationHead.Traits) -> Bool {
    guard parts.count - base == 2, case .level = parts[base + 1].content,
      let row = parts[base].head
    else { return false }
    if rules.heads[row].completion == .central,
      !text[parts[base].tokens.lowerBound].flags.contains(.capitalized)
    {
      return true
    }
    switch rules.heads[row].kind {
    case .hospital, .military: return false
    case .party, .state, .legislature, .court, .procuracy, .front, .police, .company: break
    case .bank, .school, .media, .association, .cooperative, .international, .other: break
    }
    return traits.contains(.field)
  }
}
