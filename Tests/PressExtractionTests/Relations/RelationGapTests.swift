import PressExtraction
import Testing

/// What between documents and verbs ties them, and what parts them.
@Suite struct RelationGapTests {
  @Test(
    "a document's day, issuers and subject do not part it from its verb",
    arguments: [
      (
        "Kế hoạch số 31-KH/HU, ngày 2/5/2018 của Ban Thường vụ Huyện ủy về việc nghiên cứu, học tập, quán triệt và "
          + "triển khai thực hiện Nghị quyết số 26-NQ/TW.",
        "31-KH/HU implements 26-NQ/TW"
      ),
      (
        "Kế hoạch 31-KH/TU của Tỉnh ủy về tuyên truyền, quán triệt, triển khai thực hiện Chỉ thị số 08-CT/TW.",
        "31-KH/TU implements 08-CT/TW"
      ),
      (
        "Kế hoạch số 90/KH-UBND về phòng, chống cháy rừng thực hiện Chỉ thị số 14/CT-TTg.",
        "90/KH-UBND implements 14/CT-TTg"
      ),
      (
        "Hướng dẫn số 07-HD/BTCTU, ngày 3/4/2019, của Ban Tổ chức Tỉnh ủy thực hiện Quy định số 08-QĐi/TW.",
        "07-HD/BTCTU guides 08-QĐi/TW"
      ),
      (
        "Thông tư liên tịch 05/2014/TTLT-BCA-BQP-BTC của Bộ Công an, Bộ Quốc phòng, Bộ Tài chính hướng dẫn thi hành "
          + "Luật Cư trú.",
        "05/2014/TTLT-BCA-BQP-BTC guides Luật Cư trú"
      ),
      (
        "Nghị định 31/2019/NĐ-CP về sản xuất và xuất khẩu hạt điều thay thế Nghị định 20/2012/NĐ-CP.",
        "31/2019/NĐ-CP replaces 20/2012/NĐ-CP"
      ),
      (
        "Quyết định 15/2019/QĐ-UBND về sửa đổi tổ chức của Sở Y tế (thay thế Quyết định 11/2013/QĐ-UBND).",
        "15/2019/QĐ-UBND replaces 11/2013/QĐ-UBND"
      ),
      (
        "Nghị quyết 03/2020/NQ-HĐTP hướng dẫn một số quy định tại khoản 2 Điều 35 Bộ luật Hình sự.",
        "03/2020/NQ-HĐTP guides Bộ luật Hình sự"
      ),
      (
        "Tòa ra Bản án số 09/2019/HC-ST hủy Quyết định số 250/QĐ-UBND.",
        "09/2019/HC-ST repeals 250/QĐ-UBND"
      ),
    ])
  func reachesOverWhatIsTheDocuments(_ text: String, _ relation: String) {
    #expect(RelationProbe.relations(text) == [relation])
  }

  @Test("a list whose members have no type's words of their own is the object of its verb")
  func readsListsOfNumbers() {
    let text =
      "Bộ ra Thông tư 48/2018/TT-BTC. Thông tư này bãi bỏ các Thông tư: số 19/2002/TT-BTC, số 109/2013/TT-BTC; "
      + "đồng thời sửa đổi Điều 5 Thông tư 78/2014/TT-BTC."
    #expect(
      RelationProbe.relations(text) == [
        "48/2018/TT-BTC repeals 19/2002/TT-BTC", "48/2018/TT-BTC repeals 109/2013/TT-BTC",
        "48/2018/TT-BTC amends 78/2014/TT-BTC",
      ])
  }

  @Test(
    "a type alone at a clause's end is the document before it that is carried out",
    arguments: [
      (
        "Huyện ủy ra Nghị quyết 12-NQ/HU. Huyện ban hành Kế hoạch 31/KH-UBND ngày 4/5/2018 triển khai Nghị quyết, giao các xã.",
        ["31/KH-UBND implements 12-NQ/HU"]
      ),
      (
        "Huyện ủy ra Nghị quyết 12-NQ/HU. Theo Kế hoạch 31/KH-UBND thực hiện Đề án, các xã báo cáo.",
        []
      ),
      (
        "Huyện ủy ra Nghị quyết 12-NQ/HU. Kế hoạch 31/KH-UBND thực hiện Nghị quyết của HĐND huyện.",
        []
      ),
    ] as [(String, [String])])
  func readsTypesAtTheEndOfAClause(_ text: String, _ expected: [String]) {
    #expect(RelationProbe.relations(text) == expected)
  }

  @Test("what changes a document of its own is not changed by the verb before it")
  func keepsClausesApart() {
    let text =
      "Nghị định 1/2018/NĐ-CP thay thế Nghị định 2/2012/NĐ-CP, Nghị định 3/2018/NĐ-CP thay thế Nghị định 4/2012/NĐ-CP."
    #expect(
      RelationProbe.relations(text) == [
        "1/2018/NĐ-CP replaces 2/2012/NĐ-CP", "3/2018/NĐ-CP replaces 4/2012/NĐ-CP",
      ])
  }

  @Test(
    "what is only wished for, what stands behind a bracket and what shares the deed are not tied",
    arguments: [
      (
        "Nghị định 15/2018/NĐ-CP giúp nhà máy tiết kiệm, trong khi đó hiệp hội mong muốn sửa đổi Nghị định 38/2012/NĐ-CP.",
        []
      ),
      ("Nghị định 15/2018/NĐ-CP thông thoáng nên cần thay thế Nghị định 38/2012/NĐ-CP.", []),
      ("Báo cáo số 45/BC-UBND về phòng, chống dịch, thực hiện Chỉ thị 16/CT-TTg.", []),
      ("Luật Thủy sản năm 2003 đề xuất sửa đổi Luật Biên giới quốc gia năm 2003.", []),
      (
        "Nghị định 89/2015/NĐ-CP (sửa đổi Nghị định 67/2014/NĐ-CP), Nghị định 17/2018/NĐ-CP được áp dụng.",
        ["89/2015/NĐ-CP amends 67/2014/NĐ-CP"]
      ),
      ("Tỉnh cần sớm triển khai Nghị quyết số 10-NQ/TW về kinh tế và triển khai Luật Đầu tư.", []),
      (
        "Quyết định 90/QĐ-UBND (thay thế Quyết định số 12/QĐ-UBND và Quyết định số 13/QĐ-UBND).",
        ["90/QĐ-UBND replaces 12/QĐ-UBND", "90/QĐ-UBND replaces 13/QĐ-UBND"]
      ),
    ] as [(String, [String])])
  func leavesTheRestAlone(_ text: String, _ expected: [String]) {
    #expect(RelationProbe.relations(text) == expected)
  }

  @Test("a text that begins with a verb of documents is read")
  func beginsWithAVerb() {
    let text = "Thay mặt Chính phủ, Bộ trưởng ký ban hành Nghị quyết 318/NQ-CP về dân số."
    let extraction = ArticleExtractor(knowledge: Knowledge()).extract(Array(text.utf8))
    #expect(extraction.documents.map(\.number) == ["318/NQ-CP"])
    #expect(!extraction.relations.contains { $0.kind == .replaces })
  }
}
