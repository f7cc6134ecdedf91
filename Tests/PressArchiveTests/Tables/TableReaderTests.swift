import Foundation
import PressArchive
import PressExtraction
import PressRecord
import PressText
import TestSupport
import Testing

/// Offset, title and text of the articles, and codes of the faults.
private func rows(
  _ content: Data, name: String = "a.csv", columns: String? = nil, limit: Int = 1000
) throws -> [String] {
  let folder = try TemporaryFolder()
  try folder.write(name, content)
  var options = SourceOptions()
  options.maximumArticle = limit
  if let columns { options.columns = try #require(TableColumns(columns)) }
  var source = ArticleSource(inputs: [folder.path], options: options)
  var rows: [String] = []
  while let item = source.next() {
    switch item {
    case .article(let article):
      let decoded = try ArticleInterpreter().interpret(article)
      let text = String(decoding: decoded.text, as: UTF8.self)
      rows.append("\(article.source.offset ?? -1) \(decoded.metadata.title ?? "-") \(text)")
    case .fault(let fault): rows.append("\(fault.offset ?? -1)!\(fault.code.rawValue)")
    }
  }
  return rows
}

@Test(
  "tables are read whatever parts their columns, by their usual names",
  arguments: [
    ("title,content\nA,\"một, \"\"hai\"\"\nba\"\nB,bốn\n", ["14 A một, \"hai\"\nba", "36 B bốn"]),
    ("\u{FEFF}Tiêu đề;Nội dung\r\nA;một, hai\r\n", ["27 A một, hai"]),
    ("id\ttext\n1\tmột \"hai\"\n", ["8 - một \"hai\""]),
    ("Tiêu đề,Sapo,Nội dung\nA,Xã họp.,Một.\n", ["28 A Xã họp.\n\nMột."]),
    ("text\n\nmột\n", ["6 - một"]),
    ("a,b\n1,2\n", ["-1!no-text"]), ("", ["-1!empty-article"]),
  ])
func tables(text: String, expected: [String]) throws {
  #expect(try rows(Data(text.utf8)) == expected)
}

@Test("columns may be named; a named one that is not there is a fault")
func namedColumns() throws {
  let table = Data("x,y\nA,một\n".utf8)
  #expect(try rows(table, columns: "text=y,title=x") == ["4 A một"])
  #expect(try rows(table, columns: "text=z") == ["-1!no-text"])
  #expect(try rows(table, columns: "text=y,id=z") == ["-1!no-column"])
  #expect(try rows(table, columns: "text=y,id=x,url=x") == ["4 - một"])
  // Where no name says that it is a table, the column that the user names does; elsewhere it is a text.
  #expect(try rows(table, name: "a", columns: "text=y,title=x") == ["4 A một"])
  #expect(try rows(table, name: "a", columns: "text=z").map { $0.hasSuffix("A,một\n") } == [true])
  let json = Data("{\"y\":\"một\"}\n".utf8)
  #expect(try rows(json, name: "a.jsonl", columns: "text=y") == ["0 - một"])
  #expect(TableColumns("text") == nil)
  #expect(TableColumns("text=a,text=b") == nil)
}

@Test("a table whose columns are known, but none for the text, is no text")
func tableWithoutText() throws {
  let table = "id,tiêu đề,ngày,toàn văn của bài\n1,A,2003-05-12,một\n"
  #expect(try rows(Data(table.utf8), name: "a") == ["-1!no-text"])
  for text in ["Ngày, mã và mục được ghi ở đầu bài.\n", "Tiêu đề | Ngày | Tác giả\nXã họp.\n"] {
    #expect(try rows(Data(text.utf8), name: "a") == ["-1 - \(text)"])
  }
}

@Test(
  "a table without names of columns is read by their numbers",
  arguments: [
    ("A,một\nB,\"hai, ba\"\n", ["0 A một", "8 B hai, ba"]),
    ("A;một, hai\nB;ba\n", ["0 A một, hai", "13 B ba"]),
    ("A\tmột, hai, ba\n\nB\tbốn, năm, sáu\n", ["0 A một, hai, ba", "18 B bốn, năm, sáu"]),
    ("2,1\nmột,A\n", ["4 A một"]), ("một\nhai\n", ["-1!no-text"]),
  ])
func numberedColumns(table: String, expected: [String]) throws {
  #expect(try rows(Data(table.utf8), columns: "title=1,text=2") == expected)
}

@Test("rows whose columns have numbers are told by their content; a line with commas is text")
func numberedRowsWithoutName() throws {
  let columns = "title=1,text=2"
  #expect(
    try rows(Data("A,một\nB,hai\n".utf8), name: "a", columns: columns) == ["0 A một", "8 B hai"])
  #expect(try rows(Data("A\tmột\n".utf8), name: "a.dat", columns: columns) == ["0 A một"])
  let text = try rows(Data("Sáng nay, mưa to.\n".utf8), name: "a", columns: columns)
  #expect(text.map { $0.hasSuffix("Sáng nay, mưa to.\n") } == [true])
}

@Test("a table in UTF-16 is read, and one whose name does not say what it is")
func otherTables() throws {
  var wide = Data([0xFF, 0xFE])
  for unit in "title\ttext\nA\tmột\n".utf16 {
    wide.append(contentsOf: [UInt8(unit & 0xFF), UInt8(unit >> 8)])
  }
  #expect(try rows(wide, name: "a.tsv") == ["11 A một"])
  #expect(try rows(Data("title,text\nA,một\n".utf8), name: "a.dat") == ["11 A một"])
  #expect(try rows(Data("một, hai\nba\n".utf8), name: "a.dat") == [])
}

@Test("the encoding of a table in UTF-16 is that of its articles")
func wideEncoding() throws {
  let folder = try TemporaryFolder()
  let text = "title,text\nA,một hai ba\n"
  try folder.write(
    "a.csv", Data([0xFF, 0xFE]) + (try #require(text.data(using: .utf16LittleEndian))))
  try folder.write("b.csv", text)
  var source = ArticleSource(inputs: [folder.path])
  var encodings: [String?] = []
  while case .article(let article)? = source.next() {
    encodings.append(try ArticleInterpreter().interpret(article).source.encoding)
  }
  #expect(encodings == ["UTF-16LE", "UTF-8"])
}

@Test(
  "names of columns are in the encoding of the table, found by its rows or given",
  arguments: ["tcvn3", "vni", "viscii", "vps", "viqr", "windows-1258"])
func legacyNames(encoding: String) throws {
  let writer = try LegacyWriter(encoding)
  let table = writer.write(
    writer.lowered(
      "Tiêu đề;Nội dung\nHọp về thực hiện nghị quyết;Thực hiện nghị quyết của tỉnh ủy, xã có mười hai dự án được duyệt.\n"
    )
  ).bytes
  let folder = try TemporaryFolder()
  try folder.write("a.csv", Data(table))
  try folder.write("b", Data(table))
  var options = SourceOptions()
  for given in [nil, TextEncoding(name: encoding)] {
    options.encoding = given
    for columns in ["", "text=Nội dung"] {
      options.columns = TableColumns(columns) ?? TableColumns()
      // VIQR is ASCII: of its names only a file's ending tells that they are some.
      let names = encoding == "viqr" ? ["a.csv"] : ["a.csv", "b"]
      var source = ArticleSource(inputs: names.map { folder.path + "/" + $0 }, options: options)
      for name in names {
        guard case .article(let article)? = source.next() else {
          Issue.record("\(name) gives no article")
          continue
        }
        let read = try ArticleInterpreter(encoding: given).interpret(article)
        #expect(String(decoding: read.text, as: UTF8.self).hasPrefix("Thực hiện nghị quyết"))
        #expect(read.metadata.title == "Họp về thực hiện nghị quyết")
      }
    }
  }
}

@Test("a table in UTF-16 is read so where --encoding says it too")
func givenWideEncoding() throws {
  let folder = try TemporaryFolder()
  let text = "title,text\nA,một hai ba\n"
  try folder.write("a.csv", try #require(text.data(using: .utf16LittleEndian)))
  var options = SourceOptions()
  options.encoding = .utf16LittleEndian
  var source = ArticleSource(inputs: [folder.path], options: options)
  guard case .article(let article)? = source.next() else {
    Issue.record("no article")
    return
  }
  let read = try ArticleInterpreter(encoding: .utf16LittleEndian).interpret(article)
  #expect(String(decoding: read.text, as: UTF8.self) == "một hai ba")
}

@Test("a quotation mark that is not closed is told with its own place")
func placeOfQuotation() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.csv", "title,text\n\"A\",\"hai\"\"\n")
  var source = ArticleSource(inputs: [folder.path])
  guard case .fault(let fault)? = source.next() else {
    Issue.record("the row is taken")
    return
  }
  #expect(fault.message.contains("at byte 15 is not closed before the table ends"))
}

@Test("a quotation mark that is not closed costs its row only")
func openQuotation() throws {
  let table = "title,text\nA,một\nB,\"hai\nC,ba\nD,bốn\n"
  #expect(try rows(Data(table.utf8)) == ["11 A một", "19!damaged", "26 C ba", "31 D bốn"])
}

@Test("a fault of a row tells the line on which the row begins, after rows of several lines")
func lineOfFault() throws {
  let folder = try TemporaryFolder()
  try folder.write("a.csv", "id,\"text\"\n1,\"một\nhai\"\n\n2\n3,\"ba\n")
  var source = ArticleSource(inputs: [folder.path])
  var lines: [String] = []
  while let item = source.next() {
    switch item {
    case .article(let article):
      do throws(ArticleFault) {
        lines.append("\(try ArticleInterpreter().interpret(article).text.count) bytes")
      } catch {
        lines.append("\(error.code.rawValue) \(error.line ?? 0)")
      }
    case .fault(let fault): lines.append("\(fault.code.rawValue) \(fault.line ?? 0)")
    }
  }
  #expect(lines == ["9 bytes", "no-text 5", "damaged 6"])
}

@Test("a legacy encoding in a field is read as in a text, and told")
func legacyField() throws {
  let folder = try TemporaryFolder()
  let text = String(repeating: "Ủy ban nhân dân tỉnh họp bàn kế hoạch năm mới. ", count: 4)
  let misread = text.unicodeScalars.reduce(into: "") { result, scalar in
    for byte in String(scalar).utf8 {
      result.unicodeScalars.append(Unicode.Scalar(byte))
    }
  }
  try folder.write("a.jsonl", "{\"text\":\"\(misread)\"}\n{\"text\":\"\(text)\"}\n")
  var source = ArticleSource(inputs: [folder.path])
  var encodings: [String] = []
  while case .article(let article) = source.next() {
    let decoded = try ArticleInterpreter().interpret(article)
    encodings.append(decoded.source.encoding ?? "-")
    #expect(decoded.warnings.contains { $0.code == "text-decoded" } == (encodings.count == 1))
  }
  #expect(encodings.count == 2)
  #expect(encodings.first != "UTF-8")
  #expect(encodings.last == "UTF-8")
}
