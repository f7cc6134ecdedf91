import PressText

/// Weighs whether a type's words and a number without a code name a document.
struct ShortFormJudge {
  let text: ArticleText
  let rules: OfficialDocumentRules

  /// What leads to the number.
  struct Lead {
    var hit: TermHit
    /// Row of the type.
    var type: Int
    var spelling: OfficialDocumentRules.Spelling
    /// Whether `số` stands before the number.
    var hasSign: Bool
    /// How many other words stand between type and number.
    var modifiers: Int
    /// Whether other numbers stand beside it in a list.
    var isPlural: Bool
  }

  /// The evidence for one number of a list.
  ///
  /// - Parameters:
  ///   - number: A number without a code.
  ///   - lead: What leads to the list.
  ///   - isFirst: Whether it is the first of the list.
  /// - Returns: What speaks for and against it.
  func judge(_ number: DocumentNumber, _ lead: Lead, isFirst: Bool) -> DocumentEvidence {
    var evidence = DocumentEvidence()
    let end = number.tokens.upperBound
    if let fault = fault(number, lead) ?? misuse(number, lead) {
      evidence.add(-9, fault)
      return evidence
    }
    weighLead(lead, into: &evidence)
    if lead.hasSign {
      let isLong = number.serial.utf8.count > 1
      evidence.add(isLong ? 3 : 2, "number sign before")
    }
    if number.year != nil { weighYear(number, lead, into: &evidence) }
    if number.serial.utf8.first == 0x30 { evidence.add(1, "leading zero") }
    if rules.types[lead.type].code == "VB", number.serial.utf8.count >= 3 {
      evidence.add(1, "a dispatch's number")
    }
    let isAlone = follows(end)
    let counted = !isAlone && isCounted(end)
    if counted, !lead.hasSign || isSecondary(number, isFirst) {
      evidence.add(number.serial.utf8.first == 0x30 ? -1 : -4, "a counted noun follows")
    } else if isAlone {
      evidence.add(1, "nothing counted follows")
    }
    return evidence
  }

  /// What makes the type's words mean something else.
  private func misuse(_ number: DocumentNumber, _ lead: Lead) -> String? {
    let code = rules.types[lead.type].code
    if lead.modifiers > 0, code == "L" || code == "BL" { return "words after \"luật\"" }
    guard !lead.hasSign, number.year == nil, let value = Int(number.serial),
      (1945...2045).contains(value), number.serial.utf8.count == 4
    else { return nil }
    return "a year"
  }

  private func isSecondary(_ number: DocumentNumber, _ isFirst: Bool) -> Bool { !isFirst }

  private func weighLead(_ lead: Lead, into evidence: inout DocumentEvidence) {
    let first = text[lead.hit.tokens.lowerBound]
    let type = rules.types[lead.type]
    switch type.strength {
    case .strong: evidence.add(2, "a type that is numbered")
    case .weak: evidence.add(0, "a word of other uses too")
    case .bound, .named, .standard: evidence.add(-9, "a type that is not numbered so")
    }
    switch lead.spelling {
    case .words:
      let isTitleCase = first.flags.contains(.capitalized) && !first.flags.contains(.upperCase)
      let isLoose = type.code == "ĐA" || type.code == "CTr"
      if isTitleCase {
        evidence.add(type.strength == .strong || isLoose ? 1 : 2, "capital letter")
      }
      if !isTitleCase, type.strength == .strong { evidence.add(1, "lower case") }
      if type.code == "VB" { evidence.add(1, "văn bản") }
    case .abbreviation: weighAbbreviation(type, into: &evidence)
    case .ascii: evidence.add(lead.hasSign ? 0 : -2, "without diacritics")
    }
    if lead.modifiers > 0 { evidence.add(lead.hasSign ? 0 : -4, "words between") }
  }

  private func weighAbbreviation(_ type: DocumentType, into evidence: inout DocumentEvidence) {
    switch type.code {
    case "NĐ", "NQ": evidence.add(1, "abbreviated")
    case "QĐ": evidence.add(2, "abbreviated")
    default: evidence.add(-1, "abbreviated")
    }
  }

  private func weighYear(
    _ number: DocumentNumber, _ lead: Lead, into evidence: inout DocumentEvidence
  ) {
    let isMonth = Int(number.serial).map { $0 <= 12 } ?? false
    let isNumbered = ["NQ", "NĐ", "TT", "TTLT", "QĐ", "CT", "CV"]
      .contains(rules.types[lead.type].code)
    if isNumbered || !isMonth || lead.hasSign || number.serial.utf8.first == 0x30 {
      evidence.add(3, "year in the number")
    } else {
      evidence.add(-2, "a month, it may be")
    }
  }

  /// What makes a number none of a document, whatever leads to it.
  private func fault(_ number: DocumentNumber, _ lead: Lead) -> String? {
    let end = number.tokens.upperBound
    let start = number.tokens.lowerBound
    if text[start].flags.contains(.startsLine), !lead.hasSign { return "on another line" }
    if number.serial.contains(".") { return "a thousands separator" }
    if text.isJoined(end) {
      let mark = text[end]
      if mark.isMark("%") || mark.isMark("/") || mark.isMark("-") { return "a part of something" }
      if mark.isMark(",") || mark.isMark(".") || mark.isMark(":"), text.isJoined(end + 1),
        text[end + 1].isNumber
      {
        return "a decimal"
      }
    }
    if text[end].isMark("%") { return "a share" }
    if text[end].isMark("-"), text[end + 1].isNumber { return "a range" }
    if text[end].isNumber, text[end].isSpaced, !text[end].flags.contains(.startsLine) {
      return "digits follow"
    }
    if text.hits.longest(.unit, at: end) != nil, !lead.hasSign, !isYearAhead(end) {
      return "a unit follows"
    }
    return nil
  }

  private func isYearAhead(_ index: Int) -> Bool {
    text.word(index) == rules.words.year && text[index + 1].isNumber && text[index + 1].length == 4
  }

  /// Whether what follows a number shows that nothing is counted by it.
  private func follows(_ end: Int) -> Bool {
    let token = text[end]
    if token.kind == .none || token.flags.contains(.startsLine) { return true }
    if token.kind == .mark { return true }
    if token.flags.contains(.capitalized), !token.flags.contains(.upperCase) { return true }
    if token.word == rules.words.year {
      return isYearAhead(end) || text.word(end + 1) == .unknown && false
    }
    if token.word == rules.words.day { return text[end + 1].isNumber }
    return rules.words.roles[token.word].contains(.follows)
  }

  private func isCounted(_ end: Int) -> Bool {
    if text.word(end) == rules.words.year || text.word(end) == rules.words.day { return true }
    if text.hits.longest(.countable, at: end) != nil { return true }
    return rules.words.roles[text.word(end)].contains(.counted)
  }
}
