import PressExtraction
import Testing

/// Each rule that ties counts finds a tie in its own examples.
@Suite struct LinkRuleTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  /// The words of the date that the first count of a text is tied to.
  private static func dateOfFirstCount(_ text: String) -> String? {
    let extraction = extractor.extract(Array(text.utf8))
    return extraction.counts.first?.date.map {
      extraction.text.string(extraction.dates[$0].mention.tokens)
    }
  }

  @Test(
    "a part belongs to the total that counts the same; other things after a semicolon are none",
    arguments: [
      (
        "Tỉnh có 56 chợ, trong đó 18 chợ hạng 2, 30 chợ hạng 3; 5 siêu thị.",
        [nil, 0, 0, nil]
      ),
      ("Có 340 trường của 12 huyện, trong đó 20 trường chuẩn.", [nil, nil, 0]),
      ("Có 60 ca tại TP.HCM (38), Long An (8) và Cà Mau (14).", [nil, 0, 0, 0]),
      ("Có 60 ca (TP.HCM 38, Long An 8; Cà Mau 14).", [nil, 0, 0, 0]),
      ("Có 60 ca, trong đó Cà Mau 38, TP.HCM 22.", [nil, 0, 0]),
      ("Có 60 ca (Hà Nội 38, Quận Lê Chân 8, TP Hồ Chí Minh 14).", [nil, 0, 0, 0]),
      ("Có 60 học sinh (Lê An 12, Lê Bình 13).", [nil]),
      ("Có 60 học sinh, trong đó Lê An 12, Lê Lợi 13.", [nil]),
      ("Có 30 cầu thủ (Nguyễn Quang Hải 19, Lê Văn Bình 10).", [nil]),
      ("Trận này họ hơn 10 điểm (87 so với 77).", [nil]),
      ("Có 9 mẫu (iPhone 7, iPhone 8).", [nil]),
      ("Có 11 văn bản sai, trong đó 7 của cấp huyện, 4 của cấp xã.", [nil, 0, 0]),
      ("Tuyến có 3 đoạn (đoạn 1, đoạn 2, đoạn 3).", [nil]),
      ("Kỷ luật 345 đảng viên (khiển trách 210, cảnh cáo 90, khai trừ 45).", [nil, 0, 0, 0]),
      ("Có 340 trường, trong đó: 120 trường mầm non; 150 trường tiểu học.", [nil, 0, 0]),
      ("Bầu Ban Thường vụ gồm 15 đồng chí, Ủy ban Kiểm tra gồm 11 đồng chí.", [nil, nil]),
      (
        "Có 50 dự án, trong đó: hoàn thành 12 dự án; thi công 20 dự án; chưa triển khai 18 dự án.",
        [nil, 0, 0, 0]
      ),
      ("Có 50 hộ ở Hà Nội gồm 12 hộ nghèo và 38 hộ cận nghèo.", [nil, 0, 0]),
      ("Tỉnh có 340 trường. Bao gồm 120 trường mầm non.", [nil, 0]),
      ("Có 50 thiết bị của Mỹ (bao gồm 4 thiết bị mới và 15 thiết bị cũ).", [nil, 0, 0]),
      ("Ban hành 12 văn bản, trong đó có Nghị quyết 14. Toàn tỉnh có 5 văn bản.", [nil, nil]),
      (
        "Kiểm tra 24 đảng viên, trong đó có 12 cấp ủy viên; thi hành kỷ luật 6 đảng viên.",
        [nil, 0, nil]
      ),
      ("Kỷ luật 4 đảng viên (khiển trách 3, cảnh cáo 1).", [nil, 0, 0]),
      ("Ghi nhận 212 ca, trong đó có 158 ca nặng, tăng 34 ca so với hôm qua.", [nil, 0, nil]),
      ("Có 11/11 xã đạt chuẩn, trong đó 3 xã nâng cao.", [nil, 0]),
      (
        "Thiệt hại 886 tỷ đồng. Trong đó, Nam Định 367 tỷ đồng; Thái Bình 358 tỷ đồng; Cần Thơ 9 tỷ đồng.",
        [nil, 0, 0, 0]
      ),
      (
        "Có 16 vụ cháy, giảm 22 vụ so với năm 2014. Trong đó, 10 vụ cháy nhà, 6 vụ cháy rừng.",
        [nil, nil, 0, 0]
      ),
      ("Có 95 đại biểu tại 30 đơn vị. Trong đó có 23 đại biểu nữ.", [nil, nil, 0]),
      ("Thu đạt 60 tỷ đồng, tăng 3%. Trong đó, thu nội địa 43 tỷ đồng.", [nil, nil, 0]),
      ("Có 95 xã, phường (trong đó có 20 xã thuộc 5 huyện).", [nil, 0, nil]),
      ("Có 19 người chết (gồm: nam 4 người, nữ 15 người), trong đó có 3 trẻ em.", [nil, 0, 0, 0]),
      (
        "Có 260 nhà hỏng, trong đó: Nam Định 35 nhà (xã Nam Tân hết 20 nhà); Hà Nam 210 nhà.",
        [nil, 0, nil, 0]
      ),
      ("Có 80 người (trong đó 12 người già), 35 người về.", [nil, 0, nil]),
      ("Có 50 hộ, trong đó Hà Nam (12 hộ), Nam Định (38 hộ).", [nil, 0, 0]),
      (
        "Xuất khẩu đạt 155 tỷ USD, trong đó tỉnh đạt 45 tỷ USD, tăng 17%; bạn đạt 110 tỷ USD.",
        [nil, 0, nil, 0]
      ),
      ("Trong 11 nhóm hàng, chỉ có 2 nhóm tăng giá; 7 nhóm giảm giá.", [nil, 0, 0]),
      ("Trong 11 nhóm hàng, bán được 5 triệu đồng. Có 7 nhóm giảm giá.", [nil, nil, nil]),
      ("Trong số 105 đại biểu trúng cử có 46 nữ; 15 người dưới 35 tuổi.", [nil, 0, 0, nil]),
      ("Trong 340 phạm nhân, 16 người được tha.", [nil, 0]),
      ("Trong 340 xã, 16 người được khen.", [nil, nil]),
      ("Có 131 cuộc thi. Trong số này có 121 cuộc lớn và 10 cuộc nhỏ.", [nil, 0, 0]),
      ("Có 3 người trong số đó đã về và 2 người ở lại.", [nil, nil]),
      ("Có 9 người chết (Nam Định 4 người, Hà Nam 5 người).", [nil, 0, 0]),
      ("Đàn gà 2.400 con (nuôi nhỏ: 600 con, nuôi lớn: 1.800 con).", [nil, 0, 0]),
      ("Có 9 người (năm ngoái 14 người, năm nay 5 người).", [nil, nil, nil]),
      ("Có 9 người (nam 7 người, nữ 5 người).", [nil, nil, nil]),
      ("Vốn là 3.021.000.000 đồng (ba tỷ đồng, hai mươi mốt triệu đồng).", [nil, nil, nil]),
      ("Có 82 người bị thương (Nam Định 40, Hà Nam 39 và Thái Bình 3).", [nil, 0, 0, 0]),
      ("Bão làm 8.000 ha lúa bị ngập, gồm Nam Định 5.000, Hà Nam 3.000.", [nil, 0, 0]),
      ("Ngập 8,2 nghìn ha lúa (Nam Định 5, Hà Nam 3).", [nil]),
      ("Có 60 ca mắc: Nam Định (25), Hà Nam (20).", [nil, 0, 0]),
      ("Có 60 học sinh: Lê An (12), Lê Bình (13).", [nil]),
      (
        "Có 593 vụ, làm chết 134 người, bị thương 94 người; trong đó 457 vụ, làm chết 31 người.",
        [nil, nil, nil, 0, 1]
      ),
      ("Thu 24 tỷ đồng, trong đó vé 12 tỷ đồng, giá 2 triệu đồng/vé.", [nil, 0, nil]),
      ("Bồi thường 241 m2 (492 hộ). Trong đó, có 348 hộ đã nhận tiền.", [nil, nil, 1]),
      (
        "Giải thưởng 700 triệu đồng. Bao gồm: 1 giải trị giá 450 triệu đồng, 2 giải trị giá 90 triệu đồng.",
        [nil, nil, 0, nil, 0]
      ),
      ("Bắt 5 đối tượng. (Ảnh: An) Trong đó, 3 đối tượng đã khai.", [nil, 0]),
      ("Có 190 máy hỏng. Đáng chú ý, trong đó có 60 máy mới.", [nil, 0]),
      ("Có 190 máy hỏng. Nhà máy mới đã xây xong từ lâu, trong đó có 60 máy tốt.", [nil, nil]),
      (
        "Giải thưởng 400 triệu đồng, trong đó 1 giải Nhất (200 triệu đồng), 2 giải Nhì (50 triệu đồng).",
        [nil, nil, 0, nil, 0]
      ),
      (
        "Nêu tên 134 doanh nghiệp nợ 162 tỷ đồng. Trong đó, 126 doanh nghiệp nợ phí 150 tỷ đồng.",
        [nil, nil, 0, 1]
      ),
      ("Máy có 256 GB (bản cũ chỉ có 32 GB và 128 GB).", [nil, nil, nil]),
      (
        "Vốn là 900 triệu euro (24 tỷ đồng), trong đó vốn vay 800 triệu euro (21 tỷ đồng).",
        [nil, nil, 0, 1]
      ),
      (
        "Vốn đạt 14.072 tỷ đồng, tăng 8.213 tỷ đồng so với năm 2014; trong đó vốn vay 613 tỷ đồng.",
        [nil, nil, 0]
      ),
    ] as [(String, [Int?])])
  func parts(_ text: String, _ expected: [Int?]) {
    #expect(Self.extractor.extract(Array(text.utf8)).counts.map(\.partOf) == expected)
  }

  @Test("who acts in one clause is not who is counted in the next")
  func joinedClauses() {
    let text = "UBND huyện Vân Đồn đã cấp 120 giấy phép và 5 doanh nghiệp đã giải thể."
    #expect(
      Self.extractor.extract(Array(text.utf8)).counts.map { $0.organization != nil }
        == [true, false])
  }

  @Test("a list of shares is as long as there are places")
  func allProvinces() {
    let places = (1...63).map { "Long An (\($0))" }.joined(separator: ", ")
    let counts = Self.extractor.extract(Array("Có 9.000 ca tại \(places).".utf8)).counts
    #expect(counts.count == 64)
    #expect(counts.dropFirst().allSatisfy { $0.partOf == 0 })
  }

  @Test(
    "a count is tied to the day by when it is to be, not to the day of the report, nor to a term",
    arguments: [
      ("Ngày 12/6, tỉnh yêu cầu rà soát xong 1.250 hộ nghèo, hạn chót 30/9.", "30/9"),
      ("Ngày 12/6, tỉnh yêu cầu xóa 45 nhà tạm trước ngày 30/9.", "ngày 30/9"),
      ("Ngày 12/6, tỉnh giao nộp 45 hồ sơ chậm nhất là ngày 30/9.", "ngày 30/9"),
      ("Ngày 12/6, hãng sẽ mở 60 cửa hàng tại Hà Nội, TP.HCM, Đà Nẵng trong năm 2022.", "năm 2022"),
      ("Ngày 12/6, tỉnh có 45 nhà tạm, lớn nhất từ trước đến nay.", "Ngày 12/6"),
      ("Ngày 12/6, hồ được phát hiện, cách thị trấn 190 km.", nil),
      ("HĐND tỉnh khóa XIX, nhiệm kỳ 2021-2026 có 70 đại biểu.", nil),
      ("Trong nhiệm kỳ 2021-2026, tỉnh có 70 xã mới.", "nhiệm kỳ 2021-2026"),
      ("Năm 2022, tỉnh nói có 12 trường năm 2015, 20 trường năm 2020.", "năm 2015"),
      ("Năm 2022, tỷ lệ nghèo từ 5% (năm 2016) giảm mạnh.", "năm 2016"),
      ("Năm 2022, sản lượng tăng gấp đôi năm ngoái.", "Năm 2022"),
      ("Năm 2022, khu đất được định giá 600 triệu đồng (vào năm 2014).", "năm 2014"),
      ("Ông vay 247 tỷ đồng trong các năm 2009-2010 để xây nhà.", "năm 2009-2010"),
      ("Đến năm 2030, tầm nhìn đến năm 2050, tỉnh xây 10 tuyến đường.", "năm 2030"),
      ("Năm 2025 có một nửa, tầm nhìn đến năm 2030 có 100% khu bảo tồn.", "Năm 2025"),
      ("Giải được trao hai lần vào các năm 2006 và 2013.", nil),
      ("Năm 2022, thu bằng 105% năm 2021.", "Năm 2022"),
      ("Năm 2022, thu bằng 95% dự toán năm 2021.", "Năm 2022"),
      ("Sáng 10/12, Sở đề nghị giảm còn 17% trước quý III/2023.", "quý III/2023"),
      ("Doanh nghiệp thành lập trước năm 2010 phải nộp 5 triệu đồng.", nil),
    ] as [(String, String?)])
  func days(_ text: String, _ expected: String?) {
    #expect(Self.dateOfFirstCount(text) == expected)
  }

  @Test(
    "what is violated, or stands in brackets with other words, is not what a count is under",
    arguments: [
      ("Việc này vi phạm quy định của Luật Đầu tư, gây thiệt hại 272 tỷ đồng.", false),
      ("Người nghèo (theo Quyết định 705/QĐ-TTg) được hỗ trợ 30%.", false),
      ("Phạt tiền (Nghị định 178/2013/NĐ-CP) từ 1 đến 3 triệu đồng.", true),
      ("Theo Quyết định 705/QĐ-TTg, người nghèo được hỗ trợ 30%.", true),
      ("Tỉnh cấp 120 giấy phép theo quy định tại Nghị định số 15/2020/NĐ-CP.", true),
      ("Ban hành 12 văn bản chỉ đạo, hướng dẫn thực hiện Chỉ thị số 05-CT/TW.", true),
      ("Huyện mở 15 lớp quán triệt Nghị quyết số 06-NQ/TU.", true),
      ("Tỉnh dành 50 tỷ đồng để thực hiện Nghị quyết số 06-NQ/TU.", true),
      ("Khảo sát 22 tỉnh dùng bảng kiểm đánh giá thực hiện Thông tư 01/2013/TT-BYT.", false),
      ("Công an bắt 39 đối tượng, thực hiện Chỉ thị số 12/CT-TTg.", false),
      ("Thành ủy họp với 30 quận về thực hiện Nghị quyết số 08/2013/NQ-HĐND.", false),
    ])
  func rulings(_ text: String, _ isTied: Bool) {
    let count = Self.extractor.extract(Array(text.utf8)).counts.first
    #expect((count?.document != nil) == isTied)
  }

  @Test(
    "a document that heads a sentence rules the whole list, one beside a count that count alone",
    arguments: [
      (
        "Thực hiện Nghị quyết số 06-NQ/TU, tỉnh trồng 100 ha chè; sáp nhập 147 thôn; số xã còn 5 xã.",
        ["06-NQ/TU", "06-NQ/TU", "06-NQ/TU"]
      ),
      (
        "Nghị quyết số 06-NQ/TU đề ra: trồng 100 ha chè; 50 xã đạt chuẩn.",
        ["06-NQ/TU", "06-NQ/TU"]
      ),
      (
        "Sửa 4 điều của Luật Đấu thầu, 3 điều của Luật Xây dựng.",
        ["Luật Đấu thầu", "Luật Xây dựng"]
      ),
      ("Tỉnh ban hành Kế hoạch số 12/KH-UBND; bầu 5 người.", [nil]),
      (
        "Nghị định 10/2024/NĐ-CP thay thế Nghị định 5/2015/NĐ-CP. Nghị định này có 111 điều.",
        ["10/2024/NĐ-CP"]
      ),
      (
        "Tỉnh ban hành Kế hoạch số 12/KH-UBND. Theo báo cáo, có 32 dự án.", [nil]
      ),
    ] as [(String, [String?])])
  func ruled(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.documents(text) == expected)
  }

  @Test(
    "bare type words name a document of the type again, and no other paper",
    arguments: [
      ("Sau 2 năm thực hiện nghị quyết, toàn tỉnh có 12 dự án.", true),
      ("Qua hơn 3 năm triển khai, toàn tỉnh có 12 dự án.", true),
      ("Từ khi triển khai Nghị quyết này, toàn tỉnh có 12 dự án.", true),
      ("Ngoài ra, nghị quyết cũng quy định hỗ trợ 12 dự án.", true),
      ("Cũng theo nghị quyết này, tỉnh hỗ trợ 12 dự án.", true),
      ("Điều 5 của Nghị quyết này nêu rõ hỗ trợ 12 dự án.", true),
      ("Có 12 dự án được hỗ trợ theo quy định tại nghị quyết này.", true),
      ("Cũng theo quyết định này, tỉnh hỗ trợ 12 dự án.", false),
      ("Theo nghị quyết của Công ty An Phát, có 12 dự án.", false),
      ("Theo quy định, mỗi xã có 12 dự án.", false),
      ("Sau 2 năm thực hiện dự án, toàn tỉnh có 12 hộ khá.", false),
      ("Huyện ủy cũng ra nghị quyết. Nghị quyết đề ra 12 dự án.", false),
    ])
  func anaphors(_ sentence: String, _ isTied: Bool) {
    let text = "Tỉnh ủy ban hành Nghị quyết số 06-NQ/TU về du lịch. " + sentence
    #expect(LinkProbe.documents(text) == [isTied ? "06-NQ/TU" : nil])
  }

  @Test(
    "what a document sets goes on over sentences and lists that say so",
    arguments: [
      (
        "Nghị định số 46/2016/NĐ-CP có hiệu lực. Theo đó, phạt 5 triệu đồng. Phạt tiền 9 triệu đồng với ô tô.",
        ["46/2016/NĐ-CP", "46/2016/NĐ-CP"]
      ),
      (
        "Theo Nghị định số 46/2016/NĐ-CP, mức phạt như sau:\n- Xe máy: 1 triệu đồng;\n- Ô tô: 5 triệu đồng.\n\nTỉnh có 5 xã.",
        ["46/2016/NĐ-CP", "46/2016/NĐ-CP", nil]
      ),
      (
        "Theo Nghị định số 46/2016/NĐ-CP, phạt 5 triệu đồng. Toàn tỉnh có 5 xã. Huyện có 3 xã.",
        ["46/2016/NĐ-CP", "46/2016/NĐ-CP", nil]
      ),
      (
        "Anh An bị phạt 5 triệu đồng theo điểm a, khoản 1, Điều 5 Nghị định số 46/2016/NĐ-CP.",
        ["46/2016/NĐ-CP"]
      ),
      (
        "Nghị quyết số 15/2018/NQ-HĐND quy định mức hỗ trợ như sau:\n\na) Xã: 2 tỷ đồng;\n\nb) Hộ: 5 triệu đồng.",
        ["15/2018/NQ-HĐND", "15/2018/NQ-HĐND"]
      ),
      (
        "Kết quả thực hiện như sau:\n\n- Xã: 2 tỷ đồng;\n\n- Hộ: 5 triệu đồng.", [nil, nil]
      ),
      (
        "Tòa phạt 3 người và theo Điều 9 Luật Đất đai thì có 6 hình thức.", [nil, "Luật Đất đai"]
      ),
      (
        "UBND tỉnh ký Quyết định số 178/QĐ-UBND phê duyệt đề án phát triển đảo.\n\nTheo đề án, đảo đón 300 lượt khách.",
        ["178/QĐ-UBND"]
      ),
      (
        "Theo Thông tư số 19/2024/TT-BYT, người đủ từ 21 tuổi trở lên được thi.", ["19/2024/TT-BYT"]
      ),
    ] as [(String, [String?])])
  func chains(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.documents(text) == expected)
  }

  @Test(
    "who acts is told from who tells, gets, hosts, or acted before",
    arguments: [
      ("Báo Nhân Dân tặng 20 suất quà.", ["Báo Nhân Dân"]),
      ("Báo Nhân Dân đưa tin 5 người chết.", [nil]),
      (
        "Bộ Tài chính chuyển 385 xe, Thông tấn xã Việt Nam chuyển 14 xe.",
        ["Bộ Tài chính", "Thông tấn xã Việt Nam"]
      ),
      (
        "Bộ Tài chính chuyển 5 xe, huyện Kim Bảng chuyển 2 xe, xã Tân Sơn chuyển 4 xe.",
        ["Bộ Tài chính", nil, nil]
      ),
      ("Bộ Tài chính bán 13 xe. Ngoài ra, 4 huyện cũng bán xe.", ["Bộ Tài chính", nil]),
      ("Bộ Tài chính bán 13 xe. Theo vị chủ tàu, tàu trị giá 16 tỷ đồng.", ["Bộ Tài chính", nil]),
      ("Dự án được Chính phủ bảo lãnh có dư nợ 200 triệu USD.", [nil]),
      ("Xã được Chính phủ hỗ trợ 5 tỷ đồng.", ["Chính phủ"]),
      ("Bộ trưởng báo cáo Quốc hội rằng Việt Nam vay vốn từ 3 chủ nợ.", [nil]),
      ("Tại Bộ Tài chính, chương trình đã diễn ra với 500 sinh viên.", [nil]),
      ("Tại Bộ Tài chính, đoàn kiểm tra 5 phòng.", ["Bộ Tài chính"]),
      ("Tại Nhà hát Thành phố Đà Nẵng, hơn 500 đại biểu dự họp.", [nil]),
      (
        "Bộ Y tế kiểm tra 34 cơ sở; xử phạt 12 cơ sở; thu hồi 3 giấy phép; Bộ Nội vụ tuyển 5 người.",
        ["Bộ Y tế", "Bộ Y tế", "Bộ Y tế", "Bộ Nội vụ"]
      ),
      ("Bộ Y tế kiểm tra 34 cơ sở; người dân tố giác 12 cơ sở.", ["Bộ Y tế", nil]),
      ("5 năm qua Bộ Y tế ban hành 12 văn bản.", ["Bộ Y tế"]),
      ("Bộ Y tế ban hành 12 văn bản; sản lượng lúa đạt 500 tấn.", ["Bộ Y tế", nil]),
      ("Bộ Y tế ban hành 12 văn bản; tinh giản 5 người.", ["Bộ Y tế", "Bộ Y tế"]),
      ("Bộ Y tế xử lý 2 vụ; các sở xử lý 40 vụ; cấp huyện xử lý 6 vụ.", ["Bộ Y tế", nil, nil]),
      ("Bộ Y tế cho biết có 7 xã đạt chuẩn.", [nil]),
      ("Bộ Y tế cho biết đã cấp 7 giấy phép.", ["Bộ Y tế"]),
      ("Đoàn đã nghe 12 báo cáo của Bộ Y tế, Bộ Nội vụ.", [nil]),
      ("Đoàn nghe báo cáo của Bộ Y tế, Bộ Nội vụ và thông qua 8 dự thảo.", [nil]),
      ("Bộ Tài chính yêu cầu Bộ Y tế nộp 61 tỷ đồng.", ["Bộ Y tế"]),
      ("Thu bằng 120% dự toán Bộ Tài chính giao, tăng 12,3%.", [nil, nil]),
      ("Văn phòng Chính phủ và 11 tỉnh dự họp.", [nil]),
      ("Bộ Y tế lấy 3 mẫu, trong khi quy chuẩn là 12 mẫu.", ["Bộ Y tế", nil]),
      ("Giá vàng của Bộ Y tế và Bộ Quốc phòng tăng 12%.", [nil]),
      ("Bộ Y tế và Bộ Quốc phòng chi 12 tỷ đồng.", ["Bộ Quốc phòng"]),
      ("Bộ Y tế cần 30 mẫu, trong khi mới lấy 12 mẫu.", ["Bộ Y tế", "Bộ Y tế"]),
      ("Bộ Y tế mua 10 chiếc máy do Bộ Quốc phòng chế tạo.", ["Bộ Y tế"]),
      (
        "Có 5 tàu do Bộ Y tế quản lý và 12 tàu do Bộ Quốc phòng đóng.",
        ["Bộ Y tế", "Bộ Quốc phòng"]
      ),
    ] as [(String, [String?])])
  func actors(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }

  @Test(
    "a day in brackets gives way to one outside that it does not tell",
    arguments: [
      ("Năm 2017, vùng khó khăn (giai đoạn 2016-2020) có 20 xã.", "Năm 2017"),
      ("Hôm qua (18/5), tỉnh có 20 xã.", "18/5"),
      ("Năm 2016 (từ 1-11-2015 đến 31-10-2016), tỉnh có 20 xã.", "Năm 2016"),
      ("Titanic (1997) thu 298 triệu USD.", "1997"),
      ("Năm 2017, thu tăng so với cùng kỳ năm 2016 (56 tỷ đồng).", "cùng kỳ năm 2016"),
      ("Năm 2017, thu vượt so với chỉ tiêu (340 tỷ đồng).", nil),
      ("Năm 2017, kho bạc bán trái phiếu kỳ hạn 5 năm (150 tỷ đồng).", "Năm 2017"),
      ("Các chỉ tiêu cả năm gồm: trồng 300 ha rừng.", nil),
      ("Ông nói: “Năm 2030 sẽ đủ phòng. Đến nay, xã có 253 phòng”.", nil),
      ("Du khách ở bản. Ảnh: Ngọc Bằng\n\nNăm 2019, huyện đón 3 triệu khách.", "Năm 2019"),
    ] as [(String, String?)])
  func bracketedDays(_ text: String, _ expected: String?) {
    #expect(Self.dateOfFirstCount(text) == expected)
  }

  @Test("what a clause is measured by or carries out does not go beyond its semicolon")
  func clauses() {
    let text =
      "Từ đầu năm 2017, tỉnh thực hiện Kết luận 30-KL/TU, đạt 60% chỉ tiêu cả năm; mở 4 lớp; trong đó có 2 lớp mới."
    let extraction = Self.extractor.extract(Array(text.utf8))
    #expect(extraction.counts.map { $0.document != nil } == [true, false, false])
    #expect(
      extraction.counts.map { count in
        count.date.map { extraction.text.string(extraction.dates[$0].mention.tokens) }
      } == Array(repeating: "đầu năm 2017", count: 3))
  }

  @Test("what brackets count for themselves has dates of its own")
  func bracketedClauses() {
    let text =
      "Năm 2019, sản lượng tăng khá (năm 2017 tăng 7,1%; năm 2018 tăng 8,1%), xuất khẩu đạt 2 tỷ USD."
    let extraction = Self.extractor.extract(Array(text.utf8))
    let dates = extraction.counts.map { count in
      count.date.map { extraction.text.string(extraction.dates[$0].mention.tokens) }
    }
    #expect(dates == ["năm 2017", "năm 2018", "Năm 2019"])
  }

  @Test(
    "bodies and documents that are joined are all told",
    arguments: [
      ("Sở Y tế, Sở Nội vụ và Sở Xây dựng đã tuyển 250 người.", 3, 0),
      ("UBND tỉnh cùng với Sở Y tế và Sở Nội vụ đã tuyển 25 người.", 0, 0),
      ("Theo Nghị quyết 18-NQ/TW và Nghị quyết 19-NQ/TW, tỉnh giảm 45 đơn vị.", 0, 2),
      (
        "Theo Quyết định 1880/QĐ-TTg ngày 29/9/2016 và Quyết định 306/QĐ-TTg ngày 9/3/2017, có 20 xã.",
        0, 2
      ),
      ("So với Sở Y tế và Sở Nội vụ, Sở Xây dựng đã tuyển 250 người.", 0, 0),
    ])
  func joint(_ text: String, _ bodies: Int, _ documents: Int) {
    let count = Self.extractor.extract(Array(text.utf8)).counts.first
    #expect(count?.jointOrganizations.count == bodies)
    #expect(count?.jointDocuments.count == documents)
  }

  @Test("signs of changes and the ratio behind a share are read")
  func signsAndShares() {
    let text =
      "Xuất khẩu: -2,5% so với quý trước; 12 tấn, -3,5% so với năm ngoái. Đã cấp 65,9% số xã (112/170)."
    let counts = Self.extractor.extract(Array(text.utf8)).counts
    #expect(counts.map { $0.value?.description } == ["-2.5", "12", "-3.5", "65.9", "112"])
    #expect(counts.last?.of?.description == "170")
  }

  @Test(
    "what a change is measured from may stand before it",
    arguments: [
      ("Xuất khẩu tăng so với cùng kỳ 12%.", Count.Change.increase, "cùng kỳ"),
      ("So với cùng kỳ, xuất khẩu tăng 12%.", .increase, "cùng kỳ"),
      ("Xuất khẩu so với năm trước giảm 12%.", .decrease, "năm trước"),
      ("Xuất khẩu tăng 12% so với năm trước.", .increase, "năm trước"),
      ("Xuất khẩu tăng 12% về số vốn đăng ký so với năm trước.", .increase, "năm trước"),
      ("Lạm phát tăng so với mức 5,2% của năm ngoái.", nil, nil),
      ("Số thu tăng so với dự toán 120 tỷ đồng.", nil, nil),
    ] as [(String, Count.Change?, String?)])
  func bases(_ text: String, _ change: Count.Change?, _ base: String?) {
    let count = Self.extractor.extract(Array(text.utf8)).counts.first
    #expect(count?.change == change)
    #expect(count?.base == base)
  }

  @Test(
    "who only tells of others is not who counts",
    arguments: [
      ("Cục Thú y (Bộ Nông nghiệp) cho biết cả nước có 30 ổ dịch.", nil),
      ("Cục Thú y, Bộ Nông nghiệp, cho biết cả nước có 30 ổ dịch.", nil),
      ("Sở Y tế Nam Định cho biết, 9 tháng qua, các doanh nghiệp đã tuyển 12 lao động.", nil),
      (
        "Tại hội nghị do Sở Y tế Nam Định tổ chức, ông Ba, Phó Giám đốc Sở, cho biết quý 1/2021 "
          + "toàn tỉnh có 30 vụ ngộ độc.", nil
      ),
      ("Công an quận Hai Bà Trưng (Hà Nội) cho biết, đơn vị đã triệu tập 2 cô giáo.", "Công an"),
      ("Bệnh viện K cho biết bệnh viện này vừa mổ cho 16 người.", "Bệnh viện K"),
      ("Trại tạm giam số 2 - Công an tỉnh Nam Định đã tha 15 phạm nhân.", "Trại tạm giam"),
      ("Theo báo cáo trình Đại hội Đảng bộ xã Chiềng Ban lần thứ XIX, sản lượng tăng 12%.", nil),
      ("Có 35 tập thể đạt thành tích xuất sắc được UBND huyện Mai Sơn khen thưởng.", "Ủy ban"),
    ] as [(String, String?)])
  func tellers(_ text: String, _ name: String?) {
    companions(text, name)
  }

  @Test(
    "what a change or a multiple is measured from",
    arguments: [
      (
        "So với cùng kỳ năm 2021, số vụ giảm 263 vụ, tăng 33 người chết.",
        ["cùng kỳ năm 2021", "cùng kỳ năm 2021"]
      ),
      ("Thu tăng 4%, tương ứng tăng 28 tỷ đồng, so với năm 2020.", ["năm 2020", "năm 2020"]),
      ("Số vụ giảm 45 vụ so với năm 2019, tương ứng giảm 38%.", ["năm 2019", "năm 2019"]),
      ("Diện tích giảm 65 ha (bằng 0,85%) so với vụ mùa năm 2016.", ["vụ mùa năm 2016", nil]),
      ("Doanh thu gấp 2,04 lần cùng kỳ năm 2018.", ["cùng kỳ năm 2018"]),
      ("Sản lượng tăng 21,6% cùng kỳ năm 2018.", ["cùng kỳ năm 2018"]),
      ("Giá gấp 10 lần so với nho xanh của Mỹ.", [nil]),
    ] as [(String, [String?])])
  func bases(_ text: String, _ expected: [String?]) {
    #expect(Self.extractor.extract(Array(text.utf8)).counts.map(\.base) == expected)
  }

  @Test(
    "nothing is counted under a law that is violated, as the result of a paper received, or of somebody behind a law"
  )
  func violated() {
    func under(_ text: String) -> [Int?] {
      Self.extractor.extract(Array(text.utf8)).counts.map(\.document)
    }
    let forest = "Kiểm lâm phát hiện 14 vụ vi phạm Luật Lâm nghiệp. Trong đó có 9 vụ đã xử lý."
    #expect(under(forest) == [nil, nil])
    let paper = "Huyện nhận Quyết định số 800/QĐ-UBND. Kết quả, năm 2017 có 40 hộ nghèo."
    #expect(under(paper) == [nil])
    let done = "Xã thực hiện Nghị quyết số 10/2020/NQ-HĐND. Kết quả, năm 2021 hỗ trợ 40 hộ."
    #expect(under(done) == [0])
    let law = "Theo Nghị định 15/2020/NĐ-CP, mức phạt là 2 triệu đồng. "
    #expect(under(law + "Mức tối đa là 5 triệu đồng.") == [0, 0])
    #expect(under(law + "Bà Hạnh đã vay ngân hàng 3 tỷ đồng.") == [0, nil])
  }

  @Test("a date from or until which a count holds is none of those behind it")
  func limits() {
    func days(_ text: String) -> [String?] {
      let found = Self.extractor.extract(Array(text.utf8))
      return found.counts.map { $0.date.map { found.dates[$0].value } }
    }
    let water = "Giá nước là 7.500 đồng/m3 từ 1/7/2023 và 8.500 đồng/m3 từ 1/1/2024."
    #expect(days(water) == ["2023-07-01", "2024-01-01"])
    #expect(days("Giá vé 12.000 đồng từ 1/5/2023, trước đó 10.000 đồng.") == ["2023-05-01", nil])
    let tax = "Thuế là 8% đến hết 30/6/2024 và trở lại 10% từ 1/7/2024."
    #expect(days(tax) == ["2024-06-30", "2024-07-01"])
  }

  @Test(
    "the one acts who is told before those it acts with",
    arguments: [
      ("Công an huyện Bắc Hà phối hợp cùng Đồn Biên phòng Si Ma Cai đã phát hiện 3 vụ.", "Công an"),
      (
        "Hạt Kiểm lâm huyện Bắc Hà phối hợp với Đội Kiểm lâm cơ động cùng cấp ủy, chính quyền "
          + "xã Bản Phố và Ban Quản lý rừng phòng hộ huyện kiểm tra 3 tuyến.", "Hạt Kiểm lâm"
      ),
      ("UBND tỉnh yêu cầu Sở Y tế phối hợp với Sở Nội vụ tuyển 30 bác sĩ.", "Sở Y tế"),
      (
        "Hội Nông dân huyện phối hợp với Ngân hàng CSXH tổ chức hội nghị, Hội Phụ nữ xã đã vay "
          + "12 tỷ đồng.", "Hội Liên hiệp Phụ nữ"
      ),
      ("Xã phối hợp với Sở Y tế tỉnh Lào Cai khám cho 200 người.", nil),
      (
        "Theo Công ty Chứng khoán An Phú, thị trường khởi sắc. Ở Nam Định, một doanh nghiệp may mở "
          + "rộng xưởng. Năm nay, công ty đã bán 200 xe.", nil
      ),
      ("Công ty Sông Hồng mở xưởng mới. Năm nay, công ty đã bán 200 xe.", "Công ty Sông Hồng"),
      (
        "Làm việc với Bộ Y tế tối qua, Giám đốc bệnh viện tỉnh cho biết sau 45 phút, 18 bệnh nhân "
          + "khó thở.", nil
      ),
      ("Lãi suất trái phiếu Chính phủ kỳ hạn dài giảm 0,15%.", nil),
      ("Quỹ đầu tư Hoa Sen mua 200 xe, các doanh nghiệp khác cũng đã mua 90 xe.", nil),
    ] as [(String, String?)])
  func companions(_ text: String, _ name: String?) {
    let found = Self.extractor.extract(Array(text.utf8))
    let who = found.counts.last?.organization.map { found.organizations[$0].name }
    #expect(name.map { who?.hasPrefix($0) ?? false } ?? (who == nil), "\(who ?? "none")")
  }

  @Test(arguments: LinkRule.allCases)
  func examplesRun(_ rule: LinkRule) {
    #expect(!rule.examples.isEmpty)
    for example in rule.examples {
      let counts = Self.extractor.extract(Array(example.utf8)).counts
      let rules = counts.flatMap { [$0.who?.rule, $0.when?.rule, $0.under?.rule] }
      #expect(rules.contains(rule), "\(example)")
    }
  }
}
