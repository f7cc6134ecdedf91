import CICU

/// Unicode's canonical decomposition.
package enum Decomposition {
  /// The NFD form of a normalised text.
  package static func decompose(_ text: [UInt8]) -> [UInt8] {
    let units = Array(String(decoding: text, as: UTF8.self).utf16)
    var target = [UInt16](repeating: 0, count: units.count * 2 + 64)
    for _ in 0..<2 {
      let capacity = Int32(clamping: target.count)
      let length = unsafe vnpress_icu_nfd(units, Int32(clamping: units.count), &target, capacity)
      if length < 0 { return text }
      if Int(length) <= target.count {
        return Array(String(decoding: target[..<Int(length)], as: UTF16.self).utf8)
      }
      target = [UInt16](repeating: 0, count: Int(length))
    }
    return text
  }
}
