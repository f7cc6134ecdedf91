/// What the record's `start` and `end` count.
package enum OffsetUnit: String, CaseIterable, Sendable {
  case scalar
  case utf8
  case utf16
}
