/// Why gold, records or floors cannot be used.
package struct GoldError: Error, Equatable {
  /// What is wrong and where: `a.json: article "x": "…[[06]]…" occurs 2 times`.
  package var message: String

  /// Whether a file or folder is not there or cannot be read.
  package var isMissing = false

  package init(_ message: String, isMissing: Bool = false) {
    self.message = message
    self.isMissing = isMissing
  }
}
