import PressText

/// Reads document numbers forward from their first digits.
struct DocumentNumberReader {
  let text: ArticleText
  let rules: OfficialDocumentRules
  /// Whether pieces may be written in lower case, without separators (`86 2012 tt btc`).
  var isLoose = false
  /// Whether a type's words lead to the number.
  var isTyped = false
  /// Whether the year may stand behind a hyphen, without a code: `Nghị quyết 19-2017`.
  var hasDashedYears = false
  /// Whether the code may be in small letters: `34/2016/nđ-cp`.
  private var isSmall = false
  private var spelling: CodeSpelling { rules.spelling }
  private var parts: CodePartReader {
    CodePartReader(
      text: text, spelling: rules.spelling, isLoose: isLoose, isSmall: isSmall, isTyped: isTyped)
  }

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
    next = parts.read(at: next, into: &number)
    next = readLateYear(at: next, into: &number)
    guard !continues(at: next) else { return nil }
    number.tokens = start..<next
    return number
  }

  /// The number at a token whose code is in small letters (`34/2016/nđ-cp`, `06-nq/tu`); nil where its type and
  /// issuer are not both told, or a blank stands inside.
  func readSmall(at start: Int, word: Int?) -> DocumentNumber? {
    guard text[start].isNumber, text[start + 1].kind == .mark, text.isJoined(start + 1) else {
      return nil
    }
    var reader = self
    reader.isSmall = true
    guard var number = reader.read(at: start), number.isFull, !number.isSpaced else { return nil }
    number.parts = number.parts.map {
      DocumentNumber.Part(text: $0.text.uppercased(), separator: $0.separator)
    }
    guard let code = DocumentCodeReader(rules: rules).read(number, word: word),
      isTold(code, word: word)
    else { return nil }
    return number
  }

  /// Whether letters are a code for sure: of a known issuer and a known type, or of the type that the words before name.
  private func isTold(_ code: DocumentCode, word: Int?) -> Bool {
    let isDispatch = word == rules.rows.dispatch || word == rules.rows.anyDocument
    guard code.issuerRow != nil else {
      return code.shape == .state && !isDispatch && word != nil && word == code.type
    }
    return code.type != nil || code.shape == .assembly || isDispatch
      || word != nil && code.shape == .old
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
      isLoose || !text.isJoined(next + 1) || text[next + 1].kind == .mark
    {
      number.serial += text.string(next)
      next += 1
    }
    return next
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
    if token.length == 5, let misprint = MisprintedYear(text: text).read(at: year), isTyped {
      number.year = misprint
      return year + 1
    }
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
    guard text[index].isMark("-"), text.isJoined(index), text.isJoined(index + 1),
      text[index + 1].isNumber, text[index + 1].length == 4,
      (2010...2045).contains(Int(text[index + 1].code))
    else { return false }
    if text[index + 2].isMark("/"), text[index + 3].isWord, text.isJoined(index + 3) { return true }
    // `Nghị quyết 19-2017`; a range of years has four digits on both sides.
    return hasDashedYears && text[index - 1].length <= 3
      && (!text.isJoined(index + 2) || text[index + 2].kind == .mark)
  }

  /// `162008QĐBTNMT`, `97qdtw`: serial, year, type and issuer in one run.
  private func readRunTogether(at start: Int) -> DocumentNumber? {
    let word = text[start + 1]
    guard text.isJoined(start + 1), word.isWord, word.length >= 3, word.length <= 32,
      !text.isJoined(start + 2) || text[start + 2].kind == .mark
    else { return nil }
    let digits = text.string(start)
    let year = digits.utf8.count >= 5 ? Int(digits.suffix(4)) : nil
    let isDated = year.map { (1990...2045).contains($0) } ?? false
    guard isDated || digits.utf8.count <= 5 && word.length >= 4 && word.code == 0,
      !word.flags.contains(.syllable), let code = spelling.split(text.string(start + 1))
    else { return nil }
    var number = DocumentNumber(
      tokens: start..<start + 2, serial: isDated ? String(digits.dropLast(4)) : digits,
      year: isDated ? year : nil)
    number.parts = [DocumentNumber.Part(text: code.type, separator: .slash)]
    number.parts += code.issuers.map { DocumentNumber.Part(text: $0, separator: .hyphen) }
    return number
  }
}
