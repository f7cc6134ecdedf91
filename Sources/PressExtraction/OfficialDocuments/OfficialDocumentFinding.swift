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
  /// The canonical number; of a short form the serial, with the year where it is printed.
  package var number: String?
  package var serial: String?
  /// The issuer's code, with units: `UBND-KT`.
  package var issuerCode: String?
  private var typeRow: Int32
  private var issuerPlace = RareIndex()
  private var numberYear = RareIndex()
  package var evidence: DocumentEvidence
  package var form: Form
  package var system: OfficialDocument.System
  /// Whether a law's name says `(sửa đổi)`.
  package var isRevised = false
  /// Whether the code comes from another member of the series: `18` in `18, 19-NQ/TW`.
  package var isDistributed = false
  private var rare = Rare<Further>()

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
    typeRow = Int32(truncatingIfNeeded: type)
    self.system = system
    self.evidence = evidence
  }
}

extension OfficialDocumentFinding {
  /// What few findings have.
  private struct Further: RareFields {
    var name: String?
    var law: Int?
    var statedYear: Int?
    var series: Int?
    var termOrdinal: Int?
    var congress: String?
    var plenum: Int?
    var isLongName = false
    var provision: OfficialDocument.Provision?
    var provisions: [OfficialDocument.Provision] = []
    var conflictingType: Int?
  }

  /// Row of the type in `OfficialDocumentRules`.
  package var type: Int {
    get { Int(typeRow) }
    set { typeRow = Int32(truncatingIfNeeded: newValue) }
  }

  /// Row of the issuer's code.
  package var issuerRow: Int? {
    get { issuerPlace.value }
    set { issuerPlace.value = newValue }
  }

  /// The year in the number, or in a law's name.
  package var year: Int? {
    get { numberYear.value }
    set { numberYear.value = newValue }
  }

  /// The normalised name of a named document.
  package var name: String? {
    get { rare.told?.name }
    set { rare.set(newValue != nil) { $0.name = newValue } }
  }

  /// Row of the law that the name is of, in `OfficialDocumentRules`.
  package var law: Int? {
    get { rare.told?.law }
    set { rare.set(newValue != nil) { $0.law = newValue } }
  }

  /// The year that stands after a number with its code, or that a law's day tells:
  /// `1956/QĐ-TTg năm 2009`.
  package var statedYear: Int? {
    get { rare.told?.statedYear }
    set { rare.set(newValue != nil) { $0.statedYear = newValue } }
  }

  /// Index of the first finding of the series that it is in, itself included.
  package var series: Int? {
    get { rare.told?.series }
    set { rare.set(newValue != nil) { $0.series = newValue } }
  }

  /// The congress term's ordinal that the name gives: `khóa XII`.
  package var termOrdinal: Int? {
    get { rare.told?.termOrdinal }
    set { rare.set(newValue != nil) { $0.termOrdinal = newValue } }
  }

  /// The body whose congress passed the resolution, in lower case: `đảng bộ tỉnh bạc liêu`.
  var congress: String? {
    get { rare.told?.congress }
    set { rare.set(newValue != nil) { $0.congress = newValue } }
  }

  /// The plenum that passed the resolution.
  var plenum: Int? {
    get { rare.told?.plenum }
    set { rare.set(newValue != nil) { $0.plenum = newValue } }
  }

  /// Whether the plenum's committee is written out: `Hội nghị lần thứ năm Ban Chấp hành Trung ương`.
  var isLongName: Bool {
    get { rare.told?.isLongName ?? false }
    set { rare.set(newValue) { $0.isLongName = newValue } }
  }

  /// The part of the document that is named, the nearest to it where there are several.
  package var provision: OfficialDocument.Provision? {
    get { rare.told?.provision }
    set { rare.set(newValue != nil) { $0.provision = newValue } }
  }

  /// Where several provisions are named, each by itself; else empty.
  package var provisions: [OfficialDocument.Provision] {
    get { rare.told?.provisions ?? [] }
    set { rare.set(!newValue.isEmpty) { $0.provisions = newValue } }
  }

  /// The type that the words say, where the code says another.
  package var conflictingType: Int? {
    get { rare.told?.conflictingType }
    set { rare.set(newValue != nil) { $0.conflictingType = newValue } }
  }
}

/// A place that looked like a document reference and was passed over.
package struct RejectedDocument: Sendable {
  package var tokens: Range<Int>
  package var evidence: DocumentEvidence
  /// The finding it would be, if the article named the document in full elsewhere.
  package var waiting: OfficialDocumentFinding?
}
