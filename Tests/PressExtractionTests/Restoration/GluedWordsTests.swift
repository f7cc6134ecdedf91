import PressText
import Testing

@testable import PressExtraction

@Suite struct GluedWordsTests {
  private static func parted(_ text: String) -> String {
    var normalized = NormalizedText()
    var tokens: [Token] = []
    var reader = TextReader(vocabulary: Vocabulary())
    // What is known by then is no matter.
    for _ in 0..<2 { reader.read(Array(text.utf8), into: &normalized, tokens: &tokens) }
    guard normalized.doubts.contains(.gluedWords) else { return text }
    let mended = GluedWords.mended(normalized, tokens) ?? normalized
    return String(decoding: mended.bytes, as: UTF8.self)
  }

  @Test(
    "A capital in the midst of letters begins a word",
    arguments: [
      ("xã lậpTrung tâm y tế", "xã lập Trung tâm y tế"), ("ở quậnĐống Đa", "ở quận Đống Đa"),
      ("phía bắcTokyo", "phía bắc Tokyo"), ("UBNDthành phố", "UBND thành phố"),
      ("số 35/2019/NĐ-CPngày 2/3", "số 35/2019/NĐ-CP ngày 2/3"),
      ("Bộ GTVTphối hợp", "Bộ GTVT phối hợp"),
    ])
  func glued(text: String, expected: String) {
    #expect(Self.parted(text) == expected)
  }

  @Test(
    "Letters that are no syllable, but some in a row, are words",
    arguments: [
      ("Sở Kế hoạchvà Đầu tư", "Sở Kế hoạch và Đầu tư"), ("các đơnvị", "các đơn vị"),
      ("Hội đồngnhân dân", "Hội đồng nhân dân"), ("cảnước", "cả nước"),
      ("để thựchiện", "để thực hiện"), ("vì sựtiến bộ", "vì sự tiến bộ"),
      ("sống ởđây", "sống ở đây"), ("khi nàothì được", "khi nào thì được"),
      ("BANHÀNH QUYĐỊNH", "BAN HÀNH QUY ĐỊNH"), ("Trướcđây", "Trước đây"),
      ("có phảnánh của dân", "có phản ánh của dân"), ("các bảnán", "các bản án"),
      ("cấp tạmứng", "cấp tạm ứng"), ("nhận phảnứng", "nhận phản ứng"),
      ("Thường vụ Tỉnhủy", "Thường vụ Tỉnh ủy"), ("Đảngủy xã", "Đảng ủy xã"),
      ("có bệnhán", "có bệnh án"), ("vì sựtiếnbộ", "vì sự tiến bộ"),
    ])
  func syllables(text: String, expected: String) {
    #expect(Self.parted(text) == expected)
  }

  @Test(
    "Names and codes stay whole",
    arguments: [
      "Lênin", "Canađa", "Pêru", "Genève", "Simão", "Đắklắk", "ôtô", "côngtenơ", "nghiệng",
      "Mátxcơva",
      "YouTube", "PetroVietnam", "VietNamNet", "ViệtNamNet", "iPhone", "HĐND", "TPHồ", "QĐi", "CTr",
      "NĐ-CP", "TTg", "McDonald", "ThS", "eBệnh", "lậpTR",
      "HòaPhát", "ViệtTiến", "ÔngTrần", "VIệt", "TPHồng", "KHoáng", "ĐTĐức",
    ])
  func whole(text: String) {
    #expect(Self.parted(text) == text)
  }

  @Test("Mentions keep their place in the source")
  func surfaces() throws {
    let source = "Nhờ vốn củaSở Y tế Hà Nội, bệnh viện mua 12 máy."
    let found = ArticleExtractor(knowledge: Knowledge()).extract(Array(source.utf8))
    let body = try #require(found.organizations.first { $0.name.hasPrefix("Sở Y tế") })
    let range = found.text.sourceRange(body.mentions[0].tokens)
    #expect(String(decoding: Array(source.utf8)[range], as: UTF8.self) == "Sở Y tế Hà Nội")
  }
}
