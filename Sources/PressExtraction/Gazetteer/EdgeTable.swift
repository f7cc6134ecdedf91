/// The edges of a trie: node and symbol to node, in one table of open addressing.
struct EdgeTable: Sendable {
  /// An edge: node and symbol in one key, and where it leads.
  struct Edge: Sendable {
    var key: UInt64 = .max
    var target: Int32 = -1
  }

  private var slots = [Edge](repeating: Edge(), count: 1 << 16)
  private var count = 0

  /// The node that a symbol leads to; -1 where there is none.
  func target(_ node: Int32, _ symbol: UInt32) -> Int32 {
    let key = EdgeTable.key(node, symbol)
    let mask = slots.count &- 1
    var slot = EdgeTable.slot(key, mask)
    while slots[slot].key != .max {
      if slots[slot].key == key { return slots[slot].target }
      slot = (slot &+ 1) & mask
    }
    return -1
  }

  /// The node that a symbol leads to, which is `fresh` where there was none.
  mutating func insert(_ node: Int32, _ symbol: UInt32, _ fresh: Int32) -> Int32 {
    let known = target(node, symbol)
    guard known < 0 else { return known }
    if count * 2 >= slots.count { grow() }
    count += 1
    place(Edge(key: EdgeTable.key(node, symbol), target: fresh))
    return fresh
  }

  /// All edges, in no order.
  var edges: [Edge] { slots.filter { $0.key != .max } }

  private mutating func place(_ edge: Edge) {
    let mask = slots.count - 1
    var slot = EdgeTable.slot(edge.key, mask)
    while slots[slot].key != .max { slot = (slot + 1) & mask }
    slots[slot] = edge
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Edge(), count: old.count * 2)
    for edge in old where edge.key != .max { place(edge) }
  }

  private static func key(_ node: Int32, _ symbol: UInt32) -> UInt64 {
    UInt64(UInt32(bitPattern: node)) << 32 | UInt64(symbol)
  }

  private static func slot(_ key: UInt64, _ mask: Int) -> Int {
    Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
  }
}
