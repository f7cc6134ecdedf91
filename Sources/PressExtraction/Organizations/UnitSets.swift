import PressText

/// Reads the sets of units and departments that complete a name.
extension NameParser {
  /// `các xã, phường`, `các tỉnh, thành phố`, `một số tỉnh`, `các huyện, thị, thành ủy`, `các cấp`, `hai cấp`.
  func generic(at start: Int) -> NamePart? {
    let words = rules.words
    if text.word(start) == words.level { return levels(at: start) }
    if text.word(start) == words.same, text.word(start + 1) == words.level, !opensAnew(start),
      tellsOfLevel(before: start)
    {
      return NamePart(.generic, start..<start + 2)
    }
    guard words.plurals[text.word(start)] || isNumberOfNamed(start), !opensAnew(start) else {
      return nil
    }
    let index = text.word(start + 1) == words.number ? start + 1 : start
    if index == start, words.localities[text.word(index + 1)] {
      let isOne = text.word(index + 1) == words.level
      guard !isOne || words.sharers[text.word(start)] else { return nil }
      let end = index + (isOne ? 2 : 3)
      return end <= text.count ? NamePart(.generic, start..<end) : nil
    }
    if let end = departmentsEnd(after: index) { return NamePart(.generic, start..<end) }
    if let end = committees(after: index) { return NamePart(.generic, start..<end) }
    guard let last = places.typeWord(in: text, at: index + 1) else { return nil }
    if last.type == .settlement { return settlements(from: start, last) }
    var end = last.tokens.upperBound
    while true {
      let isParted = text[end].isMark(",") || text.word(end) == words.and
      let next = isParted ? end + 1 : end
      if let type = places.typeWord(in: text, at: next) {
        if text[end].isMark(","), let named = namedEnd(type, of: last.type) {
          return NamePart(.generic, start..<named)
        }
        guard type.type != .settlement, !isCapital(type.tokens.upperBound) else { break }
        end = type.tokens.upperBound
      } else if let committee = lowerCommittee(at: next), isParted {
        return NamePart(.generic, start..<committee)
      } else if places.shortTypes[text.word(next)], !isCapital(next), !isCapital(next + 1),
        !opensAnew(next), !isVerb(next), isParted || text.word(next) == words.city
      {
        end = next + 1
      } else {
        break
      }
    }
    return NamePart(.generic, start..<underCentre(end))
  }

  /// Whether the sentence tells of bodies of a level before a token (`UBND ⟨cấp tỉnh⟩ trình HĐND cùng cấp`).
  private func tellsOfLevel(before index: Int) -> Bool {
    for earlier in stride(from: index - 1, to: max(0, index - 24), by: -1) {
      if opensAnew(earlier) { return false }
      if text.word(earlier) == rules.words.level, places.typeWord(in: text, at: earlier + 1) != nil
      {
        return true
      }
    }
    return false
  }

  /// The token after the name of the only unit of its type, with which a set of those of one level ends
  /// (`các huyện, thị xã Sơn Tây`).
  func namedEnd(_ type: PlaceRules.TypeHit, of first: UnitType) -> Int? {
    guard first != type.type, first.levels.first == .district, type.type.isOfLevel(of: first),
      let hit = places.name(in: text, at: type.tokens.upperBound, afterType: true),
      hit.tokens.lowerBound == type.tokens.upperBound, !opensAnew(hit.tokens.lowerBound),
      places.names(hit, type: type.type), places.names(hit, level: .district)
    else { return nil }
    let next = text[hit.tokens.upperBound]
    return next.flags.contains(.capitalized) && !opensAnew(hit.tokens.upperBound)
      ? nil : hit.tokens.upperBound
  }

  /// The token after a head in lower case that tells the type of its unit, with which a set of committees ends
  /// (`các huyện, thị, thành ủy`).
  private func lowerCommittee(at index: Int) -> Int? {
    guard let head = text.hits.longest(.organizationHead, at: index), !opensAnew(index),
      rules.heads[Int(head.payload)].isTyped, !text[index].flags.contains(.capitalized)
    else { return nil }
    return Int(head.end)
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

  private static let centre = NameHash(Array("Trung ương".utf8)[...])

  /// The token after `trực thuộc Trung ương` or `thuộc Trung ương`, with which the cities of the first level are told
  /// from others, or after `thuộc tỉnh` of those of the second.
  func underCentre(_ index: Int) -> Int {
    if text.word(index - 2) == rules.words.city, text.word(index) == rules.words.belonging,
      let type = places.typeWord(in: text, at: index + 1), type.type == .tinh, !opensAnew(index),
      !isCapital(type.tokens.upperBound)
    {
      return type.tokens.upperBound
    }
    let belonging = text.word(index) == rules.words.direct ? index + 1 : index
    guard text.word(belonging) == rules.words.belonging, !opensAnew(index),
      belonging > index || text.word(index - 1) == rules.words.city
        || text.word(index - 2) == rules.words.city
    else { return index }
    guard let field = field(at: belonging + 1, traits: []), case .field(let row) = field.content,
      belonging > index || rules.fields[Int(row)].name.key == NameParser.centre
    else { return index }
    return field.tokens.upperBound
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
}
