/// Tells captions from paragraphs.
struct CaptionFinder {
  /// Captions are no longer than this, in scalars.
  private static let limit = 450

  private let page: HTMLPage
  private let outline: PageOutline
  private let text: PageBlocks

  init(_ page: HTMLPage, outline: PageOutline, text: PageBlocks) {
    self.page = page
    self.outline = outline
    self.text = text
  }

  /// Whether a block is a picture's caption or its author.
  func isCaption(_ block: PageBlock) -> Bool {
    guard block.length <= CaptionFinder.limit, !block.isData, block.heading == 0 else {
      return false
    }
    if block.roles.contains(.caption) { return true }
    if block.roles.contains(.credit), hasCredit(block) { return true }
    if block.roles.contains(.picture) { return true }
    guard let picture = block.picture else { return false }
    if block.isEmphasised || hasCredit(block) { return true }
    let isShort = block.length <= 250
    if isShort, sharesElement(block, picture), standsBelow(block) { return true }
    return isShort && block.isCentered && PictureCheck.isCentered(page, holder(of: picture))
  }

  /// Whether a block goes on where the caption before it stops: `… trên đồi chè.` + `Ảnh: Hà Chi`.
  func continues(_ block: PageBlock, _ previous: PageBlock) -> Bool {
    guard block.picture == nil, previous.length + block.length <= 600,
      isCredit(block) || isCaption(block) && isCaption(previous)
    else { return false }
    return sharesBox(block, previous)
  }

  /// Whether two blocks stand together in an element with little besides.
  private func sharesBox(_ block: PageBlock, _ previous: PageBlock) -> Bool {
    var node = block.container
    while node >= 0, !(node..<page.end(of: node)).contains(previous.node) {
      node = page.parent(node)
    }
    return node >= 0 && outline.ink[node] <= 500
  }

  /// Whether a block only names a picture's author.
  private func isCredit(_ block: PageBlock) -> Bool {
    block.length <= 60
      && (block.roles.contains(.credit) || text.string(block).lowercased().hasPrefix("ảnh:"))
  }

  /// Whether a block ends with the picture's author: `Ảnh: Hà Chi`, `(Ảnh: TTXVN)`, `Ảnh minh họa`.
  private func hasCredit(_ block: PageBlock) -> Bool {
    let string = text.string(block)
    guard let found = string.range(ofLast: "Ảnh") ?? string.range(ofLast: "ảnh:") else {
      return false
    }
    return string.unicodeScalars.distance(from: found, to: string.endIndex) <= 50
  }

  /// Whether a block is on a line below its picture, not text that runs around it.
  private func standsBelow(_ block: PageBlock) -> Bool {
    block.followsLineBreak || block.length <= 120 && !text.endsSentence(block)
  }

  /// Whether a block stands in the paragraph, cell or box of its picture, and little else does.
  private func sharesElement(_ block: PageBlock, _ picture: Int) -> Bool {
    let holder = holder(of: picture)
    guard holder >= 0, page.tag(holder) != .body, page.tag(holder) != .article,
      (holder..<page.end(of: holder)).contains(block.node)
    else { return false }
    return outline.ink[holder] <= 300
  }

  /// The nearest block around a picture.
  private func holder(of picture: Int) -> Int {
    var node = page.parent(picture)
    while node > 0, !page.tag(node).isBlock { node = page.parent(node) }
    return max(0, node)
  }
}

extension String {
  /// Where a word stands last; nil where it does not.
  fileprivate func range(ofLast word: String) -> String.Index? {
    guard count >= word.count else { return nil }
    var index = self.index(endIndex, offsetBy: -word.count)
    while true {
      if self[index...].hasPrefix(word) { return index }
      if index == startIndex { return nil }
      index = self.index(before: index)
    }
  }
}
