import PressText

/// Reads a page of a newspaper: finds the article in it, or tells that there is none.
package enum HTMLReader {
  /// What a page says.
  ///
  /// `charset` is what the header of the response names; nil where there is none. Throws where the bytes are
  /// no text or the page is no press page at all.
  package static func read(
    bytes: [UInt8], charsetFromHeader charset: String? = nil
  ) throws(HTMLError) -> HTMLArticle {
    let decoded = HTMLCharset.decode(bytes, header: charset)
    if decoded.isBinary { throw .notText }
    var article = try read(decoded.bytes)
    if decoded.encoding != TextEncoding.utf8.rawValue { article.encoding = decoded.encoding }
    article.warnings = decoded.warnings
    return article
  }

  /// Whether bytes are a page, by how they begin.
  ///
  /// A byte order mark, white space, an XML declaration and comments may stand before `<!doctype html` or `<html`;
  /// a page cut out of its wrapper begins with `<head` or `<body`.
  package static func recognizes(_ bytes: some Collection<UInt8>) -> Bool {
    var rest = bytes.prefix(4096).filter { $0 != 0 }.map {
      (0x41...0x5A).contains($0) ? $0 | 0x20 : $0
    }[...]
    for mark in [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]]
    where rest.starts(with: mark) { rest.removeFirst(mark.count) }
    while true {
      rest = rest.drop { $0 <= 0x20 }
      let openings = ["<!doctype html", "<html", "<head", "<body"]
      if openings.contains(where: { rest.starts(with: $0.utf8) }) { return true }
      let isPrologue = rest.starts(with: "<?xml".utf8) || rest.starts(with: "<!--".utf8)
      guard isPrologue, let end = rest.firstIndex(of: 0x3E) else { return false }
      rest = rest[(end + 1)...]
    }
  }

  /// What a page in UTF-8 says.
  private static func read(_ source: [UInt8]) throws(HTMLError) -> HTMLArticle {
    let page = try HTMLPage(source)
    let words = PageWords.standard
    let head = PageHead(page)
    let outline = PageOutline(page, words: words)
    let finder = TitleFinder(page, outline: outline, titles: head.titles)
    let titleNode = finder.find()
    let pruning = PagePruning(page, outline: outline, title: titleNode)
    let blocks = BlockReader.read(page, outline: outline, pruning: pruning)
    let main = MainText(page, outline: outline, text: blocks, title: titleNode)
    var article = HTMLArticle()
    article.encoding = page.encoding ?? article.encoding
    article.title = titleNode.map { page.string(below: $0) } ?? PageTitle.best(of: head)
    article.url = head.url
    article.outlet = head.outlet
    guard let range = main.find() else {
      let hasText = blocks.blocks.contains { !$0.isLink && $0.heading == 0 }
      article.reason = hasText ? .tooShort : .noText
      return article
    }
    let sieve = LineSieve(
      page, outline: outline, text: blocks, words: words, title: article.title)
    var kept = sieve.kept(of: range)
    if titleNode == nil, let first = kept.first,
      let guess = TitleGuess(blocks).find(before: first)
    {
      article.title = blocks.string(blocks.blocks[guess])
      kept.removeAll { $0 == guess }
    }
    let span =
      (kept.first ?? range.lowerBound)...max(kept.last ?? 0, kept.first ?? range.lowerBound)
    let stamp = PageStamp(page, outline: outline, text: blocks)
    article.section = head.section ?? stamp.section(title: article.title)
    article.authors = authors(head, stamp, title: titleNode, span)
    article.published = published(head, stamp, title: titleNode, span)
    write(kept, of: blocks, CaptionFinder(page, outline: outline, text: blocks), into: &article)
    article.reason = PageKind.reason(kept, of: blocks, range: range, head: head, article: article)
    return article
  }

  private static func authors(
    _ head: PageHead, _ stamp: PageStamp, title: Int?, _ span: ClosedRange<Int>
  ) -> [String] {
    let given = head.names
    if !given.isEmpty { return given }
    let printed = stamp.authors(title: title, first: span.lowerBound, last: span.upperBound)
    if !printed.isEmpty { return printed }
    return stamp.signature(first: span.lowerBound, last: span.upperBound)
  }

  private static func published(
    _ head: PageHead, _ stamp: PageStamp, title: Int?, _ span: ClosedRange<Int>
  ) -> String? {
    let dateline = stamp.dateline(title: title, first: span.lowerBound, last: span.upperBound)
    for text in head.dates {
      guard let date = PageDate(text, isMetadata: true) else { continue }
      // Some programs call the local time that of Greenwich.
      if let dateline, dateline.iso.prefix(16) == date.iso.prefix(16) { return dateline.iso }
      return date.inVietnam.iso
    }
    if let date = stamp.element(title: title) { return date.inVietnam.iso }
    if let dateline { return dateline.iso }
    return head.url.flatMap { PageDate(url: $0) }?.iso ?? head.dates.first
  }

  private static func write(
    _ kept: [Int], of blocks: PageBlocks, _ finder: CaptionFinder, into article: inout HTMLArticle
  ) {
    var writer = PageWriter(blocks, finder: finder)
    if let title = article.title { writer.append(title) }
    let lead = kept.first {
      blocks.blocks[$0].roles.contains(.lead) && blocks.blocks[$0].length <= 800
    }
    article.subtitle = lead.map { blocks.string(blocks.blocks[$0]) }
    writer.append(kept)
    article.text = writer.text
    article.captions = writer.captions
  }
}
