/// Maps byte offsets of a normalised text back to its source, by the list of edits that made it.
///
/// Outside the edits the two texts are equal but for a shift. Clean text has no edits.
package struct OffsetMap: Sendable, Equatable {
  /// One replaced stretch, of texts shorter than 2³² bytes: text in another form has one a word.
  package struct Edit: Sendable, Equatable {
    private var bounds: SIMD4<UInt32>

    package init(normalizedStart: Int, normalizedEnd: Int, sourceStart: Int, sourceEnd: Int) {
      bounds = SIMD4(
        UInt32(truncatingIfNeeded: normalizedStart), UInt32(truncatingIfNeeded: normalizedEnd),
        UInt32(truncatingIfNeeded: sourceStart), UInt32(truncatingIfNeeded: sourceEnd))
    }

    /// First byte of the stretch in the normalised text.
    package var normalizedStart: Int { Int(bounds.x) }
    /// The byte after the stretch in the normalised text.
    package var normalizedEnd: Int { Int(bounds.y) }
    /// First byte of the stretch in the source.
    package var sourceStart: Int { Int(bounds.z) }
    /// The byte after the stretch in the source.
    package var sourceEnd: Int { Int(bounds.w) }
  }

  /// The edits, ascending in both texts, not overlapping.
  package private(set) var edits: [Edit] = []

  package init() {}

  /// Takes the next edit.
  package mutating func append(_ edit: Edit) {
    edits.append(edit)
  }

  /// Takes the next edits.
  mutating func append(addingCapacity count: Int, _ body: (inout OutputSpan<Edit>) -> Void) {
    edits.append(addingCapacity: count, initializingWith: body)
  }

  /// Takes the last edit back.
  mutating func removeLast() {
    edits.removeLast()
  }

  /// The source offset at which a token that starts at `offset` of the normalised text starts.
  ///
  /// Inside an edit: the edit's start. O(log edits).
  package func sourceStart(_ offset: Int) -> Int {
    guard let edit = lastEdit(startingAtOrBefore: offset) else { return offset }
    return offset < edit.normalizedEnd
      ? edit.sourceStart : edit.sourceEnd + (offset - edit.normalizedEnd)
  }

  /// The source offset at which a token that ends before `offset` of the normalised text ends.
  ///
  /// Inside an edit: the edit's end. O(log edits).
  package func sourceEnd(_ offset: Int) -> Int {
    guard let edit = lastEdit(startingAtOrBefore: offset - 1) else { return offset }
    return offset <= edit.normalizedEnd
      ? edit.sourceEnd : edit.sourceEnd + (offset - edit.normalizedEnd)
  }

  private func lastEdit(startingAtOrBefore offset: Int) -> Edit? {
    var (low, high) = (0, edits.count)
    while low < high {
      let middle = (low + high) / 2
      if edits[middle].normalizedStart <= offset { low = middle + 1 } else { high = middle }
    }
    return low == 0 ? nil : edits[low - 1]
  }
}
