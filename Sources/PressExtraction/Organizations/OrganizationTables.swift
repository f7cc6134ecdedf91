import PressText

// How the rows of organisations lie in compiled tables.

extension NameHash: TableValue {
  @inline(__always)
  init(_ reader: inout TableReader) { self.init(value: reader.number()) }

  func write(to writer: inout TableWriter) { writer.number(value) }
}

extension LexiconName: TableValue {
  @inline(__always)
  init(_ reader: inout TableReader) {
    utf8 = reader.text()
    key = reader.value()
  }

  func write(to writer: inout TableWriter) {
    writer.text(utf8)
    key.write(to: &writer)
  }
}

extension Organization.Kind: TableCase {
  static let cases = allCases
}

extension TermCasing: TableCase {
  static let cases = allCases
}

extension OrganizationHead.Sharing: TableCase {
  static let cases = allCases
}

extension OrganizationHead.Completion: TableValue {
  init(_ reader: inout TableReader) {
    let sort: UInt8 = reader.number()
    let argument: UInt8 = reader.number()
    switch sort {
    case 1: self = .central
    case 2: self = .any
    case 3: self = .level(PlaceReference.Level(rank: Int(argument)))
    case 4: self = UnitType(rawValue: argument).map { .type($0) } ?? .none
    default: self = .none
    }
  }

  func write(to writer: inout TableWriter) {
    let (sort, argument): (UInt8, UInt8) =
      switch self {
      case .none: (0, 0)
      case .central: (1, 0)
      case .any: (2, 0)
      case .level(let level): (3, UInt8(truncatingIfNeeded: level.rank))
      case .type(let type): (4, type.rawValue)
      }
    writer.number(sort)
    writer.number(argument)
  }
}

extension OrganizationHead: TableValue {
  init(_ reader: inout TableReader) {
    name = reader.value()
    kind = reader.value()
    takesOwnersKind = reader.value()
    traits = Traits(rawValue: reader.number())
    completion = reader.value()
    casing = reader.value()
    isSuperior = reader.value()
    isRegional = reader.value()
    hasDashedOwner = reader.value()
    isDivision = reader.value()
    sharing = reader.value()
    isNational = reader.value()
    isMission = reader.value()
    bearsProperName = reader.value()
    isFirm = reader.value()
    isUniversity = reader.value()
    isPaper = reader.value()
    isSite = reader.value()
    isEnding = reader.value()
    isLocalCommittee = reader.value()
    isUnitBody = reader.value()
  }

  func write(to writer: inout TableWriter) {
    writer.values(name, kind, takesOwnersKind)
    writer.number(traits.rawValue)
    writer.values(
      completion, casing, isSuperior, isRegional, hasDashedOwner, isDivision, sharing, isNational,
      isMission, bearsProperName, isFirm, isUniversity, isPaper, isSite, isEnding, isLocalCommittee,
      isUnitBody)
  }
}

extension OrganizationField: TableValue {
  init(_ reader: inout TableReader) {
    form = reader.text()
    name = reader.value()
    isPrinted = reader.value()
    isDepartment = reader.value()
    isActivity = reader.value()
    isSuffix = reader.value()
    isPolice = reader.value()
    isMedical = reader.value()
    isForm = reader.value()
    casing = reader.value()
  }

  func write(to writer: inout TableWriter) {
    writer.text(form)
    writer.values(
      name, isPrinted, isDepartment, isActivity, isSuffix, isPolice, isMedical, isForm, casing)
  }
}

extension KnownOrganization: TableValue {
  init(_ reader: inout TableReader) {
    name = reader.value()
    kind = reader.value()
    casing = reader.value()
    isBrand = reader.value()
    isGroup = reader.value()
    isPaper = reader.value()
    isMinistry = reader.value()
    isClub = reader.value()
    isInstitution = reader.value()
    isSeat = reader.value()
    isDated = reader.value()
  }

  func write(to writer: inout TableWriter) {
    writer.values(
      name, kind, casing, isBrand, isGroup, isPaper, isMinistry, isClub, isInstitution, isSeat,
      isDated)
  }
}

extension DatedName: TableValue {
  init(_ reader: inout TableReader) {
    row = reader.value()
    form = reader.value()
    let first: Int32 = reader.value()
    days = first..<max(first, reader.value())
  }

  func write(to writer: inout TableWriter) {
    writer.values(row, form, days.lowerBound, days.upperBound)
  }
}
