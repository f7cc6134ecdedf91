import Testing

@Suite("Forms of time that stand on words around them")
struct TimeFormTests {
  @Test(
    "a day before which something is asked for, or up to whose end it holds, is to come",
    arguments: [
      ("Sở đề nghị các huyện rà soát trước ngày 31/12.", "2006-12-31"),
      ("Thời gian nhận hồ sơ đến hết ngày 30/5.", "2006-05-30"),
      ("Tính đến hết ngày 31/12, xã đã thu 2 tỷ đồng.", "2005-12-31"),
    ])
  func looksAhead(_ text: String, _ expected: String) {
    #expect(TimeProbe.values(text, published: "2006-03-15").first == expected)
  }

  @Test("the day of an event is one; a score behind who leads is none")
  func tellsDaysFromScores() {
    #expect(
      TimeProbe.values("Trong ngày khai giảng 5/9, trời mưa.", published: "2017-09-10") == [
        "2017-09-05"
      ])
    #expect(
      TimeProbe.values("Đội khách dẫn trước 3-2, rồi thua đến 5-3.", published: "2017-09-10") == [])
  }

  @Test(
    "school years, weeks by their days, parts of the day by their ends",
    arguments: [
      ("Năm học này, huyện có 40 trường.", "2016-11-20", "năm học này", "2016/2017"),
      ("Năm học này, huyện có 40 trường.", "2017-03-20", "năm học này", "2016/2017"),
      ("Trường đã sẵn sàng cho năm học mới.", "2017-08-20", "năm học mới", "2017/2018"),
      ("Xã bỏ học ít hơn năm học trước.", "2017-03-20", "năm học trước", "2015/2016"),
      ("Trường sẽ xây lớp trong năm học tới.", "2017-03-20", "năm học tới", "2017/2018"),
      ("Chứng khoán tuần 13-17/2 khởi sắc.", "2017-02-18", "tuần 13-17/2", "2017-02-13/2017-02-17"),
      (
        "Trong tuần từ 6-10/2, giá giảm.", "2017-02-18", "tuần từ 6-10/2", "2017-02-06/2017-02-10"
      ),
      ("Tăng trưởng quý III và 9 tháng năm 2008 khá.", "2009-02-18", "quý III", "2008-Q3"),
    ])
  func reads(_ text: String, _ published: String, _ surface: String, _ value: String) {
    let found = TimeProbe.find(in: text, published: published).first
    #expect(found?.text.lowercased() == surface.lowercased())
    #expect(found?.value == value)
  }

  @Test("the week before is that before the last one named")
  func countsWeeksBack() {
    #expect(
      TimeProbe.values(
        "Tuần từ 11-17/10, cả nước có 5 ca, giảm 3 ca so với tuần trước đó.",
        published: "2013-11-20") == ["2013-10-11/2013-10-17", "2013-W41"])
  }

  @Test("the first and last hour of a part of the day are its start and end")
  func tellsTheEdge() {
    let found = TimeProbe.find(
      in: "Đầu giờ chiều 9/5, mưa to. Cuối giờ sáng nay, trời tạnh. Giờ chiều 9/5, nắng.",
      published: "2017-05-10")
    #expect(found.prefix(2).map(\.modifier) == ["START", "END"])
  }

  @Test("a line that opens with every year says nothing of the day above it")
  func endsWithTheLine() {
    #expect(
      TimeProbe.values("Xã họp\nThứ Tư, 15/3/2006\nHàng năm, xã trồng cây.").first == "2006-03-15")
  }

  @Test(
    "a year without its word behind words that lead to one, and as what a sentence tells of",
    arguments: [
      ("Bước sang 2018, hãng mở thêm 12 cửa hàng.", ["2018"]),
      ("Sang 2018 giá nhà sẽ giảm.", ["2018"]),
      ("Cuối 2019 quỹ sẽ hết tiền.", ["2019"]),
      ("Từ 2018 thuế giảm mạnh.", ["2018"]),
      ("2016 là năm khó khăn của tỉnh.", ["2016"]),
      ("Còn 2017 cũng là năm bản lề.", ["2017"]),
      ("Tỉnh khép lại một năm 2016 thành công.", ["2016"]),
      ("Học kỳ 1 năm học 2016-2017 đã xong.", ["2016/2017"]),
      ("Hội đồng nhân dân khóa 2011 - 2016 họp.", ["2011/2016"]),
      ("Giá tăng từ 1800 sang 2000.", []),
      ("Từ 2000 người còn 1500 người.", []),
      ("Hãng Mazda 2017 là xe mới.", []),
      ("Sau một năm 2014 hộ đã thoát nghèo.", ["P1Y"]),
      ("Sau 4 năm học 15 em ra trường.", ["P4Y"]),
    ])
  func readsBareYears(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text) == expected)
  }

  @Test(
    "four is said as a fourth only behind tens and what is ranked",
    arguments: [
      ("Vốn đầu tư năm 2017 tăng.", ["2017"]),
      ("Giấy chứng nhận đầu tư ngày 7/4/2011 hết hạn.", ["2011-04-07"]),
      ("Tháng tư năm 2011 trời nóng.", ["2011-04"]),
      ("Bốn năm qua, xã yên bình.", ["P4Y"]),
    ])
  func readsFour(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text) == expected)
  }

  @Test("years in two digits lie no further ahead than a few")
  func placesShortYears() {
    #expect(TimeProbe.values("Đội thành lập ngày 22/12/44.") == ["1944-12-22"])
    #expect(TimeProbe.values("Đội thành lập ngày 22/12/14.") == ["2014-12-22"])
    #expect(TimeProbe.values("Dự án xong ngày 30/6/35.") == ["2035-06-30"])
  }

  @Test(
    "seconds, regular lengths, first years and spans of years",
    arguments: [
      ("15/08/2018 09:41:07\nXã họp.", ["2018-08-15T09:41:07"]),
      ("Máy được bảo dưỡng định kỳ 4 tháng.", ["P4M"]),
      ("Trường khám định kỳ 3 tháng qua.", ["P3M"]),
      ("Trong những năm từ 1996 đến 1999, xã lụt.", ["1996/1999"]),
      ("Trong tuần lễ vừa qua có mưa.\n5/6/2017", ["2017-W22", "2017-06-05"]),
      ("Suốt hàng chục năm nay làng yên bình.", ["PRESENT_REF"]),
    ])
  func readsForms(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text) == expected)
  }

  private static func texts(_ text: String) -> [String] {
    TimeProbe.find(in: text).map(\.text)
  }

  @Test func readsFirstYears() {
    #expect(Self.texts("Ba năm đầu của dự án, hãng lỗ.") == ["Ba năm đầu"])
    #expect(Self.texts("Vốn ba năm đầu tư cho cầu.") == ["ba năm"])
    #expect(Self.texts("Máy được kiểm tra định kỳ 2 tháng.") == ["định kỳ 2 tháng"])
  }
}
