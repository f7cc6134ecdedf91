import PressText

/// Reads the level or place that completes a name.
extension NameParser {
  /// Pushes the pieces from a token on; the token after the last one.
  ///
  /// - Parameters:
  ///   - start: The token.
  ///   - isForeign: Whether only a foreign country may follow (`Bộ Nông nghiệp Hà Lan`).
  /// - Returns: `start` where nothing was read.
  mutating func readTail(from start: Int, isForeign: Bool = false) -> Int {
    if let set = generic(at: start) {
      parts.append(set)
      return set.tokens.upperBound
    }
    var end = start
    var isPlaced = false
    for _ in 0..<3 {
      guard let part = tailPiece(at: end, isPlaced, isForeign) else { break }
      parts.append(part)
      end = part.tokens.upperBound
      if part.isTail { isPlaced = true }
      if case .level = part.content { break }
    }
    return end
  }

  private func tailPiece(at index: Int, _ isPlaced: Bool, _ isForeign: Bool) -> NamePart? {
    guard index < text.count, !opensAnew(index) else { return nil }
    let token = text[index]
    if token.isWord, !token.flags.contains(.capitalized),
      !text.hits.hasTerm(ofKinds: OrganizationRules.tailKinds, at: index),
      !rules.words.tailStarts[token.word], token.word != rules.words.country
    {
      return nil
    }
    if let area = area(at: index) { return area }
    if let typed = typedPlace(at: index, isPlaced) { return typed }
    if !isPlaced, let high = highCourt(at: index) { return high }
    let isTyped = !isPlaced && token.isWord && followsType(index)
    guard !isPlaced, token.isSpaced || token.isMark("-") || isTyped else { return nil }
    if let numbered = numberedDistrict(at: index) { return numbered }
    let foreign = isForeign ? country(at: index) : foreignPlace(at: index)
    if !isForeign, let hit = places.name(in: text, at: index, afterType: isTyped),
      !isPartOfLongerName(hit),
      hit.tokens.upperBound > foreign?.tokens.upperBound ?? 0
    {
      return NamePart(.place(name: hit.name, start: Int32(hit.tokens.lowerBound), nil), hit.tokens)
    }
    return field(at: index, traits: []) ?? foreign
  }

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
  private func followsType(_ index: Int) -> Bool {
    guard let head = parts.last, head.head != nil, head.tokens.upperBound == index else {
      return false
    }
    return (1...2).contains {
      places.typeWord(in: text, at: index - $0)?.tokens.upperBound == index
    }
  }

  /// Whether a one-syllable name is more likely the start of other words, or a commune's.
  private func isPartOfLongerName(_ hit: PlaceRules.NameHit) -> Bool {
    guard hit.tokens.count == 1 else { return false }
    if !places.names(hit, type: .tinh), !places.names(hit, type: .huyen) { return true }
    let next = text[hit.tokens.upperBound]
    return next.isWord && next.flags.contains(.capitalized)
      && !next.flags.contains(.startsSentence) && !isShouting(hit.tokens.lowerBound)
      && !rules.words.surnames[next.word]
  }

  /// A type word, with the name after it where there is one.
  private func typedPlace(at index: Int, _ isPlaced: Bool) -> NamePart? {
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
    return NamePart(.level(type.type), type.tokens)
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
      !text[end + 1].flags.contains(.capitalized), type.type != first.type,
      type.type.isOfLevel(of: first.type),
      first.type != .tinh || type.type != .thanhPho
        || text.word(type.tokens.upperBound) == rules.words.direct
        || !namesCity(before: first.tokens.lowerBound),
      !isCapital(type.tokens.upperBound), !text[type.tokens.upperBound].isNumber, isBareLevel(type)
    {
      end = type.tokens.upperBound
    }
    return end > first.tokens.upperBound ? end : nil
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
      rules.words.surnames[text.word(start)] || startsSubject(start, type)
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
    return end > start ? end : nil
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
  /// (`HĐND tỉnh Về việc`, `UBND tỉnh Phê duyệt`, `UBND huyện V/v`).
  private func startsSubject(_ start: Int, _ type: UnitType) -> Bool {
    let next = text[start + 1]
    if text[start].length == 1, next.isMark("/"), !next.isSpaced { return true }
    if text.hits.hasTerm(.nameEnd, at: start) { return true }
    guard next.isWord, !next.flags.contains(.capitalized), !opensAnew(start + 1) else {
      return false
    }
    return rules.words.functions[text.word(start)] && rules.words.openers[next.word]
      || type == .tinh && text[start].flags.contains(.syllable)
        && !rules.words.functions[next.word]
  }

  /// `khu vực IV`, `khu vực 1`, `khu vực Tây Bắc`.
  func area(at index: Int) -> NamePart? {
    let words = rules.words
    guard text.word(index) == words.area, text[index].isSpaced,
      text.word(index + 1) == words.areaEnd
    else { return nil }
    var end = index + 2
    if text.word(end) == words.number { end += 1 }
    if text[end].isNumber || isRoman(end) {
      return NamePart(.locality(.settlement), index..<end + 1)
    }
    while end < index + 5, text[end].isWord, text[end].flags.contains(.capitalized),
      !opensAnew(end)
    {
      end += 1
    }
    return end > index + 2 ? NamePart(.locality(.settlement), index..<end) : nil
  }

  /// Pushes the number of a region in a province (`khu vực 1`), where it is not pushed yet, and the place after a
  /// dash (`khu vực 1 - Hà Nội`); the token after them.
  mutating func readRegion(from start: Int, _ base: Int) -> Int {
    var end = start
    if parts.count == base + 1 {
      guard let area = area(at: start), text[area.tokens.upperBound - 1].isNumber else {
        return start
      }
      push(.text, area.tokens)
      end = area.tokens.upperBound
    }
    guard text[end].isMark("-"), !opensAnew(end + 1) else { return end }
    let count = parts.count
    push(.text, end..<end + 1)
    let next = readTail(from: end + 1)
    if parts.count > count + 1 { return next }
    drop(to: count)
    return end
  }

  /// `cấp cao tại Đà Nẵng`.
  private func highCourt(at index: Int) -> NamePart? {
    let words = rules.words
    guard text.word(index) == words.level, text.word(index + 1) == words.high,
      text.word(index + 2) == words.at
    else { return nil }
    let start = places.typeWord(in: text, at: index + 3)?.tokens.upperBound ?? index + 3
    return places.name(in: text, at: start, afterType: start > index + 3).map {
      NamePart(.locality(.settlement), index..<$0.tokens.upperBound)
    }
  }

  /// `các xã, phường`, `các tỉnh, thành phố`, `các cấp`, `hai cấp`.
  private func generic(at index: Int) -> NamePart? {
    let words = rules.words
    if text.word(index) == words.level { return levels(at: index) }
    guard words.plurals[text.word(index)] || isNumberOfNamed(index), !opensAnew(index) else {
      return nil
    }
    if words.localities[text.word(index + 1)] {
      let isOne = text.word(index + 1) == words.level
      let end = index + (isOne ? 2 : 3)
      return end <= text.count ? NamePart(.generic, index..<end) : nil
    }
    if let end = departmentsEnd(after: index) { return NamePart(.generic, index..<end) }
    if let end = committees(after: index) { return NamePart(.generic, index..<end) }
    guard var last = places.typeWord(in: text, at: index + 1) else { return nil }
    if last.type == .settlement { return settlements(from: index, last) }
    while true {
      let end = last.tokens.upperBound
      let isParted = text[end].isMark(",") || text.word(end) == words.and
      let next = isParted ? end + 1 : end
      if let type = places.typeWord(in: text, at: next), type.type != .settlement,
        !isCapital(type.tokens.upperBound)
      {
        last = type
        continue
      }
      let isCity = text.word(next) == words.city && !isCapital(next)
      return NamePart(.generic, index..<underCentre(isCity ? next + 1 : end))
    }
  }

  /// Whether a number tells how many units follow by name (`UBND 2 xã Nguyên Xá và Minh Khai`).
  private func isNumberOfNamed(_ index: Int) -> Bool {
    guard text[index].isNumber, text[index].length <= 2, parts.last?.head != nil,
      let type = places.typeWord(in: text, at: index + 1), type.type != .settlement,
      !text[index + 1].flags.contains(.capitalized)
    else { return false }
    let end = type.tokens.upperBound
    guard let first = places.name(in: text, at: text[end].isMark(":") ? end + 1 : end) else {
      return false
    }
    let next = first.tokens.upperBound
    return text[next].isMark(",") || text.word(next) == rules.words.and
  }

  /// `các khu dân cư`, `các thôn, tổ dân phố` behind a head of the party or the front, which have bodies there.
  private func settlements(from start: Int, _ first: PlaceRules.TypeHit) -> NamePart? {
    guard let row = parts.last?.head,
      rules.heads[row].kind == .party || rules.heads[row].kind == .front
    else { return nil }
    var end = first.tokens.upperBound
    while text[end].isMark(",") || text.word(end) == rules.words.and,
      let type = places.typeWord(in: text, at: end + 1), type.type == .settlement
    {
      end = type.tokens.upperBound
    }
    let next = text[end]
    let isOver =
      !next.isWord || opensAnew(end) || next.word == rules.words.and
      || rules.words.functions[next.word] || rules.words.predicates[next.word]
      || text.hits.hasTerm(.nameEnd, at: end)
    return isOver || first.tokens.count > 1 ? NamePart(.generic, start..<end) : nil
  }

  /// Whether no word that a number before it could count stands at a token: a mark, another sentence or `và`.
  func isSeparate(_ index: Int) -> Bool {
    !text[index].isWord || opensAnew(index) || text.word(index) == rules.words.and
  }

  /// The token after `trực thuộc Trung ương`, with which the cities of the first level are told from others.
  private func underCentre(_ index: Int) -> Int {
    guard text.word(index) == rules.words.direct, text.word(index + 1) == rules.words.belonging,
      !opensAnew(index)
    else { return index }
    return field(at: index + 2, traits: [])?.tokens.upperBound ?? index
  }

  /// The token after departments told of as sorts, behind a plural (`các sở, ngành`).
  private func departmentsEnd(after plural: Int) -> Int? {
    let words = rules.words
    func isSort(_ index: Int) -> Bool {
      !text[index].flags.contains(.capitalized) && !opensAnew(index)
        && (words.superiors[text.word(index)] || words.branchOfWork == text.word(index))
    }
    guard isSort(plural + 1) else { return nil }
    var end = plural + 2
    while text[end].isMark(",") || text.word(end) == words.and, isSort(end + 1) { end += 2 }
    return end > plural + 2 && !text[end].isMark(":") ? end : nil
  }

  /// The token after heads that tell the type of their unit, behind a plural (`các Huyện ủy, Thành ủy`).
  private func committees(after plural: Int) -> Int? {
    var end: Int?
    var next = plural + 1
    while let head = text.hits.longest(.organizationHead, at: next), !opensAnew(next),
      rules.heads[Int(head.payload)].isTyped
    {
      end = Int(head.end)
      let isParted = text[Int(head.end)].isMark(",") || text.word(Int(head.end)) == rules.words.and
      next = isParted ? Int(head.end) + 1 : Int(head.end)
    }
    return end
  }

  /// `cấp xã`, `cấp huyện, cấp xã`.
  private func levels(at index: Int) -> NamePart? {
    var end = index
    var next = index
    while text.word(next) == rules.words.level, !opensAnew(next),
      let type = places.typeWord(in: text, at: next + 1), type.type != .settlement
    {
      end = type.tokens.upperBound
      let isParted = text[end].isMark(",") || text.word(end) == rules.words.and
      next = isParted ? end + 1 : end
    }
    return end > index ? NamePart(.generic, index..<end) : nil
  }

  /// Pushes the country of a body that only countries have (`Quốc hội Lào`); the token after it.
  mutating func readCountry(at index: Int) -> Int {
    guard let country = country(at: index) else { return index }
    parts.append(country)
    return country.tokens.upperBound
  }

  /// Pushes `tại Anh` after an embassy's country; the token after it.
  mutating func readSeat(at index: Int) -> Int? {
    guard text.word(index) == rules.words.at, !opensAnew(index),
      parts.last?.head == nil
    else { return nil }
    let start = places.typeWord(in: text, at: index + 1)?.tokens.upperBound ?? index + 1
    guard
      let end = foreignPlace(at: start)?.tokens.upperBound
        ?? homeEnd(at: start)
        ?? text.hits.longest(.organizationName, at: start).map({ Int($0.end) })
        ?? places.name(in: text, at: start, afterType: start > index + 1)?.tokens.upperBound
    else { return nil }
    push(.text, index..<end)
    return end
  }

  /// The end of this country's name.
  private func homeEnd(at index: Int) -> Int? {
    guard rules.words.homeNames[text.word(index)], let country = field(at: index, traits: []) else {
      return nil
    }
    return country.tokens.upperBound
  }

  // MARK: Small pieces

  /// A country or foreign city that ends a name, perhaps with `nước` before it (`nước Cộng hòa Pháp`).
  func country(at index: Int) -> NamePart? {
    guard text.word(index) == rules.words.country, !text[index].flags.contains(.capitalized),
      text[index].isSpaced, !opensAnew(index)
    else { return foreignPlace(at: index) }
    return foreignPlace(at: index + 1).map {
      NamePart(.foreign, index..<$0.tokens.upperBound)
    }
  }

  func foreignPlace(at index: Int) -> NamePart? {
    guard let hit = text.hits.longest(.foreignPlace, at: index),
      text[index].flags.contains(.capitalized), text[index].isSpaced, !opensAnew(index),
      !isPartOfUnit(hit.tokens)
    else { return nil }
    return NamePart(.foreign, hit.tokens)
  }

  /// Whether a country's word is the first of a unit's name (`Mỹ Đình`), and no other unit's name starts after
  /// it (`Trung tâm Văn hóa Pháp Hà Nội`).
  private func isPartOfUnit(_ country: Range<Int>) -> Bool {
    guard country.count == 1, text[country.upperBound].flags.contains(.capitalized),
      let unit = places.name(in: text, at: country.lowerBound),
      unit.tokens.upperBound > country.upperBound
    else { return false }
    let next = places.name(in: text, at: country.upperBound)
    return (next?.tokens.upperBound ?? 0) <= unit.tokens.upperBound
  }

  /// The end of `(TN-MT)` inside a name that goes on (`Sở Tài nguyên - môi trường (TN-MT) Đồng Nai`).
  func bracketEnd(at index: Int, _ base: Int) -> Int? {
    guard text[index].isMark("("), parts.count - base > 1 else { return nil }
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
    guard text[next].isSpaced, !opensAnew(next),
      places.name(in: text, at: next) != nil || places.typeWord(in: text, at: next) != nil
        || allowsOwner(base) && startsHead(next)
    else { return nil }
    return next
  }

  /// The token after the short form of a head that stands in brackets inside a name that goes on
  /// (`Bệnh viện (BV) Nhi đồng 1`, `Cơ quan CSĐT (PC45) Công an tỉnh`).
  func shortFormEnd(after end: Int, _ traits: OrganizationHead.Traits) -> Int? {
    guard text[end].isMark("("), text[end + 1].flags.contains(.upperCase) else { return nil }
    let close = text[end + 2].isNumber && !text[end + 2].isSpaced ? end + 3 : end + 2
    let next = close + 1
    guard text[close].isMark(")"), text[next].isSpaced,
      isCapital(next) || text.hits.hasTerm(ofKinds: OrganizationRules.tailKinds, at: next),
      !opensAnew(next), !rules.words.surnames[text.word(next)],
      !traits.isDisjoint(with: [.owner, .organ]) || !startsHead(next)
    else { return nil }
    return next
  }

  private func allowsOwner(_ base: Int) -> Bool {
    parts[base].head.map { rules.heads[$0].traits.contains(.owner) } ?? false
  }

  /// Pushes a number that a name ends with (`Quân khu 4`); the token after it.
  mutating func readNumber(from index: Int) -> Int? {
    let at = text.word(index) == rules.words.number ? index + 1 : index
    let token = text[at]
    guard token.isNumber && token.length <= 4 || isRoman(at), token.isSpaced || at > index,
      !(text[at + 1].isMark("/") || text[at + 1].isMark(".") && text[at + 2].isNumber)
    else { return nil }
    push(.text, index..<at + 1)
    return at + 1
  }

  /// Whether a token is a Roman numeral of the length that a body's number has.
  func isRoman(_ index: Int) -> Bool { text[index].length <= 4 && text.isRoman(index) }

  /// Pushes ` - Chi nhánh Đắk Lắk`, ` chi nhánh huyện Tam Nông` after a bank or company.
  mutating func readBranch(from index: Int) -> Int? {
    let at = text[index].isMark("-") ? index + 1 : index
    if text.word(at) == rules.words.base, text.word(at + 1) == rules.words.baseEnd,
      text[at + 2].isNumber, !opensAnew(at)
    {
      push(.text, index..<at + 3)
      return at + 3
    }
    guard text.word(at) == rules.words.branch, text.word(at + 1) == rules.words.branchEnd,
      !opensAnew(at)
    else { return nil }
    let base = parts.count
    push(.text, index..<at + 2)
    let end = readTail(from: at + 2)
    if parts.count > base + 1 { return end }
    drop(to: base)
    return nil
  }
}
