import PressArchive
import PressRecord

/// The F1 that each row has to reach, to three decimal places.
package struct Floors: Sendable, Equatable {
  /// What a check found.
  package struct Verdict: Sendable, Equatable {
    /// Rows below their floor, as sentences.
    package var failures: [String] = []
    /// Rows above their floor, and rows that have none yet, as sentences.
    package var raises: [String] = []
  }

  /// Thousandths by row.
  private var thousandths: [String: Int]

  /// Reads a file: one JSON object, a number a row.
  package init(path: String) throws(GoldError) {
    let values = try GoldReader.values(of: FilePath(path))
    guard values.count == 1, case .object(let members) = values[0] else {
      throw GoldError("\(path): floors are one JSON object, a number a row")
    }
    thousandths = [:]
    for member in members {
      guard let floor = member.value.double, (0...1).contains(floor) else {
        throw GoldError("\(path): the floor of \"\(member.key)\" is no number from 0 to 1")
      }
      thousandths[member.key] = Floors.thousandths(floor)
    }
  }

  /// Whether there is nothing to hold.
  package var isEmpty: Bool { thousandths.isEmpty }

  /// No floors yet.
  package init() {
    thousandths = [:]
  }

  /// Compares figures with the floors; a row that has a floor has to be there.
  package func check(_ tally: Tally) -> Verdict {
    var verdict = Verdict()
    var missing = Set(thousandths.keys)
    for (row, figures) in tally.figures {
      missing.remove(row)
      let reached = Floors.thousandths(figures.f1)
      guard let floor = thousandths[row] else {
        verdict.raises.append("\(row) has no floor; it is \(Floors.decimal(reached))")
        continue
      }
      let sentence = "\(row) is \(Floors.decimal(reached)), its floor \(Floors.decimal(floor))"
      if reached < floor { verdict.failures.append(sentence) }
      if reached > floor { verdict.raises.append(sentence) }
    }
    for row in missing.sorted() {
      verdict.failures.append("\(row) has a floor, but was not measured")
    }
    return verdict
  }

  /// Raises each row to what was reached; none is lowered.
  package mutating func raise(to tally: Tally) {
    for (row, figures) in tally.figures {
      thousandths[row] = max(thousandths[row] ?? 0, Floors.thousandths(figures.f1))
    }
  }

  /// The file's content: rows in order, a line each.
  package var bytes: [UInt8] {
    let lines = thousandths.sorted { $0.key < $1.key }.map { row, floor in
      "  \"\(row)\": \(Floors.decimal(floor))"
    }
    return Array(("{\n" + lines.joined(separator: ",\n") + "\n}\n").utf8)
  }

  private static func thousandths(_ value: Double) -> Int {
    Decimals.units(value, scale: 1000)
  }

  private static func decimal(_ thousandths: Int) -> String {
    Decimals.fixed(Double(thousandths) / 1000, places: 3)
  }
}
