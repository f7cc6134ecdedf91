import PressRecord

/// Why an article, or a whole input, gave no record.
package struct ArticleFault: Error, Sendable, Equatable {
  /// What kind of fault it is.
  package enum Code: String, CaseIterable, Sendable {
    /// There is no such file or folder.
    case notFound = "not-found"
    /// The file or folder cannot be opened or read.
    case notReadable = "not-readable"
    /// A folder or container holds no article.
    case noArticles = "no-articles"
    /// The article has no text.
    case empty = "empty-article"
    /// The bytes are no text in any encoding.
    case notText = "not-text"
    /// A page that holds no article: a front page, a section's page, a list.
    case noArticle = "no-article"
    /// A page that is nested too deeply or has too many elements.
    case badHTML = "bad-html"
    /// A line is not JSON.
    case badJSON = "bad-json"
    /// JSON that is not an object with a string `text`.
    case noText = "no-text"
    /// A table has no column of a name that the user gives.
    case noColumn = "no-column"
    /// A packed file or archive is damaged.
    case damaged
    /// A file of an archive wants a password.
    case encrypted
    /// Archives or packed files stand in one another more often than is read.
    case tooDeep = "too-deep"
    /// The article is longer than `--max-article` allows, or packed data look back further than
    /// `--max-window` does.
    case tooLarge = "too-large"

    /// Whether there is no file, or none that can be opened.
    package var isMissingFile: Bool { self == .notFound || self == .notReadable }
  }

  /// The input's path as given, `-` for standard input.
  package var source: String
  package var member: String?
  /// First byte of the article in the file or member.
  package var offset: Int?
  /// The line on which it begins, from 1, of a file that has articles in lines: JSON Lines, a table.
  package var line: Int?
  package var code: Code
  /// What is wrong, where, and what to do; one line.
  package var message: String
  /// Whether an input that the user named is not there or cannot be opened.
  package var isMissingInput = false

  package init(
    source: String, member: String? = nil, offset: Int? = nil, code: Code, message: String
  ) {
    self.source = source
    self.member = member
    self.offset = offset
    self.code = code
    self.message = message
  }

  /// Appends the fault as one line of JSON.
  package func write(into bytes: inout [UInt8]) {
    var out = JSONWriter()
    out.beginObject()
    out.key("source")
    out.string(source)
    if let member {
      out.key("member")
      out.string(member)
    }
    if let offset {
      out.key("offset")
      out.integer(offset)
    }
    if let line {
      out.key("line")
      out.integer(line)
    }
    out.key("code")
    out.string(code.rawValue)
    out.key("message")
    out.string(message)
    out.endObject()
    out.endLine()
    bytes.append(contentsOf: out.bytes)
  }
}
