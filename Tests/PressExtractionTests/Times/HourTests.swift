import Testing

@Suite("Hours from one to another, hours that open a clause, parts of a day told before")
struct HourTests {
  private func found(_ text: String, _ published: String = "2017-12-04") -> [String] {
    TimeProbe.find(in: text, published: published).map {
      $0.text + " " + $0.value + ($0.modifier.map { " " + $0 } ?? "")
    }
  }

  @Test(
    "hours that a dash joins are one stretch",
    arguments: [
      ("- Từ 7h - 10h: xã An Phú mất điện.", ["7h - 10h 2017-12-04T07:00/2017-12-04T10:00"]),
      ("- Từ 0h - 6h: xã An Phú mất điện.", ["0h - 6h 2017-12-04T00:00/2017-12-04T06:00"]),
      ("Xã họp hai lần (8h - 8h30).", ["8h - 8h30 2017-12-04T08:00/2017-12-04T08:30"]),
      ("Trạm nhận đơn 13h30-16h.", ["13h30-16h 2017-12-04T13:30/2017-12-04T16:00"]),
      (
        "Chợ mở cửa từ 6 giờ - 18 giờ.", ["6 giờ - 18 giờ 2017-12-04T06:00/2017-12-04T18:00"]
      ),
      // Both ends are whole.
      ("Chợ họp từ 5h đến 9h.", ["5h 2017-12-04T05:00", "9h 2017-12-04T09:00"]),
      ("Xã mất điện từ 6-15h theo lịch.", ["6-15h 2017-12-04T06:00/2017-12-04T15:00"]),
      ("Trạm gác từ 22h - 5h.", ["22h - 5h 2017-12-04T22:00/2017-12-05T05:00"]),
      (
        "Bão vào bờ trong khoảng từ 9 tới 11 giờ tối.",
        ["9 tới 11 giờ tối 2017-12-04T21:00/2017-12-04T23:00"]
      ),
    ])
  func joinedHours(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "lengths of hours are no stretch of the day",
    arguments: [
      ("Mỗi chuyến đi mất 2h - 3h.", "2017-12-04T02:00/2017-12-04T03:00"),
      ("Trẻ ngủ từ 7h - 8h mỗi ngày.", "2017-12-04T07:00/2017-12-04T08:00"),
      ("Sấy từ 2 giờ - 3 giờ.", "2017-12-04T02:00/2017-12-04T03:00"),
      ("Chuyến bay mất 10-14h mới tới nơi.", "2017-12-04T10:00/2017-12-04T14:00"),
      ("Mỗi ca làm việc 12-14h khiến thợ kiệt sức.", "2017-12-04T12:00/2017-12-04T14:00"),
      ("Pin dùng được 8-14h liên tục.", "2017-12-04T08:00/2017-12-04T14:00"),
      ("Thợ làm 12h sẽ được trả thêm tiền.", "2017-12-04T12:00"),
      ("Thợ được nghỉ giữa ca, 8 giờ, có hưởng lương.", "2017-12-04T08:00"),
    ])
  func lengths(_ text: String, _ value: String) {
    #expect(!found(text).contains { $0.hasSuffix(value) })
  }

  @Test("hours over midnight keep the day that they begin on for what follows")
  func midnight() {
    let text = "Giờ tốt: Tý (23h-1h), Dần (3h-5h). Mặt trời mọc: 6:12."
    #expect(
      found(text) == [
        "23h-1h 2017-12-04T23:00/2017-12-05T01:00", "3h-5h 2017-12-04T03:00/2017-12-04T05:00",
        "6:12 2017-12-04T06:12",
      ])
  }

  @Test(
    "a clock time with its minutes stands before anything, an hour opens a clause",
    arguments: [
      ("Lúc 7g06 nhà máy chạy lại.", ["7g06 2017-12-04T07:06"]),
      ("Chủ xe hẹn khách 21h15 xe chạy.", ["21h15 2017-12-04T21:15"]),
      ("10 giờ, tại trạm y tế, dân đã chờ đông.", ["10 giờ 2017-12-04T10:00"]),
      ("Dù chợ vắng, 9 giờ, tại bến có 40 người.", ["9 giờ 2017-12-04T09:00"]),
      ("Sau 2 ngày, 10 giờ, tàu mới đến.", ["2 ngày P2D", "10 giờ PT10H"]),
      ("Ảnh: 24h.com.vn", []),
      ("Xe lật khoảng 13h5 ngày 1-12.", ["khoảng 13h5 ngày 1-12 2017-12-01T13:05 APPROX"]),
      ("Đội hẹn khách 22h sẽ diễn.", ["22h 2017-12-04T22:00"]),
      (
        "Trận đấu mở lúc 2 giờ, tức 17 giờ theo giờ Hà Nội.",
        ["2 giờ 2017-12-04T02:00", "17 giờ 2017-12-04T17:00"]
      ),
      ("Thợ làm 8-14h một ngày.", ["một ngày P1D"]),
      ("Ca mổ kéo dài 5 giờ đồng hồ liền.", ["5 giờ đồng hồ liền PT5H"]),
      ("Thợ làm trong 5 giờ đồng hồ.", ["5 giờ đồng hồ PT5H"]),
    ])
  func clockTimes(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "đó and ấy behind a part of the day go back to the day that was told",
    arguments: [
      ("Ngày 1/12, mưa to. Đêm đó, đê vỡ.", ["Ngày 1/12 2017-12-01", "Đêm đó 2017-12-01TNI"]),
      ("Ngày 1/12, mưa to. Chiều ấy đê vỡ.", ["Ngày 1/12 2017-12-01", "Chiều ấy 2017-12-01TAF"]),
      ("Ngày 1/12, mưa to. Ngay tối đó, đê vỡ.", ["Ngày 1/12 2017-12-01", "tối đó 2017-12-01TEV"]),
      ("Xe chạy theo chiều đó.", []),
      ("Họ theo ánh sáng đó mà đi.", []),
      ("Bà kể về quãng đời đen tối ấy.", []),
      ("Họ cần thông tin đa chiều đó.", []),
      ("Những đêm đó, bà không ngủ.", []),
      ("Cấp cứu ngay trong đêm mùng 4 (31/1).", ["đêm mùng 4 2018-01-31TNI", "31/1 2018-01-31"]),
    ])
  func toldParts(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test("an hour of a past story goes on in the next paragraph")
  func goesOn() {
    let story =
      "Chiều 20/11, chị An nhập viện.\n\n“Nghe xong tôi lo lắm. 9h tối tôi sinh cháu”, chị kể."
    #expect(found(story) == ["Chiều 20/11 2017-11-20TAF", "9h tối 2017-11-20T21:00"])
    let present =
      "Chiều 3/12, chị An nhập viện.\n\n“Nghe xong tôi lo lắm. 9h tối tôi sinh cháu”, chị kể."
    #expect(found(present) == ["Chiều 3/12 2017-12-03TAF", "9h tối 2017-12-04T21:00"])
  }
}
