import PressText

/// Tells where `TƯ` is typed for `TU`: `Nghị quyết 13-NQ/TƯ của Tỉnh ủy` is 13-NQ/TU, and so is `TỈNH ỦY … Số 13-NQ/TƯ`.
struct ProvincialCodeReader {
  let text: ArticleText
  let rules: OfficialDocumentRules
  let issuers: StatedIssuerReader

  /// Puts the numbers right whose issuer is stated as a provincial committee, and the same numbers elsewhere.
  func read(_ findings: inout [OfficialDocumentFinding]) {
    var known: Set<String> = []
    for position in findings.indices where isDotted(findings[position]) {
      let end = findings[position].mention.tokens.upperBound
      guard let number = findings[position].number,
        let name = issuers.after(end, row: nil, isJoint: false).first?.name
          ?? letterhead(before: findings[position].mention.tokens.lowerBound),
        ProvincialCodeReader.heads.contains(where: { name.hasPrefix($0) })
      else { continue }
      known.insert(number)
      correct(&findings[position])
    }
    guard !known.isEmpty else { return }
    for position in findings.indices where isDotted(findings[position]) {
      let end = findings[position].mention.tokens.upperBound
      guard let number = findings[position].number, known.contains(number),
        issuers.after(end, row: nil, isJoint: false).isEmpty
      else { continue }
      correct(&findings[position])
    }
  }

  /// Whether a number's code is the centre's and typed `TƯ`.
  private func isDotted(_ finding: OfficialDocumentFinding) -> Bool {
    finding.form == .full && finding.issuerCode == "TW"
      && text.word(finding.mention.tokens.upperBound - 1) == rules.words.centralShortDotted
  }

  /// The body above the number of an act that the article is.
  private func letterhead(before number: Int) -> String? {
    let sign = text[number - 1].isMark(":") ? number - 2 : number - 1
    guard text.word(sign) == rules.words.numberWord, text.opensAnew(sign) else { return nil }
    let first = issuers.index.position(from: max(0, sign - 24))
    return issuers.index.entries[first...].lazy.prefix { $0.tokens.lowerBound < sign }
      .map { issuers.organizations[$0.entity].name }
      .first { name in ProvincialCodeReader.heads.contains { name.hasPrefix($0) } }
  }

  private func correct(_ finding: inout OfficialDocumentFinding) {
    guard let number = finding.number, number.hasSuffix("/TW") else { return }
    finding.number = number.dropLast(2) + "TU"
    finding.issuerCode = "TU"
    finding.issuerRow = rules.spelling.issuer("TU")?.row
  }

  /// What the names of the committees begin with that sign with `TU`.
  private static let heads = [
    "Tỉnh ủy", "Thành ủy", "Ban Thường vụ Tỉnh ủy", "Ban Thường vụ Thành ủy", "Thường trực Tỉnh ủy",
    "Thường trực Thành ủy", "Ban Chấp hành Đảng bộ tỉnh", "Ban Chấp hành Đảng bộ thành phố",
  ]
}
