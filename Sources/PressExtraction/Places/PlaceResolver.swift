/// Tells which unit each place name means.
package struct PlaceResolver: Sendable {
  private let rules: PlaceRules

  package init(rules: PlaceRules) {
    self.rules = rules
  }

  /// The places, in the order of their first mention.
  package func resolve(
    _ findings: [PlaceFinding], scope: ArticleScope, in text: ArticleText, published: CivilDate?
  ) -> [Place] {
    var places: [Place] = []
    var known: [String: Int] = [:]
    for finding in findings where text.zone(finding.mention.tokens.lowerBound) != .junk {
      guard let reference = choose(finding.candidates, scope: scope) else { continue }
      let key = reference.level.rawValue + reference.code
      if let index = known[key] {
        places[index].mentions.append(finding.mention)
        continue
      }
      known[key] = places.count
      var place = Place(reference: reference, mentions: [finding.mention])
      let validity = rules.validity(of: reference, on: published)
      place.validFrom = validity.from
      place.validTo = validity.to
      places.append(place)
    }
    return places
  }

  /// The unit meant: the only candidate, else the only one in the scope; nil where it stays open.
  func choose(_ candidates: [PlaceReference], scope: ArticleScope) -> PlaceReference? {
    if candidates.count == 1 { return candidates.first }
    if let commune = scope.commune, candidates.contains(commune) { return commune }
    if let district = scope.district {
      let inside = candidates.filter { $0 == district || PlaceExtractor.contains(district, $0) }
      if inside.count == 1 { return inside.first }
    }
    if let province = scope.province {
      let inside = candidates.filter { $0 == province || PlaceExtractor.contains(province, $0) }
      if let first = inside.first, inside.count == 1 || first.level == .province { return first }
    }
    let provinces = candidates.filter { $0.level == .province }
    return provinces.count == 1 ? provinces.first : nil
  }
}
