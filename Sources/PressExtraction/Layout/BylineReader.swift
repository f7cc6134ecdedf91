import PressText

/// Tells who signed an article.
struct BylineReader {
  let rules: LayoutRules

  /// Marks the byline: among the last three lines, the first that is only a signature.
  func mark(_ layout: inout Layout, in text: ArticleText) {
    let body = layout.lines.indices.filter { layout.lines[$0].zone == .body }
    guard body.count > 1 else { return }
    for index in body.suffix(3).dropFirst(body.count > 3 ? 0 : 1)
    where isByline(layout.lines[index].tokens, in: text) {
      layout.lines[index].zone = .byline
    }
  }

  /// The names in the byline, in the order printed.
  func authors(of text: ArticleText) -> [String] {
    text.layout.lines.filter { $0.zone == .byline }.flatMap { names(in: $0.tokens, of: text) }
  }

  private func isByline(_ line: Range<Int>, in text: ArticleText) -> Bool {
    guard line.count <= 16 else { return false }
    if opening(of: line, in: text) > line.lowerBound { return true }
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
    let isSource = start > line.lowerBound && text.word(start - 1) == rules.according
    guard !isSource else { return [] }
    var names: [String] = []
    var first = start
    for index in start..<line.upperBound + 1 {
      let token = index < line.upperBound ? text[index] : .none
      guard index == line.upperBound || separatesNames(token, next: text[index + 1]) else {
        continue
      }
      let name = trimmed(first..<index, in: text)
      if !name.isEmpty { names.append(text.string(name)) }
      first = index + 1
    }
    return names
  }

  private func separatesNames(_ token: Token, next: Token) -> Bool {
    if token.isMark(",") || token.isMark("/") || token.isMark("|") || token.isMark("&") {
      return true
    }
    return token.isMark("-") && token.isSpaced && next.isSpaced
  }

  private func trimmed(_ range: Range<Int>, in text: ArticleText) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, !text[low].isWord { low += 1 }
    while low < high, !text[high - 1].isWord { high -= 1 }
    return low..<high
  }
}
