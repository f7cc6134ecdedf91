import PressExtraction
import Testing

/// Relations that a clause beside the documents' own tells.
@Suite struct RelationClauseTests {
  @Test(
    "what lapses does so by the document that orders it, names it before, or enters into force with it",
    arguments: [
      "Theo Nghị định 61/2023/NĐ-CP, từ ngày 1/8/2023, Nghị định 34/2019/NĐ-CP hết hiệu lực.",
      "Chính phủ vừa ban hành Nghị định 61/2023/NĐ-CP. Theo đó, Nghị định 34/2019/NĐ-CP sẽ hết hiệu lực từ ngày 1/8/2023.",
      "Bộ Y tế kể rằng Nghị định 7/2011/NĐ-CP đã cũ. Bên cạnh Luật Dược, Chính phủ ban hành Nghị định 61/2023/NĐ-CP. Theo đó, từ ngày 1/8/2023, Nghị định 34/2019/NĐ-CP hết hiệu lực.",
      "Từ ngày 1/8/2023, Nghị định 61/2023/NĐ-CP chính thức có hiệu lực và Nghị định 34/2019/NĐ-CP hết hiệu lực.",
    ])
  func lapses(_ text: String) {
    #expect(RelationProbe.relations(text) == ["61/2023/NĐ-CP repeals 34/2019/NĐ-CP"])
  }

  @Test(
    "nothing lapses by a document of another type, nor by one of which something else is told",
    arguments: [
      "Theo Luật Đấu giá tài sản năm 2016, từ ngày 1/8/2023, Nghị định 34/2019/NĐ-CP hết hiệu lực.",
      "Chính phủ ban hành Nghị định 61/2023/NĐ-CP. Theo đó, các hộ được hỗ trợ. Nghị định 34/2019/NĐ-CP hết hiệu lực.",
      "Nghị định 61/2023/NĐ-CP được góp ý và Nghị định 34/2019/NĐ-CP hết hiệu lực.",
      "Nghị quyết 15/2022/NQ-HĐND có hiệu lực và Nghị quyết 8/2018/NQ-HĐND sắp hết hiệu lực.",
      "Dự thảo góp ý cho Nghị định 61/2023/NĐ-CP và Nghị định 62/2023/NĐ-CP. Theo đó, Nghị định 34/2019/NĐ-CP hết hiệu lực.",
      "Theo Nghị định 61/2023/NĐ-CP, hộ nghèo được vay khi Nghị định 34/2019/NĐ-CP hết hiệu lực.",
    ])
  func lapsesNot(_ text: String) {
    #expect(RelationProbe.relations(text) == [])
  }

  @Test(
    "a verb reaches over how something is done, and to the decision after which a programme is carried out",
    arguments: [
      (
        "Kế hoạch số 31-KH/TU nhằm triển khai đồng bộ, hiệu quả Nghị quyết số 44-NQ/TW.",
        ["31-KH/TU implements 44-NQ/TW"]
      ),
      (
        "Thực hiện nghiêm túc và có hiệu quả Chỉ thị số 15-CT/TW, Tỉnh ủy ban hành Kế hoạch số 31-KH/TU.",
        ["31-KH/TU implements 15-CT/TW"]
      ),
      (
        "Để kịp thời triển khai Luật Phòng thủ dân sự, Thủ tướng Chính phủ ban hành Quyết định số 62/QĐ-TTg.",
        ["62/QĐ-TTg implements Luật Phòng thủ dân sự"]
      ),
      (
        "UBND huyện ban hành Kế hoạch số 27/KH-UBND thực hiện Đề án trồng rừng gỗ lớn theo Quyết định số 84/QĐ-TTg.",
        ["27/KH-UBND implements 84/QĐ-TTg"]
      ),
      (
        "Tỉnh ban hành Kế hoạch số 27/KH-UBND về triển khai Đề án 08 theo Quyết định số 84/QĐ-TTg.",
        ["27/KH-UBND implements 08", "27/KH-UBND implements 84/QĐ-TTg"]
      ),
      (
        "Chỉ thị số 19-CT/TU ngày 8/2/2024 của Ban Thường vụ Tỉnh ủy về việc thực hiện sắp xếp các thôn, bản giai đoạn "
          + "2023 - 2025 theo Kết luận số 48-KL/TW của Bộ Chính trị.",
        ["19-CT/TU implements 48-KL/TW"]
      ),
      (
        "Hướng dẫn số 14-HD/BTCTW thi hành Điều lệ Đảng theo Quy định số 29-QĐ/TW.",
        ["14-HD/BTCTW guides Điều lệ Đảng"]
      ),
      (
        "Thông tư 26/2016/TT-BTC hướng dẫn về thuế nhà thầu tại Nghị định 12/2016/NĐ-CP và sửa đổi Thông tư 39/2014/TT-BTC.",
        ["26/2016/TT-BTC guides 12/2016/NĐ-CP", "26/2016/TT-BTC amends 39/2014/TT-BTC"]
      ),
      (
        "Nghị định 51/2022/NĐ-CP sửa đổi một số điều của Nghị định 37/2020/NĐ-CP quy định chi tiết Luật Nhà ở và "
          + "Nghị định 83/2018/NĐ-CP.",
        [
          "51/2022/NĐ-CP amends 37/2020/NĐ-CP", "51/2022/NĐ-CP amends 83/2018/NĐ-CP",
          "37/2020/NĐ-CP guides Luật Nhà ở",
        ]
      ),
      (
        "Nghị quyết 18-NQ/TW được Quốc hội thể chế hóa trong Luật Đất đai năm 2024.",
        ["Luật Đất đai năm 2024 implements 18-NQ/TW"]
      ),
    ] as [(String, [String])])
  func reaches(_ text: String, _ expected: [String]) {
    #expect(Set(RelationProbe.relations(text)) == Set(expected))
  }

  @Test(
    "who does it stands before a body, before a demand, behind the object, or in a list that is issued",
    arguments: [
      (
        "Tại Công văn 2418/TCT-CS ngày 3/4/2021, Tổng cục Thuế hướng dẫn Nghị định 126/2020/NĐ-CP.",
        ["2418/TCT-CS guides 126/2020/NĐ-CP"]
      ),
      (
        "UBND tỉnh có Công văn số 3518/UBND-KT ngày 5/6/2023 yêu cầu các sở, ngành thực hiện nghiêm Công điện số 17/CĐ-TTg.",
        ["3518/UBND-KT implements 17/CĐ-TTg"]
      ),
      (
        "Thủ tướng Chính phủ phê duyệt Kế hoạch thi hành Luật Phòng thủ dân sự tại Quyết định số 62/QĐ-TTg.",
        ["62/QĐ-TTg implements Luật Phòng thủ dân sự"]
      ),
      (
        "Chương trình hành động thực hiện Nghị quyết số 44-NQ/TW (Chương trình số 25-CTr/TU) đặt mục tiêu đến năm 2030.",
        ["25-CTr/TU implements 44-NQ/TW"]
      ),
      (
        "Nhằm cụ thể hóa Chỉ thị số 15-CT/TW, Huyện ủy Hàm Yên đã ban hành nhiều văn bản như: Kế hoạch số 18-KH/HU ngày "
          + "2/3/2017; Hướng dẫn số 07-HD/HU ngày 5/4/2017.",
        ["18-KH/HU implements 15-CT/TW", "07-HD/HU implements 15-CT/TW"]
      ),
      (
        "Nhằm cụ thể hóa Chỉ thị số 15-CT/TW, Huyện ủy đã ban hành nhiều văn bản như: Kế hoạch số 18-KH/HU; phối hợp với "
          + "các ban của tỉnh; Nghị quyết số 9-NQ/HU.",
        ["18-KH/HU implements 15-CT/TW"]
      ),
      (
        "Kế hoạch số 31-KH/TU được ban hành và tổ chức thực hiện Nghị quyết số 20-NQ/TW.",
        ["31-KH/TU implements 20-NQ/TW"]
      ),
      (
        "Kế hoạch số 31-KH/TU cùng mọi gia đình thực hiện Nghị quyết số 20-NQ/TW.",
        ["31-KH/TU implements 20-NQ/TW"]
      ),
      (
        "Thực hiện Nghị quyết số 44-NQ/TW và Chương trình số 25-CTr/TU của Tỉnh ủy, UBND tỉnh đã xây dựng, ban hành và tổ "
          + "chức thực hiện Kế hoạch số 27/KH-UBND.",
        ["27/KH-UBND implements 44-NQ/TW", "27/KH-UBND implements 25-CTr/TU"]
      ),
      (
        "Quyết định sửa đổi Quyết định số 12/2015/QĐ-UBND (Quyết định số 30/2021/QĐ-UBND) vừa được ban hành.",
        ["30/2021/QĐ-UBND amends 12/2015/QĐ-UBND"]
      ),
      (
        "UBND tỉnh ban hành Kế hoạch số 27/KH-UBND. Mục tiêu của kế hoạch là cụ thể hóa Nghị quyết số 44-NQ/TW.",
        ["27/KH-UBND implements 44-NQ/TW"]
      ),
      (
        "Bộ ban hành Thông tư 31/2024/TT-BGDĐT. Thông tư được xây dựng trên cơ sở cụ thể hóa các quy định của Luật Giáo dục.",
        ["31/2024/TT-BGDĐT implements Luật Giáo dục"]
      ),
      (
        "Ngày 3/4, tỉnh có Công văn số 418/UBND-NC. Công văn nêu rõ, thực hiện Công điện số 17/CĐ-TTg, tỉnh yêu cầu các sở.",
        ["418/UBND-NC implements 17/CĐ-TTg"]
      ),
      (
        "Thông tư 12/2020/TT-BCT bãi bỏ toàn bộ 2 thông tư, gồm: Thông tư 11/2014/TT-BCT, Thông tư 22/2016/TT-BCT.",
        ["12/2020/TT-BCT repeals 11/2014/TT-BCT", "12/2020/TT-BCT repeals 22/2016/TT-BCT"]
      ),
      (
        "Ngay sau khi Nghị quyết số 44-NQ/TW được ban hành, Tỉnh ủy đã xây dựng Chương trình hành động số 25-CTr/TU.",
        ["25-CTr/TU implements 44-NQ/TW"]
      ),
    ] as [(String, [String])])
  func finds(_ text: String, _ expected: [String]) {
    #expect(Set(RelationProbe.relations(text)) == Set(expected))
  }

  @Test(
    "what is stopped, demanded by law or done to something else is not carried out",
    arguments: [
      "UBND tỉnh có Công văn số 3518/UBND-KT về việc tạm dừng thực hiện Quyết định số 84/QĐ-UBND.",
      "Công văn số 3518/UBND-KT yêu cầu các chủ xe thực hiện đúng Luật Đường bộ năm 2024.",
      "Công văn số 3518/UBND-KT yêu cầu Sở Y tế báo cáo việc thực hiện Chỉ thị số 15-CT/TU.",
      "Công văn số 219/UBND-VX yêu cầu xử lý các đơn vị không nghiêm túc thực hiện Chỉ thị số 7/CT-TTg.",
      "Công văn số 219/UBND-VX yêu cầu Sở Y tế làm rõ vướng mắc khi thực hiện Nghị định 96/2023/NĐ-CP.",
      "Công văn số 219/UBND-VX giao Sở Y tế đánh giá kết quả 5 năm thực hiện Nghị quyết số 20-NQ/TW.",
      "UBND tỉnh có Báo cáo số 88/BC-UBND. Báo cáo nêu, thực hiện Nghị quyết số 20-NQ/TW, tỉnh đã đạt 5 chỉ tiêu.",
      "Tỉnh có Công văn số 71/UBND-NC trả lời Công văn số 62/BTC-NS. Công văn nêu rõ: thực hiện Công điện số 17/CĐ-TTg, các sở phải báo cáo.",
      "Ngay sau khi Luật Dược năm 2016 được ban hành, Bộ Tài chính ban hành Thông tư 9/2017/TT-BTC về thuế xe.",
      "Sau khi Nghị quyết số 20-NQ/TW được ban hành, tỉnh ban hành Kế hoạch số 33/KH-UBND về vệ sinh chợ.",
      "Tại Nghị quyết số 61/NQ-CP, Chính phủ sẽ sửa đổi Nghị định 39/2014/NĐ-CP.",
      "Nghị quyết 20-NQ/TW được Quốc hội thể chế hóa trong năm 2016, Luật Dược năm 2016 được thông qua.",
      "Tỉnh ủy có Chỉ thị số 19-CT/TU. Các xã thực hiện sắp xếp thôn, bản theo Kết luận số 48-KL/TW.",
      "Chỉ thị số 19-CT/TU về việc không thực hiện sắp xếp thôn, bản theo Kết luận số 48-KL/TW.",
      "Thông tư 9/2017/TT-BTC hướng dẫn về hộ nghèo không xét tại Nghị định 12/2016/NĐ-CP.",
      "Sau khi Nghị quyết số 44-NQ/TW được ban hành, tỉnh ban hành Quyết định số 84/QĐ-UBND.",
      "Tại Công văn 2418/TCT-CS, ông An nói với báo chí. Tổng cục Thuế hướng dẫn Nghị định 126/2020/NĐ-CP.",
    ])
  func findsNot(_ text: String) {
    #expect(RelationProbe.relations(text) == [])
  }
}
