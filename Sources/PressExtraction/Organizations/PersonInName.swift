import PressText

/// Tells the name of a person that follows a body's from that body's own.
extension NameParser {
  /// Cuts off a person's name that follows a company's (`Giám đốc Công ty Hải Long Trần Văn A`); none ends with the
  /// country's (`Chủ tịch HĐQT Công ty Ánh Dương Việt Nam`).
  mutating func withoutPerson(start: Int, end: Int, _ base: Int) -> Int {
    let first = origin >= 0 ? origin : parts[base].tokens.lowerBound
    let title = text.word(first - 1)
    guard
      (rules.words.titleEnds[title] || rules.words.chiefs[title]) && !opensAnew(first)
        || isLowerBank(base),
      parts.last.map({ !isSuffix($0) }) ?? true
    else { return end }
    if isWholePerson(start..<end, base) {
      drop(to: base + 1)
      return start
    }
    if let kept = foreignerStart(start..<end, base) {
      drop(to: kept)
      return parts[parts.count - 1].tokens.upperBound
    }
    var run = end
    while run > start, text[run - 1].isWord, text[run - 1].flags.contains(.capitalized),
      !text[run - 1].flags.contains(.upperCase)
    {
      run -= 1
    }
    let earliest = max(run, origin < 0 ? start + 1 : start)
    let surname = (earliest..<max(end, earliest)).first { index in
      let word = text.word(index)
      return rules.words.surnames[word] && (2...4).contains(end - index)
        || rules.words.allSurnames[word] && (3...4).contains(end - index)
          && followsField(index, base)
    }
    guard let surname,
      let kept = parts[base...].firstIndex(where: { $0.tokens.lowerBound == surname }),
      kept > base + (origin < 0 ? 1 : 0), !isNameless(base, kept, surname),
      !isProvince(surname..<end)
    else { return end }
    drop(to: kept)
    guard text[surname - 1].isMark("-"), let last = parts.last else { return surname }
    // `Chánh Văn phòng Hội Kiến trúc sư - Lê Văn An`
    if parts.count > base + 1, last.tokens == surname - 1..<surname { drop(to: parts.count - 1) }
    return surname - 1
  }

  /// Whether all that follows a company's or club's head is a person's full name (`Chủ tịch Tập đoàn Lê Văn An`).
  private func isWholePerson(_ tokens: Range<Int>, _ base: Int) -> Bool {
    guard origin < 0, let row = parts[base].head, (3...4).contains(tokens.count),
      parts[base].tokens.upperBound == tokens.lowerBound,
      rules.heads[row].bearsProperName || rules.heads[row].kind == .other
        || rules.heads[row].kind == .media || isCentre(row) || isLowerHospital(base),
      rules.words.surnames[text.word(tokens.lowerBound)]
    else { return false }
    return tokens.allSatisfy { index in
      text[index].flags.contains([.capitalized, .syllable])
        && !text[index].flags.contains(.upperCase)
    }
  }

  private static let centre = NameHash(Array("Trung tâm".utf8)[...])

  /// Whether a head is the noun for a centre only, which is short for one named before (`Giám đốc Trung tâm`).
  private func isCentre(_ row: Int) -> Bool { rules.heads[row].name.key == NameParser.centre }

  /// Whether the head is a hospital's in lower case, and what follows is no name of one that the lexicon knows
  /// (`Giám đốc bệnh viện Trần Văn An`, but `bệnh viện Nguyễn Tri Phương`).
  private func isLowerHospital(_ base: Int) -> Bool {
    let head = parts[base].tokens.lowerBound
    return parts[base].head.map { rules.heads[$0].kind == .hospital } ?? false
      && !text[head].flags.contains(.capitalized) && !text.hits.hasTerm(.organizationName, at: head)
  }

  /// Whether the head is a bank's in lower case, which is a field of work too (`chuyên gia tài chính ngân hàng`).
  private func isLowerBank(_ base: Int) -> Bool {
    parts[base].head.map { rules.heads[$0].kind == .bank } ?? false
      && !text[parts[base].tokens.lowerBound].flags.contains(.capitalized)
  }

  /// Whether the whole field of a body of the state or an association stands right before a token.
  private func followsField(_ index: Int, _ base: Int) -> Bool {
    guard let row = parts[base].head,
      rules.heads[row].kind == .state || rules.heads[row].kind == .association
    else { return false }
    return parts[base...].contains { part in
      if case .field = part.content { return part.tokens.upperBound == index }
      return false
    }
  }

  /// Whether a company would have its form and what it does for a name, so that what looks like a person's is its
  /// own (`Giám đốc Công ty TNHH Hoàng Gia Phát`, `Giám đốc HTX Nông nghiệp Dương Hưng`, but `… Công ty TNHH MTV Môi
  /// trường Nguyễn Văn An`).
  private func isNameless(_ base: Int, _ kept: Int, _ surname: Int) -> Bool {
    guard let row = parts[base].head,
      rules.heads[row].kind == .company || rules.heads[row].kind == .cooperative,
      !rules.words.middleNames[text.word(surname + 1)]
    else { return false }
    let pieces = parts[(base + 1)..<kept]
    let isShort = parts[parts.count - 1].tokens.upperBound == surname + 2 && !pieces.isEmpty
    return (rules.heads[row].kind == .cooperative ? isShort : pieces.contains(where: rules.isForm))
      && pieces.allSatisfy { piece in
        if case .field(let field) = piece.content { return !rules.fields[Int(field)].isSuffix }
        return piece.content == .text && !text[piece.tokens.lowerBound].flags.contains(.capitalized)
      }
  }

  /// The piece with which the name of a person who is no Vietnamese starts: after a known company or one in capitals
  /// (`Phó Chủ tịch Tập đoàn QVC Mary Campbell`), or after
  /// Vietnamese words in the name of a body that is none (`Chủ tịch Tập đoàn Sony Kazuo Hirai`,
  /// `Tư lệnh Hạm đội Phương Bắc Ivan Petrov`).
  private func foreignerStart(_ rest: Range<Int>, _ base: Int) -> Int? {
    guard let row = parts[base].head, parts.count > base + 1 else { return nil }
    let first = parts[base + 1].tokens.lowerBound
    if let known = text.hits.longest(.organizationName, at: first),
      Int(known.end) <= rest.upperBound, isForeigner(Int(known.end)..<rest.upperBound)
    {
      return parts[base...].firstIndex { $0.tokens.lowerBound == Int(known.end) }
    }
    if parts[base + 1].content == .text, text[first].flags.contains(.upperCase),
      text[first].flags.isDisjoint(with: .syllable), rules.words.givenNames[text.word(first + 1)],
      isForeigner(first + 1..<max(first + 1, rest.upperBound))
    {
      return parts[base...].firstIndex { $0.tokens.lowerBound == first + 1 }
    }
    switch rules.heads[row].kind {
    case .company, .bank, .school, .hospital, .media, .cooperative, .other: return nil
    case .party, .state, .legislature, .court, .procuracy, .front, .police, .military: break
    case .association, .international: break
    }
    var start = rest.upperBound
    while start > first, !text[start - 1].flags.contains(.syllable) { start -= 1 }
    guard start > first, isForeigner(start..<rest.upperBound) else { return nil }
    return parts[base...].firstIndex { $0.tokens.lowerBound == start }
  }

  /// Whether tokens are two or three capitalised words that are no Vietnamese, and no sort of body or place.
  private func isForeigner(_ tokens: Range<Int>) -> Bool {
    guard (2...3).contains(tokens.count) else { return false }
    let isNamed = rules.words.givenNames[text.word(tokens.lowerBound)]
    return tokens.allSatisfy { index in
      text[index].isWord && text[index].flags.contains(.capitalized)
        && !text[index].flags.contains(.upperCase)
        && (isNamed || !text[index].flags.contains(.syllable))
        && !text.hits.hasTerm(.foreignPlace, at: index)
        && !text.hits.hasTerm(ofKinds: OrganizationRules.nameKinds, at: index)
    }
  }

  /// Whether words that may be a person's name are that of a province (`Hiệu trưởng ĐH Sư phạm Hà Nội`).
  private func isProvince(_ tokens: Range<Int>) -> Bool {
    guard tokens.count == 2, let hit = places.name(in: text, at: tokens.lowerBound) else {
      return false
    }
    return hit.tokens == tokens && places.names(hit, level: .province)
  }
}
