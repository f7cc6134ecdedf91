/// A buffer of bytes that is cleared and filled again and again.
///
/// Its storage is initialised ahead of what is written, so that a piece of any length costs one check of
/// room and one copy (`Array.append` a byte: 3 times as long for records).
struct ByteBuffer: Sendable {
  private var storage: [UInt8] = []
  /// How many bytes are written.
  private(set) var count = 0

  /// What is written.
  var bytes: ArraySlice<UInt8> { storage[..<count] }

  /// Forgets what is written; the storage is kept.
  mutating func removeAll() { count = 0 }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == storage.count { grow(1) }
    storage[count] = byte
    count &+= 1
  }

  /// Appends bytes.
  @inline(__always)
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    reserve(bytes.count)
    let start = count
    unsafe storage.withUnsafeMutableBytes { all in
      unsafe UnsafeMutableRawBufferPointer(rebasing: all[start...]).copyMemory(from: bytes)
    }
    count &+= bytes.count
  }

  /// Appends a text between two marks.
  @inline(__always)
  mutating func append(_ text: UnsafeRawBufferPointer, after before: UInt8, before after: UInt8) {
    reserve(text.count &+ 2)
    let start = count
    storage[start] = before
    unsafe storage.withUnsafeMutableBytes { all in
      unsafe UnsafeMutableRawBufferPointer(rebasing: all[(start + 1)...]).copyMemory(from: text)
    }
    storage[start &+ 1 &+ text.count] = after
    count = start &+ text.count &+ 2
  }

  /// Appends a whole number in decimal digits, with at least so many of them.
  mutating func append(_ number: UInt64, width: Int = 1) {
    var digits = 1
    var rest = number
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    digits = max(digits, width)
    reserve(digits)
    rest = number
    var place = count &+ digits
    for _ in 0..<digits {
      place &-= 1
      storage[place] = 0x30 &+ UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
    }
    count &+= digits
  }

  @inline(__always)
  private mutating func reserve(_ more: Int) {
    if storage.count &- count < more { grow(more) }
  }

  @inline(never)
  private mutating func grow(_ more: Int) {
    storage.append(contentsOf: repeatElement(0, count: max(more, storage.count, 4096)))
  }
}
