import CLexicons
import PressText

/// A unit of share, money or measure; a row of `lexicons/counts/units.tsv`.
struct CountUnit: Sendable {
  enum Kind: String, Sendable {
    case percent
    case money
    /// A hundredth of a currency's unit.
    case cents
    case measure
  }

  var kind: Kind
  /// UCUM, or ISO 4217 for money; empty where there is none.
  var code: String
  /// The number of the code: units of one code have the same.
  var codeNumber: Int32
  /// For a unit of one letter its byte, whose case tells it from others; else 0.
  var letter: UInt8
  /// Whether it measures what is bought, carried or spread, so that a substance follows it.
  var takesSubstance: Bool
  /// How it is printed, where another unit differs only in capitals (`MB` and `Mb`); else empty.
  var spelling: [UInt8] = []
  /// How the other one is printed; empty for the second of the two, which is found only as printed.
  var rival: [UInt8] = []
}

/// How a noun behaves after a number.
enum NounClass: String, Sendable, CaseIterable {
  case person
  case body
  case classifier
  case surface
  case thing
  case work
  case mass
}

/// How surely a word before a number makes it a name.
enum NameStrength: String, Sendable, CaseIterable {
  case always
  case soft
  /// Only with a capital (`Quy định 69`, but `quy định 25 nhóm quyền`).
  case capital
  /// A longer word that only ends like a name's (`hiện trường`, `con số`).
  case never
}

/// A row of `lexicons/counts/numbered-names.tsv`.
struct NumberedName: Sendable {
  var strength: NameStrength
  /// The largest number that makes a name.
  var largest: Int?
  /// Whether it is printed with a capital where it makes a name (`Điều 5`).
  var isTitle = false
  /// Whether it is a foreign name, which a number may follow by chance (`hơn Barca 3 điểm`).
  var isForeign = false
}

/// A row of `lexicons/counts/bounds.tsv`.
struct BoundPhrase: Sendable {
  var bound: Count.Bound
  var isAfter: Bool
  /// Whether it compares (`cao hơn`), so that what follows may be a difference.
  var compares: Bool
}

/// The tables of counts.
struct CountLexicon: Sendable {
  private(set) var units: [CountUnit] = []
  private(set) var names: [NumberedName] = []
  private(set) var bounds: [BoundPhrase] = []
  /// Signs of currencies that are no words (`$`).
  private(set) var moneySigns: [String] = []
  /// The numbers of the codes `m` and `VND`.
  let metre, dong: Int32
  /// The number of the code `deg`, and the row of `độ C`.
  let degree: Int32
  /// The number of the code `Cel`.
  let celsius: Int32
  private(set) var celsiusRow: Int32 = 0
  /// The row of `đồng`.
  private(set) var dongRow: Int32 = 0

  private static let substanceCodes: Set<String> = [
    "har", "t", "kg", "100.kg", "10.kg", "100.g", "L", "m2", "m3", "km2", "",
  ]

  init(_ builder: inout LexiconBuilder, _ roles: inout WordTable<CountRole>) {
    var rows: [String: Int] = [:]
    var codes: [String: Int32] = ["m": 0, "VND": 1, "deg": 2, "Cel": 3]
    (metre, dong, degree, celsius) = (0, 1, 2, 3)
    for row in unsafe LexiconFile(vnpress_lexicon_count_units).rows where row.count >= 3 {
      guard let kind = CountUnit.Kind(rawValue: row[1]) else { continue }
      builder.term(row, .unit, units.count)
      if kind == .money, row[0].unicodeScalars.first.map({ !$0.properties.isAlphabetic }) ?? false {
        moneySigns.append(row[0])
      }
      let next = Int32(codes.count)
      let number = codes[row[2], default: next]
      codes[row[2]] = number
      let bytes = Array(row[0].utf8)
      var spelling: [UInt8] = []
      if kind == .money, number == dong { dongRow = Int32(units.count) }
      if row[2] == "Cel" { celsiusRow = Int32(units.count) }
      if bytes.count > 1, let first = rows.updateValue(units.count, forKey: row[0].lowercased()) {
        units[first].rival = bytes
        spelling = bytes
      }
      units.append(
        CountUnit(
          kind: kind, code: row[2], codeNumber: number,
          letter: bytes.count == 1 && bytes[0] | 0x20 >= 0x61 ? bytes[0] : 0,
          takesSubstance: CountLexicon.substanceCodes.contains(row[2]) && row[0] != "L",
          spelling: spelling))
    }
    readBounds(&builder, &roles)
    readNouns(&builder, &roles)
    for row in unsafe LexiconFile(vnpress_lexicon_numbered_names).rows where row.count >= 2 {
      guard let strength = NameStrength(rawValue: row[1]) else { continue }
      builder.term(row, .numberedName, names.count)
      roles[CountLexicon.lastWord(row[0], &builder)].insert(.endsName)
      names.append(
        NumberedName(
          strength: strength, largest: row.count > 2 ? Int(row[2]) : nil,
          isTitle: row.count > 3 && row[3] == "title"))
    }
  }

  private mutating func readBounds(
    _ builder: inout LexiconBuilder, _ roles: inout WordTable<CountRole>
  ) {
    for row in unsafe LexiconFile(vnpress_lexicon_count_bounds).rows where row.count >= 3 {
      guard let bound = Count.Bound(rawValue: row[1]) else { continue }
      builder.term(row, .bound, bounds.count)
      let isAfter = row[2] == "after"
      if !isAfter { roles[CountLexicon.lastWord(row[0], &builder)].insert(.endsBound) }
      let compares = row[0].hasSuffix(" hơn") && !row[0].hasPrefix("không ") && row[0] != "có hơn"
      bounds.append(BoundPhrase(bound: bound, isAfter: isAfter, compares: compares))
    }
  }

  private func readNouns(_ builder: inout LexiconBuilder, _ roles: inout WordTable<CountRole>) {
    for row in unsafe LexiconFile(vnpress_lexicon_count_heads).rows where row.count >= 2 {
      guard let index = NounClass.allCases.firstIndex(where: { $0.rawValue == row[1] }) else {
        continue
      }
      builder.term(row, .countable, index)
    }
    for row in unsafe LexiconFile(vnpress_lexicon_count_ends).rows {
      if row[0].utf8.contains(UInt8(ascii: " ")) {
        builder.term(
          row, .phraseEnd, row.count > 1 && row[1] == "report" ? CountLexicon.reportingVerb : 0)
      } else {
        roles[builder.word(row[0])].insert(.end)
      }
    }
  }

  /// The payload of a `.phraseEnd` term that is a verb of telling (`cho biết`).
  static var reportingVerb: Int { 1 }

  /// The last word of a phrase.
  private static func lastWord(_ phrase: String, _ builder: inout LexiconBuilder) -> Word {
    let last = phrase.split { $0 == " " || $0 == "-" }.last
    return last.map { builder.word(String($0)) } ?? .unknown
  }

  /// The class that a `.countable` term's payload names.
  static func nounClass(_ hit: TermHit) -> NounClass {
    let index = Int(hit.payload)
    return NounClass.allCases.indices.contains(index) ? NounClass.allCases[index] : .thing
  }
}
