import Testing

@Suite("Days that go on with the act or the story before")
struct StoryTurnTests {
  @Test(
    "the same day is that on which the sentence before issues a document, else the story's",
    arguments: [
      (
        "Huyện ủy ban hành Quyết định số 30-QĐ/HU, ngày 01/10/2021. Cùng ngày, huyện có Thông báo số 21-TB/HU.",
        ["2021-10-01", "2021-10-01"]
      ),
      // A document that is only named tells no day of the story.
      (
        "Huyện ủy họp bàn về Quyết định số 30-QĐ/HU, ngày 01/10/2021. Cùng ngày, huyện tiếp khách.",
        ["2021-10-01", "2021-11-05"]
      ),
      // The day with which a sentence opens goes first.
      (
        "Ngày 3/11/2021, huyện ban hành Quyết định số 30/QĐ-UBND, ngày 01/10/2021. Cùng ngày, huyện tiếp khách.",
        ["2021-11-03", "2021-10-01", "2021-11-03"]
      ),
    ])
  func keepsTheDay(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text, published: "2021-11-05") == expected)
  }

  @Test(
    "a paragraph that goes on with the one before keeps its year",
    arguments: [
      ("Tiếp đó, ngày 16/7, huyện mở hội chợ.", "2021-07-16"),
      ("Sau đó, ngày 16/7, huyện mở hội chợ.", "2021-07-16"),
      ("Đến ngày 16/7, huyện mở hội chợ.", "2021-07-16"),
      ("Ngày 16/7, huyện mở hội chợ.", "2023-07-16"),
    ])
  func keepsTheYear(_ text: String, _ expected: String) {
    let story = "Ngày 9/2/2021, Huyện ủy ban hành Nghị quyết số 14-NQ/HU.\n\n" + text
    #expect(TimeProbe.values(story, published: "2024-01-05") == ["2021-02-09", expected])
  }
}
