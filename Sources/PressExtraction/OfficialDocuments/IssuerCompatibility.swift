/// Which bodies sign with which codes.
struct IssuerCompatibility {
  let rules: OfficialDocumentRules

  /// Whether a body of this name signs with the code in a row.
  func signs(_ name: String, _ row: Int) -> Bool {
    let folded = name.lowercased()
    let body = IssuerCompatibility.withoutBoard(folded)
    return rules.issuers[row].heads.contains { head in
      let head = head.lowercased()
      return folded.hasPrefix(head) || body.hasPrefix(head)
    }
  }

  /// A name without the board that acts for the body: `ban thường vụ`, `đoàn chủ tịch`.
  private static func withoutBoard(_ name: String) -> String {
    for board in [
      "ban thường vụ ", "ban chấp hành ", "ban bí thư ", "đoàn chủ tịch ", "thường trực ",
    ]
    where name.hasPrefix(board) {
      return String(name.dropFirst(board.count))
    }
    return name
  }

  /// Whether the code alone names a body of the centre.
  func isCentral(_ row: Int) -> Bool {
    rules.issuers[row].level == "central" && !rules.issuers[row].name.isEmpty
  }

  /// The bodies that a code names by itself, in order: `BTC-BGDĐT` gives two ministries.
  ///
  /// Empty where the first part names none; parts after it that name none are units.
  func centralNames(_ code: String) -> [String] {
    var names: [String] = []
    for part in code.split(separator: "-") {
      guard let known = rules.spelling.issuer(String(part)), isCentral(known.row) else { break }
      names.append(rules.issuers[known.row].name)
    }
    return names
  }
}
