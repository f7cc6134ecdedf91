/// One version of an administrative unit, as the gazetteer keeps it.
struct AdministrativeUnit: Sendable {
  /// Index of the name in `UnitListing.names`.
  var name: UInt16
  /// The code as a number; what tells units of one level and day apart.
  var code: UInt16
  /// The parent's code as a number; 0 for provinces.
  var parent: UInt16
  var type: UnitType
  var level: PlaceReference.Level
  /// Whether the parent is a district.
  var hasDistrict: Bool
  /// First day, as a day number; `Int32.min` where it is before the listings.
  var from: Int32
  /// The day after the last one, as a day number; `Int32.max` while in force.
  var to: Int32

  /// Whether it existed on a day.
  @inline(__always)
  func contains(day: Int32) -> Bool { from <= day && day < to }
}
