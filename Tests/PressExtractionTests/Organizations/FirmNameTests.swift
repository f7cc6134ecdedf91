import PressExtraction
import Testing

/// Names of firms, clubs and other private bodies, and of what bears them too.
@Suite struct FirmNameTests {
  @Test(
    "a firm's name goes on behind that of its group",
    arguments: [
      ("Hôm qua Công ty Vingroup Harlow nộp thuế.", ["Công ty Vingroup Harlow"]),
      ("Giám đốc Công ty FPT Harlow cho biết.", ["Công ty FPT Harlow"]),
      (
        "Công ty nghiên cứu người máy VinRobotics ra đời.",
        ["Công ty nghiên cứu người máy VinRobotics"]
      ),
      ("Theo hãng bảo mật Kaspersky, máy hỏng.", ["hãng bảo mật Kaspersky"]),
      ("Theo hãng bán lẻ Walmart, giá tăng.", ["hãng bán lẻ Walmart"]),
      ("Theo tập đoàn bán lẻ Walmart, giá tăng.", ["tập đoàn bán lẻ Walmart"]),
      ("Công ty sở hữu Facebook bị kiện.", ["Facebook"]),
      ("Công ty đối thủ Grab bị kiện.", ["Grab"]),
      ("Công ty TNHH Dịch vụ tin học Shinhan mở cửa.", ["Công ty TNHH Dịch vụ tin học Shinhan"]),
      ("Các hãng bán lẻ Việt Nam lo lắng.", []),
      ("Công ty FPT nộp thuế.", ["Công ty FPT"]),
      ("Công ty FPT Hà Nội nộp thuế.", ["Công ty FPT Hà Nội"]),
    ] as [(String, [String])])
  func readsGroups(_ text: String, _ names: [String]) {
    #expect(BodyProbe.names(text) == names)
  }

  @Test(
    "initials behind what a firm does are its name, and those of a person none",
    arguments: [
      ("Theo Tập đoàn Đầu tư K.L.M, giá tăng.", ["Tập đoàn Đầu tư K.L.M"]),
      ("Theo Tập đoàn Đầu tư K.L. Harlow, giá tăng.", ["Tập đoàn Đầu tư"]),
      ("Theo Tập đoàn Đầu tư K.L.Harlow, giá tăng.", ["Tập đoàn Đầu tư"]),
      ("Theo Tập đoàn Đầu tư K.L.M.Harlow, giá tăng.", ["Tập đoàn Đầu tư"]),
      ("Hôm qua lãi tăng ở Tập đoàn Đầu tư K.L.M", ["Tập đoàn Đầu tư K.L.M"]),
      ("Anh góp vốn lập công ty nghiên cứu AI.", []),
    ] as [(String, [String])])
  func readsInitials(_ text: String, _ names: [String]) {
    #expect(BodyProbe.names(text) == names)
  }

  @Test(
    "the plural of firms in a row heads none of them",
    arguments: [
      ("Có các hãng Toyota, Renault và Mazda.", ["Toyota", "Renault", "Mazda"]),
      ("Có các ngân hàng Vietcombank, BIDV.", ["Vietcombank", "BIDV"]),
      ("Theo hãng Toyota, Renault thua.", ["hãng Toyota", "Renault"]),
    ] as [(String, [String])])
  func readsRows(_ text: String, _ names: [String]) {
    #expect(BodyProbe.names(text) == names)
  }

  @Test(
    "brands in a row behind the word for a product are products",
    arguments: [
      ("Xe ô tô vắng, xe Grab, Uber đông.", []),
      ("Theo Grab, Uber đã bán hết.", ["Grab", "Uber"]),
      ("Bà thích xe Lexus và Mazda.", []),
      ("Đây là phòng của hãng xe Lexus và Mazda.", ["hãng xe Lexus", "Mazda"]),
      ("Chỉ số S&P 500 và Nikkei 225 giảm.", []),
      ("Chỉ số Nikkei giảm.", []),
      ("Tờ Nikkei Shimbun viết.", ["Nikkei Shimbun"]),
      ("Theo Nikkei, giá tăng.", ["Nikkei"]),
      ("Chỉ số VNX-Allshare giảm.", []),
      ("Theo VNX, giá giảm.", ["VNX"]),
      ("Phần mềm VNPT-iOffice chạy tốt.", []),
    ] as [(String, [String])])
  func leavesProducts(_ text: String, _ names: [String]) {
    #expect(BodyProbe.names(text) == names)
  }

  @Test(
    "the young side of a club bears its name",
    arguments: [
      ("Hôm qua U17 HAGL thắng U19 SHB Đà Nẵng.", ["U17 HAGL", "U19 SHB Đà Nẵng"]),
      ("Xe 17 HAGL thuê về.", ["HAGL"]),
      ("Cầu thủ ghi bàn cho CAHN.", ["CAHN"]),
      ("Theo CAHN, kẻ trộm đã khai.", []),
    ] as [(String, [String])])
  func readsYoungSides(_ text: String, _ names: [String]) {
    #expect(BodyProbe.names(text) == names)
  }

  @Test(
    "social insurance is the body where it is an agency or does something",
    arguments: [
      ("Theo cơ quan BHXH, quỹ còn đủ.", ["BHXH"]),
      ("Năm ngoái, BHXH đã phát hiện sai phạm.", ["BHXH"]),
      ("Bảo hiểm xã hội yêu cầu bệnh viện giải trình.", ["Bảo hiểm xã hội"]),
      ("Người lao động đóng BHXH đã lâu.", []),
      ("Toàn ngành BHXH đã phát hiện sai phạm.", []),
      ("Các cơ quan BHXH cho biết như vậy.", []),
      ("Tiền lương, BHXH được trả đủ.", []),
    ] as [(String, [String])])
  func readsInsurance(_ text: String, _ names: [String]) {
    #expect(BodyProbe.names(text) == names)
  }

  @Test(
    "workshops and shops are named behind what they are for",
    arguments: [
      ("Đoàn đã kiểm tra cơ sở chế biến Hoa Ban.", ["cơ sở chế biến Hoa Ban"]),
      ("Cửa hàng vật liệu xây dựng Hoa Ban cháy.", ["Cửa hàng vật liệu xây dựng Hoa Ban"]),
      ("Đoàn đã kiểm tra cơ sở sản xuất ở Hà Nam.", []),
      ("Theo hãng sản xuất ôtô Toyota, xe bán chạy.", ["hãng sản xuất ôtô Toyota"]),
      ("Theo hãng sản xuất, xe bán chạy.", []),
    ] as [(String, [String])])
  func readsWorkshops(_ text: String, _ names: [String]) {
    #expect(BodyProbe.names(text) == names)
  }

  @Test(
    "what is a person, a unit or a sort of fund too is no known body",
    arguments: [
      ("Hôm qua Gavi và Pedri đá hay.", []),
      ("Hai sao cách nhau 40 đơn vị thiên văn (AU).", []),
      ("Tỷ phú Adani mua đất.", []),
      ("PYN Elite Fund (Non - Ucits) bán ra. Tiền Ucits về.", ["PYN Elite Fund"]),
    ] as [(String, [String])])
  func leavesOthers(_ text: String, _ names: [String]) {
    #expect(BodyProbe.names(text) == names)
  }

  @Test("an abbreviation in English has the name that stands before it in Vietnamese")
  func namesAbbreviations() {
    #expect(
      BodyProbe.mentions("Tổ chức Theo dõi Nhân quyền (HRW) phản đối.")
        == [
          "Tổ chức Theo dõi Nhân quyền = Tổ chức Theo dõi Nhân quyền",
          "HRW = Tổ chức Theo dõi Nhân quyền",
        ])
  }

  @Test("a known bank is named as printed in the name of its branch")
  func namesBranches() {
    #expect(
      BodyProbe.mentions("Theo Chi nhánh Agribank Cà Mau, lãi tăng.")
        == ["Chi nhánh Agribank Cà Mau = Chi nhánh Agribank Cà Mau"])
  }

  @Test("a sign of the paper below the title is no short form of the body that ends it")
  func leavesSigns() {
    #expect(
      BodyProbe.names("Hôm nay khánh thành Trường Đại học Hải Long\n\n(HL) - Chiều qua, HL vui.")
        == ["Trường Đại học Hải Long"]
    )
  }

  @Test(
    "verbs and other nouns head no name",
    arguments: [
      ("Huyện nhà: Tổ chức Hội nghị tổng kết.", []),
      ("Giám đốc Y khoa Bệnh viện Bạch Mai dự.", ["Bệnh viện Bạch Mai"]),
    ] as [(String, [String])])
  func leavesVerbs(_ text: String, _ names: [String]) {
    #expect(BodyProbe.names(text) == names)
  }

  @Test(
    "a further field behind a dash goes on in lower case",
    arguments: [
      (
        "Công ty TNHH Thương mại - sản xuất - dịch vụ Hoa Gạo nộp thuế.",
        ["Công ty TNHH Thương mại - sản xuất - dịch vụ Hoa Gạo"]
      ),
      ("Công ty Xây dựng Hoa Gạo - đơn vị thi công - vắng.", ["Công ty Xây dựng Hoa Gạo"]),
      ("Công ty Xây dựng Hoa Gạo - thương mại tự do.", ["Công ty Xây dựng Hoa Gạo"]),
    ] as [(String, [String])])
  func readsLowerFields(_ text: String, _ names: [String]) {
    #expect(BodyProbe.names(text) == names)
  }

  @Test(
    "quotation marks hold the name of a firm, party or paper, and no event",
    arguments: [
      (
        "Công ty TNHH “Hoa Gạo” nộp thuế.",
        ["Công ty TNHH “Hoa Gạo” = Công ty trách nhiệm hữu hạn Hoa Gạo"]
      ),
      ("Ông rời đảng “Đất nước mới” sau bầu cử.", ["đảng “Đất nước mới” = Đảng Đất nước mới"]),
      ("Theo tạp chí \"Gardenlife\", cây chết.", ["tạp chí \"Gardenlife\" = Tạp chí Gardenlife"]),
      ("Doanh nghiệp và công ty “sân sau” vắng.", []),
      ("Họ về dự Hội “Đập niêu” ở làng.", []),
      ("Xã học nghị quyết của Đảng “Làng ta mới”.", []),
      ("Họ đọc bài báo “Làng xưa” và đặt biển báo “Đường trơn” ở làng.", []),
      ("Các công ty “Làng xưa” vắng.", []),
      (
        "Ông Trần Minh của đảng “Đất nước mới” Jane Roe dự.",
        ["đảng “Đất nước mới” = Đảng Đất nước mới"]
      ),
      ("Công ty “Hoa Gạo nộp thuế rất nhiều năm nay ở đây rồi” vắng.", []),
    ] as [(String, [String])])
  func readsMarks(_ text: String, _ names: [String]) {
    #expect(BodyProbe.mentions(text) == names)
  }
}
