import PressExtraction
import Testing

/// What bodies are called in short, and of which sort they are.
@Suite struct BodyNounTests {
  @Test(
    "abbreviations of what a body is for are written in full",
    arguments: [
      ("Theo Tổng cục ĐBVN, cầu đã thông xe.", "Tổng cục Đường bộ Việt Nam"),
      (
        "Theo Hiệp hội DNNVV tỉnh Nghệ An, vốn còn ít.",
        "Hiệp hội Doanh nghiệp nhỏ và vừa tỉnh Nghệ An"
      ),
      ("Bạn đọc gửi đơn đến Báo NNVN.", "Báo Nông nghiệp Việt Nam"),
      ("Theo CAP Minh Khai, xe đã tìm thấy.", "Công an phường Minh Khai"),
    ])
  func writesInFull(_ text: String, _ name: String) {
    #expect(BodyProbe.extractor.extract(Array(text.utf8)).organizations.map(\.name) == [name])
  }

  @Test(
    "a body is of the sort of those that have such",
    arguments: [
      ("Quỹ BHYT chi trả 3 tỷ đồng.", "Quỹ Bảo hiểm y tế", Organization.Kind.state),
      ("Trung đoàn CSCĐ Hà Nội tuần tra.", "Trung đoàn Cảnh sát cơ động Hà Nội", .police),
      ("VKSND khu vực đã truy tố.", "Viện kiểm sát nhân dân khu vực", .procuracy),
      (
        "Phòng Kinh tế xã Bảo Hà, Ban Tổ chức Huyện ủy Bảo Yên cùng dự.",
        "Phòng Kinh tế xã Bảo Hà", .state
      ),
    ])
  func tellsKinds(_ text: String, _ name: String, _ kind: Organization.Kind) {
    let found = BodyProbe.extractor.extract(Array(text.utf8)).organizations.first
    #expect(found?.name == name && found?.kind == kind)
  }

  @Test(
    "what a body is about is its name's only where it is a board for it",
    arguments: [
      ("Đây là Nghị quyết của Chính phủ về Chính phủ điện tử.", ["Chính phủ = Chính phủ"]),
      (
        "Ban Chỉ đạo về chuyển đổi số tỉnh Nghệ An họp.",
        ["Ban Chỉ đạo về chuyển đổi số tỉnh Nghệ An = Ban Chỉ đạo về chuyển đổi số tỉnh Nghệ An"]
      ),
    ])
  func leavesSubjects(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "the police of a place after a dash complete its office of investigation",
    arguments: [
      (
        "CQĐT - CA quận Hoàng Mai đã khởi tố vụ án.",
        ["CQĐT - CA quận Hoàng Mai = Cơ quan điều tra - Công an quận Hoàng Mai"]
      ),
      (
        "Theo Cơ quan CSĐT - Công an tỉnh Nghệ An, ông đã bị bắt.",
        ["Cơ quan CSĐT - Công an tỉnh Nghệ An = Cơ quan Cảnh sát điều tra - Công an tỉnh Nghệ An"]
      ),
    ])
  func readsDashedPolice(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "a numbered division is one of the body of the country behind it",
    arguments: [
      (
        "Theo Vụ 9 VKSND tối cao, hồ sơ đã đủ.",
        ["Vụ 9 VKSND tối cao = Vụ 9 Viện kiểm sát nhân dân tối cao"]
      ),
      (
        "Ông An ở Vụ 4 - VKSND Tối cao.",
        ["Vụ 4 - VKSND Tối cao = Vụ 4 - Viện kiểm sát nhân dân tối cao"]
      ),
      ("Vụ 2 người chết đã rõ.", []),
      ("Vụ 4 Công an huyện Ba Vì đã xử xong.", ["Công an huyện Ba Vì = Công an huyện Ba Vì"]),
    ])
  func readsNumbers(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "a body named to its end, and no further",
    arguments: [
      (
        "Tổng công ty BĐVN xây dựng kho mới.",
        ["Tổng công ty BĐVN = Tổng công ty Bưu điện Việt Nam"]
      ),
      (
        "Theo Hội đồng Thẩm định nhà nước, dự án đạt.",
        ["Hội đồng Thẩm định nhà nước = Hội đồng thẩm định Nhà nước"]
      ),
      ("Hội đồng thẩm định đã chấm.", ["Hội đồng thẩm định"]),
      (
        "Phòng PCMT&TP (BĐBP Hà Tĩnh) bắt hai người.",
        [
          "Phòng PCMT&TP = Phòng Phòng, chống ma túy và tội phạm Bộ đội Biên phòng tỉnh Hà Tĩnh",
          "BĐBP Hà Tĩnh = Bộ đội Biên phòng tỉnh Hà Tĩnh",
        ]
      ),
      ("Liên đoàn LS góp ý.", ["Liên đoàn LS = Liên đoàn Luật sư Việt Nam"]),
      (
        "HĐXX phúc thẩm TAND tỉnh Nam Định tuyên án; HĐXX giữ nguyên mức phạt.",
        [
          "HĐXX phúc thẩm TAND tỉnh Nam Định = "
            + "Hội đồng xét xử phúc thẩm Tòa án nhân dân tỉnh Nam Định"
        ]
      ),
      ("Họ nộp tiền vào kho bạc Nhà nước.", ["kho bạc Nhà nước = Kho bạc Nhà nước"]),
      ("Theo Phó Chủ tịch Tập đoàn QVXC Bob Harrison, giá tăng.", ["Tập đoàn QVXC"]),
      (
        "Theo Giám đốc Công ty TNHH Bob Harrison, giá tăng.",
        ["Công ty TNHH Bob Harrison = Công ty trách nhiệm hữu hạn Bob Harrison"]
      ),
      ("Theo Chính phủ GPMB chậm.", ["Chính phủ"]),
    ])
  func endsNames(_ text: String, _ expected: [String]) {
    let named = expected.map { $0.contains(" = ") ? $0 : "\($0) = \($0)" }
    #expect(BodyProbe.mentions(text) == named)
  }

  @Test("outlets in brackets at the end of a line are sources, those amid one are bodies")
  func leavesSources() {
    #expect(BodyProbe.mentions("Vụ nổ làm hai người bị thương. (Theo Reuters, AFP)").isEmpty)
    #expect(
      BodyProbe.mentions("Tin này (theo Reuters) được AFP và BBC đăng lại (hôm qua).").count == 3)
    #expect(
      BodyProbe.mentions("Nhiều hãng tin (Theo dõi Reuters, AFP đưa tin sớm) đã có mặt.").count == 2
    )
  }

  @Test(
    "a river and a forest are no company",
    arguments: ["sông Amazon", "rừng Amazon", "rừng rậm Amazon"])
  func leavesNature(_ noun: String) {
    #expect(BodyProbe.mentions("Đoàn đã đi dọc \(noun) ba ngày.").isEmpty)
    #expect(BodyProbe.mentions("Theo ông, Amazon đã mở kho mới.") == ["Amazon = Amazon"])
  }
}
