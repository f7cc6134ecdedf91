/// Where an article comes from: the record's `source`.
package struct SourceDescription: Sendable, Equatable {
  /// As given on the command line, with the folders walked below it; nil for standard input.
  package var path: String?
  /// The member of an archive.
  package var member: String?
  package var url: String?
  /// First byte in the file or member; nil where the article is the whole of it.
  package var offset: Int?
  /// The line on which it begins, from 1, of a file that has an article a line; told of faults only.
  package var line: Int?
  /// The encoding that it was decoded from.
  package var encoding: String?
  /// Of the source's bytes, lower-case hexadecimal.
  package var sha256: String?
  /// How many bytes the source has.
  package var bytes = 0

  package init(path: String? = nil) {
    self.path = path
  }
}
