import PressExtraction

/// Reads marked texts and tells the time expressions of a text.
struct TimeProbe {
  /// A time expression as a test compares it.
  struct Found: CustomStringConvertible {
    var text: String
    var type: String
    var value: String
    var modifier: String?
    var range: Range<Int>
    var expression: TimeExpression

    var description: String {
      "⟦\(text)⟧ \(type) \(value)" + (modifier.map { " \($0)" } ?? "")
    }
  }

  private static let knowledge = Knowledge()

  /// The time expressions of a text; `range` counts bytes of the text.
  static func find(
    in text: String, published: String = "", preference: DatePreference? = nil
  ) -> [Found] {
    extract(text, published: published, preference: preference).0
  }

  /// The values of a text's dates, one after another.
  static func values(_ text: String, published: String = "") -> [String] {
    find(in: text, published: published).map(\.value)
  }

  /// The time expressions of a text, and everything else.
  static func extract(
    _ text: String, published: String = "", preference: DatePreference? = nil
  ) -> ([Found], Extraction) {
    var options = ExtractionOptions()
    options.preference = preference
    var metadata = ArticleMetadata()
    metadata.published = published.isEmpty ? nil : published
    let extractor = ArticleExtractor(knowledge: knowledge, options: options)
    let result = extractor.extract(Array(text.utf8), metadata: metadata)
    let found = result.dates.map { date in
      let range = result.text.sourceRange(date.mention.tokens)
      return Found(
        text: String(decoding: result.text.source[range], as: UTF8.self),
        type: date.kind.rawValue, value: date.value, modifier: date.modifier?.rawValue,
        range: range, expression: date)
    }
    return (found, result)
  }

  /// A text without its marks, and the byte range between them.
  static func unmarked(
    _ text: String, _ open: String = "[[", _ close: String = "]]"
  ) -> (text: String, range: Range<Int>?) {
    let bytes = Array(text.utf8)
    let (first, last) = (Array(open.utf8), Array(close.utf8))
    guard let start = position(of: first, in: bytes, fromEnd: false),
      let end = position(of: last, in: bytes, fromEnd: true), start + first.count <= end
    else { return (text, nil) }
    let inner = bytes[(start + first.count)..<end]
    let plain = bytes[..<start] + inner + bytes[(end + last.count)...]
    return (String(decoding: plain, as: UTF8.self), start..<start + inner.count)
  }

  private static func position(of mark: [UInt8], in bytes: [UInt8], fromEnd: Bool) -> Int? {
    guard bytes.count >= mark.count else { return nil }
    let starts = Array(0...(bytes.count - mark.count))
    let ordered = fromEnd ? starts.reversed() : starts
    return ordered.first { Array(bytes[$0..<$0 + mark.count]) == mark }
  }
}
