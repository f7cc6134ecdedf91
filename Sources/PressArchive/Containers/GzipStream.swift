import CGzip

/// What a gzip stream holds, one member after another; length and checksum of each are checked.
@safe
final class GzipStream: ByteStream {
  private static let chunk = 1 << 16

  private let stream: any ByteStream
  private let state: OpaquePointer?
  private var input: [UInt8] = []
  private var position = 0
  private var isInMember = true
  private var isAtEnd = false
  private var failure: StreamError?

  init(_ stream: any ByteStream) {
    self.stream = stream
    unsafe state = vnpress_gunzip_new()
  }

  deinit {
    unsafe vnpress_gunzip_free(state)
  }

  func read(into buffer: inout [UInt8], atMost limit: Int) throws(StreamError) -> Int {
    let start = buffer.count
    while failure == nil, !isAtEnd, buffer.count == start {
      do throws(StreamError) {
        try step(into: &buffer, atMost: limit)
      } catch {
        // What came out before the fault is given first.
        failure = error
      }
    }
    if buffer.count > start { return buffer.count - start }
    if let failure {
      self.failure = nil
      isAtEnd = true
      throw failure
    }
    return 0
  }

  private func step(into buffer: inout [UInt8], atMost limit: Int) throws(StreamError) {
    if position == input.count, try !refill() {
      isAtEnd = true
      if isInMember { throw damaged("end in the middle of the packed data") }
      return
    }
    if !isInMember, try !startMember() { return }
    try unpack(into: &buffer, atMost: limit)
  }

  private func refill() throws(StreamError) -> Bool {
    input.removeAll(keepingCapacity: true)
    position = 0
    return try stream.read(into: &input, atMost: GzipStream.chunk) > 0
  }

  /// Goes past zeros that fill up a block; whether another member begins.
  private func startMember() throws(StreamError) -> Bool {
    while position < input.count, input[position] == 0 { position += 1 }
    guard position < input.count else { return false }
    if input[position] != 0x1F { throw damaged("go on after the packed data") }
    unsafe vnpress_gunzip_reset(state)
    isInMember = true
    return true
  }

  private func unpack(into buffer: inout [UInt8], atMost limit: Int) throws(StreamError) {
    let start = buffer.count
    buffer.append(contentsOf: repeatElement(0, count: limit))
    var consumed = 0
    var produced = 0
    let status = unsafe input.withUnsafeBufferPointer { source in
      unsafe buffer.withUnsafeMutableBufferPointer { target in
        unsafe vnpress_gunzip_step(
          state, source.baseAddress.map { unsafe $0 + position }, source.count - position,
          &consumed, target.baseAddress.map { unsafe $0 + start }, limit, &produced)
      }
    }
    buffer.removeLast(limit - produced)
    position += consumed
    switch status {
    case vnpress_gunzip_member_end: isInMember = false
    case vnpress_gunzip_damaged: throw damaged("are damaged")
    default: break
    }
  }

  private func damaged(_ predicate: String) -> StreamError {
    StreamError(code: .damaged, message: "the bytes of the gzip file \(predicate)")
  }
}
