import PressExtraction
import PressText
import Testing

/// What stands around a name decides whether it is a body, which one, and where it ends.
@Suite struct OrganizationContextTests {
  private static func kinds(_ text: String) -> [String] {
    BodyProbe.extractor.extract(Array(text.utf8)).organizations.map {
      "\($0.name) \($0.kind.rawValue)"
    }
  }

  @Test(
    "papers whose names are common words are bodies where somebody talks to them",
    arguments: [
      ("Trao đổi với Tiền Phong, ông An tỏ ra bất ngờ.", ["Tiền Phong = Báo Tiền Phong"]),
      ("PV Thanh Niên đã ghi lại.", ["Thanh Niên = Báo Thanh Niên"]),
      ("Như Lao Động đã đưa tin, cầu đã xong.", ["Lao Động = Báo Lao Động"]),
      ("Thanh Niên xã góp sức, Lao Động là vinh quang.", []),
    ])
  func readsPapers(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "a company keeps its name where a title stands before it",
    arguments: [
      (
        "Giám đốc Công ty TNHH Hoàng Gia Minh nói.",
        ["Công ty TNHH Hoàng Gia Minh = Công ty trách nhiệm hữu hạn Hoàng Gia Minh"]
      ),
      (
        "Giám đốc Công ty CP Đầu tư Hoàng Gia Minh nói.",
        ["Công ty CP Đầu tư Hoàng Gia Minh = Công ty cổ phần Đầu tư Hoàng Gia Minh"]
      ),
      (
        "Giám đốc Công ty TNHH Xây dựng Nguyễn Văn Minh nói.",
        ["Công ty TNHH Xây dựng = Công ty trách nhiệm hữu hạn Xây dựng"]
      ),
    ])
  func keepsCompanies(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "heads in lower case are bodies before a field with a capital, and committees of the article's unit",
    arguments: [
      ("Theo bộ Nội vụ, việc xong.", ["bộ Nội vụ = Bộ Nội vụ"]),
      ("Theo tổng cục Thủy sản, cá chết.", ["tổng cục Thủy sản = Tổng cục Thủy sản"]),
      (
        "Theo ban Tuyên giáo Trung ương.", ["ban Tuyên giáo Trung ương = Ban Tuyên giáo Trung ương"]
      ),
      ("Cán bộ Tài chính làm việc; toàn bộ Quốc lộ 1.", []),
      ("Có 12 huyện ủy báo cáo; bà là huyện ủy viên.", []),
      (
        "UBND tỉnh Hà Nam họp theo chỉ đạo của tỉnh ủy.",
        ["UBND tỉnh Hà Nam = Ủy ban nhân dân tỉnh Hà Nam", "tỉnh ủy = Tỉnh ủy Hà Nam"]
      ),
      (
        "Theo trung tâm y tế huyện Ba Vì.",
        ["trung tâm y tế huyện Ba Vì = Trung tâm Y tế huyện Ba Vì"]
      ),
    ])
  func readsLowerCase(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "a bracket inside a name does not end it",
    arguments: [
      (
        "Ủy ban Kiểm tra (UBKT) Tỉnh ủy Hà Nam họp.",
        ["Ủy ban Kiểm tra (UBKT) Tỉnh ủy Hà Nam = Ủy ban Kiểm tra Tỉnh ủy Hà Nam"]
      ),
      (
        "Tổng Liên đoàn Lao động (LĐLĐ) Việt Nam họp.",
        ["Tổng Liên đoàn Lao động (LĐLĐ) Việt Nam = Tổng Liên đoàn Lao động Việt Nam"]
      ),
    ])
  func readsBracketsInside(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "a known abbreviation in brackets stands for the name before it, but not for its owner",
    arguments: [
      (
        "Cục Điều tra Liên bang (FBI) họp. FBI nói.",
        [
          "Cục Điều tra Liên bang = Cục Điều tra Liên bang", "FBI = Cục Điều tra Liên bang",
          "FBI = Cục Điều tra Liên bang",
        ]
      ),
      (
        "Cảnh sát Liên bang Australia (AFP) bắt ba người. Theo AFP, vụ án xong.",
        ["Cảnh sát Liên bang Australia = Cảnh sát Liên bang Australia", "AFP = AFP", "AFP = AFP"]
      ),
      (
        "Ban Kỷ luật Liên đoàn Bóng đá Việt Nam (VFF) phạt.",
        [
          "Ban Kỷ luật Liên đoàn Bóng đá Việt Nam = Ban Kỷ luật Liên đoàn Bóng đá Việt Nam",
          "VFF = Liên đoàn Bóng đá Việt Nam",
        ]
      ),
    ])
  func bindsAbbreviations(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test("an abbreviation of the field alone is the body only behind its head")
  func readsFieldAbbreviations() {
    #expect(
      BodyProbe.mentions(
        "Cục Nghệ thuật biểu diễn (NTBD) họp. Hoạt động NTBD sôi nổi. Đại diện cục NTBD dự.")
        == [
          "Cục Nghệ thuật biểu diễn = Cục Nghệ thuật Biểu diễn", "NTBD = Cục Nghệ thuật Biểu diễn",
          "cục NTBD = Cục Nghệ thuật Biểu diễn",
        ])
  }

  @Test(
    "the man Hồ Chí Minh and a river are no places of the article",
    arguments: [
      ("Chủ tịch Hồ Chí Minh về thăm. Đảng bộ có 300 đảng viên.", ["Đảng bộ = Đảng bộ"]),
      ("Học tập phong cách Hồ Chí Minh. Sở Y tế họp.", ["Sở Y tế = Sở Y tế"]),
      ("Đồng bằng sông Hậu Giang và sông Cửu Long. Sở Y tế họp.", ["Sở Y tế = Sở Y tế"]),
      ("Xe dừng ở ngã tư Vũng Tàu rồi qua cầu Đồng Nai. Sở Y tế họp.", ["Sở Y tế = Sở Y tế"]),
      ("Hội nghị tại Hồ Chí Minh. Sở Y tế họp.", ["Sở Y tế = Sở Y tế Thành phố Hồ Chí Minh"]),
      (
        "Xe chạy Đà Lạt, Hồ Chí Minh. Sở Y tế Thành phố Hồ Chí Minh họp.",
        ["Sở Y tế Thành phố Hồ Chí Minh = Sở Y tế Thành phố Hồ Chí Minh"]
      ),
    ])
  func tellsPeopleFromPlaces(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "where names end and what is none",
    arguments: [
      ("Công trình do Sở Y tế quản lý.", ["Sở Y tế = Sở Y tế"]),
      ("Bệnh viện Chợ Rẫy chỉ có 20 giường.", ["Bệnh viện Chợ Rẫy = Bệnh viện Chợ Rẫy"]),
      ("CLB Manchester United thắng.", ["CLB Manchester United = Câu lạc bộ Manchester United"]),
      ("HNX-Index và HNX30 giảm.", []),
      ("Đảng cầm quyền và Đảng “Tiến bước” thắng.", ["Đảng “Tiến bước” = Đảng Tiến bước"]),
      (
        "Chi cục Hải quan cửa khẩu sân bay quốc tế Nội Bài bắt giữ.",
        [
          "Chi cục Hải quan cửa khẩu sân bay quốc tế Nội Bài = Chi cục Hải quan cửa khẩu sân bay quốc tế Nội Bài"
        ]
      ),
      ("Các bệnh viện Hà Nội quá tải; các trường THPT Hà Nội nghỉ.", []),
      ("Đảng bộ Quân khu gồm 53 Đảng bộ.", ["Đảng bộ Quân khu = Đảng bộ Quân khu"]),
      ("Thường trực Ban Bí thư đến dự.", ["Ban Bí thư = Ban Bí thư"]),
      (
        "Nghị quyết của Ban Chấp hành Trung ương Đảng (Khóa XII).",
        ["Ban Chấp hành Trung ương Đảng = Ban Chấp hành Trung ương Đảng"]
      ),
      (
        "Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh họp.",
        [
          "Ban Chấp hành Trung ương Đoàn TNCS Hồ Chí Minh = Ban Chấp hành Trung ương Đoàn Thanh niên Cộng sản Hồ Chí Minh"
        ]
      ),
      ("kỳ họp thứ 3 Quốc hội khóa XIV", ["Quốc hội = Quốc hội"]),
      (
        "Văn phòng các Huyện ủy, Thành ủy báo cáo.",
        ["Văn phòng các Huyện ủy, Thành ủy = Văn phòng các Huyện ủy, Thành ủy"]
      ),
      (
        "Ban Thường vụ Khu ủy Việt Bắc họp.",
        ["Ban Thường vụ Khu ủy Việt Bắc = Ban Thường vụ Khu ủy Việt Bắc"]
      ),
    ])
  func endsNames(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "a city in short is written in full in names of schools and companies",
    arguments: [
      ("ĐH Bách khoa TP.HCM họp.", "Đại học Bách khoa Thành phố Hồ Chí Minh"),
      ("Đoàn Luật sư TPHCM họp.", "Đoàn Luật sư Thành phố Hồ Chí Minh"),
      ("Công ty Cấp nước TP Huế họp.", "Công ty Cấp nước thành phố Huế"),
      (
        "Ngân hàng Phát triển Việt Nam - Chi nhánh Minh Hải họp.",
        "Ngân hàng Phát triển Việt Nam - Chi nhánh Minh Hải"
      ),
    ])
  func writesCities(_ text: String, _ name: String) {
    #expect(BodyProbe.extractor.extract(Array(text.utf8)).organizations.map(\.name) == [name])
  }

  @Test("a department without a place is that of the place named before, in whichever case")
  func takesThePlaceBefore() {
    #expect(
      BodyProbe.mentions(
        "Phó Trưởng phòng GD&ĐT quận Hai Bà Trưng nói: Phòng GD&ĐT sẽ làm. Trạm Thú y huyện Đại Từ họp. Trạm Thú y đã làm."
      ) == [
        "phòng GD&ĐT quận Hai Bà Trưng = Phòng Giáo dục và Đào tạo quận Hai Bà Trưng",
        "Phòng GD&ĐT = Phòng Giáo dục và Đào tạo quận Hai Bà Trưng",
        "Trạm Thú y huyện Đại Từ = Trạm Thú y huyện Đại Từ", "Trạm Thú y = Trạm Thú y huyện Đại Từ",
      ])
  }

  @Test("an office of a district in a list is not one of its police")
  func tellsOfficesFromPolice() {
    #expect(
      Self.kinds("Phòng Nội vụ, Công an huyện Đại Từ họp.") == [
        "Phòng Nội vụ huyện Đại Từ state", "Công an huyện Đại Từ police",
      ])
  }

  @Test("a committee of a mass organisation is of the front")
  func tellsFronts() {
    #expect(
      Self.kinds(
        "Ban Tuyên giáo Liên đoàn Lao động tỉnh Hà Nam họp. Đảng đoàn Mặt trận Tổ quốc tỉnh dự.")
        == [
          "Ban Tuyên giáo Liên đoàn Lao động tỉnh Hà Nam front",
          "Đảng đoàn Mặt trận Tổ quốc tỉnh Hà Nam party",
        ])
  }

  @Test("a centre or board is of the kind of the body whose organ it is")
  func takesOwnersKinds() {
    #expect(
      Self.kinds(
        "Trung tâm Tim mạch Bệnh viện Bạch Mai họp. Trung tâm Khuyến nông tỉnh Hà Nam họp.") == [
          "Trung tâm Tim mạch Bệnh viện Bạch Mai hospital",
          "Trung tâm Khuyến nông tỉnh Hà Nam state",
        ])
  }

  @Test("the hospital or school named after a department tells its kind")
  func takesKinds() {
    #expect(
      Self.kinds("Khoa Tâm thần, Bệnh viện Bạch Mai họp. Khoa Âm nhạc của Đại học Đài Bắc họp.")
        == [
          "Khoa Tâm thần Bệnh viện Bạch Mai hospital", "Bệnh viện Bạch Mai hospital",
          "Khoa Âm nhạc Đại học Đài Bắc school", "Đại học Đài Bắc school",
        ])
  }

  @Test(
    "a committee whose head has another office is of the body where he has it",
    arguments: [
      (
        "Ông An, Bí thư Đảng ủy, Chủ tịch HĐND phường Vàng Danh (Uông Bí), đến dự. Xã Thượng Yên Công ở gần.",
        "Đảng ủy phường Vàng Danh"
      ),
      (
        "Ông An, Bí thư Đảng ủy, Giám đốc Bệnh viện Đa khoa huyện Gia Viễn, vắng.",
        "Đảng ủy Bệnh viện đa khoa huyện Gia Viễn"
      ),
      (
        "Ông An, Phó Bí thư Đảng ủy - Phó Giám đốc Công an tỉnh Hà Nam.",
        "Đảng ủy Công an tỉnh Hà Nam"
      ),
      (
        "Ông An, Bí thư Đảng ủy, Chủ tịch HĐQT Công ty CP Hải Long.",
        "Đảng ủy Công ty cổ phần Hải Long"
      ),
      ("Ông An, Bí thư Đảng ủy, dự. Giám đốc Bệnh viện Bạch Mai vắng.", "Đảng ủy"),
    ])
  func readsOffices(_ text: String, _ expected: String) {
    let found = BodyProbe.mentions(text).filter { $0.hasPrefix("Đảng ủy =") }
    #expect(found.map { $0.lowercased() } == ["Đảng ủy = \(expected)".lowercased()])
  }

  @Test("the name of the article's province is not that of a district elsewhere")
  func keepsProvince() {
    let text = "Tỉnh Quảng Ninh họp. Quảng Ninh mở hội, CĐ Giáo dục huyện và UBND huyện cùng dự."
    #expect(
      BodyProbe.mentions(text) == [
        "CĐ Giáo dục huyện = Công đoàn Giáo dục huyện", "UBND huyện = Ủy ban nhân dân huyện",
      ])
  }

  @Test("a head that says all of what a body is needs only the level behind it")
  func readsWholeHeads() {
    let text = "Tỉnh Hà Giang: Trường PTDT nội trú tỉnh và BCH BĐBP tỉnh họp, Hội Cựu TNXP mừng."
    #expect(
      BodyProbe.mentions(text) == [
        "Trường PTDT nội trú tỉnh = Trường Phổ thông dân tộc nội trú tỉnh Hà Giang",
        "BCH BĐBP tỉnh = Bộ Chỉ huy Bộ đội Biên phòng tỉnh Hà Giang",
        "Hội Cựu TNXP = Hội Cựu thanh niên xung phong tỉnh Hà Giang",
      ])
  }
}
