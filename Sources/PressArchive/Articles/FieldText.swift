import PressExtraction
import PressText

/// What people read in a field of an object or a row.
struct FieldText {
  /// UTF-8, without markup.
  let bytes: [UInt8]
  /// The byte ranges of captions.
  let captions: [Range<Int>]
  /// What the field was in.
  let encoding: String
  /// Whether that is another encoding than UTF-8.
  let isRepaired: Bool
  let isMarkup: Bool
  let hasEntities: Bool
  let warnings: [Extraction.Warning]

  /// - Parameters:
  ///   - field: What it holds.
  ///   - given: What it is in; nil to find out.
  /// - Throws: `HTMLError` where markup cannot be read.
  init(_ field: [UInt8], encoding given: TextEncoding?) throws(HTMLError) {
    var isMarkup = HTMLFragment.recognizes(field)
    var decoded = TextDecoder.decode(field, encoding: given, isMarkup: isMarkup)
    // A string of JSON may hold any character.
    if decoded.isBinary { decoded = TextDecoder.decode(field, encoding: .utf8) }
    // Some programs write the tags as entities too.
    if decoded.hasEntities, HTMLFragment.recognizes(decoded.bytes) { isMarkup = true }
    if isMarkup {
      let seen = try HTMLFragment.read(decoded.bytes)
      (bytes, captions) = (seen.text, seen.captions)
    } else {
      (bytes, captions) = (decoded.bytes, [])
    }
    self.isMarkup = isMarkup
    (encoding, hasEntities) = (decoded.encoding, decoded.hasEntities)
    isRepaired = encoding != TextEncoding.utf8.rawValue
    var warnings = decoded.warnings.map(Extraction.Warning.init(decoding:))
    if isRepaired || isMarkup || hasEntities {
      let reading =
        isRepaired
        ? "was read as \(encoding)"
        : "had HTML \(isMarkup ? "tags" : "entities"), which were read"
      warnings.append(
        Extraction.Warning(
          code: "text-decoded",
          message: "the field's text \(reading); start and end count what came of it, which "
            + "--with-text shows"))
    }
    self.warnings = warnings
  }

  /// The lead, an empty line and the text, with the text's captions; nil where the lead is empty or the text
  /// begins with it (a lead that is cut off by dots too).
  func joined(before text: FieldText) -> (bytes: [UInt8], captions: [Range<Int>])? {
    let lead = FieldText.trimmed(bytes)
    var whole = lead
    while let last = whole.last, FieldText.dots.contains(last) { whole.removeLast() }
    let rest = FieldText.trimmed(text.bytes)
    if whole.isEmpty || rest.starts(with: whole) { return nil }
    if rest.isEmpty { return (Array(lead), []) }
    let head = lead + [0x0A, 0x0A]
    return (
      head + text.bytes,
      text.captions.map { $0.lowerBound + head.count..<$0.upperBound + head.count }
    )
  }

  /// What a lead may be cut off by: dots, brackets around them, U+2026, blanks.
  private static let dots: Set<UInt8> = [0x2E, 0x20, 0x5B, 0x5D, 0xE2, 0x80, 0xA6]

  private static func trimmed(_ bytes: [UInt8]) -> ArraySlice<UInt8> {
    var rest = bytes[...]
    while let first = rest.first, first <= 0x20 { rest.removeFirst() }
    while let last = rest.last, last <= 0x20 { rest.removeLast() }
    return rest
  }
}
