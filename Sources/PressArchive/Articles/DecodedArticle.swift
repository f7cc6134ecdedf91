package import PressExtraction
package import PressRecord

/// An article as the extractors take it.
package struct DecodedArticle: Sendable {
  package var id: String
  /// Valid UTF-8 without a BOM.
  package var text: [UInt8]
  package var metadata: ArticleMetadata
  package var source: SourceDescription
  /// What decoding has to say.
  package var warnings: [Extraction.Warning]
}
