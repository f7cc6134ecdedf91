import PressText

/// Reads the laws that one law changes by its name: `… của Luật Quy hoạch, Luật Đầu tư và Luật Đấu thầu số 57/2024/QH15`.
struct LawChain {
  let reader: LawReader
  private var text: ArticleText { reader.text }
  private var rules: OfficialDocumentRules { reader.rules }

  /// The index after three laws or more, of which the first ends at a token; nil where they are a list of their own.
  ///
  /// The name ends before its number or day.
  func end(after first: Int) -> Int? {
    var end = first
    var count = 1
    var isClosed = false
    var isLastNumbered = false
    while !isClosed, count < 16, text[end].isMark(",") || text.word(end) == rules.words.and {
      isClosed = text.word(end) == rules.words.and
      guard let law = text.hits.longest(.documentName, at: end + 1),
        rules.rows.isLaw(rules.laws[Int(law.payload)].type),
        !text[end + 1].flags.contains(.startsSentence)
      else { return nil }
      var last = law.tokens.upperBound
      guard reader.year(at: &last) == nil, !text[last].isMark("(") else { return nil }
      end = last
      count += 1
      isLastNumbered = reader.hasOwnNumber(end, rules.laws[Int(law.payload)])
    }
    guard count > 2, !text[end].isMark(","), !isLastNumbered else { return nil }
    let isNumbered =
      rules.words.roles[text.word(end)].contains(.numberSign) && text[end + 1].isNumber
      || text.word(end) == rules.words.day && text[end + 1].isNumber && closesBasis(after: end)
    return isNumbered ? end : nil
  }

  /// The index after the second of two laws that a comma joins, in a list whose items semicolons part
  /// (`…; Luật sửa đổi … của Luật Giá, ⟨Luật Phí và lệ phí⟩; …`), or in small letters behind a capital
  /// (`Luật sửa đổi … của luật Giá, ⟨luật Phí và lệ phí⟩ có hiệu lực`).
  func pair(after end: Int, of start: Int) -> Int? {
    guard text[end].isMark(","), !text[end + 1].flags.contains(.startsSentence),
      let second = text.hits.longest(.documentName, at: end + 1),
      rules.rows.isLaw(rules.laws[Int(second.payload)].type)
    else { return nil }
    let next = second.tokens.upperBound
    let isInner =
      text[start].flags.contains(.capitalized) && !text[end + 1].flags.contains(.capitalized)
      && !text[next].isMark(",") && text.word(next) != rules.words.and
    return isInner || text[next].isMark(";")
      || text[start - 1].isMark(";") && text[next].isMark(".") ? next : nil
  }

  /// Whether a day ends at a semicolon, as in the bases of an act; elsewhere it may be that of what is told.
  private func closesBasis(after day: Int) -> Bool {
    (day + 2..<day + 8).first { text[$0].isMark(";") || text[$0].flags.contains(.startsSentence) }
      .map { text[$0].isMark(";") } ?? false
  }

  /// The index after what stands for several laws.
  func several(at index: Int) -> Int? { various(at: index) ?? counted(at: index) }

  /// The index after `các luật về thuế`, `các luật liên quan đến đầu tư xây dựng cơ bản`.
  private func various(at index: Int) -> Int? {
    guard text.word(index) == rules.words.various, text.word(index + 1) == rules.words.law
    else { return nil }
    var end = index + 2
    while end < index + 12,
      reader.isLowerWord(end) || text.word(end) == rules.words.toward
        || end == index + 2 && text[end].isWord,
      !rules.words.roles[text.word(end)].contains(.numberSign),
      text.word(end) != rules.words.and || !rules.words.amended.starts(in: text, at: end + 1),
      !text[end].flags.contains(.startsSentence),
      end == index + 2 || !rules.words.roles[text.word(end)].contains(.predicate)
    {
      end += 1
    }
    return end >= index + 4 ? end : nil
  }

  /// The index after `7 luật`.
  private func counted(at index: Int) -> Int? {
    text[index].isNumber && text[index].length <= 2 && text.word(index + 1) == rules.words.law
      && text[index + 1].isWord ? index + 2 : nil
  }
}
