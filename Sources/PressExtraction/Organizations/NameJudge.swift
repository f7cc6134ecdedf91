import PressText

/// Tells names of bodies from words that look like them.
extension NameParser {
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
    if text[parts[base].tokens.lowerBound].flags.contains([.upperCase, .syllable]),
      isShoutedNoun(base)
    {
      return false
    }
    let isCapitalized = isNamed(parts[base].tokens)
    if traits.contains(.alone), isCapitalized || hasInnerCapital(parts[base].tokens, traits),
      !isLowerEvent(parts[base].tokens)
    {
      if traits.contains(.unknownField), parts.count - base == 1, isOneOfMany(parts[base].tokens) {
        return false
      }
      return !isCounted(base) && !isOtherStaff(base)
    }
    if parts.count - base == 1, isCommittee(parts[base].tokens) || isInsurer(base) { return true }
    if parts.count - base < 2 || isHomograph(base) || isOnlyLevel(base, traits) { return false }
    if isOnlyRank(base) || isSort(base) || isAffair(base) { return false }
    if traits.contains(.properName) { return hasLongName(base) }
    if isOnlyCountry(base) { return false }
    if isCapitalized, isPartBySentence(base) { return true }
    for part in parts[(base + 1)...] {
      switch part.content {
      case .head, .known, .level, .place, .locality, .foreign, .generic: return true
      case .field(let row):
        let field = rules.fields[Int(row)]
        if field.isForm { continue }
        // `Hiệp hội ⟨doanh nghiệp nhỏ và vừa⟩`
        if isCapitalized, field.casing == .any, !field.isPrinted, !field.isSuffix,
          parts[base].head.map({ rules.heads[$0].kind == .association }) ?? false
        {
          return true
        }
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
          text[$0].flags.contains(.capitalized)
            // `công ty nghiên cứu AI`
            && (isCapitalized || !rules.words.commonAbbreviations[text.word($0)])
            || text[$0].isNumber && isNumbered(base, traits)
        }) {
          return true
        }
      }
    }
    return isAbbreviated(base)
  }

  private static let insurance = NameHash(Array("Bảo hiểm xã hội".utf8)[...])

  /// Whether social insurance is the body that runs it: an agency, or what does something (`cơ quan BHXH`,
  /// `BHXH đã phát hiện`), not what is paid (`đóng BHXH đã lâu`) or the branch (`ngành BHXH`).
  private func isInsurer(_ base: Int) -> Bool {
    guard origin < 0, let row = parts[base].head, rules.heads[row].name.key == NameParser.insurance
    else { return false }
    let start = parts[base].tokens.lowerBound
    guard text[start].flags.contains(.capitalized), !isShouting(start) else { return false }
    let isAgency = text.word(start - 2) == rules.words.base
    if isAgency, text.word(start - 1) == rules.words.agency, !opensAnew(start) {
      return !rules.words.determiners[text.word(start - 3)]
    }
    guard opensAnew(start) || text[start - 1].isMark(",") else { return false }
    var verb = parts[base].tokens.upperBound
    while verb < parts[base].tokens.upperBound + 3, rules.words.auxiliaries[text.word(verb)],
      !text[verb].flags.contains(.capitalized)
    {
      verb += 1
    }
    return !opensAnew(verb) && isVerb(verb) && !isNoun(verb)
  }

  /// Whether a head that any field may complete is told of as one of many, or a further word tells which
  /// (`các Hội đồng thẩm định`, `Hội đồng thẩm định ⟨hồ sơ⟩`).
  private func isOneOfMany(_ head: Range<Int>) -> Bool {
    let before = text[head.lowerBound - 1]
    return runsOn(at: head.upperBound) || rules.words.tellsOfSeveral(before.word)
      || before.isNumber && text.word(head.lowerBound - 2) != rules.words.ordinal
  }

  /// Whether words in lower case make another body of one of the army's (`Cục tác chiến đặc biệt`).
  private func isOtherStaff(_ base: Int) -> Bool {
    let end = parts[base].tokens.upperBound
    guard parts.count - base == 1, parts[base].tokens.count > 1, let row = parts[base].head,
      rules.heads[row].kind == .military, rules.heads[row].traits.contains(.owner)
    else { return false }
    return isCommonWord(end) && !isVerb(end) && !rules.words.predicates[text.word(end)]
  }

  /// `Ban tổ chức ⟨giải⟩`: whether a board's head ends in the common noun for what it holds.
  private func isLowerEvent(_ head: Range<Int>) -> Bool {
    head.count > 3 && text.word(head.lowerBound + 1) == rules.words.staging
      && !text[head.lowerBound + 1].flags.contains(.capitalized)
      && !text[head.lowerBound + 3].flags.contains(.capitalized)
  }

  /// Whether `Vụ` opens a sentence as the noun, because what happened follows in lower case, or the name of a body
  /// that has no part in it (`Vụ ma túy ở Hà Nội`, `Vụ Nhà máy nước Yên Sở`).
  private func isAffair(_ base: Int) -> Bool {
    let head = parts[base].tokens
    guard head.count == 1, opensAffair(head.lowerBound) else { return false }
    if !text[head.upperBound].flags.contains(.capitalized) { return true }
    return text.hits.longest(.organizationHead, at: head.upperBound).map {
      Int($0.end) > parts[base + 1].tokens.upperBound
    } ?? false
  }

  /// Whether `Vụ` opens a sentence.
  func opensAffair(_ start: Int) -> Bool {
    text.word(start) == rules.words.affair && opensAnew(start)
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
    // `Doanh nghiệp tư nhân ⟨Quảng Ninh⟩`
    let isPrivate = rules.words.privately.end(in: text, at: parts[base].tokens.upperBound) == first
    // `các ⟨doanh nghiệp du lịch⟩ Quảng Ninh`
    let isMany = rules.words.determiners[text.word(parts[base].tokens.lowerBound - 1)]
    guard parts.count - base == count + 1 || isPrivate || isMany,
      let place = places.name(in: text, at: first),
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

  private static let inspectorate = NameHash(Array("Thanh tra".utf8)[...])
  /// What every province has one of, named by its level alone (`Bảo tàng tỉnh`).
  private static let collections = ["Bảo tàng", "Thư viện"].map { NameHash(Array($0.utf8)[...]) }

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
    // `Thanh tra TP`
    if case .level(.thanhPho) = parts[base + 1].content,
      rules.heads[row].name.key == NameParser.inspectorate
    {
      return false
    }
    if Self.collections.contains(rules.heads[row].name.key), isNamed(parts[base].tokens) {
      return false
    }
    switch rules.heads[row].kind {
    case .hospital, .military: return false
    case .party, .state, .legislature, .court, .procuracy, .front, .police, .company: break
    case .bank, .school, .media, .association, .cooperative, .international, .other: break
    }
    return traits.contains(.field) && !isWholeHead(parts[base].tokens)
  }

  /// Whether a head says all of what a body is (`Trường PTDT nội trú tỉnh`, `Trường PTDTNT huyện`).
  private func isWholeHead(_ head: Range<Int>) -> Bool {
    let last = text[head.upperBound - 1]
    return head.count > 3
      || head.count > 1 && last.flags.contains(.upperCase) && last.length > 5
  }
}
