import Testing

/// What belongs to a name, beside it or in it.
@Suite struct BodyWholeTests {
  @Test(
    "a department is named after what it is a part of, where that stands right after it or stood before",
    arguments: [
      (
        "Tại khoa Truyền nhiễm, Bệnh viện Hải Long, ca mắc tăng. Khoa Truyền nhiễm kê thêm giường.",
        [
          "khoa Truyền nhiễm = Khoa Truyền nhiễm Bệnh viện Hải Long",
          "Bệnh viện Hải Long = Bệnh viện Hải Long",
          "Khoa Truyền nhiễm = Khoa Truyền nhiễm Bệnh viện Hải Long",
        ]
      ),
      (
        "Phòng Đào tạo (Trường Đại học Vinh) nhận hồ sơ.",
        [
          "Phòng Đào tạo = Phòng Đào tạo Trường Đại học Vinh",
          "Trường Đại học Vinh = Trường Đại học Vinh",
        ]
      ),
      (
        "Ông An, Trưởng phòng Tổng hợp, Ban Tuyên giáo Tỉnh ủy Hà Nam, cho biết.",
        [
          "phòng Tổng hợp = Phòng Tổng hợp Ban Tuyên giáo Tỉnh ủy Hà Nam",
          "Ban Tuyên giáo Tỉnh ủy Hà Nam = Ban Tuyên giáo Tỉnh ủy Hà Nam",
        ]
      ),
      (
        "Bà Hà, Trưởng phòng Kế hoạch, Bệnh viện Hải Long, cho biết.",
        [
          "phòng Kế hoạch = Phòng Kế hoạch Bệnh viện Hải Long",
          "Bệnh viện Hải Long = Bệnh viện Hải Long",
        ]
      ),
      (
        "UBND huyện Ba Vì giao Phòng Y tế, Bệnh viện Hải Long và Trường THCS Tản Lĩnh kiểm tra.",
        [
          "UBND huyện Ba Vì = Ủy ban nhân dân huyện Ba Vì",
          "Phòng Y tế = Phòng Y tế huyện Ba Vì",
          "Bệnh viện Hải Long = Bệnh viện Hải Long",
          "Trường THCS Tản Lĩnh = Trường Trung học cơ sở Tản Lĩnh",
        ]
      ),
      (
        "Phòng Kinh tế (UBND thành phố Hạ Long) họp.",
        [
          "Phòng Kinh tế = Phòng Kinh tế thành phố Hạ Long",
          "UBND thành phố Hạ Long = Ủy ban nhân dân thành phố Hạ Long",
        ]
      ),
      (
        "Dự họp có Phòng Nội vụ, Sở Y tế tỉnh Hà Nam.",
        [
          "Phòng Nội vụ = Phòng Nội vụ",
          "Sở Y tế tỉnh Hà Nam = Sở Y tế tỉnh Hà Nam",
        ]
      ),
    ])
  func namesTheWhole(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "short forms in brackets, areas of two districts and schools of a level are parts of a name",
    arguments: [
      (
        "Bộ Chỉ huy Bộ đội Biên phòng (BCH BĐBP) tỉnh Long An trao quà.",
        [
          "Bộ Chỉ huy Bộ đội Biên phòng (BCH BĐBP) tỉnh Long An = "
            + "Bộ Chỉ huy Bộ đội Biên phòng tỉnh Long An"
        ]
      ),
      (
        "Chi cục Thuế khu vực Nông Sơn - Quế Sơn - Hiệp Đức hoạt động từ tháng 10.",
        [
          "Chi cục Thuế khu vực Nông Sơn - Quế Sơn - Hiệp Đức = "
            + "Chi cục Thuế khu vực Nông Sơn - Quế Sơn - Hiệp Đức"
        ]
      ),
      (
        "Trường Phổ thông dân tộc nội trú cấp Trung học Cơ sở huyện Khánh Vĩnh khai giảng.",
        [
          "Trường Phổ thông dân tộc nội trú cấp Trung học Cơ sở huyện Khánh Vĩnh = "
            + "Trường Phổ thông dân tộc nội trú cấp Trung học Cơ sở huyện Khánh Vĩnh"
        ]
      ),
      (
        "Ban Quản lý KKT Dung Quất và các KCN tỉnh Quảng Ngãi trao giấy phép.",
        [
          "Ban Quản lý KKT Dung Quất và các KCN tỉnh Quảng Ngãi = "
            + "Ban Quản lý Khu kinh tế Dung Quất và các Khu công nghiệp tỉnh Quảng Ngãi"
        ]
      ),
      (
        "Trung tâm Văn hóa, Thông tin và Truyền thông huyện Thanh Liêm mở lớp.",
        [
          "Trung tâm Văn hóa, Thông tin và Truyền thông huyện Thanh Liêm = "
            + "Trung tâm Văn hóa, Thông tin và Truyền thông huyện Thanh Liêm"
        ]
      ),
      (
        "Ban Chỉ huy PCTT, TKCN & PTDS huyện Quan Sơn họp.",
        [
          "Ban Chỉ huy PCTT, TKCN & PTDS huyện Quan Sơn = Ban Chỉ huy phòng, chống thiên tai, "
            + "tìm kiếm cứu nạn và phòng thủ dân sự huyện Quan Sơn"
        ]
      ),
      (
        "Viện Khoa học lâm nghiệp Nam Trung Bộ và Tây Nguyên trồng rừng.",
        [
          "Viện Khoa học lâm nghiệp Nam Trung Bộ và Tây Nguyên = "
            + "Viện Khoa học lâm nghiệp Nam Trung Bộ và Tây Nguyên"
        ]
      ),
      (
        "Công an xã Cư K’Bang phối hợp với UBND huyện K'Bang.",
        [
          "Công an xã Cư K’Bang = Công an xã Cư KBang",
          "UBND huyện K'Bang = Ủy ban nhân dân huyện KBang",
        ]
      ),
    ])
  func readsWholeNames(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "a district's body takes the district of the one before it, a committee that of a former office",
    arguments: [
      ("Các huyện, thị, thành ủy Quảng Ninh triển khai nghị quyết.", []),
      (
        "Công an huyện Ba Vì mời Phòng Kỹ thuật hình sự đến.",
        [
          "Công an huyện Ba Vì = Công an huyện Ba Vì",
          "Phòng Kỹ thuật hình sự = Phòng Kỹ thuật hình sự",
        ]
      ),
      (
        "UBND huyện Đầm Dơi giao đất cho Phòng Nội vụ.",
        [
          "UBND huyện Đầm Dơi = Ủy ban nhân dân huyện Đầm Dơi",
          "Phòng Nội vụ = Phòng Nội vụ huyện Đầm Dơi",
        ]
      ),
      (
        "UBND huyện Ea Kar giao Hạt Kiểm lâm giữ rừng.",
        [
          "UBND huyện Ea Kar = Ủy ban nhân dân huyện Ea Kar",
          "Hạt Kiểm lâm = Hạt Kiểm lâm huyện Ea Kar",
        ]
      ),
      (
        "Ông An, nguyên Bí thư Đảng ủy, nguyên Hiệu trưởng Trường Đại học Vinh, bị nhắc nhở.",
        [
          "Đảng ủy = Đảng ủy Trường Đại học Vinh", "Trường Đại học Vinh = Trường Đại học Vinh",
        ]
      ),
    ])
  func completesByNeighbours(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }
}
