import CArchive

/// Gives the bytes of a stream to the archive library.
@safe
private final class ArchiveFeeder {
  static let chunk = 1 << 16

  private let stream: any ByteStream
  private let memory: UnsafeMutableBufferPointer<UInt8>
  private var buffer: [UInt8] = []
  /// Why the stream failed.
  private(set) var failure: StreamError?

  init(_ stream: any ByteStream) {
    self.stream = stream
    unsafe memory = .allocate(capacity: ArchiveFeeder.chunk)
  }

  deinit {
    unsafe memory.deallocate()
  }

  /// Reads on to the stream's end, so that its faults show.
  func drain() throws(StreamError) {
    repeat {
      buffer.removeAll(keepingCapacity: true)
    } while try stream.read(into: &buffer, atMost: ArchiveFeeder.chunk) > 0
  }

  /// The next bytes, which live until the next call.
  func next() -> UnsafeBufferPointer<UInt8>? {
    buffer.removeAll(keepingCapacity: true)
    do throws(StreamError) {
      _ = try stream.read(into: &buffer, atMost: ArchiveFeeder.chunk)
    } catch {
      failure = error
      return nil
    }
    let (_, end) = unsafe memory.initialize(from: buffer)
    return unsafe UnsafeBufferPointer(rebasing: memory[..<end])
  }
}

/// An open archive: entries one after another, each read in pieces.
@safe
final class ArchiveHandle {
  /// What kind of data the archive is made of.
  enum Form {
    /// Tar or zip.
    case files
    /// One stream packed with zstd, xz or bzip2.
    case packed
  }

  private let archive: OpaquePointer?
  private let feeder: ArchiveFeeder

  init(_ stream: any ByteStream, form: Form) {
    feeder = ArchiveFeeder(stream)
    // The feeder lives as long as this handle, which frees the archive first.
    let context = unsafe Unmanaged.passUnretained(feeder).toOpaque()
    unsafe archive =
      switch form {
      case .files: unsafe vnpress_archive_open(feed, context)
      case .packed: unsafe vnpress_archive_open_packed(feed, context)
      }
  }

  deinit {
    unsafe vnpress_archive_free(archive)
  }

  /// Goes to the next file; false at the end, when all bytes are read.
  func next() throws(StreamError) -> Bool {
    guard let archive = unsafe archive else { throw damaged }
    switch unsafe vnpress_archive_next(archive) {
    case vnpress_archive_entry: return true
    case vnpress_archive_end:
      try feeder.drain()
      return false
    default: throw damaged
    }
  }

  /// The name of the file.
  var name: [UInt8] {
    guard let archive = unsafe archive, let name = unsafe vnpress_archive_name(archive) else {
      return []
    }
    return unsafe Array(String(cString: name).utf8)
  }

  /// Whether the file's content is encrypted.
  var isEncrypted: Bool {
    unsafe archive.map { unsafe vnpress_archive_is_encrypted($0) != 0 } ?? false
  }

  /// Appends the next bytes of the file and returns how many; 0 at its end.
  func read(into buffer: inout [UInt8], atMost limit: Int) throws(StreamError) -> Int {
    guard let archive = unsafe archive else { throw damaged }
    let start = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: limit))
    let count = unsafe buffer.withUnsafeMutableBytes { bytes in
      unsafe vnpress_archive_read(archive, bytes.baseAddress.map { unsafe $0 + start }, limit)
    }
    buffer.removeLast(limit - max(0, count))
    if count < 0 { throw damaged }
    return count
  }

  private var damaged: StreamError {
    if let failure = feeder.failure { return failure }
    let reason =
      unsafe archive.flatMap { unsafe vnpress_archive_message($0) }.map {
        unsafe String(cString: $0)
      } ?? "no memory"
    return StreamError(code: .damaged, message: "the packed data cannot be read on: \(reason)")
  }
}

/// What the archive library calls for bytes.
private func feed(
  context: UnsafeMutableRawPointer?, bytes: UnsafeMutablePointer<UnsafeRawPointer?>?
) -> Int {
  guard let context = unsafe context, let bytes = unsafe bytes else { return -1 }
  let feeder = unsafe Unmanaged<ArchiveFeeder>.fromOpaque(context).takeUnretainedValue()
  guard let piece = unsafe feeder.next() else { return -1 }
  unsafe bytes.pointee = UnsafeRawPointer(piece.baseAddress)
  return piece.count
}
