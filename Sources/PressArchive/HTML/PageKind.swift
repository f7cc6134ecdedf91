import PressText

/// Tells articles from front pages, section pages and lists.
enum PageKind {
  /// Why a page is no article; nil for an article.
  static func reason(
    _ kept: [Int], of blocks: PageBlocks, range: Range<Int>, head: PageHead, article: HTMLArticle
  ) -> HTMLArticle.Reason? {
    guard !kept.isEmpty else { return .noText }
    let isStated = head.linked.isArticle || head.meta("og:type")?.lowercased() == "article"
    var (prose, sentences, longest) = (0, 0, 0)
    for index in kept {
      let block = blocks.blocks[index]
      if block.isProse { prose += block.length }
      if block.isProse, blocks.hasSentence(block) { sentences += 1 }
      longest = max(longest, block.length)
    }
    if looksLikeList(
      kept, of: blocks, range: range, isStated: isStated, head: head, article: article)
    {
      return .index
    }
    if isStated { return prose >= 60 ? nil : .tooShort }
    if prose >= 250 && sentences > 0 { return nil }
    guard prose >= 120, article.title != nil else { return .tooShort }
    if article.published != nil { return nil }
    // A front page or a list leads to articles; what a server says of an error leads nowhere either.
    let isAlone = blocks.blocks.allSatisfy { $0.linkLength == 0 }
    return isAlone && sentences > 0 && TextDecoder.isVietnamese(beginning: article.text)
      ? nil : .tooShort
  }

  /// Whether between the paragraphs stand about as many titles that are links.
  private static func looksLikeList(
    _ kept: [Int], of blocks: PageBlocks, range: Range<Int>, isStated: Bool, head: PageHead,
    article: HTMLArticle
  ) -> Bool {
    guard let first = kept.first, let last = kept.last else { return true }
    // No list sums up its articles at such length.
    let long = kept.reduce(0) { sum, index in
      let block = blocks.blocks[index]
      return block.isProse && block.length >= 300 ? sum + block.length : sum
    }
    if long >= 5000, article.title != nil { return false }
    var (titles, paragraphs, sentences, followed) = (0, 0, 0, 0)
    var wasTitle = false
    for index in first..<last + 1 {
      let block = blocks.blocks[index]
      let isTitle = block.isLink && block.length >= 20
      if isTitle { titles += 1 }
      if block.isProse {
        paragraphs += 1
        if blocks.endsSentence(block) { sentences += 1 }
        if wasTitle, block.length < 300 { followed += 1 }
      }
      wasTitle = isTitle
    }
    if followed >= 4, followed * 2 >= paragraphs { return true }
    if isStated { return false }
    if head.linked.isList || head.meta("og:type")?.lowercased() == "website" {
      return titles >= 4 && titles * 2 >= paragraphs
    }
    return titles >= 6 && titles >= paragraphs || titles >= 12 && titles * 2 >= paragraphs
  }
}
