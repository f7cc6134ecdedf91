import PressText

/// Resolves one finding after another, remembering the places of those before.
struct BodyContext {
  /// A finding's full name and what it rests on.
  struct Body {
    var name: String
    var kind: Organization.Kind
    var place: PlaceReference?
    var how: Organization.Resolution
  }

  let text: ArticleText
  let rules: OrganizationRules
  let places: PlaceRules
  let found: [PlaceFinding]
  let scope: ArticleScope
  let date: CivilDate?
  /// The last place of each head and type, and of each head.
  private var placesOfHeads: [String: PlaceReference] = [:]
  /// The last owner of each organ that had one (`Ban Tuyên giáo` of `Huyện ủy Khoái Châu`).
  private var ownersOfHeads: [String: Body] = [:]
  private var resolved: [Int: PlaceReference] = [:]
  /// The last full name under each head (`Công ty Than Khe Tam`).
  private var namesOfHeads: [String: String] = [:]
  /// Where names with a proper name of their own stand; the places in them say nothing of others.
  private var proper: [Range<Int>] = []

  init(
    text: ArticleText, rules: OrganizationRules, places: PlaceRules, found: [PlaceFinding],
    scope: ArticleScope, date: CivilDate?
  ) {
    self.text = text
    self.rules = rules
    self.places = places
    self.found = found
    self.scope = scope
    self.date = date
  }

  /// The body that a finding names.
  mutating func resolve(
    _ finding: OrganizationFinding, among findings: [OrganizationFinding]
  ) -> Body {
    let place = place(of: finding, among: findings)
    resolved[finding.mention.tokens.lowerBound] = place
    let writer = NameWriter(text: text, rules: rules)
    let core = writer.core(finding.parts)
    var name = completed(writer.name(finding.parts, place: place), finding.parts, findings)
    var kind = kind(finding.parts)
    var how: Organization.Resolution = .stated
    if case .known = finding.parts.first?.content {
      how = .lexicon
    } else if place != nil, !statesPlace(finding.parts) {
      how = .context
    }
    if let place { remember(place, core) }
    if finding.parts.count > 1, let first = finding.parts.first, let row = headRow(first) {
      namesOfHeads[rules.heads[row].name] = name
      if hasProperName(finding.parts) || rules.heads[row].traits.contains(.name) {
        proper.append(finding.mention.tokens)
      }
    } else if isMinistry(finding.parts) {
      namesOfHeads["Bộ"] = name
    }
    if isBareOrgan(finding.parts) {
      if let owner = ownersOfHeads[core] ?? owner(of: finding, place) {
        name = core + " " + owner.name
        kind = rules.heads[headRow(finding.parts[0]) ?? 0].takesOwnersKind ? owner.kind : kind
        how = .context
      }
    } else if finding.parts.count > 1, let head = headRow(finding.parts[0]),
      rules.heads[head].traits.contains(.organ), headRow(finding.parts[1]) != nil
    {
      let rest = Array(finding.parts.dropFirst())
      ownersOfHeads[rules.heads[head].name] = Body(
        name: writer.name(rest, place: place), kind: self.kind(rest), place: place, how: how)
    }
    return Body(name: name, kind: kind, place: place, how: how)
  }

  private mutating func remember(_ place: PlaceReference, _ core: String) {
    placesOfHeads[core] = place
    placesOfHeads[core + "|" + place.typeWord] = place
  }

  /// A name that ends with a bare head, with the body of that head named before, else after
  /// (`Công đoàn Công ty`, `Thanh tra Bộ`).
  private mutating func completed(
    _ name: String, _ parts: [NamePart], _ findings: [OrganizationFinding]
  ) -> String {
    guard parts.count > 1, let last = parts.last, let row = bareRow(last),
      name.hasSuffix(text.string(last.tokens))
    else { return name }
    let head = rules.heads[row].name
    if namesOfHeads[head] == nil { namesOfHeads[head] = firstName(of: head, in: findings) }
    guard let full = namesOfHeads[head] else { return name }
    return String(name.dropLast(text.string(last.tokens).count)) + full
  }

  /// The first full name under a head in the article; empty-handed where it stands alone throughout.
  private func firstName(of head: String, in findings: [OrganizationFinding]) -> String? {
    let finding = findings.prefix(200).first { finding in
      guard let first = finding.parts.first else { return false }
      if head == "Bộ", isMinistry(finding.parts) { return true }
      guard finding.parts.count > 1, let row = headRow(first), let last = finding.parts.last else {
        return false
      }
      return rules.heads[row].name == head && bareRow(last) == nil
    }
    return finding.map { NameWriter(text: text, rules: rules).name($0.parts, place: nil) }
  }

  /// Whether a finding is a ministry known by its whole name.
  private func isMinistry(_ parts: [NamePart]) -> Bool {
    guard case .known(let row) = parts.first?.content else { return false }
    let known = rules.known[row]
    return known.name.hasPrefix("Bộ ")
      && (known.kind == .state || known.kind == .police || known.name == "Bộ Quốc phòng")
  }

  /// The row of a head that names nobody by itself.
  private func bareRow(_ part: NamePart) -> Int? {
    switch part.content {
    case .inner(let row): row
    case .head(let row): rules.heads[row].traits.contains(.alone) ? nil : row
    default: nil
    }
  }

  // MARK: Kinds and owners

  private func headRow(_ part: NamePart) -> Int? {
    if case .head(let row) = part.content { return row }
    return nil
  }

  private func kind(_ parts: [NamePart]) -> Organization.Kind {
    guard let first = parts.first else { return .other }
    switch first.content {
    case .known(let row): return rules.known[row].kind
    case .head(let row):
      let head = rules.heads[row]
      guard head.takesOwnersKind else { return head.kind }
      let rest = Array(parts.dropFirst())
      guard
        let next = rest.firstIndex(where: { part in
          switch part.content {
          case .head, .known: true
          default: false
          }
        })
      else { return head.kind }
      return kind(Array(rest[next...]))
    default: return .other
    }
  }

  /// Whether the finding is an organ without its owner (`Ban Tuyên giáo`, `Ban Pháp chế`).
  private func isBareOrgan(_ parts: [NamePart]) -> Bool {
    guard let first = parts.first, let row = headRow(first) else { return false }
    return rules.heads[row].traits.contains(.organ) && parts.count == 1
  }

  /// The committee or council that an organ without owner belongs to.
  private func owner(of finding: OrganizationFinding, _ place: PlaceReference?) -> Body? {
    guard let first = finding.parts.first, let row = headRow(first),
      rules.heads[row].completion != .central
    else { return nil }
    var own: PlaceReference?
    if case .level(let level) = rules.heads[row].completion { own = scope.unit(level) }
    guard let place = own ?? place ?? scope.district ?? scope.province else { return nil }
    let kind = rules.heads[row].kind
    let name =
      kind == .legislature ? rules.peoplesCouncil(of: place) : rules.committee(for: place)
    return Body(name: name, kind: kind, place: place, how: .context)
  }

  private func statesPlace(_ parts: [NamePart]) -> Bool {
    parts.contains { part in
      switch part.content {
      case .place, .locality, .foreign, .generic: true
      case .head, .known, .field, .text, .inner, .level: false
      }
    }
  }

  // MARK: Places

  private func place(
    of finding: OrganizationFinding, among findings: [OrganizationFinding]
  ) -> PlaceReference? {
    let start = finding.mention.tokens.lowerBound
    let core = NameWriter(text: text, rules: rules).core(finding.parts)
    for part in finding.parts.reversed() {
      switch part.content {
      case .place(let hit, let type):
        return choose(hit, type ?? completionType(finding.parts), level(of: finding.parts))
      case .level(let type):
        let shared = finding.sharesTail.flatMap { self.shared(findings, $0) }
        return unit(of: type, core: core, shared: shared, near: start)
      case .locality, .foreign, .generic: return nil
      case .head, .known, .field, .text, .inner: continue
      }
    }
    let shared = finding.sharesTail.flatMap { self.shared(findings, $0) }
    switch completion(finding.parts) {
    case .none, .central: return nil
    case .type(let type): return unit(of: type, core: core, shared: shared, near: start)
    case .level, .any:
      if hasProperName(finding.parts) || isNational(finding.parts) { return nil }
    }
    if let owner = ownerAfter(finding, findings) {
      return isCentral(owner) ? nil : self.place(of: owner, among: [])
    }
    switch completion(finding.parts) {
    case .none, .central, .type: return nil
    case .level(let level):
      if let shared, let unit = lift(shared, to: level) { return unit }
      if level == .district, finding.parts.contains(where: { $0.content == .text }) { return nil }
      if let place = placesOfHeads[core] ?? scope.unit(level) { return place }
      return level == .district ? nil : nearest(level, before: start)
    case .any:
      return shared ?? local(before: start, core) ?? placesOfHeads[core] ?? scope.narrowest
    }
  }

  /// The body that the text names as the owner right after a finding (`Cơ quan CSĐT (Bộ Công an)`,
  /// `Chi cục Thủy lợi thuộc Sở Nông nghiệp`).
  private func ownerAfter(
    _ finding: OrganizationFinding, _ findings: [OrganizationFinding]
  ) -> OrganizationFinding? {
    let end = finding.mention.tokens.upperBound
    let index = findings.partitioningIndex { $0.mention.tokens.lowerBound >= end }
    guard index < findings.count, findings[index].standsFor == nil else { return nil }
    let owner = findings[index]
    let start = owner.mention.tokens.lowerBound
    guard start > end, start <= end + 2, !text[start].flags.contains(.startsSentence) else {
      return nil
    }
    let isListed = text[end].isMark(",") || text[end].isMark("-")
    let names =
      text[end].isMark("(") || text.word(start - 1) == rules.words.of
      || text.word(start - 1) == rules.words.belonging
      || isListed && kind(finding.parts) == .police && isCentral(owner)
    guard names, isCentral(owner) || owner.parts.contains(where: \.isTail) else { return nil }
    return owner
  }

  /// Whether a finding is a body of the country.
  private func isCentral(_ finding: OrganizationFinding) -> Bool {
    guard let first = finding.parts.first else { return false }
    if case .known(let row) = first.content {
      switch rules.known[row].kind {
      case .state, .police, .military, .court, .procuracy, .legislature, .party: return true
      default: return false
      }
    }
    return completion(finding.parts) == .central
  }

  /// Whether the name has a proper name of its own, which no place has to complete.
  private func hasProperName(_ parts: [NamePart]) -> Bool {
    parts.contains { part in
      guard case .text = part.content else { return false }
      return part.tokens.contains { text[$0].flags.contains(.capitalized) || text[$0].isNumber }
        && !isCompound(part)
    }
  }

  /// Whether the name says that the body is the country's, or belongs to one that is.
  private func isNational(_ parts: [NamePart]) -> Bool {
    parts.contains { part in
      switch part.content {
      case .known, .inner: true
      case .field(let row): rules.fields[row].isSuffix
      default: false
      }
    }
  }

  /// Whether a piece is a common noun with a capital (`Kiểm dịch`).
  private func isCompound(_ part: NamePart) -> Bool {
    part.tokens.count > 1 && !text[part.tokens.upperBound - 1].flags.contains(.capitalized)
      && text[part.tokens.upperBound - 1].isWord
  }

  /// The place of the finding whose tail is shared, resolved ahead where it stands to the right.
  private func shared(_ findings: [OrganizationFinding], _ index: Int) -> PlaceReference? {
    guard index < findings.count else { return nil }
    let other = findings[index]
    if let place = resolved[other.mention.tokens.lowerBound] { return place }
    var bare = other
    bare.sharesTail = nil
    return place(of: bare, among: [])
  }

  /// A commune named just before in the sentence, for party committees and councils without level.
  private func local(before index: Int, _ core: String) -> PlaceReference? {
    guard core.hasPrefix("Đảng ủy") || core.hasPrefix("Đảng bộ") else { return nil }
    return nearest(.commune, before: index)
  }

  private func completion(_ parts: [NamePart]) -> OrganizationHead.Completion {
    for part in parts.reversed() {
      if let row = headRow(part) { return rules.heads[row].completion }
    }
    return .none
  }

  private func completionType(_ parts: [NamePart]) -> UnitType? {
    if case .type(let type) = completion(parts) { return type }
    return nil
  }

  private func lift(_ place: PlaceReference, to level: PlaceReference.Level) -> PlaceReference? {
    switch level {
    case .province: places.province(of: place, on: date)
    case .district: places.district(of: place, on: date)
    case .commune: place.level == .commune ? place : nil
    }
  }

  /// The level of the units that have such a body; nil where any may have it.
  private func level(of parts: [NamePart]) -> PlaceReference.Level? {
    if case .level(let level) = completion(parts) { return level }
    return nil
  }

  private func choose(
    _ hit: PlaceRules.NameHit, _ type: UnitType?, _ level: PlaceReference.Level?
  ) -> PlaceReference? {
    var candidates = places.candidates(hit, type: type, on: date)
    if type == nil {
      let fitting = candidates.filter { $0.level == level ?? .province }
      if !fitting.isEmpty { candidates = fitting }
    }
    if let chosen = PlaceResolver(rules: places).choose(candidates, scope: scope) { return chosen }
    for finding in found where finding.candidates.count == 1 {
      if let one = finding.candidates.first, candidates.contains(one) { return one }
    }
    return type == nil ? candidates.first { $0.level == .province } : nil
  }

  /// The unit that a level word or a committee's head means.
  private func unit(
    of type: UnitType, core: String, shared: PlaceReference?, near index: Int
  ) -> PlaceReference? {
    if let shared, shared.typeWord == type.word { return shared }
    if let shared,
      let lifted = type.levels.lazy.compactMap({ self.lift(shared, to: $0) }).first(
        where: { $0.typeWord == type.word })
    {
      return lifted
    }
    if let place = placesOfHeads[core + "|" + type.word] { return place }
    if let place = nearest(type, before: index, sameParagraph: true) { return place }
    return scope.unit(type) ?? nearest(type, before: index, sameParagraph: false)
      ?? places.former(type, of: scope)
  }

  private func nearest(
    _ type: UnitType, before index: Int, sameParagraph: Bool
  ) -> PlaceReference? {
    nearest(before: index, sameParagraph: sameParagraph) { $0.typeWord == type.word }
  }

  private func nearest(_ level: PlaceReference.Level, before index: Int) -> PlaceReference? {
    nearest(before: index, sameParagraph: true) { $0.level == level }
  }

  /// The last unit named before a token that fits.
  private func nearest(
    before index: Int, sameParagraph: Bool, _ fits: (PlaceReference) -> Bool
  ) -> PlaceReference? {
    var low = found.partitioningIndex { $0.mention.tokens.lowerBound >= index }
    var tries = 40
    while low > 0, tries > 0 {
      low -= 1
      tries -= 1
      let finding = found[low]
      if proper.last(where: { $0.lowerBound <= finding.mention.tokens.lowerBound })?.contains(
        finding.mention.tokens.lowerBound) ?? false
      {
        continue
      }
      if sameParagraph, startsParagraph(finding.mention.tokens.lowerBound + 1..<index) {
        return nil
      }
      let fitting = finding.candidates.filter(fits)
      if fitting.count == 1 { return fitting.first }
      if let chosen = PlaceResolver(rules: places).choose(fitting, scope: scope) { return chosen }
    }
    return nil
  }

  private func startsParagraph(_ range: Range<Int>) -> Bool {
    range.contains { text[$0].flags.contains(.startsLine) }
  }
}

extension Array {
  /// The first index at which `belongs` holds, in an array where it holds from some index on.
  fileprivate func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if belongs(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
