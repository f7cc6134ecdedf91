import PressText

/// The readings that may apply where an expression could start.
struct TimeReadings: OptionSet {
  let rawValue: UInt8

  /// Words that bound a length of time (`gần 2 năm`).
  static let bound = TimeReadings(rawValue: 1 << 0)
  /// Days that share their month (`16, 17 và 18-7`).
  static let list = TimeReadings(rawValue: 1 << 1)
  /// Fixed phrases, sets, holidays.
  static let fixed = TimeReadings(rawValue: 1 << 2)
  /// Months, quarters, years and what is made of them.
  static let period = TimeReadings(rawValue: 1 << 3)
  /// Days, weekdays, parts of the day, clock times.
  static let moment = TimeReadings(rawValue: 1 << 4)
  /// Lengths of time.
  static let length = TimeReadings(rawValue: 1 << 5)

  /// What a number with a unit may be.
  static let measured: TimeReadings = [.period, .moment, .length]
}

/// Which readings a token and the one after it leave open.
///
/// Nine candidates of ten end here, so that the readings need not fail one after another (266 against
/// 9 instructions a byte of news). What is told apart is only what the readings themselves would refuse.
extension TimeReader {
  /// The readings to try at an index; none for most tokens.
  func readings(at index: Int) -> TimeReadings {
    let token = text[index]
    switch token.kind {
    case .number: return numberReadings(index, token)
    case .word:
      guard token.code != 0 else { return [] }
      let word = rules.words[token.word]
      if word.roles.isApproximator || text.hits.hasTerm(.timeBound, at: index),
        let bound = bound(index)
      {
        let inner = readings(at: bound.end).isDisjoint(with: .measured) ? [] : TimeReadings.bound
        return text.hits.hasTerm(.timePhrase, at: index) ? inner.union(.fixed) : inner
      }
      if text.hits.hasTerm(.timePhrase, at: index) || text.hits.hasTerm(.holiday, at: index) {
        if word.unit != nil, isCounted(index) { return [] }
        return [.fixed, .period, .moment, .length]
      }
      return wordReadings(index, word)
    case .mark, .none: return []
    }
  }

  /// Whether a quantity stands before a unit, so that no phrase starts with it (`mấy năm rồi`).
  private func isCounted(_ index: Int) -> Bool {
    let before = outside(index - 1)
    return before.roles.contains(.few) || before.keyword == .tensRound
      || before.roles.contains(.scale) && !before.roles.contains(.money)
  }

  private func wordReadings(_ index: Int, _ word: TimeWord) -> TimeReadings {
    let next = text[index + 1]
    let after = next.kind == .word ? rules.words[next.word] : TimeWord()
    guard let keyword = word.keyword else { return traitReadings(index, word, next, after) }
    switch keyword {
    case .day, .date, .dayShort: return dayReadings(index, keyword, next, after)
    case .year, .month, .week, .quarter: return unitReadings(keyword, next, after)
    case .start, .middle, .end, .halfOf: return partReadings(index, keyword, next, after)
    case .tenDays, .upper, .lower: return after.keyword == .week ? .period : []
    case .period: return after.keyword == .part ? .period : []
    case .term, .phase: return after.keyword == .stretch ? .period : []
    case .era:
      return after.keyword == .since || after.keyword == .cropOrCase || after.keyword == .degree
        ? .period : []
    case .those, .thoseAll:
      return after.unit ?? .hour > .hour ? .period : []
    case .all: return after.keyword == .year ? .period : []
    case .ten: return after.keyword == .era || after.keyword == .century ? .period : []
    case .world: return after.keyword == .century ? .period : []
    case .centuryShort: return .period
    case .season:
      return after.season != nil || next.isNumber && next.length == 4 || rules.matches[next.word]
        ? .period : []
    case .ordinal: return next.isNumber || after.number > 0 ? .moment : []
    case .sunday, .sundayOld: return after.keyword == .sun ? .moment : []
    case .session:
      return after.part != nil || after.keyword.map(TimeReader.opensPart) ?? false ? .moment : []
    case .sundayShort, .dawn: return .moment
    case .tensRound: return opensUnit(after) && isTen(index) ? .length : []
    case .lunarDay, .lunarDayOld:
      return next.isNumber ? [.list, .moment] : after.number > 0 ? .moment : []
    case .fullMoon: return after.keyword == .month ? .moment : []
    case .eve: return after.keyword == .eveSecond ? .moment : []
    case .same: return after.keyword == .stretch ? .fixed : []
    case .tet:
      return after.cycle != nil || after.keyword == .year || next.isNumber && next.length == 4
        ? .fixed : []
    case .quarterShort: return next.isNumber && next.length == 1 ? .period : []
    case .each:
      return opensLength(next, after) || opensWeekday(after) ? .fixed : []
    case .ago: return after.keyword == .here || after.keyword == .now ? .length : []
    case .before: return after.keyword == .that ? .length : []
    case .side: return after.keyword == .that || opensLength(next, after) ? .length : []
    default: return traitReadings(index, word, next, after)
    }
  }

  private static func opensPart(_ keyword: TimeKeyword) -> Bool {
    keyword == .dawn || keyword == .start || keyword == .end || keyword == .halfOf
      || keyword == .middle
  }

  /// Whether a weekday, a part of the day before it or a weekend starts with the word after `mỗi`.
  private func opensWeekday(_ word: TimeWord) -> Bool {
    if word.part != nil { return true }
    switch word.keyword {
    case .occasion, .end, .ordinal, .sunday, .sundayOld, .session: return true
    default: return false
    }
  }

  private func opensLength(_ next: Token, _ after: TimeWord) -> Bool {
    next.isNumber || after.number > 0 || after.keyword == .halfOf
  }

  private func dayReadings(
    _ index: Int, _ keyword: TimeKeyword, _ next: Token, _ after: TimeWord
  ) -> TimeReadings {
    if keyword == .dayShort { return next.isMark(".") ? .moment : [] }
    if next.isNumber { return [.list, .moment] }
    if keyword == .day, text.hits.hasTerm(.holiday, at: index + 1) { return [.fixed, .moment] }
    if after.number > 0 { return .moment }
    switch after.keyword {
    case .lunarDay, .lunarDayOld: return [.list, .moment]
    case .start, .end, .fullMoon, .day, .date, .ordinal, .sunday,
      .sundayOld, .sundayShort:
      return .moment
    // `ngày và đêm 5/6`
    case .and: return outside(index + 2).part == .night ? .moment : []
    default: return []
    }
  }

  private func unitReadings(
    _ keyword: TimeKeyword, _ next: Token, _ after: TimeWord
  ) -> TimeReadings {
    switch keyword {
    case .year:
      if next.isNumber || after.cycle != nil { return .period }
      switch after.keyword {
      case .school, .new, .fiscal: return .period
      default: break
      }
      return opensUnit(after) || after.keyword == .tens || after.keyword == .tensRound
        ? .measured : []
    case .month:
      if after.keyword == .start || after.keyword == .end { return .period }
      return next.isNumber || after.number > 0 || after.keyword == .firstLunarMonth
        || after.keyword == .lastLunarMonth ? [.period, .moment] : []
    case .week:
      switch after.keyword {
      case .start, .end, .from, .day, .ordinal: return .period
      default: return next.isNumber && next.length <= 2 ? .period : []
      }
    default:
      return next.isNumber || after.number > 0 || next.flags.contains(.upperCase)
        || after.keyword == .start || after.keyword == .end ? .period : []
    }
  }

  /// Whether a unit of time starts with a word.
  private func opensUnit(_ word: TimeWord) -> Bool {
    word.unit != nil || word.keyword == .ten || word.keyword == .world
  }

  private func partReadings(
    _ index: Int, _ keyword: TimeKeyword, _ next: Token, _ after: TimeWord
  ) -> TimeReadings {
    if keyword == .halfOf {
      return opensUnit(after) || after.keyword == .start || after.keyword == .end
        || after.keyword == .side || after.keyword == .night ? .measured : []
    }
    if next.isNumber || after.season != nil || text.hits.hasTerm(.timePhrase, at: index + 1) {
      return .period
    }
    switch after.keyword {
    case .month, .quarter, .those, .thoseAll, .ten, .world, .centuryShort, .year, .week, .season,
      .term, .era, .period, .phase:
      return .period
    case .hour: return .moment
    case .day: return keyword == .end ? .period : []
    default: return keyword == .middle && after.part != nil ? .moment : []
    }
  }

  /// Numbers in words, parts of the day, seasons.
  private func traitReadings(
    _ index: Int, _ word: TimeWord, _ next: Token, _ after: TimeWord
  ) -> TimeReadings {
    if word.number > 0 {
      if opensUnit(after) || after.number > 0 || next.isMark("-") || after.power > 0
        || next.isMark(",") && outside(index + 2).number > 0
      {
        return .measured
      }
      switch after.keyword {
      case .tens, .tensRound, .tet, .to, .coming, .or: return .measured
      default: return []
      }
    }
    if word.part != nil { return opensDay(index + 1, next, after) ? .moment : [] }
    guard word.roles.contains(.bareSeason) else { return [] }
    return next.isNumber || next.kind == .mark || after.keyword == .of || after.keyword == .year
      || after.keyword == .this || after.cycle != nil
      || text.hits.hasTerm(.timePhrase, at: index + 1) ? .period : []
  }

  /// Whether a day may stand right after a part of the day.
  private func opensDay(_ index: Int, _ next: Token, _ after: TimeWord) -> Bool {
    if next.isNumber || after.part != nil || after.number > 0 { return true }
    switch after.keyword {
    case .early, .late, .now, .past, .tomorrow, .that, .thatOld, .date, .day, .dayShort, .lunarDay,
      .lunarDayOld,
      .fullMoon, .ordinal, .sunday, .sundayOld, .sundayShort, .eve, .month:
      return true
    // `chiều và đêm 25/5`
    case .and: return outside(index + 1).part != nil
    default: return text.hits.hasTerm(.timePhrase, at: index)
    }
  }
}

/// Numbers in digits.
extension TimeReader {
  private func numberReadings(_ index: Int, _ token: Token) -> TimeReadings {
    let next = text[index + 1]
    let isYear = token.length == 4 && mayBeYear(index)
    var readings: TimeReadings = isYear ? .period : []
    switch next.kind {
    case .word:
      if next.code != 0 { readings.formUnion(followed(by: rules.words[next.word], at: index + 1)) }
    case .mark: readings.formUnion(followed(byMark: next, at: index + 1))
    case .number, .none: break
    }
    return readings
  }

  /// What a word after a number makes of it.
  private func followed(by word: TimeWord, at index: Int) -> TimeReadings {
    switch word.keyword {
    case .month: return .measured
    case .day, .week, .quarter: return [.period, .length]
    case .hour, .hourOrSound, .hourShort, .clockShort: return [.moment, .length]
    case .secondShort, .ten, .world: return .length
    case .tet: return .moment
    case .to, .coming, .or:
      return opensNumber(index + 1) || outside(index + 1).keyword == .day ? .measured : []
    case .and: return text[index + 1].isNumber || outside(index + 1).keyword == .day ? .list : []
    default:
      if word.power > 0 { return outside(index + 1).keyword == .year ? .length : [] }
      return word.unit != nil ? .length : []
    }
  }

  /// What a mark after a number makes of it.
  private func followed(byMark mark: Token, at index: Int) -> TimeReadings {
    let next = text[index + 1]
    guard next.isNumber else { return next.isWord ? followed(byMark: mark, before: index + 1) : [] }
    let (isShort, isWide) = (text[index - 1].length <= 2, next.length > 2)
    if mark.isMark("/") {
      return isShort || next.length <= 2 ? [.fixed, .period, .moment] : .period
    }
    if mark.isMark("-") { return .measured }
    if mark.isMark(".") {
      if next.length == 3 { return opensUnit(after: index + 2) ? .length : [] }
      if isShort, next.length == 4, lastDayEnd == index - 2 { return .period }
      guard isShort, !isWide else { return [] }
      // `9.82 giây`
      return outside(index + 2).unit.map { $0 < .hour } ?? false ? [.moment, .length] : .moment
    }
    if mark.isMark(":") { return isShort && next.length == 2 ? .moment : [] }
    guard isShort || !isWide, mark.isMark(",") || mark.isMark(";") else { return [] }
    let list: TimeReadings = isShort && !isWide ? .list : []
    return mark.isMark(",") && opensUnit(after: index + 2) ? list.union(.length) : list
  }

  private func followed(byMark mark: Token, before index: Int) -> TimeReadings {
    let word = outside(index)
    if mark.isMark("-") { return word.number > 0 ? .measured : [] }
    // `05 (năm) ngày`
    if mark.isMark("(") { return word.number > 0 ? .length : [] }
    guard mark.isMark(",") || mark.isMark(";") else { return [] }
    return word.keyword == .day || word.keyword == .and ? .list : []
  }

  /// Whether a unit of time may follow the groups or decimals of a number.
  private func opensUnit(after index: Int) -> Bool {
    guard text[index].isWord else { return text[index].kind == .mark }
    let word = outside(index)
    return word.keyword != nil || word.unit != nil
  }

  private func opensNumber(_ index: Int) -> Bool {
    text[index].isNumber || outside(index).number > 0 || outside(index).keyword == .through
  }

  /// Whether what stands before four digits lets them be a year without its word.
  private func mayBeYear(_ index: Int) -> Bool {
    let before = text[index - 1]
    if isSubjectYear(index) { return true }
    switch before.kind {
    case .mark:
      return before.isMark("(") || before.isMark(":") || continuesYears(index)
    case .word:
      let word = rules.words[before.word]
      if !word.roles.isDisjoint(with: [.birth, .dating]) { return true }
      if continuesYears(index) || namesSeason(index) { return true }
      switch word.keyword {
      case .from, .to, .through, .before, .side, .with, .start, .end, .degree, .coming, .part,
        .point:
        return true
      default: return before.word == rules.across
      }
    case .number, .none: return false
    }
  }
}
