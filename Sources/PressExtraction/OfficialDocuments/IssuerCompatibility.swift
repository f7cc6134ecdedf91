/// Which bodies sign with which codes.
struct IssuerCompatibility {
  let rules: OfficialDocumentRules

  /// Whether a body of this name signs with the code in a row.
  func signs(_ name: String, _ row: Int) -> Bool {
    let heads = rules.issuers[row].heads
    guard !heads.isEmpty else { return false }
    let letters = name.unicodeScalars
    let start = letters.startIndex
    if heads.contains(where: { $0.end(in: letters, at: start) != nil }) { return true }
    guard
      let body = rules.boards.lazy.compactMap({ $0.end(in: letters, at: start) }).first
    else { return false }
    return heads.contains { $0.end(in: letters, at: body) != nil }
  }

  /// Whether the code alone names a body of the centre.
  func isCentral(_ row: Int) -> Bool {
    rules.issuers[row].level == "central" && !rules.issuers[row].name.isEmpty
  }

  /// The bodies that a code names by itself, in order: `BTC-BGDĐT` gives two ministries.
  ///
  /// Empty where the first part names none; parts after it that name none are units, and so is an office of
  /// the first body where no several bodies issue together: `BTC-TCT` gives one ministry.
  func centralNames(_ code: String, isJoint: Bool) -> [String] {
    if !code.utf8.contains(0x2D) {
      guard let known = rules.spelling.issuer(code), isCentral(known.row) else { return [] }
      return [rules.issuers[known.row].name]
    }
    var names: [String] = []
    for part in code.split(separator: "-") {
      guard let known = rules.spelling.issuer(String(part)), isCentral(known.row) else { break }
      let name = rules.issuers[known.row].name
      if !isJoint, let first = names.first, rules.owns(first, name) { break }
      names.append(name)
    }
    return names
  }
}
