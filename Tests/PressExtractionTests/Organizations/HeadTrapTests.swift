import Testing

/// Words beside a head that make something else of it: a rank of hospitals, a congress, the bodies of every unit.
@Suite struct HeadTrapTests {
  @Test(
    "a rank of hospitals, a congress and what is no government are no bodies",
    arguments: [
      ("Giá khám ở BV hạng II và Bệnh viện đa khoa hạng I tăng.", []),
      ("Bệnh viện Phổi Hà Nội (hạng I) họp.", ["Bệnh viện Phổi Hà Nội"]),
      ("Từ nay đến ĐH XII các cấp mở lớp; sau ĐH 13 thì họp.", []),
      ("Trường ĐH Y Hà Nội và ĐH Vinh dự.", ["Trường ĐH Y Hà Nội", "ĐH Vinh"]),
      ("Các tổ chức phi Chính phủ dự.", []),
      ("Ở châu Phi Chính phủ Kenya đã họp.", ["Chính phủ Kenya"]),
    ])
  func isNoBody(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.names(text) == expected)
  }

  @Test(
    "bodies of one unit that dashes without spaces join are bodies of their own",
    arguments: [
      (
        "Đảng ủy-HĐND-UBND xã Tản Lĩnh họp.",
        [
          "Đảng ủy = Đảng ủy xã Tản Lĩnh", "HĐND = Hội đồng nhân dân xã Tản Lĩnh",
          "UBND xã Tản Lĩnh = Ủy ban nhân dân xã Tản Lĩnh",
        ]
      )
    ])
  func areParted(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "words beside a body that mean those of all units leave its place open",
    arguments: [
      (
        "Công an tỉnh Hà Nam họp; ngành Công an thi đua, Công an cả nước và Công an địa phương dự.",
        [
          "Công an tỉnh Hà Nam = Công an tỉnh Hà Nam", "Công an = Công an", "Công an = Công an",
          "Công an = Công an",
        ]
      ),
      (
        "UBND tỉnh Hà Nam họp; UBND địa phương và Hội Nông dân thuộc các xã dự.",
        [
          "UBND tỉnh Hà Nam = Ủy ban nhân dân tỉnh Hà Nam", "UBND = Ủy ban nhân dân",
          "Hội Nông dân = Hội Nông dân",
        ]
      ),
      (
        "Công an tỉnh Hà Nam họp; sau đó Công an đã bắt ba người.",
        ["Công an tỉnh Hà Nam = Công an tỉnh Hà Nam", "Công an = Công an tỉnh Hà Nam"]
      ),
    ])
  func leavesOpen(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "a museum and a library are named by their level alone",
    arguments: [
      (
        "UBND tỉnh Hà Nam giao Bảo tàng tỉnh và Thư viện tỉnh.",
        [
          "UBND tỉnh Hà Nam = Ủy ban nhân dân tỉnh Hà Nam", "Bảo tàng tỉnh = Bảo tàng tỉnh Hà Nam",
          "Thư viện tỉnh = Thư viện tỉnh Hà Nam",
        ]
      ),
      ("UBND tỉnh Hà Nam xây bảo tàng tỉnh.", ["UBND tỉnh Hà Nam = Ủy ban nhân dân tỉnh Hà Nam"]),
    ])
  func isOfLevel(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "a steering committee is named by its task before its unit",
    arguments: [
      (
        "Theo Ban chỉ đạo hỗ trợ tiêu thụ nông sản tỉnh Đồng Nai, giá tăng.",
        ["Ban chỉ đạo hỗ trợ tiêu thụ nông sản tỉnh Đồng Nai"]
      ),
      ("Ban Chỉ đạo đã yêu cầu ngay trong tuần tỉnh Đồng Nai báo cáo.", []),
      ("Ban Chỉ đạo nhận định giá nông sản tỉnh Đồng Nai tăng.", []),
    ])
  func hasTask(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.names(text) == expected)
  }
}
