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
    result.map.removeAll()
    result.warnings.removeAll(keepingCapacity: true)
    guard var doubt = scan.next(in: source, from: 0) else {
      result.bytes = source
      return
    }
    result.bytes.removeAll(keepingCapacity: true)
    var words = WordNormalizer(
      source: source, edits: EditList(bytes: result.bytes, map: result.map), spelling: spelling)
    var floor = 0
    while true {
      let stretch = Stretch(in: source, around: doubt, floor: floor)
      words.normalize(stretch)
      floor = max(stretch.end, doubt + 1)
      guard let next = scan.next(in: source, from: floor) else { break }
      doubt = next
    }
    words.finish()
    result.bytes = words.edits.bytes
    result.map = words.edits.map
    result.warnings = words.warnings
  }
}
