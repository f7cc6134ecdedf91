/// The nodes of a trie's blocks, where they lie: a start copies none of the program's own.
///
/// Threads may share it: nobody writes to what it reads.
@safe struct NodeColumn: @unchecked Sendable {
  private let base: UnsafeRawPointer
  let count: Int
  /// Keeps nodes of its own in memory; nil where they stay for good.
  private let owner: Owner?

  /// Nodes of its own, at least one.
  init(_ nodes: [TermNode]) {
    let owner = Owner(nodes.isEmpty ? [TermNode()] : nodes)
    unsafe base = owner.base
    count = max(1, nodes.count)
    self.owner = owner
  }

  /// The nodes of an image, as many as there are whole ones; those whose block has no place are without
  /// children.
  ///
  /// - Parameter bytes: Stay where they are for good.
  @unsafe init(_ bytes: UnsafeRawBufferPointer) {
    let count = bytes.count / NodeColumn.stride
    guard count > 0, let base = bytes.baseAddress else {
      self.init([])
      return
    }
    let nodes = unsafe NodeColumn(base, count)
    if (0..<count).contains(where: { nodes[$0].block.end > count }) {
      self.init((0..<count).map { nodes[$0].within(count) })
    } else {
      self = nodes
    }
  }

  @unsafe private init(_ base: UnsafeRawPointer, _ count: Int) {
    unsafe self.base = base
    self.count = count
    owner = nil
  }

  @inline(__always)
  subscript(place: Int) -> TermNode {
    precondition(place >= 0 && place < count)
    return unsafe base.loadUnaligned(
      fromByteOffset: place &* NodeColumn.stride, as: TermNode.self)
  }

  private static let stride = MemoryLayout<TermNode>.stride

  /// Memory that is given back when nobody uses it.
  @safe private final class Owner {
    let base: UnsafeRawPointer

    init(_ nodes: [TermNode]) {
      let memory = UnsafeMutablePointer<TermNode>.allocate(capacity: nodes.count)
      for (place, node) in nodes.enumerated() { unsafe (memory + place).initialize(to: node) }
      unsafe base = UnsafeRawPointer(memory)
    }

    deinit { unsafe base.deallocate() }
  }
}
