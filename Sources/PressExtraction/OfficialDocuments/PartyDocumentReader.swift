import PressText

/// Reads party documents by name: plenum and congress resolutions, the statute.
struct PartyDocumentReader {
  let text: ArticleText
  let rules: OfficialDocumentRules
  private var words: DocumentWords { rules.words }

  init(text: ArticleText, rules: OfficialDocumentRules) {
    self.text = text
    self.rules = rules
  }

  /// The documents whose type's words are `hit`; empty where no name follows.
  func read(after hit: TermHit) -> [OfficialDocumentFinding] {
    let row = rules.type(of: hit).row
    if row == rules.rows.resolution || row == rules.rows.conclusion {
      if let found = CongressName(text: text, rules: rules).read(after: hit) { return [found] }
      return PlenumName(text: text, rules: rules).read(after: hit)
    }
    guard row == rules.rows.statute || row == rules.rows.platform else { return [] }
    return statute(after: hit).map { [$0] } ?? []
  }

  private func statute(after hit: TermHit) -> OfficialDocumentFinding? {
    let start = hit.tokens.upperBound
    let isStatute = rules.type(of: hit).row == rules.rows.statute
    if isStatute, let found = massStatute(after: hit) { return found }
    guard text.word(start) == words.party, text[start].flags.contains(.capitalized),
      text[hit.tokens.lowerBound].flags.contains(.capitalized) || isStatute
    else { return nil }
    var end = start + 1
    var name = (isStatute ? "Điều lệ" : "Cương lĩnh") + " Đảng"
    if let next = words.communist.end(in: text, at: end) {
      end = next
      name += " Cộng sản"
      if let next = words.country.end(in: text, at: end) {
        end = next
        name += " Việt Nam"
      } else if text.word(end) == words.countryShort {
        end += 1
        name += " Việt Nam"
      }
    }
    var finding = OfficialDocumentFinding(
      mention: Mention(
        tokens: hit.tokens.lowerBound..<end, rule: OfficialDocumentRule.partyStatute.rawValue),
      form: .named, type: rules.type(of: hit).row, system: .party)
    finding.name = name
    finding.evidence.add(4, .partyStatute)
    return finding
  }

  /// `Điều lệ Công đoàn Việt Nam`, `Điều lệ Đoàn TNCS Hồ Chí Minh`.
  private func massStatute(after hit: TermHit) -> OfficialDocumentFinding? {
    let start = hit.tokens.upperBound
    guard text[start].flags.contains(.capitalized),
      words.tradeUnion.starts(in: text, at: start) || text.word(start) == words.youthUnion
        || text.string(start) == "Hội"
    else { return nil }
    var end = words.tradeUnion.end(in: text, at: start) ?? start + 1
    while end < start + 12, text[end].isWord,
      text[end].flags.contains(.capitalized) || words.statuteWords.contains(text.word(end)),
      !text[end].flags.contains(.startsSentence)
    {
      end += 1
    }
    guard end > start + 1 else { return nil }
    var finding = OfficialDocumentFinding(
      mention: Mention(
        tokens: hit.tokens.lowerBound..<end, rule: OfficialDocumentRule.partyStatute.rawValue),
      form: .named, type: rules.type(of: hit).row, system: .mass)
    finding.name = "Điều lệ " + text.string(start..<end)
    finding.evidence.add(4, .statute)
    return finding
  }
}

/// An ordinal as names of plenums and congresses have it.
struct NameOrdinal {
  let text: ArticleText
  let words: DocumentWords

  /// The ordinal at a token: digits, Roman numeral or word; with the index after it.
  func read(at index: Int) -> (value: Int, end: Int)? {
    let token = text[index]
    if token.isNumber {
      return token.length <= 2 && token.code > 0 && !text.isJoined(index + 1)
        || token.length <= 2 && token.code > 0 && text[index + 1].kind == .mark
        ? (Int(token.code), index + 1) : nil
    }
    guard token.isWord else { return nil }
    if token.flags.contains(.upperCase), let value = roman(index) { return (value, index + 1) }
    guard let value = words.ordinals[token.word] else { return nil }
    if value == 10, let more = words.ordinals[text.word(index + 1)], more < 10 {
      return (10 + more, index + 2)
    }
    return (value, index + 1)
  }

  /// The value of a Roman numeral up to 39; nil for other words.
  func roman(_ index: Int) -> Int? {
    var total = 0
    var last = 0
    for letter in text.string(index).unicodeScalars.reversed() {
      let value: Int
      switch letter {
      case "I": value = 1
      case "V": value = 5
      case "X": value = 10
      default: return nil
      }
      total += value < last ? -value : value
      last = max(last, value)
    }
    return (1...39).contains(total) ? total : nil
  }

  /// A number in Roman numerals; empty outside 1 through 39.
  static func roman(_ value: Int) -> String {
    guard (1...39).contains(value) else { return "" }
    let ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    return String(repeating: "X", count: value / 10) + ones[value % 10]
  }
}
