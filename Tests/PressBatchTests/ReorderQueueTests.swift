import Testing

@testable import PressBatch

@Test("results come out in the order of the work, whatever the order in which they come in")
func order() {
  var queue = ReorderQueue()
  let tickets = (0..<5).map { _ in queue.open() }
  var given: [UInt8] = []
  for ticket in [3, 0, 4, 2, 1] {
    queue.close(tickets[ticket], with: ChunkResult(records: [UInt8(ticket)]))
    while let result = queue.popFirst() { given += result.records }
    #expect(given == (0..<UInt8(given.count)).map { $0 })
  }
  #expect(given.count == 5)
  #expect(queue.count == 0)
  #expect(queue.popFirst()?.records == nil)
}
