import PressText

/// What the gazetteer tells of names and codes.
extension PlaceRules {
  /// The day whose units are meant where an article has no date: the last of the old districts, since
  /// archives are older than they are young.
  static let assumedDate = CivilDate(year: 2025, month: 6, day: 30)

  /// The units that bear a name on a day, highest level first; without a day, on the assumed one.
  ///
  /// - Parameters:
  ///   - hit: The name.
  ///   - type: The type word before it, or nil.
  ///   - date: The day.
  /// - Returns: The units of the type that exist on the day; where there are none, those that once had
  ///   the type, else those of a level that the type may have.
  package func candidates(
    _ hit: NameHit, type: UnitType?, on date: CivilDate?
  ) -> [PlaceReference] {
    var found: [AdministrativeUnit] = []
    table.forEach(from: hit.link) { found.append($0) }
    let day = date ?? PlaceRules.assumedDate
    return references(select(found, type: type, on: day), on: day)
  }

  /// Whether a unit that bears the name has, or may have, the type.
  package func names(_ hit: NameHit, type: UnitType) -> Bool {
    var found = false
    table.forEach(from: hit.link) { if type.levels.contains($0.level) { found = true } }
    return found
  }

  /// The units of a name and level on a day.
  package func units(
    named name: String, level: PlaceReference.Level, on date: CivilDate?
  ) -> [PlaceReference] {
    var found: [AdministrativeUnit] = []
    let key = NameKey.key(of: Array(name.utf8)[...])
    table.forEach(from: table.firstLink(named: key)) { if $0.level == level { found.append($0) } }
    let day = date ?? PlaceRules.assumedDate
    return references(select(found, type: nil, on: day), on: day)
  }

  /// The unit of a level and code on a day; without a day, its newest version.
  package func unit(
    _ level: PlaceReference.Level, code: String, on date: CivilDate?
  ) -> PlaceReference? {
    guard let number = Int32(code) else { return nil }
    let day = (date ?? PlaceRules.assumedDate).map { Int32(truncatingIfNeeded: $0.dayNumber) }
    let unit = table.unit(level, code: number, on: day) ?? table.unit(level, code: number, on: nil)
    return unit.map { reference($0, on: day) }
  }

  /// The province that a unit is in; of a province, itself.
  package func province(of place: PlaceReference, on date: CivilDate?) -> PlaceReference? {
    place.level == .province ? place : unit(.province, code: place.province, on: date)
  }

  /// The district that a unit is in, where there is one; of a district, itself.
  package func district(of place: PlaceReference, on date: CivilDate?) -> PlaceReference? {
    switch place.level {
    case .province: nil
    case .district: place
    case .commune: place.district.flatMap { unit(.district, code: $0, on: date) }
    }
  }

  /// Calls `body` with every version of every unit: the unit, its first day and the day after its last one.
  package func forEachVersion(
    _ body: (PlaceReference, _ from: CivilDate?, _ to: CivilDate?) -> Void
  ) {
    for unit in table.units { body(reference(unit), firstDay(unit), endDay(unit)) }
  }

  private func firstDay(_ unit: AdministrativeUnit) -> CivilDate? {
    unit.from == .min ? nil : CivilDate(dayNumber: Int(unit.from))
  }

  private func endDay(_ unit: AdministrativeUnit) -> CivilDate? {
    unit.to == .max ? nil : CivilDate(dayNumber: Int(unit.to))
  }

  /// First day and the day after the last one of the version of a unit that existed on a day.
  package func validity(
    of place: PlaceReference, on date: CivilDate?
  ) -> (from: CivilDate?, to: CivilDate?) {
    guard let number = Int32(place.code) else { return (nil, nil) }
    let day = (date ?? PlaceRules.assumedDate).map { Int32(truncatingIfNeeded: $0.dayNumber) }
    guard let unit = table.unit(place.level, code: number, on: day) else { return (nil, nil) }
    return (firstDay(unit), endDay(unit))
  }

  /// The scope's unit in a version of another type (`UBND huyện` of what is a town by now).
  func former(_ type: UnitType, of scope: ArticleScope) -> PlaceReference? {
    for level in type.levels {
      guard let unit = scope.unit(level), let code = Int32(unit.code) else { continue }
      var index = table.firstVersion(level, code)
      while index >= 0 {
        let version = table.units[Int(index)]
        if version.type == type, table.name(version) == unit.name { return reference(version) }
        index = version.nextVersion
      }
    }
    return nil
  }

  // MARK: Choosing

  /// Those of the day and type; where none has both, those of the type, then those of the day.
  private func select(
    _ found: [AdministrativeUnit], type: UnitType?, on date: CivilDate?
  ) -> [AdministrativeUnit] {
    guard let type else {
      let current = found.filter { $0.exists(on: date) }
      return current.isEmpty ? newest(found) : current
    }
    let typed = found.filter { $0.type == type }
    let both = typed.filter { $0.exists(on: date) }
    if !both.isEmpty { return both }
    if !typed.isEmpty { return newest(typed) }
    return found.filter { type.levels.contains($0.level) && $0.exists(on: date) }
  }

  /// The last version of each unit.
  private func newest(_ found: [AdministrativeUnit]) -> [AdministrativeUnit] {
    found.filter { unit in
      !found.contains { $0.level == unit.level && $0.code == unit.code && $0.to > unit.to }
    }
  }

  private func references(
    _ found: [AdministrativeUnit], on date: CivilDate?
  ) -> [PlaceReference] {
    let day = date.map { Int32(truncatingIfNeeded: $0.dayNumber) }
    var result: [PlaceReference] = []
    for unit in found {
      let reference = reference(unit, on: day)
      if !result.contains(where: { $0.level == reference.level && $0.code == reference.code }) {
        result.append(reference)
      }
    }
    return result.sorted { ($0.level, $0.code) < ($1.level, $1.code) }
  }

  /// A version as records name it, with the parents of a day on which it existed: the given one, else
  /// its last.
  func reference(_ unit: AdministrativeUnit, on date: Int32? = nil) -> PlaceReference {
    let code = table.code(unit)
    var province = code
    var district: String?
    if unit.level != .province {
      let last = unit.to == .max ? nil : unit.to &- 1
      let day = date.flatMap { unit.contains(day: $0) ? $0 : nil } ?? last
      if unit.hasDistrict,
        let parent = table.unit(.district, code: unit.parent, on: day)
          ?? table.unit(.district, code: unit.parent, on: nil)
      {
        district = table.code(parent)
        province = padded(parent.parent)
      } else {
        province = padded(unit.parent)
      }
    }
    return PlaceReference(
      code: code, name: table.name(unit), typeWord: unit.type.word, level: unit.level,
      province: province, district: district)
  }

  private func padded(_ code: Int32) -> String { code < 10 ? "0\(code)" : "\(code)" }
}
