import PressText

/// Reads what stands between a head and its level or place: fields, activities, a proper name.
extension NameParser {
  /// What has been read of a name so far.
  struct Body {
    /// The head's index in `parts`.
    let base: Int
    let traits: OrganizationHead.Traits
    /// How many capitalised words stand in a row at the end.
    var run = 0
    /// Whether a proper name of two words or more has been read: verbs may follow, fields no more.
    var hasProperName = false
    /// Whether lower-case words may go on here, because a common noun has just been read.
    var isOpen = true
    /// Whether quotation marks ended it.
    var isClosed = false

    init(base: Int, traits: OrganizationHead.Traits) {
      self.base = base
      self.traits = traits
    }

    /// Whether nouns that no lexicon has may stand in the name.
    var opensCompounds: Bool { NameParser.opensCompounds(traits) }
  }

  private static let longest = 14

  static func opensCompounds(_ traits: OrganizationHead.Traits) -> Bool {
    !traits.isDisjoint(with: [.name, .unknownField])
  }

  /// Pushes the pieces from a token on that follow the head at `base`; the token after the last one.
  mutating func readBody(
    from start: Int, _ base: Int, _ traits: OrganizationHead.Traits
  ) -> Int {
    guard !traits.isDisjoint(with: [.field, .name]) else { return start }
    var body = Body(base: base, traits: traits)
    var end = start
    while parts.count - base < NameParser.longest, !body.isClosed,
      let next = readPiece(at: end, &body) ?? readShouted(at: end, &body)
    {
      end = next
    }
    return traits.contains(.name) ? withoutPerson(start: start, end: end, base) : end
  }

  private mutating func readPiece(at index: Int, _ body: inout Body) -> Int? {
    guard !breaks(index), !startsPlace(index, body.traits) else { return nil }
    if body.traits.contains(.owner), count(body) > 1, startsSuperior(index) { return nil }
    if let end = readQuoted(at: index, &body) { return end }
    if let end = readPhrase(at: index, &body) { return end }
    if let field = nextField(at: index, body), accepts(field, body), !isNameSyllable(field, body),
      !startsUnit(field, body)
    {
      if isSuffix(field) { body.hasProperName = true }
      return take(field, &body, run: 0, isOpen: !isSuffix(field))
    }
    if let activity = leadingActivity(at: index, body) { return take(activity, &body, run: 0) }
    if let end = readJoined(at: index, &body) ?? readParticle(at: index, &body) { return end }
    guard body.traits.contains(.name) else {
      if let compound = compound(at: index, body) { return take(compound, &body, run: 0) }
      return readCommonWords(at: index, &body) ?? readHeadPhrase(at: index, &body)
    }
    if let head = innerHead(at: index) { return take(head, &body, run: 0) }
    if let country = foreignPlace(at: index) {
      body.hasProperName = true
      return take(country, &body, run: 2, isOpen: false)
    }
    if let compound = compound(at: index, body) { return take(compound, &body, run: 0) }
    if let seat = seat(at: index) {
      body.hasProperName = true
      return take(seat, &body, run: 2, isOpen: false)
    }
    if let word = properWord(at: index), !isPerson(index, body), !isAfterCountry(index, body) {
      body.hasProperName = body.hasProperName || body.run > 0
      return take(word, &body, run: body.run + 1, isOpen: false)
    }
    if let number = properNumber(at: index, body.base) {
      return take(number, &body, run: 0, isOpen: false)
    }
    return readCommonWords(at: index, &body) ?? readHeadPhrase(at: index, &body)
  }

  private static let fund = Array("Quỹ".utf8)

  /// Pushes the words in quotation marks with which a body is named (`Quỹ “Vì người nghèo”`, `Công ty TNHH “Hoa Gạo”`);
  /// the token after the marks.
  private mutating func readQuoted(at index: Int, _ body: inout Body) -> Int? {
    guard text[index].isMark("“") || text[index].isMark("\""), body.run == 0, !body.hasProperName,
      let row = parts[body.base].head, let end = quotedEnd(at: index, row),
      !rules.words.determiners[text.word(parts[body.base].tokens.lowerBound - 1)]
    else { return nil }
    push(.text, index + 1..<end - 1)
    body.isClosed = true
    return end
  }

  /// The token after the quotation marks that begin at one and hold the name of a body under a head
  /// (`đảng ⟨“Đất nước mới”⟩`); nil where none begin there, or hold something else, as behind the Party (`đường lối của
  /// Đảng “Đổi mới để đi lên”`).
  func quotedEnd(at index: Int, _ row: Int) -> Int? {
    guard text[index].isMark("“") || text[index].isMark("\""), isNamedInMarks(rules.heads[row]),
      rules.heads[row].kind != .party || !text[index - 1].flags.contains(.capitalized)
        || text.word(index - 2) != rules.words.of,
      text[index].isSpaced, !text[index + 1].isSpaced, text[index + 1].flags.contains(.capitalized)
    else { return nil }
    var end = index + 1
    while end < index + 9, text[end].isWord, !text[end].flags.contains(.startsLine) { end += 1 }
    guard end > index + 2 || !text[index + 1].flags.contains(.syllable),
      text[end].isMark("”") || text[end].isMark("\"")
    else { return nil }
    return end + 1
  }

  private static let festival = Array("Hội".utf8)

  /// Whether quotation marks behind a head hold a name: what is behind others may be an event or a saying (`Hội “Đập
  /// niêu”`, `Trường “Học đi đôi với hành”`).
  private func isNamedInMarks(_ head: OrganizationHead) -> Bool {
    switch head.kind {
    case .party, .company, .media: head.traits.contains(.name)
    case .association where !head.name.utf8.elementsEqual(NameParser.festival):
      head.traits.contains(.name)
    default: head.name.utf8.suffix(NameParser.fund.count).elementsEqual(NameParser.fund)
    }
  }

  /// The city in short in the name of a school or company, which is written in full (`ĐH Bách khoa TP.HCM`).
  private func seat(at index: Int) -> NamePart? {
    guard text[index].flags.contains(.upperCase), text[index].isSpaced else { return nil }
    if let type = places.typeWord(in: text, at: index), type.type == .thanhPho,
      let hit = places.name(in: text, at: type.tokens.upperBound, afterType: true),
      places.names(hit, type: .thanhPho), text[hit.tokens.lowerBound].flags.contains(.capitalized)
    {
      return NamePart(
        .place(name: hit.name, start: Int32(hit.tokens.lowerBound), .thanhPho),
        index..<hit.tokens.upperBound)
    }
    guard let hit = places.name(in: text, at: index), hit.tokens.count == 1, text[index].length > 3
    else { return nil }
    return NamePart(.place(name: hit.name, start: Int32(index), nil), hit.tokens)
  }

  private mutating func take(
    _ part: NamePart, _ body: inout Body, run: Int, isOpen: Bool = true
  ) -> Int {
    parts.append(part)
    body.run = run
    body.isOpen = isOpen
    return part.tokens.upperBound
  }

  /// How many pieces the name has so far.
  func count(_ body: Body) -> Int { parts.count - body.base }

  /// Whether a country has just been read in the name of a body that is no company or school: what follows is a
  /// person (`Tổ chức Phòng thủ Mỹ Henry Cooper`), as after a bank's where no abbreviation follows, and after any
  /// but a company's where somebody leads it (`Chủ tịch Viện Nghiên cứu Nhật Bản Jane Roe`).
  private func isAfterCountry(_ index: Int, _ body: Body) -> Bool {
    guard let last = parts.last, let row = parts[body.base].head,
      !rules.words.clubs[text.word(index)],
      last.content == .foreign || isSuffix(last) && rules.words.allSurnames[text.word(index)]
    else { return false }
    switch rules.heads[row].kind {
    case .bank: return !text[index].flags.contains(.upperCase)
    case .company: return false
    case .school, .hospital, .media, .other:
      // `báo The New York Times` goes on with one word.
      return last.content == .foreign && startsMember(index)
        && text[index + 1].flags.contains(.capitalized)
        && endsOffice(parts[body.base].tokens.lowerBound - 1)
        && !text.hits.hasTerm(.organizationName, at: index)
    case .party, .state, .legislature, .court, .procuracy, .front, .police, .military: return true
    case .association, .cooperative, .international: return true
    }
  }

  private func breaks(_ index: Int) -> Bool { index >= text.count || opensAnew(index) }

  /// Whether what starts here is the place that completes the name, not a part of it.
  private func startsPlace(_ index: Int, _ traits: OrganizationHead.Traits) -> Bool {
    guard traits.contains(.place) else { return false }
    if let type = places.typeWord(in: text, at: index) {
      let next = text[type.tokens.upperBound]
      return next.flags.contains(.capitalized) || next.isNumber
        || !text[index].flags.contains(.capitalized) || type.tokens.count > 1
        || text[index].flags.contains(.upperCase) && type.tokens.count == 1
    }
    guard traits.contains(.alone), let place = places.name(in: text, at: index) else {
      return false
    }
    // `Hội chợ ⟨Xuân Hà⟩ Nội`
    let end = place.tokens.upperBound
    return !traits.contains(.name) || !isCapital(end) || opensAnew(end)
  }

  /// Whether a word for what a company does is the first of the name of a department's unit
  /// (`Sở Công Thương Điện Biên`).
  private func startsUnit(_ field: NamePart, _ body: Body) -> Bool {
    guard count(body) > 1, field.tokens.count == 1, body.traits.contains(.place),
      !body.traits.contains(.name),
      let place = places.name(in: text, at: field.tokens.lowerBound),
      place.tokens.upperBound > field.tokens.upperBound
    else { return false }
    return !places.namesOnlyCommunes(place)
  }

  // MARK: Joiners

  /// Pushes a joiner with what follows it: `và Xây dựng`, `- Thụy Điển`, `& Co`, `.op`.
  private mutating func readJoined(at index: Int, _ body: inout Body) -> Int? {
    let mark = text[index]
    let next = index + 1
    guard mark.kind == .mark || mark.word == rules.words.and,
      count(body) > 1 || parts[body.base].tokens.count > 1, !breaks(next)
    else { return nil }
    if mark.isWord {
      if let zones = furtherZones(at: next, body) { return join(index, zones, &body, run: 0) }
      guard body.isOpen, !startsTitle(next),
        let part = field(at: next, traits: body.traits) ?? compound(at: next, body),
        !startsHead(next) || isSameSort(next, body)
      else { return nil }
      return join(index, part, &body, run: 0)
    }
    if mark.isMark(","), body.isOpen,
      let end = readList(at: index, &body) ?? readActivities(at: index, &body)
    {
      return end
    }
    if mark.isMark("-") || mark.isMark("&") {
      guard isCapital(next) || goesOnInLowerCase(next, body),
        !startsHead(next) || isTight(index) && !areUnitBodies(body.base, next)
          || startsGroup(next, body),
        !startsTitle(next), !startsBranch(next)
      else { return nil }
      if let part = field(at: next, traits: body.traits) ?? compound(at: next, body) {
        return join(index, part, &body, run: 0)
      }
      if body.traits.contains(.name), endsWithCountry(index), let country = pairedCountry(at: next)
      {
        body.hasProperName = true
        return join(index, country, &body, run: 2, isOpen: false)
      }
      guard body.traits.contains(.name), let word = properWord(at: next),
        !mark.isSpaced || !endsInLowerField(body),
        !mark.isSpaced || !text[next].flags.contains(.syllable) || !isCommonWord(next + 1)
          || isVerb(next + 1)
      else { return nil }
      body.hasProperName = true
      return join(index, word, &body, run: 1, isOpen: false)
    }
    if mark.isMark("."), !mark.isSpaced, !text[next].isSpaced, startsDomain(next, body) {
      return join(index, NamePart(.text, next..<next + 1), &body, run: 1, isOpen: false)
    }
    guard body.traits.contains(.name), mark.isMark(".") || mark.isMark("'"), !mark.isSpaced,
      !text[next].isSpaced, let word = properWord(at: next)
    else { return nil }
    return join(index, word, &body, run: 2, isOpen: false)
  }

  /// Whether a further field stands behind a dash in lower case, where what the body does was told before
  /// (`Công ty Xây dựng - thương mại Hoa Gạo`).
  private func goesOnInLowerCase(_ index: Int, _ body: Body) -> Bool {
    body.isOpen && !body.hasProperName && body.run == 0 && count(body) > 1
      && field(at: index, traits: body.traits) != nil
  }

  /// Whether the last part of a site's address stands at a token, in the name of a paper (`báo điện tử Songviet.vn`).
  private func startsDomain(_ index: Int, _ body: Body) -> Bool {
    guard rules.words.domains.contains(text.word(index)),
      let row = parts[body.base].head
    else { return false }
    return rules.heads[row].kind == .media && body.run > 0
  }

  /// Whether the group that a company belongs to ends its name (`Công ty Than Núi Béo - Vinacomin`).
  private func startsGroup(_ index: Int, _ body: Body) -> Bool {
    guard body.hasProperName || body.run > 0, let row = parts[body.base].head,
      rules.heads[row].kind == .company,
      let hit = text.hits.longest(.organizationName, at: index)
    else { return false }
    let end = Int(hit.end)
    // Else it is the group itself (`Tập đoàn Điện lực Việt Nam - EVN`).
    return rules.known[Int(hit.payload)].isGroup
      && !rules.known[Int(hit.payload)].name.utf8.starts(with: rules.heads[row].name.utf8)
      && !(text[end].isWord && text[end].flags.contains(.capitalized) && !opensAnew(end))
  }

  /// Pushes a particle inside a foreign name, with what follows it: `al-Huda`, `of America`.
  private mutating func readParticle(at index: Int, _ body: inout Body) -> Int? {
    guard body.run > 0, rules.words.particles[text.word(index)],
      !text[index].flags.contains(.capitalized)
    else { return nil }
    let next = text[index + 1].isMark("-") ? index + 2 : index + 1
    guard text[next].flags.contains(.capitalized), !text[next].flags.contains(.syllable),
      next == index + 1 || !text[next].isSpaced, !opensAnew(next)
    else { return nil }
    push(.text, index..<next)
    return take(NamePart(.text, next..<next + 1), &body, run: 2, isOpen: false)
  }

  /// Whether `Chi nhánh` stands at a token, with the place of a company's branch.
  private func startsBranch(_ index: Int) -> Bool {
    text.word(index) == rules.words.branch && text.word(index + 1) == rules.words.branchEnd
  }

  /// Whether no space stands before a dash or after it (`Cục Y tế dự phòng- Bộ Y tế` has one).
  private func isTight(_ mark: Int) -> Bool { !text[mark].isSpaced && !text[mark + 1].isSpaced }

  /// Whether a country ends before a token (`Việt Nam`, `Việt` in `Hội Hữu nghị Việt Nam - Lào`).
  private func endsWithCountry(_ end: Int) -> Bool {
    guard let last = parts.last else { return false }
    return last.content == .foreign || isSuffix(last) || rules.words.homeNames[text.word(end - 1)]
  }

  private func pairedCountry(at index: Int) -> NamePart? {
    guard let hit = text.hits.longest(.foreignPlace, at: index), isCapital(index) else {
      return nil
    }
    return NamePart(.foreign, hit.tokens)
  }

  private mutating func join(
    _ joiner: Int, _ part: NamePart, _ body: inout Body, run: Int, isOpen: Bool = true
  ) -> Int {
    push(.text, joiner..<joiner + 1)
    return take(part, &body, run: run, isOpen: isOpen)
  }

  /// Pushes `, Hạ tầng và Đô thị` after a field: a list of fields that ends with `và`.
  private mutating func readList(at comma: Int, _ body: inout Body) -> Int? {
    let base = parts.count
    var index = comma
    if namesAnother(after: comma, body) { return nil }
    while parts.count - base < 6, text[index].isMark(","), isCapital(index + 1),
      let field = field(at: index + 1, traits: body.traits), !startsHead(index + 1)
    {
      push(.text, index..<index + 1)
      parts.append(field)
      index = field.tokens.upperBound
    }
    if index > comma, endsRow(at: index) {
      (body.run, body.isOpen) = (0, true)
      return index
    }
    guard index > comma, text.word(index) == rules.words.and, isCapital(index + 1),
      !startsHead(index + 1), let last = field(at: index + 1, traits: body.traits)
    else {
      drop(to: base)
      return nil
    }
    return join(index, last, &body, run: 0)
  }

  /// Whether the last field of a row has an `và` of its own and the place follows it
  /// (`Trung tâm Văn hóa, Thông tin và Truyền thông ⟨huyện⟩`).
  private func endsRow(at index: Int) -> Bool {
    guard let last = parts.last, last.tokens.contains(where: { text.word($0) == rules.words.and })
    else { return false }
    return !opensAnew(index)
      && (places.typeWord(in: text, at: index) != nil || places.name(in: text, at: index) != nil)
  }

  /// Whether a field after a comma is another ministry or department, not a part of the first one's.
  private func namesAnother(after comma: Int, _ body: Body) -> Bool {
    guard let row = parts[body.base].head else { return false }
    switch rules.heads[row].sharing {
    case .ministry:
      return field(at: comma + 1, traits: body.traits)
        .map { rules.ministries[key($0.tokens)] >= 0 } ?? false
    case .department: return rules.heads[row].completion == .level(.province)
    case .committee, nil: return false
    }
  }

  func startsHead(_ index: Int) -> Bool {
    guard text.hits.hasTerm(ofKinds: OrganizationRules.nameKinds, at: index) else { return false }
    return text.hits.starting(at: index).contains { hit in
      switch hit.kind {
      case .organizationHead:
        !rules.heads[Int(hit.payload)].isEnding
          && fits(rules.heads[Int(hit.payload)].casing, hit.tokens)
      case .organizationName: fits(rules.known[Int(hit.payload)].casing, hit.tokens)
      default: false
      }
    }
  }

  /// Whether a head of the name's own kind starts at a token (`Trường Tiểu học và THCS Phúc Lộc`).
  private func isSameSort(_ index: Int, _ body: Body) -> Bool {
    guard let row = parts[body.base].head,
      let hit = text.hits.longest(.organizationHead, at: index)
    else { return false }
    guard rules.heads[row].kind == .school, rules.heads[Int(hit.payload)].kind == .school else {
      return false
    }
    // A university or academy is a body of its own.
    return !hasHead(hit) { $0.traits.contains(.field) && fits($0.casing, hit.tokens) }
  }
}
