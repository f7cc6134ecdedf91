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
    ])
  func readsManagers(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "a ward is read in lower case before its hospital",
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
    ])
  func readsWards(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }
}
