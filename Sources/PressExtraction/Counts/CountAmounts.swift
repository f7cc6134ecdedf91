import PressText

/// A unit in the text.
struct UnitReading {
  private let span: TokenSpan
  /// Its row in `CountLexicon.units`.
  let row: Int32
  let codeNumber: Int32
  let kind: CountUnit.Kind

  init(_ tokens: Range<Int>, row: Int32, of unit: CountUnit) {
    span = TokenSpan(tokens)
    self.row = row
    codeNumber = unit.codeNumber
    kind = unit.kind
  }

  var tokens: Range<Int> { span.tokens }
}

/// A number or range of numbers with its unit.
struct Amount {
  private var span: TokenSpan
  var first: Numeral
  /// The upper end of a range.
  var second: Numeral?
  var unit: UnitReading?
  /// Whether the text joins the ends by words of change (`lên`, `xuống còn`).
  var isFalling = false
  var isRising = false
  var isChange: Bool { isFalling || isRising }

  init(
    _ tokens: Range<Int>, _ first: Numeral, _ second: Numeral? = nil, unit: UnitReading? = nil
  ) {
    span = TokenSpan(tokens)
    self.first = first
    self.second = second
    self.unit = unit
  }

  /// From the first number through the last number or unit.
  var tokens: Range<Int> {
    get { span.tokens }
    set { span = TokenSpan(newValue) }
  }

  /// The ends of the range, the smaller first, with the scale words of the second given to the first.
  var ends: (low: ExactDecimal, high: ExactDecimal)? {
    guard let second, let right = second.value, var left = first.value else { return nil }
    if first.scale == 0, second.scale > 0, first.form == .digits || first.form == second.form {
      let scaled = left.scaled(by: second.scale)
      if isChange || scaled < right { left = scaled }
    }
    if sharesThousands, !isChange, let whole = left.integer, let most = right.integer,
      whole * 1000 < most, most <= whole * 10_000
    {
      left = ExactDecimal(Int64(whole) * 1000)
    }
    if left == right || right < left && !isChange { return nil }
    return left < right ? (left, right) : (right, left)
  }
}

extension Amount {
  /// `500-600.000 đồng`: whether the thousands of the second number, which end in noughts, are the first one's too.
  private var sharesThousands: Bool {
    guard let second, let low = first.value?.integer, let high = second.value?.integer else {
      return false
    }
    return first.form == .digits && first.tokens.count == 1 && second.form == .digits
      && second.tokens.count == 3 && (5..<1000).contains(low) && high % 1000 == 0
  }
}

/// Amounts: one number or two, with units after the last or after each.
extension CountScan {
  /// The amount whose first number is read.
  ///
  /// `opener` is the word before it, where that is `từ` or `giữa`.
  func amount(_ first: Numeral, opener: Word) -> Amount {
    let end = first.tokens.upperBound
    let firstUnit = unit(at: end, scale: first.scale) ?? foreignMoney(first)
    if let range = range(first, unit: firstUnit, opener: opener) { return range }
    return Amount(
      first.tokens.lowerBound..<(firstUnit?.tokens.upperBound ?? end), first, unit: firstUnit)
  }

  /// `37 triệu ⟨tiền kíp Lào⟩`: a currency behind `tiền`.
  private func foreignMoney(_ first: Numeral) -> UnitReading? {
    let end = first.tokens.upperBound
    guard first.scale > 0, text.word(end) == words.cash,
      let unit = unit(at: end + 1, scale: first.scale), unit.kind == .money
    else { return nil }
    return unit
  }

  /// `hàng` before a unit of measure (`hàng tấn cá`): one at least; but no goods (`mặt hàng`).
  func manyUnits(at index: Int) -> Numeral? {
    guard text.word(index) == words.manyOf,
      !rules.roles[text.word(index - 1)].contains(.trade),
      let unit = unit(at: index + 1, scale: 0), unit.kind == .measure,
      text[index + 1].length > 1,
      rules.lexicon.units[Int(unit.row)].takesSubstance
        || unit.codeNumber == rules.lexicon.metre
    else { return nil }
    return Numeral(index..<index + 1, .words, atLeast: .one)
  }

  /// `nửa` before a unit of measure (`nửa lít dầu`).
  func halfUnit(at index: Int) -> Numeral? {
    guard text.word(index) == words.half, unit(at: index + 1, scale: 0)?.kind == .measure else {
      return nil
    }
    return Numeral(index..<index + 1, .words, ExactDecimal(5, exponent: -1))
  }

  private func range(_ first: Numeral, unit: UnitReading?, opener: Word) -> Amount? {
    if first.isVague { return vagueRange(first, unit: unit) }
    guard !first.isRange else { return nil }
    var end = unit?.tokens.upperBound ?? first.tokens.upperBound
    let isOpened =
      opener == words.from || text.word(first.tokens.lowerBound - 1) == words.enough
    let noun = unit == nil && isOpened ? repeatedNoun(after: end) : nil
    if let noun { end = linkStart(after: noun.upperBound) }
    if unit != nil, let per = per(at: end) { end = per.upperBound }
    guard var link = link(at: end, opener: opener, hasUnit: unit != nil) else { return nil }
    link.next = skipBound(at: link.next)
    if let unit, unit.kind == .money, let prefix = self.unit(at: link.next, scale: 9),
      prefix.codeNumber == unit.codeNumber
    {
      link.next = prefix.tokens.upperBound
    }
    guard let second = rules.numerals.read(at: link.next, in: text),
      second.value != nil, claims.isFree(end..<second.tokens.upperBound),
      !text.crossesSentence(first.tokens.lowerBound..<second.tokens.upperBound)
    else { return nil }
    if second.isSingleWord, first.form != .words { return nil }
    if let noun, text.word(second.tokens.upperBound) != text.word(noun.lowerBound) { return nil }
    let secondUnit = self.unit(at: second.tokens.upperBound, scale: second.scale)
    guard agree(unit, second, secondUnit, isDash: link.isDash) else { return nil }
    var amount = Amount(
      first.tokens.lowerBound..<(secondUnit?.tokens.upperBound ?? second.tokens.upperBound), first,
      second, unit: secondUnit ?? unit)
    amount.isRising = link.isRising
    amount.isFalling = link.isFalling
    if link.isChoice, !isChoice(amount) { return nil }
    if link.isDash, unit == nil, isModel(first, beside: amount) { return nil }
    if link.mustFall {
      guard amount.ends?.low == second.value,
        noun == nil && unit?.kind != .measure
          || opener == words.from && changeVerb(before: first.tokens.lowerBound - 1) == .decrease
      else { return nil }
    }
    return amount.ends == nil ? nil : amount
  }

  /// The noun that stands after both numbers of a range (`từ 5 người đến 7 người`).
  private func repeatedNoun(after index: Int) -> Range<Int>? {
    if text.word(index) == words.times || text.word(index) == words.age {
      return index..<index + 1
    }
    return text.hits.longest(.countable, at: index)?.tokens
  }

  /// `từ 145 phòng ⟨trực thuộc⟩ giảm còn 99 phòng`: where a verb of change stands, behind a word or two that tell more of
  /// what is counted.
  private func linkStart(after noun: Int) -> Int {
    for place in noun..<noun + 3 {
      guard text[place].isWord, !text[place].flags.contains(.capitalized),
        claims.owner(place) == nil
      else { break }
      if rules.roles[text.word(place)].contains(.link), changeLink(at: place) != nil {
        return place
      }
    }
    return noun
  }

  /// What joins the two ends of a range.
  private struct Link {
    var next: Int
    var isDash = false
    /// Whether one of both is meant (`5 hay 6 căn nhà`).
    var isChoice = false
    var isRising = false
    var isFalling = false
    /// Whether only the smaller share or sum may stand behind (`từ 5% về 0%`), where no verb of falling stands before:
    /// no way from one place to another (`từ 9 xã về 5 xã khác`).
    var mustFall = false
  }

  private func link(at index: Int, opener: Word, hasUnit: Bool) -> Link? {
    let opens = opener == words.from
    let token = text[index]
    if token.isMark("-"), text.isJoined(index) == text.isJoined(index + 1) || !hasUnit {
      return Link(next: index + 1, isDash: true)
    }
    guard token.isWord, rules.roles[token.word].contains(.link) else { return nil }
    let word = token.word
    if word == words.to || word == words.until || word == words.and && opener == words.between {
      return Link(next: index + 1)
    }
    if word == words.or || word == words.orElse {
      return hasUnit || opens ? nil : Link(next: index + 1, isChoice: true)
    }
    return opens ? changeLink(at: index) : nil
  }

  /// `lên`, `xuống còn`, `giảm chỉ còn`, `tăng lên mức`: words that join what was to what is.
  private func changeLink(at index: Int) -> Link? {
    var place = index
    let verb = rules.roles[text.word(place)]
    let isVerb = verb.isAny(of: .ofIncreaseOrDecrease)
    if isVerb || text.word(place) == words.raising { place += 1 }
    let word = text.word(place)
    var link = Link(next: place + 1)
    switch word {
    case words.up: link.isRising = true
    case words.down, words.left: link.isFalling = true
    case words.toward:
      link.isFalling = true
      link.mustFall = true
    case words.only where text.word(place + 1) == words.left: link.isFalling = true
    case words.to where isVerb, words.until where isVerb:
      link.isRising = verb.contains(.increase)
      link.isFalling = !link.isRising
    default: return nil
    }
    for _ in 0..<3 where words.reaching.contains(text.word(link.next)) { link.next += 1 }
    return link
  }

  /// `Hiace 300 - ⟨15.990 USD⟩`: the number of a model, with a dash before its price.
  private func isModel(_ first: Numeral, beside amount: Amount) -> Bool {
    let start = first.tokens.lowerBound
    guard amount.unit?.kind == .money, first.form == .digits, first.tokens.count == 1,
      text[first.tokens.upperBound].isSpaced, text[start - 1].flags.contains(.capitalized),
      let ends = amount.ends
    else { return false }
    return ends.low.scaled(by: 1) < ends.high
  }

  /// Whether two numbers with `hoặc` or `hay` between are one quantity: the smaller first, no names.
  private func isChoice(_ amount: Amount) -> Bool {
    guard let ends = amount.ends, let second = amount.second?.value, second == ends.high,
      !looksLikeYear(amount.first)
    else { return false }
    return amount.unit != nil
      || nameStrength(of: amount.first, before: amount.tokens.lowerBound) == nil
  }

  /// Bound words before the second number (`từ 12% xuống ⟨dưới⟩ 8%`, `từ đủ 18 tuổi đến ⟨đủ⟩ 60 tuổi`).
  private func skipBound(at index: Int) -> Int {
    if text.word(index) == words.enough { return index + 1 }
    return text.hits.longest(.bound, at: index)?.tokens.upperBound ?? index
  }

  /// Whether a number with the first one's unit and a second number make one range.
  private func agree(
    _ unit: UnitReading?, _ second: Numeral, _ secondUnit: UnitReading?, isDash: Bool
  ) -> Bool {
    let end = second.tokens.upperBound
    if isDash, secondUnit == nil, text.isJoined(end), !text[end].isWord, continuesIntoCode(end),
      second.scale == 0 || per(at: end) == nil
    {
      return false
    }
    guard let unit else { return true }
    return unit.kind == secondUnit?.kind && unit.codeNumber == secondUnit?.codeNumber
  }
}
