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
    "Other text stays as it is",
    arguments: [
      "Tiền vệ Mesut Özil và Müller ghi bàn cho đội tuyển Đức.", "Il a été élu à la tête du côté.",
      "NÐ-CP, QÐ-UBND", "XÃ\u{A0}HỘI", "x^2 + y^2 = z^2",
    ])
  func clean(source: String) {
    #expect(decoded(source) == source)
  }

  @Test("Entities that were left in text are read")
  func entities() {
    #expect(
      decoded("Nghị quy&#7871;t c&ocirc;ng&nbsp;t&aacute;c R&D; &x;")
        == "Nghị quyết công\u{A0}tác R&D; &x;")
  }
}
