package import PressRecord

/// An article annotated by hand.
package struct GoldArticle: Sendable {
  package var id: String
  package var text: String
  package var published: String?
  /// By kind; a kind that the gold does not state is not scored.
  package var mentions: [ScoredKind: [GoldMention]]
  /// Nil where the gold states none.
  package var relations: [GoldRelation]?
}

/// A mention that the gold states.
package struct GoldMention: Sendable {
  /// As printed.
  package var text: String
  /// Unicode scalars of the article's text.
  package var range: Range<Int>
  /// Whether it may be found or not.
  package var isOptional: Bool
  /// What the gold says of it, by field.
  package var fields: JSONValue
}

/// A tie between two documents that the gold states.
package struct GoldRelation: Sendable {
  package var type: String
  package var from: String
  package var to: String
}

/// What is scored.
package enum ScoredKind: String, CaseIterable, Sendable {
  case documents
  case organizations
  case counts
  case dates

  /// The attributes, each with a row of its own.
  var fields: [String] {
    switch self {
    case .documents: ["number", "type", "name", "issuer", "issued"]
    case .organizations: ["name", "kind"]
    case .counts:
      [
        "value", "kind", "noun", "bound", "low", "high", "of", "unit", "currency", "per", "change",
      ]
    case .dates: ["type", "value", "mod"]
    }
  }
}
