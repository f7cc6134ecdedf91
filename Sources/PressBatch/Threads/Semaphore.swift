import Glibc

/// Lets one thread wait until another one tells it to go on.
@safe
final class Semaphore: Sendable {
  // The system's functions are made to be called from several threads.
  private nonisolated(unsafe) let handle: UnsafeMutablePointer<sem_t>

  init() {
    unsafe handle = .allocate(capacity: 1)
    unsafe sem_init(handle, 0, 0)
  }

  deinit {
    unsafe sem_destroy(handle)
    unsafe handle.deallocate()
  }

  /// Waits for a signal, which it uses up.
  func wait() {
    while unsafe sem_wait(handle) != 0, errno == EINTR {}
  }

  /// Lets the waiting thread go on, now or when it comes to wait.
  func signal() { unsafe sem_post(handle) }
}
