import CLexicons
import PressText

/// Heads, field phrases, known bodies and abbreviations.
package final class OrganizationRules: Sendable {
  let heads: [OrganizationHead]
  let fields: [OrganizationField]
  let known: [KnownOrganization]
  let words: OrganizationWords
  /// The nouns of two syllables with which fields begin.
  let nouns: NameTable
  /// Rows in `known` of the ministries, by their names without `Bộ`.
  let ministries: NameTable
  /// Rows in `heads` of committees, by their names without `Ban`.
  let committees: NameTable
  let successions = Successions()

  /// The kinds of terms with which a body's name starts, as bits.
  static let nameKinds = TermKind.organizationHead.bit | TermKind.organizationName.bit
  /// The kinds of terms with which what completes a name may start, as bits.
  static let tailKinds = TermKind.placeType.bit | TermKind.organizationField.bit
  /// The kinds of terms with which a name may go on after a lower-case head, as bits.
  static let bodyKinds = nameKinds | tailKinds | TermKind.foreignPlace.bit

  package init(_ builder: inout LexiconBuilder, lists: [UserLexicon] = []) {
    heads = OrganizationRules.readHeads(&builder)
    fields = OrganizationRules.readFields(&builder)
    known = OrganizationRules.readKnown(&builder, lists)
    unsafe LexiconFile(vnpress_lexicon_name_ends).forEachRow { fields in
      builder.term(fields, .nameEnd, fields.count > 1 && fields[1] == "noun" ? 1 : 0)
    }
    words = OrganizationWords(&builder)
    nouns = OrganizationRules.nouns(of: fields)
    ministries = OrganizationRules.table(
      known.lazy.map(\.name), after: heads.first { $0.sharing == .ministry })
    committees = OrganizationRules.table(
      heads.lazy.map(\.name), after: heads.first { $0.sharing == .committee })
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
    _ builder: inout LexiconBuilder, _ lists: [UserLexicon]
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
      builder.term(fields, .organizationName, rows.count - 1)
    }
    return rows
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
      Organization.Kind(
        rawValue: String(
          decoding: takesOwnersKind ? kind.dropFirst(owners.count) : kind, as: UTF8.self)) ?? .other
    traits = Traits(letters: fields.field(3))
    completion = Completion(word: fields[4])
    casing = TermCasing(spelling: fields.field(0))
    let letters = fields.field(3)
    isSuperior = letters.contains(0x62)
    hasDashedOwner = traits.contains(.policeUnit) || letters.contains(0x6C)
    sharing = Sharing(letters: letters)
    isDivision = letters.contains(0x69)
    isNational = self.kind == .legislature && completion == .central
    isMission = letters.contains(0x77)
    isPaper = letters.contains(0x74)
    isSite = letters.contains(0x73)
    isEnding = letters.contains(0x65)
    bearsProperName = self.kind == .company || self.kind == .bank || letters.contains(0x67)
    isLocalCommittee = letters.contains(0x7A)
  }
}

extension OrganizationField {
  /// The field that a lexicon's row tells of.
  fileprivate init(_ fields: borrowing LexiconRow) {
    let letters = fields.field(2)
    isDepartment = letters.contains(0x64)
    isActivity = letters.contains(0x61)
    isSuffix = letters.contains(0x73)
    isForm = letters.contains(0x6D)
    let form = fields.field(0)
    self.form = form
    isPolice = letters.contains(0x70)
    isMedical = letters.contains(0x68)
    casing = TermCasing(spelling: form)
    isPrinted = fields.field(1).isEmpty && !(isDepartment && casing == .capital)
    name = LexiconName(fields.field(1).isEmpty ? fields.field(0) : fields.field(1))
  }
}

extension KnownOrganization {
  /// The body that a lexicon's row tells of.
  fileprivate init(_ fields: borrowing LexiconRow) {
    name = LexiconName(fields.field(2).isEmpty ? fields.field(0) : fields.field(2))
    kind = Organization.Kind(rawValue: fields[1]) ?? .other
    casing = TermCasing(spelling: fields.field(0))
    isBrand = fields.field(3).contains(0x77)
    isClub = fields.field(3).contains(0x63)
    isInstitution = fields.field(3).contains(0x67)
    isMinistry = fields.field(3).contains(0x6D)
  }

  /// A body of a user's own list.
  fileprivate init(form: String, name: String, kind: Organization.Kind) {
    self.name = LexiconName(Array(name.utf8)[...])
    self.kind = kind
    casing = TermCasing(spelling: Array(form.utf8)[...])
    isBrand = false
    isClub = false
    isMinistry = false
    isInstitution = false
  }
}

extension OrganizationHead.Sharing {
  /// What the letters of a lexicon's row say; nil where they say nothing.
  fileprivate init?(letters: ArraySlice<UInt8>) {
    if letters.contains(0x6D) {
      self = .ministry
    } else if letters.contains(0x63) {
      self = .committee
    } else if letters.contains(0x76) {
      self = .department
    } else {
      return nil
    }
  }
}

extension OrganizationHead.Traits {
  /// The traits that a lexicon row's letters stand for.
  init(letters: ArraySlice<UInt8>) {
    self = []
    for letter in letters {
      switch letter {
      case 0x61: insert(.alone)
      case 0x66: insert(.field)
      case 0x6E: insert(.name)
      case 0x6F: insert(.owner)
      case 0x70: insert(.place)
      case 0x64: insert(.number)
      case 0x71: formUnion([.organ, .owner])
      case 0x75: insert(.unknownField)
      case 0x6B: insert(.policeUnit)
      case 0x68: insert(.properName)
      case 0x72: insert(.shortForm)
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
