/// Both spellings of syllables that end in `i` or `y` behind one consonant (`hành lý`, `hành lí`).
enum TwinSpelling {
  private static let short = Array("iìíỉĩị")
  private static let long = Array("yỳýỷỹỵ")
  private static let consonants: Set<Substring> = ["h", "k", "l", "m", "s", "t", "qu"]

  /// The other spellings of a phrase of several syllables: all of them with `i`, all of them with `y`.
  static func twins(of phrase: String) -> [String] {
    guard phrase.contains(" ") else { return [] }
    let twins = [spelled(phrase, from: long, to: short), spelled(phrase, from: short, to: long)]
    return twins.filter { $0 != phrase }
  }

  private static func spelled(_ phrase: String, from: [Character], to: [Character]) -> String {
    let syllables = phrase.split(separator: " ", omittingEmptySubsequences: false)
    return syllables.map { syllable in
      guard let last = syllable.last, let tone = from.firstIndex(of: last),
        consonants.contains(syllable.dropLast())
      else { return String(syllable) }
      return syllable.dropLast() + String(to[tone])
    }.joined(separator: " ")
  }
}
