/// The normalised text as it grows, and the edits that it differs from its source by.
struct EditList {
  private(set) var bytes: [UInt8] = []
  private(set) var map = OffsetMap()
  /// What of the source is written.
  private var taken = 0
  private var encoded: [UInt8] = []
  /// What a stage's bytes are written to; empty until there is an edit.
  private var staged: [UInt8] = []

  /// Whether the text is the source so far.
  var isEmpty: Bool { map.edits.isEmpty }

  /// What to add to an offset of the source after the last edit.
  var shift: Int {
    map.edits.last.map { $0.normalizedEnd - $0.sourceEnd } ?? 0
  }

  /// Replaces a range of the source that lies after the last one; nothing where it stays the same.
  mutating func replace(
    _ source: [UInt8], _ range: Range<Int>, with scalars: ArraySlice<UInt32>
  ) {
    encoded.removeAll(keepingCapacity: true)
    for scalar in scalars { ScalarReader.append(scalar, to: &encoded) }
    if encoded.count == range.count, source[range].elementsEqual(encoded) { return }
    take(source, to: range.lowerBound)
    let start = bytes.count
    bytes.append(contentsOf: encoded)
    end(range, from: start)
  }

  /// Lets `body` put edits, and the bytes up to the end of the last, on a stage; it tells what stands there.
  mutating func extend(
    _ body: (EditStage, inout OutputSpan<OffsetMap.Edit>, inout MutableRawSpan) -> EditStage
  ) {
    var stage = EditStage(taken: taken)
    var room: [UInt8] = []
    swap(&room, &staged)
    map.append(addingCapacity: EditStage.edits) { edits in
      var bytes = room.mutableSpan
      // Unsafe for what not every eight bytes are; any byte is a byte.
      var raw = unsafe bytes.mutableBytes
      stage = body(stage, &edits, &raw)
    }
    bytes.append(contentsOf: room[..<stage.count])
    taken = stage.taken
    swap(&room, &staged)
  }

  /// Whether there is a stage.
  var hasRoom: Bool { !staged.isEmpty }

  /// Makes room on the stage for the next edit of `source`, which starts at `end`.
  mutating func makeRoom(_ source: [UInt8], to end: Int) {
    if staged.isEmpty { staged = Array(repeating: 0, count: EditStage.bytes) }
    take(source, to: end)
  }

  private mutating func end(_ range: Range<Int>, from start: Int) {
    taken = range.upperBound
    map.append(
      OffsetMap.Edit(
        normalizedStart: start, normalizedEnd: bytes.count, sourceStart: range.lowerBound,
        sourceEnd: range.upperBound))
  }

  /// Takes the source over up to a byte after the last edit.
  mutating func take(_ source: [UInt8], to end: Int) {
    bytes.append(contentsOf: source[taken..<end])
    taken = end
  }

  /// Takes back the edits that start at or after a byte of the source.
  ///
  /// No other edit reaches beyond that byte.
  mutating func takeBack(to start: Int) {
    while let last = map.edits.last, last.sourceStart >= start {
      bytes.removeLast(bytes.count - last.normalizedStart)
      taken = last.sourceStart
      map.removeLast()
    }
    if map.edits.isEmpty {
      (bytes, taken) = ([], 0)
    } else if taken > start {
      bytes.removeLast(taken - start)
      taken = start
    }
  }

  /// Takes the rest of the source over; the source itself where there is no edit.
  mutating func finish(_ source: [UInt8]) {
    if map.edits.isEmpty { bytes = source } else { take(source, to: source.count) }
  }
}
