/// Makes the identifier of RFC 9676: `urn:lex:vn:chinh.phu:nghi.dinh:2020-03-05;30-2020-nd-cp`.
struct DocumentURN {
  let rules: OfficialDocumentRules
  let inference: IssuerInference

  /// The identifier, where issuer, type, number and day of issue are known; nil elsewhere.
  func urn(_ document: OfficialDocument) -> String? {
    guard let number = document.number, let issued = document.issued, document.candidates.isEmpty,
      !document.issuers.isEmpty, document.issuerCode != nil, document.system != .standard,
      let jurisdiction = jurisdiction(document)
    else { return nil }
    let authority = document.issuers.map { dotted($0.name) }.joined(separator: "+")
    return "urn:lex:\(jurisdiction):\(authority):\(dotted(document.type)):"
      + "\(issued.iso);\(hyphened(number))"
  }

  /// `vn` for bodies of the centre, `vn;quang.ninh` for those of a province.
  private func jurisdiction(_ document: OfficialDocument) -> String? {
    let code = document.issuerCode?.prefix { $0 != "-" } ?? ""
    if let row = rules.spelling.issuer(String(code))?.row, rules.issuers[row].level == "central" {
      return "vn"
    }
    let body = document.issuers.lazy.compactMap(\.organization).first
    guard let body, let place = inference.extraction.organizations[body].place,
      place.level == .province
    else { return nil }
    return "vn;" + dotted(place.name)
  }

  /// Lower-case ASCII words joined by full stops.
  private func dotted(_ text: String) -> String {
    words(text).joined(separator: ".")
  }

  /// Lower-case ASCII words joined by hyphens.
  private func hyphened(_ text: String) -> String {
    words(text).joined(separator: "-")
  }

  private func words(_ text: String) -> [Substring] {
    LetterBase.ascii(text).lowercased().split { letter in
      !(letter.isASCII && (letter.isLetter || letter.isNumber))
    }
  }
}
