package import PressExtraction
import PressText

/// Writes what was found in an article as one line of JSON.
///
/// Keys stand in the order of the record's contract; what has nothing to say is left out. A tie to
/// an entity whose array is not selected is left out too.
package struct RecordWriter: Sendable {
  /// Names the form of the records; a change that breaks readers raises the number.
  package static let schema = "vnpress.article/1"

  let options: RecordOptions
  var out = JSONWriter()
  private var index = OffsetIndex()
  private var lengthIndex = OffsetIndex()

  package init(options: RecordOptions = RecordOptions()) {
    self.options = options
  }

  /// Appends the record, with its line end.
  ///
  /// - Parameters:
  ///   - extraction: What was found.
  ///   - id: Names the article.
  ///   - source: Where it comes from.
  ///   - bytes: Takes the record.
  /// - Returns: Where in the record, counted from its own start, fields can be put in that only the
  ///   whole batch tells: after `id`.
  @discardableResult
  package mutating func write(
    _ extraction: Extraction, id: String, source: SourceDescription, into bytes: inout [UInt8]
  ) -> Int {
    index.index(extraction.text.source, unit: options.offsets)
    out.removeAll()
    out.beginObject()
    field("schema", RecordWriter.schema)
    field("id", id)
    let place = out.bytes.count
    write(source)
    writeArticle(extraction)
    for kind in MentionKind.allCases where options.selection.contains(kind) {
      out.key(kind.key)
      out.beginArray()
      writeEntities(of: kind, in: extraction)
      out.endArray()
    }
    writeRelations(extraction)
    writeWarnings(extraction.warnings)
    out.endObject()
    out.endLine()
    out.move(to: &bytes)
    return place
  }

  private mutating func write(_ source: SourceDescription) {
    out.key("source")
    out.beginObject()
    field("path", source.path)
    field("member", source.member)
    field("url", source.url)
    field("offset", source.offset)
    field("encoding", source.encoding)
    field("sha256", source.sha256)
    field("bytes", source.bytes)
    out.endObject()
  }

  private mutating func writeArticle(_ extraction: Extraction) {
    let text = extraction.text.source
    out.key("article")
    out.beginObject()
    field("title", extraction.title)
    field("subtitle", extraction.subtitle)
    writeStrings("authors", extraction.authors)
    field("outlet", extraction.outlet)
    field("section", extraction.section)
    field("published", extraction.published?.iso)
    field("published_from", extraction.published?.source.rawValue)
    writeScope(extraction.scope)
    field("length", scalarCount(text))
    if options.offsets != .scalar { field("offsets", options.offsets.rawValue) }
    if options.includesText {
      out.key("text")
      out.string(text, in: 0..<text.count)
    }
    out.endObject()
  }

  private mutating func scalarCount(_ text: [UInt8]) -> Int {
    if options.offsets == .scalar { return index.position(ofByte: text.count) }
    lengthIndex.index(text, unit: .scalar)
    return lengthIndex.position(ofByte: text.count)
  }

  private mutating func writeScope(_ scope: ArticleScope) {
    if scope == ArticleScope() { return }
    out.key("scope")
    out.beginObject()
    write("province", scope.province)
    write("district", scope.district)
    write("commune", scope.commune)
    out.endObject()
  }

  private mutating func write(_ key: StaticString, _ place: PlaceReference?) {
    guard let place else { return }
    out.key(key)
    out.beginObject()
    field("code", place.code)
    field("name", place.name)
    out.endObject()
  }

  private mutating func writeRelations(_ extraction: Extraction) {
    guard options.selection.contains(.document) else { return }
    let relations = extraction.relations.filter { isWritten($0.from) && isWritten($0.to) }
    if relations.isEmpty { return }
    out.key("relations")
    out.beginArray()
    for relation in relations {
      out.beginObject()
      field("type", relation.kind.rawValue)
      field("from", reference(relation.from))
      field("to", reference(relation.to))
      write(relation.provision)
      if !relation.evidence.isEmpty {
        out.key("evidence")
        out.beginObject()
        writeSpan(extraction.text.sourceRange(relation.evidence))
        out.endObject()
      }
      out.endObject()
    }
    out.endArray()
  }

  private func isWritten(_ end: Relation.End) -> Bool {
    switch end {
    case .document: options.selection.contains(.document)
    case .organization: options.selection.contains(.organization)
    }
  }

  private func reference(_ end: Relation.End) -> String {
    switch end {
    case .document(let index): MentionKind.document.identifier(index)
    case .organization(let index): MentionKind.organization.identifier(index)
    }
  }

  private mutating func writeWarnings(_ warnings: [Extraction.Warning]) {
    if warnings.isEmpty { return }
    out.key("warnings")
    out.beginArray()
    for warning in warnings {
      out.beginObject()
      field("code", warning.code)
      field("message", warning.message)
      out.endObject()
    }
    out.endArray()
  }

  /// `start` and `end` of a range of source bytes.
  mutating func writeSpan(_ range: Range<Int>) {
    let range = index.positions(ofBytes: range)
    field("start", range.lowerBound)
    field("end", range.upperBound)
  }
}
