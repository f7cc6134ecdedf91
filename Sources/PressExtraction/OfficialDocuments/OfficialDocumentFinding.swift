/// What the text says of a document at one place.
package struct OfficialDocumentFinding: Sendable {
  /// How much of the document's designation stands there.
  package enum Form: String, Sendable {
    /// A number with its code.
    case full
    /// A number without its code: `Nghị quyết 06`.
    case short
    /// A name: `Luật Đất đai năm 2013`.
    case named
    /// A designation of a standard.
    case standard
  }

  package var mention: Mention
  package var form: Form
  /// Row of the type in `OfficialDocumentRules`.
  package var type: Int
  /// The canonical number; of a short form the serial, with the year where it is printed.
  package var number: String?
  /// The normalised name of a named document.
  package var name: String?
  /// Row of the law that the name is of, in `OfficialDocumentRules`.
  package var law: Int?
  /// Whether a law's name says `(sửa đổi)`.
  package var isRevised = false
  package var serial: String?
  package var year: Int?
  /// The year that stands after a number with its code, or that a law's day tells:
  /// `1956/QĐ-TTg năm 2009`.
  package var statedYear: Int?
  /// The issuer's code, with units: `UBND-KT`.
  package var issuerCode: String?
  /// Row of the issuer's code.
  package var issuerRow: Int?
  package var system: OfficialDocument.System
  /// Whether the code comes from another member of the series: `18` in `18, 19-NQ/TW`.
  package var isDistributed = false
  /// Index of the first finding of the series that it is in, itself included.
  package var series: Int?
  /// The congress term's ordinal that the name gives: `khóa XII`.
  package var termOrdinal: Int?
  /// The body whose congress passed the resolution, in lower case: `đảng bộ tỉnh bạc liêu`.
  var congress: String?
  /// The plenum that passed the resolution.
  var plenum: Int?
  /// Whether the plenum's committee is written out: `Hội nghị lần thứ năm Ban Chấp hành Trung ương`.
  var isLongName = false
  package var provision: OfficialDocument.Provision?
  /// Where several provisions are named, each by itself; else empty.
  package var provisions: [OfficialDocument.Provision] = []
  /// The type that the words say, where the code says another.
  package var conflictingType: Int?
  package var evidence: DocumentEvidence

  /// Whether its number does not tell the type: `45/2019/QH14`, `299/TTg`.
  var hasUntypedNumber: Bool {
    mention.rule == OfficialDocumentRule.assemblyNumber.rawValue
      || mention.rule == OfficialDocumentRule.oldNumber.rawValue
  }

  package init(
    mention: Mention, form: Form, type: Int, system: OfficialDocument.System,
    evidence: DocumentEvidence = DocumentEvidence()
  ) {
    self.mention = mention
    self.form = form
    self.type = type
    self.system = system
    self.evidence = evidence
  }
}

/// A place that looked like a document reference and was passed over.
package struct RejectedDocument: Sendable {
  package var tokens: Range<Int>
  package var evidence: DocumentEvidence
  /// The finding it would be, if the article named the document in full elsewhere.
  package var waiting: OfficialDocumentFinding?
}
