import PressText

/// Where a subject ends.
extension SubjectReader {
  func ends(_ index: Int, start: Int) -> Bool {
    let token = text[index]
    if token.kind == .none || index > start && token.flags.contains(.startsSentence) { return true }
    if token.isMark(";") || token.isMark("\"") && closesOuter(index, start: start) { return true }
    if token.isMark("(") { return !isAbbreviation(index + 1) }
    if token.isMark(")") { return !isAbbreviation(index - 1) }
    if token.isMark(":"), index > start, text[index + 1].isSpaced { return true }
    if token.isMark("."), !text.isJoined(index + 1) { return !isShortened(index) }
    if token.isMark(",") { return text[index + 1].isSpaced && endsAtComma(index) }
    guard token.isWord, index > start else { return false }
    if text.word(index + 1) == words.effect, token.word == words.has { return true }
    if index > start + 1, isDatedIssue(index) { return true }
    return isPredicate(index, start: start) || isForeignDay(index, start: start)
      || (token.word == words.by || token.word == words.which) && isIssuer(at: index + 1)
      || token.word == words.and && opensNext(index + 1)
        && documents.first(in: start..<index) == nil
      || token.word == words.and && opensFurther(index + 1, start: start)
      || isDemand(index) || isVote(index)
      || token.word == words.send
        && (organizations.starting(at: index + 1) ?? organizations.starting(at: index + 2)) != nil
  }

  /// `“Nghị quyết số 12 về kinh tế tư nhân⟨”⟩ cho thấy …`: the end of a quotation that opens before the subject.
  private func closesOuter(_ mark: Int, start: Int) -> Bool {
    mark > start && text.isJoined(mark) && !text.isJoined(mark + 1)
      && (start..<mark).reduce(0) { $0 + (text[$1].isMark("\"") ? 1 : 0) }.isMultiple(of: 2)
  }

  /// `… về thú y và ⟨Điều 7⟩ Nghị định 12`, `… về ngân hàng và ⟨các quy định⟩ khác`: what stands beside the document, and
  /// is no further part of another that it changes (`sửa đổi Điều 5 Nghị định 10 và ⟨Điều 7⟩ Nghị định 12`).
  private func opensFurther(_ index: Int, start: Int) -> Bool {
    let word = text.word(index)
    if word == words.article || word == words.clause {
      return !words.amended.starts(in: text, at: start) && opensProvision(index - 1)
    }
    guard word == words.various, let end = words.ruling.end(in: text, at: index + 1) else {
      return false
    }
    return words.others.contains(text.word(end))
  }

  /// `… về tổ chức lễ hội ⟨yêu cầu⟩ Sở Văn hóa kiểm tra`: what a body demands of another by the document.
  private func isDemand(_ index: Int) -> Bool {
    words.demands.contains { verb in
      verb.end(in: text, at: index).map { organizations.starting(at: $0) != nil } ?? false
    }
  }

  /// `… về hỗ trợ học phí ⟨với⟩ 52/52 đại biểu tán thành`: how many voted for it.
  private func isVote(_ index: Int) -> Bool {
    guard text.word(index) == words.along else { return false }
    guard
      text[index + 1].isNumber || text[index + 2].isNumber
        || words.shares.contains(where: { $0.starts(in: text, at: index + 1) })
    else { return false }
    for next in index + 2..<index + 20 {
      if text[next].kind == .none || text[next].flags.contains(.startsSentence) { return false }
      if words.votes.contains(where: { $0.starts(in: text, at: next) }) { return true }
    }
    return false
  }

  /// `TP⟨.⟩ Đà Nẵng`: a full stop that ends an abbreviation, no sentence.
  private func isShortened(_ stop: Int) -> Bool {
    text.word(stop - 1) == words.cityShort && text[stop + 1].flags.contains(.capitalized)
      && text[stop + 2].flags.contains(.capitalized)
      && !text[stop + 1].flags.contains(.startsSentence)
  }

  /// `bác sĩ ⟨(BS)⟩ Nguyễn Văn Long`: an abbreviation alone in brackets ends no subject.
  func isAbbreviation(_ index: Int) -> Bool {
    text[index].isWord && text[index].flags.contains(.upperCase) && text[index - 1].isMark("(")
      && text[index + 1].isMark(")")
  }

  /// Whether another document is named behind `và`: with a number, or `Kết luận của Thủ tướng`.
  private func opensNext(_ index: Int) -> Bool {
    if documents.starting(at: index) != nil { return true }
    guard let hit = text.hits.longest(.documentType, at: index),
      text[index].flags.contains(.capitalized)
    else { return false }
    return text.word(hit.tokens.upperBound) == words.of
  }

  /// Whether what is said of the document begins: `… đã được ban hành`, `… dự kiến áp dụng`.
  private func isPredicate(_ index: Int, start: Int) -> Bool {
    let next = text.word(index + 1)
    if index > start + 1, words.roles[text.word(index)].contains(.predicate) {
      let before = text.word(index - 1)
      return next != words.and && next != words.through && before != words.and
        && !words.beforeCompound.contains(before)
        && (!isVoice(index) || rulesDirectly(start) || isDone(index + 1))
    }
    if text.word(index) == words.copula { return text[index + 1].isNumber }
    // `… về thuế ⟨có quy định⟩ cụ thể về mức thu`; but `các văn bản có quy định về phí`
    if text.word(index) == words.has, words.ruling.starts(in: text, at: index + 1) {
      return !words.papers.contains(text.word(index - 2))
    }
    if words.beforeEffect.contains(where: { $0.starts(in: text, at: index) }) {
      return text.word(index + 2) == words.has
    }
    if let end = words.ruling.end(in: text, at: index) {
      let before = words.roles[text.word(index - 1)]
      let isNoun = before.contains(.leads) || before.contains(.boundary)
      return (text[end].isMark(",") && !isNoun) || text.word(end) == words.completely
    }
    return words.afterSubject.contains { $0.starts(in: text, at: index) }
  }

  /// Whether a token is the `được` or `bị` of a verb.
  func isVoice(_ index: Int) -> Bool {
    text.word(index) == words.passive || text.word(index) == words.suffer
  }

  /// `được ⟨ban hành⟩`, `được Quốc hội ⟨thông qua⟩`: whether what is done is done to documents; not so
  /// `người dân bị ảnh hưởng`, `loài được ưu tiên bảo vệ`, which belong to the subject.
  private func isDone(_ index: Int) -> Bool {
    let verb = agentEnd(index)
    return text.hits.hasTerm(.relationVerb, at: verb)
      || text.hits.longest(.issuingVerb, at: verb)?.payload == 0
      || words.doneToDocuments.contains { $0.starts(in: text, at: verb) }
  }

  /// `được ⟨Thủ tướng Chính phủ ký ban hành⟩`.
  func isIssued(_ index: Int) -> Bool {
    text.hits.longest(.issuingVerb, at: agentEnd(index))?.payload == 0
  }

  /// The token after who does something, an office and a term included: `⟨Thủ tướng Chính phủ⟩ ký`, `⟨Quốc hội khóa XV⟩`.
  private func agentEnd(_ index: Int) -> Int {
    var next = index
    if let office = words.primeMinister.end(in: text, at: next) { next = office }
    next = organizations.titleEnd(at: next, in: text) ?? next
    next = organizations.starting(at: next)?.tokens.upperBound ?? next
    if text.word(next) == words.term, text[next + 1].flags.contains(.upperCase) { next += 2 }
    return text.word(next) == words.sign ? next + 1 : next
  }

  /// `về phòng cháy ⟨ngày 5/4/2019⟩ nêu rõ`: a day that belongs to no occasion in the subject.
  private func isForeignDay(_ index: Int, start: Int) -> Bool {
    guard index > start + 1, let entry = dates.starting(at: index) else { return false }
    let time = times[entry.entity]
    let before = text[index - 1]
    return time.begin != nil && time.begin == time.end && time.modifier == nil
      && before.isWord && !before.flags.contains(.capitalized)
      && !words.roles[before.word].contains(.occasion)
  }

  private func endsAtComma(_ comma: Int) -> Bool {
    if listsAbbreviations(comma) { return false }
    let next = text[comma + 1]
    // `cấp phường, xã`: a list of levels.
    if text.hits.hasTerm(.placeType, at: comma - 1), text.hits.hasTerm(.placeType, at: comma + 1),
      !next.flags.contains(.capitalized)
    {
      return false
    }
    if next.isWord, next.word == words.article || next.word == words.clause {
      return opensProvision(comma)
    }
    if listsPlaces(comma) { return opensClause(comma + 1) }
    // `công nghiệp hóa, hiện đại hóa`
    if words.goesOn.contains(where: { $0.starts(in: text, at: comma + 1) }) { return false }
    if opensSaying(comma + 1) { return true }
    if opensDocument(comma + 1) || opensClause(comma + 1) { return true }
    // `hướng dẫn thi hành Luật Thuế …, “thu nhập từ …`
    if next.isMark("\"") && !text[comma - 1].isMark("\"")
      || documents.ending(at: comma, from: max(0, comma - 40)) != nil
    {
      return true
    }
    return next.flags.contains(.capitalized) || next.isNumber
      || organizations.starting(at: comma + 1) != nil || dates.starting(at: comma + 1) != nil
      || words.roles[next.word].contains(.clause)
  }

  /// `… về xử lý kỷ luật đảng viên, ⟨Điều 7⟩ khoản 1`: the part that is meant, behind a subject that tells of no parts.
  private func opensProvision(_ comma: Int) -> Bool {
    text[comma + 2].isNumber
      && !(max(0, comma - 12)..<comma).contains { index in
        let word = text.word(index)
        return word == words.article || word == words.clause || word == words.point
      }
  }

  /// `tại bản Nậm Cắn, xã Mường Lò, huyện Văn Chấn`: a place and the one in which it lies.
  private func listsPlaces(_ comma: Int) -> Bool {
    text[comma - 1].flags.contains(.capitalized)
      && text.hits.hasTerm(.placeType, at: comma + 1)
      && !text[comma + 1].flags.contains(.capitalized)
      && text[comma + 2].flags.contains(.capitalized)
  }

  /// `…, ⟨nhấn mạnh⟩: “…”`, `…, ⟨quy định⟩: …`: what the document says, behind a comma.
  private func opensSaying(_ index: Int) -> Bool {
    if let end = words.ruling.end(in: text, at: index) {
      return text[end].kind == .mark && !text[end].isMark(",") || text.word(end) == words.completely
        || text[end].isWord && words.ruledThings.contains(text.word(end))
    }
    if let end = words.cases.end(in: text, at: index) { return opensCase(end) }
    return words.sayings.contains { $0.starts(in: text, at: index) }
  }

  /// `…, trường hợp ⟨vi phạm thì⟩ …`: whether what is ruled of a case follows, and no more of the subject (`hỗ trợ người già,
  /// trường hợp khó khăn`).
  private func opensCase(_ start: Int) -> Bool {
    for index in start..<start + 16 {
      if !text[index].isWord || text[index].flags.contains(.startsSentence) {
        return text[index].isMark(",")
      }
      if words.predicates[text.word(index)] { return true }
    }
    return false
  }

  /// Whether a document is named at a token, or a sentence goes on about one: `Nghị định này`.
  private func opensDocument(_ index: Int) -> Bool {
    let start = text.word(index) == words.various ? index + 1 : index
    guard let hit = text.hits.longest(.documentType, at: start) else { return false }
    return documents.starting(at: start) != nil || text[start].flags.contains(.capitalized)
      || text.word(hit.tokens.upperBound) == words.this
  }

  /// `tiền sử dụng đất do Bộ Tài chính ban hành`: who issued the document is none of its subject.
  private func isIssuer(at index: Int) -> Bool {
    guard let body = organizations.starting(at: index) else { return false }
    let end = body.tokens.upperBound
    return (end..<end + 2).contains { text.hits.longest(.issuingVerb, at: $0)?.payload == 0 }
  }

  /// `học sinh THCS, THPT`: a comma between abbreviations ends no clause.
  private func listsAbbreviations(_ comma: Int) -> Bool {
    [comma - 1, comma + 1].allSatisfy { index in
      text[index].isWord && text[index].flags.contains(.upperCase) && text[index].length > 1
    } && organizations.starting(at: comma + 1) == nil
      && documents.starting(at: comma + 1) == nil
  }

  /// Whether a clause of its own starts at a token: `…, mục tiêu của hội nghị lần này là …`.
  private func opensClause(_ start: Int) -> Bool {
    for index in start..<start + 14 {
      let token = text[index]
      if token.kind != .word || token.flags.contains(.startsSentence) { return false }
      if token.word == words.copula || token.word == words.must
        || words.roles[token.word].contains(.tense)
      {
        return index > start
      }
    }
    return false
  }
}
