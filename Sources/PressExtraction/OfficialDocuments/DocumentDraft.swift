/// What is known of one finding before the mentions of a document are brought together.
struct DocumentDraft {
  var finding: OfficialDocumentFinding
  var issuers: [StatedIssuerReader.Stated] = []
  var issued: CivilDate?
  var subject: String?
  var term: OfficialDocument.Term?
  /// Position of the document it is a mention of; nil until it is told.
  var document: Int?
}
