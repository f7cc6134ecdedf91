/// A document's number as printed: serial, year and code, before anything is known of its meaning.
struct DocumentNumber: Sendable, Equatable {
  /// What stands before a part of the code.
  enum Separator: Sendable, Equatable {
    case hyphen
    case slash
    case dot
    case space
  }

  /// One part of the code: `NQ`, `BGD&ĐT`, `UBTVQH15`.
  struct Part: Sendable, Equatable {
    var text: String
    var separator: Separator
  }

  /// The number's tokens.
  var tokens: Range<Int>
  /// As printed: `06`, `66.25`, `30a`.
  var serial: String
  var year: Int?
  var parts: [Part] = []
  /// Whether any white space stands between its pieces.
  var isSpaced = false

  /// Whether it has a code.
  var isFull: Bool { !parts.isEmpty }
}
