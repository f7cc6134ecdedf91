import PressText

/// Reads the office beside a person's name.
struct OfficeReader {
  /// An office: its words, as tokens, and the body it is of.
  struct Office {
    var role: Range<Int>
    /// Index in `Extraction.organizations`.
    var body: Int?
  }

  let text: ArticleText
  let bodies: MentionIndex
  let rules: PersonRules

  /// The office before a name, or after it.
  func office(of name: Range<Int>) -> (Office, PersonRule)? {
    let after = officeAfter(name.upperBound)
    if let before = officeBefore(name.lowerBound),
      !isApposed(before, name) || after == nil && isOwn(before, name)
    {
      return (before, .officeBeforeName)
    }
    return (officeGiven(name) ?? after).map { ($0, .nameBeforeOffice) }
  }

  /// Whether a comma or dash parts an office from the name after it (`Chủ tịch UBND tỉnh - ông Lê Văn An`).
  private func isApposed(_ office: Office, _ name: Range<Int>) -> Bool {
    let end = office.role.upperBound
    // A title may end inside the body that the name stands in: `BAN TUYÊN GIÁO`, all in capitals.
    guard end < name.lowerBound else { return false }
    return (end..<name.lowerBound).contains {
      text[$0].isMark(",") || text[$0].isMark("-") && text[$0].isSpaced
    }
  }

  /// Whether an office that is parted from a name is that one's, and not of somebody named before it
  /// (`ông Lê Văn An, Chủ tịch UBND xã, ông Bùi Văn Ba`), where none follows the name: it opens the sentence, or
  /// a dash follows it and no mark stands before it.
  private func isOwn(_ office: Office, _ name: Range<Int>) -> Bool {
    let start = office.role.lowerBound
    if text.opensAnew(start) { return true }
    let mark = text[addressStart(before: name.lowerBound)]
    return mark.isMark("-") && !text[start - 1].isMark(",") && !text[start - 1].isMark("-")
  }

  /// `Chủ tịch UBND tỉnh` or `Bộ trưởng` that ends at a token.
  private func officeBefore(_ name: Int) -> Office? {
    guard !text.opensAnew(name) else { return nil }
    let end = addressStart(before: name)
    if let body = bodies.ending(at: end), let title = title(endingAt: body.tokens.lowerBound) {
      return Office(role: title, body: body.entity)
    }
    if let body = bodyBeforeBracket(end), let title = title(endingAt: body.tokens.lowerBound) {
      return Office(role: title, body: body.entity)
    }
    return title(endingAt: end).map { Office(role: $0, body: nil) } ?? foreignOffice(before: end)
  }

  /// `Thủ tướng Đức`, `Bộ trưởng Quốc phòng Mỹ` that ends at a token.
  private func foreignOffice(before end: Int) -> Office? {
    for start in max(0, end - 12)..<max(0, end) where text.hits.hasTerm(.title, at: start) {
      guard officeEnd(from: start) == end, let title = text.hits.longest(.title, at: start) else {
        continue
      }
      return Office(role: withStanding(title.tokens), body: nil)
    }
    return nil
  }

  /// Where the word of respect before a name starts, with the mark that parts it from an office
  /// (`Chủ tịch UBND tỉnh - ông Lê Văn An`); the name's own start where there is none.
  private func addressStart(before name: Int) -> Int {
    var start = name
    if rules.honorifics[text.word(name - 1)] { start -= 1 }
    if text.word(name - 1) == rules.comrade { start -= 2 }
    // `Chủ tịch Quốc hội: Ông Lê Văn An`, as lists have it.
    if start < name, text[start - 1].isMark(":") { return start - 1 }
    guard start < name, !text.opensAnew(start) else { return name }
    let mark = text[start - 1]
    return mark.isMark(",") || mark.isMark("-") && mark.isSpaced ? start - 1 : start
  }

  /// The body whose owner stands in brackets before a token (`Cục Quản lý Dược (Bộ Y tế) Lê Văn An`).
  private func bodyBeforeBracket(_ end: Int) -> MentionIndex.Entry? {
    guard text[end - 1].isMark(")"), let owner = bodies.ending(at: end - 1),
      text[owner.tokens.lowerBound - 1].isMark("(")
    else { return nil }
    return bodies.ending(at: owner.tokens.lowerBound - 1)
  }

  /// The token after a title that starts at one, with the field, country and body that go on it
  /// (`Bộ trưởng Quốc phòng Mỹ`, `Tổng thư ký Liên hợp quốc`); nil where no title starts.
  func officeEnd(from start: Int) -> Int? {
    guard let title = text.hits.longest(.title, at: start) else { return nil }
    var end = Int(title.end)
    if let body = bodies.starting(at: end) ?? bodies.starting(at: end - 1) {
      return body.tokens.upperBound
    }
    if let field = text.hits.longest(.organizationField, at: end) { end = Int(field.end) }
    if let country = text.hits.longest(.foreignPlace, at: end) { end = Int(country.end) }
    return end
  }

  /// The body that a title is of, whose first words may be the title's last ones.
  private func body(after title: TermHit) -> MentionIndex.Entry? {
    let end = Int(title.end)
    for start in [end, end - 1, end - 2] where start > Int(title.start) {
      if let body = bodies.starting(at: start) { return body }
    }
    return nil
  }

  /// The longest title that ends at a token, or in the body that starts there (`Trưởng Ban` before
  /// `Ban Tuyên giáo`, `Trưởng Công an`).
  private func title(endingAt end: Int) -> Range<Int>? {
    for start in max(0, end - 6)..<max(0, end) where text.hits.hasTerm(.title, at: start) {
      for hit in text.hits.starting(at: start) where hit.kind == .title {
        let stop = Int(hit.end)
        if stop == end || stop > end && stop <= end + 2 && bodies.starting(at: end) != nil {
          return withStanding(hit.tokens)
        }
      }
    }
    return nil
  }

  /// A title with the word before it that tells whether somebody still has it (`Nguyên Chủ tịch`).
  private func withStanding(_ title: Range<Int>) -> Range<Int> {
    let start = title.lowerBound
    let isStanding =
      rules.standings[text.word(start - 1)] && text.word(start - 2) != rules.power
      && !text.opensAnew(start)
    return isStanding ? start - 1..<title.upperBound : title
  }

  /// `, Trưởng Ban Tuyên giáo Thành ủy` after a name.
  private func officeAfter(_ end: Int) -> Office? {
    let mark = text[end]
    guard mark.isMark(",") || mark.isMark("-") && mark.isSpaced || mark.isMark("(") else {
      return nil
    }
    let start = rules.standings[text.word(end + 1)] ? end + 2 : end + 1
    guard !text.opensAnew(start), let title = text.hits.longest(.title, at: start) else {
      return nil
    }
    let body = body(after: title)
    guard body != nil || endsPhrase(Int(title.end)) else { return nil }
    return Office(role: withStanding(title.tokens), body: body?.entity)
  }

  /// `được bầu giữ chức Chủ tịch UBND tỉnh` after a name: the office of a body that is named.
  private func officeGiven(_ name: Range<Int>) -> Office? {
    var start = name.upperBound
    while start < name.upperBound + 12, text[start].isWord, rules.appointing[text.word(start)],
      !text[start].flags.contains(.startsSentence)
    {
      start += 1
    }
    guard start > name.upperBound, rules.posts[text.word(start - 1)],
      mayBeGiven(name.lowerBound, byCopula: text.word(start - 1) == rules.copula),
      let title = text.hits.longest(.title, at: start), let body = body(after: title)
    else { return nil }
    return Office(role: withStanding(title.tokens), body: body.entity)
  }

  /// Whether what stands before a name leaves it the one who is given an office; with `là` the sentence has to
  /// begin with the name.
  private func mayBeGiven(_ name: Int, byCopula: Bool) -> Bool {
    var start = name
    if rules.honorifics[text.word(name - 1)] { start -= 1 }
    if text.word(name - 1) == rules.comrade { start -= 2 }
    if text.opensAnew(start) { return true }
    return !byCopula && !rules.others[text.word(start - 1)]
  }

  private func endsPhrase(_ index: Int) -> Bool {
    text[index].isMark(",") || text[index].isMark(")") || text[index].isMark("-")
  }
}
