import PressExtraction
import Testing

/// Ways to print a quantity: how it is bounded, changes, and where its number goes on.
@Suite struct CountFormTests {
  @Test(
    "a limit that is not exceeded is the most; a limit that is exceeded is an object",
    arguments: [
      (
        "Giá dầu không cao hơn mức 18.350 đồng/lít.",
        ["không cao hơn mức 18.350 đồng/lít | 18350 | at_most"]
      ),
      (
        "Giá xăng không vượt quá ngưỡng 21.150 đồng/lít.",
        ["không vượt quá ngưỡng 21.150 đồng/lít | 21150 | at_most"]
      ),
      ("Lãi suất không được quá 12%.", ["không được quá 12% | 12 | at_most"]),
      (
        "Lương không thấp hơn mức 5 triệu đồng.",
        ["không thấp hơn mức 5 triệu đồng | 5000000 | at_least"]
      ),
      ("Lãi suất vượt quá 12% là trái luật.", ["12% | 12 | more_than"]),
      ("Có 70% lao động trở lại làm việc.", ["70% lao động | 70 | lao động"]),
      ("Hàng chục người dân đổ xuống sông.", ["Hàng chục người dân | 10- | vague | người dân"]),
      ("Phạt từ 5 triệu đồng trở lại.", ["từ 5 triệu đồng trở lại | 5000000 | at_most"]),
      ("Nhiệt độ vượt quá ngưỡng 39 độ C.", ["39 độ C | 39"]),
      ("Tốc độ quá 80 km/h bị phạt.", ["quá 80 km/h | 80 | more_than"]),
      ("Giá tăng từ mức hơn 6 tỷ đồng.", ["hơn 6 tỷ đồng | 6000000000 | more_than"]),
      ("Yêu cầu gửi từ gần 340 hộ dân.", ["gần 340 hộ dân | 340 | almost | hộ dân"]),
    ])
  func bounds(_ text: String, _ expected: [String]) {
    #expect(CountProbe.counts(text) == expected)
  }

  @Test(
    "what falls, falls by a share or by points",
    arguments: [
      ("Chỉ số Hang Seng mất 318,25 điểm.", ["318,25 điểm | 318.25 | decrease | điểm"]),
      ("Cổ phiếu hãng này lao dốc 7%.", ["7% | 7 | decrease"]),
      ("Giá quặng trượt 2,4% trong phiên.", ["2,4% | 2.4 | decrease"]),
      (
        "Các sàn giảm lần lượt là 0,8% và 1,3%.",
        ["0,8% | 0.8 | decrease", "1,3% | 1.3 | decrease"]
      ),
      ("Doanh thu tăng tương ứng 15%.", ["15% | 15 | increase"]),
      ("Giá cà phê giảm sâu 9%.", ["9% | 9 | decrease"]),
      ("Tỷ giá tăng cao tới trên 3 USD.", ["trên 3 USD | 3 | more_than | increase"]),
      ("Mức sụt giảm chóng mặt 11,5%.", ["11,5% | 11.5 | decrease"]),
      ("Đội khách mất 2 điểm trên sân nhà.", ["2 điểm | 2 | điểm"]),
      ("Ông là thương binh, mất 61% sức khỏe.", ["61% sức khỏe | 61 | sức khỏe"]),
      (
        "Giá sau khi giảm lần lượt là 20 triệu đồng và 31 triệu đồng.",
        ["20 triệu đồng | 20000000", "31 triệu đồng | 31000000"]
      ),
      ("Vàng tăng lên 39 triệu đồng.", ["39 triệu đồng | 39000000"]),
      ("Tỷ lệ thí sinh trượt 27%.", ["27% | 27"]),
    ])
  func falls(_ text: String, _ expected: [String]) {
    #expect(CountProbe.counts(text) == expected)
  }

  @Test(
    "a second thing of which there are fewer",
    arguments: [
      (
        "Sở giảm 3 phòng, 4 chi cục.",
        ["3 phòng | 3 | decrease | phòng", "4 chi cục | 4 | decrease | chi cục"]
      ),
      (
        "Cả nước giảm 7 đơn vị cấp huyện và 480 đơn vị cấp xã.",
        ["7 đơn vị | 7 | decrease | đơn vị", "480 đơn vị | 480 | decrease | đơn vị"]
      ),
      (
        "Huyện có 5 trường học, 12 điểm trường.",
        ["5 trường học | 5 | trường học", "12 điểm trường | 12 | điểm trường"]
      ),
      (
        "Tỉnh giảm 6 huyện, 19 xã mới được lập.",
        ["6 huyện | 6 | decrease | huyện", "19 xã | 19 | xã"]
      ),
      (
        "Số vụ giảm 14 vụ, 9 người chết, 21 người bị thương.",
        ["14 vụ | 14 | decrease | vụ", "9 người | 9 | người", "21 người | 21 | người"]
      ),
      (
        "Hôm nay tăng 16 ca, 7 ca nặng.",
        ["16 ca | 16 | increase | ca", "7 ca nặng | 7 | ca nặng"]
      ),
    ])
  func fallsToo(_ text: String, _ expected: [String]) {
    #expect(CountProbe.counts(text) == expected)
  }

  @Test(
    "by how many of what was counted before something changed",
    arguments: [
      (
        "Trường tuyển 6.400 sinh viên, tăng hơn 900 so với năm ngoái.",
        ["6.400 sinh viên | 6400 | sinh viên", "hơn 900 | 900 | more_than | increase | sinh viên"]
      ),
      ("Chỉ số tăng 12 so với hôm qua.", []),
      ("Lượng mưa tăng lên 2019 so với năm trước.", []),
    ])
  func differs(_ text: String, _ expected: [String]) {
    #expect(CountProbe.counts(text) == expected)
  }

  @Test(
    "how often a price rose and fell; how many times as much it became",
    arguments: [
      (
        "Xăng đã tăng 6 lần, giảm 4 lần.",
        ["6 lần | 6 | increase | lần", "4 lần | 4 | decrease | lần"]
      ),
      (
        "Dầu giảm 2 lần và tăng 3 lần.",
        ["2 lần | 2 | decrease | lần", "3 lần | 3 | increase | lần"]
      ),
      ("Sản lượng tăng 3 lần.", ["3 lần | 3 | increase"]),
      ("Số vụ tăng 3 lần, giảm tốc rõ rệt.", ["3 lần | 3 | increase"]),
    ])
  func tallies(_ text: String, _ expected: [String]) {
    #expect(CountProbe.counts(text) == expected)
  }

  @Test(
    "what was and what is, with a verb of change between",
    arguments: [
      (
        "Sở sắp xếp từ 24 phòng trực thuộc giảm xuống còn 17 phòng.",
        ["từ 24 phòng trực thuộc giảm xuống còn 17 phòng | 17-24 | range | decrease | phòng"]
      ),
      (
        "Vốn tăng từ mức 320 tỷ đồng lên mức 450 tỷ đồng.",
        ["từ mức 320 tỷ đồng lên mức 450 tỷ đồng | 320000000000-450000000000 | range | increase"]
      ),
      (
        "Giá khám từ 52.000 đồng nâng lên 61.000 đồng.",
        ["từ 52.000 đồng nâng lên 61.000 đồng | 52000-61000 | range | increase"]
      ),
      ("Thuế giảm từ 25% về 5%.", ["từ 25% về 5% | 5-25 | range | decrease"]),
      (
        "Số máy giảm từ 90 chiếc xuống chỉ còn 12 chiếc.",
        ["từ 90 chiếc xuống chỉ còn 12 chiếc | 12-90 | range | decrease | chiếc"]
      ),
      ("Đi từ 5 xã về 9 xã khác.", ["5 xã | 5 | xã", "9 xã | 9 | xã"]),
      ("Đoàn đi từ 8 xã về 3 xã khác.", ["8 xã | 8 | xã", "3 xã | 3 | xã"]),
      (
        "Quân số giảm từ 95 người về 35 người.",
        ["từ 95 người về 35 người | 35-95 | range | decrease | người"]
      ),
      ("Huyện đạt từ 8,5 - 9,5% trở lên.", ["từ 8,5 - 9,5% trở lên | 8.5-9.5 | range"]),
    ])
  func changes(_ text: String, _ expected: [String]) {
    #expect(CountProbe.counts(text) == expected)
  }

  @Test(
    "numbers with a blank too many or too few, and English thousands",
    arguments: [
      ("Doanh số đạt 41. 275 xe/tháng.", ["41. 275 xe/tháng | 41275 | xe"]),
      ("Lễ hội tháng 4. 275 xe hoa diễu hành.", ["275 xe hoa | 275 | xe hoa"]),
      ("Thu ngân sách đạt 212 tỷ 345triệu đồng.", ["212 tỷ 345triệu đồng | 212345000000"]),
      ("Bitcoin về 61,000 USD.", ["61,000 USD | 61000"]),
      ("Khu đất rộng 14,000 m2.", ["14,000 m2 | 14000"]),
      ("Học phí là 8,640 USD mỗi kỳ.", ["8,640 USD | 8640"]),
      ("Tỷ giá là 6,791 nhân dân tệ đổi 1 USD.", ["6,791 nhân dân tệ | 6.791", "1 USD | 1"]),
      ("Giá bạc lên 16,482 USD/ounce.", ["16,482 USD/ounce | 16.482"]),
      ("Một euro bằng 1,124 USD.", ["1,124 USD | 1.124"]),
      ("1 USD đổi được 34,618 baht.", ["1 USD | 1", "34,618 baht | 34.618"]),
      ("1 USD = 6,743 nhân dân tệ.", ["1 USD | 1", "6,743 nhân dân tệ | 6.743"]),
      ("Giá bạc còn 15,384 USD mỗi ounce.", ["15,384 USD | 15.384"]),
      ("Giá khí đốt còn 2,873 USD.", ["2,873 USD | 2.873"]),
      ("Cô nhận 46,512 USD mỗi năm.", ["46,512 USD | 46512"]),
      ("Đội còn 7. 340 khán giả ở lại.", ["340 khán giả | 340 | khán giả"]),
      ("Thửa đất rộng 1,250 ha.", ["1,250 ha | 1.25"]),
    ])
  func prints(_ text: String, _ expected: [String]) {
    #expect(CountProbe.counts(text) == expected)
  }

  @Test(
    "round numbers, halves of years and ages behind their word",
    arguments: [
      ("Gần cả trăm người tới xem.", ["Gần cả trăm người | 100 | almost | người"]),
      ("Cả trăm người tới xem.", ["Cả trăm người | 100- | vague | người"]),
      ("Thu nhập cao hơn cả chục lần.", ["cả chục lần | 10- | vague"]),
      ("Bé được 3 tuổi rưỡi.", ["3 tuổi rưỡi | 3.5"]),
      ("Ông mất ở tuổi 78.", ["tuổi 78 | 78"]),
      ("Học viên tuổi từ 22 đến 35.", ["từ 22 đến 35 | 22-35 | range"]),
      ("Người ở độ tuổi từ 20 đến 45.", ["từ 20 đến 45 | 20-45 | range"]),
      ("Phân nửa trong số đó là nữ.", ["Phân nửa | 1"]),
      ("Xe tải đậu gần một cây xăng.", []),
      ("Ông sống gần một thế hệ ở đây.", ["gần một thế hệ | 1 | almost | thế hệ"]),
    ])
  func rounds(_ text: String, _ expected: [String]) {
    #expect(CountProbe.counts(text) == expected)
  }

  @Test(
    "levels are counted, places of one name and models with their prices are not",
    arguments: [
      ("Chỉ số dao động ở mức 38 điểm.", ["38 điểm | 38 | điểm"]),
      ("Huyện còn 4 xã: Bình Sơn 1, Bình Sơn 2, Trà Bồng và Tây Trà.", ["4 xã | 4 | xã"]),
      ("Mẫu Kona 200 - 21.450 USD.", ["21.450 USD | 21450"]),
      ("Trường tuyển được 91% tổng chỉ tiêu.", ["91% tổng chỉ tiêu | 91 | tổng chỉ tiêu"]),
      ("Hãng bán 3,2 triệu kit test.", ["3,2 triệu kit test | 3200000 | kit test"]),
      ("Người hết hạn trong tháng 5, 6 vội đến gặp.", []),
      ("Ủy ban có 5 Phó Chủ nhiệm.", ["5 Phó Chủ nhiệm | 5 | phó Chủ nhiệm"]),
      (
        "Đường dài hơn 7 km tổng vốn đầu tư khoảng 940 tỷ đồng.",
        ["hơn 7 km | 7 | more_than", "khoảng 940 tỷ đồng | 940000000000 | about"]
      ),
      (
        "Hãng đặt 320 tỷ đồng tổng doanh thu.",
        ["320 tỷ đồng tổng doanh thu | 320000000000 | tổng doanh thu"]
      ),
      ("Dự án 60 tỷ đồng tổng diện tích 4 ha.", ["60 tỷ đồng | 60000000000", "4 ha | 4"]),
      ("Ông để lại 2 số điện thoại.", ["2 số điện thoại | 2 | số điện thoại"]),
      ("Nhà dùng 280 số điện.", ["280 số điện | 280"]),
    ])
  func counted(_ text: String, _ expected: [String]) {
    #expect(CountProbe.counts(text) == expected)
  }

  @Test(
    "short words for towns end a row of units, and begin no other word",
    arguments: [
      (
        "Mới có 9 huyện, thành, thị bố trí kinh phí.",
        ["9 huyện, thành, thị | 9 | huyện, thành, thị"]
      ),
      (
        "Có 12 huyện, thành, thị xã góp vốn.",
        ["12 huyện, thành, thị xã | 12 | huyện, thành, thị xã"]
      ),
      ("Có 7 huyện, thành thị hóa nhanh.", ["7 huyện | 7 | huyện"]),
    ])
  func endsRow(_ text: String, _ expected: [String]) {
    #expect(CountProbe.counts(text) == expected)
  }
}
