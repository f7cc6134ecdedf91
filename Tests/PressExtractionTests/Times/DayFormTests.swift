import Testing

@Suite("Days in brackets, in lists and behind hours, and days that are none")
struct DayFormTests {
  private func found(_ text: String, _ published: String = "2017-12-04") -> [String] {
    TimeProbe.find(in: text, published: published).map {
      $0.text + " " + $0.value + ($0.modifier.map { " " + $0 } ?? "")
    }
  }

  @Test(
    "days stand in brackets, behind hours, in lists, at line ends",
    arguments: [
      ("Hội thi ở Phong Lộc (11-22/4).", ["11-22/4 2017-04-11/2017-04-22"]),
      ("Hội thi ở Nha Trang (11-22/4).", ["11-22/4 2017-04-11/2017-04-22"]),
      ("Đội nhà thua (3-5/7).", []),
      ("Đất ở Khu Văn Lang (9-16/7).", []),
      ("Lúc 18 giờ 19/6, mưa to.", ["18 giờ 19/6 2017-06-19T18:00"]),
      ("Trận đấu mở màn lúc 20h 11/6.", ["20h 11/6 2017-06-11T20:00"]),
      ("Trong hai ngày 6 và 8/6, có 2 vụ.", ["ngày 6 2017-06-06", "8/6 2017-06-08"]),
      ("Trong hai ngày 7 và 8/6, có 2 vụ.", ["hai ngày 7 và 8/6 2017-06-07/2017-06-08"]),
      ("Vé trúng ở kỳ 83 ngày 29/11.", ["ngày 29/11 2017-11-29"]),
      ("Giám định lần hai ngày 9-12-2016 ghi rõ.", ["ngày 9-12-2016 2016-12-09"]),
      ("Cử tri bầu vòng 2 ngày 29/11.", ["ngày 29/11 2017-11-29"]),
      (
        "Đợt một ngày 28/11, lượt 2 ngày 29-11.",
        ["ngày 28/11 2017-11-28", "ngày 29-11 2017-11-29"]
      ),
      ("Lớp học mở 2 ngày 28/11 ở xã.", ["2 ngày P2D", "28/11 2017-11-28"]),
      ("Ngày và đêm 13/9, mưa to.", ["Ngày và đêm 13/9 2017-09-13"]),
      ("Tàu QN 12-04-02 cập bến.", []),
      ("Chiều qua 29/11 công an xã họp.", ["Chiều qua 29/11 2017-11-29TAF"]),
      ("Hôm nay 4/12 Công ty An Phú mở cửa.", ["Hôm nay 4/12 2017-12-04"]),
      ("Hôm qua 1/2 số ao cạn nước.", ["Hôm qua 2017-12-03"]),
      ("Hôm nay 9/2 Đêm hội mở màn.", ["Hôm nay 2017-12-04"]),
      (
        "Họp ở xã\nÔng An vào Đảng từ ngày 21-\n2-1998 và làm trưởng thôn từ 30 tháng\n6 năm 2006.",
        ["ngày 21-\n2-1998 1998-02-21", "30 tháng\n6 năm 2006 2006-06-30"]
      ),
    ])
  func standsAs(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "a number at the start of a line counts what follows, behind a length or year that ends the line before",
    arguments: [
      ("Lãi suất huy động mới\nGửi kỳ hạn 9 tháng\n5,4%/năm", ["9 tháng P9M"]),
      ("Lãi suất huy động mới\nChi phí vay 3 tháng\n8,5%/năm", ["3 tháng P3M"]),
      ("Nghề cá ở xã\nSản lượng hàng năm\n3000 tấn tôm", ["hàng năm P1Y"]),
      ("Sau 4 tháng\n3 đối tượng bị bắt", ["4 tháng P4M"]),
      ("Xong trong 5 tháng\n8 dự án hoàn thành", ["5 tháng P5M"]),
      ("Thời gian thực hiện: 10 tháng\n3. Kinh phí", ["10 tháng P10M"]),
    ])
  func countsAnew(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "what looks like days in brackets, at plates and in shares",
    arguments: [
      ("Tỷ lệ mắc bệnh (4-6/10).", []),
      ("Số điểm đạt được (7-9/10).", []),
      ("Cấp gió trên biển (7-9/12).", []),
      ("Xem Trang (10-11/7).", []),
      ("Theo VOV 06-11-17, mưa to.", ["06-11-17 2017-11-06"]),
      ("UBND 06-11-17 đã họp.", ["06-11-17 2017-11-06"]),
    ])
  func looksLikeADay(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "days with a full stop stand behind prepositions where others do, and in brackets behind times",
    arguments: [
      ("Hạn chót là ngày 21.9. Từ 15.9, xã mở hội.", ["ngày 21.9 2017-09-21", "15.9 2017-09-15"]),
      (
        "Từ 3.9 đến 20.9, xã mở hội. Ngày 2.9, xã họp.",
        ["3.9 2017-09-03", "20.9 2017-09-20", "Ngày 2.9 2017-09-02"]
      ),
      ("Ngày 2.9, xã họp. Điểm từ 8.5 trở lên là đỗ.", ["Ngày 2.9 2017-09-02"]),
      ("Ngày 2.9, xã họp. Nước dâng từ 2.1 đến 3.5 mét.", ["Ngày 2.9 2017-09-02"]),
      ("Trẻ sốt từ 3.9 đến 20.9, phải nằm viện.", []),
      (
        "Năm 2016 (7.9) trường đứng đầu, tháng 3 (6.5) thì không.",
        ["Năm 2016 2016", "tháng 3 2016-03"]
      ),
      ("Hai ngày sau (8.9), bà Lý về.", ["Hai ngày sau P2D", "8.9 2017-09-08"]),
      ("Giá tăng (8.9).", []),
      ("Từ nay đến 5.12, trời rét.", ["5.12 2017-12-05 ON_OR_BEFORE"]),
      ("Phim ra rạp vào 26.11 trên cả nước.", ["26.11 2017-11-26"]),
    ])
  func fullStops(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "a day stands behind the name of a day, and in a bracket behind a time",
    arguments: [
      ("Nhân ngày Đường sắt Việt Nam 21-10, ga mở cửa.", ["21-10 2017-10-21"]),
      ("Nhân ngày Bảo hiểm Việt Nam 1/7, xã họp.", ["1/7 2017-07-01"]),
      ("Trong ngày Phú Lâm thắng 2-1, trời mưa.", []),
      ("Trong ngày Phú Lâm tiếp Hải Lý 2-1, trời mưa.", []),
      ("Mỗi ngày bà Lý bán 2-3 mẹt bún.", ["Mỗi ngày P1D"]),
      ("Sáng hôm sau (7/7), bà đi khám.", ["Sáng hôm sau 2017-07-07TMO", "7/7 2017-07-07"]),
      ("Các xã đạt chuẩn ở Hải Ninh (02/07).", []),
      ("Trong ngày Quốc tế Phụ nữ (08/03), xã họp.", ["08/03 2017-03-08"]),
      ("Bà Lý đọc số báo hôm qua (2-9).", ["hôm qua 2017-09-02", "2-9 2017-09-02"]),
      ("Sáng hôm sau (7-7), xe đến.", ["Sáng hôm sau 2017-07-07TMO", "7-7 2017-07-07"]),
      ("Đội thua Hải Lý tuần trước (1-2).", ["tuần trước 2017-W48"]),
      ("Đội thua Hải Lý hôm qua (1-2).", ["hôm qua 2017-12-03"]),
      ("Đội gặp Hải Lý ngày 12/5 (3-1).", ["ngày 12/5 2017-05-12"]),
      ("Tỷ lệ mắc thấp (2/7).", []),
      ("Từ nay đến 13/12 bằng mọi cách phải xong.", ["13/12 2017-12-13 ON_OR_BEFORE"]),
    ])
  func namedDays(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "years without their word, decades with a letter, hours with their zone",
    arguments: [
      ("Doanh số 5 tháng đầu 2017 tăng.", ["5 tháng đầu 2017 2017-01/2017-05"]),
      ("Xe chở 5 tháng đầu 2017 người.", ["5 tháng P5M"]),
      ("Số dư đến hết 2015 là 4 tỷ đồng.", ["2015 2015 ON_OR_BEFORE"]),
      ("Việt Nam phấn đấu đến 2020 nằm trong tốp đầu.", ["2020 2020 ON_OR_BEFORE"]),
      ("Số khách lên đến 2015 người.", []),
      ("Từ 2016 trở về trước, xã nghèo.", ["2016 2016"]),
      ("Giá thép từ 2015 tăng lên 2040 USD.", []),
      ("Phim về những năm đầu 2000 rất hay.", ["những năm đầu 2000 200 START"]),
      ("Những năm đầu 2016, xã nghèo.", ["Những năm đầu 2016 2016 START"]),
      (
        "Giai đoạn từ nay tới hết năm 2025, xã xây chợ.",
        ["Giai đoạn từ nay tới hết năm 2025 2025 ON_OR_BEFORE"]
      ),
      ("Trận đấu diễn ra 17 giờ (giờ Anh).", ["17 giờ 2017-12-04T17:00"]),
      ("Tàu chạy mất 17 giờ (giờ cao điểm).", ["17 giờ PT17H"]),
      ("Từ những năm 1980s, ông ở đây.", ["những năm 1980s 198"]),
      ("Ông làm ruộng hàng chục năm qua.", []),
      ("Hai bên họp lúc 19h GMT ngày 5/7.", ["19h GMT ngày 5/7 2017-07-05T19:00"]),
    ])
  func bareYears(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "a day stands alone at the start of a story and behind its dateline",
    arguments: [
      ("19-4, Hội Nông dân xã Hải Lý họp.", ["19-4 2017-04-19"]),
      ("(HL) - 5/5, UBND xã Hải Lý họp.", ["5/5 2017-05-05"]),
      ("Xã mở hội\n1/6, Đoàn xã mở trại.", ["1/6 2017-06-01"]),
      ("2-1, Hải Lý vào chung kết.", []),
      ("1/6, hộ nghèo còn nhiều.", []),
      ("Xã có 1/6, Đoàn xã nói.", []),
      ("35/6, Đoàn xã nói.", []),
    ])
  func opensStory(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "a length before a day stays one",
    arguments: [
      ("Cách ly 21 ngày 20/3.", ["21 ngày P21D", "20/3 2017-03-20"]),
      ("Xã nghỉ 5 ngày 30/4.", ["5 ngày P5D", "30/4 2017-04-30"]),
      ("Lịch giải V.League 2017 ngày 24/6.", ["ngày 24/6 2017-06-24"]),
    ])
  func lastsBeforeADay(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "a unit behind how often is a length where it lasts till now or in a row",
    arguments: [
      ("Ông đến 3 lần một tháng nay.", ["một tháng nay P1M"]),
      ("Hai lần một năm liền, đội thua.", ["một năm liền P1Y"]),
    ])
  func lastsBehindTimes(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "some day is no length of a day",
    arguments: [
      ("Vào một ngày mưa, ông đến.", []),
      ("Rồi một ngày cô nhận được thư.", []),
      ("Một ngày, cô nhận được thư.", []),
      ("Một ngày kia, cô nhận được thư.", []),
      ("Một ngày nọ, cô nhận được thư.", []),
      ("Vào một ngày sau khi học xong, cô đi xa.", []),
      ("Rồi một ngày trước đám cưới, cô đi xa.", []),
      ("Một ngày, 3 vụ cháy.", ["Một ngày P1D"]),
      ("Xong trong một ngày.", ["một ngày P1D"]),
      ("Vào một ngày trước đó, mưa to.", ["một ngày trước đó 2017-12-03"]),
      ("Ngày kia, trường nghỉ.", ["Ngày kia 2017-12-06"]),
    ])
  func isSomeDay(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test(
    "parts of a year, sets, lengths that lead back",
    arguments: [
      ("Doanh thu tháng đầu năm 2017 tăng.", ["tháng đầu năm 2017 2017-01"]),
      ("Doanh thu tháng cuối cùng của năm nay tăng.", ["tháng cuối cùng của năm nay 2017-12"]),
      ("Doanh thu 2 tháng đầu năm 2017 tăng.", ["2 tháng đầu năm 2017 2017-01/2017-02"]),
      ("Doanh thu những tháng đầu năm 2017 tăng.", ["những tháng đầu năm 2017 2017 START"]),
      (
        "Việc của những tháng còn lại của năm 2017.",
        ["những tháng còn lại của năm 2017 2017 END"]
      ),
      ("Việc của các quý còn lại trong năm.", ["các quý còn lại trong năm 2017 END"]),
      ("Những ngày còn lại ở quê rất vui.", []),
      ("Trong nửa sau của tháng 9, mưa to.", ["nửa sau của tháng 9 2017-09 END"]),
      ("Tập hai lần một tuần.", ["một tuần P1W"]),
      ("Từ giai đoạn 2014 đến nay, xã có 3 trường.", ["2014 2014", "đến nay PRESENT_REF"]),
      ("Quy hoạch cảng, định hướng 2030, còn dở.", ["2030 2030"]),
      ("So với thời điểm 2010, xã giàu hơn.", ["2010 2010"]),
      ("Thời kỳ thứ hai: 1979 - 1981\nTổ chức lại trường.", ["1979 - 1981 1979/1981"]),
      ("Cách nay 3 năm, xã còn nghèo.", ["Cách nay 3 năm 2014"]),
      ("Đêm Tết Mậu Thân năm 1968, ông ở nhà.", ["Tết Mậu Thân năm 1968 1968-01-29"]),
      ("Bé cười 10 ngày sau phẫu thuật.", ["10 ngày P10D"]),
    ])
  func reads(_ text: String, _ expected: [String]) {
    #expect(found(text) == expected)
  }

  @Test("half a year that is reported on is none after a day to come that stands before it")
  func reportsOnHalves() {
    #expect(
      TimeProbe.values(
        "Quyết định có hiệu lực từ ngày 1/9/2022. Theo báo cáo, 6 tháng đầu năm, xã thu 3 tỷ đồng.",
        published: "2022-08-12") == ["2022-09-01", "2022-H1"])
  }
}
