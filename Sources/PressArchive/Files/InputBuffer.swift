import Glibc

/// A stream, and the bytes that were read ahead of its reader.
final class InputBuffer {
  private static let chunk = 1 << 17

  private let stream: any ByteStream
  /// How many bytes that are taken it keeps, to go back to.
  private let history: Int
  private var storage: [UInt8] = []
  /// The first byte of `storage` that is not taken.
  private var position = 0
  /// Stream offset of the first byte of `storage`.
  private var base = 0
  private var isAtEnd = false

  init(_ stream: any ByteStream, history: Int = 0) {
    self.stream = stream
    self.history = history
  }

  /// Stream offset of the next byte.
  var offset: Int { base + position }

  /// How many bytes are there without reading on.
  var count: Int { storage.count - position }

  /// A byte that is there.
  subscript(_ index: Int) -> UInt8 { storage[position + index] }

  /// Bytes that are there.
  subscript(_ range: Range<Int>) -> ArraySlice<UInt8> {
    storage[(position + range.lowerBound)..<(position + range.upperBound)]
  }

  /// Goes past bytes that are there.
  ///
  /// A large storage is given back when nothing of it is left.
  func take(_ length: Int) {
    position += min(length, count)
    guard history == 0, count == 0, storage.count > 8 * InputBuffer.chunk else { return }
    base += position
    (storage, position) = ([], 0)
  }

  /// Goes back to an offset, or as near to it as the bytes are still there.
  func goBack(to offset: Int) {
    position = max(0, min(position, offset - base))
  }

  /// Reads on; false at the end of the stream.
  ///
  /// What is there stays, also where reading fails.
  func readOn() throws(StreamError) -> Bool {
    if isAtEnd { return false }
    let spent = position - history
    if spent > 0 {
      storage.removeFirst(spent)
      base += spent
      position -= spent
    }
    do throws(StreamError) {
      isAtEnd = try stream.read(into: &storage, atMost: InputBuffer.chunk) == 0
    } catch {
      isAtEnd = error.loss == .rest
      throw error
    }
    return !isAtEnd
  }

  /// Reads on until so many bytes are there; false where the stream ends before.
  func require(_ length: Int) throws(StreamError) -> Bool {
    while count < length {
      if try !readOn() { return false }
    }
    return true
  }

  /// Goes past bytes, reading on; whether there were so many.
  func skip(_ length: Int) throws(StreamError) -> Bool {
    var left = length
    while true {
      let step = min(left, count)
      position += step
      left -= step
      if left == 0 { return true }
      if try !readOn() { return false }
    }
  }

  /// The next bytes, which are taken; fewer where the stream ends.
  func block(_ length: Int) throws(StreamError) -> [UInt8] {
    _ = try require(length)
    let block = Array(self[0..<min(length, count)])
    take(length)
    return block
  }

  /// The index of the first such byte at or after `start` among those that are there.
  func firstIndex(of byte: UInt8, from start: Int = 0) -> Int? {
    storage.firstIndex(of: byte, from: position + start).map { $0 - position }
  }

  /// The index of the first such sequence at or after `start` among the bytes that are there.
  func firstIndex(of sequence: [UInt8], from start: Int = 0) -> Int? {
    storage.firstIndex(of: sequence, from: position + start).map { $0 - position }
  }

  /// Calls `body` with the bytes that are there.
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    let start = position
    return unsafe storage.withUnsafeBufferPointer {
      unsafe body(UnsafeBufferPointer(rebasing: $0[start...]))
    }
  }
}

extension [UInt8] {
  /// The index of the first such byte at or after `start`; with the C library, 10 times a loop.
  func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    guard start < count else { return nil }
    return unsafe withUnsafeBytes { bytes in
      guard let base = bytes.baseAddress,
        let found = unsafe memchr(base + start, Int32(byte), bytes.count - start)
      else { return nil }
      return unsafe UnsafeRawPointer(found) - base
    }
  }

  /// The index of the first such sequence, which is not empty, at or after `start`.
  func firstIndex(of sequence: [UInt8], from start: Int) -> Int? {
    var index = start
    while let found = firstIndex(of: sequence[0], from: index) {
      if self[found...].starts(with: sequence) { return found }
      index = found + 1
    }
    return nil
  }
}
