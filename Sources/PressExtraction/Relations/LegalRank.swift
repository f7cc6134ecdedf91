/// How high a document of the state stands: what is lower changes nothing above it.
///
/// After the Law on the Promulgation of Legal Documents (80/2015/QH13, 63/2020/QH14), article 4.
enum LegalRank: Int, Comparable {
  /// The constitution too, which the National Assembly changes by a resolution.
  case law
  case decree
  case primeMinister
  case ministry
  case council
  /// What the people's committees issue, and what lays down no law: plans, dispatches, notices.
  case other

  /// Nil for documents of other systems, and where the number does not tell who issued a resolution.
  init?(of document: OfficialDocument) {
    guard document.system == .state || document.system == nil else { return nil }
    switch document.typeCode ?? "" {
    case "HP", "L", "BL", "PL": self = .law
    case "NĐ": self = .decree
    case "TT", "TTLT": self = .ministry
    case "NQ":
      guard let code = document.issuerCode, let rank = LegalRank(resolutionOf: code) else {
        return nil
      }
      self = rank
    case "QĐ", "CT": self = LegalRank(decisionOf: document.issuerCode)
    case "CV", "KH", "TB", "HD", "BC", "TTr", "CĐ", "VB", "CTr", "ĐA":
      guard document.system == .state else { return nil }
      self = .other
    default: return nil
    }
  }

  private init?(resolutionOf code: String) {
    if code.hasPrefix("QH") || code.hasPrefix("UBTVQH") {
      self = .law
    } else if code == "CP" {
      self = .decree
    } else if code == "HĐND" {
      self = .council
    } else {
      return nil
    }
  }

  /// Of decisions and directives; where the code does not tell whose, the highest that it can be.
  private init(decisionOf code: String?) {
    switch code {
    case "CP", "HĐBT", "HĐCP": self = .decree
    case nil, "TTg": self = .primeMinister
    case "UBND", "UB": self = .other
    default: self = .ministry
    }
  }

  /// Whether it lays down law for the whole country.
  var isNational: Bool { self <= .ministry }

  static func < (one: LegalRank, other: LegalRank) -> Bool { one.rawValue < other.rawValue }
}
