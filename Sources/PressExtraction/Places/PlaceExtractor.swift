import PressText

/// What the text says of a place.
package struct PlaceFinding: Sendable {
  package var mention: Mention
  /// The units that it may name on the article's date; never empty.
  package var candidates: [PlaceReference]
  /// The type word before the name.
  var type: UnitType?
}

/// Finds names of administrative units.
package struct PlaceExtractor: Sendable {
  private let rules: PlaceRules

  package init(rules: PlaceRules) {
    self.rules = rules
  }

  /// The findings in text order; no two overlap.
  package func find(in text: ArticleText, published: CivilDate?) -> [PlaceFinding] {
    var findings: [PlaceFinding] = []
    var index = 0
    while index < text.count {
      guard let finding = finding(in: text, at: index, published) else {
        index += 1
        continue
      }
      findings.append(finding)
      index = finding.mention.tokens.upperBound
    }
    narrow(&findings, in: text)
    anchor(&findings)
    return findings
  }

  private func finding(in text: ArticleText, at index: Int, _ date: CivilDate?) -> PlaceFinding? {
    if let type = rules.typeWord(in: text, at: index), type.type != .settlement,
      let hit = rules.name(in: text, at: type.tokens.upperBound, afterType: true),
      text[hit.tokens.lowerBound].flags.isDisjoint(with: [.startsLine, .startsSentence])
    {
      let candidates = rules.candidates(hit, type: type.type, on: date)
      guard !candidates.isEmpty else { return nil }
      return PlaceFinding(
        mention: Mention(
          tokens: index..<hit.tokens.upperBound, rule: PlaceRule.typedPlace.rawValue),
        candidates: candidates, type: type.type)
    }
    guard text[index].flags.contains(.capitalized), text.zone(index) != .junk,
      let hit = rules.name(in: text, at: index), stands(hit, in: text)
    else { return nil }
    var candidates = rules.candidates(hit, type: nil, on: date)
    if candidates.contains(where: { $0.level != .commune }) {
      candidates.removeAll { $0.level == .commune }
    } else if text.zone(index) != .title {
      return nil
    }
    guard !candidates.isEmpty else { return nil }
    return PlaceFinding(
      mention: Mention(tokens: hit.tokens, rule: PlaceRule.barePlace.rawValue),
      candidates: candidates, type: nil)
  }

  /// Whether a bare name is not a piece of a longer run of capitalised words.
  private func stands(_ hit: PlaceRules.NameHit, in text: ArticleText) -> Bool {
    let before = text[hit.tokens.lowerBound - 1]
    let after = text[hit.tokens.upperBound]
    let first = text[hit.tokens.lowerBound]
    let isShouting = hit.tokens.allSatisfy {
      text[$0].flags.contains(.upperCase) || !text[$0].isWord
    }
    if hit.tokens.count == 1, !isShouting { return false }
    guard !isShouting else { return true }
    let continues =
      after.isWord && after.flags.contains(.capitalized) && !after.flags.contains(.startsSentence)
      && !after.flags.contains(.startsLine) && !after.flags.contains(.upperCase)
    let continued =
      before.isWord && before.flags.contains(.capitalized) && !before.flags.contains(.upperCase)
      && !first.flags.contains(.startsSentence) && !first.flags.contains(.startsLine)
      && !before.flags.contains(.startsSentence)
    return !continues && !continued
  }

  /// Lets a unit named right after another (`xã Y, huyện X`; `xã Y (X)`) choose among its candidates.
  private func narrow(_ findings: inout [PlaceFinding], in text: ArticleText) {
    for index in findings.indices.dropLast().reversed() {
      let next = findings[index + 1]
      let gap = findings[index].mention.tokens.upperBound..<next.mention.tokens.lowerBound
      guard gap.count <= 2, gap.allSatisfy({ text[$0].kind == .mark }) else { continue }
      let inside = findings[index].candidates.filter { lower in
        next.candidates.contains { PlaceExtractor.contains($0, lower) }
      }
      guard !inside.isEmpty else { continue }
      findings[index].candidates = inside
      findings[index + 1].candidates = next.candidates.filter { upper in
        inside.contains { PlaceExtractor.contains(upper, $0) }
      }
    }
  }

  /// Keeps a bare commune only where a unit around it is named too, and chooses by that.
  private func anchor(_ findings: inout [PlaceFinding]) {
    let upper = findings.filter { $0.candidates.count == 1 && $0.candidates[0].level != .commune }
      .map { $0.candidates[0] }
    findings = findings.compactMap { finding in
      guard finding.type == nil, finding.candidates.allSatisfy({ $0.level == .commune }) else {
        return finding
      }
      var kept = finding
      kept.candidates = finding.candidates.filter { commune in
        upper.contains { $0.level == .district && PlaceExtractor.contains($0, commune) }
      }
      if kept.candidates.isEmpty {
        kept.candidates = finding.candidates.filter { commune in
          commune.district == nil && upper.contains { PlaceExtractor.contains($0, commune) }
        }
      }
      return kept.candidates.isEmpty ? nil : kept
    }
  }

  /// Whether one unit lies in another.
  static func contains(_ upper: PlaceReference, _ lower: PlaceReference) -> Bool {
    guard upper.level < lower.level else { return false }
    return upper.level == .province ? lower.province == upper.code : lower.district == upper.code
  }
}
