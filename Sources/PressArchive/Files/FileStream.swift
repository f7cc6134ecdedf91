import Glibc

/// An open file, or standard input.
package final class FileStream: ByteStream {
  /// Length in bytes at the time of opening; nil where it is not a regular file.
  package let length: Int?
  /// How many bytes were read.
  package private(set) var position = 0
  private let descriptor: Int32
  private let closes: Bool

  /// Opens a file.
  package init(path: FilePath) throws(StreamError) {
    // A named pipe that nobody writes to would hold up `open`, where no request to stop is heard.
    descriptor = unsafe path.withCString {
      unsafe open($0, O_RDONLY | O_CLOEXEC | O_NONBLOCK)
    }
    if descriptor < 0 { throw StreamError(opening: errno) }
    setBlocking(descriptor)
    closes = true
    let status = FileStatus(ofDescriptor: descriptor)
    length = status?.kind == .regular ? status?.size : nil
  }

  /// Standard input.
  package init() {
    descriptor = STDIN_FILENO
    closes = false
    length = nil
  }

  deinit {
    if closes { close(descriptor) }
  }

  package func read(into buffer: inout [UInt8], atMost limit: Int) throws(StreamError) -> Int {
    // A pipe or terminal may be silent for long; a request to stop has to end the wait.
    if length == nil, !waitForBytes() { return 0 }
    var count = 0
    var failure: Int32 = 0
    buffer.append(addingCapacity: limit) { free in
      repeat {
        count = unsafe free.withUnsafeMutableBufferPointer { memory, used in
          let count = unsafe Glibc.read(descriptor, memory.baseAddress, limit)
          used = max(0, count)
          return count
        }
      } while count < 0 && errno == EINTR
      failure = errno
    }
    if count < 0 { throw StreamError(reading: failure) }
    position += count
    return count
  }

  /// Whether there is something to read (the end too); false when the program is asked to stop.
  private func waitForBytes() -> Bool {
    var request = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    while Interruption.received == nil {
      // Where there is no telling, `read` will tell.
      let ready = unsafe poll(&request, 1, 200)
      if ready > 0 || (ready < 0 && errno != EINTR) { return true }
    }
    return false
  }
}

extension FilePath {
  /// Whether there is something at the path.
  package var leadsToFile: Bool {
    unsafe withCString { unsafe access($0, F_OK) } == 0
  }
}

extension StreamError {
  init(opening failure: Int32) {
    let missing = failure == ENOENT || failure == ENOTDIR
    self.init(
      code: missing ? .notFound : .notReadable,
      message: missing
        ? "there is no such file or folder; check the path"
        : "cannot be opened: \(reason(failure))")
  }

  init(reading failure: Int32) {
    self.init(code: .notReadable, message: "cannot be read: \(reason(failure))")
  }
}

/// The system's words for an error number.
package func reason(_ failure: Int32) -> String {
  unsafe strerror(failure).map { unsafe String(cString: $0) } ?? "error \(failure)"
}
