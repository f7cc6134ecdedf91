import Foundation

/// Writes the columns of a compiled table, as `ColumnReader` reads them: numbers in little-endian order.
struct ColumnWriter {
  private(set) var data = Data()

  mutating func append(_ number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) {
      data.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  mutating func append(bytes: some Sequence<UInt8>) { data.append(contentsOf: bytes) }

  /// A column after its length.
  mutating func append(column: [some FixedWidthInteger]) {
    append(UInt32(truncatingIfNeeded: column.count))
    for number in column { append(number) }
  }
}
