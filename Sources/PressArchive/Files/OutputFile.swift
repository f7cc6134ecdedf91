import Glibc

/// A file, or standard output or error, that bytes are appended to in large pieces.
///
/// A regular file is `PATH.part` until it is whole, and is locked against a second program that
/// would write it. A device or a pipe is written in place, and so is what the shell has opened (`/dev/stdout`).
package final class OutputFile {
  private static let capacity = 1 << 17

  /// How many bytes were handed in, those that a file had before among them.
  package private(set) var position = 0

  private let descriptor: Int32
  /// For messages: `standard output`, or the path.
  private let name: String
  private var buffer: [UInt8] = []
  /// Where a file is written until it is whole, and its name then.
  private let part: PartFile?
  private var isOpen = true

  private init(descriptor: Int32, name: String, part: PartFile? = nil) {
    self.descriptor = descriptor
    self.name = name
    self.part = part
  }

  deinit {
    if isOpen, descriptor > STDERR_FILENO { Glibc.close(descriptor) }
  }

  package static var standardOutput: OutputFile {
    OutputFile(descriptor: STDOUT_FILENO, name: "standard output")
  }

  package static var standardError: OutputFile {
    OutputFile(descriptor: STDERR_FILENO, name: "standard error")
  }

  /// An empty file that appears under its name when it is closed.
  package static func create(_ path: String) throws(OutputError) -> OutputFile {
    let file = try open(path)
    try file.cut(to: 0)
    return file
  }

  /// The same with what its part has; `cut(to:)` has to follow.
  package static func open(_ path: String) throws(OutputError) -> OutputFile {
    if let number = inherited(path) {
      // A descriptor of its own, which may be closed.
      let opened = fcntl(number, F_DUPFD_CLOEXEC, STDERR_FILENO + 1)
      let access = fcntl(number, F_GETFL) & O_ACCMODE
      if opened >= 0, access != O_RDONLY { return OutputFile(descriptor: opened, name: path) }
      if opened >= 0 { Glibc.close(opened) }
      throw OutputError(path, failure: EBADF)
    }
    if FileStatus(of: FilePath(path))?.kind == .special {
      return OutputFile(descriptor: try openSpecial(path), name: path)
    }
    let part = PartFile(of: path)
    return OutputFile(descriptor: try part.open(), name: path, part: part)
  }

  /// Whether what is written under a path goes out at once: to a device, a pipe, or what the shell has opened.
  package static func isInPlace(_ path: String) -> Bool {
    inherited(path) != nil || FileStatus(of: FilePath(path))?.kind == .special
  }

  /// The open file that a path of the system stands for (`/dev/stdout`, `/dev/fd/3`); nil for other paths.
  ///
  /// Opened by that path, a file that output was redirected to would be written anew from its start.
  private static func inherited(_ path: String) -> Int32? {
    guard path.hasPrefix("/") else { return nil }
    let parts = path.split(separator: "/").filter { $0 != "." }
    switch parts {
    case ["dev", "stdout"]: return STDOUT_FILENO
    case ["dev", "stderr"]: return STDERR_FILENO
    default:
      guard parts.dropLast() == ["dev", "fd"] || parts.dropLast() == ["proc", "self", "fd"],
        let number = parts.last, number.utf8.allSatisfy({ (0x30...0x39).contains($0) })
      else { return nil }
      return Int32(number)
    }
  }

  /// Opens a device or a pipe; waits until somebody reads a named pipe, or the program is asked to stop.
  private static func openSpecial(_ path: String) throws(OutputError) -> Int32 {
    while true {
      let opened = unsafe FilePath(path).withCString {
        unsafe Glibc.open($0, O_WRONLY | O_CLOEXEC | O_NONBLOCK)
      }
      if opened >= 0 {
        setBlocking(opened)
        return opened
      }
      let failure = errno
      guard failure == ENXIO || failure == EINTR, Interruption.received == nil else {
        throw OutputError(path, failure: failure)
      }
      usleep(50_000)
    }
  }

  /// Fails where such a file cannot be written; leaves none.
  package static func check(_ path: String) throws(OutputError) {
    if inherited(path) == nil, FileStatus(of: FilePath(path))?.kind == .special {
      // To open a pipe and to close it would end its reader.
      let failed = unsafe FilePath(path).withCString { unsafe access($0, W_OK) } != 0
      if failed { throw OutputError(path, failure: errno) }
    } else {
      try open(path).part?.remove()
    }
  }

  /// Whether it is a regular file, which can be cut and gone on with.
  package var isRegular: Bool { part != nil }

  /// Leaves the first bytes of a regular file, and goes on after them.
  package func cut(to length: Int) throws(OutputError) {
    guard part != nil else { return }
    if (FileStatus(ofDescriptor: descriptor)?.size ?? 0) < length {
      throw .failed(
        "\(name).part is shorter than its journal says; delete \(name).journal to begin anew")
    }
    if ftruncate(descriptor, length) != 0 || lseek(descriptor, length, SEEK_SET) < 0 {
      throw OutputError(name, failure: errno)
    }
    position = length
  }

  /// Appends bytes; they may stay in memory until the next `flush`.
  package func write(_ bytes: [UInt8]) throws(OutputError) {
    position += bytes.count
    if bytes.count >= OutputFile.capacity {
      try flush()
      return try hand(bytes)
    }
    buffer.append(contentsOf: bytes)
    if buffer.count >= OutputFile.capacity { try flush() }
  }

  /// Hands everything to the system.
  package func flush() throws(OutputError) {
    do throws(OutputError) {
      try hand(buffer)
    } catch {
      buffer = []
      throw error
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private func hand(_ bytes: [UInt8]) throws(OutputError) {
    guard let failure = writeAll(bytes, to: descriptor) else { return }
    throw failure == EPIPE ? .closedPipe : OutputError(name, failure: failure)
  }

  /// Hands everything to the system and waits until a regular file is on the disk.
  package func sync() throws(OutputError) {
    try flush()
    if part != nil, fdatasync(descriptor) != 0 { throw OutputError(name, failure: errno) }
  }

  /// Keeps a short note with a regular file, beside its content, where the file system can.
  package func note(_ text: String) {
    if part != nil { _ = setNote(text, ofDescriptor: descriptor) }
  }

  /// Closes a file that got nothing, and leaves one of its name that is there as it is.
  package func closeUnused() throws(OutputError) {
    guard let part, part.replacesFile else { return try close() }
    isOpen = false
    Glibc.close(descriptor)
    try part.remove()
  }

  /// Writes what is left and gives a file its name, for good.
  package func close() throws(OutputError) {
    guard let part else { return try flush() }
    try sync()
    isOpen = false
    if Glibc.close(descriptor) != 0 { throw OutputError(name, failure: errno) }
    try part.becomeWhole()
  }
}

/// Lets reads and writes of an open file wait.
func setBlocking(_ descriptor: Int32) {
  let flags = fcntl(descriptor, F_GETFL)
  if flags >= 0 { _ = fcntl(descriptor, F_SETFL, flags & ~O_NONBLOCK) }
}

/// Writes bytes to an open file; the system's error number where it cannot.
func writeAll(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
  var written = 0
  while written < bytes.count {
    let count = unsafe bytes.withUnsafeBytes { memory in
      unsafe write(
        descriptor, memory.baseAddress.map { unsafe $0 + written }, memory.count - written)
    }
    if count >= 0 {
      written += count
    } else if errno != EINTR {
      return errno
    }
  }
  return nil
}
