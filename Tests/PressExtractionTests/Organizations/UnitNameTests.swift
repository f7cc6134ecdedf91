import Testing

/// The units that complete names: a province by its own name only, sets of units to their end.
@Suite struct UnitNameTests {
  @Test(
    "whoever has an office in a province's body is outside its name",
    arguments: [
      (
        "Tỉnh Nghệ An mưa lớn. Phó Chủ tịch UBND tỉnh Đàng Văn Sáu tới nơi.",
        ["UBND tỉnh = Ủy ban nhân dân tỉnh Nghệ An"]
      ),
      (
        "Tỉnh Nghệ An mưa lớn. Theo Giám đốc Công an tỉnh Kpuih Thị Mai, xe đã qua.",
        ["Công an tỉnh = Công an tỉnh Nghệ An"]
      ),
      (
        "Tỉnh Nghệ An mưa lớn. Chánh Văn phòng UBND tỉnh Xung Sa Lìn báo cáo.",
        ["Văn phòng UBND tỉnh = Văn phòng Ủy ban nhân dân tỉnh Nghệ An"]
      ),
      (
        "Phó Chủ tịch UBND tỉnh Chăm Pa Sắc (Lào) tới thăm.",
        ["UBND tỉnh Chăm Pa Sắc = Ủy ban nhân dân tỉnh Chăm Pa Sắc"]
      ),
      (
        "Phó Chủ tịch UBND tỉnh Attapeu tới thăm.",
        ["UBND tỉnh Attapeu = Ủy ban nhân dân tỉnh Attapeu"]
      ),
    ])
  func leavesOfficers(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "a set of units is read to its end",
    arguments: [
      ("Theo LĐLĐ tỉnh, TP, lương đã tăng.", "LĐLĐ tỉnh, TP = Liên đoàn Lao động tỉnh, thành phố"),
      (
        "TAND các tỉnh, thành phố trực thuộc TW báo cáo.",
        "TAND các tỉnh, thành phố trực thuộc TW = "
          + "Tòa án nhân dân các tỉnh, thành phố trực thuộc Trung ương"
      ),
      (
        "UBND huyện, thị xã, thành phố thuộc tỉnh báo cáo.",
        "UBND huyện, thị xã, thành phố thuộc tỉnh = "
          + "Ủy ban nhân dân huyện, thị xã, thành phố thuộc tỉnh"
      ),
      ("UBND các huyện thuộc tỉnh báo cáo.", "UBND các huyện = Ủy ban nhân dân các huyện"),
      ("VKSND hai cấp kháng nghị.", "VKSND hai cấp = Viện kiểm sát nhân dân hai cấp"),
      ("VPĐKĐĐ một cấp đã chạy thử.", "VPĐKĐĐ = Văn phòng Đăng ký đất đai"),
    ])
  func readsSets(_ text: String, _ expected: String) {
    #expect(BodyProbe.mentions(text) == [expected])
  }

  @Test(
    "a council's term or session is no unit's name",
    arguments: [
      ("Thường trực HĐND tỉnh Khóa XV đã họp.", "Thường trực HĐND tỉnh"),
      ("Tại Hội Nông dân xã Kỳ họp thứ 5.", "Hội Nông dân xã"),
      ("HĐND huyện Nhiệm kỳ 2021-2026 đã họp.", "HĐND huyện"),
      ("HĐND huyện Kỳ Sơn đã họp.", "HĐND huyện Kỳ Sơn"),
    ])
  func leavesTerms(_ text: String, _ expected: String) {
    #expect(BodyProbe.mentions(text).map { $0.prefix { $0 != "=" }.dropLast() } == [expected[...]])
  }

  @Test(
    "a ward's number has no leading zero",
    arguments: ["phường 7", "phường 07"])
  func readsNumbers(_ ward: String) {
    #expect(
      BodyProbe.mentions("Công an \(ward) (quận Phú Nhuận, TP.HCM) báo cáo ngày 3/4/2019.")
        == ["Công an \(ward) = Công an phường 7"])
  }

  @Test("a committee over several provinces has the names of all")
  func readsRegions() {
    let name = "Liên tỉnh ủy Sơn La - Lai Châu - Nghĩa Lộ"
    #expect(BodyProbe.mentions("\(name) được lập năm 1952.") == ["\(name) = \(name)"])
  }

  @Test(
    "an article without a day is as old as the districts that it names",
    arguments: [
      (
        "Hôm 3/5, tại quận Thủ Đức (TP.HCM), xe đổ. Công an Thủ Đức điều tra.",
        "Công an Thủ Đức = Công an quận Thủ Đức"
      ),
      (
        "Hôm 3/5, tại TP Thủ Đức (TP.HCM), xe đổ. Công an Thủ Đức điều tra.",
        "Công an Thủ Đức = Công an thành phố Thủ Đức"
      ),
      (
        "Hôm 3/5, tại quận Thủ Đức cũ (TP.HCM), xe đổ. Công an Thủ Đức điều tra.",
        "Công an Thủ Đức = Công an thành phố Thủ Đức"
      ),
      (
        "Ngày 3/5/2023, tại quận Thủ Đức nay là TP Thủ Đức, xe đổ. Công an Thủ Đức điều tra.",
        "Công an Thủ Đức = Công an thành phố Thủ Đức"
      ),
    ])
  func readsEras(_ text: String, _ expected: String) {
    #expect(BodyProbe.mentions(text) == [expected])
  }
}
