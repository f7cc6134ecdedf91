import CPacking

/// What packed data hold, one member after another; lengths and checksums are checked.
///
/// After a damaged member it goes on with the next one that begins.
final class PackedStream: ByteStream {
  /// The longest dictionary that a file may begin with.
  private static let dictionaryLimit = 8 << 20

  /// How far it can go back where a damaged member took bytes of the next ones.
  private static let history = 1 << 16

  private let packing: Packing
  private let input: InputBuffer
  private let unpacker: Unpacker
  private let window: Int
  private var isInMember = false
  /// Where the member begins that is unpacked.
  private var memberStart = 0
  /// Whether it gave anything.
  private var memberGave = false
  /// How many bytes were gone back over.
  private var goneBack = 0
  private var isFirst = true
  private var isAtEnd = false
  /// What is to be told when the bytes before it are given.
  private var failure: StreamError?

  /// - Parameters:
  ///   - stream: The packed bytes.
  ///   - packing: How they are packed.
  ///   - window: How many bytes a member may look back; one that asks for more is a fault.
  init(_ stream: any ByteStream, _ packing: Packing, window: Int) {
    self.packing = packing
    input = InputBuffer(stream, history: PackedStream.history)
    self.window = window
    unpacker = Unpacker(packing, window: window)
  }

  func read(into buffer: inout [UInt8], atMost limit: Int) throws(StreamError) -> Int {
    let start = buffer.count
    while failure == nil, !isAtEnd, buffer.count == start {
      do throws(StreamError) {
        try step(into: &buffer, atMost: limit)
      } catch {
        if error.loss == .rest { isAtEnd = true }
        failure = error
      }
    }
    if buffer.count > start { return buffer.count - start }
    guard let failure else { return 0 }
    self.failure = nil
    throw failure
  }

  private func step(into buffer: inout [UInt8], atMost limit: Int) throws(StreamError) {
    if !isInMember, try !startMember() {
      isAtEnd = true
      return
    }
    do throws(StreamError) {
      if input.count == 0 { _ = try input.readOn() }
    } catch {
      // What lies on both sides of a gap is no one member.
      isInMember = false
      if error.loss != .rest { try findMember() }
      throw error
    }
    let before = buffer.count
    let isEnding = input.count == 0
    let status = unpacker.step(input, into: &buffer, atMost: limit)
    memberGave = memberGave || buffer.count > before
    switch status {
    case vnpress_unpack_more:
      // Without input there may still be something to give.
      if isEnding, buffer.count == before {
        try goOn(after: "end in the middle of the packed data", .gap)
      }
    case vnpress_unpack_end: isInMember = false
    case vnpress_unpack_spoiled:
      try goOn(after: "do not agree with their checksum", memberGave ? .member : .gap)
    case vnpress_unpack_too_large:
      try goOn(
        after: "look back further than \(window) bytes (raise --max-window)", .gap, code: .tooLarge)
    default: try goOn(after: "are damaged", .gap)
    }
  }

  /// Goes to the next member after a fault, which it throws.
  private func goOn(
    after predicate: String, _ loss: StreamError.Loss, code: ArticleFault.Code = .damaged
  ) throws(StreamError) {
    var fault = damaged(predicate, loss)
    fault.code = code
    isInMember = false
    // A damaged member may have taken the next ones for its own bytes. Bytes made for it could be gone
    // over without end.
    let taken = input.offset - memberStart
    if goneBack + taken <= 4 * input.offset + 1 << 20 {
      input.goBack(to: memberStart + 1)
      goneBack += taken
    }
    if input.offset == memberStart { input.take(1) }
    try findMember()
    throw fault
  }

  /// Goes past zeros that fill up a block; whether another member begins.
  private func startMember() throws(StreamError) -> Bool {
    repeat {
      while input.count > 0, input[0] == 0 { input.take(1) }
      if input.count > 0 { break }
    } while try input.readOn()
    if input.count == 0 { return false }
    _ = try input.require(Packing.headLength)
    if !packing.begins(input[0..<min(input.count, Packing.headLength)]) {
      memberStart = input.offset
      try goOn(after: "go on after the packed data", .gap)
    }
    if isFirst { try readDictionary() }
    isFirst = false
    isInMember = true
    memberStart = input.offset
    memberGave = false
    if !unpacker.reset() { throw damaged("need more memory than there is", .rest) }
    return true
  }

  /// Goes to where a member may begin, or to the end.
  private func findMember() throws(StreamError) {
    while true {
      while let found = input.firstIndex(of: packing.firstByte) {
        input.take(found)
        if input.count < Packing.headLength { break }
        if packing.begins(input[0..<Packing.headLength]) { return }
        input.take(1)
      }
      if input.count >= Packing.headLength { input.take(input.count) }
      if try !input.readOn() {
        input.take(input.count)
        return
      }
    }
  }

  /// The dictionary that a file of zstd begins with where its frames share one (as in WARC.zst).
  private func readDictionary() throws(StreamError) {
    guard packing == .zstandard, try input.require(8),
      input[0..<4].elementsEqual([0x5D, 0x2A, 0x4D, 0x18])
    else { return }
    let length = input[4..<8].reversed().reduce(0) { $0 << 8 | Int($1) }
    if length > PackedStream.dictionaryLimit {
      throw damaged("begin with a dictionary that is too long", .rest)
    }
    input.take(8)
    if try !unpacker.setDictionary(input.block(length)) {
      throw damaged("begin with a dictionary that cannot be read", .rest)
    }
  }

  private func damaged(_ predicate: String, _ loss: StreamError.Loss) -> StreamError {
    StreamError(
      code: .damaged,
      message: "the bytes of the \(packing.name) data \(predicate) (at byte \(input.offset))",
      loss: loss)
  }
}
