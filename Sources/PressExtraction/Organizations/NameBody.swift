import PressText

/// Reads what stands between a head and its level or place: fields, activities, a proper name.
struct NameBody {
  let parser: NameParser
  let traits: OrganizationHead.Traits
  private var text: ArticleText { parser.text }
  private var words: OrganizationWords { parser.rules.words }

  /// What has been read of the body so far.
  private struct State {
    var parts: [NamePart]
    /// How many capitalised words stand in a row at the end.
    var run = 0
    /// Whether a proper name of two words or more has been read: verbs may follow, fields no more.
    var hasProperName = false
    /// Whether lower-case words may go on here, because a common noun has just been read.
    var isOpen = true
  }

  init(parser: NameParser, traits: OrganizationHead.Traits) {
    self.parser = parser
    self.traits = traits
  }

  /// Appends the pieces from a token on; the token after the last one.
  func read(from start: Int, _ parts: inout [NamePart]) -> Int {
    guard !traits.isDisjoint(with: [.field, .name]) else { return start }
    var state = State(parts: parts)
    var end = start
    while state.parts.count < 14, let next = piece(at: end, &state) { end = next }
    parts = state.parts
    if traits.contains(.name) { end = withoutPerson(start: start, end: end, &parts) }
    return end
  }

  private func piece(at index: Int, _ state: inout State) -> Int? {
    guard !breaks(index) else { return nil }
    if startsPlace(index, state) { return nil }
    if let field = field(at: index, continues: leavesOpen(state)) ?? department(at: index, state),
      accepts(field, state)
    {
      if isSuffix(field) { state.hasProperName = true }
      return take([field], &state, run: 0, isOpen: !isSuffix(field))
    }
    if let joined = joined(at: index, &state) { return joined }
    if traits.contains(.name), let head = innerHead(at: index) {
      return take([head], &state, run: 0)
    }
    if traits.contains(.name), let country = parser.foreignPlace(at: index) {
      state.hasProperName = true
      return take([country], &state, run: 2, isOpen: false)
    }
    if let compound = compound(at: index, state) { return take([compound], &state, run: 0) }
    guard traits.contains(.name) else { return commonWords(at: index, &state) }
    if let word = properWord(at: index), !isPerson(index, state) {
      let run = state.run + 1
      let end = take([word], &state, run: run)
      state.isOpen = false
      if run > 1 { state.hasProperName = true }
      return end
    }
    if let number = properNumber(at: index, state.parts) {
      return take([number], &state, run: 0, isOpen: false)
    }
    return commonWords(at: index, &state)
  }

  private func take(
    _ parts: [NamePart], _ state: inout State, run: Int, isOpen: Bool = true
  ) -> Int? {
    state.parts += parts
    state.run = run
    state.isOpen = isOpen
    return parts.last?.tokens.upperBound
  }

  private func breaks(_ index: Int) -> Bool {
    index >= text.count || !text[index].flags.isDisjoint(with: [.startsSentence, .startsLine])
  }

  // MARK: Places

  /// Whether what starts here is the place that completes the name, not a part of it.
  private func startsPlace(_ index: Int, _ state: State) -> Bool {
    guard traits.contains(.place) else { return false }
    if let type = parser.places.typeWord(in: text, at: index) {
      let next = type.tokens.upperBound
      return text[next].flags.contains(.capitalized) || text[next].isNumber
        || !text[index].flags.contains(.capitalized)
    }
    return traits.contains(.alone) && parser.places.name(in: text, at: index) != nil
  }

  // MARK: Fields

  /// The longest field phrase at a token that the head takes.
  ///
  /// - Parameters:
  ///   - index: The token.
  ///   - continues: Whether a noun stands before it, after which departments' fields may be in lower case
  ///     (`Bảo hiểm y tế`).
  /// - Returns: The phrase, or nil.
  func field(at index: Int, continues: Bool = false) -> NamePart? {
    for hit in text.hits.descending(.organizationField, at: index) {
      let row = Int(hit.payload)
      let field = parser.rules.fields[row]
      let isLower = continues && field.casing == .capital && !field.isSuffix && opensCompounds
      guard parser.fits(field.casing, hit.tokens) || isLower else { continue }
      guard
        field.isSuffix || field.isDepartment && traits.contains(.field)
          || field.isActivity && opensCompounds
          || field.isDepartment && traits.contains(.name) && isCapital(index)
      else { continue }
      return NamePart(content: .field(row), tokens: hit.tokens)
    }
    return nil
  }

  /// A department's field in lower case right after a state body's head (`Vụ tổ chức cán bộ`,
  /// `Sở giáo dục và đào tạo`).
  private func department(at index: Int, _ state: State) -> NamePart? {
    guard state.parts.count == 1, traits.contains(.field), state.parts[0].tokens.count == 1,
      case .head(let row) = state.parts[0].content, parser.rules.heads[row].kind == .state,
      isCapital(state.parts[0].tokens.lowerBound)
    else { return nil }
    let isSure = words.departments[text.word(state.parts[0].tokens.lowerBound)]
    for hit in text.hits.descending(.organizationField, at: index) {
      let field = parser.rules.fields[Int(hit.payload)]
      guard field.isDepartment, field.casing == .capital, hit.tokens.count >= (isSure ? 2 : 3)
      else {
        continue
      }
      return NamePart(content: .field(Int(hit.payload)), tokens: hit.tokens)
    }
    return nil
  }

  private func endsWithSuffix(_ state: State) -> Bool { state.parts.last.map(isSuffix) ?? false }

  private func isSuffix(_ field: NamePart) -> Bool {
    guard case .field(let row) = field.content else { return false }
    return parser.rules.fields[row].isSuffix
  }

  /// Whether the last piece is a noun that others may specify (`Bảo hiểm`), not a whole field (`Y tế`).
  private func leavesOpen(_ state: State) -> Bool {
    guard state.isOpen, state.parts.count > 1, let last = state.parts.last else { return false }
    guard case .field(let row) = last.content else { return true }
    return !parser.rules.fields[row].isDepartment
  }

  /// Lower-case fields stand before the proper name (`Công ty giấy Tân Phát`), or go on after a noun.
  private func accepts(_ field: NamePart, _ state: State) -> Bool {
    if text[field.tokens.lowerBound].flags.contains(.capitalized) { return true }
    if case .field(let row) = field.content {
      let row = parser.rules.fields[row]
      if row.isSuffix || row.isDepartment && row.casing == .any && endsWithSuffix(state) {
        return true
      }
    }
    return !state.hasProperName && state.isOpen
  }

  /// Whether nouns that no lexicon has may stand in the name.
  private var opensCompounds: Bool { !traits.isDisjoint(with: [.name, .unknownField]) }

  // MARK: Joiners

  /// A joiner with what follows it: `và Xây dựng`, `- Thụy Điển`, `& Co`, `.op`.
  private func joined(at index: Int, _ state: inout State) -> Int? {
    let mark = text[index]
    let next = index + 1
    guard state.parts.count > 1 || state.parts[0].tokens.count > 1, !breaks(next) else {
      return nil
    }
    let joiner = NamePart(content: .text, tokens: index..<next)
    if text.word(index) == words.and {
      guard state.isOpen else { return nil }
      guard let part = field(at: next) ?? compound(at: next, state),
        !startsHead(next) || isSameSort(next, state)
      else { return nil }
      return take([joiner, part], &state, run: 0)
    }
    if mark.isMark(","), state.isOpen, let list = list(at: index) {
      return take(list, &state, run: 0)
    }
    if mark.isMark("-") || mark.isMark("&") {
      guard isCapital(next), !startsHead(next) || !mark.isSpaced, !startsTitle(next) else {
        return nil
      }
      if let field = field(at: next) { return take([joiner, field], &state, run: 0) }
      if let part = compound(at: next, state) { return take([joiner, part], &state, run: 0) }
      guard traits.contains(.name), let word = properWord(at: next) else { return nil }
      state.hasProperName = true
      return take([joiner, word], &state, run: 1, isOpen: false)
    }
    guard traits.contains(.name), mark.isMark(".") || mark.isMark("'"), !mark.isSpaced,
      !text[next].isSpaced, let word = properWord(at: next)
    else { return nil }
    return take([joiner, word], &state, run: 2, isOpen: false)
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
    guard text.word(index) == words.and, isCapital(index + 1), !startsHead(index + 1),
      let last = field(at: index + 1)
    else { return nil }
    parts.append(NamePart(content: .text, tokens: index..<index + 1))
    parts.append(last)
    return parts
  }

  private func startsHead(_ index: Int) -> Bool {
    text.hits.starting(at: index).contains { hit in
      switch hit.kind {
      case .organizationHead: parser.fits(parser.rules.heads[Int(hit.payload)].casing, hit.tokens)
      case .organizationName: parser.fits(parser.rules.known[Int(hit.payload)].casing, hit.tokens)
      default: false
      }
    }
  }

  /// Whether a head of the name's own kind starts at a token (`Trường Tiểu học và THCS Phúc Lộc`).
  private func isSameSort(_ index: Int, _ state: State) -> Bool {
    guard let first = state.parts.first, case .head(let row) = first.content,
      let hit = text.hits.longest(.organizationHead, at: index)
    else { return false }
    let kind = parser.rules.heads[row].kind
    return kind == .school && kind == parser.rules.heads[Int(hit.payload)].kind
  }

  private func startsTitle(_ index: Int) -> Bool {
    words.titleStarts[text.word(index)] && words.titleEnds[text.word(index + 1)]
  }

  // MARK: Words

  private func isCapital(_ index: Int) -> Bool {
    text[index].flags.contains(.capitalized) && !parser.isShouting(index)
  }

  private func properWord(at index: Int) -> NamePart? {
    guard text[index].isWord, isCapital(index), !startsTitle(index), !opensSentence(index) else {
      return nil
    }
    return NamePart(content: .text, tokens: index..<index + 1)
  }

  /// Whether a function word with a capital opens a sentence whose start the text does not show
  /// (`bệnh viện Chiều 5/2`).
  private func opensSentence(_ index: Int) -> Bool {
    let (before, next) = (text[index - 1], text[index + 1])
    guard words.functions[text.word(index)], !text[index].flags.contains(.upperCase),
      before.isWord
    else { return false }
    let isFollowedByName = next.isWord && next.flags.contains(.capitalized)
    if before.flags.contains(.capitalized) {
      return words.openers[text.word(index)] && next.isWord && !isFollowedByName
    }
    return !isFollowedByName || words.surnames[next.word]
  }

  /// Whether a person's name starts right after a head that may stand alone (`Bí thư Đảng ủy Lê Văn A`).
  private func isPerson(_ index: Int, _ state: State) -> Bool {
    traits.contains(.alone) && state.parts.count == 1 && words.surnames[text.word(index)]
  }

  /// A head inside a name (`Công ty CP Bệnh viện Thu Cúc`), kept whole.
  private func innerHead(at index: Int) -> NamePart? {
    guard isCapital(index), let hit = text.hits.longest(.organizationHead, at: index),
      hit.tokens.count > 1
    else { return nil }
    return NamePart(content: .inner(Int(hit.payload)), tokens: hit.tokens)
  }

  /// A noun of two syllables of which the first has the capital (`Kiểm dịch`, `Thủy nông`).
  private func compound(at index: Int, _ state: State) -> NamePart? {
    guard opensCompounds, state.run == 0, isCapital(index), mayOpen(state),
      text[index].flags.contains(.syllable),
      !text[index].flags.contains(.upperCase), !text[index].flags.contains(.mixedCase),
      isCommonWord(index + 1), !isVerb(index + 1), !isNoun(index),
      words.surnames[text.word(index)] == false || !traits.contains(.name)
    else { return nil }
    guard parser.places.name(in: text, at: index) == nil, !startsLongField(index + 1) else {
      return nil
    }
    return NamePart(content: .text, tokens: index..<index + 2)
  }

  /// Whether a lower-case noun or verb of two syllables starts at a token (`Huế xây dựng`).
  private func startsLongField(_ index: Int) -> Bool {
    text.hits.longest(.organizationField, at: index).map { $0.tokens.count > 1 } ?? false
  }

  /// Whether a noun that no lexicon has may come next: not right after a head of one syllable that is a
  /// syllable of many names too (`Sở Thượng bắc`, `Viện Đông`).
  private func mayOpen(_ state: State) -> Bool {
    state.parts.count > 1 || state.parts[0].tokens.count > 1
      || !words.homographs[text.word(state.parts[0].tokens.lowerBound)]
  }

  /// Lower-case words between a noun and the capital or level that they lead to
  /// (`Điều phối nông thôn mới huyện`, `Cảng cá Hòn Rớ`).
  private func commonWords(at index: Int, _ state: inout State) -> Int? {
    if let end = activity(at: index, state) {
      return take([NamePart(content: .text, tokens: index..<end)], &state, run: 0)
    }
    guard state.isOpen, !state.hasProperName, opensCompounds,
      mayOpen(state), text[state.parts[0].tokens.lowerBound].flags.contains(.capitalized)
    else { return nil }
    var end = index
    while end < index + 4, isCommonWord(end), !isVerb(end) { end += 1 }
    guard end > index, !breaks(end), leads(end) else { return nil }
    if end > index + 2, parser.places.typeWord(in: text, at: end) == nil { return nil }
    return take([NamePart(content: .text, tokens: index..<end)], &state, run: 0)
  }

  /// The end of lower-case words that say what a company does, between its form and its proper name
  /// (`Công ty cổ phần sản xuất và xuất nhập khẩu Phương Đông`).
  private func activity(at index: Int, _ state: State) -> Int? {
    guard state.isOpen, !state.hasProperName, state.parts.count > 1,
      case .head(let row) = state.parts[0].content, parser.rules.heads[row].kind == .company,
      state.parts.contains(where: { isForm($0) })
    else { return nil }
    var end = index
    while end < index + 9, text.word(end) == words.and && !breaks(end) || isCommonWord(end),
      !isVerb(end)
    {
      end += 1
    }
    guard end > index, !breaks(end), text.word(end - 1) != words.and, text[end].isWord,
      isCapital(end), !startsHead(end), !startsTitle(end)
    else { return nil }
    return end
  }

  private func isForm(_ part: NamePart) -> Bool {
    guard case .field(let row) = part.content else { return false }
    return parser.rules.fields[row].isForm
  }

  /// Whether a name goes on at a token after lower-case words.
  private func leads(_ index: Int) -> Bool {
    if isZone(index) { return true }
    if let type = parser.places.typeWord(in: text, at: index), traits.contains(.place) {
      return type.type != .settlement
    }
    return text[index].isWord && isCapital(index) && !startsHead(index) && !startsTitle(index)
      && traits.contains(.name) && words.surnames[text.word(index)] == false
  }

  /// Whether a verb of two syllables starts at a token (`tổ chức`, `phối hợp`).
  private func isVerb(_ index: Int) -> Bool {
    text.hits.longest(.nameEnd, at: index) != nil
  }

  /// Whether a noun that names no sort of body starts at a token (`Hoa hậu`).
  private func isNoun(_ index: Int) -> Bool {
    text.hits.longest(.nameEnd, at: index)?.payload == 1
  }

  /// Whether `vùng VII`, `số 2` starts at a token.
  private func isZone(_ index: Int) -> Bool {
    (text.word(index) == words.zone || text.word(index) == words.number)
      && (parser.isRoman(index + 1) || text[index + 1].isNumber)
  }

  private func isCommonWord(_ index: Int) -> Bool {
    let token = text[index]
    return token.isWord && !token.flags.contains(.capitalized) && token.isSpaced
      && !breaks(index) && !words.functions[token.word] && !isZone(index)
      && !startsLevel(index)
  }

  /// Whether a level word starts at a token, or a settlement's type word with its name.
  private func startsLevel(_ index: Int) -> Bool {
    guard let type = parser.places.typeWord(in: text, at: index) else { return false }
    let next = text[type.tokens.upperBound]
    return type.type != .settlement || next.isNumber || next.flags.contains(.capitalized)
  }

  /// A number that ends a name (`Diễn Châu 5`, `Công ty 35`, `số 2`, `vùng VII`).
  private func properNumber(at index: Int, _ parts: [NamePart]) -> NamePart? {
    var at = index
    if text.word(at) == words.number || text.word(at) == words.zone { at += 1 }
    let isRoman = at > index && parser.isRoman(at)
    guard text[at].isNumber && text[at].length <= 3 || isRoman,
      at > index || parts.count > 1 || text[at].isSpaced
    else { return nil }
    if at > index || text[at].length == 3 && isHospital(parts) {
      return NamePart(content: .text, tokens: index..<at + 1)
    }
    let next = text[at + 1]
    let ends =
      next.kind == .none || next.flags.contains(.startsSentence)
      || next.kind == .mark
        && (next.isMark(",") || next.isMark(";") || next.isMark(")") || next.isMark("(")
          || next.isMark(":") || next.isMark(".") || next.isMark("\""))
      || next.isWord && (words.functions[next.word] || next.flags.contains(.capitalized))
    guard ends,
      !((next.isMark(",") || next.isMark(".")) && !text[at + 2].isSpaced && text[at + 2].isNumber)
    else { return nil }
    return NamePart(content: .text, tokens: index..<at + 1)
  }

  private func isHospital(_ parts: [NamePart]) -> Bool {
    guard let first = parts.first, case .head(let row) = first.content else { return false }
    return parser.rules.heads[row].kind == .hospital
  }

  /// Cuts off a person's name that follows a company's (`Giám đốc Công ty Hải Long Trần Văn A`).
  private func withoutPerson(start: Int, end: Int, _ parts: inout [NamePart]) -> Int {
    let first = parser.origin ?? parts[0].tokens.lowerBound
    guard words.titleEnds[text.word(first - 1)] else { return end }
    var run = end
    while run > start, text[run - 1].isWord, text[run - 1].flags.contains(.capitalized),
      !text[run - 1].flags.contains(.upperCase)
    {
      run -= 1
    }
    let earliest = max(run, parser.origin == nil ? start + 1 : start)
    let surname = (earliest..<max(end, earliest)).first { index in
      words.surnames[text.word(index)] && (2...4).contains(end - index)
    }
    guard let surname, let kept = parts.firstIndex(where: { $0.tokens.lowerBound == surname }),
      kept > (parser.origin == nil ? 1 : 0)
    else { return end }
    parts.removeSubrange(kept...)
    return surname
  }
}
