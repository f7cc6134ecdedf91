import PressExtraction
import Testing

/// Who passed laws and when, their versions by years alone, and their parts.
@Suite struct LawPassingTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  private static func documents(_ text: String) -> [OfficialDocument] {
    extractor.extract(Array(text.utf8)).documents
  }

  @Test(
    "the session and the vote may stand between who passed a law and the verb; what is to come is not passed",
    arguments: [
      ("Ngày 12/6/2018, Luật An ninh mạng chính thức được Quốc hội thông qua.", "2018-06-12"),
      (
        "Luật Trồng trọt được Quốc hội khóa XIV, kỳ họp thứ 6 thông qua ngày 19/11/2018.",
        "2018-11-19"
      ),
      ("Luật Giá được Quốc hội khóa XV biểu quyết thông qua ngày 19/6/2023.", "2023-06-19"),
      ("Chiều 20/6/2017, Quốc hội đã biểu quyết thông qua dự thảo Luật Thủy lợi.", "2017-06-20"),
      ("Ngày 12/6/2018, Luật An ninh mạng sẽ được Quốc hội khóa XIV biểu quyết thông qua.", nil),
      ("Luật Giá dự kiến được Quốc hội khóa XV biểu quyết thông qua ngày 19/6/2023.", nil),
      ("Luật Giá được Quốc hội khóa XV xem xét, thông qua ngày 19/6/2023.", nil),
      ("Quốc hội thảo luận, thông qua dự án Luật Thủy lợi.", nil),
    ] as [(String, String?)])
  func passing(text: String, day: String?) throws {
    let law = try #require(Self.documents(text).first)
    #expect(law.issuers.map(\.name) == (day == nil ? [] : ["Quốc hội"]))
    if let day { #expect(law.issued?.iso == day) }
  }

  @Test(
    "years of versions behind a law with its year are laws of their own",
    arguments: [
      (
        "Bộ luật Hình sự các năm 1985, 1999 đều phạt nặng.",
        ["Bộ luật Hình sự năm 1985", "Bộ luật Hình sự năm 1999"]
      ),
      (
        "Luật Đất đai năm 2003 và năm 2013 khác nhau.",
        ["Luật Đất đai năm 2003", "Luật Đất đai năm 2013"]
      ),
      (
        "So Luật Đất đai 1993, 2003 và 2013 với nhau.",
        ["Luật Đất đai năm 1993", "Luật Đất đai năm 2003", "Luật Đất đai năm 2013"]
      ),
      ("Theo Luật Đất đai năm 2003 và 2010 hộ dân.", ["Luật Đất đai năm 2003"]),
      ("Theo Luật Đất đai năm 2003, năm 2013 tỉnh thu hồi 5 ha.", ["Luật Đất đai năm 2003"]),
      ("Luật Đất đai các năm 2015, 2016 được phổ biến.", ["Luật Đất đai"]),
      ("Theo luật đất đai hiện hành, hộ dân được bồi thường.", ["Luật Đất đai"]),
      ("Theo pháp luật đất đai hiện hành, hộ dân được bồi thường.", []),
    ])
  func versions(text: String, names: [String]) {
    #expect(Self.documents(text).compactMap(\.name) == names)
  }

  @Test(
    "in a list of laws that semicolons part, a law may change two that a comma joins",
    arguments: [
      (
        "Gồm: Luật Kiến trúc; Luật sửa đổi, bổ sung một số điều của Luật Giá, Luật Dược; Luật Trồng trọt.",
        [
          "Luật Kiến trúc", "Luật sửa đổi, bổ sung một số điều của Luật Giá, Luật Dược",
          "Luật Trồng trọt",
        ]
      ),
      (
        "Thông qua Luật sửa đổi, bổ sung một số điều của Luật Giá, Luật Dược, Luật Trồng trọt.",
        [
          "Luật sửa đổi, bổ sung một số điều của Luật Giá", "Luật Dược", "Luật Trồng trọt",
        ]
      ),
      (
        "Luật sửa đổi, bổ sung một số điều của luật Giá, luật Dược có hiệu lực từ hôm nay.",
        ["Luật sửa đổi, bổ sung một số điều của luật Giá, luật Dược"]
      ),
      (
        "Luật sửa đổi, bổ sung một số điều của luật Giá, luật Dược, luật Trồng trọt có hiệu lực.",
        ["Luật sửa đổi, bổ sung một số điều của luật Giá", "Luật Dược", "Luật Trồng trọt"]
      ),
      (
        "Góp ý luật sửa đổi bổ sung một số điều luật Dược.",
        ["Luật sửa đổi, bổ sung một số điều của Luật Dược"]
      ),
    ])
  func pairs(text: String, names: [String]) {
    #expect(Self.documents(text).compactMap(\.name) == names)
  }

  @Test(
    "parts stand before a draft and before a section too",
    arguments: [
      ("Tại điều 82 của dự thảo Luật Việc làm có nêu.", "82", nil),
      ("Theo khoản 10 Điều 4 và Mục 5 Luật Hải quan thì được miễn.", "4", "10"),
      ("Theo Điều 14, chương II, Luật Hải quan thì được miễn.", "14", nil),
      ("Có 4 điều và 5 mục trong Luật Hải quan.", nil, nil),
    ] as [(String, String?, String?)])
  func parts(text: String, article: String?, clause: String?) throws {
    let provision = try #require(Self.documents(text).first?.mentions.first).provision
    #expect(provision?.article == article)
    #expect(provision?.clause == clause)
  }

  @Test(
    "a subject ends before what is said or ruled, and where a quotation closes",
    arguments: [
      (
        "Để Nghị định 31/2019/NĐ-CP về quản lý phân bón thật sự có hiệu quả, cần hướng dẫn.",
        "quản lý phân bón"
      ),
      (
        "Nghị quyết 12-NQ/TU về quản lý đất đai lại quy định khác hẳn.", "quản lý đất đai"
      ),
      (
        "Theo Nghị định 31/2019/NĐ-CP về xử phạt trong thú y, trường hợp thả rông bị phạt.",
        "xử phạt trong thú y"
      ),
      (
        "Ông nói: “Nghị quyết 12-NQ/TU về kinh tế tư nhân” là minh chứng.", "kinh tế tư nhân"
      ),
      (
        "Nghị quyết 12-NQ/TU về phong trào “Làng xanh” và nhà ở.",
        "phong trào “Làng xanh” và nhà ở"
      ),
      (
        "Nghị định 31/2019/NĐ-CP về bảo đảm vay vốn, quy định bên vay giữ giấy tờ.",
        "bảo đảm vay vốn"
      ),
      (
        "Nghị định 31/2019/NĐ-CP về thi hành Luật Thú y và Điều 23 Nghị định 11/2010/NĐ-CP.",
        "thi hành Luật Thú y"
      ),
      (
        "Nghị định 31/2019/NĐ-CP sửa đổi, bổ sung Điều 5 của Nghị định 10/2011/NĐ-CP và Điều 23 của Nghị định 11/2010/NĐ-CP.",
        "sửa đổi, bổ sung Điều 5 của Nghị định 10/2011/NĐ-CP và Điều 23 của Nghị định 11/2010/NĐ-CP"
      ),
      (
        "Thông tư 31/2019/TT-BTC quy định về phí cầu đường và các quy định của pháp luật khác.",
        "quy định về phí cầu đường"
      ),
      (
        "Nghị quyết 12-NQ/TU về xây dựng Đảng bộ thực sự trong sạch.",
        "xây dựng Đảng bộ thực sự trong sạch"
      ),
      (
        "Nghị định 31/2019/NĐ-CP về hỗ trợ người già, trường hợp khó khăn.",
        "hỗ trợ người già, trường hợp khó khăn"
      ),
      (
        "Nghị định 31/2019/NĐ-CP về tiêu chuẩn, quy định kỹ thuật của xe.",
        "tiêu chuẩn, quy định kỹ thuật của xe"
      ),
    ])
  func subjects(text: String, subject: String) {
    #expect(Self.documents(text).first?.subject == subject)
  }

  @Test(
    "a board signs with the code of its body, and an authority whose code it is with that of its head",
    arguments: [
      (
        "Hội đồng thành viên Tập đoàn Dầu khí Việt Nam đã ra Quyết định số 2665/QĐ-DKVN về cổ phần.",
        "Hội đồng thành viên Tập đoàn Dầu khí Việt Nam"
      ),
      (
        "Cục Quản lý cạnh tranh đã ban hành Quyết định số 45/QĐ-CT về điều tra.",
        "Cục Quản lý Cạnh tranh"
      ),
      ("Ban Quản lý rừng Nam Sơn đã ban hành Quyết định số 45/QĐ-CT về điều tra.", nil),
    ] as [(String, String?)])
  func boards(text: String, issuer: String?) {
    #expect(Self.documents(text).first?.issuers.first?.name == issuer)
  }

  @Test(
    "the Prime Minister is no body that a document is tied to, with a code or without",
    arguments: ["Quyết định 65", "Quyết định 65/QĐ-TTg"])
  func primeMinister(document: String) {
    let extraction = Self.extractor.extract(
      Array("Thủ tướng Chính phủ đã ký \(document) về thủy lợi.".utf8))
    #expect(extraction.documents.first?.issuers.map(\.name) == ["Thủ tướng Chính phủ"])
    #expect(extraction.relations.isEmpty)
  }
}
