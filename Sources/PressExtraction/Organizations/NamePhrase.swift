import PressText

/// Tells where lower-case nouns that no lexicon has end in a name.
extension NameParser {
  private static let longestPhrase = 7

  /// Pushes the lower-case words that go on an open noun, where what follows them shows that they belong to the
  /// name (`Viện Sức khỏe nghề nghiệp và Môi trường`, `Phòng Quản lý thi (Sở Giáo dục và Đào tạo)`).
  mutating func readPhrase(at index: Int, _ body: inout Body) -> Int? {
    guard body.isOpen, !body.hasProperName, body.opensCompounds || body.traits.contains(.field),
      isOpenNoun(parts[parts.count - 1], body), isCommonWord(index), !isVerb(index),
      parts[parts.count - 1].content == .text
        || !startsHead(index) && !startsMarkedField(index, body.traits),
      let end = phraseEnd(from: index, body)
    else { return nil }
    push(.text, index..<end)
    body.run = 0
    return end
  }

  /// Pushes the lower-case words right after a head whose capital no start of a sentence asks for, where what
  /// follows them shows that they belong to the name (`Hội đồng hợp tác kinh tế Thái Bình Dương`,
  /// `Quỹ bình ổn giá (BOG)`).
  mutating func readHeadPhrase(at index: Int, _ body: inout Body) -> Int? {
    guard text[index].isWord, !text[index].flags.contains(.capitalized), isNamedHead(body),
      let end = headPhraseEnd(from: index, body)
    else { return nil }
    push(.text, index..<end)
    body.run = 0
    return end
  }

  private func isNamedHead(_ body: Body) -> Bool {
    guard parts.count - body.base <= 2, parts[(body.base + 1)...].allSatisfy(isLowerField) else {
      return false
    }
    let isCentral = parts[body.base].head.map { rules.heads[$0].completion == .central } ?? true
    return !(isCentral && body.traits.contains(.alone))
      && isNamedMidSentence(body.base)
      && (mayOpen(body) || followsLead(body.base)) && isLongestHead(body.base)
  }

  /// Whether no longer head of another kind starts where a name does (`Hội đồng` in `Hội đồng quản trị`); what the
  /// police do others do too (`Cơ quan điều tra dân số Mỹ`).
  private func isLongestHead(_ base: Int) -> Bool {
    let head = parts[base].tokens
    guard let row = parts[base].head,
      let longest = text.hits.longest(.organizationHead, at: head.lowerBound),
      Int(longest.end) > head.upperBound
    else { return true }
    let kind = rules.heads[Int(longest.payload)].kind
    return kind == rules.heads[row].kind || kind == .police
  }

  /// Whether a title or a function word stands before a head that is a syllable of names too (`theo Viện chính sách`,
  /// but `ông Viện`).
  private func followsLead(_ base: Int) -> Bool {
    let before = text[parts[base].tokens.lowerBound - 1]
    guard let row = parts[base].head, rules.heads[row].sharing != .ministry,
      rules.heads[row].traits.contains(.unknownField) || rules.heads[row].kind == .other
        || rules.heads[row].kind == .association
    else { return false }
    return (!before.flags.contains(.capitalized) || before.flags.contains(.startsSentence))
      && !rules.words.honorifics[before.word]
      && (rules.words.titleEnds[before.word] || rules.words.functions[before.word])
  }

  func isLowerField(_ part: NamePart) -> Bool {
    guard case .field(let row) = part.content, !rules.fields[Int(row)].isSuffix else {
      return false
    }
    return !text[part.tokens.lowerBound].flags.contains(.capitalized)
  }

  /// Whether a head has a capital amid a sentence, and no plural before it.
  func isNamedMidSentence(_ base: Int) -> Bool {
    let start = parts[base].tokens.lowerBound
    return isCapital(start) && !opensAnew(start)
      && !rules.words.determiners[text.word(start - 1)] && !text[start - 1].isNumber
  }

  private func headPhraseEnd(from start: Int, _ body: Body) -> Int? {
    var end = start
    while end < start + NameParser.longestPhrase + 2 {
      let isJoiner =
        text.word(end) == rules.words.and && !opensAnew(end)
        && (end > start || parts.count - body.base == 2)
      let isAll = end == start && text.word(end) == rules.words.all && !opensAnew(end)
      guard isJoiner || isAll || mayGoOn(at: end, from: start) else { break }
      end = isJoiner || isAll ? end + 1 : compoundEnd(at: end)
      if end > start + 1, !isJoiner, closesPhrase(end, body) { return end }
    }
    return isTitledPhrase(start..<end, body.base) ? end : nil
  }

  /// Whether a word in lower case goes on the phrase that starts at a token: no verb, but what a body is for, or a
  /// noun of what it deals with (`chống khủng bố`).
  private func mayGoOn(at index: Int, from start: Int) -> Bool {
    guard isCommonWord(index), !rules.words.listOpeners[text.word(index)] else { return false }
    return !isVerb(index)
      || (index == start ? text.hits.hasTerm(.organizationField, at: index) : isNoun(index))
  }

  /// The token after a word, or after the field that goes on with what is a function word elsewhere (`hàng không`).
  private func compoundEnd(at index: Int) -> Int {
    guard rules.words.functions[text.word(index + 1)],
      let field = text.hits.longest(.organizationField, at: index), field.tokens.count > 1
    else { return index + 1 }
    return Int(field.end)
  }

  /// Whether lower-case words after a head are what the body is for, because somebody leads it and the sentence goes
  /// on after them (`Giám đốc Trung tâm đăng kiểm tàu cá, cho biết`).
  func isTitledPhrase(_ words: Range<Int>, _ base: Int) -> Bool {
    guard words.count > 1, let row = parts[base].head, leads(rules.heads[row].kind),
      isLed(base), let field = text.hits.longest(.organizationField, at: words.lowerBound),
      rules.fields[Int(field.payload)].isDepartment || rules.fields[Int(field.payload)].isActivity,
      !isVerb(words.lowerBound),
      !words.contains(where: { text.word($0) == rules.words.and })
    else { return false }
    let (end, next) = (words.upperBound, text[words.upperBound])
    return !next.isWord || opensAnew(end) || isVerb(end)
      || rules.words.functions[next.word] && !rules.words.compounds[next.word]
        && !rules.words.dayparts[next.word] && next.word != rules.words.and
  }

  /// Whether the title of one who leads a body stands before a head (not `Trưởng đoàn Thanh tra`).
  private func isLed(_ base: Int) -> Bool {
    let before = text.word(parts[base].tokens.lowerBound - 1)
    return rules.words.titleEnds[before] && !rules.words.nameSyllables[before]
  }

  /// Whether somebody has the title of one who leads bodies of a kind (not `chiến sĩ Cảnh sát giao thông`).
  private func leads(_ kind: Organization.Kind) -> Bool {
    switch kind {
    case .police, .military, .party, .legislature, .media, .court, .procuracy: false
    case .state, .front, .company, .bank, .school, .hospital, .association, .cooperative: true
    case .international, .other: true
    }
  }

  private func phraseEnd(from start: Int, _ body: Body) -> Int? {
    var end = start
    while end < start + NameParser.longestPhrase {
      let isJoiner = text.word(end) == rules.words.and && end > start && !opensAnew(end)
      guard isJoiner || isCommonWord(end), !isVerb(end) else { break }
      end += 1
      if text.word(end - 1) != rules.words.and, closesPhrase(end, body) { return end }
    }
    return nounEnd(from: start, body)
  }

  /// Whether the last piece is a noun that others specify (`Quản lý`, `Sức khỏe`).
  private func isOpenNoun(_ part: NamePart, _ body: Body) -> Bool {
    guard text[part.tokens.lowerBound].flags.contains(.capitalized) else { return false }
    switch part.content {
    case .text: return isCompoundNoun(part)
    case .field(let row):
      let field = rules.fields[Int(row)]
      return (field.isActivity || field.isDepartment) && !field.isForm && !field.isSuffix
        && part.tokens.count == 2
    case .head, .known, .inner, .level, .place, .locality, .foreign, .generic: return false
    }
  }

  func isCompoundNoun(_ part: NamePart) -> Bool {
    part.tokens.count == 2 && !text[part.tokens.upperBound - 1].flags.contains(.capitalized)
  }

  /// Whether what stands at a token shows that the words before it belong to a name: a further noun with a
  /// capital, the country or place, the body that it is a part of, its abbreviation.
  private func closesPhrase(_ index: Int, _ body: Body) -> Bool {
    let token = text[index]
    guard !opensAnew(index) else { return false }
    if token.isWord {
      if token.word == rules.words.and {
        return isCapital(index + 1) && !startsHead(index + 1)
          && (field(at: index + 1, traits: body.traits) != nil || startsCompound(index + 1))
      }
      if startsSuperior(index), !endsWithField(body) { return true }
      if startsSuffix(index) || startsOwner(index) { return true }
      return token.flags.contains(.capitalized)
        && (startsKnownPlace(index) || startsForeignName(index, body))
    }
    if token.isMark("(") {
      return startsSuperior(index + 1) || startsAbbreviation(index + 1) || isCountry(index)
    }
    return (token.isMark(",") || token.isMark("-")) && startsSuperior(index + 1)
  }

  /// Whether `của` or `thuộc` stands before a country or the body that others are parts of
  /// (`Cơ quan phòng thủ tên lửa của Mỹ`).
  func startsOwner(_ index: Int) -> Bool {
    guard text.word(index) == rules.words.of || text.word(index) == rules.words.belonging else {
      return false
    }
    return startsSuperior(index + 1)
      || text[index + 1].flags.contains(.capitalized)
        && text.hits.hasTerm(.foreignPlace, at: index + 1)
  }

  /// Whether a country stands in brackets (`Viện các vấn đề địa chính trị (Nga)`).
  func isCountry(_ bracket: Int) -> Bool {
    guard text[bracket].isMark("("), let country = text.hits.longest(.foreignPlace, at: bracket + 1)
    else { return false }
    return text[bracket + 1].flags.contains(.capitalized) && text[Int(country.end)].isMark(")")
  }

  /// Whether the proper name of a company or centre in another language follows what it is for
  /// (`Công ty an ninh mạng Corvane`).
  private func startsForeignName(_ index: Int, _ body: Body) -> Bool {
    guard let row = parts[body.base].head, body.traits.contains(.name),
      rules.heads[row].kind == .company || rules.heads[row].kind == .state,
      text[index].flags.isDisjoint(with: [.syllable, .upperCase]), text[index].length > 2
    else { return false }
    return text.hits.hasTerm(.organizationField, at: parts[body.base].tokens.upperBound)
      && !startsHead(index)
  }

  /// Whether a field with a comma of its own starts at a token (`phòng, chống ma túy`).
  private func startsMarkedField(_ index: Int, _ traits: OrganizationHead.Traits) -> Bool {
    field(at: index, traits: traits)?.tokens.contains { !text[$0].isWord } ?? false
  }

  /// Whether a whole field has just been read, after which other words may be the sentence's
  /// (`Vụ Pháp chế thay mặt Bộ Y tế`).
  private func endsWithField(_ body: Body) -> Bool {
    let last = parts[parts.count - 1]
    guard case .field(let row) = last.content, parts.count - body.base > 1,
      text[last.tokens.lowerBound].flags.contains(.capitalized)
    else { return false }
    return rules.fields[Int(row)].isDepartment
  }

  private func startsCompound(_ index: Int) -> Bool {
    text[index].flags.contains(.syllable) && isCommonWord(index + 1)
      && !rules.words.surnames[text.word(index)]
  }

  func startsSuperior(_ index: Int) -> Bool {
    if let hit = text.hits.longest(.organizationHead, at: index),
      rules.heads[Int(hit.payload)].isSuperior,
      text[index].flags.contains(.capitalized) || rules.heads[Int(hit.payload)].kind == .hospital
    {
      return true
    }
    guard text[index].flags.contains(.capitalized) else { return false }
    return text.hits.longest(.organizationName, at: index)
      .map { rules.known[Int($0.payload)].isMinistry } ?? false
  }

  private func startsSuffix(_ index: Int) -> Bool {
    field(at: index, traits: []) != nil
  }

  func startsKnownPlace(_ index: Int) -> Bool {
    if text.hits.hasTerm(.foreignPlace, at: index) { return true }
    return places.name(in: text, at: index).map {
      $0.tokens.count > 1 && !places.namesOnlyCommunes($0)
    } ?? false
  }

  /// Whether letters in capitals and a closing bracket stand at a token.
  func startsAbbreviation(_ index: Int) -> Bool {
    !text[index].flags.isDisjoint(with: [.upperCase, .mixedCase]) && text[index].length > 1
      && text[index + 1].isMark(")")
  }

  /// The end of one noun of two syllables after a noun that no lexicon has, before a verb, a function word or a
  /// mark (`Cục Điều tra hình sự cho biết`); of one syllable before a mark only.
  private func nounEnd(from start: Int, _ body: Body) -> Int? {
    guard body.opensCompounds, isCompoundNoun(parts[parts.count - 1]),
      parts[parts.count - 1].content == .text
    else { return nil }
    if isCommonWord(start + 1), !isVerb(start + 1), endsNoun(start + 2) { return start + 2 }
    return !text[start + 1].isWord || opensAnew(start + 1) ? start + 1 : nil
  }

  private func endsNoun(_ index: Int) -> Bool {
    let next = text[index]
    if !next.isWord || opensAnew(index) || isVerb(index) { return true }
    if next.word == rules.words.and { return isCapital(index + 1) }
    if rules.words.functions[next.word] { return true }
    return places.typeWord(in: text, at: index) != nil || next.flags.contains(.capitalized)
  }
}
