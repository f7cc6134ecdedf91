import PressExtraction
import Testing

/// What an act that the article itself is does to others.
@Suite struct HeadingRelationTests {
  private static let decision = """
    ỦY BAN NHÂN DÂN
    TỈNH HÀ NAM
    -------
    Số: 31/2018/QĐ-UBND

    Hà Nam, ngày 7 tháng 5 năm 2018

    QUYẾT ĐỊNH
    Về việc sửa đổi, bổ sung một số điều của Quyết định số 12/2015/QĐ-UBND

    ỦY BAN NHÂN DÂN TỈNH HÀ NAM

    Căn cứ Luật Đất đai ngày 29 tháng 11 năm 2013;
    Căn cứ Nghị định số 43/2014/NĐ-CP ngày 15 tháng 5 năm 2014 của Chính phủ; Nghị định số 47/2014/NĐ-CP ngày \
    15 tháng 5 năm 2014 của Chính phủ về bồi thường khi Nhà nước thu hồi đất;
    Căn cứ Nghị quyết số 19-NQ/TW ngày 31/10/2012 của Ban Chấp hành Trung ương về đất đai và Nghị quyết số 39-NQ/TW \
    ngày 15/01/2017 của Bộ Chính trị;
    Theo đề nghị của Giám đốc Sở Tài chính tại Tờ trình số 88/TTr-STC ngày 3/5/2018,

    QUYẾT ĐỊNH:

    Điều 1. Quyết định này quy định giá đất.
    Điều 2. Quyết định này có hiệu lực từ ngày 20/5/2018 và thay thế Quyết định số 40/2011/QĐ-UBND.

    """

  @Test("an act rests on its bases, and changes what its title and its last articles say")
  func actAndItsBases() {
    let number = "31/2018/QĐ-UBND"
    #expect(
      Set(RelationProbe.relations(Self.decision)) == [
        "\(number) amends 12/2015/QĐ-UBND", "\(number) cites Luật Đất đai",
        "\(number) cites 43/2014/NĐ-CP", "\(number) cites 47/2014/NĐ-CP",
        "\(number) cites 19-NQ/TW", "\(number) cites 39-NQ/TW",
        "\(number) replaces 40/2011/QĐ-UBND",
      ])
  }

  @Test("a plan carries out what its title and its first sentence name")
  func planAndItsReason() {
    let text = """
      UBND TỈNH HÀ NAM
      Số: 45/KH-UBND
      Hà Nam, ngày 2 tháng 3 năm 2021
      KẾ HOẠCH
      Thực hiện Chỉ thị số 08/CT-TTg của Thủ tướng Chính phủ về nhà ở
      Thực hiện Quyết định số 112/QĐ-BXD ngày 5/1/2021 của Bộ Xây dựng, UBND tỉnh ban hành Kế hoạch như sau:
      """
    #expect(
      RelationProbe.relations(text) == [
        "45/KH-UBND implements 08/CT-TTg", "45/KH-UBND implements 112/QĐ-BXD",
      ])
  }

  @Test(
    "an act without a day is one by the title behind its number",
    arguments: [
      "QUỐC HỘI\nLuật số: 47/2024/QH15\nLUẬT\nPHÒNG BỆNH\nCăn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam;\n",
      "CHÍNH PHỦ\n_____\nSố: 47/2024/NĐ-CP\nĐộc lập - Tự do - Hạnh phúc\n______________\n\nNGHỊ ĐỊNH\nVề đường\nCăn cứ Hiến pháp;\n",
    ])
  func titled(_ text: String) {
    let found = RelationProbe.relations(text)
    #expect(found.count == 1)
    #expect(found.first?.hasPrefix("47/2024/") == true)
    #expect(found.first?.contains(" cites Hiến pháp") == true)
  }

  @Test("a title is that of the number right before it")
  func ownTitle() {
    let text =
      "Văn bản mới:\nSố: 7/2024/NĐ-CP\nNghị định về đê\nSố: 8/2024/NĐ-CP\nNGHỊ ĐỊNH về nhà\nCăn cứ Luật Nhà ở năm 2023;\n"
    #expect(RelationProbe.relations(text) == ["8/2024/NĐ-CP cites Luật Nhà ở năm 2023"])
  }

  @Test("an act in one line has its bases behind the body in capitals and behind semicolons")
  func oneLine() {
    let text = """
      UBND TỈNH HÀ NAM Số: 31/QĐ-UBND Hà Nam, ngày 7 tháng 5 năm 2018 QUYẾT ĐỊNH Về việc giao đất ỦY BAN NHÂN DÂN TỈNH \
      Căn cứ Luật Đất đai năm 2013; Căn cứ Nghị định 43/2014/NĐ-CP; Xét đề nghị của Sở Tài chính.
      """
    #expect(
      RelationProbe.relations(text) == [
        "31/QĐ-UBND cites Luật Đất đai năm 2013", "31/QĐ-UBND cites 43/2014/NĐ-CP",
      ])
  }

  @Test("a letter's line of what it is about may begin with `Về việc`")
  func aboutLine() {
    let text = """
      HỘI ĐỒNG NHÂN DÂN
      Số: 118/HĐND-KTNS
      Về việc đính chính Nghị quyết số 24/2017/NQ-HĐND ngày 17/7/2017

      Hà Nam, ngày 11 tháng 8 năm 2017
      """
    #expect(RelationProbe.relations(text) == ["118/HĐND-KTNS amends 24/2017/NQ-HĐND"])
  }

  @Test(
    "an article that only begins with a number, and one whose sentences cite laws, is no act",
    arguments: [
      "Số: 12/QĐ-UBND được dán trên cửa.\nCăn cứ Luật Nhà ở năm 2014, chị Lan đòi lại căn hộ.",
      "Ngày 7 tháng 5 năm 2018, tỉnh ban hành Quyết định số 31/QĐ-UBND.\nCăn cứ Luật Nhà ở năm 2014, dân đòi quyền lợi.",
      "Hà Nam, ngày 7 tháng 5 năm 2018\nCăn cứ Luật Nhà ở năm 2014, dân đòi nhà. Quyết định số 31/QĐ-UBND chưa nói rõ.",
    ])
  func noAct(_ text: String) {
    #expect(RelationProbe.relations(text) == [])
  }

  @Test(
    "at the ends of a text nothing is looked for beyond them",
    arguments: [
      "Số: 12/QĐ-UBND", "Số: 12/QĐ-UBND\nHà Nam, ngày 7/5/2018", "12/QĐ-UBND, ngày 7/5/2018",
      "KẾ HOẠCH\nThực hiện Chỉ thị số 08/CT-TTg và Chỉ thị số 09/CT-TTg",
    ])
  func ends(_ text: String) {
    #expect(RelationProbe.relations(text) == [])
  }
}
