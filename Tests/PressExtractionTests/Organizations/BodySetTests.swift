import PressExtraction
import Testing

/// Bodies told of as a set belong to no place; those that share a level or place with their neighbour belong to it.
@Suite struct BodySetTests {
  @Test(
    "a plural or a number makes a set of a body, which no place completes",
    arguments: [
      (
        "Tỉnh ủy Hà Nam họp; các Đảng bộ cũ kết thúc hoạt động.",
        ["Tỉnh ủy Hà Nam = Tỉnh ủy Hà Nam", "Đảng bộ = Đảng bộ"]
      ),
      (
        "Thành lập Đảng bộ tỉnh Cà Mau từ 2 đảng bộ tỉnh: Cà Mau và Bạc Liêu.",
        ["Đảng bộ tỉnh Cà Mau = Đảng bộ tỉnh Cà Mau", "đảng bộ tỉnh = Đảng bộ tỉnh"]
      ),
      (
        "UBND TP Hạ Long (Quảng Ninh) họp. UBND tỉnh, thành phố đã chi 5 tỷ đồng.",
        [
          "UBND TP Hạ Long = Ủy ban nhân dân thành phố Hạ Long",
          "UBND tỉnh = Ủy ban nhân dân tỉnh Quảng Ninh",
        ]
      ),
      (
        "Tỉnh Quảng Ninh dự. UBND tỉnh, thành phố phải báo cáo.",
        ["UBND tỉnh, thành phố = Ủy ban nhân dân tỉnh, thành phố"]
      ),
      (
        "TP HCM: Quận ủy 3 năm liền đạt danh hiệu; phường được Quận ủy 5 lần khen; Quận ủy 3 đã họp.",
        ["Quận ủy = Quận ủy", "Quận ủy = Quận ủy", "Quận ủy 3 = Quận ủy quận 3"]
      ),
      (
        "Tỉnh ủy Hà Nam giao các huyện ủy, thành ủy kết nạp 90 đảng viên.",
        ["Tỉnh ủy Hà Nam = Tỉnh ủy Hà Nam", "huyện ủy = Huyện ủy", "thành ủy = Thành ủy"]
      ),
      (
        "Tỉnh ủy Hà Nam khen; ủy ban kiểm tra các cấp đã kiểm tra, ban tuyên giáo các cấp mở lớp.",
        [
          "Tỉnh ủy Hà Nam = Tỉnh ủy Hà Nam",
          "ủy ban kiểm tra các cấp = Ủy ban Kiểm tra các cấp",
          "ban tuyên giáo các cấp = Ban Tuyên giáo các cấp",
        ]
      ),
      (
        "Huyện Phú Lộc mời trưởng ban công tác Mặt trận các khu dân cư dự.",
        ["ban công tác Mặt trận các khu dân cư = Ban Công tác Mặt trận các khu dân cư"]
      ),
    ])
  func leavesSetsOpen(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "short types of units, and a committee at the end, belong to the set",
    arguments: [
      (
        "Chủ tịch UBND các huyện, thành, thị chịu trách nhiệm.",
        ["UBND các huyện, thành, thị = Ủy ban nhân dân các huyện, thành, thị"]
      ),
      (
        "UBND các huyện, thị, thành phố báo cáo.",
        ["UBND các huyện, thị, thành phố = Ủy ban nhân dân các huyện, thị, thành phố"]
      ),
      (
        "Ban Dân vận các huyện, thị, thành ủy dự họp.",
        ["Ban Dân vận các huyện, thị, thành ủy = Ban Dân vận các huyện, thị, thành ủy"]
      ),
      (
        "UBND các huyện, thị xã và thành phố Huế đã lập ban.",
        ["UBND các huyện, thị xã = Ủy ban nhân dân các huyện, thị xã"]
      ),
    ])
  func readsShortTypes(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "a set or level behind a row of bodies is that of each",
    arguments: [
      (
        "Tỉnh ủy Hà Nam mời Chủ tịch HĐND và UBND các xã.",
        [
          "Tỉnh ủy Hà Nam = Tỉnh ủy Hà Nam", "HĐND = Hội đồng nhân dân các xã",
          "UBND các xã = Ủy ban nhân dân các xã",
        ]
      ),
      (
        "Tỉnh Hà Nam dự. HĐND, UBND, MTTQ và các đoàn thể xã Nguyên Xá, huyện Đông Hưng họp.",
        [
          "HĐND = Hội đồng nhân dân xã Nguyên Xá", "UBND = Ủy ban nhân dân xã Nguyên Xá",
          "MTTQ = Mặt trận Tổ quốc xã Nguyên Xá",
        ]
      ),
      (
        "Tỉnh Sơn La dự. Ban Tuyên giáo, Ban Dân vận Huyện ủy Mai Sơn phối hợp.",
        [
          "Ban Tuyên giáo = Ban Tuyên giáo Huyện ủy Mai Sơn",
          "Ban Dân vận Huyện ủy Mai Sơn = Ban Dân vận Huyện ủy Mai Sơn",
        ]
      ),
      (
        "Kết luận của Thanh tra các sở, ngành đã gửi.",
        ["Thanh tra các sở, ngành = Thanh tra các sở, ngành"]
      ),
      (
        "Nghị quyết của HĐND tỉnh Về việc giao vốn; UBND tỉnh Phê duyệt đề án.",
        ["HĐND tỉnh = Hội đồng nhân dân tỉnh", "UBND tỉnh = Ủy ban nhân dân tỉnh"]
      ),
      (
        "UBND 2 huyện Mai Sơn và Thuận Châu họp.",
        [
          "UBND 2 huyện Mai Sơn = Ủy ban nhân dân huyện Mai Sơn",
          "Thuận Châu = Ủy ban nhân dân huyện Thuận Châu",
        ]
      ),
      (
        "Thanh tra Nhà nước huyện Mai Sơn và Đoàn giám sát HĐND tỉnh Sơn La họp.",
        [
          "Thanh tra Nhà nước huyện Mai Sơn = Thanh tra Nhà nước huyện Mai Sơn",
          "Đoàn giám sát HĐND tỉnh Sơn La = Đoàn giám sát Hội đồng nhân dân tỉnh Sơn La",
        ]
      ),
      (
        "Thường trực HĐND, UBND, UBMTTQVN tỉnh dự họp.",
        [
          "Thường trực HĐND = Thường trực Hội đồng nhân dân tỉnh", "UBND = Ủy ban nhân dân tỉnh",
          "UBMTTQVN tỉnh = Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh",
        ]
      ),
    ])
  func sharesSets(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "the party's units are named with the field or bloc that they are of",
    arguments: [
      (
        "Ban Chấp hành Đảng bộ Khối Doanh nghiệp tỉnh Phú Thọ họp.",
        [
          "Ban Chấp hành Đảng bộ Khối Doanh nghiệp tỉnh Phú Thọ"
            + " = Ban Chấp hành Đảng bộ Khối Doanh nghiệp tỉnh Phú Thọ"
        ]
      ),
      (
        "Đảng bộ Khối các cơ quan tỉnh Hà Nam họp; Đảng bộ Khối có 70 chi bộ.",
        [
          "Đảng bộ Khối các cơ quan tỉnh Hà Nam = Đảng bộ Khối các cơ quan tỉnh Hà Nam",
          "Đảng bộ Khối = Đảng bộ Khối các cơ quan tỉnh Hà Nam",
        ]
      ),
      (
        "Quận ủy 3, 5, Tân Bình họp.",
        ["Quận ủy 3 = Quận ủy quận 3", "5 = Quận ủy quận 5", "Tân Bình = Quận ủy Tân Bình"]
      ),
      (
        "Tỉnh ủy Hà Nam mời Ủy ban Kiểm tra và Ban Tổ chức dự họp.",
        [
          "Tỉnh ủy Hà Nam = Tỉnh ủy Hà Nam", "Ủy ban Kiểm tra = Ủy ban Kiểm tra Tỉnh ủy Hà Nam",
          "Ban Tổ chức = Ban Tổ chức Tỉnh ủy Hà Nam",
        ]
      ),
      (
        "Ban Vận động Quỹ “Vì người nghèo” huyện Ba Vì tiếp nhận 3 tỷ đồng.",
        [
          "Ban Vận động Quỹ “Vì người nghèo” huyện Ba Vì = Ban Vận động Quỹ Vì người nghèo huyện Ba Vì"
        ]
      ),
      ("KỲ HỌP THỨ NHẤT HĐND HUYỆN BA VÌ", ["HĐND HUYỆN BA VÌ = Hội đồng nhân dân huyện Ba Vì"]),
      ("Chủ tịch HDND huyện Ba Vì nói.", ["HDND huyện Ba Vì = Hội đồng nhân dân huyện Ba Vì"]),
    ])
  func readsPartyUnits(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "units that share a type word with the first are each a body's, where they are no unit around it",
    arguments: [
      (
        "UBND tỉnh Cao Bằng và Lạng Sơn họp.",
        [
          "UBND tỉnh Cao Bằng = Ủy ban nhân dân tỉnh Cao Bằng",
          "Lạng Sơn = Ủy ban nhân dân tỉnh Lạng Sơn",
        ]
      ),
      (
        "Đoàn thăm HĐND tỉnh Nam Định, Thái Bình.",
        [
          "HĐND tỉnh Nam Định = Hội đồng nhân dân tỉnh Nam Định",
          "Thái Bình = Hội đồng nhân dân tỉnh Thái Bình",
        ]
      ),
      (
        "Theo UBND tỉnh Quảng Nam, Quảng Ngãi hiện có 3 cầu.",
        ["UBND tỉnh Quảng Nam = Ủy ban nhân dân tỉnh Quảng Nam"]
      ),
      (
        "UBND huyện Ý Yên, Nam Định và Hà Nam họp.",
        ["UBND huyện Ý Yên = Ủy ban nhân dân huyện Ý Yên"]
      ),
      (
        "Công an các tỉnh, thành phố: Hà Nội, Nghệ An đã bắt 3 người.",
        [
          "Công an các tỉnh, thành phố = Công an các tỉnh, thành phố",
          "Hà Nội = Công an thành phố Hà Nội", "Nghệ An = Công an tỉnh Nghệ An",
        ]
      ),
    ])
  func sharesTypeWords(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test("an office of the party's committee is of the party")
  func tellsRoomsKind() {
    let text =
      "Ban Tuyên giáo Tỉnh ủy Hà Nam có Phòng Tổng hợp, Phòng Nghiệp vụ và Phòng Khoa giáo."
    let bodies = BodyProbe.extractor.extract(Array(text.utf8)).organizations
    #expect(bodies.map(\.kind) == [.party, .party, .party, .party])
  }

  @Test("a unit is one of the day that an article without date states")
  func readsStatedDay() {
    let text = "Ngày 23/8/2025, Đảng bộ phường Đông Thành họp."
    let bodies = BodyProbe.extractor.extract(Array(text.utf8)).organizations
    #expect(bodies.map { $0.place?.code } == ["29812"])
  }
}
