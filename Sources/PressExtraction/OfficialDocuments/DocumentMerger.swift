/// Tells which drafts are mentions of one document.
struct DocumentMerger {
  let rules: OfficialDocumentRules
  let organizations: [Organization]
  private(set) var drafts: [DocumentDraft]
  /// The drafts of each document, in text order.
  private(set) var documents: [[Int]] = []
  /// For documents that are one undecided mention: those it may be.
  private(set) var candidates: [Int: [Int]] = [:]

  init(rules: OfficialDocumentRules, organizations: [Organization], drafts: [DocumentDraft]) {
    self.rules = rules
    self.organizations = organizations
    self.drafts = drafts
  }

  /// Puts every draft into a document.
  mutating func merge() {
    let stated = drafts.indices.filter { drafts[$0].finding.form == .full && isStated($0) }
    for position in stated { join(position) }
    for position in drafts.indices where drafts[position].finding.form == .full {
      if drafts[position].document == nil { place(position) }
    }
    for position in drafts.indices where drafts[position].document == nil {
      switch drafts[position].finding.form {
      case .short: placeShort(position)
      case .standard: joinEqual(position) { $0.number == $1.number }
      case .named: joinEqual(position) { $0.name?.lowercased() == $1.name?.lowercased() }
      case .full: break
      }
    }
    mergeLawVersions()
  }

  private func isStated(_ position: Int) -> Bool { !drafts[position].issuers.isEmpty }

  private mutating func add(_ position: Int, to document: Int) {
    drafts[position].document = document
    documents[document].append(position)
    documents[document].sort()
  }

  private mutating func open(_ position: Int) {
    documents.append([])
    add(position, to: documents.count - 1)
  }

  // MARK: full numbers

  private func isSameNumber(_ one: Int, _ other: Int) -> Bool {
    let (first, second) = (drafts[one].finding, drafts[other].finding)
    return first.form == .full && second.form == .full && first.number == second.number
      && (first.issuerCode != nil && !isAssembly(first) || first.type == second.type
        || !isAssembly(first))
  }

  private func isAssembly(_ finding: OfficialDocumentFinding) -> Bool {
    finding.mention.rule == OfficialDocumentRule.assemblyNumber.rawValue
  }

  /// Puts a mention with its issuer beside it to the document of that number and body, or a new one.
  private mutating func join(_ position: Int) {
    let fitting = documents.indices.filter { document in
      isSameNumber(documents[document][0], position)
        && documents[document].allSatisfy { isCompatible($0, position) }
    }
    if let document = fitting.first { add(position, to: document) } else { open(position) }
  }

  /// Whether two mentions of one number can be one document: bodies and days allow it.
  private func isCompatible(_ one: Int, _ other: Int) -> Bool {
    if let first = drafts[one].issued, let second = drafts[other].issued, first.year != second.year
    {
      return false
    }
    guard let first = drafts[one].issuers.first, let second = drafts[other].issuers.first
    else { return true }
    if first.name == second.name { return true }
    guard let left = first.organization.map({ organizations[$0] }),
      let right = second.organization.map({ organizations[$0] })
    else { return false }
    return left.kind == right.kind && left.place == right.place && family(left) == family(right)
  }

  /// Committee, its standing committee and its members are one body by their numbers.
  private func family(_ body: Organization) -> String {
    if body.kind == .party { return "party" }
    return String(body.name.prefix { $0 != "," }.split(separator: " ").prefix(3).joined())
  }

  /// Puts a mention without its issuer to the document of its number, or leaves it undecided.
  private mutating func place(_ position: Int) {
    let fitting = documents.indices.filter { document in
      candidates[document] == nil && isSameNumber(documents[document][0], position)
        && documents[document].allSatisfy { isCompatible($0, position) }
    }
    switch fitting.count {
    case 0: open(position)
    case 1: add(position, to: fitting[0])
    default: openUndecided(position, fitting)
    }
  }

  private mutating func openUndecided(_ position: Int, _ fitting: [Int]) {
    let same = documents.indices.first { document in
      candidates[document] == fitting && isSameNumber(documents[document][0], position)
    }
    if let same {
      add(position, to: same)
    } else {
      open(position)
      candidates[documents.count - 1] = fitting
    }
  }

  // MARK: short forms

  private mutating func placeShort(_ position: Int) {
    let fitting = documents.indices.filter { document in
      candidates[document] == nil
        && documents[document].contains { isShortFor($0, position) }
        && documents[document].allSatisfy { isIssuerCompatible($0, position) }
    }
    if fitting.count == 1 {
      add(position, to: fitting[0])
      return
    }
    guard fitting.count > 1 else { return open(position) }
    let full = fitting.filter { drafts[documents[$0][0]].finding.form == .full }
    if full.count == 1 { return add(position, to: full[0]) }
    if let last = lastBefore(position, of: full.isEmpty ? fitting : full) {
      return add(position, to: last)
    }
    openUndecided(position, full.isEmpty ? fitting : full)
  }

  /// The document mentioned last before a mention.
  private func lastBefore(_ position: Int, of fitting: [Int]) -> Int? {
    let before = fitting.compactMap { document in
      documents[document].last { $0 < position }.map { (mention: $0, document: document) }
    }
    return before.max { $0.mention < $1.mention }?.document
  }

  /// Whether a short form has the type and number of a mention.
  private func isShortFor(_ mention: Int, _ position: Int) -> Bool {
    let (full, short) = (drafts[mention].finding, drafts[position].finding)
    guard full.form == .full || full.form == .short, isSameType(full.type, short.type),
      isSameSerial(full.serial, short.serial)
    else { return false }
    return short.year == nil || full.year == nil || short.year == full.year
  }

  private func isSameSerial(_ one: String?, _ other: String?) -> Bool {
    guard let one, let other else { return false }
    return one.drop { $0 == "0" }.lowercased() == other.drop { $0 == "0" }.lowercased()
  }

  /// Whether two types may be one: the same code, or one whose words may carry the other's code.
  private func isSameType(_ one: Int, _ other: Int) -> Bool {
    if one == other { return true }
    let (first, second) = (rules.types[one], rules.types[other])
    guard let left = first.codes.first, let right = second.codes.first else { return false }
    return second.codes.contains(left) || first.codes.contains(right)
  }

  private func isIssuerCompatible(_ one: Int, _ other: Int) -> Bool {
    guard isCompatible(one, other) else { return false }
    if drafts[one].issuers.isEmpty, let row = drafts[one].finding.issuerRow,
      let stated = drafts[other].issuers.first, !rules.issuers[row].heads.isEmpty
    {
      return IssuerCompatibility(rules: rules).signs(stated.name, row)
        || rules.issuers[row].name == stated.name
    }
    return true
  }

  // MARK: names

  private mutating func joinEqual(
    _ position: Int, _ isEqual: (OfficialDocumentFinding, OfficialDocumentFinding) -> Bool
  ) {
    let document = documents.indices.first { document in
      isEqual(drafts[documents[document][0]].finding, drafts[position].finding)
    }
    if let document { add(position, to: document) } else { open(position) }
  }

  /// Joins `Luật Đất đai` to `Luật Đất đai năm 2013` where the article names one version only.
  private mutating func mergeLawVersions() {
    for document in documents.indices {
      guard let first = documents[document].first, drafts[first].finding.form == .named,
        let name = drafts[first].finding.name, drafts[first].finding.year == nil
      else { continue }
      let versions = documents.indices.filter { other in
        guard let mention = documents[other].first, let longer = drafts[mention].finding.name
        else { return false }
        return isVersion(longer, of: name)
      }
      guard versions.count == 1, let target = versions.first else { continue }
      for position in documents[document] { drafts[position].document = target }
      documents[target] = (documents[target] + documents[document]).sorted()
      documents[document] = []
    }
  }

  private func isVersion(_ longer: String, of name: String) -> Bool {
    longer.hasPrefix(name + " năm ") || longer.hasPrefix(name + " khóa ")
  }
}
