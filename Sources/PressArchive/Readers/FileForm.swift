import PressRecord
import PressText

/// What a file holds, as its name or its first bytes say.
enum FileForm {
  case text
  case html
  /// One JSON object a line.
  case jsonLines
  /// A JSON array of objects, or objects one after another.
  case json
  /// What a crawler stored: WARC, WET.
  case warc
  /// Rows of fields: CSV, TSV.
  case table
  /// Files under names.
  case tar
  case zip

  private static let suffixes: [(suffix: String, form: FileForm)] = [
    (".txt", .text), (".html", .html), (".htm", .html), (".xhtml", .html), (".jsonl", .jsonLines),
    (".ndjson", .jsonLines), (".json", .json), (".warc", .warc), (".wet", .warc),
    (".csv", .table), (".tsv", .table), (".tab", .table), (".tar", .tar), (".zip", .zip),
  ]

  /// Endings of files that hold no article whatever they begin with: some are zip archives inside,
  /// or hold text of a program.
  private static let foreignSuffixes = [
    ".apk", ".avi", ".bin", ".bmp", ".c", ".class", ".cpp", ".css", ".db", ".deb", ".dll", ".doc",
    ".docx", ".ear", ".eot", ".epub", ".exe", ".flv", ".gif", ".h", ".ico", ".iso", ".jar", ".java",
    ".jpeg", ".jpg", ".js", ".kmz", ".m4a", ".map", ".mjs", ".mkv", ".mov", ".mp3", ".mp4", ".mpg",
    ".o", ".odp", ".ods", ".odt", ".ogg", ".otf", ".part", ".pdf", ".png", ".ppt", ".pptx",
    ".py", ".rar", ".rpm", ".rss", ".rtf", ".7z", ".so", ".sqlite", ".sql", ".svg", ".swf",
    ".swift",
    ".tif", ".tiff", ".ts", ".ttf", ".war", ".wav", ".webm", ".webp", ".whl", ".wmv", ".woff",
    ".woff2", ".xls", ".xlsx", ".xml", ".xsl",
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

  /// Whether the name's ending is one that no article has, so that the file need not be opened.
  static func isForeign(_ name: FilePath) -> Bool {
    let name = name.unpacked
    return foreignSuffixes.contains { name.hasSuffix($0) }
  }

  /// How many bytes `init(head:options:)` looks at.
  static let headLength = 4096

  /// What the first bytes of a file say that is not packed and no archive; nil where they say nothing
  /// for sure.
  init?(head: ArraySlice<UInt8>, options: SourceOptions) {
    let isMarked = head.starts(with: [0xEF, 0xBB, 0xBF])
    let body = head.dropFirst(isMarked ? 3 : 0).drop { $0 <= 0x20 }
    if head.starts(with: "WARC/".utf8) {
      self = .warc
    } else if let form = FileForm.json(body) {
      self = form
    } else if HTMLReader.recognizes(head) {
      self = .html
    } else if TableHeader.recognizes(head, options) {
      self = .table
    } else {
      return nil
    }
  }

  /// What a file of no text is whose first bytes tell it, whatever its name, and that might be
  /// taken for a text.
  static func foreignKind(_ head: ArraySlice<UInt8>) -> String? {
    signatures.first { head.starts(with: $0.bytes) }?.kind
  }

  private static let signatures: [(bytes: [UInt8], kind: String)] = [
    (Array("%PDF-".utf8), "a PDF"), (Array("{\\rtf".utf8), "an RTF document"),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], "an old Office document"),
  ]

  /// Whether vnpress wrote a file that begins so: records, errors, statistics, a journal, tokens, an evaluation.
  static func isOwn(_ head: ArraySlice<UInt8>) -> Bool {
    let line = head.prefix { $0 != 0x0A }
    if line.starts(with: #"{"schema":"vnpress."#.utf8) { return true }
    if line.starts(with: #"{"journal":"vnpress."#.utf8) { return true }
    if line.starts(with: #"{"articles":"#.utf8) && line.contains(#","figures":{"#.utf8) {
      return true
    }
    if line.starts(with: #"{"token":"#.utf8) {
      let token = try? JSONReader.read(Array(line))
      return token?["shape"] != nil && token?["sentence"] != nil
    }
    guard line.starts(with: #"{"source":"#.utf8), let error = try? JSONReader.read(Array(line))
    else { return false }
    return error["message"] != nil
      && error["code"]?.string.flatMap(ArticleFault.Code.init(rawValue:)) != nil
  }

  /// Whether a file that begins so and is nothing else is an article's text: Vietnamese, and no markup
  /// or program.
  static func isArticle(_ head: ArraySlice<UInt8>, options: SourceOptions) -> Bool {
    let first = head.first { $0 > 0x20 && $0 < 0x80 }
    return first != 0x3C && first != 0x7B
      && TextDecoder.isVietnamese(beginning: Array(head), encoding: options.encoding)
  }

  /// JSON begins with an object that has a key, or an array of such.
  private static func json(_ body: ArraySlice<UInt8>) -> FileForm? {
    let isArray = body.first == 0x5B
    let object = isArray ? body.dropFirst().drop { $0 <= 0x20 } : body
    guard object.first == 0x7B, object.dropFirst().drop(while: { $0 <= 0x20 }).first == 0x22 else {
      return nil
    }
    if isArray { return .json }
    let line = object.prefix { $0 != 0x0A }
    return line.endIndex < object.endIndex && JSONScan.isWhole(line) ? .jsonLines : .json
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
