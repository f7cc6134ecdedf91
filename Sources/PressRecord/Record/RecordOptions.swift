package import PressExtraction

/// What a record shows, and how.
package struct RecordOptions: Sendable, Equatable {
  /// Which arrays are written.
  package var selection: KindSelection = .all
  package var offsets = OffsetUnit.scalar
  /// Whether the record repeats the text.
  package var includesText = false

  package init() {}
}
