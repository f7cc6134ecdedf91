import Testing

/// Abbreviations with the word for what they are, and those that dashes and longer brackets define.
@Suite struct HeadedAliasTests {
  @Test(
    "the word for a sort of body and an abbreviation are the body that brackets give it to",
    arguments: [
      (
        """
        Ngân hàng HLX lỗ nặng

        Theo đó, Ngân hàng TMCP Phát triển nhà Hải Long (HLX) lỗ. HLX sẽ bán tài sản; khách của Ngân hàng HLX lo lắng.
        """,
        [
          "Ngân hàng HLX | Ngân hàng TMCP Phát triển nhà Hải Long | HLX | HLX | Ngân hàng HLX"
            + " = Ngân hàng thương mại cổ phần Phát triển nhà Hải Long"
        ]
      ),
      (
        "Đảng Công dân Hải Long (FPX) thắng. Lãnh đạo đảng FPX mừng.",
        ["Đảng Công dân Hải Long | FPX | đảng FPX = Đảng Công dân Hải Long"]
      ),
      (
        "Công ty CP Gạch Hải Long (HLG) góp vốn. Nhà máy HLG chạy thử.",
        [
          "Công ty CP Gạch Hải Long | HLG = Công ty cổ phần Gạch Hải Long",
          "Nhà máy HLG = Nhà máy HLG",
        ]
      ),
    ])
  func bindsHeaded(_ text: String, _ bodies: [String]) {
    #expect(BodyProbe.bodies(text) == bodies)
  }

  @Test(
    "a head in capitals alone is the body for which brackets give it, where they give it once",
    arguments: [
      (
        "VKSND tối cao (VKS) ra cáo trạng vụ án tại tỉnh Hà Nam. Theo VKS, tội đã rõ.",
        ["VKSND tối cao | VKS | VKS = Viện kiểm sát nhân dân tối cao"]
      ),
      (
        "VKSND tối cao (VKS) ra cáo trạng. VKSND tỉnh Hà Nam dự. VKS tỉnh Nam Định vắng.",
        [
          "VKSND tối cao | VKS = Viện kiểm sát nhân dân tối cao",
          "VKSND tỉnh Hà Nam = Viện kiểm sát nhân dân tỉnh Hà Nam",
          "VKS tỉnh Nam Định = Viện kiểm sát nhân dân tỉnh Nam Định",
        ]
      ),
      (
        "Ủy ban TƯ Mặt trận Tổ quốc Việt Nam (MTTQ) họp.",
        [
          "Ủy ban TƯ Mặt trận Tổ quốc Việt Nam = Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
          "MTTQ = Mặt trận Tổ quốc",
        ]
      ),
    ])
  func bindsBareHeads(_ text: String, _ bodies: [String]) {
    #expect(BodyProbe.bodies(text) == bodies)
  }

  @Test(
    "a dash or words that introduce it tie the abbreviation of a known body to its name",
    arguments: [
      (
        "Tổng công ty Công nghiệp tàu thủy Việt Nam - SBIC trả nợ. SBIC còn lỗ.",
        [
          "Tổng công ty Công nghiệp tàu thủy Việt Nam | SBIC | SBIC"
            + " = Tổng công ty Công nghiệp tàu thủy Việt Nam"
        ]
      ),
      (
        "Trận Manchester United - Ajax hay. Ajax thua.",
        ["Manchester United = Manchester United", "Ajax | Ajax = Ajax"]
      ),
      (
        "Ngân hàng TMCP Xây dựng Việt Nam (gọi tắt là VNCB) thua lỗ.",
        [
          "Ngân hàng TMCP Xây dựng Việt Nam | VNCB"
            + " = Ngân hàng thương mại cổ phần Xây dựng Việt Nam"
        ]
      ),
      (
        "Quỹ Nhi đồng của Liên hợp quốc (UNICEF) tài trợ.",
        [
          "Quỹ Nhi đồng của Liên hợp quốc | UNICEF = Quỹ Nhi đồng Liên hợp quốc"
        ]
      ),
      (
        "Theo chương trình của Liên hợp quốc (UNDP), lũ lớn.",
        ["Liên hợp quốc = Liên hợp quốc", "UNDP = Chương trình Phát triển Liên hợp quốc"]
      ),
      (
        "Theo ảnh của Cơ quan Hàng không Vũ trụ Mỹ (NASA), trời đẹp.",
        ["Cơ quan Hàng không Vũ trụ Mỹ | NASA = Cơ quan Hàng không Vũ trụ Mỹ"]
      ),
      (
        "Theo Công ước Luật Biển của Liên hợp quốc (UNCLOS), biển là chung.",
        ["Liên hợp quốc = Liên hợp quốc"]
      ),
      (
        "Theo cảnh báo của Liên hợp quốc (UN), lũ lớn.", ["Liên hợp quốc | UN = Liên hợp quốc"]
      ),
    ])
  func bindsKnown(_ text: String, _ bodies: [String]) {
    #expect(BodyProbe.bodies(text) == bodies)
  }

  @Test("a foreign name that somebody bears too is not the group's alone")
  func leavesPersons() {
    #expect(
      BodyProbe.bodies("Tập đoàn xe Anh Harlow thua lỗ. Tại Harlow, hàng tồn nhiều.")
        .first?.hasPrefix("Tập đoàn xe Anh Harlow | Harlow") == true)
    let text = "Tập đoàn Harlow thua lỗ. Theo ông Harlow, gia đình Harlow sẽ góp vốn."
    #expect(BodyProbe.bodies(text) == ["Tập đoàn Harlow = Tập đoàn Harlow"])
  }

  @Test(
    "a firm's short form with the word for it, in brackets behind its name, is the firm",
    arguments: [
      (
        "Công ty TNHH Thủy sản Hải Long (Công ty Hải Long) lỗ. Công ty Hải Long nợ thuế.",
        [
          "Công ty TNHH Thủy sản Hải Long | Công ty Hải Long | Công ty Hải Long = "
            + "Công ty trách nhiệm hữu hạn Thủy sản Hải Long"
        ]
      ),
      (
        "Công ty TNHH Thủy sản Hải Long (gọi tắt là Công ty Hải Long) lỗ.",
        [
          "Công ty TNHH Thủy sản Hải Long | Công ty Hải Long = "
            + "Công ty trách nhiệm hữu hạn Thủy sản Hải Long"
        ]
      ),
      (
        "Công ty TNHH Thủy sản Hải Long (Công ty Minh Phát) lỗ.",
        [
          "Công ty TNHH Thủy sản Hải Long = Công ty trách nhiệm hữu hạn Thủy sản Hải Long",
          "Công ty Minh Phát = Công ty Minh Phát",
        ]
      ),
      (
        "Công ty TNHH Thủy sản Hải Long (Công ty Thủy sản Bến Cam góp vốn) lỗ.",
        [
          "Công ty TNHH Thủy sản Hải Long = Công ty trách nhiệm hữu hạn Thủy sản Hải Long",
          "Công ty Thủy sản Bến Cam = Công ty Thủy sản Bến Cam",
        ]
      ),
    ])
  func formsInBrackets(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.bodies(text) == expected)
  }
}
