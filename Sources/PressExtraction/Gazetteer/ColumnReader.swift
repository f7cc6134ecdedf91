/// Reads one column of a compiled table after another, in place.
///
/// What is missing at the end reads as zeros. Numbers lie in little-endian order, as in the memory of every machine
/// that the program is built for.
@safe struct ColumnReader {
  let bytes: UnsafeRawBufferPointer
  private var at = 0

  /// - Parameter bytes: Stay where they are as long as the reader and its columns are used.
  @unsafe init(_ bytes: UnsafeRawBufferPointer) {
    unsafe self.bytes = bytes
  }

  /// Reads a copy of bytes, which stays in memory for good.
  init(_ bytes: [UInt8]) {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 8)
    unsafe copy.copyBytes(from: bytes)
    unsafe self.bytes = UnsafeRawBufferPointer(copy)
  }

  /// How many bytes are left.
  @inline(__always) var rest: Int { unsafe bytes.count &- at }

  @inline(__always)
  mutating func number<Number: FixedWidthInteger & BitwiseCopyable>() -> Number {
    let width = MemoryLayout<Number>.size
    guard rest >= width else {
      unsafe at = bytes.count
      return 0
    }
    let number = unsafe bytes.loadUnaligned(fromByteOffset: at, as: Number.self)
    at &+= width
    return Number(littleEndian: number)
  }

  /// The next numbers, in an array.
  mutating func numbers<Number: FixedWidthInteger & BitwiseCopyable>(_ count: Int) -> [Number] {
    let column: Column<Number> = column(count)
    return column.numbers
  }

  /// The next numbers, where they are.
  mutating func column<Number: FixedWidthInteger & BitwiseCopyable>(_ count: Int) -> Column<Number>
  {
    let width = MemoryLayout<Number>.size
    let whole = max(0, min(count, rest / width))
    let column = unsafe Column<Number>(
      bytes: UnsafeRawBufferPointer(rebasing: bytes[at..<at + width * whole]), count: count)
    at += width * whole
    return column
  }

  /// The next elements, copied as they lie, fewer where they end.
  ///
  /// - Parameters:
  ///   - count: How many.
  ///   - empty: One of them; they have nothing but numbers, all of whose bits have a meaning.
  /// - Returns: The elements.
  mutating func elements<Element: BitwiseCopyable>(_ count: Int, _ empty: Element) -> [Element] {
    let stride = MemoryLayout<Element>.stride
    var elements = Array(repeating: empty, count: max(0, min(count, rest / stride)))
    let part = part(elements.count * stride)
    unsafe elements.withUnsafeMutableBytes { unsafe $0.copyMemory(from: part.bytes) }
    return elements
  }

  /// The next bytes, fewer where they end.
  mutating func take(_ count: Int) -> [UInt8] {
    let part = part(count)
    return unsafe Array(part.bytes)
  }

  /// A reader of the next bytes, of fewer where they end.
  mutating func part(_ count: Int) -> ColumnReader {
    let start = at
    at += max(0, min(count, rest))
    return unsafe ColumnReader(UnsafeRawBufferPointer(rebasing: bytes[start..<at]))
  }
}

/// Numbers of a compiled table, where they lie.
///
/// Threads may share it: nobody writes to what it reads. What a damaged table lacks reads as zeros.
@safe struct Column<Number: FixedWidthInteger & BitwiseCopyable>: @unchecked Sendable {
  private let bytes: UnsafeRawBufferPointer
  let count: Int

  fileprivate init(bytes: UnsafeRawBufferPointer, count: Int) {
    unsafe self.bytes = bytes
    self.count = count
  }

  @inline(__always)
  subscript(index: Int) -> Number {
    let offset = index &* MemoryLayout<Number>.size
    guard offset >= 0, unsafe offset < bytes.count else { return 0 }
    return unsafe Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self))
  }

  /// Some of the numbers, in an array.
  subscript(range: Range<Int>) -> [Number] { range.map { self[$0] } }

  /// The numbers in an array.
  var numbers: [Number] {
    var numbers = [Number](repeating: 0, count: count)
    unsafe numbers.withUnsafeMutableBytes { unsafe $0.copyMemory(from: bytes) }
    return numbers
  }
}
