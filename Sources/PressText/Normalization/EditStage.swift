/// Where edits of known words stand before a list takes them, so that each costs no look at the list's
/// buffers.
struct EditStage {
  /// Room for edits.
  static let edits = 256
  /// Room for bytes.
  static let bytes = 4096

  /// What of the source is written, here or in the list.
  var taken = 0
  /// How many bytes are written here.
  private(set) var count = 0

  init(taken: Int = 0) {
    self.taken = taken
  }

  /// Replaces a run that lies after the last edit and becomes `form` at `start` of the normalised text; `false`
  /// where there is no room.
  @inline(__always)
  mutating func replace(
    _ source: Span<UInt8>, _ run: Range<Int>, with form: RunCache.Form, at start: Int,
    _ edits: inout OutputSpan<OffsetMap.Edit>, _ bytes: inout MutableRawSpan
  ) -> Bool {
    let place = count &+ (run.lowerBound &- taken)
    guard edits.freeCapacity > 0, place &+ 16 <= bytes.byteCount else { return false }
    // Eight bytes at a time: what is written too far is written over.
    while taken < run.lowerBound {
      let next = source.extracting(taken..<(taken &+ 8))
      bytes.storeBytes(of: RunKey.word(next, 0), toByteOffset: count, as: UInt64.self)
      taken &+= 8
      count &+= 8
    }
    bytes.storeBytes(of: form.low, toByteOffset: place, as: UInt64.self)
    bytes.storeBytes(of: form.high, toByteOffset: place &+ 8, as: UInt64.self)
    edits.append(
      OffsetMap.Edit(
        normalizedStart: start, normalizedEnd: start &+ form.length, sourceStart: run.lowerBound,
        sourceEnd: run.upperBound))
    taken = run.upperBound
    count = place &+ form.length
    return true
  }
}
