/// Weighs the places of an article against each other.
struct ScopeVotes {
  private let rules: PlaceRules
  private let date: CivilDate?
  /// How often units of a type are spoken of without a name, by type word.
  private let levels: [String: Int]
  private var provinces: [String: Int] = [:]
  /// The version of each province that the article names.
  private var versions: [String: PlaceReference] = [:]
  private var findings: [(finding: PlaceFinding, weight: Int, isTitle: Bool)] = []

  init(rules: PlaceRules, date: CivilDate?, levels: [String: Int]) {
    self.rules = rules
    self.date = date
    self.levels = levels
  }

  mutating func add(province code: String, weight: Int) {
    provinces[code, default: 0] += weight
  }

  mutating func add(_ finding: PlaceFinding, weight: Int, isTitle: Bool) {
    guard weight > 0 else { return }
    findings.append((finding, weight, isTitle))
    for candidate in finding.candidates where candidate.level == .province {
      versions[candidate.code] = versions[candidate.code] ?? candidate
    }
    let codes = Set(finding.candidates.map(\.province))
    guard codes.count <= 3 else { return }
    for code in codes { provinces[code, default: 0] += weight * 2 / codes.count }
  }

  /// The heaviest province, and in it district and commune where one outweighs the others together
  /// and the article speaks at their level.
  func scope() -> ArticleScope {
    var scope = ArticleScope()
    guard let best = provinces.max(by: { ($0.value, $1.key) < ($1.value, $0.key) }) else {
      return scope
    }
    scope.province = versions[best.key] ?? rules.unit(.province, code: best.key, on: date)
    let (districts, communes) = tallies(in: best.key)
    if let district = dominant(districts) { scope.district = district }
    if let commune = dominant(communes), fits(commune, in: scope) { scope.commune = commune }
    return scope
  }

  /// A unit's weight and whether the title names it.
  private struct Tally {
    var place: PlaceReference
    var weight = 0
    var isTitle = false
  }

  private func tallies(
    in province: String
  ) -> (districts: [String: Tally], communes: [String: Tally]) {
    var districts: [String: Tally] = [:]
    var communes: [String: Tally] = [:]
    for (finding, weight, isTitle) in findings {
      let inside = finding.candidates.filter { $0.province == province }
      guard inside.count == 1, let place = inside.first else { continue }
      switch place.level {
      case .province: break
      case .district: count(place, weight, isTitle, &districts)
      case .commune:
        count(place, weight, isTitle, &communes)
        if let district = rules.district(of: place, on: date) {
          count(district, weight / 2, false, &districts)
        }
      }
    }
    return (districts, communes)
  }

  private func count(
    _ place: PlaceReference, _ weight: Int, _ isTitle: Bool, _ tallies: inout [String: Tally]
  ) {
    tallies[place.code, default: Tally(place: place)].weight += weight
    if isTitle { tallies[place.code]?.isTitle = true }
  }

  /// The unit with more than half of the weight, if the article speaks of its level.
  private func dominant(_ tallies: [String: Tally]) -> PlaceReference? {
    let spoken = tallies.filter { $0.value.isTitle || levels[$0.value.place.typeWord] != nil }
    guard
      let best = spoken.max(by: { ($0.value.weight, $1.key) < ($1.value.weight, $0.key) })
    else { return nil }
    let total = spoken.values.reduce(0) { $0 + $1.weight }
    return best.value.weight * 2 > total ? best.value.place : nil
  }

  private func fits(_ commune: PlaceReference, in scope: ArticleScope) -> Bool {
    guard let district = commune.district, let chosen = scope.district else { return true }
    return district == chosen.code
  }
}
