import CLexicons

/// Reads HTML entities that were left in text (`&aacute;`, `&#7879;`).
enum EntityReader {
  private static let longest = 10

  private static let names: [String: UInt32] = {
    var names: [String: UInt32] = [:]
    for fields in unsafe EncodingTable.fields(vnpress_lexicon_entities) where fields.count == 2 {
      names[fields[0]] = UInt32(fields[1].dropFirst(2), radix: 16)
    }
    return names
  }()

  /// Valid UTF-8 with its entities replaced; `nil` where it has none.
  static func replaced(_ text: [UInt8]) -> [UInt8]? {
    var result: [UInt8] = []
    var taken = 0
    var at = 0
    while true {
      at = ByteSearch.first(of: 0x26, or: 0x26, in: text.span, from: at)
      guard at < text.count else { break }
      guard let (scalar, end) = entity(text, at) else {
        at += 1
        continue
      }
      result.append(contentsOf: text[taken..<at])
      ScalarReader.append(scalar, to: &result)
      at = end
      taken = end
    }
    guard taken > 0 else { return nil }
    result.append(contentsOf: text[taken...])
    return result
  }

  /// The entity that starts at an ampersand, and the byte after its semicolon.
  private static func entity(_ text: [UInt8], _ start: Int) -> (UInt32, Int)? {
    let limit = min(text.count, start + EntityReader.longest + 2)
    guard let end = text[start..<limit].firstIndex(of: 0x3B), end > start + 2 else { return nil }
    let name = String(decoding: text[(start + 1)..<end], as: UTF8.self)
    guard name.hasPrefix("#") else { return names[name].map { ($0, end + 1) } }
    let isHexadecimal = name.hasPrefix("#x") || name.hasPrefix("#X")
    let digits = name.dropFirst(isHexadecimal ? 2 : 1)
    guard let value = UInt32(digits, radix: isHexadecimal ? 16 : 10), value >= 0x20,
      Unicode.Scalar(value) != nil
    else { return nil }
    return (value >= 0x80 && value < 0xA0 ? Windows1252.scalar(UInt8(value)) : value, end + 1)
  }
}
