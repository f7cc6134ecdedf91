import PressText

/// Whose people, patients or places are counted.
extension LinkScan {
  /// `17 bác sĩ của ⟨Bệnh viện Bạch Mai⟩`, `3 chi bộ thuộc ⟨Đảng bộ huyện⟩`: whose people or things are counted, told
  /// right behind them, where nobody acts on them.
  func owner(behind count: Range<Int>) -> CountLink? {
    let end = count.upperBound
    guard organizations.count > 0 else { return nil }
    if let inmate = keeper(behind: count) ?? holder(ofQuota: count) { return inmate }
    if isThere(count), opensMention(count.lowerBound), let employer = employer(behind: end) {
      return employer
    }
    guard isThere(count) || isGoal(count.lowerBound),
      let place = (end...end + LinkScan.ownerReach).first(where: {
        words.owning.contains(text.word($0))
      }),
      (end..<place).allSatisfy({
        text[$0].isWord && !rules.roles[text.word($0)].contains(.end)
          && !text.hits.hasTerm(.phraseEnd, at: $0)
      }),
      let owner = organizations.first(in: place + 1..<place + 2),
      extraction.organizations[Int(owner.index)].kind != .media,
      !text.crossesSentence(end - 1..<Int(owner.end))
    else { return nil }
    // `12 bác sĩ của Bộ Y tế và (của) Bộ Nội vụ` are those of several.
    return isOneOfSeveral(behind: Int(owner.end)) ? nil : CountLink(Int(owner.index), .whoOwner)
  }

  /// `18 bệnh nhân đang điều trị tại ⟨Bệnh viện Bạch Mai⟩`, `45 học sinh ⟨Trường THCS Lê Lợi⟩`: the hospital or school whose
  /// patients or pupils are counted.
  private func keeper(behind count: Range<Int>) -> CountLink? {
    let end = count.upperBound
    guard let body = organizations.first(in: end..<end + LinkScan.keeperReach) else { return nil }
    let start = Int(body.start)
    let isHospital = extraction.organizations[Int(body.index)].kind == .hospital
    guard isHospital || extraction.organizations[Int(body.index)].kind == .school,
      (isHospital ? words.patients : words.pupils).contains(where: {
        $0.ends(in: text, before: end)
      }),
      // `45 học sinh dự thi tại ⟨Trường THPT A⟩` are those of others.
      start == end
        || (isHospital || start == end + 1 || text.word(start - 2) == words.study)
          && (text.word(start - 1) == words.at || text.word(start - 1) == words.atPlace),
      (end..<start).allSatisfy({
        text[$0].isWord && !text[$0].flags.contains(.startsSentence)
          && !words.clauses.contains(text.word($0))
      }),
      !text.crossesSentence(end - 1..<Int(body.end))
    else { return nil }
    let next = Int(body.end)
    guard !joins(next) || organizations.first(in: next + 1..<next + 2) == nil else { return nil }
    return CountLink(Int(body.index), .whoOwner)
  }

  /// `Giao 120 biên chế cho ⟨Sở Y tế⟩`: whose quota is counted, where nobody acts on it.
  private func holder(ofQuota count: Range<Int>) -> CountLink? {
    let end = count.upperBound
    guard text.word(end) == words.give,
      words.quotas.contains(where: { $0.ends(in: text, before: end) }),
      let body = organizations.first(in: end + 1..<end + 2), !isOneOfSeveral(behind: Int(body.end))
    else { return nil }
    return CountLink(Int(body.index), .whoOwner)
  }

  /// `Sáng 5/6, ⟨12 cán bộ⟩ …`, but not `bắt 3 người và ⟨2 cán bộ⟩`: whether what starts at a token is joined to nothing before.
  private func opensMention(_ start: Int) -> Bool {
    if text.word(start - 1) == words.and { return false }
    return !text[start - 1].isMark(",") || endsDate(start - 1)
      || (start - LinkScan.openingReach..<start).contains {
        text[$0].flags.contains(.startsSentence)
      }
  }

  /// How many tokens a sentence may have before the comma behind which its subject starts.
  private static let openingReach = 10

  /// `tại ⟨3 chi nhánh⟩`, `cả ⟨5 đội⟩`: whether what starts at a token is none on which the verb before it is done.
  private func isGoal(_ start: Int) -> Bool {
    let before = text.word(start - 1)
    return words.destinations.contains(before) || words.wholes.contains(before)
      || words.roles[before].contains(.place)
  }

  /// `Có 12 cán bộ ⟨Sở Y tế⟩ bị kỷ luật`: the body whose people are counted right before it.
  private func employer(behind end: Int) -> CountLink? {
    guard let body = organizations.first(in: end..<end + 1), endsInStaff(end),
      extraction.organizations[Int(body.index)].kind != .media,
      !text[end].flags.contains(.startsSentence), !isOneOfSeveral(behind: Int(body.end))
    else { return nil }
    return CountLink(Int(body.index), .whoOwner)
  }

  /// `50% ⟨giáo viên⟩`: whether those whom bodies have are named right before a token.
  func endsInStaff(_ end: Int) -> Bool {
    words.staff.contains { $0.ends(in: text, before: end) }
  }

  /// `Bộ Y tế ⟨và⟩ (của) Bộ Nội vụ`: whether another body is joined to the one that ends at a token.
  private func isOneOfSeveral(behind end: Int) -> Bool {
    (joins(end) || text.word(end) == words.together)
      && organizations.first(in: end + 1..<end + 3) != nil
  }

  /// How many tokens behind what is counted its hospital or school may start.
  private static let keeperReach = 10

  /// How many tokens may stand between what is counted and `của`.
  private static let ownerReach = 2
}
