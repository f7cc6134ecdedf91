/// What a batch came to.
package struct BatchSummary: Sendable, Equatable {
  /// Articles that gave a record.
  package var records = 0
  /// Articles and inputs that went to the error file.
  package var faults = 0
  /// Inputs that are not there or cannot be opened.
  package var missingInputs = 0
  /// Bytes of all articles read.
  package var bytes = 0
  /// Bytes of the inputs, as they lie on the disk, that are read.
  package var inputBytes = 0

  package init() {}

  /// The program's exit status: 0, every article gave a record; 1, some did not; 66, an input is
  /// not there, or no input holds an article.
  package var status: Int32 {
    if missingInputs > 0 || records + faults == 0 { return 66 }
    return faults > 0 ? 1 : 0
  }
}
