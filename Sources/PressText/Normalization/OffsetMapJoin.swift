extension OffsetMap {
  /// The map of a text that was made in two steps: this one is of the second, `earlier` of the first.
  ///
  /// Edits of both that overlap are one; what was taken out right before or behind an edit, such as a sign that
  /// is not seen, is none of it. O(edits).
  package func joined(with earlier: OffsetMap) -> OffsetMap {
    guard !earlier.edits.isEmpty else { return self }
    var joined = OffsetMap()
    var (own, other) = (edits[...], earlier.edits[...])
    // What is added to an offset of the text between the two for one of the last text, and of the source.
    var (ahead, behind) = (0, 0)
    while let start = OffsetMap.first(own.first?.sourceStart, other.first?.normalizedStart) {
      let (before, back) = (ahead, behind)
      var end = start
      // The first one, however short, then those that begin inside.
      var reach = start + 1
      while true {
        if let edit = other.first, edit.normalizedStart < reach {
          end = max(end, edit.normalizedEnd)
          behind = edit.sourceEnd - edit.normalizedEnd
          other.removeFirst()
        } else if let edit = own.first, edit.sourceStart < reach {
          end = max(end, edit.sourceEnd)
          ahead = edit.normalizedEnd - edit.sourceEnd
          own.removeFirst()
        } else {
          break
        }
        reach = end
      }
      joined.append(
        Edit(
          normalizedStart: start + before, normalizedEnd: end + ahead, sourceStart: start + back,
          sourceEnd: end + behind))
    }
    return joined
  }

  private static func first(_ one: Int?, _ other: Int?) -> Int? {
    guard let one, let other else { return one ?? other }
    return min(one, other)
  }
}
