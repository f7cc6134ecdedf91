import PressText

/// The title that was given beside a text, told in the text again or not.
struct GivenTitle {
  private let words: [NameHash]

  /// Nil where no title with a word is given.
  init?(_ title: String?) {
    guard let title else { return nil }
    let bytes = Array(title.utf8)
    words = bytes.split { $0 < 0x80 && !GivenTitle.isLetterOrDigit($0) }.map { NameHash($0) }
    if words.isEmpty { return nil }
  }

  /// Whether a line is the title: half of the words of the shorter one are in the other.
  ///
  /// Titles of pages differ a little from what stands above the text; a lead says other things.
  func isTold(by line: Range<Int>, in text: ArticleText) -> Bool {
    var (count, shared) = (0, 0)
    for index in line where text[index].kind != .mark {
      count += 1
      let token = text[index]
      if words.contains(NameHash(text.normalized.bytes[Int(token.start)..<Int(token.end)])) {
        shared += 1
      }
    }
    return 2 * shared >= min(count, words.count) && shared > 0
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    (0x30...0x39).contains(byte) || (0x61...0x7A).contains(byte | 0x20)
  }
}
