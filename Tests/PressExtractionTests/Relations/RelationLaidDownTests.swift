import PressExtraction
import Testing

/// What is laid down in documents, and what lapses behind the sentence of the document in force.
@Suite struct RelationLaidDownTests {
  @Test(
    "a document changes what is laid down in another; what somebody adds to papers is no change",
    arguments: [
      (
        "Nghị định 15/2018/NĐ-CP bãi bỏ các điều kiện kinh doanh quy định tại Nghị định 67/2016/NĐ-CP.",
        ["15/2018/NĐ-CP amends 67/2016/NĐ-CP"]
      ),
      (
        "Nghị định 15/2018/NĐ-CP sửa đổi điều kiện mở và bảo đảm hoạt động của nhà xuất bản nêu tại Nghị định 67/2016/NĐ-CP.",
        ["15/2018/NĐ-CP amends 67/2016/NĐ-CP"]
      ),
      (
        "Căn cứ quy định tại Nghị định 67/2014/NĐ-CP, UBND tỉnh Hà Nam ban hành Quyết định 12/2016/QĐ-UBND.",
        ["12/2016/QĐ-UBND cites 67/2014/NĐ-CP"]
      ),
      (
        "Theo Thông tư 12/2015/TT-BTC, hộ vay phải bổ sung hồ sơ nêu tại Nghị định 67/2014/NĐ-CP.",
        []
      ),
      (
        "Giá ban hành theo Thông tư 12/2015/TT-BTC sẽ thay thế mức giá quy định tại Nghị định 67/2014/NĐ-CP.",
        []
      ),
      ("Luật Du lịch sửa đổi nên dựa vào Nghị quyết 08-NQ/TW.", []),
      (
        "Theo Thông tư 12/2015/TT-BTC, xã không sửa đổi mức thu nêu tại Nghị định 67/2014/NĐ-CP.",
        []
      ),
    ])
  func laidDown(text: String, relations: [String]) {
    #expect(RelationProbe.relations(text) == relations)
  }

  @Test(
    "what lapses behind the sentence that tells what is in force is repealed by that",
    arguments: [
      (
        """
        Chính phủ ban hành Nghị định 58/2019/NĐ-CP. Nghị định này có hiệu lực từ ngày 15/8/2019. \
        Nghị định 99/2018/NĐ-CP hết hiệu lực kể từ ngày 1/7/2019.
        """, ["58/2019/NĐ-CP repeals 99/2018/NĐ-CP"]
      ),
      (
        """
        Chính phủ ban hành Nghị định 58/2019/NĐ-CP. Nghị định này có hiệu lực từ ngày 15/8/2019. \
        Thông tư 99/2018/TT-BTC hết hiệu lực kể từ ngày 1/7/2019.
        """, []
      ),
      (
        """
        Chính phủ ban hành Nghị định 58/2019/NĐ-CP. Nghị định này nêu mức trợ cấp. \
        Nghị định 99/2018/NĐ-CP hết hiệu lực kể từ ngày 1/7/2019.
        """, []
      ),
    ])
  func lapse(text: String, relations: [String]) {
    #expect(RelationProbe.relations(text) == relations)
  }

  @Test(
    "a law's own name tells the version that it changes, with `năm` or without, and without `của`",
    arguments: [
      (
        "Góp ý Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự 2015. Bộ luật Hình sự năm 2015 có lỗi.",
        [
          "Luật sửa đổi, bổ sung một số điều của Bộ luật Hình sự 2015 amends Bộ luật Hình sự năm 2015"
        ]
      ),
      (
        "Góp ý Luật sửa đổi, bổ sung một số điều Bộ luật Lao động. Bộ luật Lao động có lỗi.",
        ["Luật sửa đổi, bổ sung một số điều của Bộ luật Lao động amends Bộ luật Lao động"]
      ),
    ])
  func names(text: String, relations: [String]) {
    #expect(RelationProbe.relations(text) == relations)
  }
}
