import CSchema

/// The JSON Schema (2020-12) that every record keeps to.
package enum RecordSchema {
  /// The schema as JSON text, with a line end at its end.
  package static var bytes: [UInt8] {
    var length = 0
    guard let start = unsafe vnpress_schema(&length) else { return [] }
    return unsafe Array(UnsafeBufferPointer(start: start, count: length))
  }
}
