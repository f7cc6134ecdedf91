import PressText

/// What heads the name of a body, and what may follow it.
struct OrganizationHead: Sendable {
  /// What a head allows and asks for.
  struct Traits: OptionSet, Sendable {
    let rawValue: UInt16

    /// A mention without anything after it (`Tỉnh ủy`, `UBND`).
    static let alone = Traits(rawValue: 1)
    /// A field phrase follows (`Sở Y tế`).
    static let field = Traits(rawValue: 2)
    /// A proper name follows (`Công ty Hải Long`).
    static let name = Traits(rawValue: 4)
    /// The body that it belongs to follows (`Ban Tuyên giáo Thành ủy`).
    static let owner = Traits(rawValue: 8)
    /// A level word or a place follows (`UBND tỉnh`, `Công an Hà Nội`).
    static let place = Traits(rawValue: 16)
    /// A number follows (`Quân khu 4`).
    static let number = Traits(rawValue: 32)
    /// The owner is a committee or an association, and is completed where it is not named.
    static let organ = Traits(rawValue: 64)
    /// A field that no lexicon has may follow (`Vụ Giáo dục dân tộc`).
    static let unknownField = Traits(rawValue: 128)
    /// A unit of the police, completed with the police of its place (`Phòng CSGT Công an tỉnh`).
    static let policeUnit = Traits(rawValue: 256)
    /// A common noun too: only a proper name of two words or more makes a body of it
    /// (`doanh nghiệp`, `trung tâm`).
    static let properName = Traits(rawValue: 1024)
    /// Alone it may stand for a body named before (`Công ty`).
    static let shortForm = Traits(rawValue: 512)
  }

  /// What may stand in a row after a head in the plural.
  enum Sharing: CaseIterable, Sendable {
    /// Fields of departments (`các Sở Y tế, Tài chính`).
    case department
    /// Names of ministries (`các Bộ Công an, Quốc phòng`).
    case ministry
    /// Names of the party's and councils' committees (`các ban Tổ chức, Dân vận`).
    case committee
  }

  /// Which place completes a name that has none.
  enum Completion: Sendable, Equatable {
    case none
    /// The body of the country; only a foreign country may follow.
    case central
    /// Whichever level the article tells.
    case any
    case level(PlaceReference.Level)
    /// The head itself names the type (`Thành ủy`).
    case type(UnitType)
  }

  let name: LexiconName
  let kind: Organization.Kind
  /// Whether the kind is that of the owner, where there is one.
  let takesOwnersKind: Bool
  let traits: Traits
  let completion: Completion
  let casing: TermCasing
  /// Whether other bodies are parts of the body (`Sở`, `Công an`, `Bộ`).
  let isSuperior: Bool
  /// Whether a province has several, numbered by their regions (`Tòa án nhân dân khu vực 1 - Hà Nội`).
  let isRegional: Bool
  /// Whether the body that it is a part of may follow a dash.
  let hasDashedOwner: Bool
  /// A part of another body, whose name may follow at once (`Phòng`).
  let isDivision: Bool
  /// What may stand in a row after it in the plural.
  let sharing: Sharing?
  /// A body of a country, of which no town has one (`Quốc hội`).
  let isNational: Bool
  /// A body that the place where it sits completes (`Đại sứ quán Việt Nam tại Anh`).
  let isMission: Bool
  /// A body that its proper name alone stands for too (`Tập đoàn Trường Hải`).
  let bearsProperName: Bool
  /// Says no more than that it is a company, so that one has it or another before its proper name (`hãng`,
  /// `Công ty`).
  let isFirm: Bool
  /// A university's, which texts name with or without `Trường`.
  let isUniversity: Bool
  /// A sort of paper or site before the name of one, and no part of the name (`tờ New York Post`).
  let isPaper: Bool
  /// Of such a sort, one of which few are bodies: only names in another language are taken (`trang`).
  let isSite: Bool
  /// A sort of body in English with which foreign names end (`Group`).
  let isEnding: Bool
  /// Whether it is a party committee that a commune has too (`Đảng ủy`).
  let isLocalCommittee: Bool
  /// Whether it is a body of the state, the party or the front that units have (`Sở`, `UBND`).
  let isUnitBody: Bool

  /// Whether a body of a kind may stand after it with its own name (`ngân hàng ACB`, `CLB Manchester United`).
  func mayBe(_ other: Organization.Kind) -> Bool {
    switch kind {
    case .company: isFirm && (other == .company || other == .bank || other == .media)
    case .bank: other == .bank
    case .media: other == .media
    case .association: other == .other && bearsProperName
    case .party, .state, .legislature, .court, .procuracy, .front, .police, .military: false
    case .international: other == .international || other == .other
    case .school, .hospital, .cooperative, .other: false
    }
  }

  /// A part of a body of the country (`Vụ`).
  var isCentralDivision: Bool { isDivision && completion == .central }

  /// A part of a hospital or school (`Khoa`).
  var isClinic: Bool { isDivision && (kind == .hospital || kind == .school) }

  /// Whether it inspects vehicles and is named by its code (`Trung tâm Đăng kiểm 2903V`).
  var isInspection: Bool { name.utf8.starts(with: OrganizationHead.inspection) }

  private static let inspection = Array("Trung tâm Đăng kiểm".utf8)

  /// Whether it is one of the army's or an inspection's that another head alone is short for (`Cục` for `Cục Quân y`).
  func isNamedInFull(under short: OrganizationHead) -> Bool {
    let count = short.name.utf8.count
    return short.sharing != .ministry && name.utf8.count > count
      && name.utf8[name.utf8.startIndex + count] == 0x20
      && (kind == .military || isInspection) && name.utf8.starts(with: short.name.utf8)
  }

  /// A board of a company, whose abbreviations and proper name are the company's (`HĐQT Công ty Hải Long (HLC)`).
  var isBoard: Bool { takesOwnersKind && kind == .company }

  /// Whether the head itself names the type of its unit (`Thành ủy`).
  var isTyped: Bool {
    if case .type = completion { return true }
    return false
  }
}

/// How a lexicon term has to be cased in a text.
enum TermCasing: CaseIterable, Sendable {
  /// Any case.
  case any
  /// The first word capitalised.
  case capital
  /// Every word as in the lexicon that has capitals only (`EVN`, `TAND`).
  case upper

  /// Whether it asks for a capital of the first word only.
  var isCapital: Bool {
    switch self {
    case .capital: true
    case .any, .upper: false
    }
  }
}

/// A phrase inside a name, or a suffix.
struct OrganizationField: Sendable {
  /// The lexicon's spelling.
  let form: ArraySlice<UInt8>
  /// The expansion, else the lexicon's spelling.
  let name: LexiconName
  /// Whether it is written as printed.
  let isPrinted: Bool
  /// What a department is for (`Y tế`).
  let isDepartment: Bool
  /// What a company or an institute does (`Thương mại`).
  let isActivity: Bool
  /// Completes a name (`Trung ương`, `Việt Nam`).
  let isSuffix: Bool
  /// What the police do (`Cảnh sát giao thông`).
  let isPolice: Bool
  /// What a ward of a hospital is for (`Cấp cứu`).
  let isMedical: Bool
  /// Only says what sort of body it is, and names nobody (`TNHH`, `Mầm non`).
  let isForm: Bool
  let casing: TermCasing
}

/// A body known by its whole name.
struct KnownOrganization: Sendable {
  let name: LexiconName
  let kind: Organization.Kind
  let casing: TermCasing
  /// A brand or platform too, of which only some mentions are the body (`Honda`, `Facebook`).
  let isBrand: Bool
  /// A group with which the names of its companies end.
  let isGroup: Bool
  /// A paper whose name is common words, which are it only where somebody talks to it or it tells something.
  let isPaper: Bool
  /// A ministry of the government.
  let isMinistry: Bool
  /// A club that bears the name of its city only: meant where the text is about sport.
  let isClub: Bool
  /// Said of what belongs to it too (`doanh nghiệp Nhà nước`).
  let isInstitution: Bool
  /// The name of the building where it sits.
  let isSeat: Bool
  /// Named so from one day to another only: a `DatedName`.
  let isDated: Bool
}

/// A name as a lexicon writes it.
struct LexiconName: Sendable {
  let utf8: ArraySlice<UInt8>
  /// What spellings that differ in case only have in common.
  let key: NameHash

  init(_ utf8: ArraySlice<UInt8>) {
    self.utf8 = utf8
    key = NameHash(utf8)
  }
}

extension TermCasing {
  /// The casing that a lexicon's spelling asks for.
  init(spelling: ArraySlice<UInt8>) {
    guard let first = spelling.first, !TermCasing.isSmall(first) else {
      self = .any
      return
    }
    // Nearly every name goes on in small letters right behind its first.
    if spelling.count > 1, TermCasing.isCapital(first),
      TermCasing.isSmall(spelling[spelling.startIndex + 1])
    {
      self = .capital
      return
    }
    let cases = LetterCases(spelling)
    if cases.letters > 1, cases.upper == cases.letters {
      self = .upper
    } else {
      self = cases.startsUpper ? .capital : .any
    }
  }

  private static func isSmall(_ byte: UInt8) -> Bool { byte &- 0x61 < 26 }

  private static func isCapital(_ byte: UInt8) -> Bool {
    byte &- 0x41 < 26
  }
}

extension OrganizationHead {
  /// Whether it heads a committee's organ in the party (`Ban Tuyên giáo`), and no other body's.
  var isPartyOrgan: Bool { kind == .party && traits.contains(.organ) && !takesOwnersKind }
}

/// How the letters of a lexicon's spelling are cased.
struct LetterCases {
  private(set) var letters = 0
  private(set) var upper = 0
  /// Whether the first letter is a capital.
  private(set) var startsUpper = false

  init(_ spelling: ArraySlice<UInt8>) {
    NameHash.forEachScalar(of: spelling) { scalar in
      let isUpper = LetterFold.lower(scalar) != scalar
      guard isUpper || scalar > 0x7F || (0x61...0x7A).contains(scalar) else { return }
      if isUpper { upper += 1 }
      if letters == 0 { startsUpper = isUpper }
      letters += 1
    }
  }
}
