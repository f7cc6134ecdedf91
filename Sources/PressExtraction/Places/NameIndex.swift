import PressText

/// The names of administrative units, found word by word.
///
/// Probed at every capitalised word of a text; most of them start no unit's name and are told so by one look
/// into `followers`.
struct NameIndex: Sendable {
  /// The names as symbols: a word's number, or `NameIndex.number` and a number.
  private var symbols: [UInt32] = []
  /// For each name its first symbol and first bearer; one more at the end.
  private var starts: [(symbol: Int32, bearer: Int32)] = [(0, 0)]
  /// Indices in `UnitListing.units`, by name.
  private var bearers: [UInt16] = []
  /// Places in `starts`, from 1, with 16 bits of the hash above them; 0 where a slot is free.
  private var slots = [UInt32](repeating: 0, count: NameIndex.capacity)
  /// For each word with which names start, a bit for each symbol that may follow, by `bit`; all of them where a
  /// name ends after it.
  private var followers = WordTable<UInt64>(absent: 0)
  /// Names that name a place only after a type word (`TP HCM`).
  private var typed: Set<Int32> = []
  /// Names that are a person's where nothing shows a place (`Hồ Chí Minh`).
  private var persons: Set<Int32> = []

  private static let capacity = 1 << 15
  private static let number: UInt32 = 1 << 31
  static let seed: UInt64 = 0x1000_0000_01B3

  // MARK: Look-up

  @inline(__always)
  static func mix(_ hash: UInt64, _ symbol: UInt32) -> UInt64 {
    ((hash << 7 | hash >> 57) ^ UInt64(symbol)) &* 0x9E37_79B9_7F4A_7C15
  }

  @inline(__always)
  private static func bit(_ symbol: UInt32) -> UInt64 {
    1 << UInt64((symbol &* 0x9E37_79B9) >> 26)
  }

  /// The symbol of a token that may stand in a name; 0 for any other.
  @inline(__always)
  static func symbol(_ token: Token) -> UInt32 {
    switch token.kind {
    case .word: token.code
    case .number: token.length <= 3 ? number | token.code : 0
    case .mark, .none: 0
    }
  }

  /// Whether a name may start with a word, and go on with the symbol after it.
  @inline(__always)
  func mayStart(_ word: Word, _ next: UInt32) -> Bool {
    let mask = followers[word]
    return mask != 0 && (mask == .max || next != 0 && mask & NameIndex.bit(next) != 0)
  }

  /// Whether a name starts with a word.
  @inline(__always)
  func starts(with word: Word) -> Bool { followers[word] != 0 }

  /// The words with which names start.
  var firstWords: [Word] { followers.words { $0 != 0 } }

  /// The name with these symbols, -1 where there is none.
  ///
  /// - Parameters:
  ///   - hash: The symbols, mixed.
  ///   - path: The symbols.
  /// - Returns: The name's number, or -1.
  func name(hash: UInt64, _ path: Span<UInt32>) -> Int32 {
    var slot = Int(truncatingIfNeeded: hash >> 13) & (NameIndex.capacity - 1)
    let tag = UInt32(truncatingIfNeeded: hash >> 48)
    while slots[slot] != 0 {
      let name = Int(slots[slot] & 0xFFFF) - 1
      if slots[slot] >> 16 == tag, isPath(path, of: name) {
        return Int32(truncatingIfNeeded: name)
      }
      slot = (slot + 1) & (NameIndex.capacity - 1)
    }
    return -1
  }

  private func isPath(_ path: Span<UInt32>, of name: Int) -> Bool {
    let start = Int(starts[name].symbol)
    guard Int(starts[name + 1].symbol) - start == path.count else { return false }
    for index in path.indices where symbols[start + index] != path[index] { return false }
    return true
  }

  /// The units that bear a name.
  @inline(__always)
  func bearers(of name: Int32) -> Range<Int> {
    Int(starts[Int(name)].bearer)..<Int(starts[Int(name) + 1].bearer)
  }

  /// The unit at a place in `bearers(of:)`, as an index in `UnitListing.units`.
  @inline(__always)
  func unit(at bearer: Int) -> Int { Int(bearers[bearer]) }

  /// Whether a name is a place's only after a type word.
  func needsType(_ name: Int32) -> Bool { !typed.isEmpty && typed.contains(name) }

  /// Whether a name is a person's too.
  func isPersons(_ name: Int32) -> Bool { persons.contains(name) }

  // MARK: Filling

  /// Takes the names of a listing.
  mutating func add(_ listing: UnitListing, _ builder: inout LexiconBuilder) {
    let words = (0..<listing.syllables.count).map {
      builder.word(listing.syllables.utf8($0)).rawValue
    }
    var path: [UInt32] = []
    for form in 0..<listing.formEnds.count {
      path.removeAll(keepingCapacity: true)
      for index in listing.symbols(ofForm: form) {
        let symbol = listing.symbols[index]
        path.append(
          symbol >= UnitListing.number
            ? NameIndex.number | UInt32(symbol - UnitListing.number) : words[Int(symbol)])
      }
      append(path, listing.bearers[listing.bearers(ofForm: form)][...], isNew: true)
    }
  }

  /// When a name is that of its place.
  enum Condition: String {
    case anywhere = ""
    /// After a type word.
    case typed
    /// After a type word, or a word that leads to a place; else it is a person's.
    case person
  }

  /// Lets a further name stand for every version of a unit, beside those that bear it.
  mutating func addAlias(
    _ name: String, level: PlaceReference.Level, code: Int, _ condition: Condition,
    _ builder: inout LexiconBuilder
  ) {
    let path = NameIndex.path(name, &builder)
    guard !path.isEmpty else { return }
    var units: [UInt16] = []
    let known = self.name(path)
    if known >= 0 { units += bearers(of: known).map { bearers[$0] } }
    var version = UnitListing.shared.firstVersion(level, code)
    while version >= 0 {
      let unit = UInt16(truncatingIfNeeded: version)
      if !units.contains(unit) { units.append(unit) }
      version = UnitListing.shared.nextVersion(version)
    }
    append(path, units.sorted()[...])
    let place = Int32(truncatingIfNeeded: starts.count - 2)
    switch condition {
    case .anywhere: break
    case .typed: typed.insert(place)
    case .person: persons.insert(place)
    }
  }

  private func name(_ path: [UInt32]) -> Int32 {
    name(hash: path.reduce(NameIndex.seed) { NameIndex.mix($0, $1) }, path.span)
  }

  private static func path(_ name: String, _ builder: inout LexiconBuilder) -> [UInt32] {
    NameSymbols.symbols(of: name).map { symbol in
      switch symbol {
      case .word(let word): builder.word(word).rawValue
      case .number(let value): number | UInt32(value)
      }
    }
  }

  /// Adds a name; one of the same symbols gives way to it.
  private mutating func append(
    _ path: [UInt32], _ units: ArraySlice<UInt16>, isNew: Bool = false
  ) {
    guard let first = path.first, starts.count < 0xFFFF else { return }
    var hash = NameIndex.seed
    for symbol in path { hash = NameIndex.mix(hash, symbol) }
    let known = isNew ? -1 : name(hash: hash, path.span)
    for symbol in path { symbols.append(symbol) }
    for unit in units { bearers.append(unit) }
    starts.append(
      (Int32(truncatingIfNeeded: symbols.count), Int32(truncatingIfNeeded: bearers.count)))
    let place = UInt32(starts.count - 1)
    var slot = Int(truncatingIfNeeded: hash >> 13) & (NameIndex.capacity - 1)
    while slots[slot] != 0, known < 0 || slots[slot] & 0xFFFF != UInt32(known) + 1 {
      slot = (slot + 1) & (NameIndex.capacity - 1)
    }
    slots[slot] = place | UInt32(truncatingIfNeeded: hash >> 48) << 16
    guard first & NameIndex.number == 0 else { return }
    followers[Word(rawValue: first)] |= path.count == 1 ? .max : NameIndex.bit(path[1])
  }
}

extension NameIndex: TableValue {
  init(_ reader: inout TableReader) {
    symbols = reader.numbers()
    let (symbolEnds, bearerEnds): (Column<Int32>, Column<Int32>) = (
      reader.column(), reader.column()
    )
    starts = (0..<symbolEnds.count).map { (symbolEnds[$0], bearerEnds[$0]) }
    bearers = reader.numbers()
    let compiled: [UInt32] = reader.numbers()
    if compiled.count == slots.count { slots = compiled }
    followers = WordTable(reader.numbers(), absent: 0)
    typed = Set(reader.value() as [Int32])
    persons = Set(reader.value() as [Int32])
  }

  func write(to writer: inout TableWriter) {
    writer.numbers(symbols)
    writer.numbers(starts.map(\.symbol))
    writer.numbers(starts.map(\.bearer))
    writer.numbers(bearers)
    writer.numbers(slots)
    writer.numbers(followers.all)
    typed.sorted().write(to: &writer)
    persons.sorted().write(to: &writer)
  }
}
