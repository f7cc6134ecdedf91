/// The 512 bytes before a file in a tar archive (POSIX.1-1988 ustar, and as GNU tar writes it).
struct TarHeader: Sendable, Equatable {
  static let length = 512

  /// What follows it.
  enum Kind: Sendable, Equatable {
    case file
    /// Fields for the next file (`x`), which may hold its name and length.
    case fields
    /// The next file's name, where it is long (GNU).
    case longName
    /// A file with holes (GNU).
    case sparse
    /// A folder, a link, a device: has no content.
    case other
    /// Anything else that has content: fields for all files, the name of a link's target.
    case ignored
  }

  var name: [UInt8]
  var kind: Kind
  /// Of what follows, in bytes.
  var size: Int

  /// Nil where the bytes are no header: the checksum tells.
  init?(_ bytes: ArraySlice<UInt8>) {
    guard bytes.count >= TarHeader.length else { return nil }
    let block = Array(bytes.prefix(TarHeader.length))
    guard block[0] != 0, TarHeader.checksumHolds(block),
      let size = TarHeader.number(block[124..<136]), size >= 0
    else { return nil }
    self.size = size
    name = Array(block[0..<100].prefix { $0 != 0 })
    let isUstar = block[257..<263].elementsEqual("ustar\0".utf8)
    if isUstar, block[345] != 0 {
      name = Array(block[345..<500].prefix { $0 != 0 }) + [0x2F] + name
    }
    switch block[156] {
    case 0, 0x30, 0x37: kind = name.last == 0x2F ? .other : .file
    case 0x31...0x36: kind = .other
    case 0x78: kind = .fields
    case 0x4C: kind = .longName
    case 0x53: kind = .sparse
    default: kind = .ignored
    }
    if kind == .other { self.size = 0 }
  }

  /// How many bytes fill up the last block after so many of content.
  static func padding(_ size: Int) -> Int { (length - size % length) % length }

  /// Whether the sum of the bytes is the one that stands there, whose own place counts as spaces.
  ///
  /// Old programs summed signed bytes.
  private static func checksumHolds(_ block: [UInt8]) -> Bool {
    guard let sum = number(block[148..<156]) else { return false }
    var (unsigned, signed) = (0, 0)
    for (index, byte) in block.enumerated() {
      let byte = (148..<156).contains(index) ? 0x20 : byte
      unsigned += Int(byte)
      signed += Int(Int8(bitPattern: byte))
    }
    return sum == unsigned || sum == signed
  }

  /// An octal number, or a binary one (its first bit set); nil where it is none or too large.
  private static func number(_ field: ArraySlice<UInt8>) -> Int? {
    if let first = field.first, first & 0x80 != 0 {
      guard first == 0x80, field.dropFirst().dropLast(7).allSatisfy({ $0 == 0 }) else {
        return nil
      }
      return field.suffix(7).reduce(0) { $0 << 8 | Int($1) }
    }
    let digits = field.drop { $0 == 0x20 }.prefix { (0x30...0x37).contains($0) }
    let rest = field[digits.endIndex...]
    guard rest.isEmpty || rest.first == 0 || rest.first == 0x20 else { return nil }
    return digits.reduce(0) { $0 << 3 | Int($1 & 7) }
  }
}

/// Fields for a tar archive's next file (POSIX.1-2001 pax): `LENGTH KEY=VALUE` a line.
struct TarFields {
  private(set) var name: [UInt8]?
  private(set) var size: Int?

  init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while let space = rest.firstIndex(of: 0x20),
      let length = Int(String(decoding: rest[..<space], as: UTF8.self)),
      length > space - rest.startIndex + 1, length <= rest.count
    {
      let line = rest[(space + 1)..<(rest.startIndex + length - 1)]
      rest = rest.dropFirst(length)
      guard let equals = line.firstIndex(of: 0x3D) else { continue }
      let value = line[(equals + 1)...]
      let key = line[..<equals]
      if key.elementsEqual("path".utf8) {
        name = Array(value)
      } else if key.elementsEqual("size".utf8) {
        size = Int(String(decoding: value, as: UTF8.self)).flatMap {
          (0...1 << 56).contains($0) ? $0 : nil
        }
      }
    }
  }
}
