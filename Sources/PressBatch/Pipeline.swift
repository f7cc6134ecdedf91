package import PressArchive
package import PressExtraction
package import PressRecord

/// The straight line for one article after another: decode, extract, write.
///
/// Owns the buffers of every stage; each worker has its own.
package struct Pipeline: Sendable {
  private let interpreter = ArticleInterpreter()
  private let extractor: ArticleExtractor
  private var writer: RecordWriter

  package init(knowledge: Knowledge, options: ExtractionOptions, record: RecordOptions) {
    extractor = ArticleExtractor(knowledge: knowledge, options: options)
    writer = RecordWriter(options: record)
  }

  /// Appends the article's record, with its line end.
  package mutating func process(
    _ article: RawArticle, into bytes: inout [UInt8]
  ) throws(ArticleFault) {
    let decoded = try interpreter.interpret(article)
    var extraction = extractor.extract(decoded.text, metadata: decoded.metadata)
    extraction.warnings.insert(contentsOf: decoded.warnings, at: 0)
    writer.write(extraction, id: decoded.id, source: decoded.source, into: &bytes)
  }
}
