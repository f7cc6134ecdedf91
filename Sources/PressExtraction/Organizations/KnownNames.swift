import PressText

/// Reads names that the lexicon has.
extension NameParser {
  mutating func knownName(at start: Int) -> Name? {
    var place = text.hits.descent(.organizationName, at: start)
    while place >= 0 {
      let hit = text.hits[place, at: start]
      let known = rules.known[Int(hit.payload)]
      if isCased(known.casing, hit.tokens) || lacksCapital(hit.tokens)
        || lacksNounsCapital(known, hit.tokens),
        !isContinued(Int(hit.end)),
        !isSurname(known, hit.tokens), !isPartOfNoun(hit.tokens),
        !known.isSeat || !isBuilding(hit.tokens.lowerBound),
        !known.isDated || !goesOnJoined(Int(hit.end)), !isOtherCode(known, hit.tokens),
        !known.isBrand || isActor(hit.tokens), !isGeneric(known, hit.tokens),
        !goesOnInDigits(Int(hit.end)), !endsInCount(hit.tokens),
        !isOtherParty(known, hit.tokens),
        !known.casing.isCapital || !followsPlaceType(hit.tokens.lowerBound),
        !known.isClub || isAboutSport() && !namesCity(hit.tokens),
        !known.casing.isCapital || hit.tokens.count > 1 || !isSurname(hit.tokens)
          || !known.isClub && isSubject(hit.tokens)
      {
        push(.known(hit.payload), hit.tokens)
        return Name(end: knownTail(from: Int(hit.end), known.kind), rule: .knownOrganization)
      }
      place = text.hits.descent(.organizationName, at: start, after: place)
    }
    return nil
  }

  /// Whether `Đảng` is one of another country, told by what it is or by a name in quotation marks
  /// (`Đảng cầm quyền`, `Đảng đối lập`).
  private func isOtherParty(_ known: KnownOrganization, _ tokens: Range<Int>) -> Bool {
    guard known.kind == .party, tokens.count == 1, !opensAnew(tokens.upperBound) else {
      return false
    }
    let next = tokens.upperBound
    return text[next].isMark("\"")
      || rules.words.partySorts[text.word(next)]
        && rules.words.partySortEnds[text.word(next + 1)]
        && !text[next].flags.contains(.capitalized)
  }

  /// Whether the code of one of the police's bureaus is that of something else: of one digit (`Audi A5`, `hồ C3`),
  /// joined to a number (`lớp 12C02`), a set of subjects in an examination (`tổ hợp C03`,
  /// `C03 (Ngữ văn, Toán, Lịch sử)`).
  private func isOtherCode(_ known: KnownOrganization, _ tokens: Range<Int>) -> Bool {
    guard known.kind == .police, tokens.count == 2, text[tokens.lowerBound].length == 1 else {
      return false
    }
    if text[tokens.lowerBound + 1].length == 1 { return true }
    if text[tokens.lowerBound - 1].isNumber, !text[tokens.lowerBound].isSpaced { return true }
    let row = codes(around: tokens)
    let end = tokens.upperBound
    let isListed = text[end].isMark("(") || text.word(end) == rules.words.composed
    return rules.words.sets.contains(text.word(row.lowerBound - 1))
      || isListed && rules.words.subjects.contains(text.word(end + 1))
      || stride(from: row.lowerBound, to: row.upperBound, by: 3).contains {
        text.hits.longest(.organizationName, at: $0) == nil
      }
  }

  /// The row of codes of a letter and a number, parted by commas or `và`, in which one stands.
  private func codes(around code: Range<Int>) -> Range<Int> {
    var (start, end) = (code.lowerBound, code.upperBound)
    while end - start < 36, isCode(start - 3), isJoint(start - 1) { start -= 3 }
    while end - start < 36, isJoint(end), isCode(end + 1) { end += 3 }
    return start..<end
  }

  private func isJoint(_ index: Int) -> Bool {
    text[index].isMark(",") || text.word(index) == rules.words.and
  }

  private func isCode(_ index: Int) -> Bool {
    index >= 0 && text[index].isWord && text[index].length == 1
      && text[index].flags.contains(.capitalized) && text[index + 1].isNumber
      && !text[index + 1].isSpaced && text[index + 1].length == 2
  }

  /// `VKSND cấp cao ⟨3 người⟩ nhà bị cáo`: whether a number at a name's end counts what follows.
  private func endsInCount(_ tokens: Range<Int>) -> Bool {
    tokens.count > 2 && text[tokens.upperBound - 1].isNumber
      && rules.words.counted.contains { $0.starts(in: text, at: tokens.upperBound) }
  }

  /// Whether two digits or more are joined, so that it is another name (`HNX30`, `tàu BP.32.04`).
  private func goesOnInDigits(_ end: Int) -> Bool {
    let digits = text[end].isMark(".") && !text[end].isSpaced ? end + 1 : end
    return text[digits].isNumber && !text[digits].isSpaced && text[digits].length > 1
  }

  /// Whether a further noun of a name is joined at a token (`Bộ Tài nguyên và Bảo vệ môi trường`).
  private func goesOnJoined(_ end: Int) -> Bool {
    text.word(end) == rules.words.and && isCapital(end + 1) && !startsHead(end + 1)
  }

  /// Pushes what may follow a known name: a country, an area, a branch; the token after it.
  private mutating func knownTail(from start: Int, _ kind: Organization.Kind) -> Int {
    if let foreign = country(at: start), !isPlace(at: start, beyond: foreign.tokens.upperBound) {
      parts.append(foreign)
      return foreign.tokens.upperBound
    }
    var end = countryEnd(after: start) ?? start
    if let area = area(at: end) {
      parts.append(area)
      end = area.tokens.upperBound
    }
    if kind == .bank || kind == .company {
      end = readTail(from: readEndings(from: end))
    } else if kind == .association, let type = places.typeWord(in: text, at: end),
      type.type != .settlement
    {
      end = readTail(from: end)
    }
    return readBranch(from: end) ?? end
  }

  /// The token after `(LĐLĐ) Việt Nam` behind a known name that is one with the country.
  private func countryEnd(after start: Int) -> Int? {
    guard text[start].isMark("("), text[start + 1].flags.contains(.upperCase),
      text[start + 2].isMark(")"), !opensAnew(start + 3), text[start + 3].isSpaced,
      rules.words.homeNames[text.word(start + 3)],
      let country = text.hits.longest(.organizationField, at: start + 3),
      rules.fields[Int(country.payload)].isSuffix
    else { return nil }
    return Int(country.end)
  }

  /// Pushes the sorts of bodies in English with which a name goes on (`BRG Group`); the token after them.
  private mutating func readEndings(from start: Int) -> Int {
    var end = start
    while end < start + 2, text[end].flags.contains(.capitalized), !opensAnew(end),
      let hit = text.hits.longest(.organizationHead, at: end),
      rules.heads[Int(hit.payload)].isEnding, rules.heads[Int(hit.payload)].kind != .media,
      !rules.words.continuations[text.word(Int(hit.end))]
    {
      push(.text, hit.tokens)
      end = Int(hit.end)
    }
    return end
  }

  /// Whether a unit's name goes on where a country's ends (`Lào Cai`).
  private func isPlace(at start: Int, beyond end: Int) -> Bool {
    places.name(in: text, at: start).map { $0.tokens.upperBound > end } ?? false
  }

  /// Whether a word follows that makes another word of the name (`Đảng viên`, `AFF Cup`, `HNX-Index`).
  func isContinued(_ end: Int) -> Bool {
    let isJoined = text[end].isMark("-") && !text[end].isSpaced && !text[end + 1].isSpaced
    let next = isJoined ? end + 1 : end
    // `VNPT-iOffice`
    if isJoined, text[next].flags.contains(.mixedCase), !text[next].flags.contains(.capitalized) {
      return true
    }
    return rules.words.continuations[text.word(next)] && !opensAnew(next)
  }

  /// Whether a given name that is not Vietnamese stands right before (`James Burnley`, `Abdel Fatah`).
  private func isSurname(_ tokens: Range<Int>) -> Bool {
    let before = text[tokens.lowerBound - 1]
    return before.isWord && before.flags.contains(.capitalized)
      && before.flags.isDisjoint(with: [.upperCase, .syllable])
      && !text[tokens.lowerBound].flags.contains(.startsSentence)
      && !text.hits.hasTerm(.organizationName, at: tokens.lowerBound - 1)
      && !text.hits.hasTerm(.foreignPlace, at: tokens.lowerBound - 1)
  }

  /// Whether the word for a unit stands right before, so that a unit is named (`phường Mường Thanh`).
  private func followsPlaceType(_ index: Int) -> Bool {
    guard !opensAnew(index) else { return false }
    return (1...2).contains { length in
      text.hits.longest(.placeType, at: index - length)?.tokens.upperBound == index
    }
  }

  /// Whether a given name stands before a brand that is a surname too (`Tom Ford`).
  private func isSurname(_ known: KnownOrganization, _ tokens: Range<Int>) -> Bool {
    tokens.count == 1 && known.casing.isCapital
      && rules.words.givenNames[text.word(tokens.lowerBound - 1)]
      && text[tokens.lowerBound - 1].flags.contains(.capitalized)
      && !opensAnew(tokens.lowerBound)
  }

  /// Whether the building is meant by the name of a seat (`tại Nhà Trắng`); before or outside it where somebody is
  /// there (`biểu tình trước Nhà Trắng`, but `Trước Nhà Trắng từng phủ nhận`).
  func isBuilding(_ start: Int) -> Bool {
    let before = text.word(start - 1)
    guard rules.words.seatLeads[before], !opensAnew(start) else { return false }
    return !rules.words.seatSides[before]
      || rules.words.stays[text.word(start - 2)] && !opensAnew(start - 1)
  }

  /// Whether a verb follows, as after what opens a sentence whose start the text does not show.
  private func isSubject(_ tokens: Range<Int>) -> Bool {
    rules.words.functions[text.word(tokens.upperBound)]
      || text.hits.hasTerm(.nameEnd, at: tokens.upperBound)
  }

  /// Whether the word before shows that the city is meant (`người Barcelona`).
  private func namesCity(_ tokens: Range<Int>) -> Bool {
    guard !text[tokens.lowerBound].flags.contains(.startsSentence) else { return false }
    let before = text.word(tokens.lowerBound - 1)
    return rules.words.cityLeads[before]
      || rules.words.cityTails[text.word(tokens.upperBound)]
      || before == rules.words.city && !rules.words.goals[text.word(tokens.lowerBound - 2)]
  }

  /// Whether the text speaks of players, coaches or clubs.
  private mutating func isAboutSport() -> Bool {
    if let sport { return sport }
    let answer = text.tokens.indices.contains { index in
      let word = text.tokens[index].word
      return rules.words.sport[word]
        || rules.words.sportStarts[word] && rules.words.sportEnds[text.word(index + 1)]
    }
    sport = answer
    return answer
  }

  /// Whether a name only says of what sort the noun before it is (`doanh nghiệp Nhà nước`, `tổ chức Đảng`), or
  /// is that of a building (`Nhà Quốc hội`) or a site (`VOV.VN`).
  private func isGeneric(_ known: KnownOrganization, _ tokens: Range<Int>) -> Bool {
    let end = tokens.upperBound
    if text[end].isMark("."), !text[end].isSpaced, !text[end + 1].isSpaced, text[end + 1].isWord,
      text[end + 1].length <= 3
    {
      return true
    }
    guard known.isInstitution else { return false }
    if let title = text.hits.longest(.title, at: tokens.lowerBound), Int(title.end) > end {
      return true
    }
    guard !text[tokens.lowerBound].flags.contains(.startsSentence) else { return false }
    return rules.words.genericNouns[text.word(tokens.lowerBound - 1)]
      || isHouse(tokens.lowerBound - 1)
  }

  func isHouse(_ index: Int) -> Bool {
    text.word(index) == rules.words.house && text[index].flags.contains(.capitalized)
  }

  /// The first of the brands of one word that stand in a row before one (`xe ⟨Honda⟩, Toyota và Mazda`).
  private func rowStart(of brand: Range<Int>) -> Int {
    var start = brand.lowerBound
    while start > brand.lowerBound - 8, !opensAnew(start), isJoint(start - 1),
      let hit = text.hits.longest(.organizationName, at: start - 2),
      rules.known[Int(hit.payload)].isBrand, Int(hit.end) == start - 1
    {
      start -= 2
    }
    return start
  }

  /// Whether the head of a company, with the word for what it makes, stands right before a brand
  /// (`hãng xe ⟨Ferrari⟩ và Lamborghini`).
  private func followsFirm(_ brand: Int) -> Bool {
    (2...4).contains { length in
      guard brand >= length, !opensAnew(brand - length + 1),
        let hit = text.hits.longest(.organizationHead, at: brand - length)
      else { return false }
      return rules.heads[Int(hit.payload)].kind == .company && Int(hit.end) <= brand
    }
  }

  /// Whether a brand stands for the company, not for a product or a site (`xe Honda`, `trên Facebook`).
  private func isActor(_ tokens: Range<Int>) -> Bool {
    let start = rowStart(of: tokens)
    if !text[tokens.lowerBound].flags.contains(.startsSentence),
      rules.words.products[text.word(start - 1)]
        // `đầu tư vào Alibaba, Yahoo`
        && (start == tokens.lowerBound
          || !rules.words.functions[text.word(start - 1)] && !followsFirm(start))
        // `chỉ số Nikkei`
        || text.word(start - 1) == rules.words.number
          && text.word(start - 2) == rules.words.indexLead
    {
      return false
    }
    let end = tokens.upperBound
    let next = text[end]
    let continues =
      next.isNumber || next.isWord && next.flags.contains(.capitalized) || next.isMark("-")
    return !continues || opensAnew(end) || text.hits.hasTerm(.foreignPlace, at: end)
      || field(at: end, traits: []) != nil
  }
}
