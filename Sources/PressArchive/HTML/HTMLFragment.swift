/// The markup of an article alone, as programs that collect pages keep it in a field of JSON or of a table.
///
/// `<p>Tỉnh ủy ban hành <b>Nghị quyết 06</b>.</p>` is one; all of it is the article.
enum HTMLFragment {
  /// Elements that part lines: where none is, line ends part them, and the text is left as it is.
  private static let blocks = Set(
    [
      "blockquote", "br", "center", "div", "figcaption", "figure", "h1", "h2", "h3", "h4", "li",
      "ol",
      "p", "section", "table", "tbody", "td", "tr", "ul",
    ].map { Array($0.utf8) })

  /// Whether a text has markup that parts lines: the end of an element, or `<br>`.
  static func recognizes(_ text: [UInt8]) -> Bool {
    var start = text.startIndex
    while let open = text.firstIndex(of: 0x3C, from: start) {
      if let tag = tag(in: text, at: open), blocks.contains(tag.name) {
        if tag.isEnd || tag.name.elementsEqual("br".utf8) { return true }
      }
      start = open + 1
    }
    return false
  }

  /// The tag that a `<` opens: a name that goes on to `>`, with nothing between or attributes, one of them with a
  /// value; nil for a `<` of comparison and other words in angle brackets.
  private static func tag(
    in text: [UInt8], at open: Int
  ) -> (name: [UInt8], isEnd: Bool)? {
    let isEnd = open + 1 < text.endIndex && text[open + 1] == 0x2F
    let start = isEnd ? open + 2 : open + 1
    let name = text[min(start, text.endIndex)...].prefix(longestName).prefix { isNameByte($0) }
    guard !name.isEmpty else { return nil }
    var (end, hasValue, isBare) = (start + name.count, false, true)
    while end < text.endIndex, end - open < longestTag {
      switch text[end] {
      case 0x3E: return isBare || hasValue ? (name.map { $0 | 0x20 }, isEnd) : nil
      case 0x3C: return nil
      case 0x3D: hasValue = true
      case 0x20, 0x09, 0x0A, 0x0D, 0x2F: break
      default: isBare = false
      }
      end += 1
    }
    return nil
  }

  private static let longestName = 16
  private static let longestTag = 4096

  private static func isNameByte(_ byte: UInt8) -> Bool {
    (0x61...0x7A).contains(byte | 0x20) || (0x30...0x3A).contains(byte)
  }

  /// The markup with what is none written as text, and powers apart from what they are of: `10<sup>6</sup>`.
  private static func escaped(_ source: [UInt8]) -> [UInt8] {
    var (out, taken) = ([UInt8](), 0)
    let comments = lastCommentEnd(source)
    while let open = source.firstIndex(of: 0x3C, from: taken) {
      out += source[taken..<open]
      taken = open + 1
      let tag = tag(in: source, at: open)
      let next = taken < source.endIndex ? source[taken] : 0
      if let tag, !tag.isEnd, tag.name.elementsEqual("sup".utf8), out.last.map(isDigit) ?? false {
        out += Array("^<".utf8)
      } else if tag != nil || next == 0x3F
        || next == 0x21 && (taken < comments || !source[taken...].starts(with: "!--".utf8))
      {
        out.append(0x3C)
      } else {
        out += Array("&lt;".utf8)
      }
    }
    return out + source[taken...]
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }

  /// Where the last end of a comment stands: what opens behind it is none.
  private static func lastCommentEnd(_ source: [UInt8]) -> Int {
    var index = source.count - 3
    while index >= 0 {
      if source[index] == 0x2D, source[index + 1] == 0x2D, source[index + 2] == 0x3E {
        return index
      }
      index -= 1
    }
    return -1
  }

  /// The text that people see, with the byte ranges of its captions; `source` has to be valid UTF-8.
  ///
  /// Furniture is left out as in pages. Of a whole page with an article that article is read.
  static func read(_ source: [UInt8]) throws(HTMLError) -> (text: [UInt8], captions: [Range<Int>]) {
    if HTMLReader.recognizes(source) {
      let article = try HTMLReader.read(bytes: source)
      if article.isArticle { return (article.text, article.captions) }
    }
    let page = try HTMLPage(escaped(source))
    let outline = PageOutline(page, words: PageWords.standard)
    let blocks = BlockReader.read(
      page, outline: outline, pruning: PagePruning(page, outline: outline, title: nil))
    var writer = PageWriter(
      blocks, finder: CaptionFinder(page, outline: outline, text: blocks))
    writer.append(Array(blocks.blocks.indices))
    return (writer.text, writer.captions)
  }
}
