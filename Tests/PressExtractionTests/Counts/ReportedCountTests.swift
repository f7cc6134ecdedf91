import PressExtraction
import Testing

/// Counts of reports: who tells of its own deed or is named again by its head, what brackets and sentences share.
@Suite struct ReportedCountTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  @Test(
    "who speaks for a body tells of its deed, and a bare head names a body again",
    arguments: [
      (
        "Ông An, Chủ tịch Hội Nông dân huyện Vân Đồn, cho biết đã giải ngân 2,4 tỷ đồng.",
        ["Hội Nông dân huyện Vân Đồn"]
      ),
      ("Ông An, Chủ tịch Hội Nông dân huyện Vân Đồn, cho biết có 30 hộ nghèo.", [nil]),
      (
        "Ủy ban Kiểm tra Tỉnh ủy Kon Tum thông báo kỷ luật 9 đảng viên.",
        ["Ủy ban Kiểm tra Tỉnh ủy Kon Tum"]
      ),
      (
        "Công ty CP May Sông Hồng đã mở rộng. Năm 2016, công ty đã tuyển 300 công nhân.",
        ["Công ty cổ phần May Sông Hồng"]
      ),
      ("Công ty CP May Sông Hồng đã mở rộng. Các công ty khác tuyển 300 công nhân.", [nil]),
    ] as [(String, [String?])])
  func actors(_ text: String, _ expected: [String?]) {
    let found = Self.extractor.extract(Array(text.utf8))
    #expect(
      found.counts.map { $0.organization.map { found.organizations[$0].name } } == expected)
  }

  @Test(
    "a small total has parts in its bracket, and an amount those of the next sentence",
    arguments: [
      ("Kỷ luật 9 đảng viên (khiển trách 6 đồng chí, cảnh cáo 3 đồng chí).", [nil, 0, 0]),
      (
        "Hội đã giải ngân 1,6 tỷ đồng. Xã An Lạc vay 600 triệu đồng, xã Bình Minh vay 700 triệu đồng, "
          + "xã Yên Hòa vay 300 triệu đồng.",
        [nil, 0, 0, 0]
      ),
    ] as [(String, [Int?])])
  func parts(_ text: String, _ expected: [Int?]) {
    #expect(Self.extractor.extract(Array(text.utf8)).counts.map(\.partOf) == expected)
  }

  @Test(
    "a rate in a bracket changes as what stands before it, from the time its clause begins with",
    arguments: [
      ("Diện tích giảm 461 ha (-0,36%) so với năm trước.", ["năm trước", "năm trước"]),
      (
        "Tỉnh xử lý nghiêm (so với cùng kỳ năm trước số vụ tăng 2 vụ, số người chết tăng 3 người).",
        ["cùng kỳ năm trước", "cùng kỳ năm trước"]
      ),
    ] as [(String, [String?])])
  func bases(_ text: String, _ expected: [String?]) {
    let counts = Self.extractor.extract(Array(text.utf8)).counts
    #expect(counts.map(\.base) == expected)
    #expect(counts.allSatisfy { $0.change != nil })
  }
}
