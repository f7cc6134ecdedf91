/// The orthography of the Vietnamese syllable: which onsets and rhymes there are, and where the tone
/// mark stands.
enum SyllableRules {
  /// An onset and the vowels that may follow it.
  struct Onset {
    var letters: [BaseLetter]
    var vowels: [BaseLetter]
  }

  /// Rhymes without tone: glide, nucleus and coda.
  static let rhymes = parse(
    """
    a ac ach ai am an ang anh ao ap at au ay
    ăc ăm ăn ăng ăp ăt
    âc âm ân âng âp ât âu ây
    e ec em en eng eo ep et
    ê êch êm ên êng ênh êp êt êu
    i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu
    o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăp oăt oc oe oem oen oeng
    oeo oet oi om on ong ooc oong op ot
    ô ôc ôi ôm ôn ông ôông ôp ôt
    ơ ơi ơm ơn ơng ơp ơt
    u ua uâc uân uâng uât uây uê uêch uên uênh uêt uêu ui um un ung uôc uôi uôm uôn uông uôt uơ up ut
    uc uy uya uych uyên uyêt uyn uynh uyp uyt uyu
    ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu
    y yêm yên yêng yêt yêu
    """)

  /// Rhymes after `qu` that stand nowhere else, or that have the tone elsewhere there.
  static let rhymesAfterQu = parse("i in it inh ich y ych ynh yn yp yt yu yên yêt ôc")

  static let vowelsAfterQu: [BaseLetter] = [.a, .aBreve, .aCircumflex, .e, .eCircumflex, .oHorn]

  static let vowelsAfterGi: [BaseLetter] = [
    .a, .aBreve, .aCircumflex, .e, .o, .oCircumflex, .oHorn, .u, .uHorn,
  ]

  private static let allVowels: [BaseLetter] = BaseLetter.allCases.filter(\.isVowel)
  private static let frontVowels: [BaseLetter] = [.e, .eCircumflex, .i]
  private static let backVowels = allVowels.filter { !frontVowels.contains($0) && $0 != .y }

  /// Every onset but `qu` and `gi`.
  static let onsets: [Onset] =
    onsets("b ch d đ h kh l m n nh p ph r s t th tr v x", allVowels)
    + onsets("c g ng", backVowels) + onsets("gh ngh", frontVowels)
    // `Bắc Kạn`, `Đắk`, `Kon Tum`: names in the spelling of the law keep `k` before back vowels.
    + onsets("k", frontVowels + [.y, .a, .o])

  private static func onsets(_ names: String, _ vowels: [BaseLetter]) -> [Onset] {
    parse(names).map { Onset(letters: $0, vowels: vowels) }
  }

  private static func parse(_ text: String) -> [[BaseLetter]] {
    text.split { $0 == " " || $0 == "\n" }.map { word in
      word.unicodeScalars.map { Alphabet.shared.letter($0.value).base }
    }
  }

  /// Whether a rhyme ends in a stop (`c`, `ch`, `p`, `t`).
  static func isStopped(_ rhyme: [BaseLetter]) -> Bool {
    guard let last = rhyme.last else { return false }
    switch last {
    case .c, .p, .t: return true
    case .h: return rhyme.count > 1 && rhyme[rhyme.count - 2] == .c
    default: return false
    }
  }

  /// The index of the letter of a rhyme that carries the tone mark in the traditional spelling.
  ///
  /// A shaped vowel carries it (of `ươ` the second); else, before a coda, the last vowel; else the
  /// first of two vowels (`hòa`, `thủy`) and the middle one of three.
  static func toneIndex(_ rhyme: [BaseLetter]) -> Int {
    if let shaped = rhyme.lastIndex(where: \.isShaped) { return shaped }
    let vowels = rhyme.prefix(while: \.isVowel).count
    if vowels < rhyme.count { return max(vowels - 1, 0) }
    return vowels == 3 ? 1 : 0
  }

  /// Whether the newer spelling puts the tone of this rhyme one letter on (`hoà`, `khoẻ`, `thuý`).
  static func movesInNewSpelling(_ rhyme: [BaseLetter]) -> Bool {
    rhyme == [.o, .a] || rhyme == [.o, .e] || rhyme == [.u, .y]
  }
}
