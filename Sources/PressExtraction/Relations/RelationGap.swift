import PressText

/// Tells what the words between documents, and between documents and verbs, tie or part.
struct RelationGap {
  let rules: RelationRules
  let context: RelationContext
  var text: ArticleText { context.text }

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
      // `bãi bỏ các thông tư: ⟨số⟩ 19/2002/TT-BTC`
      return token.isMark(":") && (isLast || rules.words.series.contains(next.word))
        || token.isMark(",")
          && (next.isNumber || isProvisionWord(index + 1) || isManner(index + 1)
            || isLast && isPartNumber(index - 1))
    }
    if text.word(index) == rules.words.and {
      return next.isNumber || isProvisionWord(index + 1) || isManner(index + 1)
        || text.hits.longest(.relationVerb, at: index + 1) != nil
    }
    // `một số quy định ⟨tại⟩ khoản 1 Điều 192 …`
    if text.word(index) == rules.words.at, isProvisionWord(index + 1) { return true }
    return !rules.words.outside.contains(text.word(index))
  }

  /// `thực hiện nghiêm túc, ⟨hiệu quả⟩ Nghị quyết 5`: whether words of how something is done begin at a token.
  private func isManner(_ index: Int) -> Bool {
    rules.words.manners.contains { $0.starts(in: text, at: index) }
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
    if rules.words.series.contains(word) || isProvisionWord(index) { return true }
    return isPartNumber(index)
  }

  /// Whether a token names a document's part; `phần` before a number alone (`Phần II`, no `thành phần`).
  func isProvisionWord(_ index: Int) -> Bool {
    let word = text.word(index)
    return rules.words.provision.contains(word)
      || word == rules.words.part && (text[index + 1].isNumber || text.isRoman(index + 1))
  }

  /// Whether a token says that a part is meant: `Điều`, `một phần`.
  func isPart(_ index: Int) -> Bool {
    isProvisionWord(index) || text.word(index) == rules.words.part
  }

  /// Whether a token is the number or letter of a part: `Điều ⟨5⟩`, `điểm ⟨a⟩`, `Mục ⟨III⟩`.
  private func isPartNumber(_ index: Int) -> Bool {
    isProvisionWord(index - 1)
      && (text[index].isNumber || text[index].length == 1 || text.isRoman(index))
  }

  /// Whether a gap holds parts of a document alone (`Khoản 2, Điều 6`).
  func isProvision(_ gap: Range<Int>) -> Bool {
    gap.allSatisfy { text[$0].isMark(",") || text.word($0) == rules.words.of || isSeriesWord($0) }
  }

  /// `điều chỉnh mức thu ⟨quy định tại khoản 1 Điều 5⟩ Quyết định 12`: whether a gap ends in a part that lays down what is
  /// changed, and not in one by which it is (`theo quy định tại`).
  func laysDown(_ gap: Range<Int>) -> Bool {
    for index in gap {
      let word = text.word(index)
      if text[index].kind == .mark || word == rules.words.order
        || rules.words.denials.contains(word)
      {
        return false
      }
      guard let end = rules.words.laidDown.end(in: text, at: index), end < gap.upperBound
      else { continue }
      return isProvision(end..<gap.upperBound)
    }
    return false
  }

  /// `sửa đổi điều kiện thành lập nhà xuất bản ⟨quy định tại⟩ Nghị định 12`: whether a gap ends with what is laid down in the
  /// document behind it; not so what somebody adds to papers (`bổ sung hồ sơ nêu tại …`), or does by a document.
  func endsLaidDown(_ gap: Range<Int>) -> Bool {
    let last = gap.upperBound - 1
    guard gap.count >= 3, text.word(last) == rules.words.at,
      rules.words.laidDown.ends(in: text, before: gap.upperBound)
        || rules.words.says.contains(text.word(last - 1)),
      !rules.words.added.ends(in: text, before: gap.lowerBound)
        || rules.words.changed.ends(in: text, before: gap.lowerBound)
    else { return false }
    return gap.allSatisfy { index in
      let word = text.word(index)
      return text[index].kind != .mark && word != rules.words.order
        && !rules.words.denials.contains(word) && !text[index].flags.contains(.startsSentence)
        && !text.hits.hasTerm(.relationVerb, at: index)
        && !text.hits.hasTerm(.issuingVerb, at: index)
    }
  }

  func dateEnd(_ index: Int) -> Int? {
    context.dates.starting(at: index)?.tokens.upperBound
  }

  /// Whether `và`, `mà`, `đồng thời`, `cũng như` or a semicolon, with auxiliaries, joins two verbs.
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
      || word == rules.words.like && rules.words.light.contains(text.word(index - 1))
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

  /// Whether a range closes a bracket that opened before it: `Nghị định 89 (sửa đổi Nghị định 67⟨), ⟩Nghị định 17`.
  func closes(_ range: Range<Int>) -> Bool {
    var depth = 0
    for index in range {
      if text[index].isMark("(") { depth += 1 }
      if text[index].isMark(")") { depth -= 1 }
      if depth < 0 { return true }
    }
    return false
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

  /// The end of the sentence, or the token so far on that no clause reaches it.
  func sentenceEnd(after start: Int) -> Int {
    var end = start
    while end < min(text.count, start + 240), !text[end].flags.contains(.startsSentence) {
      end += 1
    }
    return end
  }
}
