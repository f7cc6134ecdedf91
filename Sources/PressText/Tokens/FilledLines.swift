/// What tells that lines were broken to fit a width: those of a text by line ends, those of a page by `<br>`.
package enum FilledLines {
  /// Longer lines are paragraphs.
  package static let widest = 140
  /// Shorter lines are verse or a table's.
  package static let narrowest = 28

  /// Whether a stretch of lines was broken to fit: of those that end no sentence so many were filled up, some before a
  /// small letter.
  package static func areBroken(filled: Int, beforeSmall: Int, of open: Int) -> Bool {
    filled > 1 && beforeSmall > 0 && filled * 3 >= open * 2
  }

  /// How many scalars UTF-8 has.
  package static func width(_ bytes: ArraySlice<UInt8>) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 != 0x80 ? 1 : 0) }
  }
}
