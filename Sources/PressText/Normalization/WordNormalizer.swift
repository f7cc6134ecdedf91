/// Brings the doubtful stretches of one text into normal form; owns the buffers they share.
struct WordNormalizer {
  /// Unicode's bound for stream-safe text (UAX #15): longer runs of combining marks are cut.
  static let mostMarks = 30

  private let source: [UInt8]
  var edits = EditList()
  /// The runs of marks that were cut.
  private var cuts = FaultTally()
  private var scalars: [UInt32] = []
  private var clusters: [Cluster] = []
  private var toneFold: ToneFold
  /// The scalar that the last cluster's marks stand on, and where the cluster ends: invisible scalars may
  /// be among its marks.
  private var lastBase: (scalar: UInt32, end: Int)?

  init(source: [UInt8], spelling: ToneSpelling) {
    self.source = source
    toneFold = ToneFold(spelling: spelling)
  }

  /// Takes the text after the last edit over and ends the list.
  mutating func finish() {
    edits.finish(source)
  }

  /// What a reader of the text should know.
  var warnings: [TextWarning] {
    let warning = TextWarning(
      code: "combining-marks", message: "more than 30 combining marks on one letter: cut", cuts)
    return warning.map { [$0] } ?? []
  }

  mutating func normalize(_ stretch: Stretch) {
    forget()
    var position = stretch.start
    while position < stretch.end {
      if LookAlike.isInvisible(ScalarReader.scalar(source, at: position).0) {
        readInvisible(&position, stretch)
      } else {
        readCluster(&position, stretch)
      }
      if !stretch.isWord { write() }
    }
    if stretch.isWord { toneFold.fold(&scalars, &clusters) }
    write()
  }

  private mutating func forget() {
    scalars.removeAll(keepingCapacity: true)
    clusters.removeAll(keepingCapacity: true)
  }

  /// Reads a run of invisible scalars: dropped beside Latin and punctuation, else left alone.
  private mutating func readInvisible(_ position: inout Int, _ stretch: Stretch) {
    let start = position
    skipInvisible(&position)
    var neighbours: [UInt32] = []
    if let base = base(before: start) { neighbours.append(base) }
    if position < source.count {
      let after = ScalarReader.scalar(source, at: position).0
      // Where a mark follows, `readMarks` has let it stand for good.
      guard Composition.behaviour(after).contains(.startsCluster) else { return }
      neighbours.append(after)
    }
    guard neighbours.isEmpty || neighbours.contains(where: LookAlike.dropsInvisible) else { return }
    clusters.append(Cluster(start: start, end: position, first: scalars.count, count: 0))
  }

  /// The scalar before a place that marks stand on, if any: their order may change.
  private func base(before position: Int) -> UInt32? {
    if let lastBase, lastBase.end == position { return lastBase.scalar }
    var start = position
    while start > 0 {
      start = ScalarReader.before(source, start, floor: 0)
      let scalar = ScalarReader.scalar(source, at: start).0
      if !WordNormalizer.becomesMark(scalar) { return scalar }
    }
    return nil
  }

  /// Whether a scalar is a mark, or no mark but becomes marks (U+0F73).
  private static func becomesMark(_ scalar: UInt32) -> Bool {
    let behaviour = Composition.behaviour(scalar)
    return behaviour.contains(.isMark)
      || behaviour.isDisjoint(with: [.startsCluster, .isComposed])
  }

  private func skipInvisible(_ position: inout Int) {
    while position < source.count {
      let (scalar, length) = ScalarReader.scalar(source, at: position)
      guard LookAlike.isInvisible(scalar) else { return }
      position += length
    }
  }

  /// Reads a scalar and all that combines with it, and composes them.
  private mutating func readCluster(_ position: inout Int, _ stretch: Stretch) {
    let (start, first) = (position, scalars.count)
    let (base, length) = ScalarReader.scalar(source, at: position)
    if stretch.foldsLookAlikes, let latin = LookAlike.latin(base) {
      scalars.append(latin)
    } else {
      LookAlike.appendPlain(base, to: &scalars)
    }
    position += length
    readMarks(&position, stretch.end, base: base)
    lastBase = WordNormalizer.becomesMark(base) ? nil : (base, position)
    Composition.compose(&scalars, from: first)
    cutMarks(from: first)
    clusters.append(
      Cluster(start: start, end: position, first: first, count: scalars.count - first))
  }

  /// Reads what combines with `base`; marks beyond the bound are left out, with a warning.
  private mutating func readMarks(_ position: inout Int, _ end: Int, base: UInt32) {
    var count = Composition.behaviour(base).contains(.isMark) ? 1 : 0
    var cut = position..<position
    while position < end {
      var next = position
      if LookAlike.dropsInvisible(beside: base) { skipInvisible(&next) }
      guard next < end else { break }
      let (scalar, length) = ScalarReader.scalar(source, at: next)
      let behaviour = Composition.behaviour(scalar)
      if behaviour.contains(.startsCluster) { break }
      count += 1
      if count <= WordNormalizer.mostMarks {
        scalars.append(scalar)
      } else if behaviour.contains(.isMark) {
        cut = (cut.isEmpty ? next : cut.lowerBound)..<(next + length)
      } else {
        break
      }
      position = next + length
    }
    if !cut.isEmpty { cuts.add(cut) }
  }

  /// Composition can take marks apart; what then exceeds the bound goes too, so that a second pass
  /// finds nothing to do.
  private mutating func cutMarks(from first: Int) {
    guard scalars.count - first > WordNormalizer.mostMarks else { return }
    var run = 0
    var kept = first
    for index in first..<scalars.count {
      run = Composition.behaviour(scalars[index]).contains(.isMark) ? run + 1 : 0
      guard run <= WordNormalizer.mostMarks else { continue }
      scalars[kept] = scalars[index]
      kept += 1
    }
    scalars.removeLast(scalars.count - kept)
  }

  /// Writes the clusters that differ from the source as edits.
  private mutating func write() {
    for cluster in clusters {
      edits.replace(
        source, cluster.start..<cluster.end,
        with: scalars[cluster.first..<(cluster.first + cluster.count)])
    }
    forget()
  }
}
