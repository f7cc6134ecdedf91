/// Cuts a page into blocks; leaves furniture out.
struct BlockReader {
  private struct Frame {
    var end: Int
    var isLink = false
    var isEmphasis = false
    var isStrong = false
    var isLarge = false
    var isListItem = false
    var isData = false
    var isCentered = false
    var isBlock = false
    var isCell = false
    var isPreformatted = false
    var heading = 0
    var roles: PageRoles = []
    var container = -1
  }

  private let page: HTMLPage
  private let outline: PageOutline
  private let pruning: PagePruning
  private var frames: [Frame] = []
  private var result = PageBlocks()
  private var current: PageBlock?
  private var needsSpace = false
  private var nextBreak = PageBlock.Break.paragraph
  /// Line breaks since the last text.
  private var lineBreaks = 0
  /// Line ends of the source since the last text.
  private var lineEnds = 0
  private var picture: Int?
  /// Of the block: how much text lacks roles that it begins with, and the roles that all such text has.
  private var plain = (length: 0, roles: PageRoles())

  private init(_ page: HTMLPage, _ outline: PageOutline, _ pruning: PagePruning) {
    self.page = page
    self.outline = outline
    self.pruning = pruning
  }

  /// The blocks of a page.
  static func read(_ page: HTMLPage, outline: PageOutline, pruning: PagePruning) -> PageBlocks {
    var reader = BlockReader(page, outline, pruning)
    reader.result.bytes.reserveCapacity(page.bytes.count)
    var node = 0
    while node < page.count {
      reader.closeFrames(before: node)
      node = reader.read(node)
    }
    reader.closeFrames(before: page.count)
    reader.flush(.paragraph)
    return BrokenLines.joined(reader.result)
  }

  /// Reads one node; returns the next.
  private mutating func read(_ node: Int) -> Int {
    let tag = page.tag(node)
    if tag == .text {
      append(node)
      return node + 1
    }
    if tag.isPicture, PictureCheck.showsSomething(page, node) {
      flush(.line)
      picture = node
    }
    if tag == .br || tag == .hr {
      breakLine(isRule: tag == .hr)
      return node + 1
    }
    if tag.isSilent || pruning.isFurniture(node) {
      if tag.isBlock { flush(.paragraph) }
      return page.end(of: node)
    }
    open(node, tag)
    return node + 1
  }

  private mutating func breakLine(isRule: Bool) {
    if lineBreaks > 0 || isRule {
      flush(.paragraph)
    } else {
      flush(.line)
    }
    lineBreaks += 1
  }

  private mutating func open(_ node: Int, _ tag: HTMLTag) {
    var frame = frames.last ?? Frame(end: page.count)
    frame.end = page.end(of: node)
    frame.isBlock = tag.isBlock
    frame.isCell = tag == .td || tag == .th
    switch tag {
    case .a: frame.isLink = page.attribute(.href, of: node) != nil
    case .em, .i: frame.isEmphasis = true
    case .b, .strong: frame.isStrong = true
    case .li: frame.isListItem = true
    case .center: frame.isCentered = true
    case .pre: frame.isPreformatted = true
    case .table: frame.isData = TableCheck.isData(page, outline, node)
    default: break
    }
    if let isLarge = LetterSize.isLarge(page, node) { frame.isLarge = isLarge }
    if tag.headingLevel > 0 { frame.heading = tag.headingLevel }
    if tag.isBlock {
      flush(breakBefore(tag, in: frame))
      frame.container = node
      frame.isCentered = frame.isCentered || PictureCheck.isCentered(page, node)
    }
    frame.roles.formUnion(inherited(node))
    if pruning.isPictureBox(node) { frame.roles.insert(.picture) }
    frames.append(frame)
  }

  /// The roles that an element passes on to its text: those of small elements, as a wrapper around the
  /// whole article is named after anything.
  private func inherited(_ node: Int) -> PageRoles {
    let ink = outline.ink[node]
    var roles = outline.roles[node]
    if ink > 1200 { return [] }
    roles.subtract(.furniture)
    if ink > 450 { roles.subtract([.picture, .caption, .credit, .title]) }
    if ink > 200 { roles.subtract([.date, .byline]) }
    return roles
  }

  private func breakBefore(_ tag: HTMLTag, in frame: Frame) -> PageBlock.Break {
    if frame.isData {
      if frame.isCell { return .cell }
      if tag == .tr { return .line }
    }
    return tag == .li ? .line : .paragraph
  }

  private mutating func closeFrames(before node: Int) {
    while let frame = frames.last, frame.end <= node {
      frames.removeLast()
      guard frame.isBlock else { continue }
      if frame.isData, frames.last?.isData == true {
        flush(frame.isCell ? .cell : .line)
      } else {
        flush(frame.isListItem ? .line : .paragraph)
      }
    }
  }

  /// Ends the block; the next one is parted from it by the strongest break since.
  private mutating func flush(_ next: PageBlock.Break) {
    if var block = current, !block.text.isEmpty {
      // A paragraph is no date because it begins with a dateline.
      if block.length >= 60, plain.length * 3 > block.length * 2 { block.roles = plain.roles }
      result.blocks.append(block)
      nextBreak = next
    } else if nextBreak != .paragraph {
      nextBreak = next == .cell ? nextBreak : next
    }
    current = nil
    needsSpace = false
  }

  private mutating func append(_ node: Int) {
    let pageBytes = page.bytes
    let source = pageBytes.span
    let range = page.text(node)
    let frame = frames.last ?? Frame(end: page.count)
    var index = range.lowerBound
    var count = 0
    while index < range.upperBound {
      let (kind, length) = WhiteSpace.kind(source, at: index)
      let end = min(index + length, range.upperBound)
      if kind == .space {
        needsSpace = true
        if source[index] == 0x0A { lineEnds += 1 }
      }
      if kind == .ink {
        if frame.isPreformatted, lineEnds > 1 {
          finish(count, frame)
          count = 0
          flush(.paragraph)
        }
        lineEnds = 0
        begin(node, frame)
        if needsSpace, let start = current?.text.lowerBound, result.bytes.count > start {
          result.bytes.append(0x20)
          count += 1
        }
        needsSpace = false
        while index < end {
          result.bytes.append(source[index])
          index += 1
        }
        count += 1
      }
      index = end
    }
    if count > 0 { finish(count, frame) }
  }

  private mutating func begin(_ node: Int, _ frame: Frame) {
    guard current == nil else { return }
    var block = PageBlock(
      text: result.bytes.count..<result.bytes.count, node: node, container: frame.container)
    block.heading = frame.heading
    block.roles = frame.roles
    block.isListItem = frame.isListItem
    block.isData = frame.isData
    block.isCentered = frame.isCentered
    block.break = nextBreak
    block.picture = picture
    block.followsLineBreak = lineBreaks > 0
    current = block
    plain = (0, frame.roles)
    picture = nil
    lineBreaks = 0
  }

  private mutating func finish(_ count: Int, _ frame: Frame) {
    guard var block = current else { return }
    block.text = block.text.lowerBound..<result.bytes.count
    block.length += count
    if frame.roles.isStrictSubset(of: block.roles) {
      plain.length += count
      plain.roles.formIntersection(frame.roles)
    }
    if frame.isLink { block.linkLength += count }
    if frame.isEmphasis { block.emphasisLength += count }
    if frame.isStrong { block.strongLength += count }
    if frame.isLarge { block.largeLength += count }
    current = block
  }
}
