/// What a form that is short for several names, each in its time, is short for from one day to another
/// (`Bộ Nông nghiệp`).
struct DatedName: Sendable {
  /// Row of `OrganizationRules.known`.
  let row: Int32
  /// What the rows of one form have in common.
  let form: NameHash
  let days: Range<Int32>

  /// What the columns `phrase`, `valid_from` and `valid_to` of a lexicon's row tell; an empty field leaves the time
  /// open.
  init(_ fields: borrowing LexiconRow, row: Int) {
    self.row = Int32(truncatingIfNeeded: row)
    form = NameHash(fields.field(0))
    let first = DatedName.day(fields.field(4)) ?? .min
    days = first..<max(first, DatedName.day(fields.field(5)) ?? .max)
  }

  /// The first day of `2007-08`, as a day number; nil where a field tells none.
  private static func day(_ field: ArraySlice<UInt8>) -> Int32? {
    let parts = field.split(separator: 0x2D).map { part in
      part.reduce(0) { ($0 &* 10 &+ Int($1 & 15)) % 10_000 }
    }
    guard let year = parts.first else { return nil }
    return CivilDate(
      year: year, month: parts.count > 1 ? parts[1] : 1, day: parts.count > 2 ? parts[2] : 1
    ).map { Int32(truncatingIfNeeded: $0.dayNumber) }
  }
}

extension OrganizationRules {
  /// The row of the same form as a dated one that is meant on a day; nil where none is.
  func known(_ row: Int32, on day: Int32) -> Int32? {
    datedNames.first { $0.row == row }.flatMap { dated in
      datedNames.first { $0.form == dated.form && $0.days.contains(day) }?.row
    }
  }
}
