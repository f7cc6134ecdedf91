import PressExtraction
import PressText
import Testing

/// Names go on over what their bodies are for, and end before people, events and verbs.
@Suite struct NameEndTests {
  @Test(
    "no name ends inside what the body is for",
    arguments: [
      "Viện Nghiên cứu phát triển xã hội", "Cục Đầu tư nước ngoài",
      "Công ty cổ phần Cồn rượu Hà Nội",
      "Trung tâm Chẩn đoán thú y trung ương", "Vụ Khoa giáo văn xã",
      "Học viện Khoa học quân sự", "Hội Khoa học và kỹ thuật trồng dừa Bến Tre",
      "Cục Giám định Nhà nước về chất lượng công trình xây dựng",
      "Cơ quan Thanh tra, giám sát ngân hàng", "Văn phòng luật sư Đặng Sơn và cộng sự",
      "Vụ Thể thao thành tích cao", "Phòng Bảo vệ chính trị nội bộ",
      "Câu lạc bộ Pháp chế ngân hàng",
      "Cơ quan an toàn hàng không dân dụng Australia", "Cục điều tra dân số Mỹ",
      "Viện sinh thái học miền Nam",
      "Trung tâm quản lý và điều hành giao thông đô thị Hà Nội",
      "Công ty an ninh mạng toàn cầu Corvane", "Lực lượng bảo vệ bờ biển Nhật Bản",
      "Trung tâm Hỗ trợ sinh sản và Công nghệ mô ghép", "Phòng Cảnh sát PCCC số 6", "NH Nhà nước",
    ])
  func readsFunctions(_ name: String) {
    let found = BodyProbe.mentions("Theo \(name), việc đã xong.").map { $0.prefix(name.count) }
    #expect(found == [name[...]])
  }

  @Test(
    "committees whose first letter lost its capital, as it does where old encodings have none",
    arguments: [
      ("Theo ủy ban Thường vụ Quốc hội, việc đã xong.", "Ủy ban Thường vụ Quốc hội"),
      ("Sáng nay, ủy ban Kiểm tra Trung ương họp.", "Ủy ban Kiểm tra Trung ương"),
      ("Báo cáo của ủy ban thường vụ Quốc hội đã xong.", "Ủy ban Thường vụ Quốc hội"),
      ("Các ủy ban của Quốc hội và ủy ban kinh tế đã họp.", nil),
      ("Nhiều ủy ban Quốc hội Mỹ đã họp.", nil),
    ] as [(String, String?)])
  func readsLowerCommittees(_ text: String, _ name: String?) {
    let found = BodyProbe.mentions(text).filter { $0.lowercased().hasPrefix("ủy ban") }
    #expect(
      found.map { $0.split(separator: " = ").last.map(String.init) } == (name.map { [$0] } ?? []))
  }

  @Test(
    "departments of the police are named with their work, code and owner",
    arguments: [
      (
        "Phòng Cảnh sát Phòng chống tội phạm về môi trường (PC49) Công an TP Hà Nội bắt ông.",
        [
          "Phòng Cảnh sát Phòng chống tội phạm về môi trường (PC49) Công an TP Hà Nội"
            + " = Phòng Cảnh sát phòng, chống tội phạm về môi trường Công an thành phố Hà Nội"
        ]
      ),
      (
        "Phòng cảnh sát giao thông đường bộ đường sắt Công an tỉnh Đồng Nai phạt ông.",
        [
          "Phòng cảnh sát giao thông đường bộ đường sắt Công an tỉnh Đồng Nai"
            + " = Phòng Cảnh sát giao thông Đường bộ - Đường sắt Công an tỉnh Đồng Nai"
        ]
      ),
      (
        "Cục Cảnh sát đăng ký, quản lý cư trú và dữ liệu quốc gia về dân cư nói.",
        [
          "Cục Cảnh sát đăng ký, quản lý cư trú và dữ liệu quốc gia về dân cư"
            + " = Cục Cảnh sát đăng ký, quản lý cư trú và dữ liệu quốc gia về dân cư"
        ]
      ),
      (
        "Cán bộ phòng PC54 Công an tỉnh Hà Nam khám xe.",
        ["phòng PC54 Công an tỉnh Hà Nam = Phòng Kỹ thuật hình sự Công an tỉnh Hà Nam"]
      ),
      (
        "Phòng Cảnh sát điều tra tội phạm về ma túy tỉnh Hà Nam bắt ông.",
        [
          "Phòng Cảnh sát điều tra tội phạm về ma túy tỉnh Hà Nam"
            + " = Phòng Cảnh sát điều tra tội phạm về ma túy Công an tỉnh Hà Nam"
        ]
      ),
    ])
  func readsPolice(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "countries, seats and exchanges around a name",
    arguments: [
      (
        "Bộ Ngoại giao nước Cộng hòa Pháp họp.",
        ["Bộ Ngoại giao nước Cộng hòa Pháp = Bộ Ngoại giao nước Cộng hòa Pháp"]
      ),
      (
        "Theo Đại sứ quán Nhật Bản tại Việt Nam, khách tăng.",
        ["Đại sứ quán Nhật Bản tại Việt Nam = Đại sứ quán Nhật Bản tại Việt Nam"]
      ),
      (
        "Công ty CP Hải Long (mã HLC-HOSE) lãi. HLC chia cổ tức.",
        [
          "Công ty CP Hải Long = Công ty cổ phần Hải Long", "HLC = Công ty cổ phần Hải Long",
          "HOSE = Sở Giao dịch chứng khoán Thành phố Hồ Chí Minh",
          "HLC = Công ty cổ phần Hải Long",
        ]
      ),
      (
        "Tỉnh Hà Nam làm đường. Bộ Y tế gửi văn bản tới UBND 9 tỉnh miền Bắc.",
        ["Bộ Y tế = Bộ Y tế", "UBND = Ủy ban nhân dân"]
      ),
      ("Khi đó 40 cảnh sát Iraq và hai viên cảnh sát Anh bị thương.", []),
      ("Việc xây dựng Chính phủ điện tử còn chậm.", []),
      ("Theo Metro, mưa lớn. Goal đưa tin.", ["Metro = Metro", "Goal = Goal"]),
      ("Hãng xe thể thao Đức ra xe mới.", []),
      ("Hai ông gặp nhau tại Nhà Trắng.", []),
      ("Theo Nhà Trắng, hai ông đã gặp.", ["Nhà Trắng = Nhà Trắng"]),
      (
        "Trước Nhà Trắng từng phủ nhận. Ngoài Nhà Trắng, còn hai nơi.",
        ["Nhà Trắng = Nhà Trắng", "Nhà Trắng = Nhà Trắng"]
      ),
      (
        "Họ biểu tình trước Nhà Trắng, trong và ngoài Nhà Trắng; hai ông gặp nhau tại Điện Kremlin.",
        []
      ),
      (
        "Công ty CP Hải Long nợ thuế. Công ty này đã nộp.",
        ["Công ty CP Hải Long = Công ty cổ phần Hải Long"]
      ),
      ("Xe của nhà xe Vạn Thành hỏng.", ["nhà xe Vạn Thành = Nhà xe Vạn Thành"]),
    ])
  func readsSurroundings(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "what a company or cooperative does may be a row",
    arguments: [
      "Công ty TNHH sản xuất, thương mại và dịch vụ Tân Hưng",
      "Công ty TNHH Thương mại, dịch vụ Chuỗi Vàng",
      "Công ty TNHH sản xuất, xuất nhập khẩu, dịch vụ và đầu tư Nam Thái",
      "HTX Sản xuất, Thương mại, và Dịch vụ Nông nghiệp Hưng Phú",
      "HTX Sản xuất, kinh doanh rượu nếp Khánh Hội",
      "Hợp tác xã sản xuất, chế biến tiêu thụ nấm Sáng Mai",
    ])
  func readsActivities(_ name: String) {
    let found = BodyProbe.mentions("Theo \(name), việc đã xong.").map { $0.prefix(name.count) }
    #expect(found == [name[...]])
  }

  @Test(
    "dashes between countries and in names are written alike, one with a space parts two bodies",
    arguments: [
      (
        "Hội Hữu nghị Việt Nam-Cuba họp.",
        ["Hội Hữu nghị Việt Nam-Cuba = Hội Hữu nghị Việt Nam - Cuba"]
      ),
      (
        "Hội Hữu nghị Việt Nam – Lào tổ chức lễ.",
        ["Hội Hữu nghị Việt Nam – Lào = Hội Hữu nghị Việt Nam - Lào"]
      ),
      (
        "Hội hữu nghị Belarus-Việt Nam đến.",
        ["Hội hữu nghị Belarus-Việt Nam = Hội Hữu nghị Belarus - Việt Nam"]
      ),
      (
        "Ủy ban liên Chính phủ Việt-Lào họp. Ủy ban liên Chính phủ VN - Tây Ban Nha nghỉ.",
        [
          "Ủy ban liên Chính phủ Việt-Lào = Ủy ban liên Chính phủ Việt Nam - Lào",
          "Ủy ban liên Chính phủ VN - Tây Ban Nha = Ủy ban liên Chính phủ Việt Nam - Tây Ban Nha",
        ]
      ),
      (
        "Khoa Nhiễm – Thần kinh nhận thêm người.",
        ["Khoa Nhiễm – Thần kinh = Khoa Nhiễm - Thần kinh"]
      ),
      (
        "Cục Y tế dự phòng- Bộ Y tế cho biết.",
        ["Cục Y tế dự phòng = Cục Y tế dự phòng", "Bộ Y tế = Bộ Y tế"]
      ),
    ])
  func writesDashes(_ text: String, _ expected: [String]) {
    let found = BodyProbe.mentions(text).map { $0.lowercased() }
    #expect(found == expected.map { $0.lowercased() })
  }

  @Test(
    "bodies of the years before 2007 and after 2025",
    arguments: [
      (
        "Hải Dương: Ban Tư tưởng - Văn hóa Tỉnh ủy và Sở Khoa học - Công nghệ và Môi trường họp.",
        [
          "Ban Tư tưởng - Văn hóa Tỉnh ủy = Ban Tư tưởng - Văn hóa Tỉnh ủy Hải Dương",
          "Sở Khoa học - Công nghệ và Môi trường = Sở Khoa học, Công nghệ và Môi trường tỉnh Hải Dương",
        ]
      ),
      (
        "Báo và Phát thanh, Truyền hình Bắc Ninh đưa tin.",
        ["Báo và Phát thanh, Truyền hình Bắc Ninh = Báo và Phát thanh, truyền hình Bắc Ninh"]
      ),
      ("Công tác Tổ chức xây dựng Đảng được coi trọng.", ["Đảng = Đảng Cộng sản Việt Nam"]),
      (
        "Trung tâm Hội nghị Quốc gia mở cửa.",
        ["Trung tâm Hội nghị Quốc gia = Trung tâm Hội nghị Quốc gia"]
      ),
    ])
  func readsBodiesOfTimes(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "a person's name, a verb or an event is no part of a body",
    arguments: [
      ("Chủ tịch Tập đoàn Sony Kazuo Hirai nói.", ["Tập đoàn Sony = Tập đoàn Sony"]),
      (
        "Tư lệnh Hạm đội Phương Bắc Vadim Serga nói.",
        ["Hạm đội Phương Bắc = Hạm đội Phương Bắc"]
      ),
      ("Theo chuyên gia tài chính ngân hàng Huỳnh Trung Minh, giá tăng.", []),
      ("Báo Dân trí phỏng vấn ông.", ["Báo Dân trí = Báo Dân trí"]),
      (
        "Giám đốc HTX Nông nghiệp Dương Hưng nói. Giám đốc HTX Nông nghiệp Nguyễn Văn An vắng.",
        ["HTX Nông nghiệp Dương Hưng =", "HTX Nông nghiệp ="]
      ),
      (
        "HTX Nông nghiệp Mỹ Hiệp 1 liên kết với Công ty CP Hải Long.",
        ["HTX Nông nghiệp Mỹ Hiệp 1 =", "Công ty CP Hải Long ="]
      ),
      ("Theo Giám đốc bệnh viện Nguyễn Văn An, ca mổ đã xong.", []),
      (
        "Theo Giám đốc bệnh viện Lê Văn Thịnh, ca mổ đã xong.", ["bệnh viện Lê Văn Thịnh ="]
      ),
      ("Ông Trần Quốc Hội, cán bộ xã, vắng mặt.", []),
      ("Tổ chức Lễ hội đền Hùng. Tổ chức Đại hội chi bộ.", []),
      ("Tổ chức thành công Đại hội các dân tộc. Tổ chức tốt Đại hội điểm.", []),
      ("Tổ chức Vòng Tay Nhân Ái họp tại Huế.", ["Tổ chức Vòng Tay Nhân Ái"]),
      (
        "Họp Ban Chỉ đạo Chương trình xây dựng nông thôn mới tỉnh.",
        ["Ban Chỉ đạo Chương trình xây dựng nông thôn mới tỉnh"]
      ),
      (
        "Lập Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở.",
        ["Ban Chỉ đạo thực hiện Quy chế dân chủ ở cơ sở"]
      ),
      ("Sáng qua, PV Dân Việt ghi nhận việc này.", ["Dân Việt"]),
      ("Ảnh ở hậu trường Bella Hadid; vũ trường New World; băng đảng Yakuza.", []),
      ("Lực lượng biên phòng Cát Bà và thủ khoa Học viện An ninh.", ["Học viện An ninh"]),
    ])
  func endsNames(_ text: String, _ expected: [String]) {
    let found = BodyProbe.mentions(text)
    #expect(found.count == expected.count)
    #expect(zip(found, expected).allSatisfy { $0.hasPrefix($1) }, "\(found)")
  }
}

@Test(
  "a noun in a line in capitals is no body where nothing tells which one",
  arguments: [
    ("NGƯỜI DÂN GỌI CÔNG AN BẮT TRỘM XE TRONG ĐÊM", []),
    ("CHÁY NHÀ MÁY BIA LÚC NỬA ĐÊM", []),
    ("NHIỀU NGƯỜI ĐẾN LỄ HỘI CÀ PHÊ TRONG ĐÊM", []),
    (
      "CÔNG AN TỈNH HƯNG YÊN BẮT NGHI PHẠM TRỘM XE",
      ["CÔNG AN TỈNH HƯNG YÊN = Công an tỉnh Hưng Yên"]
    ),
    (
      "SỞ Y TẾ HÀ NỘI HỌP BÀN VỀ BỆNH SỞI", ["SỞ Y TẾ HÀ NỘI = Sở Y tế thành phố Hà Nội"]
    ),
  ])
func leavesShoutedNouns(_ text: String, _ expected: [String]) {
  #expect(BodyProbe.mentions(text) == expected)
}

@Test(
  "a whole name ends before the verb of its sentence, and an affair is no department",
  arguments: [
    ("Vụ ma túy ở Hà Nội gây xôn xao.", []),
    ("Vụ Công ty Hải Long nợ lương kéo dài.", ["Công ty Hải Long = Công ty Hải Long"]),
    ("Hôm qua, Sở Y tế phòng, chống dịch bệnh mùa hè.", ["Sở Y tế = Sở Y tế"]),
    (
      "Hôm qua, Sở Giao thông Vận tải quản lý tuyến này.",
      ["Sở Giao thông Vận tải = Sở Giao thông vận tải"]
    ),
    (
      "UBND các quận, huyện thành lập tổ công tác.",
      ["UBND các quận, huyện = Ủy ban nhân dân các quận, huyện"]
    ),
    (
      "UBND huyện Đakrông (Quảng Trị) họp.",
      ["UBND huyện Đakrông = Ủy ban nhân dân huyện Đakrông"]
    ),
    (
      "Theo Hội Sao băng Nhật Bản, việc này khó.",
      ["Hội Sao băng Nhật Bản = Hội Sao băng Nhật Bản"]
    ),
  ])
func endsBeforeTheVerb(_ text: String, _ expected: [String]) {
  #expect(BodyProbe.mentions(text) == expected)
}
