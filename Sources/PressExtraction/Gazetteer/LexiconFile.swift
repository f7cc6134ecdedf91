package import CLexicons

/// A lexicon file: UTF-8 TSV with `#` header lines.
package struct LexiconFile: Sendable {
  /// The file as it is.
  package let bytes: [UInt8]

  /// The file that an accessor of `CLexicons` gives.
  package init(_ accessor: vnpress_lexicon) {
    var length = 0
    if let start = unsafe accessor(&length) {
      bytes = unsafe Array(UnsafeBufferPointer(start: start, count: length))
    } else {
      bytes = []
    }
  }

  /// A file's bytes.
  package init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  /// Calls `body` with each row, in order.
  ///
  /// Empty lines and `#` lines are passed over.
  package func forEachRow(_ body: (_ row: LexiconRow) -> Void) {
    var start = 0
    while start < bytes.count {
      var end = start
      var fields = 1
      while end < bytes.count, bytes[end] != 0x0A {
        if bytes[end] == 0x09 { fields += 1 }
        end += 1
      }
      if end > start, bytes[start] != 0x23 {
        body(LexiconRow(bytes: bytes, range: start..<end, count: fields))
      }
      start = end + 1
    }
  }

  /// Every row.
  package var rows: [LexiconRow] {
    var rows: [LexiconRow] = []
    forEachRow { rows.append($0) }
    return rows
  }
}

/// A row of a lexicon file: a view of its bytes, cut when it is asked.
package struct LexiconRow: Sendable {
  fileprivate let bytes: [UInt8]
  fileprivate let range: Range<Int>
  /// How many fields there are, at least one.
  package let count: Int

  /// A field, from 0.
  package subscript(_ index: Int) -> String { String(decoding: field(index), as: UTF8.self) }

  /// The bytes of a field, from 0; empty where there is no such field.
  package func field(_ index: Int) -> ArraySlice<UInt8> {
    var start = range.lowerBound
    var rest = index
    while rest > 0, start < range.upperBound {
      if bytes[start] == 0x09 { rest -= 1 }
      start += 1
    }
    var end = start
    while end < range.upperBound, bytes[end] != 0x09 { end += 1 }
    return rest > 0 ? [] : bytes[start..<end]
  }
}
