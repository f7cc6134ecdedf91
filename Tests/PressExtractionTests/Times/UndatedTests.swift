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
        "Ngày 6/6/2017, sở họp. Kế hoạch đến 31/12/2019. Năm nay, sở thu 3 tỷ đồng.",
        ["2017-06-06", "2019-12-31", "XXXX"]
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
