import PressText

/// Finds names of bodies.
package struct OrganizationExtractor: Sendable {
  private let rules: OrganizationRules
  private let places: PlaceRules

  package init(rules: OrganizationRules, places: PlaceRules) {
    self.rules = rules
    self.places = places
  }

  /// The findings in text order; no two overlap.
  ///
  /// Nothing is found inside what documents claim, in furniture of the page, or where a body is a source, not an
  /// actor: in datelines and bylines.
  package func find(in text: ArticleText, claims: Claims) -> OrganizationFindings {
    var parser = NameParser(text: text, rules: rules, places: places)
    let credits = CreditReader(text: text, rules: rules)
    var findings = OrganizationFindings()
    var end = 0
    for trigger in text.hits.triggers(.organization) {
      let start = Int(trigger)
      guard start >= end, claims.owner(start) == nil else { continue }
      let base = parser.parts.count
      guard let name = parser.name(at: start) else { continue }
      let range = start..<min(name.end, firstClaimed(claims, start..<name.end))
      let antecedent =
        name.rule == .shortName ? antecedent(of: parser.parts[base], parser.parts, findings) : nil
      guard !range.isEmpty, isSearched(text.zone(start)),
        name.rule != .shortName || antecedent != nil,
        !credits.isCredit(parser.parts[base], range)
      else {
        parser.drop(to: base)
        continue
      }
      var finding = OrganizationFinding(
        tokens: range, rule: name.rule, parts: base..<parser.parts.count)
      finding.standsFor = antecedent
      findings.list.append(finding)
      count(parser.parts[base...], in: &findings.levels)
      end = range.upperBound
    }
    findings.parts = parser.parts
    AliasReader(text: text, rules: rules, places: places).add(to: &findings, claims: claims)
    Coordination(text: text, rules: rules).link(&findings)
    return findings
  }

  /// The last finding with the head that stands alone here.
  private func antecedent(
    of part: NamePart, _ parts: [NamePart], _ findings: OrganizationFindings
  ) -> Int? {
    guard let key = part.head.map({ rules.heads[$0].name.key }) else { return nil }
    let end = findings.list.count
    return (max(0, end - BodyContext.reach * 2)..<end).last { index in
      let finding = findings.list[index]
      return finding.rule != .shortName
        && parts[finding.parts.lowerBound].head.map { rules.heads[$0].name.key } == key
    }
  }

  /// Counts the types of units that a name leaves unnamed.
  private func count(_ parts: ArraySlice<NamePart>, in levels: inout [Int]) {
    for part in parts {
      if case .level(let type) = part.content { levels[Int(type.rawValue)] += 1 }
    }
    if let row = parts.last?.head, case .type(let type) = rules.heads[row].completion {
      levels[Int(type.rawValue)] += 1
    }
  }

  private func isSearched(_ zone: Zone) -> Bool {
    switch zone {
    case .junk, .dateline, .byline: false
    case .title, .subtitle, .body, .caption, .box: true
    }
  }

  private func firstClaimed(_ claims: Claims, _ range: Range<Int>) -> Int {
    range.first { claims.owner($0) != nil } ?? range.upperBound
  }
}
