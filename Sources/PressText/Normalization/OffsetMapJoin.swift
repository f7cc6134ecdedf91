extension OffsetMap {
  /// The map of a text that was made in two steps: this one is of the second, `earlier` of the first.
  ///
  /// Edits of both that touch are one. O(edits).
  package func joined(with earlier: OffsetMap) -> OffsetMap {
    guard !earlier.edits.isEmpty else { return self }
    var joined = OffsetMap()
    var (own, other) = (edits[...], earlier.edits[...])
    // What is added to an offset of the text between the two for one of the last text, and of the source.
    var (ahead, behind) = (0, 0)
    while let start = [own.first?.sourceStart, other.first?.normalizedStart].compactMap(\.self)
      .min()
    {
      let (before, back) = (ahead, behind)
      var end = start
      while true {
        if let edit = own.first, edit.sourceStart <= end {
          end = max(end, edit.sourceEnd)
          ahead = edit.normalizedEnd - edit.sourceEnd
          own.removeFirst()
        } else if let edit = other.first, edit.normalizedStart <= end {
          end = max(end, edit.normalizedEnd)
          behind = edit.sourceEnd - edit.normalizedEnd
          other.removeFirst()
        } else {
          break
        }
      }
      joined.append(
        Edit(
          normalizedStart: start + before, normalizedEnd: end + ahead, sourceStart: start + back,
          sourceEnd: end + behind))
    }
    return joined
  }
}
