/// Some of the kinds of what vnpress finds.
///
/// A bit a kind: a set of kinds hashes their names each time that it is asked, 1.6 instructions for each byte
/// of a text.
package struct KindSelection: Sendable, Equatable, ExpressibleByArrayLiteral {
  private var bits: UInt8 = 0

  /// The kinds of a literal.
  package init(arrayLiteral kinds: MentionKind...) { self.init(kinds) }

  /// These kinds; one named twice counts once.
  package init(_ kinds: [MentionKind]) {
    for kind in kinds { bits |= KindSelection.bit(kind) }
  }

  /// All kinds.
  package static var all: KindSelection { KindSelection(MentionKind.allCases) }

  /// Whether a kind is among them.
  package func contains(_ kind: MentionKind) -> Bool { bits & KindSelection.bit(kind) != 0 }

  private static func bit(_ kind: MentionKind) -> UInt8 {
    switch kind {
    case .document: 1
    case .organization: 2
    case .count: 4
    case .date: 8
    case .place: 16
    case .person: 32
    }
  }
}
