import PressExtraction
import Testing

/// Laws and constitutions by name.
@Suite struct LawNameTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  /// The mentions and names of an article's documents.
  private static func names(_ text: String) -> [String] {
    let extraction = extractor.extract(Array(text.utf8))
    return extraction.documents.flatMap { document in
      document.mentions.map {
        "\(extraction.text.string($0.mention.tokens)) = \(document.name ?? "")"
      }
    }
  }

  @Test(
    "a revision belongs to a law's name, with what is said of it behind; what the law changes does not",
    arguments: [
      (
        "Luật BHXH sửa đổi rất khó áp dụng.", ["Luật BHXH sửa đổi = Luật Bảo hiểm xã hội sửa đổi"]
      ),
      (
        "Dự thảo Luật Thư viện sửa đổi lần này ngắn.",
        ["Luật Thư viện sửa đổi = Luật Thư viện sửa đổi"]
      ),
      (
        "Xã tuyên truyền Luật Dược sửa đổi, bổ sung năm 2016, nghị định và thông tư.",
        ["Luật Dược sửa đổi, bổ sung năm 2016 = Luật Dược sửa đổi, bổ sung năm 2016"]
      ),
      (
        "Luật Dược sửa đổi bổ sung được trình chiều qua.",
        ["Luật Dược sửa đổi bổ sung = Luật Dược sửa đổi, bổ sung"]
      ),
      (
        "Góp ý Luật Nhà ở (sửa đổi, bổ sung) tại hội thảo.",
        ["Luật Nhà ở (sửa đổi, bổ sung) = Luật Nhà ở (sửa đổi, bổ sung)"]
      ),
      ("Luật Dược sửa đổi, bổ sung Điều 5 của luật cũ.", ["Luật Dược = Luật Dược"]),
      ("Luật Dược sửa đổi, bổ sung: Điều 5, Điều 9.", ["Luật Dược = Luật Dược"]),
      ("Luật Dược sửa đổi, bổ sung (khoản 2) về giá.", ["Luật Dược = Luật Dược"]),
      ("Luật Dược sửa đổi tới 37 điều.", ["Luật Dược = Luật Dược"]),
      ("Trong Luật Dược sửa đổi tới đây có giá.", ["Luật Dược sửa đổi = Luật Dược sửa đổi"]),
      ("Luật Dược sửa đổi, bổ sung, bãi bỏ nhiều quy định.", ["Luật Dược = Luật Dược"]),
      ("Luật Dược sửa đổi, bổ sung một số thủ tục.", ["Luật Dược = Luật Dược"]),
      (
        "Bộ luật Hình sự năm 1999 sửa đổi, bổ sung năm 2009 đã cũ.",
        ["Bộ luật Hình sự năm 1999 = Bộ luật Hình sự năm 1999"]
      ),
    ] as [(String, [String])])
  func revisions(_ text: String, _ expected: [String]) {
    #expect(Self.names(text) == expected)
  }

  @Test(
    "another country's constitution and law are documents where the country, and a law's year, are told",
    arguments: [
      (
        "Ông bị cho là làm trái Hiến pháp Nhật Bản và Hiến pháp nước Đức.",
        ["Hiến pháp Nhật Bản = Hiến pháp Nhật Bản", "Hiến pháp nước Đức = Hiến pháp Đức"]
      ),
      (
        "Theo luật Công chức Hàn Quốc năm 1949, bà được nghỉ.",
        ["luật Công chức Hàn Quốc năm 1949 = Luật Công chức Hàn Quốc năm 1949"]
      ),
      ("Tòa án Hiến pháp Hàn Quốc họp.", []),
      ("Hôm nay là Ngày Hiến pháp Ukraine, theo tiểu Hiến pháp Hong Kong.", []),
      ("Hiến pháp của Đức quy định khác.", []),
      ("Đảng Hiến pháp Anh họp.", []),
      (
        "Hiến pháp Ý cấm điều đó. Hiến pháp có 139 điều.", ["Hiến pháp Ý = Hiến pháp Ý"]
      ),
      ("Bà là Thạc sĩ Luật Bologna Ý năm 2005.", []),
      ("Ông học luật Quốc tế Pháp năm 2001.", []),
      ("Giải thưởng Luật Nhân quyền Hàn Quốc năm 2015 về tay bà.", []),
      ("Ông làm ở Công ty Luật Hoàng gia Nhật Bản năm 2015.", []),
      ("Theo luật Công chức Hàn Quốc, bà được nghỉ.", []),
      ("Khoa luật Quốc tế Hàn Quốc năm 2015 có 2 lớp.", []),
    ] as [(String, [String])])
  func otherCountries(_ text: String, _ expected: [String]) {
    #expect(Self.names(text) == expected)
  }

  @Test(
    "laws have names with and without their commas, in short and in full",
    arguments: [
      (
        "Ông thề trung thành với Hiến pháp nước Cộng hòa XHCN Việt Nam.",
        ["Hiến pháp nước Cộng hòa XHCN Việt Nam = Hiến pháp"]
      ),
      (
        "Thi hành Luật Quy hoạch đô thị và quy hoạch nông thôn.",
        [
          "Luật Quy hoạch đô thị và quy hoạch nông thôn = Luật Quy hoạch đô thị và nông thôn"
        ]
      ),
      (
        "Thi hành Luật Phòng chống HIV/AIDS và Luật Trật tự an toàn giao thông.",
        [
          "Luật Phòng chống HIV/AIDS = Luật Phòng, chống nhiễm vi rút gây ra hội chứng suy giảm miễn dịch mắc phải ở người",
          "Luật Trật tự an toàn giao thông = Luật Trật tự, an toàn giao thông đường bộ",
        ]
      ),
    ] as [(String, [String])])
  func spellings(_ text: String, _ expected: [String]) {
    #expect(Self.names(text) == expected)
  }
}
