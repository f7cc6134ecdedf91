/// The markup of an article alone, as programs that collect pages keep it in a field of JSON or of a table.
///
/// `<p>Tỉnh ủy ban hành <b>Nghị quyết 06</b>.</p>` is one; all of it is the article.
enum HTMLFragment {
  /// Elements that mark up text, by their names in lower case.
  private static let names: Set<[UInt8]> = Set(
    [
      "a", "b", "blockquote", "br", "center", "div", "em", "figcaption", "figure", "font", "h1",
      "h2",
      "h3", "h4", "i", "img", "li", "ol", "p", "section", "span", "strong", "table", "tbody", "td",
      "tr", "u", "ul",
    ].map { Array($0.utf8) })
  private static let longestName = 10

  /// Whether a text has markup: the end of an element, or one that stands alone (`<br>`, `<img …>`).
  ///
  /// A `<` of comparison is none, nor are other words in angle brackets.
  static func recognizes(_ text: [UInt8]) -> Bool {
    var start = text.startIndex
    while let open = text.firstIndex(of: 0x3C, from: start) {
      start = open + 1
      let isEnd = start < text.endIndex && text[start] == 0x2F
      let name = text[(isEnd ? start + 1 : start)...].prefix(longestName + 1)
        .prefix { isNameByte($0) }.map { $0 | 0x20 }
      guard names.contains(name), isEnd || isLone(name) else { continue }
      let after = (isEnd ? start + 1 : start) + name.count
      guard after < text.endIndex, [0x20, 0x09, 0x0A, 0x0D, 0x2F, 0x3E].contains(text[after]) else {
        continue
      }
      if text[after...].prefix(4096).contains(0x3E) { return true }
    }
    return false
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x31...0x36).contains(byte)
  }

  private static func isLone(_ name: [UInt8]) -> Bool {
    name.elementsEqual("br".utf8) || name.elementsEqual("img".utf8)
  }

  /// The text that people see, with the byte ranges of its captions; `source` has to be valid UTF-8.
  ///
  /// Furniture is left out as in pages. Of a whole page with an article that article is read.
  static func read(_ source: [UInt8]) throws(HTMLError) -> (text: [UInt8], captions: [Range<Int>]) {
    if HTMLReader.recognizes(source) {
      let article = try HTMLReader.read(bytes: source)
      if article.isArticle { return (article.text, article.captions) }
    }
    let page = try HTMLPage(source)
    let outline = PageOutline(page, words: PageWords.standard)
    let blocks = BlockReader.read(
      page, outline: outline, pruning: PagePruning(page, outline: outline, title: nil))
    var writer = PageWriter(
      blocks, finder: CaptionFinder(page, outline: outline, text: blocks))
    writer.append(Array(blocks.blocks.indices))
    return (writer.text, writer.captions)
  }
}
