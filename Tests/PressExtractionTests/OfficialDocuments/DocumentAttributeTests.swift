import PressExtraction
import Testing

/// What the words around a document tell of it.
@Suite struct DocumentAttributeTests {
  private static let extractor = ArticleExtractor(knowledge: Knowledge())

  private static func documents(_ text: String) -> [OfficialDocument] {
    extractor.extract(Array(text.utf8)).documents
  }

  private static func repeated(_ sentence: String, _ times: Int) -> String {
    String(repeating: sentence + " ", count: times)
  }

  @Test("decisions in lower case are documents where they are listed with who issued them")
  func listedDecisions() {
    let numbers = Self.documents("Thực hiện các quyết định 290, 291 của Bộ Chính trị.").map(
      \.serial)
    #expect(numbers == ["290", "291"])
    #expect(Self.documents("Tòa ra các quyết định 3, 4 lần trong năm.").isEmpty)
  }

  @Test(
    "who acts in a sentence that opens with a document issued it; not who is acted on, nor who acts as it says",
    arguments: [
      ("Tại Quyết định số 41-QĐ/TW, Ban Bí thư quyết định lập Đảng bộ.", "Ban Bí thư"),
      (
        "Tại Công văn số 32/UBND-ĐT ngày 5/4/2016 về cây xanh, UBND TP Huế yêu cầu rà soát.",
        "Ủy ban nhân dân thành phố Huế"
      ),
      ("Tại Văn bản số 57/TTg-KTN, Thủ tướng Chính phủ đã đồng ý.", "Thủ tướng Chính phủ"),
      ("Tại Quyết định số 99/QĐ-UBND, Sở Y tế được giao 2 việc.", nil),
      ("Bằng Quyết định số 812, Bộ Y tế cử ông An dự họp.", "Bộ Y tế"),
      ("Chiều 4/3/2020, tại Văn bản số 61, Thủ tướng đồng ý.", "Thủ tướng Chính phủ"),
      ("Theo Kết luận thanh tra số 45/KL-TTr, UBND huyện Kim Bảng đã giao đất trái phép.", nil),
      ("Trong Nghị quyết số 42, Bộ Công an phải phối hợp với các bộ.", nil),
      ("Theo Quyết định số 567, Bộ Tài chính chủ trì việc này.", nil),
      ("Trong văn bản số 48 về thuốc, có nêu rõ, ngày 3/5, Bộ Y tế đã họp.", nil),
      ("Tại Quyết định số 99/QĐ-UBND, Sở Y tế, Sở Nội vụ phải rà soát.", nil),
      (
        "Theo Quyết định số 2210 ngày 12/8, Chủ tịch nước Võ Văn Thưởng quyết định đặc xá.",
        "Chủ tịch nước"
      ),
      (
        "Theo Quyết định số 2210 ngày 12/8/2019, Thủ tướng Chính phủ giao các bộ rà soát.",
        "Thủ tướng Chính phủ"
      ),
      (
        "Theo Quyết định số 2210 ngày 12/8/2019, Bộ trưởng Bộ Xây dựng phê duyệt đề án.",
        "Bộ Xây dựng"
      ),
      (
        "Theo Quyết định số 2210/2019/QĐ-TTg ngày 12/8/2019, Bộ trưởng Bộ Xây dựng giao 2 cục.",
        "Thủ tướng Chính phủ"
      ),
      ("Theo Quyết định số 2210/2019 ngày 12/8/2019, Bộ trưởng Bộ Xây dựng giao 2 cục.", nil),
      ("Theo Nghị quyết số 42 ngày 12/8/2019, Bộ trưởng Bộ Xây dựng phê duyệt đề án.", nil),
      ("Căn cứ Quyết định số 2210 ngày 12/8/2019, Chủ tịch nước quyết định đặc xá.", nil),
      ("Theo Quyết định số 2210 ngày 12/8/2019, Bộ trưởng Bộ Xây dựng được nghỉ hưu.", nil),
      ("Theo Quyết định số 2210 ngày 12/8/2019, Chủ tịch UBND xã phê duyệt danh sách.", nil),
      (
        "Tỉnh ủy Bến Tre đã xây dựng và ban hành Kế hoạch số 63-KH/TW về tiết kiệm.",
        "Tỉnh ủy Bến Tre"
      ),
      ("Tỉnh ủy Bến Tre học tập, sau khi Trung ương đã ban hành Kế hoạch số 63-KH/TW.", nil),
      (
        "Theo Kế hoạch số 63-KH/TW ngày 4/5/2019 của Tỉnh ủy Bến Tre, lớp học mở.",
        "Tỉnh ủy Bến Tre"
      ),
      ("Theo kế hoạch thực hiện Kế hoạch số 63-KH/TW của Tỉnh ủy Bến Tre, lớp học mở.", nil),
      ("Theo Chỉ thị số 63-CT/TW của Tỉnh ủy Bến Tre, lớp học mở.", nil),
      ("Tỉnh ủy Bến Tre ban hành văn bản thực hiện Chỉ thị số 63-CT/TW.", nil),
      (
        "Theo Thông tư liên tịch số 26/1998/TTLT-BTCCBCP-BTC, phụ cấp tăng.",
        "Ban Tổ chức - Cán bộ Chính phủ"
      ),
    ] as [(String, String?)])
  func speakers(_ text: String, _ issuer: String?) {
    #expect(Self.documents(text).first?.issuers.first?.name == issuer)
  }

  @Test(
    "who issued a document, and when, is told behind its subject, a title, a session, or between type and number",
    arguments: [
      (
        "Nghị quyết số 05-NQ/TU về du lịch được Ban Thường vụ Tỉnh ủy Bắc Ninh ban hành ngày 14/9/2021.",
        "Ban Thường vụ Tỉnh ủy Bắc Ninh", "2021-09-14"
      ),
      (
        "Nghị quyết số 15/2021/NQ-HĐND quy định mức thu phí được HĐND tỉnh Bắc Ninh thông qua ngày 9/12/2021.",
        "Hội đồng nhân dân tỉnh Bắc Ninh", "2021-12-09"
      ),
      (
        "Ngày 29/7/2022 vừa qua, UBND tỉnh Sơn La đã ban hành Kế hoạch số 175/KH-UBND về du lịch.",
        "Ủy ban nhân dân tỉnh Sơn La", "2022-07-29"
      ),
      (
        "Kế hoạch số 12-KH/HU của Huyện ủy Ba Vì về chuyển đổi số ban hành ngày 5/3/2022.",
        "Huyện ủy Ba Vì", "2022-03-05"
      ),
      (
        "Quyết định 1719/QĐ-TTg phê duyệt Chương trình quốc gia được Thủ tướng Chính phủ ký ban hành vào ngày 14/10/2021.",
        "Thủ tướng Chính phủ", "2021-10-14"
      ),
      (
        "Quyết định số 99/QĐ-UBND của Chủ tịch UBND tỉnh Nam Định ngày 28/6/2016 về thu hồi đất.",
        "Ủy ban nhân dân tỉnh Nam Định", "2016-06-28"
      ),
      (
        "Nghị quyết Tỉnh ủy Bắc Ninh số 06-NQ/TU ra đời ngày 5/3/2017.", "Tỉnh ủy Bắc Ninh",
        "2017-03-05"
      ),
      ("Kết luận số 62-KL/TW của BCT ngày 5/3/2017.", "Bộ Chính trị", "2017-03-05"),
      (
        "Nghị quyết 14/2018/NQ-HĐND tỉnh ngày 6/12/2018 của HĐND tỉnh Nam Định về phí.",
        "Hội đồng nhân dân tỉnh Nam Định", "2018-12-06"
      ),
      (
        "Quyết định số 15/QĐ-UBND huyện của UBND huyện Hải Hậu ngày 3/4/2018.",
        "Ủy ban nhân dân huyện Hải Hậu", "2018-04-03"
      ),
      (
        "Nghị quyết số 60-NQ/TW của Hội nghị lần thứ 11 Ban Chấp hành Trung ương Đảng khóa XIII.",
        "Ban Chấp hành Trung ương Đảng", nil
      ),
    ] as [(String, String, String?)])
  func issuedBehind(_ text: String, _ issuer: String, _ day: String?) {
    let document = Self.documents(text).first
    #expect(document?.issuers.map(\.name) == [issuer])
    #expect(document?.issued?.iso == day)
  }

  @Test(
    "a full number with its day tells the issuer and the subject better than a short form before it"
  )
  func fullNumberIsTheWitness() {
    let document = Self.documents(
      "Chỉ thị 16 của Tỉnh ủy Quảng Nam về cải cách\n\nSáng nay, hội nghị học Chỉ thị số 16-CT/TU ngày 27/3/2019 của "
        + "Ban Thường vụ Tỉnh ủy Quảng Nam về tăng cường cải cách hành chính."
    ).first
    #expect(document?.issuers.map(\.name) == ["Ban Thường vụ Tỉnh ủy Quảng Nam"])
    #expect(document?.subject == "tăng cường cải cách hành chính")
  }

  @Test(
    "a part of the document behind its subject ends that",
    arguments: [
      (
        "Theo Quy định số 102-QĐ/TW của Bộ Chính trị về xử lý kỷ luật đảng viên, Điều 7 khoản 1 điểm b, ông bị phạt.",
        "xử lý kỷ luật đảng viên"
      ),
      (
        "Thông tư 10/2020/TT-BTC về sửa đổi Điều 5, Điều 7 của quy chế chi tiêu.",
        "sửa đổi Điều 5, Điều 7 của quy chế chi tiêu"
      ),
    ])
  func endsBeforeParts(_ text: String, _ subject: String) {
    #expect(Self.documents(text).first?.subject == subject)
  }

  @Test(
    "a day that is said of another document, or of what is told, is not the day of issue",
    arguments: [
      "Thông tư 10/2020/TT-BTC hướng dẫn Nghị định 12/2020/NĐ-CP được Chính phủ ban hành ngày 5/2/2020.",
      "Nghị quyết số 05-NQ/TU về thực hiện Luật Đất đai được Quốc hội thông qua ngày 18/1/2024.",
      "Quyết định số 12/QĐ-UBND về bãi bỏ văn bản ban hành ngày 5/3/2020.",
      "Theo Nghị quyết số 06-NQ/TU, vào ngày 5/3/2021 tỉnh khởi công.",
      "Tập huấn Thông tư số 12/2020/TT-BYT của Bộ Y tế vào ngày 5/3/2021.",
      "Lễ công bố Quyết định số 815/QĐ-TTg vào ngày 5/3/2021.",
      "Sơ kết Chỉ thị 08-CT/TW của Ban Bí thư giai đoạn 2017 – 2022\n\nNgày 3/6/2022, Đảng ủy xã họp.",
    ])
  func notIssued(_ text: String) {
    #expect(Self.documents(text).first?.issued == nil)
  }

  @Test(
    "a place that acts, owns a number or opens the sentence tells whose body the code is; a body beside it goes first",
    arguments: [
      (
        "UBND TP.HCM ban hành Quyết định 31/2021/QĐ-UBND; Hà Nội vừa ban hành Quyết định 22/2021/QĐ-UBND.",
        [
          "Ủy ban nhân dân Thành phố Hồ Chí Minh 79 stated",
          "Ủy ban nhân dân thành phố Hà Nội 01 number",
        ]
      ),
      (
        "Tỉnh Nam Định thông qua Nghị quyết 46/2023/NQ-HĐND. Tỉnh Thái Bình ban hành Nghị quyết 12/2023/NQ-HĐND.",
        [
          "Hội đồng nhân dân tỉnh Nam Định 36 number", "Hội đồng nhân dân tỉnh Thái Bình 34 number",
        ]
      ),
      (
        "Quyết định 21/2024/QĐ-UBND của Hà Nội và Quyết định 78/2024/QĐ-UBND của TP.HCM về giá đất.",
        [
          "Ủy ban nhân dân thành phố Hà Nội 01 number",
          "Ủy ban nhân dân thành phố Hồ Chí Minh 79 number",
        ]
      ),
      (
        "Tại Nam Định, Quyết định 5/2024/QĐ-UBND được áp dụng. Ở Thái Bình, theo Quyết định 6/2024/QĐ-UBND, giá đất tăng.",
        ["Ủy ban nhân dân tỉnh Nam Định 36 number", "Ủy ban nhân dân tỉnh Thái Bình 34 number"]
      ),
      (
        "Ban Thường vụ Tỉnh ủy Nam Định ban hành Nghị quyết 07-NQ/TU; Nghị quyết 07-NQ/TU của Nam Định nêu rõ.",
        ["Ban Thường vụ Tỉnh ủy Nam Định 36 stated"]
      ),
      ("Củ Chi có Nghị quyết 06-NQ/HU.", ["Huyện ủy Củ Chi 79.783 number"]),
    ] as [(String, [String])])
  func issuersByPlace(_ text: String, _ issuers: [String]) {
    let found = Self.documents(text).map { document in
      document.issuers.map { "\($0.name) \(document.key.split(separator: "/")[1]) \($0.how)" }
    }
    #expect(found == issuers.map { [$0] })
  }

  @Test("the term of a series is that of all of it")
  func termOfSeries() {
    let documents = Self.documents(
      "Nghị quyết số 18-NQ/TW và số 19-NQ/TW (khóa XII) được triển khai.")
    #expect(documents.map(\.term?.ordinal) == [12, 12])
    let others = Self.documents("Nghị quyết số 29-NQ/TW (2013) và Nghị quyết số 18-NQ/TW khóa XII.")
    #expect(others.first?.term?.ordinal != 12)
  }

  @Test(
    "a subject begins with \"về\" or the verb of a title, and ends where the document is spoken of",
    arguments: [
      (
        "UBND tỉnh ban hành Quyết định số 12/2021/QĐ-UBND quy định mức thu phí tham quan.",
        "quy định mức thu phí tham quan"
      ),
      (
        "Theo Nghị định số 98/2021/NĐ-CP quy định về quản lý trang thiết bị y tế, cơ sở phải công bố giá.",
        "quy định về quản lý trang thiết bị y tế"
      ),
      ("Nghị định số 98/2021/NĐ-CP quy định mức phạt là 2 triệu đồng.", nil),
      ("Nghị định số 98/2021/NĐ-CP quy định người bán phải niêm yết giá.", nil),
      (
        "Bộ Tài chính có Thông tư số 22/2019/TT-BTC hướng dẫn lập dự toán chính thức có hiệu lực.",
        "hướng dẫn lập dự toán"
      ),
      (
        "Thông tư số 22/2019/TT-BTC do Bộ Tài chính ban hành ngày 5/3/2019 hướng dẫn lập dự toán cũng bắt đầu có hiệu lực.",
        "hướng dẫn lập dự toán"
      ),
      ("Thông tư số 22/2019/TT-BTC do Bộ Tài chính ban hành quy chế chi tiêu.", nil),
      (
        "Theo Quyết định số 30/2019/QĐ-TTg của Thủ tướng Chính phủ về phòng dịch trên vật nuôi.",
        "phòng dịch trên vật nuôi"
      ),
      (
        "Sở có Công văn số 15/SYT-NV gửi các bệnh viện về việc trực Tết.",
        "trực Tết"
      ),
      (
        "Nghị quyết số 25/2020/NQ-HĐND về hỗ trợ người cao tuổi dự kiến áp dụng từ năm 2021.",
        "hỗ trợ người cao tuổi"
      ),
      (
        "Chỉ thị số 14/CT-TTg về tăng cường phòng cháy ngày 5/4/2019 nêu rõ trách nhiệm.",
        "tăng cường phòng cháy"
      ),
      (
        "Chỉ thị 16/CT-TTg của Thủ tướng Chính phủ Phạm Minh Chính về giãn cách xã hội.",
        "giãn cách xã hội"
      ),
      (
        "Quyết định số 1938/QĐ-BCT về xác định giá trị Công ty Lọc hóa dầu Bình Sơn (BSR) để cổ phần hóa.",
        "xác định giá trị Công ty Lọc hóa dầu Bình Sơn (BSR) để cổ phần hóa"
      ),
      ("Thông tư 76/2014/TT-BTC về tiền sử dụng đất (TSDĐ).", "tiền sử dụng đất"),
      (
        "Cục căn cứ Thông tư số 15/2015/TT-BVHTTDL về tổ chức lễ hội yêu cầu Sở Văn hóa và Thể thao kiểm tra.",
        "tổ chức lễ hội"
      ),
      (
        "Theo Quyết định số 3592/QĐ-BYT ngày 11/9/2014, Hướng dẫn Quy trình rửa quả lọc của Bộ Y tế.",
        nil
      ),
      (
        "Qua 1 năm thực hiện Nghị quyết 29-NQ/TW về đổi mới căn bản, toàn diện giáo dục, nhiều nơi đã khác.",
        "đổi mới căn bản, toàn diện giáo dục"
      ),
      (
        "Nghị quyết số 15/2008/QH12 của Quốc hội khóa XII về việc điều chỉnh địa giới Hà Nội.",
        "điều chỉnh địa giới Hà Nội"
      ),
      (
        "Thông báo số 213/TB-VPCP ngày 3/5/2025 kết luận của Thủ tướng tại cuộc họp về giá vàng.",
        "kết luận của Thủ tướng tại cuộc họp về giá vàng"
      ),
      (
        "Nghị định 137/2013/NĐ-CP (sửa đổi, bổ sung tại Nghị định 08/2018/NĐ-CP, Nghị định 17/2020/NĐ-CP và Nghị "
          + "định 104/2022/NĐ-CP) có 5 chương.", nil
      ),
      (
        "Quyết định số 2551/QĐ-TTg về thành lập Ban chỉ đạo và Kết luận của Thủ tướng tại cuộc họp.",
        "thành lập Ban chỉ đạo"
      ),
      (
        "Thông báo số 15/TB-VPCP về kết luận tại cuộc họp ngày 5/4/2019.",
        "kết luận tại cuộc họp ngày 5/4/2019"
      ),
      (
        "Nghị quyết số 35/NQ-CP về hỗ trợ doanh nghiệp và Chỉ thị số 20/CT-TTg về thanh tra.",
        "hỗ trợ doanh nghiệp"
      ),
      (
        "Nghị định số 65/2013/NĐ-CP quy định chi tiết Luật Hải quan, “hàng hóa phải khai báo”.",
        "quy định chi tiết Luật Hải quan"
      ),
      (
        "Nghị định số 65/2013/NĐ-CP về phí bảo vệ rừng có quy định cụ thể về mức thu.",
        "phí bảo vệ rừng"
      ),
      ("Nghị định số 65/2013/NĐ-CP về xuất khẩu gạo, như: không dự thầu.", "xuất khẩu gạo"),
      (
        "Nghị quyết số 21-NQ/TW về cán bộ thời kỳ công nghiệp hóa, hiện đại hóa đất nước.",
        "cán bộ thời kỳ công nghiệp hóa, hiện đại hóa đất nước"
      ),
      ("Nghị quyết số 21-NQ/TW về xây dựng Đảng, nhấn mạnh: cán bộ là gốc.", "xây dựng Đảng"),
      (
        "HĐND tỉnh ban hành Nghị quyết số 17/2021/NQ-HĐND về hỗ trợ học phí với 50/50 đại biểu tán thành.",
        "hỗ trợ học phí"
      ),
      (
        "HĐND tỉnh thông qua Nghị quyết số 17/2021/NQ-HĐND về giá đất với đa số đại biểu có mặt biểu quyết.",
        "giá đất"
      ),
      ("Nghị quyết 17/NQ-HĐND về hợp tác với 5 tỉnh miền núi.", "hợp tác với 5 tỉnh miền núi"),
      ("UBND tỉnh ban hành Quyết định số 1524/QĐ-UBND thu hồi 19 dự án.", "thu hồi 19 dự án"),
      ("Quyết định 33/QĐ-UBND của UBND tỉnh hỗ trợ các hộ nghèo.", "hỗ trợ các hộ nghèo"),
      (
        "Quyết định 33/QĐ-UBND ngày 5/3/2020 bổ nhiệm ông Lê Văn An giữ chức Giám đốc Sở Y tế.",
        "bổ nhiệm ông Lê Văn An giữ chức Giám đốc Sở Y tế"
      ),
      ("Quyết định 3/2020/QĐ-UBND cấm xe tải giờ cao điểm.", "cấm xe tải giờ cao điểm"),
      (
        "Quyết định 3/2020/QĐ-UBND quy định thống nhất mức thu phí.",
        "quy định thống nhất mức thu phí"
      ),
      (
        "Quyết định 44/QĐ-XPVPHC xử phạt Công ty An Lộc 90 triệu đồng do đã xả thải.",
        "xử phạt Công ty An Lộc 90 triệu đồng"
      ),
      ("Theo Quyết định 33/QĐ-UBND, UBND tỉnh thu hồi 19 dự án.", nil),
      ("Quyết định số 12/QĐ-TTTP của Chánh thanh tra thành phố về lập tổ.", "lập tổ"),
      ("Chỉ thị số 35-CT/TW, hướng dẫn số 26-HD/BTCTW về đại hội đảng bộ.", nil),
      ("Thông tư 33/2020/TT-BTC hỗ trợ tốt cho doanh nghiệp.", nil),
      ("Thông tư 63/2014 quy định về vận tải bằng ô tô.", "quy định về vận tải bằng ô tô"),
      ("Nghị định 46 quy định người lái xe phải có bằng.", nil),
      (
        "Hai Quyết định số 78/QĐ-UBND và 79/QĐ-UBND về thu hồi đất tại bản Nậm Cắn, xã Mường Lò.",
        "thu hồi đất tại bản Nậm Cắn, xã Mường Lò"
      ),
      (
        "Quyết định số 78/QĐ-UBND phê duyệt Đề án “Hỗ trợ thanh niên khởi nghiệp”.",
        "phê duyệt Đề án “Hỗ trợ thanh niên khởi nghiệp”"
      ),
    ] as [(String, String?)])
  func subjects(_ text: String, _ expected: String?) {
    #expect(Self.documents(text).first?.subject == expected)
  }

  @Test(
    "who has or asks for a report on a document did not issue it; who approves a project by it did",
    arguments: [
      ("Tỉnh ủy Hà Giang yêu cầu có báo cáo Chỉ thị 05 trước ngày 30/6.", false),
      ("Chính phủ ban hành dự thảo nghị định thay thế Nghị định số 59/2011.", false),
      ("UBND tỉnh Hà Giang phê duyệt dự án này tại Quyết định số 2319.", true),
      ("Chính phủ ra chỉ thị Chỉ thị số 26 về kỷ cương.", true),
    ])
  func issuersOfWhatIsReported(_ text: String, _ isStated: Bool) {
    let issuers = Self.documents(text).first?.issuers ?? []
    #expect(issuers.contains { $0.how == .stated } == isStated)
  }

  @Test(
    "what is in force from a day are both documents, where both are named",
    arguments: [
      "Thông tư 21/2021/TT-BTC và Thông tư 22/2021/TT-BTC có hiệu lực từ ngày 1/1/2022.",
      "Bộ ra Thông tư 21/2021/TT-BTC và Thông tư 22/2021/TT-BTC. Các thông tư này có hiệu lực từ ngày 1/1/2022.",
    ])
  func inForceTogether(_ text: String) {
    #expect(Self.documents(text).map { $0.effective?.iso } == ["2022-01-01", "2022-01-01"])
  }

  @Test("a document is in force whatever it guides, the days of that among it")
  func inForceAfterWhatItGuides() {
    let documents = Self.documents(
      "Bộ Tài chính ban hành Thông tư 67/2021/TT-BTC hướng dẫn Luật Quản lý thuế ngày 13 tháng 6 năm 2019, Nghị định số "
        + "121/2020/NĐ-CP, ngày 19/10/2020, Nghị định số 125/2020/NĐ-CP. Thông tư có hiệu lực từ 1/7/2022."
    )
    #expect(documents.map { $0.effective?.iso } == ["2022-07-01", nil, nil, nil])
  }

  @Test(
    "the day that a sentence begins with is that of the act, however long the words between; not where somebody tells it",
    arguments: [
      (
        "Tiếp đó, ngày 23/5/2017, sau khi xét đơn của ông Dũng và đề nghị của Đảng ủy xã Diễn An, Ban Thường vụ "
          + "Huyện ủy Diễn Châu đã có Quyết định 352/QĐ-HU.", "2017-05-23"
      ),
      (
        "Ngày 14/7/2017, PGS.TS Lê Văn An - Cục trưởng Cục Quản lý Khám chữa bệnh (Bộ Y tế) - đã ký công văn số "
          + "944/KCB-QLCL.", "2017-07-14"
      ),
      ("Ngày 14/7/2017, ông An cho biết, UBND tỉnh đã ban hành Quyết định 12/QĐ-UBND.", nil),
      ("Ngày 10/10/2003, ông An đã ký Quyết định số 1517/QĐ-VC.", "2003-10-10"),
      (
        "Sau khi kiểm tra tại chỗ, ngày 12/9/2018, ông An đã ký Quyết định số 1517/QĐ-VC.",
        "2018-09-12"
      ),
      ("Sau khi họp với các đơn vị ngày 12/9/2018, ông An đã ký Quyết định số 1517/QĐ-VC.", nil),
      ("Đến ngày 12/9/2018, UBND tỉnh Hà Nam cũng có Quyết định số 12/QĐ-UBND.", "2018-09-12"),
      ("Đến ngày 2/6/2016, UBND tỉnh Hà Nam lại ban hành Quyết định 39/QĐ-UBND.", "2016-06-02"),
      ("Ngày 10/3/2017, chủ đầu tư chưa có Giấy phép số 12/GPXD.", nil),
      ("Ngày 7/6/1957, Chính phủ đã ban hành Nghị quyết số 237/TTg.", "1957-06-07"),
      ("Sáng 10/3/2017, chủ tọa đưa ra Kết luận số 12/KL-TTr của Thanh tra tỉnh Hà Nam.", nil),
      ("Ngày 10/3/2017, người dân gửi Công văn số 12/UBND-VX của UBND tỉnh Hà Nam cho báo.", nil),
      ("Ngày 10/3/2017, ông An không ký Quyết định số 12/QĐ-VC.", nil),
      ("Đến 30/6/2017, UBND tỉnh Hà Nam phải ban hành Kế hoạch số 12/KH-UBND.", nil),
      ("Chậm nhất đến ngày 30/6/2017, UBND tỉnh Hà Nam ban hành Quyết định số 12/QĐ-UBND.", nil),
      ("Đến ngày 10/3/2017, UBND tỉnh Hà Nam có Quyết định số 12/QĐ-UBND.", nil),
      ("Tính đến ngày 2/6/2016, UBND tỉnh Hà Nam đã ban hành Quyết định 39/QĐ-UBND.", nil),
      (
        "Hôm qua (ngày 26/6/2017), Cục An toàn thực phẩm, Bộ Y tế ra Quyết định số 15/ATTP-PC.",
        "2017-06-26"
      ),
      (
        "Ngày 20/7/2015, UBND tỉnh Hà Nam đã ký liên tiếp 6 Quyết định số 56, 57 và 58.",
        "2015-07-20"
      ),
      (
        "Từ ngày 10/2/2017, nhiều người được giảm tiền.\nUBND tỉnh vừa ra Quyết định 12/QĐ-UBND.",
        nil
      ),
      ("Ngày 21/12/2016, UBND TP Hà Nội có Công văn số 12229/VP-ĐT.", "2016-12-21"),
      (
        "Ngày 5/3/2018, Tỉnh ủy Hà Nam ban hành chỉ thị về dân vận (Chỉ thị số 20-CT/TU).",
        "2018-03-05"
      ),
      (
        "Ngày 22/12/2024, Tổng Bí thư Tô Lâm đã ký ban hành Nghị quyết số 57-NQ/TW của Bộ Chính trị.",
        "2024-12-22"
      ),
      (
        "Sáng 12/7/2022, tại kỳ họp thứ 9, HĐND tỉnh Hà Nam thông qua Nghị quyết số 08/2022/NQ-HĐND.",
        "2022-07-12"
      ),
      (
        "Chiều 8/12/2022, kỳ họp thứ 11 HĐND tỉnh Hà Nam đã thông qua Nghị quyết số 19/2022/NQ-HĐND.",
        "2022-12-08"
      ),
      (
        "Ngày 8/12/2022, 14 đại biểu họp, HĐND tỉnh Hà Nam thông qua Nghị quyết số 19/2022/NQ-HĐND.",
        nil
      ),
      ("Chiều 20/6/2016 thông qua luật số 12/2017/QH14.", nil),
      ("Ngày 3/3/2017, UBND quận công bố Quyết định số 98/QĐ-UBND của UBND TP Hà Nội.", nil),
      ("Ngày 1/3/2017, sở họp theo Nghị định 46/2016/NĐ-CP ngày 26/5 của Chính phủ.", "2016-05-26"),
      // Behind a newspaper's signature.
      (
        "BHG - Ngày 2/4/2023, đồng chí Trần Văn Bình, Bí thư Tỉnh ủy đã ký ban hành Quyết định số 1203-QĐ/TU.",
        "2023-04-02"
      ),
    ] as [(String, String?)])
  func daysOfActs(_ text: String, _ expected: String?) {
    #expect(Self.documents(text).first?.issued?.iso == expected)
  }

  @Test(
    "from the day that its sentence begins with, or of signing, a document is in force, not one that it replaces",
    arguments: [
      (
        "Ngày 1/7/2025, Nghị định 147/2025/NĐ-CP về phân cấp chính thức có hiệu lực.",
        ["2025-07-01"]
      ),
      ("Ngày 1/7/2025, Nghị định 147/2025/NĐ-CP về phân cấp được đăng Công báo.", [nil]),
      (
        "Quyết định 12/2024/QĐ-UBND ngày 5/3/2024 có hiệu lực kể từ ngày ký ban hành.",
        ["2024-03-05"]
      ),
      (
        "Nghị định 29-CP ngày 12-5-1995 về đầu tư. Nghị định này thay thế Nghị định 29-HĐBT ngày 23-12-1992 và có "
          + "hiệu lực từ ngày ký.", ["1995-05-12", nil]
      ),
    ] as [(String, [String?])])
  func inForceFromSigning(_ text: String, _ expected: [String?]) {
    #expect(Self.documents(text).map { $0.effective?.iso } == expected)
  }

  @Test(
    "issuers are those listed where nothing they do follows, and the plenum that resolves",
    arguments: [
      (
        "Kết luận 127-KL/TW của Bộ Chính trị, Ban Bí thư về bộ máy.",
        ["Bộ Chính trị", "Ban Bí thư"]
      ),
      (
        "Chỉ thị 10/CT-TTg của Thủ tướng Chính phủ, UBND tỉnh có kế hoạch.", ["Thủ tướng Chính phủ"]
      ),
      (
        "Cục Chăn nuôi, Bộ Nông nghiệp và Phát triển nông thôn (NN&PTNT) vừa có công văn 654/CN-KHTC về lợn.",
        ["Cục Chăn nuôi"]
      ),
      (
        "Ban Chỉ đạo Trung ương về phòng, chống thiên tai ban hành Công điện số 06/CĐ-TW.",
        ["Ban Chỉ đạo Trung ương về phòng, chống thiên tai"]
      ),
      (
        "Thay mặt Bộ Chính trị, đồng chí An, Thường trực Ban Bí thư, ký ban hành Kết luận số 34-KL/TW.",
        ["Bộ Chính trị"]
      ),
      (
        "Thực hiện Nghị quyết số 29-NQ/TW Hội nghị lần thứ tám Ban Chấp hành Trung ương khóa XI về giáo dục.",
        ["Ban Chấp hành Trung ương Đảng"]
      ),
      (
        "Nghị quyết của Ban Thường vụ Tỉnh ủy Hà Nam số 12-NQ/TU",
        ["Ban Thường vụ Tỉnh ủy Hà Nam"]
      ),
      ("Khi Ban Bí thư ban hành Chỉ thị số 10-CT/TW", ["Ban Bí thư"]),
      (
        "Theo Kết luận 127-KL/TW của Bộ Chính trị, Ban Bí thư và Công văn số 5-CV/TU của Tỉnh ủy Hà Nam, xã sáp nhập.",
        ["Bộ Chính trị", "Ban Bí thư"]
      ),
      (
        "Theo Thông tư 63 (Bộ Giao thông vận tải), xe phải dán phù hiệu.", ["Bộ Giao thông vận tải"]
      ),
      ("Thực hiện Nghị quyết 04 Bộ Chính trị, chi bộ đã họp.", ["Bộ Chính trị"]),
      ("Thực hiện Nghị quyết số 12-NQ/TU Tỉnh ủy Hà Nam, xã đã họp.", ["Tỉnh ủy Hà Nam"]),
      ("Theo Thông tư 63 (Bộ Giao thông vận tải đã sửa), xe phải dán phù hiệu.", []),
      ("Nghị định số 198-CP của Hội đồng Chính phủ", ["Hội đồng Chính phủ"]),
      ("Theo Thông tư 10/2017 mà Bộ Tài chính vừa ban hành thì được.", ["Bộ Tài chính"]),
      (
        "Hội nghị Trung ương 7 khóa X đã ra Nghị quyết số 26-NQ/TW về nông nghiệp.",
        ["Ban Chấp hành Trung ương Đảng"]
      ),
    ])
  func listedIssuers(_ text: String, _ expected: [String]) {
    #expect(Self.documents(text).first?.issuers.map(\.name) == expected)
  }

  @Test(
    "a law that amends two laws has both in its name; in a list, or with a year, the last one stands for itself"
  )
  func amendsTwoLaws() {
    let name = "Luật sửa đổi, bổ sung một số điều của Luật Đầu tư công và Luật Đấu thầu"
    #expect(Self.documents("Quốc hội bàn \(name).").map(\.name) == [name])
    #expect(Self.documents("Quốc hội bàn Luật Thủ đô, \(name).").count == 3)
    let first = "Luật sửa đổi, bổ sung một số điều của Luật Đầu tư"
    #expect(
      Self.documents("Quốc hội bàn \(first) và Luật Đất đai năm 2013.").map(\.name)
        == [first, "Luật Đất đai năm 2013"])
  }

  @Test(
    "a law that amends others in small letters is a law too",
    arguments: [
      (
        "Quốc hội thảo luận Luật sửa đổi, bổ sung một số điều của Luật Đầu tư, Luật Kế toán và Luật Đấu thầu.",
        ["Luật sửa đổi, bổ sung một số điều của Luật Đầu tư", "Luật Kế toán", "Luật Đấu thầu"]
      ),
      (
        "Quốc hội bàn Luật sửa đổi, bổ sung một số điều của Luật Đầu tư, Luật Kế toán (sửa đổi) và Luật Đấu thầu.",
        [
          "Luật sửa đổi, bổ sung một số điều của Luật Đầu tư", "Luật Kế toán (sửa đổi)",
          "Luật Đấu thầu",
        ]
      ),
      (
        "Bộ trình luật sửa đổi, bổ sung một số điều của luật Đầu tư.",
        ["Luật sửa đổi, bổ sung một số điều của Luật Đầu tư"]
      ),
      (
        "Bộ trình luật sửa đổi, bổ sung một số điều của bộ luật Lao động số 10/2012/QH13.",
        ["Bộ luật Lao động"]
      ),
      (
        "Bộ soạn dự luật sửa đổi, bổ sung một số điều của Luật Đầu tư.", ["Luật Đầu tư"]
      ),
      ("Bộ muốn luật sửa đổi, bổ sung cả Luật Đầu tư.", ["Luật Đầu tư"]),
    ])
  func readsAmendingLaws(_ text: String, _ names: [String]) {
    #expect(Self.documents(text).map(\.name) == names)
  }

  @Test(
    "a subject goes on behind `TP.` and ends where another body acts",
    arguments: [
      (
        "UBND tỉnh ban hành Quyết định số 12/QĐ-UBND phê duyệt Đề án “Khởi nghiệp”, “Đổi mới”.",
        "phê duyệt Đề án “Khởi nghiệp”, “Đổi mới”"
      ),
      ("Thông tư 63/2014 quy định về vận tải chưa rõ ràng nên nhiều hãng phản đối.", nil),
      (
        "Thông tư 65/2014 quy định về vận tải bằng ô tô có hiệu lực.",
        "quy định về vận tải bằng ô tô"
      ),
      (
        "Quyết định 6758/QĐ-UBND về việc quy hoạch rừng của TP. Đà Nẵng đến năm 2020.",
        "quy hoạch rừng của TP. Đà Nẵng đến năm 2020"
      ),
      (
        "Nghị quyết 30/NQ-CP về hỗ trợ người dân bị ảnh hưởng bởi bão.",
        "hỗ trợ người dân bị ảnh hưởng bởi bão"
      ),
      (
        "Nghị quyết 30/NQ-CP về loài thú được ưu tiên bảo vệ vừa ra đời.",
        "loài thú được ưu tiên bảo vệ"
      ),
      ("Nghị quyết 30/NQ-CP về hỗ trợ người dân được Chính phủ ban hành.", "hỗ trợ người dân"),
      ("Nghị định 06/2013/NĐ-CP quy định cơ quan nhà nước không được phép thuê bảo vệ.", nil),
      ("Thực hiện Chỉ thị 20/CT-TTg của Thủ tướng, UBND tỉnh Hà Nam ban hành kế hoạch riêng.", nil),
    ] as [(String, String?)])
  func subjectsAroundMarks(_ text: String, _ expected: String?) {
    #expect(Self.documents(text).first?.subject == expected)
  }

  @Test(
    "who passed a law, and when, is told before or behind its name; not where that is still to come, nor by another body",
    arguments: [
      (
        "Ngày 18/1/2024, Quốc hội thông qua Luật Đất đai.",
        ["Quốc hội 2024-01-18 name/luật-đất-đai/2024"]
      ),
      (
        "Pháp lệnh Dân số do UBTVQH ban hành ngày 9/1/2003.",
        ["Ủy ban Thường vụ Quốc hội 2003-01-09 name/pháp-lệnh-dân-số/?"]
      ),
      (
        "Hiến pháp năm 2013 được Quốc hội thông qua ngày 28/11/2013.",
        ["Quốc hội 2013-11-28 name/hiến-pháp/2013"]
      ),
      (
        "Sáng 29/11/2023, Quốc hội đã biểu quyết thông qua Luật Nhà ở và Luật Giá.",
        ["Quốc hội 2023-11-29 name/luật-nhà-ở/2023", "Quốc hội 2023-11-29 name/luật-giá/2023"]
      ),
      ("Sau khi Quốc hội thông qua Luật Giá, giá giảm.", ["Quốc hội - name/luật-giá/?"]),
      ("Ngày 5/3/2024, Chính phủ trình Quốc hội thông qua Luật Giá.", ["- - name/luật-giá/?"]),
      ("Luật Giá sẽ được Quốc hội thông qua.", ["- - name/luật-giá/?"]),
      ("Bộ Tài chính ban hành Luật Giá.", ["- - name/luật-giá/?"]),
    ])
  func passedLaws(_ text: String, _ expected: [String]) {
    let found = Self.documents(text).map {
      "\($0.issuers.first?.name ?? "-") \($0.issued?.iso ?? "-") \($0.key)"
    }
    #expect(found == expected)
  }

  @Test("a law has no subject: what stands after it is that of a part, or of another document")
  func subjectsOfLaws() {
    let documents = Self.documents(
      "Nghị định số 8/2015/NĐ-CP quy định chi tiết Luật Hải quan về thủ tục hải quan. "
        + "Bị khởi tố theo Điều 242 Bộ luật Hình sự về tội vi phạm quy định khám bệnh.")
    #expect(
      documents.map(\.subject) == ["quy định chi tiết Luật Hải quan về thủ tục hải quan", nil, nil])
  }

  @Test(
    "who acts issues, not the object of what it does before, nor the owner named behind it",
    arguments: [
      (
        "Sở Y tế đã cử cán bộ làm việc với Trung tâm Y tế huyện Ba Vì và có văn bản số 19/DSVH.",
        "Sở Y tế"
      ),
      ("Cục Chăn nuôi (Bộ Y tế) vừa có công văn số 654/CN-KHTC gửi các tỉnh.", "Cục Chăn nuôi"),
      ("Cục Chăn nuôi, Bộ Y tế vừa có công văn số 654/CN-KHTC gửi các tỉnh.", "Cục Chăn nuôi"),
    ])
  func issuers(_ text: String, _ expected: String) {
    let name = Self.documents(text).first?.issuers.first?.name ?? "none"
    #expect(name.hasPrefix(expected), "\(name)")
  }

  @Test(
    "the day from which a document is in force stands after it or in a sentence about it",
    arguments: [
      ("Nghị định số 98/2021/NĐ-CP có hiệu lực từ ngày 1/1/2022.", ["2022-01-01"]),
      ("Từ ngày 1/1/2022, Nghị định số 98/2021/NĐ-CP có hiệu lực.", ["2022-01-01"]),
      ("Cùng ngày 1/1/2022, Nghị định số 98/2021/NĐ-CP cũng có hiệu lực.", ["2022-01-01"]),
      ("Trước ngày 1/1/2022, Nghị định số 98/2021/NĐ-CP có hiệu lực.", ["-"]),
      (
        "Bộ ban hành Thông tư số 22/2019/TT-BTC. Thông tư này có hiệu lực kể từ ngày 1/7/2019.",
        ["2019-07-01"]
      ),
      (
        "Nghị định số 99/2021/NĐ-CP thay thế Nghị định số 11/2013/NĐ-CP, có hiệu lực từ 15/2/2022.",
        ["2022-02-15", "-"]
      ),
      ("Theo Nghị định số 98/2021/NĐ-CP, bản án có hiệu lực từ ngày 1/1/2022.", ["-"]),
      ("Nghị định số 98/2021/NĐ-CP chưa có hiệu lực.", ["-"]),
      (
        "Thông tư 37/2017/TT-BTC sửa đổi Thông tư 39/2014/TT-BTC, Thông tư 26/2015/TT-BTC, có hiệu lực từ 12/6/2017.",
        ["2017-06-12", "-", "-"]
      ),
      (
        "Nghị định 50/2017/NĐ-CP đã ra. Nghị định này thay thế Nghị định 28/2010/NĐ-CP và có hiệu lực từ 1/7/2017.",
        ["2017-07-01", "-"]
      ),
      (
        "Có Quyết định 62/2009/QĐ-TTg. Doanh nghiệp theo Luật Doanh nghiệp được thuê đất. Quyết định này có hiệu lực "
          + "từ 15/6/2009.", ["2009-06-15", "-"]
      ),
      (
        "Thủ tướng ký Quyết định 751/QĐ-TTg điều chỉnh mức nêu tại Khoản 1 Điều 5 Quyết định 157/2007/QĐ-TTg. Quyết định có hiệu lực "
          + "từ 15/6/2017.", ["2017-06-15", "-"]
      ),
      (
        "Bộ ban hành Thông tư 35/2016/TT-BTC. "
          + DocumentAttributeTests.repeated("Mức thu phí tính theo giá bán.", 40)
          + "Thông tư này có hiệu lực từ 12/2/2017.", ["2017-02-12"]
      ),
      (
        "Bộ ban hành Thông tư 35/2016/TT-BTC. "
          + DocumentAttributeTests.repeated("Mức thu phí tính theo giá bán.", 40)
          + "Bộ cũng ban hành Thông tư 36/2016/TT-BTC. Thông tư này có hiệu lực từ 12/2/2017.",
        ["-", "2017-02-12"]
      ),
    ])
  func effectiveDays(_ text: String, _ expected: [String]) {
    #expect(Self.documents(text).map { $0.effective?.iso ?? "-" } == expected)
  }

  @Test(
    "who says something in a document, or leads to a list of them, issued it",
    arguments: [
      (
        "Theo đề nghị của Sở Nội vụ tỉnh Nam Định tại Tờ trình số 296/TTr-SNV, tỉnh giao đất.",
        ["Sở Nội vụ tỉnh Nam Định"]
      ),
      (
        "Căn cứ các nghị định của Chính phủ: số 37/2019/NĐ-CP quy định chi tiết Luật Quy hoạch; số "
          + "58/2023/NĐ-CP về đê điều;",
        ["Chính phủ", "-", "Chính phủ"]
      ),
      (
        "Lớp học nghe 2 nghị quyết của Bộ Chính trị, gồm Nghị quyết số 57 về khoa học và Nghị quyết số 59.",
        ["Bộ Chính trị", "Bộ Chính trị"]
      ),
      (
        "Bốn nghị quyết của Bộ Chính trị, gồm: Nghị quyết số 59-NQ/TW về hội nhập, Nghị quyết số 70-NQ/TW về năng "
          + "lượng, Nghị quyết số 71-NQ/TW về giáo dục và Nghị quyết số 72-NQ/TW về y tế.",
        ["Bộ Chính trị", "Bộ Chính trị", "Bộ Chính trị", "Bộ Chính trị"]
      ),
      (
        "Huyện ủy Ba Vì ban hành Nghị quyết số 12-NQ/HU về du lịch và Kế hoạch số 45-KH/HU về giảm nghèo.",
        ["Huyện ủy Ba Vì", "Huyện ủy Ba Vì"]
      ),
      (
        "Huyện ủy Ba Vì ban hành Nghị quyết số 12-NQ/HU về du lịch; cùng ngày ban hành Kế hoạch số 45-KH/HU.",
        ["Huyện ủy Ba Vì", "Huyện ủy Ba Vì"]
      ),
      (
        "Theo Chủ tịch Ủy ban nhân dân tỉnh Hà Nam, chương trình Nghị quyết Đại hội XVI rất rõ.",
        ["-"]
      ),
      (
        "Ban Thường vụ Tỉnh ủy Hà Nam ban hành chỉ thị về dân vận (Chỉ thị số 20-CT/TU).",
        ["Ban Thường vụ Tỉnh ủy Hà Nam"]
      ),
      (
        "Ngày 14-1, Thủ tướng Chính phủ đã có Công văn (số 73/TTg-CN) chỉ đạo các Bộ.",
        ["Thủ tướng Chính phủ"]
      ),
      ("Lễ khen thưởng tại Quyết định số 15 đường Lê Lợi, Sở Y tế trao quà.", ["-"]),
    ])
  func leads(_ text: String, _ expected: [String]) {
    let stated = Self.documents(text).map { document in
      document.issuers.first { $0.how == .stated }?.name ?? "-"
    }
    #expect(stated == expected)
  }

  @Test("a quoted title is told without `về việc`")
  func quotedTitle() {
    let text = "Kết luận số 100-KL/TW của Ban Bí thư “về việc đổi mới công tác điều tra”."
    #expect(Self.documents(text).map(\.subject) == ["đổi mới công tác điều tra"])
  }

  @Test(
    "each of several provisions is told",
    arguments: [
      ("Theo Điều 5, Điều 7 và khoản 2 Điều 9 Nghị định số 98/2021/NĐ-CP", ["5", "7", "9.2"]),
      ("theo khoản 1, khoản 3 Điều 9 Nghị định số 98/2021/NĐ-CP", ["9.1", "9.3"]),
      ("theo Điều 5, 7 và 9 Nghị định số 98/2021/NĐ-CP", ["5", "7", "9"]),
      ("theo khoản 2, Điều 9 Nghị định số 98/2021/NĐ-CP", []),
    ])
  func provisions(_ text: String, _ expected: [String]) {
    let found = Self.documents(text).first?.mentions.first?.provisions ?? []
    #expect(
      found.map { [$0.article, $0.clause].compactMap(\.self).joined(separator: ".") } == expected)
  }
}
