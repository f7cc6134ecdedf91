import PressText

/// What stands between a type's words and its number.
struct TypeLead {
  let text: ArticleText
  let rules: OfficialDocumentRules
  let hit: TermHit
  /// Whether another type's words and more of running text may stand before the number.
  var isFar = false

  /// Where the number starts, and what was passed on the way.
  struct Start {
    var index: Int
    var hasSign: Bool
    var modifiers: Int
  }

  /// Whether the type's words are written so that they can mean a document.
  func isWellSpelled(_ spelling: OfficialDocumentRules.Spelling) -> Bool {
    guard spelling == .abbreviation else { return true }
    let start = hit.tokens.lowerBound
    if text.isJoined(start), !text[start - 1].isMark("("), !text[start - 1].isMark("\"") {
      return false
    }
    let flags = text[hit.tokens.lowerBound].flags
    return flags.contains(.upperCase) || flags.contains(.mixedCase)
      || flags.contains(.capitalized) && text[hit.tokens.lowerBound].length > 2
  }

  /// `các công văn⟨:⟩ 123/UBND-VX`: whether a colon right behind the type's words stands before a number with a code, or
  /// with a year before it.
  @inline(never)
  private func opensList(_ index: Int) -> Bool {
    let (mark, next) = (text[index + 2], text[index + 3])
    guard text[index].isMark(":"), index == hit.tokens.upperBound, text[index + 1].isNumber,
      mark.isMark("/") || mark.isMark("-"), !mark.isSpaced, !next.isSpaced
    else { return false }
    return next.isWord
      ? next.flags.contains(.capitalized) : next.length == 4 && text[index + 4].isMark("/")
  }

  /// The first number after the type's words, where nothing but a few words and `số` is between.
  func numberStart() -> Start? {
    var index = afterAbbreviation
    var start = Start(index: index, hasSign: false, modifiers: 0)
    let isLoose = rules.type(of: hit).spelling == .ascii
    while index < hit.tokens.upperBound + (isFar ? 16 : 12) {
      let token = text[index]
      if token.flags.contains(.startsParagraph) { return nil }
      switch token.kind {
      case .number:
        guard index > hit.tokens.upperBound || !isGlued(index) else { return nil }
        start.index = index
        return start
      case .mark:
        let isColon = token.isMark(":") && start.hasSign
        let isSlug = isLoose && (token.isMark("-") || token.isMark("_"))
        let isDot = token.isMark(".") && start.hasSign && text[index - 1].length <= 2
        let isListed = isFar && token.isMark(",") && !start.hasSign && isListComma(index)
        guard isColon || isSlug || isDot || isListed || token.code == 0xB0 && start.hasSign else {
          guard opensList(index) else { return nil }
          break
        }
      case .word:
        if start.hasSign, !rules.words.roles[token.word].contains(.numberSign) { return nil }
        guard passes(index, &start) else { return nil }
      case .none:
        return nil
      }
      index += 1
    }
    return nil
  }

  /// `Kế hoạch kiểm tra⟨,⟩ giám sát số 15-KH/TU`: a comma between two words of small letters.
  private func isListComma(_ index: Int) -> Bool {
    let (before, next) = (text[index - 1], text[index + 1])
    return before.isWord && next.isWord && !next.flags.contains(.capitalized)
  }

  /// The token after the type's words, and after their abbreviation in brackets: `Quyết định (QĐ) 33/2014`.
  private var afterAbbreviation: Int {
    let end = hit.tokens.upperBound
    guard text[end].isMark("("), let short = text.hits.longest(.documentType, at: end + 1),
      text[short.tokens.upperBound].isMark(")"),
      rules.type(of: short) == (rules.type(of: hit).row, .abbreviation)
    else { return end }
    return short.tokens.upperBound + 1
  }

  /// Whether an abbreviation and a number are one word that is no reference: `CT1` is a block of flats.
  private func isGlued(_ index: Int) -> Bool {
    let (row, spelling) = rules.type(of: hit)
    return spelling == .abbreviation && text.isJoined(index)
      && row != rules.rows.decree && row != rules.rows.decision && row != rules.rows.resolution
      && row != rules.rows.circular && !isDirective(index, row)
  }

  /// `CT16`: a directive's short name, where it has two digits.
  private func isDirective(_ index: Int, _ row: Int) -> Bool {
    row == rules.rows.directive && text[index].length == 2
  }

  /// Whether a word may stand between type and number.
  private func passes(_ index: Int, _ start: inout Start) -> Bool {
    let token = text[index]
    let roles = rules.words.roles[token.word]
    if roles.contains(.numberSign), isSign(index) {
      start.hasSign = true
      return isFar || start.modifiers == 0 || !isOfThing(index - 1)
    }
    guard !roles.contains(.boundary) || isFar && roles.contains(.farther) || isAccused(index),
      text.hits.longest(.documentType, at: index).map(isInner) ?? true
        || rules.words.discipline.starts(in: text, at: index - 1)
    else { return false }
    if token.flags.contains(.capitalized), !isOfCentre(index),
      !text[hit.tokens.lowerBound].flags.contains(.upperCase),
      !roles.contains(.modifier)
        || !rules.words.leadDeeds.contains(where: { $0.starts(in: text, at: index) })
    {
      return false
    }
    start.modifiers += 1
    return start.modifiers <= (isFar ? 12 : 8)
  }

  /// `Nghị quyết ⟨Trung ương⟩ số 18-NQ/TW`.
  private func isOfCentre(_ index: Int) -> Bool {
    guard let end = rules.words.centre.end(in: text, at: index) else { return false }
    return rules.words.roles[text.word(end)].contains(.numberSign)
  }

  /// `bị can`, `không khởi tố`, `ra xét xử`: no passive, no denial, no verb.
  private func isAccused(_ index: Int) -> Bool {
    rules.words.accused.contains { $0.starts(in: text, at: index) }
  }

  /// `Quyết định phê duyệt ⟨quy hoạch⟩ phân khu số 4821/QĐ-UBND`: whether a type's words can be those of a thing.
  private func isInner(_ inner: TermHit) -> Bool {
    let (row, spelling) = rules.type(of: inner)
    return isFar && spelling == .words && row != rules.type(of: hit).row
      && rules.types[row].strength != .strong
  }

  /// Whether a thing that is numbered is named up to a token: `khu đất`, `thửa`, `kiện hàng`.
  private func isOfThing(_ index: Int) -> Bool {
    let roles = rules.words.roles[text.word(index)]
    if roles.contains(.numbered) { return true }
    return roles.contains(.numberedKind) && index > hit.tokens.upperBound
      && rules.words.roles[text.word(index - 1)].contains(.numbered)
  }

  private func isSign(_ index: Int) -> Bool {
    let next = text[index + 1]
    return next.isNumber || next.kind == .mark
      || rules.words.roles[next.word].contains(.numberSign)
  }
}

/// What stands before a number that no type's words lead to.
struct BareLead {
  let text: ArticleText
  let rules: OfficialDocumentRules
  let start: Int
  /// No token before this one is looked at.
  let limit: Int

  /// Whether `số` stands before the number.
  var hasSign: Bool {
    var index = start - 1
    while index >= limit, text[index].isMark(":") || text[index].isMark(".") { index -= 1 }
    if index > limit, text.word(index) == rules.words.symbol { index -= 1 }
    return index >= limit && rules.words.roles[text.word(index)].contains(.numberSign)
  }

  /// The type whose words stand farther left in the clause: `Quyết định của UBND tỉnh số …`.
  var farType: Int? {
    guard hasSign else { return nil }
    var index = start - 2
    while index >= max(limit, start - 20) {
      let token = text[index + 1]
      if token.flags.contains(.startsSentence) { return nil }
      if text[index].isNumber || text[index].isMark(";") || text[index].isMark(".") { return nil }
      if let hit = longestType(covering: index), hit.tokens.upperBound < start {
        let (row, spelling) = rules.type(of: hit)
        return spelling == .words ? row : nil
      }
      index -= 1
    }
    return nil
  }

  /// The longest type's words that start at a token or up to five before it and cover it.
  private func longestType(covering index: Int) -> TermHit? {
    for from in index - 5...index {
      if let hit = text.hits.longest(.documentType, at: from), hit.tokens.contains(index) {
        return hit
      }
    }
    return nil
  }

  /// A type's words with their letters garbled, right before the number or before `số`: `Nghị qụỵết`.
  var spunType: (row: Int, start: Int)? {
    let end = hasSign ? start - 1 : start
    guard end - 2 >= limit, text[end - 1].isWord, text[end - 2].isWord,
      !text[end - 1].flags.contains(.startsSentence)
    else { return nil }
    let folded = LetterBase.bare(text.string(end - 2)) + " " + LetterBase.bare(text.string(end - 1))
    return rules.spelling.spunTypes[folded].map { ($0, end - 2) }
  }
}
