import PressText

/// Reads who passed a law, and when: `Ngày 18/1/2024, Quốc hội thông qua Luật Đất đai`, `… được Quốc hội thông qua`.
struct LawPassingReader {
  let text: ArticleText
  let rules: OfficialDocumentRules
  let issuers: StatedIssuerReader
  /// Whether the article names a body that passes laws.
  private let namesPasser: Bool

  init(text: ArticleText, rules: OfficialDocumentRules, issuers: StatedIssuerReader) {
    self.text = text
    self.rules = rules
    self.issuers = issuers
    namesPasser = issuers.organizations.contains {
      LawPassingReader.passesLaws($0.name) || LawPassingReader.passesOrdinances($0.name)
    }
  }

  /// Whether a finding is a law by its name, of an article that names a body which may have passed it.
  func mayTell(of finding: OfficialDocumentFinding) -> Bool {
    namesPasser && finding.form == .named && finding.system == .state
      && (rules.rows.isLaw(finding.type) || finding.type == rules.rows.constitution)
  }

  /// The body behind a law's name that passed it; none where that is still to come: `sẽ được Quốc hội thông qua`.
  func after(_ finding: OfficialDocumentFinding) -> [StatedIssuerReader.Stated] {
    let end = finding.mention.tokens.upperBound
    let told = issuers.after(end, row: nil, isJoint: false)
    return (told.isEmpty ? vote(after: finding).map { [$0.body] } ?? [] : told)
      .filter { passes($0, finding) && !isToCome(end..<max(end, $0.tokens.lowerBound)) }
  }

  /// How many tokens may tell of the session and the vote.
  private static let voteReach = 20

  /// `⟨chính thức⟩ được Quốc hội ⟨khóa XIII, tại kỳ họp thứ 3, biểu quyết⟩ thông qua`: the body, and where the verb ends.
  func vote(
    after finding: OfficialDocumentFinding
  ) -> (body: StatedIssuerReader.Stated, end: Int)? {
    var index = finding.mention.tokens.upperBound
    let last = index + LawPassingReader.voteReach
    while text.word(index) != rules.words.passive {
      guard index < last - 12, isSession(index), text[index].isWord else { return nil }
      index += 1
    }
    guard let body = issuers.index.starting(at: index + 1) else { return nil }
    index = body.tokens.upperBound
    while index < last {
      if let end = rules.words.pass.end(in: text, at: index) {
        return (issuers.stated(body), end)
      }
      guard isSession(index) else { return nil }
      index += 1
    }
    return nil
  }

  /// Whether a token may tell of the session and the vote.
  private func isSession(_ index: Int) -> Bool {
    let token = text[index]
    guard !token.flags.contains(.startsSentence) else { return false }
    if token.isWord {
      return rules.words.sessionWords.contains(token.word) || token.flags.contains(.upperCase)
    }
    return token.isNumber || token.isMark(",") || token.isMark("(") || token.isMark(")")
  }

  /// Whether an act before the first of some laws is their passing, by a body that passes laws of the type.
  ///
  /// Not so `trình Quốc hội thông qua Luật X`, `Quốc hội sẽ thông qua`, `thông qua dự án Luật X`.
  func isPassing(
    _ act: IssuingActReader.Act, of finding: OfficialDocumentFinding,
    first: OfficialDocumentFinding
  ) -> Bool {
    guard let body = act.issuers.first?.tokens, body.upperBound <= act.verb.lowerBound,
      act.issuers.allSatisfy({ passes($0, finding) }),
      rules.words.passing.contains(where: { $0.starts(in: text, at: act.verb.lowerBound) })
    else { return false }
    let start = first.mention.tokens.lowerBound
    return !isToCome(max(0, body.lowerBound - 3)..<body.lowerBound)
      && !isToCome(body.upperBound..<act.verb.lowerBound)
      && (!isToCome(act.verb.upperBound..<max(act.verb.upperBound, start))
        || isDraftPassed(act, body: body.upperBound, law: start))
  }

  /// `Quốc hội ⟨đã biểu quyết⟩ thông qua ⟨dự thảo⟩ Luật Dược`: a draft that is passed is the law.
  private func isDraftPassed(_ act: IssuingActReader.Act, body end: Int, law start: Int) -> Bool {
    act.verb.upperBound + 2 == start
      && rules.words.drafts.contains { $0.starts(in: text, at: act.verb.upperBound) }
      && (end..<act.verb.lowerBound).contains { rules.words.ballot.starts(in: text, at: $0) }
  }

  /// Whether who passes a law is what a sentence or clause begins with, so that the day before it is that of the passing.
  func opens(_ act: IssuingActReader.Act) -> Bool {
    guard let start = act.issuers.first?.tokens.lowerBound else { return false }
    return text[start].flags.contains(.startsSentence) || !text[start - 1].isWord
      || issuers.dates.ending(at: start, from: max(0, start - 8)) != nil
  }

  /// Whether words say that what is done is not done yet.
  private func isToCome(_ range: Range<Int>) -> Bool {
    range.contains { rules.words.unfinished.contains(text.word($0)) }
  }

  /// Laws are the National Assembly's, ordinances its standing committee's.
  private func passes(
    _ body: StatedIssuerReader.Stated, _ finding: OfficialDocumentFinding
  ) -> Bool {
    finding.type == rules.rows.ordinance
      ? LawPassingReader.passesOrdinances(body.name) : LawPassingReader.passesLaws(body.name)
  }

  private static func passesLaws(_ name: String) -> Bool { name.utf8.starts(with: "Quốc hội".utf8) }

  private static func passesOrdinances(_ name: String) -> Bool {
    name.utf8.starts(with: "Ủy ban Thường vụ Quốc hội".utf8) || name == "Hội đồng Nhà nước"
  }
}

/// The day on which laws were passed.
extension IssueDateReader {
  /// `⟨Ngày 21/6/2012⟩, Luật Giá được Quốc hội thông qua`: the day that opens the sentence of a law that is passed; or the
  /// one behind the verb, which ends at a token.
  func passing(of law: Range<Int>, verb end: Int?) -> Found? {
    if let end, let date = dates.starting(at: text.word(end) == rules.words.into ? end + 1 : end) {
      return found(date)
    }
    let comma = law.lowerBound - 1
    guard text[comma].isMark(","), let date = dates.ending(at: comma, from: max(0, comma - 12)),
      opensSentence(date.tokens.lowerBound)
    else { return nil }
    return found(date)
  }
}
