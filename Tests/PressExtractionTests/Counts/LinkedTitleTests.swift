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
      ("Bộ Y tế đã kiểm tra 45 cơ sở. Qua kiểm tra, kết luận 8 cơ sở sai phạm.", [true, true]),
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
      (
        "Báo cáo được kiểm toán bởi Công ty Sông Hồng cho thấy doanh thu đạt 45 tỷ đồng; lợi nhuận sau thuế 2 tỷ đồng.",
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
      ("Có 45 học sinh đang học tại Trường THCS Lê Lợi.", true),
      ("Có 45 học sinh dự thi tại Trường THCS Lê Lợi.", false),
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
      ("Có 45% hộ dân dự báo giá tăng trong tháng 8/2017.", [nil]),
      ("Xã có 45 hộ khá bất chấp mùa màng thất bát trong năm 2016.", [nil]),
      ("Có 45 hộ tăng riêng trong năm 2016.", [nil]),
      (
        "6 tháng đầu năm 2020, kinh tế tăng chậm. Tỉnh đang xây 45 trường.", [nil]
      ),
      ("Mùa hè năm 2016, anh về quê. Anh mua 45 trái dừa.", [nil]),
      ("Xuất khẩu tăng trong quý I/2017 nhờ gạo, chè. Xã xây 45 nhà.", [nil]),
      (
        "Nhiệm kỳ 2016-2021, HĐND huyện làm tốt. HĐND huyện đã tổ chức 45 kỳ họp.",
        ["Nhiệm kỳ 2016-2021"]
      ),
      ("Nhiệm kỳ 2016-2021, HĐND huyện làm tốt. HĐND huyện có 45 đại biểu.", [nil]),
      (
        "Nghị định số 45/2017/NĐ-CP có hiệu lực từ ngày 5/6/2017. Kể từ ngày Nghị định này có hiệu lực, cả nước có 21 khu.",
        ["ngày 5/6/2017"]
      ),
      (
        "Nghị định số 45/2017/NĐ-CP ký ngày 5/6/2017. Từ khi Nghị định này có hiệu lực, cả nước có 21 khu.",
        [nil]
      ),
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

  @Test(
    "what has been since a document came into effect is under it",
    arguments: [
      (
        "Nghị định số 45/2017/NĐ-CP có hiệu lực từ ngày 5/6/2017. Kể từ ngày Nghị định này có hiệu lực, cả nước có 21 "
          + "khu; 6 vùng.", ["45/2017/NĐ-CP", "45/2017/NĐ-CP"]
      ),
      (
        "Nghị định số 45/2017/NĐ-CP có hiệu lực từ ngày 5/6/2017. Kể từ ngày chợ này mở cửa, cả nước có 21 khu.",
        [nil]
      ),
    ] as [(String, [String?])])
  func effects(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.documents(text) == expected)
  }

  @Test(
    "who lost a sum has it; whose ship acts does; the police go on with deeds that have no subject",
    arguments: [
      ("Bị cáo gây thiệt hại cho Công ty Sông Hồng hơn 45 tỷ đồng.", ["Công ty Sông Hồng"]),
      (
        "Bộ Công an nêu bị cáo gây thất thoát số tiền 45 tỷ đồng của Công ty Sông Hồng.",
        ["Công ty Sông Hồng"]
      ),
      ("Bị cáo nộp cho Công ty Sông Hồng hơn 45 tỷ đồng.", [nil]),
      ("Bộ Công an thu hồi 45 tỷ đồng của Công ty Sông Hồng.", ["Bộ Công an"]),
      (
        "Tàu CSB 9004 thuộc Bộ Tư lệnh Vùng Cảnh sát biển 2 đã đưa 21 ngư dân về bờ.",
        ["Bộ Tư lệnh Vùng Cảnh sát biển 2"]
      ),
      ("Bộ Công an đã khởi tố 21 vụ. Điều tra cho thấy 6 vụ do lái xe.", ["Bộ Công an", nil]),
      (
        "Tòa án nhân dân tỉnh Hà Giang đã xét xử 21 vụ. Đang điều tra 6 vụ.",
        ["Tòa án nhân dân tỉnh Hà Giang", nil]
      ),
      ("Con tàu thuộc Bộ Tư lệnh Vùng Cảnh sát biển 2 đã đưa 21 ngư dân về bờ.", [nil]),
      (
        "Bộ Công an đã khởi tố 21 vụ. Hiện đang điều tra 6 vụ. Về án tham nhũng, đã khởi tố 5 vụ.",
        ["Bộ Công an", "Bộ Công an", "Bộ Công an"]
      ),
      ("Bộ Công an đã khởi tố 21 vụ. Về phía bị can đã lập 6 công ty.", ["Bộ Công an", nil]),
    ] as [(String, [String?])])
  func losses(_ text: String, _ expected: [String?]) {
    #expect(LinkProbe.bodies(text) == expected)
  }
}
