package import PressText

/// Everything found in one article; what the record is written from.
///
/// Entities stand in the order of their first mention; ties between them are indices.
package struct Extraction: Sendable {
  /// Something about the article that a reader of the record should know.
  package struct Warning: Sendable, Equatable {
    /// Kebab-case: `no-publication-date`.
    package var code: String
    package var message: String

    package init(code: String, message: String) {
      self.code = code
      self.message = message
    }

    /// Faults of decoding: how many, and at which byte of what was decoded the first is.
    package init(decoding faults: TextWarning) {
      self.init(faults, of: "")
    }

    /// Faults of the decoded text, which the record's offsets count: how many, and where the first is.
    package init(inText faults: TextWarning) {
      self.init(faults, of: " of the text")
    }

    private init(_ faults: TextWarning, of what: String) {
      self.init(code: faults.code, message: faults.sentence(of: what))
    }
  }

  package var text: ArticleText
  package var title: String?
  package var subtitle: String?
  package var authors: [String] = []
  /// The authors' names behind the last sentence, where they stand there; no place is looked for in them (`Thái Bình`).
  var signature: Range<Int>?
  package var outlet: String?
  package var section: String?
  package var published: PublicationDate?
  package var scope = ArticleScope()
  package var documents: [OfficialDocument] = []
  package var organizations: [Organization] = []
  package var counts: [Count] = []
  package var dates: [TimeExpression] = []
  package var places: [Place] = []
  package var people: [Person] = []
  package var relations: [Relation] = []
  package var warnings: [Warning] = []

  package init(text: ArticleText) {
    self.text = text
  }
}
