package import PressRecord

/// Compares records with gold.
///
/// Rows: `KIND.overlap` (found, however bounded), `KIND.span` (exact span), `KIND.FIELD` (an
/// attribute, over the mentions found), `KIND.all` (found, every scored attribute right), `offsets`
/// (a mention's text equals its slice), `links.*` and `relations` (where the gold states them).
package struct Scorer: Sendable {
  /// Attributes with a row of their own that `KIND.all` does not ask for.
  private static let optionalFields: Set<String> = ["mod", "unit", "change"]
  /// References that only have to be passed over.
  private static let references: Set<String> = ["PRESENT_REF", "PAST_REF", "FUTURE_REF"]

  package var tally = Tally()
  package var misses: [Miss] = []

  package init() {}

  /// Counts one article; `record` is nil where the program gave none.
  package mutating func score(_ article: GoldArticle, record: JSONValue?) {
    let record = record ?? .object([])
    let marker = ContextMarker(article.text)
    for kind in ScoredKind.allCases { checkOffsets(kind, article, record, marker) }
    for kind in ScoredKind.allCases {
      guard let gold = article.mentions[kind] else { continue }
      score(kind, gold, FoundMention.all(of: kind, in: record), article, marker)
    }
    scoreTies(article, record, marker)
  }

  mutating func miss(
    _ article: GoldArticle, _ kind: String, _ fault: String, gold: String, found: String,
    context: String = ""
  ) {
    misses.append(
      Miss(
        article: article.id, kind: kind, fault: fault, gold: gold, found: found, context: context))
  }

  private mutating func checkOffsets(
    _ kind: ScoredKind, _ article: GoldArticle, _ record: JSONValue, _ marker: ContextMarker
  ) {
    for found in FoundMention.all(of: kind, in: record) {
      let slice = marker.slice(found.range)
      let isRight = slice.unicodeScalars.elementsEqual(found.text.unicodeScalars)
      tally.add("offsets", isRight: isRight)
      if !isRight {
        miss(
          article, kind.rawValue, "offsets", gold: slice, found: found.text,
          context: marker.mark(found.range))
      }
    }
  }

  private mutating func score(
    _ kind: ScoredKind, _ gold: [GoldMention], _ found: [FoundMention], _ article: GoldArticle,
    _ marker: ContextMarker
  ) {
    var (gold, found) = (gold, found)
    if kind == .dates { dropReferences(&gold, &found) }
    let optional = gold.filter(\.isOptional)
    gold.removeAll(where: \.isOptional)
    let pairs = pair(gold, found)
    for (mention, partner) in zip(gold, pairs) where partner == nil {
      miss(
        article, kind.rawValue, "missed", gold: mention.text, found: "",
        context: marker.mark(mention.range))
      for row in ["overlap", "span", "all"] { tally.add("\(kind.rawValue).\(row)", missed: 1) }
    }
    let used = Set(pairs.compactMap { $0 })
    for (index, mention) in found.enumerated() where !used.contains(index) {
      if optional.contains(where: { mention.overlaps($0.range) }) { continue }
      miss(
        article, kind.rawValue, "spurious", gold: "", found: mention.text,
        context: marker.mark(mention.range))
      for row in ["overlap", "span", "all"] { tally.add("\(kind.rawValue).\(row)", spurious: 1) }
    }
    for (mention, partner) in zip(gold, pairs) {
      if let partner { compare(kind, mention, found[partner], article, marker) }
    }
  }

  /// References to the present, past and future count neither for nor against.
  private func dropReferences(_ gold: inout [GoldMention], _ found: inout [FoundMention]) {
    func isReference(_ value: JSONValue?) -> Bool {
      value?.string.map(Scorer.references.contains) ?? false
    }
    let passed = gold.filter { isReference($0.fields["value"]) }
    gold.removeAll { isReference($0.fields["value"]) }
    found.removeAll { mention in
      isReference(mention["value"]) || passed.contains { mention.overlaps($0.range) }
    }
  }

  /// For each gold mention the index of the found one that overlaps it most; the exact one first.
  private func pair(_ gold: [GoldMention], _ found: [FoundMention]) -> [Int?] {
    var used: Set<Int> = []
    return gold.map { mention in
      var best: (index: Int, overlap: Int)?
      for (index, other) in found.enumerated() where !used.contains(index) {
        var overlap =
          min(mention.range.upperBound, other.range.upperBound)
          - max(mention.range.lowerBound, other.range.lowerBound)
        if overlap > 0, mention.range == other.range { overlap += 10_000 }
        if overlap > best?.overlap ?? 0 { best = (index, overlap) }
      }
      if let best { used.insert(best.index) }
      return best?.index
    }
  }

  private mutating func compare(
    _ kind: ScoredKind, _ gold: GoldMention, _ found: FoundMention, _ article: GoldArticle,
    _ marker: ContextMarker
  ) {
    let context = marker.mark(gold.range)
    tally.add("\(kind.rawValue).overlap", hits: 1)
    let isExact = isSpanRight(kind, gold, found)
    tally.add("\(kind.rawValue).span", isRight: isExact)
    if !isExact {
      miss(
        article, kind.rawValue, "span", gold: gold.text, found: found.text, context: context)
    }
    var isRight =
      !(kind == .counts && gold.fields["bound"]?.string == "range" && gold.fields["value"] == nil
      && found["value"] != nil)
    for field in kind.fields {
      guard let wanted = gold.fields[field] else { continue }
      let isSame = AttributeComparison.isSame(field, gold: wanted, found: found)
      tally.add("\(kind.rawValue).\(field)", isRight: isSame)
      if isSame { continue }
      isRight = isRight && Scorer.optionalFields.contains(field)
      let value =
        field == "issuer"
        ? found.issuers.joined(separator: ", ") : found[field]?.printed ?? "none"
      miss(
        article, kind.rawValue, field, gold: "\(gold.text) = \(wanted.printed)", found: value,
        context: context)
    }
    tally.add("\(kind.rawValue).all", isRight: isRight)
  }

  /// A count whose noun may be longer may reach further.
  private func isSpanRight(_ kind: ScoredKind, _ gold: GoldMention, _ found: FoundMention) -> Bool {
    if gold.range == found.range { return true }
    guard kind == .counts, case .array(let nouns) = gold.fields["noun"], nouns.count > 1 else {
      return false
    }
    let lengths = nouns.map { $0.string?.unicodeScalars.count ?? 0 }
    let longest = gold.range.upperBound + max(0, lengths[1] - lengths[0])
    return found.range.lowerBound == gold.range.lowerBound
      && (gold.range.upperBound...longest).contains(found.range.upperBound)
  }
}
