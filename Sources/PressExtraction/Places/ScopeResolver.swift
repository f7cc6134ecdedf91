import PressText

/// Tells which province, district and commune an article is about.
package struct ScopeResolver: Sendable {
  let rules: PlaceRules
  private let bodies: OrganizationRules

  package init(rules: PlaceRules, organizations: OrganizationRules) {
    self.rules = rules
    bodies = organizations
  }

  /// The scope; empty where the article is about the country or nothing tells.
  package func resolve(
    _ places: PlaceFindings, organizations: OrganizationFindings, in text: ArticleText,
    metadata: ArticleMetadata, published: CivilDate?
  ) -> ArticleScope {
    let day = PlaceRules.day(published)
    let home = rules.outletProvince(in: text, metadata: metadata, on: day)
    guard home != nil || !places.list.isEmpty else { return ArticleScope() }
    var votes = ScopeVotes(
      rules: rules, places: places, day: day, levels: organizations.levels)
    if let home {
      votes.add(province: Int(home.number), weight: 6)
      votes.tell(province: Int(home.number))
    }
    var namesOfAnyPlace = RangeCursor(organizations.namesOfAnyPlace(bodies))
    var fixedNames = RangeCursor(organizations.fixedNames())
    var firms = RangeCursor(organizations.namesOfFirms(bodies))
    for (index, finding) in places.list.enumerated() {
      let start = finding.tokens.lowerBound
      if let name = fixedNames.range(endingAfter: start), name.lowerBound <= start,
        finding.tokens.upperBound <= name.upperBound
      {
        continue
      }
      let zone = text.zone(start)
      if isSeat(finding, places, in: text) {
        votes.add(listed: 1, weight: weight(of: finding, in: zone))
        continue
      }
      if finding.type == nil, province(finding, places) == nil,
        firms.range(endingAfter: start)?.overlaps(finding.tokens) == true
      {
        continue
      }
      if zone != .title, let code = province(finding, places),
        isListed(index, places, in: text) || isDeputys(finding.tokens, in: text)
      {
        votes.add(listed: Int(code), weight: weight(of: finding, in: zone))
        continue
      }
      let isInName = namesOfAnyPlace.range(endingAfter: start)?.overlaps(finding.tokens) == true
      if !isInName, isOfRoute(finding, in: text) {
        if let code = districtsProvince(finding, places) { votes.add(province: code, weight: 2) }
        continue
      }
      guard isInName, finding.type == nil else {
        votes.add(index, weight: weight(of: finding, in: zone), isTitle: zone == .title)
        continue
      }
      let isProvince = places[candidate: finding.candidates.lowerBound].level == .province
      if isProvince { votes.add(index, weight: 1, isTitle: false) }
    }
    return votes.scope()
  }

  /// How many tokens the first lines of an article have.
  static let leadReach = 120

  /// Titles and the first lines say more than the rest; a body's place more than a place.
  private func weight(of finding: PlaceFinding, in zone: Zone) -> Int {
    let weight = finding.type == nil ? 2 : 3
    return switch zone {
    case .title: weight * 4
    case .subtitle, .dateline: weight * 3
    case .body, .caption, .box:
      finding.tokens.lowerBound < ScopeResolver.leadReach ? weight + 2 : weight
    case .byline, .junk: 0
    }
  }

  /// Whether a place is only an end of a route: `cao tốc ⟨Cầu Giẽ⟩ - ⟨Ninh Bình⟩`.
  private func isOfRoute(_ finding: PlaceFinding, in text: ArticleText) -> Bool {
    guard finding.type == nil else { return false }
    var start = finding.tokens.lowerBound
    var isRoute = text[finding.tokens.upperBound].isMark("-")
    for _ in 0..<ScopeResolver.longestRoute {
      guard !text[start].flags.contains(.startsSentence) else { return false }
      if isRoute, let route = rules.routes.first(where: { $0.ends(in: text, before: start) }) {
        return text.word(start - route.count - 1) != rules.ship
      }
      let before = text[start - 1]
      guard before.isMark("-") || before.isWord && before.flags.contains(.capitalized) else {
        return false
      }
      if before.isMark("-") { isRoute = true }
      start -= 1
    }
    return false
  }

  /// The province of the only district or commune that a finding may be.
  private func districtsProvince(_ finding: PlaceFinding, _ places: PlaceFindings) -> Int? {
    let candidates = places.candidates(of: finding)
    guard let first = candidates.first, first.level != .province,
      candidates.allSatisfy({ $0.provinceNumber == first.provinceNumber })
    else { return nil }
    return Int(first.provinceNumber)
  }

  /// How many tokens before a place the word for its route may stand.
  private static let longestRoute = 9

  /// Whether a province stands in a list or range of provinces: `Bắc Ninh, Hải Dương và Đồng Nai`.
  private func isListed(_ index: Int, _ places: PlaceFindings, in text: ArticleText) -> Bool {
    index > 0 && isTied(index - 1, index, places, in: text)
      || index + 1 < places.list.count && isTied(index, index + 1, places, in: text)
  }

  private func isTied(
    _ first: Int, _ second: Int, _ places: PlaceFindings, in text: ArticleText
  ) -> Bool {
    let (one, other) = (places.list[first], places.list[second])
    guard let first = province(one, places), let second = province(other, places),
      first != second
    else { return false }
    let gap = one.tokens.upperBound..<max(one.tokens.upperBound, other.tokens.lowerBound)
    guard (1...5).contains(gap.count) else { return false }
    for index in gap {
      let token = text[index]
      let isTie =
        token.isMark(",") || token.isMark(";") || token.isMark("-") || token.isMark("/")
        || token.isMark(".") || rules.ties[token.word]
      guard isTie, !token.flags.contains(.startsLine) else { return false }
    }
    return true
  }

  private func province(_ finding: PlaceFinding, _ places: PlaceFindings) -> UInt16? {
    let first = places[candidate: finding.candidates.lowerBound]
    return first.level == .province ? first.provinceNumber : nil
  }

  /// Whether the capital is only where a national body meets: `tại Hà Nội, Bộ Công an tổ chức`, `tại Nhà Quốc hội,
  /// Thủ đô Hà Nội`.
  private func isSeat(
    _ finding: PlaceFinding, _ places: PlaceFindings, in text: ArticleText
  ) -> Bool {
    let end = finding.tokens.upperBound
    var start = finding.tokens.lowerBound
    guard finding.type == nil, province(finding, places) == 1 else { return false }
    if rules.capital.ends(in: text, before: start) { start -= rules.capital.count }
    if text[start - 1].isMark(","), rules.seats[text.word(start - 4)],
      isNational(start - 3, in: text)
    {
      return true
    }
    return text.word(start - 1) == rules.at && text[end].isMark(",")
      && isNational(end + 1, in: text)
  }

  /// Whether the name of a national body or office starts at a token.
  private func isNational(_ index: Int, in text: ArticleText) -> Bool {
    text[index].flags.contains(.capitalized)
      && rules.nationalStarts.contains { $0.starts(in: text, at: index) }
  }
}
