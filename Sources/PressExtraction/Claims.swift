/// Which tokens are taken: no token is in two of {document, date, count}.
package struct Claims: Sendable {
  private var owners: [MentionKind?]

  package init(count: Int) {
    owners = Array(repeating: nil, count: count)
  }

  /// Who has a token, or nil.
  ///
  /// Outside the text: nil.
  package func owner(_ index: Int) -> MentionKind? {
    index >= 0 && index < owners.count ? owners[index] : nil
  }

  /// Whether no token of a range is taken.
  package func isFree(_ range: Range<Int>) -> Bool {
    !range.contains { owner($0) != nil }
  }

  /// Whether no token of a range is taken, but for one kind.
  func isFree(_ range: Range<Int>, but kind: MentionKind) -> Bool {
    range.allSatisfy { owner($0) == nil || owner($0) == kind }
  }

  /// Takes a range; what was taken before stays with its owner.
  package mutating func take(_ range: Range<Int>, for kind: MentionKind) {
    for index in range where index >= 0 && index < owners.count && owners[index] == nil {
      owners[index] = kind
    }
  }
}
