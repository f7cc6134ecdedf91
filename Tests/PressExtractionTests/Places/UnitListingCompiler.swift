import Foundation
import PressText

@testable import PressExtraction

/// Compiles the lexicons of administrative units to `lexicons/places/units.bin`, as `UnitListing` reads it.
struct UnitListingCompiler {
  /// A row of a lexicon.
  private struct Row {
    var unit: AdministrativeUnit
    var forms: [[UInt16]]
  }

  private var rows: [Row] = []
  private var names = Numbering()
  private var syllables = Numbering()

  /// - Parameter lexicons: Files of the columns of `administrative-units.tsv`.
  init(_ lexicons: [LexiconFile]) {
    for lexicon in lexicons {
      lexicon.forEachRow { add($0) }
    }
    rows.sort { one, other in
      (one.unit.level, one.unit.code, one.unit.from)
        < (other.unit.level, other.unit.code, other.unit.from)
    }
  }

  /// The compiled listing.
  func compile() -> Data {
    let forms = bearers()
    let sorted = forms.keys.sorted { $0.lexicographicallyPrecedes($1) }
    var columns = ColumnWriter()
    for count in [
      rows.count, sorted.count, sorted.reduce(0) { $0 + $1.count },
      sorted.reduce(0) { $0 + (forms[$1]?.count ?? 0) }, syllables.texts.count, names.texts.count,
    ] {
      columns.add(count)
    }
    for row in rows { for field in row.unit.fields { columns.append(field) } }
    columns.add(endsOf: sorted.map(\.count))
    for symbol in sorted.joined() { columns.add(Int(symbol)) }
    columns.add(endsOf: sorted.map { forms[$0]?.count ?? 0 })
    for form in sorted { for bearer in forms[form] ?? [] { columns.add(bearer) } }
    columns.add(syllables.texts)
    columns.add(names.texts)
    return columns.data
  }

  /// The rows that bear each name.
  private func bearers() -> [[UInt16]: [Int]] {
    var bearers: [[UInt16]: [Int]] = [:]
    for (index, row) in rows.enumerated() {
      for form in Set(row.forms) { bearers[form, default: []].append(index) }
    }
    return bearers
  }

  private mutating func add(_ fields: borrowing LexiconRow) {
    guard fields.count >= 8, let code = UInt16(fields[0]),
      let level = PlaceReference.Level(rawValue: fields[1]),
      let type = UnitType.allCases.first(where: { $0.word == fields[2] })
    else { return }
    let unit = AdministrativeUnit(
      name: UInt16(names.number(fields[3])), code: code, parent: UInt16(fields[4]) ?? 0,
      type: type, level: level, hasDistrict: fields[4].count == 3,
      from: day(fields[5]) ?? .min, to: day(fields[6]) ?? .max)
    let forms = [fields[3], fields[7]].filter { !$0.isEmpty }.map { form($0) }
    rows.append(Row(unit: unit, forms: forms))
  }

  private mutating func form(_ name: String) -> [UInt16] {
    var normalized = NormalizedText()
    Normalizer().normalize(Array(name.utf8), into: &normalized)
    let text = String(decoding: normalized.bytes, as: UTF8.self)
    return NameSymbols.symbols(of: text).map { symbol in
      switch symbol {
      case .word(let word): UInt16(syllables.number(word, key: UnitListingCompiler.key(word)))
      case .number(let number): UnitListing.number | UInt16(number)
      }
    }
  }

  /// What spellings of one word have in common (`Quý`, `Quí`).
  private static func key(_ word: String) -> String {
    var key = WordKey()
    for scalar in word.unicodeScalars { key.add(scalar.value) }
    return String(key.value)
  }

  private func day(_ field: String) -> Int32? {
    CivilDate(iso: field).map { Int32($0.dayNumber) }
  }
}

/// Texts, each with the number of its first mention.
private struct Numbering {
  private(set) var texts: [String] = []
  private var numbers: [String: Int] = [:]

  /// The number of a text; texts of one key have one.
  mutating func number(_ text: String, key: String? = nil) -> Int {
    let key = key ?? text
    if let known = numbers[key] { return known }
    numbers[key] = texts.count
    texts.append(text)
    return texts.count - 1
  }
}

extension ColumnWriter {
  fileprivate mutating func add(_ number: Int) { append(UInt16(truncatingIfNeeded: number)) }

  /// Running sums of lengths.
  fileprivate mutating func add(endsOf lengths: [Int]) {
    var end: UInt32 = 0
    for length in lengths {
      end += UInt32(length)
      append(end)
    }
  }

  fileprivate mutating func add(_ texts: [String]) {
    add(endsOf: texts.map(\.utf8.count))
    for text in texts { append(bytes: text.utf8) }
  }
}
