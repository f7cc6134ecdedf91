/// Expands names, tells which body of which place is meant, and merges the mentions of one body.
package struct OrganizationResolver: Sendable {
  private let rules: OrganizationRules
  private let places: PlaceRules

  package init(rules: OrganizationRules, places: PlaceRules) {
    self.rules = rules
    self.places = places
  }

  /// The bodies, in the order of their first mention.
  package func resolve(
    _ findings: OrganizationFindings, places found: PlaceFindings, scope: ArticleScope,
    in text: ArticleText, published: CivilDate?
  ) -> [Organization] {
    guard !findings.list.isEmpty else { return [] }
    var findings = findings
    FirmTails(text: text, rules: rules).bind(&findings)
    ShortNames(text: text, rules: rules, places: places, found: found).bind(&findings)
    var context = BodyContext(
      text: text, rules: rules, places: places, found: found, scope: scope, date: published,
      findings: findings)
    var known = NameTable()
    var ahead: [Int] = []
    for (index, finding) in findings.list.enumerated() {
      if let target = finding.standsFor, target != index {
        if target < index, context.bodies[target] >= 0 {
          context.add(index, of: target)
        } else {
          context.skip()
          ahead.append(index)
        }
        continue
      }
      enter(index, in: &context, &known)
    }
    guard !ahead.isEmpty else { return context.organizations }
    for index in ahead {
      if let target = findings.list[index].standsFor { context.add(index, ahead: target) }
    }
    context.order()
    return context.organizations.sorted { $0.start < $1.start }
  }

  /// Takes a finding as a further mention of the body that has its name, or as the first of a new one.
  @inline(__always)
  private func enter(_ index: Int, in context: inout BodyContext, _ known: inout NameTable) {
    let body = context.resolve(index)
    let key = context.writer.key
    var entity = known[key]
    if entity < 0, let proper = context.properKey.map({ known[$0] }), proper >= 0,
      context.isOfOnePlace(body, with: proper)
    {
      entity = proper
    }
    if entity >= 0 {
      context.add(index, to: entity)
      return
    }
    known.set(key, context.organizations.count)
    if let key = context.properKey { known.set(key, context.organizations.count) }
    context.add(index, as: body)
  }
}
