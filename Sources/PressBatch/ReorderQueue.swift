/// Brings results that come in any order back into the order of the work, and says who has to wait
/// for memory.
///
/// Memory is reckoned for each article in work and each result that waits for its turn. The piece
/// of work whose result is written next never waits, so that there always is one that goes on.
struct ReorderQueue {
  /// How much memory an article needs while it is worked on, in multiples of its size.
  private static let workFactor = 8

  private let memory: Int
  private var used = 0
  /// The results that are there, by ticket.
  private var results: [Int: ArticleResult] = [:]
  /// The ticket whose result comes next.
  private var first = 0
  /// The semaphores at which threads wait for memory.
  private var sleeping: [Semaphore] = []

  /// - Parameter memory: How many bytes articles in work and results may take.
  init(memory: Int) {
    self.memory = memory
  }

  /// Starts the work on an article, if there is memory for it.
  ///
  /// - Parameters:
  ///   - ticket: The place of the article in the order; each from 0 is worked on once.
  ///   - size: Its bytes.
  ///   - semaphore: The caller's own: one that were shared could wake another in its stead.
  /// - Returns: Whether work may start; if not, the caller has to wait at the semaphore and ask again.
  mutating func start(_ ticket: Int, size: Int, orWaitAt semaphore: Semaphore) -> Bool {
    let need = ReorderQueue.need(size)
    if ticket != first, used + need > memory {
      sleeping.append(semaphore)
      return false
    }
    used += need
    return true
  }

  /// Hands in the result of a ticket.
  mutating func finish(_ ticket: Int, size: Int, with result: ArticleResult) {
    used += result.size - ReorderQueue.need(size)
    results[ticket] = result
  }

  /// Whether the next result in order is there.
  var hasFirst: Bool { results[first] != nil }

  /// The next result in order; nil while it is worked on, or where there is none.
  mutating func popFirst() -> ArticleResult? {
    guard let result = results.removeValue(forKey: first) else { return nil }
    first += 1
    used -= result.size
    return result
  }

  /// Whom to wake after memory became free.
  mutating func takeSleeping() -> [Semaphore] {
    defer { sleeping.removeAll() }
    return sleeping
  }

  private static func need(_ size: Int) -> Int { size &* workFactor }
}
