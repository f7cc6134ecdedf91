import PressExtraction
import Testing

@Suite("When an article was published")
struct PublicationTests {
  private static let knowledge = Knowledge()

  private func published(
    _ text: String, _ set: (inout ArticleMetadata) -> Void = { _ in }
  ) -> PublicationDate? {
    var metadata = ArticleMetadata()
    set(&metadata)
    return ArticleExtractor(knowledge: PublicationTests.knowledge).extract(
      Array(text.utf8), metadata: metadata
    ).published
  }

  @Test(
    "a stamp beside the text is read in every form",
    arguments: [
      ("2017-12-04", "2017-12-04"), ("2017-12-04T06:51+07:00", "2017-12-04T06:51+07:00"),
      ("2017-12-03T23:51:00Z", "2017-12-04T06:51+07:00"),
      ("2017-12-04 06:51:00", "2017-12-04T06:51"),
      ("Thứ Hai, 04/12/2017, 06:51 [GMT+7]", "2017-12-04T06:51+07:00"),
      ("4 tháng 12 năm 2017", "2017-12-04"), ("06:51 04-12-2017", "2017-12-04T06:51"),
      ("Mon, 04 Dec 2017 06:51:00 +0700", "2017-12-04T06:51+07:00"),
      ("Sun, 03 Dec 2017 23:51:00 GMT", "2017-12-04T06:51+07:00"),
      ("04/12/2017 06:51 (GMT+7)", "2017-12-04T06:51+07:00"),
      ("12/4/2017 6:51:00 PM", "2017-12-04T18:51"), ("31/12/2017 12:05 AM", "2017-12-31T00:05"),
      ("04/12/2017 6:51:00 CH", "2017-12-04T18:51"), ("04/12/2017 06:51 AM", "2017-12-04T06:51"),
      ("Thứ Hai, 04/12/2017 06:51 PM (GMT+7)", "2017-12-04T18:51+07:00"),
      ("06:51 Chủ nhật, 03/12/2017", "2017-12-03T06:51"),
      ("04/12/2017 06:51 GMT + 7", "2017-12-04T06:51"),
      ("6/15/2021 7:05:00 PM", "2021-06-15T19:05"), ("06/15/2021", "2021-06-15"),
    ])
  func readsStamps(_ stamp: String, _ expected: String) {
    #expect(published("Một bài báo.") { $0.published = stamp }?.iso == expected)
  }

  @Test(
    "a path tells the day",
    arguments: [
      "https://bao.vn/2017/12/04/tin.html", "https://bao.vn/tin-20171204065112.htm",
      "tin/2017-12-04-uong-bi.txt", "04-12-2017.txt",
    ])
  func readsPaths(_ path: String) {
    let found = published("Một bài báo.") { $0.path = path }
    #expect(found?.iso == "2017-12-04")
    #expect(found?.source == .filename)
  }

  @Test(
    "the place and day with which a text opens tell it",
    arguments: [
      "Hà Nội, 3/8/2021 - Sáng nay, sở họp.", "(Hà Nội, 3/8/2021) Sáng nay, sở họp.",
      "Long Xuyên, 3/8/2021.\nSáng nay, sở họp.", "Việt Trì, ngày 3/8/2021. Sáng nay, sở họp.",
      "Hà Nội, 3/8/2021 (TTXVN) - Sáng nay, sở họp.",
      "Hà Nội (TTXVN 3/8/2021) - Sáng nay, sở họp.",
    ])
  func readsPlacelines(_ lead: String) {
    #expect(published("Sở họp bàn việc trồng rừng\n" + lead)?.iso == "2021-08-03")
  }

  @Test(
    "a day that a sentence tells of is none",
    arguments: [
      "Ngày 3/8/2021, sở họp.", "Theo Sở Y tế, 3/8/2021 là hạn cuối.",
      "Hà Nội, 30/4/1944. Đói khắp nơi.", "Ông Lê Văn Tám sinh tại Huế, 3/8/1981.",
    ])
  func takesNoOther(_ lead: String) {
    #expect(published("Sở họp bàn việc trồng rừng\n" + lead) == nil)
  }

  @Test("nothing is guessed where nothing tells, and one warning says so")
  func staysOpen() {
    let (found, result) = TimeProbe.extract("Ngày 2/9, lễ diễn ra. Hôm qua trời mưa.")
    #expect(found.first?.value == "XXXX-09-02")
    #expect(result.published == nil)
    #expect(result.warnings.filter { $0.code == "no-publication-date" }.count == 1)
  }

  @Test(
    "what the text calls today counts for the days that follow, whatever the archive says",
    arguments: [
      ("Sáng nay (23/6), mưa to. Hôm qua trời nắng.", "2017-06-22"),
      ("Hôm qua, 22-6, mưa to. Tối mai trời tạnh.", "2017-06-24TEV"),
      ("Hôm nay, ngày 24/6, mưa to. Tuần trước trời nắng.", "2017-W24"),
      ("Sáng mai (15/8), lễ diễn ra. Chiều nay, đoàn tổng duyệt.", "2017-08-14TAF"),
      ("Ông viết: “Hôm qua (10/5/2015) tôi đã nộp.” Sáng nay, tòa họp.", "2017-08-15TMO"),
      ("Hôm nay (15/6/2016), ông ký. Hôm qua, tòa họp.", "2017-08-14"),
      ("Hôm qua, ngày 1/5 được chọn làm ngày lễ. Hôm nay trời mưa.", "2017-08-15"),
      // Nor does a deadline wait for the archive's next year.
      ("Ngày 6/2, Bộ đã yêu cầu Sở kiểm tra, báo cáo trước ngày 10/2.", "2017-02-10"),
      ("Ngày 6/2, Bộ yêu cầu Sở kiểm tra, báo cáo trước ngày 10/2.", "2017-02-10"),
      ("Ngày 6/2, Bộ đã yêu cầu Sở kiểm tra, báo cáo trước ngày 10/12.", "2017-12-10"),
      // A day that is to come is no today, one of the story's neither.
      ("Hôm nay (20/8), lễ diễn ra. Hôm qua trời mưa.", "2017-08-14"),
      ("Ngày 4/8, mưa to. Hôm sau (5/8) trời nắng. Hôm qua, nước rút.", "2017-08-14"),
    ])
  func countsFromToday(_ text: String, _ last: String) {
    #expect(TimeProbe.find(in: text, published: "2017-08-15").last?.value == last)
  }

  @Test(
    "the year is the one printed with the day elsewhere, the near one of a day to come, no product's",
    arguments: [
      ("Thi từ ngày 22 đến 24/3/2017. Môn Toán: 24/3.", "2017-03-24"),
      ("Lương tăng từ ngày 1/11/2018.\n\nTrước đó, từ ngày 1/11 lương đã tăng.", "2016-11-01"),
      ("Vụ cháy ngày 9/6 làm 3 người chết.", "2016-06-09"),
      ("Lịch thi đấu: 2:00 CH Séc gặp Đức.", "2017-02-10T02:00"),
      ("Dịp Quốc khánh 3 - 4 ngày.", "P3D/P4D"),
      ("Trong quý I và 3 năm qua, công ty lỗ.", "P3Y"),
      ("Cấm bay từ ngày 20-2-2017 đến 21-2-2018. Lệnh ra vào ngày 21-2.", "2017-02-21"),
      ("Thạnh đến quán lúc 18h ngày 27/7.", "2016-07-27T18:00"),
      ("Mẫu xe Sonata 2018 ra mắt ngày 16/2 tới.", "2017-02-16"),
      ("Sáng 11/2, công an đã bắt hai người.", "2017-02-11TMO"),
      ("Kỷ niệm Quốc khánh 2 - 9 tại tỉnh.", "2016-09-02"),
      ("Báo cáo trước ngày 30/6. Xem Công văn số 45/SYT ngày 28/12.", "2016-12-28"),
      ("Xem Quyết định 12/2015/QĐ-UBND ngày 26/5.", "2015-05-26"),
      ("NQ18 ngày 26/5.", "2016-05-26"), ("NQ 18 ngày 26/5.", "2016-05-26"),
    ])
  func readsNearYears(_ text: String, _ last: String) {
    #expect(TimeProbe.find(in: text, published: "2017-02-10").last?.value == last)
  }

  @Test(
    "a duty from a day on is to come where that day is near",
    arguments: [
      ("Từ ngày 1/7, người mua vàng phải xác thực.", "2024-07-01"),
      ("Từ tháng 7, người già được miễn phí.", "2024-07"),
      ("Từ ngày 1/1, người mua vàng phải xác thực.", "2024-01-01"),
      ("Từ ngày 1/7, công ty đã phải nghỉ.", "2023-07-01"),
      ("Từ ngày 1/10, người mua vàng phải xác thực.", "2023-10-01"),
    ])
  func readsDuties(_ text: String, _ expected: String) {
    #expect(TimeProbe.find(in: text, published: "2024-03-01").first?.value == expected)
  }

  @Test(
    "the clock of the dateline is the publication's",
    arguments: [
      ("16:05' 05/10/2007 (GMT+7)", "2007-10-05T16:05"), ("05/10/2007", "2007-10-05"),
      ("05/10/2007 4:05 CH", "2007-10-05T16:05"), ("05/10/2007 10:05:00 SA", "2007-10-05T10:05"),
      ("Lê An (Báo Yên Bái) | 05/10/2007 16:05", "2007-10-05T16:05"),
    ])
  func readsClocks(_ line: String, _ expected: String) {
    let text = "Bão đổ bộ vào ba tỉnh\n\(line)\n\nBão làm ngập 300 ngôi nhà."
    #expect(published(text)?.iso == expected)
  }

  @Test("a weekday that is not the date's gives a warning")
  func warnsOfWeekday() {
    let (_, result) = TimeProbe.extract("Thứ Ba, 4/12/2017, hội nghị khai mạc.")
    #expect(result.warnings.contains { $0.code == "weekday-mismatch" })
  }
}
