/// A fault in a text that reading went on past.
package struct TextWarning: Sendable, Equatable {
  /// The kind of fault, in kebab case (`invalid-utf-8`).
  package var code: String
  /// The fault in plain words.
  package var message: String
  /// Where: bytes of what was read (the file for decoding, the decoded text for normalising).
  package var byteRange: Range<Int>

  package init(code: String, message: String, byteRange: Range<Int>) {
    self.code = code
    self.message = message
    self.byteRange = byteRange
  }
}
