import PressExtraction
import Testing

/// What stands behind a name completes it, or is the sentence's.
@Suite struct NameTailTests {
  @Test(
    "sets complete the names of bodies that units have, and of no body of the country",
    arguments: [
      (
        "UBND một số tỉnh, thành phố đã báo cáo; công an một số huyện vào cuộc.",
        [
          "UBND một số tỉnh, thành phố = Ủy ban nhân dân một số tỉnh, thành phố",
          "công an một số huyện = Công an một số huyện",
        ]
      ),
      ("UBND các xã, phường đã họp.", ["UBND các xã, phường = Ủy ban nhân dân các xã, phường"]),
      (
        "Tỉnh đề nghị Bộ Tài chính các địa phương được giữ lại tiền.",
        ["Bộ Tài chính = Bộ Tài chính"]
      ),
      (
        "Ông An báo cáo Thanh tra Chính phủ các đơn vị đã sai phạm.",
        ["Thanh tra Chính phủ = Thanh tra Chính phủ"]
      ),
      (
        "Chủ tịch tỉnh Nam Định dặn các cấp Hội Nông dân chăm lo hội viên.",
        ["Hội Nông dân = Hội Nông dân"]
      ),
    ])
  func readsSets(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "the stop of an abbreviation that ends a sentence is no part of a name",
    arguments: [
      (
        "Thành phố Nam Định có chợ mới. Ông An là Chủ tịch UBND TP.\nTheo ông, chợ đã mở.",
        "UBND TP = Ủy ban nhân dân thành phố Nam Định"
      ),
      (
        "Thành phố Nam Định có chợ mới. Việc này do UBND TP. Nam Định quyết.",
        "UBND TP. Nam Định = Ủy ban nhân dân thành phố Nam Định"
      ),
      (
        "Thành phố Nam Định có chợ mới, UBND TP. cho biết.",
        "UBND TP. = Ủy ban nhân dân thành phố Nam Định"
      ),
    ])
  func leavesStops(_ text: String, _ expected: String) {
    #expect(BodyProbe.mentions(text) == [expected])
  }

  @Test(
    "a document's type, a committee and a person are no part of the name before them",
    arguments: [
      (
        "Ông An là Trưởng ban Ban Tôn giáo tỉnh Nghệ An.",
        ["Ban Tôn giáo tỉnh Nghệ An = Ban Tôn giáo tỉnh Nghệ An"]
      ),
      ("HĐND huyện Tờ trình số 5 về đất.", ["HĐND huyện = Hội đồng nhân dân huyện"]),
      (
        "Ty Thủy lợi được đổi thành Ủy ban Nông nghiệp tỉnh.",
        ["Ty Thủy lợi = Ty Thủy lợi", "Ủy ban Nông nghiệp tỉnh = Ủy ban Nông nghiệp tỉnh"]
      ),
      ("Giám đốc Trung tâm Nguyễn Quý Khánh dự.", []),
      ("Đây là dịp cho các doanh nghiệp du lịch Đà Nẵng giao lưu.", []),
    ])
  func leavesOthers(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "the seat completes the name of a union of people abroad",
    arguments: [
      (
        "Hội người Việt Nam tại Hàn Quốc họp.",
        ["Hội người Việt Nam tại Hàn Quốc = Hội Người Việt Nam tại Hàn Quốc"]
      ),
      ("Hội Nông dân tại Hàn Quốc họp.", ["Hội Nông dân = Hội Nông dân"]),
    ])
  func readsSeats(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test("a paper's name goes on to the end of its address")
  func readsAddresses() {
    let text = "Theo báo điện tử Songviet.net.vn, cầu đã xong."
    #expect(
      BodyProbe.mentions(text) == ["báo điện tử Songviet.net.vn = Báo điện tử Songviet.net.vn"])
  }

  @Test("a general department's field may be in lower case")
  func readsLowerFields() {
    let found = BodyProbe.mentions("Theo Tổng cục dạy nghề, việc đã xong.")
    #expect(found == ["Tổng cục dạy nghề = Tổng cục Dạy nghề"])
  }

  @Test(
    "forces of other countries, and who holds a contest, are bodies",
    arguments: [
      ("Hôm qua, Lục quân Ấn Độ tập trận.", ["Lục quân Ấn Độ = Lục quân Ấn Độ"]),
      (
        "Theo Lực lượng Không quân Vũ trụ Nga, máy bay đã hạ cánh.",
        ["Lực lượng Không quân Vũ trụ Nga = Lực lượng Không quân Vũ trụ Nga"]
      ),
      ("Lục quân tập trận, lực lượng an ninh đến nơi.", []),
      (
        "Ban tổ chức SEA Games 31 đã họp; BTC V-League thông báo.",
        [
          "Ban tổ chức SEA Games 31 = Ban Tổ chức SEA Games 31",
          "BTC V-League = Ban Tổ chức V-League",
        ]
      ),
      ("Ban tổ chức cho biết lễ hội đã xong.", []),
    ])
  func readsForces(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "a code of a bureau is none where it is that of a set of subjects",
    arguments: [
      ("Ngành luật xét tuyển tổ hợp C03 và D01.", []),
      ("Trường xét tuyển A01, C03 (Ngữ văn, Toán, Lịch sử).", []),
      ("Ngành luật nhận A00, C03, C04 và D07.", []),
      ("Điểm chuẩn C04: 24,5.", []),
      ("Chị chọn khối thi C03, được 26 điểm C03.", []),
      ("A05 gồm Toán, Hóa học, Lịch sử.", []),
      (
        "Hai người bị C03 khởi tố.",
        ["C03 = Cục Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu"]
      ),
      (
        "A05 và C04 phối hợp.",
        [
          "A05 = Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao",
          "C04 = Cục Cảnh sát điều tra tội phạm về ma túy",
        ]
      ),
    ])
  func leavesSubjects(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "a letter and a number in brackets shorten the name of a force alone",
    arguments: [
      ("Phòng khám An Tâm (Q7) mở cửa. Dân ở Q7 mừng.", ["Phòng khám An Tâm = Phòng khám An Tâm"]),
      (
        "Cục An ninh Tây Nguyên (A93) họp. A93 đã bắt hai người.",
        [
          "Cục An ninh Tây Nguyên = Cục An ninh Tây Nguyên", "A93 = Cục An ninh Tây Nguyên",
          "A93 = Cục An ninh Tây Nguyên",
        ]
      ),
    ])
  func leavesCodes(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "common nouns, goods and places are no bodies, and a number that counts is no part of a name",
    arguments: [
      ("Doanh nghiệp tư nhân Quảng Ninh gặp khó.", []),
      (
        "DNTN Quảng Ninh bán xăng.",
        ["DNTN Quảng Ninh = Doanh nghiệp tư nhân Quảng Ninh"]
      ),
      ("Chị tiêm vaccine Novavax, trả bằng ví ZaloPay, đi taxi Xanh SM.", []),
      ("Novavax báo lãi.", ["Novavax = Novavax"]),
      ("Tại Hồng Lĩnh Hà Tĩnh, mưa to.", []),
      (
        "Trước VKSND cấp cao 2 người thân bị cáo đã khóc.",
        ["VKSND cấp cao = Viện kiểm sát nhân dân cấp cao"]
      ),
      (
        "VKSND cấp cao 2 kháng nghị bản án.",
        ["VKSND cấp cao 2 = Viện kiểm sát nhân dân cấp cao 2"]
      ),
    ] as [(String, [String])])
  func leavesNouns(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test("a board that holds a contest is no body of the state")
  func boardsOfContests() {
    for name in ["Hội thi", "Hội chợ", "Cuộc thi", "Triển lãm"] {
      let text = "Theo Ban Tổ chức \(name), khách rất đông."
      let found = BodyProbe.extractor.extract(Array(text.utf8)).organizations
      #expect(found.map(\.name) == ["Ban Tổ chức \(name)"])
      #expect(found.map(\.kind) == [.other])
    }
    let fair = "Ban Tổ chức Hội chợ Xuân Hà Nội"
    #expect(BodyProbe.mentions("\(fair) họp.") == ["\(fair) = \(fair)"])
    #expect(BodyProbe.mentions("Theo Ban tổ chức hội thi, khách đông.") == [])
  }
}
