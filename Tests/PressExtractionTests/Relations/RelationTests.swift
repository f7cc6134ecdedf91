import PressExtraction
import Testing

/// What documents do to one another.
@Suite struct RelationTests {
  @Test(arguments: RelationRule.allCases)
  func findsTheExamplesOfEveryRule(_ rule: RelationRule) {
    for example in rule.examples.map(MarkedExample.init) {
      let found = RelationProbe.relations(example.text)
      #expect(found.count == 1, "\(example.text)")
      #expect(found.first?.contains(example.value ?? "") == true, "\(example.text)")
    }
  }

  @Test(
    "what is lower changes nothing above it, and the party's documents change none of the state",
    arguments: [
      "Quyết định số 15/2024/QĐ-TTg thay thế Nghị định số 10/2020/NĐ-CP.",
      "Chỉ thị 05/CT-TTg bãi bỏ Luật Thủy sản năm 2003.",
      "Quyết định 12/2017/QĐ-UBND sửa đổi Thông tư 20/2016/TT-BTC.",
      "Công văn 3851/NHNN-PC sửa đổi Nghị định 163/2006/NĐ-CP.",
      "Tỉnh thực hiện Nghị quyết 18-NQ/TW, sửa đổi Luật Đất đai năm 2013.",
    ])
  func changesNothingAbove(_ text: String) {
    #expect(RelationProbe.relations(text).filter { !$0.contains("implements") } == [])
  }

  @Test(
    "resolutions and decisions change what is not above them",
    arguments: [
      ("Nghị quyết 203/2025/QH15 sửa đổi một số điều của Hiến pháp năm 2013.", "amends"),
      ("Nghị quyết 43/2022/QH15 sửa đổi Luật Đầu tư năm 2020.", "amends"),
      ("Nghị định 10/2020/NĐ-CP thay thế Quyết định 15/2014/QĐ-TTg.", "replaces"),
      ("Nghị quyết 35/2021/NQ-HĐND bãi bỏ Quyết định 12/2018/QĐ-UBND.", "repeals"),
      ("Nghị quyết 27-NQ/TW thay thế Nghị quyết 15-NQ/TW.", "replaces"),
    ])
  func changesWhatIsLower(_ text: String, _ kind: String) {
    #expect(RelationProbe.relations(text).first?.contains(kind) == true)
  }

  @Test(arguments: [
    (
      "Thông tư 10/2020/TT-BTC hướng dẫn Nghị định 12/2019/NĐ-CP thay thế Thông tư 5/2015/TT-BTC.",
      [
        "10/2020/TT-BTC guides 12/2019/NĐ-CP", "10/2020/TT-BTC replaces 5/2015/TT-BTC",
      ]
    ),
    (
      "Căn cứ Nghị định 43/2014/NĐ-CP; Nghị định 47/2014/NĐ-CP, tỉnh ban hành Quyết định 5/2015/QĐ-UBND.",
      ["5/2015/QĐ-UBND cites 43/2014/NĐ-CP", "5/2015/QĐ-UBND cites 47/2014/NĐ-CP"]
    ),
    (
      "Thông tư số 115/2021/TT-BYT sửa đổi, bổ sung một số điều của Thông tư số 39/2018/TT-BYT và "
        + "bãi bỏ Thông tư 09/2019/TT-BYT.",
      ["115/2021/TT-BYT amends 39/2018/TT-BYT", "115/2021/TT-BYT repeals 09/2019/TT-BYT"]
    ),
    (
      "Nghị định 43/2014/NĐ-CP quy định chi tiết Luật Đất đai (đã được sửa đổi, bổ sung tại Nghị định "
        + "01/2017/NĐ-CP và Nghị định 148/2020/NĐ-CP).",
      [
        "43/2014/NĐ-CP guides Luật Đất đai", "01/2017/NĐ-CP amends 43/2014/NĐ-CP",
        "148/2020/NĐ-CP amends 43/2014/NĐ-CP",
      ]
    ),
    (
      "Căn cứ Kế hoạch số 45-KH/TU, ngày 12/3/2022, của Tỉnh ủy Sơn La, về thực hiện Nghị quyết số 13-NQ/TW.",
      ["45-KH/TU implements 13-NQ/TW"]
    ),
    (
      "Theo Kế hoạch số 45-KH/TU, thực hiện Nghị quyết số 13-NQ/TW của Trung ương, tỉnh sẽ lập 3 tổ.",
      ["45-KH/TU implements 13-NQ/TW"]
    ),
    ("Theo tinh thần Nghị quyết 04-NQ/TW, thực hiện Chỉ thị 27-CT/TU của Tỉnh ủy.", []),
    (
      "Huyện ủy ban hành Đề án số 05-ĐA/HU. Thực hiện đề án này, UBND huyện xây dựng Kế hoạch số "
        + "64/KH-UBND.",
      ["64/KH-UBND implements 05-ĐA/HU"]
    ),
    (
      "Tỉnh ủy ban hành Nghị quyết số 05-NQ/TU. Thực hiện Nghị quyết, Huyện ủy ban hành Chương trình hành động số "
        + "12-CTr/HU.",
      ["12-CTr/HU implements 05-NQ/TU"]
    ),
    (
      "Căn cứ Công văn 789/VHTT-VHCS, UBND tỉnh ra Quyết định số 612/2005/QĐ-UB.",
      ["612/2005/QĐ-UB cites 789/VHTT-VHCS"]
    ),
    (
      "Nghị định 100/2019/NĐ-CP bãi bỏ Điều 5 Nghị định 10/2018/NĐ-CP và một số điều của Nghị định "
        + "46/2016/NĐ-CP.",
      ["100/2019/NĐ-CP amends 10/2018/NĐ-CP", "100/2019/NĐ-CP amends 46/2016/NĐ-CP"]
    ),
    (
      "Nghị định 177/2013/NĐ-CP ngày 14/11/2013 của Chính phủ Quy định chi tiết Luật Giá.",
      ["177/2013/NĐ-CP guides Luật Giá"]
    ),
    (
      "Thông tư 26/2014/TT-BGDĐT sửa đổi một số điều của Quy chế thi, xếp loại ban hành kèm theo "
        + "Quyết định số 02/2007/QĐ-BGDĐT.",
      ["26/2014/TT-BGDĐT amends 02/2007/QĐ-BGDĐT"]
    ),
    (
      "Nghị quyết 08-NQ/TU đã bàn; cụ thể hóa Nghị quyết này, UBND tỉnh ban hành Kế hoạch 100/KH-UBND.",
      ["100/KH-UBND implements 08-NQ/TU"]
    ),
    (
      "Đã có Quyết định 14/2014/QĐ-UBND. Quyết định này chính thức có hiệu lực từ ngày 20/3/2014 và thay thế Quyết "
        + "định số 44/2010/QĐ-UBND.",
      ["14/2014/QĐ-UBND replaces 44/2010/QĐ-UBND"]
    ),
    (
      "Quyết định 119/QĐ-UBND do UBND tỉnh Bắc Giang ban hành đã được thay thế bởi Quyết định 366/QĐ-UBND.",
      ["366/QĐ-UBND replaces 119/QĐ-UBND"]
    ),
    (
      "Kế hoạch số 25-KH/TU ngày 30/11/2016 thực hiện Kết luận số 100-KL/TW ngày 5/1/2015 và Kết luận số 111-KL/TU "
        + "ngày 14/8/2017.",
      ["25-KH/TU implements 100-KL/TW"]
    ),
    ("Luật Cảnh vệ có 33 điều (bổ sung 12 điều so với Pháp lệnh Cảnh vệ 2005).", []),
    (
      "Mười năm sau Quyết định 327-CT và năm năm thực hiện Quyết định 661/QĐ-TTg, rừng đã xanh.", []
    ),
    (
      "Sở có Hướng dẫn số 1847/HD-SGDĐT thực hiện Nghị định 116/2016/NĐ-CP.",
      ["1847/HD-SGDĐT guides 116/2016/NĐ-CP"]
    ),
    (
      "UBND tỉnh bãi bỏ Quyết định 23/2013/QĐ-UBND bằng Quyết định số 1391/QĐ-UBND.",
      ["1391/QĐ-UBND repeals 23/2013/QĐ-UBND"]
    ),
    (
      "Trong đó, để tiếp tục thực hiện Chỉ thị số 03-CT/TU của BTV Tỉnh ủy, BTV Thành ủy đã ban "
        + "hành Chỉ thị số 16-CT/TU.",
      ["16-CT/TU implements 03-CT/TU"]
    ),
    (
      "Nghị định 163/2006/NĐ-CP (sửa đổi, bổ sung bởi Nghị định 11/2012/NĐ-CP) còn vướng.",
      ["11/2012/NĐ-CP amends 163/2006/NĐ-CP"]
    ),
    (
      "UBND TP Huế ban hành Quyết định số 95/QĐ-UBND về việc điều chỉnh Khoản 1 Điều 3 Quyết định số 1204/QĐ-UBND, "
        + "ngày 7/10/2016, và số 1307/QĐ-UBND, ngày 24/10/2016.",
      ["95/QĐ-UBND amends 1204/QĐ-UBND", "95/QĐ-UBND amends 1307/QĐ-UBND"]
    ),
    (
      "Nghị định 27/2020/NĐ-CP điều chỉnh, bổ sung vài quy định của Nghị định 31/2014/NĐ-CP.",
      ["27/2020/NĐ-CP amends 31/2014/NĐ-CP"]
    ),
    ("Nghị quyết 95/NQ-HĐND điều chỉnh giá nước của Nghị quyết 12/NQ-HĐND.", []),
    ("Sau 3 năm triển khai Nghị quyết số 11-NQ/TU, nhiều bản làng đã khác.", []),
    ("Sở Tư pháp đề nghị sớm bãi bỏ Nghị quyết số 31/2021/NQ-HĐND.", []),
    (
      "Nghị định 46/2016/NĐ-CP (được sửa đổi bởi Nghị định 97/2017/NĐ-CP) đã được thay thế bằng "
        + "Nghị định 100/2019/NĐ-CP.",
      ["97/2017/NĐ-CP amends 46/2016/NĐ-CP", "100/2019/NĐ-CP replaces 46/2016/NĐ-CP"]
    ),
    (
      "Nghị định 46/2016/NĐ-CP (sửa đổi tại Nghị định 97/2017/NĐ-CP) và thay thế Thông tư "
        + "10/2010/TT-BCA.",
      ["97/2017/NĐ-CP amends 46/2016/NĐ-CP"]
    ),
    (
      "Thông tư 06/2023/TT-BCT (thay thế Thông tư 12/2015/TT-BCT) hướng dẫn Nghị định "
        + "114/2009/NĐ-CP.",
      ["06/2023/TT-BCT replaces 12/2015/TT-BCT", "06/2023/TT-BCT guides 114/2009/NĐ-CP"]
    ),
    (
      "Thông tư 06/2023/TT-BCT thay thế các thông tư: 12/2015/TT-BCT, 33/2016/TT-BCT; bãi bỏ "
        + "Thông tư 40/2017/TT-BCT.",
      [
        "06/2023/TT-BCT replaces 12/2015/TT-BCT", "06/2023/TT-BCT replaces 33/2016/TT-BCT",
        "06/2023/TT-BCT repeals 40/2017/TT-BCT",
      ]
    ),
    (
      "Nghị định 12/2017/NĐ-CP có hiệu lực từ ngày 1/7/2017; đồng thời thay thế Nghị định 34/2010/NĐ-CP.",
      ["12/2017/NĐ-CP replaces 34/2010/NĐ-CP"]
    ),
    (
      "Đại biểu đề nghị sửa đổi Luật Đất đai năm 2013 về đấu giá; sửa đổi Luật Đấu thầu năm 2013.",
      []
    ),
    (
      "Nghị quyết 6/2017/NQ-HĐND về học phí; Nghị quyết 7/2017/NQ-HĐND sửa đổi Nghị quyết 3/2012/NQ-HĐND; "
        + "Nghị quyết 8/2017/NQ-HĐND về bãi bỏ Nghị quyết 2/2011/NQ-HĐND.",
      [
        "7/2017/NQ-HĐND amends 3/2012/NQ-HĐND", "8/2017/NQ-HĐND repeals 2/2011/NQ-HĐND",
      ]
    ),
    (
      "Thông tư 26/2014/TT-BGDĐT sửa đổi, bổ sung một số điều của Quy chế đánh giá, xếp loại học viên của các trung "
        + "tâm giáo dục thường xuyên cấp huyện và cấp tỉnh ban hành kèm theo Quyết định 2/2007/QĐ-BGDĐT.",
      ["26/2014/TT-BGDĐT amends 2/2007/QĐ-BGDĐT"]
    ),
    (
      "Luật sửa đổi, bổ sung một số điều của Luật Các tổ chức tín dụng sắp được bàn. Luật Các tổ chức tín dụng năm "
        + "2010 đã cũ.",
      [
        "Luật sửa đổi, bổ sung một số điều của Luật Các tổ chức tín dụng amends Luật Các tổ chức tín dụng năm 2010"
      ]
    ),
    (
      "Thông tư 12/2015/TT-BCT và Thông tư 33/2016/TT-BCT bị bãi bỏ bởi Thông tư 06/2023/TT-BCT.",
      ["06/2023/TT-BCT repeals 12/2015/TT-BCT", "06/2023/TT-BCT repeals 33/2016/TT-BCT"]
    ),
    (
      "Nghị định 100/2019/NĐ-CP không thay thế Nghị định 46/2016/NĐ-CP mà sửa đổi Nghị định "
        + "10/2018/NĐ-CP.",
      ["100/2019/NĐ-CP amends 10/2018/NĐ-CP"]
    ),
  ])
  func tiesDocuments(_ text: String, _ expected: [String]) {
    #expect(RelationProbe.relations(text) == expected)
  }

  @Test(
    "a set behind a verb holds the documents it is said to hold; offices stand between those of a list",
    arguments: [
      (
        "Quyết định số 45-QĐ/TU bãi bỏ 3 văn bản của Tỉnh ủy, trong đó có Chỉ thị số 16-CT/TU ngày 27/3/2019, "
          + "Quy định số 17-QĐ/TU.",
        ["45-QĐ/TU repeals 16-CT/TU", "45-QĐ/TU repeals 17-QĐ/TU"]
      ),
      (
        "Nghị định 10/2020/NĐ-CP thay thế các nghị định gồm: Nghị định 1/2010/NĐ-CP; Nghị định 2/2011/NĐ-CP.",
        ["10/2020/NĐ-CP replaces 1/2010/NĐ-CP", "10/2020/NĐ-CP replaces 2/2011/NĐ-CP"]
      ),
      ("Quyết định số 45-QĐ/TU bãi bỏ 3 văn bản. Có Chỉ thị số 16-CT/TU ở tỉnh.", []),
      (
        "Nghị quyết số 06-NQ/TU cụ thể hóa Quyết định 749/QĐ-TTg của Thủ tướng Chính phủ và Nghị quyết số 52-NQ/TW.",
        ["06-NQ/TU implements 749/QĐ-TTg", "06-NQ/TU implements 52-NQ/TW"]
      ),
    ] as [(String, [String])])
  func readsSets(_ text: String, _ expected: [String]) {
    #expect(RelationProbe.relations(text) == expected)
  }

  @Test(
    "a type in lower case behind a fronted verb is the document of the sentence before",
    arguments: [
      (
        "Tỉnh ủy ra Nghị quyết số 06-NQ/TU. Cụ thể hóa nghị quyết, UBND tỉnh ban hành Kế hoạch số 95/KH-UBND.",
        ["95/KH-UBND implements 06-NQ/TU"]
      ),
      (
        "Tỉnh ủy ra Nghị quyết số 06-NQ/TU. Tỉnh có 5 huyện. Thực hiện nghị quyết, tỉnh ra Kế hoạch số 95/KH-UBND.",
        []
      ),
    ] as [(String, [String])])
  func readsTypesInLowerCase(_ text: String, _ expected: [String]) {
    #expect(RelationProbe.relations(text) == expected)
  }

  @Test("who issued a document is witnessed within one sentence where one tells it")
  func staysInTheSentence() {
    let text =
      "Huyện thực hiện Chỉ thị 10. Ban Thường vụ Tỉnh ủy sẽ họp. Chỉ thị số 10-CT/TU, ngày 29-8-2016 của Ban Thường "
      + "vụ Tỉnh ủy về cải cách được đánh giá cao."
    let extraction = RelationProbe.extractor.extract(Array(text.utf8))
    let relation = extraction.relations.first { $0.kind == .issuedBy }
    #expect(relation.map { extraction.text.string($0.evidence).hasPrefix("Chỉ thị số 10") } == true)
  }

  @Test(arguments: [
    "quy định chi tiết một số điều và biện pháp thi hành", "quy định biện pháp thi hành",
    "quy định chi tiết và hướng dẫn thi hành",
  ])
  func takesTheTitleOfADecreeForGuidance(_ title: String) {
    let text = "Nghị định 123/2015/NĐ-CP (\(title) Luật Hộ tịch) có hiệu lực."
    #expect(RelationProbe.relations(text) == ["123/2015/NĐ-CP guides Luật Hộ tịch"])
  }

  @Test(arguments: [
    "không thay thế", "chưa thay thế", "sẽ không thay thế toàn bộ", "không bãi bỏ",
    "không sửa đổi hoặc bãi bỏ", "không bị thay thế bởi", "chưa được sửa đổi theo",
    "chưa hề được hướng dẫn bởi", "không hết hiệu lực khi",
  ])
  func leavesDeniedTiesAlone(_ verb: String) {
    let text = "Nghị định 46/2016/NĐ-CP \(verb) Nghị định 100/2019/NĐ-CP có hiệu lực."
    #expect(RelationProbe.relations(text) == [])
  }

  @Test func namesTheProvisionOfAPartialRepeal() {
    let text = "Nghị định 100/2019/NĐ-CP bãi bỏ Điều 5 Nghị định 10/2018/NĐ-CP."
    let relation = RelationProbe.extractor.extract(Array(text.utf8)).relations.first
    #expect(relation?.kind == .amends)
    #expect(relation?.provision == OfficialDocument.Provision(article: "5"))
  }
}
