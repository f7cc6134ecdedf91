import PressText

/// Lengths of time and what is counted by them.
extension TimeReader {
  /// A length of time, or two that bound one.
  struct Length {
    var low: TimeAmount
    var high: TimeAmount?
    var end: Int
    /// The unit of the last number.
    var unit: TimeUnit
    /// Whether it is one digit group and a unit, nothing else (`9 tháng`).
    var isPlain = false
  }

  /// `3 ngày`, `2,5 ngày`, `một năm rưỡi`, `7 năm 6 tháng`, `4-6 tháng`, `nửa tháng`.
  func length(_ index: Int) -> Length? {
    if key(index) == .halfOf, key(index + 1) != .night, let unit = unit(index + 1),
      unit.unit >= .hour
    {
      let amount = TimeAmount(ExactDecimal(5, exponent: -1), unit.unit)
      return Length(low: amount, end: unit.end, unit: unit.unit)
    }
    guard let first = quantity(index) else { return nil }
    if let second = otherQuantity(first.end), let unit = unit(second.end) {
      // `1, 2 giờ chiều` are hours of the day.
      guard first.number < second.number,
        !isMark(first.end, ",") || unit.unit != .hour || word(unit.end).part == nil
      else { return nil }
      return Length(
        low: TimeAmount(first.number, unit.unit), high: TimeAmount(second.number, unit.unit),
        end: unit.end, unit: unit.unit)
    }
    guard let unit = unit(first.end) else { return nil }
    var length = Length(
      low: TimeAmount(first.number, unit.unit), end: unit.end, unit: unit.unit,
      isPlain: text[index].isNumber)
    if let high = laterLength(unit.end, unit: unit.unit) {
      (length.high, length.end, length.isPlain) = (high.low, high.end, false)
      length.unit = high.unit
      return length
    }
    addParts(to: &length, first: first.number)
    if length.low.count > 1, let high = laterLength(length.end, unit: unit.unit) {
      (length.high, length.end, length.unit) = (high.low, high.end, high.unit)
    }
    return length
  }

  /// The other end of `2 năm đến 3 năm`, `2 năm đến 2 năm 6 tháng`.
  private func laterLength(_ index: Int, unit: TimeUnit) -> Length? {
    guard isMark(index, "-") || key(index) == .to,
      let number = link(index + 1, { quantity(index + 1) }),
      let second = self.unit(number.end), second.unit == unit, unit != .hour
    else { return nil }
    var later = Length(low: TimeAmount(number.number, unit), end: second.end, unit: unit)
    addParts(to: &later, first: number.number)
    return later
  }

  private func addParts(to length: inout Length, first: ExactDecimal) {
    if key(length.end) == .half {
      let half: (Int, TimeUnit)? =
        switch length.unit {
        case .year: (6, .month)
        case .hour: (30, .minute)
        case .minute: (30, .second)
        default: nil
        }
      if let half {
        length.low.append(ExactDecimal(Int64(half.0)), half.1)
      } else {
        length.low = TimeAmount(first.addingHalf, length.unit)
      }
      length.end += 1
      length.isPlain = false
      return
    }
    while length.low.count < 4 {
      let at = key(length.end) == .and ? length.end + 1 : length.end
      guard let number = quantity(at), let unit = unit(number.end), unit.unit < length.unit,
        at == length.end || text[at].isNumber,
        unit.unit != .minute || number.number < ExactDecimal(60)
      else { return }
      length.low.append(number.number, unit.unit)
      (length.end, length.unit, length.isPlain) = (unit.end, unit.unit, false)
    }
  }

  /// Whether `chục` alone is ten: an approximator or `cả` stands before it (`hơn ⟨chục⟩ ngày`), no number or `hàng`.
  func isTen(_ index: Int) -> Bool {
    let before = outside(index - 1)
    return before.roles.isApproximator || before.keyword == .all
  }

  /// A number of units: digits with groups or decimals, or words.
  private func quantity(_ index: Int) -> (number: ExactDecimal, end: Int)? {
    guard text[index].isNumber else {
      if key(index) == .tensRound { return isTen(index) ? (ExactDecimal(10), index + 1) : nil }
      guard text[index].word != rules.fourth, let number = wordNumber(index) else { return nil }
      if let scaled = scaledYears(ExactDecimal(Int64(number.value)), at: number.end) {
        return scaled
      }
      if word(index).keyword == .year, word(number.end).unit == nil { return nil }
      return (ExactDecimal(Int64(number.value)), number.end)
    }
    guard startsGroup(index), let value = digits(index, most: 6) else { return nil }
    var (mantissa, exponent, at) = (Int64(value), 0, index + 1)
    while isMark(at, "."), isJoined(at), isJoined(at + 1), let group = digits(at + 1),
      text[at + 1].length == 3, mantissa < 1_000_000_000
    {
      (mantissa, at) = (mantissa * 1000 + Int64(group), at + 2)
    }
    if isMark(at, ","), isJoined(at), isJoined(at + 1), let fraction = digits(at + 1, most: 2),
      !isNext(at + 1, after: value)
    {
      let width = text[at + 1].length
      mantissa = mantissa * (width == 1 ? 10 : 100) + Int64(fraction)
      (exponent, at) = (-width, at + 2)
    }
    // `9.82 giây`, `4.5 phút`: decimals, as no group has so few digits.
    if exponent == 0, at == index + 1, isMark(at, "."), isJoined(at), isJoined(at + 1),
      let fraction = digits(at + 1, most: 2), let unit = word(at + 2).unit, unit < .hour,
      !isJoined(at + 2)
    {
      let width = text[at + 1].length
      mantissa = mantissa * (width == 1 ? 10 : 100) + Int64(fraction)
      (exponent, at) = (-width, at + 2)
    }
    if word(at).roles.contains(.scale) {
      return scaledYears(ExactDecimal(mantissa, exponent: exponent), at: at)
    }
    // `05 (năm) ngày`, as laws write.
    if exponent == 0, isMark(at, "("), let spelled = wordNumber(at + 1),
      isMark(spelled.end, ")"), Int64(spelled.value) == mantissa
    {
      at = spelled.end + 1
    }
    return (ExactDecimal(mantissa, exponent: exponent), at)
  }

  /// A number with a scale word before `năm` (`65 triệu ⟨năm⟩`): no sum of a year (`5 tỷ năm 2016`, `300 triệu năm
  /// ngoái`, `100 triệu năm học mới`), and no number that goes on (`hai trăm năm mươi`).
  private func scaledYears(
    _ number: ExactDecimal, at index: Int
  ) -> (
    number: ExactDecimal, end: Int
  )? {
    let power = word(index).power
    let next = word(index + 2)
    guard power > 0, key(index + 1) == .year, !token(index + 2).isNumber, next.number == 0,
      !next.roles.contains(.scale), next.keyword != .tens, next.keyword != .tensRound,
      key(index + 2) == .before && power > 3 || rules.phrase(at: index + 1, in: text) == nil,
      power <= 3 || key(index + 2) == .before || !isYearTail(index + 2)
    else { return nil }
    return (number.scaled(by: power), index + 1)
  }

  /// Whether a word behind `năm` says which year it is (`rồi`, `đầu`, `vừa qua`, `thứ`, `học`).
  private func isYearTail(_ index: Int) -> Bool {
    let roles = word(index).roles
    return key(index) == .ordinal || roles.contains(.past) || roles.contains(.vague)
      || rules.phrase(at: index, in: text) != nil || rules.yearNouns[text.word(index)]
  }

  /// The higher number of `4-6`, `5 đến 7`, `hai ba`, `hai, ba`, `9,10`, `4, 5`.
  private func otherQuantity(_ index: Int) -> (number: ExactDecimal, end: Int)? {
    if text[index].isWord, word(index).number > 0 { return nextDigit(index, after: index - 1) }
    if isMark(index, ","), isJoined(index) {
      if let low = digits(index - 1, most: 2) {
        guard isNext(index + 1, after: low) else { return nil }
        return (ExactDecimal(Int64(low + 1)), index + 2)
      }
      // `năm, sáu tháng` may be `trong năm, sáu tháng`.
      guard key(index - 1) != .year, !isLabel(index - 2) else { return nil }
      return nextDigit(index + 1, after: index - 1)
    }
    guard isMark(index, "-") || key(index) == .to || key(index) == .or || key(index) == .coming
    else {
      return nil
    }
    return link(index + 1, { quantity(index + 1) })
  }

  /// The second of two digits in words that follow one another (`hai ba ngày`, `năm bảy tháng`); no days of
  /// the week (`thứ hai, ba`).
  private func nextDigit(_ index: Int, after first: Int) -> (number: ExactDecimal, end: Int)? {
    let (low, high) = (word(first).number, word(index).number)
    guard low > 0, low < 10, high == low + 1 || low == 5 && high == 7,
      outside(first - 1).number == 0, outside(first - 1).keyword != .ordinal
    else { return nil }
    // `bốn năm tháng` would be years and months.
    if key(index) == .year, let unit = unit(index + 1)?.unit, unit >= .month { return nil }
    return (ExactDecimal(Int64(high)), index + 1)
  }

  /// Whether a word before a number makes a name or a day of it (`hiệp một, hai phút`, `đợt hai, ba ngày sau`).
  private func isLabel(_ index: Int) -> Bool {
    let word = outside(index)
    return word.roles.contains(.names) || word.unit == .day || word.keyword == .ordinal
  }

  /// Whether the next number stands here, which joined to the one before may be its decimals (`9,10`, `4,5`).
  private func isNext(_ index: Int, after number: Int) -> Bool {
    number > 0 && digits(index, most: 2) == number + 1
      && (text[index].length == 2
        || !isJoined(index) && !(text[index - 3].isMark(",") && text[index - 4].isNumber))
  }

  /// A unit of time at an index and the token after it (`tháng`, `tiếng đồng hồ`, `thập kỷ`).
  func unit(_ index: Int) -> (unit: TimeUnit, end: Int)? {
    if key(index) == .secondShort, token(index).length == 1, token(index + 1).isWord {
      return (.second, index + 1)
    }
    if key(index) == .hourShort, isJoined(index), !isContinued(index + 1) {
      return (.hour, index + 1)
    }
    if key(index) == .ten, key(index + 1) == .era || key(index + 1) == .century {
      return (.decade, index + 2)
    }
    if key(index) == .world, key(index + 1) == .century { return (.century, index + 2) }
    guard let unit = word(index).unit, key(index) != .date || isCountedDay(index) else {
      return nil
    }
    let next = index + 1
    if index > origin, text[index - 1].isNumber, startsAnew(index),
      !text[next].flags.contains(.capitalized)
    {
      return nil
    }
    let isParty = outside(next + 1).keyword == .party
    if word(next).roles.contains(.notDuration), !isParty, !opensCompound(next, after: unit) {
      return nil
    }
    switch key(index) {
    case .hourOrSound:
      if key(next) == .clockwise { return (.hour, token(next + 1).isWord ? next + 2 : next + 1) }
      return isSound(next) ? nil : (.hour, next)
    case .hour where key(next) == .clockwise && token(next + 1).isWord: return (.hour, next + 2)
    case .week: return (.week, word(next).roles.contains(.weekTail) ? next + 1 : next)
    case .day:
      if key(next) == .night { return (.day, next + 1) }
      if key(next) == .working, key(next + 1) == .work, outside(origin - 1).keyword != .side {
        return (.day, next + 2)
      }
      return (.day, next)
    default: return (unit, next)
    }
  }

  /// Whether days are counted as `hôm` (`hai hôm trước`, `cách đây 3 hôm`).
  private func isCountedDay(_ index: Int) -> Bool {
    if key(origin) == .ago { return true }
    return (key(index + 1) == .before || key(index + 1) == .side)
      && outside(origin - 1).roles.isDisjoint(with: [.names, .ranked])
  }

  /// Whether `công` after a unit opens another word (`3 ngày công chiếu`, `30 năm công tác`).
  ///
  /// Work is counted in days, and in hours where `công` ends the phrase.
  func opensCompound(_ index: Int, after unit: TimeUnit) -> Bool {
    guard word(index).roles.contains(.labour) else { return false }
    if isProperName(index) { return true }
    return unit == .day
      ? rules.compounds[token(index + 1).word]
      : token(index + 1).isWord && !word(index + 1).roles.contains(.follows)
  }

  /// Whether `tiếng` before an index is a sound or a language and not an hour.
  private func isSound(_ index: Int) -> Bool {
    token(index).flags.contains(.capitalized) || word(index).roles.contains(.sound)
  }

  /// Takes what belongs to a length of time: `qua`, `tới`, `liền`, `nay`, `vừa qua`, `còn lại`.
  func lengthTail(_ index: Int) -> Int {
    if startsAnew(index) { return index }
    switch key(index) {
    case .past where key(index + 1) != .to, .now, .more: return index + 1
    case .coming where !opensOtherEnd(index + 1): return index + 1
    case .just where key(index + 1) == .past || key(index + 1) == .recently: return index + 2
    case .soon where key(index + 1) == .coming: return index + 2
    case .turn where key(index + 1) == .following: return index + 2
    case .nextIn where key(index + 1) == .turn: return index + 2
    case .remaining where key(index + 1) == .again: return index + 2
    case .near where key(index + 1) == .here: return index + 2
    case .back where key(index + 1) == .again && key(index + 2) == .here: return index + 3
    case .row: return index + 1
    case .rowOld where key(index + 1) == .turn: return index + 2
    default: return index
    }
  }
}

extension ExactDecimal {
  fileprivate var addingHalf: ExactDecimal {
    adding(ExactDecimal(5, exponent: -1)) ?? self
  }
}
