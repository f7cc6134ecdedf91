import PressExtraction
import PressText
import Testing

/// Short and headed forms of one body are mentions of it.
@Suite struct ShortNameTests {
  @Test(
    "a known body is the same with and without the word for what it is",
    arguments: [
      (
        "Máy bay American Airlines hạ cánh. Theo hãng American Airlines, không ai bị thương.",
        ["American Airlines | hãng American Airlines = American Airlines"]
      ),
      (
        "CLB Manchester United thắng. HLV nói Manchester United chơi hay.",
        ["CLB Manchester United | Manchester United = Câu lạc bộ Manchester United"]
      ),
      (
        "Ngân hàng ACB cho vay. ACB thu nợ.",
        ["Ngân hàng ACB | ACB = Ngân hàng thương mại cổ phần Á Châu"]
      ),
      (
        "Đại học Webster mở lớp. Trường Đại học Webster đông.",
        ["Đại học Webster | Trường Đại học Webster = Trường Đại học Webster"]
      ),
      (
        "Bệnh viện Đa khoa tỉnh Sơn La họp. Theo Bệnh viện Đa khoa Sơn La, ca mổ đã xong.",
        [
          "Bệnh viện Đa khoa tỉnh Sơn La | Bệnh viện Đa khoa Sơn La = Bệnh viện Đa khoa tỉnh Sơn La"
        ]
      ),
      (
        "Hội Khuyến học tỉnh Quảng Trị họp. Theo Hội Khuyến học thị xã Quảng Trị, việc đã xong.",
        [
          "Hội Khuyến học tỉnh Quảng Trị = Hội Khuyến học tỉnh Quảng Trị",
          "Hội Khuyến học thị xã Quảng Trị = Hội Khuyến học thị xã Quảng Trị",
        ]
      ),
      (
        "Cục An ninh Tây Bắc (A91) họp. A91 đã bắt hai người.",
        ["Cục An ninh Tây Bắc | A91 | A91 = Cục An ninh Tây Bắc"]
      ),
      (
        "Công ty CP Hạ tầng Vạn Lộc (gọi tắt là Hoa Lư Land) mở bán. Hoa Lư Land đã thu tiền.",
        [
          "Công ty CP Hạ tầng Vạn Lộc | Hoa Lư Land | Hoa Lư Land = Công ty cổ phần Hạ tầng Vạn Lộc"
        ]
      ),
      (
        "Thanh tra Sở Y tế tỉnh Hà Nam họp. Thanh tra Sở đã phạt hai người.",
        [
          "Thanh tra Sở Y tế tỉnh Hà Nam | Thanh tra Sở = Thanh tra Sở Y tế tỉnh Hà Nam"
        ]
      ),
      (
        "Chính phủ Việt Nam họp. Chính phủ đã quyết.",
        ["Chính phủ Việt Nam | Chính phủ = Chính phủ"]
      ),
      (
        "Chi nhánh Agribank mở cửa. Agribank cho vay.",
        [
          "Chi nhánh Agribank = Chi nhánh Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam",
          "Agribank = Ngân hàng Nông nghiệp và Phát triển nông thôn Việt Nam",
        ]
      ),
    ])
  func mergesHeadedNames(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.bodies(text) == expected)
  }

  @Test(
    "a company is the same with and without its form, and has the longer name",
    arguments: [
      (
        "Công ty Hải Long nợ thuế. Công ty TNHH Hải Long đã nộp.",
        ["Công ty Hải Long | Công ty TNHH Hải Long = Công ty trách nhiệm hữu hạn Hải Long"]
      ),
      (
        "Công ty Hải Long nợ thuế. Công ty TNHH Hải Long Phát đã nộp.",
        [
          "Công ty Hải Long = Công ty Hải Long",
          "Công ty TNHH Hải Long Phát = Công ty trách nhiệm hữu hạn Hải Long Phát",
        ]
      ),
      (
        "Tổng công ty Cơ khí Hải Long lãi. Công ty Cơ khí Hải Long lỗ.",
        [
          "Tổng công ty Cơ khí Hải Long = Tổng công ty Cơ khí Hải Long",
          "Công ty Cơ khí Hải Long = Công ty Cơ khí Hải Long",
        ]
      ),
    ])
  func mergesForms(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.bodies(text) == expected)
  }

  @Test(
    "the owner, place or country left out is that of the only name in full",
    arguments: [
      (
        "Cục Đăng kiểm Việt Nam họp. Theo Cục Đăng kiểm, xe đạt.",
        ["Cục Đăng kiểm Việt Nam | Cục Đăng kiểm = Cục Đăng kiểm Việt Nam"]
      ),
      (
        "Hiệp hội Du lịch khuyên. Hiệp hội Du lịch Đà Nẵng đã họp.",
        ["Hiệp hội Du lịch | Hiệp hội Du lịch Đà Nẵng = Hiệp hội Du lịch Đà Nẵng"]
      ),
      (
        "Hiệp hội Du lịch Đà Nẵng và Hiệp hội Du lịch Huế họp. Hiệp hội Du lịch khuyên.",
        [
          "Hiệp hội Du lịch Đà Nẵng = Hiệp hội Du lịch Đà Nẵng",
          "Hiệp hội Du lịch Huế = Hiệp hội Du lịch Huế", "Hiệp hội Du lịch = Hiệp hội Du lịch",
        ]
      ),
      (
        "Khoa Nhi Bệnh viện Hòa Hảo chữa. Khoa Nhi (Bệnh viện Vạn Hạnh) cũng chữa.",
        [
          "Khoa Nhi Bệnh viện Hòa Hảo = Khoa Nhi Bệnh viện Hòa Hảo",
          "Khoa Nhi = Khoa Nhi Bệnh viện Vạn Hạnh",
          "Bệnh viện Vạn Hạnh = Bệnh viện Vạn Hạnh",
        ]
      ),
      (
        "Ban kỷ luật VFF họp. Theo Ban kỷ luật, án còn đó.",
        ["Ban kỷ luật VFF | Ban kỷ luật = Ban Kỷ luật Liên đoàn Bóng đá Việt Nam"]
      ),
    ])
  func completesNames(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.bodies(text) == expected)
  }

  @Test(
    "a bare ministry is that of the country that the text is about",
    arguments: [
      (
        "Bộ Tư pháp Mỹ họp. Ở Mỹ, ông bị bắt. Theo Bộ Tư pháp, ông rời Mỹ.",
        ["Bộ Tư pháp Mỹ | Bộ Tư pháp = Bộ Tư pháp Mỹ"]
      ),
      (
        "Bộ Tư pháp Mỹ họp ở Hà Nội. Ông rời Mỹ. Theo Bộ Tư pháp, ông đến từ Mỹ.",
        ["Bộ Tư pháp Mỹ = Bộ Tư pháp Mỹ", "Bộ Tư pháp = Bộ Tư pháp"]
      ),
    ])
  func completesMinistries(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.bodies(text) == expected)
  }

  @Test(
    "a title before a company's board is outside its name",
    arguments: ["Chủ tịch", "Thành viên", "Phó Chủ tịch"])
  func post(_ title: String) {
    #expect(
      BodyProbe.bodies("\(title) HĐQT Công ty Hải Long Phát (HLP) nói. Nay HLP lãi.")
        == [
          "HĐQT Công ty Hải Long Phát = Hội đồng quản trị Công ty Hải Long Phát",
          "HLP | HLP = Công ty Hải Long Phát",
        ])
    #expect(
      BodyProbe.bodies("\(title) HĐQT kiêm Giám đốc Công ty Hải Long Phát nói.")
        == ["Công ty Hải Long Phát = Công ty Hải Long Phát"])
  }

  @Test("a board is named with its company, whose short forms are the company's")
  func namesBoards() {
    #expect(
      BodyProbe.bodies(
        "Ngoài ra, HĐQT Công ty Hải Long Phát (HLP) nói. HLP lãi. Công ty chia cổ tức.")
        == [
          "HĐQT Công ty Hải Long Phát = Hội đồng quản trị Công ty Hải Long Phát",
          "HLP | HLP | Công ty = Công ty Hải Long Phát",
        ])
    #expect(
      BodyProbe.bodies("Ban khiếu nại VFF giảm án. Theo Ban khiếu nại, án quá nặng.") == [
        "Ban khiếu nại VFF | Ban khiếu nại = Ban Khiếu nại Liên đoàn Bóng đá Việt Nam"
      ])
  }

  @Test("an abbreviation of a short form is the body's, whatever stands first")
  func followsShortForms() {
    #expect(
      BodyProbe.bodies(
        "Theo Hiệp hội Hải sản (HHS), cá tăng. HHS họp. Hiệp hội Hải sản Việt Nam họp.")
        == [
          "Hiệp hội Hải sản | HHS | HHS | Hiệp hội Hải sản Việt Nam = Hiệp hội Hải sản Việt Nam"
        ])
  }

  @Test("the short form of a board's company may stand before the board")
  func readsShortFormsAhead() {
    #expect(
      BodyProbe.bodies("HLP lãi. Ngoài ra, HĐQT Công ty Hải Long Phát (HLP) nói.").sorted() == [
        "HLP | HLP = Công ty Hải Long Phát",
        "HĐQT Công ty Hải Long Phát = Hội đồng quản trị Công ty Hải Long Phát",
      ])
  }

  @Test("a ministry with its country is of the kind that it is without")
  func keepsKinds() {
    let text = "Bộ Công an Việt Nam và Bộ Quốc phòng Việt Nam họp."
    let result = BodyProbe.extractor.extract(Array(text.utf8))
    #expect(result.organizations.map(\.kind) == [.police, .military])
  }

  @Test(
    "a head of more words answers to its first, a clinic's hospital to its own",
    arguments: [
      (
        "Hiệp hội Doanh nghiệp nhỏ và vừa Việt Nam họp. Theo Hiệp hội, giá tăng.",
        [
          "Hiệp hội Doanh nghiệp nhỏ và vừa Việt Nam | Hiệp hội"
            + " = Hiệp hội Doanh nghiệp nhỏ và vừa Việt Nam"
        ]
      ),
      (
        "Theo Hiệp hội doanh nghiệp nhỏ và vừa, giá tăng.",
        ["Hiệp hội doanh nghiệp nhỏ và vừa = Hiệp hội Doanh nghiệp nhỏ và vừa"]
      ),
      (
        "Trung tâm Đăng kiểm xe cơ giới 18-05D đóng cửa. Giám đốc Trung tâm bị bắt.",
        [
          "Trung tâm Đăng kiểm xe cơ giới 18-05D | Trung tâm"
            + " = Trung tâm Đăng kiểm xe cơ giới 1805D"
        ]
      ),
      ("Cục Quân nhu họp. Theo Cục, việc đã xong.", ["Cục Quân nhu | Cục = Cục Quân nhu"]),
      (
        "Cục Quân y Bộ Quốc phòng họp. Theo Cục Quân y, việc đã xong.",
        ["Cục Quân y Bộ Quốc phòng | Cục Quân y = Cục Quân y Bộ Quốc phòng"]
      ),
      (
        "Chị nằm ở khoa cấp cứu Bệnh viện Chợ Rẫy. Theo Bệnh viện, chị đã khỏe.",
        [
          "khoa cấp cứu Bệnh viện Chợ Rẫy = Khoa cấp cứu Bệnh viện Chợ Rẫy",
          "Bệnh viện = Bệnh viện Chợ Rẫy",
        ]
      ),
    ])
  func answersToFirstWords(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.bodies(text) == expected)
  }

  @Test(
    "the army's staffs are bodies with an owner, the police's departments are theirs",
    arguments: [
      (
        "Cục Tác chiến Bộ tổng tham mưu Quân đội nhân dân Việt Nam họp.",
        [
          "Cục Tác chiến Bộ tổng tham mưu Quân đội nhân dân Việt Nam"
            + " = Cục Tác chiến Bộ Tổng Tham mưu Quân đội nhân dân Việt Nam"
        ]
      ),
      ("Bộ tham mưu của HLV Park đã họp.", []),
      ("Cục tác chiến mạng đặc biệt đã ra quân.", []),
    ])
  func readsStaffs(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.bodies(text) == expected)
  }

  @Test("a department of the police that the army has too is the police's")
  func tellsForces() {
    let text = "Cục Hậu cần Bộ Công an họp. Cục Chính trị Quân khu 7 họp."
    let result = BodyProbe.extractor.extract(Array(text.utf8))
    #expect(result.organizations.map(\.kind) == [.police, .military])
  }

  @Test("an inspectorate of a city is not its province's")
  func tellsInspectorates() {
    #expect(
      BodyProbe.mentions("UBND TP Vinh giao Thanh tra TP vào cuộc.").last
        == "Thanh tra TP = Thanh tra thành phố Vinh")
    #expect(
      BodyProbe.mentions("Theo Thanh tra TP.HCM, việc đã xong.") == [
        "Thanh tra TP.HCM = Thanh tra Thành phố Hồ Chí Minh"
      ])
  }

  @Test("a body named so from one day on is the owner from then on only")
  func datesOwners() {
    let text = "Cục Thuế TP.HCM báo cáo. Đảng ủy Cục Thuế đã họp."
    #expect(
      BodyProbe.mentions(text).last
        == "Đảng ủy Cục Thuế = Đảng ủy Cục Thuế Thành phố Hồ Chí Minh")
  }
}
