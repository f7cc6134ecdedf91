/// How inputs are read.
package struct SourceOptions: Sendable, Equatable {
  /// What an input holds.
  package enum Form: String, CaseIterable, Sendable {
    /// Told by the content, then by the name's ending.
    case automatic = "auto"
    case text
    case jsonl
    case json
    case html
  }

  package var form = Form.automatic
  /// Longer articles are faults; in bytes.
  package var maximumArticle = 16 << 20
  /// Files that are not read where they stand in a folder: what the program itself writes.
  package var passedOver: Set<FilePlace> = []

  package init() {}
}
