import Testing

/// Organs of a foreign state that are named short have the country that their row or their holder's next office tells.
@Suite struct ForeignOrganTests {
  @Test(
    "members of a row share the country of the last",
    arguments: [
      (
        "Đoàn cảm ơn Đảng và Nhà nước Lào.",
        ["Đảng = Đảng Nhân dân Cách mạng Lào", "Nhà nước Lào = Nhà nước Lào"]
      ),
      (
        "Ông chúc Đảng, Nhà nước và nhân dân Cuba.",
        ["Đảng = Đảng Cộng sản Cuba", "Nhà nước = Nhà nước Cuba"]
      ),
      (
        "Ông chia buồn với Chính phủ, nhân dân Iran.", ["Chính phủ = Chính phủ Iran"]
      ),
      (
        "Bà mong Quốc hội và Chính phủ Hà Lan ủng hộ.",
        ["Quốc hội = Quốc hội Hà Lan", "Chính phủ Hà Lan = Chính phủ Hà Lan"]
      ),
      (
        "Ông gặp Ủy viên Bộ Chính trị, Chủ tịch Quốc hội Lào và Ủy viên Bộ Chính trị, Thủ tướng Trung Quốc.",
        [
          "Bộ Chính trị = Bộ Chính trị Đảng Nhân dân Cách mạng Lào",
          "Quốc hội Lào = Quốc hội Lào",
          "Bộ Chính trị = Bộ Chính trị Đảng Cộng sản Trung Quốc",
        ]
      ),
    ])
  func sharesCountry(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "an organ beside its like, or one with a name of its own, is this country's",
    arguments: [
      (
        "Nghị định thư giữa Chính phủ Việt Nam và Chính phủ Lào.",
        ["Chính phủ Việt Nam = Chính phủ", "Chính phủ Lào = Chính phủ Lào"]
      ),
      (
        "Quan hệ giữa Quốc hội và Quốc hội Lào.",
        ["Quốc hội = Quốc hội", "Quốc hội Lào = Quốc hội Lào"]
      ),
      (
        "Bà là Ủy viên Bộ Chính trị, Chủ tịch Hội Hữu nghị Việt Nam - Lào.",
        [
          "Bộ Chính trị = Bộ Chính trị",
          "Hội Hữu nghị Việt Nam - Lào = Hội Hữu nghị Việt Nam - Lào",
        ]
      ),
      (
        "Nhân dân tin Đảng, Nhà nước và Chính phủ.",
        ["Đảng = Đảng Cộng sản Việt Nam", "Nhà nước = Nhà nước", "Chính phủ = Chính phủ"]
      ),
    ])
  func keepsOwn(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }
}
