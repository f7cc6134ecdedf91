package import PressText

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
    /// Rows of fields, whatever parts them: CSV, TSV.
    case csv
    case warc
  }

  /// What can be read, for messages.
  package static let readable =
    "text, HTML, JSON Lines, JSON, CSV, TSV and WARC, each also packed as .gz, .zst, .xz, .bz2, and "
    + ".tar and .zip of these"

  package var form = Form.automatic
  /// Longer articles are faults; in bytes.
  package var maximumArticle = 16 << 20
  /// Packed data that look back further are faults; in bytes.
  ///
  /// As much memory is taken to unpack them: all presets of xz but `-9` (64 MiB) ask for less, and of zstd all
  /// but `--ultra` and `--long`.
  package var maximumWindow = 48 << 20
  /// What text, tables and pages are in; nil to find out.
  package var encoding: TextEncoding?
  /// Which columns of a table hold what, where their names do not tell.
  package var columns = TableColumns()
  /// Files that are not read where they stand in a folder: what the program itself writes.
  package var passedOver: Set<FilePlace> = []

  package init() {}
}
