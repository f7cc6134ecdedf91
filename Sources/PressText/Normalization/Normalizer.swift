/// Brings valid UTF-8 into the form of `NormalizedText`.
package struct Normalizer: Sendable {
  package init() {}

  /// Replaces `result` with the normal form of `source`, which has to be valid UTF-8.
  package func normalize(_ source: [UInt8], into result: inout NormalizedText) {
    result.map.removeAll()
    result.bytes = source
  }
}
