/// A tie between two documents, or a document and the body that issued it.
///
/// The record's `relations` entry.
package struct Relation: Sendable, Equatable {
  /// What the first does to the second.
  package enum Kind: String, CaseIterable, Sendable {
    case issuedBy = "issued_by"
    case implements
    case amends
    case replaces
    case repeals
    case guides
    case cites

    /// Whether the second is no more what it was.
    var isChange: Bool { self == .amends || self == .replaces || self == .repeals }
  }

  /// An end of a relation: an index in the extraction.
  package enum End: Sendable, Equatable {
    case document(Int)
    case organization(Int)
  }

  package var kind: Kind
  package var from: End
  package var to: End
  /// The part of the second that is meant, where the text names it.
  package var provision: OfficialDocument.Provision?
  /// The tokens that say so.
  package var evidence: Range<Int>

  package init(
    kind: Kind, from: End, to: End, provision: OfficialDocument.Provision? = nil,
    evidence: Range<Int>
  ) {
    self.kind = kind
    self.from = from
    self.to = to
    self.provision = provision
    self.evidence = evidence
  }
}
