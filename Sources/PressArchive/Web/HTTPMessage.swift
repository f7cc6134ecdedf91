import CPacking

/// An HTTP response as a crawler stored it.
struct HTTPMessage {
  /// Why a body cannot be had.
  enum Failure: Error {
    case tooLarge
    case unreadable(String)
  }

  /// How far a packed body may look back, as RFC 8878 has it for HTTP.
  private static let window = 8 << 20

  /// 0 where the first line tells none.
  private(set) var status = 0
  private(set) var fields = HeaderFields()
  /// As it came over the line.
  private let body: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) {
    var rest = bytes[...]
    let first = HTTPMessage.line(&rest) ?? []
    let parts = String(decoding: first, as: UTF8.self).split(separator: " ")
    status = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    while let line = HTTPMessage.line(&rest), !line.isEmpty { fields.append(Array(line)) }
    body = rest
  }

  /// The body without the codings of the transfer and of the content.
  ///
  /// Crawlers often store it without them and leave the fields standing.
  func content(limit: Int) throws(Failure) -> [UInt8] {
    var content = Array(body)
    if fields["transfer-encoding"]?.lowercased() == "chunked" {
      content = HTTPMessage.joined(body) ?? content
    }
    let codings = (fields["content-encoding"] ?? "").lowercased().split { ", \t".contains($0) }
    for coding in codings.reversed() where coding != "identity" {
      content = try HTTPMessage.decoded(content, coding, limit: limit)
    }
    return content
  }

  private static func decoded(
    _ bytes: [UInt8], _ coding: Substring, limit: Int
  ) throws(Failure) -> [UInt8] {
    switch coding {
    case "gzip", "x-gzip":
      return bytes.starts(with: [0x1F, 0x8B])
        ? try unpacked(bytes[...], .gzip, limit: limit) : bytes
    case "deflate":
      let isInZlib = isInZlib(bytes)
      return isInZlib || isPacked(bytes)
        ? try unpacked(bytes.dropFirst(isInZlib ? 2 : 0), .deflate, limit: limit) : bytes
    case "zstd":
      return bytes.starts(with: [0x28, 0xB5, 0x2F, 0xFD])
        ? try unpacked(bytes[...], .zstandard, limit: limit) : bytes
    default:
      if !isPacked(bytes) { return bytes }
      throw .unreadable("the body of the response is packed as \(coding), which is not read")
    }
  }

  /// Whether bytes begin with some that no text holds.
  private static func isPacked(_ bytes: [UInt8]) -> Bool {
    bytes.prefix(64).contains { $0 < 0x09 || (0x0E..<0x20).contains($0) }
  }

  /// Whether bytes begin as those of zlib do (RFC 1950), which is what `deflate` means; some servers
  /// send bare ones.
  private static func isInZlib(_ bytes: [UInt8]) -> Bool {
    bytes.count > 2 && bytes[0] == 0x78 && (0x7800 | Int(bytes[1])) % 31 == 0
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

  /// What packed bytes hold, of all members; what follows the last one is no part of it.
  private static func unpacked(
    _ bytes: ArraySlice<UInt8>, _ packing: Packing, limit: Int
  ) throws(Failure) -> [UInt8] {
    let input = InputBuffer(ByteArrayStream(bytes))
    let unpacker = Unpacker(packing, window: window)
    var body: [UInt8] = []
    while true {
      let isMore = input.count > 0 || (try? input.readOn()) == true
      let before = body.count
      switch unpacker.step(input, into: &body, atMost: 1 << 16) {
      case vnpress_unpack_end:
        if body.count > limit { throw .tooLarge }
        while input.count < Packing.headLength, (try? input.readOn()) == true {}
        let head = input[0..<min(input.count, Packing.headLength)]
        guard packing.begins(head), unpacker.reset() else { return body }
      case vnpress_unpack_more where isMore || body.count > before:
        if body.count > limit { throw .tooLarge }
      default: throw .unreadable("the body of the response is damaged: it cannot be unpacked")
      }
    }
  }
}

/// Bytes in memory as a stream.
final class ByteArrayStream: ByteStream {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: ArraySlice<UInt8>) {
    rest = bytes
  }

  func read(into buffer: inout [UInt8], atMost limit: Int) throws(StreamError) -> Int {
    let piece = rest.prefix(limit)
    buffer.append(contentsOf: piece)
    rest = rest.dropFirst(piece.count)
    return piece.count
  }
}
