import PressText

/// The ties of laws to those that they change by their very names: `Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu`.
///
/// Names are compared without case.
struct NamedAmendments {
  let extraction: Extraction

  /// One relation for each such law and each changed law that the article names too.
  var relations: [Relation] {
    var known: [String: Int]?
    var found: [Relation] = []
    for (position, document) in extraction.documents.enumerated() {
      guard let printed = document.name,
        NamedAmendments.openings.contains(where: { printed.hasPrefix($0) }),
        let target = NamedAmendments.target(of: printed.lowercased()),
        let mention = document.mentions.first?.mention.tokens
      else { continue }
      let laws = known ?? named()
      known = laws
      let changed = NamedAmendments.laws(in: target, known: laws)
      for other in changed where other != position && !isOlder(document, than: other) {
        found.append(
          Relation(
            kind: .amends, from: .document(position), to: .document(other), evidence: mention))
      }
    }
    return found
  }

  /// `Luật sửa đổi, bổ sung một số điều của Luật Đất đai (1998)`: whether a law is older than the version of another that
  /// the article names.
  private func isOlder(_ document: OfficialDocument, than other: Int) -> Bool {
    guard let version = extraction.documents[other].year else { return false }
    let printed = document.mentions.lazy.compactMap { mention -> Int? in
      let end = mention.mention.tokens.upperBound
      let next = extraction.text[end + 1]
      return extraction.text[end].isMark("(") && next.isNumber && next.length == 4
        ? Int(next.code) : nil
    }
    guard let year = document.issued?.year ?? document.statedYear ?? printed.first else {
      return false
    }
    return year < version
  }

  /// The documents by their names, and by their names without a year where that is one's alone, else -1.
  private func named() -> [String: Int] {
    var laws: [String: Int] = [:]
    for (position, document) in extraction.documents.enumerated() {
      guard let name = document.name?.lowercased() else { continue }
      let plain = NamedAmendments.plain(name)
      if plain != name { laws[plain] = laws[plain] == nil ? position : -1 }
    }
    for (position, document) in extraction.documents.enumerated() {
      if let name = document.name?.lowercased() { laws[name] = position }
    }
    return laws
  }

  /// The documents that a name stands for: `luật tổ chức chính phủ và luật tổ chức quốc hội` for two.
  private static func laws(in target: String, known: [String: Int]) -> [Int] {
    if let one = law(target, known) { return [one] }
    let pieces = target.replacing(" và ", with: ", ").replacing(", bộ luật ", with: ", luật bộ ")
      .split(separator: ", luật ", omittingEmptySubsequences: true)
    guard pieces.count > 1 else { return [] }
    return pieces.enumerated().compactMap { position, piece in
      let name = position == 0 ? String(piece) : "luật " + piece
      return law(name.replacing("luật bộ ", with: "bộ luật "), known)
    }
  }

  private static func law(_ name: String, _ known: [String: Int]) -> Int? {
    (known[name] ?? known[plain(name)]).flatMap { $0 >= 0 ? $0 : nil }
  }

  /// The name of the law that a law changes by its own name, both in lower case.
  private static func target(of name: String) -> String? {
    heads.first { name.hasPrefix($0) }.map { withYear(String(name.dropFirst($0.count))) }
  }

  /// `bộ luật hình sự 2015` with the `năm` that names have.
  private static func withYear(_ name: String) -> String {
    let year = name.suffix(5)
    guard year.first == " ", year.dropFirst().allSatisfy({ ("0"..."9").contains($0) }),
      !name.dropLast(5).hasSuffix(" năm")
    else { return name }
    return name.dropLast(5) + " năm" + year
  }

  /// A name without the year behind it: `luật đấu thầu ⟨năm 2013⟩`.
  private static func plain(_ name: String) -> String {
    let year = name.suffix(9)
    return year.hasPrefix(" năm ") ? String(name.dropLast(9)) : name
  }

  /// What such names begin with, tried before any is put in lower case.
  private static let openings = ["Luật sửa đổi", "Luật Sửa đổi"]

  private static let heads = [
    "luật sửa đổi, bổ sung một số điều của ", "luật sửa đổi một số điều của ",
  ]
}
