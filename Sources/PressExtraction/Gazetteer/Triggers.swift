/// The extractors that may find something from a token on.
package struct Triggers: OptionSet, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) {
    self.rawValue = rawValue
  }

  package static let document = Triggers(rawValue: 1)
  package static let organization = Triggers(rawValue: 2)
  package static let count = Triggers(rawValue: 4)
  package static let date = Triggers(rawValue: 8)
  package static let place = Triggers(rawValue: 16)
  package static let person = Triggers(rawValue: 32)

  /// Those that look at every number.
  static let number: Triggers = [.document, .count, .date]
}

extension TermKind {
  /// The extractors that look at every term of the kind.
  var triggers: Triggers {
    switch self {
    case .documentType, .documentName: .document
    case .organizationHead, .organizationName, .paperName: .organization
    case .placeType: .place
    case .title: .person
    case .timePhrase, .holiday, .timeBound: .date
    case .documentCue, .organizationField, .nameEnd, .outlet, .foreignPlace,
      .timeCue:
      []
    case .unit, .countable, .numberedName, .bound, .phraseEnd: []
    case .issuingVerb, .relationVerb, .layoutPhrase: []
    }
  }
}

extension Triggers {
  /// The extractor of a kind of mention.
  init(_ kind: MentionKind) {
    switch kind {
    case .document: self = .document
    case .organization: self = .organization
    case .count: self = .count
    case .date: self = .date
    case .place: self = .place
    case .person: self = .person
    }
  }
}
