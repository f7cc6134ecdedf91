import PressText

/// What the gazetteer tells of names and codes.
extension PlaceRules {
  /// The day whose units are meant where an article has no date: the last of the old districts, since
  /// archives are older than they are young.
  static let assumedDay: Int32 = 20_269

  /// The day of an article, as a day number.
  static func day(_ date: CivilDate?) -> Int32 {
    date.map { Int32(truncatingIfNeeded: $0.dayNumber) } ?? assumedDay
  }

  /// The day of an article that bears none: the first one that the text states in full, where the districts had
  /// ended by then; nil where it tells of an earlier one.
  static func statedDay(of dates: [TimeExpression]) -> CivilDate? {
    let first = dates.first { $0.kind == .date && $0.anchor == .explicit && $0.begin == $0.end }
    return first?.begin.flatMap { $0.dayNumber > assumedDay ? $0 : nil }
  }

  /// Adds the units that bear a name on a day, highest level first.
  ///
  /// - Parameters:
  ///   - hit: The name.
  ///   - type: The type word before it, or nil.
  ///   - day: The day.
  ///   - pool: What the units are added to.
  /// - Returns: Where they stand in the pool: the units of the type that exist on the day; where there are
  ///   none, those that once had the type, else those of a level that the type may have.
  func addCandidates(
    _ hit: NameHit, type: UnitType?, on day: Int32, to pool: inout [PlaceReference]
  ) -> Range<Int> {
    let start = pool.count
    let bearers = names.bearers(of: hit.name)
    func add(where fits: (AdministrativeUnit) -> Bool) -> Bool {
      for bearer in bearers {
        let index = names.unit(at: bearer)
        if fits(listing.units[index]) { pool.append(listing.reference(index, on: day)) }
      }
      return pool.count > start
    }
    guard let type else {
      if !add(where: { $0.contains(day: day) }) {
        addNewest(bearers, type: nil, on: day, to: &pool)
      }
      return start..<pool.count
    }
    if add(where: { $0.type == type && $0.contains(day: day) }) { return start..<pool.count }
    addNewest(bearers, type: type, on: day, to: &pool)
    if pool.count == start {
      _ = add { type.levels.contains($0.level) && $0.contains(day: day) }
    }
    return start..<pool.count
  }

  /// Adds the last version of each unit, of those of a type where one is asked for.
  private func addNewest(
    _ bearers: Range<Int>, type: UnitType?, on day: Int32, to pool: inout [PlaceReference]
  ) {
    var last = -1
    for bearer in bearers {
      let index = names.unit(at: bearer)
      guard type == nil || listing.units[index].type == type else { continue }
      if last >= 0, !isSameUnit(last, index) { pool.append(listing.reference(last, on: day)) }
      last = index
    }
    if last >= 0 { pool.append(listing.reference(last, on: day)) }
  }

  private func isSameUnit(_ one: Int, _ other: Int) -> Bool {
    listing.units[one].code == listing.units[other].code
      && listing.units[one].level == listing.units[other].level
  }

  /// Whether a unit that bears the name has, or may have, the type.
  package func names(_ hit: NameHit, type: UnitType) -> Bool {
    names.bearers(of: hit.name).contains { bearer in
      type.levels.contains(listing.units[names.unit(at: bearer)].level)
    }
  }

  /// Whether a unit of a level bears the name.
  func names(_ hit: NameHit, level: PlaceReference.Level) -> Bool {
    names.bearers(of: hit.name).contains { bearer in
      listing.units[names.unit(at: bearer)].level == level
    }
  }

  /// Whether a province that bears the name is a city or none; nil where no province bears it.
  func provinceType(_ hit: NameHit) -> UnitType? {
    var type: UnitType?
    for bearer in names.bearers(of: hit.name) {
      let unit = listing.units[names.unit(at: bearer)]
      if unit.level == .province, type != .thanhPho { type = unit.type }
    }
    return type
  }

  /// Whether only communes bear the name.
  func namesOnlyCommunes(_ hit: NameHit) -> Bool {
    names.bearers(of: hit.name).allSatisfy { bearer in
      listing.units[names.unit(at: bearer)].level == .commune
    }
  }

  /// The province that bore a name on a day, else ever.
  func province(named name: String, on day: Int32) -> PlaceReference? {
    var found: Int?
    for (index, unit) in listing.units.enumerated() {
      guard unit.level == .province else { break }
      guard listing.names[Int(unit.name)] == name else { continue }
      found = index
      if unit.contains(day: day) { break }
    }
    return found.map { listing.reference($0, on: day) }
  }

  /// The unit of a level and code on a day, else its newest version.
  package func unit(
    _ level: PlaceReference.Level, code: Int, on day: CivilDate?
  ) -> PlaceReference? {
    unit(level, code: code, on: PlaceRules.day(day))
  }

  func unit(_ level: PlaceReference.Level, code: Int, on day: Int32) -> PlaceReference? {
    let index = listing.version(level, code, on: day)
    return index >= 0 ? listing.reference(index, on: day) : nil
  }

  /// The province that a unit is in; of a province, itself.
  func province(of place: PlaceReference, on day: Int32) -> PlaceReference? {
    place.level == .province
      ? place : unit(.province, code: Int(place.provinceNumber), on: day)
  }

  /// The district that a unit is in, where there is one; of a district, itself.
  func district(of place: PlaceReference, on day: Int32) -> PlaceReference? {
    switch place.level {
    case .province: nil
    case .district: place
    case .commune:
      place.districtNumber == 0
        ? nil : unit(.district, code: Int(place.districtNumber), on: day)
    }
  }

  /// First day and the day after the last one of the version meant.
  package func validity(of place: PlaceReference) -> (from: CivilDate?, to: CivilDate?) {
    let unit = listing.units[Int(place.version)]
    return (
      unit.from == .min ? nil : CivilDate(dayNumber: Int(unit.from)),
      unit.to == .max ? nil : CivilDate(dayNumber: Int(unit.to))
    )
  }

  /// Whether a version of a unit exists on a day.
  func exists(_ place: PlaceReference, on day: Int32) -> Bool {
    let unit = listing.units[Int(place.version)]
    return unit.from <= day && day < unit.to
  }

  /// When a unit came to its end; nil while it lives on, in another form perhaps.
  func end(of place: PlaceReference) -> CivilDate? {
    listing.nextVersion(Int(place.version)) < 0 ? validity(of: place).to : nil
  }

  /// Calls `body` with every version of every unit: the unit, its first day and the day after its last one.
  package func forEachVersion(
    _ body: (PlaceReference, _ from: CivilDate?, _ to: CivilDate?) -> Void
  ) {
    for index in listing.units.indices {
      let reference = listing.reference(index, on: nil)
      let validity = validity(of: reference)
      body(reference, validity.from, validity.to)
    }
  }

  /// The scope's unit in a version of another type (`UBND huyện` of what is a town by now).
  func former(_ type: UnitType, of scope: ArticleScope) -> PlaceReference? {
    for level in type.levels {
      guard let unit = scope.unit(level) else { continue }
      var index = listing.firstVersion(level, Int(unit.number))
      while index >= 0 {
        let version = listing.reference(index, on: nil)
        if version.type == type, version.nameIndex == unit.nameIndex { return version }
        index = listing.nextVersion(index)
      }
    }
    return nil
  }
}
