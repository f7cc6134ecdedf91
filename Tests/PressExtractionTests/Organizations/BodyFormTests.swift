import Testing

@Test(
  "a name keeps the place that its last words are",
  arguments: [
    (
      "Hiệu trưởng ĐH Sư phạm Hà Nội chia sẻ về kỳ thi.",
      ["ĐH Sư phạm Hà Nội = Đại học Sư phạm Hà Nội"]
    ),
    (
      "Giám đốc Công ty Hải Long Hà Văn An chia sẻ.", ["Công ty Hải Long = Công ty Hải Long"]
    ),
    (
      "Theo Sở Công Thương Điện Biên, hàng Tết đã đủ.",
      ["Sở Công Thương Điện Biên = Sở Công Thương tỉnh Điện Biên"]
    ),
    (
      "Ngày 5/6, UBND tỉnh Lạng sơn phân bổ vốn.",
      ["UBND tỉnh Lạng sơn = Ủy ban nhân dân tỉnh Lạng Sơn"]
    ),
    (
      "Ngày 7/6, TAND cấp cao TP HCM bác kháng cáo.",
      ["TAND cấp cao TP HCM = Tòa án nhân dân cấp cao tại Thành phố Hồ Chí Minh"]
    ),
    (
      "Ban Quản lý Khu Di tích Tây Thiên bán vé.",
      ["Ban Quản lý Khu Di tích Tây Thiên = Ban Quản lý khu di tích Tây Thiên"]
    ),
  ])
func keepsThePlace(_ text: String, _ expected: [String]) {
  #expect(BodyProbe.mentions(text) == expected)
}

@Test(
  "a body of another country has the country's official name",
  arguments: [
    (
      "Chủ tịch Thượng viện Cộng hòa Haiti đến thăm.",
      ["Thượng viện Cộng hòa Haiti = Thượng viện Cộng hòa Haiti"]
    ),
    (
      "Ủy viên Trung ương Đảng Cộng sản Trung Quốc đến thăm.",
      [
        "Trung ương Đảng Cộng sản Trung Quốc = Ban Chấp hành Trung ương Đảng Cộng sản Trung Quốc"
      ]
    ),
    (
      "Bí thư Trung ương Đảng Cộng sản Việt Nam dự.",
      ["Trung ương Đảng Cộng sản Việt Nam = Ban Chấp hành Trung ương Đảng"]
    ),
  ])
func namesTheCountry(_ text: String, _ expected: [String]) {
  #expect(BodyProbe.mentions(text) == expected)
}

@Test(
  "a unit's branch, a joint committee and an interim board belong to the name",
  arguments: [
    (
      "Bộ đội Lữ đoàn công binh 280 rà phá bom mìn.",
      ["Lữ đoàn công binh 280 = Lữ đoàn công binh 280"]
    ),
    (
      "Kỳ họp lần thứ 39 Ủy ban liên Chính phủ Việt Nam - Lào khai mạc.",
      [
        "Ủy ban liên Chính phủ Việt Nam - Lào = Ủy ban liên Chính phủ Việt Nam - Lào"
      ]
    ),
    (
      "Hôm qua, BCH lâm thời Đoàn Khối Cơ quan và Doanh nghiệp tỉnh Ninh Bình họp.",
      [
        "BCH lâm thời Đoàn Khối Cơ quan và Doanh nghiệp tỉnh Ninh Bình = "
          + "Ban Chấp hành lâm thời Đoàn khối các cơ quan và doanh nghiệp tỉnh Ninh Bình"
      ]
    ),
    (
      "Chủ tịch UB TƯ MTTQ VN Lê Văn An đến dự.",
      ["UB TƯ MTTQ VN = Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam"]
    ),
  ])
func readsWholeNames(_ text: String, _ expected: [String]) {
  #expect(BodyProbe.mentions(text) == expected)
}

@Test("a set of units is named in full")
func expandsSets() {
  #expect(
    BodyProbe.mentions("Chủ tịch UBND các tỉnh, TP chỉ đạo việc này.") == [
      "UBND các tỉnh, TP = Ủy ban nhân dân các tỉnh, thành phố"
    ])
}

@Test("a minister's field is not the police of a place")
func readsNoPoliceInMinisters() {
  #expect(BodyProbe.mentions("Bộ trưởng Công an Lê Văn An đến TP.HCM.") == [])
}

@Test(
  "a body with and without its country or city is one",
  arguments: [
    (
      "Bộ Ngoại giao nói về vụ việc. Bộ Ngoại giao Việt Nam đã đề nghị giúp.",
      [
        "Bộ Ngoại giao = Bộ Ngoại giao",
        "Bộ Ngoại giao Việt Nam = Bộ Ngoại giao",
      ]
    ),
    (
      "Bệnh viện Nhi đồng 1 nhận bé. Bác sĩ Bệnh viện Nhi đồng 1 TP.HCM cho biết.",
      [
        "Bệnh viện Nhi đồng 1 = Bệnh viện Nhi đồng 1",
        "Bệnh viện Nhi đồng 1 TP.HCM = Bệnh viện Nhi đồng 1",
      ]
    ),
  ])
func mergesWithCountry(_ text: String, _ expected: [String]) {
  #expect(BodyProbe.mentions(text) == expected)
}
