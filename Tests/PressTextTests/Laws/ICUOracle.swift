import CICU

/// What libicu says of a text.
enum ICUOracle {
  /// The NFC form of valid UTF-8.
  static func composed(_ text: [UInt8]) -> [UInt8] {
    let units = Array(String(decoding: text, as: UTF8.self).utf16)
    var target = [UInt16](repeating: 0, count: units.count * 3 + 16)
    let length = unsafe vnpress_icu_nfc(
      units, Int32(clamping: units.count), &target, Int32(clamping: target.count))
    guard length >= 0, Int(length) <= target.count else { return [] }
    return Array(String(decoding: target[..<Int(length)], as: UTF16.self).utf8)
  }

  /// The word boundaries of valid UTF-8 (UAX #29), in bytes.
  static func wordBoundaries(_ text: [UInt8]) -> Set<Int> {
    let scalars = String(decoding: text, as: UTF8.self).unicodeScalars
    var units: [UInt16] = []
    // The byte that each unit starts at; -1 for the second of a pair.
    var places: [Int] = []
    var place = 0
    for scalar in scalars {
      for (index, unit) in String(scalar).utf16.enumerated() {
        units.append(unit)
        places.append(index == 0 ? place : -1)
      }
      place += String(scalar).utf8.count
    }
    places.append(place)
    var boundaries = [Int32](repeating: 0, count: units.count + 1)
    let count = unsafe vnpress_icu_word_boundaries(
      units, Int32(clamping: units.count), &boundaries, Int32(clamping: boundaries.count))
    guard count >= 0, Int(count) <= boundaries.count else { return [] }
    return Set(boundaries[..<Int(count)].map { places[Int($0)] })
  }
}
