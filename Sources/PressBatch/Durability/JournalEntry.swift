import PressArchive
import PressRecord

/// How far a batch is: what stands in its files up to here is for good.
struct JournalEntry: Sendable {
  /// The last item that is written.
  var position = ArticleSource.Position()
  /// Bytes of the output, and of the errors where they go to a file.
  var outputBytes = 0
  var errorsBytes = 0
  var summary = BatchSummary()
  /// How long the program has worked, in nanoseconds, all its runs together.
  var elapsed = 0
  /// Whether this is the end of the batch.
  var isWhole = false
  /// Articles that later ones are compared with, since the entry before.
  var originals: [DuplicateIndex.Original] = []

  init() {}

  /// Reads what `write` wrote; nil where it did not.
  init?(_ value: JSONValue) {
    guard let file = value["file"]?.integer, let item = value["item"]?.integer,
      let output = value["output"]?.integer, let errors = value["errors_output"]?.integer,
      let elapsed = value["elapsed"]?.integer
    else { return nil }
    position.file = file
    position.item = item
    outputBytes = output
    errorsBytes = errors
    self.elapsed = elapsed
    isWhole = value["whole"] == .bool(true)
    summary = BatchSummary(value)
    guard let originals = JournalEntry.originals(value) else { return nil }
    self.originals = originals
  }

  /// Reads what `writeOriginals` wrote; nil where it did not.
  static func originals(_ value: JSONValue) -> [DuplicateIndex.Original]? {
    var originals: [DuplicateIndex.Original] = []
    for pair in value["originals"]?.elements ?? [] {
      guard pair.elements.count == 2, let id = pair.elements[0].string,
        let sketch = pair.elements[1].string.flatMap({ TextSketch($0) })
      else { return nil }
      originals.append(DuplicateIndex.Original(sketch: sketch, id: id))
    }
    return originals
  }

  /// One line of JSON.
  func write(to out: inout JSONWriter) {
    out.beginObject()
    for (key, number) in [
      ("file", position.file), ("item", position.item), ("output", outputBytes),
      ("errors_output", errorsBytes), ("elapsed", elapsed),
    ] {
      out.key(named: key)
      out.integer(number)
    }
    if isWhole {
      out.key("whole")
      out.bool(true)
    }
    summary.writeFields(to: &out)
    JournalEntry.writeOriginals(originals, to: &out)
    out.endObject()
    out.endLine()
  }

  static func writeOriginals(_ originals: [DuplicateIndex.Original], to out: inout JSONWriter) {
    out.key("originals")
    out.beginArray()
    for original in originals {
      out.beginArray()
      out.string(original.id)
      out.string(original.sketch.string)
      out.endArray()
    }
    out.endArray()
  }
}
