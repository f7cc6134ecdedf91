import Testing

@Suite("Periods that lean on one another")
struct PeriodAnchoringTests {
  @Test(
    "cùng kỳ is that of the period of the story",
    arguments: [
      // A row of years is no period that has one.
      (
        "6 tháng đầu năm 2025, thu tăng 7%, cao nhất giai đoạn 2011-2025. Chi tăng 3% so với cùng kỳ năm trước.",
        ["2025-H1", "2011/2025", "2024-H1"]
      ),
      ("Trong 2 năm 2013 - 2014, thu tăng 5% so với cùng kỳ.", ["2013/2014", "2011/2012"]),
      // The year is told only by `cùng kỳ`.
      (
        "Kim ngạch quý I đạt 14 tỷ USD, giảm 1,6% so với cùng kỳ năm 2009.", ["XXXX-Q1", "2009-Q1"]
      ),
      ("Thu 6 tháng đầu năm đạt 5 tỷ đồng, bằng cùng kỳ năm trước.", ["XXXX-H1", "XXXX-H1"]),
      (
        "Vụ mùa năm 2017 cấy 600ha, giảm so với vụ mùa năm 2016. Năng suất kém cùng kỳ.",
        ["2017", "2016", "2016"]
      ),
      (
        "Cao hơn quý 2/2020 nhưng thấp hơn quý 2 các năm 2018 và 2019; cùng kỳ năm 2016 và 2017 là 3%.",
        ["2020-Q2", "2018-Q2", "2019-Q2", "2016-Q2", "2017-Q2"]
      ),
    ])
  func keepsThePeriod(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text) == expected)
  }

  @Test(
    "trong năm này is the year told last, năm này else the present one",
    arguments: [
      ("Năm 2001, ông về quê. Cũng trong năm này, lũ lớn.", ["2001", "2001"]),
      ("Ông về quê. Trong năm này, lũ lớn.", ["XXXX"]),
      ("Năm 2001, ông về quê. Kỳ thi năm này dễ.", ["2001", "XXXX"]),
    ])
  func readsToldYears(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text) == expected)
  }

  @Test(
    "a day without a year takes that of its list, of the stretch that holds the publication, of what is soon",
    arguments: [
      ("Hội chợ mở cửa các ngày 28/6, 29/6 và 25/12.", ["2017-06-28", "2017-06-29", "2017-12-25"]),
      ("Mùa muỗi sinh sôi từ tháng 5 đến tháng 9.", ["2017-05", "2017-09"]),
      ("Chuyến đi kéo dài từ ngày 1-6 đến 28-7.", ["2017-06-01", "2017-07-28"]),
      ("Năm 2012, ông về xã. Ông nghỉ hưu từ ngày 1/12 sắp tới.", ["2012", "2017-12-01"]),
      ("Hội chợ mở cửa từ ngày 1/2 đến 15/2.", ["2017-02-01", "2017-02-15"]),
    ])
  func takesTheYear(_ text: String, _ expected: [String]) {
    let found = TimeProbe.values(text, published: "2017-06-20").filter { !$0.hasSuffix("_REF") }
    #expect(found == expected)
  }

  @Test(
    "from the start of a year to a day is one period",
    arguments: [
      ("Từ đầu năm đến hết ngày 15/5", "2016-01-01/2016-05-15"),
      ("Từ đầu năm đến cuối tháng 6", "2016-H1"),
    ])
  func joinsYearToDate(_ opening: String, _ expected: String) {
    let text = opening + ", kim ngạch đạt 5 tỷ USD, tăng 2% so với cùng kỳ năm 2016."
    #expect(TimeProbe.values(text, published: "2017-08-15").last == expected)
  }

  @Test(
    "what a period is compared with lies before it, in the next sentence too",
    arguments: [
      (
        "Tháng 1/2017, sản xuất tăng 3% so với tháng trước. Trong đó, dầu thô tăng 6% so với tháng trước.",
        ["2017-01", "2016-12", "2016-12"]
      ),
      ("Chỉ số giá tháng 6/2016 giảm 0,2% so với tháng 5.", ["2016-06", "2016-05"]),
      ("Giá quý I/2016 tăng 0,2% so với quý IV.", ["2016-Q1", "2015-Q4"]),
      (
        "Năm 2015, hãng thu 7 tỷ đồng. Lãi tăng 5% so với năm trước.", ["2015", "2014"]
      ),
      // The same month is that of the story, and a year that nobody prints is no story.
      ("Lượng bán tháng 5/2017 là 6 xe. So với tháng 5, lượng bán giảm.", ["2017-05", "2017-05"]),
      ("Năm trước, hãng lãi 7 tỷ đồng. Lãi nay tăng so với năm trước.", ["2016", "2016"]),
    ])
  func countsBack(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text, published: "2017-08-15") == expected)
  }

  @Test(
    "a month takes the year of the months through it",
    arguments: [
      ("Tình hình tháng 7 và 7 tháng năm 2015.", ["2015-07", "2015-01/2015-07"]),
      ("Báo cáo quý IV và cả năm 2015.", ["2015-Q4", "2015"]),
      ("Báo cáo tháng 6, quý II và 6 tháng đầu năm 2015.", ["2015-06", "2015-Q2", "2015-H1"]),
      ("Báo cáo tháng 5 và năm 2015.", ["2017-05", "2015"]),
    ])
  func readsRows(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text, published: "2017-08-15") == expected)
  }

  @Test(
    "months so far are those of the story",
    arguments: [
      (
        "Kim ngạch 8 tháng năm 2015 đạt 15 tỷ USD. Cán cân tháng 8-2015 nhập siêu. Tính chung 8 tháng xuất siêu.",
        "2015-01/2015-08"
      ),
      (
        "Hết tháng 8/2015, huyện có 9 xã đạt. Tính trong 8 tháng, huyện thu 5 tỷ đồng.",
        "2015-01/2015-08"
      ),
      ("Tháng 2/2015, đê vỡ. Công trình đạt tiến độ 2 tháng sau khi vỡ đê.", "P2M"),
      ("Sản lượng điện đạt 5 tỷ kWh trong 9 tháng 2016.", "2016-01/2016-09"),
    ])
  func countsMonths(_ text: String, _ expected: String) {
    #expect(TimeProbe.values(text).last == expected)
  }

  @Test(
    "lengths are no months of the year, their ends may have smaller units, and an event keeps its year",
    arguments: [
      ("Mức án là từ hai năm đến hai năm sáu tháng tù.", ["P2Y/P2Y6M"]),
      ("Mức án là từ 2 năm 6 tháng đến 3 năm tù.", ["P2Y6M/P3Y"]),
      ("Vụ khủng bố 11/9 tại Mỹ gây chấn động.", ["2001-09-11"]),
      ("Sau sự kiện ngày 11-9, luật đổi khác.", ["2001-09-11"]),
      ("Chương trình khai mạc ngày 11/9.", ["2017-09-11"]),
      ("Doanh thu 7 tháng năm nay đạt 3 tỷ đồng.", ["2017-01/2017-07"]),
      ("Doanh thu 7 tháng đạt 3 tỷ đồng.", ["2017-01/2017-07"]),
      ("Nhóm này trộm tài sản đạt giá trị lớn, bị tạm giam 7 tháng.", ["P7M"]),
      ("Kẻ trộm tổng giá trị 3 tỷ đồng nhận 7 tháng tù treo.", ["P7M"]),
      ("Công trình đạt chất lượng, về đích sớm 7 tháng.", ["P7M"]),
      ("Dự án đạt hiệu quả chỉ sau thời gian 8 tháng.", ["P8M"]),
    ])
  func tellsLengths(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text, published: "2017-08-15") == expected)
  }

  @Test("where no day of publication is known, the year that the paragraph printed counts")
  func takesThePrintedYear() {
    #expect(
      TimeProbe.values(
        "Kim ngạch 8 tháng năm 2018 đạt 15 tỷ USD. Riêng tháng 8 đạt 2 tỷ USD, tăng so với tháng trước."
      )
        == ["2018-01/2018-08", "2018-08", "2018-07"])
    #expect(
      TimeProbe.values("Năm 2018, xã đạt chuẩn.\n\nNgày 5/3, đoàn đến thăm.") == [
        "2018", "XXXX-03-05",
      ])
    #expect(
      TimeProbe.values(
        "Theo luật, từ 3.3.2017 dân được cấp giấy.\n\nBắt đầu từ ngày 3.3, tỉnh cấp giấy.")
        == ["2017-03-03", "2017-03-03"])
    // A day of an earlier year is remembered; a holiday is every year's.
    #expect(
      TimeProbe.values("Bà lên ngôi ngày 6/2/2012, dự lễ ngày 3/2/2017.\n\nNgày 6/2, bà đến.").last
        == "2017-02-06")
    #expect(TimeProbe.values("Lễ tình nhân\n\nNgày 14/2/2016, lễ diễn ra.").first == "XXXX-02-14")
    // Days of two years: neither is taken.
    #expect(
      TimeProbe.values("Hội họp ngày 5/3/2014 và 5/3/2016.\n\nNgày 5/3, đoàn đến.").last
        == "2016-03-05")
  }
}
