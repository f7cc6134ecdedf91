import PressArchive
import PressText

/// What had to be repaired in an input that is read piece by piece.
struct RepairNotes {
  private var encodings: [String] = []
  /// One a kind of fault; places count the input's bytes.
  private var ofSource: [TextWarning] = []
  /// One a kind of fault; places count the bytes of the decoded text.
  private var ofText: [TextWarning] = []

  /// Takes what decoding a piece came to.
  mutating func add(_ chunk: TextChunks.Chunk) {
    for name in chunk.text.encoding.split(separator: ", ").map(String.init)
    where !encodings.contains(name) { encodings.append(name) }
    for fault in chunk.text.warnings { RepairNotes.add(fault, chunk.sourceOffset, to: &ofSource) }
  }

  /// Takes faults of a piece's text.
  mutating func add(_ faults: [TextWarning], of chunk: TextChunks.Chunk) {
    for fault in faults { RepairNotes.add(fault, chunk.offset, to: &ofText) }
  }

  private static func add(
    _ fault: TextWarning, _ offset: Int, to kinds: inout [TextWarning]
  ) {
    if let known = kinds.firstIndex(where: { $0.code == fault.code }) {
      kinds[known].count += fault.count
    } else {
      let range = fault.byteRange
      var fault = fault
      fault.byteRange = range.lowerBound + offset..<range.upperBound + offset
      kinds.append(fault)
    }
  }

  /// Tells it on standard error.
  func tell(_ path: String) {
    if encodings.contains(where: { $0 != TextEncoding.utf8.rawValue }) {
      Terminal.warn("\(path): read as \(encodings.joined(separator: ", "))")
    }
    for fault in ofSource { Terminal.warn("\(path): \(fault.sentence())") }
    for fault in ofText { Terminal.warn("\(path): \(fault.sentence(of: " of the text"))") }
  }
}
