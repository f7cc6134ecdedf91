import PressExtraction
import Testing

/// What a verb governs, near and far.
@Suite struct RelationObjectTests {
  @Test(
    "a verb reaches its object over parts, a capital and a type's words that are a verb",
    arguments: [
      (
        "Nghị định 27/2019/NĐ-CP ngày 4/3/2019 của Chính phủ quy định sửa đổi Nghị định 30/2013/NĐ-CP.",
        "27/2019/NĐ-CP amends 30/2013/NĐ-CP"
      ),
      (
        "Thông tư 14/2019/TT-BYT sửa đổi khoản 2 Mục III Phần I, Thông tư 07/2008/TT-BYT.",
        "14/2019/TT-BYT amends 07/2008/TT-BYT"
      ),
      (
        "Quyết định 62/QĐ-TTg điều chỉnh mức vay quy định tại khoản 1 Điều 5 Quyết định 18/2007/QĐ-TTg.",
        "62/QĐ-TTg amends 18/2007/QĐ-TTg"
      ),
      (
        "Kế hoạch số 51/KH-UBND về Tổ chức thực hiện Chỉ thị số 14-CT/TU.",
        "51/KH-UBND implements 14-CT/TU"
      ),
      (
        "Quyết định số 156/QĐ-UBND ngày 4/7/2023 về việc ban hành Kế hoạch thực hiện Nghị quyết số 26-NQ/TW.",
        "156/QĐ-UBND implements 26-NQ/TW"
      ),
      (
        "Quyết định 30/QĐ-TTg phê duyệt điều chỉnh một số nội dung của Chương trình ban hành kèm theo Quyết định 16/QĐ-TTg.",
        "30/QĐ-TTg amends 16/QĐ-TTg"
      ),
      (
        "Quyết định số 24/QĐ-UBND ngày 5/8/2022 về việc đính chính Quyết định số 23/QĐ-UBND.",
        "24/QĐ-UBND amends 23/QĐ-UBND"
      ),
      (
        "Kể từ ngày Nghị định 100/2019/NĐ-CP có hiệu lực thi hành, Nghị định 46/2016/NĐ-CP hết hiệu lực.",
        "100/2019/NĐ-CP repeals 46/2016/NĐ-CP"
      ),
    ] as [(String, String)])
  func reachesItsObject(_ text: String, _ relation: String) {
    #expect(RelationProbe.relations(text) == [relation])
  }

  @Test("a list goes on behind a semicolon where a verb heads the sentence and nobody acts before")
  func listsBehindSemicolons() {
    let list = """
      Thực hiện Chỉ thị số 35-CT/TW của Bộ Chính trị về đại hội đảng bộ các cấp; Kết luận số 59-KL/TW của Ban Bí thư về \
      văn kiện, ngày 10/9/2020, Tỉnh ủy Hà Nam ban hành Kế hoạch số 151-KH/TU.
      """
    let expected: Set = [
      "151-KH/TU implements 35-CT/TW", "151-KH/TU implements 59-KL/TW",
    ]
    #expect(Set(RelationProbe.relations(list)) == expected)
    let parted = """
      Thực hiện Chỉ thị số 35-CT/TW, Tỉnh ủy Hà Nam ban hành Kế hoạch số 151-KH/TU; Nghị quyết số 12-NQ/TU bàn về du lịch.
      """
    #expect(RelationProbe.relations(parted) == ["151-KH/TU implements 35-CT/TW"])
  }

  @Test(
    "a part of a further document is changed as that of the first, over what is said of the first")
  func partsOfFurtherDocuments() {
    let text = """
      Nghị định 49/2019/NĐ-CP sửa đổi Điều 15 của Nghị định 25/2011/NĐ-CP quy định chi tiết một số điều của Luật Viễn \
      thông và Điều 30 của Nghị định 74/2013/NĐ-CP.
      """
    let expected: Set = [
      "25/2011/NĐ-CP guides Luật Viễn thông", "49/2019/NĐ-CP amends 25/2011/NĐ-CP",
      "49/2019/NĐ-CP amends 74/2013/NĐ-CP",
    ]
    #expect(Set(RelationProbe.relations(text)) == expected)
    let parted = """
      Nghị định 49/2019/NĐ-CP sửa đổi Điều 15 của Nghị định 25/2011/NĐ-CP về viễn thông, ban hành cùng năm và khoản 2 \
      Điều 3 Nghị định 74/2013/NĐ-CP vẫn giữ.
      """
    #expect(RelationProbe.relations(parted) == ["49/2019/NĐ-CP amends 25/2011/NĐ-CP"])
  }

  @Test(
    "a law is tied to those that it changes by its name in any case, but not to a later version")
  func namedAmendments() {
    let taxes = "Luật Sửa đổi, bổ sung một số điều của Luật quản lý thuế"
    #expect(
      RelationProbe.relations("Căn cứ Luật Quản lý thuế, \(taxes) để thu.")
        == ["\(taxes) amends Luật Quản lý thuế"])
    let crimes = "Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự"
    #expect(
      RelationProbe.relations("Quốc hội bàn về \(crimes) số 100/2015/QH13.")
        == ["\(crimes) amends 100/2015/QH13"])
    let land = "Luật sửa đổi, bổ sung một số điều của Luật Đất đai"
    let old = "\(land) (1998) còn mập mờ. Luật Đất đai năm 2013 rõ hơn."
    #expect(RelationProbe.relations(old) == [])
  }

  @Test(
    "what is put in a person's place replaces no document, and an argument is no basis",
    arguments: [
      "Sau Quyết định 12/QĐ-UBND, ông Hải thay ông Minh ký Quyết định 15/QĐ-UBND.",
      "Theo Quyết định 12/QĐ-UBND, các xã sẽ xây dựng Kế hoạch thực hiện Nghị quyết 15-NQ/TU.",
      "Nghị định 46/2016/NĐ-CP có hiệu lực từ 2016. Nghị định 17/2010/NĐ-CP hết hiệu lực.",
      "Nghị định 15/2018/NĐ-CP thay đổi cách hiểu Nghị định 38/2012/NĐ-CP.",
      "Theo khoản 3, Điều 8, Luật Xây dựng năm 2014, nhà được phê duyệt tại Quyết định số 64/QĐ-TTg.",
      "Quyết định 12/QĐ-UBND điều chỉnh mức thu theo quy định tại khoản 2 Điều 7 Quyết định 9/2014/QĐ-UBND.",
    ])
  func tiesNothing(_ text: String) {
    #expect(RelationProbe.relations(text) == [])
  }
}
