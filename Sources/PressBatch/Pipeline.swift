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

  /// The article's record.
  package mutating func process(
    _ article: RawArticle
  ) throws(ArticleFault) -> ProcessedArticle {
    let decoded = try interpreter.interpret(article)
    var extraction = extractor.extract(decoded.text, metadata: decoded.metadata)
    extraction.warnings.insert(contentsOf: decoded.warnings, at: 0)
    var line: [UInt8] = []
    writer.write(extraction, id: decoded.id, source: decoded.source, into: &line)
    return ProcessedArticle(line: line)
  }
}

/// An article that gave a record.
package struct ProcessedArticle: Sendable {
  /// The record, with its line end.
  package var line: [UInt8]
}
