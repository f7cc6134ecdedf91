import PressText

/// Tells who signed an article.
struct BylineReader {
  let rules: LayoutRules

  /// Marks the bylines: beneath the head, and among the last three lines the first that is only a
  /// signature, with what signs right beneath it.
  func mark(_ layout: inout Layout, in text: ArticleText) {
    for index in layout.lines.indices.prefix(10) where isBeneathHead(index, layout, in: text) {
      layout.lines[index].zone = .byline
    }
    let body = layout.lines.indices.filter { layout.lines[$0].zone == .body }
    guard body.count > 1 else { return }
    var last: Int?
    for index in body.suffix(3).dropFirst(body.count > 3 ? 0 : 1)
    where isByline(layout.lines[index].tokens, in: text) {
      if let last, last + 1 != index { return }
      layout.lines[index].zone = .byline
      last = index
    }
  }

  /// `HÀ CHI |`, `ThS. Hà Chi`, and under the dateline `Hà Chi` in a paragraph of its own.
  private func isBeneathHead(_ index: Int, _ layout: Layout, in text: ArticleText) -> Bool {
    let (line, zone) = (layout.lines[index].tokens, layout.lines[index].zone)
    guard index > 0, index + 1 < layout.lines.count, zone == .subtitle || zone == .body,
      line.count <= 12, isByline(line, in: text)
    else { return false }
    if text[line.upperBound - 1].isMark("|") || rules.isDegree(text.word(line.lowerBound)) {
      return true
    }
    return layout.lines[index - 1].zone == .dateline && (2...4).contains(line.count)
      && line.allSatisfy {
        text[$0].isWord && text[$0].flags.contains(.startsParagraph) == ($0 == line.lowerBound)
      }
      && text[line.upperBound].flags.contains(.startsParagraph)
  }

  /// The names in the byline, in the order printed, and the tokens behind the last sentence if they stand there.
  func authors(of text: ArticleText) -> (names: [String], signature: Range<Int>?) {
    var authors: [String] = []
    for line in text.layout.lines where line.zone == .byline || line.zone == .dateline {
      let tokens = line.zone == .byline ? line.tokens : opening(ofStamp: line.tokens, in: text)
      authors += names(in: tokens, of: text).filter { !authors.contains($0) }
    }
    guard authors.isEmpty, let tail = tail(of: text) else { return (authors, nil) }
    let names = names(in: tail, of: text)
    let end = sourceStart(in: tail, of: text)
    return (names, names.isEmpty ? nil : tail.lowerBound..<end)
  }

  /// The names right behind the last sentence of the text: `… nhờ con đường mới. ⟨Mai Hoa - Văn Tú⟩`.
  private func tail(of text: ArticleText) -> Range<Int>? {
    guard let line = text.layout.lines.last(where: { $0.zone == .body })?.tokens,
      var start = line.dropFirst().suffix(16).last(where: {
        text[$0].flags.contains(.startsSentence)
      })
    else { return nil }
    // `… mới. Ph. Thúy`
    if text[start - 1].isMark("."), text[start - 2].length <= 2, text[start - 2].isWord,
      text[start - 2].flags.contains(.startsSentence), start - 2 > line.lowerBound
    {
      start -= 2
    }
    let tail = start..<line.upperBound
    guard tail.count <= 16, text[start - 1].kind == .mark, text.word(start) != rules.according
    else { return nil }
    let first = opening(of: tail, in: text)
    let end = sourceStart(in: tail, of: text)
    guard first < end, !text[end].isMark("(") || text[tail.upperBound - 1].isMark(")") else {
      return nil
    }
    return (first..<end).allSatisfy { isOfNames($0, in: text) } ? tail : nil
  }

  /// Whether a token is a word of a Vietnamese name or stands between names.
  private func isOfNames(_ index: Int, in text: ArticleText) -> Bool {
    let token = text[index]
    if token.isWord {
      let isShort = token.length <= 2 && text[index + 1].isMark(".")
      return token.flags.contains(.capitalized) && (token.flags.contains(.syllable) || isShort)
        || token.word == rules.and
    }
    return separatesNames(token, next: text[index + 1]) || token.isMark("-") || token.isMark(".")
  }

  private func isByline(_ line: Range<Int>, in text: ArticleText) -> Bool {
    guard line.count <= 16, !isNumbered(line, in: text), !isBody(line, in: text) else {
      return false
    }
    if opening(of: line, in: text) > line.lowerBound { return true }
    let line = line.lowerBound..<nameEnd(of: line, in: text)
    let words = line.filter { text[$0].isWord }
    guard !words.isEmpty, words.count <= 8, !line.contains(where: { text[$0].isNumber }) else {
      return false
    }
    let allowed = line.allSatisfy { index in
      let token = text[index]
      if token.isWord { return token.flags.contains(.capitalized) }
      return "-.,()&/|".unicodeScalars.contains { token.isMark($0) }
    }
    return allowed && !(words.count > 4 && text[line.upperBound - 1].isMark("."))
  }

  /// The name with which a stamp opens: `⟨Minh Anh⟩ - 16:42 05/01/2024`.
  private func opening(ofStamp line: Range<Int>, in text: ArticleText) -> Range<Int> {
    let end = line.first { !text[$0].isWord || !text[$0].flags.contains(.capitalized) }
    let name = line.lowerBound..<(end ?? line.lowerBound)
    let bar = text[name.upperBound]
    guard (2...4).contains(name.count), bar.isMark("-") || bar.isMark("|"), bar.isSpaced,
      text[name.upperBound + 1].isNumber
    else { return line.lowerBound..<line.lowerBound }
    return name
  }

  /// `I. MỤC ĐÍCH`, `II- Tổ chức`: a part of the text.
  private func isNumbered(_ line: Range<Int>, in text: ArticleText) -> Bool {
    let (numeral, mark, next) = (
      text[line.lowerBound], text[line.lowerBound + 1], text[line.lowerBound + 2]
    )
    return rules.isNumeral(numeral.word) && numeral.flags.contains(.upperCase) && !mark.isSpaced
      && (mark.isMark(".") || mark.isMark("-")) && next.isSpaced
  }

  /// `Văn phòng HĐND`: a body that signs.
  private func isBody(_ line: Range<Int>, in text: ArticleText) -> Bool {
    text.hits.longest(.organizationHead, at: line.lowerBound).map { $0.tokens.count > 1 } ?? false
  }

  /// The first bracket or `Theo` behind the first token, which tell a source, or the line's end.
  private func sourceStart(in line: Range<Int>, of text: ArticleText) -> Int {
    line.dropFirst().first { text[$0].isMark("(") || text.word($0) == rules.according }
      ?? line.upperBound
  }

  /// The token after the names: before `(tổng hợp)`.
  private func nameEnd(of line: Range<Int>, in text: ArticleText) -> Int {
    let bracket = line.dropFirst().first {
      text[$0].isMark("(") && rules.isSigning(text.word($0 + 1))
    }
    return bracket ?? line.upperBound
  }

  /// The token at which the names start: after `Bài, ảnh:`, `Theo`, `Nguồn:`.
  private func opening(of line: Range<Int>, in text: ArticleText) -> Int {
    var index = line.lowerBound
    while index < line.upperBound, text[index].isMark("(") || text[index].isMark("-") { index += 1 }
    if text.word(index) == rules.according, text[index].flags.contains(.capitalized),
      line.count <= 8
    {
      return index + 1
    }
    guard let phrase = rules.phrase(at: index, in: text), phrase.role == .byline,
      phrase.end < line.upperBound
    else { return line.lowerBound }
    return text[phrase.end].isMark(":") ? phrase.end + 1 : phrase.end
  }

  /// Names between commas, hyphens between spaces, slashes or `và`.
  private func names(in line: Range<Int>, of text: ArticleText) -> [String] {
    let start = opening(of: line, in: text)
    let isSource = (line.lowerBound..<start).contains {
      text.word($0) == rules.according || text.word($0) == rules.source
    }
    guard !isSource else { return [] }
    let line = start..<max(start, sourceStart(in: start..<line.upperBound, of: text))
    var names: [String] = []
    var first = start
    for index in start..<line.upperBound + 1 {
      let token = index < line.upperBound ? text[index] : .none
      guard index == line.upperBound || separatesNames(token, next: text[index + 1]) else {
        continue
      }
      let name = trimmed(first..<index, in: text)
      if isPerson(name, in: text) { names.append(text.string(name)) }
      first = index + 1
    }
    return names
  }

  /// Whether a part of a byline is a person's name and no newspaper, agency or desk (`Báo Hạ Long`, `PV`).
  private func isPerson(_ name: Range<Int>, in text: ArticleText) -> Bool {
    guard let first = name.first, !rules.isCorporate(text.word(first)),
      name.count > 1 || !rules.isSigning(text.word(first)) || text[first].flags.contains(.upperCase)
    else { return false }
    guard let phrase = rules.phrase(at: first, in: text) else { return true }
    return phrase.role != .outlet || phrase.end < name.upperBound
  }

  private func separatesNames(_ token: Token, next: Token) -> Bool {
    if token.isMark(",") || token.isMark("/") || token.isMark("|") || token.isMark("&")
      || token.word == rules.and && token.isWord
    {
      return true
    }
    return token.isMark("-") && (token.isSpaced || next.isSpaced)
  }

  private func trimmed(_ range: Range<Int>, in text: ArticleText) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, !text[low].isWord { low += 1 }
    while low < high, !text[high - 1].isWord { high -= 1 }
    // `Mai Hoa  Mai Hoa`: printed twice.
    let isTwice = high - low > 3 && text.isTwice(low..<high)
    return low..<(isTwice ? (low + high) / 2 : high)
  }
}
