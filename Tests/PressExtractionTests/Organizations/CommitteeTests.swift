import PressExtraction
import Testing

/// A party committee beside those who lead its body, and a board beside the association that it is a part of.
@Suite struct CommitteeTests {
  @Test(
    "a bare committee is that of the body whose leaders, or which, follows",
    arguments: [
      (
        "Đảng ủy, Ban Giám đốc Công an tỉnh Hà Nam họp.",
        [
          "Đảng ủy = Đảng ủy Công an tỉnh Hà Nam",
          "Ban Giám đốc Công an tỉnh Hà Nam = Ban Giám đốc Công an tỉnh Hà Nam",
        ]
      ),
      (
        "Đảng ủy và Bộ CHQS tỉnh Hà Nam họp.",
        [
          "Đảng ủy = Đảng ủy Bộ Chỉ huy Quân sự tỉnh Hà Nam",
          "Bộ CHQS tỉnh Hà Nam = Bộ Chỉ huy Quân sự tỉnh Hà Nam",
        ]
      ),
      (
        "Ông An, Phó Bí thư Đảng ủy, Chính ủy Bộ CHQS tỉnh Hà Nam, dự.",
        [
          "Đảng ủy = Đảng ủy Bộ Chỉ huy Quân sự tỉnh Hà Nam",
          "Bộ CHQS tỉnh Hà Nam = Bộ Chỉ huy Quân sự tỉnh Hà Nam",
        ]
      ),
      (
        "Đảng ủy, UBND xã Tản Lĩnh họp.",
        ["Đảng ủy = Đảng ủy xã Tản Lĩnh", "UBND xã Tản Lĩnh = Ủy ban nhân dân xã Tản Lĩnh"]
      ),
    ])
  func isOfNeighbour(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "a board of an association or of the front is of its kind",
    arguments: [
      ("Bà Hoa, Trưởng Ban Tuyên truyền, Hội Luật gia Hà Nội, nói.", Organization.Kind.association),
      ("Theo Ban Quan hệ lao động (Tổng Liên đoàn Lao động Việt Nam), lương tăng.", .front),
      ("Ban Quan hệ lao động, Tổng Liên đoàn Lao động Việt Nam và báo chí dự.", .state),
    ])
  func hasOwnersKind(_ text: String, _ kind: Organization.Kind) {
    let result = BodyProbe.extractor.extract(Array(text.utf8))
    #expect(result.organizations.first?.kind == kind)
  }
}
