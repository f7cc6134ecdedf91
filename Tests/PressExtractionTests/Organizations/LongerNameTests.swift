import PressExtraction
import Testing

/// Names that go on, and what stands behind a name and is no part of it.
@Suite struct LongerNameTests {
  @Test(
    "a foreign company is named up to its legal form, from its brand on",
    arguments: [
      ("Samsung Display Vietnam Co., Ltd xây nhà máy.", ["Samsung Display Vietnam Co., Ltd"]),
      (
        "Theo Harlow Distribution International Limited, thuế đã nộp.",
        ["Harlow Distribution International Limited"]
      ),
      ("Theo Google Asia Pacific Pte. Ltd, thuế đã nộp.", ["Google Asia Pacific Pte. Ltd"]),
      ("Theo Siemens Harlow GmbH, tàu chạy.", ["Siemens Harlow GmbH"]),
      ("Theo Google, Harlow Inc thua.", ["Google", "Harlow Inc"]),
      ("Công ty M&M Harlow Co., Ltd bán kem.", ["Công ty M&M Harlow Co., Ltd"]),
      ("Hàng của P&P Harlow Co., Ltd bán chạy.", []),
      ("Chiếc Harlow Explorer Limited giá cao.", []),
    ] as [(String, [String])])
  func readsLegalForms(_ text: String, _ names: [String]) {
    #expect(BodyProbe.names(text) == names)
  }

  @Test(
    "departments, councils and boards are read with all that they are for",
    arguments: [
      "Ban Chỉ đạo Đổi mới chương trình, sách giáo khoa giáo dục phổ thông",
      "Ban Chỉ đạo Tổng điều tra kinh tế tỉnh Hà Nam",
      "Ban Chỉ đạo Tổng điều tra tỉnh Hà Nam",
      "Phòng Kỹ thuật nghiệp vụ 2 Công an tỉnh Hà Nam",
      "Hội đồng Giáo dục quốc phòng - an ninh tỉnh Hà Nam",
      "Phòng Hành chính, Quản trị - Tổ chức",
      "Đoàn kiểm tra số 1217",
      "Liên Bộ Công Thương - Tài chính",
    ])
  func readsFunctions(_ name: String) {
    #expect(BodyProbe.names("Theo \(name), việc đã xong.") == [name])
  }

  @Test("the number of several groups is no part of a name, nor what a department does")
  func leavesOthers() {
    #expect(BodyProbe.names("Có 5 đoàn kiểm tra số liệu.").isEmpty)
    #expect(
      BodyProbe.names("Phòng Hành chính, Quản lý đô thị phường vắng.") != [
        "Phòng Hành chính, Quản lý đô thị phường"
      ])
  }

  @Test(
    "bodies of the front and the police have their kinds",
    arguments: [
      ("UBTW Mặt trận Tổ quốc Việt Nam", "front"), ("Ban Thanh niên Quân đội", "front"),
      ("Cục An ninh kinh tế", "police"), ("Cục Kinh tế hợp tác", "state"),
      ("Tổng cục Chính trị Quân đội nhân dân", "military"),
      ("Ủy ban Thường vụ", "legislature"), ("Ủy ban Thường vụ Quốc vụ viện", "state"),
    ])
  func readsKinds(_ name: String, _ kind: String) {
    let result = BodyProbe.extractor.extract(Array("Theo \(name), việc đã xong.".utf8))
    #expect(result.organizations.map(\.kind.rawValue) == [kind])
  }

  @Test("the general confederation alone is the one named before, and others have their own names")
  func readsConfederations() {
    let text = "Tổng Liên đoàn Lao động Việt Nam họp. Tổng Liên đoàn đề nghị tăng lương."
    #expect(
      BodyProbe.mentions(text).last == "Tổng Liên đoàn = Tổng Liên đoàn Lao động Việt Nam")
    #expect(BodyProbe.mentions("Tổng Liên đoàn đề nghị tăng lương.").isEmpty)
    #expect(
      !BodyProbe.mentions("Theo Tổng Liên đoàn Công nhân Pháp, lương thấp.").contains {
        $0.hasSuffix("Việt Nam")
      })
  }

  @Test("somebody of three words behind a title is no commune")
  func leavesPersons() {
    #expect(
      BodyProbe.mentions("Chủ tịch Hội Nông dân Việt Nam Lại Xuân Sơn dự.")
        == ["Hội Nông dân Việt Nam = Hội Nông dân Việt Nam"])
    #expect(
      BodyProbe.mentions("Hội Nông dân Lại Xuân họp.")
        .allSatisfy { $0.hasPrefix("Hội Nông dân Lại Xuân = ") })
  }

  @Test(
    "an abbreviation of the members is none of the body",
    arguments: [
      ("Hội Cựu chiến binh (CCB) các cấp họp. Nhiều CCB dự.", ["Hội Cựu chiến binh"]),
      ("Hội Chữ thập đỏ (HCTĐ) tỉnh Hà Nam họp. HCTĐ vui.", ["Hội Chữ thập đỏ (HCTĐ) tỉnh Hà Nam"]),
      (
        "Công ty cho thuê tài chính I (ALX I) thua lỗ. ALX I nợ.",
        ["Công ty cho thuê tài chính I", "ALX I", "ALX I"]
      ),
    ] as [(String, [String])])
  func readsAbbreviations(_ text: String, _ names: [String]) {
    #expect(BodyProbe.names(text) == names)
  }

  @Test(
    "nurseries in private hands have the names behind the word for them",
    arguments: [
      ("Tại cơ sở mầm non tư thục Sơn Ca, trẻ khóc.", ["cơ sở mầm non tư thục Sơn Ca"]),
      ("Cô giáo nhóm lớp Ban Mai nói.", ["nhóm lớp Ban Mai"]),
      ("Nhóm trẻ tư thục Hoa Hồng đóng cửa.", ["Nhóm trẻ tư thục Hoa Hồng"]),
      ("Đội bóng có nhóm trẻ Minh Quân, Đức Long.", []),
      ("Nhiều nhóm trẻ ở Hà Nội đóng cửa.", []),
      ("Một nhóm trẻ Việt Nam hát hay.", []),
      ("Các nhóm trẻ Hà Nội đóng cửa.", []),
    ] as [(String, [String])])
  func readsNurseries(_ text: String, _ names: [String]) {
    #expect(BodyProbe.names(text) == names)
  }
}
