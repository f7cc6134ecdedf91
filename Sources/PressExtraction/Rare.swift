/// Fields that few values of a kind have: one word beside the value where it has none of them.
///
/// An archive's worst articles hold 100,000 values: what each of them does not have must take no room.
struct Rare<Fields: RareFields>: Sendable {
  // Empty, or one: an array is the box that copies when it is written to.
  private var box: [Fields] = []

  init() {}

  /// The fields; nil where none was ever told.
  @inline(__always)
  var told: Fields? { box.first }

  /// Writes to the fields; room for them is taken only where something is told.
  ///
  /// - Parameters:
  ///   - isTold: Whether what is written says anything.
  ///   - write: Sets a field.
  @inline(__always)
  mutating func set(_ isTold: Bool, _ write: (inout Fields) -> Void) {
    if box.isEmpty {
      guard isTold else { return }
      box.append(Fields())
    }
    write(&box[0])
  }
}

/// Fields of which none is told at first.
protocol RareFields: Sendable {
  init()
}

/// A number from 0 that there may be none of: half a word.
struct RareIndex: Sendable {
  private var raw: Int32 = -1

  init() {}

  /// The number; nil where there is none.
  @inline(__always)
  var value: Int? {
    get { raw < 0 ? nil : Int(raw) }
    set { raw = newValue.map { Int32(clamping: max($0, -1)) } ?? -1 }
  }
}
