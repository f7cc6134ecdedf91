import PressText

/// Gives a text that was typed without diacritics those that its words most likely have.
///
/// `ty dong` becomes `tỷ đồng`; words that no table has stay as they are, as do the letters of codes but for `Đ`
/// (`ND-CP`), and addresses of the web.
struct DiacriticRestorer {
  private let text: NormalizedText
  private let tokens: [Token]
  private let pairs = SyllablePairs.shared

  /// The most places that are weighed together.
  private static let longest = 200

  init(_ text: NormalizedText, _ tokens: [Token]) {
    self.text = text
    self.tokens = tokens
  }

  /// The text with its diacritics; its map leads back to the source of the text.
  func restored() -> NormalizedText {
    var words = [Int](repeating: -1, count: tokens.count)
    choose(&words)
    markLevels(&words)
    nameUnits(&words)
    var restored = NormalizedText()
    var map = OffsetMap()
    var taken = 0
    for index in tokens.indices where words[index] >= 0 {
      let (start, end) = (Int(tokens[index].start), Int(tokens[index].end))
      restored.bytes += text.bytes[taken..<start]
      let first = restored.bytes.count
      write(words[index], as: text.bytes[start..<end], to: &restored.bytes)
      taken = end
      if !restored.bytes[first...].elementsEqual(text.bytes[start..<end]) {
        map.append(
          OffsetMap.Edit(
            normalizedStart: first, normalizedEnd: restored.bytes.count, sourceStart: start,
            sourceEnd: end))
      }
    }
    restored.bytes += text.bytes[taken...]
    restored.map = map.joined(with: text.map)
    restored.warnings = text.warnings
    return restored
  }

  // MARK: Which words

  /// Notes for each token that is a word of the table which one it is.
  private func choose(_ words: inout [Int]) {
    var chain = SyllableChain(pairs)
    chain.start(after: pairs.stop)
    /// The tokens of the chain's places.
    var places = [-1]
    for index in tokens.indices {
      let group = group(index)
      if tokens[index].flags.contains(.startsLine) {
        chain.append(pairs.stop..<pairs.stop + 1)
        places.append(-1)
      }
      chain.append(group.isEmpty ? pairs.stop..<pairs.stop + 1 : group)
      places.append(tokens[index].isWord && !group.isEmpty ? index : -1)
      if group.count < 2 || chain.count > DiacriticRestorer.longest {
        finish(&chain, &places, &words)
      }
    }
    finish(&chain, &places, &words)
  }

  /// Notes the likeliest words of a chain, and starts the next one behind the last of them.
  private func finish(_ chain: inout SyllableChain, _ places: inout [Int], _ words: inout [Int]) {
    var last = pairs.stop
    chain.forEachBest { place, word in
      if place == places.count - 1 { last = word }
      if places[place] >= 0 { words[places[place]] = word }
    }
    chain.start(after: last)
    places = [-1]
  }

  // MARK: Names of bodies and units

  /// Reads a word in small letters that may be a level's, right behind the name of a body, as that: `Hoi Phu nu ⟨tinh⟩`.
  private func markLevels(_ words: inout [Int]) {
    for index in tokens.indices.dropFirst()
    where words[index] >= 0 && tokens[index].flags.isDisjoint(with: [.capitalized, .upperCase]) {
      guard let level = UnitLevels.word(among: group(index), pairs), endsBody(index - 1, words)
      else {
        continue
      }
      words[index] = level
    }
  }

  /// Whether a row of words ends at a token that begins with a body's head in capitals: `Hoi Nong dan`, `UBND`.
  private func endsBody(_ last: Int, _ words: [Int]) -> Bool {
    var index = last
    while index >= max(0, last - UnitLevels.longestBody), tokens[index].isWord {
      if !tokens[index].flags.isDisjoint(with: [.capitalized, .upperCase]),
        UnitLevels.isHead(text.bytes[Int(tokens[index].start)..<Int(tokens[index].end)])
      {
        // A head alone may be a word of a sentence: `Ban tinh`.
        return index < last || tokens[index].length > 3
      }
      index -= 1
    }
    return false
  }

  /// Writes the names of units as the gazetteer has them, wherever they stand again too.
  private func nameUnits(_ words: inout [Int]) {
    var found: [[UInt64]: [Int]] = [:]
    for index in tokens.indices.dropFirst() where words[index - 1] >= 0 && isNamePart(index, words)
    {
      let levels = UnitLevels.after(pairs.letters(of: words[index - 1]))
      guard levels != 0 else { continue }
      for length in stride(from: UnitSpelling.longest, through: 2, by: -1) {
        guard let keys = keys(index, length, words) else { continue }
        if let name = UnitSpelling.shared.words(keys, levels: levels) {
          found[keys] = name
          break
        }
      }
    }
    if found.isEmpty { return }
    for index in tokens.indices where isNamePart(index, words) {
      for length in stride(from: UnitSpelling.longest, through: 2, by: -1) {
        guard let keys = keys(index, length, words), let name = found[keys] else { continue }
        for (place, word) in name.enumerated() { words[index + place] = word }
        break
      }
    }
  }

  /// The keys of the words from one on that may be a name of so many; nil where they may not.
  private func keys(_ start: Int, _ length: Int, _ words: [Int]) -> [UInt64]? {
    guard start + length <= tokens.count,
      (start..<start + length).allSatisfy({ isNamePart($0, words) })
    else { return nil }
    return tokens[start..<start + length].map {
      SyllablePairs.key(text.bytes[Int($0.start)..<Int($0.end)])
    }
  }

  private func isNamePart(_ index: Int, _ words: [Int]) -> Bool {
    words[index] >= 0 && tokens[index].isWord
      && !tokens[index].flags.isDisjoint(with: [.capitalized, .upperCase])
  }

  // MARK: What a token may be

  /// The words that a token may be; empty where the table has none.
  private func group(_ index: Int) -> Range<Int> {
    let token = tokens[index]
    switch token.kind {
    case .number: return pairs.number..<pairs.number + 1
    case .mark:
      let mark = token.isMark(",") ? pairs.comma : pairs.stop
      return mark..<mark + 1
    case .none: return 0..<0
    case .word:
      if isAddress(index) { return 0..<0 }
      let group = DiacriticRestorer.group(token, in: text.bytes)
      if isSum(index), let dong = group.first(where: { pairs.letters(of: $0).first == 0xC4 }) {
        return dong..<dong + 1
      }
      return isAbbreviation(index) ? abbreviation(of: group, token.length) : group
    }
  }

  /// The words that a word may be by its letters; empty where the table has none.
  private static func group(_ token: Token, in text: [UInt8]) -> Range<Int> {
    let letters = text[Int(token.start)..<Int(token.end)]
    guard letters.count <= 7, letters.allSatisfy({ $0 < 0x80 }) else { return 0..<0 }
    return SyllablePairs.shared.words(SyllablePairs.key(letters))
  }

  /// Whether a word is one that Vietnamese has with diacritics.
  static func isVietnamese(_ token: Token, in text: [UInt8]) -> Bool {
    let group = group(token, in: text)
    return group.contains { SyllablePairs.shared.letters(of: $0).count > token.length }
  }

  /// Of the words of a group the likeliest that has no diacritics but in `đ`.
  private func abbreviation(of group: Range<Int>, _ length: Int) -> Range<Int> {
    var best: Int?
    for word in group {
      let letters = pairs.letters(of: word)
      let strokes = letters.count { $0 == 0xC4 }
      guard letters.count == length + strokes,
        letters.allSatisfy({ $0 < 0x80 || $0 == 0xC4 || $0 == 0x91 })
      else { continue }
      if best.map({ pairs.weight(of: word) > pairs.weight(of: $0) }) ?? true { best = word }
    }
    return best.map { $0..<$0 + 1 } ?? 0..<0
  }

  /// Whether a `d` right behind a number is that of `đồng`: `5.000d/nguoi`.
  private func isSum(_ index: Int) -> Bool {
    index > 0 && tokens[index].length == 1 && !tokens[index].isSpaced
      && text.bytes[Int(tokens[index].start)] == 0x64 && tokens[index - 1].isNumber
  }

  /// Whether a word is of capitals that stand for words: part of a code, or amid words that are not in capitals.
  private func isAbbreviation(_ index: Int) -> Bool {
    guard isUpper(index) else { return tokens[index].flags.contains(.mixedCase) }
    if isJoined(index) || isJoined(index + 1) { return true }
    return tokens[index].length > 1 && !isUpper(index - 1) && !isUpper(index + 1)
  }

  /// Whether a token is a word in capitals.
  private func isUpper(_ index: Int) -> Bool {
    tokens.indices.contains(index) && tokens[index].isWord
      && tokens[index].flags.contains(.upperCase)
  }

  /// Whether nothing parts a token from the one before, and one of them is a stroke, a dash or a number.
  private func isJoined(_ index: Int) -> Bool {
    guard index > 0, index < tokens.count, !tokens[index].isSpaced else { return false }
    return [tokens[index - 1], tokens[index]].contains {
      $0.isMark("/") || $0.isMark("-") || $0.isNumber
    }
  }

  /// Whether a word stands in an address of the web: in small letters right after or before a point, or by `@`.
  private func isAddress(_ index: Int) -> Bool {
    isLink(index - 1, index - 2, index) || isLink(index + 1, index + 2, index)
  }

  /// Whether a mark joins a word to another, as in addresses.
  private func isLink(_ mark: Int, _ other: Int, _ index: Int) -> Bool {
    guard tokens.indices.contains(mark), tokens.indices.contains(other),
      tokens[mark].isMark(".") || tokens[mark].isMark("@"),
      !tokens[max(mark, index)].isSpaced, !tokens[max(mark, other)].isSpaced
    else { return false }
    return tokens[other].isWord && !tokens[other].flags.contains(.capitalized)
      && !tokens[max(index, other)].flags.contains(.capitalized)
  }

  // MARK: Writing

  /// Writes a word letter by letter in the case of what was typed.
  private func write(_ word: Int, as typed: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    var index = typed.startIndex
    NameHash.forEachScalar(of: pairs.letters(of: word)) { value in
      let isUpper = index < typed.endIndex && typed[index] &- 0x41 < 26
      index += 1
      let scalar = Unicode.Scalar(value) ?? "\u{FFFD}"
      let letter = isUpper ? scalar.properties.uppercaseMapping : String(scalar)
      bytes.append(contentsOf: letter.utf8)
    }
  }
}
