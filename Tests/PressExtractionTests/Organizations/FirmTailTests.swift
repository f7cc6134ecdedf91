import Testing

/// Companies named by their proper name only, and what brackets behind a company's name give.
@Suite struct FirmTailTests {
  @Test(
    "a company's proper name behind the word for it is the only company whose longer name ends with it",
    arguments: [
      (
        "Công ty TNHH Dược phẩm Hoa Gạo bị phạt. Sau đó công ty Hoa Gạo khiếu nại.",
        [
          "Công ty TNHH Dược phẩm Hoa Gạo | công ty Hoa Gạo"
            + " = Công ty trách nhiệm hữu hạn Dược phẩm Hoa Gạo"
        ]
      ),
      (
        "Dân kiện Công ty Hoa Gạo. Công ty CP Thương mại và Dịch vụ Hoa Gạo nợ thuế.",
        [
          "Công ty Hoa Gạo | Công ty CP Thương mại và Dịch vụ Hoa Gạo"
            + " = Công ty cổ phần Thương mại và Dịch vụ Hoa Gạo"
        ]
      ),
      (
        "Công ty TNHH Dược phẩm Hoa Gạo và Công ty CP Xây dựng Hoa Gạo góp vốn. Công ty Hoa Gạo im lặng.",
        [
          "Công ty TNHH Dược phẩm Hoa Gạo = Công ty trách nhiệm hữu hạn Dược phẩm Hoa Gạo",
          "Công ty CP Xây dựng Hoa Gạo = Công ty cổ phần Xây dựng Hoa Gạo",
          "Công ty Hoa Gạo = Công ty Hoa Gạo",
        ]
      ),
      (
        "Công ty TNHH Hoàng Hải Long góp vốn. Công ty Hải Long thì không.",
        [
          "Công ty TNHH Hoàng Hải Long = Công ty trách nhiệm hữu hạn Hoàng Hải Long",
          "Công ty Hải Long = Công ty Hải Long",
        ]
      ),
      (
        "Công ty TNHH Hoa Gạo và Công ty CP Xây dựng Hoa Gạo góp vốn. Công ty Hoa Gạo im lặng.",
        [
          "Công ty TNHH Hoa Gạo | Công ty Hoa Gạo = Công ty trách nhiệm hữu hạn Hoa Gạo",
          "Công ty CP Xây dựng Hoa Gạo = Công ty cổ phần Xây dựng Hoa Gạo",
        ]
      ),
      (
        "Công ty TNHH Xây dựng Harlow - Hoa Gạo ra đời. Công ty Hoa Gạo góp vốn.",
        [
          "Công ty TNHH Xây dựng Harlow - Hoa Gạo"
            + " = Công ty trách nhiệm hữu hạn Xây dựng Harlow - Hoa Gạo",
          "Công ty Hoa Gạo = Công ty Hoa Gạo",
        ]
      ),
    ])
  func bindsTails(_ text: String, _ bodies: [String]) {
    #expect(BodyProbe.bodies(text) == bodies)
  }

  @Test(
    "brackets right behind a firm's name hold another name of it, not its owner or its place",
    arguments: [
      (
        "Ngân hàng Quốc tế (VIB) có lãi. VIB nói thêm.",
        ["Ngân hàng Quốc tế | VIB | VIB = Ngân hàng Quốc tế"]
      ),
      (
        "Ngân hàng Á Châu - BIDV ký kết.",
        [
          "Ngân hàng Á Châu = Ngân hàng Á Châu",
          "BIDV = Ngân hàng thương mại cổ phần Đầu tư và Phát triển Việt Nam",
        ]
      ),
      (
        "Tập đoàn Dầu khí quốc gia Việt Nam (PVN) báo cáo. PVN đề nghị.",
        [
          "Tập đoàn Dầu khí quốc gia Việt Nam | PVN | PVN"
            + " = Tập đoàn Dầu khí quốc gia Việt Nam"
        ]
      ),
      (
        "Tổng công ty Điện lực miền Bắc (EVN NPC) lập đoàn. EVN NPC cho biết.",
        [
          "Tổng công ty Điện lực miền Bắc | EVN NPC | EVN NPC = Tổng công ty Điện lực miền Bắc"
        ]
      ),
      (
        "Công ty CP đầu tư Harlow Group (Harlow Group) trúng thầu. Harlow Group đề xuất.",
        [
          "Công ty CP đầu tư Harlow Group | Harlow Group | Harlow Group"
            + " = Công ty cổ phần Đầu tư Harlow Group"
        ]
      ),
      (
        "Công ty CP Cấp nước Hoa Gạo (Viettel) góp vốn. Viettel nói thêm.",
        [
          "Công ty CP Cấp nước Hoa Gạo = Công ty cổ phần Cấp nước Hoa Gạo",
          "Viettel | Viettel = Tập đoàn Công nghiệp - Viễn thông Quân đội",
        ]
      ),
      (
        "Tổng công ty điện lực miền Nam thuộc Tập đoàn Điện lực Việt Nam (EVN SPC) họp.",
        [
          "Tổng công ty điện lực miền Nam = Tổng công ty Điện lực miền Nam",
          "Tập đoàn Điện lực Việt Nam = Tập đoàn Điện lực Việt Nam", "EVN SPC = EVN SPC",
        ]
      ),
      (
        "Công ty TNHH Dệt Hoa Gạo (KCN Yên Phong, Bắc Ninh) tuyển người.",
        ["Công ty TNHH Dệt Hoa Gạo = Công ty trách nhiệm hữu hạn Dệt Hoa Gạo"]
      ),
    ])
  func bindsBrackets(_ text: String, _ bodies: [String]) {
    #expect(BodyProbe.bodies(text) == bodies)
  }

  @Test(
    "one body is named with or without a dash, and with its owner in brackets or behind a dash",
    arguments: [
      (
        "Công ty CP Đấu giá số 8 – Quốc gia họp. Công ty CP Đấu giá số 8 Quốc gia nói thêm.",
        [
          "Công ty CP Đấu giá số 8 – Quốc gia | Công ty CP Đấu giá số 8 Quốc gia"
            + " = Công ty cổ phần Đấu giá số 8 - Quốc gia"
        ]
      ),
      (
        "Cơ quan Cảnh sát điều tra (Bộ Công an) đã khởi tố. Cơ quan CSĐT - Bộ Công an kết luận.",
        [
          "Cơ quan Cảnh sát điều tra | Cơ quan CSĐT - Bộ Công an"
            + " = Cơ quan Cảnh sát điều tra Bộ Công an",
          "Bộ Công an = Bộ Công an",
        ]
      ),
    ])
  func bindsSpellings(_ text: String, _ bodies: [String]) {
    #expect(BodyProbe.bodies(text) == bodies)
  }

  @Test(
    "a person, the credit of a picture and what is reported to a body are no part of a name",
    arguments: [
      (
        "Chánh Văn phòng Tổng cục Thủy sản Lê Quốc Trung cho biết.",
        ["Văn phòng Tổng cục Thủy sản = Văn phòng Tổng cục Thủy sản"]
      ),
      (
        "Theo Chánh văn phòng Hội Kiến trúc sư Việt Nam - Phạm Thanh Bình thì cần làm lại.",
        ["văn phòng Hội Kiến trúc sư Việt Nam = Văn phòng Hội Kiến trúc sư Việt Nam"]
      ),
      (
        "Công nhân Công ty TNHH Hải Long Ảnh: Lan Anh",
        ["Công ty TNHH Hải Long = Công ty trách nhiệm hữu hạn Hải Long"]
      ),
      (
        "Chủ đầu tư cũng báo UBND TP Hải Phòng về vốn.",
        ["UBND TP Hải Phòng = Ủy ban nhân dân thành phố Hải Phòng"]
      ),
      (
        "Nhà máy thủy điện Đắk Keh đã chạy. Suối Đắk Keh cạn, dự án thủy điện Đắk Keh chậm.",
        ["Nhà máy thủy điện Đắk Keh = Nhà máy Thủy điện Đắk Keh"]
      ),
    ])
  func cutsNames(_ text: String, _ bodies: [String]) {
    #expect(BodyProbe.bodies(text) == bodies)
  }

  @Test("a paper whose name is common words is meant where it found something out")
  func inquires() {
    #expect(
      BodyProbe.bodies("Theo tìm hiểu của Tiền Phong, đường vẫn tắc.")
        == ["Tiền Phong = Báo Tiền Phong"])
    #expect(
      BodyProbe.bodies("Theo ghi nhận của Tuổi Trẻ Online, đường vẫn tắc.")
        == ["Tuổi Trẻ Online = Tuổi Trẻ Online"])
  }
}
