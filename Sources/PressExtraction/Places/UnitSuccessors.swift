import CLexicons

/// Which units old units became part of.
///
/// The listing is large and seldom asked: it is searched as it stands, not read.
struct UnitSuccessors: Sendable {
  static let shared = unsafe UnitSuccessors(LexiconFile(vnpress_lexicon_unit_successors))

  private let bytes: [UInt8]

  /// - Parameter lexicon: Rows of level, code, end and successor's code, sorted by bytes.
  init(_ lexicon: LexiconFile) {
    bytes = lexicon.bytes
  }

  /// The codes of the units that took over from a unit that ended on a day.
  func codes(after level: PlaceReference.Level, _ code: String, end: CivilDate) -> [Int] {
    var key: [UInt8] = []
    key.reserveCapacity(64)
    for column in [level.rawValue, code, end.iso] {
      key += column.utf8
      key.append(0x09)
    }
    var (low, high) = (0, bytes.count)
    while low < high {
      let line = lineStart(before: (low + high) / 2, from: low)
      if order(key, at: line) < 0 {
        low = lineEnd(from: line)
      } else {
        high = line
      }
    }
    var codes: [Int] = []
    while low < bytes.count, order(key, at: low) == 0 {
      let end = lineEnd(from: low)
      var code = 0
      for byte in bytes[(low + key.count)..<end] where (0x30...0x39).contains(byte) {
        code = code &* 10 &+ Int(byte & 0xF)
      }
      codes.append(code)
      low = end
    }
    return codes
  }

  /// How what stands at a place and a key are ordered: below, equal or above 0; equal where it starts with the key.
  private func order(_ key: [UInt8], at line: Int) -> Int {
    let (text, key) = (bytes.span, key.span)
    var place = 0
    while place < key.count {
      guard line + place < text.count else { return -1 }
      let difference = Int(text[line + place]) - Int(key[place])
      if difference != 0 { return difference }
      place += 1
    }
    return 0
  }

  private func lineStart(before index: Int, from first: Int) -> Int {
    var start = index
    while start > first, bytes[start - 1] != 0x0A { start -= 1 }
    return start
  }

  /// The start of the next line.
  private func lineEnd(from index: Int) -> Int {
    bytes[index...].firstIndex(of: 0x0A).map { $0 + 1 } ?? bytes.count
  }
}

extension PlaceRules {
  /// The units that a unit became part of when its version ended on a day.
  func successors(of place: PlaceReference, on end: CivilDate) -> [PlaceReference] {
    UnitSuccessors.shared.codes(after: place.level, place.code, end: end).compactMap { code in
      unit(place.level, code: code, on: end)
    }
  }

  /// Whether provinces that ended on a day became part of a province.
  func isMerged(_ province: PlaceReference, on day: CivilDate) -> Bool {
    for (index, unit) in listing.units.enumerated() {
      guard unit.level == .province else { break }
      guard unit.to == PlaceRules.day(day) else { continue }
      let old = listing.reference(index, on: nil)
      let codes = UnitSuccessors.shared.codes(after: .province, old.code, end: day)
      if codes.contains(Int(province.number)) { return true }
    }
    return false
  }
}
