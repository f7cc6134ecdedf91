/// How far a JSON value is: inside which brackets, and whether in a string.
///
/// Looks at brackets, commas and strings only.
struct JSONScan {
  /// What a byte does to the value.
  enum Step {
    case goesOn
    /// The byte is its last one.
    case ends
    /// It was whole before the byte, or can be none with it.
    case endsBefore
    /// It is broken before the byte: a line end in a string, an object where a key should be.
    case breaks
  }

  private var depth = 0
  /// Whether a key has to come next, directly in the object that is the value.
  private var needsKey = false
  private var isObject = false
  private var isInString = false
  private var isEscaped = false

  /// Takes a byte.
  @inline(__always)
  mutating func take(_ byte: UInt8) -> Step {
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == 0x5C {
        isEscaped = true
      } else if byte == 0x22 {
        isInString = false
        if depth == 0 { return .ends }
      } else if byte == 0x0A {
        return .breaks
      }
      return .goesOn
    }
    switch byte {
    case 0x22:
      isInString = true
      needsKey = false
    case 0x7B, 0x5B:
      if needsKey { return .breaks }
      if depth == 0 { isObject = byte == 0x7B }
      depth &+= 1
    case 0x7D, 0x5D:
      if depth == 0 { return .endsBefore }
      depth &-= 1
      if depth == 0 { return .ends }
    case 0x2C:
      if depth == 0 { return .endsBefore }
      needsKey = depth == 1 && isObject
    case 0x00...0x20: if depth == 0 { return .endsBefore }
    default: break
    }
    return .goesOn
  }

  /// Whether bytes are one value in brackets, whole, with nothing but white space behind it.
  static func isWhole(_ bytes: some Collection<UInt8>) -> Bool {
    var scan = JSONScan()
    var rest = bytes.drop { $0 <= 0x20 }[...]
    guard rest.first == 0x7B || rest.first == 0x5B else { return false }
    while let byte = rest.popFirst() {
      switch scan.take(byte) {
      case .goesOn: continue
      case .ends: return rest.allSatisfy { $0 <= 0x20 }
      case .endsBefore, .breaks: return false
      }
    }
    return false
  }
}
