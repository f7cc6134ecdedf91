import Testing

/// Bodies of the state, the party and the front in the forms in which the press prints them.
@Suite struct StateBodyFormTests {
  @Test(
    "a lower-case noun hides no body whose further words have their capitals",
    arguments: [
      ("Theo kiểm toán Nhà nước, đã xong.", ["kiểm toán Nhà nước = Kiểm toán Nhà nước"]),
      ("Phó Tổng thanh tra Chính phủ nói.", ["thanh tra Chính phủ = Thanh tra Chính phủ"]),
      ("Hoạt động kiểm toán nhà nước ở Hà Nội được siết.", []),
      ("TP giao hội Liên hiệp Phụ nữ lo.", ["hội Liên hiệp Phụ nữ = Hội Liên hiệp Phụ nữ"]),
      ("TP giao sở Giao thông vận tải lo.", ["sở Giao thông vận tải = Sở Giao thông vận tải"]),
      ("Hội nghị giao ban Tuyên giáo bàn việc.", []),
      ("Kết quả quản lý nhà nước Việt Nam xưa.", []),
      (
        "Theo chi cục Hải quan sân bay Cam Ranh, hàng đã về.",
        ["chi cục Hải quan sân bay Cam Ranh = Chi cục Hải quan sân bay Cam Ranh"]
      ),
    ])
  func readsLowerNouns(_ text: String, _ bodies: [String]) {
    #expect(BodyProbe.mentions(text) == bodies)
  }

  @Test(
    "investigators in lower case are read to the police behind a dash",
    arguments: [
      (
        "Bị cơ quan CSĐT - Công an quận Tây Hồ bắt.",
        [
          "cơ quan CSĐT - Công an quận Tây Hồ = Cơ quan Cảnh sát điều tra - Công an quận Tây Hồ"
        ]
      ),
      (
        "Phòng Cảnh sát hình sự, Công an TP Hà Nội bắt.",
        [
          "Phòng Cảnh sát hình sự = Phòng Cảnh sát hình sự Công an thành phố Hà Nội",
          "Công an TP Hà Nội = Công an thành phố Hà Nội",
        ]
      ),
      (
        "Cục Cảnh sát hình sự, Bộ Công an bắt.",
        ["Cục Cảnh sát hình sự = Cục Cảnh sát hình sự", "Bộ Công an = Bộ Công an"]
      ),
      (
        "Cục C02, Công an TP Hải Phòng bắt.",
        [
          "Cục C02 = Cục Cảnh sát điều tra tội phạm về trật tự xã hội",
          "Công an TP Hải Phòng = Công an thành phố Hải Phòng",
        ]
      ),
      (
        "Đội CSGT, Công an phường Máy Tơ bắt.",
        [
          "Đội CSGT = Đội Cảnh sát giao thông", "Công an phường Máy Tơ = Công an phường Máy Tơ",
        ]
      ),
      (
        "Cán bộ CSGT-TT Công an quận Tây Hồ nhắc.",
        [
          "CSGT-TT Công an quận Tây Hồ = Cảnh sát giao thông - Trật tự Công an quận Tây Hồ"
        ]
      ),
    ])
  func readsPolice(_ text: String, _ bodies: [String]) {
    #expect(BodyProbe.mentions(text) == bodies)
  }

  @Test(
    "divisions with a Roman numeral are bodies",
    arguments: [
      ("Tổng cục giao Vụ II thực hiện.", ["Vụ II = Vụ II"]),
      (
        "Ông An, Vụ I - Thanh tra Chính phủ.",
        ["Vụ I - Thanh tra Chính phủ = Vụ I - Thanh tra Chính phủ"]
      ),
      ("Vở diễn ở nhà C, Vụ D, Vụ V/v.", []),
      ("Tổng cục giao Vụ IV.", ["Vụ IV = Vụ IV"]),
      ("Vụ II xảy ra hôm sau. Luật sư nhắc Vụ X và Vụ V.", []),
    ])
  func readsNumerals(_ text: String, _ bodies: [String]) {
    #expect(BodyProbe.mentions(text).filter { $0.hasPrefix("Vụ") } == bodies)
  }

  @Test(
    "sets of units of one level go to the name of the last",
    arguments: [
      (
        "UBND các huyện, thị xã Sơn Tây báo cáo.",
        "UBND các huyện, thị xã Sơn Tây = Ủy ban nhân dân các huyện, thị xã Sơn Tây"
      ),
      (
        "Phòng Y tế quận, huyện, TP Thủ Đức báo cáo.",
        "Phòng Y tế quận, huyện, TP Thủ Đức = Phòng Y tế quận, huyện, thành phố Thủ Đức"
      ),
      (
        "UBND các xã, phường, TP Uông Bí báo cáo.",
        "UBND các xã, phường = Ủy ban nhân dân các xã, phường"
      ),
      (
        "Sở Y tế các tỉnh thành thuộc Trung ương báo cáo.",
        "Sở Y tế các tỉnh thành thuộc Trung ương = Sở Y tế các tỉnh thành thuộc Trung ương"
      ),
      (
        "UBND các tỉnh, thành phố thuộc Bắc Bộ báo cáo.",
        "UBND các tỉnh, thành phố = Ủy ban nhân dân các tỉnh, thành phố"
      ),
      (
        "Viện kiểm sát quân sự các cấp báo cáo.",
        "Viện kiểm sát quân sự các cấp = Viện kiểm sát quân sự các cấp"
      ),
    ])
  func readsSets(_ text: String, _ body: String) {
    #expect(BodyProbe.mentions(text) == [body])
  }

  @Test(
    "a body of the same level as a set is a set too, but that of a body with a place has its place",
    arguments: [
      (
        "UBND cấp tỉnh trình HĐND cùng cấp quyết định.",
        [
          "UBND cấp tỉnh = Ủy ban nhân dân cấp tỉnh", "HĐND cùng cấp = Hội đồng nhân dân cùng cấp",
        ]
      ),
      (
        "Công an huyện Ba Vì đề nghị VKSND cùng cấp phê chuẩn.",
        [
          "Công an huyện Ba Vì = Công an huyện Ba Vì", "VKSND = Viện kiểm sát nhân dân huyện Ba Vì",
        ]
      ),
    ])
  func readsSameLevel(_ text: String, _ bodies: [String]) {
    #expect(BodyProbe.mentions(text) == bodies)
  }

  @Test(
    "a council that appraises is a body where it stands for one, no sort of council",
    arguments: [
      ("Hội đồng thẩm định bỏ phiếu.", ["Hội đồng thẩm định = Hội đồng thẩm định"]),
      (
        "Theo Hội đồng thẩm định, hồ sơ đạt.", ["Hội đồng thẩm định = Hội đồng thẩm định"]
      ),
      ("Các Hội đồng thẩm định đã chấm. Có 3 Hội đồng thẩm định.", []),
      ("Bộ lập Hội đồng thẩm định hồ sơ xả thải.", []),
    ])
  func readsAppraisers(_ text: String, _ bodies: [String]) {
    #expect(BodyProbe.mentions(text).filter { !$0.hasPrefix("Bộ") } == bodies)
  }

  @Test(
    "names are read to the end of what the body is for and of where it is",
    arguments: [
      "Ban Quản lý dự án đầu tư xây dựng các công trình dân dụng, công nghiệp và hạ tầng kỹ thuật Hải Phòng",
      "Hội đồng bồi thường, hỗ trợ tái định cư huyện Ba Vì",
      "ban bồi thường giải phóng mặt bằng quận Tây Hồ",
      "Ban thi đua khen thưởng tỉnh Lào Cai",
      "hội đồng thi đua, khen thưởng Trung ương",
      "Đoàn kiểm tra liên ngành vệ sinh an toàn thực phẩm tỉnh Lào Cai",
      "Phòng An ninh mạng và phòng chống tội phạm sử dụng công nghệ cao Công an tỉnh Lào Cai",
      "Đoàn thanh niên Khối các cơ quan tỉnh Nam Định",
      "đoàn đại biểu Quốc hội khóa XV TP. Hải Phòng",
      "Đảng ủy cơ quan",
      "hội CCB tỉnh",
      "Biên phòng cửa khẩu cảng",
      "Ban Quản lý lao động tại Hàn Quốc",
      "Hội đồng thẩm định giá đất tỉnh Hà Nam",
      "Trung tâm Khuyến công khu vực Nam Trung bộ và Tây Nguyên",
      "phòng nội vụ các huyện",
      "hội đồng quản trị Công ty cổ phần Gốm Hải Long",
    ])
  func readsToTheEnd(_ name: String) {
    #expect(
      BodyProbe.mentions("Theo Phó Trưởng \(name), việc đã xong.").map {
        String($0.prefix(name.count))
      } == [name])
  }
}
