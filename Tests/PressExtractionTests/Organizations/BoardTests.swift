import PressExtraction
import PressText
import Testing

/// A board that stands alone is that of the body named before.
@Suite struct BoardTests {
  /// Each mention of a board with its name.
  private static func boards(_ text: String) -> [String] {
    BodyProbe.mentions(text).filter { mention in
      ["Ban ", "BCH", "HĐ", "Hội đồng", "BKS"].contains { mention.hasPrefix($0) }
    }
  }

  @Test(
    "a board is that of the last body that has one",
    arguments: [
      (
        "Công ty ký thỏa thuận với Sunrise Press Holdings. Hội đồng quản trị đã họp.",
        ["Hội đồng quản trị = Hội đồng quản trị Sunrise Press Holdings"]
      ),
      (
        "Công ty CP Hải Long họp. Đại hội bầu Hội đồng quản trị nhiệm kỳ mới, Ban Kiểm soát gồm 3 người.",
        [
          "Hội đồng quản trị = Hội đồng quản trị Công ty cổ phần Hải Long",
          "Ban Kiểm soát = Ban kiểm soát Công ty cổ phần Hải Long",
        ]
      ),
      (
        "Đại hội Đảng bộ huyện Cao Lộc khai mạc. Ban Chấp hành bầu Ban Thường vụ gồm 11 đồng chí.",
        [
          "Ban Chấp hành = Ban Chấp hành Đảng bộ huyện Cao Lộc",
          "Ban Thường vụ = Ban Thường vụ Đảng bộ huyện Cao Lộc",
        ]
      ),
      (
        "Ban Thường vụ Tỉnh ủy Lạng Sơn dự. Đảng bộ huyện Cao Lộc họp. Ban Chấp hành bầu Ban Thường vụ.",
        [
          "Ban Thường vụ Tỉnh ủy Lạng Sơn = Ban Thường vụ Tỉnh ủy Lạng Sơn",
          "Ban Chấp hành = Ban Chấp hành Đảng bộ huyện Cao Lộc",
          "Ban Thường vụ = Ban Thường vụ Đảng bộ huyện Cao Lộc",
        ]
      ),
      (
        "Huyện ủy Cao Lộc họp. Ban Chấp hành quyết định hai việc.",
        ["Ban Chấp hành = Ban Chấp hành Đảng bộ huyện Cao Lộc"]
      ),
      (
        "Hội Nông dân tỉnh Nghệ An họp đại hội và bầu Ban Chấp hành khóa XII.",
        ["Ban Chấp hành = Ban Chấp hành Hội Nông dân tỉnh Nghệ An"]
      ),
      (
        "Tỉnh ủy Hà Nam chỉ đạo giải. AFC họp ở Malaysia; Ban Chấp hành quyết định trao giải.", []
      ),
      ("Công ty CP Hải Long ký hợp đồng. Ban Kiểm soát không lưu làm việc tốt.", []),
      (
        "Công ty CP Hải Long đã gửi đơn tới HĐQT của Sacombank.",
        ["HĐQT = Hội đồng quản trị Ngân hàng thương mại cổ phần Sài Gòn Thương Tín"]
      ),
      (
        "Ông An, cựu Chủ tịch Hội đồng quản trị (HĐQT) Công ty CP Hải Long, nói.",
        [
          "Hội đồng quản trị (HĐQT) Công ty CP Hải Long = "
            + "Hội đồng quản trị Công ty cổ phần Hải Long"
        ]
      ),
      (
        "Bà Hoa, Phó Chủ tịch HĐTV Tổng công ty Hải Long Trần Thị Hoa vắng.",
        ["HĐTV Tổng công ty Hải Long = Hội đồng thành viên Tổng công ty Hải Long"]
      ),
      (
        "Ông An, Chủ tịch HĐQT Công ty CP Ánh Dương Việt Nam, dự.",
        [
          "HĐQT Công ty CP Ánh Dương Việt Nam = "
            + "Hội đồng quản trị Công ty cổ phần Ánh Dương Việt Nam"
        ]
      ),
      (
        "Ông An từng là Chủ tịch HĐQT Eximbank. Sacombank báo tin HĐQT đã họp.",
        [
          "HĐQT Eximbank = Hội đồng quản trị Ngân hàng thương mại cổ phần Xuất nhập khẩu Việt Nam",
          "HĐQT = Hội đồng quản trị Ngân hàng thương mại cổ phần Sài Gòn Thương Tín",
        ]
      ),
      (
        "Theo Hội đồng quản trị (HĐQT) Sacombank, việc đã xong.",
        [
          "Hội đồng quản trị (HĐQT) Sacombank = "
            + "Hội đồng quản trị Ngân hàng thương mại cổ phần Sài Gòn Thương Tín"
        ]
      ),
    ])
  func tellsOwners(_ text: String, _ expected: [String]) {
    #expect(Self.boards(text) == expected)
  }

  @Test(
    "a board of nobody, or alone in an office, is none",
    arguments: [
      "Doanh nghiệp phải có Hội đồng quản trị, Ban Kiểm soát.",
      "Công ty CP Hải Long họp. Ông An là Chủ tịch HĐQT.",
    ])
  func findsNone(_ text: String) {
    #expect(Self.boards(text).isEmpty)
  }

  @Test("the procuracy is the people's in this country only")
  func tellsProcuracies() {
    #expect(
      BodyProbe.mentions("VKSND tỉnh Nghệ An truy tố ông. VKS đề nghị án tù, theo VKS Hàn Quốc.")
        == [
          "VKSND tỉnh Nghệ An = Viện kiểm sát nhân dân tỉnh Nghệ An",
          "VKS = Viện kiểm sát nhân dân tỉnh Nghệ An",
          "VKS Hàn Quốc = Viện kiểm sát Hàn Quốc",
        ])
  }

  @Test(
    "a body without its place is that of the level that it works with, or of all places",
    arguments: [
      (
        "Công an huyện Quế Phong (Nghệ An) gửi hồ sơ tới VKS.",
        "VKS = Viện kiểm sát nhân dân huyện Quế Phong"
      ),
      (
        "Hà Nội đông. MTTQ Việt Nam họp. Sau đó MTTQ giám sát.", "MTTQ = Mặt trận Tổ quốc"
      ),
      ("Hà Nội đông. Sau đó các Sở Y tế gửi dữ liệu.", "Sở Y tế = Sở Y tế"),
      (
        "TP HCM đông. Sở Y tế Thành phố đã họp.",
        "Sở Y tế Thành phố = Sở Y tế Thành phố Hồ Chí Minh"
      ),
      ("TP HCM đông. CATP đã bắt ông.", "CATP = Công an Thành phố Hồ Chí Minh"),
    ])
  func tellsPlaces(_ text: String, _ expected: String) {
    #expect(BodyProbe.mentions(text).last == expected)
  }

  @Test(
    "the committee by which the party leads a body is that of the body which its member leads",
    arguments: [
      (
        "Ông An, Ủy viên Ban cán sự đảng, Thứ trưởng Bộ Y tế, dự.",
        "Ban cán sự đảng = Ban cán sự đảng Bộ Y tế"
      ),
      (
        "Bí thư Ban cán sự đảng, Chánh án TAND tỉnh Nghệ An dự.",
        "Ban cán sự đảng = Ban cán sự đảng Tòa án nhân dân tỉnh Nghệ An"
      ),
      (
        "Thay mặt Ban cán sự đảng và Lãnh đạo Bộ Tài chính, ông An cảm ơn.",
        "Ban cán sự đảng = Ban cán sự đảng Bộ Tài chính"
      ),
      (
        "Bà Hoa, Ủy viên Ban cán sự đảng, Vụ trưởng Vụ Pháp chế Bộ Y tế, dự.",
        "Ban cán sự đảng = Ban cán sự đảng"
      ),
      (
        "Bà Hoa, Ủy viên Ban cán sự đảng, Giám đốc Sở Y tế tỉnh Thái Bình, dự.",
        "Ban cán sự đảng = Ban cán sự đảng"
      ),
      (
        "Bà Hoa, Ủy viên Ban cán sự đảng, Chánh Văn phòng Bộ Tư pháp, dự.",
        "Ban cán sự đảng = Ban cán sự đảng"
      ),
    ])
  func tellsLedBodies(_ text: String, _ expected: String) {
    #expect(BodyProbe.mentions(text).first == expected)
  }

  @Test("a ministry's short form is not what begins with its head")
  func keepsMinistries() {
    #expect(
      BodyProbe.mentions("Bộ Chính trị họp. Bộ trưởng nói Bộ sẽ làm.") == [
        "Bộ Chính trị = Bộ Chính trị"
      ])
  }
}
