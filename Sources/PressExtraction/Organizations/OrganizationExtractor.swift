import PressText

/// What the text says of a body at one place.
package struct OrganizationFinding: Sendable {
  package var mention: Mention
  /// The pieces of the name, in order; empty for an alias.
  var parts: [NamePart]
  /// The finding whose level or place serves this one too (`Thành ủy, HĐND, UBND thành phố`).
  var sharesTail: Int?
  /// The finding that an abbreviation defined in the text stands for.
  var standsFor: Int?
  /// The type of unit that a committee's head names (`Thành ủy`), where no place follows.
  var committeeType: UnitType?
}

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
  /// Nothing is found inside what documents claim.
  package func find(in text: ArticleText, claims: Claims) -> [OrganizationFinding] {
    let parser = NameParser(text: text, rules: rules, places: places)
    var findings: [OrganizationFinding] = []
    var end = 0
    var last = -1
    var antecedents: [String: Int] = [:]
    for hit in text.hits.all {
      let start = Int(hit.start)
      guard start >= end, start != last,
        hit.kind == .organizationHead || hit.kind == .organizationName
      else { continue }
      last = start
      guard claims.owner(start) == nil, text.zone(start) != .junk,
        let name = parser.name(at: start)
      else { continue }
      let range = start..<min(name.end, firstClaimed(claims, start..<name.end))
      guard !range.isEmpty, !CreditReader(text: text, rules: rules).isCredit(name.parts, range)
      else { continue }
      var finding = OrganizationFinding(
        mention: Mention(tokens: range, rule: name.rule.rawValue), parts: name.parts)
      finding.committeeType = committeeType(name.parts)
      let head = headName(name.parts)
      if name.rule == .shortName {
        guard let head, let antecedent = antecedents[head] else { continue }
        finding.standsFor = antecedent
      } else if let head {
        antecedents[head] = findings.count
      }
      findings.append(finding)
      end = range.upperBound
    }
    findings = AliasReader(text: text, rules: rules, places: places).adding(
      to: findings, claims: claims)
    Coordination(text: text, rules: rules).link(&findings)
    return findings
  }

  /// The name of the first head, where more than a level or place follows it.
  private func headName(_ parts: [NamePart]) -> String? {
    guard let first = parts.first, case .head(let row) = first.content else { return nil }
    return rules.heads[row].name
  }

  private func committeeType(_ parts: [NamePart]) -> UnitType? {
    guard let last = parts.last, case .head(let row) = last.content,
      case .type(let type) = rules.heads[row].completion
    else { return nil }
    return type
  }

  private func firstClaimed(_ claims: Claims, _ range: Range<Int>) -> Int {
    range.first { claims.owner($0) != nil } ?? range.upperBound
  }
}
