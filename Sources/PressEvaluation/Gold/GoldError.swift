/// Why gold, records or floors cannot be used.
package struct GoldError: Error, Equatable {
  /// What is wrong and where: `a.json: article "x": "…[[06]]…" occurs 2 times`.
  package var message: String

  package init(_ message: String) {
    self.message = message
  }
}
