/// Tells which province, district and commune an article is about.
package struct ScopeResolver: Sendable {
  private let rules: PlaceRules

  package init(rules: PlaceRules) {
    self.rules = rules
  }

  /// The scope; empty where the article is about the country or nothing tells.
  package func resolve(
    _ places: [PlaceFinding], organizations: [OrganizationFinding], in text: ArticleText,
    metadata: ArticleMetadata, published: CivilDate?
  ) -> ArticleScope {
    var votes = ScopeVotes(rules: rules, date: published)
    let home = rules.outletProvince(in: text, metadata: metadata, on: published)
    if let home { votes.add(province: home.code, weight: 6) }
    for finding in places {
      votes.add(finding, weight: weight(of: finding, organizations, in: text))
    }
    return votes.scope()
  }

  /// Titles and the first lines say more than the rest; a body's place more than a place.
  private func weight(
    of finding: PlaceFinding, _ organizations: [OrganizationFinding], in text: ArticleText
  ) -> Int {
    let start = finding.mention.tokens.lowerBound
    var weight = finding.type == nil ? 2 : 3
    switch text.zone(start) {
    case .title: weight *= 4
    case .subtitle, .dateline: weight *= 3
    case .body, .caption, .box: if start < 120 { weight += 2 }
    case .byline, .junk: return 0
    }
    return weight
  }
}

/// Weighs the places of an article against each other.
private struct ScopeVotes {
  let rules: PlaceRules
  let date: CivilDate?
  private var provinces: [String: Int] = [:]
  private var findings: [(PlaceFinding, Int)] = []

  init(rules: PlaceRules, date: CivilDate?) {
    self.rules = rules
    self.date = date
  }

  mutating func add(province code: String, weight: Int) {
    provinces[code, default: 0] += weight
  }

  mutating func add(_ finding: PlaceFinding, weight: Int) {
    guard weight > 0 else { return }
    findings.append((finding, weight))
    let codes = Set(finding.candidates.map(\.province))
    guard codes.count <= 3 else { return }
    for code in codes { provinces[code, default: 0] += weight * 2 / codes.count }
  }

  /// The heaviest province, and in it district and commune where one outweighs the others together.
  func scope() -> ArticleScope {
    var scope = ArticleScope()
    guard let best = provinces.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
      return scope
    }
    scope.province = rules.unit(.province, code: best.key, on: date)
    var districts: [String: Int] = [:]
    var communes: [String: Int] = [:]
    for (finding, weight) in findings {
      let inside = finding.candidates.filter { $0.province == best.key }
      guard inside.count == 1, let place = inside.first else { continue }
      switch place.level {
      case .province: break
      case .district: districts[place.code, default: 0] += weight
      case .commune:
        communes[place.code, default: 0] += weight
        if let district = place.district { districts[district, default: 0] += weight / 2 }
      }
    }
    if let code = dominant(districts) {
      scope.district = rules.unit(.district, code: code, on: date)
    }
    if let code = dominant(communes) { scope.commune = commune(code, in: scope) }
    return scope
  }

  private func commune(_ code: String, in scope: ArticleScope) -> PlaceReference? {
    guard let commune = rules.unit(.commune, code: code, on: date) else { return nil }
    guard let district = commune.district, let chosen = scope.district else { return commune }
    return district == chosen.code ? commune : nil
  }

  /// The code with more than half of the weight.
  private func dominant(_ votes: [String: Int]) -> String? {
    guard let best = votes.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else { return nil }
    return best.value * 2 > votes.values.reduce(0, +) ? best.key : nil
  }
}
