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

  @Test("what is told of a weekday is past, whatever the sentence announces")
  func tellsOfTheWeekday() {
    #expect(
      TimeProbe.values("Tàu sẽ đến, ông nói hôm thứ Sáu.", published: "2017-12-04")
        == ["2017-12-01"])
    #expect(
      TimeProbe.values("Bà nói hôm thứ Năm rằng tàu sẽ đến.", published: "2017-12-04")
        == ["2017-11-30"])
    #expect(
      TimeProbe.values("Sau khi nghỉ lễ hôm thứ Năm, giá gạo sẽ tăng.", published: "2017-12-04")
        == ["2017-11-30"])
  }

  @Test(
    "what will be on a weekday is none that is told of",
    arguments: [
      ("Bà sẽ đến thăm, hôm thứ Năm này.", "2017-12-07"),
      ("Giải đấu sẽ khai mạc vào hôm thứ Năm.", "2017-12-07"),
      ("Sở sẽ công bố hôm thứ Năm.", "2017-12-07"),
    ])
  func announcesTheWeekday(_ text: String, _ expected: String) {
    #expect(TimeProbe.values(text, published: "2017-12-04") == [expected])
  }

  @Test(
    "the same day as an hour's is that of the hour, not of the day that a sentence opens with",
    arguments: [
      (
        "Ngày 2/12, công an họp báo. Theo điều tra, lúc 8 giờ ngày 30/11, Tám đến quán. Đến 9 giờ cùng ngày, Tám rời quán.",
        ["2017-12-02", "2017-11-30T08:00", "2017-11-30T09:00"]
      ),
      (
        "Ngày 2/12, công an họp báo. Cả sáu người liên quan đến vụ cướp ngày 30/11 đã bị bắt. Chiều cùng ngày, sở khen thưởng.",
        ["2017-12-02", "2017-11-30", "2017-12-02TAF"]
      ),
      // An hour behind a noun or verb is another story's.
      (
        "Ngày 3/12, Sở Công Thương họp. Sở đánh giá vụ cháy đêm 28/11. Chiều cùng ngày, sở kiểm tra chợ.",
        ["2017-12-03", "2017-11-28TNI", "2017-12-03TAF"]
      ),
      (
        "Ngày 3/12, sở họp. Bà Tám khóc suốt rồi mất vào trưa ngày 2/12. Đến chiều cùng ngày, gia đình đến.",
        ["2017-12-03", "2017-12-02TMI", "2017-12-02TAF"]
      ),
      (
        "Ngày 3/12, bà kể vụ va chạm xảy ra lúc 6 giờ ngày 1/12. Chiều cùng ngày, công an khởi tố.",
        ["2017-12-03", "2017-12-01T06:00", "2017-12-03TAF"]
      ),
    ])
  func staysWithTheHour(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text, published: "2017-12-04") == expected)
  }

  @Test(
    "a day that goes back to none that was told is open",
    arguments: [
      ("Hôm đó, bé ở nhà một mình. Sáng hôm sau, bé khóc.", ["PAST_REF", "XXXX-XX-XXTMO"]),
      (
        "Ngày 2/12, mưa to. Hôm đó, bé ở nhà. Hôm sau, bé khóc.",
        ["2017-12-02", "2017-12-02", "2017-12-03"]
      ),
      ("Cùng ngày, sở khen thưởng.", ["2017-12-04"]),
      ("Bé ốm từ ngày hôm trước.", ["XXXX-XX-XX"]),
      ("Đội thua một ngày trước đó.", ["2017-12-03"]),
    ])
  func staysUntold(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text, published: "2017-12-04") == expected)
  }
}
