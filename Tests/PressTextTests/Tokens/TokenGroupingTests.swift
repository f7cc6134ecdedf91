import Foundation
import TestSupport
import Testing

@testable import PressText

@Suite struct TokenGroupingTests {
  /// The runs of a text, each with its surface.
  private func runs(_ text: String) -> [(surface: String, shape: TokenRun.Shape)] {
    let bytes = Array(text.utf8)
    let tokens = Tokenizer(vocabulary: Vocabulary()).tokens(of: bytes)
    return TokenGrouping().runs(of: tokens, in: bytes).map { run in
      let start = Int(tokens[run.tokens.lowerBound].start)
      let end = Int(tokens[run.tokens.upperBound - 1].end)
      return (String(decoding: bytes[start..<end], as: UTF8.self), run.shape)
    }
  }

  @Test(
    "What a reader takes for one is one",
    arguments: [
      ("06-NQ/TU", TokenRun.Shape.documentNumber), ("123/2020/NĐ-CP", .documentNumber),
      ("66.25/2026/NQ-CP", .documentNumber), ("85/2014", .documentNumber),
      ("15/CTrPH-UBND-MTTQ", .documentNumber), ("31/10/2017", .date), ("16-5", .date),
      ("10/2017", .date), ("06:51", .time), ("8h30", .time), ("6.860", .number), ("1,5", .number),
      ("100 000", .number), ("7,5%", .percentage), ("6,8-7,3%", .percentage),
      ("2016-2020", .range), ("https://bao.example/tin-1.html?a=b", .url),
      ("www.quangninh.gov.vn", .url), ("toasoan@baoquangninh.vn", .email),
      ("TP.HCM", .abbreviation),
      ("T.Ư", .abbreviation), ("CB,CC,VC", .initials), ("TT-VH", .initials), ("UBND", .initials),
      ("m2", .compound), ("ủy", .word),
    ])
  func whole(surface: String, shape: TokenRun.Shape) {
    for text in ["\(surface)", "theo \(surface) và", "(\(surface)), nay"] {
      let found = runs(text)
      #expect(
        found.contains { $0 == (surface, shape) },
        "\(text): \(found.map { "⟦\($0.surface)⟧ \($0.shape.rawValue)" }.joined(separator: " "))")
    }
  }

  @Test("Of the numbers of documents in running text 99 of 100 are whole")
  func documentNumbers() throws {
    var (whole, all) = (0, 0)
    var faults: [String] = []
    for row in try CorpusFile.lines("cases/document-references.tsv") {
      let fields = row.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      // A number that is written into the word before it is no whole in the source either.
      guard fields.count > 3, fields[3].contains("/"), fields[3].first?.isNumber == true,
        let place = fields[1].range(of: fields[3]),
        fields[1][..<place.lowerBound].last?.isLetter != true
      else { continue }
      all += 1
      if runs("Theo \(fields[1]) của tỉnh.").contains(where: { $0.surface == fields[3] }) {
        whole += 1
      } else {
        faults.append("\(fields[3]) in ⟦\(fields[1])⟧")
      }
    }
    #expect(all > 150 && whole * 100 >= all * 99, "\(faults.joined(separator: "; "))")
  }

  @Test(
    "Sentences end where a reader's do",
    arguments: [
      "Họp ở TP. Hạ Long.| Ông TS. Lê Văn A. Bình nói.| Hết.",
      "Có 12.000 ha.| Xã đạt 98,5%.| Vậy thôi!| Thật ư?| Thật…| Rồi.",
      "Ông nói: “Tốt. Rất tốt.”| Mọi người (xem báo. Trang 2) cười.",
      "1. Xem xét báo cáo.| Thông qua.", "Ths. Hà đến lúc 8h30.| PGS. TS. Minh về.",
      "Ban hành Nghị quyết 06-NQ/TU.| Thực hiện từ 31/10/2017.",
      "Tổng kết hè năm 2022.|Tỉnh huy động 1.900 đoàn viên tham gia.|Thành phố họp.",
      "TP.HCM và Q.Bình Thạnh họp.| Xem Vietnam.Net và báo dantri.Com.vn.",
    ])
  func sentences(marked: String) {
    let parts = marked.split(separator: "|").map(String.init)
    let bytes = Array(parts.joined().utf8)
    let starts = Tokenizer(vocabulary: Vocabulary()).tokens(of: bytes).filter {
      $0.flags.contains(.startsSentence)
    }.map { Int($0.start) }
    var expected: [Int] = []
    var place = 0
    for part in parts {
      expected.append(place + part.utf8.prefix { $0 == 0x20 }.count)
      place += part.utf8.count
    }
    #expect(starts == expected, "\(marked)")
  }
}
