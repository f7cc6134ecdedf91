import PressExtraction
import Testing

/// Objects that the text leaves to the clause before, or names by what they hold.
@Suite struct RelationEllipsisTests {
  @Test(
    "what is carried out or guided is named before its verb, or by what it holds",
    arguments: [
      (
        "Luật Nhà ở năm 2023 và Nghị định 95/2024/NĐ-CP hướng dẫn thi hành.",
        ["95/2024/NĐ-CP guides Luật Nhà ở năm 2023"]
      ),
      (
        "Luật Dược năm 2016, Nghị định 54/2017/NĐ-CP hướng dẫn thi hành Luật này đã quy định rõ.",
        ["54/2017/NĐ-CP guides Luật Dược năm 2016"]
      ),
      (
        "Sau khi có Nghị quyết số 33-NQ/TW, Tỉnh ủy đã ban hành Kế hoạch số 21-KH/TU để triển khai thực hiện.",
        ["21-KH/TU implements 33-NQ/TW"]
      ),
      (
        "Ngay sau khi Nghị quyết số 33-NQ/TW được ban hành, Tỉnh ủy đã xây dựng Kế hoạch số 21-KH/TU "
          + "lãnh đạo, chỉ đạo thực hiện trên địa bàn tỉnh.",
        ["21-KH/TU implements 33-NQ/TW"]
      ),
      (
        "Từ khi có Chỉ thị số 40-CT/TW, tỉnh ban hành Kế hoạch số 21-KH/TU, Quyết định số 12/QĐ-UBND để tổ chức thực hiện.",
        ["21-KH/TU implements 40-CT/TW", "12/QĐ-UBND implements 40-CT/TW"]
      ),
      (
        "Thực hiện Nghị quyết số 1/NQ-CP và ý kiến chỉ đạo của Thủ tướng tại Công văn số 45/VPCP-KTTH, tỉnh ban hành "
          + "Kế hoạch số 20/KH-UBND.",
        ["20/KH-UBND implements 1/NQ-CP", "20/KH-UBND implements 45/VPCP-KTTH"]
      ),
      (
        "Thực hiện chỉ đạo của Thủ tướng Chính phủ tại Công điện số 71/CĐ-TTg, UBND tỉnh ban hành Công văn "
          + "số 612/UBND-NL.", ["612/UBND-NL implements 71/CĐ-TTg"]
      ),
      (
        "Nghị định 62/2024/NĐ-CP được ban hành nhằm thể chế hóa chủ trương tại Kết luận số 14-KL/TW.",
        ["62/2024/NĐ-CP implements 14-KL/TW"]
      ),
      (
        "Kết luận số 14-KL/TW đã được thể chế hóa tại Nghị định 62/2024/NĐ-CP.",
        ["62/2024/NĐ-CP implements 14-KL/TW"]
      ),
      (
        "Đảng ủy đã ban hành Nghị quyết số 3-NQ/ĐU, Kế hoạch số 15-KH/ĐU nhằm cụ thể hóa Nghị quyết số 7-NQ/HU.",
        ["15-KH/ĐU implements 7-NQ/HU", "3-NQ/ĐU implements 7-NQ/HU"]
      ),
      (
        "Nghị quyết số 9/NQ-CP về những nhiệm vụ, giải pháp chủ yếu thực hiện Nghị quyết số 24/2016/QH14.",
        ["9/NQ-CP implements 24/2016/QH14"]
      ),
    ] as [(String, [String])])
  func findsWhatIsLeftOut(_ text: String, _ relations: [String]) {
    let found = RelationProbe.relations(text)
    #expect(Set(found) == Set(relations), "\(text)")
  }

  @Test(
    "nothing is left out where the verb is said of another, of a time or of force",
    arguments: [
      "Sau 5 năm thực hiện Nghị quyết số 33-NQ/TW, tỉnh ban hành Kế hoạch số 21-KH/TU về du lịch.",
      "Sau khi thăm Trường Sa, đoàn nhắc lại Nghị quyết số 33-NQ/TW, tỉnh ban hành Kế hoạch số 21-KH/TU để thực hiện.",
      "Nghị định 95/2024/NĐ-CP và Nghị định 96/2024/NĐ-CP hướng dẫn thi hành.",
      "Thực hiện chỉ đạo của tỉnh, huyện họp bàn, nhắc lại Công điện số 71/CĐ-TTg và Công văn số 612/UBND-NL.",
      "Sau Thông báo 5/TB-VPCP, Bộ Nội vụ thực hiện các nhiệm vụ như lập Ban Chỉ đạo tại Quyết định 48/QĐ-BNV.",
      "Thực hiện Chỉ thị số 5-CT/TW gắn với Nghị quyết số 4-NQ/TW theo Kế hoạch số 12-KH/HU của Huyện ủy.",
      "Bản án 12/2017/HC-ST căn cứ quy định của pháp luật hủy Quyết định số 333/QĐ-UBND.",
      "Luật Xây dựng năm 2014, Luật Nhà ở năm 2014 và Nghị định 43/2014/NĐ-CP hướng dẫn thi hành.",
      "Nghị định 100/2019/NĐ-CP sửa đổi tại Điều 5 Nghị định 71/2012/NĐ-CP về mức phạt.",
      "Thông tư 12/2015/TT-BCT thay thế Thông tư 8/2021/TT-BCT.",
    ])
  func leavesTheRest(_ text: String) {
    #expect(RelationProbe.relations(text) == [])
  }

  @Test(
    "force is no verb, and what loses force does so by another",
    arguments: [
      (
        "Thông tư 8/2023/TT-BNV có hiệu lực thi hành kể từ ngày ký ban hành và thay thế Thông tư 3/2013/TT-BNV.",
        ["8/2023/TT-BNV replaces 3/2013/TT-BNV"]
      ),
      (
        "Thông tư 3/2013/TT-BNV bị bãi bỏ kể từ ngày Thông tư 8/2023/TT-BNV có hiệu lực.",
        ["8/2023/TT-BNV repeals 3/2013/TT-BNV"]
      ),
      (
        "Theo Nghị định 15/2019/NĐ-CP, sửa đổi, bổ sung tại Nghị định 24/2022/NĐ-CP, mức phạt tăng.",
        ["24/2022/NĐ-CP amends 15/2019/NĐ-CP"]
      ),
      (
        "Theo Nghị định 15/2019/NĐ-CP sửa đổi bởi Nghị định 24/2022/NĐ-CP, mức phạt tăng.",
        ["24/2022/NĐ-CP amends 15/2019/NĐ-CP"]
      ),
      (
        "Nghị định 12/2024/NĐ-CP đã sửa khoản 2 Điều 5 Nghị định 44/2014/NĐ-CP.",
        ["12/2024/NĐ-CP amends 44/2014/NĐ-CP"]
      ),
      (
        "Công văn số 1450/BNV-CCVC đính chính Thông tư 8/2023/TT-BNV.",
        ["1450/BNV-CCVC amends 8/2023/TT-BNV"]
      ),
      (
        "Nghị định 49/2017/NĐ-CP sửa đổi Điều 15 của Nghị định 25/2011/NĐ-CP, hướng dẫn thi hành Luật Viễn thông.",
        ["49/2017/NĐ-CP amends 25/2011/NĐ-CP", "25/2011/NĐ-CP guides Luật Viễn thông"]
      ),
      (
        "Quyết định 30/2023/QĐ-UBND bãi bỏ các văn bản sau:\n1. Quyết định 12/2015/QĐ-UBND về giá nước.\n2. Chỉ thị "
          + "5/2016/CT-UBND về phòng cháy.",
        ["30/2023/QĐ-UBND repeals 12/2015/QĐ-UBND", "30/2023/QĐ-UBND repeals 5/2016/CT-UBND"]
      ),
      (
        "Quyết định 30/2023/QĐ-UBND bãi bỏ 3 quyết định gồm: Quyết định 12/2015/QĐ-UBND về giá nước; Quyết định "
          + "14/2016/QĐ-UBND về giá đất;\nQuyết định 18/2017/QĐ-UBND về lệ phí.",
        [
          "30/2023/QĐ-UBND repeals 12/2015/QĐ-UBND", "30/2023/QĐ-UBND repeals 14/2016/QĐ-UBND",
          "30/2023/QĐ-UBND repeals 18/2017/QĐ-UBND",
        ]
      ),
    ] as [(String, [String])])
  func readsForce(_ text: String, _ relations: [String]) {
    #expect(Set(RelationProbe.relations(text)) == Set(relations), "\(text)")
  }

  @Test(
    "what is asked for, and a line of its own, belong to no list",
    arguments: [
      (
        "Kế hoạch số 8/KH-UBND thực hiện Nghị quyết số 30-NQ/TW của Bộ Chính trị và yêu cầu các xã báo cáo theo Công văn "
          + "số 51/UBND-TH.", ["8/KH-UBND implements 30-NQ/TW"]
      ),
      (
        "Thực hiện Nghị quyết số 30-NQ/TW của Bộ Chính trị và nhiệm vụ được giao tại Quyết định số 61/QĐ-TTg, tỉnh đã ban "
          + "hành Kế hoạch số 8/KH-UBND.",
        ["8/KH-UBND implements 30-NQ/TW", "8/KH-UBND implements 61/QĐ-TTg"]
      ),
      (
        "Quyết định 7/2022/QĐ-UBND bãi bỏ các văn bản sau:\n1. Quyết định 19/2014/QĐ-UBND về phí.\n2. Chỉ thị "
          + "6/2015/CT-UBND về đê điều.\nQuyết định 4/2020/QĐ-UBND có hiệu lực từ hôm nay.",
        [
          "7/2022/QĐ-UBND repeals 19/2014/QĐ-UBND", "7/2022/QĐ-UBND repeals 6/2015/CT-UBND",
        ]
      ),
      (
        "Tỉnh ra Chỉ thị số 9/CT-UBND. Chỉ thị này nhằm thực hiện Nghị quyết số 35/NQ-CP về du lịch; Luật Đầu tư công "
          + "cũng như triển khai Đề án lữ hành đã được Thủ tướng phê duyệt theo Quyết định số 83/QĐ-TTg.",
        [
          "9/CT-UBND implements 35/NQ-CP", "9/CT-UBND implements Luật Đầu tư công",
          "9/CT-UBND implements 83/QĐ-TTg",
        ]
      ),
      (
        "Tỉnh ra Chỉ thị số 9/CT-UBND. Chỉ thị này nhằm thực hiện Nghị quyết số 35/NQ-CP về du lịch; Luật Đầu tư công "
          + "đã được phổ biến.", ["9/CT-UBND implements 35/NQ-CP"]
      ),
    ] as [(String, [String])])
  func endsLists(_ text: String, _ relations: [String]) {
    #expect(Set(RelationProbe.relations(text)) == Set(relations), "\(text)")
  }

  @Test(
    "an act carries out what its first sentence or the line under its number says",
    arguments: [
      (
        "BỘ Y TẾ\nSố: 9/2003/TT-BYT\nHà Nội, ngày 4 tháng 5 năm 2003\nTHÔNG TƯ\nThực hiện Nghị định số 25/2003/NĐ-CP "
          + "ngày 2/3/2003 của Chính phủ, sau khi có ý kiến của Bộ Tài chính tại Công văn số 310/BTC-HCSN, Bộ Y tế hướng "
          + "dẫn thực hiện như sau:\nCông văn số 77/BYT-PC còn hiệu lực.",
        ["9/2003/TT-BYT implements 25/2003/NĐ-CP", "9/2003/TT-BYT cites 310/BTC-HCSN"]
      ),
      (
        "BỘ Y TẾ\nSố: 912/BYT-PC\nV/v triển khai Quyết định số 61/QĐ-TTg ngày 3/4/2021\nHà Nội, ngày 6 tháng 5 năm "
          + "2021\nKính gửi: Sở Y tế các tỉnh.", ["912/BYT-PC implements 61/QĐ-TTg"]
      ),
      (
        "Thực hiện Nghị định số 25/2003/NĐ-CP, sau khi có ý kiến của Bộ Tài chính tại Công văn số 310/BTC-HCSN, Bộ Y tế "
          + "hướng dẫn như sau: mọi nơi làm theo.", []
      ),
    ] as [(String, [String])])
  func readsActs(_ text: String, _ relations: [String]) {
    #expect(Set(RelationProbe.relations(text)) == Set(relations), "\(text)")
  }

  @Test(
    "who carries out a scheme carries out the decision that approved it, and no other",
    arguments: [
      (
        "Kế hoạch số 26/KH-UBND triển khai Đề án chuyển đổi số, phát triển du lịch giai đoạn 2020 - 2025 đã được Thủ tướng "
          + "Chính phủ phê duyệt tại Quyết định số 83/QĐ-TTg.", ["26/KH-UBND implements 83/QĐ-TTg"]
      ),
      (
        "Kế hoạch số 26/KH-UBND triển khai Đề án chuyển đổi số, trong đó có cầu Rạch được phê duyệt tại Quyết định số "
          + "83/QĐ-TTg.", []
      ),
      (
        "Kế hoạch số 26/KH-UBND triển khai chuyển đổi số. Đề án du lịch được phê duyệt tại Quyết định số 83/QĐ-TTg.",
        []
      ),
    ] as [(String, [String])])
  func readsApprovedSchemes(_ text: String, _ relations: [String]) {
    #expect(Set(RelationProbe.relations(text)) == Set(relations), "\(text)")
  }

  @Test func leavesATypeInLowerCaseToNoDocument() {
    let text =
      "UBND tỉnh Phú Thọ ban hành Kế hoạch số 11/KH-UBND về chống dịch. Thực hiện kế hoạch của UBND tỉnh, Sở Y tế đã "
      + "ban hành Quyết định số 90/QĐ-SYT."
    #expect(RelationProbe.relations(text) == [])
  }

  @Test func readsADocumentByItsTypeAndIssuer() {
    let text =
      "Tỉnh ủy Phú Thọ ban hành Nghị quyết số 11-NQ/TU về chuyển đổi số. Thực hiện Nghị quyết của Tỉnh ủy, UBND tỉnh "
      + "đã ban hành Kế hoạch số 90/KH-UBND."
    #expect(RelationProbe.relations(text) == ["90/KH-UBND implements 11-NQ/TU"])
  }
}
