import PressRecord

/// Cuts JSON into articles: the elements of an array, or values one after another.
///
/// Looks at brackets and strings only; whether a piece is JSON is for the interpreter to tell.
final class JSONValuesReader: ArticleReader {
  let kind = "json"

  private static let chunk = 1 << 16

  private let stream: any ByteStream
  private let origin: SourceDescription
  private let limit: Int
  private var buffer: [UInt8] = []
  private var position = 0
  /// Stream offset of the first byte of `buffer`.
  private var base = 0
  private var number = 0
  private var isInArray = false
  private var isAtEnd = false

  init(stream: any ByteStream, origin: SourceDescription, options: SourceOptions) {
    self.stream = stream
    self.origin = origin
    limit = options.maximumArticle
  }

  func next() -> ReadingStep {
    if isAtEnd { return .end }
    do throws(StreamError) {
      guard try findStart() else { return .end }
      return try readValue()
    } catch {
      isAtEnd = true
      return .fault(origin.fault(error.code, error.message))
    }
  }

  /// Goes to the next value, past commas, white space and the array's own brackets.
  private func findStart() throws(StreamError) -> Bool {
    while let byte = try current() {
      switch byte {
      case 0x00...0x20, 0x2C, 0x5D, 0xEF, 0xBB, 0xBF: position += 1
      case 0x5B where !isInArray && number == 0:
        isInArray = true
        position += 1
      default: return true
      }
    }
    return false
  }

  /// The value that starts here; its fault where it is too long, is no object, or does not end.
  private func readValue() throws(StreamError) -> ReadingStep {
    var source = origin
    number += 1
    discardTaken()
    source.offset = base
    var scan = JSONScan()
    while let byte = try current() {
      if scan.endsBefore(byte) { break }
      position += 1
      if scan.take(byte) { break }
      if position > limit { return skipRest(source.tooLarge(limit), &scan) }
    }
    return .article(
      RawArticle(source: source, form: .json, bytes: Array(buffer[..<position]), number: number))
  }

  /// Goes past the rest of a value that is too long.
  private func skipRest(_ fault: ArticleFault, _ scan: inout JSONScan) -> ReadingStep {
    do throws(StreamError) {
      while let byte = try current(), !scan.endsBefore(byte) {
        position += 1
        if position == buffer.count { discardTaken() }
        if scan.take(byte) { break }
      }
    } catch {
      isAtEnd = true
    }
    return .fault(fault)
  }

  /// The byte at the position; nil at the end.
  private func current() throws(StreamError) -> UInt8? {
    if position < buffer.count { return buffer[position] }
    if number == 0 || buffer.isEmpty { discardTaken() }
    if try stream.read(into: &buffer, atMost: JSONValuesReader.chunk) == 0 {
      isAtEnd = true
      return nil
    }
    return buffer[position]
  }

  private func discardTaken() {
    buffer.removeFirst(position)
    base += position
    position = 0
  }
}

/// How far a value is: inside which brackets, and whether in a string.
private struct JSONScan {
  private var depth = 0
  private var isInString = false
  private var isEscaped = false

  /// Whether a bare word or number, or a piece that opens no bracket, ends before a byte.
  func endsBefore(_ byte: UInt8) -> Bool {
    depth == 0 && !isInString && (byte <= 0x20 || byte == 0x2C || byte == 0x5D)
  }

  /// Takes a byte; whether it ends the value.
  mutating func take(_ byte: UInt8) -> Bool {
    if isInString {
      if isEscaped {
        isEscaped = false
      } else if byte == 0x5C {
        isEscaped = true
      } else if byte == 0x22 {
        isInString = false
        return depth == 0
      }
      return false
    }
    switch byte {
    case 0x22: isInString = true
    case 0x7B, 0x5B: depth += 1
    case 0x7D, 0x5D:
      depth -= 1
      return depth <= 0
    default: break
    }
    return false
  }
}
