/// Writes the article's blocks as plain text: paragraphs parted by empty lines, captions on lines of their
/// own.
struct PageWriter {
  private(set) var text: [UInt8] = []
  /// Byte ranges of the captions.
  private(set) var captions: [Range<Int>] = []

  private let blocks: PageBlocks
  private let finder: CaptionFinder

  init(_ blocks: PageBlocks, finder: CaptionFinder) {
    self.blocks = blocks
    self.finder = finder
  }

  /// Appends a paragraph.
  mutating func append(_ paragraph: String) {
    separate(.paragraph)
    text.append(contentsOf: paragraph.utf8)
  }

  /// Appends blocks in their order.
  mutating func append(_ indices: [Int]) {
    var previous: PageBlock?
    var wasCaption = false
    for index in indices {
      let block = blocks.blocks[index]
      let isCaption = finder.isCaption(block)
      if wasCaption, let before = previous, finder.continues(block, before) {
        text.append(0x20)
        text.append(contentsOf: blocks.bytes[block.text])
        if let last = captions.popLast() { captions.append(last.lowerBound..<text.count) }
      } else {
        separate(separator(of: block, after: previous, isCaption || wasCaption))
        let start = text.count
        text.append(contentsOf: blocks.bytes[block.text])
        if isCaption { captions.append(start..<text.count) }
        wasCaption = isCaption
      }
      previous = block
    }
  }

  private func separator(
    of block: PageBlock, after previous: PageBlock?, _ touchesCaption: Bool
  ) -> PageBlock.Break {
    guard let previous, !touchesCaption else { return .paragraph }
    switch block.break {
    case .cell: return previous.isData ? .cell : .line
    case .paragraph: return .paragraph
    case .line:
      let isParagraph = previous.length >= 80 && blocks.endsSentence(previous) && !block.isListItem
      return isParagraph ? .paragraph : .line
    }
  }

  private mutating func separate(_ separator: PageBlock.Break) {
    guard !text.isEmpty else { return }
    switch separator {
    case .paragraph: text.append(contentsOf: [0x0A, 0x0A])
    case .line: text.append(0x0A)
    case .cell: text.append(0x09)
    }
  }
}
