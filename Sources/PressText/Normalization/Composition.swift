import CICU

/// Unicode's canonical composition, of one cluster: a starter and what combines with it.
enum Composition {
  /// What a scalar does under NFC.
  struct Behaviour: OptionSet {
    let rawValue: Int32

    /// Nothing before it can change it.
    static let startsCluster = Behaviour(rawValue: 1)
    /// It is allowed in NFC.
    static let isComposed = Behaviour(rawValue: 2)
    /// A combining mark that takes part in reordering.
    static let isMark = Behaviour(rawValue: 4)
  }

  /// What the scalar does; common ones are told without asking ICU.
  static func behaviour(_ scalar: UInt32) -> Behaviour {
    switch scalar {
    case 0..<0x300, 0x1EA0...0x1EF9: [.startsCluster, .isComposed]
    case 0x2002...0x2027, 0x2030...0x206F: [.startsCluster, .isComposed]
    case 0x4E00...0x9FFF: [.startsCluster, .isComposed]
    default: Behaviour(rawValue: vnpress_icu_composition(scalar))
    }
  }

  /// Replaces the scalars from `start` on with their NFC form.
  static func compose(_ scalars: inout [UInt32], from start: Int) {
    guard scalars.count > start else { return }
    if scalars.count == start + 1, behaviour(scalars[start]).contains(.isComposed) { return }
    if composeVietnamese(&scalars, from: start) { return }
    composeByICU(&scalars, from: start)
  }

  /// The NFC form of letters of the alphabet, some of them written with marks; `nil` where there is
  /// anything else.
  static func composed(_ letters: ArraySlice<UInt8>) -> [UInt8]? {
    let source = Array(letters)
    var (bytes, scalars): ([UInt8], [UInt32]) = ([], [])
    bytes.reserveCapacity(source.count)
    var position = 0
    while position < source.count {
      let (scalar, length) = ScalarReader.scalar(source, at: position)
      position += length
      switch scalar {
      case 0x300..<0x370: scalars.append(scalar)
      case 0..<0x300, 0x1EA0...0x1EF9:
        guard write(&scalars, to: &bytes) else { return nil }
        scalars.append(scalar)
      default: return nil
      }
    }
    return write(&scalars, to: &bytes) ? bytes : nil
  }

  /// Appends a letter with its marks, composed, and forgets them; false where they make no letter of the
  /// alphabet.
  private static func write(_ scalars: inout [UInt32], to bytes: inout [UInt8]) -> Bool {
    guard scalars.count < 2 || composeVietnamese(&scalars, from: 0) else { return false }
    for scalar in scalars {
      if scalar >= 0x300, scalar < 0x370 { return false }
      ScalarReader.append(scalar, to: &bytes)
    }
    scalars.removeAll(keepingCapacity: true)
    return true
  }

  /// A vowel with one or two marks that make a letter of the alphabet, in the order in which NFC
  /// joins them; anything else is left alone.
  private static func composeVietnamese(_ scalars: inout [UInt32], from start: Int) -> Bool {
    guard scalars.count - start <= 3 else { return false }
    var letter = Alphabet.shared.letter(scalars[start])
    guard letter.base.isVowel else { return false }
    for mark in scalars[(start + 1)...] {
      if let tone = Tone(mark: mark), letter.tone == .level {
        letter.tone = tone
      } else if let shaped = letter.base.shaped(by: mark),
        letter.tone == .level || letter.tone == .dot || mark == 0x31B
      {
        letter.base = shaped
      } else {
        return false
      }
    }
    guard let composed = letter.scalar else { return false }
    scalars.removeLast(scalars.count - start)
    scalars.append(composed)
    return true
  }

  private static func composeByICU(_ scalars: inout [UInt32], from start: Int) {
    var units: [UInt16] = []
    for scalar in scalars[start...] {
      guard let value = Unicode.Scalar(scalar) else { return }
      units.append(contentsOf: UTF16.encode(value) ?? UTF16.encodedReplacementCharacter)
    }
    var composed = [UInt16](repeating: 0, count: units.count * 3 + 8)
    let capacity = Int32(clamping: composed.count)
    let length = unsafe vnpress_icu_nfc(units, Int32(clamping: units.count), &composed, capacity)
    guard length >= 0, Int(length) <= composed.count else { return }
    scalars.removeLast(scalars.count - start)
    var decoder = UTF16()
    var iterator = composed[..<Int(length)].makeIterator()
    while case .scalarValue(let value) = decoder.decode(&iterator) { scalars.append(value.value) }
  }
}
