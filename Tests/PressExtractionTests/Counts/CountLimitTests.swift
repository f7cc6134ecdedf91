import PressExtraction
import Testing

/// Limits with a verb, orders of size from one to another, and where a quantity's noun ends.
@Suite struct CountLimitTests {
  @Test(
    "a limit may stand before its verb, and a negation before an auxiliary",
    arguments: [
      ("Diện tích mỗi lô tối đa là 18 ha.", ["tối đa là 18 ha | measure | 18 | at_most"]),
      ("Mức hỗ trợ tối đa bằng 60%.", ["tối đa bằng 60% | percent | 60 | at_most"]),
      (
        "Tỷ lệ góp vốn tối thiểu phải đạt 15%.",
        [
          "tối thiểu phải đạt 15% | percent | 15 | at_least"
        ]
      ),
      ("Tiền công làm thêm ít nhất bằng 150%.", ["ít nhất bằng 150% | percent | 150 | at_least"]),
      ("Giá khởi điểm khoảng bằng 45%.", ["khoảng bằng 45% | percent | 45 | about"]),
      ("Lương tối thiểu là 4 triệu đồng.", ["4 triệu đồng | money | 4000000"]),
      ("Độ ẩm không được vượt quá 85%.", ["không được vượt quá 85% | percent | 85 | at_most"]),
      (
        "Lãi suất không được phép vượt quá 11%.",
        [
          "không được phép vượt quá 11% | percent | 11 | at_most"
        ]
      ),
      ("Nồng độ cồn chưa vượt quá 45%.", ["chưa vượt quá 45% | percent | 45 | at_most"]),
      (
        "Giá không được thấp hơn 7 triệu đồng.",
        [
          "không được thấp hơn 7 triệu đồng | money | 7000000 | at_least"
        ]
      ),
      (
        "Tài sản trị giá lớn hơn mười lần mức lương.",
        [
          "lớn hơn mười lần | multiple | 10 | more_than"
        ]
      ),
      ("Mức phạt là 15 lần mức cước.", ["15 lần | multiple | 15"]),
      ("Quỹ bình ổn giá dư 72 tỷ đồng.", ["72 tỷ đồng | money | 72000000000"]),
      ("Số tiền dư gần 6 tỷ đồng.", ["gần 6 tỷ đồng | money | 6000000000 | almost"]),
      ("Ngay trên 42,5 ha này chưa có nhà.", ["42,5 ha | measure | 42.5"]),
      ("Dự án rộng trên 42,5 ha.", ["trên 42,5 ha | measure | 42.5 | more_than"]),
      ("Nguyên nhân không tới từ một phía.", []),
    ])
  func bounds(_ text: String, _ expected: [String]) {
    #expect(CountProbe.counts(text, withKind: true) == expected)
  }

  @Test(
    "from one order of size to another is one count",
    arguments: [
      (
        "Giá chỉ vài chục đến vài trăm nghìn đồng.",
        [
          "vài chục đến vài trăm nghìn đồng | money | - | vague"
        ]
      ),
      (
        "Có hàng trăm đến hàng chục nghìn người xem.",
        ["hàng trăm đến hàng chục nghìn người | cardinal | 100- | vague | người"]
      ),
      (
        "Có hàng chục cho đến hàng trăm người xem.",
        [
          "hàng chục cho đến hàng trăm người | cardinal | 10- | vague | người"
        ]
      ),
      (
        "Cần từ hàng chục tới hàng trăm ngàn căn hộ.",
        [
          "hàng chục tới hàng trăm ngàn căn hộ | cardinal | 10000- | vague | căn hộ"
        ]
      ),
      (
        "Xe giá hàng trăm triệu đến hàng tỷ đồng.",
        [
          "hàng trăm triệu đến hàng tỷ đồng | money | 100000000- | vague"
        ]
      ),
      (
        "Có hàng trăm người đến hàng quán này.",
        ["hàng trăm người | cardinal | 100- | vague | người"]
      ),
    ])
  func orders(_ text: String, _ expected: [String]) {
    #expect(CountProbe.counts(text, withKind: true) == expected)
  }

  @Test(
    "a share is of all, of those, or of what the number is of",
    arguments: [
      ("Nợ chiếm 63% toàn bộ GDP.", ["63% toàn bộ GDP | percent | 63 | GDP"]),
      ("Chỉ 18% những người được hỏi tin.", ["18% những người | percent | 18 | người"]),
      ("Tiết kiệm 4% chi thường xuyên.", ["4% chi thường xuyên | percent | 4 | chi thường xuyên"]),
      ("Tỉnh được giữ 65% số tăng thu.", ["65% số tăng thu | percent | 65 | tăng thu"]),
      ("Nạn nhân bỏng 35% cơ thể.", ["35% cơ thể | percent | 35 | cơ thể"]),
      ("Có 82% số CBVC tham gia.", ["82% số CBVC | percent | 82 | CBVC"]),
      ("Mức này là 5 - 7% giai đoạn 4 năm trước.", ["5 - 7% | percent | 5-7 | range"]),
    ])
  func shares(_ text: String, _ expected: [String]) {
    #expect(CountProbe.counts(text, withKind: true) == expected)
  }

  @Test(
    "nothing is measured of people, of bodies, or of what has its own amount",
    arguments: [
      ("Hành lang 80 m bảo vệ bờ sông.", ["80 m | measure | 80"]),
      ("Chị về nhất cự ly 200 m nữ.", ["200 m | measure | 200"]),
      ("Đường dây 35 kV cấp điện cho xã.", ["35 kV | measure | 35"]),
      (
        "Thuốc loại 40 mg hộp 20 viên.", ["40 mg | measure | 40", "20 viên | cardinal | 20 | viên"]
      ),
      (
        "Máy 1,8 lít công suất 120 mã lực.",
        ["1,8 lít | measure | 1.8", "120 mã lực | measure | 120"]
      ),
      ("Hộ dùng 8 m3 đầu giá 7.500 đồng.", ["8 m3 | measure | 8", "7.500 đồng | money | 7500"]),
      ("Bể chứa 300 m3 nước.", ["300 m3 nước | measure | 300 | nước"]),
      (
        "Trộn 200 g bột mì 50 g đường.",
        [
          "200 g bột mì | measure | 200 | bột mì", "50 g đường | measure | 50 | đường",
        ]
      ),
      ("Giao 35 ha đất ở Sóc Sơn.", ["35 ha đất | measure | 35 | đất"]),
      ("Giao 35 ha đất ở đô thị.", ["35 ha đất ở | measure | 35 | đất ở"]),
      ("Huyện có 42 tiểu dự án mới.", ["42 tiểu dự án | cardinal | 42 | tiểu dự án"]),
      ("Hãng thuê 12 tàu bay mới.", ["12 tàu bay | cardinal | 12 | tàu bay"]),
    ])
  func nouns(_ text: String, _ expected: [String]) {
    #expect(CountProbe.counts(text, withKind: true) == expected)
  }

  @Test(
    "what changes may stand between the verb and `thêm`; goods of a lower price are no fewer",
    arguments: [
      ("Cục tăng mức đóng quỹ thêm 0,4%.", ["0,4% | percent | 0.4 | increase"]),
      ("Hãng giảm giá bán lẻ thêm 700 đồng.", ["700 đồng | money | 700 | decrease"]),
      ("Xã giảm nghèo được cấp thêm 5 tỷ đồng.", ["5 tỷ đồng | money | 5000000000"]),
      ("Tỉnh nâng mức thu để bổ sung thêm 5 tỷ đồng.", ["5 tỷ đồng | money | 5000000000"]),
      ("Đội tăng viện thêm 3 xe cứu hỏa.", ["3 xe cứu hỏa | cardinal | 3 | xe cứu hỏa"]),
      ("Siêu thị giảm giá 25 mặt hàng.", ["25 mặt hàng | cardinal | 25 | mặt hàng"]),
      ("Siêu thị giảm giá 25%.", ["25% | percent | 25 | decrease"]),
    ])
  func changes(_ text: String, _ expected: [String]) {
    #expect(CountProbe.counts(text, withKind: true) == expected)
  }

  @Test(
    "ranks, houses in a lane, and thousands in the English way",
    arguments: [
      ("Em đoạt giải nhất, nhì, ba các kỳ thi.", []),
      ("Có giải nhì, ba người được thưởng.", ["ba người | cardinal | 3 | người"]),
      ("Bà ở số 14 dãy B, khu tập thể.", []),
      (
        "Trong số 14 lô Đông Sơn có 2 lô trống.",
        [
          "14 lô | cardinal | 14 | lô", "2 lô | cardinal | 2 | lô",
        ]
      ),
      ("Nhóm này trúng thầu 31,400 tỷ đồng.", ["31,400 tỷ đồng | money | 31400000000000"]),
      ("Giá xe là 1,368 tỷ đồng.", ["1,368 tỷ đồng | money | 1368000000"]),
      ("Tổng số phòng chỉ là khoảng 2.300.", ["khoảng 2.300 | cardinal | 2300 | about | phòng"]),
    ])
  func numbers(_ text: String, _ expected: [String]) {
    #expect(CountProbe.counts(text, withKind: true) == expected)
  }
}
