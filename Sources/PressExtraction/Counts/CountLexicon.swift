import CLexicons
import PressText

/// A unit of share, money or measure; a row of `lexicons/counts/units.tsv`.
struct CountUnit: Sendable {
  enum Kind: String, CaseIterable, Sendable {
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

/// A row of `lexicons/counts/sayings.tsv`.
struct Saying: Sendable {
  let words: [Word]

  /// Whether the saying stands around a token, one of its words; a number in digits may stand for any of them.
  func covers(_ index: Int, in text: ArticleText) -> Bool {
    for offset in words.indices where text[index].isNumber || text.word(index) == words[offset] {
      let isHere = words.indices.allSatisfy { place in
        place == offset || text.word(index - offset + place) == words[place]
      }
      if isHere { return true }
    }
    return false
  }
}

/// The tables of counts.
struct CountLexicon: Sendable {
  var units: [CountUnit] = []
  var names: [NumberedName] = []
  var bounds: [BoundPhrase] = []
  var sayings: [Saying] = []
  /// In which sayings a word stands, a bit each.
  var sayingsOfWords = WordTable<UInt64>(absent: 0)
  /// Signs of currencies that are no words (`$`).
  var moneySigns: [String] = []
  /// The numbers of the codes `m` and `VND`.
  let metre, dong: Int32
  /// The number of the code `deg`, and the row of `độ C`.
  let degree: Int32
  /// The number of the code `Cel`.
  let celsius: Int32
  var celsiusRow: Int32 = 0
  /// The row of `đồng`.
  var dongRow: Int32 = 0

  private static let substanceCodes: Set<String> = [
    "har", "t", "kg", "100.kg", "10.kg", "100.g", "L", "m2", "m3", "km2", "",
  ]

  init(_ builder: inout LexiconBuilder, _ roles: inout WordTable<CountRole>) {
    (metre, dong, degree, celsius) = (0, 1, 2, 3)
    readUnits(&builder)
    readBounds(&builder, &roles)
    readNouns(&builder, &roles)
    readNames(&builder, &roles)
    unsafe LexiconFile(vnpress_lexicon_count_sayings).forEachRow { row in
      precondition(
        sayings.count < UInt64.bitWidth,
        "sayings.tsv has more rows than a word has bits for them (\(UInt64.bitWidth))")
      let saying = Saying(words: builder.words(of: row[0]))
      for word in saying.words { sayingsOfWords[word] |= 1 << UInt64(sayings.count) }
      sayings.append(saying)
    }
  }

  private mutating func readUnits(_ builder: inout LexiconBuilder) {
    var rows: [NameHash: Int] = [:]
    var codes: [String: Int32] = ["m": metre, "VND": dong, "deg": degree, "Cel": celsius]
    unsafe LexiconFile(vnpress_lexicon_count_units).forEachRow(fields: 3) { row in
      guard let kind = CountUnit.Kind(rawValue: row[1]) else { return }
      let form = row.field(0)
      let code = row[2]
      builder.term(form, .unit, units.count)
      if kind == .money, !CountLexicon.startsWithLetter(form) { moneySigns.append(row[0]) }
      let next = Int32(codes.count)
      let number = codes[code, default: next]
      if number == next { codes[code] = number }
      if kind == .money, number == dong { dongRow = Int32(units.count) }
      if code == "Cel" { celsiusRow = Int32(units.count) }
      var unit = CountUnit(
        kind: kind, code: code, codeNumber: number, letter: 0,
        takesSubstance: CountLexicon.substanceCodes.contains(code) && row[0] != "L")
      if form.count == 1, let letter = form.first, letter | 0x20 >= 0x61 { unit.letter = letter }
      if form.count > 1, let first = rows.updateValue(units.count, forKey: NameHash(form)) {
        units[first].rival = Array(form)
        unit.spelling = Array(form)
      }
      units.append(unit)
    }
  }

  private static func startsWithLetter(_ form: ArraySlice<UInt8>) -> Bool {
    String(decoding: form, as: UTF8.self).unicodeScalars.first?.properties.isAlphabetic ?? true
  }

  private mutating func readNames(
    _ builder: inout LexiconBuilder, _ roles: inout WordTable<CountRole>
  ) {
    unsafe LexiconFile(vnpress_lexicon_numbered_names).forEachRow(fields: 2) { row in
      guard let strength = NameStrength(rawValue: row[1]) else { return }
      builder.term(row, .numberedName, names.count)
      roles[CountLexicon.lastWord(row.field(0), &builder)].insert(.endsName)
      names.append(
        NumberedName(strength: strength, largest: row.number(2), isTitle: row[3] == "title"))
    }
  }

  private mutating func readBounds(
    _ builder: inout LexiconBuilder, _ roles: inout WordTable<CountRole>
  ) {
    unsafe LexiconFile(vnpress_lexicon_count_bounds).forEachRow(fields: 3) { row in
      guard let bound = Count.Bound(rawValue: row[1]) else { return }
      let form = row.field(0)
      builder.term(form, .bound, bounds.count)
      let isAfter = row[2] == "after"
      if !isAfter { roles[CountLexicon.lastWord(form, &builder)].insert(.endsBound) }
      let compares =
        form.suffix(5).elementsEqual(" hơn".utf8) && !form.starts(with: "không ".utf8)
        && !form.elementsEqual("có hơn".utf8)
      bounds.append(BoundPhrase(bound: bound, isAfter: isAfter, compares: compares))
    }
  }

  private func readNouns(_ builder: inout LexiconBuilder, _ roles: inout WordTable<CountRole>) {
    var classes: [String: Int] = [:]
    for (index, known) in NounClass.allCases.enumerated() { classes[known.rawValue] = index }
    var printed: Set<String> = []
    var twins: [(form: String, index: Int)] = []
    unsafe LexiconFile(vnpress_lexicon_count_heads).forEachRow(fields: 2) { row in
      guard let index = classes[row[1]] else { return }
      builder.term(row, .countable, index)
      let form = row[0]
      printed.insert(form)
      twins += TwinSpelling.twins(of: form).map { ($0, index) }
    }
    for twin in twins where printed.insert(twin.form).inserted {
      builder.term(twin.form, .countable, twin.index)
    }
    unsafe LexiconFile(vnpress_lexicon_count_ends).forEachRow { row in
      let form = row.field(0)
      if form.contains(0x20) {
        builder.term(form, .phraseEnd, CountLexicon.verbOfTelling(row[1]))
      } else {
        roles[builder.word(form)].insert(.end)
      }
    }
  }

  /// The payload of a `.phraseEnd` term that is a verb of telling (`cho biết`).
  static var reportingVerb: Int { 1 }

  /// The payload of a `.phraseEnd` term that is one only before a mark or `rằng` (`nêu rõ: …`).
  static var tellingVerb: Int { 2 }

  /// The payload that a role of `ends.tsv` names.
  private static func verbOfTelling(_ role: String) -> Int {
    switch role {
    case "report": reportingVerb
    case "tell": tellingVerb
    default: 0
    }
  }

  /// The last word of a phrase.
  private static func lastWord(
    _ phrase: ArraySlice<UInt8>, _ builder: inout LexiconBuilder
  ) -> Word {
    let gap = phrase.lastIndex { $0 == 0x20 || $0 == UInt8(ascii: "-") }
    return builder.word(gap.map { phrase[($0 + 1)...] } ?? phrase)
  }

  /// The class that a `.countable` term's payload names.
  static func nounClass(_ hit: TermHit) -> NounClass {
    let index = Int(hit.payload)
    return NounClass.allCases.indices.contains(index) ? NounClass.allCases[index] : .thing
  }
}
