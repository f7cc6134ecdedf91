import CGcrypt

/// The SHA-256 digest of bytes.
package enum SHA256 {
  /// The digest as 64 lower-case hexadecimal digits.
  package static func hexadecimal(_ bytes: [UInt8]) -> String {
    var digest = [UInt8](repeating: 0, count: 32)
    unsafe bytes.withUnsafeBufferPointer { source in
      unsafe digest.withUnsafeMutableBufferPointer { target in
        unsafe vnpress_sha256(source.baseAddress, source.count, target.baseAddress)
      }
    }
    var digits: [UInt8] = []
    digits.reserveCapacity(64)
    for byte in digest {
      digits.append(digit(byte >> 4))
      digits.append(digit(byte & 15))
    }
    return String(decoding: digits, as: UTF8.self)
  }

  private static func digit(_ value: UInt8) -> UInt8 { value < 10 ? 0x30 + value : 0x57 + value }
}
