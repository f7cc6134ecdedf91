/// What is equal for two mentions of one named document.
struct DocumentName: Hashable {
  /// Row of the law; nil for other names.
  private var law: Int?
  private var year: Int?
  private var isRevised = false
  /// Row of the type, of resolutions of a plenum or congress.
  private var type: Int?
  /// The plenum.
  private var session: Int?
  /// The congress, or the term of a plenum.
  private var ordinal: Int?
  /// In lower case; empty for laws of the lexicon and plenums.
  private var text = ""

  /// The name of a law's version.
  init(law: Int, year: Int) {
    self.law = law
    self.year = year
  }

  /// The name of a finding in an article about some places; nil where it has none.
  init?(_ finding: OfficialDocumentFinding, in scope: ArticleScope) {
    if finding.number == nil {
      if let law = finding.law {
        self.law = law
        year = finding.year ?? finding.statedYear
        isRevised = finding.isRevised
        return
      }
      if finding.plenum != nil || finding.congress != nil {
        type = finding.type
        session = finding.plenum
        ordinal = finding.termOrdinal
        // One plenum may pass several resolutions: names of two forms are not brought together.
        text =
          finding.congress.map { DocumentName.placed($0, in: scope) }
          ?? (finding.isLongName ? "hội nghị" : "")
        return
      }
    }
    guard let name = finding.number ?? finding.name else { return nil }
    text = name.lowercased()
  }

  /// The name without its year or term; nil where it has none.
  var stem: DocumentName? {
    var stem = self
    if law != nil, year != nil {
      stem.year = nil
      return stem
    }
    if session != nil, ordinal != nil {
      stem.ordinal = nil
      return stem
    }
    guard law == nil, type == nil, let range = text.ranges(of: " năm ").last else { return nil }
    stem.text = String(text[..<range.lowerBound])
    return stem
  }

  /// `đảng bộ tỉnh` with the name of the article's province; a body with a name of its own as it is.
  ///
  /// `?` stands for a name that the article does not tell.
  static func placed(_ body: String, in scope: ArticleScope) -> String {
    let levels: [(String, PlaceReference?)] = [
      (" tỉnh", scope.province), (" huyện", scope.district), (" quận", scope.district),
      (" thị xã", scope.district), (" thành phố", scope.district ?? scope.province),
      (" tp", scope.district ?? scope.province), (" xã", scope.commune),
      (" phường", scope.commune), (" thị trấn", scope.commune),
    ]
    guard let level = levels.first(where: { body.hasSuffix($0.0) }) else { return body }
    return body + " " + (level.1?.name.lowercased() ?? "?")
  }
}
