/// The edges of a trie: node and symbol to node, in one table of open addressing.
struct EdgeTable: Sendable {
  /// An edge: where it leads from, by which symbol, and where to.
  struct Edge: Sendable {
    var node: UInt32 = .max
    var symbol: UInt32 = 0
    var target: Int32 = -1

    @inline(__always)
    fileprivate var isFree: Bool { node == .max }
  }

  private var slots: [Edge] = []
  private var count = 0

  /// Makes room for the lexicons' edges.
  mutating func reserveCapacity() { slots = Array(repeating: Edge(), count: 1 << 16) }

  /// The node that a symbol leads to, which is `fresh` where there was none.
  mutating func insert(_ node: Int32, _ symbol: UInt32, _ fresh: Int32) -> Int32 {
    let node = UInt32(bitPattern: node)
    let slot = slot(node, symbol)
    if !slots[slot].isFree { return slots[slot].target }
    slots[slot] = Edge(node: node, symbol: symbol, target: fresh)
    count += 1
    if count * 4 >= slots.count * 3 { grow() }
    return fresh
  }

  /// Calls `body` with every edge, in no order.
  func forEachEdge(_ body: (Edge) -> Void) {
    for edge in slots where !edge.isFree { body(edge) }
  }

  /// Where an edge stands, or would stand.
  @inline(__always)
  private func slot(_ node: UInt32, _ symbol: UInt32) -> Int {
    let mask = slots.count &- 1
    let key = UInt64(node) << 32 | UInt64(symbol)
    var slot = Int(truncatingIfNeeded: (key &* 0x9E37_79B9_7F4A_7C15) >> 20) & mask
    while !slots[slot].isFree, slots[slot].node != node || slots[slot].symbol != symbol {
      slot = (slot &+ 1) & mask
    }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Edge(), count: old.count * 2)
    for edge in old where !edge.isFree { slots[slot(edge.node, edge.symbol)] = edge }
  }
}
