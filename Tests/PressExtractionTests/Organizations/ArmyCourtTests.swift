import Testing

/// Courts and procuracies of the army, with the forces that they belong to.
@Suite struct ArmyCourtTests {
  @Test(
    "a court or procuracy of the army is read with its area and force",
    arguments: [
      ("VKSQS khu vực 31 Quân khu 5", "Viện kiểm sát quân sự khu vực 31 Quân khu 5"),
      ("Viện kiểm sát quân sự khu vực Quân đoàn 2", nil),
      ("Viện kiểm sát quân sự Quân khu 9", nil),
      ("Viện kiểm sát quân sự Trung ương", nil),
      ("Viện kiểm sát quân sự", nil),
      ("Tòa án quân sự khu vực 2 Quân khu 3", nil),
      ("TAQS Quân khu 2", "Tòa án quân sự Quân khu 2"),
    ] as [(String, String?)])
  func reads(_ name: String, _ full: String?) {
    #expect(
      BodyProbe.mentions("Theo \(name), vụ án đã rõ.") == ["\(name) = \(full ?? name)"])
  }

  @Test("others have courts and procuracies of their own")
  func leavesOthers() {
    #expect(
      BodyProbe.mentions("Viện kiểm sát khu vực 31 và Quân khu 5 họp.")
        .contains("Quân khu 5 = Quân khu 5"))
    #expect(BodyProbe.mentions("Ông bị đưa ra tòa án quân sự khu vực đó.").isEmpty)
  }
}
