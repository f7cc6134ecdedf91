import PressText

/// Writes syllables that a line or text has in one case as names are written.
enum NameCase {
  /// Adds a syllable with a capital at its start only.
  static func appendCapitalized(_ syllable: ArraySlice<UInt8>, to bytes: inout [UInt8]) {
    var isFirst = true
    NameHash.forEachScalar(of: syllable) { scalar in
      let lower = Unicode.Scalar(LetterFold.lower(scalar)) ?? "\u{FFFD}"
      let letter = isFirst ? lower.properties.uppercaseMapping : String(lower)
      bytes.append(contentsOf: letter.utf8)
      isFirst = false
    }
  }
}
