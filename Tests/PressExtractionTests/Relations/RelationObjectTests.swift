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
      (
        "Thông tư 21/2022/TT-BYT thay thế một số biểu mẫu ban hành kèm theo Thông tư 40/2018/TT-BYT.",
        "21/2022/TT-BYT amends 40/2018/TT-BYT"
      ),
      (
        "Quyết định 25/QĐ-UBND bãi bỏ các nội dung tại Đề án ban hành kèm theo Quyết định 14/QĐ-UBND.",
        "25/QĐ-UBND amends 14/QĐ-UBND"
      ),
      (
        "Quyết định 25/QĐ-UBND thay nội dung Quyết định 14/QĐ-UBND.", "25/QĐ-UBND amends 14/QĐ-UBND"
      ),
      (
        "Thông tư 14/2019/TT-BYT thay thế Phần II Thông tư 07/2008/TT-BYT.",
        "14/2019/TT-BYT amends 07/2008/TT-BYT"
      ),
      (
        "Nghị định 80/2024/NĐ-CP thay Nghị định 30/2019/NĐ-CP.",
        "80/2024/NĐ-CP replaces 30/2019/NĐ-CP"
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
    "a list behind semicolons ends where another verb governs, somebody issues or an entry's own clause begins",
    arguments: [
      (
        "Thực hiện Nghị quyết 21-NQ/TW về dân số; căn cứ Quy định 88-QĐ/TW, Tỉnh ủy ban hành Kế hoạch 30-KH/TU.",
        ["30-KH/TU cites 88-QĐ/TW", "30-KH/TU implements 21-NQ/TW"]
      ),
      (
        "Thực hiện Nghị quyết 21-NQ/TW về dân số; bãi bỏ Quyết định 7/QĐ-UBND, UBND tỉnh ban hành Kế hoạch 30/KH-UBND.",
        ["30/KH-UBND implements 21-NQ/TW"]
      ),
      (
        "Triển khai Nghị quyết 21-NQ/TW, tỉnh Nam Định đã ban hành Chương trình số 9-CTr/TU; Kế hoạch số 30/KH-UBND.",
        ["9-CTr/TU implements 21-NQ/TW"]
      ),
      (
        "Triển khai Nghị quyết 21-NQ/TW, Chủ tịch UBND tỉnh ban hành Kế hoạch 30/KH-UBND; Nghị quyết 8-NQ/TU bàn về chợ.",
        ["30/KH-UBND implements 21-NQ/TW"]
      ),
      (
        "Triển khai Nghị quyết 21-NQ/TW; Tỉnh ủy ban hành Kế hoạch 30-KH/TU; Nghị quyết 8-NQ/TU.",
        ["30-KH/TU implements 21-NQ/TW"]
      ),
      (
        "Triển khai Nghị quyết 21-NQ/TW về dân số; Nghị quyết 8-NQ/TU về chợ được học tập; Tỉnh ủy ban hành Kế hoạch 30-KH/TU.",
        ["30-KH/TU implements 21-NQ/TW"]
      ),
    ] as [(String, [String])])
  func endsLists(_ text: String, _ expected: [String]) {
    #expect(RelationProbe.relations(text).sorted() == expected)
  }

  @Test("a row that lapses stands right behind the day of another's force, and lapses whole")
  func lapsesInRows() {
    let row = """
      Kể từ ngày Nghị định 70/2021/NĐ-CP có hiệu lực thi hành, các Nghị định 46/2016/NĐ-CP, 17/2010/NĐ-CP và \
      18/2011/NĐ-CP hết hiệu lực.
      """
    let expected: Set = [
      "70/2021/NĐ-CP repeals 46/2016/NĐ-CP", "70/2021/NĐ-CP repeals 17/2010/NĐ-CP",
      "70/2021/NĐ-CP repeals 18/2011/NĐ-CP",
    ]
    #expect(Set(RelationProbe.relations(row)) == expected)
    let told = """
      Từ khi Luật Nhà ở có hiệu lực, HĐND đã ra nhiều nghị quyết, trong đó Nghị quyết 31/2015/NQ-HĐND hết hiệu lực.
      """
    #expect(RelationProbe.relations(told) == [])
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
    let purpose = """
      Thông tư 33/2021/TT-BYT sửa đổi khoản 1 Điều 4 Thông tư 11/2018/TT-BYT để phù hợp với Điều 6 Thông tư 5/2017/TT-BYT \
      và Điều 8 Thông tư 4/2016/TT-BYT.
      """
    #expect(RelationProbe.relations(purpose) == ["33/2021/TT-BYT amends 11/2018/TT-BYT"])
    let contrary = """
      Nghị định 33/2021/NĐ-CP bãi bỏ Điều 4 Nghị định 11/2015/NĐ-CP, trái với khoản 1 Điều 2 và Điều 8 Nghị định \
      4/2014/NĐ-CP.
      """
    #expect(RelationProbe.relations(contrary) == ["33/2021/NĐ-CP amends 11/2015/NĐ-CP"])
  }

  @Test(
    "a law is tied to those that it changes by its name in any case, but not to a later version")
  func namedAmendments() {
    let taxes = "Luật Sửa đổi, bổ sung một số điều của Luật quản lý thuế"
    #expect(
      RelationProbe.relations("Căn cứ Luật Quản lý thuế, \(taxes) để thu.")
        == ["\(taxes) amends Luật Quản lý thuế"])
    // The number may be the law's own.
    let crimes = "Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự"
    #expect(RelationProbe.relations("Quốc hội thông qua \(crimes) số 12/2017/QH14.") == [])
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
      "Sau Quyết định 25/QĐ-UBND, bà Lan ký thay Quyết định 14/QĐ-UBND.",
      "Cử tri hỏi khi nào có Luật Nhà ở năm 2023 thay Luật Nhà ở năm 2014.",
      "Quyết định 40/QĐ-TTg điều chỉnh mức vay không quy định tại Điều 3 Quyết định 16/2007/QĐ-TTg.",
      "Quyết định 12/QĐ-UBND điều chỉnh mức thu theo quy định tại khoản 2 Điều 7 Quyết định 9/2014/QĐ-UBND.",
    ])
  func tiesNothing(_ text: String) {
    #expect(RelationProbe.relations(text) == [])
  }
}
