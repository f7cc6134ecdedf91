/// An administrative unit as a record names it.
package struct PlaceReference: Sendable, Equatable, Hashable {
  /// The level of an administrative unit.
  package enum Level: String, CaseIterable, Sendable, Comparable {
    case province
    case district
    case commune

    package static func < (one: Level, other: Level) -> Bool { one.rank < other.rank }

    private var rank: Int {
      switch self {
      case .province: 0
      case .district: 1
      case .commune: 2
      }
    }
  }

  /// General Statistics Office code; unique only with level and date.
  package var code: String
  /// Without its type word: `Uông Bí`.
  package var name: String
  /// The unit's type: `thành phố`, `huyện`, `xã`.
  package var typeWord: String
  package var level: Level
  /// Code of the province it is in; of a province, its own.
  package var province: String
  /// Code of the district it is in (communes before 2025-07-01).
  package var district: String?

  package init(
    code: String, name: String, typeWord: String, level: Level, province: String,
    district: String? = nil
  ) {
    self.code = code
    self.name = name
    self.typeWord = typeWord
    self.level = level
    self.province = province
    self.district = district
  }
}

/// The places that an article is about: what a bare `UBND tỉnh` or `Huyện ủy` belongs to.
package struct ArticleScope: Sendable, Equatable {
  package var province: PlaceReference?
  package var district: PlaceReference?
  package var commune: PlaceReference?

  package init() {}
}
