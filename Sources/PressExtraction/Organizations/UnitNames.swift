import PressText

/// Reads the units that complete a name by their type words and numbers.
extension NameParser {
  /// The number of a district after the head of its committee (`Quận ủy 3`), where it counts nothing
  /// (`Quận ủy 3 năm liền đạt danh hiệu`).
  func numberedDistrict(at index: Int) -> NamePart? {
    guard text[index].isNumber, text[index].length <= 2, !opensAnew(index),
      isSeparate(index + 1) || text[index + 1].flags.contains(.capitalized)
        || rules.words.auxiliaries[text.word(index + 1)],
      let row = parts.last?.head, case .type(.quan) = rules.heads[row].completion,
      rules.heads[row].kind == .party || rules.heads[row].kind == .front,
      let hit = places.name(in: text, at: index, afterType: true), hit.tokens.count == 1,
      places.names(hit, type: .quan)
    else { return nil }
    return NamePart(.place(name: hit.name, start: Int32(index), .quan), hit.tokens)
  }

  /// Whether a head ends before a token with the word for a unit (`Thuế TP` in `Thuế TP.HCM`).
  func followsType(_ index: Int) -> Bool {
    guard let head = parts.last, head.head != nil, head.tokens.upperBound == index else {
      return false
    }
    return (1...2).contains {
      places.typeWord(in: text, at: index - $0)?.tokens.upperBound == index
    }
  }

  /// Whether a one-syllable name is more likely the start of other words, or a commune's.
  func isPartOfLongerName(_ hit: PlaceRules.NameHit) -> Bool {
    guard hit.tokens.count == 1 else { return false }
    if !places.names(hit, type: .tinh), !places.names(hit, type: .huyen) { return true }
    let next = text[hit.tokens.upperBound]
    return next.isWord && next.flags.contains(.capitalized)
      && !next.flags.contains(.startsSentence) && !isShouting(hit.tokens.lowerBound)
      && !rules.words.surnames[next.word]
  }

  /// A type word, with the name after it where there is one.
  func typedPlace(at index: Int, _ isPlaced: Bool) -> NamePart? {
    guard let type = places.typeWord(in: text, at: index) else { return nil }
    let next = type.tokens.upperBound
    if type.type != .settlement, let hit = places.name(in: text, at: next, afterType: true),
      places.names(hit, type: type.type), !isPersonsName(hit.tokens), isEvident(hit.tokens)
    {
      return NamePart(
        .place(name: hit.name, start: Int32(hit.tokens.lowerBound), type.type),
        index..<hit.tokens.upperBound)
    }
    if let hit = halfCapitalName(at: next, type.type) {
      return NamePart(
        .place(name: hit.name, start: Int32(hit.tokens.lowerBound), type.type),
        index..<hit.tokens.upperBound)
    }
    if type.type != .settlement || !text[index].flags.contains(.capitalized) || isPlaced,
      let end = properRun(from: next, type.type)
    {
      return NamePart(.locality(type.type), index..<end)
    }
    guard !isPlaced, type.type != .settlement, isBareLevel(type) else { return nil }
    if let set = levelsEnd(type) { return NamePart(.generic, index..<set) }
    return NamePart(.level(type.type), type.tokens.lowerBound..<levelEnd(type.tokens))
  }

  /// The end of a type word without a name: the stop of an abbreviation ends the sentence where none goes on.
  private func levelEnd(_ type: Range<Int>) -> Int {
    let (last, next) = (type.upperBound - 1, text[type.upperBound])
    let isOver =
      opensAnew(type.upperBound) || next.flags.contains(.capitalized) || next.isMark("\"")
      || next.isMark("“")
    return type.count > 1 && text[last].isMark(".") && isOver ? last : type.upperBound
  }

  /// The name of a province or district of which only the first syllable has its capital (`UBND tỉnh Yên bái`).
  private func halfCapitalName(at index: Int, _ type: UnitType) -> PlaceRules.NameHit? {
    let next = text[index + 1]
    guard type.levels.first == .province || type.levels.first == .district,
      text[index].flags.contains([.capitalized, .syllable]), next.flags.contains(.syllable),
      !next.flags.contains(.capitalized), !text.isRaised, !opensAnew(index),
      let hit = places.nameInAnyCase(in: text, at: index), hit.tokens.count == 2,
      places.names(hit, type: type)
    else { return nil }
    return hit
  }

  /// The end of a row of types of units of one level without names, which tells of all of them (`UBND quận, huyện`);
  /// of several levels each is a body of its own (`Công an huyện, xã`).
  private func levelsEnd(_ first: PlaceRules.TypeHit) -> Int? {
    var end = first.tokens.upperBound
    while text[end].isMark(",") || text.word(end) == rules.words.and,
      let type = places.typeWord(in: text, at: end + 1), type.type != .settlement,
      !text[end + 1].flags.contains(.capitalized)
        || first.type == .tinh && text[end + 1].flags.contains(.upperCase),
      type.type != first.type,
      type.type.isOfLevel(of: first.type),
      first.type != .tinh || type.type != .thanhPho
        || text.word(type.tokens.upperBound) == rules.words.direct
        || !namesCity(before: first.tokens.lowerBound),
      !isCapital(type.tokens.upperBound), !text[type.tokens.upperBound].isNumber, isBareLevel(type)
    {
      end = type.tokens.upperBound
    }
    if text[end].isMark(","), end > first.tokens.upperBound,
      let type = places.typeWord(in: text, at: end + 1), let named = namedEnd(type, of: first.type)
    {
      return named
    }
    return end > first.tokens.upperBound ? underCentre(end) : nil
  }

  /// How far before a row of levels the units that they stand for are looked for, in tokens.
  private static let levelsReach = 400

  /// Whether a province and a city in it were named before, so that `tỉnh, thành phố` are two levels.
  private func namesCity(before index: Int) -> Bool {
    let range = max(0, index - NameParser.levelsReach)..<index
    let named = range.flatMap { at in
      places.name(in: text, at: at).map { provinces(of: $0, .province) } ?? []
    }
    return !named.isEmpty
      && range.contains { at in
        guard let type = places.typeWord(in: text, at: at), type.type == .thanhPho,
          let hit = places.name(in: text, at: type.tokens.upperBound, afterType: true)
        else { return false }
        return provinces(of: hit, .district).contains { named.contains($0) }
      }
  }

  /// The numbers of the provinces in which the units of a level are that bear a name.
  private func provinces(of hit: PlaceRules.NameHit, _ level: PlaceReference.Level) -> [Int] {
    places.names.bearers(of: hit.name).compactMap { bearer in
      let unit = places.listing.reference(places.names.unit(at: bearer), on: PlaceRules.day(nil))
      guard unit.level == level else { return nil }
      return Int(level == .province ? unit.number : unit.provinceNumber)
    }
  }

  /// Whether a unit's name shows itself as one: where no capitals do, by two words or more.
  private func isEvident(_ name: Range<Int>) -> Bool {
    !text.isRaised || name.count > 1 || text[name.lowerBound].isNumber
  }

  /// Whether a name goes on as a person's (`UBND xã Lê Văn Tám`).
  private func isPersonsName(_ tokens: Range<Int>) -> Bool {
    let next = text[tokens.upperBound]
    return tokens.count == 1 && rules.words.surnames[text.word(tokens.lowerBound)]
      && next.isWord && next.flags.contains(.capitalized)
      && next.flags.isDisjoint(with: [.startsSentence, .upperCase])
  }

  /// Whether the type word stands for itself, not in another word (`xã hội`, `thành phố mới`).
  private func isBareLevel(_ type: PlaceRules.TypeHit) -> Bool {
    text.word(type.tokens.upperBound) != rules.words.society
      && text[type.tokens.lowerBound].isSpaced
  }

  /// The end of a name in capitals that no gazetteer knows (`thôn Lau`, `khu phố 12`).
  private func properRun(from start: Int, _ type: UnitType) -> Int? {
    guard !opensAnew(start) else { return nil }
    if isShouting(start) {
      return type == .settlement && !text.isRaised ? shoutedEnd(from: start) : nil
    }
    if text[start].isNumber, text[start].length <= 2 {
      return type == .settlement ? start + 1 : nil
    }
    if type != .settlement,
      startsTerm(start) || rules.words.surnames[text.word(start)] || startsSubject(start, type)
        || startsInitialName(start) && !type.levels.contains(.commune)
        || opensSentence(after: start)
    {
      return nil
    }
    var end = start
    while end < start + 4, text[end].isWord, text[end].flags.contains(.capitalized),
      !opensAnew(end),
      !rules.words.surnames[text.word(end)] || end == start || type == .settlement
    {
      end += 1
    }
    // `UBND tỉnh Tôn Thị Ngọc Hạnh`, but `quận Giang Nam Đông`.
    if type != .settlement, end - start > 2 || type == .tinh && startsWord(end),
      type == .tinh || rules.words.allSurnames[text.word(start)],
      rules.words.middleNames[text.word(start + 1)]
    {
      return nil
    }
    if type == .tinh, end > start, isOfficersName(start..<end) { return nil }
    return end > start ? end : nil
  }

  /// Whether the term or session of a council stands at a token (`HĐND tỉnh ⟨Khóa XII⟩`, `… ⟨Kỳ họp thứ 6⟩`).
  private func startsTerm(_ index: Int) -> Bool {
    let next = text[index + 1]
    if rules.words.predicates[text.word(index)] { return next.isNumber || text.isRoman(index + 1) }
    return text.hits.longest(.nameEnd, at: index).map { $0.tokens.count > 1 } ?? false
  }

  /// Whether another word with a capital stands at a token in the same sentence.
  private func startsWord(_ index: Int) -> Bool {
    text[index].isWord && text[index].flags.contains(.capitalized) && !opensAnew(index)
  }

  /// Whether words behind the word for a province, of which this country has no other, are the name of one who has an
  /// office in its body (`Phó Chủ tịch UBND tỉnh Đàng Văn Sáu`), and no foreign province's.
  private func isOfficersName(_ tokens: Range<Int>) -> Bool {
    guard tokens.count > 2, !text.hits.hasTerm(.foreignPlace, at: tokens.lowerBound),
      tokens.allSatisfy({ text[$0].flags.contains(.syllable) }),
      let head = parts.last(where: { $0.head != nil })?.tokens.lowerBound
    else { return false }
    return endsOffice((origin < 0 ? head : origin) - 1)
  }

  /// Whether a person's name starts at a token with the letter by which several peoples tell men from women
  /// (`UBND tỉnh Y Biêr Niê`, `H'Yim Kđoh`); communes have such names too (`UBND xã Y Mơr`).
  private func startsInitialName(_ start: Int) -> Bool {
    text[start].length == 1 && rules.words.allSurnames[text.word(start)]
      && (text[start + 1].flags.contains(.capitalized) || text[start + 1].isMark("'"))
  }

  /// Whether the stop of an abbreviation before a word ends a sentence too: a lower-case word goes on
  /// (`UBND TP. Đề nghị …`).
  private func opensSentence(after start: Int) -> Bool {
    guard text[start - 1].isMark("."), !opensAnew(start + 1) else { return false }
    let (first, next) = (text.word(start), text[start + 1])
    if rules.words.openers[first] || rules.words.dayparts[first] { return true }
    return next.isWord && !next.flags.contains(.capitalized) && !rules.words.functions[next.word]
  }

  /// Whether what a document is about starts at a token with a capital, not the name of a unit
  /// (`HĐND tỉnh Về việc`, `HĐND huyện Tờ trình`, `UBND tỉnh Phê duyệt`, `UBND huyện V/v`).
  private func startsSubject(_ start: Int, _ type: UnitType) -> Bool {
    let next = text[start + 1]
    if text[start].length == 1, next.isMark("/"), !next.isSpaced { return true }
    if text.hits.hasTerm(.nameEnd, at: start) { return true }
    guard next.isWord, !next.flags.contains(.capitalized), !opensAnew(start + 1) else {
      return false
    }
    return rules.words.functions[text.word(start)] && rules.words.openers[next.word]
      || text.word(start) == rules.words.sheet
      || type == .tinh && text[start].flags.contains(.syllable)
        && !rules.words.functions[next.word]
  }
}
