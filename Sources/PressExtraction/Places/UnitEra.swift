import PressText

/// When an article without a day was written, as far as the districts that it names tell.
extension PlaceRules {
  /// The last day of districts that ended before the others did (`quận Thủ Đức`, a city since 2021); nil where the article
  /// names none such, or a younger one too.
  ///
  /// Of several the youngest counts: what is older may be remembered.
  func era(of places: PlaceFindings, in text: ArticleText) -> CivilDate? {
    var last = Int32.min
    var youngest = Int32.min
    for finding in places.list {
      let candidates = places.candidates(of: finding)
      guard let type = finding.type, text.word(finding.tokens.upperBound) != old,
        candidates.allSatisfy({ $0.level == .district && $0.type == type })
      else { continue }
      let units = candidates.lazy.map { self.listing.units[Int($0.version)] }
      youngest = max(youngest, units.map(\.from).min() ?? .min)
      guard let end = units.map(\.to).max(), end <= PlaceRules.assumedDay else { continue }
      last = max(last, end &- 1)
    }
    guard last > .min, youngest <= last else { return nil }
    return CivilDate(dayNumber: Int(last))
  }
}
