import CLexicons
import PressText

/// The gazetteer of administrative units, by date.
///
/// Units' names are not terms of the lexicon: there are too many to compile them at every start. They
/// stand in a table of their own, probed where a capitalised word or a number may start a name.
package final class PlaceRules: Sendable {
  let table: UnitTable
  /// Aliases that name a place only after a type word (`TP HCM`), by key.
  let typedAliases: Set<UInt64>
  /// Codes of the home provinces of outlets; payloads of `outlet` terms are indices.
  let outletCodes: [String]

  package convenience init(_ builder: inout LexiconBuilder) {
    self.init(table: PlaceRules.readTable(), &builder)
  }

  /// The units of the program's lexicons.
  static func readTable() -> UnitTable {
    unsafe UnitTable(
      LexiconFile(vnpress_lexicon_administrative_units),
      former: LexiconFile(vnpress_lexicon_former_provinces))
  }

  /// The units with the further names of users' lists.
  ///
  /// - Parameter lists: The lists.
  /// - Throws: `LexiconError` for a place whose code no unit has.
  /// - Returns: The table.
  static func readTable(with lists: [UserLexicon]) throws(LexiconError) -> UnitTable {
    var table = readTable()
    for list in lists {
      for unit in list.units {
        guard table.firstVersion(unit.level, unit.code) >= 0 else {
          throw LexiconError(
            file: list.file, line: unit.line,
            message: "no \(unit.level.rawValue) has the code \(unit.code)")
        }
        table.addAlias(unit.name, level: unit.level, code: unit.code)
      }
    }
    return table
  }

  init(table units: UnitTable, _ builder: inout LexiconBuilder) {
    var table = units
    var typed: Set<UInt64> = []
    unsafe LexiconFile(vnpress_lexicon_place_aliases).forEachRow { fields in
      guard fields.count >= 4, let level = PlaceReference.Level(rawValue: fields[1]),
        let code = Int32(fields[2])
      else { return }
      table.addAlias(fields[0], level: level, code: code)
      if fields[3] == "typed" { typed.insert(NameKey.key(of: Array(fields[0].utf8)[...])) }
    }
    self.table = table
    typedAliases = typed
    outletCodes = PlaceRules.readOutlets(&builder)
    PlaceRules.addTerms(&builder)
  }

  private static func addTerms(_ builder: inout LexiconBuilder) {
    let names = Dictionary(
      uniqueKeysWithValues: UnitType.allCases.map { ("\($0)", Int($0.rawValue)) })
    unsafe LexiconFile(vnpress_lexicon_place_type_words).forEachRow { fields in
      guard fields.count >= 2, let type = names[fields[1]] else { return }
      let isShort = fields[0].utf8.first.map { $0 >= 0x41 && $0 <= 0x5A } ?? false
      builder.term(fields, .placeType, type | (isShort ? 16 : 0))
    }
    var row = 0
    unsafe LexiconFile(vnpress_lexicon_foreign_places).forEachRow { fields in
      builder.term(fields, .foreignPlace, row)
      row += 1
    }
  }

  private static func readOutlets(_ builder: inout LexiconBuilder) -> [String] {
    var codes: [String] = []
    unsafe LexiconFile(vnpress_lexicon_outlets).forEachRow { fields in
      guard fields.count >= 2 else { return }
      builder.term(fields, .outlet, codes.count)
      codes.append(fields[1])
    }
    return codes
  }

  // MARK: Reading names

  /// A unit's name at one place of a text.
  package struct NameHit: Sendable, Equatable {
    package var tokens: Range<Int>
    /// The first of the units that bear it, as a link of the gazetteer.
    var link: Int32
  }

  /// A type word at one place of a text.
  package struct TypeHit: Sendable, Equatable {
    package var tokens: Range<Int>
    package var type: UnitType
  }

  /// The type word that starts at a token; abbreviations (`TP.`, `Q.`) only in capitals.
  package func typeWord(in text: ArticleText, at index: Int) -> TypeHit? {
    guard let hit = text.hits.longest(.placeType, at: index) else { return nil }
    guard let type = UnitType(rawValue: UInt8(truncatingIfNeeded: hit.payload & 15)) else {
      return nil
    }
    if hit.payload & 16 != 0, !text[index].flags.contains(.capitalized) { return nil }
    return TypeHit(tokens: hit.tokens, type: type)
  }

  /// The longest name of a unit that starts at a token.
  ///
  /// Names start with a capital; after a type word also with a number (`quận 5`).
  package func name(
    in text: ArticleText, at index: Int, afterType: Bool = false
  ) -> NameHit? {
    let first = text[index]
    guard first.flags.contains(.capitalized) || afterType && first.isNumber else { return nil }
    var key = NameKey()
    var best: NameHit?
    var position = index
    var words = 0
    while words < 6, let next = NameStep.next(in: text, at: position, first: words == 0) {
      key.add(next.part)
      words += 1
      position = next.end
      let link = table.firstLink(named: key.value)
      if link >= 0, afterType || !typedAliases.contains(key.value) {
        best = NameHit(tokens: index..<position, link: link)
      }
    }
    return best
  }
}

/// One further word of a name, with the mark before it that belongs to the name.
private enum NameStep {
  static func next(
    in text: ArticleText, at position: Int, first: Bool
  ) -> (part: UInt64, end: Int)? {
    var index = position
    if !first {
      if text[index].flags.contains(.startsLine) { return nil }
      let mark = text[index]
      if mark.isMark("-") || (mark.isMark("'") || mark.isMark(".")) && !mark.isSpaced {
        guard !mark.isMark(".") || !text[index + 1].isSpaced else { return nil }
        index += 1
      }
      if text[index].flags.contains(.startsLine) { return nil }
    }
    let token = text[index]
    if token.isNumber, first || index == position {
      return token.length <= 3 ? (NameKey.part(number: token.code), index + 1) : nil
    }
    guard token.isWord, token.flags.contains(.capitalized) || index > position && !token.isSpaced
    else { return nil }
    let bytes = text.normalized.bytes[Int(token.start)..<Int(token.end)]
    return (NameKey.part(word: bytes), index + 1)
  }
}
