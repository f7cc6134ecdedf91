import CLexicons

/// A table of `lexicons/encodings`: which bytes stand for which letter.
struct EncodingTable: Sendable {
  /// One row.
  struct Row {
    /// What writing and reading may do with it: `both`, `decode`, `encode`.
    var use: String
    var scalar: UInt32
    var bytes: [UInt8]
  }

  /// The scalar of each byte that stands alone; 0 where it has none.
  private(set) var singles = [UInt32](repeating: 0, count: 256)
  /// The scalars of pairs, by first byte × 256 + second byte.
  private(set) var pairs: [UInt16: UInt32] = [:]
  /// The bytes that end a pair.
  private(set) var seconds = [Bool](repeating: false, count: 256)
  /// Whether the table has the letter only in lower case.
  let lacksCapitals: Bool

  /// The table of an encoding with a byte or two a letter; `nil` for the others.
  static func table(of encoding: TextEncoding) -> EncodingTable? {
    switch encoding {
    case .tcvn3: tcvn3
    case .vni: vni
    case .viscii: viscii
    case .vps: vps
    case .windows1258: windows1258
    case .utf8, .utf16LittleEndian, .utf16BigEndian, .utf32LittleEndian, .utf32BigEndian, .viqr:
      nil
    }
  }

  private static let tcvn3 = unsafe EncodingTable(
    vnpress_lexicon_tcvn3, windowsMarks: true, lacksCapitals: true)
  private static let vni = unsafe EncodingTable(vnpress_lexicon_vni, windowsMarks: true)
  private static let viscii = unsafe EncodingTable(vnpress_lexicon_viscii, windowsMarks: false)
  private static let vps = unsafe EncodingTable(vnpress_lexicon_vps, windowsMarks: false)
  private static let windows1258 = unsafe EncodingTable(
    vnpress_lexicon_windows_1258, windowsMarks: true)

  /// - Parameters: - file: The lexicon.
  ///
  /// - windowsMarks: Whether bytes without a letter are those of Windows-1252, with its quotation
  /// marks and dashes.
  private init(
    _ file: vnpress_lexicon, windowsMarks: Bool, lacksCapitals: Bool = false
  ) {
    self.lacksCapitals = lacksCapitals
    for byte in UInt8.min...0x7F { singles[Int(byte)] = UInt32(byte) }
    if windowsMarks {
      for byte in UInt8(0x80)...0xFF { singles[Int(byte)] = Windows1252.scalar(byte) }
    }
    for row in unsafe EncodingTable.rows(file) where row.use != "encode" {
      if row.bytes.count == 1 { singles[Int(row.bytes[0])] = row.scalar }
      guard row.bytes.count == 2 else { continue }
      pairs[UInt16(row.bytes[0]) << 8 | UInt16(row.bytes[1])] = row.scalar
      seconds[Int(row.bytes[1])] = true
    }
  }

  /// The rows of a table.
  static func rows(_ file: vnpress_lexicon) -> [Row] {
    unsafe fields(file).compactMap { fields in
      guard fields.count == 4, let scalar = UInt32(fields[0].dropFirst(2), radix: 16) else {
        return nil
      }
      let bytes = fields[2].split(separator: " ").compactMap { UInt8($0, radix: 16) }
      return Row(use: fields[3], scalar: scalar, bytes: bytes)
    }
  }

  /// The fields of the rows of a lexicon.
  static func fields(_ file: vnpress_lexicon) -> [[String]] {
    var length = 0
    guard let start = unsafe file(&length) else { return [] }
    let bytes = unsafe Array(UnsafeBufferPointer(start: start, count: length))
    return bytes.split(separator: 0x0A).compactMap { line in
      guard line.first != 0x23 else { return nil }
      return line.split(separator: 0x09).map { String(decoding: $0, as: UTF8.self) }
    }
  }

  /// Appends the text of `bytes`, longest match first, in UTF-8; bytes without a letter become
  /// U+FFFD.
  func decode(_ bytes: ArraySlice<UInt8>, into target: inout [UInt8]) {
    var at = bytes.startIndex
    while at < bytes.endIndex {
      let byte = bytes[at]
      if at + 1 < bytes.endIndex, seconds[Int(bytes[at + 1])],
        let scalar = pairs[UInt16(byte) << 8 | UInt16(bytes[at + 1])]
      {
        ScalarReader.append(scalar, to: &target)
        at += 2
        continue
      }
      let scalar = singles[Int(byte)]
      ScalarReader.append(scalar == 0 && byte != 0 ? 0xFFFD : scalar, to: &target)
      at += 1
    }
  }
}
