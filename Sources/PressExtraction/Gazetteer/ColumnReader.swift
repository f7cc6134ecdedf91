/// Reads one column of a compiled table after another, in place.
///
/// What is missing at the end reads as zeros.
@safe struct ColumnReader {
  private let bytes: UnsafeRawBufferPointer
  private var at = 0

  /// - Parameter bytes: Stay where they are as long as the reader and its columns are used.
  @unsafe init(_ bytes: UnsafeRawBufferPointer) {
    unsafe self.bytes = bytes
  }

  mutating func number<Number: FixedWidthInteger & BitwiseCopyable>() -> Number {
    column(1)[0]
  }

  /// The next numbers, in an array.
  mutating func numbers<Number: FixedWidthInteger & BitwiseCopyable>(_ count: Int) -> [Number] {
    let column: Column<Number> = column(count)
    var numbers = [Number](repeating: 0, count: count)
    for index in 0..<count { numbers[index] = column[index] }
    return numbers
  }

  /// The next numbers, where they are.
  mutating func column<Number: FixedWidthInteger & BitwiseCopyable>(_ count: Int) -> Column<Number>
  {
    let width = MemoryLayout<Number>.size
    let whole = unsafe min(count, (bytes.count - at) / width)
    let column = unsafe Column<Number>(
      bytes: UnsafeRawBufferPointer(rebasing: bytes[at..<at + width * whole]), count: count)
    at += width * whole
    return column
  }

  /// The next bytes, fewer where they end.
  mutating func take(_ count: Int) -> [UInt8] {
    let start = at
    at = unsafe min(start + count, bytes.count)
    return unsafe Array(bytes[start..<at])
  }
}

/// Numbers of a compiled table.
@safe struct Column<Number: FixedWidthInteger & BitwiseCopyable> {
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
}
