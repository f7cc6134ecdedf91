import Glibc

extension FilePath {
  /// The first and the last bytes of a regular file, `length` of each at most; empty where it cannot
  /// be read.
  package func edges(_ length: Int) -> [UInt8] {
    guard FileStatus(of: self)?.kind == .regular else { return [] }
    let descriptor = unsafe withCString { unsafe open($0, O_RDONLY | O_CLOEXEC) }
    if descriptor < 0 { return [] }
    defer { close(descriptor) }
    guard let size = FileStatus(ofDescriptor: descriptor)?.size else { return [] }
    var bytes = [UInt8](repeating: 0, count: 2 * length)
    let count = unsafe bytes.withUnsafeMutableBytes { memory in
      let head = unsafe pread(descriptor, memory.baseAddress, length, 0)
      let tail = unsafe pread(
        descriptor, memory.baseAddress.map { unsafe $0 + max(0, head) }, length,
        max(0, size - length))
      return max(0, head) + max(0, tail)
    }
    return Array(bytes.prefix(count))
  }
}
