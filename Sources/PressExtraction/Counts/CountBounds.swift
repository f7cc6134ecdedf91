import PressText

/// What stands before a number and bounds its quantity.
struct LeadingBound {
  /// The first token of the bound words; the number's where there are none.
  var start: Int
  var bound: Count.Bound?
  /// Whether the bound only compares (`cao hơn`): before a difference it is no bound.
  var compares = false
  /// Whether the one bound word is also a preposition of place (`trên`, `dưới`).
  var isPreposition = false
  /// Where `từ` or `giữa` stands, which belongs to a range.
  var opener: Int?
  /// Whether `mức` stands between, so that it belongs to a change only (`từ mức 5 tỷ đồng lên 7 tỷ đồng`).
  var opensLevel = false
  /// Whether `vượt quá` stands before, which bounds the number and is outside.
  var exceeds = false
  /// Where `gấp` stands.
  var fold: Int?
}

/// The words that say how a number bounds a quantity, on either side of it.
extension CountScan {
  /// The bound words that end right before `index`.
  func leading(before index: Int) -> LeadingBound {
    var result = LeadingBound(start: index)
    for _ in 0..<4 {
      let start = result.start
      if text[start - 1].kind == .mark, result.bound == nil, let sign = signBound(before: start) {
        result.bound = sign
        result.start = start - 1
        continue
      }
      if start == index, let hit = equatedBound(before: index) {
        result.bound = rules.lexicon.bounds[Int(hit.payload)].bound
        result.start = Int(hit.start)
        break
      }
      guard start > 0, rules.roles[text.word(start - 1)].contains(.endsBound),
        !text[start].flags.contains(.startsSentence), claims.owner(start - 1) == nil
      else { break }
      let word = text.word(start - 1)
      // `dư ⟨gần 10 tỷ đồng⟩` is left over.
      if word == words.surplus,
        result.bound != nil || words.beforeSurplus.contains(text.word(start - 2))
      {
        break
      }
      if word == words.enough, bound(endingAt: start) == nil {
        guard text.word(start - 2) == words.from else { break }
        result.start = start - 1
      } else if word == words.from || word == words.between, result.opener == nil {
        result.opener = start - 1
        result.start = start - 1
      } else if word == words.level, text.word(start - 2) == words.from, result.opener == nil {
        result.opener = start - 2
        result.start = start - 2
        result.opensLevel = true
      } else if word == words.fold {
        result.fold = start - 1
        result.start = start - 1
      } else {
        guard let hit = bound(endingAt: start), bounds(hit, index, result) else { break }
        // `vượt ⟨quá⟩ 20%`, `vượt quá ngưỡng 40 độ C`: a verb and its object.
        if text.word(Int(hit.start)) == words.excess,
          text.word(Int(hit.start) - 1) == words.exceeding
        {
          result.exceeds = result.bound == nil && hit.tokens.count == 1
          break
        }
        if result.bound == nil {
          let phrase = rules.lexicon.bounds[Int(hit.payload)]
          result.bound = phrase.bound
          result.compares = phrase.compares
          result.isPreposition =
            hit.end == hit.start + 1 && (word == words.over || word == words.below)
        }
        result.start = Int(hit.start)
      }
    }
    if result.bound == nil, result.fold == nil { result.start = result.opener ?? index }
    return result
  }

  /// `tối đa là ⟨15 ha⟩`, `ít nhất bằng ⟨300%⟩`, `tối thiểu phải đạt ⟨65%⟩`, `khoảng bằng ⟨70%⟩`: a bound with its verb;
  /// but `lương tối thiểu là 4 triệu đồng`.
  private func equatedBound(before index: Int) -> TermHit? {
    guard index > 2, words.equating.contains(text.word(index - 1)),
      !text[index].flags.contains(.startsSentence), claims.owner(index - 1) == nil
    else { return nil }
    let end = text.word(index - 2) == words.must ? index - 2 : index - 1
    let last = text.word(end - 1)
    guard words.limiting.contains(last), let hit = bound(endingAt: end),
      !text.crossesSentence(Int(hit.start)..<index), claims.owner(end - 1) == nil,
      last != words.least || text.word(Int(hit.start) - 1) != words.wage
    else { return nil }
    // `như khoảng là 5%` says nothing.
    return last == words.about && text.word(index - 1) != words.equal ? nil : hit
  }

  /// Whether the phrase that ends before `leading` bounds the number at `index`, and belongs to no other word.
  private func bounds(_ hit: TermHit, _ index: Int, _ leading: LeadingBound) -> Bool {
    let start = leading.start
    if rules.lexicon.bounds[Int(hit.payload)].compares, start < index { return false }
    if hit.end == hit.start + 1 {
      let word = text.word(start - 1)
      if word == words.outside, !isAge(index) { return false }
      if word == words.more, rules.roles[text.word(start - 2)].contains(.quality) { return false }
      if word == words.about, leading.opener == start, text.word(start - 2) == words.inside {
        return false
      }
    }
    // `không đến ⟨từ⟩ hai phía`: whence something comes.
    if leading.opener == start, rules.roles[text.word(start - 1)].contains(.link) { return false }
    // `lương ⟨tối thiểu⟩ từ 3 triệu đồng lên 4 triệu đồng`
    return leading.opener != start || text.word(Int(hit.start) - 1) != words.wage
  }

  /// The bound that a sign before a number tells (`> 5 triệu đồng`, `≤ 3%`, `~ 20 km`), which is no arrow
  /// and no mark of a list.
  private func signBound(before index: Int) -> Count.Bound? {
    let sign = text[index - 1]
    guard sign.code > 0x3B, !sign.flags.contains(.startsLine),
      text[index - 2].kind != .mark || text[index - 2].isMark("(")
    else { return nil }
    if sign.isMark("<") { return .lessThan }
    if sign.isMark(">") { return .moreThan }
    if sign.isMark("≤") { return .atMost }
    if sign.isMark("≥") { return .atLeast }
    return sign.isMark("~") || sign.isMark("≈") ? .about : nil
  }

  /// `trở lên` and its like at `index`, and the token after them.
  func trailing(at index: Int) -> (bound: Count.Bound, end: Int)? {
    guard text.hits.hasTerm(.bound, at: index), !text[index].flags.contains(.startsSentence) else {
      return nil
    }
    let places = text.hits.places(at: index)
    var place = places.upperBound
    while place > places.lowerBound {
      place -= 1
      let hit = text.hits[place, at: index]
      guard hit.kind == .bound, rules.lexicon.bounds[Int(hit.payload)].isAfter,
        // `30% lao động ⟨trở lại⟩ làm việc`, `10 người ⟨đổ xuống⟩ sông`
        !words.returning.contains(text.word(Int(hit.start)))
          && !words.returning.contains(text.word(Int(hit.end) - 1)) || endsClause(Int(hit.end))
      else { continue }
      return (rules.lexicon.bounds[Int(hit.payload)].bound, Int(hit.end))
    }
    return nil
  }

  /// The longest bound phrase before a quantity that ends at a token.
  private func bound(endingAt end: Int) -> TermHit? {
    for start in max(0, end - 5)..<end where text.hits.hasTerm(.bound, at: start) {
      for place in text.hits.places(at: start) {
        let hit = text.hits[place, at: start]
        if hit.kind == .bound, Int(hit.end) == end,
          !rules.lexicon.bounds[Int(hit.payload)].isAfter, !text.crossesSentence(hit.tokens)
        {
          return hit
        }
      }
    }
    return nil
  }

  /// `ngoài 60 tuổi`.
  private func isAge(_ index: Int) -> Bool {
    guard let numeral = rules.numerals.read(at: index, in: text) else { return false }
    return text.word(numeral.tokens.upperBound) == words.age
  }
}
