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

  /// Moves what is written to the end of a list; the storage is kept, but for one that is as large as few records.
  mutating func move(to target: inout [UInt8]) {
    if target.isEmpty, count >= ByteBuffer.large {
      storage.removeLast(storage.count - count)
      swap(&storage, &target)
    } else {
      target += bytes
    }
    count = 0
  }

  /// What is moved rather than copied, and by how much storage grows at most: a mebibyte.
  private static let large = 1 << 20

  /// Forgets what is written; the storage is kept.
  mutating func removeAll() { count = 0 }

  @inline(__always)
  mutating func append(_ byte: UInt8) {
    if count == storage.count { grow(1) }
    storage[count] = byte
    count &+= 1
  }

  /// Appends two bytes, the first one only where it is asked for.
  @inline(__always)
  mutating func append(_ first: UInt8, if isFirst: Bool, then second: UInt8) {
    unsafe write(2) { place in
      unsafe place[0] = first
      let next = isFirst ? 1 : 0
      unsafe place[next] = second
      return next &+ 1
    }
  }

  /// Appends bytes.
  @inline(__always)
  mutating func append(_ bytes: UnsafeRawBufferPointer) {
    unsafe write(bytes.count) { place in
      unsafe UnsafeMutableRawPointer(place).copyMemory(
        from: bytes.baseAddress ?? UnsafeRawPointer(place), byteCount: bytes.count)
      return bytes.count
    }
  }

  /// Appends bytes.
  mutating func append(_ bytes: ArraySlice<UInt8>) {
    unsafe bytes.withUnsafeBytes { unsafe append($0) }
  }

  /// Appends a text.
  @inline(__always)
  mutating func append(_ text: StaticString) {
    unsafe append(
      UnsafeRawBufferPointer(start: text.utf8Start, count: text.utf8CodeUnitCount))
  }

  /// Appends a text that is known at run time only.
  mutating func append(contentsOf text: String) {
    var text = text
    text.withUTF8 { unsafe append(UnsafeRawBufferPointer($0)) }
  }

  /// Appends a text between quotation marks; before them a comma and behind them a colon, where they
  /// are asked for.
  @inline(__always)
  mutating func append(quoted text: UnsafeRawBufferPointer, comma: Bool, colon: Bool = false) {
    unsafe write(text.count &+ 4) { place in
      unsafe place[0] = 0x2C
      let start = comma ? 1 : 0
      unsafe place[start] = 0x22
      unsafe UnsafeMutableRawPointer(place + start + 1).copyMemory(
        from: text.baseAddress ?? UnsafeRawPointer(place), byteCount: text.count)
      let end = start &+ 1 &+ text.count
      unsafe place[end] = 0x22
      unsafe place[end &+ 1] = 0x3A
      return end &+ (colon ? 2 : 1)
    }
  }

  /// Appends a text between quotation marks, before them a comma where it is asked for; false, and nothing is
  /// written, where a byte of it may need an escape in JSON.
  ///
  /// What is copied is looked at, sixteen bytes at a time: behind it is room to fill a last block with blanks.
  mutating func append(plain text: UnsafeBufferPointer<UInt8>, comma: Bool) -> Bool {
    var isPlain = true
    unsafe write(text.count &+ 2 &+ 2 &* ByteBlock.scalarCount) { place in
      unsafe place[0] = 0x2C
      let quote = comma ? 1 : 0
      unsafe place[quote] = 0x22
      let copy = unsafe UnsafeMutableRawPointer(place + quote + 1)
      unsafe copy.copyMemory(
        from: text.baseAddress ?? UnsafePointer(place), byteCount: text.count)
      unsafe (copy + text.count).storeBytes(of: ByteBlock(repeating: 0x20), as: ByteBlock.self)
      var suspects = ByteBlock(repeating: 0)
      var at = 0
      while at < text.count {
        let block = unsafe copy.loadUnaligned(fromByteOffset: at, as: ByteBlock.self)
        suspects |= ByteBuffer.suspects(block)
        at &+= ByteBlock.scalarCount
      }
      let halves = unsafe unsafeBitCast(suspects, to: SIMD2<UInt64>.self)
      isPlain = halves[0] | halves[1] == 0
      let end = quote &+ 1 &+ text.count
      unsafe place[end] = 0x22
      return isPlain ? end &+ 1 : 0
    }
    return isPlain
  }

  private typealias ByteBlock = SIMD16<UInt8>

  /// Not 0 for control characters, quotation marks, backslashes, and what may start U+0085, U+2028 and U+2029.
  @inline(__always)
  private static func suspects(_ block: ByteBlock) -> ByteBlock {
    func all(_ byte: UInt8) -> ByteBlock { ByteBlock(repeating: byte) }
    let isControl = (block & all(0xE0)) .== all(0)
    let isMark = (block .== all(0x22)) .| (block .== all(0x5C))
    let isLead = (block .== all(0xC2)) .| (block .== all(0xE2))
    return all(0).replacing(with: all(1), where: isControl .| isMark .| isLead)
  }

  /// Appends a whole number in decimal digits, with at least so many of them.
  mutating func append(_ number: UInt64, width: Int = 1) {
    let length = max(ByteBuffer.digits(of: number), width)
    unsafe write(length) { place in
      var rest = number
      var index = length
      while index > 0 {
        index &-= 1
        let tens = rest / 10
        unsafe place[index] = 0x30 &+ UInt8(truncatingIfNeeded: rest &- tens &* 10)
        rest = tens
      }
      return length
    }
  }

  /// How many decimal digits a number has.
  @inline(__always)
  private static func digits(of number: UInt64) -> Int {
    // Offsets have three or four.
    if number < 10_000 { return number < 100 ? number < 10 ? 1 : 2 : number < 1000 ? 3 : 4 }
    var digits = 5
    var bound: UInt64 = 100_000
    while digits < 19, number >= bound {
      bound &*= 10
      digits &+= 1
    }
    return digits == 19 && number >= bound ? 20 : digits
  }

  /// Lets `body` write at the end, where there is room for so many bytes; it gives how many it wrote.
  @inline(__always)
  private mutating func write(_ room: Int, _ body: (UnsafeMutablePointer<UInt8>) -> Int) {
    if storage.count &- count < room { grow(room) }
    let start = count
    count &+= unsafe storage.withUnsafeMutableBufferPointer { all in
      guard let base = all.baseAddress else { return 0 }
      return unsafe body(base + start)
    }
  }

  /// Makes room for so many bytes at once: storage that grows by itself may become twice as large.
  mutating func reserve(_ room: Int) {
    if storage.count &- count < room { extend(room) }
  }

  /// By a half, and by no more than a mebibyte: what is initialised takes memory.
  @inline(never)
  private mutating func grow(_ more: Int) {
    extend(max(more, min(storage.count / 2, ByteBuffer.large), 4096))
  }

  private mutating func extend(_ more: Int) {
    let needed = storage.count + more
    if storage.capacity < needed {
      // Room that was never written to takes no memory, and what has it is not copied when it grows on: while a
      // record is copied it is there twice.
      storage.reserveCapacity(needed < ByteBuffer.large ? needed : needed * 4)
    }
    storage.append(contentsOf: repeatElement(0, count: more))
  }
}
