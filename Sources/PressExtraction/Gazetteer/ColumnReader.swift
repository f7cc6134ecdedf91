/// Reads one column of a compiled table after another.
///
/// What is missing at the end reads as zeros.
struct ColumnReader {
  private let bytes: [UInt8]
  private var at = 0

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
  }

  mutating func number<Number: FixedWidthInteger & BitwiseCopyable>() -> Number {
    numbers(1)[0]
  }

  mutating func numbers<Number: FixedWidthInteger & BitwiseCopyable>(_ count: Int) -> [Number] {
    var numbers = [Number](repeating: 0, count: count)
    let bytes = bytes
    let raw = unsafe bytes.span.bytes
    let start = at
    let width = MemoryLayout<Number>.size
    let whole = min(count, (bytes.count - start) / width)
    var target = numbers.mutableSpan
    for index in 0..<whole {
      target[index] = unsafe Number(
        littleEndian: raw.unsafeLoadUnaligned(
          fromByteOffset: start &+ width &* index, as: Number.self))
    }
    at = start + width * whole
    return numbers
  }

  /// The next bytes, fewer where they end.
  mutating func take(_ count: Int) -> [UInt8] {
    let start = min(at, bytes.count)
    at = min(start + count, bytes.count)
    return Array(bytes[start..<at])
  }
}
