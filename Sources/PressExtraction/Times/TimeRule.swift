/// The rules by which time expressions are found.
package enum TimeRule: String, ExtractionRule {
  case day = "time-day"
  case dayRange = "time-day-range"
  case dayList = "time-day-list"
  case nightToMorning = "time-night-to-morning"
  case weekday = "time-weekday"
  case dayPart = "time-day-part"
  case clock = "time-clock"
  case month = "time-month"
  case monthsOfYear = "time-months-of-year"
  case quarter = "time-quarter"
  case year = "time-year"
  case yearRange = "time-year-range"
  case term = "time-term"
  case decade = "time-decade"
  case century = "time-century"
  case season = "time-season"
  case relative = "time-relative"
  case partOfPeriod = "time-part-of-period"
  case daysOfPeriod = "time-days-of-period"
  case shift = "time-shift"
  case duration = "time-duration"
  case set = "time-set"
  case samePeriod = "time-same-period"
  case holiday = "time-holiday"
  case reference = "time-reference"
  case range = "time-range"

  package var examples: [String] {
    switch self {
    case .day:
      [
        "Đến ⟦ngày 31/10/2017⟧, thành phố → 2017-10-31", "ký ⟦31-10-2017⟧ tại Hạ Long → 2017-10-31",
        "⟦ngày 5 tháng 3 năm 2016⟧ → 2016-03-05", "khai trương ⟦hôm 17-7⟧ → 2017-07-17",
        "⟦rằm tháng Mười⟧ → 2017-12-02", "⟦ngày 15/6 nhuận âm lịch⟧ → 2017-08-06",
        "⟦Ngày 15/1⟧, công an đã bắt hai đối tượng → 2017-01-15",
        "dư nợ đến ⟦31-5⟧ đạt 5 tỷ đồng → 2017-05-31",
        "chậm nhất ⟦ngày 1/1 năm tới⟧ → 2018-01-01", "xong dịp ⟦30/4 năm 2018⟧ → 2018-04-30",
        "nghỉ lễ từ ⟦30-4 năm nay⟧ → 2017-04-30", "từ ngày 21.6 đến ⟦24.6⟧ → 2017-06-24",
        "đăng ký lần 10 ⟦ngày 23 tháng 9 năm 2016⟧ → 2016-09-23",
      ]
    case .dayRange:
      [
        "từ ⟦ngày 1 đến 15/7⟧ → 2017-07-01/2017-07-15",
        "từ ⟦ngày 15/7 đến 20/8 năm ngoái⟧ → 2016-07-15/2016-08-20",
      ]
    case .dayList: ["các ngày 16, ⟦17⟧ và 18-7 → 2017-07-17"]
    case .nightToMorning: ["⟦đêm 30 rạng sáng 31-5⟧ → 2017-05-30TNI"]
    case .weekday: ["⟦thứ Sáu tuần trước⟧ → 2017-12-01"]
    case .dayPart: ["khai mạc ⟦sáng 16-5⟧ → 2017-05-16TMO", "⟦tối qua⟧ → 2017-12-03TEV"]
    case .clock:
      [
        "⟦20 giờ ngày 15/7/2017⟧ → 2017-07-15T20:00", "⟦9 giờ kém 15⟧ → 2017-12-04T08:45",
        "Chiều 12/1/2018, bệnh viện nhận khám đến ⟦19h⟧ → 2018-01-12T19:00",
        "tàu chạy từ 6h đến ⟦22h⟧ → 2017-12-04T22:00",
        "tàu cập cảng lúc ⟦12h (4/12)⟧ → 2017-12-04T12:00",
      ]
    case .month:
      [
        "⟦tháng Tư năm 2016⟧ → 2016-04", "vào ⟦tháng 9-10⟧ → 2017-09/2017-10",
        "khởi công hồi ⟦tháng 1⟧ → 2017-01",
      ]
    case .monthsOfYear: ["⟦6 tháng đầu năm⟧ → 2017-H1", "⟦11 tháng năm 2017⟧ → 2017-01/2017-11"]
    case .quarter:
      ["⟦quý III/2017⟧ → 2017-Q3", "quý I năm 2015 đạt 2 tỷ, ⟦quý II⟧ đạt 3 tỷ → 2015-Q2"]
    case .year:
      [
        "⟦năm 2017⟧ → 2017", "(⟦Năm 179 TCN⟧) → BC0179", "(SN ⟦1986⟧) → 1986",
        "bước sang ⟦2018⟧, hãng lãi → 2018", "còn ⟦2016⟧ là năm khó khăn → 2016",
      ]
    case .yearRange: ["vụ đông xuân ⟦2016-2017⟧ → 2016/2017"]
    case .term:
      [
        "⟦nhiệm kỳ 2015 - 2020⟧ → 2015/2020", "⟦năm học 2017-2018⟧ → 2017/2018",
        "vô địch ⟦mùa giải 2016-2017⟧ → 2016/2017",
      ]
    case .decade: ["⟦những năm 80 của thế kỷ trước⟧ → 198", "⟦thập niên 90⟧ → 199"]
    case .century: ["⟦thế kỷ XX⟧ → 19"]
    case .season: ["⟦mùa hè 2016⟧ → 2016-SU"]
    case .relative: ["⟦hôm qua⟧ → 2017-12-03", "trong ⟦tuần qua⟧ → 2017-W48"]
    case .partOfPeriod: ["⟦cuối tháng 3 vừa qua⟧ → 2017-03", "⟦đầu năm nay⟧ → 2017"]
    case .daysOfPeriod:
      [
        "⟦10 ngày đầu tháng 3⟧ → 2017-03-01/2017-03-10",
        "⟦2 tuần đầu tháng 6⟧ → 2017-06-01/2017-06-14",
      ]
    case .shift:
      [
        "⟦3 năm trước⟧ → 2014", "⟦cách đây 2 tháng⟧ → 2017-10",
        "⟦cách đây 65 triệu năm⟧ → P65000000Y",
      ]
    case .duration:
      [
        "thi công trong ⟦18 tháng⟧ → P18M", "⟦hơn 20 năm qua⟧ → P20Y",
        "có ⟦30 năm⟧ công tác tại xã → P30Y",
        "⟦Khoảng 5 phút sau⟧, xe đến → PT5M", "về đích sau ⟦9.82 giây⟧ → PT9.82S",
        "mở được ⟦hơn chục ngày⟧ → P10D", "xong sớm hơn ⟦30 phút⟧ so với trước → PT30M",
        "ngủ từ ⟦8-11 giờ⟧ → PT8H/PT11H",
        "chờ ⟦hai, ba ngày⟧ mới xong → P2D/P3D", "nghỉ ⟦4, 5 ngày⟧ → P4D/P5D",
        "đất đã có ⟦65 triệu năm⟧ lịch sử → P65000000Y", "trong ⟦một tuần⟧ hai lần cháy → P1W",
      ]
    case .set:
      [
        "⟦mỗi tháng một lần⟧ → P1M", "⟦ngày 27/7 hằng năm⟧ → XXXX-07-27",
        "phát ⟦hằng đêm lúc 20h⟧ → P1D", "đông vào các ⟦ngày Chủ nhật⟧ → P1W",
        "chợ họp ⟦ngày 15⟧ và 25 hàng tháng → P1M", "chợ họp ngày 15 và ⟦25 hàng tháng⟧ → P1M",
        "thu từ ⟦ngày 15 đến 25 hàng tháng⟧ → P1M",
        "ca mắc tăng vào ⟦tháng 3⟧ và tháng 9 hằng năm → XXXX-03",
        "mưa từ ⟦tháng 7 đến tháng 11 hằng năm⟧ → XXXX-07/XXXX-11", "tập ⟦1 tuần 2 lần⟧ → P1W",
      ]
    case .samePeriod: ["so với ⟦cùng kỳ năm trước⟧ → 2016"]
    case .holiday: ["⟦Tết Dương lịch⟧ → 2018-01-01", "⟦Ngày Nhà giáo Việt Nam⟧ → 2017-11-20"]
    case .reference: ["⟦hiện nay⟧ → PRESENT_REF"]
    case .range:
      [
        "⟦quý I và II/2017⟧ → 2017-Q1/2017-Q2",
        "mở cửa từ ⟦6 giờ - 22 giờ⟧ → 2017-12-04T06:00/2017-12-04T22:00",
        "cắt điện từ ⟦8h - 8h30⟧ → 2017-12-04T08:00/2017-12-04T08:30",
        "⟦8-9 giờ sáng⟧ → 2017-12-04T08:00/2017-12-04T09:00",
        "nắng nóng từ ⟦10-17 giờ⟧ → 2017-12-04T10:00/2017-12-04T17:00",
        "cấm xe từ ⟦6-9 giờ⟧ → 2017-12-04T06:00/2017-12-04T09:00",
        "mưa từ ⟦chiều và đêm 25/11⟧ → 2017-11-25TAF/2017-11-25TNI",
      ]
    }
  }
}
