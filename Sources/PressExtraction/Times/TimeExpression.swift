/// A time expression with its value.
///
/// The record's `dates` entry.
package struct TimeExpression: Sendable {
  /// TIMEX3 type.
  package enum Kind: String, CaseIterable, Sendable {
    case date = "DATE"
    case time = "TIME"
    case duration = "DURATION"
    case set = "SET"
  }

  /// TIMEX3 modifier.
  package enum Modifier: String, CaseIterable, Sendable {
    case start = "START"
    case mid = "MID"
    case end = "END"
    case approx = "APPROX"
    case before = "BEFORE"
    case after = "AFTER"
    case onOrBefore = "ON_OR_BEFORE"
    case onOrAfter = "ON_OR_AFTER"
    case lessThan = "LESS_THAN"
    case moreThan = "MORE_THAN"
    case equalOrLess = "EQUAL_OR_LESS"
    case equalOrMore = "EQUAL_OR_MORE"
  }

  /// What settled the parts that are not printed.
  package enum Anchor: String, CaseIterable, Sendable {
    case explicit
    case weekday
    case tense
    case partner
    case discourse
    case publication
    case none
  }

  package var mention: Mention
  package var kind: Kind
  /// TIMEX3 value (`2017-10-31`, `2017-Q3`, `P3D`, `XXXX-09-02`, `2015/2020`).
  package var value: String
  /// The first day it covers; nil for durations, sets, references and unknown years.
  package var begin: CivilDate?
  /// The last day it covers.
  package var end: CivilDate?
  package var modifier: Modifier?
  /// EDTF (ISO 8601-2).
  package var edtf: String?
  /// Whether it was read by the Vietnamese lunar calendar.
  package var isLunar = false
  package var anchor: Anchor?

  package init(mention: Mention, kind: Kind, value: String) {
    self.mention = mention
    self.kind = kind
    self.value = value
  }

  /// Whether it is a bare reference to the present, past or future.
  package var isReference: Bool { value.hasSuffix("_REF") }
}
