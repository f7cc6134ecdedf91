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
    if lead.type == rules.rows.project { weighProject(number, lead, into: &evidence) }
    if lead.hasSign {
      let isLong = number.serial.utf8.count > 1
      evidence.add(isLong ? 3 : 2, .numberSign)
    }
    if number.year != nil { weighYear(number, lead, into: &evidence) }
    if number.serial.utf8.first == 0x30 { evidence.add(1, .leadingZero) }
    if lead.type == rules.rows.anyDocument, number.serial.utf8.count >= 3 {
      evidence.add(1, .dispatchNumber)
    }
    let isAlone = follows(end) || isBeforeBody(end, lead)
    let counted = !isAlone && isCounted(end)
    if counted, !lead.hasSign || isSecondary(number, isFirst) {
      evidence.add(number.serial.utf8.first == 0x30 ? -1 : -4, .countedNoun)
    } else if isAlone {
      evidence.add(1, .nothingCounted)
      weighDecision(number, lead, into: &evidence)
    }
    return evidence
  }

  /// `theo Đề án 125`, `… (Đề án 24)`: schemes that go by the number of the decision on them, where something rests on one,
  /// or the number stands in brackets as the name of what is told before.
  private func weighProject(
    _ number: DocumentNumber, _ lead: Lead, into evidence: inout DocumentEvidence
  ) {
    let (start, end) = (lead.hit.tokens.lowerBound, number.tokens.upperBound)
    if isOfCommittee(end) { evidence.add(1, .restsOnIt) }
    guard lead.spelling == .words, lead.modifiers == 0, number.serial.utf8.count >= 2 else {
      return
    }
    if isOfBoard(start) || isOfShip(start) {
      evidence.add(-9, .part)
    } else if rules.words.roles[text.word(start - 1)].contains(.leads) {
      evidence.add(2, .restsOnIt)
    } else if text[start - 1].isMark("("), text[end].isMark(")") {
      evidence.add(2, .restsOnIt)
    }
  }

  /// `Ban Chỉ đạo ⟨Đề án 896⟩`, `Ban Chỉ đạo thực hiện ⟨Đề án 896⟩`: the scheme is part of a body's name.
  private func isOfBoard(_ start: Int) -> Bool {
    [start, start - 2, start - 4].contains { end in
      let isNear =
        end == start || rules.words.roles[text.word(start - 1)].contains(.leads)
      guard isNear, let head = text.hits.longest(.organizationHead, at: end - 3) else {
        return false
      }
      return head.tokens.upperBound == end && text.word(end - 1) == rules.words.act
    }
  }

  /// `tàu ngầm lớp Charlie (⟨Đề án 670⟩)`: classes of ships have such numbers.
  private func isOfShip(_ start: Int) -> Bool {
    (max(0, start - 12)..<start).contains { rules.words.ships.contains(text.word($0)) }
  }

  /// `Đề án 25 ⟨của Tỉnh ủy⟩`: projects that a party committee sets up are numbered.
  private func isOfCommittee(_ end: Int) -> Bool {
    text.word(end) == rules.words.of && text[end + 1].flags.contains(.capitalized)
      && (end + 2..<end + 6).contains { text.word($0) == rules.words.committeeEnd }
  }

  /// What makes the type's words mean something else.
  private func misuse(_ number: DocumentNumber, _ lead: Lead) -> DocumentEvidence.Reason? {
    // `thi hành kỷ ⟨luật số 45⟩`, `báo Pháp ⟨luật số 45⟩`
    let before = lead.hit.tokens.lowerBound - 1
    if lead.type == rules.rows.law,
      rules.words.discipline.starts(in: text, at: before)
        || text.word(before) == rules.words.lawful
    {
      return .wordsAfterLaw
    }
    if lead.modifiers > 0, lead.type == rules.rows.law || lead.type == rules.rows.code {
      return .wordsAfterLaw
    }
    if lead.type == rules.rows.law, !lead.hasSign, number.year == nil { return .lawWithoutYear }
    guard !lead.hasSign, number.year == nil, lead.type != rules.rows.dispatch,
      let value = Int(number.serial), (1945...2045).contains(value),
      number.serial.utf8.count == 4, !isIssuedDecision(number, lead)
    else { return nil }
    return .bareYear
  }

  /// `Quyết định 1956 của Thủ tướng`, `văn bản 1999 ngày 3/4`: decisions and dispatches, of which one office issues
  /// thousands a year, are not named by a year alone.
  private func isIssuedDecision(_ number: DocumentNumber, _ lead: Lead) -> Bool {
    let end = number.tokens.upperBound
    let isCapital = text[lead.hit.tokens.lowerBound].flags.contains(.capitalized)
    guard lead.spelling == .words,
      lead.type == rules.rows.anyDocument || lead.type == rules.rows.decision && isCapital
    else { return false }
    let leads = rules.words.roles[text.word(lead.hit.tokens.lowerBound - 1)].contains(.leads)
    return text.word(end) == rules.words.of && text[end + 1].flags.contains(.capitalized)
      || text.word(end) == rules.words.day && text[end + 1].isNumber
      || text[end].isMark("(") && text[end + 1].isNumber
      || isCapital && (leads && value(number) < 2000 || isIssued(lead))
  }

  /// `ban hành Quyết định ⟨2031⟩`: whether a verb of issuing stands right before.
  private func isIssued(_ lead: Lead) -> Bool {
    let start = lead.hit.tokens.lowerBound
    return lead.type == rules.rows.decision
      && (start - 2..<start).contains {
        text.hits.longest(.issuingVerb, at: $0)?.tokens.upperBound == start
      }
  }

  private func value(_ number: DocumentNumber) -> Int { Int(number.serial) ?? .max }

  private func isSecondary(_ number: DocumentNumber, _ isFirst: Bool) -> Bool { !isFirst }

  private func weighLead(_ lead: Lead, into evidence: inout DocumentEvidence) {
    let first = text[lead.hit.tokens.lowerBound]
    let type = rules.types[lead.type]
    switch type.strength {
    case .strong: evidence.add(2, .numberedType)
    case .weak: evidence.add(0, .weakType)
    case .bound, .named, .standard: evidence.add(-9, .unnumberedType)
    }
    switch lead.spelling {
    case .words:
      let isTitleCase = first.flags.contains(.capitalized) && !first.flags.contains(.upperCase)
      let isLoose = lead.type == rules.rows.project || lead.type == rules.rows.programme
      if isTitleCase {
        evidence.add(type.strength == .strong || isLoose ? 1 : 2, .capital)
      }
      if !isTitleCase, type.strength == .strong { evidence.add(1, .lowerCase) }
      if lead.type == rules.rows.anyDocument { evidence.add(1, .anyDocument) }
    case .abbreviation: weighAbbreviation(lead, into: &evidence)
    case .ascii: evidence.add(lead.hasSign ? 0 : -2, .ascii)
    }
    if lead.modifiers > 0 { evidence.add(lead.hasSign ? 0 : -4, .wordsBetween) }
  }

  /// `theo quyết định 113 của Thủ tướng`, `các quyết định 113, 114 của Bộ Chính trị`: decisions in lower case that
  /// something rests on, or that are listed with who issued them; conclusions of a body too.
  private func weighDecision(
    _ number: DocumentNumber, _ lead: Lead, into evidence: inout DocumentEvidence
  ) {
    let start = lead.hit.tokens.lowerBound
    let end = number.tokens.upperBound
    let isListed =
      lead.isPlural && text.word(start - 1) == rules.words.various
      && text.word(end) == rules.words.of && text[end + 1].flags.contains(.capitalized)
    let isOwned =
      text.word(end) == rules.words.of && text[end + 1].flags.contains(.capitalized)
      && lead.type == rules.rows.conclusion
    // `bác bỏ quyết định 615 ⟨của Cục Hàng không⟩`: so long a number before a body counts nothing of it.
    let isNumbered =
      text.word(end) == rules.words.of && text.hits.hasTerm(.organizationHead, at: end + 1)
      && number.serial.utf8.count >= 3
      && (lead.type == rules.rows.decision || lead.type == rules.rows.plan)
    guard lead.type == rules.rows.decision || isOwned || isNumbered, lead.spelling == .words,
      !lead.hasSign,
      lead.modifiers == 0, !text[start].flags.contains(.capitalized),
      isListed || isNumbered || rules.words.roles[text.word(start - 1)].contains(.leads),
      number.serial.utf8.count >= 2,
      text.word(end) == rules.words.of || text.word(end) == rules.words.day
        || text.word(end) == rules.words.about
        || text[end].isMark("(") && text.word(end + 1) == rules.words.day
    else { return }
    evidence.add(2, .restsOnIt)
  }

  private func weighAbbreviation(_ lead: Lead, into evidence: inout DocumentEvidence) {
    let type = lead.type
    if type == rules.rows.decree || type == rules.rows.resolution {
      evidence.add(1, .abbreviated)
    } else if type == rules.rows.directive,
      rules.words.roles[text.word(lead.hit.tokens.lowerBound - 1)].contains(.leads)
    {
      // `theo CT 16`, `thực hiện CT 15, CT 16`
      evidence.add(1, .abbreviated)
    } else {
      evidence.add(type == rules.rows.decision ? 2 : -1, .abbreviated)
    }
  }

  private func weighYear(
    _ number: DocumentNumber, _ lead: Lead, into evidence: inout DocumentEvidence
  ) {
    let isMonth = Int(number.serial).map { $0 <= 12 } ?? false
    if rules.rows.isYearly(lead.type) || !isMonth || lead.hasSign
      || number.serial.utf8.first == 0x30
    {
      evidence.add(3, .year)
    } else {
      evidence.add(-2, .maybeMonth)
    }
  }

  /// What makes a number none of a document, whatever leads to it.
  private func fault(_ number: DocumentNumber, _ lead: Lead) -> DocumentEvidence.Reason? {
    let end = number.tokens.upperBound
    let start = number.tokens.lowerBound
    if text[start].flags.contains(.startsLine), !lead.hasSign { return .otherLine }
    if number.serial.contains(".") { return .thousands }
    if text.isJoined(end) {
      let mark = text[end]
      if mark.isMark("%") || mark.isMark("/") || mark.isMark("-") { return .part }
      if mark.isMark(",") || mark.isMark(".") || mark.isMark(":"), text.isJoined(end + 1),
        text[end + 1].isNumber
      {
        return .decimal
      }
    }
    if text[end].isMark("%") { return .share }
    if text[end].isMark("-"), text[end + 1].isNumber { return .range }
    if text[end].isNumber, text[end].isSpaced, !text[end].flags.contains(.startsLine) {
      return .digitsFollow
    }
    if text.hits.longest(.unit, at: end) != nil, !lead.hasSign, !isYearAhead(end),
      !isNamed(lead)
    {
      return .unit
    }
    return nil
  }

  /// Whether the type's words are a name's, so that no amount follows: `Nghị định 49 chỉ rõ`.
  private func isNamed(_ lead: Lead) -> Bool {
    let first = text[lead.hit.tokens.lowerBound]
    let isTitleCase = first.flags.contains(.capitalized) && !first.flags.contains(.startsSentence)
    return rules.rows.isYearly(lead.type)
      && (rules.types[lead.type].strength == .strong || isTitleCase)
  }

  /// `Theo Quyết định 15 ⟨UBND⟩ tỉnh sẽ …`: behind a type with its capital a body follows that is not counted.
  private func isBeforeBody(_ end: Int, _ lead: Lead) -> Bool {
    text[end].flags.contains(.upperCase) && !text[end].flags.contains(.startsSentence)
      && text[lead.hit.tokens.lowerBound].flags.contains(.capitalized)
      && (rules.types[lead.type].strength == .strong || lead.type == rules.rows.decision)
      && text.hits.hasTerm(.organizationHead, at: end)
  }

  private func isYearAhead(_ index: Int) -> Bool {
    text.word(index) == rules.words.year && text[index + 1].isNumber && text[index + 1].length == 4
  }

  /// `Nghị quyết 5 năm 2016⟨-2020⟩`: years are counted, of which the first and last are named.
  private func isSpan(_ index: Int) -> Bool {
    text[index].isMark("-") && text[index + 1].isNumber
      && text[index + 1].length == 4
  }

  /// Whether what follows a number shows that nothing is counted by it.
  private func follows(_ end: Int) -> Bool {
    let token = text[end]
    if token.kind == .none || token.flags.contains(.startsLine) { return true }
    if token.kind == .mark { return true }
    if token.flags.contains(.capitalized), !token.flags.contains(.upperCase) { return true }
    if token.word == rules.words.year { return isYearAhead(end) && !isSpan(end + 2) }
    if token.word == rules.words.day { return text[end + 1].isNumber }
    return rules.words.roles[token.word].contains(.follows)
  }

  private func isCounted(_ end: Int) -> Bool {
    if text.word(end) == rules.words.year || text.word(end) == rules.words.day { return true }
    // `theo Nghị định 67 ⟨đồng loạt⟩ gửi đơn`
    if rules.words.together.contains(where: { $0.starts(in: text, at: end) }) { return false }
    if text.hits.longest(.countable, at: end) != nil { return true }
    return rules.words.roles[text.word(end)].contains(.counted)
  }
}
