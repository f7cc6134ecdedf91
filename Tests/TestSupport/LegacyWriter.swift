import Foundation

/// Writes text in an encoding, by its table in `lexicons/encodings`.
package struct LegacyWriter: Sendable {
  private let table: [Unicode.Scalar: [UInt8]]
  /// The bytes that the table has letters at.
  private let taken: Set<UInt8>
  private let escapes: Bool
  /// The letters that are written as their small ones.
  private let capitals: Set<Unicode.Scalar>

  /// Reads the table: `tcvn3`, `vni`, `viscii`, `vps`, `viqr`, `windows-1258`.
  package init(_ name: String) throws {
    var table: [Unicode.Scalar: [UInt8]] = [:]
    var capitals: Set<Unicode.Scalar> = []
    let file = String(
      decoding: try CorpusFile.lexicon("encodings/\(name).tsv"), as: UTF8.self)
    for row in file.split(separator: "\n") where !row.hasPrefix("#") {
      let fields = row.split(separator: "\t")
      guard fields.count == 4, fields[3] != "decode",
        let scalar = UInt32(fields[0].dropFirst(2), radix: 16).flatMap(Unicode.Scalar.init)
      else { continue }
      if table[scalar] == nil {
        table[scalar] = fields[2].split(separator: " ").compactMap { UInt8($0, radix: 16) }
      }
      if fields[3] == "encode" { capitals.insert(scalar) }
    }
    escapes = name == "viqr"
    taken = Set(table.values.flatMap { $0.count == 1 ? $0 : Array($0.dropFirst()) })
    // VISCII has letters at all bytes that Windows has marks at.
    if name != "viscii", name != "viqr" {
      for (scalar, byte) in Windows.bytes where table[scalar] == nil && !taken.contains(byte) {
        table[scalar] = [byte]
      }
    }
    self.table = table
    self.capitals = capitals
  }

  /// The text as far as the encoding can hold it, and its bytes.
  ///
  /// What it cannot hold is left out; capitals that it has no bytes for stand in the text.
  package func write(_ text: String) -> (text: String, bytes: [UInt8]) {
    var held = String.UnicodeScalarView()
    var bytes: [UInt8] = []
    for scalar in text.precomposedStringWithCanonicalMapping.unicodeScalars {
      if scalar.isASCII {
        if escapes, LegacyWriter.isAmbiguous(scalar, after: bytes) { bytes.append(0x5C) }
        held.append(scalar)
        bytes.append(UInt8(scalar.value))
      } else if let written = table[scalar] {
        if escapes, LegacyWriter.runsOn(written, held, bytes) {
          bytes.insert(0x5C, at: bytes.count - 1)
        }
        let isSame = scalar.properties.isAlphabetic || !capitals.contains(scalar)
        if isSame {
          held.append(scalar)
        } else {
          held.append(contentsOf: written.map { Unicode.Scalar($0) })
        }
        bytes.append(contentsOf: written)
      }
    }
    return (String(held), bytes)
  }

  /// The text with the capitals small that the encoding has no bytes for.
  package func lowered(_ text: String) -> String {
    String(
      String.UnicodeScalarView(
        text.unicodeScalars.flatMap {
          capitals.contains($0) ? Array(String($0).lowercased().unicodeScalars) : [$0]
        }))
  }

  /// Whether the first half of a `đ` would be read with the `d` before it: `DĐ` is `\DDD` in VIQR.
  private static func runsOn(
    _ written: [UInt8], _ held: String.UnicodeScalarView, _ bytes: [UInt8]
  ) -> Bool {
    guard let last = held.last, let first = written.first else { return false }
    return (last == "d" || last == "D") && first | 0x20 == 0x64
      && bytes.dropLast().last != 0x5C
  }

  /// Whether a sign would be read as a mark of the letter before it, or a `d` as half of `đ`
  /// (RFC 1456).
  private static func isAmbiguous(_ scalar: Unicode.Scalar, after bytes: [UInt8]) -> Bool {
    guard let last = bytes.last else { return false }
    if scalar == "d" || scalar == "D" { return last | 0x20 == 0x64 }
    return "`'?~.^(+*".unicodeScalars.contains(scalar) && "aeiouyAEIOUY^(+".utf8.contains(last)
  }
}

/// Reads bytes as the web reads Windows-1252, and keeps the result as UTF-8: what makes `Thá»±c`
/// of `Thực`.
package func misread(_ bytes: [UInt8]) -> [UInt8] {
  var text = String.UnicodeScalarView()
  for byte in bytes { text.append(Windows.scalars[Int(byte)]) }
  return Array(String(text).utf8)
}

/// Windows-1252 as the WHATWG's encoding standard has it.
private enum Windows {
  static let scalars: [Unicode.Scalar] = {
    var scalars = (UInt8.min...UInt8.max).map { Unicode.Scalar($0) }
    let marks: [UInt8: Unicode.Scalar] = [
      0x80: "€", 0x82: "‚", 0x83: "ƒ", 0x84: "„", 0x85: "…", 0x86: "†", 0x87: "‡", 0x88: "ˆ",
      0x89: "‰", 0x8A: "Š", 0x8B: "‹", 0x8C: "Œ", 0x8E: "Ž", 0x91: "‘", 0x92: "’", 0x93: "“",
      0x94: "”", 0x95: "•", 0x96: "–", 0x97: "—", 0x98: "˜", 0x99: "™", 0x9A: "š", 0x9B: "›",
      0x9C: "œ", 0x9E: "ž", 0x9F: "Ÿ",
    ]
    for (byte, scalar) in marks { scalars[Int(byte)] = scalar }
    return scalars
  }()

  /// The bytes of what is no letter.
  static let bytes: [Unicode.Scalar: UInt8] = {
    var bytes: [Unicode.Scalar: UInt8] = [:]
    for (byte, scalar) in scalars.enumerated()
    where byte >= 0x80 && !scalar.properties.isAlphabetic {
      bytes[scalar] = UInt8(byte)
    }
    return bytes
  }()
}
