import PressArchive
import Testing

/// Bytes that come in pieces of a given size.
private final class Pieces: ByteStream {
  private var bytes: ArraySlice<UInt8>
  private let size: Int

  init(_ text: String, size: Int) {
    bytes = Array(text.utf8)[...]
    self.size = size
  }

  func read(into buffer: inout [UInt8], atMost limit: Int) throws(StreamError) -> Int {
    let piece = bytes.prefix(min(size, limit))
    buffer.append(contentsOf: piece)
    bytes = bytes.dropFirst(piece.count)
    return piece.count
  }
}

private func lines(_ text: String, size: Int, limit: Int) throws -> [LineReader.Line] {
  var reader = LineReader(stream: Pieces(text, size: size), limit: limit)
  var lines: [LineReader.Line] = []
  while let line = try reader.next() { lines.append(line) }
  return lines
}

@Test("lines are cut the same, however the bytes come", arguments: [1, 2, 3, 7, 100])
func piecesDoNotMatter(size: Int) throws {
  let found = try lines("ab\n\ncde\r\nf", size: size, limit: 100)
  #expect(found.map { String(decoding: $0.bytes, as: UTF8.self) } == ["ab", "", "cde\r", "f"])
  #expect(found.map(\.offset) == [0, 3, 4, 9])
}

@Test("the end of the last line makes no further line", arguments: ["", "a\n", "a"])
func lastLine(text: String) throws {
  #expect(try lines(text, size: 4, limit: 9).count == (text.isEmpty ? 0 : 1))
}

@Test("a line over the limit is told and gone past", arguments: [1, 3, 100])
func longLines(size: Int) throws {
  let found = try lines("ok\n123456\nx\n1234567890", size: size, limit: 5)
  #expect(found.map(\.isTooLong) == [false, true, false, true])
  #expect(found.map(\.offset) == [0, 3, 10, 12])
  #expect(found[2].bytes == Array("x".utf8))
}
