import PressText

/// Tells heads of bodies from words that look like them.
extension NameParser {
  /// Whether one of the heads of the same words as a hit fulfils a condition.
  func hasHead(_ hit: TermHit, where isMeant: (OrganizationHead) -> Bool) -> Bool {
    text.hits.starting(at: Int(hit.start)).contains { other in
      other.kind == .organizationHead && other.end == hit.end
        && isMeant(rules.heads[Int(other.payload)])
    }
  }

  /// Whether a board is part of an office (`Chủ tịch ⟨HĐQT⟩`), which alone names none.
  func isPostOnBoard(_ head: Range<Int>, _ row: Int) -> Bool {
    rules.heads[row].isBoard && endsOffice(head.lowerBound - 1)
  }

  /// Whether a token ends the word for an office (`Chủ tịch`, `Trưởng`).
  func endsOffice(_ index: Int) -> Bool {
    let word = text.word(index)
    return rules.words.titleEnds[word] || rules.words.chiefs[word]
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

  /// Whether a head in lower case is a title's, because it stands again at the name's start
  /// (`phó trưởng ⟨phòng⟩ Phòng Tư pháp`), not with the next word that of its proper name (`trường Trường Sa`).
  func isDoubled(_ head: Range<Int>) -> Bool {
    let next = head.upperBound
    guard head.count == 1, !text[head.lowerBound].flags.contains(.capitalized),
      text[next].flags.contains(.capitalized), text.word(next) == text.word(head.lowerBound)
    else { return false }
    return text.hits.hasTerm(.organizationName, at: next)
      || text.hits.longest(.organizationHead, at: next).map { $0.tokens.count > 1 } ?? false
      || text.hits.hasTerm(ofKinds: OrganizationRules.bodyKinds, at: next + 1)
      || text[next + 1].flags.contains(.capitalized) && text[next + 2].flags.contains(.capitalized)
  }

  /// Whether several clinics are told of, or the head is the last syllable of another noun (`các ⟨khoa⟩`,
  /// `y ⟨khoa⟩`).
  private func isCountedClinic(_ head: Int) -> Bool {
    let before = text[head - 1]
    return before.isNumber || rules.words.determiners[before.word]
      || rules.words.counters[before.word] || rules.words.medicine.contains(before.word)
  }

  /// Whether the last syllable of another noun looks like a clinic's head (`Giám đốc Y ⟨khoa⟩`).
  func isMedicine(_ head: Range<Int>, _ row: Int) -> Bool {
    rules.heads[row].isClinic && head.count == 1 && !opensAnew(head.lowerBound)
      && !text[head.lowerBound].flags.contains(.capitalized)
      && rules.words.medicine.contains(text.word(head.lowerBound - 1))
  }

  /// Whether `bộ` or `ty` is the second syllable of another noun in the same case (`CÁN ⟨BỘ TUYÊN TRUYỀN⟩`,
  /// `CÔNG ⟨TY ĐIỆN LỰC⟩`, but `HÀ NỘI ⟨BỘ Y TẾ⟩`).
  func isSecondSyllable(_ start: Int) -> Bool {
    let (head, before) = (text[start], text[start - 1])
    guard head.word == rules.words.ministry || head.word == rules.words.office,
      before.isWord, head.isSpaced, !opensAnew(start),
      head.flags.contains(.capitalized) == before.flags.contains(.capitalized),
      head.flags.contains(.upperCase) == before.flags.contains(.upperCase)
    else { return false }
    guard head.word == rules.words.ministry else { return before.word == rules.words.common }
    return rules.words.ministryLeads.contains(before.word)
      && text.word(start - 2) != rules.words.capital
  }

  /// Whether the word after a head makes a title or another noun of it (`Viện trưởng`, `Cảnh sát trưởng`,
  /// `Báo chí`); in capitals where the body follows (`Cục Trưởng Cục Thuế`).
  func isTitle(_ head: Range<Int>) -> Bool {
    let next = text[head.upperBound]
    if next.flags.contains(.capitalized), next.isSpaced, rules.words.ranks.contains(next.word) {
      return !opensAnew(head.upperBound) && startsHead(head.upperBound + 1)
    }
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

  /// Whether a head of two syllables or more is a common noun too, with which longer ones begin.
  func mayBeNoun(_ row: Int) -> Bool {
    rules.heads[row].traits.contains(.alone) || rules.heads[row].kind == .international
  }

  /// Whether a longer noun that names no body starts with a name of two syllables or more (`Chính phủ điện tử`).
  func isPartOfNoun(_ tokens: Range<Int>) -> Bool {
    guard tokens.count > 1, let noun = text.hits.longest(.nameEnd, at: tokens.lowerBound) else {
      return false
    }
    return noun.payload == 1 && Int(noun.end) > tokens.upperBound
  }

  /// Whether `Tổ chức` opens a sentence or what follows a colon as the verb, because an event is named after it,
  /// or how it was held (`Tổ chức Lễ hội đền Hùng`,
  /// `Tổ chức thành công Đại hội`).
  func isStaging(_ head: Range<Int>) -> Bool {
    head.count == 2 && (opensAnew(head.lowerBound) || text[head.lowerBound - 1].isMark(":"))
      && text.word(head.lowerBound) == rules.words.staging
      && (rules.words.events[text.word(head.upperBound)]
        || rules.words.manners[text.word(head.upperBound)]
          && !text[head.upperBound].flags.contains(.capitalized))
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
    if before == rules.words.handing { return text.word(index) == rules.words.meeting }
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
    if lead == rules.words.of {
      return rules.words.inquiries.contains { $0.starts(in: text, at: tokens.lowerBound - 3) }
    }
    return rules.words.quoters[lead]
      && (end...end + 1).contains { rules.words.tellings[text.word($0)] }
  }

  /// Whether a lower-case head is followed by nothing with which names go on; of one syllable (`báo`, `viện`),
  /// not by a capital.
  func isLoose(_ tokens: Range<Int>, _ traits: OrganizationHead.Traits) -> Bool {
    guard !isNamed(tokens), !isCommittee(tokens) else { return false }
    let end = tokens.upperBound
    let next = text[end]
    if traits.contains(.policeUnit), next.isMark("-"), startsSuperior(end + 1) { return false }
    if tokens.count == 1, isReportToUnit(tokens.lowerBound) { return true }
    if hasInnerCapital(tokens, traits) { return false }
    let isCapital = next.isWord && next.flags.contains(.capitalized)
    if !isCapital, !next.isNumber,
      !text.hits.hasTerm(ofKinds: OrganizationRules.bodyKinds, at: end),
      !rules.words.tailStarts[next.word]
    {
      return true
    }
    if traits.contains([.field, .place, .owner]),
      !rules.words.determiners[text.word(tokens.lowerBound - 1)],
      localDepartment(at: end, named: true) != nil
    {
      return false
    }
    if traits.contains([.field, .owner, .unknownField]), tokens.count == 1,
      !isCountedClinic(tokens.lowerBound), clinicEnd(from: end) != nil
    {
      return false
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
    return !before.isNumber && !rules.words.tellsOfSeveral(before.word) && !before.isMark(",")
  }

  /// Whether a head in lower case ends a set of units of which only the last has its committee's name
  /// (`các huyện, thị, ⟨thành ủy⟩ Quảng Ninh`), or is the verb before a committee (`đổi ⟨thành Ủy⟩ ban nhân dân`).
  func endsSet(_ tokens: Range<Int>, _ row: Int) -> Bool {
    let start = tokens.lowerBound
    guard rules.heads[row].isTyped, rules.heads[row].kind == .party else { return false }
    if text[tokens.upperBound - 1].flags.contains(.capitalized),
      text.word(tokens.upperBound) == rules.words.committee[1]
    {
      return true
    }
    guard text[start - 1].isMark(",") || text.word(start - 1) == rules.words.and,
      !text[start - 2].flags.contains(.capitalized)
    else { return false }
    return places.shortTypes[text.word(start - 2)]
      || (2...3).contains {
        places.typeWord(in: text, at: start - $0)?.tokens.upperBound == start - 1
      }
  }

  /// Whether a head in lower case is that of several known firms or banks in a row, each with its own name
  /// (`các hãng Toyota, Honda và Mazda`).
  func headsRow(_ head: Range<Int>, _ row: Int) -> Bool {
    guard text.word(head.lowerBound - 1) == rules.words.all,
      rules.heads[row].kind == .company || rules.heads[row].kind == .bank,
      !text[head.lowerBound].flags.contains(.capitalized),
      let first = text.hits.longest(.organizationName, at: head.upperBound)
    else { return false }
    let end = Int(first.end)
    return (text[end].isMark(",") || text.word(end) == rules.words.and)
      && text[end + 1].flags.contains(.capitalized)
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

  /// Whether `báo` is the verb: what follows is a body of a unit in capitals (`báo UBND tỉnh`), not of the police, whose
  /// papers bear their name (`báo CATP`).
  private func isReportToUnit(_ index: Int) -> Bool {
    guard text.word(index) == rules.words.report, text[index + 1].flags.contains(.upperCase),
      let head = text.hits.longest(.organizationHead, at: index + 1)
    else { return false }
    let body = rules.heads[Int(head.payload)]
    return body.isUnitBody && body.kind != .police
  }

  /// Whether `báo` is the verb: what follows is the police of a place below the province (`báo Công an xã Tân Lập`).
  private func isReport(_ index: Int) -> Bool {
    guard text.word(index) == rules.words.report, startsSuperior(index + 1),
      let head = text.hits.longest(.organizationHead, at: index + 1),
      let type = places.typeWord(in: text, at: Int(head.end))
    else { return false }
    return type.type != .thanhPho
  }
}
