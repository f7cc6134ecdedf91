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

  /// The type whose full word the bytes are, or nil.
  init?(bytes: ArraySlice<UInt8>) {
    guard let first = bytes.first, bytes.count > 2 else { return nil }
    switch (first, bytes.count) {
    case (0x78, _): self = .xa
    case (0x70, _): self = .phuong
    case (0x68, _): self = .huyen
    case (0x71, _): self = .quan
    case (0xC4, _): self = .dacKhu
    case (0x74, 6): self = .tinh
    case (0x74, 9): self = .thiXa
    case (0x74, 12): self = bytes[bytes.startIndex + 2] == 0xC3 ? .thanhPho : .thiTran
    default: return nil
    }
  }
}
