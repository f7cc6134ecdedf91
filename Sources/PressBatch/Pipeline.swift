package import PressArchive
package import PressExtraction
package import PressRecord
package import PressText

/// The straight line for one article after another: decode, extract, write.
///
/// Owns the buffers of every stage; each worker has its own.
package struct Pipeline: Sendable {
  private let interpreter: ArticleInterpreter
  private let extractor: ArticleExtractor
  private let selection: KindSelection
  private let sketches: Bool
  private var reader: TextReader
  private var writer: RecordWriter

  /// - Parameters:
  ///   - knowledge: Lexicons and rules.
  ///   - options: How to extract.
  ///   - record: What records show.
  ///   - encoding: What the articles are in; nil to find out.
  ///   - sketches: Whether articles are to be compared with one another.
  package init(
    knowledge: Knowledge, options: ExtractionOptions, record: RecordOptions,
    encoding: TextEncoding? = nil, sketches: Bool = false
  ) {
    interpreter = ArticleInterpreter(encoding: encoding)
    extractor = ArticleExtractor(knowledge: knowledge, options: options)
    reader = extractor.makeReader()
    writer = RecordWriter(options: record)
    selection = record.selection
    self.sketches = sketches
  }

  /// The article's record.
  package mutating func process(
    _ article: consuming RawArticle
  ) throws(ArticleFault) -> ProcessedArticle {
    let decoded = try interpreter.interpret(article)
    // A long line is not kept beside the text that was in it.
    article.bytes = []
    var extraction = extractor.extract(
      decoded.text, metadata: decoded.metadata, with: &reader)
    // Nothing more is looked for: of a long article the terms take as much room as its record.
    extraction.text = extraction.text.withoutTerms()
    extraction.warnings.insert(contentsOf: decoded.warnings, at: 0)
    var processed = ProcessedArticle(id: decoded.id, line: [])
    processed.insertion = writer.write(
      extraction, id: decoded.id, source: decoded.source, into: &processed.line)
    processed.entities = EntityTally(extraction, selection: selection)
    if sketches {
      processed.sketch = TextSketch(
        of: extraction.text.tokens, in: extraction.text.normalized.bytes)
    }
    return processed
  }
}
