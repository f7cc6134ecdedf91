import CPacking

/// The content of one file in a zip archive; length and checksum are checked at its end.
final class ZipContent {
  private let input: InputBuffer
  private let header: ZipHeader
  private let unpacker: Unpacker?
  private let window: Int
  /// What is left of the packed bytes; of a file whose size stands behind it, all that comes.
  private var packedLeft: Int
  private var size = 0
  private var checksum: UInt32 = 0
  private var isAtEnd = false

  /// - Parameters:
  ///   - input: Stands at the content's first byte.
  ///   - header: What stands before it.
  ///   - window: How many bytes packed data may look back.
  init(_ input: InputBuffer, _ header: ZipHeader, window: Int) {
    self.input = input
    self.header = header
    self.window = window
    unpacker = ZipContent.packing(header.method).map { Unpacker($0, window: window) }
    packedLeft = header.hasDescriptor ? .max : header.packedSize
  }

  /// Why it cannot be read; nil where it can.
  var refusal: String? {
    if header.isEncrypted { return "the file is encrypted; unpack it with its password" }
    if header.method != 0, unpacker == nil {
      return "the file is packed with method \(header.method) of zip; unpack it first"
    }
    if header.method == 0, header.hasDescriptor {
      return "the file's length is not told before it; unpack it first"
    }
    return nil
  }

  private static func packing(_ method: Int) -> Packing? {
    switch method {
    case 8: .deflate
    case 12: .bzip2
    case 93: .zstandard
    case 95: .xz
    default: nil
    }
  }

  /// Appends the next bytes and returns how many; 0 at the end.
  func read(into buffer: inout [UInt8], atMost limit: Int) throws(StreamError) -> Int {
    let start = buffer.count
    while !isAtEnd, buffer.count == start {
      if unpacker == nil, packedLeft == 0 {
        try finish()
        break
      }
      if input.count == 0, packedLeft > 0, try !input.readOn() {
        throw damaged("the archive ends in the middle of the file", .rest)
      }
      try step(into: &buffer, atMost: limit)
    }
    return buffer.count - start
  }

  /// Goes to where the content ends.
  func pass() throws(StreamError) {
    if isAtEnd { return }
    if header.hasDescriptor {
      if refusal != nil { throw damaged("where the file ends is not told", .gap) }
      var scrap: [UInt8] = []
      while try read(into: &scrap, atMost: 1 << 17) > 0 { scrap.removeAll(keepingCapacity: true) }
    } else if try !input.skip(packedLeft) {
      throw damaged("the archive ends in the middle of the file", .rest)
    }
  }

  private func step(into buffer: inout [UInt8], atMost limit: Int) throws(StreamError) {
    let start = buffer.count
    guard let unpacker else {
      let count = min(limit, packedLeft, input.count)
      buffer.append(contentsOf: input[0..<count])
      input.take(count)
      packedLeft -= count
      add(buffer, from: start)
      return
    }
    let before = input.offset
    let status = unpacker.step(input, into: &buffer, atMost: limit, taking: packedLeft)
    if !header.hasDescriptor { packedLeft -= input.offset - before }
    add(buffer, from: start)
    switch status {
    case vnpress_unpack_more:
      if packedLeft == 0, buffer.count == start { try fail("are longer than was told") }
    case vnpress_unpack_end: try finish()
    case vnpress_unpack_spoiled: throw spoiled
    case vnpress_unpack_too_large:
      try fail("look back further than \(window) bytes (raise --max-window)", code: .tooLarge)
    default: try fail("are damaged")
    }
  }

  /// Ends with a fault, where the next file begins if that is known.
  private func fail(
    _ predicate: String, code: ArticleFault.Code = .damaged
  ) throws(StreamError) {
    var fault = damaged("the packed bytes of the file \(predicate)", .gap)
    fault.code = code
    isAtEnd = true
    if !header.hasDescriptor { _ = try input.skip(packedLeft) }
    throw fault
  }

  private func add(_ buffer: [UInt8], from start: Int) {
    size += buffer.count - start
    checksum = unsafe buffer.withUnsafeBufferPointer { bytes in
      guard let base = bytes.baseAddress else { return checksum }
      return unsafe vnpress_crc32(checksum, base + start, bytes.count - start)
    }
  }

  /// Reads what stands behind the content, and compares.
  private func finish() throws(StreamError) {
    isAtEnd = true
    var told = (checksum: header.checksum, size: header.size)
    if header.hasDescriptor {
      let width = header.isWide ? 24 : 16
      guard try input.require(4) else {
        throw damaged("the archive ends in the middle of the file", .rest)
      }
      let isMarked = input[0..<4].elementsEqual([0x50, 0x4B, 0x07, 0x08])
      let length = isMarked ? width : width - 4
      let bytes = try input.block(length)
      if bytes.count < length {
        throw damaged("the archive ends in the middle of the file", .rest)
      }
      let fields = bytes.suffix(width - 4)
      told.checksum = UInt32(ZipHeader.number(fields.prefix(4)))
      told.size = ZipHeader.number(fields.suffix(header.isWide ? 8 : 4))
    } else if packedLeft > 0 {
      // Bytes after the packed data's own end belong to the file, unless another one begins there.
      let isNext = try input.require(4) && input[0..<2].elementsEqual([0x50, 0x4B])
      if isNext { throw spoiled }
      _ = try input.skip(packedLeft)
      packedLeft = 0
    }
    // A size over 4 GiB that is told in four bytes is cut to them.
    let isSize = told.size == size || told.size == size & 0xFFFF_FFFF
    if told.checksum != checksum || !isSize { throw spoiled }
  }

  private var spoiled: StreamError {
    damaged("the bytes of the file do not agree with their checksum", .member)
  }

  private func damaged(_ sentence: String, _ loss: StreamError.Loss) -> StreamError {
    StreamError(
      code: .damaged, message: "\(sentence) (at byte \(input.offset) of the archive)", loss: loss)
  }
}
