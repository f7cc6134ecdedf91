import PressText

/// Tells which well-known document is meant, by the article's day and wording.
struct WellKnownJudge {
  let text: ArticleText
  let rules: OfficialDocumentRules
  let published: CivilDate?

  /// The congress term that the text ties to a short form.
  struct Term {
    /// That of the plenum named right after it: `Nghị quyết 19 Trung ương 6 khóa XII`.
    var plenum: Int?
    /// That of the stated issuer: `Nghị quyết 98 của Quốc hội khóa XV`.
    var issuer: Int?
  }

  /// How many tokens before and after a mention are looked through for cues.
  private static let reach = 150
  /// How many days after its issue a document of the stated issuer is meant without more words.
  ///
  /// Numbers start anew each year: a later document of the number follows after half a year at least.
  private static let fresh = 90

  /// The document that a short form stands for, or whose number with no year is printed.
  ///
  /// - Parameters:
  ///   - document: What the article says of the document.
  ///   - finding: Its main mention.
  ///   - term: The term that stands with it.
  /// - Returns: The document of that number and year, or of the stated term; else the one of that
  ///   type and serial issued before the article whose cue stands nearest to a mention; else the only
  ///   one, where its serial has a letter or its issuer is stated soon after its issue; nil where none
  ///   is, or what the text says of it differs.
  func document(
    for document: OfficialDocument, _ finding: OfficialDocumentFinding, _ term: Term
  ) -> WellKnownDocument? {
    guard finding.form == .short || finding.form == .full, let serial = document.serial
    else { return nil }
    var fitting = rules.wellKnown.rows(serial: serial).map { rules.wellKnown[$0] }
      .filter { isSameType($0.type, finding.type) && agrees($0, with: document, finding) }
    guard let first = fitting.first else { return nil }
    // A number with its year names one document.
    if finding.form == .full, first.year != nil { return first }
    if finding.form == .full, document.statedYear != nil, fitting.count == 1 { return first }
    if let ordinal = term.plenum ?? term.issuer {
      let passed = fitting.filter { isOf($0, term: ordinal) }
      if passed.count == 1 { return passed[0] }
      if term.plenum != nil || !passed.isEmpty { fitting = passed }
    }
    if let nearest = nearest(of: fitting, to: document.mentions.map(\.mention.tokens)) {
      return nearest
    }
    guard fitting.count == 1, let only = fitting.first, finding.form == .short else { return nil }
    return isLettered(serial) || isFresh(only, document) ? only : nil
  }

  /// The document of a short form that is joined to a well-known one of its issuers: `Nghị quyết 18, ⟨19⟩ của Trung ương`.
  ///
  /// That of the same day, else the only one of the term.
  func document(
    for document: OfficialDocument, _ finding: OfficialDocumentFinding,
    beside sibling: WellKnownDocument
  ) -> WellKnownDocument? {
    guard finding.form == .short, let serial = document.serial else { return nil }
    let fitting = rules.wellKnown.rows(serial: serial).map { rules.wellKnown[$0] }
      .filter {
        $0.issuers == sibling.issuers && isSameType($0.type, finding.type)
          && agrees($0, with: document, finding)
      }
    let joint = fitting.filter { $0.issued == sibling.issued }
    if joint.count == 1 { return joint[0] }
    guard sibling.issuerCode == "TW", let term = CongressTerms.national(on: sibling.issued) else {
      return nil
    }
    let passed = fitting.filter { CongressTerms.national(on: $0.issued) == term }
    return passed.count == 1 ? passed[0] : nil
  }

  private func isSameType(_ one: Int, _ other: Int) -> Bool {
    one == other || rules.types[other].codes.contains(rules.types[one].code)
  }

  /// Whether nothing that the article says speaks against a row.
  private func agrees(
    _ row: WellKnownDocument, with document: OfficialDocument, _ finding: OfficialDocumentFinding
  ) -> Bool {
    if finding.form == .full, row.year != nil { return document.number == row.number }
    guard let published, row.issued <= published else { return false }
    if let year = document.year ?? document.statedYear, year != row.issued.year { return false }
    if let issued = document.issued, issued != row.issued { return false }
    if finding.form == .full { return document.number == row.number }
    guard let issuer = document.issuers.first else { return true }
    return row.issuers.contains(issuer.name)
      || document.issuerCode == row.issuerCode
  }

  /// Whether a document was passed in a term of the Central Committee or the National Assembly.
  private func isOf(_ row: WellKnownDocument, term: Int) -> Bool {
    if row.issuerCode == "TW" { return CongressTerms.national(on: row.issued)?.ordinal == term }
    return row.issuerCode == "QH\(term)"
  }

  /// `30a`: numbers with a letter are rare enough to tell the document.
  private func isLettered(_ serial: String) -> Bool {
    serial.unicodeScalars.last?.properties.isAlphabetic ?? false
  }

  /// Whether the text states the document's issuer within days of its issue.
  private func isFresh(_ row: WellKnownDocument, _ document: OfficialDocument) -> Bool {
    guard let published, let issuer = document.issuers.first, issuer.how == .stated else {
      return false
    }
    return row.issuers.contains(issuer.name)
      && published.dayNumber - row.issued.dayNumber <= WellKnownJudge.fresh
  }

  /// The document whose cue stands nearest to a mention; of several as near the latest.
  private func nearest(
    of rows: [WellKnownDocument], to mentions: [Range<Int>]
  ) -> WellKnownDocument? {
    let cues = cues(near: mentions)
    var best: (row: WellKnownDocument, distance: Int)?
    for row in rows {
      guard let distance = row.cues.compactMap({ cues[$0] }).min() else { continue }
      let isBetter =
        best.map { distance < $0.distance || distance == $0.distance && $0.row.issued < row.issued }
      if isBetter ?? true { best = (row, distance) }
    }
    return best?.row
  }

  /// The cues that stand within reach of mentions, and how many tokens away.
  private func cues(near mentions: [Range<Int>]) -> [Int: Int] {
    var found: [Int: Int] = [:]
    for mention in mentions {
      let start = max(0, mention.lowerBound - WellKnownJudge.reach)
      let end = min(text.count, mention.upperBound + WellKnownJudge.reach)
      for index in start..<max(start, end)
      where text.hits.hasTerm(.documentCue, at: index) && !mention.contains(index) {
        let distance =
          index < mention.lowerBound ? mention.lowerBound - index : index - mention.upperBound
        for hit in text.hits.starting(at: index) where hit.kind == .documentCue {
          found[Int(hit.payload)] = min(found[Int(hit.payload)] ?? distance, distance)
        }
      }
    }
    return found
  }
}
