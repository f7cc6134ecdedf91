import PressText

/// Reads units of share, money and measure, and what they are counted per.
struct UnitReader {
  /// A unit in the text.
  struct Reading {
    var tokens: Range<Int>
    var unit: CountUnit
  }

  let rules: CountRules
  let text: ArticleText

  /// The unit that starts at a token.
  ///
  /// `scale` is the power of ten of the scale word before it, which tells `45 triệu bảng` from `4 bảng`.
  /// `isPrefix` tells whether the unit stands before its number, and so may open a line.
  func unit(at index: Int, scale: Int, isPrefix: Bool = false) -> Reading? {
    let token = text[index]
    guard token.kind == .word || token.kind == .mark,
      isPrefix || !token.flags.contains(.startsLine)
    else {
      return nil
    }
    for hit in text.hits.starting(at: index).reversed() where hit.kind == .unit {
      let unit = rules.lexicon.units[Int(hit.payload)]
      if isPrinted(unit, hit.tokens), !isAnotherWord(unit, hit.tokens, scale: scale) {
        return Reading(tokens: hit.tokens, unit: unit)
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
  private func isPrinted(_ unit: CountUnit, _ tokens: Range<Int>) -> Bool {
    for index in tokens.dropFirst()
    where text[index].isNumber && !text.isJoined(index) && !isLooseExponent(index) {
      return false
    }
    if let letter = unit.letter, tokens.count == 1 {
      let token = text[tokens.lowerBound]
      return text.normalized.bytes[Int(token.start)] == letter
        && (letter == UInt8(ascii: "m") || !isCodeLetter(tokens.upperBound))
    }
    return true
  }

  private func isCodeLetter(_ end: Int) -> Bool {
    text.isJoined(end) && (text[end].isNumber || text[end].isMark("-"))
  }

  /// Whether the words are the start of another word (`đồng chí`, `độ tuổi`, `khối lượng`).
  private func isAnotherWord(_ unit: CountUnit, _ tokens: Range<Int>, scale: Int) -> Bool {
    guard tokens.count == 1, text[tokens.lowerBound].isWord else { return false }
    let word = text.word(tokens.lowerBound)
    let next = text.word(tokens.upperBound)
    let words = rules.words
    if word == rules.dong { return scale < 3 && words.afterDong[next] }
    if word == rules.degree {
      return words.afterDegree[next] || text[tokens.upperBound].isNumber
        || text[tokens.upperBound].isMark("'")
    }
    if word == rules.cubic { return !words.substances[next] && !words.fields[next] }
    if rules.fieldUnits[word] { return !words.fields[next] }
    if rules.goldUnits[word] { return next != rules.gold && next != rules.silver }
    if word == rules.pound { return scale < 3 }
    return rules.ambiguousUnits[word] && words.unitContinuations[next]
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
    if text.word(start) == rules.day, text.word(start + 1) == rules.night { return start + 2 }
    if let unit = unit(at: start, scale: 9) { return unit.tokens.upperBound }
    if start > index { return nil }
    if let noun = text.hits.longest(.countable, at: start) {
      return noun.tokens.upperBound
    }
    return rules.words.perWords[token.word] || token.flags.contains(.syllable) ? start + 1 : nil
  }
}
