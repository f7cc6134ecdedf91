import CLexicons
import PressText

/// The gazetteer of administrative units, by date.
///
/// Units' names are not terms of the lexicon: there are too many to compile them at every start. They
/// stand in an index of their own, probed where a capitalised word or a number may start a name.
package final class PlaceRules: Sendable {
  let listing = UnitListing.shared
  let names: NameIndex
  /// Codes of the home provinces of outlets; payloads of `outlet` terms are indices.
  let outletCodes: [Int]
  /// Words after which a person's name is that of a place (`tại Hồ Chí Minh`).
  private let leads: [Word]
  /// Words after which a unit's name is that of a river, street, crossing or bridge (`sông Cửu Long`, `ngã tư Vũng Tàu`).
  let waysAndWaters: [WordPhrase]

  /// Words before the ends of a route, which are no place that an article is about (`cao tốc Hạ Long - Vân Đồn`).
  let routes: [WordPhrase]
  /// `tàu` before `cao tốc`, a ship's.
  let ship: Word

  /// Words that tie the members of a list or the ends of a range of places (`từ Quảng Trị đến Phú Yên`).
  let ties: WordTable<Bool>
  /// `Bộ`, `Tổng (cục)`, `(Phó) Thủ tướng`, `Chính phủ`, `Quốc hội`: with what a national body or office starts.
  let nationalStarts: [WordPhrase]
  /// `Thủ đô`, and what the seats of national bodies start with: `Nhà Quốc hội`, `trụ sở Chính phủ`.
  let capital: WordPhrase
  let seats: WordTable<Bool>
  let at: Word
  /// `ĐB`, `ĐBQH`, and `đại biểu` before a deputy's name; `đoàn` before the province that deputies are from.
  let deputies: [WordPhrase]
  let delegation: Word
  /// `cũ` behind the name of a unit that is no more.
  let old: Word
  /// `thị` and `thành`, short for `thị xã` and `thành phố` in a set of units (`các huyện, thị, thành ủy`).
  let shortTypes: WordTable<Bool>

  /// Compiles the lexicons that the program carries.
  package convenience init(_ builder: inout LexiconBuilder) {
    let names = builder.table("places.names") { PlaceRules.readNames(&$0) }
    self.init(names: names, &builder)
  }

  /// Compiles them with a user's own lists.
  ///
  /// - Parameters:
  ///   - lists: The lists.
  ///   - builder: What the terms are added to.
  /// - Throws: `LexiconError` for a place whose code no unit has.
  convenience init(
    lists: [UserLexicon], _ builder: inout LexiconBuilder
  ) throws(LexiconError) {
    var names = PlaceRules.readNames(&builder)
    for list in lists {
      for unit in list.units {
        guard UnitListing.shared.firstVersion(unit.level, Int(unit.code)) >= 0 else {
          throw LexiconError(
            file: list.file, line: unit.line,
            message: "no \(unit.level.rawValue) has the code \(unit.code)")
        }
        names.addAlias(unit.name, level: unit.level, code: Int(unit.code), .anywhere, &builder)
      }
    }
    self.init(names: names, &builder)
  }

  private init(names: NameIndex, _ builder: inout LexiconBuilder) {
    self.names = names
    outletCodes = builder.table("places.outlets") { PlaceRules.readOutlets(&$0) }
    leads = builder.words(["tại", "ở", "từ", "đến", "tới", "vào", "ra", "sang", "giữa"])
    waysAndWaters = [
      "sông", "rạch", "kênh", "suối", "đường", "phố", "ngã ba", "ngã tư", "ngã năm", "ngã sáu",
      "vòng xoay", "bùng binh", "qua cầu", "trên cầu", "dưới cầu", "chân cầu", "cây cầu", "phí cầu",
    ].map { WordPhrase($0, &builder) }
    routes = ["cao tốc", "tuyến", "đường", "đường sắt", "chặng", "chuyến bay"].map {
      WordPhrase($0, &builder)
    }
    ship = builder.word("tàu")
    ties = builder.table(of: "và đến tới hoặc hay cùng tỉnh tp thành phố")
    nationalStarts = [
      "bộ", "bộ trưởng", "thủ tướng", "phó thủ tướng", "chính phủ", "quốc hội", "chủ tịch nước",
      "chủ tịch quốc hội", "tổng cục", "tổng bí thư", "tổng công ty", "tổng liên đoàn",
      "ban bí thư",
    ].map { WordPhrase($0, &builder) }
    capital = WordPhrase("thủ đô", &builder)
    seats = builder.table(of: "nhà sở phòng")
    at = builder.word("tại")
    deputies = ["đb", "đbqh", "đại biểu", "đại biểu quốc hội"].map { WordPhrase($0, &builder) }
    delegation = builder.word("đoàn")
    old = builder.word("cũ")
    shortTypes = builder.table(of: "thị thành")
    guard builder.takesTerms else { return }
    PlaceRules.addTerms(&builder)
    builder.trigger(names.firstWords, .place)
  }

  private static func readNames(_ builder: inout LexiconBuilder) -> NameIndex {
    var names = NameIndex()
    names.add(UnitListing.shared, &builder)
    unsafe LexiconFile(vnpress_lexicon_place_aliases).forEachRow { fields in
      guard fields.count >= 4, let level = PlaceReference.Level(rawValue: fields[1]),
        let code = Int(fields[2]), let condition = NameIndex.Condition(rawValue: fields[3])
      else { return }
      names.addAlias(fields[0], level: level, code: code, condition, &builder)
    }
    return names
  }

  private static func addTerms(_ builder: inout LexiconBuilder) {
    unsafe LexiconFile(vnpress_lexicon_place_type_words).forEachRow { fields in
      guard fields.count >= 2, let type = UnitType(slug: fields[1]) else { return }
      let isShort = fields.field(0).first.map { $0 >= 0x41 && $0 <= 0x5A } ?? false
      builder.term(fields, .placeType, Int(type.rawValue) | (isShort ? 16 : 0))
    }
    var row = 0
    unsafe LexiconFile(vnpress_lexicon_foreign_places).forEachRow { fields in
      builder.term(fields, .foreignPlace, row)
      row += 1
    }
  }

  private static func readOutlets(_ builder: inout LexiconBuilder) -> [Int] {
    var codes: [Int] = []
    unsafe LexiconFile(vnpress_lexicon_outlets).forEachRow { fields in
      guard fields.count >= 2, let code = Int(fields[1]) else { return }
      builder.term(fields, .outlet, codes.count)
      codes.append(code)
    }
    return codes
  }

  // MARK: Reading names

  /// A unit's name at one place of a text.
  package struct NameHit: Sendable, Equatable {
    package var tokens: Range<Int>
    /// Its number in the `NameIndex`.
    var name: Int32
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
  package func name(in text: ArticleText, at index: Int, afterType: Bool = false) -> NameHit? {
    let first = text[index]
    if first.isWord {
      guard first.flags.contains(.capitalized), names.starts(with: first.word) else { return nil }
      let next = text[PlaceRules.next(in: text, at: index + 1)]
      guard names.mayStart(first.word, NameIndex.symbol(next)) else { return nil }
    } else if !(afterType && first.isNumber) {
      return nil
    }
    return longestName(in: text, at: index, afterType)
  }

  /// The longest name of a unit that starts at a token after a type word, whatever its case.
  func nameInAnyCase(in text: ArticleText, at index: Int) -> NameHit? {
    let first = text[index]
    guard first.isNumber || names.starts(with: first.word) else { return nil }
    return longestName(in: text, at: index, true, inAnyCase: true)
  }

  private func longestName(
    in text: ArticleText, at index: Int, _ afterType: Bool, inAnyCase: Bool = false,
    inList: Bool = false
  ) -> NameHit? {
    var path: InlineArray<6, UInt32> = .init(repeating: 0)
    var hash = NameIndex.seed
    var best: NameHit?
    var position = index
    for words in 0..<6 {
      let at = words == 0 ? index : PlaceRules.next(in: text, at: position)
      let symbol = NameIndex.symbol(text[at])
      guard symbol != 0, words == 0 || goesOn(text, at, after: position, inAnyCase) else { break }
      path[words] = symbol
      hash = NameIndex.mix(hash, symbol)
      position = at + 1
      let name = names.name(hash: hash, path.span.extracting(0..<words + 1))
      if name >= 0,
        afterType
          || !names.needsType(name) && (!names.isPersons(name) || !inList && isLed(text, index))
      {
        best = NameHit(tokens: index..<position, name: name)
      }
    }
    return best
  }

  /// Whether what stands before a person's name shows that a place is meant: a preposition, or another
  /// place in a list (`Hà Nội, Hồ Chí Minh`).
  private func isLed(_ text: ArticleText, _ index: Int) -> Bool {
    let before = text[index - 1]
    if before.isWord, leads.contains(before.word) {
      return !text[index].flags.contains(.startsLine)
    }
    guard before.isMark(",") || before.isMark("-") else { return false }
    return (2...3).contains { length in
      let start = index - 1 - length
      guard
        let hit = text[start].isWord ? longestName(in: text, at: start, false, inList: true) : nil
      else { return false }
      return hit.tokens.upperBound == index - 1
    }
  }

  /// The token at which a name's next word may stand: past a mark that belongs to names.
  @inline(__always)
  private static func next(in text: ArticleText, at position: Int) -> Int {
    let mark = text[position]
    guard mark.kind == .mark, !mark.flags.contains(.startsLine) else { return position }
    if mark.isMark("-") { return position + 1 }
    if mark.isSpaced { return position }
    if mark.isMark("'") || mark.isMark(".") && !text[position + 1].isSpaced { return position + 1 }
    return position
  }

  /// Whether a name goes on with a token that stands, past a mark perhaps, at `position`.
  private func goesOn(
    _ text: ArticleText, _ at: Int, after position: Int, _ inAnyCase: Bool
  ) -> Bool {
    let token = text[at]
    if token.flags.contains(.startsLine) { return false }
    if token.isNumber { return at == position }
    return token.flags.contains(.capitalized) || at > position && !token.isSpaced || inAnyCase
  }
}
