import PressText

/// Finds the official spelling of codes: `CTR` is `CTr`, `TTG` is `TTg`, `QD` is `QĐ`.
final class CodeSpelling: Sendable {
  /// The rows of codes in capitals, as they are and without diacritics.
  struct Rows: Sendable {
    var exact: [String: Int] = [:]
    var ascii: [String: Int] = [:]

    mutating func add(_ key: String, _ row: Int) {
      exact[key] = row
      let folded = LetterBase.ascii(key)
      if ascii[folded] == nil { ascii[folded] = row }
    }
  }

  let types: Rows
  let issuers: Rows
  /// The rows of types of two words, by the words' bare letters.
  let spunTypes: [String: Int]
  let issuerSpellings: [String]
  let typeSpellings: [String: String]

  init(types: [DocumentType], issuers: [IssuerCode]) {
    var spellings: [String: String] = [:]
    var rows = Rows()
    func add(_ code: String, _ row: Int) {
      let key = code.uppercased()
      rows.add(key, row)
      spellings[key] = code
      let folded = LetterBase.ascii(key)
      if spellings[folded] == nil { spellings[folded] = code }
    }
    for (row, type) in types.enumerated() {
      if let own = type.codes.first, !own.isEmpty { add(own, row) }
    }
    for (row, type) in types.enumerated() {
      for code in type.codes.dropFirst() where rows.exact[code.uppercased()] == nil {
        add(code, row)
      }
    }
    self.types = rows
    var spun: [String: Int] = [:]
    for (row, type) in types.enumerated() {
      let words = type.name.split(separator: " ").map { LetterBase.bare(String($0)) }
      let name = words.joined(separator: " ")
      if words.count == 2, spun[name] == nil { spun[name] = row }
    }
    spunTypes = spun
    typeSpellings = spellings
    rows = Rows()
    for (row, issuer) in issuers.enumerated() { rows.add(issuer.code.uppercased(), row) }
    self.issuers = rows
    issuerSpellings = issuers.map(\.code)
  }

  init(_ reader: inout TableReader) {
    types = reader.value()
    issuers = reader.value()
    spunTypes = reader.value()
    issuerSpellings = reader.value()
    typeSpellings = reader.value()
  }

  /// The row and spelling of a type's code; nil where it is none.
  func type(_ printed: String) -> (row: Int, code: String)? {
    let key = printed.uppercased()
    if let row = types.exact[key] { return (row, typeSpellings[key] ?? printed) }
    // The second is what scans make of it.
    if key == "QDD" || key == "OĐ" { return type("QĐ") }
    guard issuers.exact[key] == nil, let row = types.ascii[key] else { return nil }
    return (row, typeSpellings[key] ?? printed)
  }

  /// The row and spelling of an issuer's code, digits at its end left aside (`QH14`, `PC09`).
  func issuer(_ printed: String) -> (row: Int, code: String)? {
    let key = printed.uppercased()
    if let row = issuers.exact[key] { return (row, issuerSpellings[row]) }
    let head = key.prefix { !("0"..."9").contains($0) }
    let digits = key.dropFirst(head.count)
    let isNumbered = !digits.isEmpty && digits.allSatisfy { ("0"..."9").contains($0) }
    if isNumbered, let row = issuers.exact[String(head)] {
      return (row, issuerSpellings[row] + digits)
    }
    // The centre, Trung ương.
    if key.contains("TƯ"), let centre = issuer(key.replacing("TƯ", with: "TW")) { return centre }
    if let row = issuers.ascii[key] { return (row, issuerSpellings[row]) }
    let folded = LetterBase.ascii(key)
    if folded != key, let row = issuers.ascii[folded] { return (row, issuerSpellings[row]) }
    if isNumbered, let row = issuers.ascii[String(head)] {
      return (row, issuerSpellings[row] + digits)
    }
    return nil
  }

  /// Cuts a code without separators into type and issuers: `QDTW` gives `QĐ` and `TW`.
  func split(_ printed: String) -> (type: String, issuers: [String])? {
    let key = printed.uppercased()
    var best: (type: String, issuers: [String])?
    var index = key.startIndex
    while index < key.endIndex {
      key.formIndex(after: &index)
      guard index < key.endIndex, let type = type(String(key[..<index])),
        let issuers = issuers(in: key[index...], atMost: 4)
      else { continue }
      best = (type.code, issuers)
    }
    return best
  }

  /// Cuts letters into as few issuers' codes as can be: `CPTANDTC` gives `CP` and `TANDTC`.
  private func issuers(in letters: Substring, atMost limit: Int) -> [String]? {
    if let whole = issuer(String(letters)) { return [whole.code] }
    guard limit > 1, letters.utf8.count <= 24 else { return nil }
    var best: [String]?
    var index = letters.startIndex
    while index < letters.endIndex {
      letters.formIndex(after: &index)
      guard letters.distance(from: letters.startIndex, to: index) >= 2, index < letters.endIndex,
        let first = issuer(String(letters[..<index])), first.code.utf8.allSatisfy({ $0 > 0x39 }),
        let rest = issuers(in: letters[index...], atMost: min(limit, best?.count ?? limit) - 1)
      else { continue }
      if best == nil || rest.count + 1 < best?.count ?? 0 { best = [first.code] + rest }
    }
    return best
  }
}

/// Letters without their diacritics.
enum LetterBase {
  /// The text with every Vietnamese letter as its ASCII base letter, case kept as upper.
  static func ascii(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      let base = base(LetterFold.lower(scalar.value))
      guard base != scalar.value, let found = Unicode.Scalar(base) else {
        result.append(scalar)
        continue
      }
      result.append(found)
    }
    return String(result).uppercased()
  }

  /// The base letters of a word, each run of one letter once: `Qụyết`, `QUYẾTT` give `QUYET`.
  static func bare(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in ascii(text).unicodeScalars where scalar != result.last { result.append(scalar) }
    return String(result)
  }

  /// The ASCII letter under a lower-case Vietnamese letter; any other scalar unchanged.
  static func base(_ scalar: UInt32) -> UInt32 {
    switch scalar {
    case 0xE0...0xE3, 0x103, 0x1EA0...0x1EB7: 0x61
    case 0xE8...0xEA, 0x1EB8...0x1EC7: 0x65
    case 0xEC, 0xED, 0x129, 0x1EC8...0x1ECB: 0x69
    case 0xF2...0xF5, 0x1A1, 0x1ECC...0x1EE3: 0x6F
    case 0xF9, 0xFA, 0x169, 0x1B0, 0x1EE4...0x1EF1: 0x75
    case 0xFD, 0x1EF2...0x1EF9: 0x79
    case 0x111: 0x64
    // Look-alikes of other alphabets.
    case 0x430, 0x3B1: 0x61
    case 0x435: 0x65
    case 0x456, 0x3B9: 0x69
    case 0x43E, 0x3BF: 0x6F
    case 0x440: 0x70
    case 0x441: 0x63
    case 0x443: 0x79
    case 0x445: 0x78
    default: scalar
    }
  }
}
