import PressArchive
import Testing

@testable import PressBatch

private func result(_ ticket: Int, bytes: Int = 0) -> ArticleResult {
  var position = ArticleSource.Position()
  position.item = ticket
  return ArticleResult(
    position: position, inputBytes: 0, passedOver: 0, articleBytes: bytes,
    outcome: .record(ProcessedArticle(id: "", line: Array(repeating: 0x20, count: bytes))))
}

@Test("results come out in the order of the work, whatever the order in which they come in")
func order() {
  var queue = ReorderQueue(memory: 1 << 20)
  for ticket in 0..<5 {
    let started = queue.start(ticket, size: 1, orWaitAt: Semaphore())
    #expect(started)
  }
  var given: [Int] = []
  for ticket in [3, 0, 4, 2, 1] {
    queue.finish(ticket, size: 1, with: result(ticket))
    while let result = queue.popFirst() { given.append(result.position.item) }
    #expect(given == Array(0..<given.count))
  }
  #expect(given.count == 5)
  #expect(!queue.hasFirst)
}

@Test("an article waits while others take the memory, but never the one that is written next")
func memory() {
  var queue = ReorderQueue(memory: 1000)
  let semaphore = Semaphore()
  let started = [(0, 1_000_000), (1, 10)].map { queue.start($0, size: $1, orWaitAt: semaphore) }
  #expect(started == [true, false])
  let sleeping = [queue.takeSleeping(), queue.takeSleeping()].map(\.count)
  #expect(sleeping == [1, 0])
  queue.finish(0, size: 1_000_000, with: result(0, bytes: 10_000))
  let whileResultWaits = queue.start(2, size: 10, orWaitAt: semaphore)
  #expect(!whileResultWaits)
  let first = queue.popFirst()
  #expect(first != nil)
  let next = [(1, 1_000_000), (2, 10)].map { queue.start($0, size: $1, orWaitAt: semaphore) }
  #expect(next == [true, false])
  queue.finish(1, size: 1_000_000, with: result(1))
  _ = queue.popFirst()
  let last = [(3, 10), (2, 10)].map { queue.start($0, size: $1, orWaitAt: semaphore) }
  #expect(last == [true, true])
}
