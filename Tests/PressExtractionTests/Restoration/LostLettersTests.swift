import PressText
import Testing

@testable import PressExtraction

@Suite struct LostLettersTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  private static func read(_ text: String) -> String {
    String(decoding: extractor.read(Array(text.utf8)).normalized.bytes, as: UTF8.self)
  }

  @Test(
    "Letters that were replaced by question marks are found again",
    arguments: [
      (
        "Th?c hi?n Ngh? quy?t s? 06-NQ/TU c?a T?nh ?y Qu?ng Ninh v? phát tri?n du l?ch, 12 xã ?ã hoàn thành k? ho?ch.",
        "Thực hiện Nghị quyết số 06-NQ/TU của Tỉnh ủy Quảng Ninh về phát triển du lịch, 12 xã đã hoàn thành kế hoạch."
      ),
      (
        "Theo ?Ngh? ??nh 30/2020/N?-CP, H?ND t?nh và Thu? s?n th?c hi?n Quy?t ??nh s? 12/Q?-UBND c?a T?nh u?.",
        "Theo ?Nghị định 30/2020/NĐ-CP, HĐND tỉnh và Thủy sản thực hiện Quyết định số 12/QĐ-UBND của Tỉnh ủy."
      ),
      (
        "Th?c hi?n Ngh? quy?t c?a T?nh ?y, ai ?i FIFA? Câu h?i ?ó khó.",
        "Thực hiện Nghị quyết của Tỉnh ủy, ai đi FIFA? Câu hỏi đó khó."
      ),
      (
        "?y ban nhân dân t?nh v?a ban hành quy?t ??nh m?i v? qu?n lý ??t ?ai.",
        "Ủy ban nhân dân tỉnh vừa ban hành quyết định mới về quản lý đất đai."
      ),
    ])
  func found(text: String, expected: String) {
    #expect(Self.read(text) == expected)
  }

  @Test(
    "Questions and addresses stay",
    arguments: [
      "Ông có biết không? Tôi không biết.", "Xem tại a.vn/?id=5 và b.vn/x?y=1 hoặc c.vn/?z=2 nhé.",
      "Vì sao?Không ai rõ.",
    ])
  func kept(text: String) {
    #expect(Self.read(text) == text)
  }
}
