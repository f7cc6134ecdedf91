/// Counts of hits and errors a row, and the figures that follow.
package struct Tally: Sendable {
  /// What a row came to.
  package struct Figures: Sendable, Equatable {
    /// How many the gold states.
    package var gold: Int
    package var precision: Double
    package var recall: Double
    package var f1: Double
  }

  private struct Row {
    var hits = 0
    var spurious = 0
    var missed = 0
  }

  private var rows: [String: Row] = [:]

  package init() {}

  /// Counts hits, spurious ones and missed ones for a row.
  mutating func add(_ row: String, hits: Int = 0, spurious: Int = 0, missed: Int = 0) {
    rows[row, default: Row()].hits += hits
    rows[row, default: Row()].spurious += spurious
    rows[row, default: Row()].missed += missed
  }

  /// Counts a hit, or an error both ways.
  mutating func add(_ row: String, isRight: Bool) {
    add(row, hits: isRight ? 1 : 0, spurious: isRight ? 0 : 1, missed: isRight ? 0 : 1)
  }

  /// The rows in the order of their names.
  package var figures: [(row: String, figures: Figures)] {
    rows.sorted { $0.key < $1.key }.map { ($0.key, figures(of: $0.value)) }
  }

  private func figures(of row: Row) -> Figures {
    let (found, stated) = (row.hits + row.spurious, row.hits + row.missed)
    let precision = found > 0 ? Double(row.hits) / Double(found) : 1
    let recall = stated > 0 ? Double(row.hits) / Double(stated) : 1
    let sum = precision + recall
    return Figures(
      gold: stated, precision: rounded(precision), recall: rounded(recall),
      f1: rounded(sum > 0 ? 2 * precision * recall / sum : 0))
  }

  /// To four decimal places.
  private func rounded(_ value: Double) -> Double {
    Double(Decimals.units(value, scale: 10_000)) / 10_000
  }
}
