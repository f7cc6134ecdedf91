/// What is known of an article beside its text.
package struct ArticleMetadata: Sendable, Equatable {
  /// The identifier given with the article.
  package var id: String?
  package var title: String?
  /// The publication date as given (ISO 8601 or any form of the press).
  package var published: String?
  package var url: String?
  package var authors: [String] = []
  package var outlet: String?
  package var section: String?
  /// Byte ranges of the text that are known to be captions; ascending.
  package var captions: [Range<Int>] = []
  /// The file's path as given on the command line, with folders walked below it.
  package var path: String?
  /// The member of an archive.
  package var member: String?

  package init() {}
}

/// A side of the publication date.
package enum DatePreference: String, Sendable, CaseIterable {
  case past
  case future
}

/// How to extract.
package struct ExtractionOptions: Sendable, Equatable {
  /// What to find; the other arrays are left out of the record.
  package var selection: KindSelection = .all
  /// The publication date where nothing else tells.
  package var published: CivilDate?
  /// Which way a date lies that could be before or after the publication date; nil for the likelier one.
  package var preference: DatePreference?

  package init() {}
}
