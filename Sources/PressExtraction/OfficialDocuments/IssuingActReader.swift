import PressText

/// Reads who issued a document from the words before it: `BTV Thành ủy đã ban hành …`.
struct IssuingActReader {
  let text: ArticleText
  let rules: OfficialDocumentRules
  let organizations: [Organization]
  let index: MentionIndex
  let stated: StatedIssuerReader

  /// Issuers before a document, with the verb that ties them.
  struct Act: Equatable {
    var issuers: [StatedIssuerReader.Stated]
    var verb: Range<Int>
  }

  private var compatibility: IssuerCompatibility { IssuerCompatibility(rules: rules) }

  /// The issuers before a document and the verb between: `BTV Thành ủy đã ban hành …`.
  ///
  /// - Parameters:
  ///   - start: The first token of the first document that the verb governs.
  ///   - row: The document's issuer code, where it has one.
  ///   - isJoint: Whether several bodies issue documents of its type together.
  /// - Returns: The act, or nil where no issuer stands before.
  func before(_ start: Int, row: Int?, isJoint: Bool) -> Act? {
    guard let verb = verb(before: start) else { return nil }
    let from = text.sentenceStart(of: verb.lowerBound, within: 24)
    if let body = principal(before: verb.lowerBound, from: from),
      row.map({ compatibility.signs(body.name, $0) }) ?? true
    {
      return Act(issuers: [body], verb: verb)
    }
    if let office = officeBefore(verb.lowerBound, from: from),
      row.map({ isOffice($0, of: office) }) ?? true
    {
      return Act(issuers: [office], verb: verb)
    }
    if let chair = chair(before: verb.lowerBound, from: from), row.map(isCommittee) ?? true {
      return Act(issuers: [chair], verb: verb)
    }
    if let body = stated.placed.acting(before: verb.lowerBound, from: from, row: row) {
      return Act(issuers: [body], verb: verb)
    }
    guard let (last, end) = nearest(before: verb.lowerBound, from: from) else { return nil }
    let nearest = subordinate(of: last, row: row, from: from, to: start) ?? last
    let subjects = coordinated(with: nearest, from: from)
    let gap = verb.lowerBound - end
    if let row, isMisprint(row, of: nearest.entity), verb.upperBound == start,
      isOwn(verb, of: end..<verb.lowerBound)
    {
      return Act(issuers: [stated.stated(nearest)], verb: verb)
    }
    if let row {
      let fitting = subjects.filter { compatibility.signs($0.name, row) }
      if !fitting.isEmpty, gap <= 14 {
        return Act(issuers: isJoint ? subjects : fitting, verb: verb)
      }
      let isKnown = !rules.issuers[row].heads.isEmpty
      if isKnown || gap > 8 || compatibility.isCentral(row) { return nil }
    }
    if text.word(end) == rules.words.and, isObject(nearest, from: from) {
      return subject(before: nearest.tokens.lowerBound).map {
        Act(issuers: [stated.stated(office(in: $0, from: from) ?? $0)], verb: verb)
      }
    }
    guard gap <= 10, isPlainGap(end..<verb.lowerBound) else { return nil }
    return Act(issuers: [stated.stated(office(in: nearest, from: from) ?? nearest)], verb: verb)
  }

  /// `Tỉnh ủy Vĩnh Long ban hành Kế hoạch số 57-KH/⟨TW⟩`: whether a committee of a place has a number with the centre's code.
  func isMisprint(_ row: Int, of organization: Int) -> Bool {
    let body = organizations[organization]
    return rules.issuers[row].code == "TW" && body.kind == .party && body.place != nil
  }

  /// `Tỉnh ủy ⟨đã xây dựng và⟩ ban hành`: whether a verb of issuing is all that a body does.
  private func isOwn(_ verb: Range<Int>, of gap: Range<Int>) -> Bool {
    rules.words.passing.contains { $0.starts(in: text, at: verb.lowerBound) }
      && gap.allSatisfy { index in
        rules.words.roles[text.word(index)].contains(.adverb)
          || text.word(index) == rules.words.and
          || [index, index - 1].contains { start in
            text.hits.longest(.issuingVerb, at: start).map { $0.tokens.contains(index) } ?? false
          }
      }
  }

  /// `Thay mặt ⟨Bộ Chính trị⟩, đồng chí … ký`: the body in whose name somebody acts.
  private func principal(before end: Int, from start: Int) -> StatedIssuerReader.Stated? {
    for token in start..<max(start, end - 2) {
      if let body = rules.words.onBehalf.end(in: text, at: token).flatMap({ index.starting(at: $0) }
      ) {
        return stated.stated(body)
      }
    }
    return nil
  }

  /// The last body before a verb and the token after it; of one with its abbreviation in brackets the name:
  /// `⟨Bộ Nông nghiệp⟩ (NN&PTNT) có công văn`.
  private func nearest(
    before end: Int, from start: Int
  ) -> (body: MentionIndex.Entry, end: Int)? {
    guard let last = index.last(endingBefore: end, from: start) else { return nil }
    let open = last.tokens.lowerBound - 1
    guard text[open].isMark("("), text[last.tokens.upperBound].isMark(")"),
      let named = index.ending(at: open, from: start), named.entity == last.entity
    else { return (last, last.tokens.upperBound) }
    return (named, last.tokens.upperBound + 1)
  }

  /// `⟨Chi cục Kiểm lâm⟩ thuộc Sở Nông nghiệp có văn bản`: the body that acts, where the one that it belongs to is named
  /// behind it; not where the number is that one's, as circulars are.
  private func subordinate(
    of owner: MentionIndex.Entry, row: Int?, from start: Int, to document: Int
  ) -> MentionIndex.Entry? {
    let type = text.hits.longest(.documentType, at: document).flatMap { rules.type(of: $0).row }
    guard type != rules.rows.circular else { return nil }
    var end = owner.tokens.lowerBound - 1
    guard text.word(end) == rules.words.belonging else { return nil }
    if text.word(end - 1) == rules.words.directly { end -= 1 }
    guard let body = index.ending(at: end, from: start),
      row.map({ !compatibility.signs(organizations[owner.entity].name, $0) }) ?? true
    else { return nil }
    return body
  }

  /// `làm việc với ⟨UBND huyện⟩ và có văn bản`: the body is the object of what its neighbour does.
  private func isObject(_ body: MentionIndex.Entry, from start: Int) -> Bool {
    let first = body.tokens.lowerBound
    for index in (max(start, first - 4)..<max(start, first)).reversed() {
      if rules.words.roles[text.word(index)].contains(.object) { return true }
      guard text[index].isWord, !text[index].flags.contains(.startsSentence) else { return false }
    }
    return false
  }

  /// The body that the sentence of an object begins with, that body being no object itself.
  private func subject(before end: Int) -> MentionIndex.Entry? {
    let start = text.sentenceStart(of: end, within: 60)
    var found = index.last(endingBefore: end, from: start)
    while let body = found, isObject(body, from: start) {
      found = index.last(endingBefore: body.tokens.lowerBound, from: start)
    }
    return found
  }

  /// `Cục Chăn nuôi, ⟨Bộ Nông nghiệp⟩ có công văn`: the office that acts, where its owner is named after it; its
  /// abbreviation may stand between (`Cơ quan Cảnh sát điều tra (C46), ⟨Bộ Công an⟩`).
  private func office(
    in owner: MentionIndex.Entry, from start: Int
  ) -> MentionIndex.Entry? {
    let mark = owner.tokens.lowerBound - 1
    guard
      text[mark].isMark(",") || text[mark].isMark("(") && text[owner.tokens.upperBound].isMark(")"),
      let office = index.ending(at: beforeAside(mark, from: start), from: start),
      rules.owns(organizations[owner.entity].name, organizations[office.entity].name)
    else { return nil }
    return office
  }

  /// Where a bracket of few words opens that ends before a token; the token where none does.
  private func beforeAside(_ end: Int, from start: Int) -> Int {
    guard text[end - 1].isMark(")") else { return end }
    let first = max(start, end - 5)
    return (first..<max(first, end - 1)).last { text[$0].isMark("(") } ?? end
  }

  /// Whether a code is one of offices, or the plenum's own.
  private func isOffice(_ row: Int, of office: StatedIssuerReader.Stated) -> Bool {
    switch rules.issuers[row].code {
    case "TTg", "CTN": true
    case "TW":
      office.organization == nil
        && !rules.words.primeMinister.starts(
          in: text, at: office.tokens.lowerBound)
    default: false
    }
  }

  private func officeBefore(_ end: Int, from start: Int) -> StatedIssuerReader.Stated? {
    for token in stride(from: end - 2, through: max(start, end - 10), by: -1) {
      if let office = stated.office(at: token) ?? stated.plenum(at: token),
        office.tokens.upperBound <= end
      {
        return office
      }
      // `… của Thủ tướng Chính phủ, UBND tỉnh ra …`: the nearer body acts.
      if let body = index.starting(at: token), text[body.tokens.lowerBound - 1].isMark(","),
        body.tokens.upperBound <= end
      {
        return nil
      }
    }
    return nil
  }

  private func isCommittee(_ row: Int) -> Bool {
    rules.issuers[row].code == "UBND" || rules.issuers[row].code == "UB"
  }

  /// `Chủ tịch TP Yên Bái ký …`: who heads a place acts for its people's committee.
  private func chair(before end: Int, from start: Int) -> StatedIssuerReader.Stated? {
    for token in stride(from: end - 2, through: max(start, end - 12), by: -1) {
      if index.starting(at: token) != nil || text[token].kind == .mark { return nil }
      guard let place = rules.words.chair.end(in: text, at: token),
        let entry = stated.placed.index.starting(at: place), entry.tokens.upperBound <= end
      else { continue }
      let unit = stated.placed.places[entry.entity].reference
      return StatedIssuerReader.Stated(
        name: "Ủy ban nhân dân \(unit.typeWord) \(unit.name)", organization: nil,
        tokens: token..<entry.tokens.upperBound)
    }
    return nil
  }

  /// No mark but brackets stands between a subject and its verb.
  private func isPlainGap(_ range: Range<Int>) -> Bool {
    range.allSatisfy { index in
      text[index].kind != .mark || text[index].isMark("(") || text[index].isMark(")")
        || text[index].isMark(",") || text[index].isMark("-") || text[index].isMark("/")
    }
  }

  /// The nearest body and those joined to it on its left, in text order.
  private func coordinated(
    with nearest: MentionIndex.Entry, from start: Int
  ) -> [StatedIssuerReader.Stated] {
    var found = [stated.stated(nearest)]
    var left = nearest.tokens.lowerBound
    while found.count < 6 {
      guard let entry = index.last(endingBefore: left, from: start) else { break }
      let gap = entry.tokens.upperBound..<left
      let isJoined =
        gap.count <= 1
        && gap.allSatisfy {
          text[$0].isMark(",") || text.word($0) == rules.words.and || text[$0].isMark("-")
        }
      guard isJoined else { break }
      found.insert(stated.stated(entry), at: 0)
      left = entry.tokens.lowerBound
    }
    return found
  }

  /// `có ⟨báo cáo⟩ Chỉ thị 05`: what is issued is another document, without a number, about the one named.
  ///
  /// Not so `phê duyệt dự án ⟨tại⟩ Quyết định 2319`, and `ra chỉ thị Chỉ thị 26`.
  private func namesAnother(_ index: Int, before start: Int) -> Bool {
    guard let hit = text.hits.longest(.documentType, at: index), hit.tokens.upperBound <= start,
      !rules.words.roles[text.word(start - 1)].contains(.within),
      text.word(start - 1) != rules.words.enclosed
    else { return false }
    return hit.tokens.upperBound < start
      || text.hits.longest(.documentType, at: start).map { rules.type(of: $0).row }
        != rules.type(of: hit).row
  }

  /// `Tổng Bí thư Tô Lâm đã ⟨ký⟩ ban hành Nghị quyết …`, `Chính phủ ⟨ban hành⟩`, `Hội đồng đã ⟨ra⟩`: the verb before a
  /// document that tells of signing or issuing, whoever does it; who has, sends or shows one need not.
  func signing(before start: Int) -> Range<Int>? {
    guard let verb = verb(before: start) else { return nil }
    let signs = [verb.lowerBound, verb.lowerBound - 1].first { text.word($0) == rules.words.sign }
    if let signs { return signs..<verb.upperBound }
    let issues = rules.words.passing.contains { $0.starts(in: text, at: verb.lowerBound) }
    let isOut =
      verb.count == 1 && text.word(verb.lowerBound) == rules.words.out
      && rules.words.roles[text.word(verb.lowerBound - 1)].contains(.tense)
    return issues || isOut ? verb : nil
  }

  /// `chương ⟨trình⟩`, `đăng ⟨ký⟩`: no verb of issuing.
  private func isPartOfNoun(_ index: Int) -> Bool {
    let before = text[index - 1]
    return rules.words.nounHeads.contains(text.word(index - 1))
      && (!before.flags.contains(.capitalized) || before.flags.contains(.startsSentence))
  }

  /// The issuing verb before a document, a few words between at most.
  func verb(before start: Int) -> Range<Int>? {
    var index = start - 1
    while index >= max(0, start - 9) {
      if let hit = text.hits.longest(.issuingVerb, at: index), hit.tokens.upperBound <= start,
        hit.payload == 0 || !isPartOfNoun(index)
      {
        let gap = start - hit.tokens.upperBound
        // `ký liên tiếp ⟨6⟩ Quyết định`
        let reach = text[start - 1].isNumber ? 3 : 2
        return gap <= (hit.payload == 1 ? reach : 6) ? hit.tokens : nil
      }
      let token = text[index]
      if token.isMark(":") || token.isNumber, index == start - 1 {
        index -= 1
        continue
      }
      guard token.isWord, !token.flags.contains(.capitalized) || index == start - 1,
        !namesAnother(index, before: start)
      else { return nil }
      if text.word(index) == rules.words.of || token.flags.contains(.startsSentence) { return nil }
      index -= 1
    }
    return nil
  }
}
