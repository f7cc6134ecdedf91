/// Tells which drafts are mentions of one document.
struct DocumentMerger {
  let rules: OfficialDocumentRules
  let organizations: [Organization]
  let scope: ArticleScope
  let findings: [OfficialDocumentFinding]
  /// What is known of each finding.
  private(set) var drafts: [DocumentDraft]
  /// The drafts of each document, in text order.
  private(set) var documents: [[Int]] = []
  /// For documents that are one undecided mention: those it may be.
  private(set) var candidates: [Int: [Int]] = [:]

  /// The documents of each full number.
  private var byNumber: [String: [Int]] = [:]
  /// The documents of each serial.
  private var bySerial: [String: [Int]] = [:]
  /// The undecided documents of each full number.
  private var undecided: [String: Int] = [:]
  /// The named documents and standards.
  private var byName: [DocumentName: Int] = [:]
  /// For each document, a draft that states its issuer, and one that gives its day.
  private var stated: [Int: Int] = [:]
  private var dated: [Int: Int] = [:]
  /// For each document, the year that stands after its number.
  private var years: [Int: Int] = [:]
  /// For each document, the ordinal of the term in which it was issued.
  private var terms: [Int: Int] = [:]

  /// No number is compared with more documents than this.
  private static let limit = 32

  /// A merger of an article's findings, which stand in text order.
  init(
    rules: OfficialDocumentRules, organizations: [Organization], scope: ArticleScope,
    findings: [OfficialDocumentFinding], drafts: [DocumentDraft]
  ) {
    self.rules = rules
    self.organizations = organizations
    self.scope = scope
    self.findings = findings
    self.drafts = drafts
  }

  /// Puts every draft into a document.
  mutating func merge() {
    for position in drafts.indices
    where isWhole(findings[position]) && !drafts[position].issuers.isEmpty {
      join(position)
    }
    for position in drafts.indices
    where isWhole(findings[position]) && drafts[position].document == nil {
      place(position)
    }
    for position in drafts.indices
    where findings[position].form == .full && drafts[position].document == nil {
      placeShort(position)
    }
    for position in drafts.indices where drafts[position].document == nil {
      switch findings[position].form {
      case .short: placeShort(position)
      case .standard, .named: joinEqual(position)
      case .full: break
      }
    }
    for document in documents.indices { documents[document].sort() }
    mergeVersions()
  }

  private mutating func add(_ position: Int, to document: Int) {
    drafts[position].document = document
    documents[document].append(position)
    if stated[document] == nil, !drafts[position].issuers.isEmpty { stated[document] = position }
    if dated[document] == nil, drafts[position].issued != nil { dated[document] = position }
    if years[document] == nil, findings[position].form == .full {
      years[document] = findings[position].statedYear
    }
    if terms[document] == nil { terms[document] = drafts[position].term?.ordinal }
  }

  private mutating func open(_ position: Int) {
    documents.append([])
    let document = documents.count - 1
    add(position, to: document)
    let finding = findings[position]
    if let key = numberKey(finding) { byNumber[key, default: []].append(document) }
    if finding.form == .full || finding.form == .short, let serial = serialKey(finding) {
      bySerial[serial, default: []].append(document)
    }
  }

  // MARK: full numbers

  /// Whether a number is complete: those of decrees and circulars have their year, so that `67/NĐ-CP` may stand
  /// for `67/2014/NĐ-CP`.
  private func isWhole(_ finding: OfficialDocumentFinding) -> Bool {
    finding.form == .full
      && (finding.year != nil || finding.hasUntypedNumber
        || !rules.rows.isNumberedByYear(finding.type))
  }

  /// What is equal for two mentions of one number; numbers of some forms do not tell the type.
  private func numberKey(_ finding: OfficialDocumentFinding) -> String? {
    guard finding.form == .full else { return nil }
    // `Kế hoạch số 4-KH/TW` is `Kế hoạch 04-KH/TW`.
    let number = finding.number.map { String($0.drop { $0 == "0" }) }
    return finding.hasUntypedNumber ? number.map { "\($0) \(finding.type)" } : number
  }

  private func sameNumber(_ position: Int) -> ArraySlice<Int> {
    numberKey(findings[position]).flatMap { byNumber[$0] }?
      .prefix(DocumentMerger.limit) ?? []
  }

  /// Puts a mention with its issuer beside it to the document of that number and body, or a new one.
  private mutating func join(_ position: Int) {
    let fitting = sameNumber(position).first { isCompatible($0, position) }
    if let fitting { add(position, to: fitting) } else { open(position) }
  }

  /// Puts a mention without its issuer to the document of its number, or leaves it undecided.
  private mutating func place(_ position: Int) {
    let fitting = sameNumber(position).filter {
      candidates[$0] == nil && isCompatible($0, position)
    }
    switch fitting.count {
    case 0: open(position)
    case 1: add(position, to: fitting[0])
    default: openUndecided(position, fitting)
    }
  }

  private mutating func openUndecided(_ position: Int, _ fitting: [Int]) {
    let key = "\(findings[position].number ?? "") \(fitting)"
    if let same = undecided[key] { return add(position, to: same) }
    open(position)
    candidates[documents.count - 1] = fitting
    undecided[key] = documents.count - 1
  }

  // MARK: what goes together

  /// Whether a mention can be of a document: bodies, terms and days allow it.
  private func isCompatible(_ document: Int, _ position: Int) -> Bool {
    if let known = dated[document].flatMap({ drafts[$0].issued }),
      let issued = drafts[position].issued, known.year != issued.year
    {
      return false
    }
    if let known = years[document], findings[position].form == .full,
      let year = findings[position].statedYear, known != year
    {
      return false
    }
    if let known = terms[document], let term = drafts[position].term?.ordinal, known != term {
      return false
    }
    guard let known = stated[document].flatMap({ drafts[$0].issuers.first }),
      let issuer = drafts[position].issuers.first, known.name != issuer.name
    else { return true }
    if known.place != nil || issuer.place != nil { return place(of: known) == place(of: issuer) }
    guard let left = known.organization.map({ organizations[$0] }),
      let right = issuer.organization.map({ organizations[$0] })
    else { return false }
    return left.kind == right.kind && left.place == right.place && family(left) == family(right)
  }

  private func place(of issuer: StatedIssuerReader.Stated) -> PlaceReference? {
    issuer.place ?? issuer.organization.flatMap { organizations[$0].place }
  }

  /// Committee, its standing committee and its members are one body by their numbers.
  private func family(_ body: Organization) -> String {
    if body.kind == .party { return "party" }
    return String(body.name.prefix { $0 != "," }.split(separator: " ").prefix(3).joined())
  }

  // MARK: short forms

  private func serialKey(_ finding: OfficialDocumentFinding) -> String? {
    finding.serial.map { serial in
      // `Nghị quyết 19` is `Nghị quyết 19-2017/NQ-CP`.
      let year = finding.year.map { "-\($0)" } ?? ""
      let own = serial.hasSuffix(year) ? serial.dropLast(year.count) : serial[...]
      return own.drop { $0 == "0" }.lowercased()
    }
  }

  private mutating func placeShort(_ position: Int) {
    let same = serialKey(findings[position]).flatMap { bySerial[$0] } ?? []
    let fitting = same.prefix(DocumentMerger.limit).filter { document in
      candidates[document] == nil && isShortFor(documents[document][0], position)
        && isIssuerCompatible(document, position) && !isFurther(document, position)
    }
    if fitting.count <= 1 {
      if let only = fitting.first { add(position, to: only) } else { open(position) }
      return
    }
    let full = fitting.filter { findings[documents[$0][0]].form == .full }
    let best = full.isEmpty ? fitting : full
    if best.count == 1 { return add(position, to: best[0]) }
    if let last = lastBefore(position, of: best) { return add(position, to: last) }
    openUndecided(position, best)
  }

  /// Whether one of the two is a further act's: `Theo Nghị quyết 68 … HĐND tỉnh cũng ra Nghị quyết 68`.
  ///
  /// Only a stated issuer joins what such an act issues to what was named before.
  private func isFurther(_ document: Int, _ position: Int) -> Bool {
    let first = documents[document][0]
    return drafts[position].isFurther && stated[document] == nil
      || drafts[first].isFurther && position < first && drafts[position].issuers.isEmpty
  }

  /// The document that a mention shortly before a mention is of.
  private func lastBefore(_ position: Int, of fitting: [Int]) -> Int? {
    var before = position - 1
    while before >= max(0, position - 64) {
      if let document = drafts[before].document, fitting.contains(document) { return document }
      before -= 1
    }
    return nil
  }

  /// Whether a short form has the type and year of a mention with its serial, and the code where it has one.
  private func isShortFor(_ mention: Int, _ position: Int) -> Bool {
    let (full, short) = (findings[mention], findings[position])
    guard isSameType(full.type, short.type),
      short.form == .short || full.issuerCode == short.issuerCode
    else { return false }
    guard let year = full.year ?? full.statedYear,
      let other = short.year ?? short.statedYear ?? printedYear(position)
    else { return true }
    return year == other
  }

  /// The year of the day of issue of a number without year, where that is printed.
  private func printedYear(_ position: Int) -> Int? {
    guard findings[position].form == .full, drafts[position].issuedEDTF == nil else {
      return nil
    }
    return drafts[position].issued?.year
  }

  /// Whether two types may be one: the same code, or one whose words may carry the other's code.
  private func isSameType(_ one: Int, _ other: Int) -> Bool {
    if one == other { return true }
    let (first, second) = (rules.types[one], rules.types[other])
    guard let left = first.codes.first, let right = second.codes.first else { return false }
    return second.codes.contains(left) || first.codes.contains(right)
  }

  private func isIssuerCompatible(_ document: Int, _ position: Int) -> Bool {
    guard isCompatible(document, position) else { return false }
    guard stated[document] == nil, let issuer = drafts[position].issuers.first,
      let row = findings[documents[document][0]].issuerRow,
      !rules.issuers[row].heads.isEmpty
    else { return true }
    return IssuerCompatibility(rules: rules).signs(issuer.name, row)
      || rules.issuers[row].name == issuer.name
  }

  // MARK: names

  private mutating func joinEqual(_ position: Int) {
    guard let name = DocumentName(findings[position], in: scope) else {
      return open(position)
    }
    if let document = byName[name] { return add(position, to: document) }
    open(position)
    byName[name] = documents.count - 1
  }

  /// Joins `Luật Đất đai` to `Luật Đất đai năm 2013` where the article names one version only.
  private mutating func mergeVersions() {
    guard !byName.isEmpty, documents.count > 1 else { return }
    mergeNumbered()
    var versions: [DocumentName: [Int]] = [:]
    for document in documents.indices {
      if let stem = (name(document) ?? version(document))?.stem {
        versions[stem, default: []].append(document)
      }
    }
    guard !versions.isEmpty else { return }
    for document in documents.indices {
      if let name = name(document), let found = versions[name], found.count == 1 {
        move(document, to: found[0])
      }
    }
  }

  /// Joins `Luật Đất đai năm 2013` to `Luật Đất đai số 45/2013/QH13`.
  private mutating func mergeNumbered() {
    var numbered: [DocumentName: Int] = [:]
    for document in documents.indices {
      if let version = version(document), numbered[version] == nil { numbered[version] = document }
    }
    guard !numbered.isEmpty else { return }
    for document in documents.indices {
      if let name = name(document), let found = numbered[name] { move(document, to: found) }
    }
  }

  /// Makes all mentions of one document mentions of another.
  private mutating func move(_ document: Int, to other: Int) {
    guard document != other else { return }
    for position in documents[document] { drafts[position].document = other }
    documents[other] = (documents[other] + documents[document]).sorted()
    documents[document] = []
  }

  /// The version of a law that a document with a number is; nil for other documents.
  private func version(_ document: Int) -> DocumentName? {
    guard let first = documents[document].first, findings[first].form == .full,
      let year = findings[first].year,
      let law = documents[document].lazy.compactMap({ law(of: findings[$0]) }).first
    else { return nil }
    return DocumentName(law: law, year: year)
  }

  private func law(of finding: OfficialDocumentFinding) -> Int? {
    finding.law ?? finding.number.flatMap { rules.lawRows[$0] }
  }

  private func name(_ document: Int) -> DocumentName? {
    guard let first = documents[document].first, findings[first].form == .named
    else { return nil }
    return DocumentName(findings[first], in: scope)
  }
}
