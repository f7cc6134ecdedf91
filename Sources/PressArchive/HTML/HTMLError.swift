/// Why a page cannot be read.
package enum HTMLError: Error, Sendable, Equatable {
  /// The bytes are no text.
  case notText
  /// So deeply nested, so full of mismatched tags or of so many elements that it is no press page.
  case tooComplex
  /// There is no memory for it.
  case noMemory

  /// A sentence without its full stop.
  package var description: String {
    switch self {
    case .notText: "the page holds bytes that are no text"
    case .tooComplex: "the page is nested too deeply or has too many elements"
    case .noMemory: "there is no memory for the page"
    }
  }
}
