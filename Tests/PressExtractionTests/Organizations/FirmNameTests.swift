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
      ("Chỉ số S&P 500 và Nikkei 225 giảm.", []),
      ("Chỉ số Nikkei giảm.", []),
      ("Tờ Nikkei Shimbun viết.", ["Nikkei Shimbun"]),
      ("Theo Nikkei, giá tăng.", ["Nikkei"]),
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
}
