/// How the names of administrative units are written, by what they are without diacritics.
///
/// Pairs of syllables do not tell `Hướng Hóa` from `Hương Hòa`; that there is one district `Huong Hoa` does.
struct UnitSpelling: Sendable {
  /// Of the program's own listing, read when the first text without diacritics is met.
  static let shared = UnitSpelling(SyllablePairs.shared, UnitListing.shared)

  /// The most syllables of a name.
  static let longest = 4

  /// One way to write a name.
  private struct Name {
    /// Its syllables, as words of `SyllablePairs`.
    var words: [Int]
    /// A bit for the rank of each level at which a unit bears it.
    var levels: UInt8
  }

  /// By the keys of their syllables.
  private var names: [[UInt64]: [Name]] = [:]

  private init(_ pairs: SyllablePairs, _ listing: UnitListing) {
    var words: [ArraySlice<UInt8>: (key: UInt64, word: Int)] = [:]
    pairs.forEachWord { key, word in words[pairs.letters(of: word)] = (key, word) }
    for form in 0..<listing.formEnds.count {
      let symbols = listing.symbols[listing.symbols(ofForm: form)]
      guard (2...UnitSpelling.longest).contains(symbols.count) else { continue }
      let parts = symbols.compactMap { symbol in
        symbol < UnitListing.number ? words[listing.syllables.utf8(Int(symbol))] : nil
      }
      guard parts.count == symbols.count else { continue }
      let levels = listing.bearers[listing.bearers(ofForm: form)].reduce(0 as UInt8) {
        $0 | 1 << UInt8(truncatingIfNeeded: listing.units[Int($1)].level.rank)
      }
      names[parts.map(\.key), default: []].append(Name(words: parts.map(\.word), levels: levels))
    }
  }

  /// How a name of a unit is written; nil where several are, or none.
  ///
  /// - Parameters:
  ///   - keys: Its syllables without diacritics, as `SyllablePairs.key` gives them.
  ///   - levels: A bit for the rank of each level that the unit may have.
  /// - Returns: Words of `SyllablePairs`.
  func words(_ keys: [UInt64], levels: UInt8) -> [Int]? {
    let found = names[keys, default: []].filter { $0.levels & levels != 0 }
    return found.count == 1 ? found[0].words : nil
  }
}

/// Which levels a unit may have, by the word before its name, and the names of bodies that every level has.
enum UnitLevels {
  /// A bit for the rank of each level; 0 where the word says nothing.
  static func after(_ letters: ArraySlice<UInt8>) -> UInt8 {
    RestorationWords.shared.levels[Array(letters)] ?? 0
  }

  /// The level's word among some; nil where there is none.
  static func word(among group: Range<Int>, _ pairs: SyllablePairs) -> Int? {
    group.first { RestorationWords.shared.bodyLevels.contains(Array(pairs.letters(of: $0))) }
  }

  /// The most words of a body's name before its level.
  static let longestBody = 6

  /// Whether what was typed without diacritics is the first word of a body's name that every level has.
  static func isHead(_ typed: ArraySlice<UInt8>) -> Bool {
    RestorationWords.shared.heads.contains(Array(typed))
  }
}
