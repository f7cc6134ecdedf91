import Foundation
import PressRecord
import PressText
import Testing

@Suite struct TokenWriterTests {
  private func write(_ source: String, _ format: TokenFormat) -> String {
    var reader = TextReader(vocabulary: Vocabulary())
    var (text, tokens) = (NormalizedText(), [Token]())
    reader.read(Array(source.utf8), into: &text, tokens: &tokens)
    var writer = TokenWriter(format: format)
    writer.write(TokenGrouping().runs(of: tokens, in: text.bytes), tokens, text, offset: 0)
    return String(decoding: writer.takeBytes(), as: UTF8.self)
  }

  @Test("Text has a sentence a line, with blanks between its tokens")
  func text() {
    #expect(write("Đã có (12 dự án). Nay hết.", .text) == "Đã có ( 12 dự án ) .\nNay hết .\n")
    #expect(write(" \n", .text) == "")
  }

  @Test("A sentence in CoNLL-U has its number and its text before its rows")
  func conllu() {
    let blank = "\t_\t_\t_\t_\t_\t_\t_\t"
    #expect(
      write("Hoà bình.\n\u{A0}Hết!", .conllu) == """
        # sent_id = 1
        # text = Hòa bình.
        1\tHòa\(blank)Range=0:4|Shape=word
        2\tbình\(blank)SpaceAfter=No|Range=5:10|Shape=word
        3\t.\(blank)Range=10:11|Shape=mark

        # sent_id = 2
        # text = Hết!
        1\tHết\(blank)SpaceAfter=No|Range=14:19|Shape=word
        2\t!\(blank)Range=19:20|Shape=mark


        """)
  }

  @Test(
    "The text of a sentence is its forms, with a blank where SpaceAfter does not deny it",
    arguments: [
      "Chi\u{A0}12 %, tức 6.860 hộ; “hết”. Xem https://vnexpress.net/a?b=1 ngày 31/10/2017…",
      "TP.HCM chi 100 000 đồng.\tNay\u{200B} hết", "\u{FEFF}a\u{2028}b", "Sở GD-ĐT\r\nsố 06-NQ/TU",
    ])
  func sentenceText(source: String) throws {
    for sentence in write(source, .conllu).components(separatedBy: "\n\n") where !sentence.isEmpty {
      let lines = sentence.split(separator: "\n")
      try #require(lines.count > 2)
      var joined = ""
      for row in lines.dropFirst(2) {
        let fields = row.split(separator: "\t", omittingEmptySubsequences: false)
        try #require(fields.count == 10)
        joined += fields[1] + (fields[9].hasPrefix("SpaceAfter=No|") ? "" : " ")
      }
      while joined.hasSuffix(" ") { joined.removeLast() }
      #expect(lines[1] == "# text = \(joined)")
    }
  }
}
