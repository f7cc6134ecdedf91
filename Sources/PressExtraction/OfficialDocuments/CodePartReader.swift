import PressText

/// Reads the parts of a document number's code: `NQ`, `TU`; `BGD&ĐT`; `UBTVQH 14`.
struct CodePartReader {
  let text: ArticleText
  let spelling: CodeSpelling
  /// Whether pieces may be written in lower case, without separators (`86 2012 tt btc`).
  let isLoose: Bool
  /// Whether the code may be in small letters: `nđ-cp`.
  var isSmall = false
  /// Whether a type's words lead to the number.
  var isTyped = false

  /// Reads the code's parts; gives the index after the last one, or `index` where there is none.
  func read(at index: Int, into number: inout DocumentNumber) -> Int {
    var next = index
    while number.parts.count < 6, let part = part(at: next, of: number) {
      if text[next].isSpaced || part.start > next && text[part.start].isSpaced {
        number.isSpaced = true
      }
      number.parts.append(DocumentNumber.Part(text: part.text, separator: part.separator))
      next = part.end
    }
    return next
  }

  private typealias Piece = (
    text: String, separator: DocumentNumber.Separator, start: Int, end: Int
  )

  /// The part of a code that follows, with its separator.
  private func part(at index: Int, of number: DocumentNumber) -> Piece? {
    guard !text[index].flags.contains(.startsParagraph) else { return nil }
    guard let mark = separator(at: index) else { return spacedPart(at: index, of: number) }
    // `06--NQ/TU`
    let isDoubled = mark == .hyphen && text[index + 1].isMark("-") && text.isJoined(index + 1)
    let index = isDoubled ? index + 1 : index
    let start = index + 1
    let word = text[start]
    // Most of what stands after `100.` and `100 -` is told by its first letter.
    guard word.isWord, isLoose || isSmall || isCapital(word),
      !word.flags.contains(.startsParagraph),
      mark != .dot || !text[index].isSpaced && !word.isSpaced,
      isAllowedGap(index, of: number), let (code, end) = code(at: start)
    else { return nil }
    if mark == .dot, !isKnown(code), !isUnit(start, end, of: number) { return nil }
    if !isCodeLike(start, code, isFirst: number.parts.isEmpty) { return nil }
    return (code, mark, start, end)
  }

  /// `4289/QĐ-UBND.⟨NN⟩`: the unit of an office that drafted the document, behind the issuer.
  ///
  /// What lays down law, with a year in its number, has none: the letters in `12/2024/NĐ-CP.HT` are an author's.
  private func isUnit(_ start: Int, _ end: Int, of number: DocumentNumber) -> Bool {
    guard end == start + 1, number.year == nil, text[start].flags.contains(.upperCase),
      text[start].length <= 4,
      !text.hits.hasTerm(.placeType, at: start),
      let issuer = number.parts.last,
      spelling.issuer(issuer.text) != nil || isBranch(start, of: number)
    else { return false }
    return !text.isJoined(end) || text[end].kind == .mark && !text.isJoined(end + 1)
  }

  /// `1021/VPCP-V.⟨I⟩`: the roman number of a unit that is named by a letter.
  private func isBranch(_ start: Int, of number: DocumentNumber) -> Bool {
    guard number.parts.count == 2, let unit = number.parts.last, unit.text.utf8.count == 1,
      spelling.issuer(number.parts[0].text) != nil
    else { return false }
    return text.isRoman(start)
  }

  /// Whether the white space around a separator is what a careless writer leaves inside a number.
  private func isAllowedGap(_ index: Int, of number: DocumentNumber) -> Bool {
    let (before, after) = (text[index].isSpaced, text[index + 1].isSpaced)
    guard before || after else { return true }
    let next = index + 1
    let (code, _) = self.code(at: next) ?? ("", next)
    if number.parts.isEmpty {
      return isKnown(code) || !isSyllable(next) && !(before && after && text[index].isMark("/"))
    }
    let isUnit = number.parts.count >= 2
    // `01/2016/TTLT - VKSNDTC - TANDTC`
    if before, after, isUnit {
      return number.parts[0].text.uppercased().hasSuffix("LT") && spelling.issuer(code) != nil
    }
    return spelling.issuer(code) != nil || !isUnit && !isSyllable(next)
  }

  private func isKnown(_ code: String) -> Bool {
    spelling.type(code) != nil || spelling.issuer(code) != nil
  }

  /// Whether a word could be one of running text: in capitals, codes and syllables look alike.
  private func isSyllable(_ index: Int) -> Bool {
    text[index].flags.contains(.syllable) && text[index].length > 2
  }

  /// A part after white space alone: `84 QĐ/TWĐTN`, `18 NQ/ TU`, and, loosely, `86 2012 tt btc`; behind a type's words
  /// one that nothing parts from the serial: `công văn số 84CV/TWĐTN`.
  private func spacedPart(at index: Int, of number: DocumentNumber) -> Piece? {
    let word = text[index]
    if isSpacedIssuer(index, of: number), let (code, end) = code(at: index),
      spelling.issuer(code) != nil, !text.isJoined(end) || text[end].kind == .mark
    {
      return (code, .space, index, end)
    }
    guard word.isWord, !word.flags.contains(.startsParagraph),
      isLoose
        || number.parts.isEmpty && (word.isSpaced || isTyped && index == number.tokens.upperBound)
          && isCapital(word),
      let (code, end) = code(at: index)
    else { return nil }
    if isLoose {
      guard isKnown(code) || number.parts.isEmpty && spelling.split(code) != nil else { return nil }
      return (code, .space, index, end)
    }
    guard word.flags.contains(.upperCase) || word.flags.contains(.mixedCase),
      separator(at: end) == .slash || separator(at: end) == .hyphen, text.isJoined(end),
      text[end + 1].isWord, spelling.type(code) != nil,
      text.isJoined(end + 1) || isTyped && isCode(text[end + 1]) && isIssuer(end + 1)
    else { return nil }
    return (code, .space, index, end)
  }

  /// `34/2016/NĐ ⟨CP⟩`, `12/QĐ ⟨UBND⟩`: letters behind a type's code whose hyphen was lost.
  private func isSpacedIssuer(_ index: Int, of number: DocumentNumber) -> Bool {
    let word = text[index]
    guard number.parts.count == 1, let type = number.parts.first, type.separator != .space,
      word.isWord, word.isSpaced, word.length >= 2, isCode(word),
      !word.flags.contains(.startsLine)
    else { return false }
    return isCode(text[index - 1]) && text[index - 1].length >= 2 && !isSyllable(index)
      && spelling.type(type.text) != nil && spelling.issuer(type.text) == nil
  }

  /// Whether the code of an issuer starts at a token (`18 NQ/ ⟨TU⟩`).
  private func isIssuer(_ index: Int) -> Bool {
    !text[index].flags.contains(.startsLine)
      && code(at: index).map { spelling.issuer($0.0) != nil } ?? false
  }

  private func isCode(_ word: Token) -> Bool {
    word.flags.contains(.upperCase) || word.flags.contains(.mixedCase)
  }

  private func isCapital(_ word: Token) -> Bool {
    word.flags.contains(.capitalized) || word.flags.contains(.mixedCase)
  }

  /// Whether a word is written as codes are.
  private func isCodeLike(_ index: Int, _ code: String, isFirst: Bool) -> Bool {
    let flags = text[index].flags
    if flags.contains(.upperCase) || flags.contains(.mixedCase) {
      return flags.contains(.capitalized) || spelling.type(code) != nil || isLoose
    }
    if isLoose { return isKnown(code) || spelling.split(code) != nil }
    if isSmall {
      // What follows an issuer is one of the many codes of units that no list has.
      return isKnown(code)
        || !isFirst && text.isJoined(index) && text[index].length <= 8 && !isSyllable(index)
    }
    guard flags.contains(.capitalized) else { return false }
    return isKnown(code) && text[index].length > 1 && text.isJoined(index)
      || !isFirst && text.isJoined(index) && text[index].length <= 5
  }

  /// The word, with the digits, letters and `&` joined to it, that starts at a token.
  private func code(at start: Int) -> (String, Int)? {
    guard text[start].isWord, text[start].length <= 24 else { return nil }
    if let body = dottedBody(start) { return (body, start + 3) }
    var end = start + 1
    while end < text.count, end - start < 8 {
      if text.isJoined(end), isCodePiece(end) {
        end += 1
      } else if text[end].isMark("&"), text[end + 1].isWord,
        isSmall || text[end + 1].flags.contains(.upperCase),
        text.isJoined(end) && text.isJoined(end + 1) || isSpacedPair(end)
      {
        end += 2
      } else if isTermDigits(end, after: start) {
        return (text.string(start) + text.string(end), end + 1)
      } else if text[end].isMark("("), text.isJoined(end), let close = closing(end) {
        end = close + 1
      } else {
        break
      }
    }
    let spread = spreadLetters(from: end)
    var code = text.string(start..<end).filter { $0 != " " }
    for index in end..<spread { code += text.string(index) }
    return (code, spread)
  }

  /// `SGD & ĐT`: a short word joined by `&` with white space on both sides.
  private func isSpacedPair(_ mark: Int) -> Bool {
    !text.isJoined(mark) && !text.isJoined(mark + 1) && text[mark + 1].length <= 3
      && text[mark - 1].flags.contains(.upperCase)
      && !text[mark + 1].flags.contains(.startsSentence)
  }

  /// `T.Ư`, `T.W`, `T.U`, `Th.U`, `T.Tr`: the code of the centre, of a committee or of an inspectorate, with a full
  /// stop inside.
  private func dottedBody(_ start: Int) -> String? {
    guard text[start].length <= 2, text[start + 1].isMark("."), text.isJoined(start + 1),
      text.isJoined(start + 2), text[start + 2].isWord, text[start + 2].length <= 2
    else { return nil }
    switch text.string(start) + text.string(start + 2) {
    case "TƯ", "TW": return "TW"
    case "TU", "Tu": return "TU"
    case "ThU", "Thu", "THU": return "ThU"
    case "HU", "Hu": return "HU"
    case "QU", "Qu": return "QU"
    case "ĐU", "Đu": return "ĐU"
    case "TTr", "TTR": return "TTr"
    default: return nil
    }
  }

  private func isCodePiece(_ index: Int) -> Bool {
    let token = text[index]
    if token.isNumber { return token.length <= 3 }
    return token.isWord && (token.flags.contains(.upperCase) || token.length == 1 || isLoose)
  }

  /// `UBTVQH 14`: the term's digits after white space.
  private func isTermDigits(_ index: Int, after start: Int) -> Bool {
    guard index == start + 1, text[index].isNumber, (8...20).contains(text[index].code),
      text[index].length == 2, text[index].isSpaced
    else { return false }
    let word = text.string(start).uppercased()
    return word == "QH" || word == "UBTVQH"
  }

  /// `C41(C50)`: the index of the closing bracket.
  private func closing(_ open: Int) -> Int? {
    var index = open + 1
    while index < open + 5, text.isJoined(index) {
      if text[index].isMark(")") { return index > open + 1 ? index : nil }
      guard text[index].isNumber || text[index].flags.contains(.upperCase) else { return nil }
      index += 1
    }
    return nil
  }

  /// `CCQL Đ Đ`: the index after at least two single capitals that stand apart.
  private func spreadLetters(from index: Int) -> Int {
    var end = index
    while end < index + 4, text[end].isWord, text[end].isSpaced, text[end].length <= 2,
      text[end].flags.contains(.upperCase), text.string(end).unicodeScalars.count == 1
    {
      end += 1
    }
    return end - index >= 2 ? end : index
  }

  /// The separator that a mark is; nil for other tokens.
  func separator(at index: Int) -> DocumentNumber.Separator? {
    guard text[index].kind == .mark else { return nil }
    if text[index].isMark("/") { return .slash }
    if text[index].isMark("-") { return .hyphen }
    if text[index].isMark(".") { return .dot }
    if text[index].isMark("_") { return isLoose ? .slash : .hyphen }
    return nil
  }
}
