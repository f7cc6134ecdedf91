/// The lines of an article and the zone of each.
package struct Layout: Sendable {
  /// One line that has tokens.
  package struct Line: Sendable, Equatable {
    /// Its tokens; never empty.
    package var tokens: Range<Int>
    package var zone: Zone
    /// For a caption or box printed again: the line that it repeats.
    package var repeats: Int?

    package init(tokens: Range<Int>, zone: Zone, repeats: Int? = nil) {
      self.tokens = tokens
      self.zone = zone
      self.repeats = repeats
    }
  }

  /// The lines, in text order; together they hold every token.
  package var lines: [Line] = []

  package init(lines: [Line] = []) {
    self.lines = lines
  }

  /// Whether any line is furniture of the page.
  var hasJunk: Bool { lines.contains { $0.zone == .junk } }

  /// The index in `lines` of the line that a token is in.
  ///
  /// O(log lines).
  package func line(ofToken index: Int) -> Int? {
    var (low, high) = (0, lines.count)
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].tokens.upperBound <= index { low = middle + 1 } else { high = middle }
    }
    return low < lines.count && lines[low].tokens.contains(index) ? low : nil
  }

  /// The zone of a token; `body` where there are no lines.
  package func zone(ofToken index: Int) -> Zone {
    line(ofToken: index).map { lines[$0].zone } ?? .body
  }
}
