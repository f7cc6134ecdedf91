/// A text in the one form that the rest of the program reads: NFC, tone marks in the traditional
/// place (`hòa`, `thủy`), `Đ` for its look-alikes.
package struct NormalizedText: Sendable {
  /// The normalised UTF-8.
  package var bytes: [UInt8] = []
  /// The way back to the source's bytes.
  package var map = OffsetMap()
  /// What was cut; ranges count the source's bytes.
  package var warnings: [TextWarning] = []
  /// What a `TextReader` saw that may have to be mended.
  package var doubts: TextDoubts = []

  package init() {}
}
