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
    _ findings: [OrganizationFinding], places found: [PlaceFinding], scope: ArticleScope,
    in text: ArticleText, published: CivilDate?
  ) -> [Organization] {
    var context = BodyContext(
      text: text, rules: rules, places: places, found: found, scope: scope, date: published)
    var organizations: [Organization] = []
    var known: [String: Int] = [:]
    var entity: [Int] = []
    for finding in findings {
      if let target = finding.standsFor, target < entity.count {
        organizations[entity[target]].mentions.append(finding.mention)
        entity.append(entity[target])
        continue
      }
      let body = context.resolve(finding, among: findings)
      let key = body.name.lowercased()
      if let index = known[key] {
        organizations[index].mentions.append(finding.mention)
        entity.append(index)
        continue
      }
      known[key] = organizations.count
      entity.append(organizations.count)
      var organization = Organization(
        name: body.name, kind: body.kind, mentions: [finding.mention])
      organization.place = body.place
      organization.how = body.how
      organizations.append(organization)
    }
    return organizations
  }
}
