/// A stretch of text that stands on lines of its own.
struct PageBlock {
  /// What parts it from the block before.
  enum Break {
    case paragraph
    case line
    /// Another cell of the same row of a table of figures.
    case cell
  }

  /// Its bytes in `PageBlocks.bytes`; never empty.
  var text: Range<Int>
  /// Its first text node.
  var node: Int
  /// The nearest element around it that is a block.
  var container: Int
  /// The sums below count scalars.
  var length = 0
  var linkLength = 0
  var emphasisLength = 0
  var strongLength = 0
  /// In large letters by markup of their own.
  var largeLength = 0
  /// Level of the heading that it is; 0 where it is none.
  var heading = 0
  /// Of the elements around it that hold little else.
  var roles: PageRoles = []
  var `break` = Break.paragraph
  /// The picture that stands right before it.
  var picture: Int?
  /// Whether a line break parts it from that picture, or from the text before.
  var followsLineBreak = false
  var isListItem = false
  /// In a table of figures.
  var isData = false
  var isCentered = false

  /// Whether at least half of it is links.
  var isLink: Bool { linkLength * 2 >= length }

  /// Whether it is long enough, and little enough links, to be a paragraph of text.
  var isProse: Bool { length >= 60 && linkLength * 5 < length * 2 }

  /// Whether nearly all of it is emphasised.
  var isEmphasised: Bool { emphasisLength * 10 >= length * 8 }

  /// Whether nearly all of it is bold.
  var isStrong: Bool { strongLength * 10 >= length * 8 }

  /// Whether nearly all of it is in large letters.
  var isLarge: Bool { largeLength * 10 >= length * 8 }
}

/// The text of a page, block by block.
struct PageBlocks {
  /// All blocks' text, white space collapsed.
  var bytes: [UInt8] = []
  /// In document order.
  var blocks: [PageBlock] = []

  /// The text of a block.
  func string(_ block: PageBlock) -> String { String(decoding: bytes[block.text], as: UTF8.self) }

  /// Whether a block ends as a sentence does, quotation marks and brackets aside.
  func endsSentence(_ block: PageBlock) -> Bool {
    for scalar in string(tail: block).unicodeScalars.reversed() {
      switch scalar {
      case ".", "!", "?", ":", ";", "…": return true
      case "\"", "'", "”", "’", ")", "]", "»", " ": continue
      default: return false
      }
    }
    return false
  }

  /// Whether a sentence ends in a block or with it.
  func hasSentence(_ block: PageBlock) -> Bool {
    if endsSentence(block) { return true }
    return block.text.dropLast(1).contains { at in
      (bytes[at] == 0x2E || bytes[at] == 0x3F || bytes[at] == 0x21) && bytes[at + 1] == 0x20
    }
  }

  private func string(tail block: PageBlock) -> String {
    String(
      decoding: bytes[
        max(block.text.lowerBound, block.text.upperBound - 12)..<block.text.upperBound],
      as: UTF8.self)
  }
}
