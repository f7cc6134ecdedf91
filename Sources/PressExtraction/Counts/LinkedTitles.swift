import PressText

/// Counts of a title that tells a deed and not whose: the text below says who acts.
extension CountLinker {
  /// `⟨Khởi tố 12 bị can⟩ … Công an tỉnh X đã khởi tố 12 bị can`: gives the counts of the title the bodies of those that tell
  /// the same below.
  func linkTitle(_ counts: inout [Count], _ scan: LinkScan) {
    for index in counts.indices.prefix(CountLinker.mostInTitle) {
      guard counts[index].who == nil, counts[index].kind != .age, isTitle(counts[index], scan),
        scan.opensTitle(before: counts[index].mention.tokens.lowerBound),
        let told = counts[(index + 1)...].first(where: {
          isSame($0, counts[index]) && !isTitle($0, scan)
        }),
        let who = told.who, acts(who),
        counts[index].kind == .cardinal
          || scan.isAuthority(who.index)
            && scan.repeatsDeed(
              of: counts[index].mention.tokens, at: told.mention.tokens.lowerBound)
      else { continue }
      counts[index].who = CountLink(who.index, .whoTitle)
      counts[index].jointOrganizations = told.jointOrganizations
    }
  }

  /// How many counts a title has at most.
  private static let mostInTitle = 8

  private func isTitle(_ count: Count, _ scan: LinkScan) -> Bool {
    scan.text.zone(count.mention.tokens.lowerBound) == .title
  }

  /// Whether two counts tell the same amount of the same.
  private func isSame(_ first: Count, _ second: Count) -> Bool {
    first.kind == second.kind && first.value == second.value && first.low == second.low
      && first.noun == second.noun
  }

  /// Whether a body that a count is tied to does something.
  private func acts(_ link: CountLink) -> Bool {
    link.rule != .whoOwner && link.rule != .whoBracket && link.rule != .whoLender
  }
}

extension LinkScan {
  /// `⟨Khởi tố⟩ 5 bị can`, `Đắk Lắk: ⟨Xử phạt⟩ 3 cơ sở`: whether a title tells before a count what a body has done that it
  /// does not name.
  func opensTitle(before count: Int) -> Bool {
    guard let place = titleOpening(before: count) else { return false }
    return place < count && count - place <= LinkScan.headlineReach
      && organizations.nearest(from: max(0, place - LinkScan.headlineReach), to: count) == nil
      // `Khởi tố 3 bị can vụ ⟨8 người⟩ chết` tells of another deed.
      && !(place..<count).contains { text.word($0) == words.affair }
      && words.deeds.opens(at: place, in: text)
  }

  /// Where what a title tells starts: behind a colon, or with its line.
  private func titleOpening(before count: Int) -> Int? {
    guard let line = text.layout.line(ofToken: count) else { return nil }
    let start = text.layout.lines[line].tokens.lowerBound
    return (start..<max(start, count)).last { text[$0].isMark(":") }.map { $0 + 1 } ?? start
  }

  /// `⟨Phạt⟩ 5 triệu đồng … đã xử phạt 5 triệu đồng`: whether the first word of a title's deed stands before the same sum below.
  func repeatsDeed(of title: Range<Int>, at told: Int) -> Bool {
    guard let place = titleOpening(before: title.lowerBound), text[place].isWord else {
      return false
    }
    return (max(title.upperBound, told - LinkScan.deedReach)..<max(title.upperBound, told)).contains
    {
      text.word($0) == text.word(place)
    }
  }

  /// How many tokens before a sum its deed may be told again.
  private static let deedReach = 24

  /// `⟨Sở Y tế⟩: 38 người ngộ độc`: whether an authority heads a title only to say who tells what follows.
  func isHeading(_ body: LinkTarget) -> Bool {
    let (start, end) = (Int(body.start), Int(body.end))
    guard text[end].isMark(":"), text[start].flags.contains(.startsLine),
      text.zone(start) == .title,
      isAuthority(Int(body.index))
    else { return false }
    return !words.roles[text.word(end + 1)].contains(.aspect)
      && !text.hits.hasTerm(ofKinds: LinkScan.verbs, at: end + 1)
      && !words.deeds.opens(at: end + 1, in: text)
  }

  /// How many tokens before a count the deed of its title may start.
  private static let headlineReach = 14
}
