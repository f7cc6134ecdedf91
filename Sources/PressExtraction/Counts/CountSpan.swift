import PressText

/// Bounds and span of the whole, and forms of their own.
extension CountBuilder {
  /// Sets bound, change and span by what stands on either side.
  func finish(
    _ count: inout Count, _ amount: Amount, _ leading: BoundReader.Leading, after limit: Int
  ) {
    var start = amount.tokens.lowerBound
    var end = count.mention.tokens.upperBound
    let trailing = trailing(after: end, opener: leading.opener)
    if let trailing, amount.second == nil {
      count.bound = trailing.bound
      end = trailing.end
    }
    let comparison = leading.compares ? comparisonStart(count, leading, end) : nil
    let dropsBound = leading.compares && comparison == nil || isPlace(count, leading)
    if leading.start >= limit, leading.start < start {
      let usesOpener = leading.opener == nil || amount.second != nil || trailing != nil
      if let comparison {
        start = comparison
      } else if !dropsBound, usesOpener, leading.bound != nil || leading.fold != nil {
        start = leading.start
      } else if let opener = leading.opener, usesOpener {
        start = opener
      } else if !dropsBound, leading.bound != nil, let opener = leading.opener,
        opener > leading.start
      {
        start = leading.start
      }
      if let bound = leading.bound, !dropsBound, count.bound == .exact { count.bound = bound }
    }
    if count.change == nil { count.change = context.changeVerb(before: start) }
    count.mention.tokens = start..<end
  }

  /// `trở lên`, also behind what completes the noun of a quantity that `từ` opens.
  func trailing(after end: Int, opener: Int?) -> (bound: Count.Bound, end: Int)? {
    for index in end...(opener == nil ? end : end + 3) {
      if let trailing = bounds.trailing(at: index) { return trailing }
      guard text[index].isWord, claims.owner(index) == nil else { return nil }
    }
    return nil
  }

  /// Where the bound of a comparison starts; nil for a difference (`cao hơn 1,2 tạ/ha so với`).
  ///
  /// A height or length is a bound (`cao ⟨hơn 90 m⟩`), and so is what has no subject
  /// (`⟨nhiều hơn 1 đô la⟩`); people and things are compared only with `so với`.
  func comparisonStart(
    _ count: Count, _ leading: BoundReader.Leading, _ end: Int
  ) -> Int? {
    if text.word(end) == rules.words.compared || count.value == nil { return nil }
    if text[leading.start].flags.contains(.startsSentence) { return leading.start }
    if count.kind == .cardinal { return leading.start }
    return count.kind == .measure && count.ucum == "m" && count.per == nil ? leading.start + 1 : nil
  }

  /// `trên 23 tuyến phố`, `dưới 3 hình thức`: a preposition.
  func isPlace(_ count: Count, _ leading: BoundReader.Leading) -> Bool {
    guard leading.isPreposition, count.kind == .cardinal, let value = count.value?.integer,
      value % 10 != 0 || value == 10,
      let hit = text.hits.starting(at: count.mention.tokens.upperBound - 1).last(where: {
        $0.kind == .countable
      }) ?? nounHit(count)
    else { return false }
    return CountLexicon.nounClass(hit) == .surface || rules.surfaces[text.word(Int(hit.start))]
  }

  func nounHit(_ count: Count) -> TermHit? {
    for index in count.mention.tokens {
      if let hit = text.hits.longest(.countable, at: index) { return hit }
    }
    return nil
  }

  /// `gấp đôi`, `gấp rưỡi`, `gấp ba`.
  func spelledFold(at index: Int) -> Count? {
    let words = rules.words
    let value: ExactDecimal
    switch text.word(index + 1) {
    case words.double: value = ExactDecimal(2)
    case words.halfMore: value = ExactDecimal(15, exponent: -1)
    default: return nil
    }
    var end = index + 2
    if text.word(end) == words.times { end += 1 }
    var start = index
    let leading = bounds.leading(before: index)
    var count = Count(
      mention: Mention(tokens: index..<end, rule: CountRule.fold.rawValue), kind: .multiple)
    count.value = value
    if let bound = leading.bound, leading.opener == nil {
      start = leading.start
      count.bound = bound
    } else if let hit = text.hits.longest(.bound, at: index + 1), hit.tokens.upperBound < end {
      count.bound = rules.lexicon.bounds[Int(hit.payload)].bound
    }
    count.change = context.changeVerb(before: start)
    count.mention.tokens = start..<end
    return count
  }

  func ratio(at index: Int) -> Count? {
    guard context.isCreditableRatioStart(index) else { return nil }
    let reader = RatioReader(rules: rules, text: text, claims: claims)
    guard let ratio = reader.ratio(at: index) else { return nil }
    return RatioBuilder(rules: rules, text: text, claims: claims).count(ratio, at: index)
  }
}
