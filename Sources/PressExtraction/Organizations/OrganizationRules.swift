import CLexicons
import PressText

/// Heads, field phrases, known bodies and abbreviations.
package final class OrganizationRules: Sendable {
  let heads: [OrganizationHead]
  let fields: [OrganizationField]
  let known: [KnownOrganization]
  /// The rows of `known` that hold from one day to another.
  let datedNames: [DatedName]
  let words: OrganizationWords
  /// The nouns of two syllables with which fields begin.
  let nouns: NameTable
  /// Rows in `known` of the ministries, by their names without `Bộ`.
  let ministries: NameTable
  /// Rows in `heads` of committees, by their names without `Ban`.
  let committees: NameTable
  /// Rows in `known` of parties, by their names without `Đảng`.
  let parties: NameTable
  /// Row in `heads` of a party.
  let party: Int32
  /// Row in `heads` of the party's unit in a place or body (`Đảng bộ`).
  let partyUnit: Int32
  let successions = Successions()

  static let executiveCommittee = NameHash(Array("Ban Chấp hành".utf8)[...])
  static let standingCommittee = NameHash(Array("Ban Thường vụ".utf8)[...])
  private static let partyUnitName = Array("Đảng bộ".utf8)
  private static let partyName = Array("Đảng".utf8)

  /// The kinds of terms with which a body's name starts, as bits.
  static let nameKinds = TermKind.organizationHead.bit | TermKind.organizationName.bit
  /// The kinds of terms with which what completes a name may start, as bits.
  static let tailKinds = TermKind.placeType.bit | TermKind.organizationField.bit
  /// The kinds of terms with which a name may go on after a lower-case head, as bits.
  static let bodyKinds = nameKinds | tailKinds | TermKind.foreignPlace.bit

  package init(_ builder: inout LexiconBuilder, lists: [UserLexicon] = []) {
    heads = builder.table("organizations.heads") { OrganizationRules.readHeads(&$0) }
    fields = builder.table("organizations.fields") { OrganizationRules.readFields(&$0) }
    var dated: [DatedName] = []
    known = builder.table("organizations.known") {
      OrganizationRules.readKnown(&$0, lists, &dated)
    }
    datedNames = builder.table("organizations.dated-names") { _ in dated }
    OrganizationRules.addNameEnds(&builder)
    words = OrganizationWords(&builder)
    let (heads, fields, known) = (heads, fields, known)
    nouns = builder.table("organizations.nouns") { _ in OrganizationRules.nouns(of: fields) }
    ministries = builder.table("organizations.ministries") { _ in
      OrganizationRules.table(
        known.lazy.map(\.name), after: heads.first { $0.sharing == .ministry })
    }
    func row(_ name: [UInt8]) -> Int {
      guard let row = heads.firstIndex(where: { $0.name.utf8.elementsEqual(name) }) else {
        preconditionFailure("heads.tsv lacks \(String(decoding: name, as: UTF8.self))")
      }
      return row
    }
    partyUnit = Int32(truncatingIfNeeded: row(OrganizationRules.partyUnitName))
    party = Int32(truncatingIfNeeded: row(OrganizationRules.partyName))
    parties = builder.table("organizations.parties") { _ in
      OrganizationRules.table(
        known.lazy.map(\.name), after: heads[row(OrganizationRules.partyName)])
    }
    committees = builder.table("organizations.committees") { _ in
      OrganizationRules.table(
        heads.lazy.map(\.name), after: heads.first { $0.sharing == .committee })
    }
  }

  private static func addNameEnds(_ builder: inout LexiconBuilder) {
    guard builder.takesTerms else { return }
    unsafe LexiconFile(vnpress_lexicon_name_ends).forEachRow { fields in
      builder.term(fields, .nameEnd, fields.count > 1 && fields[1] == "noun" ? 1 : 0)
    }
  }

  /// The first two syllables of fields.
  private static func nouns(of fields: [OrganizationField]) -> NameTable {
    var table = NameTable()
    for field in fields where field.casing == .capital {
      let form = field.form
      guard let gap = form.firstIndex(of: 0x20) else { continue }
      let key = NameHash(form[..<(form[(gap + 1)...].firstIndex(of: 0x20) ?? form.endIndex)])
      if table[key] < 0 { table.set(key, 0) }
    }
    return table
  }

  /// The places of the names that begin with a head and a space, by what follows them.
  private static func table(
    _ names: some Sequence<LexiconName>, after head: OrganizationHead?
  ) -> NameTable {
    var table = NameTable()
    guard let head else { return table }
    let start = head.name.utf8 + [0x20]
    for (row, name) in names.enumerated() where name.utf8.starts(with: start) {
      let key = NameHash(name.utf8.dropFirst(start.count))
      if table[key] < 0 { table.set(key, row) }
    }
    return table
  }

  /// Whether a piece is the head of the party's unit or of its executive committee
  /// (`Ban Chấp hành Đảng bộ`).
  func isPartyUnit(_ part: NamePart) -> Bool {
    let ending = OrganizationRules.partyUnitName
    return part.head.map { heads[$0].name.utf8.suffix(ending.count).elementsEqual(ending) } ?? false
  }

  private static func readHeads(_ builder: inout LexiconBuilder) -> [OrganizationHead] {
    var rows: [OrganizationHead] = []
    rows.reserveCapacity(1 << 10)
    unsafe LexiconFile(vnpress_lexicon_organization_heads).forEachRow { fields in
      guard fields.count >= 5 else { return }
      rows.append(OrganizationHead(fields))
      builder.term(fields, .organizationHead, rows.count - 1)
    }
    return rows
  }

  private static func readFields(_ builder: inout LexiconBuilder) -> [OrganizationField] {
    var rows: [OrganizationField] = []
    rows.reserveCapacity(1 << 11)
    unsafe LexiconFile(vnpress_lexicon_organization_fields).forEachRow { fields in
      guard fields.count >= 3 else { return }
      rows.append(OrganizationField(fields))
      builder.term(fields, .organizationField, rows.count - 1)
    }
    return rows
  }

  private static func readKnown(
    _ builder: inout LexiconBuilder, _ lists: [UserLexicon], _ dated: inout [DatedName]
  ) -> [KnownOrganization] {
    var rows: [KnownOrganization] = []
    rows.reserveCapacity(1 << 11)
    for body in lists.flatMap(\.bodies) {
      rows.append(KnownOrganization(form: body.form, name: body.name, kind: body.kind))
      builder.term(body.form, .organizationName, rows.count - 1)
    }
    unsafe LexiconFile(vnpress_lexicon_known_organizations).forEachRow { fields in
      guard fields.count >= 6 else { return }
      rows.append(KnownOrganization(fields))
      if rows[rows.count - 1].isDated { dated.append(DatedName(fields, row: rows.count - 1)) }
      builder.term(
        fields, rows[rows.count - 1].isPaper ? .paperName : .organizationName, rows.count - 1)
    }
    return rows
  }
}

/// The letters of a row's column `flags`, each of which the lexicon's header tells.
private struct RowFlags {
  let letters: ArraySlice<UInt8>

  @inline(__always)
  func has(_ letter: Unicode.Scalar) -> Bool { letters.contains(UInt8(ascii: letter)) }
}

extension Organization.Kind {
  /// The kinds by their names: a table is five times as fast as a switch over strings, of which a start does 5,000.
  private static let table: NameTable = {
    var table = NameTable()
    for (row, kind) in allCases.enumerated() {
      table.set(NameHash(Array(kind.rawValue.utf8)[...]), row)
    }
    return table
  }()

  /// The kind that a lexicon's row names.
  fileprivate init?(utf8: ArraySlice<UInt8>) {
    let row = Organization.Kind.table[NameHash(utf8)]
    guard row >= 0 else { return nil }
    self = Organization.Kind.allCases[row]
  }
}

extension OrganizationHead {
  /// The head that a lexicon's row tells of.
  fileprivate init(_ fields: borrowing LexiconRow) {
    name = LexiconName(fields.field(2).isEmpty ? fields.field(0) : fields.field(2))
    let kind = fields.field(1)
    let owners = "owner:".utf8
    takesOwnersKind = kind.starts(with: owners)
    self.kind =
      Organization.Kind(utf8: takesOwnersKind ? kind.dropFirst(owners.count) : kind) ?? .other
    let flags = RowFlags(letters: fields.field(3))
    traits = Traits(flags)
    completion = Completion(word: fields[4])
    casing = TermCasing(spelling: fields.field(0))
    isSuperior = flags.has("b")
    hasDashedOwner = traits.contains(.policeUnit) || flags.has("l")
    isRegional = flags.has("y")
    sharing = Sharing(flags)
    isDivision = flags.has("i")
    isNational = self.kind == .legislature && completion == .central
    isMission = flags.has("w")
    isFirm = flags.has("j")
    isUniversity =
      self.kind == .school
      && (name.utf8.elementsEqual("Đại học".utf8) || name.utf8.elementsEqual("Trường Đại học".utf8))
    isPaper = flags.has("t")
    isSite = flags.has("s")
    isEnding = flags.has("e")
    bearsProperName = self.kind == .company || self.kind == .bank || flags.has("g")
    isLocalCommittee = flags.has("z")
    isUnitBody = traits.contains(.place) && self.kind.isPublic
  }
}

extension OrganizationField {
  /// The field that a lexicon's row tells of.
  fileprivate init(_ fields: borrowing LexiconRow) {
    let flags = RowFlags(letters: fields.field(2))
    isDepartment = flags.has("d")
    isActivity = flags.has("a")
    isSuffix = flags.has("s")
    isForm = flags.has("m")
    let form = fields.field(0)
    self.form = form
    isPolice = flags.has("p")
    isMedical = flags.has("h")
    casing = TermCasing(spelling: form)
    isPrinted = fields.field(1).isEmpty && !(isDepartment && casing == .capital)
    name = LexiconName(fields.field(1).isEmpty ? fields.field(0) : fields.field(1))
  }
}

extension KnownOrganization {
  /// The body that a lexicon's row tells of.
  fileprivate init(_ fields: borrowing LexiconRow) {
    name = LexiconName(fields.field(2).isEmpty ? fields.field(0) : fields.field(2))
    kind = Organization.Kind(utf8: fields.field(1)) ?? .other
    casing = TermCasing(spelling: fields.field(0))
    let flags = RowFlags(letters: fields.field(3))
    isBrand = flags.has("w")
    isClub = flags.has("c")
    isInstitution = flags.has("g")
    isGroup = flags.has("e")
    isPaper = flags.has("p")
    isMinistry = flags.has("m")
    isDated = flags.has("d")
    isSeat = flags.has("s")
  }

  /// A body of a user's own list.
  fileprivate init(form: String, name: String, kind: Organization.Kind) {
    self.name = LexiconName(Array(name.utf8)[...])
    self.kind = kind
    casing = TermCasing(spelling: Array(form.utf8)[...])
    isBrand = false
    isClub = false
    isGroup = false
    isPaper = false
    isMinistry = false
    isInstitution = false
    isDated = false
    isSeat = false
  }
}

extension OrganizationHead.Sharing {
  /// What the letters of a lexicon's row say; nil where they say nothing.
  fileprivate init?(_ flags: RowFlags) {
    if flags.has("m") {
      self = .ministry
    } else if flags.has("c") {
      self = .committee
    } else if flags.has("v") {
      self = .department
    } else {
      return nil
    }
  }
}

extension OrganizationHead.Traits {
  /// The traits that a lexicon row's letters stand for.
  fileprivate init(_ flags: RowFlags) {
    self = []
    for letter in flags.letters {
      switch letter {
      case UInt8(ascii: "a"): insert(.alone)
      case UInt8(ascii: "f"): insert(.field)
      case UInt8(ascii: "n"): insert(.name)
      case UInt8(ascii: "o"): insert(.owner)
      case UInt8(ascii: "p"): insert(.place)
      case UInt8(ascii: "d"): insert(.number)
      case UInt8(ascii: "q"): formUnion([.organ, .owner])
      case UInt8(ascii: "u"): insert(.unknownField)
      case UInt8(ascii: "k"): insert(.policeUnit)
      case UInt8(ascii: "h"): insert(.properName)
      case UInt8(ascii: "r"): insert(.shortForm)
      default: break
      }
    }
  }
}

extension OrganizationHead.Completion {
  init(word: String) {
    switch word {
    case "c", "foreign": self = .central
    case "any": self = .any
    case "province": self = .level(.province)
    case "district": self = .level(.district)
    case "commune": self = .level(.commune)
    default: self = UnitType(slug: word).map { .type($0) } ?? .none
    }
  }
}
