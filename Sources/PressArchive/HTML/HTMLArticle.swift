package import PressText

/// What a page says: an article and what is told beside it.
package struct HTMLArticle: Sendable, Equatable {
  /// Why a page is no article.
  package enum Reason: String, Sendable {
    /// No paragraph.
    case noText = "the page has no paragraph of text"
    /// Too little text for an article, and nothing that says that it is one.
    case tooShort = """
      the page has too little text for an article: it takes 250 characters of paragraphs, or 120 with \
      title and date
      """
    /// A front page, a section's page, a list.
    case index = "the page lists articles"
  }

  /// As printed; from the head where it is not.
  package var title: String?
  /// The summary below the title.
  package var subtitle: String?
  /// Title, summary and main text; valid UTF-8.
  ///
  /// Paragraphs are parted by empty lines; each caption is a line of its own with its credit at the end.
  package var text: [UInt8] = []
  /// Byte ranges of the captions in `text`.
  package var captions: [Range<Int>] = []
  /// ISO 8601 where it could be read, else as printed.
  package var published: String?
  package var authors: [String] = []
  package var outlet: String?
  package var section: String?
  package var url: String?
  /// Nil for an article.
  package var reason: Reason?
  /// The encoding's name.
  package var encoding = "UTF-8"
  /// What decoding has to say.
  package var warnings: [TextWarning] = []

  /// Whether the page is an article.
  package var isArticle: Bool { reason == nil }

  package init() {}
}
