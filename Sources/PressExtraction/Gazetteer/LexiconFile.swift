package import CLexicons
import PressText

/// A lexicon file: UTF-8 TSV with `#` header lines.
package struct LexiconFile: Sendable {
  /// The file as it is.
  package let bytes: [UInt8]

  /// The file that an accessor of `CLexicons` gives.
  package init(_ accessor: vnpress_lexicon) {
    bytes = unsafe LexiconFile.withBytes(of: accessor) { unsafe Array($0) }
  }

  /// Gives `body` the bytes that an accessor of `CLexicons` gives, where they are.
  static func withBytes<Result>(
    of accessor: vnpress_lexicon, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    var length = 0
    let start = unsafe accessor(&length)
    return unsafe body(UnsafeRawBufferPointer(start: start, count: start == nil ? 0 : length))
  }

  /// Gives the memory back of a file from which all that is often asked for was taken.
  static func release(_ accessor: vnpress_lexicon) { unsafe vnpress_lexicon_release(accessor) }

  /// A file's bytes.
  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Calls `body` with each row that has enough fields, in order.
  ///
  /// Empty lines and `#` lines are passed over.
  ///
  /// - Parameters:
  ///   - fields: How many fields a row has at least.
  ///   - body: What takes the rows.
  package func forEachRow(fields: Int = 1, _ body: (_ row: borrowing LexiconRow) -> Void) {
    let text = bytes.span
    var start = 0
    while start < text.count {
      let row = LexiconRow(bytes: bytes, text, from: start)
      if row.end > start, text[start] != 0x23, row.count >= fields { body(row) }
      start = row.end + 1
    }
  }
}

/// A row of a lexicon file: a view of its bytes, cut where its fields end.
package struct LexiconRow: ~Copyable, Sendable {
  /// How many fields of a row are found at once; what is beyond them is looked for.
  private static let limit = 8

  let bytes: [UInt8]
  /// The byte after each field, for those that there are.
  private var ends: InlineArray<8, UInt32> = .init(repeating: 0)
  private let start: Int
  /// The byte after the row.
  fileprivate private(set) var end: Int
  /// How many fields there are, at least one.
  package private(set) var count = 1

  fileprivate init(bytes: [UInt8], _ text: Span<UInt8>, from start: Int) {
    self.bytes = bytes
    self.start = start
    end = start
    while true {
      end = ByteSearch.first(of: 0x09, or: 0x0A, in: text, from: end)
      if count <= LexiconRow.limit { ends[count - 1] = UInt32(truncatingIfNeeded: end) }
      guard end < text.count, text[end] == 0x09 else { return }
      count += 1
      end += 1
    }
  }

  /// A field, from 0.
  package subscript(_ index: Int) -> String { String(decoding: field(index), as: UTF8.self) }

  /// The bytes of a field, from 0; empty where there is no such field.
  package func field(_ index: Int) -> ArraySlice<UInt8> { bytes[range(index)] }

  /// Where in `bytes` a field is; empty where there is no such field.
  func range(_ index: Int) -> Range<Int> {
    guard index < count else { return start..<start }
    if index >= LexiconRow.limit { return rangeBeyond(index) }
    return (index > 0 ? Int(ends[index - 1]) + 1 : start)..<Int(ends[index])
  }

  private func rangeBeyond(_ index: Int) -> Range<Int> {
    var (first, rest) = (Int(ends[LexiconRow.limit - 1]) + 1, index - LexiconRow.limit)
    while true {
      let last = bytes[first..<end].firstIndex(of: 0x09) ?? end
      if rest == 0 { return first..<last }
      (first, rest) = (last + 1, rest - 1)
    }
  }

  /// The parts of a field between semicolons, from 0; empty ones are left out.
  package func list(_ index: Int) -> [ArraySlice<UInt8>] {
    field(index).split(separator: UInt8(ascii: ";"))
  }

  /// The number that a field is, from 0; nil where it is none.
  package func number(_ index: Int) -> Int? { LexiconRow.number(field(index)) }

  /// The number that digits are; nil where there are none, more than nine or something else.
  package static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 9 else { return nil }
    var value = 0
    for digit in digits {
      guard digit &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(digit &- 0x30)
    }
    return value
  }
}
