import PressText

/// Gives the organs of a foreign state that are named short their country: `⟨Đảng⟩ và Nhà nước Lào`, `⟨Đảng⟩, ⟨Nhà nước⟩
/// và nhân dân Cuba`, `Ủy viên ⟨Bộ Chính trị⟩, Chủ tịch Quốc hội Lào`.
struct ForeignOrgans {
  let text: ArticleText
  let rules: OrganizationRules

  private static let party = NameHash(Array("Đảng Cộng sản Việt Nam".utf8)[...])
  private static let politburo = NameHash(Array("Bộ Chính trị".utf8)[...])
  private static let organs = ["Nhà nước", "Chính phủ", "Quốc hội"].map {
    NameHash(Array($0.utf8)[...])
  }
  /// The parties that lead a state, without `Đảng`, by its name.
  private static let parties: [(country: NameHash, party: NameHash)] = [
    ("Lào", "Nhân dân Cách mạng Lào"), ("CHDCND Lào", "Nhân dân Cách mạng Lào"),
    ("Trung Quốc", "Cộng sản Trung Quốc"), ("Cuba", "Cộng sản Cuba"),
    ("Triều Tiên", "Lao động Triều Tiên"), ("CHDCND Triều Tiên", "Lao động Triều Tiên"),
  ].map { (NameHash(Array($0.0.utf8)[...]), NameHash(Array($0.1.utf8)[...])) }
  /// How many tokens an office has at most that stands between a comma and its body or country.
  private static let longestOffice = 5

  /// Completes the organs from the last on: one gives its country to the one before it.
  func complete(_ findings: inout OrganizationFindings) {
    for index in stride(from: findings.list.count - 1, through: 0, by: -1) {
      guard findings.list[index].standsFor == nil, let organ = organ(index, findings) else {
        continue
      }
      switch findings.list[index].parts.count {
      case 1:
        if let country = country(after: index, organ, findings) {
          give(country, to: index, organ, &findings)
        }
      case 2:
        // `Đảng Lào`
        if organ == Self.party || organ == Self.politburo, let country = tail(index, findings) {
          give(country, to: index, organ, &findings)
        }
      default: break
      }
    }
  }

  /// The organ with which a finding begins, by its short name; nil for any other body and any longer name (`Chính phủ
  /// Việt Nam`).
  private func organ(_ index: Int, _ findings: OrganizationFindings) -> NameHash? {
    guard let first = findings.parts(of: findings.list[index]).first else { return nil }
    switch first.content {
    case .known(let row):
      let key = rules.known[Int(row)].name.key
      if key == Self.party { return first.tokens.count == 1 ? key : nil }
      if key == Self.politburo { return first.tokens.count <= 3 ? key : nil }
      return first.tokens.count <= 2 && Self.organs.contains(key) ? key : nil
    case .head(let row):
      let key = rules.heads[Int(row)].name.key
      return first.tokens.count <= 2 && Self.organs.contains(key) ? key : nil
    case .field, .text, .inner, .level, .place, .locality, .foreign, .generic: return nil
    }
  }

  /// The country with which a finding's name ends.
  private func tail(_ index: Int, _ findings: OrganizationFindings) -> Range<Int>? {
    guard let last = findings.parts(of: findings.list[index]).last, last.content == .foreign else {
      return nil
    }
    return last.tokens
  }

  /// The country that what follows a bare organ tells.
  private func country(
    after index: Int, _ own: NameHash, _ findings: OrganizationFindings
  ) -> Range<Int>? {
    let end = findings.list[index].tokens.upperBound
    guard text[end].isMark(",") || text.word(end) == rules.words.and, !text.opensAnew(end) else {
      return nil
    }
    let next = index + 1
    let isNext =
      next < findings.list.count && findings.list[next].tokens.lowerBound == end + 1
      && !text.opensAnew(end + 1)
    if isNext {
      // One of two alike is this country's own (`Quốc hội và Quốc hội Lào`).
      return organ(next, findings).map { $0 != own } ?? false ? tail(next, findings) : nil
    }
    if rules.words.people.starts(in: text, at: end + 1) {
      return country(at: end + 1 + rules.words.people.count)
    }
    guard own == Self.politburo, text[end].isMark(",") else { return nil }
    return officesCountry(from: end + 1, next, findings)
  }

  /// The country of the next office of a member of the Politburo (`, ⟨Chủ tịch Quốc hội⟩ Lào`, `, Thủ tướng Lào`).
  private func officesCountry(
    from start: Int, _ next: Int, _ findings: OrganizationFindings
  ) -> Range<Int>? {
    guard let title = text.hits.longest(.title, at: start) else { return nil }
    if let country = country(at: Int(title.end)) { return country }
    guard next < findings.list.count else { return nil }
    let body = findings.list[next].tokens.lowerBound
    guard (start + 1...start + Self.longestOffice).contains(body),
      (start..<body).allSatisfy({ text[$0].isWord && !text.opensAnew($0) })
    else { return nil }
    switch rules.kind(findings.parts(of: findings.list[next])) {
    case .party, .state, .legislature, .court, .procuracy, .police, .military:
      return tail(next, findings)
    case .front, .company, .bank, .school, .hospital, .media, .association: return nil
    case .cooperative, .international, .other: return nil
    }
  }

  private func country(at index: Int) -> Range<Int>? {
    guard text[index].flags.contains(.capitalized), !text.opensAnew(index),
      let hit = text.hits.longest(.foreignPlace, at: index)
    else { return nil }
    return hit.tokens
  }

  /// Gives an organ its country; the party and its Politburo are those of the party that leads it.
  private func give(
    _ country: Range<Int>, to index: Int, _ organ: NameHash,
    _ findings: inout OrganizationFindings
  ) {
    guard let own = findings.parts(of: findings.list[index]).first else { return }
    let base = findings.parts.count
    if organ != Self.party, organ != Self.politburo {
      findings.parts.append(own)
      findings.parts.append(NamePart(.foreign, country))
    } else {
      guard let row = party(of: country) else { return }
      if organ == Self.politburo {
        findings.parts.append(own)
        findings.parts.append(NamePart(.known(row), country))
      } else {
        findings.parts.append(NamePart(.known(row), own.tokens))
      }
    }
    findings.list[index].parts = base..<findings.parts.count
  }

  /// The row of the party that leads a country.
  private func party(of country: Range<Int>) -> Int32? {
    let key = text.key(country)
    guard let party = Self.parties.first(where: { $0.country == key })?.party else { return nil }
    let row = rules.parties[party]
    return row < 0 ? nil : Int32(truncatingIfNeeded: row)
  }
}
