import PressExtraction
import PressRecord
package import PressText

/// Turns an article's bytes into text and what is told beside it.
package struct ArticleInterpreter: Sendable {
  /// What text, tables and pages are in; nil to find out.
  ///
  /// JSON is UTF-8, whatever this says.
  private let encoding: TextEncoding?

  package init(encoding: TextEncoding? = nil) {
    self.encoding = encoding
  }

  /// The text with its metadata.
  package func interpret(_ article: RawArticle) throws(ArticleFault) -> DecodedArticle {
    var source = article.source
    source.bytes = article.bytes.count
    source.sha256 = SHA256.hexadecimal(article.bytes)
    switch article.form {
    case .html: return try readPage(article, source: source)
    case .text: return try readText(article, source: source)
    case .json, .row: return try readFields(article, source: source)
    }
  }

  private func readText(
    _ article: RawArticle, source: SourceDescription
  ) throws(ArticleFault) -> DecodedArticle {
    let decoded = TextDecoder.decode(article.bytes, encoding: encoding)
    if decoded.isBinary {
      throw article.fault(
        .notText,
        "the bytes are no text in a known encoding; vnpress reads \(SourceOptions.readable)")
    }
    var result = DecodedArticle(
      id: "", text: decoded.bytes, metadata: ArticleMetadata(), source: source,
      warnings: decoded.warnings.map(Extraction.Warning.init(decoding:)))
    result.source.encoding = decoded.encoding
    result.metadata.url = source.url
    try check(result, of: article)
    finish(&result, number: article.number)
    return result
  }

  private func check(
    _ result: DecodedArticle, of article: RawArticle
  ) throws(ArticleFault) {
    if !result.text.contains(where: { $0 > 0x20 }) {
      throw article.fault(.empty, "the article has no text")
    }
  }

  private func finish(_ article: inout DecodedArticle, number: Int?) {
    cutTitle(of: &article)
    article.metadata.path = article.source.path
    article.metadata.member = article.source.member
    article.id = identifier(of: article, number: number)
  }

  /// How many characters (Unicode scalars) of a title are kept: what is longer is a text in the wrong place.
  private static let longestTitle = 1000

  private func cutTitle(of article: inout DecodedArticle) {
    guard let title = article.metadata.title,
      title.utf8.count > ArticleInterpreter.longestTitle,
      let end = title.unicodeScalars.index(
        title.startIndex, offsetBy: ArticleInterpreter.longestTitle, limitedBy: title.endIndex),
      end < title.endIndex
    else { return }
    // Not inside a character, unless that alone is longer.
    let whole = title.index(before: title.index(after: end))
    let cut = whole > title.startIndex ? whole : end
    article.metadata.title = String(title.unicodeScalars[..<cut])
    article.warnings.append(
      Extraction.Warning(
        code: "title-cut",
        message:
          "the title is longer than \(ArticleInterpreter.longestTitle) characters; the rest is "
          + "left out"))
  }

  /// The article in a page.
  private func readPage(
    _ article: RawArticle, source: SourceDescription
  ) throws(ArticleFault) -> DecodedArticle {
    let page: HTMLArticle
    do throws(HTMLError) {
      page = try HTMLReader.read(
        bytes: article.bytes, charsetFromHeader: encoding?.rawValue ?? article.charset)
    } catch {
      throw article.fault(error == .notText ? .notText : .badHTML, error.description)
    }
    if let reason = page.reason { throw article.fault(.noArticle, reason.rawValue) }
    var result = DecodedArticle(
      id: "", text: page.text, metadata: ArticleMetadata(), source: source,
      warnings: page.warnings.map(Extraction.Warning.init(decoding:)))
    result.source.encoding = page.encoding
    result.source.url = source.url ?? page.url
    result.metadata.title = page.title
    result.metadata.published = page.published
    result.metadata.url = source.url ?? page.url
    result.metadata.authors = page.authors
    result.metadata.outlet = page.outlet
    result.metadata.section = page.section
    result.metadata.captions = page.captions
    finish(&result, number: article.number)
    return result
  }

  /// The given id, else the URL, else the path with member and number, else the text's digest.
  private func identifier(of article: DecodedArticle, number: Int?) -> String {
    if let id = article.metadata.id { return id }
    if let url = article.metadata.url { return url }
    guard var name = article.source.path else { return SHA256.hexadecimal(article.text) }
    if let member = article.source.member { name += "/" + member }
    if let number { name += ":\(number)" }
    return name
  }

  /// The article in an object of JSON or in a row of a table.
  private func readFields(
    _ article: RawArticle, source: SourceDescription
  ) throws(ArticleFault) -> DecodedArticle {
    let fields = try fields(of: article)
    guard let text = fields.text else {
      throw article.fault(.noText, noText(article))
    }
    let encoding = encoding(of: article)
    let read = try fieldText(text, encoding, of: article)
    var result = DecodedArticle(
      id: "", text: read.bytes, metadata: ArticleMetadata(), source: source,
      warnings: read.warnings)
    result.source.encoding = read.encoding
    if let encoding = article.fileEncoding, !read.isRepaired {
      result.source.encoding = encoding.rawValue
    }
    var captions = read.captions
    if let lead = fields[.lead] {
      let lead = try fieldText(lead, encoding, of: article)
      if let joined = lead.joined(before: read) {
        (result.text, captions) = joined
        result.warnings.append(
          Extraction.Warning(
            code: "lead-joined",
            message: "the lead's field stands before the text; start and end count both, which "
              + "--with-text shows"))
      }
    }
    result.warnings += missingFields(fields, article.columns)
    result.metadata = metadata(
      of: fields, encoding, isRepaired: read.isRepaired,
      hasEntities: read.hasEntities || read.isMarkup)
    result.metadata.captions = captions
    result.metadata.url = result.metadata.url ?? source.url
    result.source.url = result.metadata.url
    try check(result, of: article)
    finish(&result, number: article.number)
    return result
  }

  private func fieldText(
    _ bytes: [UInt8], _ encoding: TextEncoding?, of article: RawArticle
  ) throws(ArticleFault) -> FieldText {
    do throws(HTMLError) {
      return try FieldText(bytes, encoding: encoding)
    } catch {
      throw article.fault(.badHTML, error.description)
    }
  }

  /// What the user says of fields that the object does not have: a name may be mistyped.
  private func missingFields(
    _ fields: ArticleFields, _ columns: TableColumns?
  ) -> [Extraction.Warning] {
    guard let columns else { return [] }
    return ArticleField.allCases.compactMap { field in
      guard let name = columns.name(of: field), !fields.isNamed(field) else { return nil }
      return Extraction.Warning(
        code: "no-field",
        message: "the object has no field \"\(name)\" for the \(field.rawValue) (--columns)")
    }
  }

  /// What the fields of an article are in; nil to find out.
  private func encoding(of article: RawArticle) -> TextEncoding? {
    article.form == .row && article.fileEncoding == nil ? encoding : nil
  }

  private func fields(of article: RawArticle) throws(ArticleFault) -> ArticleFields {
    var fields = ArticleFields()
    if let header = article.header {
      fields.read(row: article.bytes, header)
      return fields
    }
    let mark: [UInt8] = [0xEF, 0xBB, 0xBF]
    let json = article.bytes.starts(with: mark) ? Array(article.bytes[3...]) : article.bytes
    do throws(JSONError) {
      if try fields.read(json, columns: article.columns) { return fields }
    } catch {
      throw article.fault(.badJSON, "the JSON \(error.description)")
    }
    throw article.fault(.noText, "the JSON is not an object; give one object a line")
  }

  private func noText(_ article: RawArticle) -> String {
    if article.form == .row { return "the row has no field for the text: it has too few columns" }
    let keys = (try? JSONReader.read(article.bytes)).map(objectKeys) ?? []
    let has = keys.isEmpty ? "" : "; it has: \(keys.joined(separator: ", ").prefix(200))"
    if let name = article.columns?.name(of: .text) {
      return "the object has no string in its field \"\(name)\"" + has
    }
    let advice =
      nestedField(of: article.bytes).map {
        "; where the articles are the objects in \"\($0)\", give one a line, as jq -c '.\($0)[]' does"
      } ?? ""
    return "the object has no string in its field \"text\"; where the text is in another one, say "
      + "which with --columns text=NAME" + advice + has
  }

  /// The names of an object's fields, of objects in it as `--columns` takes them.
  private func objectKeys(_ value: JSONValue) -> [String] {
    guard case .object(let members) = value else { return [] }
    return members.prefix(20).flatMap { member in
      guard case .object = member.value else { return [member.key] }
      return objectKeys(member.value).map { member.key + "." + $0 }
    }
  }

  /// The first field that holds an array of objects.
  private func nestedField(of json: [UInt8]) -> String? {
    guard case .object(let fields)? = try? JSONReader.read(json) else { return nil }
    return fields.first { field in
      if case .object? = field.value.elements.first { return true }
      return false
    }?.key
  }

  /// Of a text that had to be repaired its metadata are repaired too; of one with entities, what people
  /// read of them.
  private func metadata(
    of fields: ArticleFields, _ encoding: TextEncoding?, isRepaired: Bool, hasEntities: Bool
  ) -> ArticleMetadata {
    func string(_ bytes: [UInt8]) -> String {
      let text =
        isRepaired
        ? TextDecoder.decode(bytes, encoding: encoding, isMarkup: true).bytes : bytes
      return String(decoding: text, as: UTF8.self)
    }
    func print(_ bytes: [UInt8]) -> String {
      guard hasEntities || HTMLFragment.recognizes(bytes) else { return string(bytes) }
      let text = TextDecoder.decode(bytes, encoding: encoding).bytes
      guard HTMLFragment.recognizes(text), let seen = try? HTMLFragment.read(text).text else {
        return String(decoding: text, as: UTF8.self)
      }
      return String(decoding: seen.map { $0 == 0x0A ? 0x20 : $0 }, as: UTF8.self)
    }
    var metadata = ArticleMetadata()
    metadata.id = fields[.id].map(string)
    metadata.title = fields[.title].map(print)
    metadata.published = fields[.published].map { EpochTime($0)?.iso ?? string($0) }
    metadata.url = fields[.url].map(string)
    metadata.outlet = fields[.outlet].map(print)
    metadata.section = fields[.section].map(print)
    metadata.authors = fields.authors.map(print)
    return metadata
  }
}
