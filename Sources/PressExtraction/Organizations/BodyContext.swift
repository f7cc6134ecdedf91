import PressText

/// Resolves one finding after another, remembering the bodies and places of those before.
struct BodyContext {
  /// What a finding's name rests on; the name itself is the writer's.
  struct Body {
    var kind: Organization.Kind
    var place: PlaceReference?
    var how: Organization.Resolution
  }

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
  /// The first finding of each known body that the article names without a place; read when it is first asked for.
  var namedAlone: [NameHash: Int]?
  /// Bodies whose mentions are not in text order yet.
  private var unordered: Set<Int> = []
  /// What the name written last has in common with others of its company or outlet, whatever stands before the
  /// proper name; nil where it has none.
  var properKey: NameHash?
  /// Whether it is that of a firm or school that no lexicon has, of which the longer name is the name.
  var isFirm = false
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
    takePolice(as: &body, index, parts)
    takeHigher(as: &body, index, parts)
    takeOffice(&body, index, parts)
    takeNeighbour(&body, index, parts)
    if isDepartment(parts) { takeWhole(as: &body, index, parts) }
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
    if let kind = neighboursKind(index, body.kind) ?? roomsKind(index, body.kind)
      ?? boardsKind(index, body.kind)
    {
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

  /// Makes a part of another body the police's where the text names them as its owner.
  @inline(__always)
  private mutating func takePolice(
    as body: inout Body, _ index: Int, _ parts: ArraySlice<NamePart>
  ) {
    let isOfAny = isOfAny(parts)
    guard isPart(parts) || isOfAny, let owner = ownerAfter(index) else { return }
    let ownersParts = findings.parts(of: findings.list[owner])
    guard rules.kind(ownersParts) == .police, !isOfAny || isMinistry(ownersParts) else { return }
    let name = name(ahead: owner)
    if body.kind == .police {
      // `Phòng Cảnh sát hình sự, Công an TP Hà Nội`, but `Cục Cảnh sát kinh tế, Bộ Công an`.
      guard !isCentral(ownersParts) || isOfAny, !isCentral(parts), !isCommunes(ownersParts),
        !startsWithHead(name, of: parts)
      else { return }
    }
    body.kind = .police
    writer.write(parts, place: nil)
    // Of the same sort it is the body itself (`cục phòng, chống ma túy (C47 - Bộ Công an)`).
    if !statesPlace(parts), !startsWithHead(name, of: parts) { writer.add(name) }
  }

  /// Whether a name is that of a ministry.
  private func isMinistry(_ parts: ArraySlice<NamePart>) -> Bool {
    guard parts.count == 1, case .known(let row)? = parts.first?.content else { return false }
    return rules.known[Int(row)].isMinistry
  }

  /// Whether a head alone is that of a unit which the police of any level have, and the ministry too (`Cơ quan CSĐT (Bộ
  /// Công an)`).
  private func isOfAny(_ parts: ArraySlice<NamePart>) -> Bool {
    guard parts.count == 1, let row = parts.first?.head else { return false }
    return rules.heads[row].traits.contains(.policeUnit) && rules.heads[row].completion == .any
  }

  /// Whether the police are a commune's, which has no teams (`Đội CSGT, Công an phường Hàng Bài`).
  private func isCommunes(_ police: ArraySlice<NamePart>) -> Bool {
    police.contains { part in
      switch part.content {
      case .place(_, _, let type?): type.levels == [.commune]
      case .level(let type): type.levels == [.commune]
      case .head, .known, .field, .text, .inner, .place, .locality, .foreign, .generic: false
      }
    }
  }

  private func startsWithHead(_ name: String, of parts: ArraySlice<NamePart>) -> Bool {
    parts.first?.head.map { name.utf8.starts(with: rules.heads[$0].name.utf8) } ?? false
  }

  /// The pieces of a name that is short for another one at other times, with the one that it is short for on the
  /// article's day (`Bộ Nông nghiệp`), also as the owner with which a name ends (`Đảng ủy ⟨Cục Thuế⟩`); those of any
  /// other name, and of a foreign body's, as they are.
  mutating func current(_ parts: ArraySlice<NamePart>) -> ArraySlice<NamePart> {
    guard let last = parts.last, case .known(let row) = last.content,
      rules.known[Int(row)].isDated, !isForeign(last.tokens), !isForeignBefore(row),
      !tellsOfAbroad()
    else { return parts }
    let meant = rules.known(row, on: ministryDay).map { NamePart(.known($0), last.tokens) }
    guard let piece = meant ?? headAlone(last) else { return parts }
    return parts.count == 1 ? [piece] : (parts.dropLast() + [piece])[...]
  }

  /// A body of the country's name as the head that it is at other times (`Cục Thuế` of a province); nil where it is
  /// none.
  private func headAlone(_ part: NamePart) -> NamePart? {
    text.hits.longest(.organizationHead, at: part.tokens.lowerBound).flatMap {
      $0.tokens == part.tokens ? NamePart(.head($0.payload), part.tokens) : nil
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

  // MARK: What a name tells

  /// A key of a name up to its level or place: what mentions of one body have in common.
  func core(_ parts: ArraySlice<NamePart>) -> NameHash { rules.core(parts, in: text) }

  func statesPlace(_ parts: ArraySlice<NamePart>) -> Bool {
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
