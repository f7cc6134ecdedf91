import Glibc

/// Why output cannot be written.
package enum OutputError: Error, Equatable {
  /// Nobody reads the pipe any more.
  case closedPipe
  /// Path and the system's reason.
  case failed(String)
}

/// A file, or standard output or error, that bytes are appended to in large pieces.
package final class OutputFile {
  private static let capacity = 1 << 17

  private let descriptor: Int32
  /// For messages: `standard output`, or the path.
  private let name: String
  private var buffer: [UInt8] = []
  /// Where a file is written until it is whole, and its name then.
  private let renaming: (part: FilePath, whole: FilePath)?
  private var isOpen = true

  private init(descriptor: Int32, name: String, renaming: (part: FilePath, whole: FilePath)?) {
    self.descriptor = descriptor
    self.name = name
    self.renaming = renaming
  }

  deinit {
    if isOpen, descriptor > STDERR_FILENO { Glibc.close(descriptor) }
  }

  package static var standardOutput: OutputFile {
    OutputFile(descriptor: STDOUT_FILENO, name: "standard output", renaming: nil)
  }

  package static var standardError: OutputFile {
    OutputFile(descriptor: STDERR_FILENO, name: "standard error", renaming: nil)
  }

  /// A file that appears under its name when it is closed; until then it is `PATH.part`.
  ///
  /// What is no regular file (a device, a pipe) is written in place.
  package static func create(_ path: String) throws(OutputError) -> OutputFile {
    let whole = FilePath(path)
    let isSpecial = isSpecialFile(whole)
    let part = FilePath(path + ".part")
    let opened = unsafe (isSpecial ? whole : part).withCString {
      unsafe open($0, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o666)
    }
    if opened < 0 { throw .failed("\(path) cannot be written: \(reason(errno))") }
    return OutputFile(
      descriptor: opened, name: path, renaming: isSpecial ? nil : (part: part, whole: whole))
  }

  /// Appends bytes; they may stay in memory until the next `flush`.
  package func write(_ bytes: [UInt8]) throws(OutputError) {
    buffer.append(contentsOf: bytes)
    if buffer.count >= OutputFile.capacity { try flush() }
  }

  /// Hands everything to the system.
  package func flush() throws(OutputError) {
    var written = 0
    while written < buffer.count {
      let count = unsafe buffer.withUnsafeBytes { bytes in
        unsafe Glibc.write(
          descriptor, bytes.baseAddress.map { unsafe $0 + written }, bytes.count - written)
      }
      if count >= 0 {
        written += count
      } else if errno == EPIPE {
        buffer.removeAll()
        throw .closedPipe
      } else if errno != EINTR {
        let failure = errno
        buffer.removeAll()
        throw .failed("\(name) cannot be written: \(reason(failure))")
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes what is left and gives a file its name.
  package func close() throws(OutputError) {
    try flush()
    guard let renaming else { return }
    isOpen = false
    let isSynced = fsync(descriptor) == 0
    if !isSynced || Glibc.close(descriptor) != 0 {
      throw .failed("\(name) cannot be written: \(reason(errno))")
    }
    let failed = unsafe renaming.part.withCString { part in
      unsafe renaming.whole.withCString { whole in unsafe rename(part, whole) }
    }
    if failed != 0 { throw .failed("\(name) cannot be written: \(reason(errno))") }
  }

  private static func isSpecialFile(_ path: FilePath) -> Bool {
    var status = stat()
    let found = unsafe path.withCString { unsafe stat($0, &status) } == 0
    return found && status.st_mode & S_IFMT != S_IFREG
  }
}
