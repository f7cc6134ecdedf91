import PressText

/// Reads what stands between a head and its level or place: fields, activities, a proper name.
struct NameBody {
  let parser: NameParser
  let traits: OrganizationHead.Traits
  private var text: ArticleText { parser.text }

  /// Appends the pieces from a token on; the token after the last one.
  func read(from start: Int, _ parts: inout [NamePart]) -> Int {
    guard !traits.isDisjoint(with: [.field, .name]) else { return start }
    var end = start
    while parts.count < 12, let next = piece(at: end, parts) {
      parts += next
      end = next.last?.tokens.upperBound ?? end + 1
    }
    if traits.contains(.name) { end = withoutPerson(start: start, end: end, &parts) }
    return end
  }

  private func piece(at index: Int, _ parts: [NamePart]) -> [NamePart]? {
    guard !breaks(index) else { return nil }
    if parser.places.typeWord(in: text, at: index) != nil, traits.contains(.place),
      startsPlace(index)
    {
      return nil
    }
    if let field = field(at: index) { return [field] }
    if let joined = joined(at: index, parts) { return joined }
    guard traits.contains(.name) else { return nil }
    if let word = properWord(at: index) { return [word] }
    return properNumber(at: index, parts).map { [$0] }
  }

  private func breaks(_ index: Int) -> Bool {
    index >= text.count || !text[index].flags.isDisjoint(with: [.startsSentence, .startsLine])
  }

  /// Whether a type word introduces a place rather than being part of the name.
  private func startsPlace(_ index: Int) -> Bool {
    guard let type = parser.places.typeWord(in: text, at: index) else { return false }
    let next = type.tokens.upperBound
    return text[next].flags.contains(.capitalized) || text[next].isNumber
      || !text[index].flags.contains(.capitalized)
  }

  /// The longest field phrase at a token that the head takes.
  func field(at index: Int) -> NamePart? {
    for hit in text.hits.starting(at: index).reversed() where hit.kind == .organizationField {
      let row = Int(hit.payload)
      let field = parser.rules.fields[row]
      guard parser.fits(field.casing, hit.tokens) else { continue }
      guard
        field.isSuffix || field.isDepartment && traits.contains(.field)
          || field.isActivity && traits.contains(.name)
          || field.isDepartment && traits.contains(.name) && isCapital(index)
      else { continue }
      return NamePart(content: .field(row), tokens: hit.tokens)
    }
    return nil
  }

  /// A joiner with what follows it: `và Xây dựng`, `- Thụy Điển`, `& Co`, `.op`.
  private func joined(at index: Int, _ parts: [NamePart]) -> [NamePart]? {
    let mark = text[index]
    let next = index + 1
    guard parts.count > 1, !breaks(next) else { return nil }
    let afterField = if case .field = parts[parts.count - 1].content { true } else { false }
    if text.word(index) == parser.rules.words.and {
      guard afterField, let field = field(at: next), !startsHead(next) else { return nil }
      return [NamePart(content: .text, tokens: index..<next), field]
    }
    if mark.isMark(","), afterField { return list(at: index) }
    if mark.isMark("-") || mark.isMark("&") {
      if let field = field(at: next), isCapital(next), !startsHead(next) || !mark.isSpaced {
        return [NamePart(content: .text, tokens: index..<next), field]
      }
      guard traits.contains(.name), let word = properWord(at: next), !startsHead(next) else {
        return nil
      }
      return [NamePart(content: .text, tokens: index..<next), word]
    }
    guard traits.contains(.name), mark.isMark(".") || mark.isMark("'"), !mark.isSpaced,
      !text[next].isSpaced, let word = properWord(at: next)
    else { return nil }
    return [NamePart(content: .text, tokens: index..<next), word]
  }

  /// `, Hạ tầng và Đô thị` after a field: a list of fields that ends with `và`.
  private func list(at comma: Int) -> [NamePart]? {
    var parts: [NamePart] = []
    var index = comma
    while parts.count < 6, text[index].isMark(",") {
      guard isCapital(index + 1), let field = field(at: index + 1), !startsHead(index + 1) else {
        return nil
      }
      parts.append(NamePart(content: .text, tokens: index..<index + 1))
      parts.append(field)
      index = field.tokens.upperBound
    }
    guard text.word(index) == parser.rules.words.and, isCapital(index + 1), !startsHead(index + 1),
      let last = field(at: index + 1)
    else { return nil }
    parts.append(NamePart(content: .text, tokens: index..<index + 1))
    parts.append(last)
    return parts
  }

  private func startsHead(_ index: Int) -> Bool {
    text.hits.starting(at: index).contains { hit in
      guard hit.kind == .organizationHead else { return false }
      let head = parser.rules.heads[Int(hit.payload)]
      return parser.fits(head.casing, hit.tokens)
    }
  }

  private func isCapital(_ index: Int) -> Bool {
    text[index].flags.contains(.capitalized) && !parser.isShouting(index)
  }

  private func properWord(at index: Int) -> NamePart? {
    guard text[index].isWord, isCapital(index) else { return nil }
    return NamePart(content: .text, tokens: index..<index + 1)
  }

  /// A number that ends a name (`Diễn Châu 5`, `Công ty 35`, `số 2`).
  private func properNumber(at index: Int, _ parts: [NamePart]) -> NamePart? {
    var at = index
    if text.word(at) == parser.rules.words.number { at += 1 }
    guard text[at].isNumber, text[at].length <= 3,
      at > index || parts.count > 1 || text[at].isSpaced
    else { return nil }
    let next = text[at + 1]
    let ends =
      next.kind == .none || next.flags.contains(.startsSentence)
      || next.kind == .mark
        && (next.isMark(",") || next.isMark(";") || next.isMark(")")
          || next.isMark("(") || next.isMark(":") || next.isMark(".") || next.isMark("\""))
      || next.isWord
        && (parser.rules.words.followers[next.word] || next.flags.contains(.capitalized))
    guard ends,
      !((next.isMark(",") || next.isMark(".")) && !text[at + 2].isSpaced && text[at + 2].isNumber)
    else { return nil }
    return NamePart(content: .text, tokens: index..<at + 1)
  }

  /// Cuts off a person's name that follows a company's (`Giám đốc Công ty Hải Long Trần Văn A`).
  private func withoutPerson(start: Int, end: Int, _ parts: inout [NamePart]) -> Int {
    let first = parts[0].tokens.lowerBound
    guard parser.rules.words.titleEnds[text.word(first - 1)] else { return end }
    var run = end
    while run > start, text[run - 1].isWord, text[run - 1].flags.contains(.capitalized),
      !text[run - 1].flags.contains(.upperCase)
    {
      run -= 1
    }
    let earliest = max(run, start + 1)
    guard earliest < end,
      let surname = (earliest..<end).first(where: {
        parser.rules.words.surnames[text.word($0)] && end - $0 >= 2 && end - $0 <= 4
      })
    else { return end }
    guard let kept = parts.firstIndex(where: { $0.tokens.lowerBound >= surname }), kept > 1,
      parts[kept].tokens.lowerBound == surname
    else { return end }
    parts.removeSubrange(kept...)
    return surname
  }
}
