/// The identifiers of the last articles of a batch, by their hashes.
///
/// Twice as many at most as are wanted; 16 bytes an identifier.
struct IdentifierSet: Sendable {
  private let window: Int
  private var latest: Set<UInt64> = []
  private var earlier: Set<UInt64> = []

  /// - Parameter window: How many identifiers are kept, at least.
  init(window: Int) {
    self.window = window
  }

  /// Takes an identifier; whether it is new.
  mutating func insert(_ id: String) -> Bool {
    // FNV-1a.
    let hash = id.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01B3
    }
    if earlier.contains(hash) || !latest.insert(hash).inserted { return false }
    if latest.count == window {
      earlier = latest
      latest = []
    }
    return true
  }
}
