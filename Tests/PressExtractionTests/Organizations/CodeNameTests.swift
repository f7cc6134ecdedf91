import PressExtraction
import Testing

/// Bodies are told by codes, and codes by what stands around them.
@Suite struct CodeNameTests {
  @Test(
    "the code of a bureau of the police has two digits of its own",
    arguments: [
      (
        "Xe Audi A5 chạy tới hồ C3; C03 đã khởi tố.",
        ["C03 = Cục Cảnh sát điều tra tội phạm về tham nhũng, kinh tế, buôn lậu"]
      ),
      (
        "Lớp 12C02 đông; theo C02 việc đã xong.",
        ["C02 = Cục Cảnh sát điều tra tội phạm về trật tự xã hội"]
      ),
    ])
  func readsBureaus(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "a school is named after a day",
    arguments: [
      ("Cháu học ở Trường Mầm non 1/6.", ["Trường Mầm non 1/6 = Trường Mầm non 1/6"]),
      ("Trường Mầm non 3/2 khai giảng.", ["Trường Mầm non 3/2 = Trường Mầm non 3/2"]),
      ("Trường Tiểu học 40/45 đạt chuẩn.", []),
      ("Trường Tiểu học 4/5 lớp đạt chuẩn.", []),
      ("Đội thua ĐH Thể thao Bắc Kinh 0-3.", ["ĐH Thể thao Bắc Kinh = Đại học Thể thao Bắc Kinh"]),
    ])
  func readsDays(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test("a ship's number makes no company of the letters before it")
  func leavesShips() {
    #expect(BodyProbe.mentions("Tàu BP.32.04 ra khơi. Theo BP, giá dầu tăng.") == ["BP = BP"])
  }

  @Test(
    "a centre that inspects vehicles bears its code",
    arguments: [
      (
        "Công an khám Trung tâm đăng kiểm 29-03V.",
        "Trung tâm đăng kiểm 29-03V = Trung tâm Đăng kiểm 2903V"
      ),
      (
        "Công an khám Trung tâm Đăng kiểm xe cơ giới 50.07D (quận 3).",
        "Trung tâm Đăng kiểm xe cơ giới 50.07D = Trung tâm Đăng kiểm xe cơ giới 5007D"
      ),
      (
        "Công an khám Trung tâm Đăng kiểm xe cơ giới số 3.",
        "Trung tâm Đăng kiểm xe cơ giới số 3 = Trung tâm Đăng kiểm xe cơ giới số 3"
      ),
      (
        "Xe đến Trung tâm đăng kiểm xe cơ giới 51 - 08V (quận 3).",
        "Trung tâm đăng kiểm xe cơ giới 51 - 08V = Trung tâm Đăng kiểm xe cơ giới 5108V"
      ),
      (
        "Công an khám Trung tâm Đăng kiểm tàu cá.",
        "Trung tâm Đăng kiểm tàu cá = Trung tâm Đăng kiểm tàu cá"
      ),
    ])
  func readsInspectors(_ text: String, _ expected: String) {
    #expect(BodyProbe.mentions(text).last == expected)
  }

  @Test(
    "a count or half a code is none of a centre's that inspects vehicles",
    arguments: [
      "Các trung tâm đăng kiểm 4 tháng qua vắng khách.",
      "Tại trung tâm đăng kiểm 15 người bị bắt.",
      "Trung tâm đăng kiểm 100% vốn tư nhân.",
      "Xe tới Trung tâm đăng kiểm 18-05.",
    ])
  func leavesInspections(_ text: String) {
    #expect(BodyProbe.mentions(text) == [])
  }
}
