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
      isPrefix || !token.flags.contains(.startsLine) && !(scale == 0 && isStreet(index))
    else { return nil }
    let places = text.hits.places(at: index)
    var place = places.upperBound
    while place > places.lowerBound {
      place -= 1
      let hit = text.hits[place, at: index]
      guard hit.kind == .unit else { continue }
      if isPrinted(hit), !isAnotherWord(hit, scale: scale) {
        return UnitReading(
          hit.tokens, row: hit.payload, of: rules.lexicon.units[Int(hit.payload)])
      }
    }
    return nil
  }

  /// `số nhà 92 ⟨Yên⟩ Phụ`, `ở 2 ⟨Tạ⟩ Hiền`: a street of two capitals behind the number of a house.
  private func isStreet(_ index: Int) -> Bool {
    func isCapital(_ index: Int) -> Bool {
      let flags = text[index].flags
      return flags.contains(.capitalized) && !flags.contains(.upperCase)
    }
    return isCapital(index) && isCapital(index + 1) && text[index - 1].isNumber
      && rules.roles[text.word(index - 2)].contains(.address)
      && !text[index + 1].flags.contains(.startsSentence)
  }

  /// `m 2)`, `m 3 /s`: an exponent that lost its place; only where nothing is counted by it.
  private func isLooseExponent(_ index: Int) -> Bool {
    guard text[index].length == 1 else { return false }
    let next = text[index + 1]
    switch next.kind {
    case .mark:
      return next.isMark("(") || next.isMark("/") && !text.isJoined(index + 1)
        || !next.isMark("%") && !text.isJoined(index + 2)
    case .none: return true
    case .number: return false
    case .word:
      return text[index - 1].kind == .word && !text.isJoined(index + 1)
        && (next.flags.contains(.startsLine) || isParted(before: index - 1)
          || rules.roles[next.word].isAny(of: .afterExponent))
    }
  }

  /// Whether a number with separators stands before a unit (`2.053,71 ⟨m⟩ 2 đất`): no length in metres.
  private func isParted(before unit: Int) -> Bool {
    let mark = text[unit - 2]
    return text[unit - 1].isNumber && text.isJoined(unit - 1) && text[unit - 3].isNumber
      && (mark.isMark(",") || mark.isMark("."))
  }

  /// `m2` has no space inside, and the case of a single letter counts (`5 g`, not `5 G`).
  private func isPrinted(_ hit: TermHit) -> Bool {
    let tokens = hit.tokens
    if tokens.count == 1 {
      let letter = rules.lexicon.units[Int(hit.payload)].letter
      guard letter != 0 else { return isSpelled(hit) }
      let start = Int(text[tokens.lowerBound].start)
      if letter == UInt8(ascii: "L"), !isLitre(tokens.lowerBound) { return false }
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

  /// Whether `L` is joined to its number as litres are (`2.5L`), and no runway or initial (`25L/07R`, `31 L. Kane`).
  private func isLitre(_ index: Int) -> Bool {
    text.isJoined(index) && !(text.isJoined(index + 1) && text[index + 1].isMark("/"))
  }

  /// Whether the capitals are those of the unit and not of another one (`MB`, `Mb`).
  private func isSpelled(_ hit: TermHit) -> Bool {
    let row = Int(hit.payload)
    if !rules.lexicon.units[row].spelling.isEmpty {
      return isText(of: hit, rules.lexicon.units[row].spelling)
    }
    return rules.lexicon.units[row].rival.isEmpty
      || !isText(of: hit, rules.lexicon.units[row].rival)
  }

  private func isText(of hit: TermHit, _ bytes: [UInt8]) -> Bool {
    let start = Int(text[Int(hit.start)].start)
    let end = Int(text[Int(hit.end) - 1].end)
    guard end - start == bytes.count else { return false }
    for offset in bytes.indices where text.normalized.bytes[start + offset] != bytes[offset] {
      return false
    }
    return true
  }

  private func isCodeLetter(_ end: Int) -> Bool {
    text.isJoined(end) && (text[end].isNumber || text[end].isMark("-"))
  }

  /// Whether the words are the start of another word (`đồng chí`, `độ tuổi`, `khối lượng`).
  private func isAnotherWord(_ hit: TermHit, scale: Int) -> Bool {
    let index = Int(hit.start)
    // `2 ⟨số điện⟩ thoại`
    guard Int(hit.end) == index + 1 else {
      return text.hits.longest(.countable, at: index)?.end ?? hit.end > hit.end
    }
    guard text[index].isWord else { return false }
    let word = text.word(index)
    let next = rules.roles[text.word(index + 1)]
    if word == words.dong {
      return scale < 3
        && (next.contains(.afterDong)
          || (isSmallNumber(before: index) || isCoin(index))
            && text.hits.longest(.countable, at: index)?.tokens.count ?? 1 > 1)
    }
    if word == words.degree {
      return next.contains(.afterDegree) || text[index + 1].isNumber || text[index + 1].isMark("'")
    }
    // `Sonic 125 RS`
    if word == words.rupee, text[index].flags.contains(.upperCase) { return true }
    if word == words.cubic { return !next.isAny(of: .cubicMatter) }
    let role = rules.roles[word]
    if role.isAny(of: .doubtfulUnit), let noun = text.hits.longest(.countable, at: index),
      noun.end > hit.end
    {
      return true
    }
    if role.contains(.fieldUnit) { return !next.contains(.field) }
    if role.contains(.goldUnit) {
      return text.word(index + 1) != words.gold && text.word(index + 1) != words.silver
        && !isMace(index)
    }
    if word == words.pound { return scale < 3 && !isGrouped(before: index) }
    return role.contains(.ambiguousUnit) && next.contains(.unitContinuation)
  }

  /// `nhẫn vàng ⟨2 chỉ⟩, …`: the weight where gold was named shortly before, with nothing behind it that it could limit.
  private func isMace(_ index: Int) -> Bool {
    let next = text[index + 1]
    guard text.word(index) == words.only, text[index - 1].isNumber,
      next.kind != .number, next.kind != .word || next.word == words.and,
      !rules.roles[text.word(index - 2)].contains(.mark)
    else { return false }
    for place in stride(from: index - 1, through: max(0, index - 40), by: -1) {
      if text.word(place) == words.gold, !rules.roles[text.word(place - 1)].contains(.hue) {
        return true
      }
      if text[place].flags.contains(.startsSentence) { return false }
    }
    return false
  }

  /// Whether `độ` is one of temperature: what is warm, cold or feverish is named shortly before.
  func isTemperature(_ unit: UnitReading, before start: Int) -> Bool {
    guard unit.codeNumber == rules.lexicon.degree, unit.tokens.count == 1 else { return false }
    var place = start - 1
    while place > start - 24, place >= 0, !text[place].flags.contains(.startsParagraph) {
      if rules.roles[text.word(place)].contains(.weather) { return true }
      place -= 1
    }
    return false
  }

  /// Whether a number below a hundred stands there (`6 đồng tiền`, `hai đồng chủ tịch`), which is no sum.
  private func isSmallNumber(before index: Int) -> Bool {
    let token = text[index - 1]
    return token.isWord || token.isNumber && token.length <= 2 && !text.isJoined(index - 1)
  }

  /// `830 ⟨đồng tiền⟩ cổ`: coins.
  private func isCoin(_ index: Int) -> Bool {
    text.word(index + 1) == words.cash && words.coins.contains(text.word(index + 2))
  }

  /// `250.000 bảng`: there are no thousands of tables.
  private func isGrouped(before index: Int) -> Bool {
    text[index - 1].isNumber && text[index - 1].length == 3 && text.isJoined(index - 1)
      && text[index - 2].isMark(".")
  }

  /// What a quantity that ends before `index` is counted per: `/người/năm`; nil without a slash.
  func per(at index: Int) -> Range<Int>? {
    var end = index
    for _ in 0..<2 {
      guard text[end].isMark("/"),
        text.isJoined(end) == text.isJoined(end + 1) || isPer(end + 1),
        let next = perPart(at: end + 1)
      else { break }
      end = next
    }
    return end > index ? index + 1..<end : nil
  }

  /// Whether a word is one of those per which is counted, so that a space on one side of the slash is a slip
  /// (`7%/ năm`, `9.000 đồng /vé`).
  private func isPer(_ index: Int) -> Bool {
    text[index].isWord && !text[index].flags.contains(.capitalized)
      && rules.roles[text.word(index)].isAny(of: .perOrPaid)
  }

  private func perPart(at index: Int) -> Int? {
    var start = index
    // `12 bác sĩ/1 vạn dân`, `32 giường/10.000 dân`
    if let whole = rules.numerals.read(at: index, in: text), whole.value != nil,
      text.word(whole.tokens.upperBound) == words.inhabitants
    {
      return whole.tokens.upperBound + 1
    }
    if text[index].isNumber {
      guard text[index].length <= 4, text[index + 1].isWord else { return nil }
      start += 1
    }
    let token = text[start]
    guard token.isWord, !token.flags.contains(.startsLine), claims.owner(start) != .date else {
      return nil
    }
    if token.word == words.day, text.word(start + 1) == words.night { return start + 2 }
    if let unit = unit(at: start, scale: 9) { return unit.tokens.upperBound }
    if start > index {
      let isTime = rules.roles[token.word].contains(.timeUnit) && claims.isFree(index..<start + 1)
      return isTime ? start + 1 : nil
    }
    if let noun = text.hits.longest(.countable, at: start) {
      return noun.tokens.upperBound
    }
    return rules.roles[token.word].contains(.per) || token.flags.contains(.syllable)
      ? start + 1 : nil
  }
}
