import Testing

@testable import PressText

@Suite struct NormalizerTests {
  private func normal(_ source: String) -> String {
    var result = NormalizedText()
    Normalizer().normalize(Array(source.utf8), into: &result)
    return String(decoding: result.bytes, as: UTF8.self)
  }

  @Test(
    "A tone mark goes to its traditional place",
    arguments: [
      ("hoà", "hòa"), ("HOÀ", "HÒA"), ("Hoà", "Hòa"), ("thuỷ", "thủy"), ("uỷ", "ủy"), ("UỶ", "ỦY"),
      ("Uỷ ban", "Ủy ban"), ("khoẻ", "khỏe"), ("toán", "toán"), ("tóan", "toán"),
      ("hoàn", "hoàn"), ("hòan", "hoàn"), ("quý", "quý"), ("qúy", "quý"), ("quí", "quí"),
      ("gìn", "gìn"), ("gỉ", "gỉ"), ("giữa", "giữa"), ("giưã", "giữa"), ("gìa", "già"),
      ("khuya", "khuya"), ("thuở", "thuở"), ("thủơ", "thuở"), ("qua", "qua"), ("qùa", "quà"),
      ("đựơc", "được"), ("nghịêp", "nghiệp"), ("Nguỹên", "Nguyễn"), ("khuỷu", "khuỷu"),
      ("mià", "mìa"), ("cuả", "của"), ("múôn", "muốn"), ("ngoèo", "ngoèo"), ("giếng", "giếng"),
      ("huỳnh", "huỳnh"), ("hùynh", "huỳnh"), ("soóc", "soóc"), ("ngoằn ngoèo", "ngoằn ngoèo"),
      ("quạt", "quạt"), ("thúy", "thúy"), ("Luỹ", "Lũy"), ("trồng", "trồng"), ("luà", "lùa"),
    ])
  func tonePlace(source: String, expected: String) {
    #expect(normal(source) == expected)
    #expect(normal(expected) == expected)
  }

  @Test(
    "Foreign words stay as they are",
    arguments: [
      "José", "Chloé", "café", "señor", "Perú", "María", "Guðmundur", "Beyoncé", "Löwen",
      "Москва", "Αθήνα", "TNFα", "μm", "日本", "한국", "e\u{327}", "naïve", "👨‍👩‍👧",
    ])
  func foreign(word: String) {
    #expect(normal(word) == word)
  }

  @Test(
    "Look-alikes become what they stand for",
    arguments: [
      ("HÐND", "HĐND"), ("NÐ-CP", "NĐ-CP"), ("Ɖoàn", "Đoàn"), ("ðoàn", "đoàn"),
      ("đƣợc", "được"), ("TRƢỚC", "TRƯỚC"), ("tƣ\u{300}", "từ"),
      ("QÐ-UBND", "QĐ-UBND"),
      ("06-NQ/ТU", "06-NQ/TU"), ("NQ/TԜ", "NQ/TW"), ("соng", "соng".contains("n") ? "cong" : ""),
      ("ｈòa１２", "hòa12"), ("ﬁle", "file"), ("số\u{200B}12", "số12"), ("ng\u{AD}hị", "nghị"),
      ("\u{FEFF}Hà Nội", "Hà Nội"), ("H\u{200B}oà", "Hòa"), ("nǎm", "năm"), ("tôt\u{301}", "tốt"),
      ("Nguyêñ", "Nguyễn"), ("a\u{301}\u{302}m", "ấm"), ("𝐇𝐨̀𝐚", "Hòa"), ("=\u{200B}\u{338}", "≠"),
      (" \u{F73}\u{200B}", " \u{F71}\u{F72}"),
      ("côổngchẹcﬁnuncôngphuyΟn", "côổngchẹcfinuncôngphuyOn"),
      ("Y\u{180E}\u{F83}\u{200B}\u{939}", "Y\u{F83}\u{939}"),
    ])
  func lookAlikes(source: String, expected: String) {
    #expect(Array(normal(source).unicodeScalars) == Array(expected.unicodeScalars))
    #expect(Array(normal(normal(source)).unicodeScalars) == Array(expected.unicodeScalars))
  }

  @Test("Decomposed text is composed, and its syllables map to their marks")
  func decomposed() {
    let source = "Nghi\u{323}\u{302}ng hoa\u{300}n Hoa\u{300} Viê\u{323}t Nam"
    var result = NormalizedText()
    Normalizer().normalize(Array(source.utf8), into: &result)
    #expect(String(decoding: result.bytes, as: UTF8.self) == "Nghị̂ng hoàn Hòa Việt Nam")
    let text = Array(source.utf8)
    let tokens = Tokenizer(vocabulary: Vocabulary()).tokens(of: result.bytes)
    let surfaces = tokens.map { token in
      String(
        decoding: text[
          result.map.sourceStart(Int(token.start))..<result.map.sourceEnd(Int(token.end))],
        as: UTF8.self)
    }
    #expect(surfaces.joined(separator: " ") == source)
  }

  @Test("A run of more than thirty marks is cut with a warning")
  func manyMarks() {
    let source = "a" + String(repeating: "\u{301}", count: 100) + "b"
    var result = NormalizedText()
    Normalizer().normalize(Array(source.utf8), into: &result)
    #expect(result.warnings.map(\.code) == ["combining-marks"])
    #expect(result.warnings.first?.byteRange == 61..<201)
    #expect(result.bytes.count == 2 + 29 * 2 + 1)
  }

  @Test("Clean text has no edits")
  func clean() {
    var result = NormalizedText()
    Normalizer().normalize(
      Array("Ủy ban nhân dân – “Hòa Bình”… 6.860 đồng/người".utf8), into: &result)
    #expect(result.map.edits.isEmpty)
  }
}
