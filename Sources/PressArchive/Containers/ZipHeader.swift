/// What stands before a file in a zip archive (APPNOTE 6.3, 4.3.7), with its name and extra fields.
struct ZipHeader: Sendable, Equatable {
  /// Without name and extra fields.
  static let length = 30
  static let mark: [UInt8] = [0x50, 0x4B, 0x03, 0x04]

  var method: Int
  var name: [UInt8] = []
  var checksum: UInt32
  var packedSize: Int
  var size: Int
  var isEncrypted: Bool
  /// Sizes and checksum stand behind the content.
  var hasDescriptor: Bool
  var isWide = false
  /// Of name and extra fields.
  private let nameLength: Int
  let tailLength: Int

  /// Nil where the bytes are no header that a program writes.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count >= ZipHeader.length, bytes.starts(with: ZipHeader.mark) else { return nil }
    let head = Array(bytes.prefix(ZipHeader.length))
    let flags = ZipHeader.number(head[6..<8])
    method = ZipHeader.number(head[8..<10])
    checksum = UInt32(ZipHeader.number(head[14..<18]))
    packedSize = ZipHeader.number(head[18..<22])
    size = ZipHeader.number(head[22..<26])
    nameLength = ZipHeader.number(head[26..<28])
    tailLength = nameLength + ZipHeader.number(head[28..<30])
    isEncrypted = flags & 1 != 0
    hasDescriptor = flags & 8 != 0
    // Version to extract, methods and name as they occur: 10 random bytes pass once in 10⁶.
    guard head[4] <= 63, method <= 99, nameLength > 0, nameLength <= 4096 else { return nil }
  }

  /// Takes name and extra fields, which follow; with sizes over 4 GiB where they stand there.
  mutating func readTail(_ bytes: ArraySlice<UInt8>) {
    name = Array(bytes.prefix(nameLength))
    var rest = bytes.dropFirst(nameLength)
    while rest.count >= 4 {
      let first = rest.startIndex
      let tag = ZipHeader.number(rest[first..<(first + 2)])
      let length = ZipHeader.number(rest[(first + 2)..<(first + 4)])
      let content = rest.dropFirst(4).prefix(length)
      rest = rest.dropFirst(4 + length)
      if tag == 1 { readWideSizes(content) }
    }
  }

  private mutating func readWideSizes(_ content: ArraySlice<UInt8>) {
    isWide = true
    var rest = content
    for field in [\ZipHeader.size, \ZipHeader.packedSize]
    where self[keyPath: field] == 0xFFFF_FFFF && rest.count >= 8 {
      self[keyPath: field] = ZipHeader.number(rest.prefix(8))
      rest = rest.dropFirst(8)
    }
  }

  /// A number whose low bytes come first; what is over 2⁵⁶ is cut to that, which no file has.
  static func number(_ bytes: ArraySlice<UInt8>) -> Int {
    let wide = bytes.reversed().reduce(UInt64(0)) { $0 << 8 | UInt64($1) }
    return Int(min(wide, 1 << 56))
  }
}
