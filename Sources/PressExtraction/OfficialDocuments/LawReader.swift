import PressText

/// Reads laws, codes, ordinances and the Constitution by name.
struct LawReader {
  let text: ArticleText
  let rules: OfficialDocumentRules

  /// The law whose name is `hit`; nil where the words are meant otherwise.
  func read(_ hit: TermHit) -> OfficialDocumentFinding? {
    let law = rules.laws[Int(hit.payload)]
    var end = hit.tokens.upperBound
    // `Bộ luật Tố tụng hình sự (BLTTHS) năm 2015`: the name goes on behind its abbreviation.
    if text[end].isMark("("), text[end + 1].isWord, text[end + 2].isMark(")"),
      text[end + 1].flags.contains(.upperCase), isYear(end + 3)
    {
      end += 3
    }
    var name = law.name
    var year = year(at: &end) ?? LawVersions(reader: self).first(at: &end, of: law)
    let context = LawContext(text: text, rules: rules)
    guard isMeant(hit, hasYear: year != nil),
      !context.isPartOfAnother(
        from: hit.tokens.lowerBound, isConstitution: law.type == rules.rows.constitution)
    else { return nil }
    guard !context.isForeign(after: end) else { return ForeignLaw(reader: self).constitution(hit) }
    let revised = year == nil ? LawRevision(reader: self).read(at: end) : nil
    if let revised {
      name += revised.name
      end = revised.end
      year = self.year(at: &end)
    }
    var finding = OfficialDocumentFinding(
      mention: Mention(
        tokens: hit.tokens.lowerBound..<end, rule: OfficialDocumentRule.lawName.rawValue),
      form: .named, type: law.type, system: .state)
    finding.evidence.add(4, .lawName)
    finding.law = Int(hit.payload)
    finding.isRevised = revised != nil
    if let year {
      name += " năm \(year)"
      finding.year = year
    }
    finding.name = name
    addNumber(after: end, to: &finding)
    return finding
  }

  /// The year after a law's name: `năm 2013`, `2013`.
  func year(at index: inout Int) -> Int? {
    var next = index
    if text.word(next) == rules.words.year { next += 1 }
    guard text[next].isNumber, text[next].length == 4, text[next].isSpaced,
      (1945...2045).contains(Int(text[next].code)), !text[next].flags.contains(.startsParagraph)
    else { return nil }
    if text.isJoined(next + 1), text[next + 1].kind != .mark || text.isJoined(next + 2),
      text[next + 2].isNumber
    {
      return nil
    }
    index = next + 1
    return Int(text[next].code)
  }

  /// Whether a year stands at a token.
  func isYear(_ index: Int) -> Bool {
    var end = index
    return year(at: &end) != nil
  }

  /// Whether the words are a law's name and not words about law in general.
  private func isMeant(_ hit: TermHit, hasYear: Bool) -> Bool {
    let first = text[hit.tokens.lowerBound]
    if hit.tokens.count == 1 { return first.flags.contains(.upperCase) }
    if first.flags.contains(.capitalized) || hasYear { return true }
    // `bộ luật hình sự`: no law in general.
    if first.word == rules.words.body { return true }
    // `luật Đất đai`, `luật xử lý Vi phạm hành chính`; `luật giao thông đường bộ`, too long for words about law in general.
    if hit.tokens.contains(where: { text[$0].flags.contains(.capitalized) }) { return true }
    let context = LawContext(text: text, rules: rules)
    if hit.tokens.count >= 5 || rules.words.current.starts(in: text, at: hit.tokens.upperBound),
      context.isCommon(at: hit.tokens.lowerBound)
    {
      return true
    }
    return ProvisionReader(text: text, words: rules.words).read(before: hit.tokens.lowerBound)
      .nearest != nil
  }

  /// `Luật Giáo dục đại học số 125/2025/QH15`: the number belongs to the mention.
  private func addNumber(after end: Int, to finding: inout OfficialDocumentFinding) {
    guard let (number, code) = number(after: end, type: finding.type) else { return }
    take(number, code, into: &finding)
  }

  /// Makes a number that of a finding.
  private func take(
    _ number: DocumentNumber, _ code: DocumentCode, into finding: inout OfficialDocumentFinding
  ) {
    let from = finding.mention.tokens.lowerBound
    finding.mention.tokens = from..<number.tokens.upperBound
    finding.mention.rule = OfficialDocumentRule(shape: code.shape).rawValue
    finding.form = .full
    finding.number = code.number
    finding.serial = number.serial
    finding.year = number.year
    finding.issuerCode = code.issuer
    finding.issuerRow = code.issuerRow
  }

  /// The number behind a law's name, `số 125/2025/QH15`.
  private func number(
    after end: Int, type: Int
  ) -> (number: DocumentNumber, code: DocumentCode)? {
    var next = end
    if text[next].isMark("(") || text[next].isMark(",") { next += 1 }
    if rules.words.roles[text.word(next)].contains(.numberSign) { next += 1 }
    guard next > end || text[next].isNumber && text[next].isSpaced,
      let number = DocumentNumberReader(text: text, rules: rules).read(at: next),
      let code = DocumentCodeReader(rules: rules).read(number, word: type),
      code.shape == .assembly || type == rules.rows.ordinance
    else { return nil }
    return (number, code)
  }

  /// `… của Bộ luật Hình sự ⟨số 100/2015/QH13⟩`: adds the number behind the last law that a law changes to its mention.
  ///
  /// It is that of the law that is changed where a version of that is of its year.
  func addNumber(after end: Int, of law: LawName, to finding: inout OfficialDocumentFinding) {
    var end = end
    // `Bộ luật Hình sự (BLHS) số …`
    if text[end].isMark("("), text[end + 1].flags.contains(.upperCase), text[end + 2].isMark(")") {
      end += 3
    }
    guard rules.words.roles[text.word(end)].contains(.numberSign), !law.years.isEmpty,
      let (number, code) = number(after: end, type: finding.type)
    else { return }
    if isVersion(number.year, of: law) {
      finding.mention.tokens = finding.mention.tokens.lowerBound..<number.tokens.upperBound
    } else {
      take(number, code, into: &finding)
    }
  }

  /// Whether the number behind a law's name is that of one of its own versions.
  func hasOwnNumber(_ end: Int, _ law: LawName) -> Bool {
    number(after: end, type: law.type).map { isVersion($0.number.year, of: law) } ?? false
  }

  private func isVersion(_ year: Int?, of law: LawName) -> Bool {
    year.map { law.years.contains($0) } ?? false
  }

  // MARK: laws that the lexicon does not have

  /// `Luật sửa đổi, bổ sung một số điều của Luật Dược`, or `Luật X năm 2013` with a name not known.
  func readUnlisted(after hit: TermHit) -> OfficialDocumentFinding? {
    guard rules.rows.isLaw(rules.type(of: hit).row) else { return nil }
    if let foreign = ForeignLaw(reader: self).law(after: hit) { return foreign }
    guard text[hit.tokens.lowerBound].flags.contains(.capitalized) else {
      guard isAmending(hit), let amending = amendment(after: hit) else { return nil }
      // `… của ⟨bộ luật Hình sự số 100/2015/QH13⟩`
      let end = amending.mention.tokens.upperBound
      let isNumbered = (amending.mention.tokens.lowerBound..<end + 1).contains {
        rules.words.roles[text.word($0)].contains(.numberSign) && text[$0 + 1].isNumber
      }
      return isNumbered ? nil : amending
    }
    return amendment(after: hit) ?? named(after: hit)
  }

  /// `luật sửa đổi, bổ sung một số điều của luật Dược`: whether a law in small letters is named, and not told of.
  private func isAmending(_ hit: TermHit) -> Bool {
    guard var next = rules.words.amended.end(in: text, at: hit.tokens.upperBound) else {
      return false
    }
    if text[next].isMark(",") { next += 1 }
    guard let added = rules.words.added.end(in: text, at: next) else { return false }
    return rules.words.some.starts(in: text, at: added)
      && !rules.words.papers.contains(text.word(hit.tokens.lowerBound - 1))
  }

  private func amendment(after hit: TermHit) -> OfficialDocumentFinding? {
    let next = hit.tokens.upperBound
    guard rules.words.amended.starts(in: text, at: next) else { return nil }
    // `thông qua Luật sửa đổi, bổ sung, toàn bộ quy định của Bộ luật Hình sự …`: no name.
    if let end = rules.words.added.end(in: text, at: next + 3), text[end].isMark(",") { return nil }
    for index in next + 2..<next + 16 {
      if text[index].kind == .none || text[index].flags.contains(.startsLine) { return nil }
      if let end = LawChain(reader: self).several(at: index) {
        var finding = OfficialDocumentFinding(
          mention: Mention(
            tokens: hit.tokens.lowerBound..<end, rule: OfficialDocumentRule.amendingLaw.rawValue),
          form: .named, type: rules.type(of: hit).row, system: .state)
        finding.name = amendingName(finding.mention.tokens)
        finding.evidence.add(4, .amendingLawName)
        addNumber(after: end, to: &finding)
        return finding
      }
      guard let law = text.hits.longest(.documentName, at: index),
        !LawContext(text: text, rules: rules).isForeign(after: law.tokens.upperBound)
      else { continue }
      var end = law.tokens.upperBound
      var year: Int?
      if let found = self.year(at: &end) { year = found }
      let chained = year == nil ? LawChain(reader: self).end(after: end) : nil
      if let chained {
        end = chained
      } else if year == nil, let last = joinedLaw(after: end, of: hit) {
        end = last
        year = self.year(at: &end)
      }
      var finding = OfficialDocumentFinding(
        mention: Mention(
          tokens: hit.tokens.lowerBound..<end, rule: OfficialDocumentRule.amendingLaw.rawValue),
        form: .named, type: rules.type(of: hit).row, system: .state)
      let name = amendingName(finding.mention.tokens)
      finding.name =
        law.tokens.count == 1
        ? name.replacing(text.string(law.tokens), with: rules.laws[Int(law.payload)].name) : name
      finding.evidence.add(4, .amendingLawName)
      finding.year = year
      if chained != nil {
        addNumber(after: end, to: &finding)
      } else {
        addNumber(after: end, of: rules.laws[Int(law.payload)], to: &finding)
      }
      return finding
    }
    return nil
  }

  /// The name as printed, with its capital and with the comma of `sửa đổi, bổ sung`.
  private func amendingName(_ tokens: Range<Int>) -> String {
    capitalized(
      text.string(tokens).replacing("ửa đổi bổ sung", with: "ửa đổi, bổ sung")
        .replacing("một số điều Bộ luật ", with: "một số điều của Bộ luật ")
        .replacing("một số điều bộ luật ", with: "một số điều của Bộ luật ")
        .replacing("một số điều Luật ", with: "một số điều của Luật ")
        .replacing("một số điều luật ", with: "một số điều của Luật "))
  }

  private func capitalized(_ name: String) -> String {
    guard name.hasPrefix("l") else { return name }
    return "L"
      + name.dropFirst().replacing(" của luật ", with: " của Luật ")
      .replacing(" của bộ luật ", with: " của Bộ luật ")
  }

  /// The end of `và Luật B` after the first law that a law amends: its name has both.
  ///
  /// In a list of laws (`Luật Thủ đô, Luật sửa đổi … Luật A và Luật B`) the last one stands for itself, and so
  /// does one with the year of a version of its own.
  private func joinedLaw(after end: Int, of hit: TermHit) -> Int? {
    let start = hit.tokens.lowerBound
    if let last = LawChain(reader: self).pair(after: end, of: start) { return last }
    guard text.word(end) == rules.words.and, !text[start - 1].isMark(","),
      text.word(start - 1) != rules.words.various,
      let second = text.hits.longest(.documentName, at: end + 1),
      rules.rows.isLaw(rules.laws[Int(second.payload)].type)
    else { return nil }
    var last = second.tokens.upperBound
    if let year = year(at: &last), rules.laws[Int(second.payload)].years.contains(year) {
      return nil
    }
    return second.tokens.upperBound
  }

  private func named(after hit: TermHit) -> OfficialDocumentFinding? {
    var index = hit.tokens.upperBound
    guard text[index].flags.contains(.capitalized), !text[index].flags.contains(.upperCase),
      !isTreaty(hit.tokens.lowerBound)
    else { return nil }
    index += 1
    while index < hit.tokens.upperBound + 14 {
      var end = index
      if let year = self.year(at: &end) {
        var finding = OfficialDocumentFinding(
          mention: Mention(
            tokens: hit.tokens.lowerBound..<end, rule: OfficialDocumentRule.lawName.rawValue),
          form: .named, type: rules.type(of: hit).row, system: .state)
        finding.year = year
        finding.name = text.string(hit.tokens.lowerBound..<index) + " năm \(year)"
        finding.evidence.add(3, .lawNameWithYear)
        return finding
      }
      let token = text[index]
      let isComma = token.isMark(",") && !text[index + 1].flags.contains(.capitalized)
      guard !token.flags.contains(.startsSentence), isComma || isLowerWord(index) else {
        return nil
      }
      index += 1
    }
    return nil
  }

  /// Whether `Công ước … về` stands before: the law of a treaty, not of the country.
  private func isTreaty(_ start: Int) -> Bool {
    text.word(start + 1) == rules.words.sea || text.word(start - 1) == rules.words.about
      || text.word(start - 1) == rules.words.act
  }

  func isLowerWord(_ index: Int) -> Bool {
    let token = text[index]
    guard token.isWord, !token.flags.contains(.capitalized) else { return false }
    let roles = rules.words.roles[token.word]
    return !roles.contains(.boundary) || roles.contains(.conjunction) || roles.contains(.modifier)
      || token.word == rules.words.and
  }
}
