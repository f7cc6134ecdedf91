import PressText

/// Reads document numbers forward from their first digits.
struct DocumentNumberReader {
  let text: ArticleText
  let rules: OfficialDocumentRules
  /// Whether pieces may be written in lower case, without separators (`86 2012 tt btc`).
  var isLoose = false
  /// Whether a type's words lead to the number.
  var isTyped = false
  private var spelling: CodeSpelling { rules.spelling }

  init(
    text: ArticleText, rules: OfficialDocumentRules, isLoose: Bool = false, isTyped: Bool = false
  ) {
    self.text = text
    self.rules = rules
    self.isLoose = isLoose
    self.isTyped = isTyped
  }

  /// The number that starts at a token; nil where none can start there.
  ///
  /// A number without a code is read too: whether it names a document is for the words around it.
  func read(at start: Int) -> DocumentNumber? {
    guard text[start].isNumber, text[start].length <= 9 else { return nil }
    if let joined = readRunTogether(at: start) { return joined }
    guard text[start].length <= 5 else { return nil }
    var number = DocumentNumber(tokens: start..<start + 1, serial: text.string(start))
    var next = readSubserial(after: start + 1, into: &number)
    next = readYear(at: next, into: &number)
    next = readCode(at: next, into: &number)
    next = readLateYear(at: next, into: &number)
    guard !continues(at: next) else { return nil }
    number.tokens = start..<next
    return number
  }

  /// Whether the text goes on without a break in a way that makes the number part of something else.
  private func continues(at index: Int) -> Bool {
    guard text.isJoined(index) else { return false }
    let token = text[index]
    if token.isWord { return !isRunOn(index) }
    if token.isNumber { return true }
    guard token.isMark("/") || token.isMark(".") || token.isMark(",") || token.isMark("-")
    else { return token.isMark("%") || token.isMark("°") || token.isMark("@") }
    return text.isJoined(index + 1) && text[index + 1].isNumber
  }

  /// `Nghị định 67và`: white space lost before a word that follows numbers.
  private func isRunOn(_ index: Int) -> Bool {
    isTyped && text[index].flags.contains(.syllable) && !text[index].flags.contains(.capitalized)
      && text[index].length >= 3 && text[index + 1].isSpaced
      && rules.words.roles[text.word(index)].contains(.follows)
  }

  /// `92/CP/2015`: the year behind the code.
  private func readLateYear(at index: Int, into number: inout DocumentNumber) -> Int {
    let token = text[index + 1]
    guard number.year == nil, number.isFull, text[index].isMark("/"), text.isJoined(index),
      text.isJoined(index + 1), token.isNumber, token.length == 4,
      (1945...2045).contains(Int(token.code))
    else { return index }
    number.year = Int(token.code)
    return index + 2
  }

  private func readSubserial(after index: Int, into number: inout DocumentNumber) -> Int {
    var next = index
    if text[next].isMark("."), text.isJoined(next), text[next + 1].isNumber,
      text.isJoined(next + 1), text[next + 1].length <= 3
    {
      number.serial += "." + text.string(next + 1)
      next += 2
    }
    let letter = text[next]
    if letter.isWord, text.isJoined(next), letter.length == 1,
      isSeparator(next + 1) || isLoose
        || !text.isJoined(next + 1)
    {
      number.serial += text.string(next)
      next += 1
    }
    return next
  }

  private func isSeparator(_ index: Int) -> Bool {
    separator(at: index) != nil
  }

  /// The separator that a mark is; nil for other tokens.
  private func separator(at index: Int) -> DocumentNumber.Separator? {
    guard text[index].kind == .mark else { return nil }
    if text[index].isMark("/") { return .slash }
    if text[index].isMark("-") { return .hyphen }
    if text[index].isMark(".") { return .dot }
    if text[index].isMark("_") { return isLoose ? .slash : .hyphen }
    return nil
  }

  private func readYear(at index: Int, into number: inout DocumentNumber) -> Int {
    var year = index
    if isDottedYear(index) {
      number.year = Int(text[index + 1].code)
      return index + 2
    }
    if isDashedYear(index) {
      number.serial += "-" + text.string(index + 1)
      number.year = Int(text[index + 1].code)
      return index + 2
    }
    if text[index].isMark("/") || text[index].isMark("_") || isLoose && text[index].isMark("-") {
      year = index + 1
    } else if !isLoose || !text[index].isSpaced {
      return index
    }
    let token = text[year]
    guard token.isNumber, token.length == 4, (1945...2045).contains(Int(token.code)),
      !token.flags.contains(.startsParagraph)
    else { return index }
    if text[index].isSpaced || token.isSpaced { number.isSpaced = true }
    number.year = Int(token.code)
    return year + 1
  }

  /// `Thông tư 15.2015`: the year behind a full stop.
  private func isDottedYear(_ index: Int) -> Bool {
    let token = text[index + 1]
    return isTyped && text[index].isMark(".") && text.isJoined(index) && text.isJoined(index + 1)
      && token.isNumber && token.length == 4 && (1990...2045).contains(Int(token.code))
      && !(text.isJoined(index + 2) && text[index + 2].isMark("."))
  }

  /// `19-2017/NQ-CP`: the year behind a hyphen, as some resolutions of the government have it.
  private func isDashedYear(_ index: Int) -> Bool {
    text[index].isMark("-") && text.isJoined(index) && text.isJoined(index + 1)
      && text[index + 1].isNumber && text[index + 1].length == 4
      && (2010...2045).contains(Int(text[index + 1].code)) && text[index + 2].isMark("/")
      && text[index + 3].isWord && text.isJoined(index + 3)
  }

  /// Reads the code's parts; gives the index after the last one, or `index` where there is none.
  private func readCode(at index: Int, into number: inout DocumentNumber) -> Int {
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
    let start = index + 1
    guard text[start].isWord, !text[start].flags.contains(.startsParagraph),
      isAllowedGap(index, of: number), let (code, end) = code(at: start)
    else { return nil }
    if mark == .dot, text[index].isSpaced || text[start].isSpaced || !isKnown(code) { return nil }
    if !isCodeLike(start, code, isFirst: number.parts.isEmpty) { return nil }
    return (code, mark, start, end)
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
    if before, after, isUnit { return false }
    return spelling.issuer(code) != nil || !isUnit && !isSyllable(next)
  }

  private func isKnown(_ code: String) -> Bool {
    spelling.type(code) != nil || spelling.issuer(code) != nil
  }

  /// Whether a word could be one of running text: in capitals, codes and syllables look alike.
  private func isSyllable(_ index: Int) -> Bool {
    text[index].flags.contains(.syllable) && text[index].length > 2
  }

  /// A part after white space alone: `84 QĐ/TWĐTN`, and, loosely, `86 2012 tt btc`.
  private func spacedPart(at index: Int, of number: DocumentNumber) -> Piece? {
    guard text[index].isWord, !text[index].flags.contains(.startsParagraph),
      number.parts.isEmpty || isLoose, let (code, end) = code(at: index)
    else { return nil }
    if isLoose {
      guard isKnown(code) || number.parts.isEmpty && spelling.split(code) != nil else { return nil }
      return (code, .space, index, end)
    }
    guard text[index].isSpaced, spelling.type(code) != nil,
      text[index].flags.contains(.upperCase) || text[index].flags.contains(.mixedCase),
      separator(at: end) == .slash || separator(at: end) == .hyphen, text.isJoined(end),
      text.isJoined(end + 1), text[end + 1].isWord
    else { return nil }
    return (code, .space, index, end)
  }

  /// Whether a word is written as codes are.
  private func isCodeLike(_ index: Int, _ code: String, isFirst: Bool) -> Bool {
    let flags = text[index].flags
    if flags.contains(.upperCase) || flags.contains(.mixedCase) {
      return flags.contains(.capitalized) || spelling.type(code) != nil || isLoose
    }
    if isLoose { return isKnown(code) || spelling.split(code) != nil }
    guard flags.contains(.capitalized) else { return false }
    return isKnown(code) && text[index].length > 1 && text.isJoined(index)
      || !isFirst && text.isJoined(index) && text[index].length <= 5
  }

  /// The word, with the digits, letters and `&` joined to it, that starts at a token.
  private func code(at start: Int) -> (String, Int)? {
    guard text[start].isWord, text[start].length <= 24 else { return nil }
    var end = start + 1
    while end < text.count, end - start < 8 {
      if text.isJoined(end), isCodePiece(end) {
        end += 1
      } else if text[end].isMark("&"), text.isJoined(end), text.isJoined(end + 1),
        text[end + 1].isWord, text[end + 1].flags.contains(.upperCase)
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
    var code = text.string(start..<end)
    for index in end..<spread { code += text.string(index) }
    return (code, spread)
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

  /// `162008QĐBTNMT`: serial, year, type and issuer in one run.
  private func readRunTogether(at start: Int) -> DocumentNumber? {
    let digits = text.string(start)
    guard digits.utf8.count >= 5, text.isJoined(start + 1), text[start + 1].isWord,
      text[start + 1].length >= 3, let year = Int(digits.suffix(4)), (1990...2045).contains(year),
      let code = spelling.split(text.string(start + 1))
    else { return nil }
    return DocumentNumber(
      tokens: start..<start + 2, serial: String(digits.dropLast(4)), year: year,
      parts: [
        DocumentNumber.Part(text: code.type, separator: .slash),
        DocumentNumber.Part(text: code.issuer, separator: .hyphen),
      ])
  }
}
