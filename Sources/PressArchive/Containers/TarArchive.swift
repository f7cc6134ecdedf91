/// Reads tar (ustar, pax, GNU), one archive or several in one file.
///
/// A header whose checksum does not hold is told, and the next one that holds is looked for, wherever
/// it stands.
final class TarArchive: FileArchive {
  /// The longest name or set of fields.
  private static let fieldLimit = 1 << 20

  private let input: InputBuffer
  /// What is left of the file's content, and how many bytes fill up its last block.
  private var left = 0
  private var padding = 0
  private var isLost = false
  private var isAtEnd = false
  private var longName: [UInt8]?
  private var fields: TarFields?

  init(_ stream: any ByteStream) {
    input = InputBuffer(stream)
  }

  func nextMember() throws(StreamError) -> ArchiveMember? {
    if isAtEnd { return nil }
    do throws(StreamError) {
      try skip(left + padding)
      while let header = try nextHeader() {
        if let member = try member(header) { return member }
      }
      return nil
    } catch {
      lose(error)
      throw error
    }
  }

  func read(into buffer: inout [UInt8], atMost limit: Int) throws(StreamError) -> Int {
    if left == 0 { return 0 }
    do throws(StreamError) {
      if input.count == 0, try !input.readOn() { throw truncated }
    } catch {
      lose(error)
      throw error
    }
    let count = min(limit, left, input.count)
    buffer.append(contentsOf: input[0..<count])
    input.take(count)
    left -= count
    return count
  }

  /// What follows on lost bytes is no more where the headers say.
  private func lose(_ error: StreamError) {
    (left, padding, longName, fields) = (0, 0, nil, nil)
    isLost = true
    isAtEnd = error.loss == .rest
  }

  private func skip(_ length: Int) throws(StreamError) {
    (left, padding) = (0, 0)
    if try !input.skip(length) { throw truncated }
  }

  /// The next header that holds; nil at the end.
  private func nextHeader() throws(StreamError) -> TarHeader? {
    while true {
      guard try input.require(TarHeader.length) else {
        isAtEnd = true
        if isLost || input[0..<input.count].allSatisfy({ $0 == 0 }) { return nil }
        throw truncated
      }
      if isLost {
        if try !findHeader() { continue }
      } else if input[0..<TarHeader.length].allSatisfy({ $0 == 0 }) {
        input.take(TarHeader.length)
        continue
      }
      guard let header = TarHeader(input[0..<TarHeader.length]) else {
        throw StreamError(
          code: .damaged,
          message: "a file's header should begin at byte \(input.offset) of the tar archive",
          loss: .gap)
      }
      isLost = false
      input.take(TarHeader.length)
      return header
    }
  }

  /// Goes to a header among the bytes that are there; false, and past them, where there is none.
  private func findHeader() throws(StreamError) -> Bool {
    let mark = Array("ustar".utf8)
    while let found = input.firstIndex(of: mark) {
      if found >= 257 {
        input.take(found - 257)
        guard try input.require(TarHeader.length) else { return false }
        if TarHeader(input[0..<TarHeader.length]) != nil { return true }
        input.take(258)
      } else {
        input.take(found + 1)
      }
    }
    input.take(max(0, input.count - 262))
    if try !input.readOn() { input.take(input.count) }
    return false
  }

  /// The file that a header stands before; nil where it stands before something else.
  private func member(_ header: TarHeader) throws(StreamError) -> ArchiveMember? {
    switch header.kind {
    case .other, .ignored:
      (longName, fields) = (nil, nil)
      try skip(header.size + TarHeader.padding(header.size))
      return nil
    case .longName:
      longName = Array(try content(header).prefix { $0 != 0 })
      return nil
    case .fields:
      fields = TarFields(try content(header))
      return nil
    case .file, .sparse:
      left = fields?.size ?? header.size
      padding = TarHeader.padding(left)
      defer { (longName, fields) = (nil, nil) }
      var member = ArchiveMember(name: fields?.name ?? longName ?? header.name, length: left)
      if header.kind == .sparse {
        member.refusal = StreamError(
          code: .damaged, message: "the file is stored with holes; unpack it first")
      }
      return member
    }
  }

  /// The content of a name or of fields.
  private func content(_ header: TarHeader) throws(StreamError) -> [UInt8] {
    if header.size > TarArchive.fieldLimit {
      throw StreamError(code: .damaged, message: "a file's name is too long", loss: .gap)
    }
    let content = try input.block(header.size)
    try skip(TarHeader.padding(header.size))
    return content
  }

  private var truncated: StreamError {
    StreamError(
      code: .damaged, message: "the tar archive ends in the middle (at byte \(input.offset))")
  }
}
