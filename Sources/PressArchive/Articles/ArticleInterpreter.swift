import PressExtraction
import PressRecord
import PressText

/// Turns an article's bytes into text and what is told beside it.
package struct ArticleInterpreter: Sendable {
  package init() {}

  /// The text with its metadata.
  package func interpret(_ article: RawArticle) throws(ArticleFault) -> DecodedArticle {
    var source = article.source
    source.bytes = article.bytes.count
    source.sha256 = SHA256.hexadecimal(article.bytes)
    if article.form == .html { return try readPage(article, source: source) }
    let decoded = TextDecoder.decode(article.bytes, encoding: article.form == .json ? .utf8 : nil)
    if decoded.isBinary {
      throw article.fault(
        .notText,
        "the bytes are no text in a known encoding; vnpress reads text, HTML and JSON Lines")
    }
    source.encoding = decoded.encoding
    var result = DecodedArticle(
      id: "", text: decoded.bytes, metadata: ArticleMetadata(), source: source,
      warnings: summary(of: decoded.warnings))
    result.metadata.url = source.url
    if article.form == .json { try readObject(article, into: &result) }
    if !result.text.contains(where: { $0 > 0x20 }) {
      throw article.fault(.empty, "the article has no text")
    }
    finish(&result, number: article.number)
    return result
  }

  private func finish(_ article: inout DecodedArticle, number: Int?) {
    article.metadata.path = article.source.path
    article.metadata.member = article.source.member
    article.id = identifier(of: article, number: number)
  }

  /// The article in a page.
  private func readPage(
    _ article: RawArticle, source: SourceDescription
  ) throws(ArticleFault) -> DecodedArticle {
    let page: HTMLArticle
    do throws(HTMLError) {
      page = try HTMLReader.read(bytes: article.bytes, charsetFromHeader: article.charset)
    } catch {
      throw article.fault(error == .notText ? .notText : .badHTML, error.description)
    }
    if let reason = page.reason { throw article.fault(.noArticle, reason.rawValue) }
    var result = DecodedArticle(
      id: "", text: page.text, metadata: ArticleMetadata(), source: source,
      warnings: page.warnings.map { Extraction.Warning(code: $0.code, message: $0.message) })
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

  /// One warning a kind of fault: how often, and where first.
  private func summary(of faults: [TextWarning]) -> [Extraction.Warning] {
    var kinds: [(first: TextWarning, count: Int)] = []
    for fault in faults {
      if let index = kinds.firstIndex(where: { $0.first.code == fault.code }) {
        kinds[index].count += 1
      } else {
        kinds.append((fault, 1))
      }
    }
    return kinds.map { kind in
      let times = kind.count == 1 ? "" : "\(kind.count) times, first "
      return Extraction.Warning(
        code: kind.first.code,
        message: "\(kind.first.message) (\(times)at byte \(kind.first.byteRange.lowerBound))")
    }
  }

  private func readObject(
    _ article: RawArticle, into result: inout DecodedArticle
  ) throws(ArticleFault) {
    let value: JSONValue
    do throws(JSONError) {
      value = try JSONReader.read(result.text)
    } catch {
      throw article.fault(.badJSON, "the JSON \(error.description)")
    }
    guard case .object = value else {
      throw article.fault(.noText, "the JSON is not an object; give one object a line")
    }
    guard let text = value["text"]?.string else {
      throw article.fault(.noText, "the object has no string in its field \"text\"")
    }
    result.text = Array(text.utf8)
    result.metadata = metadata(of: value)
    result.source.url = result.metadata.url
  }

  private func metadata(of object: JSONValue) -> ArticleMetadata {
    func string(_ key: String) -> String? {
      guard let text = object[key]?.string, !text.isEmpty else { return nil }
      return text
    }
    var metadata = ArticleMetadata()
    metadata.id = string("id") ?? object["id"]?.integer.map(String.init)
    metadata.title = string("title")
    metadata.published = string("published")
    metadata.url = string("url")
    metadata.outlet = string("outlet")
    metadata.section = string("section")
    if let author = string("authors") {
      metadata.authors = [author]
    } else {
      metadata.authors = object["authors"]?.elements.compactMap(\.string) ?? []
    }
    return metadata
  }
}
