/// Brings valid UTF-8 into the form of `NormalizedText`.
///
/// A byte scan finds the places in doubt; only the words around them are looked at. Idempotent.
/// Apart from the repairs of `LookAlike` and `ToneFold` and cut runs of marks it is Unicode's NFC.
package struct Normalizer: Sendable {
  private let scan: DoubtScan
  private let spelling: ToneSpelling

  /// `spelling`: where the tone marks of `oa`, `oe`, `uy` go; the rest of the program reads `old`.
  package init(spelling: ToneSpelling = .old) {
    self.spelling = spelling
    scan = DoubtScan(spelling: spelling)
  }

  /// Replaces `result` with the normal form of `source`, which has to be valid UTF-8.
  ///
  /// Linear in the source. Clean text is shared, not copied, and has no edits.
  package func normalize(_ source: [UInt8], into result: inout NormalizedText) {
    var words = words(of: source)
    normalize(source, 0..<source.count, &words)
    words.finish()
    result.bytes = words.edits.bytes
    result.map = words.edits.map
    result.warnings = words.warnings
  }

  /// What brings the words of `source` into normal form, one after another.
  func words(of source: [UInt8]) -> WordNormalizer {
    WordNormalizer(source: source, spelling: spelling)
  }

  /// Brings the words around what is in doubt in a range into normal form.
  ///
  /// Nothing after the range's start is in `words` yet.
  func normalize(_ source: [UInt8], _ range: Range<Int>, _ words: inout WordNormalizer) {
    var floor = range.lowerBound
    while floor < range.upperBound, let doubt = scan.next(in: source, floor..<range.upperBound) {
      let stretch = Stretch(in: source, around: doubt, floor: floor)
      words.normalize(stretch)
      floor = max(stretch.end, doubt + 1)
    }
  }

  /// Whether nothing in a range has to change.
  package func isClean(_ source: [UInt8], _ range: Range<Int>) -> Bool {
    scan.next(in: source, range) == nil
  }
}
