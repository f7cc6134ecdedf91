/// An HTTP response as a crawler stored it.
struct HTTPMessage {
  var status = 0
  var fields = HeaderFields()
  /// Without the codings of the transfer.
  var body: [UInt8] = []

  /// Nil where the bytes are no HTTP response, or its body cannot be unpacked within a limit.
  init?(_ bytes: [UInt8], limit: Int) {
    var rest = bytes[...]
    guard rest.starts(with: "HTTP/".utf8), let first = HTTPMessage.line(&rest) else { return nil }
    let parts = String(decoding: first, as: UTF8.self).split(separator: " ")
    status = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    while let line = HTTPMessage.line(&rest), !line.isEmpty { fields.append(Array(line)) }
    body = Array(rest)
    if fields["transfer-encoding"]?.lowercased() == "chunked" {
      // Crawlers often store the body whole and leave the field standing.
      body = HTTPMessage.joined(rest) ?? body
    }
    guard let coding = fields["content-encoding"]?.lowercased(), coding.hasSuffix("gzip"),
      body.starts(with: [0x1F, 0x8B])
    else { return }
    guard let unpacked = HTTPMessage.unpacked(body, limit: limit) else { return nil }
    body = unpacked
  }

  private static func line(_ rest: inout ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard let end = rest.firstIndex(of: 0x0A) else { return nil }
    let line = rest[..<end]
    rest = rest[(end + 1)...]
    return line.last == 0x0D ? line.dropLast() : line
  }

  /// The chunks of a body, joined; nil where it is not made of chunks.
  private static func joined(_ bytes: ArraySlice<UInt8>) -> [UInt8]? {
    var rest = bytes
    var body: [UInt8] = []
    while let line = line(&rest) {
      let digits = String(decoding: line.prefix { $0 != 0x3B && $0 > 0x20 }, as: UTF8.self)
      guard let length = Int(digits, radix: 16), length >= 0, length <= rest.count else {
        return nil
      }
      if length == 0 { return body }
      body.append(contentsOf: rest.prefix(length))
      rest = rest.dropFirst(length)
      _ = HTTPMessage.line(&rest)
    }
    return nil
  }

  private static func unpacked(_ bytes: [UInt8], limit: Int) -> [UInt8]? {
    let stream = PackedStream(ByteArrayStream(bytes), .gzip)
    var body: [UInt8] = []
    while let count = try? stream.read(into: &body, atMost: 1 << 16), count > 0 {
      if body.count > limit { return nil }
    }
    return body
  }
}

/// Bytes in memory as a stream.
final class ByteArrayStream: ByteStream {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    rest = bytes[...]
  }

  func read(into buffer: inout [UInt8], atMost limit: Int) throws(StreamError) -> Int {
    let piece = rest.prefix(limit)
    buffer.append(contentsOf: piece)
    rest = rest.dropFirst(piece.count)
    return piece.count
  }
}
