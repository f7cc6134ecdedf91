import PressArchive
import Synchronization

/// One run over a source: what its workers share.
///
/// A worker takes the next article, works on it, hands the result in, and then writes all results
/// that are due, unless another one is writing: there is no thread that reads, and none that writes.
final class BatchRun: Sendable {
  /// The source, with the ticket that its next item gets.
  private struct Intake {
    var source: ArticleSource
    var ticket = 0
    var isAtEnd = false
  }

  /// The sink, and why it takes no more.
  private struct Outlet {
    var sink: RecordSink
    var failure: OutputError?
  }

  /// An item's place in the order.
  private struct Piece: Sendable {
    var ticket: Int
    var size: Int
    var position: ArticleSource.Position
    var inputBytes: Int
    var passedOver: Int
  }

  private let intake: Mutex<Intake>
  private let queue: Mutex<ReorderQueue>
  private let outlet: Mutex<Outlet>
  /// Whether no further article is to be begun.
  private let isEnding = Atomic(false)

  init(_ source: sending ArticleSource, into sink: sending RecordSink, memory: Int) {
    intake = Mutex(Intake(source: source))
    outlet = Mutex(Outlet(sink: sink))
    queue = Mutex(ReorderQueue(memory: memory))
  }

  /// Works until nothing is left; called on each of the threads.
  func work(_ pipeline: Pipeline) {
    var worker = Worker(pipeline: pipeline)
    let memoryIsFree = Semaphore()
    while let (piece, item) = take() {
      while !queue.withLock({
        $0.start(piece.ticket, size: piece.size, orWaitAt: memoryIsFree)
      }) { memoryIsFree.wait() }
      let outcome = worker.process(consume item)
      let result = ArticleResult(
        position: piece.position, inputBytes: piece.inputBytes,
        passedOver: piece.passedOver, articleBytes: piece.size, outcome: outcome)
      let sleeping = queue.withLock {
        $0.finish(piece.ticket, size: piece.size, with: result)
        return $0.takeSleeping()
      }
      for semaphore in sleeping { semaphore.signal() }
      write()
    }
  }

  /// Ends the run, when all threads are done.
  func finish() -> BatchOutcome {
    let (isAtEnd, passedOver) = intake.withLock { ($0.isAtEnd, $0.source.passedOver) }
    return outlet.withLock { outlet in
      if let failure = outlet.failure { return outlet.sink.outcome(.failed(failure)) }
      do throws(OutputError) {
        if let stop = outlet.sink.stop {
          try outlet.sink.suspend()
          return outlet.sink.outcome(.stopped(stop))
        }
        if !isAtEnd, let signal = Interruption.received {
          try outlet.sink.suspend()
          return outlet.sink.outcome(.interrupted(signal))
        }
        try outlet.sink.finish(passedOver: passedOver)
        return outlet.sink.outcome(.whole)
      } catch {
        return outlet.sink.outcome(.failed(error))
      }
    }
  }

  private func take() -> (Piece, ArticleSource.Item)? {
    intake.withLock { intake in
      if isEnding.load(ordering: .relaxed) || Interruption.received != nil { return nil }
      let next = intake.source.next()
      // What was read may be cut off where a request to stop ended the wait for more.
      if Interruption.received != nil { return nil }
      guard let item = next else {
        intake.isAtEnd = true
        return nil
      }
      defer { intake.ticket += 1 }
      let piece = Piece(
        ticket: intake.ticket, size: item.size, position: intake.source.position,
        inputBytes: intake.source.bytesRead, passedOver: intake.source.passedOver)
      return (piece, item)
    }
  }

  /// Writes the results that are due.
  ///
  /// One who finds the outlet taken may leave: whoever has it looks again after giving it back.
  private func write() {
    while queue.withLock({ $0.hasFirst }) {
      let isMine: Void? = outlet.withLockIfAvailable { outlet in
        while let result = next() { write(result, to: &outlet) }
      }
      if isMine == nil { return }
    }
  }

  private func next() -> ArticleResult? {
    let (result, sleeping) = queue.withLock { ($0.popFirst(), $0.takeSleeping()) }
    for semaphore in sleeping { semaphore.signal() }
    return result
  }

  private func write(_ result: ArticleResult, to outlet: inout Outlet) {
    if outlet.failure != nil || outlet.sink.stop != nil { return }
    do throws(OutputError) {
      try outlet.sink.take(result)
    } catch {
      outlet.failure = error
    }
    if outlet.failure != nil || outlet.sink.stop != nil {
      isEnding.store(true, ordering: .relaxed)
    }
  }
}
