import PressText

/// Reads the level or place that completes a name.
struct NameTail {
  let parser: NameParser
  /// Whether only a foreign country may follow (`Bộ Nông nghiệp Hà Lan`).
  var isForeign = false
  private var text: ArticleText { parser.text }
  private var places: PlaceRules { parser.places }

  /// Appends the pieces from a token on; the token after the last one.
  func read(from start: Int, _ parts: inout [NamePart]) -> Int {
    if let set = generic(at: start) {
      parts.append(set)
      return set.tokens.upperBound
    }
    var end = start
    var isPlaced = false
    for _ in 0..<3 {
      guard let part = piece(at: end, isPlaced) else { break }
      parts.append(part)
      end = part.tokens.upperBound
      if part.isTail { isPlaced = true }
      if case .level = part.content { break }
    }
    return end
  }

  private func piece(at index: Int, _ isPlaced: Bool) -> NamePart? {
    guard index < text.count,
      text[index].flags.isDisjoint(with: [.startsSentence, .startsLine])
    else { return nil }
    if let area = area(at: index) { return area }
    if let typed = typed(at: index, isPlaced) { return typed }
    if !isPlaced, let high = highCourt(at: index) { return high }
    guard !isPlaced, text[index].isSpaced || text[index].isMark("-") else { return nil }
    let foreign = parser.foreignPlace(at: index)
    if let hit = places.name(in: text, at: index), !isPartOfLongerName(hit), !isForeign,
      hit.tokens.upperBound > foreign?.tokens.upperBound ?? 0
    {
      return NamePart(content: .place(hit, nil), tokens: hit.tokens)
    }
    if let suffix = NameBody(parser: parser, traits: []).field(at: index) { return suffix }
    return foreign
  }

  /// Whether a one-syllable name is more likely the start of other words, or a commune's.
  private func isPartOfLongerName(_ hit: PlaceRules.NameHit) -> Bool {
    guard hit.tokens.count == 1 else { return false }
    if !places.names(hit, type: .tinh), !places.names(hit, type: .huyen) { return true }
    let next = text[hit.tokens.upperBound]
    return next.isWord && next.flags.contains(.capitalized)
      && !next.flags.contains(.startsSentence) && !parser.isShouting(hit.tokens.lowerBound)
      && !parser.rules.words.surnames[next.word]
  }

  /// A type word, with the name after it where there is one.
  private func typed(at index: Int, _ isPlaced: Bool) -> NamePart? {
    guard let type = places.typeWord(in: text, at: index) else { return nil }
    let next = type.tokens.upperBound
    if let hit = places.name(in: text, at: next, afterType: true), type.type != .settlement,
      places.names(hit, type: type.type), !isPerson(hit.tokens)
    {
      return NamePart(content: .place(hit, type.type), tokens: index..<hit.tokens.upperBound)
    }
    if type.type != .settlement || !text[index].flags.contains(.capitalized) || isPlaced,
      let end = properRun(from: next, type.type)
    {
      return NamePart(content: .locality(type.type), tokens: index..<end)
    }
    guard !isPlaced, type.type != .settlement, isBareLevel(type) else { return nil }
    return NamePart(content: .level(type.type), tokens: type.tokens)
  }

  /// Whether a name goes on as a person's (`UBND xã Lê Văn Tám`).
  private func isPerson(_ tokens: Range<Int>) -> Bool {
    let next = text[tokens.upperBound]
    return tokens.count == 1 && parser.rules.words.surnames[text.word(tokens.lowerBound)]
      && next.isWord && next.flags.contains(.capitalized)
      && !next.flags.contains(.startsSentence) && !next.flags.contains(.upperCase)
  }

  /// Whether the type word stands for itself, not in another word (`xã hội`, `thành phố mới`).
  private func isBareLevel(_ type: PlaceRules.TypeHit) -> Bool {
    let next = text[type.tokens.upperBound]
    return !(parser.rules.words.society == next.word && next.isWord)
      && text[type.tokens.lowerBound].isSpaced
  }

  /// A name in capitals that no gazetteer knows (`thôn Lau`, `khu phố 12`).
  private func properRun(from start: Int, _ type: UnitType) -> Int? {
    guard !parser.isShouting(start),
      text[start].flags.isDisjoint(with: [.startsSentence, .startsLine])
    else { return nil }
    if text[start].isNumber, text[start].length <= 2 {
      return type == .settlement ? start + 1 : nil
    }
    if type != .settlement, parser.rules.words.surnames[text.word(start)] { return nil }
    var end = start
    while end < start + 4, text[end].isWord, text[end].flags.contains(.capitalized),
      text[end].flags.isDisjoint(with: [.startsSentence, .startsLine]),
      !parser.rules.words.surnames[text.word(end)] || end == start || type == .settlement
    {
      end += 1
    }
    return end > start ? end : nil
  }

  /// `khu vực IV`, `khu vực 1`, `khu vực Tây Bắc`.
  func area(at index: Int) -> NamePart? {
    let words = parser.rules.words
    guard text.word(index) == words.area, text[index].isSpaced, words.isZone(text.word(index + 1))
    else { return nil }
    var end = index + 2
    if text.word(end) == words.number { end += 1 }
    if text[end].isNumber || parser.isRoman(end) {
      return NamePart(content: .locality(.settlement), tokens: index..<end + 1)
    }
    while end < index + 5, text[end].isWord, text[end].flags.contains(.capitalized),
      text[end].flags.isDisjoint(with: [.startsSentence, .startsLine])
    {
      end += 1
    }
    return end > index + 2
      ? NamePart(content: .locality(.settlement), tokens: index..<end) : nil
  }

  /// `cấp cao tại Đà Nẵng`, `tại Việt Nam`.
  private func highCourt(at index: Int) -> NamePart? {
    var at = index
    let words = parser.rules.words
    let isHigh = text.word(at) == words.level && text.word(at + 1) == words.high
    if isHigh { at += 2 }
    guard text.word(at) == words.at, isHigh else { return nil }
    if let hit = places.name(in: text, at: at + 1) {
      return NamePart(content: .locality(.settlement), tokens: index..<hit.tokens.upperBound)
    }
    guard let type = places.typeWord(in: text, at: at + 1),
      let hit = places.name(in: text, at: type.tokens.upperBound, afterType: true)
    else { return nil }
    return NamePart(content: .locality(.settlement), tokens: index..<hit.tokens.upperBound)
  }

  /// `các xã, phường`, `các tỉnh, thành phố`, `các cấp`, `hai cấp`.
  private func generic(at index: Int) -> NamePart? {
    let words = parser.rules.words
    guard words.plurals.contains(text.word(index)), text[index].isWord,
      text[index].flags.isDisjoint(with: [.startsSentence, .startsLine])
    else { return nil }
    if words.localities.contains(text.word(index + 1)) {
      let isOne = text.word(index + 1) == words.level
      return NamePart(content: .generic, tokens: index..<index + (isOne ? 2 : 3))
    }
    guard var last = places.typeWord(in: text, at: index + 1) else { return nil }
    while true {
      let next = last.tokens.upperBound
      guard text[next].isMark(",") || text.word(next) == words.and,
        let type = places.typeWord(in: text, at: next + 1)
      else { break }
      last = type
    }
    return NamePart(content: .generic, tokens: index..<last.tokens.upperBound)
  }
}
