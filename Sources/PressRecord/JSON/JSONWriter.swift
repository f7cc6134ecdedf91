package import PressExtraction

/// Writes JSON into a growing buffer of UTF-8, without spaces or line ends.
///
/// The caller keeps to the grammar: a key before each value of an object, every `begin` closed.
package struct JSONWriter: Sendable {
  private var buffer = ByteBuffer()
  private var needsComma = false

  package init() {}

  /// What is written so far.
  package var bytes: ArraySlice<UInt8> { buffer.bytes }

  /// How many bytes are written.
  var count: Int { buffer.count }

  /// Makes room for so many bytes at once.
  mutating func reserve(_ room: Int) { buffer.reserve(room) }

  /// Moves what is written to the end of a list.
  mutating func move(to target: inout [UInt8]) {
    buffer.move(to: &target)
    needsComma = false
  }

  /// Forgets what is written; the storage is kept.
  package mutating func removeAll() {
    buffer.removeAll()
    needsComma = false
  }

  package mutating func beginObject() { open(0x7B) }

  package mutating func endObject() { close(0x7D) }

  package mutating func beginArray() { open(0x5B) }

  package mutating func endArray() { close(0x5D) }

  /// Ends a line; the next value starts a new document.
  package mutating func endLine() {
    buffer.append(0x0A)
    needsComma = false
  }

  /// A key, which has to be plain ASCII.
  ///
  /// Inlined: of a literal the length is known, and the copy is a few moves (a call of `memcpy`: three times as long).
  @inline(__always)
  package mutating func key(_ name: StaticString) {
    unsafe buffer.append(
      quoted: UnsafeRawBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount),
      comma: needsComma, colon: true)
    needsComma = false
  }

  /// A key that is known at run time only; plain ASCII.
  package mutating func key(named name: String) {
    var name = name
    name.withUTF8 {
      unsafe buffer.append(quoted: UnsafeRawBufferPointer($0), comma: needsComma, colon: true)
    }
    needsComma = false
  }

  package mutating func string(_ value: String) {
    var value = value
    value.withUTF8 { unsafe appendQuoted($0) }
    needsComma = true
  }

  /// A text without quotation marks, backslashes and control characters, as names in code are.
  mutating func name(_ value: String) {
    var value = value
    value.withUTF8 {
      unsafe buffer.append(quoted: UnsafeRawBufferPointer($0), comma: needsComma)
    }
    needsComma = true
  }

  /// Bytes of a text that is valid UTF-8, as a string.
  package mutating func string(_ text: [UInt8], in range: Range<Int>) {
    let range = range.clamped(to: 0..<text.count)
    // One byte of sixteen may ask for an escape.
    buffer.reserve(range.count + range.count / 16)
    unsafe text.withUnsafeBufferPointer { all in
      unsafe appendQuoted(UnsafeBufferPointer(rebasing: all[range]))
    }
    needsComma = true
  }

  /// A letter with a number, as a string: `d12`.
  package mutating func string(_ letter: Unicode.Scalar, _ number: Int) {
    buffer.append(0x2C, if: needsComma, then: 0x22)
    buffer.append(UInt8(truncatingIfNeeded: letter.value))
    buffer.append(UInt64(number.magnitude))
    buffer.append(0x22)
    needsComma = true
  }

  /// A day as a string: `2017-12-04`.
  package mutating func string(_ date: CivilDate) {
    buffer.append(0x2C, if: needsComma, then: 0x22)
    if date.year < 0 { buffer.append(0x2D) }
    buffer.append(UInt64(date.year.magnitude), width: 4)
    buffer.append(0x2D)
    buffer.append(UInt64(date.month.magnitude), width: 2)
    buffer.append(0x2D)
    buffer.append(UInt64(date.day.magnitude), width: 2)
    buffer.append(0x22)
    needsComma = true
  }

  package mutating func integer(_ value: Int) {
    separate()
    if value < 0 { buffer.append(0x2D) }
    buffer.append(UInt64(value.magnitude))
    needsComma = true
  }

  /// A number that is already in JSON's notation.
  package mutating func number(_ digits: String) {
    separate()
    var digits = digits
    digits.withUTF8 { unsafe buffer.append(UnsafeRawBufferPointer($0)) }
    needsComma = true
  }

  @inline(__always)
  package mutating func bool(_ value: Bool) { number(value ? "true" : "false") }

  private mutating func separate() {
    if needsComma { buffer.append(0x2C) }
  }

  private mutating func open(_ bracket: UInt8) {
    buffer.append(0x2C, if: needsComma, then: bracket)
    needsComma = false
  }

  private mutating func close(_ bracket: UInt8) {
    buffer.append(bracket)
    needsComma = true
  }

  /// Copies a text that needs no escape in one piece.
  private mutating func appendQuoted(_ text: UnsafeBufferPointer<UInt8>) {
    if unsafe buffer.append(plain: text, comma: needsComma) { return }
    buffer.append(0x2C, if: needsComma, then: 0x22)
    unsafe appendEscaped(text)
    buffer.append(0x22)
  }

  /// Copies the stretches that need no escape in one piece each.
  private mutating func appendEscaped(_ text: UnsafeBufferPointer<UInt8>) {
    var copied = 0
    var index = unsafe JSONWriter.cleanEnd(text, from: 0)
    while index < text.count {
      guard let escape = unsafe Escape(at: index, in: text) else {
        index = unsafe JSONWriter.cleanEnd(text, from: index + 1)
        continue
      }
      unsafe buffer.append(
        UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: text[copied..<index])))
      var spelling = escape.text
      spelling.withUTF8 { unsafe buffer.append(UnsafeRawBufferPointer($0)) }
      copied = index + escape.length
      index = unsafe JSONWriter.cleanEnd(text, from: copied)
    }
    unsafe buffer.append(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: text[copied...])))
  }

  /// The first byte from `start` on that may need an escape.
  private static func cleanEnd(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int {
    var index = start
    while index < text.count {
      let byte = unsafe text[index]
      if byte < 0x20 || byte == 0x22 || byte == 0x5C || byte == 0xC2 || byte == 0xE2 { break }
      index &+= 1
    }
    return min(index, text.count)
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
    case 0xE2:
      guard index + 2 < text.count, unsafe text[index + 1] == 0x80,
        unsafe text[index + 2] & 0xFE == 0xA8
      else { return nil }
      self.text = unsafe text[index + 2] == 0xA8 ? "\\u2028" : "\\u2029"
      length = 3
    default: return nil
    }
  }
}
