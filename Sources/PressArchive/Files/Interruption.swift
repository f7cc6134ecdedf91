import Glibc
import Synchronization

/// Whether the program was asked to stop: by Ctrl-C, by `kill`, by its terminal's end.
package enum Interruption {
  /// The signal that came; 0 before.
  private static let signal = Atomic<Int32>(0)

  /// The signal that came; nil before.
  package static var received: Int32? {
    let number = signal.load(ordering: .relaxed)
    return number == 0 ? nil : number
  }

  /// Lets signals be noted instead of ending the program; a second one of the same kind ends it.
  ///
  /// What was ignored when the program began (`nohup`) stays ignored.
  package static func watch() {
    // The handler must not be the first to touch the value.
    _ = received
    for number in [SIGINT, SIGTERM, SIGHUP] {
      var before = sigaction()
      unsafe sigaction(number, nil, &before)
      let isIgnored = unsafe unsafeBitCast(before.__sigaction_handler.sa_handler, to: Int.self) == 1
      if isIgnored { continue }
      var action = sigaction()
      unsafe action.__sigaction_handler.sa_handler = { Interruption.note($0) }
      action.sa_flags = Int32(SA_RESTART) | Int32(bitPattern: UInt32(SA_RESETHAND))
      unsafe sigaction(number, &action, nil)
      // Programs with threads often block signals, and those that they start inherit that.
      var signals = sigset_t()
      unsafe sigemptyset(&signals)
      unsafe sigaddset(&signals, number)
      unsafe pthread_sigmask(SIG_UNBLOCK, &signals, nil)
    }
  }

  /// Ends the program as the signal would have, so that whoever started it sees that.
  package static func end(by number: Int32) {
    _ = Glibc.signal(number, SIG_DFL)
    _ = kill(getpid(), number)
  }

  private static func note(_ number: Int32) {
    signal.store(number, ordering: .relaxed)
  }
}
