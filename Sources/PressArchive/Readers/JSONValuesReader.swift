import PressRecord
import PressText

/// Cuts JSON into articles: the elements of an array, or values one after another.
///
/// Looks at brackets and strings only; whether a piece is JSON is for the interpreter to tell.
final class JSONValuesReader: ArticleReader {
  let kind = "json"

  private let input: InputBuffer
  private let origin: SourceDescription
  private let limit: Int
  private let columns: TableColumns?
  /// What the file is in, where that is UTF-16 or UTF-32; the stream is UTF-8.
  private let encoding: TextEncoding?
  private var number = 0
  private var isInArray = false
  private var isClosed = false
  /// Whether it looks for the next object after something broken.
  private var isLost = false
  private var isDone = false

  init(
    stream: any ByteStream, origin: SourceDescription, options: SourceOptions,
    encoding: TextEncoding?
  ) {
    self.encoding = encoding
    input = InputBuffer(stream)
    self.origin = origin
    limit = options.maximumArticle
    columns = options.columns.isEmpty ? nil : options.columns
  }

  func next() -> ReadingStep {
    if isDone { return .end }
    do throws(StreamError) {
      guard try findStart() else {
        isDone = true
        guard isInArray, !isClosed else { return .end }
        return .fault(place.fault(.damaged, "the array does not end; the file is cut off"))
      }
      return try readValue()
    } catch {
      isDone = error.loss == .rest
      isLost = true
      input.take(input.count)
      return .fault(place.fault(error.code, error.message))
    }
  }

  private var place: SourceDescription {
    var place = origin
    place.offset = input.offset
    return place
  }

  /// Goes to the next value, past commas, white space and the array's own brackets.
  private func findStart() throws(StreamError) -> Bool {
    while try input.require(1) {
      let byte = input[0]
      switch byte {
      case 0x00...0x20, 0x2C, 0xEF, 0xBB, 0xBF: break
      case 0x5D: isClosed = true
      case 0x5B where !isInArray && number == 0: isInArray = true
      case 0x7B where isLost:
        if try beginsObject() { return true }
      case _ where isLost: break
      default: return true
      }
      input.take(1)
    }
    return false
  }

  /// Whether the bracket here is followed by a key.
  private func beginsObject() throws(StreamError) -> Bool {
    var index = 1
    while try input.require(index + 1), input[index] <= 0x20 { index += 1 }
    return index < input.count && input[index] == 0x22
  }

  /// The value that starts here; its fault where it is too long or broken.
  private func readValue() throws(StreamError) -> ReadingStep {
    isLost = false
    number += 1
    let source = place
    var scan = JSONScan()
    var end = 0
    while true {
      switch advance(&scan, from: &end) {
      case .ends, .endsBefore:
        let step = takeArticle(source, end)
        return end > limit ? .fault(source.tooLarge(limit)) : step
      case .breaks:
        input.take(end)
        isLost = true
        return .fault(
          source.fault(
            .badJSON, "the JSON has a line end in a string, or no key where one should be; going on"
          ))
      case .goesOn: break
      }
      if input.count > limit { return try skipRest(source.tooLarge(limit), &scan) }
      if try !input.readOn() {
        // What the end cuts off is for the interpreter to refuse.
        return takeArticle(source, end)
      }
    }
  }

  private func takeArticle(_ source: SourceDescription, _ length: Int) -> ReadingStep {
    var article = RawArticle(
      source: source, form: .json, bytes: Array(input[0..<length]), number: number)
    article.columns = columns
    article.fileEncoding = encoding
    input.take(length)
    return .article(article)
  }

  /// Takes what is there, up to the value's end.
  private func advance(_ scan: inout JSONScan, from end: inout Int) -> JSONScan.Step {
    let start = end
    let (step, length) = unsafe input.withBytes { bytes -> (JSONScan.Step, Int) in
      var index = start
      while index < bytes.count {
        let step = unsafe scan.take(bytes[index])
        index += 1
        switch step {
        case .goesOn: continue
        // A value has at least one byte, so that no byte is met twice.
        case .endsBefore, .breaks: return (step, max(1, index - 1))
        case .ends: return (step, index)
        }
      }
      return (.goesOn, index)
    }
    end = length
    return step
  }

  /// Goes past the rest of a value that is too long.
  private func skipRest(
    _ fault: ArticleFault, _ scan: inout JSONScan
  ) throws(StreamError) -> ReadingStep {
    input.take(input.count)
    while try input.readOn() {
      var end = 0
      let step = advance(&scan, from: &end)
      input.take(end)
      switch step {
      case .goesOn: continue
      case .breaks: isLost = true
      case .ends, .endsBefore: break
      }
      break
    }
    return .fault(fault)
  }
}
