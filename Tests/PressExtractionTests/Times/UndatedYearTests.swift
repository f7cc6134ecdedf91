import PressExtraction
import Testing

@Suite("Which printed years an undated article is of")
struct UndatedYearTests {
  @Test(
    "the end of a term and a day of entry into force give no year to the days told of",
    arguments: [
      (
        "Sở cho thuê nhà đến ngày 30/6/2018. Sáng 13/6, chủ nhà trả nhà.",
        ["2018-06-30", "XXXX-06-13TMO"]
      ),
      (
        "Chiều 20/6, huyện thông qua đề án. Ngày 6/6/2021, huyện họp; ngày 8/6/2021, xã họp. "
          + "Đề án có hiệu lực từ ngày 1/7/2022.",
        ["2021-06-20TAF", "2021-06-06", "2021-06-08", "2022-07-01"]
      ),
      // What is counted up to a day is told of as of that day.
      (
        "Tính đến ngày 5/6/2018, xã có 9 hộ. Sáng 13/6, xã họp.",
        ["2018-06-05", "2018-06-13TMO"]
      ),
      (
        "Đến ngày 5/6/2018, xã có 9 hộ. Sáng 13/6, xã họp.",
        ["2018-06-05", "2018-06-13TMO"]
      ),
    ])
  func leavesTerms(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text) == expected)
  }

  @Test(
    "days go with the part of the year that is told of, or that is still planned for",
    arguments: [
      (
        "Chiều 25/5, tỉnh bàn về thu ngân sách những tháng đầu năm 2018.",
        ["2018-05-25TAF", "2018"]
      ),
      (
        "Ngày 23/6, hội họp. Hội bàn việc 6 tháng cuối năm 2018. Từ đầu năm đến nay, hội gặp khó.",
        ["2018-06-23", "2018-H2", "2018", "PRESENT_REF"]
      ),
      (
        "Xã thu 9 tỷ đồng trong 5 tháng đầu năm 2018. Ngày 20/7, xã họp.",
        ["2018-01/2018-05", "2018-07-20"]
      ),
      (
        "Xã thu 9 tỷ đồng trong 5 tháng đầu năm 2018. Ngày 20/10, xã họp.",
        ["2018-01/2018-05", "XXXX-10-20"]
      ),
      // A half in one word is as often over.
      (
        "Ngày 23/6, đội thua. Đội thắng nhiều trong nửa cuối năm 2016.",
        ["XXXX-06-23", "2016-H2"]
      ),
    ])
  func takesParts(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text) == expected)
  }

  @Test(
    "`năm nay` is of the year of the days told of",
    arguments: [
      (
        "Tỉnh xử hai đội sau trận ngày 24/6/2018. Chiều 27/6, tỉnh họp. Giải năm nay có 14 đội.",
        ["2018-06-24", "2018-06-27TAF", "2018"]
      ),
      ("Chiều 27/6, tỉnh họp. Giải năm nay có 14 đội.", ["XXXX-06-27TAF", "XXXX"]),
    ])
  func takesTheYearOfDays(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text) == expected)
  }

  @Test(
    "`cùng ngày` is the day of the story, no holiday's, and however far before",
    arguments: [
      (
        "Chiều 10/2, sở họp. Trong dịp Tết Đinh Dậu, sở tặng quà. Sáng cùng ngày, xã họp.",
        ["2017-02-10TAF", "2017-01-28", "2017-02-10TMO"]
      ),
      (
        "Ngày 23/6, hội họp tại Hà Nội.\n\nNhiều việc đã xong.\n\nChiều cùng ngày, đoàn đi thăm xã.",
        ["XXXX-06-23", "XXXX-06-23TAF"]
      ),
    ])
  func takesTheDayOfTheStory(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text) == expected)
  }
}
