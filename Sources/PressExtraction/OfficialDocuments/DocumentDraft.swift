/// What is known of one finding before the mentions of a document are brought together.
struct DocumentDraft {
  var finding: OfficialDocumentFinding
  var issuers: [StatedIssuerReader.Stated] = []
  var issued: CivilDate?
  /// The day of issue in EDTF, where its year is a guess: `2017?-02-10`.
  var issuedEDTF: String?
  /// The day from which it is in force, and the same in EDTF where its year is a guess.
  var effective: CivilDate?
  var effectiveEDTF: String?
  /// Whether it is in force from the day of issue.
  var isFromSigning = false
  var subject: String?
  var term: OfficialDocument.Term?
  /// The term whose plenum stands right after a short form: `Nghị quyết 19 Trung ương 6 khóa XII`.
  var plenumTerm: Int?
  /// Whether it is issued in one more act: `HĐND tỉnh cũng ra Nghị quyết 68`.
  var isFurther = false
  /// Position of the document it is a mention of; nil until it is told.
  var document: Int?
}

/// The drafts that are mentions of one document, in text order.
struct DocumentDrafts: RandomAccessCollection {
  /// Those of all documents.
  let all: [DocumentDraft]
  /// Which of them they are.
  let places: [Int]

  var startIndex: Int { 0 }
  var endIndex: Int { places.count }

  subscript(index: Int) -> DocumentDraft { all[places[index]] }
}
