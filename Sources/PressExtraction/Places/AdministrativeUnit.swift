/// One version of an administrative unit, as the gazetteer keeps it.
struct AdministrativeUnit: Sendable {
  /// Index of the name in `UnitListing.names`.
  var name: UInt16
  /// The code as a number; what tells units of one level and day apart.
  var code: UInt16
  /// The parent's code as a number; 0 for provinces.
  var parent: UInt16
  /// Type, level and whether the parent is a district, in bits.
  private let sort: UInt16
  /// First day, as a day number; `Int32.min` where it is before the listings.
  var from: Int32
  /// The day after the last one, as a day number; `Int32.max` while in force.
  var to: Int32

  init(
    name: UInt16, code: UInt16, parent: UInt16, type: UnitType, level: PlaceReference.Level,
    hasDistrict: Bool, from: Int32, to: Int32
  ) {
    self.name = name
    self.code = code
    self.parent = parent
    sort =
      UInt16(type.rawValue) | UInt16(truncatingIfNeeded: level.rank) << 4
      | (hasDistrict ? AdministrativeUnit.district : 0)
    self.from = from
    self.to = to
  }

  private static let typeBits: UInt16 = 15
  private static let district: UInt16 = 64

  @inline(__always) var type: UnitType {
    UnitType(rawValue: UInt8(truncatingIfNeeded: sort & AdministrativeUnit.typeBits)) ?? .settlement
  }
  @inline(__always) var level: PlaceReference.Level {
    PlaceReference.Level(rank: Int(sort >> 4 & 3))
  }
  /// Whether the parent is a district.
  @inline(__always) var hasDistrict: Bool { sort & AdministrativeUnit.district != 0 }

  /// What a compiled listing says of it, as it lies in memory.
  var fields: [UInt16] {
    let days = [from, to].map { UInt32(bitPattern: $0) }
    return [name, code, parent, sort]
      + days.flatMap { [UInt16(truncatingIfNeeded: $0), UInt16(truncatingIfNeeded: $0 >> 16)] }
  }

  /// Whether it existed on a day.
  @inline(__always)
  func contains(day: Int32) -> Bool { from <= day && day < to }
}
