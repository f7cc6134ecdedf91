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

  @Test("nothing is guessed where nothing tells, and one warning says so")
  func staysOpen() {
    let (found, result) = TimeProbe.extract("Ngày 2/9, lễ diễn ra. Hôm qua trời mưa.")
    #expect(found.first?.value == "XXXX-09-02")
    #expect(result.published == nil)
    #expect(result.warnings.filter { $0.code == "no-publication-date" }.count == 1)
  }

  @Test("a weekday that is not the date's gives a warning")
  func warnsOfWeekday() {
    let (_, result) = TimeProbe.extract("Thứ Ba, 4/12/2017, hội nghị khai mạc.")
    #expect(result.warnings.contains { $0.code == "weekday-mismatch" })
  }
}
