/// An administrative unit as a record names it.
///
/// Two versions of one unit are equal where neither name, type nor parents have changed.
package struct PlaceReference: Sendable, Equatable {
  /// The level of an administrative unit.
  package enum Level: String, CaseIterable, Sendable, Comparable {
    case province
    case district
    case commune

    @inlinable
    package static func < (one: Level, other: Level) -> Bool { one.rank < other.rank }

    /// 0 for the highest.
    @inlinable package var rank: Int {
      switch self {
      case .province: 0
      case .district: 1
      case .commune: 2
      }
    }

    init(rank: Int) {
      self = rank == 0 ? .province : rank == 1 ? .district : .commune
    }
  }

  /// Index of the version in `UnitListing.units`.
  let version: UInt16
  /// Index of the name in `UnitListing.names`.
  let nameIndex: UInt16
  /// The code as a number.
  let number: UInt16
  /// The code of the province it is in, as a number; of a province, its own.
  let provinceNumber: UInt16
  /// The code of the district it is in, as a number; 0 where there is none.
  let districtNumber: UInt16
  let type: UnitType
  package let level: Level

  init(
    version: UInt16, name: UInt16, number: UInt16, provinceNumber: UInt16, districtNumber: UInt16,
    type: UnitType, level: Level
  ) {
    self.version = version
    nameIndex = name
    self.number = number
    self.provinceNumber = provinceNumber
    self.districtNumber = districtNumber
    self.type = type
    self.level = level
  }

  package static func == (one: PlaceReference, other: PlaceReference) -> Bool {
    one.number == other.number && one.level.rank == other.level.rank
      && one.nameIndex == other.nameIndex && one.type == other.type
      && one.provinceNumber == other.provinceNumber && one.districtNumber == other.districtNumber
  }

  /// What the versions of one unit have in common under one name: codes were given anew in 2025 (44 was Quảng
  /// Bình and is Quảng Trị).
  var unitKey: Int { Int(nameIndex) << 18 | Int(number) << 2 | level.rank }

  /// Whether a lower unit lies in it.
  func contains(_ lower: PlaceReference) -> Bool {
    switch level {
    case .province: lower.level != .province && lower.provinceNumber == number
    case .district: lower.level == .commune && lower.districtNumber == number
    case .commune: false
    }
  }

  // MARK: As written

  /// General Statistics Office code; unique only with level and date.
  package var code: String { PlaceReference.digits(number, of: level) }
  /// Without its type word: `Uông Bí`.
  package var name: String { UnitListing.shared.names[Int(nameIndex)] }
  /// The unit's type: `thành phố`, `huyện`, `xã`.
  package var typeWord: String { type.word }
  /// Code of the province it is in; of a province, its own.
  package var province: String { PlaceReference.digits(provinceNumber, of: .province) }
  /// Code of the district it is in (communes before 2025-07-01).
  package var district: String? {
    districtNumber == 0 ? nil : PlaceReference.digits(districtNumber, of: .district)
  }

  private static func digits(_ number: UInt16, of level: Level) -> String {
    let digits = String(number)
    let width = level == .province ? 2 : level == .district ? 3 : 5
    return digits.utf8.count >= width
      ? digits : String(repeating: "0", count: width - digits.utf8.count) + digits
  }
}

/// The places that an article is about: what a bare `UBND tỉnh` or `Huyện ủy` belongs to.
package struct ArticleScope: Sendable, Equatable {
  package var province: PlaceReference?
  package var district: PlaceReference?
  package var commune: PlaceReference?

  package init() {}
}
