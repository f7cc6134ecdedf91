import PressText

/// The year where no year is told: the side of a cue, a deadline, a duty, the likeliest.
extension TimeAnchor {
  /// The year on the side of a cue; none for the months of "the year", which is the publication's.
  func tenseYear(_ time: PartialTime, at index: Int, _ now: CivilDate) -> Int? {
    guard time.grain != .months, time.grain != .half, let cue = nearestCue(at: index),
      cue.side == .future || !time.isLunar, let year = year(of: time, on: cue.side, of: now),
      cue.side == .past && cue.isSure && leadsSentence(index)
        || !isFarFetched(year, time, now, cueDistance: cue.distance)
    else { return nil }
    return year
  }

  /// Whether a cue puts a day most of a year away while another year has it near.
  private func isFarFetched(
    _ year: Int, _ time: PartialTime, _ now: CivilDate, cueDistance: Int
  ) -> Bool {
    let all = candidates(time, near: now)
    func distance(_ begin: CivilDate) -> Int { abs(begin.dayNumber - now.dayNumber) }
    guard let chosen = all.first({ $0.year == year }) else { return false }
    if time.grain == .quarter, year > now.year {
      return all.first { $0.year == now.year && now.dayNumber - $0.end.dayNumber < 150 } != nil
    }
    let isPast = chosen.begin <= now
    guard distance(chosen.begin) > (isPast ? 300 : cueDistance > 8 ? 180 : 240) else {
      return false
    }
    let share = isPast ? 12 : cueDistance > 8 ? 3 : 6
    return all.first {
      $0.year != year && distance($0.begin) * share < distance(chosen.begin) * 2
    } != nil
  }

  /// The year of a deadline soon after the last day that the story named, of which an archive may tell much later
  /// (`Ngày 6/2, Bộ yêu cầu … Sở báo cáo ⟨trước ngày 10/2⟩`).
  func deadlineYear(_ time: PartialTime, at index: Int, _ now: CivilDate) -> Int? {
    let modifier = findings[index].modifier
    guard time.grain == .day, !time.isLunar, modifier == .before || modifier == .onOrBefore,
      let last = lastDay?.date, let day = date(time, in: last.year), day <= now,
      (0...TimeAnchor.longestNotice).contains(day.dayNumber - last.dayNumber)
    else { return nil }
    return last.year
  }

  /// How many days behind the day of the story its deadlines lie at most.
  private static let longestNotice = 45

  /// The year of a day or month that is to come in the publication's year and before which, or up to whose end, something
  /// happens, no cue of the past near (`đề nghị rà soát trước ⟨ngày 31/12⟩`, `nhận hồ sơ đến hết ⟨ngày 30/9⟩`).
  func boundYear(_ time: PartialTime, at index: Int, _ now: CivilDate) -> Int? {
    let start = findings[index].mention.tokens.lowerBound
    let isBefore = findings[index].modifier == .before
    let isThrough = rules.words[text.word(start - 1)].keyword == .through
    guard time.grain == .day || time.grain == .month, !time.isLunar, !findings[index].isHoliday,
      isBefore || isThrough && findings[index].modifier == .onOrBefore,
      side(at: index) != .past, let begin = begin(of: time, in: now.year)
    else { return nil }
    let ahead = begin.dayNumber - now.dayNumber
    return ahead > 0 && ahead <= (isBefore ? 300 : 100) ? now.year : nil
  }

  /// The year of the day from which a sentence says that a duty or right holds (`Từ ngày 1/7, người mua phải xác thực`),
  /// where the coming one is far nearer than the last.
  func dutyYear(_ time: PartialTime, at index: Int, _ now: CivilDate) -> Int? {
    let range = findings[index].mention.tokens
    guard time.grain == .day || time.grain == .month, !time.isLunar,
      rules.words[text.word(range.lowerBound - 1)].keyword == .from, leads(range.lowerBound - 1),
      text[range.upperBound].isMark(","), side(at: index) != .past,
      holdsDuty(range.upperBound + 1)
    else { return nil }
    let all = candidates(time, near: now)
    guard let past = all.last({ $0.begin <= now }), let next = all.first({ $0.begin > now }),
      (next.begin.dayNumber - now.dayNumber) * 2 <= now.dayNumber - past.end.dayNumber
    else { return nil }
    return next.year
  }

  /// Whether `phải`, `được` follows in the sentence.
  private func holdsDuty(_ start: Int) -> Bool {
    for at in start..<start + 20 {
      if text[at].kind == .none || text[at].flags.contains(.startsSentence) { return false }
      if rules.duties[text.word(at)] { return true }
    }
    return false
  }

  /// The year where nothing tells: the latest that is not past the publication by more than two days.
  func defaultYear(_ time: PartialTime, at index: Int, _ now: CivilDate) -> Int? {
    if time.isLunar || findings[index].isHoliday
      || rules.holiday(endingAt: findings[index].mention.tokens.lowerBound, in: text) != nil
    {
      return year(of: time, on: .near, of: now)
    }
    switch time.grain {
    case .quarter, .half, .months, .season:
      let isLate =
        candidates(time, near: now).first {
          $0.year == now.year && $0.begin.dayNumber - now.dayNumber > 190
        } != nil
      return isLate ? now.year - 1 : now.year
    case .month: return likeliestOfMonth(time, now)
    default: return isPartOfMonth(index) ? likeliestOfMonth(time, now) : likeliest(time, now)
    }
  }

  /// `10 ngày đầu tháng 3`: days that are counted from an end of a month.
  private func isPartOfMonth(_ index: Int) -> Bool {
    let start = findings[index].mention.tokens.lowerBound
    let part = rules.words[text.word(start + 2)].keyword
    return rules.words[text.word(start + 1)].unit != nil && (part == .start || part == .end)
  }

  /// The publication's year, but for a month far ahead, and for January as told in December.
  private func likeliestOfMonth(_ time: PartialTime, _ now: CivilDate) -> Int {
    let ahead = (time.month ?? 1) - now.month
    return ahead > 5 ? now.year - 1 : ahead <= -10 && now.month == 12 ? now.year + 1 : now.year
  }

  /// The last before the publication, but for one that follows it by far sooner.
  private func likeliest(_ time: PartialTime, _ now: CivilDate) -> Int? {
    let all = candidates(time, near: now)
    guard let past = all.last({ $0.begin <= now }) else { return all.first { _ in true }?.year }
    guard let next = all.first({ $0.begin > now }) else { return past.year }
    let ahead = next.begin.dayNumber - now.dayNumber
    return ahead * 5 < now.dayNumber - past.end.dayNumber ? next.year : past.year
  }
}
