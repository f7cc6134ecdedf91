import CLexicons

/// The versions of all administrative units and who bears which name, as the program carries them.
///
/// Read from `lexicons/places/units.bin`, which `make tables` compiles from the lexicons beside it: columns of
/// numbers in little-endian order, so that a start costs no parsing.
final class UnitListing: Sendable {
  /// The listing that the program carries.
  static let shared = unsafe LexiconFile.withBytes(of: vnpress_lexicon_units) {
    unsafe UnitListing(ColumnReader($0))
  }

  /// Sorted by level, code and first day.
  let units: [AdministrativeUnit]
  /// Names as they are written.
  let names: TextColumn
  /// The syllables of names, in lower case.
  let syllables: TextColumn
  /// The names under which units are found: for each the end of its symbols.
  let formEnds: Column<UInt32>
  /// The symbols of those names: places in `syllables`, or `UnitListing.number` and a number.
  let symbols: Column<UInt16>
  /// For each of those names the end of its bearers.
  let bearerEnds: Column<UInt32>
  /// Units, by name; those of one name sorted as `units`.
  let bearers: Column<UInt16>
  /// For each level the first version of each code; -1 where there is none.
  private let firsts: [[Int32]]

  /// What tells a number from a syllable among symbols.
  static let number: UInt16 = 0x8000

  /// - Parameter columns: A compiled listing.
  init(_ columns: ColumnReader) {
    var columns = UnitColumns(columns)
    let header = UnitHeader(&columns)
    units = columns.units(header.units)
    formEnds = columns.column(header.forms)
    symbols = columns.column(header.symbols)
    bearerEnds = columns.column(header.forms)
    bearers = columns.column(header.bearers)
    syllables = columns.texts(header.syllables)
    names = columns.texts(header.names)
    var firsts: [[Int32]] = [[], [], []]
    var end = units.count
    for level in [2, 1, 0] {
      guard end > 0 else { break }
      var codes = Array(repeating: Int32(-1), count: Int(units[end - 1].code) + 1)
      while end > 0, units[end - 1].level.rank == level {
        end -= 1
        let code = Int(units[end].code)
        if code < codes.count { codes[code] = Int32(truncatingIfNeeded: end) }
      }
      firsts[level] = codes
    }
    self.firsts = firsts
  }

  // MARK: Versions

  /// The first version of a level and code, -1 where there is none; the others follow it.
  func firstVersion(_ level: PlaceReference.Level, _ code: Int) -> Int {
    let codes = firsts[level.rank]
    return code >= 0 && code < codes.count ? Int(codes[code]) : -1
  }

  /// The version of the same unit after one, -1 at the end.
  func nextVersion(_ index: Int) -> Int {
    let next = index + 1
    return next < units.count && units[next].code == units[index].code
      && units[next].level == units[index].level ? next : -1
  }

  /// The version of a level and code that existed on a day, else the newest one; -1 where there is none.
  func version(_ level: PlaceReference.Level, _ code: Int, on day: Int32?) -> Int {
    var index = firstVersion(level, code)
    var newest = index
    while index >= 0 {
      if let day, units[index].contains(day: day) { return index }
      newest = index
      index = nextVersion(index)
    }
    return newest
  }

  /// The units that bear a name.
  func bearers(ofForm form: Int) -> Range<Int> {
    (form > 0 ? Int(bearerEnds[form - 1]) : 0)..<Int(bearerEnds[form])
  }

  /// The symbols of a name.
  func symbols(ofForm form: Int) -> Range<Int> {
    (form > 0 ? Int(formEnds[form - 1]) : 0)..<Int(formEnds[form])
  }

  /// A version as records name it, with the parents of a day on which it existed: the given one, else
  /// its last.
  func reference(_ index: Int, on date: Int32?) -> PlaceReference {
    let unit = units[index]
    var province = unit.code
    var district: UInt16 = 0
    if unit.level != .province {
      province = unit.parent
      if unit.hasDistrict {
        let last = unit.to == .max ? nil : unit.to &- 1
        let day = date.flatMap { unit.contains(day: $0) ? $0 : nil } ?? last
        let parent = version(.district, Int(unit.parent), on: day)
        if parent >= 0 {
          district = units[parent].code
          province = units[parent].parent
        }
      }
    }
    return PlaceReference(
      version: UInt16(truncatingIfNeeded: index), name: unit.name, number: unit.code,
      provinceNumber: province, districtNumber: district, type: unit.type, level: unit.level)
  }
}

/// How many entries the columns of a compiled listing have.
struct UnitHeader {
  let units: Int
  let forms: Int
  let symbols: Int
  let bearers: Int
  let syllables: Int
  let names: Int

  fileprivate init(_ columns: inout UnitColumns) {
    units = columns.number()
    forms = columns.number()
    symbols = columns.number()
    bearers = columns.number()
    syllables = columns.number()
    names = columns.number()
  }
}

/// Reads the columns of a compiled listing.
struct UnitColumns {
  private var columns: ColumnReader

  fileprivate init(_ columns: ColumnReader) {
    self.columns = columns
  }

  fileprivate mutating func number() -> Int { Int(columns.number() as UInt16) }

  fileprivate mutating func column<Number>(_ count: Int) -> Column<Number> { columns.column(count) }

  fileprivate mutating func units(_ count: Int) -> [AdministrativeUnit] {
    columns.elements(
      count,
      AdministrativeUnit(
        name: 0, code: 0, parent: 0, type: .settlement, level: .commune, hasDistrict: false,
        from: .max, to: .max))
  }

  /// Texts: a column of where they end, then their bytes.
  fileprivate mutating func texts(_ count: Int) -> TextColumn {
    let ends: Column<UInt32> = columns.column(count)
    return TextColumn(bytes: columns.take(count > 0 ? Int(ends[count - 1]) : 0), ends: ends)
  }
}

/// Texts of which strings are made one by one, when they are asked for.
struct TextColumn: Sendable {
  fileprivate let bytes: [UInt8]
  /// For each text the byte after its last one.
  fileprivate let ends: Column<UInt32>

  var count: Int { ends.count }

  /// The UTF-8 of a text.
  func utf8(_ index: Int) -> ArraySlice<UInt8> {
    bytes[(index > 0 ? Int(ends[index - 1]) : 0)..<Int(ends[index])]
  }

  subscript(index: Int) -> String { String(decoding: utf8(index), as: UTF8.self) }
}
