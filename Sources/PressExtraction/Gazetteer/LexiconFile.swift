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

  /// Calls `body` with the fields of each row, in order.
  ///
  /// Empty lines and `#` lines are passed over.
  package func forEachRow(_ body: (_ fields: [String]) -> Void) {
    var start = 0
    while start < bytes.count {
      let end = bytes[start...].firstIndex(of: 0x0A) ?? bytes.count
      if end > start, bytes[start] != 0x23 {
        body(
          bytes[start..<end].split(separator: 0x09, omittingEmptySubsequences: false)
            .map { String(decoding: $0, as: UTF8.self) })
      }
      start = end + 1
    }
  }

  /// The fields of every row.
  package var rows: [[String]] {
    var rows: [[String]] = []
    forEachRow { rows.append($0) }
    return rows
  }
}
