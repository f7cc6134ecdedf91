/// One version of an administrative unit, as the gazetteer keeps it.
///
/// Strings are made only of units that a text names: the fields are places in the lexicon file.
struct AdministrativeUnit: Sendable {
  /// First byte of the unit's line in the lexicon file; its code starts there.
  var line: Int32
  /// First byte of the name in the lexicon file.
  var nameStart: Int32
  var nameLength: UInt8
  var codeLength: UInt8
  var type: UnitType
  var level: PlaceReference.Level
  /// The code as a number; what tells units of one level and day apart.
  var code: Int32
  /// The parent's code as a number; -1 for provinces.
  var parent: Int32
  /// Whether the parent is a district.
  var hasDistrict: Bool
  /// First day, as a day number; `Int32.min` where it is before the listings.
  var from: Int32
  /// The day after the last one, as a day number; `Int32.max` while in force.
  var to: Int32
  /// The next version of the same level and code; -1 at the end.
  var nextVersion: Int32 = -1

  /// Whether it existed on a day; without a day, ever.
  func exists(on date: CivilDate?) -> Bool {
    guard let date else { return true }
    return contains(day: Int32(truncatingIfNeeded: date.dayNumber))
  }

  func contains(day: Int32) -> Bool { from <= day && day < to }
}
