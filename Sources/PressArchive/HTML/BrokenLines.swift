import PressText

/// Puts together the lines into which a page breaks its paragraphs by `<br>`, as pages made of plain text do.
///
/// A small letter goes on after a line that ends no sentence. Where the lines were filled up, whatever follows
/// goes on: its first word had no room in the width that the lines share.
struct BrokenLines {
  private let text: PageBlocks
  /// Which blocks go on with the one before.
  private var goesOn: [Bool]

  /// The blocks with such lines put together.
  static func joined(_ text: PageBlocks) -> PageBlocks {
    var lines = BrokenLines(text)
    lines.findSmall()
    lines.findFilled()
    return lines.goesOn.contains(true) ? lines.joined() : text
  }

  private init(_ text: PageBlocks) {
    self.text = text
    goesOn = [Bool](repeating: false, count: text.blocks.count)
  }

  /// Whether only a line break parts a block from the one before, which is of its kind.
  private func isBroken(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    let (before, block) = (text.blocks[index - 1], text.blocks[index])
    return block.break == .line && block.followsLineBreak && block.picture == nil && !block.isData
      && !block.isListItem && block.container == before.container && block.roles == before.roles
      && block.heading == before.heading && block.isStrong == before.isStrong
      && block.isEmphasised == before.isEmphasised && !block.isLink && !before.isLink
  }

  private func beginsSmall(_ block: PageBlock) -> Bool {
    let head = text.bytes[block.text].prefix(4)
    return String(decoding: head, as: UTF8.self).unicodeScalars.first?.properties.isLowercase
      ?? false
  }

  private mutating func findSmall() {
    for index in text.blocks.indices where isBroken(index) && beginsSmall(text.blocks[index]) {
      goesOn[index] = !text.endsSentence(text.blocks[index - 1])
    }
  }

  /// Looks at each stretch of short lines in one element.
  private mutating func findFilled() {
    var start = 0
    while start < text.blocks.count {
      let container = text.blocks[start].container
      var end = start
      while end < text.blocks.count, text.blocks[end].container == container,
        text.blocks[end].length <= FilledLines.widest
      {
        end += 1
      }
      if end > start + 2 { findFilled(in: start..<end) }
      start = max(end, start + 1)
    }
  }

  private mutating func findFilled(in range: Range<Int>) {
    // A headline need not have been broken.
    let widest = range.dropFirst().reduce(0) { max($0, text.blocks[$1].length) }
    guard widest >= FilledLines.narrowest else { return }
    var filled: [Int] = []
    var (broken, small) = (0, 0)
    for index in range.dropFirst() where isBroken(index) {
      let isFilled = text.blocks[index - 1].length + 1 + firstWord(text.blocks[index]) > widest
      if isFilled { filled.append(index) }
      if text.endsSentence(text.blocks[index - 1]) { continue }
      broken += 1
      if isFilled, beginsSmall(text.blocks[index]) { small += 1 }
    }
    guard FilledLines.areBroken(filled: filled.count, beforeSmall: small, of: broken) else {
      return
    }
    for index in filled { goesOn[index] = true }
  }

  /// How many scalars the first word has.
  private func firstWord(_ block: PageBlock) -> Int {
    FilledLines.width(text.bytes[block.text].prefix { $0 != 0x20 })
  }

  private func joined() -> PageBlocks {
    var result = PageBlocks()
    result.bytes.reserveCapacity(text.bytes.count + text.blocks.count)
    for (index, block) in text.blocks.enumerated() {
      var whole = block
      if goesOn[index], let before = result.blocks.popLast() {
        result.bytes.append(0x20)
        whole = before
        whole.length += block.length + 1
        whole.linkLength += block.linkLength
        whole.emphasisLength += block.emphasisLength
        whole.strongLength += block.strongLength
        whole.largeLength += block.largeLength
      }
      let start = goesOn[index] ? whole.text.lowerBound : result.bytes.count
      result.bytes.append(contentsOf: text.bytes[block.text])
      whole.text = start..<result.bytes.count
      result.blocks.append(whole)
    }
    return result
  }
}
