import PressText

/// Reads who issued documents from the words that lead to them without a verb: `Sở Nội vụ tại Tờ trình số 12`,
/// `các nghị định của Chính phủ: số 37/2019/NĐ-CP …; số 58/2023/NĐ-CP …`.
struct ListLeadReader {
  let text: ArticleText
  let rules: OfficialDocumentRules
  let stated: StatedIssuerReader

  /// Who issued what a list has from here on.
  struct Lead {
    var issuer: StatedIssuerReader.Stated
    /// The first token of the first document.
    var start: Int
    var type: Int
    /// The position of the first finding of its chain.
    var chain: Int
  }

  /// The body or office before a document and `tại`: `theo đề nghị của Sở Nội vụ tại ⟨Tờ trình số 12⟩`.
  func place(before start: Int) -> StatedIssuerReader.Stated? {
    var end = start - 1
    if text.word(end) == rules.words.various { end -= 1 }
    guard text.word(end) == rules.words.at else { return nil }
    return body(endingAt: end)
  }

  /// `⟨Tại Quyết định số 411-QĐ/TW⟩ về tổ chức đảng, Ban Bí thư giao …`: who acts in a sentence that opens with a
  /// document.
  ///
  /// - Parameters:
  ///   - start: The document's first token.
  ///   - end: The token after its last one.
  /// - Returns: Who acts, or nil where the sentence tells of no one.
  func speaker(behind start: Int, _ end: Int) -> StatedIssuerReader.Stated? {
    guard let lead = speechLead(before: start), opensClause(lead) else { return nil }
    var index = end
    while index < end + ListLeadReader.speakerReach, !text[index].flags.contains(.startsSentence) {
      defer { index += 1 }
      guard text[index].isMark(",") else { continue }
      let body =
        stated.office(at: index + 1) ?? stated.index.starting(at: index + 1).map(stated.stated)
      guard let body else {
        // `Trong Văn bản 48 của Sở về thuốc, ⟨có⟩ nêu rõ, ngày 3/5, Cục …`
        if text.word(index + 1) == rules.words.has { return nil }
        continue
      }
      return acts(body) ? body : nil
    }
    return nil
  }

  /// `Theo Quyết định số 812 ngày 3/6, ⟨Chủ tịch nước⟩ quyết định …`: the office, or the body whose head, that decides
  /// right behind a decision and its day.
  func decider(behind start: Int, _ end: Int) -> StatedIssuerReader.Stated? {
    guard text.word(start - 1) == rules.words.order, opensClause(start - 1) else { return nil }
    let date = stated.dates.starting(at: text[end].isMark(",") ? end + 1 : end)
    let last = date?.tokens.upperBound ?? end
    guard text[last].isMark(",") else { return nil }
    let head = last + 1
    guard date != nil, let body = chief(at: head) else { return appointing(at: head) }
    // `Chủ tịch nước ⟨Trần Đại Quang⟩ quyết định`
    var verb = body.tokens.upperBound
    while verb < body.tokens.upperBound + 5, text[verb].isWord,
      text[verb].flags.contains(.capitalized)
        || rules.words.roles[text.word(verb)].contains(.adverb)
    {
      verb += 1
    }
    return rules.words.deciding.contains { $0.starts(in: text, at: verb) } ? body : nil
  }

  /// The office at a token, or the body whose head is named there.
  private func chief(at head: Int) -> StatedIssuerReader.Stated? {
    if let office = stated.office(at: head) { return office }
    let entry = stated.index.titleEnd(at: head, in: text).flatMap { stated.index.starting(at: $0) }
    return entry.flatMap { isNamed(stated.organizations[$0.entity]) ? stated.stated($0) : nil }
  }

  /// `Theo Quyết định số 812, ⟨Ban Bí thư⟩ quyết định điều động …`: the body that decides on persons by a decision.
  private func appointing(at head: Int) -> StatedIssuerReader.Stated? {
    guard let entry = stated.index.starting(at: head), isNamed(stated.organizations[entry.entity])
    else { return nil }
    var verb = entry.tokens.upperBound
    while rules.words.roles[text.word(verb)].contains(.adverb) { verb += 1 }
    guard let deed = rules.words.deciding[0].end(in: text, at: verb),
      rules.words.appointments.contains(where: { $0.starts(in: text, at: deed) })
    else { return nil }
    return stated.stated(entry)
  }

  /// Whether a body is told by its name: of a place, in the lexicon, or of the centre.
  private func isNamed(_ body: Organization) -> Bool {
    body.place != nil || body.how == .lexicon || rules.isCentral(body.name)
  }

  /// The first of the words that lead to a document in which a body speaks: `Tại`, `Bằng`, `Trong nội dung`.
  private func speechLead(before start: Int) -> Int? {
    let word = text.word(start - 1)
    if word == rules.words.at || word == rules.words.with { return start - 1 }
    return rules.words.content.ends(in: text, before: start)
      && text.word(start - 3) == rules.words.inside ? start - 3 : nil
  }

  /// Whether a token opens its sentence, or what follows a comma there.
  private func opensClause(_ index: Int) -> Bool {
    text[index].flags.contains(.startsSentence)
      || text[index - 1].isMark(",") && !text[index].flags.contains(.capitalized)
  }

  /// Whether what stands behind a body says that it acts.
  private func acts(_ body: StatedIssuerReader.Stated) -> Bool {
    let next = text[body.tokens.upperBound]
    return next.isWord && !next.flags.contains(.capitalized) && next.word != rules.words.and
      && next.word != rules.words.passive && next.word != rules.words.suffer
  }

  /// How many tokens a document's day and subject may have.
  private static let speakerReach = 60

  /// `Nghị quyết của ⟨Ban Thường vụ Tỉnh ủy Hà Nam⟩ số 12-NQ/TU`: the body between a type's words and a number.
  func owner(before start: Int) -> StatedIssuerReader.Stated? {
    guard rules.words.roles[text.word(start - 1)].contains(.numberSign),
      let owner = body(endingAt: start - 1)
    else { return nil }
    // `Nghị quyết ⟨Tỉnh ủy⟩ số 06-NQ/TU`
    let isOf = text.word(owner.tokens.lowerBound - 1) == rules.words.of
    let end = isOf ? owner.tokens.lowerBound - 1 : owner.tokens.lowerBound
    let isTyped = (max(0, end - 4)..<max(0, end)).contains { index in
      text.hits.longest(.documentType, at: index)?.tokens.upperBound == end
    }
    return isTyped ? owner : nil
  }

  /// The lead to a list that starts with a finding: `3 nghị quyết của Bộ Chính trị, gồm ⟨Nghị quyết số 50⟩`.
  func lead(to finding: OfficialDocumentFinding, chain: Int) -> Lead? {
    let start = finding.mention.tokens.lowerBound
    var end = start
    var isList = false
    while end > max(0, start - 6), !text[end].flags.contains(.startsSentence) {
      let mark = text[end - 1]
      let opens = mark.isMark(":") || rules.words.roles[mark.word].contains(.list)
      guard opens || mark.isMark(",") || rules.words.roles[mark.word].contains(.numberSign)
      else { break }
      isList = isList || opens
      end -= 1
    }
    guard isList, let issuer = body(endingAt: end),
      text.word(issuer.tokens.lowerBound - 1) == rules.words.of,
      hasType(before: issuer.tokens.lowerBound - 1)
    else { return nil }
    return Lead(issuer: issuer, start: start, type: finding.type, chain: chain)
  }

  /// Whether a finding is a further member of a list: `…; số ⟨58/2023/NĐ-CP⟩`, `… và ⟨Nghị quyết số 52⟩`.
  func isMember(_ finding: OfficialDocumentFinding, of lead: Lead, chain: Int) -> Bool {
    let start = finding.mention.tokens.lowerBound
    guard finding.type == lead.type, start > lead.start else { return false }
    if chain == lead.chain { return true }
    var before = start - 1
    if rules.words.roles[text.word(before)].contains(.numberSign) { before -= 1 }
    guard
      text[before].isMark(";") || text[before].isMark(",")
        || text.word(before) == rules.words.and
    else { return false }
    return !text.crossesSentence(lead.start..<start + 1)
  }

  /// The office or body whose last token stands before another.
  private func body(endingAt end: Int) -> StatedIssuerReader.Stated? {
    for start in stride(from: end - 2, through: max(0, end - 6), by: -1) {
      if let office = stated.office(at: start), office.tokens.upperBound == end { return office }
    }
    return stated.index.ending(at: end, from: max(0, end - 40)).map(stated.stated)
  }

  /// Whether the words of a type stand before a token, few words between.
  private func hasType(before end: Int) -> Bool {
    (max(0, end - 5)..<end).contains { text.hits.hasTerm(.documentType, at: $0) }
  }
}
