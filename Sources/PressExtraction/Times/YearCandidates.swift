/// The year before the publication's, its own and the next, with the days of a time in each.
struct YearCandidates {
  /// One year, and the first and last day of the time in it.
  struct Candidate {
    var year: Int
    var begin: CivilDate
    var end: CivilDate
  }

  private var all = InlineArray<3, Candidate?>(repeating: nil)
  private var count = 0

  /// Adds a year, which is later than those before; past three of them nothing.
  mutating func add(_ year: Int, _ begin: CivilDate, _ end: CivilDate) {
    guard count < all.count else { return }
    all[count] = Candidate(year: year, begin: begin, end: end)
    count += 1
  }

  /// The earliest that fulfils a condition.
  func first(_ isRight: (Candidate) -> Bool) -> Candidate? {
    for index in 0..<count {
      if let candidate = all[index], isRight(candidate) { return candidate }
    }
    return nil
  }

  /// The latest that fulfils a condition.
  func last(_ isRight: (Candidate) -> Bool) -> Candidate? {
    for index in (0..<count).reversed() {
      if let candidate = all[index], isRight(candidate) { return candidate }
    }
    return nil
  }

  /// The nearest to a day of those that fulfil a condition; of two as near the earlier.
  func nearest(
    to day: CivilDate, where isRight: (Candidate) -> Bool = { _ in true }
  ) -> Candidate? {
    var best: (distance: Int, candidate: Candidate)?
    for index in 0..<count {
      guard let candidate = all[index], isRight(candidate) else { continue }
      let distance = abs(candidate.begin.dayNumber - day.dayNumber)
      if distance < best?.distance ?? .max { best = (distance, candidate) }
    }
    return best?.candidate
  }
}
