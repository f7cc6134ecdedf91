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
    return !(isCentral && body.traits.contains(.alone)) && isNamedMidSentence(body.base)
      && mayOpen(body)
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
      let isJoiner = text.word(end) == rules.words.and && end > start && !opensAnew(end)
      let isAll = end == start && text.word(end) == rules.words.all && !opensAnew(end)
      guard isJoiner || isAll || isCommonWord(end),
        !isVerb(end) || end == start && text.hits.hasTerm(.organizationField, at: end)
      else { return nil }
      end += 1
      if end > start + 1, !isJoiner, closesPhrase(end, body) { return end }
    }
    return nil
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
      if startsSuffix(index) { return true }
      return token.flags.contains(.capitalized) && startsKnownPlace(index)
    }
    if token.isMark("(") { return startsSuperior(index + 1) || startsAbbreviation(index + 1) }
    return (token.isMark(",") || token.isMark("-")) && startsSuperior(index + 1)
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
