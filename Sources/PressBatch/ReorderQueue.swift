/// Brings results that come in any order back into the order of the work.
struct ReorderQueue {
  /// The results from the first that is not given out; nil where work goes on.
  private var slots: [ChunkResult?] = []
  /// The ticket of `slots[0]`.
  private var first = 0

  /// How many pieces of work are open or wait for their turn.
  var count: Int { slots.count }

  /// A ticket for the next piece of work.
  mutating func open() -> Int {
    slots.append(nil)
    return first + slots.count - 1
  }

  /// Hands in the result of a ticket.
  mutating func close(_ ticket: Int, with result: ChunkResult) {
    slots[ticket - first] = result
  }

  /// The next result in order; nil while it is worked on, or where there is none.
  mutating func popFirst() -> ChunkResult? {
    guard let slot = slots.first, let result = slot else { return nil }
    slots.removeFirst()
    first += 1
    return result
  }
}
