import PressText

/// Reads designations of standards: `QCVN 14:2008/BTNMT`, `TCVN ISO 9001:2015`.
struct StandardReader {
  let text: ArticleText
  let rules: OfficialDocumentRules

  /// The standard whose prefix is `hit`; nil where no number follows.
  func read(after hit: TermHit) -> OfficialDocumentFinding? {
    let type = rules.type(of: hit).row
    guard text[hit.tokens.lowerBound].flags.contains(.upperCase) else { return nil }
    let isBranch = type == rules.rows.branchStandard
    let start = branchStart(hit.tokens.lowerBound)
    guard !isBranch || start < hit.tokens.lowerBound else { return nil }
    var designation = text.string(start..<hit.tokens.upperBound)
    var next = hit.tokens.upperBound
    if let body = foreignBody(at: next) {
      designation += " " + text.string(next..<body).filter { $0 != " " }
      next = body
    }
    if text[next].isMark(":") || text[next].isMark("-") { next += 1 }
    guard text[next].isNumber, text[next].length <= 6 else { return nil }
    let serialStart = next
    next += 1
    while next < serialStart + 5, isPart(next) { next += 2 }
    let serial = text.string(serialStart..<next).filter { $0 != " " }
      .split { $0 == "–" || $0 == "-" }.joined(separator: "-")
    var finding = OfficialDocumentFinding(
      mention: Mention(
        tokens: start..<next,
        rule: OfficialDocumentRule.standardDesignation.rawValue),
      form: .standard, type: type, system: .standard)
    finding.serial = serial
    designation += " " + serial
    if let (year, end) = year(at: next) {
      finding.year = year
      designation += ":\(year)"
      next = end
      if let (issuer, end) = issuer(at: next) {
        finding.issuerCode = issuer
        designation += "/" + issuer
        next = end
      }
    }
    guard finding.year != nil || text[serialStart].length >= 3 else { return nil }
    finding.evidence.add(4, .standard)
    finding.number = designation
    finding.mention.tokens = start..<next
    return finding
  }

  /// `22TCN`: the branch's number before the prefix.
  private func branchStart(_ index: Int) -> Int {
    text.isJoined(index) && text[index - 1].isNumber && text[index - 1].length <= 2
      ? index - 1 : index
  }

  /// Whether `-13` or `-MT` stands at a token: a part of the serial.
  private func isPart(_ index: Int) -> Bool {
    guard text[index].isMark("-") else { return false }
    let part = text[index + 1]
    if part.isNumber { return part.length <= 2 && !part.flags.contains(.startsLine) }
    return part.isWord && part.flags.contains(.upperCase) && part.length <= 3
      && text[index + 2].isMark(":")
  }

  /// The index after `ISO`, `ISO/IEC`, `OHSAS`.
  private func foreignBody(at index: Int) -> Int? {
    let words = rules.words
    let bodies = [words.iso, words.iec, words.ohsas, words.haccp]
    guard bodies.contains(text.word(index)), text.word(index) != .unknown else { return nil }
    if text[index + 1].isMark("/"), bodies.contains(text.word(index + 2)) { return index + 3 }
    return index + 1
  }

  private func year(at index: Int) -> (Int, Int)? {
    let isSlash = text[index].isMark("/") && text[index + 2].isMark("/")
    guard isSlash || text[index].isMark(":") || text[index].isMark("-"), text[index + 1].isNumber,
      text[index + 1].length == 4, (1950...2045).contains(Int(text[index + 1].code))
    else { return nil }
    return (Int(text[index + 1].code), index + 2)
  }

  private func issuer(at index: Int) -> (String, Int)? {
    let start = text[index].isMark("/") ? index + 1 : index
    guard text[start].isWord, text[start].flags.contains(.upperCase),
      !text[start].flags.contains(.startsLine)
    else { return nil }
    guard let known = rules.spelling.issuer(text.string(start)) else {
      return start > index && text.isJoined(start) && text[start].length > 1
        ? (text.string(start), start + 1) : nil
    }
    return (known.code, start + 1)
  }
}
