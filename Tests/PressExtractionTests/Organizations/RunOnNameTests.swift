import Testing

/// Names end where the text goes on without a stop.
@Suite struct RunOnNameTests {
  @Test(
    "no name takes in a sentence, a law, a person or a branch behind it",
    arguments: [
      ("Nhà máy đóng tàu Sơn Hải Báo cáo của đơn vị nêu rõ.", ["Nhà máy đóng tàu Sơn Hải"]),
      ("Theo ĐH Luật TP.HCM Khoản 1 Điều 279 quy định rõ.", ["ĐH Luật TP.HCM"]),
      (
        "Đại sứ Mỹ tại Liên Hiệp Quốc Jane Harlow nói rõ.", ["Liên Hiệp Quốc"]
      ),
      (
        "Ông nói với phóng viên báo The New York Times rằng ông bận.",
        ["báo The New York Times"]
      ),
      (
        "Chủ tịch Viện Nghiên cứu chính sách Nhật Bản Aki Tanoka đã về.",
        ["Viện Nghiên cứu chính sách Nhật Bản"]
      ),
      ("Nghe Sở Xây dựng báo giá nhà xã hội, ông An lo.", ["Sở Xây dựng"]),
      (
        "Nhân viên Ngân hàng Sembank-Chi nhánh Bạc Liêu khai báo.",
        ["Ngân hàng Sembank-Chi nhánh Bạc Liêu"]
      ),
      ("Hội sách Thiếu nhi 2017 mở cửa.", []),
    ] as [(String, [String?])])
  func ends(_ text: String, _ names: [String?]) {
    #expect(
      BodyProbe.mentions(text).map { $0.split(separator: " = ").first.map(String.init) } == names)
  }

  @Test(
    "a group is named by two or three Vietnamese syllables",
    arguments: [
      ("Chỉ sau một tháng, Trung Hải Group đã thi công.", ["Trung Hải Group"]),
      ("Chủ tịch HĐQT Minh Thịnh Phát Group cho biết.", ["Minh Thịnh Phát Group"]),
      ("Ông Nguyễn Group hát hay.", []),
    ] as [(String, [String?])])
  func namesGroups(_ text: String, _ names: [String?]) {
    #expect(
      BodyProbe.mentions(text).map { $0.split(separator: " = ").first.map(String.init) } == names)
  }
}
