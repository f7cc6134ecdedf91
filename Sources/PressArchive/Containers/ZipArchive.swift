import CPacking

/// Reads zip archives from front to back, so that also a pipe may hold one.
///
/// What is damaged is told; the next file's header is looked for behind it.
final class ZipArchive: FileArchive {
  /// How far it can go back where a wrong length led too far.
  private static let history = 1 << 16

  private let input: InputBuffer
  private let window: Int
  private var header: ZipHeader?
  private var content: ZipContent?
  /// Where headers were read, and the digests of their names; ascending.
  private var found: [(offset: Int, name: Int)] = []
  /// Files that the directory names and that were not read, to be told at the end.
  private var missing: [String] = []
  /// Where the file's header begins that was read last; nil where going back there is of no use.
  private var memberStart: Int?
  private var isLost = false
  private var isAtEnd = false

  /// - Parameters:
  ///   - stream: The archive's bytes.
  ///   - window: How many bytes packed data may look back.
  init(_ stream: any ByteStream, window: Int) {
    self.window = window
    input = InputBuffer(stream, history: ZipArchive.history)
  }

  func nextMember() throws(StreamError) -> ArchiveMember? {
    if isAtEnd { return nil }
    do throws(StreamError) {
      if let content {
        self.content = nil
        try content.pass()
      }
      guard try findHeader() else {
        isAtEnd = true
        return nil
      }
      return try openMember()
    } catch {
      throw lost(error)
    }
  }

  func read(into buffer: inout [UInt8], atMost limit: Int) throws(StreamError) -> Int {
    guard let content else { return 0 }
    do throws(StreamError) {
      return try content.read(into: &buffer, atMost: limit)
    } catch {
      // Where the content ended as it should, the next header follows.
      if error.loss != .member { throw lost(error) }
      self.content = nil
      throw error
    }
  }

  /// What is to be told of an error, after which the next header is looked for: behind the last one, since
  /// lengths may be wrong, as far back as bytes are still there.
  private func lost(_ error: StreamError) -> StreamError {
    content = nil
    isLost = true
    var error = error
    if let memberStart {
      input.goBack(to: memberStart + 4)
      if error.code == .damaged { error.loss = .gap }
    }
    memberStart = nil
    isAtEnd = error.loss == .rest
    return error
  }

  /// Goes to the next file's header; false at the end.
  private func findHeader() throws(StreamError) -> Bool {
    guard try input.require(4) else {
      if isLost { return false }
      throw damaged("ends before its directory", .rest)
    }
    if input[0..<4].elementsEqual(ZipHeader.mark) { return true }
    // The first piece of a split archive that is one piece all the same.
    if input[0..<4].elementsEqual([0x50, 0x4B, 0x07, 0x08]), input.offset == 0 {
      input.take(4)
      return try findHeader()
    }
    if isDirectory(input[0..<4]) {
      try passDirectory()
      return false
    }
    if !isLost { throw damaged("has no file's header", .gap) }
    return try searchHeader()
  }

  /// Whether a mark begins what stands behind all files.
  private func isDirectory(_ mark: ArraySlice<UInt8>) -> Bool {
    mark.elementsEqual([0x50, 0x4B, 0x01, 0x02]) || mark.elementsEqual([0x50, 0x4B, 0x05, 0x06])
      || mark.elementsEqual([0x50, 0x4B, 0x06, 0x06])
      || mark.elementsEqual([0x50, 0x4B, 0x06, 0x08])
  }

  /// Goes past the directory to the end, so that it shows whether all bytes are there.
  private func passDirectory() throws(StreamError) {
    memberStart = nil
    while try input.require(4), !input[0..<4].elementsEqual([0x50, 0x4B, 0x05, 0x06]) {
      let isEntry = input[0..<4].elementsEqual([0x50, 0x4B, 0x01, 0x02])
      if !isEntry {
        input.take(1)
      } else if try input.require(46) {
        try passEntry()
      } else {
        input.take(input.count)
      }
    }
    if try !input.require(22) { throw damaged("ends in the middle of its directory", .rest) }
    _ = try input.skip(.max)
    if !missing.isEmpty {
      let names = missing.prefix(10).joined(separator: ", ")
      throw damaged(
        "names \(missing.count) files that stand nowhere in it, or under other names: \(names)",
        .rest)
    }
  }

  /// Goes past a file's entry in the directory; notes the file where it was not read.
  private func passEntry() throws(StreamError) {
    let nameLength = ZipHeader.number(input[28..<30])
    let tailLength = ZipHeader.number(input[30..<32]) + ZipHeader.number(input[32..<34])
    let offset = ZipHeader.number(input[42..<46])
    guard try input.require(46 + nameLength) else { return input.take(input.count) }
    let name = input[46..<(46 + nameLength)]
    let place = found.partitioningIndex { $0.offset >= offset }
    let isRead = place < found.count && found[place].offset == offset
    // Where other bytes stand before the archive, its offsets may count from elsewhere.
    if found.first?.offset == 0, offset < 0xFFFF_FFFF, missing.count < 1000,
      !isRead || found[place].name != ZipArchive.digest(name)
    {
      missing.append(String(decoding: name, as: UTF8.self))
    }
    input.take(46 + nameLength)
    _ = try input.skip(tailLength)
  }

  /// Tells names apart (FNV-1a).
  private static func digest(_ name: ArraySlice<UInt8>) -> Int {
    Int(
      truncatingIfNeeded: name.reduce(0xCBF2_9CE4_8422_2325 as UInt64) {
        ($0 ^ UInt64($1)) &* 0x100_0000_01B3
      })
  }

  /// Looks for a header, wherever it stands; false where the directory or the end comes first.
  private func searchHeader() throws(StreamError) -> Bool {
    while true {
      while let found = input.firstIndex(of: 0x50) {
        input.take(found)
        guard try input.require(ZipHeader.length) else { return false }
        if ZipHeader(input[0..<ZipHeader.length]) != nil { return true }
        if input[0..<4].elementsEqual([0x50, 0x4B, 0x01, 0x02]) {
          try passDirectory()
          return false
        }
        input.take(1)
      }
      input.take(input.count)
      if try !input.readOn() { return false }
    }
  }

  private func openMember() throws(StreamError) -> ArchiveMember {
    guard try input.require(ZipHeader.length) else { throw truncated }
    let offset = input.offset
    memberStart = offset
    guard var header = ZipHeader(input[0..<ZipHeader.length]) else {
      input.take(4)
      throw damaged("has a file's header that is damaged", .gap)
    }
    input.take(ZipHeader.length)
    guard try input.require(header.tailLength) else { throw truncated }
    header.readTail(input[0..<header.tailLength])
    input.take(header.tailLength)
    isLost = false
    found.append((offset, ZipArchive.digest(header.name[...])))
    let content = ZipContent(input, header, window: window)
    self.content = content
    return ArchiveMember(
      name: header.name, length: header.hasDescriptor ? nil : header.size,
      refusal: content.refusal)
  }

  private func damaged(_ predicate: String, _ loss: StreamError.Loss) -> StreamError {
    StreamError(
      code: .damaged, message: "the zip archive \(predicate) (at byte \(input.offset))",
      loss: loss)
  }

  private var truncated: StreamError { damaged("ends in the middle", .rest) }
}

extension Array {
  /// The first index from which on a condition holds, which holds for none before it.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var (low, high) = (0, count)
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
