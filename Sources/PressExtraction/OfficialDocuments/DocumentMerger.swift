/// Tells which drafts are mentions of one document.
struct DocumentMerger {
  let rules: OfficialDocumentRules
  let organizations: [Organization]
  let scope: ArticleScope
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

  /// A merger of an article's drafts, which stand in text order.
  init(
    rules: OfficialDocumentRules, organizations: [Organization], scope: ArticleScope,
    drafts: [DocumentDraft]
  ) {
    self.rules = rules
    self.organizations = organizations
    self.scope = scope
    self.drafts = drafts
  }

  /// Puts every draft into a document.
  mutating func merge() {
    for position in drafts.indices
    where drafts[position].finding.form == .full && !drafts[position].issuers.isEmpty {
      join(position)
    }
    for position in drafts.indices
    where drafts[position].finding.form == .full && drafts[position].document == nil {
      place(position)
    }
    for position in drafts.indices where drafts[position].document == nil {
      switch drafts[position].finding.form {
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
    if years[document] == nil, drafts[position].finding.form == .full {
      years[document] = drafts[position].finding.statedYear
    }
    if terms[document] == nil { terms[document] = drafts[position].term?.ordinal }
  }

  private mutating func open(_ position: Int) {
    documents.append([])
    let document = documents.count - 1
    add(position, to: document)
    let finding = drafts[position].finding
    if let key = numberKey(finding) { byNumber[key, default: []].append(document) }
    if finding.form == .full || finding.form == .short, let serial = serialKey(finding) {
      bySerial[serial, default: []].append(document)
    }
  }

  // MARK: full numbers

  /// What is equal for two mentions of one number; numbers of some forms do not tell the type.
  private func numberKey(_ finding: OfficialDocumentFinding) -> String? {
    guard finding.form == .full, let number = finding.number else { return nil }
    return finding.hasUntypedNumber ? number + " \(finding.type)" : number
  }

  private func sameNumber(_ position: Int) -> ArraySlice<Int> {
    numberKey(drafts[position].finding).flatMap { byNumber[$0] }?
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
    let key = "\(drafts[position].finding.number ?? "") \(fitting)"
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
    if let known = years[document], drafts[position].finding.form == .full,
      let year = drafts[position].finding.statedYear, known != year
    {
      return false
    }
    if let known = terms[document], let term = drafts[position].term?.ordinal, known != term {
      return false
    }
    guard let known = stated[document].flatMap({ drafts[$0].issuers.first }),
      let issuer = drafts[position].issuers.first, known.name != issuer.name
    else { return true }
    guard let left = known.organization.map({ organizations[$0] }),
      let right = issuer.organization.map({ organizations[$0] })
    else { return false }
    return left.kind == right.kind && left.place == right.place && family(left) == family(right)
  }

  /// Committee, its standing committee and its members are one body by their numbers.
  private func family(_ body: Organization) -> String {
    if body.kind == .party { return "party" }
    return String(body.name.prefix { $0 != "," }.split(separator: " ").prefix(3).joined())
  }

  // MARK: short forms

  private func serialKey(_ finding: OfficialDocumentFinding) -> String? {
    finding.serial.map { $0.drop { $0 == "0" }.lowercased() }
  }

  private mutating func placeShort(_ position: Int) {
    let same = serialKey(drafts[position].finding).flatMap { bySerial[$0] } ?? []
    let fitting = same.prefix(DocumentMerger.limit).filter { document in
      candidates[document] == nil && isShortFor(documents[document][0], position)
        && isIssuerCompatible(document, position) && !isFurther(document, position)
    }
    if fitting.count <= 1 {
      if let only = fitting.first { add(position, to: only) } else { open(position) }
      return
    }
    let full = fitting.filter { drafts[documents[$0][0]].finding.form == .full }
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

  /// Whether a short form has the type and year of a mention with its serial.
  private func isShortFor(_ mention: Int, _ position: Int) -> Bool {
    let (full, short) = (drafts[mention].finding, drafts[position].finding)
    guard isSameType(full.type, short.type) else { return false }
    let year = full.year ?? full.statedYear
    return short.year == nil || year == nil || short.year == year
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
      let row = drafts[documents[document][0]].finding.issuerRow,
      !rules.issuers[row].heads.isEmpty
    else { return true }
    return IssuerCompatibility(rules: rules).signs(issuer.name, row)
      || rules.issuers[row].name == issuer.name
  }

  // MARK: names

  private mutating func joinEqual(_ position: Int) {
    guard let name = DocumentName(drafts[position].finding, in: scope) else {
      return open(position)
    }
    if let document = byName[name] { return add(position, to: document) }
    open(position)
    byName[name] = documents.count - 1
  }

  /// Joins `Luật Đất đai` to `Luật Đất đai năm 2013` where the article names one version only.
  private mutating func mergeVersions() {
    guard byName.count > 1 else { return }
    var versions: [DocumentName: [Int]] = [:]
    for document in documents.indices {
      if let stem = name(document)?.stem { versions[stem, default: []].append(document) }
    }
    guard !versions.isEmpty else { return }
    for document in documents.indices {
      guard let name = name(document), let found = versions[name], found.count == 1,
        found[0] != document
      else { continue }
      for position in documents[document] { drafts[position].document = found[0] }
      documents[found[0]] = (documents[found[0]] + documents[document]).sorted()
      documents[document] = []
    }
  }

  private func name(_ document: Int) -> DocumentName? {
    guard let first = documents[document].first, drafts[first].finding.form == .named
    else { return nil }
    return DocumentName(drafts[first].finding, in: scope)
  }
}
