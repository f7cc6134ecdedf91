/// What a file's name says of its content.
enum FileForm {
  case text
  case jsonLines

  /// Nil where the name's ending is none that articles have.
  init?(name: FilePath) {
    if name.hasSuffix(".txt") {
      self = .text
    } else if name.hasSuffix(".jsonl") || name.hasSuffix(".ndjson") {
      self = .jsonLines
    } else {
      return nil
    }
  }
}
