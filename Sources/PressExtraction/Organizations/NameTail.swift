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
    // A body of the country has no fellows in units (`đề nghị Bộ Tài chính các địa phương được hưởng`), but an army's
    // court has some (`Tòa án quân sự các cấp`).
    let isEveryLevel = isForeign && rules.words.all == text.word(start) && isJudicial
    if !isForeign || isEveryLevel, let set = generic(at: start),
      !isForeign || text.word(start + 1) == rules.words.level
    {
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

  /// Whether the name is that of a court or procuracy.
  private var isJudicial: Bool {
    parts.last?.head.map { rules.heads[$0].kind == .court || rules.heads[$0].kind == .procuracy }
      ?? false
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
      !isPartOfLongerName(hit), !isPartOfPerson(hit),
      hit.tokens.upperBound > foreign?.tokens.upperBound ?? 0
    {
      return NamePart(.place(name: hit.name, start: Int32(hit.tokens.lowerBound), nil), hit.tokens)
    }
    return field(at: index, traits: []) ?? foreign
  }

  /// Whether a commune's name is the first words of somebody's name of three (`Chủ tịch Hội Nông dân Việt Nam
  /// Lại Xuân Môn`).
  private func isPartOfPerson(_ hit: PlaceRules.NameHit) -> Bool {
    let next = hit.tokens.upperBound
    guard hit.tokens.count == 2, rules.words.allSurnames[text.word(hit.tokens.lowerBound)],
      text[next].flags.contains([.capitalized, .syllable]), !text[next].flags.contains(.upperCase),
      !opensAnew(next)
    else { return false }
    return places.namesOnlyCommunes(hit) && places.name(in: text, at: next) == nil
      && places.typeWord(in: text, at: next) == nil && !startsHead(next)
  }

  /// `khu vực IV`, `khu vực 1`, `khu vực Tây Bắc`, `khu vực Nông Sơn - Quế Sơn`.
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
    while end < index + 5, text[end].isWord, !opensAnew(end),
      text[end].flags.contains(.capitalized)
        // `khu vực Nam Trung bộ`
        || text.word(end) == words.ministry && end > index + 2
    {
      end += 1
    }
    guard end > index + 2 else { return nil }
    while let next = areaEnd(after: end) { end = next }
    return NamePart(.locality(.settlement), index..<end)
  }

  /// The token after a further place of an area that bears the names of several (`khu vực Nông Sơn - Quế Sơn`,
  /// `khu vực Nam Trung bộ và Tây Nguyên`).
  private func areaEnd(after end: Int) -> Int? {
    if text.word(end) == rules.words.and, text.word(end - 1) == rules.words.ministry,
      isCapital(end + 1), isCapital(end + 2), !opensAnew(end + 1), !opensAnew(end + 2),
      !startsHead(end + 1), !isCapital(end + 3) || opensAnew(end + 3)
    {
      return end + 3
    }
    guard text[end].isMark("-"), !opensAnew(end + 1), !startsHead(end + 1),
      let next = places.name(in: text, at: end + 1),
      !isCapital(next.tokens.upperBound) || opensAnew(next.tokens.upperBound)
    else { return nil }
    return next.tokens.upperBound
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

  /// Pushes the country of a body that only countries have (`Quốc hội Lào`); the token after it.
  mutating func readCountry(at index: Int) -> Int {
    guard let country = country(at: index) else { return index }
    parts.append(country)
    return country.tokens.upperBound
  }

  /// Pushes `tại Anh` after an embassy's country; the token after it.
  mutating func readSeat(at index: Int) -> Int? {
    guard text.word(index) == rules.words.at, !opensAnew(index),
      parts.last?.head.map({
        rules.heads[$0].kind == .association || rules.heads[$0].traits.contains(.alone)
      }) ?? true
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
    var close = end + 2
    if text[close].isNumber, !text[close].isSpaced { close += 1 }
    // `(BCH BĐBP)`, `(TN-MT)`.
    while close < end + 5, text[close].flags.contains(.upperCase) || text[close].isMark("-") {
      close += 1
    }
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
  mutating func readNumber(from index: Int, of head: OrganizationHead) -> Int? {
    let at = text.word(index) == rules.words.number ? index + 1 : index
    let token = text[at]
    guard token.isNumber && token.length <= 4 || isRoman(at), token.isSpaced || at > index else {
      return nil
    }
    if head.isInspection {
      if let end = readInspection(at: at) { return end }
      let joint = text[at + 1]
      guard at > index, !joint.isMark("-") && !joint.isMark(".") || !text[at + 2].isNumber,
        joint.isSpaced || !joint.isWord
      else { return nil }
    }
    guard !(text[at + 1].isMark("/") || text[at + 1].isMark(".") && text[at + 2].isNumber) else {
      return nil
    }
    push(.text, index..<at + 1)
    return at + 1
  }

  /// Pushes the code of a centre that inspects vehicles, without the mark in it (`29-03V`, `2903V`, `29.03V`); the
  /// token after it.
  private mutating func readInspection(at index: Int) -> Int? {
    let mark = text[index + 1]
    let isParted = text[index].length == 2 && (mark.isMark("-") || mark.isMark("."))
    let last = isParted ? index + 2 : index
    let letter = text[last + 1]
    guard text[index].isNumber, text[last].isNumber, text[last].length == (isParted ? 2 : 4),
      !isParted || text[last].isSpaced == mark.isSpaced, !letter.isSpaced,
      letter.length == 1, letter.flags.contains(.upperCase), !opensAnew(last + 1),
      text[last + 2].isSpaced || !text[last + 2].isNumber
    else { return nil }
    if isParted { push(.text, index..<index + 1) }
    push(.text, last..<last + 2)
    return last + 2
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
