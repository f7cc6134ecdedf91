import PressExtraction
import PressText
import Testing

@Test("a row of bodies shares the place that its last one carries")
func sharesTails() {
  #expect(
    BodyProbe.mentions("Thành ủy, HĐND, UBND thành phố Uông Bí chỉ đạo.") == [
      "Thành ủy = Thành ủy Uông Bí",
      "HĐND = Hội đồng nhân dân thành phố Uông Bí",
      "UBND thành phố Uông Bí = Ủy ban nhân dân thành phố Uông Bí",
    ])
}

@Test("a bare level takes the place that the article is about")
func takesTheScope() {
  let text = """
    Huyện Đông Hưng làm đường

    Ngày 5/3/2018, UBND huyện Đông Hưng (tỉnh Thái Bình) họp. BTV Huyện ủy và Phòng NN-PTNT huyện dự. \
    Sở Y tế cử người; UBND tỉnh cấp vốn.
    """
  #expect(
    BodyProbe.mentions(text) == [
      "UBND huyện Đông Hưng = Ủy ban nhân dân huyện Đông Hưng",
      "BTV Huyện ủy = Ban Thường vụ Huyện ủy Đông Hưng",
      "Phòng NN-PTNT huyện = Phòng Nông nghiệp và Phát triển nông thôn huyện Đông Hưng",
      "Sở Y tế = Sở Y tế tỉnh Thái Bình",
      "UBND tỉnh = Ủy ban nhân dân tỉnh Thái Bình",
    ])
}

@Test("mentions of one body make one entity")
func mergesMentions() {
  let text = "UBND TP Uông Bí họp. Ủy ban nhân dân thành phố giao việc; UBND TP ký."
  let result = BodyProbe.extractor.extract(Array(text.utf8))
  #expect(result.organizations.map(\.name) == ["Ủy ban nhân dân thành phố Uông Bí"])
  #expect(result.organizations.first?.mentions.count == 3)
}

@Test(
  "what is no body is left out",
  arguments: [
    "Đoàn đi qua Hội An và Trường Sa.", "thị trường Trung Quốc và môi trường Mỹ",
    "Hội nghị thượng đỉnh và Hội thi diễn ra.", "Viện trưởng và Đội trưởng cùng dự.",
    "Ảnh: TTXVN", "anh chạy xe Honda Wave", "công ty này nợ thuế",
    "Tiền vệ trung tâm Marlon Ribas ghi bàn.", "Công ty Hàn Quốc sẽ mở bán ở Đức.",
    "Ông An, Đảng ủy viên, đã đến.", "Lãnh đạo Bộ tổ chức buổi làm việc.",
    "Ông An, Phó trưởng ban Thường trực; ông Bình.", "HLV là người Barcelona.",
    "Ông Omar Fatah Selim nói ở Ai Cập.",
  ])
func findsNoBody(text: String) {
  #expect(BodyProbe.mentions(text) == [])
}

@Test(
  "a person's name after a title is no part of the body",
  arguments: [
    ("Giám đốc Công ty Hải Long Trần Văn Anh nói", "Công ty Hải Long"),
    ("Tổng cục trưởng Tổng cục Hải quan Nguyễn Văn Cẩn nói", "Tổng cục Hải quan"),
    ("Cục Trưởng Cục Thuế tỉnh Hà Nam Nguyễn Văn An nói", "Cục Thuế tỉnh Hà Nam"),
    ("Hôm nay, Viện KSNDTC họp báo.", "Viện KSNDTC"),
    ("Chủ tịch UBND TP Hà Nội Nguyễn Đức Chung nói", "UBND TP Hà Nội"),
    ("Bí thư Đảng ủy xã Lê Ngọc Quý nói", "Đảng ủy xã"),
    ("TGĐ Công ty Đầu tư 47 Trần Văn Ba nói", "Công ty Đầu tư 47"),
    ("Giám đốc Công ty cổ phần Đầu tư Thu Hồng nói", "Công ty cổ phần Đầu tư Thu Hồng"),
  ])
func leavesPeopleOut(text: String, body: String) {
  let result = BodyProbe.extractor.extract(Array(text.utf8))
  #expect(
    result.organizations.flatMap(\.mentions).map { result.text.string($0.tokens) } == [body])
}

@Test(
  "an initial after the word for a commune starts the commune's name, after that for a province a person's",
  arguments: [
    (
      "UBND xã A Xyz và UBND xã Tân Lập họp. UBND xã Y Mơr họp.",
      ["UBND xã A Xyz", "UBND xã Tân Lập", "UBND xã Y Mơr"]
    ),
    ("UBND xã H Ring và Đảng ủy xã K Dang họp.", ["UBND xã H Ring", "Đảng ủy xã K Dang"]),
    ("Phó Chủ tịch UBND tỉnh Y Biêr Niê nói", ["UBND tỉnh"]),
    ("Phó Chủ tịch UBND huyện H'Yim Kđoh nói", ["UBND huyện"]),
    ("Phó Chủ tịch UBND tỉnh Tôn Thị Ngọc Lan nói", ["UBND tỉnh"]),
    ("Tòa án quận Giang Nam Đông họp.", ["Tòa án quận Giang Nam Đông"]),
  ])
func tellsCommunesFromPeople(text: String, names: [String]) {
  let result = BodyProbe.extractor.extract(Array(text.utf8))
  #expect(
    result.organizations.map { result.text.string($0.mentions[0].tokens) } == names)
}

@Test(
  "lower-case words after a head with a capital of its own belong to the name",
  arguments: [
    ("Theo Hội đồng an ninh quốc gia, tình hình đã yên.", ["Hội đồng an ninh quốc gia"]),
    (
      "Bà Lan, Chủ tịch Hiệp hội các nhà trồng dừa Việt Nam, nói.",
      ["Hiệp hội các nhà trồng dừa Việt Nam"]
    ),
    (
      "Giám đốc Trung tâm chăm sóc rừng dừa (TDG) nói.",
      ["Trung tâm chăm sóc rừng dừa", "TDG"]
    ),
    ("Theo Cơ quan quản lý rừng dừa Malaysia, giá đã tăng.", ["Cơ quan quản lý rừng dừa Malaysia"]),
    (
      "Giám đốc Trung tâm Truyền thông giáo dục sức khỏe tỉnh nói.",
      ["Trung tâm Truyền thông giáo dục sức khỏe tỉnh"]
    ),
    ("Cấp trên giao Hội đồng đề nghị Sở Y tế kiểm tra.", ["Sở Y tế"]),
  ])
func readsPhrases(text: String, names: [String]) {
  let result = BodyProbe.extractor.extract(Array(text.utf8))
  #expect(
    result.organizations.flatMap(\.mentions).map { result.text.string($0.tokens) } == names)
}

@Test(
  "a region's number, a short form in brackets and the place after a dash belong to the name",
  arguments: [
    (
      "Tòa án nhân dân khu vực 1 - Hà Nội xét xử.",
      ["Tòa án nhân dân khu vực 1 - Hà Nội = Tòa án nhân dân khu vực 1 - Hà Nội"]
    ),
    (
      "VKSND khu vực 3 (TP Đà Nẵng) phê chuẩn.",
      ["VKSND khu vực 3 = Viện kiểm sát nhân dân khu vực 3 - Đà Nẵng"]
    ),
    (
      "Thuế cơ sở 3 tỉnh Lâm Đồng thông báo.",
      ["Thuế cơ sở 3 tỉnh Lâm Đồng = Thuế cơ sở 3 tỉnh Lâm Đồng"]
    ),
    (
      "Phó Trưởng ban Thường trực Ban Dân vận Trung ương dự.",
      ["Ban Dân vận Trung ương = Ban Dân vận Trung ương"]
    ),
    (
      "Đó là Tập đoàn Điện lực Việt Nam Cụ thể theo đề án.",
      ["Tập đoàn Điện lực Việt Nam = Tập đoàn Điện lực Việt Nam"]
    ),
    (
      "Công ty cổ phần ống sợi thủy tinh Vinaconex xây.",
      ["Công ty cổ phần ống sợi thủy tinh Vinaconex = Công ty cổ phần ống sợi thủy tinh Vinaconex"]
    ),
    ("Công ty CP Licogi 14 tổ chức lễ.", ["Công ty CP Licogi 14 = Công ty cổ phần Licogi 14"]),
    (
      "Theo Sở Y tế tỉnh Hà Nam, Chánh Văn phòng Sở đã ký.",
      [
        "Sở Y tế tỉnh Hà Nam = Sở Y tế tỉnh Hà Nam",
        "Văn phòng Sở = Văn phòng Sở Y tế tỉnh Hà Nam",
      ]
    ),
    (
      "Lào Cai họp. Chủ tịch UBND tỉnh Hà Nam giao các sở Y tế, Tài chính rà soát.",
      [
        "UBND tỉnh Hà Nam = Ủy ban nhân dân tỉnh Hà Nam", "sở Y tế = Sở Y tế tỉnh Hà Nam",
        "Tài chính = Sở Tài chính tỉnh Hà Nam",
      ]
    ),
    (
      "Tổng cục đường bộ VN Điều động ông An.",
      ["Tổng cục đường bộ VN = Tổng cục Đường bộ Việt Nam"]
    ),
    ("Thuế TP.HCM trả lời.", ["Thuế TP.HCM = Thuế Thành phố Hồ Chí Minh"]),
    (
      "Đảng ủy UBND tỉnh Hà Nam họp.",
      ["Đảng ủy UBND tỉnh Hà Nam = Đảng ủy Ủy ban nhân dân tỉnh Hà Nam"]
    ),
    (
      "Tòa Phúc thẩm TAND Tối cao tại Đà Nẵng xử.",
      ["Tòa Phúc thẩm TAND Tối cao tại Đà Nẵng = Tòa Phúc thẩm Tòa án nhân dân tối cao tại Đà Nẵng"]
    ),
    (
      "Cục A05 Bộ Công an báo tin.",
      [
        "Cục A05 Bộ Công an = Cục An ninh mạng và phòng, chống tội phạm sử dụng công nghệ cao Bộ Công an"
      ]
    ),
    (
      "Cơ quan CSĐT (PC02) Công an tỉnh Hòa Bình báo tin.",
      [
        "Cơ quan CSĐT (PC02) Công an tỉnh Hòa Bình = "
          + "Cơ quan Cảnh sát điều tra Công an tỉnh Hòa Bình"
      ]
    ),
    (
      "Cơ quan CSĐT, Công an tỉnh Hòa Bình khởi tố.",
      [
        "Cơ quan CSĐT = Cơ quan Cảnh sát điều tra Công an tỉnh Hòa Bình",
        "Công an tỉnh Hòa Bình = Công an tỉnh Hòa Bình",
      ]
    ),
    ("BAN CHỈ ĐẠO HỌP PHIÊN THỨ 3", []),
    ("UBND XÃ CHỈ ĐẠO HỌP", ["UBND XÃ CHỈ ĐẠO = Ủy ban nhân dân xã Chỉ Đạo"]),
    (
      "Ban Quản lý dự án (BQLDA) đầu tư xây dựng tỉnh Hà Nam mời thầu.",
      [
        "Ban Quản lý dự án (BQLDA) đầu tư xây dựng tỉnh Hà Nam = "
          + "Ban Quản lý dự án đầu tư xây dựng tỉnh Hà Nam"
      ]
    ),
  ])
func readsWholeNames(text: String, names: [String]) { #expect(BodyProbe.mentions(text) == names) }

@Test(
  "a name keeps the type that the text states, and loses capitals that only its line has",
  arguments: [
    ("Theo UBND tỉnh Cần Thơ, lúa chín.", "Ủy ban nhân dân tỉnh Cần Thơ"),
    ("Bí thư Thành ủy TP Hải Phòng dự.", "Thành ủy Hải Phòng"),
    ("Ngân hàng TMCP ĐẠI DƯƠNG báo lãi.", "Ngân hàng thương mại cổ phần Đại Dương"),
    (
      "ngân hàng ngoại thương việt nam và công an tp uông bí họp", "Ngân hàng Ngoại thương Việt Nam"
    ),
  ])
func writesNames(text: String, name: String) {
  #expect(BodyProbe.extractor.extract(Array(text.utf8)).organizations.first?.name == name)
}

@Test(
  "a ministry's short name is that of the article's day; not abroad",
  arguments: [
    (1994, "Bộ Nông nghiệp họp ở Hà Nội.", "Bộ Nông nghiệp và Công nghiệp thực phẩm"),
    (2018, "Bộ Nông nghiệp họp ở Hà Nội.", "Bộ Nông nghiệp và Phát triển nông thôn"),
    (2025, "Bộ Nông nghiệp họp ở Hà Nội.", "Bộ Nông nghiệp và Môi trường"),
    (2018, "Bộ Nông nghiệp họp ở Mỹ với Anh và Pháp.", "Bộ Nông nghiệp"),
    (2018, "Bộ Nông nghiệp Mỹ họp ở Hà Nội.", "Bộ Nông nghiệp Mỹ"),
  ])
func datesMinistries(year: Int, text: String, name: String) {
  var options = ExtractionOptions()
  options.published = CivilDate(year: year, month: 4, day: 5)
  let extractor = ArticleExtractor(knowledge: Knowledge(), options: options)
  #expect(extractor.extract(Array(text.utf8)).organizations.first?.name == name)
}

@Test("a part of a body is of the kind of the one named after it")
func takesKinds() {
  let text = "Đội 3, Phòng PC45 Công an TP Hà Nội bắt; Phòng Quản lý xuất nhập cảnh cấp hộ chiếu."
  let kinds = BodyProbe.extractor.extract(Array(text.utf8)).organizations.map(\.kind)
  #expect(kinds == [.police, .police, .police])
}

@Test("hostile runs of heads and brackets end")
func survivesHostileText() {
  for piece in [
    "Công ty ", "UBND, ", "Ban Chỉ đạo (", "UBND các huyện Yên Thành, ", "TAND khu vực 1 - ",
    "Tổng thống ", "Sở - ", "các xã, ", "TP. ", "Đảng ủy Đảng ủy ",
  ] {
    _ = BodyProbe.extractor.extract(Array(String(repeating: piece, count: 2_000).utf8))
  }
}

@Test(
  "a body that was merged is told with what took over from it",
  arguments: [
    ("Bộ Kế hoạch và Đầu tư trình đề án.", "2025-03-01", ["Bộ Tài chính"]),
    (
      "Sở Thủy sản tỉnh Cà Mau báo cáo.", "2008",
      ["Sở Nông nghiệp và Phát triển nông thôn tỉnh Cà Mau"]
    ),
    (
      "Ban Dân vận Tỉnh ủy Hà Nam họp.", "2025-02",
      ["Ban Tuyên giáo và Dân vận Tỉnh ủy Hà Nam"]
    ),
    (
      "Bộ Khoa học, Công nghệ và Môi trường trả lời.", "2002-08",
      ["Bộ Khoa học và Công nghệ", "Bộ Tài nguyên và Môi trường"]
    ),
  ])
func tellsSuccessors(text: String, end: String, successors: [String]) {
  let succession = BodyProbe.extractor.extract(Array(text.utf8)).organizations.first?.succession
  #expect(succession == Organization.Succession(end: end, successors: successors))
}

@Test(
  "a body that lives on, or a foreign one of the same name, has no successor",
  arguments: [
    "Bộ Tài chính họp.", "Bộ Thương mại Mỹ áp thuế.", "Sở Y tế tỉnh Cà Mau báo cáo.",
    "Sở Nông nghiệp và Phát triển nông thôn tỉnh Hà Tây họp.",
  ])
func tellsNoSuccessors(text: String) {
  let organizations = BodyProbe.extractor.extract(Array(text.utf8)).organizations
  #expect(organizations.map(\.succession) == [nil])
}

@Test("an abbreviation stands for the body before the text defines it too")
func readsAbbreviationsInTitles() {
  #expect(
    BodyProbe.mentions(
      "HLPC bị phạt\n\nHôm qua, Công ty CP Hải Long Phát (HLPC) nộp phạt. HLPC xin lỗi.") == [
        "HLPC = Công ty cổ phần Hải Long Phát",
        "Công ty CP Hải Long Phát = Công ty cổ phần Hải Long Phát",
        "HLPC = Công ty cổ phần Hải Long Phát", "HLPC = Công ty cổ phần Hải Long Phát",
      ])
}

@Test(
  "the proper name of a company stands for it, not for a street or person",
  arguments: [
    ("Tập đoàn Trường Phát nợ thuế. Trường Phát hứa trả.", 2),
    ("Tập đoàn Trường Phát ở đường Trường Phát.", 1),
    ("Tập đoàn Trường Phát thuê ông Trường Phát.", 1),
  ])
func readsProperNames(text: String, count: Int) {
  let organizations = BodyProbe.extractor.extract(Array(text.utf8)).organizations
  #expect(organizations.map(\.mentions.count) == [count])
}

@Test("the last full mention names a bare organ, before the place of the article")
func takesLastFullMention() {
  #expect(
    BodyProbe.mentions(
      "Hà Nội: Ủy ban Kiểm tra Trung ương kết luận. Ủy ban Kiểm tra đề nghị kỷ luật.") == [
        "Ủy ban Kiểm tra Trung ương = Ủy ban Kiểm tra Trung ương",
        "Ủy ban Kiểm tra = Ủy ban Kiểm tra Trung ương",
      ])
}

@Test(
  "a name ends where the body's does",
  arguments: [
    ("Theo Bệnh viện (BV) Nhi Hải Long, ca mổ đã xong.", ["Bệnh viện (BV) Nhi Hải Long"]),
    ("Thống đốc Ngân hàng Nhà nước (NHNN) Lê Văn An nói.", ["Ngân hàng Nhà nước", "NHNN"]),
    ("Theo Cơ quan Tình báo Quốc phòng Lào chỉ ra.", ["Cơ quan Tình báo Quốc phòng Lào"]),
    ("Theo Cơ quan Tình báo quân sự Lào, biên giới yên.", ["Cơ quan Tình báo quân sự Lào"]),
    (
      "Cục trưởng Cục Xuất bản, In và Phát hành Chu Văn An nói.",
      ["Cục Xuất bản, In và Phát hành"]
    ),
    ("Đại diện Tổng cục Hải quan Việt Nam Chu Văn An nói.", ["Tổng cục Hải quan Việt Nam"]),
    ("Hai tàu đóng tại công ty Nam Triệu đã rỉ.", ["công ty Nam Triệu"]),
    ("Ông nói với báo Giao thông Lãnh đạo ngành đã biết.", ["báo Giao thông"]),
    ("Nạn nhân được đưa vào Bệnh viện Y Hà Nội cấp cứu.", ["Bệnh viện Y Hà Nội"]),
    ("Ông đọc báo Zing.vn mỗi ngày.", ["báo Zing.vn"]),
    ("Theo tờ báo Anh The Sunday Times, giá giảm.", ["The Sunday Times"]),
    ("Chủ tịch Bộ Tư lệnh thành phố dự.", ["Bộ Tư lệnh thành phố"]),
    ("Hôm qua BRG Group mở bán.", ["BRG Group"]),
    ("Văn phòng Phát triển F-35 cho biết.", ["Văn phòng Phát triển"]),
    ("Theo đài LBC, xe đã dừng.", ["LBC"]),
    ("Hãng hàng không Lào Vientex Air bay lại.", ["Hãng hàng không Lào Vientex Air"]),
    ("Anh khoác áo câu lạc bộ Real Madrid.", ["Real Madrid"]),
    (
      "ĐH Kinh tế quốc dân và Học viện Ngân hàng công bố.",
      ["ĐH Kinh tế quốc dân", "Học viện Ngân hàng"]
    ),
    ("Cháy ở phường Mường Thanh, thành phố Điện Biên Phủ.", []),
    (
      "Phòng An ninh chính trị nội bộ Công an tỉnh Kon Tum điều tra.",
      ["Phòng An ninh chính trị nội bộ Công an tỉnh Kon Tum"]
    ),
    (
      "Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Bắc Ninh họp.",
      ["Đảng ủy Khối các cơ quan và doanh nghiệp tỉnh Bắc Ninh"]
    ),
    ("Bộ Tư lệnh Cảnh sát cơ động diễu binh.", ["Bộ Tư lệnh Cảnh sát cơ động"]),
    (
      "Theo Tổng công ty Máy bay thương mại Lào, xe đã dừng.",
      [
        "Tổng công ty Máy bay thương mại Lào"
      ]
    ),
  ])
func endsNames(text: String, names: [String]) {
  let result = BodyProbe.extractor.extract(Array(text.utf8))
  #expect(
    result.organizations.flatMap(\.mentions).sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }
      .map { result.text.string($0.tokens) } == names)
}

@Test(
  "a sort of bodies, a site or a weapon is none",
  arguments: [
    "Các Tổng công ty Phát điện phải báo cáo.", "Khách sạn ở ngay trung tâm Bãi Trước.",
    "Hắn giấu khẩu súng trường Kalashnikov.", "Ông muốn thành ngân hàng số 1 Việt Nam.",
    "Bà vừa xuất viện Ảnh: H.P", "Khán giả ngồi kín khán đài B2 sân.",
    "Anh sống trong thiền viện Trúc Lâm Tây Thiên.", "Hai câu lạc bộ Premier League hỏi mua anh.",
    "HLV của CLB nước Đức nói.", "Cô từng hát trong Pink Girl Group.",
    "Nhà thiết kế Tom Ford đã đến dự.", "HLV ấy sang Monaco nghỉ hè.",
  ])
func findsNoSorts(text: String) {
  #expect(BodyProbe.mentions(text) == [])
}

@Test("the stop of an abbreviation may end a sentence")
func endsWithAbbreviations() {
  #expect(
    BodyProbe.mentions("Quảng Ninh: Sở Y tế trình UBND TP. Đề nghị các bên góp ý ở TP Uông Bí.").map
    {
      String($0.prefix { $0 != "=" })
    } == ["Sở Y tế ", "UBND TP "])
}

@Test("one of many departments is of no one place")
func leavesManyOpen() {
  #expect(
    BodyProbe.mentions("Hà Nội: Một số Sở Y tế địa phương xin lùi hạn. Sở Y tế trả lời.") == [
      "Sở Y tế = Sở Y tế", "Sở Y tế = Sở Y tế thành phố Hà Nội",
    ])
}

@Test("a place in a school's proper name does not tell what the article is about")
func takesNoScopeFromSchools() {
  let text =
    "Trường Tiểu học Nam Định mở cửa. Trường Tiểu học Nam Định có 9 lớp ở Hà Nội. UBND tỉnh họp."
  #expect(BodyProbe.extractor.extract(Array(text.utf8)).scope.province?.name != "Nam Định")
}

@Test(
  "a party's branch of a place in short, a site whose name begins as a country's, a programme's committee",
  arguments: [
    ("Đảng bộ TP Uông Bí họp.", ["Đảng bộ TP Uông Bí = Đảng bộ thành phố Uông Bí"]),
    (
      "Hội chợ mở tại Trung tâm Hội nghị quốc gia Mỹ Đình.",
      ["Trung tâm Hội nghị quốc gia Mỹ Đình = Trung tâm Hội nghị quốc gia Mỹ Đình"]
    ),
    (
      "Lớp học ở Trung tâm Văn hóa Pháp Hà Nội.",
      ["Trung tâm Văn hóa Pháp Hà Nội = Trung tâm Văn hóa Pháp Hà Nội"]
    ),
    (
      "Ban Chỉ đạo Chương trình MTQG giảm nghèo bền vững tỉnh Nam Định họp.",
      [
        "Ban Chỉ đạo Chương trình MTQG giảm nghèo bền vững tỉnh Nam Định = Ban Chỉ đạo Chương trình mục tiêu "
          + "quốc gia giảm nghèo bền vững tỉnh Nam Định"
      ]
    ),
    (
      "Đảng bộ huyện Đông Hưng mở Đại hội đại biểu Đảng bộ lần thứ XV.",
      ["Đảng bộ huyện Đông Hưng = Đảng bộ huyện Đông Hưng", "Đảng bộ = Đảng bộ huyện Đông Hưng"]
    ),
  ])
func policyNames(_ text: String, _ expected: [String]) {
  #expect(BodyProbe.mentions(text) == expected)
}

@Test(
  "in news of a municipality `thành phố` is the municipality, whatever city of it is named beside")
func municipality() {
  let text = """
    HĐND TP Hải Phòng họp. Dự có Bí thư Thành ủy, lãnh đạo các quận và thành phố Thủy Nguyên. UBND thành phố \
    trình đề án.
    """
  #expect(
    BodyProbe.mentions(text) == [
      "HĐND TP Hải Phòng = Hội đồng nhân dân thành phố Hải Phòng",
      "Thành ủy = Thành ủy Hải Phòng",
      "UBND thành phố = Ủy ban nhân dân thành phố Hải Phòng",
    ])
}

@Test("a place among the words of a head is no place that an article is about")
func headsTellNoPlace() {
  #expect(
    BodyProbe.mentions("Đoàn TNCS Hồ Chí Minh họp.") == [
      "Đoàn TNCS Hồ Chí Minh = Đoàn Thanh niên Cộng sản Hồ Chí Minh"
    ])
}

@Test(
  "a body without place has that of its like before it in the sentence; one of a level has none")
func placesOfLikes() {
  let text = """
    Đại hội Đảng bộ TP Hạ Long đã bầu Ban Chấp hành Đảng bộ khóa 25. Sau khi sáp nhập Đảng bộ huyện Hoành Bồ, \
    đây là Đảng bộ cấp huyện lớn nhất tỉnh.
    """
  #expect(
    BodyProbe.mentions(text) == [
      "Đảng bộ TP Hạ Long = Đảng bộ thành phố Hạ Long",
      "Ban Chấp hành Đảng bộ = Ban Chấp hành Đảng bộ thành phố Hạ Long",
      "Đảng bộ huyện Hoành Bồ = Đảng bộ huyện Hoành Bồ",
      "Đảng bộ cấp huyện = Đảng bộ cấp huyện",
    ])
}

@Test(
  "a name broken by line ends is read, and no two mentions overlap",
  arguments: [
    (
      "Cục Giống\nthủy sản (GTS) họp sáng nay, Cục\nGTS sẽ báo cáo.",
      ["Cục Giống thủy sản", "GTS", "Cục", "GTS"].map { "\($0) = Cục Giống thủy sản" }
    ),
    (
      "Trường Đại học Thủy sản\nPhó\ntrường Trường Đại học\nTrường Đại học Thủy sản Nha Trang\n",
      [
        "Trường Đại học Thủy sản = Trường Đại học Thủy sản Nha Trang",
        "Trường Đại học = Trường Đại học Thủy sản Nha Trang",
        "Trường Đại học Thủy sản Nha Trang = Trường Đại học Thủy sản Nha Trang",
      ]
    ),
  ])
func brokenName(text: String, mentions: [String]) {
  #expect(BodyProbe.mentions(text) == mentions)
}
