/// Weighs the places of an article against each other.
struct ScopeVotes {
  private let rules: PlaceRules
  private let places: PlaceFindings
  private let day: Int32
  /// How often units of a type are spoken of without a name, by the type's raw value.
  private let levels: [Int]
  /// The provinces, by code.
  private var provinces = Array(repeating: Province(), count: 128)
  /// The versions of provinces that the article names, in order.
  private var versions: [PlaceReference] = []
  private var votes: [Vote] = []

  private struct Province {
    var weight = 0
    /// Its weight in lists of provinces.
    var listed = 0
    /// Whether a unit with its type is named that lies in no other province.
    var hasUnit = false
    /// Whether the title or the outlet tells it.
    var isTold = false

    var whole: Int { weight + listed }
  }

  private struct Vote {
    var finding: Int
    var weight: Int
    var isTitle: Bool
  }

  /// - Parameters:
  ///   - rules: The gazetteer.
  ///   - places: The places that may be added.
  ///   - day: The article's day.
  ///   - levels: How often units of a type are spoken of without a name, by the type's raw value.
  init(rules: PlaceRules, places: PlaceFindings, day: Int32, levels: [Int]) {
    self.rules = rules
    self.places = places
    self.day = day
    self.levels = levels
  }

  mutating func add(province code: Int, weight: Int) {
    if code >= 0, code < provinces.count { provinces[code].weight += weight }
  }

  /// Says that a province is told, so that no crowd of others hides it.
  mutating func tell(province code: Int) {
    if code >= 0, code < provinces.count { provinces[code].isTold = true }
  }

  /// Adds a province of a list, which alone makes no scope but shows whether another stands out.
  mutating func add(listed code: Int, weight: Int) {
    if code >= 0, code < provinces.count { provinces[code].listed += weight * 2 }
  }

  /// Adds the finding at an index in `places`.
  mutating func add(_ finding: Int, weight: Int, isTitle: Bool) {
    guard weight > 0 else { return }
    votes.append(Vote(finding: finding, weight: weight, isTitle: isTitle))
    var codes: InlineArray<3, UInt16> = .init(repeating: 0)
    var count = 0
    for candidate in places.candidates(of: places.list[finding]) {
      if candidate.level == .province, !versions.contains(candidate) {
        versions.append(candidate)
      }
      let code = candidate.provinceNumber
      if (0..<count).contains(where: { codes[$0] == code }) { continue }
      guard count < 3 else { return }
      codes[count] = code
      count += 1
    }
    if count == 1, places.list[finding].type != nil, Int(codes[0]) < provinces.count {
      provinces[Int(codes[0])].hasUnit = true
    }
    for index in 0..<count {
      add(province: Int(codes[index]), weight: weight * 2 / count)
      if isTitle { tell(province: Int(codes[index])) }
    }
  }

  /// The heaviest province, and in it district and commune where one outweighs the others together
  /// and the article speaks at their level.
  func scope() -> ArticleScope {
    var scope = ArticleScope()
    var best = 0
    for code in provinces.indices where provinces[code].weight > provinces[best].weight {
      best = code
    }
    guard provinces[best].weight > 0, isMeant(provinces[best]), standsOut(provinces[best]) else {
      return scope
    }
    let named = versions.filter { Int($0.number) == best }
    scope.province =
      named.first { rules.exists($0, on: day) } ?? named.first
      ?? rules.unit(.province, code: best, on: day)
    var districts: [Tally] = []
    var communes: [Tally] = []
    count(in: UInt16(truncatingIfNeeded: best), &districts, &communes)
    if let district = dominant(districts) { scope.district = district }
    guard let commune = dominant(communes), fits(commune, in: scope) else { return scope }
    scope.commune = commune
    if scope.district == nil {
      scope.district = districts.first { $0.place.contains(commune) }?.place
    }
    return scope
  }

  /// Whether more than a word in passing (`Ông Công sinh năm 1970 tại Thái Bình`) tells of a province, or the article
  /// speaks of a body that only its place completes.
  private func isMeant(_ best: Province) -> Bool {
    best.isTold || best.weight >= ScopeVotes.enough || levels.contains { $0 > 0 }
  }

  /// More than one name further on without its type weighs.
  private static let enough = 5

  /// Whether no province outweighs another where those of lists are counted too, none is as heavy where no unit
  /// tells (two have a district of one name), and it is not one of a crowd.
  private func standsOut(_ best: Province) -> Bool {
    var (total, count) = (0, 0)
    var equals = 0
    for province in provinces where province.whole > 0 {
      if province.whole > best.whole { return false }
      if province.weight == best.weight, province.whole == best.whole { equals += 1 }
      total += province.whole
      count += 1
    }
    guard equals < 2 || best.hasUnit else { return false }
    return count < 4 || best.isTold || best.whole * 3 > total
  }

  /// A unit's weight, whether the title names it, and whether it is named with its type word.
  private struct Tally {
    var place: PlaceReference
    var weight: Int
    var isTitle: Bool
    var isTyped: Bool
  }

  private func count(
    in province: UInt16, _ districts: inout [Tally], _ communes: inout [Tally]
  ) {
    for vote in votes {
      let candidates = places.candidates(of: places.list[vote.finding])
      guard
        let place = PlaceResolver.only(candidates, where: { $0.provinceNumber == province })
      else { continue }
      let tally = Tally(
        place: place, weight: vote.weight, isTitle: vote.isTitle,
        isTyped: places.list[vote.finding].type != nil)
      switch place.level {
      case .province: break
      case .district: ScopeVotes.add(tally, to: &districts)
      case .commune:
        ScopeVotes.add(tally, to: &communes)
        if let district = rules.district(of: place, on: day) {
          ScopeVotes.add(
            Tally(place: district, weight: vote.weight / 2, isTitle: false, isTyped: false),
            to: &districts)
        }
      }
    }
  }

  private static func add(_ tally: Tally, to tallies: inout [Tally]) {
    if let known = tallies.firstIndex(where: { $0.place.number == tally.place.number }) {
      tallies[known].weight += tally.weight
      if tally.isTitle { tallies[known].isTitle = true }
      if tally.isTyped { tallies[known].isTyped = true }
    } else if tallies.count < 256 {
      tallies.append(tally)
    }
  }

  /// The unit with more than half of the weight, if the article speaks of its level; a commune only where its type
  /// word tells it from what else bears its name (`sân bay Tân Sơn Nhất`).
  private func dominant(_ tallies: [Tally]) -> PlaceReference? {
    var best: Tally?
    var total = 0
    for tally in tallies where tally.isTitle || levels[Int(tally.place.type.rawValue)] > 0 {
      total += tally.weight
      guard let known = best else {
        best = tally
        continue
      }
      if (tally.weight, known.place.number) > (known.weight, tally.place.number) { best = tally }
    }
    guard let best, best.weight * 2 > total else { return nil }
    return best.place.level != .commune || best.isTyped ? best.place : nil
  }

  private func fits(_ commune: PlaceReference, in scope: ArticleScope) -> Bool {
    guard commune.districtNumber != 0, let chosen = scope.district else { return true }
    return commune.districtNumber == chosen.number
  }
}
