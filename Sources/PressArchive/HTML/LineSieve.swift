/// Tells the article's blocks from the furniture between them, by what they say and where they stand.
struct LineSieve {
  private let page: HTMLPage
  private let outline: PageOutline
  private let text: PageBlocks
  private let words: PageWords
  private let titleKey: [UInt8]
  /// In scalars.
  private let titleLength: Int

  init(
    _ page: HTMLPage, outline: PageOutline, text: PageBlocks, words: PageWords, title: String?
  ) {
    self.page = page
    self.outline = outline
    self.text = text
    self.words = words
    titleLength = title?.unicodeScalars.count ?? 0
    titleKey = title.map { TitleFinder.key($0) } ?? []
  }

  /// The article's blocks among some in document order.
  func kept(of range: Range<Int>) -> [Int] {
    let candidates = withoutFurniture(range)
    guard let first = candidates.firstIndex(where: { opens(text.blocks[$0]) }),
      let last = candidates.lastIndex(where: { opens(text.blocks[$0]) })
    else { return [] }
    var kept: [Int] = []
    var seen: Set<[UInt8]> = []
    for (position, index) in candidates.enumerated() {
      let block = text.blocks[index]
      if position < first, !leads(block) { continue }
      if position > last, !trails(block) { continue }
      if block.length >= 60, !seen.insert(Array(text.bytes[block.text])).inserted { continue }
      kept.append(index)
    }
    return kept
  }

  /// Drops buttons, links, lists of other articles and everything after a heading of comments.
  private func withoutFurniture(_ range: Range<Int>) -> [Int] {
    var kept: [Int] = []
    var isRun = false
    var skipped = 0
    let allProse = outline.allProse(page)
    for index in range {
      let block = text.blocks[index]
      if block.node < skipped { continue }
      let string = block.length <= 60 ? text.string(block) : ""
      switch string.isEmpty ? nil : words.line(string) {
      case .rest:
        if hasProse(kept) { return kept }
        continue
      case .junk: continue
      case .related, .tag:
        isRun = true
        skipped = end(ofListAt: index, allProse: allProse)
        continue
      case nil: break
      }
      if isRun, block.isLink || isShortLine(block) { continue }
      isRun = false
      if !isFurniture(block, string) { kept.append(index) }
    }
    return kept
  }

  /// The node after the list that a heading heads: what is in the smallest element with more than the
  /// heading, where that begins with it and is not the article.
  private func end(ofListAt index: Int, allProse: Int32) -> Int {
    guard index + 1 < text.blocks.count else { return 0 }
    var node = text.blocks[index].container
    while node >= 0, page.end(of: node) <= text.blocks[index + 1].node { node = page.parent(node) }
    guard node >= 0, outline.prose[node] * 2 < allProse else { return 0 }
    let isFirst = index == 0 || text.blocks[index - 1].node < node
    return isFirst ? page.end(of: node) : 0
  }

  private func hasProse(_ kept: [Int]) -> Bool { kept.contains { text.blocks[$0].isProse } }

  private func isShortLine(_ block: PageBlock) -> Bool {
    block.length < 100 && !text.endsSentence(block) && !block.isData && block.picture == nil
  }

  private func isFurniture(_ block: PageBlock, _ string: String) -> Bool {
    if block.linkLength * 5 > block.length * 3, !block.isData { return true }
    if !string.isEmpty, !string.contains(where: { $0.isLetter || $0.isNumber }) { return true }
    if isTitle(block) { return true }
    return isPointer(block)
  }

  /// Whether a block prints the title again.
  private func isTitle(_ block: PageBlock) -> Bool {
    guard !titleKey.isEmpty, block.length <= titleLength + 8, block.length * 2 >= titleLength else {
      return false
    }
    return TitleFinder.key(text.string(block)) == titleKey
  }

  /// `Xem thêm: …`, `>> …`: points to another article.
  private func isPointer(_ block: PageBlock) -> Bool {
    guard block.length <= 250 else { return false }
    let string = text.string(block)
    if string.hasPrefix(">>") || string.hasPrefix("»") || string.hasPrefix("→") { return true }
    guard block.linkLength * 10 >= block.length * 3, let colon = string.firstIndex(of: ":") else {
      return false
    }
    let line = words.line(String(string[..<colon]))
    return line == .related || line == .tag
  }

  /// Whether a block may be the first or last of the text.
  private func opens(_ block: PageBlock) -> Bool {
    block.isProse && block.roles.isDisjoint(with: [.date, .byline, .tag])
      || block.roles.contains(.lead) && block.length >= 30 && !block.isLink
  }

  /// Whether a block before the first paragraph belongs to the text: captions and subheads only.
  private func leads(_ block: PageBlock) -> Bool {
    guard block.roles.isDisjoint(with: [.date, .byline, .title]) else { return false }
    if !block.roles.isDisjoint(with: [.caption, .credit]) { return true }
    if block.picture != nil || block.roles.contains(.picture) { return block.length >= 20 }
    return block.length >= 30 && text.endsSentence(block) && block.linkLength == 0
  }

  /// Whether a block after the last paragraph belongs to the text: signatures, captions, figures.
  private func trails(_ block: PageBlock) -> Bool {
    if block.isData || !block.roles.isDisjoint(with: [.caption, .credit]) { return true }
    if block.linkLength * 2 > block.length { return false }
    if block.roles.contains(.byline) { return true }
    if block.roles.contains(.date) { return false }
    if block.picture != nil || block.roles.contains(.picture) { return block.length >= 15 }
    if text.endsSentence(block), block.length >= 12 { return true }
    if block.isListItem, block.linkLength == 0, block.length >= 20 { return true }
    return LineSieve.isSignature(text.string(block))
  }

  /// Whether a line is a name or names, in brackets or after `Theo`, `Bài, ảnh:` and the like.
  static func isSignature(_ line: String) -> Bool {
    let openings = [
      "theo ", "bài", "tin", "ảnh", "nguồn", "(theo", "thực hiện", "(nguồn", "nhóm p", "pv",
      "video",
      "nội dung:", "tác giả",
    ]
    let lower = line.lowercased()
    guard line.unicodeScalars.count <= 80, !Byline.names(line).isEmpty || line.hasPrefix("(") else {
      return false
    }
    if openings.contains(where: { lower.hasPrefix($0) }), !lower.contains("lượt") {
      return line.unicodeScalars.count <= 60
    }
    let parts = line.split { " -–—/.,&()|+_".contains($0) }
    return !parts.isEmpty && parts.count <= 8
      && parts.allSatisfy { ($0.first?.isUppercase ?? false) && !$0.contains(where: \.isNumber) }
  }
}
