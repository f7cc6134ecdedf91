package import PressExtraction

/// What a record shows, and how.
package struct RecordOptions: Sendable, Equatable {
  /// Which arrays are written.
  package var selection: Set<MentionKind> = Set(MentionKind.allCases)
  package var offsets = OffsetUnit.scalar
  /// Whether the record repeats the text.
  package var includesText = false

  package init() {}
}
