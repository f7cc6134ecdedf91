/// The type of an administrative unit, as its type word names it.
package enum UnitType: UInt8, CaseIterable, Sendable {
  case tinh
  case thanhPho
  case thiXa
  case quan
  case huyen
  case phuong
  case xa
  case thiTran
  case dacKhu
  /// A village, hamlet or street block: below the commune, in no gazetteer.
  case settlement

  /// The type word, in full and in lower case; empty for settlements.
  package var word: String {
    switch self {
    case .tinh: "tỉnh"
    case .thanhPho: "thành phố"
    case .thiXa: "thị xã"
    case .quan: "quận"
    case .huyen: "huyện"
    case .phuong: "phường"
    case .xa: "xã"
    case .thiTran: "thị trấn"
    case .dacKhu: "đặc khu"
    case .settlement: ""
    }
  }

  /// Whether units of both types may be of one level (`quận`, `huyện`).
  func isOfLevel(of other: UnitType) -> Bool { levels.contains { other.levels.contains($0) } }

  /// The levels at which there are units of this type, highest first.
  package var levels: [PlaceReference.Level] {
    switch self {
    case .tinh: [.province]
    case .thanhPho: [.district, .province]
    case .thiXa, .quan, .huyen: [.district]
    case .phuong, .xa, .thiTran, .dacKhu: [.commune]
    case .settlement: []
    }
  }

  /// The type with the name by which lexicons call it.
  init?(slug: String) {
    switch slug {
    case "tinh": self = .tinh
    case "thanhPho": self = .thanhPho
    case "thiXa": self = .thiXa
    case "quan": self = .quan
    case "huyen": self = .huyen
    case "phuong": self = .phuong
    case "xa": self = .xa
    case "thiTran": self = .thiTran
    case "dacKhu": self = .dacKhu
    case "settlement": self = .settlement
    default: return nil
    }
  }
}
