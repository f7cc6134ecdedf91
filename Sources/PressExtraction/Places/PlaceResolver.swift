/// Tells which unit each place name means.
package struct PlaceResolver: Sendable {
  private let rules: PlaceRules

  package init(rules: PlaceRules) {
    self.rules = rules
  }

  /// The places, in the order of their first mention.
  ///
  /// - Parameters:
  ///   - findings: What the text says.
  ///   - names: Where bodies' proper names stand, ascending; a bare place in one is a word of it
  ///     (`Công ty CP Tân Thành`).
  ///   - scope: What the article is about.
  /// - Returns: Those that are not left open.
  package func resolve(
    _ findings: PlaceFindings, outside names: [Range<Int>], scope: ArticleScope
  ) -> [Place] {
    var places: [Place] = []
    var known: [Int: Int] = [:]
    var names = RangeCursor(names)
    for finding in findings.list {
      let name = names.range(endingAfter: finding.tokens.lowerBound)
      if finding.rule == .barePlace, name?.overlaps(finding.tokens) == true { continue }
      guard let reference = PlaceResolver.choose(findings.candidates(of: finding), scope: scope)
      else { continue }
      if let place = known[reference.unitKey] {
        places[place].mentions.append(finding.mention)
        continue
      }
      known[reference.unitKey] = places.count
      var place = Place(reference: reference, mentions: [finding.mention])
      let validity = rules.validity(of: reference)
      place.validFrom = validity.from
      place.validTo = validity.to
      if let end = validity.to { place.successors = rules.successors(of: reference, on: end) }
      places.append(place)
    }
    return places
  }

  /// The unit meant: the only candidate, else the only one in the scope; nil where it stays open.
  static func choose(
    _ candidates: ArraySlice<PlaceReference>, scope: ArticleScope
  ) -> PlaceReference? {
    if candidates.count < 2 { return candidates.first }
    if let commune = scope.commune, candidates.contains(commune) { return commune }
    if let district = scope.district,
      let inside = only(candidates, where: { $0 == district || district.contains($0) })
    {
      return inside
    }
    if let province = scope.province {
      if candidates.contains(province) { return province }
      if let inside = only(candidates, where: { province.contains($0) }) { return inside }
    }
    return only(candidates) { $0.level == .province }
  }

  /// The only candidate that fulfils a condition.
  static func only(
    _ candidates: ArraySlice<PlaceReference>, where fits: (PlaceReference) -> Bool
  ) -> PlaceReference? {
    var found: PlaceReference?
    for candidate in candidates where fits(candidate) {
      if found != nil { return nil }
      found = candidate
    }
    return found
  }
}
