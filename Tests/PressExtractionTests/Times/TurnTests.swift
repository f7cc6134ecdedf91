import Testing

@Suite("What stands behind a date: turns, the day in digits, the year, the week")
struct TurnTests {
  private func found(_ text: String, _ published: String = "2017-05-20") -> [String] {
    TimeProbe.find(in: text, published: published).map {
      $0.text + " " + $0.value + ($0.modifier.map { " " + $0 } ?? "")
    }
  }

  @Test(
    "tới, vừa qua and này finish a month and what is of it, no whole date",
    arguments: [
      ("Giải khai mạc vào ngày 28/5 tới.", ["ngày 28/5 2017-05-28"]),
      ("Hội mở sáng 22/5 tới đây.", ["sáng 22/5 2017-05-22TMO"]),
      ("Luật có hiệu lực từ ngày 1/1 tới.", ["ngày 1/1 2018-01-01"]),
      ("Xã họp vào ngày 5 tháng 6 tới.", ["ngày 5 tháng 6 2017-06-05"]),
      ("Xã họp vào thứ Sáu tới.", ["thứ Sáu tới 2017-05-26"]),
      ("Xã họp vào tháng 6 tới.", ["tháng 6 tới 2017-06"]),
      ("Xã họp hồi cuối tháng Ba vừa qua.", ["cuối tháng Ba vừa qua 2017-03 END"]),
      ("Xã họp hồi ngày 12/4 vừa qua.", ["ngày 12/4 2017-04-12"]),
    ])
  func turns(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "the day in digits behind a comma or in brackets is a mention of its own",
    arguments: [
      ("Hôm qua, 19/5, báo đưa tin.", ["Hôm qua 2017-05-19", "19/5 2017-05-19"]),
      ("Sáng nay, 20.5, Quốc hội họp.", ["Sáng nay 2017-05-20TMO", "20.5 2017-05-20"]),
      ("Sáng nay 20.5, Quốc hội họp.", ["Sáng nay 20.5 2017-05-20TMO"]),
      (
        "Từ nay (20.5) đến ngày 11.6, trời mưa.",
        ["20.5 2017-05-20", "ngày 11.6 2017-06-11 ON_OR_BEFORE"]
      ),
      ("Hôm qua, 2-3 người bị bắt.", ["Hôm qua 2017-05-19"]),
      ("Hôm qua, 19/5 hơn 70 thợ nghỉ.", ["Hôm qua 2017-05-19", "19/5 2017-05-19"]),
      ("Hôm qua, 1/2 số ao cạn.", ["Hôm qua 2017-05-19"]),
    ])
  func appositions(_ text: String, _ expected: [String]) {
    #expect(found(text).filter { !$0.hasSuffix("_REF") } == expected)
  }

  @Test(
    "days behind one ngày with a dash are one stretch, a year in four digits is the day's",
    arguments: [
      ("Nộp đơn từ ngày 25.5-3.6.", ["ngày 25.5-3.6 2017-05-25/2017-06-03"]),
      ("Nộp đơn từ ngày 25/5 - 3/6.", ["ngày 25/5 - 3/6 2017-05-25/2017-06-03"]),
      ("Nộp đơn từ ngày 25/5 đến 3/6.", ["ngày 25/5 2017-05-25", "3/6 2017-06-03"]),
      ("Nghỉ lễ 30-4 và 1-5 năm 2017.", ["30-4 2017-04-30", "1-5 năm 2017 2017-05-01"]),
      ("Nghỉ 1-5 năm nay.", ["1-5 năm nay P1Y/P5Y"]),
      ("Hội mở từ 11 - 16 tháng Giêng tại đền.", ["11 - 16 tháng Giêng 2017-02-07/2017-02-12"]),
      (
        "Đêm qua và rạng sáng 20-5, mưa to.",
        ["Đêm qua 2017-05-19TNI", "rạng sáng 20-5 2017-05-20TMO"]
      ),
      ("Đêm 19 và rạng sáng 20-5, mưa to.", ["Đêm 19 và rạng sáng 20-5 2017-05-19TNI"]),
      ("Từ 1/7 cán bộ được tăng lương.", ["1/7 2017-07-01"]),
      ("Tỷ lệ giảm từ 1/7 dân số còn một nửa.", []),
      ("Rừng chiếm từ 1/8 diện tích toàn xã.", []),
      ("Lương tăng từ 1/7\n\nBộ trưởng cho biết như vậy.", ["1/7 2017-07-01"]),
    ])
  func ranges(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "weeks of a month or year, seasons of matches, school years, sets",
    arguments: [
      ("Giá tăng trong tuần cuối cùng của năm 2016.", ["tuần cuối cùng của năm 2016 2016-W52"]),
      ("Kết quả tuần 3 tháng 4 năm 2017.", ["tuần 3 tháng 4 năm 2017 2017-W16"]),
      ("Chợ mở tuần thứ hai của tháng 4.", ["tuần thứ hai của tháng 4 2017-W15"]),
      ("Hội mở tuần thứ năm của tháng 2/2015.", ["tuần thứ năm của tháng 2/2015 2015-02"]),
      ("Vô địch mùa giải 2016-2017.", ["mùa giải 2016-2017 2016/2017"]),
      ("Vô địch mùa 1988/89.", ["mùa 1988/89 1988/1989"]),
      ("Vụ đông xuân 2016-2017 được mùa.", ["2016-2017 2016/2017"]),
      ("Trường tuyển đủ trong năm học vừa qua.", ["năm học vừa qua 2015/2016"]),
      ("Báo cáo số liệu từng ngày.", ["từng ngày P1D"]),
      ("Họ từng ngày đêm giữ rừng.", []),
      ("Trạm tiếp mỗi ngày đêm 40 lượt xe.", ["mỗi ngày P1D"]),
      ("Ông từng ngày 3/5 xin nghỉ.", ["ngày 3/5 2017-05-03"]),
      ("Trong 2 tháng đầu quý IV/2016, hãng lãi.", ["2 tháng đầu quý IV/2016 2016-10/2016-11"]),
      ("Hàng về nhiều trong tháng cuối năm.", ["tháng cuối năm 2017-12"]),
      ("Mùa xuân năm 2016 được mùa.", ["Mùa xuân năm 2016 2016-SP"]),
      ("Theo lịch, Chủ Nhật đến thứ Năm hàng tuần có lớp.", ["Chủ Nhật đến thứ Năm hàng tuần P1W"]),
      ("Lễ hội mới mở hơn chục ngày.", ["hơn chục ngày P10D MORE_THAN"]),
      ("Dân chờ cả chục năm.", ["chục năm P10Y"]),
      ("Giá kim loại quý này đang giảm.", []),
      ("Sàn đã có \"Thứ Hai Đen tối\".", []),
      ("GRDP tăng (cùng kỳ quý I/2016 tăng 6%).", ["cùng kỳ quý I/2016 2016-Q1"]),
      ("Xã mừng Đảng, mừng Xuân năm 2017.", ["năm 2017 2017"]),
    ])
  func periods(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "a report on the year before tells which start and end of a year it means",
    arguments: [
      (
        "Đến ngày 31/12/2016, nợ là 9 tỷ đồng, tăng 2 tỷ đồng so với đầu năm. Vào thời điểm cuối năm, quỹ còn 3 tỷ đồng.",
        ["2016-12-31", "2016", "2016"]
      ),
      (
        "Cả năm 2016, hãng lỗ 80 tỷ đồng, giảm so với năm 2015. Quỹ cạn, trong khi năm trước còn 9 tỷ đồng.",
        ["2016", "2015", "2015"]
      ),
      ("Giá vàng tăng 2% so với đầu năm.", ["2017"]),
    ])
  func reports(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.find(in: text, published: "2017-02-06").map(\.value) == expected)
  }

  @Test(
    "months after are counted from the month that the story told of last",
    arguments: [
      (
        "Tháng 4/2015, ông An nhậm chức.\n\nBa tháng sau, ông nghỉ. Hai tháng sau đó, ông mất.",
        ["2015-04", "2015-07", "2015-09"]
      ),
      (
        "Ngày 3/5, tòa xử. Tháng 11/2015, bà lập hãng. 3 tháng sau, hãng vỡ nợ.",
        ["2017-05-03", "2015-11", "2016-02"]
      ),
      // The day of the story leads the sentence.
      (
        "Ngày 5/3/2016, ông bị bắt vì vụ hồi tháng 10/2015. Ba tháng sau, ông được thả.",
        ["2016-03-05", "2015-10", "2016-06"]
      ),
      ("So với tháng 4/2016, giá giảm. Hai tháng sau, giá tăng.", ["2016-04", "P2M"]),
      ("Năm 2015, bà mắc bệnh. Ba tháng sau, bà mất.", ["2015", "P3M"]),
      ("Tháng 4/2020, cầu sẽ xong. Hai tháng sau, xã họp.", ["2020-04", "P2M"]),
    ])
  func monthsAfter(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.find(in: text, published: "2017-05-20").map(\.value) == expected)
  }

  @Test(
    "no word of another line modifies a day",
    arguments: [
      ("2 giờ trước\n\nChiều 18/5, xã họp.", ["Chiều 18/5 2017-05-18TAF"]),
      ("Xem trước\nNgày 18/5, xã họp.", ["Ngày 18/5 2017-05-18"]),
      ("Nộp đơn trước\nngày 18/5.", ["ngày 18/5 2017-05-18 BEFORE"]),
      ("Nộp đơn trước ngày 18/5.", ["ngày 18/5 2017-05-18 BEFORE"]),
    ])
  func otherLines(_ text: String, _ expected: [String]) {
    #expect(found(text).filter { !$0.hasPrefix("2 giờ") } == expected)
  }

  @Test(
    "where nobody knows from when to count, a length stays one, and the next day is that of the open one",
    arguments: [
      ("Lũ quét đã cuốn cầu 4 năm trước.", ["P4Y"]),
      ("Cách đây 2 tháng, máy hỏng.", ["P2M"]),
      ("Máy hỏng cách đây khoảng 4-5 ngày.", ["P4D/P5D"]),
      (
        "Tháng 5/2017, giá giảm. Đầu tháng 6 này, giá tăng. Tháng 7/2017, hàng về.",
        ["2017-05", "2017-06", "2017-07"]
      ),
      ("Hãng ra mẫu xe tháng 3/2016. Đến tháng 9 này, xe về.", ["2016-03", "XXXX-09"]),
      ("Ngày 13/5, chị An nhập viện. Hôm sau, chị về.", ["XXXX-05-13", "XXXX-05-14"]),
      ("Hôm qua, 6/6, báo đưa tin.", ["XXXX-06-06", "XXXX-06-06"]),
    ])
  func undated(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text) == expected)
  }
}
