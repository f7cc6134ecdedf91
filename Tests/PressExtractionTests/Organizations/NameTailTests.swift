import PressExtraction
import Testing

/// What stands behind a name completes it, or is the sentence's.
@Suite struct NameTailTests {
  @Test(
    "sets complete the names of bodies that units have, and of no body of the country",
    arguments: [
      (
        "UBND một số tỉnh, thành phố đã báo cáo; công an một số huyện vào cuộc.",
        [
          "UBND một số tỉnh, thành phố = Ủy ban nhân dân một số tỉnh, thành phố",
          "công an một số huyện = Công an một số huyện",
        ]
      ),
      ("UBND các xã, phường đã họp.", ["UBND các xã, phường = Ủy ban nhân dân các xã, phường"]),
      (
        "Tỉnh đề nghị Bộ Tài chính các địa phương được giữ lại tiền.",
        ["Bộ Tài chính = Bộ Tài chính"]
      ),
      (
        "Ông An báo cáo Thanh tra Chính phủ các đơn vị đã sai phạm.",
        ["Thanh tra Chính phủ = Thanh tra Chính phủ"]
      ),
      (
        "Chủ tịch tỉnh Nam Định dặn các cấp Hội Nông dân chăm lo hội viên.",
        ["Hội Nông dân = Hội Nông dân"]
      ),
    ])
  func readsSets(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "the stop of an abbreviation that ends a sentence is no part of a name",
    arguments: [
      (
        "Thành phố Nam Định có chợ mới. Ông An là Chủ tịch UBND TP.\nTheo ông, chợ đã mở.",
        "UBND TP = Ủy ban nhân dân thành phố Nam Định"
      ),
      (
        "Thành phố Nam Định có chợ mới. Việc này do UBND TP. Nam Định quyết.",
        "UBND TP. Nam Định = Ủy ban nhân dân thành phố Nam Định"
      ),
      (
        "Thành phố Nam Định có chợ mới, UBND TP. cho biết.",
        "UBND TP. = Ủy ban nhân dân thành phố Nam Định"
      ),
    ])
  func leavesStops(_ text: String, _ expected: String) {
    #expect(BodyProbe.mentions(text) == [expected])
  }

  @Test("a paper's name goes on to the end of its address")
  func readsAddresses() {
    let text = "Theo báo điện tử Songviet.net.vn, cầu đã xong."
    #expect(
      BodyProbe.mentions(text) == ["báo điện tử Songviet.net.vn = Báo điện tử Songviet.net.vn"])
  }

  @Test("a general department's field may be in lower case")
  func readsLowerFields() {
    let found = BodyProbe.mentions("Theo Tổng cục dạy nghề, việc đã xong.")
    #expect(found.map { $0.hasPrefix("Tổng cục dạy nghề =") } == [true])
  }

  @Test(
    "forces of other countries, and who holds a contest, are bodies",
    arguments: [
      ("Hôm qua, Lục quân Ấn Độ tập trận.", ["Lục quân Ấn Độ = Lục quân Ấn Độ"]),
      (
        "Theo Lực lượng Không quân Vũ trụ Nga, máy bay đã hạ cánh.",
        ["Lực lượng Không quân Vũ trụ Nga = Lực lượng Không quân Vũ trụ Nga"]
      ),
      ("Lục quân tập trận, lực lượng an ninh đến nơi.", []),
      (
        "Ban tổ chức SEA Games 31 đã họp; BTC V-League thông báo.",
        [
          "Ban tổ chức SEA Games 31 = Ban Tổ chức SEA Games 31",
          "BTC V-League = Ban Tổ chức V-League",
        ]
      ),
      ("Ban tổ chức cho biết lễ hội đã xong.", []),
    ])
  func readsForces(_ text: String, _ expected: [String]) {
    #expect(BodyProbe.mentions(text) == expected)
  }

  @Test(
    "a code of a bureau is none where it is that of a set of subjects",
    arguments: [
      ("Ngành luật xét tuyển tổ hợp C03 và D01.", 0),
      ("Trường xét tuyển A01, C03 (Ngữ văn, Toán, Lịch sử).", 0),
      ("Hai người bị C03 khởi tố.", 1),
    ])
  func leavesSubjects(_ text: String, _ count: Int) {
    #expect(BodyProbe.mentions(text).count == count)
  }
}
