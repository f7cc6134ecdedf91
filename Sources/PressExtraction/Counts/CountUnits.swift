import PressText

/// Units of share, money and measure, and what they are counted per.
extension CountScan {
  /// The unit that starts at a token.
  ///
  /// `scale` is the power of ten of the scale word before it, which tells `45 triệu bảng` from `4 bảng`.
  /// `isPrefix` tells whether the unit stands before its number, and so may open a line.
  func unit(at index: Int, scale: Int, isPrefix: Bool = false) -> UnitReading? {
    guard text.hits.hasTerm(.unit, at: index) else { return nil }
    let token = text[index]
    guard token.kind == .word || token.kind == .mark,
      isPrefix || !token.flags.contains(.startsLine)
    else { return nil }
    let places = text.hits.places(at: index)
    var place = places.upperBound
    while place > places.lowerBound {
      place -= 1
      let hit = text.hits[place]
      guard hit.kind == .unit else { continue }
      if isPrinted(hit), !isAnotherWord(hit, scale: scale) {
        return UnitReading(
          hit.tokens, row: hit.payload, of: rules.lexicon.units[Int(hit.payload)])
      }
    }
    return nil
  }

  /// `m 2)`: an exponent that lost its place; only where nothing is counted by it.
  private func isLooseExponent(_ index: Int) -> Bool {
    let next = text[index + 1]
    return text[index].length == 1 && text[index - 1].kind == .word && !text.isJoined(index + 1)
      && (next.kind == .none || next.flags.contains(.startsLine))
      || text[index].length == 1 && text[index + 1].kind == .mark && !text[index + 1].isMark("%")
        && !text.isJoined(index + 2)
  }

  /// `m2` has no space inside, and the case of a single letter counts (`5 g`, not `5 G`).
  private func isPrinted(_ hit: TermHit) -> Bool {
    let tokens = hit.tokens
    if tokens.count == 1 {
      let letter = rules.lexicon.units[Int(hit.payload)].letter
      guard letter != 0 else { return true }
      let start = Int(text[tokens.lowerBound].start)
      return text.normalized.bytes[start] == letter
        && (letter == UInt8(ascii: "m") || !isCodeLetter(tokens.upperBound))
    }
    var index = tokens.lowerBound + 1
    while index < tokens.upperBound {
      if text[index].isNumber, !text.isJoined(index), !isLooseExponent(index) { return false }
      index += 1
    }
    return true
  }

  private func isCodeLetter(_ end: Int) -> Bool {
    text.isJoined(end) && (text[end].isNumber || text[end].isMark("-"))
  }

  /// Whether the words are the start of another word (`đồng chí`, `độ tuổi`, `khối lượng`).
  private func isAnotherWord(_ hit: TermHit, scale: Int) -> Bool {
    let index = Int(hit.start)
    guard Int(hit.end) == index + 1, text[index].isWord else { return false }
    let word = text.word(index)
    let next = rules.roles[text.word(index + 1)]
    if word == words.dong { return scale < 3 && next.contains(.afterDong) }
    if word == words.degree {
      return next.contains(.afterDegree) || text[index + 1].isNumber || text[index + 1].isMark("'")
    }
    if word == words.cubic { return !next.isAny(of: .cubicMatter) }
    let role = rules.roles[word]
    if role.contains(.fieldUnit) { return !next.contains(.field) }
    if role.contains(.goldUnit) {
      return text.word(index + 1) != words.gold && text.word(index + 1) != words.silver
    }
    if word == words.pound { return scale < 3 }
    return role.contains(.ambiguousUnit) && next.contains(.unitContinuation)
  }

  /// What a quantity that ends before `index` is counted per: `/người/năm`; nil without a slash.
  func per(at index: Int) -> Range<Int>? {
    var end = index
    for _ in 0..<2 {
      guard text[end].isMark("/"), text.isJoined(end) == text.isJoined(end + 1),
        let next = perPart(at: end + 1)
      else { break }
      end = next
    }
    return end > index ? index + 1..<end : nil
  }

  private func perPart(at index: Int) -> Int? {
    var start = index
    if text[index].isNumber {
      guard text[index].length <= 4, text[index + 1].isWord else { return nil }
      start += 1
    }
    let token = text[start]
    guard token.isWord, !token.flags.contains(.startsLine) else { return nil }
    if token.word == words.day, text.word(start + 1) == words.night { return start + 2 }
    if let unit = unit(at: start, scale: 9) { return unit.tokens.upperBound }
    if start > index { return nil }
    if let noun = text.hits.longest(.countable, at: start) {
      return noun.tokens.upperBound
    }
    return rules.roles[token.word].contains(.per) || token.flags.contains(.syllable)
      ? start + 1 : nil
  }
}
