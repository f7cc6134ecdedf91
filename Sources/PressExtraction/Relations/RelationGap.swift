import PressText

/// Tells what the words between documents, and between documents and verbs, tie or part.
struct RelationGap {
  let rules: RelationRules
  let context: RelationContext
  private var text: ArticleText { context.text }

  init(rules: RelationRules, context: RelationContext) {
    self.rules = rules
    self.context = context
  }

  /// Whether only words such as `một số điều của`, `Điều 66 và Điều 106 của`, `các nghị định:` stand
  /// between.
  func isObjectGap(_ range: Range<Int>) -> Bool {
    var index = range.lowerBound
    while index < range.upperBound {
      if let types = pluralTypes(at: index), types <= range.upperBound {
        index = types
        continue
      }
      guard isObjectWord(index, isLast: index + 1 == range.upperBound) else { return false }
      index += 1
    }
    return true
  }

  private func isObjectWord(_ index: Int, isLast: Bool) -> Bool {
    let token = text[index]
    guard !token.flags.contains(.startsSentence), context.organizations.starting(at: index) == nil
    else { return false }
    let next = text[index + 1]
    if token.kind == .mark {
      return token.isMark(":") && isLast
        || token.isMark(",") && (next.isNumber || rules.words.provision.contains(next.word))
    }
    if text.word(index) == rules.words.and {
      return next.isNumber || rules.words.provision.contains(next.word)
        || text.hits.longest(.relationVerb, at: index + 1) != nil
    }
    return !rules.words.outside.contains(text.word(index))
  }

  /// The index after `các nghị định`.
  private func pluralTypes(at index: Int) -> Int? {
    guard text.word(index) == rules.words.plural else { return nil }
    return text.hits.longest(.documentType, at: index + 1)?.tokens.upperBound
  }

  /// The index after a date, or after a body or office that `của` makes an owner; nil where none stands there.
  private func passed(_ index: Int, in range: Range<Int>) -> Int? {
    if text.word(index - 1) == rules.words.of, let title = text.hits.longest(.title, at: index) {
      let office = title.tokens.upperBound
      let end = context.organizations.starting(at: office)?.tokens.upperBound ?? office
      if end <= range.upperBound { return end }
    }
    if let body = context.organizations.starting(at: index),
      body.tokens.upperBound <= range.upperBound, text.word(index - 1) == rules.words.of
    {
      return body.tokens.upperBound
    }
    return dateEnd(index).flatMap { $0 <= range.upperBound ? $0 : nil }
  }

  /// Whether a gap between two documents joins them: dates, issuers, commas and `và` alone.
  ///
  /// In a list behind a colon semicolons join too.
  func joins(_ range: Range<Int>, isList: Bool = false) -> Bool {
    joins(range) { index in
      text[index].isMark(",") || isList && text[index].isMark(";")
        || text.word(index) == rules.words.and
    } filler: { index in
      text[index].isMark("(") || text[index].isMark(")") || text.word(index) == rules.words.of
        || isSeriesWord(index)
    }
  }

  /// Whether a gap has a joint, and else only fillers, dates and issuers.
  private func joins(
    _ gap: Range<Int>, joint isJoint: (Int) -> Bool, filler isFiller: (Int) -> Bool
  ) -> Bool {
    var isJoined = false
    var index = gap.lowerBound
    while index < gap.upperBound {
      if let next = passed(index, in: gap) {
        index = next
        continue
      }
      if text[index].flags.contains(.startsSentence) { return false }
      if isJoint(index) { isJoined = true } else if !isFiller(index) { return false }
      index += 1
    }
    return isJoined
  }

  /// Whether a token is one of `các`, `số`, or of `một số điều của`, `khoản 2 Điều 5 của`.
  private func isSeriesWord(_ index: Int) -> Bool {
    let word = text.word(index)
    if rules.words.series.contains(word) || rules.words.provision.contains(word) { return true }
    return rules.words.provision.contains(text.word(index - 1))
      && (text[index].isNumber || text[index].length == 1)
  }

  /// Whether a gap holds parts of a document alone (`Khoản 2, Điều 6`).
  func isProvision(_ gap: Range<Int>) -> Bool {
    gap.allSatisfy { text[$0].isMark(",") || text.word($0) == rules.words.of || isSeriesWord($0) }
  }

  func dateEnd(_ index: Int) -> Int? {
    context.dates.starting(at: index)?.tokens.upperBound
  }

  /// Whether `và`, `mà`, `đồng thời` or a semicolon, with auxiliaries, joins two verbs.
  ///
  /// Dates and issuers of the document before may stand between.
  func joinsVerbs(_ gap: Range<Int>, overSemicolon: Bool) -> Bool {
    joins(gap) { index in
      isJoint(index) || overSemicolon && text[index].isMark(";")
    } filler: { index in
      text[index].isMark(",") || text.word(index) == rules.words.of
        || rules.words.light.contains(text.word(index))
    }
  }

  private func isJoint(_ index: Int) -> Bool {
    let word = text.word(index)
    return word == rules.words.and || word == rules.words.simultaneous
      || rules.words.contrasts.contains(word)
  }

  // MARK: brackets

  /// The index after a bracket that opens at a token; the token itself where none opens or closes.
  func afterAside(_ index: Int) -> Int {
    guard text[index].isMark("(") else { return index }
    var depth = 0
    for next in index..<index + 80 {
      if text[next].isMark("(") { depth += 1 }
      if text[next].isMark(")") { depth -= 1 }
      if depth == 0 { return next + 1 }
    }
    return index
  }

  /// Where the bracket opens in which a document stands that does not reach up to a token.
  func aside(around document: Range<Int>, before end: Int) -> Int? {
    var depth = 0
    for index in document.upperBound..<max(document.upperBound, end) {
      if text[index].isMark("(") { depth += 1 }
      if text[index].isMark(")") { depth -= 1 }
      if depth < 0 { break }
    }
    guard depth < 0 else { return nil }
    var index = document.lowerBound - 1
    let first = max(0, index - 60)
    while index >= first {
      if text[index].isMark(")") { depth -= 1 }
      if text[index].isMark("(") { depth += 1 }
      if depth == 0 { return index }
      index -= 1
    }
    return nil
  }

  /// Whether something between a document and a verb makes another the verb's subject.
  ///
  /// What stands in brackets is passed over.
  func breaks(_ whole: Range<Int>, _ kind: Relation.Kind) -> Bool {
    let opening = afterAside(whole.lowerBound)
    let gap = opening <= whole.upperBound ? opening..<whole.upperBound : whole
    if text.word(gap.lowerBound) == rules.words.and, !gap.isEmpty { return true }
    if endsWithType(gap.upperBound) || isCounted(gap) { return true }
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
      let close = afterAside(index)
      if close > index, close <= gap.upperBound {
        index = close
        continue
      }
      if let body = context.organizations.starting(at: index),
        body.tokens.upperBound <= gap.upperBound
      {
        let isOwner = (index - 4..<index).contains { text.word($0) == rules.words.of }
        if !isOwner, !isIssuer(body.tokens), isNear(body.tokens.upperBound, gap.upperBound) {
          return true
        }
        index = body.tokens.upperBound
        continue
      }
      if let date = dateEnd(index) {
        index = max(date, index + 1)
        continue
      }
      if isOtherDocument(index) { return true }
      if rules.words.intents.contains(text.word(index)), kind != .cites { return true }
      if token.isWord, !rules.words.light.contains(text.word(index)) {
        plain += 1
        let isAside = text[index - 1].isMark(",") && index > gap.lowerBound
        if isAside, kind == .implements, !goesOn(index) { return true }
      }
      index += 1
    }
    guard kind == .implements || kind == .cites else { return false }
    let isLong = gap.contains { text.word($0) == rules.words.about }
    let isAside = kind == .cites && text[gap.upperBound - 1].isMark(",")
    return plain > (isLong || isAside ? 16 : 5)
  }

  /// `Nghị định 12 ⟨có hiệu lực từ 1/7⟩; thay thế …`: what enters into force is what changes others, not what is changed.
  private func isInForce(_ gap: Range<Int>) -> Bool {
    gap.contains {
      text.word($0) == rules.words.has && text.word($0 + 1) == rules.words.effect
    }
  }

  /// `Nghị định 12 có hiệu lực từ 1/7⟨; đồng thời⟩ thay thế …`: only auxiliaries stand between a semicolon and the verb.
  private func opensVerb(_ gap: Range<Int>) -> Bool {
    gap.allSatisfy {
      rules.words.light.contains(text.word($0)) && !text[$0].flags.contains(.startsSentence)
    }
  }

  /// `Kế hoạch 45, ngày 5/3, ⟨của⟩ Tỉnh ủy, ⟨về⟩ thực hiện …`: what still belongs to a document behind a comma.
  private func goesOn(_ index: Int) -> Bool {
    if text.word(index) == rules.words.about { return true }
    guard text.word(index) == rules.words.of,
      let body = context.organizations.starting(at: index + 1)
    else { return false }
    let end = body.tokens.upperBound
    return text[end].isMark(",") || text.word(end) == rules.words.about
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

  /// Whether a type's words stand right before a token: `Luật sửa đổi` is a document of its own.
  private func endsWithType(_ start: Int) -> Bool {
    [start - 2, start - 1].contains { index in
      text.hits.longest(.documentType, at: index)?.tokens.upperBound == start
        && text.word(index - 1) != rules.words.copula
    }
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

  /// The end of the sentence, or the token so far on that no clause reaches it.
  func sentenceEnd(after start: Int) -> Int {
    var end = start
    while end < min(text.count, start + 240), !text[end].flags.contains(.startsSentence) {
      end += 1
    }
    return end
  }
}
