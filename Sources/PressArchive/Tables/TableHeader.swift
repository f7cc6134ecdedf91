import CLexicons
import PressExtraction
import PressText

/// The first row of a table: which column holds what, and what parts the columns.
final class TableHeader: Sendable {
  private static let delimiters: [UInt8] = [0x2C, 0x3B, 0x09, 0x7C]

  /// The usual names of columns, folded.
  private static let usualNames: [String: ArticleField] = {
    var names: [String: ArticleField] = [:]
    unsafe LexiconFile(vnpress_lexicon_article_columns).forEachRow { row in
      if row.count == 2, let field = ArticleField(rawValue: row[1]) { names[row[0]] = field }
    }
    return names
  }()

  /// A comma, semicolon, tab or vertical bar.
  let delimiter: UInt8
  /// As printed.
  let names: [String]
  /// What each column holds; nil where that is nothing of use.
  let fields: [ArticleField?]

  /// Reads the first row, as it is found with any delimiter.
  init(_ row: ArraySlice<UInt8>, columns: TableColumns) {
    let candidates = TableHeader.delimiters.map { delimiter in
      let names = TableRow.fields(row, delimiter: delimiter).map {
        String(decoding: TextDecoder.decode($0).bytes, as: UTF8.self)
      }
      return (delimiter: delimiter, names: names, fields: TableHeader.fields(names, columns))
    }
    // One under which there is a text; else one that parts the most.
    let best =
      candidates.filter { $0.fields.contains(.text) }.max { $0.names.count < $1.names.count }
      ?? candidates.max { $0.names.count < $1.names.count } ?? candidates[0]
    delimiter = best.delimiter
    names = best.names
    fields = best.fields
  }

  /// Whether there is a column for the text.
  var hasText: Bool { fields.contains(.text) }

  /// What each column holds: as the user says; of usual names the first column that has one.
  private static func fields(_ names: [String], _ columns: TableColumns) -> [ArticleField?] {
    var taken = Set(ArticleField.allCases.filter { columns.name(of: $0) != nil })
    return names.map { name in
      if let given = columns.field(named: name) { return given }
      guard let usual = usualNames[fold(name)], taken.insert(usual).inserted else { return nil }
      return usual
    }
  }

  /// In lower case and NFC, without spaces, hyphens and underscores.
  private static func fold(_ name: String) -> String {
    let kept = name.lowercased().filter { !$0.isWhitespace && $0 != "-" && $0 != "_" }
    var text = NormalizedText()
    Normalizer().normalize(Array(kept.utf8), into: &text)
    return String(decoding: text.bytes, as: UTF8.self)
  }

  /// Whether a file that begins so is a table of articles, by its first line: short names, one of
  /// them for the text and one for something else.
  static func recognizes(_ head: ArraySlice<UInt8>) -> Bool {
    let line = head.prefix { $0 != 0x0A }
    guard line.endIndex < head.endIndex, line.count < 1024,
      line.contains(where: { delimiters.contains($0) })
    else { return false }
    let body = line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
    // Most texts are told apart by their first words already. Programs leave the first name empty.
    let first = body.prefix { !delimiters.contains($0) }.filter { $0 > 0x22 }
    guard first.count <= 40 else { return false }
    let name = String(decoding: first, as: UTF8.self).lowercased().filter { $0 != "_" && $0 != "-" }
    guard name.isEmpty || usualNames[name] != nil else { return false }
    let header = TableHeader(body, columns: TableColumns())
    return header.hasText && header.fields.count(where: { $0 != nil }) > 1
      && header.names.allSatisfy { $0.utf8.count <= 40 }
  }
}
