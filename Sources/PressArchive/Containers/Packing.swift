import CPacking

/// How bytes are packed.
enum Packing: Sendable {
  case gzip
  /// Without head and checksum, as in zip archives.
  case deflate
  case zstandard
  case xz
  case bzip2

  /// How many bytes `begins` looks at.
  static let headLength = 10

  /// Nil where the bytes begin no packed data.
  init?(head: ArraySlice<UInt8>) {
    for packing in [Packing.gzip, .zstandard, .xz, .bzip2] where packing.begins(head) {
      self = packing
      return
    }
    return nil
  }

  /// By a name's ending, of a file that begins with none of the known forms and with no text: its
  /// first bytes are damaged.
  init?(name: FilePath?, head: ArraySlice<UInt8>) {
    guard let name, head.prefix(64).contains(where: { $0 < 0x09 || (0x0E..<0x20).contains($0) })
    else { return nil }
    if name.hasSuffix(".gz") || name.hasSuffix(".tgz") {
      self = .gzip
    } else if name.hasSuffix(".zst") {
      self = .zstandard
    } else if name.hasSuffix(".xz") {
      self = .xz
    } else if name.hasSuffix(".bz2") {
      self = .bzip2
    } else {
      return nil
    }
  }

  /// Whether bytes begin a member; among damaged ones by chance once in 10¹¹ (gzip), else rarer.
  func begins(_ head: ArraySlice<UInt8>) -> Bool {
    let first = head.startIndex
    switch self {
    case .gzip:
      // The method, no reserved flag, a level and a system that there are.
      return head.starts(with: [0x1F, 0x8B, 0x08]) && head.count >= 10 && head[first + 3] < 0x20
        && [0, 2, 4].contains(head[first + 8])
        && (head[first + 9] < 20 || head[first + 9] == 0xFF)
    case .deflate: return false
    case .zstandard:
      return head.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
        || (head.count >= 4 && head[first] & 0xF0 == 0x50
          && head.dropFirst().starts(with: [0x2A, 0x4D, 0x18]))
    case .xz: return head.starts(with: [0xFD, 0x37, 0x7A, 0x58, 0x5A, 0x00])
    case .bzip2:
      return head.starts(with: [0x42, 0x5A, 0x68])
        && (head.dropFirst(4).starts(with: [0x31, 0x41, 0x59, 0x26, 0x53, 0x59])
          || head.dropFirst(4).starts(with: [0x17, 0x72, 0x45, 0x38, 0x50, 0x90]))
    }
  }

  /// What a member begins with, to look for.
  var firstByte: UInt8 {
    switch self {
    case .gzip: 0x1F
    case .deflate: 0
    case .zstandard: 0x28
    case .xz: 0xFD
    case .bzip2: 0x42
    }
  }

  /// For messages.
  var name: String {
    switch self {
    case .gzip: "gzip"
    case .deflate: "deflate"
    case .zstandard: "zstd"
    case .xz: "xz"
    case .bzip2: "bzip2"
    }
  }

  fileprivate var code: vnpress_packing {
    switch self {
    case .gzip: vnpress_packing_gzip
    case .deflate: vnpress_packing_deflate
    case .zstandard: vnpress_packing_zstd
    case .xz: vnpress_packing_xz
    case .bzip2: vnpress_packing_bzip2
    }
  }
}

/// Unpacks one member after another.
@safe
final class Unpacker {
  private let state: OpaquePointer?

  /// - Parameters:
  ///   - packing: How all members are packed.
  ///   - window: How many bytes a member may look back (xz, zstd); as much memory may be taken.
  init(_ packing: Packing, window: Int) {
    unsafe state = vnpress_unpacker_new(packing.code, window)
  }

  deinit {
    unsafe vnpress_unpacker_free(state)
  }

  /// Starts before a member; whether there is memory for it.
  func reset() -> Bool { unsafe state.map { unsafe vnpress_unpacker_reset($0) != 0 } ?? false }

  /// Sets the dictionary of all members (zstd); whether it is one.
  func setDictionary(_ bytes: [UInt8]) -> Bool {
    guard let state = unsafe state else { return false }
    return unsafe bytes.withUnsafeBufferPointer {
      unsafe vnpress_unpacker_set_dictionary(state, $0.baseAddress, $0.count) != 0
    }
  }

  /// Unpacks what is read ahead, of which it takes no more than `packed`, and appends no more bytes
  /// than `limit`.
  func step(
    _ input: InputBuffer, into buffer: inout [UInt8], atMost limit: Int, taking packed: Int = .max
  ) -> vnpress_unpack_status {
    guard let state = unsafe state else { return vnpress_unpack_too_large }
    var (consumed, produced) = (0, 0)
    var status = vnpress_unpack_more
    buffer.append(addingCapacity: limit) { free in
      unsafe free.withUnsafeMutableBufferPointer { memory, used in
        unsafe input.withBytes { source in
          status = unsafe vnpress_unpacker_step(
            state, source.baseAddress, min(source.count, packed), &consumed, memory.baseAddress,
            limit,
            &produced)
        }
        used = produced
      }
    }
    input.take(consumed)
    return status
  }
}

extension FilePath {
  /// The name of what is packed: without `.gz` and the like; `.tgz` stands for `.tar.gz`.
  var unpacked: FilePath {
    for suffix in [".gz", ".zst", ".xz", ".bz2"] where hasSuffix(suffix) {
      var path = self
      path.bytes.removeLast(suffix.utf8.count)
      return path
    }
    guard hasSuffix(".tgz") else { return self }
    var path = self
    path.bytes = Array(path.bytes.dropLast(3)) + Array("tar".utf8)
    return path
  }
}
