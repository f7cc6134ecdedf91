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
  /// - Returns: The code that the province of that name had when the document was issued; `?` where there was none, or
  ///   the text does not tell which of two it was. That of a merged province has `@2025` behind it in the year in which
  ///   the old provinces issued as well; a party's numbers are told apart by the term.
  func code(of province: PlaceReference, issuing document: OfficialDocument) -> String {
    guard let merger = IssuingUnits.merger, let days = days(of: document) else {
      return province.code
    }
    let after = unit(of: province, on: merger)
    let begin = document.system == .party ? document.term?.begin : nil
    if let begin, begin >= merger.year { return after?.code ?? province.code }
    if days.upperBound < merger { return unit(of: province, on: days.upperBound)?.code ?? "?" }
    guard after == nil || days.lowerBound.year <= merger.year else {
      return after?.code ?? province.code
    }
    guard let after, places.isMerged(after, on: merger) else { return province.code }
    if days.lowerBound < merger || begin != nil { return "?" }
    return document.system == .party ? after.code : after.code + "@\(merger.year)"
  }

  /// The codes of a commune and what it was in when a document was issued, joined by points; `?` where there was none of
  /// its name and code, or the text does not tell which of two it was.
  func path(of commune: PlaceReference, issuing document: OfficialDocument) -> String {
    guard let days = days(of: document) else { return IssuingUnits.path(commune) }
    let first = version(of: commune, on: days.lowerBound).map(IssuingUnits.path)
    let last = version(of: commune, on: days.upperBound).map(IssuingUnits.path)
    guard let first, let last else { return first ?? last ?? "?" }
    return first == last ? first : "?"
  }

  private static func path(_ commune: PlaceReference) -> String {
    [commune.province, commune.district, commune.code].compactMap { $0 }.joined(separator: ".")
  }

  /// The version of a commune on a day; nil where none had its name.
  private func version(of commune: PlaceReference, on day: CivilDate) -> PlaceReference? {
    let number = PlaceRules.day(day)
    return places.unit(.commune, code: Int(commune.number), on: number)
      .flatMap { places.exists($0, on: number) && $0.nameIndex == commune.nameIndex ? $0 : nil }
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
