/// Tells which unit of a province's name issued a document, and the unit's code.
///
/// On 1 July 2025 provinces were merged: 52 was Bình Định and is Gia Lai, which was 64; their numbers begin anew.
struct IssuingUnits {
  let places: PlaceRules
  /// The day of the article.
  let published: CivilDate?

  /// When the provinces were merged.
  private static let merger = CivilDate(year: 2025, month: 7, day: 1)

  /// The code in the key of a document that a province issued.
  ///
  /// - Parameters:
  ///   - province: The province, as the article means it.
  ///   - document: What is known of the document.
  /// - Returns: The code that the province of that name had when the document was issued. That of a merged province has
  ///   `@2025` behind it in the year in which the old provinces issued as well; `?` where the text does not tell which
  ///   of the two did.
  func code(of province: PlaceReference, issuing document: OfficialDocument) -> String {
    guard let merger = IssuingUnits.merger, let days = days(of: document) else {
      return province.code
    }
    if days.upperBound < merger { return code(of: province, on: days.upperBound) }
    let after = unit(of: province, on: merger)
    guard after == nil || days.lowerBound.year <= merger.year else {
      return after?.code ?? province.code
    }
    guard let after, places.isMerged(after, on: merger) else { return province.code }
    return days.lowerBound < merger ? "?" : after.code + "@\(merger.year)"
  }

  private func code(of province: PlaceReference, on day: CivilDate) -> String {
    unit(of: province, on: day)?.code ?? province.code
  }

  /// The province that bore a province's name on a day; nil where none did.
  private func unit(of province: PlaceReference, on day: CivilDate) -> PlaceReference? {
    let day = PlaceRules.day(day)
    return places.province(named: province.name, on: day)
      .flatMap { places.exists($0, on: day) ? $0 : nil }
  }

  /// The first and the last day on which a document may have been issued; nil where nothing tells.
  private func days(of document: OfficialDocument) -> ClosedRange<CivilDate>? {
    if let issued = document.issued { return issued...issued }
    let year = document.year ?? document.statedYear
    // The old committees of a term issued nearly all that was issued in it.
    let years = year.map { ($0, $0) } ?? document.term?.begin.map { ($0 + 1, $0 + 4) }
    guard let years, let first = CivilDate(year: years.0, month: 1, day: 1),
      let last = CivilDate(year: years.1, month: 12, day: 31)
    else { return nil }
    guard let published, published < last else { return first...last }
    return first...max(first, published)
  }
}
