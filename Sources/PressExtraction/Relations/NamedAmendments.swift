/// The ties of laws to those that they change by their very names: `Luật sửa đổi, bổ sung một số điều của Luật Đấu thầu`.
struct NamedAmendments {
  let extraction: Extraction

  /// One relation for each such law whose changed law the article names too.
  var relations: [Relation] {
    var known: [Substring: Int]?
    var found: [Relation] = []
    for (position, document) in extraction.documents.enumerated() {
      guard let name = document.name, let target = NamedAmendments.target(of: name),
        let mention = document.mentions.first
      else { continue }
      let laws = known ?? named()
      known = laws
      guard let other = laws[target] ?? laws[NamedAmendments.plain(target)], other >= 0,
        other != position
      else { continue }
      found.append(
        Relation(
          kind: .amends, from: .document(position), to: .document(other),
          evidence: mention.mention.tokens))
    }
    return found
  }

  /// The documents by their names, and by their names without a year where that is one's alone, else -1.
  private func named() -> [Substring: Int] {
    var laws: [Substring: Int] = [:]
    for (position, document) in extraction.documents.enumerated() {
      guard let name = document.name?[...] else { continue }
      let plain = NamedAmendments.plain(name)
      if plain != name { laws[plain] = laws[plain] == nil ? position : -1 }
    }
    for (position, document) in extraction.documents.enumerated() {
      if let name = document.name { laws[name[...]] = position }
    }
    return laws
  }

  /// The name of the law that a law changes by its own name.
  private static func target(of name: String) -> Substring? {
    heads.first { name.hasPrefix($0) }.map { name.dropFirst($0.count) }
  }

  /// A name without the year behind it: `Luật Đấu thầu ⟨năm 2013⟩`.
  private static func plain(_ name: Substring) -> Substring {
    let year = name.suffix(9)
    return year.hasPrefix(" năm ") ? name.dropLast(9) : name
  }

  private static let heads = [
    "Luật sửa đổi, bổ sung một số điều của ", "Luật sửa đổi một số điều của ",
  ]
}
