import PressExtraction
import PressRecord

/// Turns an article's bytes into text and what is told beside it.
package struct ArticleInterpreter: Sendable {
  package init() {}

  /// The text with its metadata.
  package func interpret(_ article: RawArticle) throws(ArticleFault) -> DecodedArticle {
    var source = article.source
    source.bytes = article.bytes.count
    source.sha256 = SHA256.hexadecimal(article.bytes)
    let decoded = decode(article.bytes)
    source.encoding = decoded.encoding
    var result = DecodedArticle(
      id: "", text: decoded.text, metadata: ArticleMetadata(), source: source,
      warnings: decoded.warnings)
    switch article.form {
    case .text:
      if article.bytes.prefix(4096).contains(0) {
        throw article.fault(.notText, "the file holds bytes that are no text")
      }
    case .json: try readObject(article, into: &result)
    }
    if !result.text.contains(where: { $0 > 0x20 }) {
      throw article.fault(.empty, "the article has no text")
    }
    result.metadata.path = source.path
    result.metadata.member = source.member
    result.id = identifier(of: result, number: article.number)
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

  private func decode(
    _ bytes: [UInt8]
  ) -> (text: [UInt8], encoding: String, warnings: [Extraction.Warning]) {
    let body = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
    if (try? UTF8Span(validating: body.span)) != nil { return (body, "UTF-8", []) }
    let warning = Extraction.Warning(
      code: "invalid-utf-8", message: "bytes that are not UTF-8 were replaced by U+FFFD")
    return (Array(String(decoding: body, as: UTF8.self).utf8), "UTF-8", [warning])
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
