import PressExtraction
import Testing

/// Fields in lower case belong to a name where what stands behind them shows it.
@Suite struct LowerFieldTests {
  @Test(
    "a district's office is read in lower case before the district",
    arguments: [
      (
        "Theo Phòng y tế huyện Cao Lộc, việc đã xong.",
        ["Phòng y tế huyện Cao Lộc = Phòng Y tế huyện Cao Lộc"]
      ),
      (
        "Trưởng phòng tư pháp huyện Cao Lộc dự.",
        ["phòng tư pháp huyện Cao Lộc = Phòng Tư pháp huyện Cao Lộc"]
      ),
      ("Ông ra khỏi phòng kinh tế huyện.", []),
    ])
  func readsOffices(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "what a department manages is its field, though it is a verb",
    arguments: [
      (
        "Cán bộ Phòng quản lý xuất nhập cảnh đã nói.",
        ["Phòng quản lý xuất nhập cảnh = Phòng Quản lý Xuất nhập cảnh"]
      ),
      (
        "Theo Cục quản lý khám chữa bệnh, việc đã xong.",
        ["Cục quản lý khám chữa bệnh = Cục Quản lý Khám chữa bệnh"]
      ),
      (
        "Ở Lạng Sơn, Sở Y tế quản lý khám chữa bệnh.", ["Sở Y tế = Sở Y tế tỉnh Lạng Sơn"]
      ),
      (
        "Chi cục quản lý đất đai - Đàm Xuân Hải cùng đến.",
        ["Chi cục quản lý đất đai = Chi cục Quản lý Đất đai"]
      ),
    ])
  func readsManagers(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "a clinic is read in lower case before its hospital",
    arguments: [
      (
        "Anh nằm ở khoa cấp cứu bệnh viện Bạch Mai.",
        ["khoa cấp cứu bệnh viện Bạch Mai = Khoa cấp cứu Bệnh viện Bạch Mai"]
      ),
      (
        "Anh nằm ở khoa cấp cứu của bệnh viện Bạch Mai.",
        ["bệnh viện Bạch Mai = Bệnh viện Bạch Mai"]
      ),
      (
        "Bác sĩ chuyên khoa ngoại Bệnh viện Bạch Mai nói.",
        ["Bệnh viện Bạch Mai = Bệnh viện Bạch Mai"]
      ),
      (
        "Anh nằm ở khoa hồi sức chống độc bệnh viện Bạch Mai.",
        [
          "khoa hồi sức chống độc bệnh viện Bạch Mai = Khoa hồi sức chống độc Bệnh viện Bạch Mai"
        ]
      ),
      (
        "Sinh viên y khoa nội bệnh viện Bạch Mai nói.",
        ["bệnh viện Bạch Mai = Bệnh viện Bạch Mai"]
      ),
      (
        "Người nhà ở khoa nhi phản ánh bệnh viện Bạch Mai thu tiền.",
        ["bệnh viện Bạch Mai = Bệnh viện Bạch Mai"]
      ),
      (
        "Anh được khoa cấp cứu chuyển bệnh viện Bạch Mai.",
        ["bệnh viện Bạch Mai = Bệnh viện Bạch Mai"]
      ),
      (
        "Ba khoa nhi bệnh viện Bạch Mai quá tải.", ["bệnh viện Bạch Mai = Bệnh viện Bạch Mai"]
      ),
      (
        "Anh từ khoa nội sang khoa ngoại bệnh viện Bạch Mai.",
        ["khoa ngoại bệnh viện Bạch Mai = Khoa ngoại Bệnh viện Bạch Mai"]
      ),
    ])
  func readsClinics(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "the second syllable of a noun in capitals heads no body",
    arguments: [
      ("CÔNG TY ĐIỆN LỰC ĐÃ XIN LỖI.", []),
      ("CÁN BỘ TUYÊN TRUYỀN XUỐNG LÀNG.", []),
      ("HÀ NỘI BỘ Y TẾ HỌP.", ["BỘ Y TẾ = Bộ Y tế"]),
      ("TY ĐIỆN LỰC NGHỆ AN HỌP.", ["TY ĐIỆN LỰC NGHỆ AN = Ty Điện lực tỉnh Nghệ An"]),
    ])
  func leavesSyllables(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test("a doubled head is no part of the school's proper name")
  func keepsProperNames() {
    #expect(
      BodyProbe.mentions("Em học ở trường Trường Chinh.") == [
        "trường Trường Chinh = Trường Trường Chinh"
      ])
  }
}
