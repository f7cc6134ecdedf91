/// What is known of one finding before the mentions of a document are brought together.
struct DocumentDraft {
  var issuers: [StatedIssuerReader.Stated] = []
  var subject: String?
  private var rare = Rare<Further>()
  var issued: CivilDate?
  private var documentPlace = RareIndex()
  /// Whether it is in force from the day of issue.
  var isFromSigning = false
  /// Whether it is issued in one more act: `HĐND tỉnh cũng ra Nghị quyết 68`.
  var isFurther = false

  init() {}
}

extension DocumentDraft {
  /// What is known of few findings.
  private struct Further: RareFields {
    var issuedEDTF: String?
    var effective: CivilDate?
    var effectiveEDTF: String?
    var term: OfficialDocument.Term?
    var plenumTerm: Int?
  }

  /// Position of the document it is a mention of; nil until it is told.
  var document: Int? {
    get { documentPlace.value }
    set { documentPlace.value = newValue }
  }

  /// The day of issue in EDTF, where its year is a guess: `2017?-02-10`.
  var issuedEDTF: String? {
    get { rare.told?.issuedEDTF }
    set { rare.set(newValue != nil) { $0.issuedEDTF = newValue } }
  }

  /// The day from which it is in force.
  var effective: CivilDate? {
    get { rare.told?.effective }
    set { rare.set(newValue != nil) { $0.effective = newValue } }
  }

  /// The day from which it is in force in EDTF, where its year is a guess.
  var effectiveEDTF: String? {
    get { rare.told?.effectiveEDTF }
    set { rare.set(newValue != nil) { $0.effectiveEDTF = newValue } }
  }

  var term: OfficialDocument.Term? {
    get { rare.told?.term }
    set { rare.set(newValue != nil) { $0.term = newValue } }
  }

  /// The term whose plenum stands right after a short form: `Nghị quyết 19 Trung ương 6 khóa XII`.
  var plenumTerm: Int? {
    get { rare.told?.plenumTerm }
    set { rare.set(newValue != nil) { $0.plenumTerm = newValue } }
  }
}

/// A finding with what is known of it.
struct DraftedMention {
  var finding: OfficialDocumentFinding
  var draft: DocumentDraft
}

/// The findings that are mentions of one document, in text order, each with what is known of it.
struct DocumentMentions: RandomAccessCollection {
  /// Those of all documents.
  let findings: [OfficialDocumentFinding]
  let drafts: [DocumentDraft]
  /// Which of them they are.
  let places: [Int]

  var startIndex: Int { 0 }
  var endIndex: Int { places.count }

  subscript(index: Int) -> DraftedMention {
    DraftedMention(finding: findings[places[index]], draft: drafts[places[index]])
  }
}
