import PressExtraction
import Testing

@Suite("Articles that do not tell when they were published")
struct UndatedTests {
  @Test(
    "a day stays open behind years of history",
    arguments: [
      // A birth, a year that bounds a stretch, a treaty.
      (
        "Công an bắt Lê Văn Tám (SN 1989). Sáng 9/7, Tám khai nhận hành vi.",
        ["1989", "XXXX-07-09TMO"]
      ),
      (
        "Giải đua mở từ năm 1971 tới nay. Giải sẽ kéo dài tới ngày 18/6.",
        ["1971", "PRESENT_REF", "XXXX-06-18"]
      ),
      (
        "Hai nước ký hiệp ước năm 1995. Tuy vậy, ngày 16/5, tòa vẫn bác đơn.",
        ["1995", "XXXX-05-16"]
      ),
      (
        "Tháng 2/2016, tàu ra khơi. Đến tháng 9, tàu đã gỉ.",
        ["2016-02", "XXXX-09"]
      ),
      // The newest time is another than the one before.
      (
        "Cầu thông xe ngày 12/5/2021. Dốc cũ mở ngày 3/4/2009. Ngày 20/4, đèo sạt lở.",
        ["2021-05-12", "2009-04-03", "2021-04-20"]
      ),
    ])
  func staysOpen(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text) == expected)
  }

  @Test(
    "a report on months that are over goes on the story's year",
    arguments: [
      ("Ngày 12/10/2022, huyện sơ kết 9 tháng đầu năm.", ["2022-10-12", "2022-01/2022-09"]),
      ("Ngày 12/10/2022, huyện sơ kết 6 tháng đầu năm.", ["2022-10-12", "2022-H1"]),
      ("Ngày 12/8/2022, huyện báo cáo thu ngân sách quý I.", ["2022-08-12", "2022-Q1"]),
    ])
  func reportedParts(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text) == expected)
  }

  @Test(
    "a day near the newest one is of its year, wherever it stands",
    arguments: [
      (
        "Sáng 22/9, tòa mở phiên xử. Vụ trộm xảy ra ngày 10/8/2022.",
        ["2022-09-22TMO", "2022-08-10"]
      ),
      (
        "Ngày 26/2, tỉnh họp phiên thường kỳ tháng 2/2022. Tháng 2, tỉnh thu 90 tỷ đồng.",
        ["2022-02-26", "2022-02", "2022-02"]
      ),
      (
        "Ngày 2/1, sở họp. Sở giao việc ngày 20/12/2018.",
        ["2019-01-02", "2018-12-20"]
      ),
      ("Ngày 5/3, đoàn đến. Sở giao việc ngày 20/12/2018.", ["XXXX-03-05", "2018-12-20"]),
      // The more of the year is printed, the farther it reaches back.
      (
        "Ngày 20/3, đoàn đến. Dự án khởi công ngày 2/5/2018, cất nóc ngày 6/6/2018.",
        ["XXXX-03-20", "2018-05-02", "2018-06-06"]
      ),
      (
        "Ngày 20/4, đoàn đến. Dự án khởi công ngày 2/5/2018, cất nóc ngày 6/6/2018.",
        ["2018-04-20", "2018-05-02", "2018-06-06"]
      ),
    ])
  func takesTheNewest(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text) == expected)
  }

  @Test(
    "the first half of a year goes with its second one, parts of a year with days that open the article",
    arguments: [
      (
        "6 tháng đầu năm, huyện xử 9 vụ. Huyện giao việc 6 tháng cuối năm 2019.",
        ["2019-H1", "2019-H2"]
      ),
      (
        "Từ ngày 26 - 28/6/2017, huyện họp. 6 tháng đầu năm, huyện thu 8 tỷ đồng.",
        ["2017-06-26/2017-06-28", "2017-H1"]
      ),
      (
        "Cả nước xuất 9 triệu tấn trong 5 tháng đầu năm 2017. Từ đầu năm, giá tăng.",
        ["2017-01/2017-05", "2017"]
      ),
    ])
  func goesWithItsYear(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text) == expected)
  }

  @Test("a day weeks behind what stands only after the lead stays open")
  func leavesHistoryBehind() {
    let filler = String(repeating: "Cả xã cùng ra đồng gặt lúa từ sớm. ", count: 12)
    #expect(
      TimeProbe.values("Sáng 22/9, tòa xử Tám. \(filler)Tám trộm xe ngày 20/8/2022.").first
        == "XXXX-09-22TMO")
    #expect(
      TimeProbe.values("Sáng 22/9, tòa xử Tám. \(filler)Tám trộm xe ngày 20/9/2022.").first
        == "2022-09-22TMO")
    #expect(
      TimeProbe.values("Sáng 22/9, xe lật. \(filler)Cầu mở tháng 9/2015.").first
        == "XXXX-09-22TMO")
  }

  @Test(
    "the year of an event that the lead names is that of the article, where the text prints no other",
    arguments: [
      (
        "Lịch kỳ thi tuyển sinh lớp 10 năm 2022. Thí sinh nộp đơn từ ngày 26/4 đến ngày 3/5.",
        ["2022", "2022-04-26", "2022-05-03"]
      ),
      (
        "Lễ hội hoa ban năm 2019. Đêm 10/3, hội tan. Năm ngoái, hội đông hơn.",
        ["2019", "2019-03-10TNI", "2018"]
      ),
      (
        "Kỳ thi tốt nghiệp năm 2022 của năm học 2021 - 2022. Thi ngày 7/7.",
        ["2022", "2021/2022", "2022-07-07"]
      ),
      // Told three times as often as an earlier one.
      (
        "Lễ hội hoa ban năm 2019. Hội năm 2019 lớn hơn năm 2015. Hội năm 2019 mở đêm 10/3.",
        ["2019", "2019", "2015", "2019", "2019-03-10TNI"]
      ),
      // Another year, a year to come, no event.
      ("Lễ hội hoa ban năm 2019 khác năm 2015. Đêm 10/12, hội tan.", ["2019", "2015", "XXXX"]),
      ("Lễ hội sẽ có từ năm 2019. Đêm 10/3, xã họp.", ["2019", "XXXX"]),
      ("Nghị định 15/2019/NĐ-CP về lễ hội. Đêm 10/3, xã họp.", ["XXXX"]),
      ("Xã xây cầu năm 2019. Đêm 10/3, xã họp.", ["2019", "XXXX"]),
    ])
  func takesTheYearOfTheEvent(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text).map { $0.hasPrefix("XXXX") ? "XXXX" : $0 } == expected)
  }

  @Test("a day of the weeks around the Tết that the article tells of is of that year")
  func takesTheYearOfTet() {
    #expect(
      TimeProbe.values("Ngày 6/2, chợ họp lại sau Tết Đinh Dậu. Ngày 20/4, chợ xây mới.")
        == ["2017-02-06", "2017-01-28", "XXXX-04-20"])
    #expect(
      TimeProbe.values("Ngày 30/12, xã chuẩn bị Tết Đinh Dậu. Cầu mở ngày 5/6/2018.").first
        == "XXXX-12-30")
  }

  @Test("this year is that of several times of one year in the lead or among its parts")
  func takesTheYearOfSeveral() {
    #expect(
      TimeProbe.values(
        "Quý I/2018, tỉnh thu 3 tỷ đồng, tháng 4/2018 thu 1 tỷ đồng. Năm nay, tỉnh thu 9 tỷ đồng.")
        == ["2018-Q1", "2018-04", "2018"])
    #expect(
      TimeProbe.values("Tháng 4/2018, tỉnh thu 1 tỷ đồng. Năm nay, tỉnh thu 9 tỷ đồng.")
        == ["2018-04", "XXXX"])
  }

  /// The values of a text, those without a year cut to that.
  private func years(_ text: String) -> [String] {
    TimeProbe.values(text).map { $0.hasPrefix("XXXX") ? "XXXX" : $0 }
  }

  @Test(
    "no month that an article only compares with, plans, remembers or shows is its time",
    arguments: [
      "Sáng 27/9, cục họp báo. GRDP giảm 4% so với quý III/2021. Ngày 25/9, tỉnh họp.",
      "Ngày 6/4, cục họp báo. Cục báo xuất siêu tăng 8% so với tháng 4/2021.",
      "Ngày 6/4, cục họp báo. Nhập siêu giảm kể từ tháng 4/2019.",
      "Ngày 21/4, hãng báo lỗ. Cùng kỳ quý I/2018, hãng lãi. Ngày 25/4, hãng họp.",
      "Ngày 21/4, hãng báo lãi cao hơn quý II/2018.",
      "Tỉnh yêu cầu đến tháng 7/2019 phải dẹp bãi xe. Chiều 8/7, tỉnh họp.",
      "Dự kiến, quý III/2019, cầu xong. Ngày 9/8, xã họp.",
      "Hãng dự kiến bán xe vào tháng 10/2018. Ngày 6/10, hãng họp.",
      "Cầu sẽ khởi công vào tháng 4/2023. Ngày 11/4, xã họp.",
      "Theo kế hoạch, tháng 4/2023, cầu xong. Ngày 11/4, xã họp.",
      "Ngày 12/6, tỉnh phạt Tám. Trước đó, tháng 5/2015, Tám trộm xe.",
      "Chủ tịch thăm xã, tháng 6/2015. (Ảnh: TTXVN). Ngày 4/7, chủ tịch thăm xã.",
      "Bão lớn hồi tháng 11/2014. Ngày 3/11, bão đổ bộ.",
      "Trường thành lập (tháng 11/1997) ở xã. Ngày 19/11, trường họp.",
    ])
  func passesOverAsides(_ text: String) {
    #expect(years(text).contains("XXXX"))
  }

  @Test("one quarter that stands only behind the lead settles no day")
  func passesOverLateQuarters() {
    let filler = String(repeating: "Cả xã cùng ra đồng gặt lúa từ sớm. ", count: 12)
    #expect(
      years("Ngày 28/6, nhà cháy. \(filler)Nhà xong vào quý II/2014.") == ["XXXX", "2014-Q2"])
  }

  @Test("the months of the newest year reach back as far as there are many")
  func reachesBack() {
    #expect(
      TimeProbe.values(
        "Tháng 4/2019, tỉnh thu 9 tỷ; tháng 3/2019 thu 8 tỷ; tháng 1/2019 thu 7 tỷ. Ngày 6/2, sở họp."
      ).last == "2019-02-06")
    #expect(
      TimeProbe.values("Tuần lễ chào xuân 2019. Ngày 7/2, tỉnh mở hội.").last == "2019-02-07")
  }

  @Test(
    "a past or coming event is not that of the article, nor is a number",
    arguments: [
      "Thí sinh dự kỳ thi tốt nghiệp 2019. Ảnh: VOV\nNgày 16/5, sở công bố đề mẫu.",
      "Hoa khôi cuộc thi Nữ sinh 2014 bị đánh\nVụ việc xảy ra ngày 17/6.",
      "Sáng 14/9, tòa xét xử vụ gian lận tại kỳ thi tốt nghiệp năm 2016.",
      "Nghệ nhân từng được giải cuộc thi gốm năm 2006\nNgày 13/5, ông mở xưởng.",
      "Lễ hội xã lần đầu có năm 2004\nSáng 4/5, xã họp.",
      "Ngày 27/12, sở công bố quy chế tuyển sinh năm 2018. Năm nay, sở sửa hai điều.",
      "Hội chợ xuân 2021\nNgày 24/12, sở họp. Hội chợ mở từ ngày 11/1.",
      "Quy chế tuyển sinh năm 2018\nNgày 6/9, sở họp. Sang năm, sở thi trên máy.",
      "Hội thao thu hút 2000 vận động viên\nSáng 21/3, hội thao mở màn.",
      "Giải đua trao thưởng 2000 USD cho đội nhất. Ngày 7/4, giải bế mạc.",
      "Lễ hội hoa ban năm 2019\nHọa sĩ sinh ngày 5/5.",
    ])
  func passesOverEvents(_ text: String) {
    #expect(years(text).contains("XXXX"))
  }

  @Test("this year is not that of plans or of a year whose end is told")
  func passesOverPlans() {
    #expect(
      years(
        "Quý IV/2017, hãng lãi 3 tỷ đồng; cả năm 2017, 9 tỷ đồng, so với kế hoạch năm 2017 vượt 2%. Năm nay, hãng trả cổ tức."
      ).last == "XXXX")
    #expect(
      years(
        "Cầu sẽ xong cuối năm 2019. Hãng sẽ chạy thử quý III/2019 và sẽ cần vốn năm 2019. Năm nay, hãng đào móng."
      ).last == "XXXX")
  }

  @Test(
    "a day is not of a Tết of history, of one that is compared with, or before a later year",
    arguments: [
      "Kỷ niệm 228 năm trận thắng xuân Kỷ Dậu\nSáng 2/2, xã mở hội.",
      "Kỷ niệm Tết Mậu Thân. Sáng 31/1, thành phố dâng hương.",
      "Tết Bính Thân rơi vào 8/2. Tết Nguyên đán năm nay vào ngày 28/1.",
      "Tết Bính Thân, xã vui. Ngày 5/2, xã bàn việc năm 2017.",
    ])
  func passesOverOtherTets(_ text: String) {
    #expect(years(text).contains("XXXX"))
  }

  @Test("a part of the year is that of this year")
  func takesThePartsOfTheYear() {
    #expect(
      TimeProbe.values("Ngày 20/4/2019, sở họp. 6 tháng cuối năm, sở mở lớp. Quý II, lớp học xong.")
        == ["2019-04-20", "2019-H2", "2019-Q2"])
    #expect(
      TimeProbe.values("Ngày 20/2/2019, sở họp. Quý IV, sở mở lớp.") == ["2019-02-20", "XXXX-Q4"])
  }

  @Test(
    "the day that the story is at serves what has none, though its year is open",
    arguments: [
      ("Ngày 28/5, thợ đến sửa máy. Chiều cùng ngày, máy chạy.", ["XXXX-05-28", "XXXX-05-28TAF"]),
      ("Ông Lê Văn Tám nói như vậy hôm qua (19/5).", ["XXXX-05-19", "XXXX-05-19"]),
      ("Đêm 24/5, lũ về bản. Đến 9 giờ, nước rút.", ["XXXX-05-24TNI", "XXXX-05-24T09:00"]),
    ])
  func goesOn(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text) == expected)
  }

  @Test(
    "the day that the text calls today serves the relative ones behind it",
    arguments: [
      ("Chiều nay (30/5), mưa. Sáng mai, nắng.", ["XXXX-05-30TAF", "XXXX-05-30", "XXXX-05-31TMO"]),
      ("Hôm nay 1/3, mưa. Đêm qua, lạnh.", ["XXXX-03-01", "XXXX-02-28TNI"]),
      ("Hôm qua (1/3), mưa. Hôm nay, nắng.", ["XXXX-03-01", "XXXX-03-01", "XXXX-03-02"]),
      ("Ngày 1/3, mưa. Hôm nay, nắng.", ["XXXX-03-01", "XXXX-XX-XX"]),
    ])
  func remembersToday(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text) == expected)
  }

  @Test("the ends of a range and the members of a list share their year")
  func sharesTheYear() {
    #expect(
      TimeProbe.values("Hội mở ngày 5/5/2017, kéo dài từ tháng 5 đến tháng 9.")
        == ["2017-05-05", "2017-05", "2017-09"])
    #expect(
      TimeProbe.values("Sở họp trong các ngày 29/1/2017, 20/6 và 24/9.")
        == ["2017-01-29", "2017-06-20", "2017-09-24"])
  }

  @Test("this year is that of the whole day with which the article opens, where none is later")
  func takesTheYearOfTheLead() {
    #expect(
      TimeProbe.values("Ngày 5/5/2017, sở họp. Năm nay, sở thu 3 tỷ đồng từ đầu năm.")
        == ["2017-05-05", "2017", "2017"])
    #expect(
      TimeProbe.values("Ngày 5/5/2017, sở họp. Năm nay khác năm 2018.")
        == ["2017-05-05", "XXXX", "2018"])
    #expect(
      TimeProbe.values("Theo Quyết định số 15/QĐ-UBND ngày 5/5/2017, năm nay xã thu 3 tỷ đồng.")
        == ["2017-05-05", "XXXX"])
  }

  @Test(
    "this year is none of a history, a plan or a day long past",
    arguments: [
      ("Từ ngày 1/7/1989, tỉnh có tên mới. Năm nay, tỉnh thu 30 tỷ đồng.", ["1989-07-01", "XXXX"]),
      ("Từ ngày 1/7/2008, tỉnh có tên mới. Năm nay, tỉnh thu 30 tỷ đồng.", ["2008-07-01", "XXXX"]),
      (
        "Ngày 2/9/1996, cầu khánh thành. Mười lăm năm sau, năm nay cầu đã cũ.",
        ["1996-09-02", "2011", "XXXX"]
      ),
      (
        "Ngày 2/9/2006, cầu khánh thành. Mười năm sau, năm nay cầu đã cũ.",
        ["2006-09-02", "2016", "XXXX"]
      ),
      (
        "Ngày 6/6/2017, sở họp. Kế hoạch từ 1/6/2019. Năm nay, sở thu 3 tỷ đồng.",
        ["2017-06-06", "2019-06-01", "XXXX"]
      ),
    ])
  func passesOverHistory(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text) == expected)
  }

  @Test("this year counts from the text where nobody knows the publication")
  func countsFromTheText() {
    let found = TimeProbe.find(in: "Ngày 5/5/2017, sở họp. Năm nay, sở thu 3 tỷ đồng.")
    #expect(found.map(\.expression.anchor) == [.explicit, .discourse])
  }

  @Test("a year that only its name tells is none to come, whatever older years are printed")
  func takesTheNamedYear() {
    #expect(
      TimeProbe.values("Năm 2015, xã dựng bia. Ông hy sinh dịp Tết Mậu Thân.")
        == ["2015", "1968-01-29"])
    #expect(
      TimeProbe.values("Năm 2016, ông ra tù. Ông về quê dịp Tết Đinh Dậu.")
        == ["2016", "2017-01-28"])
    #expect(TimeProbe.values("Ông về quê dịp Tết Đinh Dậu.") == ["2017-01-28"])
    #expect(TimeProbe.values("Ông hy sinh dịp Tết Mậu Thân.") == ["1968-01-29"])
    #expect(
      TimeProbe.values("Sinh năm 1958, ông về quê dịp Tết Đinh Dậu.") == ["1958", "2017-01-28"])
  }

  @Test("a birth is no day of the story")
  func passesOverBirths() {
    #expect(
      TimeProbe.values("Bé Mai, sinh ngày 3/10/2014, hay ốm. Đến 2 giờ sáng, bé khóc.").last
        == "XXXX-XX-XXT02:00")
  }
}
