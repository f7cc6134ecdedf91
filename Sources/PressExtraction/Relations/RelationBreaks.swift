import PressText

/// What between a document and a verb parts the two.
extension RelationGap {
  /// Whether something between a document and a verb makes another the verb's subject.
  ///
  /// What stands in brackets is passed over.
  func breaks(_ whole: Range<Int>, _ kind: Relation.Kind) -> Bool {
    let opening = afterAside(whole.lowerBound)
    let gap = opening <= whole.upperBound ? opening..<whole.upperBound : whole
    if text.word(gap.lowerBound) == rules.words.and, !gap.isEmpty { return true }
    if endsWithType(gap, kind) || isCounted(gap) { return true }
    var plain = 0
    var index = gap.lowerBound
    while index < gap.upperBound {
      let token = text[index]
      if token.isMark(";"), kind.isChange, isInForce(gap.lowerBound..<index),
        opensVerb(index + 1..<gap.upperBound)
      {
        index += 1
        continue
      }
      if token.flags.contains(.startsSentence) || token.isMark(";") || token.isMark(":") {
        return true
      }
      if let next = passed(over: index, in: gap) {
        index = next
        continue
      }
      if context.organizations.starting(at: index).map({ $0.tokens.upperBound <= gap.upperBound })
        == true || isOtherDocument(index) || kind != .cites && isIntent(index)
      {
        return true
      }
      if token.isWord, !rules.words.light.contains(text.word(index)) {
        plain += 1
        let isAside = text[index - 1].isMark(",") && index > gap.lowerBound
        if isAside, kind == .implements, !goesOn(index, in: gap) { return true }
      }
      index += 1
    }
    guard kind == .implements || kind == .cites else { return false }
    let isLong = gap.contains { text.word($0) == rules.words.about }
    let isAside = kind == .cites && text[gap.upperBound - 1].isMark(",")
    return plain > (isLong || isAside ? 16 : 5)
  }

  /// The token after brackets, a day, or a body that does not act, which start at a token; nil where none does.
  private func passed(over index: Int, in gap: Range<Int>) -> Int? {
    let close = afterAside(index)
    if close > index, close <= gap.upperBound { return close }
    if let body = context.organizations.starting(at: index),
      body.tokens.upperBound <= gap.upperBound
    {
      let acts =
        !isOwner(index, from: gap.lowerBound) && !isIssuer(body.tokens)
        && isNear(body.tokens.upperBound, gap.upperBound) && !text[gap.upperBound - 1].isMark("(")
      return acts ? nil : body.tokens.upperBound
    }
    return dateEnd(index).map { max($0, index + 1) }
  }

  /// `Luật Đất đai được ⟨đề nghị⟩ sửa đổi …`: a change is wished for, not made; `⟨nghiên cứu⟩, học tập` is of a row.
  private func isIntent(_ index: Int) -> Bool {
    guard let end = rules.words.intents.lazy.compactMap({ $0.end(in: text, at: index) }).first
    else { return false }
    return !text[end].isMark(",")
  }

  /// `Nghị định 12 ⟨có hiệu lực từ 1/7⟩; thay thế …`: what enters into force is what changes others, not what is changed.
  private func isInForce(_ gap: Range<Int>) -> Bool {
    gap.contains(where: tellsEffect)
  }

  /// Whether `có hiệu lực` stands at a token.
  func tellsEffect(_ index: Int) -> Bool {
    text.word(index) == rules.words.has && text.word(index + 1) == rules.words.effect
  }

  /// `Nghị định 12 có hiệu lực từ 1/7⟨; đồng thời⟩ thay thế …`: only auxiliaries stand between a semicolon and the verb.
  private func opensVerb(_ gap: Range<Int>) -> Bool {
    gap.allSatisfy {
      rules.words.light.contains(text.word($0)) && !text[$0].flags.contains(.startsSentence)
    }
  }

  /// `Kế hoạch 45, ngày 5/3, ⟨của⟩ Tỉnh ủy, ⟨về⟩ thực hiện …`: what still belongs to a document behind a comma.
  ///
  /// So is a verb of a row in its subject, `Kế hoạch 45 về học tập, ⟨quán triệt⟩, triển khai …`, and what it lays down,
  /// `Nghị quyết 02 về những nhiệm vụ, ⟨giải pháp⟩ thực hiện …`.
  private func goesOn(_ index: Int, in gap: Range<Int>) -> Bool {
    if text.word(index) == rules.words.about { return true }
    if rules.words.measures.contains(where: { $0.starts(in: text, at: index) }) {
      return (gap.lowerBound..<index).contains { text.word($0) == rules.words.about }
    }
    if rules.words.spreads.contains(where: { $0.starts(in: text, at: index) }) {
      return (gap.lowerBound..<index).contains { text.word($0) == rules.words.about }
    }
    guard text.word(index) == rules.words.of,
      let body = context.organizations.starting(at: index + 1)
    else { return false }
    let end = body.tokens.upperBound
    return end == gap.upperBound || text[end].isMark(",") || text.word(end) == rules.words.about
  }

  /// `Thông tư liên tịch 06 của Bộ Công an, ⟨Bộ Tài chính⟩ hướng dẫn …`: a body behind `của`, or one joined to such.
  private func isOwner(_ body: Int, from start: Int) -> Bool {
    if (body - 4..<body).contains(where: { text.word($0) == rules.words.of }) { return true }
    var index = body
    while index > start {
      let joint = text[index - 1]
      guard joint.isMark(",") || joint.isMark("-") || joint.word == rules.words.and,
        let before = context.organizations.ending(at: index - 1, from: start)
      else { return false }
      index = before.tokens.lowerBound
      if text.word(index - 1) == rules.words.of { return true }
    }
    return false
  }

  /// `Quyết định 119 do ⟨UBND tỉnh⟩ ban hành`: who issued the document does not act next.
  private func isIssuer(_ body: Range<Int>) -> Bool {
    text.word(body.lowerBound - 1) == rules.words.doneBy
      && text.hits.longest(.issuingVerb, at: body.upperBound) != nil
  }

  /// `Nghị quyết 4 cũng như Chương trình hành động … thực hiện`: a document without number, joined.
  private func isOtherDocument(_ index: Int) -> Bool {
    guard text.hits.hasTerm(.documentType, at: index), !isVerb(index) else { return false }
    let before = text.word(index - 1)
    return text[index - 1].isMark(",") || before == rules.words.and || before == rules.words.like
      || before == rules.words.together
  }

  /// `…, quy định mức hỗ trợ, thay thế Nghị quyết 34`: a type's words in lower case behind a comma that are a verb.
  private func isVerb(_ type: Int) -> Bool {
    text[type - 1].isMark(",") && !text[type].flags.contains(.capitalized)
      && rules.words.deeds.contains { $0.starts(in: text, at: type) }
  }

  /// Whether a type's words stand right before the verb that follows a gap: `Luật sửa đổi` is a document of its own.
  private func endsWithType(_ gap: Range<Int>, _ kind: Relation.Kind) -> Bool {
    let start = gap.upperBound
    return [start - 2, start - 1].contains { index in
      text.hits.longest(.documentType, at: index)?.tokens.upperBound == start
        && text.word(index - 1) != rules.words.copula && !isDeed(index, from: gap.lowerBound)
        && !(kind.isChange || kind == .cites ? false : isEnacted(index, from: gap.lowerBound))
    }
  }

  /// `Quyết định 1560/QĐ-UBND (về việc) ban hành ⟨Kế hoạch⟩ thực hiện …`: what a document enacts is carried out by it.
  private func isEnacted(_ type: Int, from start: Int) -> Bool {
    guard
      let verb = (max(start, type - 3)..<max(start, type)).first(where: {
        text.hits.longest(.issuingVerb, at: $0)?.tokens.upperBound == type
      })
    else { return false }
    return (start..<verb).allSatisfy { index in
      text.word(index) == rules.words.about || text.word(index) == rules.words.deed
        || text[index].isMark(",") || text.word(index) == rules.words.of
        || context.dates.covers(index)
        || context.organizations.covers(index)
    }
  }

  /// `Nghị định 15 ngày 2/2 của Chính phủ ⟨quy định⟩ sửa đổi Nghị định 38`: a type's words in lower case that are a verb,
  /// right behind a document, its day or its issuer.
  private func isDeed(_ type: Int, from start: Int) -> Bool {
    guard !text[type].flags.contains(.capitalized),
      rules.words.deeds.contains(where: { $0.starts(in: text, at: type) })
    else { return false }
    return type == start || context.dates.ending(at: type, from: start) != nil
      || context.organizations.ending(at: type, from: start) != nil
  }

  private func isNear(_ end: Int, _ start: Int) -> Bool {
    start - end <= 4
  }

  /// `sau Quyết định 327 và năm năm thực hiện …`: the years of the verb are joined to the document.
  private func isCounted(_ gap: Range<Int>) -> Bool {
    for index in gap where text.word(index) == rules.words.and {
      if let date = context.dates.starting(at: index + 1), date.tokens.upperBound == gap.upperBound
      {
        return true
      }
    }
    return false
  }
}
