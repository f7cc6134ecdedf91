import PressText

/// Reads resolutions of congresses by name.
struct CongressName {
  let text: ArticleText
  let rules: OfficialDocumentRules
  private var words: DocumentWords { rules.words }

  init(text: ArticleText, rules: OfficialDocumentRules) {
    self.text = text
    self.rules = rules
  }

  /// The resolution whose type's words are `hit`: `Nghị quyết Đại hội Đảng bộ tỉnh lần thứ XV`.
  func read(after hit: TermHit) -> OfficialDocumentFinding? {
    let start = hit.tokens.upperBound
    guard let opening = opening(at: start) else { return nil }
    var index = opening
    var ordinal: (value: Int, tokens: Range<Int>)?
    var end = opening
    while index < start + 24, !text[index].flags.contains(.startsParagraph) {
      if ordinal == nil, let found = ordinalPhrase(at: index) {
        ordinal = (found.value, index..<found.end)
        index = found.end
        end = index
        continue
      }
      // `lần thứ X. Theo …`: no initial of a name.
      guard isNamePiece(index), ordinal?.tokens.upperBound != index || !text[index].isMark(".")
      else { break }
      index += 1
      if ordinal == nil || closes(index) { end = index }
    }
    end = trimmed(end, from: opening)
    guard ordinal != nil || isDated(end, from: opening) else { return nil }
    var finding = OfficialDocumentFinding(
      mention: Mention(
        tokens: hit.tokens.lowerBound..<end,
        rule: OfficialDocumentRule.congressResolution.rawValue),
      form: .named, type: rules.type(of: hit).row, system: system(opening..<end))
    finding.name = name(hit, start: start, opening: opening, end: end)
    finding.evidence.add(4, .congress)
    finding.termOrdinal = ordinal?.value
    finding.congress = body(opening..<end, outside: ordinal?.tokens)
    return finding
  }

  /// Whether `nhiệm kỳ` after a committee's name tells which congress is meant.
  private func isDated(_ end: Int, from start: Int) -> Bool {
    guard (start..<end).contains(where: { text.word($0) == words.body }) else { return false }
    let next = text[end].isMark("(") || text[end].isMark(",") ? end + 1 : end
    return text.word(next) == words.office && text.word(next + 1) == words.session
      && text[next + 2].isNumber
  }

  /// The index after `Đại hội [đại biểu]`.
  private func opening(at start: Int) -> Int? {
    let index: Int
    if let end = words.congress.end(in: text, at: start) {
      index = end
    } else if text.word(start) == words.congressShort, text[start].flags.contains(.upperCase) {
      index = start + 1
    } else {
      return nil
    }
    return words.delegates.end(in: text, at: index) ?? index
  }

  /// The ordinal at a token: `lần thứ XV`, `XV`, `lần thứ hai mươi`.
  private func ordinalPhrase(at index: Int) -> (value: Int, end: Int)? {
    var next = index
    let reader = NameOrdinal(text: text, words: words)
    if text.word(next) == words.ordinal {
      return reader.read(at: words.ordinalMark.end(in: text, at: next) ?? next + 1)
    }
    if text.word(next) == words.term { next += 1 }
    guard text[next].isNumber && text[next].length == 2 || text[next].flags.contains(.upperCase)
    else { return nil }
    return reader.read(at: next)
  }

  /// Whether a token may stand in the name of a congress.
  private func isNamePiece(_ index: Int) -> Bool {
    let token = text[index]
    guard token.isWord, !token.flags.contains(.startsSentence) else {
      let isInside = text.isJoined(index) && text.isJoined(index + 1) && text[index + 1].isWord
      return token.isMark("-") && isInside
        || token.isMark(".") && text.isJoined(index) && text[index - 1].length <= 2
    }
    if token.flags.contains(.capitalized) { return true }
    return words.congressWords.contains(token.word)
      || text.hits.longest(.placeType, at: index) != nil
  }

  /// Whether a name may end before a token: after a name's word, not after `của`.
  private func closes(_ index: Int) -> Bool {
    text.word(index - 1) != words.of && text[index - 1].kind == .word
  }

  private func trimmed(_ end: Int, from start: Int) -> Int {
    var end = end
    while end > start, text.word(end - 1) == words.of || text[end - 1].kind == .mark { end -= 1 }
    return end
  }

  /// What the congress of the country's party is known by.
  static let national = "đảng"

  /// The body whose congress it was: the name without `đại biểu`, `toàn quốc`, `của` and the ordinal.
  private func body(_ range: Range<Int>, outside ordinal: Range<Int>?) -> String {
    var pieces: [String] = []
    for index in range where ordinal?.contains(index) != true && text[index].isWord {
      let word = text.word(index)
      if word == words.of || words.nationwide.contains(word) { continue }
      if words.delegates.starts(in: text, at: index)
        || words.delegates.starts(in: text, at: index - 1)
      {
        continue
      }
      pieces.append(text.string(index).lowercased())
    }
    let body = pieces.joined(separator: " ")
    return ["", "đảng", "đảng cộng sản", "đảng cộng sản việt nam", "đảng cộng sản vn"].contains(
      body)
      ? CongressName.national : body
  }

  private func system(_ range: Range<Int>) -> OfficialDocument.System {
    let isParty = range.contains { text.word($0) == words.party }
    let isMass = range.contains { text.word($0) == words.youthUnion }
    return isMass && !isParty ? .mass : .party
  }

  /// Whether a title in capitals has the name: `NGHỊ QUYẾT ĐẠI HỘI ĐẠI BIỂU TOÀN QUỐC LẦN THỨ XIII CỦA ĐẢNG`.
  private func isShouted(_ range: Range<Int>) -> Bool {
    let words = range.filter { text[$0].isWord && !text.isRoman($0) }
    return words.count > 1 && words.allSatisfy { text[$0].flags.contains(.upperCase) }
  }

  /// The name as it is written in a sentence: `toàn quốc lần thứ XIII của Đảng`.
  private func spoken(_ range: Range<Int>) -> String {
    range.map { index in
      let piece = text.string(index)
      if !text[index].isWord || text.isRoman(index) { return piece }
      let small = piece.lowercased()
      let isPlain =
        text.word(index) != words.party
        && (words.congressWords.contains(text.word(index))
          || words.nationwide.contains(text.word(index))
          || text.word(index) == words.of || text.word(index) == words.ordinal
          || text.word(index - 1) == words.ordinal && !text[index].isNumber)
      return isPlain ? small : small.prefix(1).uppercased() + small.dropFirst()
    }
    .joined(separator: " ")
  }

  private func name(_ hit: TermHit, start: Int, opening: Int, end: Int) -> String {
    let type = rules.types[rules.type(of: hit).row].name
    let isLong = words.delegates.starts(in: text, at: opening - 2)
    let tail = isShouted(opening..<end) ? spoken(opening..<end) : text.string(opening..<end)
    return "\(type) Đại hội\(isLong ? " đại biểu" : "") \(tail)"
  }
}
