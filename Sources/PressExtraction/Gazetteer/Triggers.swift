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
    case .organizationHead, .organizationName: .organization
    case .placeType: .place
    case .timePhrase, .holiday, .timeBound: .date
    case .organizationField, .nameEnd, .title, .placeName, .outlet, .foreignPlace, .timeCue: []
    case .unit, .countable, .numberedName, .bound, .phraseEnd: []
    case .issuingVerb, .relationVerb, .layoutPhrase: []
    }
  }
}

/// For each extractor the tokens at which it may start.
struct TriggerLists: Sendable {
  private var documents: [Int32] = []
  private var organizations: [Int32] = []
  private var counts: [Int32] = []
  private var dates: [Int32] = []
  private var places: [Int32] = []
  private var people: [Int32] = []

  subscript(kind: MentionKind) -> [Int32] {
    switch kind {
    case .document: documents
    case .organization: organizations
    case .count: counts
    case .date: dates
    case .place: places
    case .person: people
    }
  }

  /// Notes a token, which is not before the last one noted.
  mutating func note(_ triggers: Triggers, at index: Int32) {
    if triggers.contains(.document) { TriggerLists.add(index, to: &documents) }
    if triggers.contains(.organization) { TriggerLists.add(index, to: &organizations) }
    if triggers.contains(.count) { TriggerLists.add(index, to: &counts) }
    if triggers.contains(.date) { TriggerLists.add(index, to: &dates) }
    if triggers.contains(.place) { TriggerLists.add(index, to: &places) }
    if triggers.contains(.person) { TriggerLists.add(index, to: &people) }
  }

  @inline(__always)
  private static func add(_ index: Int32, to list: inout [Int32]) {
    if list.last != index { list.append(index) }
  }
}
