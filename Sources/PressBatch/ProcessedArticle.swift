import PressRecord

/// An article that gave a record.
package struct ProcessedArticle: Sendable {
  package var id: String
  /// The record, with its line end.
  package var line: [UInt8]
  /// Where in the line fields can be put in that only the whole batch tells.
  var insertion = 0
  /// What the article is compared by; nil where it is not.
  var sketch: TextSketch?
  var entities = EntityTally()

  init(id: String, line: [UInt8]) {
    self.id = id
    self.line = line
  }

  /// Says in the record which article it repeats.
  mutating func mark(duplicateOf id: String) {
    var field = JSONWriter()
    // A comma stands before what follows another value.
    field.string("")
    field.key("duplicate_of")
    field.string(id)
    line.insert(contentsOf: field.bytes.dropFirst(2), at: insertion)
  }
}
