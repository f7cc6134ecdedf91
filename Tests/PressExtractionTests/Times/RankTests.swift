import PressExtraction
import Testing

@Suite("Ranks, bounds and hours of every day")
struct RankTests {
  @Test(
    "what is ranked is no weekday",
    arguments: [
      ("Kỳ họp thứ 3 vừa rồi có 20 đại biểu.", ["PAST_REF"]),
      ("Ông từng là Bí thư thứ Ba tại Đại sứ quán.", []),
      ("Em đoạt giải thứ Ba cuộc thi.", []),
      ("Lễ trao giải thứ Bảy này đông.", ["2023-08-12"]),
      ("Hôm thứ 3 vừa rồi, xã họp.", ["2023-08-08"]),
      ("Chiều thứ Ba vừa qua, xã họp.", ["2023-08-08TAF"]),
    ])
  func ranks(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text, published: "2023-08-11") == expected)
  }

  @Test(
    "a bound stands before a length, a moment or a point of time",
    arguments: [
      ("Làm thêm không vượt quá 300 giờ.", "PT300H EQUAL_OR_LESS"),
      ("Thời hạn không được vượt quá 20 ngày.", "P20D EQUAL_OR_LESS"),
      ("Thời hạn không được dưới 20 ngày.", "P20D EQUAL_OR_MORE"),
      ("Nợ phát sinh sau thời điểm 31/12/2016.", "2016-12-31 AFTER"),
      ("Nợ phát sinh trước thời điểm 31/12/2016.", "2016-12-31 BEFORE"),
      ("Nợ phát sinh tại thời điểm 31/12/2016.", "2016-12-31 -"),
      ("Xe chạy vượt quá 20 ngày.", "P20D -"),
      ("Nhiệt độ 14/7: 35 độ.", "XXXX-07-14 -"),
    ])
  func bounds(_ text: String, _ expected: String) {
    let found = TimeProbe.find(in: text).map { $0.value + " " + ($0.modifier ?? "-") }
    #expect(found == [expected])
  }

  @Test(
    "an hour of every day is a set; days that are counted as feasts are no length",
    arguments: [
      ("Tin được đăng lúc 21h hằng ngày.", ["P1D"]),
      ("Sáng 5/3, chợ mở vào 7h30 hàng ngày.", ["XXXX-03-05TMO", "P1D"]),
      ("Xã kỷ niệm hai ngày lễ lớn.", []),
      ("Xã nghỉ hai ngày lễ.", ["P2D"]),
    ])
  func everyDay(_ text: String, _ expected: [String]) {
    #expect(TimeProbe.values(text) == expected)
  }
}
