/// One error, with its place.
package struct Miss: Sendable, Equatable {
  package var article: String
  /// The kind, or `links` or `relations`.
  package var kind: String
  /// `missed`, `spurious`, `span`, `offsets`, or the attribute that is wrong.
  package var fault: String
  package var gold: String
  package var found: String
  /// The text around the place, which is marked by `⟦ ⟧`.
  package var context: String

  /// The fields, separated by tabs.
  package var line: String {
    [article, kind, fault, gold, found, context].joined(separator: "\t")
  }
}

/// Shows a place of a text.
struct ContextMarker {
  private static let margin = 40

  private let scalars: [Unicode.Scalar]

  init(_ text: String) {
    scalars = Array(text.unicodeScalars)
  }

  /// The slice of the text, as far as there is one.
  func slice(_ range: Range<Int>) -> String {
    String(String.UnicodeScalarView(scalars[range.clamped(to: 0..<scalars.count)]))
  }

  /// The slice in `⟦ ⟧` with some text before and after, in one line.
  func mark(_ range: Range<Int>) -> String {
    let range = range.clamped(to: 0..<scalars.count)
    let start = max(0, range.lowerBound - ContextMarker.margin)
    let end = min(scalars.count, range.upperBound + ContextMarker.margin)
    let marked =
      slice(start..<range.lowerBound) + "⟦" + slice(range) + "⟧" + slice(range.upperBound..<end)
    var line = String.UnicodeScalarView()
    for scalar in marked.unicodeScalars { line.append(scalar.value < 0x20 ? " " : scalar) }
    return String(line)
  }
}
