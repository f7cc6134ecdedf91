import Testing

/// Committees are those of the body in which who leads them has another office.
@Suite struct OfficeTests {
  @Test(
    "several offices may stand between a committee and its body",
    arguments: [
      (
        "Ông An là Bí thư Đảng ủy, Chủ tịch HĐQT, Tổng giám đốc Công ty cổ phần Gốm Hải Long.",
        [
          "Đảng ủy = Đảng ủy Công ty cổ phần Gốm Hải Long",
          "Công ty cổ phần Gốm Hải Long = Công ty cổ phần Gốm Hải Long",
        ]
      ),
      (
        "Ông An là Bí thư Đảng ủy, Chủ tịch Hội đồng Quản trị, Tổng Giám đốc Công ty cổ phần Gốm Hải Long.",
        [
          "Đảng ủy = Đảng ủy Công ty cổ phần Gốm Hải Long",
          "Công ty cổ phần Gốm Hải Long = Công ty cổ phần Gốm Hải Long",
        ]
      ),
      (
        """
        UBND xã Tản Lĩnh, huyện Ba Vì, Hà Nội họp. Ông An, Bí thư Đảng ủy kiêm Chủ tịch UBND xã Vân Hòa, dự.
        """,
        [
          "UBND xã Tản Lĩnh = Ủy ban nhân dân xã Tản Lĩnh",
          "Đảng ủy = Đảng ủy xã Vân Hòa",
          "UBND xã Vân Hòa = Ủy ban nhân dân xã Vân Hòa",
        ]
      ),
      (
        "Ông An là Bí thư Đảng ủy, nói với phóng viên về Công ty cổ phần Gốm Hải Long.",
        [
          "Đảng ủy = Đảng ủy",
          "Công ty cổ phần Gốm Hải Long = Công ty cổ phần Gốm Hải Long",
        ]
      ),
    ])
  func readsOffices(_ text: String, _ bodies: [String]) {
    #expect(BodyProbe.mentions(text) == bodies)
  }

  @Test(
    "a department is that of the body that brackets say it belongs to",
    arguments: [
      (
        "Ông An, Trưởng phòng Kinh tế đối ngoại (thuộc Sở Công Thương tỉnh Hà Nam), cho biết.",
        [
          "phòng Kinh tế đối ngoại = Phòng Kinh tế đối ngoại Sở Công Thương tỉnh Hà Nam",
          "Sở Công Thương tỉnh Hà Nam = Sở Công Thương tỉnh Hà Nam",
        ]
      ),
      (
        "Phòng Đào tạo (trực thuộc Trường Đại học Vinh) nhận hồ sơ.",
        [
          "Phòng Đào tạo = Phòng Đào tạo Trường Đại học Vinh",
          "Trường Đại học Vinh = Trường Đại học Vinh",
        ]
      ),
    ])
  func readsBelonging(_ text: String, _ bodies: [String]) {
    #expect(BodyProbe.mentions(text) == bodies)
  }

  @Test(
    "party units of 2025 and offices of two councils are read whole",
    arguments: [
      ("Ban Chấp hành Đảng bộ các cơ quan Đảng tỉnh Hà Nam", nil),
      ("Đảng ủy Khối Cơ quan - Doanh nghiệp tỉnh Hà Nam", nil),
      (
        "Văn phòng Đoàn ĐBQH, HĐND tỉnh Hà Nam",
        "Văn phòng Đoàn đại biểu Quốc hội và Hội đồng nhân dân tỉnh Hà Nam"
      ),
      ("Chi bộ cơ sở Ban Dân tộc tỉnh Hà Nam", nil),
      ("Trung tâm Khuyến công và Tư vấn phát triển công nghiệp tỉnh Hà Nam", nil),
      (
        "Viện KSND cấp cao tại TP.HCM",
        "Viện kiểm sát nhân dân cấp cao tại Thành phố Hồ Chí Minh"
      ),
    ] as [(String, String?)])
  func readsWhole(_ name: String, _ full: String?) {
    #expect(BodyProbe.mentions("Theo \(name), việc đã xong.") == ["\(name) = \(full ?? name)"])
  }
}
