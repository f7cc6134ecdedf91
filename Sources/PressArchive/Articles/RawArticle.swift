package import PressRecord
import PressText

/// One article's bytes as they lie in the archive, not yet decoded.
package struct RawArticle: Sendable {
  /// What the bytes are.
  package enum Form: Sendable {
    /// The article's text in some encoding.
    case text
    /// A JSON object with the text in its field `text`.
    case json
    /// A page of a newspaper's site in some encoding.
    case html
    /// A row of a table, as it stands there; `header` tells what it holds.
    case row
  }

  /// Path, member and offset; the rest is for the interpreter to tell.
  package var source: SourceDescription
  package var form: Form
  package var bytes: [UInt8]
  /// Of an article that shares its file with others: its number, from 1.
  package var number: Int?
  /// Of JSON: which fields hold what, where the user says it.
  var columns: TableColumns?
  /// Of a row: what its columns are.
  var header: TableHeader?
  /// Of a row or an object whose file was in UTF-16 or UTF-32: that; the bytes here are UTF-8.
  var fileEncoding: TextEncoding?
  /// What the server said that the bytes are in.
  package var charset: String?

  package init(source: SourceDescription, form: Form, bytes: [UInt8], number: Int? = nil) {
    self.source = source
    self.form = form
    self.bytes = bytes
    self.number = number
  }

  /// A fault of this article.
  package func fault(_ code: ArticleFault.Code, _ message: String) -> ArticleFault {
    source.fault(code, message)
  }
}
