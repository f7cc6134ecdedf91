/// What a file's name says of its content.
enum FileForm {
  case text
  case jsonLines
  case html

  /// Nil where the name's ending is none that articles have.
  init?(name: FilePath) {
    if name.hasSuffix(".txt") {
      self = .text
    } else if name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") {
      self = .jsonLines
    } else if name.hasSuffix(".html") || name.hasSuffix(".htm") || name.hasSuffix(".xhtml") {
      self = .html
    } else {
      return nil
    }
  }
}
