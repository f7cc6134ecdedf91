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
  package var bound: Bound = .exact
  package var change: Change?
  /// What is counted, normalised; without number and bound.
  package var noun: String?
  /// ISO 4217.
  package var currency: String?
  /// Index in `Extraction.counts` of the total that this is a part of.
  package var partOf: Int?
  /// Who, in `Extraction.organizations`.
  package var who: CountLink?
  /// As of when, in `Extraction.dates`.
  package var when: CountLink?
  /// Under which document, in `Extraction.documents`.
  package var under: CountLink?
  // A count is half as long so: 100,000 in one article take 15 MB less.
  private var rare = Rare<Further>()

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

extension Count {
  /// What few counts have.
  private struct Further: RareFields {
    var low: ExactDecimal?
    var high: ExactDecimal?
    var of: ExactDecimal?
    var unit: String?
    var ucum: String?
    var per: String?
    var base: String?
    var repeats: Int?
    var jointOrganizations: [Int] = []
    var jointDocuments: [Int] = []
  }

  /// The lower end of a range.
  package var low: ExactDecimal? {
    get { rare.told?.low }
    set { rare.set(newValue != nil) { $0.low = newValue } }
  }

  /// The upper end of a range.
  package var high: ExactDecimal? {
    get { rare.told?.high }
    set { rare.set(newValue != nil) { $0.high = newValue } }
  }

  /// A ratio's whole.
  package var of: ExactDecimal? {
    get { rare.told?.of }
    set { rare.set(newValue != nil) { $0.of = newValue } }
  }

  /// For measures the unit as printed.
  package var unit: String? {
    get { rare.told?.unit }
    set { rare.set(newValue != nil) { $0.unit = newValue } }
  }

  /// The unit's UCUM code.
  package var ucum: String? {
    get { rare.told?.ucum }
    set { rare.set(newValue != nil) { $0.ucum = newValue } }
  }

  /// `năm` for `tỷ đồng/năm`; two units as printed, `ha/năm`.
  package var per: String? {
    get { rare.told?.per }
    set { rare.set(newValue != nil) { $0.per = newValue } }
  }

  /// What a change is measured from (`cùng kỳ năm trước`).
  package var base: String? {
    get { rare.told?.base }
    set { rare.set(newValue != nil) { $0.base = newValue } }
  }

  /// Index in `Extraction.counts` of the count that this one prints again.
  package var repeats: Int? {
    get { rare.told?.repeats }
    set { rare.set(newValue != nil) { $0.repeats = newValue } }
  }

  /// Further bodies that are joined to the one linked, with that, in text order; else empty.
  package var jointOrganizations: [Int] {
    get { rare.told?.jointOrganizations ?? [] }
    set { rare.set(!newValue.isEmpty) { $0.jointOrganizations = newValue } }
  }

  /// Further documents that are joined to the one linked, with that, in text order; else empty.
  package var jointDocuments: [Int] {
    get { rare.told?.jointDocuments ?? [] }
    set { rare.set(!newValue.isEmpty) { $0.jointDocuments = newValue } }
  }
}
