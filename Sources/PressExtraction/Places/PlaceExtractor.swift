import PressText

/// Finds names of administrative units.
package struct PlaceExtractor: Sendable {
  private let rules: PlaceRules

  package init(rules: PlaceRules) {
    self.rules = rules
  }

  /// The findings in text order; no two overlap.
  ///
  /// - Parameters:
  ///   - text: Where places are looked for.
  ///   - published: The article's day; of units of one name those that there are then go first.
  ///   - signature: The tokens of the authors' names, in which there are none.
  /// - Returns: The findings.
  package func find(
    in text: ArticleText, published: CivilDate?, outside signature: Range<Int>? = nil
  ) -> PlaceFindings {
    var findings = PlaceFindings()
    let day = PlaceRules.day(published)
    var end = 0
    for index in text.hits.triggers(.place) {
      guard index >= end, signature?.contains(index) != true,
        let next = read(text, at: index, day, into: &findings)
      else { continue }
      end = next
    }
    narrow(&findings, in: text)
    anchor(&findings)
    return findings
  }

  /// Reads the place that starts at a token; the token after it.
  private func read(
    _ text: ArticleText, at index: Int, _ day: Int32, into findings: inout PlaceFindings
  ) -> Int? {
    if text.hits.hasTerm(.placeType, at: index),
      let end = typed(text, at: index, day, into: &findings)
    {
      return end > index ? end : nil
    }
    guard text[index].flags.contains(.capitalized) else { return nil }
    return bare(text, at: index, day, into: &findings)
  }

  /// A type word with a name after it; `index` where nothing of the type bears the name.
  private func typed(
    _ text: ArticleText, at index: Int, _ day: Int32, into findings: inout PlaceFindings
  ) -> Int? {
    guard let type = rules.typeWord(in: text, at: index), type.type != .settlement,
      let hit = rules.name(in: text, at: type.tokens.upperBound, afterType: true),
      text[hit.tokens.lowerBound].flags.isDisjoint(with: [.startsLine, .startsSentence]),
      text.zone(index) != .junk, !isInitials(type, hit, in: text),
      !text.isRaised || hit.tokens.count > 1 || text[hit.tokens.lowerBound].isNumber
    else { return nil }
    let candidates = rules.addCandidates(
      hit, type: type.type, on: day, to: &findings.newCandidates)
    guard !candidates.isEmpty else { return index }
    findings.append(
      PlaceFinding(
        tokens: index..<hit.tokens.upperBound, rule: .typedPlace, type: type.type,
        candidates: candidates))
    return hit.tokens.upperBound
  }

  /// `P.V`: who writes, and no `phường V`.
  private func isInitials(
    _ type: PlaceRules.TypeHit, _ hit: PlaceRules.NameHit, in text: ArticleText
  ) -> Bool {
    hit.tokens.count == 1 && text[hit.tokens.lowerBound].isWord
      && text[hit.tokens.lowerBound].length == 1
      && text[type.tokens.upperBound - 1].isMark(".")
  }

  private func bare(
    _ text: ArticleText, at index: Int, _ day: Int32, into findings: inout PlaceFindings
  ) -> Int? {
    guard let hit = rules.name(in: text, at: index), stands(hit, in: text),
      text.zone(index) != .junk,
      !rules.waysAndWaters.contains(where: { $0.ends(in: text, before: index) })
        || text[index].flags.contains(.startsLine)
    else { return nil }
    var candidates = rules.addCandidates(hit, type: nil, on: day, to: &findings.newCandidates)
    if let commune = candidates.first(where: { findings[candidate: $0].level == .commune }) {
      if commune > candidates.lowerBound {
        candidates = candidates.lowerBound..<commune
      } else if text.zone(index) != .title {
        return nil
      }
    }
    guard !candidates.isEmpty else { return nil }
    findings.append(
      PlaceFinding(tokens: hit.tokens, rule: .barePlace, type: nil, candidates: candidates))
    return hit.tokens.upperBound
  }

  /// Whether a bare name is not a piece of a longer run of capitalised words.
  private func stands(_ hit: PlaceRules.NameHit, in text: ArticleText) -> Bool {
    let before = text[hit.tokens.lowerBound - 1]
    let after = text[hit.tokens.upperBound]
    let first = text[hit.tokens.lowerBound]
    let isShouting = hit.tokens.allSatisfy {
      text[$0].flags.contains(.upperCase) || !text[$0].isWord
    }
    if hit.tokens.count == 1, !isShouting || text.isRaised { return false }
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
  private func narrow(_ findings: inout PlaceFindings, in text: ArticleText) {
    for index in findings.list.indices.dropLast().reversed() {
      let gap =
        findings.list[index].tokens.upperBound..<findings.list[index + 1].tokens.lowerBound
      guard gap.count <= 2, gap.allSatisfy({ text[$0].kind == .mark }) else { continue }
      findings.narrow(lower: index, upper: index + 1)
    }
  }

  /// Keeps a bare commune only where a unit around it is named too, and chooses by that.
  private func anchor(_ findings: inout PlaceFindings) {
    let bare = findings.list.indices.filter { index in
      let finding = findings.list[index]
      return finding.type == nil
        && findings[candidate: finding.candidates.lowerBound].level == .commune
    }
    guard !bare.isEmpty else { return }
    let upper = findings.list.compactMap { findings.only($0) }.filter { $0.level != .commune }
    var open: [Int] = []
    for index in bare {
      let isKept =
        findings.keep(of: index) { commune in
          upper.contains { $0.level == .district && $0.contains(commune) }
        }
        || findings.keep(of: index) { commune in
          commune.districtNumber == 0 && upper.contains { $0.contains(commune) }
        }
      if !isKept { open.append(index) }
    }
    findings.remove(at: open)
  }
}
