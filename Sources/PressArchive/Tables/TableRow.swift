/// One row of a table (RFC 4180): finds its end, and parts its fields.
struct TableRow {
  /// What is known after some bytes of a row.
  struct Scan {
    private enum Place {
      case fieldStart
      case plain
      case quoted
      /// After a quotation mark in a quoted field: its end, or half of a doubled one.
      case quotation
    }

    private var place = Place.fieldStart
    private let delimiter: UInt8
    /// How many fields were begun.
    private(set) var count = 1

    /// - Parameter delimiter: What parts fields; 0 where that is not known yet.
    init(delimiter: UInt8) {
      self.delimiter = delimiter
    }

    /// Whether a quotation mark here would open a field.
    var isAtFieldStart: Bool { place == .fieldStart }

    /// Whether the last field's quotation mark is not closed.
    var isQuoted: Bool { place == .quoted }

    /// Takes a byte; whether it is the line end that ends the row.
    @inline(__always)
    mutating func take(_ byte: UInt8) -> Bool {
      if place == .quoted {
        if byte == 0x22 { place = .quotation }
        return false
      }
      if byte == 0x0A { return true }
      if byte == 0x22, place != .plain {
        place = .quoted
      } else if byte == delimiter || (delimiter == 0 && TableRow.isDelimiter(byte)) {
        count &+= 1
        place = .fieldStart
      } else {
        place = .plain
      }
      return false
    }
  }

  private static func isDelimiter(_ byte: UInt8) -> Bool {
    byte == 0x2C || byte == 0x3B || byte == 0x09 || byte == 0x7C
  }

  /// The contents of a row's fields, without its line end.
  static func fields(_ row: ArraySlice<UInt8>, delimiter: UInt8) -> [[UInt8]] {
    var rest = row
    if rest.last == 0x0A { rest.removeLast() }
    if rest.last == 0x0D { rest.removeLast() }
    var fields: [[UInt8]] = []
    var field: [UInt8] = []
    while true {
      let isQuoted = rest.first == 0x22
      if isQuoted { rest = appendQuoted(rest.dropFirst(), to: &field) }
      let plain = rest.prefix { $0 != delimiter }
      field.append(contentsOf: plain)
      fields.append(field)
      field.removeAll(keepingCapacity: true)
      rest = rest[plain.endIndex...]
      if rest.isEmpty { return fields }
      rest = rest.dropFirst()
    }
  }

  /// Appends what stands up to the closing quotation mark; gives what is behind it.
  private static func appendQuoted(
    _ bytes: ArraySlice<UInt8>, to field: inout [UInt8]
  ) -> ArraySlice<UInt8> {
    var rest = bytes
    while let mark = rest.firstIndex(of: 0x22) {
      field.append(contentsOf: rest[..<mark])
      rest = rest[(mark + 1)...]
      guard rest.first == 0x22 else { return rest }
      field.append(0x22)
      rest = rest.dropFirst()
    }
    field.append(contentsOf: rest)
    return rest[rest.endIndex...]
  }
}
