import CGcrypt

/// The digest of a WARC record's block, as `WARC-Block-Digest` tells it (ISO 28500, 5.8).
struct BlockDigest {
  private enum Function {
    case sha1
    case sha256

    init?(_ name: some StringProtocol) {
      switch name.lowercased() {
      case "sha1", "sha-1": self = .sha1
      case "sha256", "sha-256": self = .sha256
      default: return nil
      }
    }

    /// How many bytes it gives.
    var length: Int { self == .sha1 ? 20 : 32 }
  }

  private let function: Function
  private let value: [UInt8]

  /// Nil where the function is none that crawlers use, or the value is neither in Base 32 nor in
  /// hexadecimal.
  init?(_ label: String) {
    let parts = label.split(separator: ":", maxSplits: 1)
    guard parts.count == 2, let function = Function(parts[0]) else { return nil }
    let digits = Array(parts[1].utf8).filter { $0 > 0x20 && $0 != 0x3D }
    let value =
      digits.count == 2 * function.length
      ? BlockDigest.decode(digits, bits: 4, BlockDigest.hexadecimal)
      : BlockDigest.decode(digits, bits: 5, BlockDigest.base32)
    guard let value, value.count == function.length else { return nil }
    self.function = function
    self.value = value
  }

  /// Whether a block is the one that the digest was made of.
  func agrees(with block: [UInt8]) -> Bool {
    var digest = [UInt8](repeating: 0, count: function.length)
    unsafe block.withUnsafeBufferPointer { source in
      unsafe digest.withUnsafeMutableBufferPointer { target in
        switch function {
        case .sha1: unsafe vnpress_sha1(source.baseAddress, source.count, target.baseAddress)
        case .sha256: unsafe vnpress_sha256(source.baseAddress, source.count, target.baseAddress)
        }
      }
    }
    return digest == value
  }

  /// Whole bytes of digits of some bits each; nil where one is no digit.
  private static func decode(
    _ digits: [UInt8], bits: Int, _ digit: (UInt8) -> UInt8?
  ) -> [UInt8]? {
    var bytes: [UInt8] = []
    var (rest, count) = (0, 0)
    for byte in digits {
      guard let digit = digit(byte) else { return nil }
      rest = (rest << bits | Int(digit)) & 0xFFFF
      count += bits
      if count >= 8 {
        count -= 8
        bytes.append(UInt8(truncatingIfNeeded: rest >> count))
      }
    }
    return bytes
  }

  private static func hexadecimal(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x30...0x39: byte - 0x30
    case 0x41...0x46, 0x61...0x66: (byte | 0x20) - 0x57
    default: nil
    }
  }

  /// RFC 4648: `A` to `Z`, `2` to `7`.
  private static func base32(_ byte: UInt8) -> UInt8? {
    switch byte {
    case 0x41...0x5A, 0x61...0x7A: (byte | 0x20) - 0x61
    case 0x32...0x37: byte - 0x32 + 26
    default: nil
    }
  }
}
