import TestSupport
import Testing

@testable import PressText

@Suite struct LegacyTests {
  private func decoded(_ text: String) -> String {
    String(decoding: TextDecoder.decode(Array(text.utf8)).bytes, as: UTF8.self)
  }

  @Test(
    "Text that was read wrongly as Windows-1252 is taken back",
    arguments: [
      ("Uû ban nh©n d©n x· häp vµo s¸ng thø hai.", "Uỷ ban nhân dân xã họp vào sáng thứ hai."),
      ("Thá»±c hiá»‡n nghá»‹ quyáº¿t cá»§a tá»‰nh", "Thực hiện nghị quyết của tỉnh"),
      (
        "Uyû ban nhaân daân xaõ hoïp vaøo saùng thöù hai.",
        "Uỷ ban nhân dân xã họp vào sáng thứ hai."
      ),
    ])
  func misread(source: String, expected: String) {
    #expect(decoded(source) == expected)
  }

  @Test(
    "UTF-8 that was read as Windows-1252 is taken back too where bytes without a letter there were lost",
    arguments: [
      (
        "Nhiá»u ngÆ°á»i dÃ¢n á»Ÿ tá»‰nh nÃ³i ráº±ng Äáº£ng á»§y há»p vá» viá»‡c bá» trÆ°á»ng há»c; bÃ\u{A0} con Ä‘á»u má»«ng.",
        "Nhiều người dân ở tỉnh nói rằng Đảng ủy họp về việc bỏ trường học; bà con đều mừng."
      ),
      (
        "Nhiá»?u ngÆ°á»?i dÃ¢n á»Ÿ tá»‰nh nÃ³i ráº±ng Ä?áº£ng á»§y há»?p vá»? viá»‡c bá»? trÆ°á»?ng há»?c; bÃ\u{A0} con Ä‘á»?u má»«ng.",
        "Nhiều người dân ở tỉnh nói rằng Đảng ủy họp về việc bỏ trường học; bà con đều mừng."
      ),
      (
        "Nhiá»\u{FFFD}u ngÆ°á»\u{FFFD}i dÃ¢n á»Ÿ tá»‰nh nÃ³i ráº±ng Ä\u{FFFD}áº£ng á»§y há»\u{FFFD}p vá»\u{FFFD} viá»‡c bá»\u{FFFD} trÆ°á»\u{FFFD}ng há»\u{FFFD}c; bÃ\u{A0} con Ä‘á»\u{FFFD}u má»«ng.",
        "Nhiều người dân ở tỉnh nói rằng Đảng ủy họp về việc bỏ trường học; bà con đều mừng."
      ),
      (
        "Tá»‰nh á»§y vÃ\u{A0} cÃ¡c huyá»‡n á»§y há»p bÃ\u{A0}n chÃnh sÃ¡ch, kÃnh má»i Ä‘áº¡i biá»ƒu Ä‘áº¿n dá»±.",
        "Tỉnh ủy và các huyện ủy họp bàn chính sách, kính mời đại biểu đến dự."
      ),
      (
        "Nhiá»\u{81}u ngÆ°á»\u{9D}i dĂ¢n á»Ÿ tá»‰nh nĂ³i ráº±ng Ä\u{90}áº£ng á»§y há»\u{8D}p vá»\u{81} viá»‡c bá»\u{8F} trÆ°á»\u{9D}ng há»\u{8D}c; bĂ\u{A0} con Ä‘á»\u{81}u má»«ng.",
        "Nhiều người dân ở tỉnh nói rằng Đảng ủy họp về việc bỏ trường học; bà con đều mừng."
      ),
    ])
  func torn(source: String, expected: String) {
    #expect(decoded(source) == expected)
  }

  @Test(
    "Other text stays as it is",
    arguments: [
      "Tiền vệ Mesut Özil và Müller ghi bàn cho đội tuyển Đức.", "Il a été élu à la tête du côté.",
      "NÐ-CP, QÐ-UBND", "XÃ\u{A0}HỘI", "x^2 + y^2 = z^2",
      "Ärzte und Änderungen: Äpfel, São Paulo, SÃO PAULO", "Năm 2017, xã Ă\u{FFFD} họp ở Đắk Lắk.",
    ])
  func clean(source: String) {
    #expect(decoded(source) == source)
  }

  @Test("VIQR is read where a few signs beyond ASCII stand in it")
  func nearlyASCII() {
    let text =
      "Uy? ban nha^n da^n ti?nh ho.p ba`n “ke^' hoa.ch na(m mo+'i” vo+'i ca'c huye^.n, thi. xa~ – sa'ng nay."
    let source = String(
      repeating: text + " Ca'c ddo^`ng chi' dde^`u ddo^`ng y' nhu+ va^.y va` ve^` xa~ la`m ngay.",
      count: 2)
    let found = TextDecoder.decode(Array(source.utf8))
    #expect(found.encoding == "VIQR")
    let letters = String(decoding: found.bytes, as: UTF8.self)
    #expect(
      letters.hasPrefix(
        "Uỷ ban nhân dân tỉnh họp bàn “kế hoạch năm mới” với các huyện, thị xã – sáng"),
      "\(letters)")
  }

  @Test("A stop behind a syllable that has its tone is no second one in VIQR")
  func stopsBehindTones() {
    let source = "Chie^`u na`y. Du+.ng ca^`u. Ca'c anh ho?i. Ai cu~ng bie^'t ma`."
    let found = TextDecoder.decode(Array((source + " Me. di cho+..").utf8))
    #expect(
      String(decoding: found.bytes, as: UTF8.self)
        == "Chiều này. Dựng cầu. Các anh hỏi. Ai cũng biết mà. Mẹ di chợ.")
    let names = "O+? Q.Thu? DDu+'c, P.Hie^.p Bi`nh, TP.Ha. Long va` xa~ cu?a H'Ho. La`ng."
    let others = TextDecoder.decode(Array((names + " Me. di cho+. ro^`i.Ho. ve^`.").utf8))
    #expect(
      String(decoding: others.bytes, as: UTF8.self).hasPrefix(
        "Ở Q.Thủ Đức, P.Hiệp Bình, TP.Hạ Long và xã của H'Họ Làng. Mẹ di chợ rồi.Họ về."))
  }

  @Test("Entities that were left in text are read")
  func entities() {
    #expect(
      decoded("Nghị quy&#7871;t c&ocirc;ng&nbsp;t&aacute;c R&D; &x;")
        == "Nghị quyết công\u{A0}tác R&D; &x;")
  }

  @Test(
    "What entities make is read too where it is an encoding read wrongly, or entities again",
    arguments: [
      (
        "U&ucirc; ban nh&copy;n d&copy;n x&middot; h&auml;p v&micro;o s&cedil;ng thø hai.",
        "Uỷ ban nhân dân xã họp vào sáng thứ hai."
      ),
      ("Nghị quyết c&amp;ocirc;ng t&amp;aacute;c", "Nghị quyết công tác"),
    ])
  func entitiesOfLetters(source: String, expected: String) {
    let text = TextDecoder.decode(Array(source.utf8))
    #expect(String(decoding: text.bytes, as: UTF8.self) == expected)
    #expect(text.hasEntities)
  }

  @Test("A label is believed where what it makes of the text is Vietnamese, else the bytes are")
  func labels() throws {
    let text = "Ủy ban nhân dân tỉnh họp bàn kế hoạch năm mới với các huyện."
    for (table, encoding) in [("tcvn3", TextEncoding.tcvn3), ("vni", .vni), ("viscii", .viscii)] {
      let (written, bytes) = try LegacyWriter(table).write(text)
      for label in [TextEncoding.utf8, .windows1258, encoding] {
        let found = TextDecoder.decode(bytes, labelled: label)
        #expect(found.encoding == encoding.rawValue, "\(encoding) labelled \(label)")
        let letters = String(decoding: found.bytes, as: UTF8.self)
        #expect(letters.lowercased() == written.lowercased())
      }
    }
    let foreign: [UInt8] = Array("The caf".utf8) + [0xE9] + Array(" is closed.".utf8)
    #expect(TextDecoder.decode(foreign, labelled: .windows1258).encoding == "windows-1258")
  }
}
