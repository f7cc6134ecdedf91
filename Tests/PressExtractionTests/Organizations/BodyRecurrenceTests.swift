import Testing

/// Bodies named by their head or level alone are those that the offices, the place or the court beside them tell.
@Suite struct BodyRecurrenceTests {
  @Test(
    "the last of somebody's offices tells the unit of those before it",
    arguments: [
      (
        "Bí thư Tỉnh ủy Cà Mau dự. Ông An, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Kiên Giang, phát biểu.",
        [
          "Tỉnh ủy Cà Mau = Tỉnh ủy Cà Mau", "Tỉnh ủy = Tỉnh ủy Kiên Giang",
          "HĐND tỉnh Kiên Giang = Hội đồng nhân dân tỉnh Kiên Giang",
        ]
      ),
      (
        """
        Bí thư Tỉnh ủy Cà Mau dự. Ông An là Phó Bí thư Thường trực Tỉnh ủy, Chủ tịch HĐND tỉnh, \
        Trưởng Đoàn ĐBQH tỉnh Lào Cai.
        """,
        [
          "Tỉnh ủy Cà Mau = Tỉnh ủy Cà Mau", "Tỉnh ủy = Tỉnh ủy Lào Cai",
          "HĐND tỉnh = Hội đồng nhân dân tỉnh Lào Cai",
          "Đoàn ĐBQH tỉnh Lào Cai = Đoàn đại biểu Quốc hội tỉnh Lào Cai",
        ]
      ),
      (
        "Bí thư Tỉnh ủy Cà Mau dự. Ông An, Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh, phát biểu.",
        [
          "Tỉnh ủy Cà Mau = Tỉnh ủy Cà Mau", "Tỉnh ủy = Tỉnh ủy Cà Mau",
          "HĐND tỉnh = Hội đồng nhân dân tỉnh Cà Mau",
        ]
      ),
      (
        """
        Tỉnh ủy Cà Mau họp. Ông Lê Ba, nguyên Phó Bí thư Tỉnh ủy, nguyên Bí thư Ban cán sự đảng, \
        nguyên Chủ tịch UBND tỉnh Lào Cai, bị kỷ luật.
        """,
        [
          "Tỉnh ủy Cà Mau = Tỉnh ủy Cà Mau", "Tỉnh ủy = Tỉnh ủy Lào Cai",
          "Ban cán sự đảng = Ban cán sự đảng Ủy ban nhân dân tỉnh Lào Cai",
          "UBND tỉnh Lào Cai = Ủy ban nhân dân tỉnh Lào Cai",
        ]
      ),
      (
        "Bà Lê An là Bí thư Đảng đoàn, Chủ tịch HĐND tỉnh Nam Định.",
        [
          "Đảng đoàn = Đảng đoàn Hội đồng nhân dân tỉnh Nam Định",
          "HĐND tỉnh Nam Định = Hội đồng nhân dân tỉnh Nam Định",
        ]
      ),
      (
        "Ông Bình, Ủy viên Đảng đoàn, Phó Chủ tịch Hội Nông dân Việt Nam, dự.",
        [
          "Đảng đoàn = Đảng đoàn Hội Nông dân Việt Nam",
          "Hội Nông dân Việt Nam = Hội Nông dân Việt Nam",
        ]
      ),
      (
        "Ông Bình, Bí thư Đảng đoàn, Giám đốc Sở Y tế tỉnh Nam Định, dự.",
        ["Đảng đoàn = Đảng đoàn", "Sở Y tế tỉnh Nam Định = Sở Y tế tỉnh Nam Định"]
      ),
      (
        "Ông Bình là Ủy viên Ban Thường vụ Huyện ủy, Trưởng công an huyện Ba Vì.",
        [
          "Ban Thường vụ Huyện ủy = Ban Thường vụ Huyện ủy Ba Vì",
          "công an huyện Ba Vì = Công an huyện Ba Vì",
        ]
      ),
    ])
  func readsOffices(_ text: String, _ bodies: [String]) {
    #expect(BodyProbe.mentions(text) == bodies)
  }

  @Test(
    "a unit's body is that of the place with which its sentence begins",
    arguments: [
      (
        "CDC tỉnh Bắc Giang họp. Tại tỉnh Nghệ An, Sở Y tế tỉnh cũng họp. Sở Y tế tỉnh Bắc Giang chưa họp.",
        "Sở Y tế tỉnh = Sở Y tế tỉnh Nghệ An"
      ),
      (
        "UBND tỉnh Bắc Giang họp. Tại Hà Nam, UBND tỉnh cũng họp.",
        "UBND tỉnh = Ủy ban nhân dân tỉnh Hà Nam"
      ),
      (
        "UBND tỉnh Bắc Giang họp. Nay về Hà Nam, UBND tỉnh vẫn họp.",
        "UBND tỉnh = Ủy ban nhân dân tỉnh Bắc Giang"
      ),
    ])
  func readsLeadingPlace(_ text: String, _ body: String) {
    #expect(BodyProbe.mentions(text).contains(body))
  }

  @Test(
    "a bare procuracy or investigating agency is the higher one that was named last",
    arguments: [
      (
        "VKSND cấp cao tại Đà Nẵng đề nghị bác kháng cáo. Theo VKSND, bị cáo phạm tội.",
        "VKSND = Viện kiểm sát nhân dân cấp cao tại Đà Nẵng"
      ),
      (
        """
        Cơ quan An ninh điều tra Bộ Công an khởi tố vụ án ở TP.HCM. Công an TP.HCM phối hợp. \
        Cơ quan An ninh điều tra đề nghị ai biết thì báo.
        """,
        "Cơ quan An ninh điều tra = Cơ quan An ninh điều tra Bộ Công an"
      ),
      (
        """
        Cơ quan CSĐT Bộ Công an làm rõ. Cơ quan CSĐT Công an tỉnh Nam Định khởi tố. \
        Cơ quan CSĐT kết luận.
        """,
        "Cơ quan CSĐT = Cơ quan Cảnh sát điều tra Công an tỉnh Nam Định"
      ),
      (
        "VKSND tỉnh Hà Nam truy tố. VKSND cấp cao tại Hà Nội kháng nghị. VKSND tỉnh Hà Nam nói gì?",
        "VKSND tỉnh Hà Nam = Viện kiểm sát nhân dân tỉnh Hà Nam"
      ),
    ])
  func readsHigherBody(_ text: String, _ body: String) {
    #expect(BodyProbe.mentions(text).contains(body))
  }

  @Test(
    "a set of bodies is not what a head alone stands for",
    arguments: [
      (
        """
        Ban Chỉ đạo Trung ương phòng, chống tham nhũng họp. Ban Chỉ đạo các cấp cũng họp. \
        Ban Chỉ đạo yêu cầu làm nhanh.
        """,
        "Ban Chỉ đạo = Ban Chỉ đạo Trung ương phòng, chống tham nhũng"
      )
    ])
  func readsPastSets(_ text: String, _ body: String) {
    #expect(BodyProbe.mentions(text).contains(body))
  }

  @Test(
    "an executive committee beside the standing one that it elects is a body without its party's name",
    arguments: [
      (
        "Bà An tham gia Ban Chấp hành, Ban Thường vụ Tỉnh ủy Lào Cai.",
        [
          "Ban Chấp hành = Ban Chấp hành Tỉnh ủy Lào Cai",
          "Ban Thường vụ Tỉnh ủy Lào Cai = Ban Thường vụ Tỉnh ủy Lào Cai",
        ]
      ),
      (
        "Bà An tham gia Ban Chấp hành, Ban Thường vụ và làm Phó Bí thư Tỉnh ủy Lào Cai.",
        [
          "Ban Chấp hành = Ban Chấp hành Tỉnh ủy Lào Cai",
          "Ban Thường vụ = Ban Thường vụ Tỉnh ủy Lào Cai", "Tỉnh ủy Lào Cai = Tỉnh ủy Lào Cai",
        ]
      ),
      ("Bà An vào Ban Chấp hành rồi vào Ban Thường vụ.", []),
      ("Ra mắt Ban Chấp hành, Ban Thường vụ", []),
      (
        "Đại hội bầu Ban Chấp hành, Ban Thường vụ Hội Nhà báo Việt Nam.",
        [
          "Ban Thường vụ Hội Nhà báo Việt Nam = Ban Thường vụ Hội Nhà báo Việt Nam"
        ]
      ),
    ])
  func readsCommittees(_ text: String, _ bodies: [String]) {
    #expect(BodyProbe.mentions(text) == bodies)
  }
}
