/// What a file's name says of its content.
enum FileForm {
  case text
  case html
  /// One JSON object a line.
  case jsonLines
  /// A JSON array of objects, or objects one after another.
  case json
  /// Tar or zip.
  case archive

  private static let suffixes: [(suffix: String, form: FileForm)] = [
    (".txt", .text), (".html", .html), (".htm", .html), (".xhtml", .html), (".jsonl", .jsonLines),
    (".ndjson", .jsonLines), (".json", .json), (".tar", .archive), (".zip", .archive),
  ]

  /// Nil where the name's ending is none that articles have; `.gz` and the like are looked past.
  init?(name: FilePath) {
    let name = name.unpacked
    guard let found = FileForm.suffixes.first(where: { name.hasSuffix($0.suffix) }) else {
      return nil
    }
    self = found.form
  }
}

extension FilePath {
  /// Whether the file's own name begins with a full stop.
  var isHidden: Bool {
    bytes[(bytes.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0)...].first == 0x2E
  }
}
