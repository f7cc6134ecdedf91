/// Makes identifiers of the standards for law, where issuer, type, number and day of issue are known.
struct DocumentIdentifiers {
  let rules: OfficialDocumentRules
  let inference: IssuerInference

  /// The work in the naming convention of Akoma Ntoso 1.0:
  /// `/akn/vn/act/nghi-dinh/chinh-phu/2020-03-05/30-2020-nd-cp`.
  func akn(_ document: OfficialDocument) -> String? {
    guard let (number, issued) = parts(document), isPlaced(document) else { return nil }
    let actor = document.issuers.map { hyphened($0.name) }.joined(separator: "-")
    return "/akn/vn/\(kind(document))/\(hyphened(document.type))/\(actor)/\(issued.iso)/"
      + hyphened(number)
  }

  /// Whether the issuer's name says whose it is: of the centre, or with its place.
  private func isPlaced(_ document: OfficialDocument) -> Bool {
    if isCentral(document) { return true }
    return document.issuers.contains { inference.place(of: $0) != nil }
  }

  private func isCentral(_ document: OfficialDocument) -> Bool {
    let code = document.issuerCode?.prefix { $0 != "-" } ?? ""
    return rules.spelling.issuer(String(code)).map { rules.issuers[$0.row].level == "central" }
      ?? false
  }

  /// The convention's name for what a document is.
  private func kind(_ document: OfficialDocument) -> String {
    switch document.system {
    case .judicial: return "judgment"
    case .state:
      return DocumentIdentifiers.acts.contains(document.typeCode ?? "") ? "act" : "doc"
    case .party, .mass, .enterprise, .standard, .international, nil: return "doc"
    }
  }

  /// Codes of the types that lay down law, or decide by it.
  private static let acts: Set<String> = [
    "HP", "L", "BL", "PL", "NQ", "NQLT", "NĐ", "QĐ", "TT", "TTLT", "CT", "SL", "SLu", "VBHN",
    "L-CTN",
  ]

  private func parts(_ document: OfficialDocument) -> (number: String, issued: CivilDate)? {
    guard let number = document.number, let issued = document.issued, document.candidates.isEmpty,
      !document.issuers.isEmpty, document.issuerCode != nil, document.system != .standard
    else { return nil }
    return (number, issued)
  }

  /// The identifier of RFC 9676: `urn:lex:vn:chinh.phu:nghi.dinh:2020-03-05;30-2020-nd-cp`.
  func urn(_ document: OfficialDocument) -> String? {
    guard let (number, issued) = parts(document), let jurisdiction = jurisdiction(document)
    else { return nil }
    let authority = document.issuers.map { dotted($0.name) }.joined(separator: "+")
    return "urn:lex:\(jurisdiction):\(authority):\(dotted(document.type)):"
      + "\(issued.iso);\(hyphened(number))"
  }

  /// `vn` for bodies of the centre, `vn;quang.ninh` for those of a province.
  private func jurisdiction(_ document: OfficialDocument) -> String? {
    if isCentral(document) { return "vn" }
    guard let place = document.issuers.lazy.compactMap({ inference.place(of: $0) }).first,
      place.level == .province
    else { return nil }
    return "vn;" + dotted(place.name)
  }

  private func dotted(_ text: String) -> String { Slug.ascii(text, joinedBy: ".") }

  private func hyphened(_ text: String) -> String { Slug.ascii(text, joinedBy: "-") }
}
