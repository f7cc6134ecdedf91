import Glibc

/// A thread of the system that goes through one body.
struct WorkerThread {
  /// What the main thread usually has, whatever the limits of the shell.
  private static let stackSize = 8 << 20

  private let thread: pthread_t

  /// Starts it; nil where the system gives no further thread.
  init?(_ body: @escaping @Sendable () -> Void) {
    var attributes = pthread_attr_t()
    unsafe pthread_attr_init(&attributes)
    defer { unsafe pthread_attr_destroy(&attributes) }
    unsafe pthread_attr_setstacksize(&attributes, WorkerThread.stackSize)
    var thread = pthread_t()
    // The new thread takes this reference over.
    let task = unsafe Unmanaged.passRetained(ThreadTask(body))
    let failure = unsafe pthread_create(
      &thread, &attributes,
      { context in
        guard let context = unsafe context else { return nil }
        unsafe Unmanaged<ThreadTask>.fromOpaque(context).takeRetainedValue().body()
        return nil
      }, task.toOpaque())
    if failure != 0 {
      unsafe task.release()
      return nil
    }
    self.thread = thread
  }

  /// Waits for its end; to be called once.
  func join() { pthread_join(thread, nil) }
}

/// What crosses over to a new thread.
private final class ThreadTask: Sendable {
  let body: @Sendable () -> Void

  init(_ body: @escaping @Sendable () -> Void) {
    self.body = body
  }
}
