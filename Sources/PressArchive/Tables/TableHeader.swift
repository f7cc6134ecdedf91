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

  /// Reads the first row of a table that is in `encoding`; where that is nil its rows tell it together,
  /// since one row of names alone tells too little.
  convenience init(
    firstOf rows: ArraySlice<UInt8>, _ encoding: TextEncoding?, columns: TableColumns
  ) {
    let given = encoding.flatMap { $0.unitLength == 1 ? $0 : nil }
    let whole = rows.lastIndex(of: 0x0A).map { rows[...$0] } ?? rows
    let text = TextDecoder.decode(Array(whole), encoding: given, isMarkup: true).bytes
    var scan = TableRow.Scan(delimiter: 0)
    let end = text.firstIndex { scan.take($0) } ?? text.endIndex
    self.init(text[..<end], columns: columns)
  }

  /// Whether a row need not be decoded.
  static func isUTF8(_ row: ArraySlice<UInt8>) -> Bool {
    String(validating: row, as: UTF8.self) != nil
  }

  /// Of a table whose first row is an article: the user gives the columns' numbers.
  ///
  /// What parts them is told by the first rows: they have to have as many fields as one another, and enough.
  /// Nil where the user gives other names, or nothing parts the rows so.
  init?(numbered columns: TableColumns, rows: ArraySlice<UInt8>) {
    guard let needed = columns.highestNumber, columns.name(of: .text) != nil else { return nil }
    let candidates = TableHeader.delimiters.compactMap { delimiter in
      TableHeader.width(rows, delimiter).map { (delimiter: delimiter, width: $0) }
    }.filter { $0.width >= needed }
    // Texts have commas and semicolons, but hardly tabs.
    let tabs = candidates.first { $0.delimiter == 0x09 }
    guard let best = tabs ?? candidates.max(by: { $0.width < $1.width }) else { return nil }
    delimiter = best.delimiter
    names = (1...best.width).map(String.init)
    fields = names.map(columns.field(named:))
  }

  /// How many fields each of the first rows has; nil where they differ.
  private static func width(_ rows: ArraySlice<UInt8>, _ delimiter: UInt8) -> Int? {
    var scan = TableRow.Scan(delimiter: delimiter)
    var (start, widths): (Int, [Int]) = (rows.startIndex, [])
    for index in rows.indices {
      let isEnd = scan.take(rows[index])
      if !isEnd { continue }
      // An empty line is no row.
      if index - start > 1 { widths.append(scan.count) }
      if widths.count == 20 { break }
      scan = TableRow.Scan(delimiter: delimiter)
      start = index + 1
    }
    let width = widths.first ?? scan.count
    return widths.allSatisfy { $0 == width } ? width : nil
  }

  /// Whether there is a column for the text.
  var hasText: Bool { fields.contains(.text) }

  /// The names of the first columns, for a message.
  var someNames: Substring { names.prefix(20).joined(separator: ", ").prefix(400) }

  /// That the table has no column of a name that the user gives; nil where it has all.
  func missingColumn(_ columns: TableColumns) -> String? {
    for field in [.text] + ArticleField.allCases {
      guard let name = columns.name(of: field), !names.contains(name) else { continue }
      return
        "the table has no column \"\(name)\" for the \(field.rawValue); its columns are: \(someNames)"
    }
    return nil
  }

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
  /// them for the text and one for something else, or three for something else, or the one that the
  /// user names.
  static func recognizes(_ head: ArraySlice<UInt8>, _ options: SourceOptions) -> Bool {
    let columns = options.columns
    if recognizesRows(head, columns) { return true }
    let line = head.prefix { $0 != 0x0A }
    guard line.endIndex < head.endIndex, line.count < 1024,
      line.contains(where: { delimiters.contains($0) })
    else { return false }
    let body = line.starts(with: [0xEF, 0xBB, 0xBF]) ? line.dropFirst(3) : line
    let isUTF8 = isUTF8(body)
    func header(_ columns: TableColumns) -> TableHeader {
      isUTF8
        ? TableHeader(body, columns: columns)
        : TableHeader(firstOf: head, options.encoding, columns: columns)
    }
    if columns.name(of: .text) != nil {
      let named = header(columns)
      if named.hasText, named.names.count > 1 { return true }
    }
    // Most texts are told apart by their first words already. Programs leave the first name empty.
    let first = body.prefix { !delimiters.contains($0) }.filter { $0 > 0x22 }
    guard first.count <= 40 else { return false }
    let name = String(decoding: first, as: UTF8.self).lowercased().filter { $0 != "_" && $0 != "-" }
    guard name.isEmpty || !isUTF8 || usualNames[name] != nil else { return false }
    let usual = header(TableColumns())
    let known = usual.fields.count { $0 != nil }
    guard known > (usual.hasText ? 1 : 2), usual.names.allSatisfy({ $0.utf8.count <= 40 }) else {
      return false
    }
    // Names alone tell no table; one without a text is read no further, which it has to be told.
    return usual.hasText || width(head, usual.delimiter) == usual.names.count
  }

  /// Whether rows without names begin so, of which the user gives the columns' numbers.
  private static func recognizesRows(_ head: ArraySlice<UInt8>, _ columns: TableColumns) -> Bool {
    guard columns.highestNumber ?? 0 > 1 else { return false }
    let body = head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head
    let rows = body.lastIndex(of: 0x0A).map { body[..<$0] } ?? body
    guard let header = TableHeader(numbered: columns, rows: rows) else { return false }
    // One line of a text has commas too.
    return header.delimiter == 0x09 || rows.contains { $0 == 0x0A || $0 == 0x22 }
  }
}
