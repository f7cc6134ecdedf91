/// A quantity that the text states: how many, how much, what share.
///
/// The record's `counts` entry.
package struct Count: Sendable {
  /// What sort of quantity it is.
  package enum Kind: String, CaseIterable, Sendable {
    case cardinal
    case percent
    case ratio
    case money
    case measure
    case multiple
    case age
  }

  /// How the stated number bounds the quantity.
  package enum Bound: String, CaseIterable, Sendable {
    case exact
    case moreThan = "more_than"
    case atLeast = "at_least"
    case lessThan = "less_than"
    case almost
    case atMost = "at_most"
    case about
    case range
    case vague
  }

  /// Which way the quantity changed.
  package enum Change: String, CaseIterable, Sendable {
    case increase
    case decrease
  }

  package var mention: Mention
  package var kind: Kind
  /// Absent for a range and for an open quantity.
  package var value: ExactDecimal?
  package var low: ExactDecimal?
  package var high: ExactDecimal?
  /// A ratio's whole.
  package var of: ExactDecimal?
  package var bound: Bound = .exact
  /// What is counted, normalised; without number and bound.
  package var noun: String?
  /// For measures the unit as printed.
  package var unit: String?
  package var ucum: String?
  /// ISO 4217.
  package var currency: String?
  /// `năm` for `tỷ đồng/năm`; two units as printed, `ha/năm`.
  package var per: String?
  package var change: Change?
  /// What a change is measured from (`cùng kỳ năm trước`).
  package var base: String?
  /// Index in `Extraction.counts` of the total that this is a part of.
  package var partOf: Int?
  /// Index in `Extraction.counts` of the count that this one prints again.
  package var repeats: Int?
  /// Who, in `Extraction.organizations`.
  package var who: CountLink?
  /// As of when, in `Extraction.dates`.
  package var when: CountLink?
  /// Under which document, in `Extraction.documents`.
  package var under: CountLink?

  /// Further bodies and documents that are joined to the ones linked, with those, in text order; else empty.
  package var jointOrganizations: [Int] = []
  package var jointDocuments: [Int] = []

  /// Index in `Extraction.organizations`: who.
  package var organization: Int? { who?.index }
  /// Index in `Extraction.dates`: as of when.
  package var date: Int? { when?.index }
  /// Index in `Extraction.documents`: under which.
  package var document: Int? { under?.index }

  package init(mention: Mention, kind: Kind) {
    self.mention = mention
    self.kind = kind
  }
}
