import PressExtraction
import Testing

/// Who acts on what titles, findings and lists of deeds count, and as of when clauses with verbs do.
@Suite struct LinkedTitleTests {
  @Test(
    "a title that tells a deed and not whose takes who acts below; one that only names who tells ties nothing",
    arguments: [
      (
        "Xử phạt 12 cơ sở\n\nBộ Y tế đã xử phạt 12 cơ sở bán thuốc giả.", ["Bộ Y tế", "Bộ Y tế"]
      ),
      (
        "Nam Định: Khởi tố 7 bị can\n\nBộ Công an đã khởi tố 7 bị can.",
        ["Bộ Công an", "Bộ Công an"]
      ),
      ("Khởi tố 7 bị can\n\nBộ Công an đã khởi tố 9 bị can.", [nil, "Bộ Công an"]),
      ("Có 7 người chết vì cháy\n\nBộ Công an đã đưa 7 người đi khám.", [nil, "Bộ Công an"]),
      (
        "Khởi tố 7 bị can vụ 3 người chết\n\nBộ Công an đã khởi tố 7 bị can làm 3 người chết.",
        ["Bộ Công an", nil, "Bộ Công an", "Bộ Công an"]
      ),
      ("Khởi tố 7 bị can\n\nTheo Bộ Công an, 7 bị can đã khai.", [nil, nil]),
      ("Bộ Y tế: 36 người ngộ độc\n\nSáng nay, nhiều người đã về nhà.", [nil]),
      ("Bộ Y tế: Xử phạt 36 cơ sở\n\nSáng nay, nhiều người đã về nhà.", ["Bộ Y tế"]),
    ] as [(String, [String?])])
  func titles(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }

  @Test(
    "what an authority found goes on behind its inspection, in the clauses of a report too",
    arguments: [
      ("Bộ Y tế đã kiểm tra 45 cơ sở. Qua kiểm tra, đã xử phạt 8 cơ sở.", [true, true]),
      ("Bộ Y tế đã kiểm tra 45 cơ sở. Qua kiểm tra, giám sát có 8 cơ sở sai phạm.", [true, true]),
      ("Bộ Y tế đã kiểm tra 45 cơ sở. Qua kiểm tra, người dân báo 8 cơ sở.", [true, false]),
      ("Công ty Sông Hồng có 45 xưởng. Qua kiểm tra, phát hiện 8 xưởng sai phạm.", [true, false]),
      (
        "Đảng bộ xã Chiềng Ban đã vượt khó. Trong đó, thu nhập tăng; kết nạp 45 đảng viên mới, nâng tổng số "
          + "đảng viên của Đảng bộ lên 300 đảng viên.", [true, true]
      ),
      ("Đảng bộ xã Chiềng Ban đã vượt khó. Trong đó, thu nhập tăng; có 45 hộ khá.", [false]),
      (
        "Các tổ trình Ban Thường vụ Huyện ủy Ba Vì xem xét, kết luận đối với 2 tổ chức đảng.",
        [true]
      ),
    ] as [(String, [Bool])])
  func findings(_ text: String, _ isTied: [Bool]) {
    #expect(LinkProbe.bodies(text).map { $0 != nil } == isTied)
  }

  @Test(
    "figures of a company go on behind semicolons; who only holds a meeting does not act",
    arguments: [
      (
        "Công ty Sông Hồng đạt doanh thu 45 tỷ đồng; lợi nhuận sau thuế 2 tỷ đồng.",
        ["Công ty Sông Hồng", "Công ty Sông Hồng"]
      ),
      (
        "Công ty Sông Hồng đạt doanh thu 45 tỷ đồng; doanh thu toàn ngành là 900 tỷ đồng.",
        ["Công ty Sông Hồng", nil]
      ),
      ("Bộ Y tế chi 45 tỷ đồng; doanh thu du lịch đạt 2 tỷ đồng.", ["Bộ Y tế", nil]),
      (
        "Tại buổi họp báo do Bộ Y tế tổ chức, đại diện Bộ Công an cho biết đã khởi tố 5 đối tượng.",
        ["Bộ Công an"]
      ),
    ] as [(String, [String?])])
  func figures(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }

  @Test(
    "patients and pupils are those of the hospital or school that is told behind them",
    arguments: [
      ("Hôm qua, 45 học sinh Trường THCS Lê Lợi đã nhận quà.", true),
      ("Có 12 bệnh nhân đang điều trị tại Bệnh viện Bạch Mai.", true),
      ("Có 12 bệnh nhân, nhiều người điều trị tại Bệnh viện Bạch Mai.", false),
      ("Có 12 người dân chờ tại Bệnh viện Bạch Mai.", false),
      ("Có 45 học sinh Trường THCS Lê Lợi và Trường THCS An Phú dự thi.", false),
    ])
  func keepers(_ text: String, _ isTied: Bool) {
    #expect(LinkProbe.bodies(text).map { $0 != nil } == [isTied])
  }

  @Test(
    "the date of a clause stands behind its verb, and that of a report's sentence holds for the next one",
    arguments: [
      ("Có 4.600 xe nguyên chiếc nhập khẩu trong tháng 10/2010.", ["tháng 10/2010"]),
      ("Theo lộ trình, có 45 xã thực hiện vào tháng 8/2017.", ["tháng 8/2017"]),
      ("Số vụ đã tăng vọt lên hơn 950% trong năm 2016.", ["năm 2016"]),
      ("Thu bằng hơn 95% dự toán năm 2016.", [nil]),
      ("Có 45 xã đạt chuẩn và nhiều xã sẽ đạt trong năm 2018.", [nil]),
      ("Có 45 xã đạt chuẩn, phấn đấu về đích trong năm 2018.", [nil]),
      (
        "6 tháng đầu năm 2020, kinh tế tăng chậm. Thu ngân sách đạt 45 tỷ đồng so với cùng kỳ.",
        ["6 tháng đầu năm 2020"]
      ),
      (
        "6 tháng đầu năm 2020, kinh tế tăng chậm. Năm 2019, thu ngân sách đạt 45 tỷ đồng.",
        ["Năm 2019"]
      ),
      ("6 tháng đầu năm 2020, kinh tế tăng chậm.\n\nXã có 45 hộ nghèo.", [nil]),
    ] as [(String, [String?])])
  func days(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.days(text) == expected)
  }
}
