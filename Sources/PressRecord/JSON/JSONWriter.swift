/// Writes JSON into a growing buffer of UTF-8, without spaces or line ends.
///
/// The caller keeps to the grammar: a key before each value of an object, every `begin` closed.
package struct JSONWriter: Sendable {
  /// What is written so far.
  package private(set) var bytes: [UInt8] = []
  private var needsComma = false

  package init() {}

  /// Forgets what is written; the storage is kept.
  package mutating func removeAll() {
    bytes.removeAll(keepingCapacity: true)
    needsComma = false
  }

  package mutating func beginObject() { open(0x7B) }

  package mutating func endObject() { close(0x7D) }

  package mutating func beginArray() { open(0x5B) }

  package mutating func endArray() { close(0x5D) }

  /// Ends a line; the next value starts a new document.
  package mutating func endLine() {
    bytes.append(0x0A)
    needsComma = false
  }

  /// A key, which has to be plain ASCII.
  package mutating func key(_ name: String) {
    separate()
    bytes.append(0x22)
    var name = name
    name.withUTF8 { unsafe bytes.append(contentsOf: $0) }
    bytes.append(0x22)
    bytes.append(0x3A)
    needsComma = false
  }

  package mutating func string(_ value: String) {
    separate()
    bytes.append(0x22)
    var value = value
    value.withUTF8 { unsafe appendEscaped($0) }
    bytes.append(0x22)
    needsComma = true
  }

  /// Bytes of a text that is valid UTF-8, as a string.
  package mutating func string(_ text: [UInt8], in range: Range<Int>) {
    separate()
    bytes.append(0x22)
    let range = range.clamped(to: 0..<text.count)
    unsafe text.withUnsafeBufferPointer { all in
      unsafe appendEscaped(UnsafeBufferPointer(rebasing: all[range]))
    }
    bytes.append(0x22)
    needsComma = true
  }

  package mutating func integer(_ value: Int) {
    guard value >= 0 else { return number("\(value)") }
    separate()
    let start = bytes.count
    var rest = value
    repeat {
      bytes.append(0x30 + UInt8(truncatingIfNeeded: rest % 10))
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
    needsComma = true
  }

  /// A number that is already in JSON's notation.
  package mutating func number(_ digits: String) {
    separate()
    bytes.append(contentsOf: digits.utf8)
    needsComma = true
  }

  private mutating func separate() {
    if needsComma { bytes.append(0x2C) }
  }

  private mutating func open(_ bracket: UInt8) {
    separate()
    bytes.append(bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    bytes.append(bracket)
    needsComma = true
  }

  /// Copies the stretches that need no escape in one piece each.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var index = 0
    while index < text.count {
      let byte = unsafe text[index]
      guard byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0xC2 || byte == 0xE2 else {
        index += 1
        continue
      }
      guard let escape = unsafe Escape(at: index, in: text) else {
        index += 1
        continue
      }
      unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied..<index]))
      bytes.append(contentsOf: escape.text.utf8)
      index += escape.length
      copied = index
    }
    unsafe bytes.append(contentsOf: UnsafeBufferPointer(rebasing: text[copied...]))
  }
}

/// What stands for characters that may not stand in a JSON string, or that some readers take for
/// the end of a line (U+0085, U+2028, U+2029).
private struct Escape {
  var text: String
  /// How many bytes of the text it stands for.
  var length = 1

  init?(at index: Int, in text: UnsafeBufferPointer<UInt8>) {
    switch unsafe text[index] {
    case 0x22: self.text = "\\\""
    case 0x5C: self.text = "\\\\"
    case 0x08: self.text = "\\b"
    case 0x09: self.text = "\\t"
    case 0x0A: self.text = "\\n"
    case 0x0C: self.text = "\\f"
    case 0x0D: self.text = "\\r"
    case let control where control < 0x20:
      let digits = String(control, radix: 16)
      self.text = (digits.utf8.count == 1 ? "\\u000" : "\\u00") + digits
    case 0xC2:
      guard index + 1 < text.count, unsafe text[index + 1] == 0x85 else { return nil }
      self.text = "\\u0085"
      length = 2
    default:
      guard index + 2 < text.count, unsafe text[index + 1] == 0x80,
        unsafe text[index + 2] & 0xFE == 0xA8
      else { return nil }
      self.text = unsafe text[index + 2] == 0xA8 ? "\\u2028" : "\\u2029"
      length = 3
    }
  }
}
