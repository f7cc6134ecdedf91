/// What a file's name says of its content.
enum FileForm {
  case text
  case html
  /// One JSON object a line.
  case jsonLines
  /// A JSON array of objects, or objects one after another.
  case json
  /// What a crawler stored: WARC, WET.
  case warc
  /// Tar or zip.
  case archive

  private static let suffixes: [(suffix: String, form: FileForm)] = [
    (".txt", .text), (".html", .html), (".htm", .html), (".xhtml", .html), (".jsonl", .jsonLines),
    (".ndjson", .jsonLines), (".json", .json), (".warc", .warc), (".wet", .warc),
    (".tar", .archive), (".zip", .archive),
  ]

  /// Nil where the name's ending is none that articles have.
  ///
  /// `.gz` and the like are looked past; a file without an ending is taken for text.
  init?(name: FilePath) {
    let name = name.unpacked
    if let found = FileForm.suffixes.first(where: { name.hasSuffix($0.suffix) }) {
      self = found.form
    } else if !name.hasEnding {
      self = .text
    } else {
      return nil
    }
  }
}

extension FilePath {
  /// Whether the file's own name begins with a full stop.
  var isHidden: Bool {
    bytes[(bytes.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0)...].first == 0x2E
  }

  /// Whether the file's own name ends with a full stop and one to five letters and digits, a letter
  /// among them.
  var hasEnding: Bool {
    let name = bytes[(bytes.lastIndex(of: 0x2F).map { $0 + 1 } ?? 0)...]
    guard let stop = name.lastIndex(of: 0x2E) else { return false }
    let ending = name[(stop + 1)...]
    let isLetter: (UInt8) -> Bool = { (0x61...0x7A).contains($0 | 0x20) }
    return (1...5).contains(ending.count) && ending.contains(where: isLetter)
      && ending.allSatisfy { isLetter($0) || (0x30...0x39).contains($0) }
  }
}
