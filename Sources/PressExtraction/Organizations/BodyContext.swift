import PressText

/// Resolves one finding after another, remembering the bodies and places of those before.
struct BodyContext {
  /// What a finding's name rests on; the name itself is the writer's.
  struct Body {
    var kind: Organization.Kind
    var place: PlaceReference?
    var how: Organization.Resolution
  }

  /// Names of more bytes complete no other.
  private static let longestName = 256
  /// What a school's name begins with or leaves out (`Trường Đại học Cần Thơ`).
  private static let school = Array("Trường ".utf8)
  /// How far back or ahead of a finding others are asked about it.
  static let reach = 200

  let text: ArticleText
  let rules: OrganizationRules
  let places: PlaceRules
  let found: PlaceFindings
  let scope: ArticleScope
  let day: Int32
  /// The day whose ministries are meant.
  private let ministryDay: Int32
  let findings: OrganizationFindings
  var writer: NameWriter
  /// The bodies so far.
  private(set) var organizations: [Organization] = []
  /// For each finding resolved its body.
  private(set) var bodies: [Int] = []
  /// The known bodies that the article names without a place; read when it is first asked for.
  private var namedAlone: Set<NameHash>?
  /// Bodies whose mentions are not in text order yet.
  private var unordered: Set<Int> = []
  /// What the name written last has in common with others of its company or outlet, whatever stands before the
  /// proper name; nil where it has none.
  private(set) var properKey: NameHash?
  /// Whether it is that of a firm or school that no lexicon has, of which the longer name is the name.
  private var isFirm = false
  /// For each finding resolved the place of it.
  var resolved: [PlaceReference?] = []
  /// For each finding resolved the key of its name without the place.
  var cores: [NameHash] = []
  /// Where names with a proper name of their own stand; the places in them say nothing of others.
  var proper: [Range<Int>] = []
  /// Units that may be meant, for the name that is read.
  var candidates: [PlaceReference] = []
  /// Whether the text speaks of other countries only; nil before somebody asks.
  private var isAbroad: Bool?
  /// The line that the last token asked about is in: its first token, and that token.
  var line = (start: 0, token: 0)

  init(
    text: ArticleText, rules: OrganizationRules, places: PlaceRules, found: PlaceFindings,
    scope: ArticleScope, date: CivilDate?, findings: OrganizationFindings
  ) {
    self.text = text
    self.rules = rules
    self.places = places
    self.found = found
    self.scope = scope
    day = PlaceRules.day(date)
    // Most articles without a date are older than the ministries of 2025.
    ministryDay = date == nil ? day - 366 : day
    self.findings = findings
    writer = NameWriter(text: text, rules: rules)
    bodies.reserveCapacity(findings.list.count)
    resolved.reserveCapacity(findings.list.count)
    cores.reserveCapacity(findings.list.count)
  }

  // MARK: Merging

  /// Takes a finding as a further mention of a body; the longer one of two names of a firm or school is its name
  /// (`Công ty TNHH Hải Long`, `Công ty Hải Long`; `Trường Đại học Cần Thơ`, `Đại học Cần Thơ`).
  mutating func add(_ index: Int, to body: Int) {
    if isFirm, writer.bytes.count > organizations[body].name.utf8.count {
      organizations[body].name = writer.name
    }
    organizations[body].mentions.append(findings.list[index].mention)
    note(body)
  }

  /// Takes a finding as the first mention of a body with the name written last.
  mutating func add(_ index: Int, as body: Body) {
    note(organizations.count)
    var organization = Organization(
      name: writer.name, kind: body.kind, mentions: [findings.list[index].mention])
    organization.place = body.place
    organization.how = body.how
    if !isForeign(findings.list[index].tokens) {
      organization.succession = succession(of: organization)
    }
    organizations.append(organization)
  }

  /// What became of a body, where its place did not end before (`Sở Nông nghiệp và PTNT tỉnh Hà Tây`).
  private func succession(of body: Organization) -> Organization.Succession? {
    guard
      let found = rules.successions.succession(of: body.name, isPlaced: body.place != nil)
    else { return nil }
    guard let end = body.place.flatMap(places.end) else { return found }
    return end.iso < found.end ? nil : found
  }

  /// Whether a foreign country stands beside a body's name (`Ủy ban Tư pháp của Thượng viện Mỹ`,
  /// `Mỹ: Bộ Thương mại …`).
  private func isForeign(_ tokens: Range<Int>) -> Bool {
    let start = tokens.lowerBound
    if text[start - 1].isMark(":"), text.hits.hasTerm(.foreignPlace, at: start - 2) { return true }
    guard text.word(tokens.upperBound) == rules.words.of else {
      return text.hits.hasTerm(.foreignPlace, at: tokens.upperBound)
    }
    return (tokens.upperBound + 1..<tokens.upperBound + 6).contains {
      text.hits.hasTerm(.foreignPlace, at: $0)
    }
  }

  /// Whether no other place is known of a body before than of one with a name like its
  /// (`Hội Khuyến học thị xã Quảng Trị`, `Hội Khuyến học tỉnh Quảng Trị`).
  func isOfOnePlace(_ body: Body, with other: Int) -> Bool {
    guard let place = body.place, let known = organizations[other].place else { return true }
    return place == known
  }

  /// Takes a finding as a mention of the body of one before it.
  mutating func add(_ index: Int, of target: Int) {
    isFirm = false
    add(index, to: bodies[target])
  }

  /// Passes over a finding that stands for a body named later.
  mutating func skip() { note(-1) }

  /// Takes a finding as a mention of the body of one that stands later.
  mutating func add(_ index: Int, ahead target: Int) {
    guard bodies.indices.contains(target), organizations.indices.contains(bodies[target]) else {
      return
    }
    organizations[bodies[target]].mentions.append(findings.list[index].mention)
    unordered.insert(bodies[target])
  }

  /// Puts the mentions of bodies that have some ahead of their definition in text order.
  mutating func order() {
    for body in unordered {
      organizations[body].mentions.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
    }
  }

  private mutating func note(_ body: Int) {
    bodies.append(body)
    if resolved.count < bodies.count {
      resolved.append(nil)
      cores.append(NameHash())
    }
  }

  // MARK: Resolving

  /// The body that a finding names; its name is the writer's until the next call.
  mutating func resolve(_ index: Int) -> Body {
    let parts = current(findings.parts(of: findings.list[index]))
    let core = core(parts)
    let place = place(of: index, core: core)
    writer.write(parts, place: place)
    if place == nil, let tail = sharedTail(of: index) { writer.add(tail) }
    resolved.append(place)
    cores.append(core)
    complete(parts, index, place)
    var body = Body(kind: kind(parts), place: place, how: .stated)
    name(&body, by: parts)
    if isPart(parts), body.kind != .police, let owner = ownerAfter(index),
      rules.kind(findings.parts(of: findings.list[owner])) == .police
    {
      body.kind = .police
      writer.write(parts, place: nil)
      // Of the same sort it is the body itself (`cục phòng, chống ma túy (C47 - Bộ Công an)`).
      let name = name(ahead: owner)
      if !statesPlace(parts), !startsWithHead(name, of: parts) { writer.add(name) }
    }
    if let first = parts.first, case .known = first.content {
      body.how = .lexicon
    } else if place != nil, !statesPlace(parts) {
      body.how = .context
    }
    if parts.count > 1, let row = parts.first?.head,
      hasProperName(parts) || rules.heads[row].traits.contains(.name)
    {
      proper.append(findings.list[index].tokens)
    }
    if let kind = neighboursKind(index, body.kind) ?? roomsKind(index, body.kind) {
      body.kind = kind
    }
    if isBareOrgan(parts), let owner = owner(of: index, parts, place, sharedPlace(index, place)) {
      writer.write(parts, place: nil)
      writer.add(owner.name)
      body.how = .context
      body.place = owner.place
      if rules.heads[parts.first?.head ?? 0].takesOwnersKind { body.kind = owner.kind }
    }
    return body
  }

  private func startsWithHead(_ name: String, of parts: ArraySlice<NamePart>) -> Bool {
    parts.first?.head.map { name.utf8.starts(with: rules.heads[$0].name.utf8) } ?? false
  }

  /// The kind of the school or hospital named right after its part (`Khoa Tâm thần, Bệnh viện Bạch Mai`).
  private func neighboursKind(_ index: Int, _ kind: Organization.Kind) -> Organization.Kind? {
    guard kind == .school || kind == .hospital, findings.parts(of: findings.list[index]).count <= 5,
      isPart(findings.parts(of: findings.list[index])), index + 1 < findings.list.count
    else { return nil }
    let next = findings.list[index + 1]
    let end = findings.list[index].tokens.upperBound
    guard next.tokens.lowerBound == end + 1,
      text[end].isMark(",") || text[end].isMark("-")
        || text[end].isMark("(") || text.word(end) == rules.words.of,
      !text[next.tokens.lowerBound].flags.contains(.startsSentence)
    else { return nil }
    let owner = rules.kind(findings.parts(of: next))
    return owner == .school || owner == .hospital ? owner : nil
  }

  /// The kind of an office of one of the party's committees, which is named right after it (`Phòng Tổng hợp, Ban Tuyên
  /// giáo Tỉnh ủy`) or has it (`Ban Tuyên giáo Tỉnh ủy có Phòng Tổng hợp, Phòng Tin học`).
  private func roomsKind(_ index: Int, _ kind: Organization.Kind) -> Organization.Kind? {
    let finding = findings.list[index]
    guard kind == .state, isPart(findings.parts(of: finding)) else { return nil }
    if index + 1 < findings.list.count, text[finding.tokens.upperBound].isMark(","),
      findings.list[index + 1].tokens.lowerBound == finding.tokens.upperBound + 1,
      isPartysOrgan(index + 1)
    {
      return .party
    }
    guard index > 0, bodies.indices.contains(index - 1), bodies[index - 1] >= 0 else { return nil }
    let lead = finding.tokens.lowerBound - 1
    guard findings.list[index - 1].tokens.upperBound == lead else { return nil }
    if text.word(lead) == rules.words.has || rules.words.listOpeners[text.word(lead)] {
      return isPartysOrgan(index - 1) ? .party : nil
    }
    let isRow =
      text[lead].isMark(",") || text[lead].isMark(";") || text.word(lead) == rules.words.and
    return isRow && isPart(findings.parts(of: findings.list[index - 1]))
      && organizations[bodies[index - 1]].kind == .party ? .party : nil
  }

  /// Whether a finding is a committee's organ in the party.
  private func isPartysOrgan(_ index: Int) -> Bool {
    findings.parts(of: findings.list[index]).first?.head.map { rules.heads[$0].isPartyOrgan }
      ?? false
  }

  /// The pieces of a name that is short for another one at other times, with the one that it is short for on the
  /// article's day (`Bộ Nông nghiệp`); those of any other name, and of a foreign body's, as they are.
  mutating func current(_ parts: ArraySlice<NamePart>) -> ArraySlice<NamePart> {
    guard parts.count == 1, let first = parts.first, case .known(let row) = first.content,
      rules.known[Int(row)].isDated, !isForeign(first.tokens), !isForeignBefore(row),
      !tellsOfAbroad()
    else { return parts }
    guard let meant = rules.known(row, on: ministryDay) else { return headAlone(first) ?? parts }
    return [NamePart(.known(meant), first.tokens)]
  }

  /// A body of the country's name as the head that it is at other times (`Cục Thuế` of a province); nil where it is
  /// none.
  private func headAlone(_ part: NamePart) -> ArraySlice<NamePart>? {
    text.hits.longest(.organizationHead, at: part.tokens.lowerBound).flatMap {
      $0.tokens == part.tokens ? [NamePart(.head($0.payload), part.tokens)] : nil
    }
  }

  /// Whether the text speaks of other countries only.
  private mutating func tellsOfAbroad() -> Bool {
    if let isAbroad { return isAbroad }
    let answer = rules.tellsOfAbroad(text, found)
    isAbroad = answer
    return answer
  }

  /// Whether one of the last findings is a foreign body of the same short name.
  private func isForeignBefore(_ row: Int32) -> Bool {
    let start = max(0, resolved.count - BodyContext.reach)
    return findings.list[start..<resolved.count].contains { finding in
      let parts = findings.parts(of: finding)
      guard let last = parts.last, last.content == .foreign, case .known(row) = parts.first?.content
      else { return false }
      return true
    }
  }

  /// The kind of a body; a firm whose name is that of a known outlet is one (`hãng Sputnik`).
  private func kind(_ parts: ArraySlice<NamePart>) -> Organization.Kind {
    let kind = rules.kind(parts)
    guard kind == .company, parts.count > 1, let last = parts.last, last.content == .text,
      let hit = text.hits.longest(.organizationName, at: last.tokens.lowerBound),
      Int(hit.end) == last.tokens.upperBound, rules.known[Int(hit.payload)].kind == .media
    else { return kind }
    return .media
  }

  /// Sets `properKey`; a known name behind the word for what it is tells kind and full name
  /// (`CLB Manchester United`, `Ngân hàng ACB`).
  private mutating func name(_ body: inout Body, by parts: ArraySlice<NamePart>) {
    properKey = nil
    isFirm = false
    guard let first = parts.first else { return }
    switch first.content {
    case .known(let row):
      if parts.count == 1 { properKey = key(rules.known[Int(row)]) }
    case .head(let row):
      let head = rules.heads[Int(row)]
      if let known = knownName(parts, under: head) {
        properKey = key(known)
        body.kind = known.kind
        if !writer.endsWithName(known.name) { writer.write(known.name) }
      } else if head.isFirm {
        properKey = properName(parts).map { key(body.kind, $0) }
        isFirm = properKey != nil
      } else if head.isUniversity, parts.count > 1 {
        properKey = key(body.kind, NameHash(writer.bytes(after: BodyContext.school)))
        isFirm = true
      } else if head.kind == .hospital, let known = knownBeforePlace(parts) {
        properKey = key(known)
        if isNamedAlone(known) { writer.write(known.name) }
      } else if parts.count > 1, !head.bearsProperName, mayLackType(body, parts),
        let core = cores.last
      {
        properKey = key(body.kind, core, body.place)
      } else if let known = knownStart(parts), head.kind == .state {
        body.kind = known.kind
      }
    case .field, .text, .inner, .level, .place, .locality, .foreign, .generic: return
    }
  }

  /// The known body that is all that follows a head of its sort.
  private func knownName(
    _ parts: ArraySlice<NamePart>, under head: OrganizationHead
  ) -> KnownOrganization? {
    guard parts.count > 1, let last = parts.last else { return nil }
    let start = parts[parts.startIndex + 1].tokens.lowerBound
    var place = text.hits.descent(.organizationName, at: start)
    while place >= 0 {
      let hit = text.hits[place, at: start]
      let known = rules.known[Int(hit.payload)]
      let end = Int(hit.end)
      if end == last.tokens.upperBound, !text[end].isNumber || text.opensAnew(end),
        !known.isDated, head.mayBe(known.kind),
        known.kind != .media || isPrinted(known, hit.tokens, isWhole: head.kind != .media)
      {
        return known
      }
      place = text.hits.descent(.organizationName, at: start, after: place)
    }
    return nil
  }

  /// Whether a known name is the printed one, or ends with it (`The Washington Post`); a paper's or company's may be
  /// that of its broadcaster (`Báo VOV`, `Công ty VTC`).
  private func isPrinted(
    _ known: KnownOrganization, _ tokens: Range<Int>, isWhole: Bool
  ) -> Bool {
    let printed = text.bytes(tokens)
    return NameHash(known.name.utf8.suffix(printed.count)) == NameHash(printed)
      && (!isWhole || known.name.utf8.count == printed.count)
  }

  /// The known body whose name the country goes on (`Bộ Công an Việt Nam`).
  private func knownStart(_ parts: ArraySlice<NamePart>) -> KnownOrganization? {
    guard let first = parts.first, let last = parts.last, case .field(let row) = last.content,
      rules.fields[Int(row)].isSuffix,
      let hit = text.hits.longest(.organizationName, at: first.tokens.lowerBound),
      Int(hit.end) == last.tokens.lowerBound
    else { return nil }
    return rules.known[Int(hit.payload)]
  }

  /// The known hospital whose name goes on with its city only (`Bệnh viện Nhi đồng 1 TP.HCM`).
  private func knownBeforePlace(_ parts: ArraySlice<NamePart>) -> KnownOrganization? {
    guard let last = parts.last, case .place = last.content,
      let start = parts.first?.tokens.lowerBound,
      let hit = text.hits.longest(.organizationName, at: start),
      Int(hit.end) == last.tokens.lowerBound, rules.known[Int(hit.payload)].kind == .hospital
    else { return nil }
    return rules.known[Int(hit.payload)]
  }

  /// Whether the article names a known body without its place too.
  private mutating func isNamedAlone(_ known: KnownOrganization) -> Bool {
    let alone = namedAlone ?? readNamedAlone()
    namedAlone = alone
    return alone.contains(known.name.key)
  }

  private func readNamedAlone() -> Set<NameHash> {
    var alone: Set<NameHash> = []
    for finding in findings.list {
      let parts = findings.parts(of: finding)
      guard parts.count == 1, case .known(let row) = parts.first?.content else { continue }
      alone.insert(rules.known[Int(row)].name.key)
    }
    return alone
  }

  /// The words after a company's head and form; with the head, where they say what it does.
  private func properName(_ parts: ArraySlice<NamePart>) -> NameHash? {
    let rest = parts.dropFirst().drop { part in
      guard case .field(let row) = part.content else { return false }
      return rules.fields[Int(row)].isForm
    }
    guard hasProperName(rest) else { return nil }
    let isNamedAlone = rest.allSatisfy { $0.content == .text }
    var key = isNamedAlone ? NameHash() : rules.core(parts.prefix(1), in: text)
    key.add(rules.core(rest, in: text))
    return key
  }

  private func key(_ known: KnownOrganization) -> NameHash {
    var name = NameHash()
    name.addWords(known.name.utf8)
    return key(known.kind, name)
  }

  /// Whether a body's place may be printed with or without its type.
  private func mayLackType(_ body: Body, _ parts: ArraySlice<NamePart>) -> Bool {
    switch body.kind {
    case .hospital: body.place != nil
    case .association: body.place != nil || !parts.contains(where: \.isTail)
    case .party, .state, .legislature, .court, .procuracy, .front, .police, .military: false
    case .company, .bank, .school, .media, .cooperative, .international, .other: false
    }
  }

  /// A key of a name of a kind whose place is printed with or without its type
  /// (`Bệnh viện Đa khoa tỉnh Sơn La`, `Bệnh viện Đa khoa Sơn La`); hospitals of several levels bear one name.
  private func key(
    _ kind: Organization.Kind, _ core: NameHash, _ place: PlaceReference?
  ) -> NameHash {
    var name = core
    var unit: [UInt8] = []
    if kind == .hospital {
      place?.appendFullName(to: &unit)
    } else {
      place?.appendName(to: &unit)
    }
    if !unit.isEmpty { name.addWords(unit[...]) }
    return key(kind, name)
  }

  /// A key of a name of a kind.
  private func key(_ kind: Organization.Kind, _ name: NameHash) -> NameHash {
    var key = NameHash(Array(kind.rawValue.utf8)[...])
    key.add(name)
    return key
  }

  /// Completes a name that ends with a bare head by the body of that head named before, else after
  /// (`Công đoàn Công ty`, `Thanh tra Bộ`).
  private mutating func complete(
    _ parts: ArraySlice<NamePart>, _ index: Int, _ place: PlaceReference?
  ) {
    guard parts.count > 1, let last = parts.last, let row = bareRow(last),
      let name = nameBefore(index, of: row) ?? nameAfter(index, of: row),
      name.utf8.count <= BodyContext.longestName
    else { return }
    // The place that completes a bare head is in the name that takes its stead.
    if place != nil { writer.write(parts, place: nil) }
    if writer.endsWithPrinted(last) {
      writer.replaceLastPiece(with: name)
    } else if place != nil {
      writer.write(parts, place: place)
    }
  }

  /// The last full name under a head before a finding.
  private func nameBefore(_ index: Int, of row: Int) -> String? {
    let key = rules.heads[row].name.key
    for earlier in stride(from: index - 1, through: max(0, index - BodyContext.reach), by: -1)
    where organizations.indices.contains(bodies[earlier]) {
      let parts = findings.parts(of: findings.list[earlier])
      let isNamed = parts.count > 1 && parts.first?.head.map { rules.heads[$0].name.key } == key
      if isNamed || rules.heads[row].sharing == .ministry && isMinistry(parts) {
        return organizations[bodies[earlier]].name
      }
    }
    return nil
  }

  /// The first full name under a head after a finding.
  private func nameAfter(_ index: Int, of row: Int) -> String? {
    let key = rules.heads[row].name.key
    for later in (index + 1)..<max(index + 1, min(findings.list.count, index + BodyContext.reach)) {
      let parts = findings.parts(of: findings.list[later])
      let isNamed =
        parts.count > 1 && parts.first?.head.map { rules.heads[$0].name.key } == key
        && parts.last.flatMap { bareRow($0) } == nil
      guard isNamed || rules.heads[row].sharing == .ministry && isMinistry(parts) else { continue }
      var writer = NameWriter(text: text, rules: rules)
      writer.write(parts, place: nil)
      return writer.name
    }
    return nil
  }

  /// Whether a finding is a ministry known by its whole name.
  private func isMinistry(_ parts: ArraySlice<NamePart>) -> Bool {
    guard let first = parts.first, case .known(let row) = first.content else { return false }
    return rules.known[Int(row)].isMinistry
  }

  /// The name of a body that stands later.
  private mutating func name(ahead index: Int) -> String {
    let parts = findings.parts(of: findings.list[index])
    var writer = NameWriter(text: text, rules: rules)
    writer.write(parts, place: place(of: index, core: core(parts), isAlone: true))
    return writer.name
  }

  /// The row of a head that names nobody by itself.
  private func bareRow(_ part: NamePart) -> Int? {
    switch part.content {
    case .inner(let row): Int(row)
    case .head(let row): rules.heads[Int(row)].traits.contains(.alone) ? nil : Int(row)
    case .known, .field, .text, .level, .place, .locality, .foreign, .generic: nil
    }
  }

  // MARK: Owners

  /// The body that an organ belongs to.
  private struct Owner {
    var name: String
    var kind: Organization.Kind
    var place: PlaceReference?
  }

  /// Whether the finding is an organ without its owner (`Ban Tuyên giáo`, `Ban Pháp chế`).
  private func isBareOrgan(_ parts: ArraySlice<NamePart>) -> Bool {
    parts.count == 1 && parts.first?.head.map { rules.heads[$0].traits.contains(.organ) } ?? false
  }

  /// The committee or council that an organ without owner belongs to: that of the last such organ, else that of
  /// its place.
  ///
  /// `shared`: The place of the finding that gives it its tail, where one does.
  private func owner(
    of index: Int, _ parts: ArraySlice<NamePart>, _ place: PlaceReference?,
    _ shared: PlaceReference?
  ) -> Owner? {
    guard let row = parts.first?.head else { return nil }
    let head = rules.heads[row]
    if let other = findings.list[index].sharesTail,
      let owner = organsOwner(other, resolved: shared)
    {
      return owner
    }
    for earlier in stride(from: index - 1, through: max(0, index - BodyContext.reach), by: -1) {
      let other = findings.parts(of: findings.list[earlier])
      if let owner = knownOwner(other, under: head) { return owner }
      guard let first = other.first?.head, rules.heads[first].name.key == head.name.key,
        let owner = organsOwner(earlier, resolved: resolved[earlier])
      else { continue }
      return owner
    }
    guard head.completion != .central else { return nil }
    var own: PlaceReference?
    if case .level(let level) = head.completion { own = scope.unit(level) }
    guard let place = own ?? place ?? scope.district ?? scope.province else { return nil }
    let name =
      head.kind == .legislature ? rules.peoplesCouncil(of: place) : rules.committee(for: place)
    return Owner(name: name, kind: head.kind, place: place)
  }

  /// The place of the finding with which one shares its tail; of one behind it the own place, where that is told.
  private mutating func sharedPlace(_ index: Int, _ place: PlaceReference?) -> PlaceReference? {
    guard let shared = findings.list[index].sharesTail else { return nil }
    return shared < index ? resolved[shared] : place ?? placeAlone(of: shared)
  }

  /// What follows a head in the name of a body that the lexicon knows (`Trung ương` in
  /// `Ủy ban Kiểm tra Trung ương`).
  private func knownOwner(
    _ parts: ArraySlice<NamePart>, under head: OrganizationHead
  ) -> Owner? {
    guard case .known(let row) = parts.first?.content else { return nil }
    let known = rules.known[Int(row)]
    let name = known.name.utf8
    guard name.count > head.name.utf8.count + 1, name.starts(with: head.name.utf8),
      name[name.startIndex + head.name.utf8.count] == 0x20
    else { return nil }
    let rest = name.dropFirst(head.name.utf8.count + 1)
    return Owner(name: String(decoding: rest, as: UTF8.self), kind: known.kind)
  }

  /// The owner that the name of an organ states.
  private func organsOwner(
    _ index: Int, resolved place: PlaceReference?
  ) -> Owner? {
    let parts = findings.parts(of: findings.list[index])
    guard parts.count > 1, let row = parts.first?.head, rules.heads[row].traits.contains(.organ),
      parts[parts.startIndex + 1].head != nil
    else { return nil }
    var writer = NameWriter(text: text, rules: rules)
    writer.write(parts.dropFirst(), place: place)
    return Owner(name: writer.name, kind: rules.kind(parts.dropFirst()), place: place)
  }

  // MARK: What a name tells

  /// A key of a name up to its level or place: what mentions of one body have in common.
  func core(_ parts: ArraySlice<NamePart>) -> NameHash { rules.core(parts, in: text) }

  private func statesPlace(_ parts: ArraySlice<NamePart>) -> Bool {
    parts.contains { part in
      switch part.content {
      case .place, .locality, .foreign, .generic: true
      case .head, .known, .field, .text, .inner, .level: false
      }
    }
  }

  /// Whether the name has a proper name of its own, which no place has to complete.
  func hasProperName(_ parts: ArraySlice<NamePart>) -> Bool {
    parts.contains { part in
      guard case .text = part.content else { return false }
      return part.tokens.contains { text[$0].flags.contains(.capitalized) || text[$0].isNumber }
        && !isCompound(part)
    }
  }

  /// Whether a piece is a common noun with a capital (`Kiểm dịch`).
  private func isCompound(_ part: NamePart) -> Bool {
    let last = text[part.tokens.upperBound - 1]
    return part.tokens.count > 1 && last.isWord && !last.flags.contains(.capitalized)
  }
}
