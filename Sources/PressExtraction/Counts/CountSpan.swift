import PressText

/// Bounds and span of the whole, and forms of their own.
extension CountScan {
  /// Sets bound, change and span by what stands on either side.
  func finish(
    _ count: inout CountDraft, _ amount: Amount, _ leading: LeadingBound, after limit: Int
  ) {
    var start = amount.tokens.lowerBound
    var end = count.end
    let trailing = trailing(after: end, opener: leading.opener)
    if let trailing, amount.second != nil {
      // `từ 11 - 12% ⟨trở lên⟩`
      end = trailing.end
    } else if let trailing {
      count.bound = trailing.bound
      end = trailing.end
      // `96% trở lên ⟨gia đình⟩ đạt chuẩn`
      if count.kind == .percent, count.noun.isEmpty, leading.opener == nil,
        let noun = phrase(at: end, allowsMass: false, allowsUnknown: false)
      {
        count.noun = noun.tokens
        end = noun.tokens.upperBound
      }
    }
    let comparison = leading.compares ? comparisonStart(count, leading, end) : nil
    let dropsBound =
      leading.compares && comparison == nil || isPlace(count, leading)
      || isBalance(count, leading)
    if leading.start >= limit, leading.start < start {
      let usesOpener =
        leading.opener == nil || trailing != nil
        || amount.second != nil && (amount.isChange || !leading.opensLevel)
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
      } else if !dropsBound, leading.bound != nil, let opener = leading.opener {
        // `tăng từ mức ⟨khoảng 9 tỷ đồng⟩`
        start = opener + (leading.opensLevel ? 2 : 1)
      }
      if let bound = leading.bound, !dropsBound, count.bound == .exact { count.bound = bound }
    }
    if leading.exceeds, count.bound == .exact { count.bound = .moreThan }
    // `ở ⟨tuổi 41⟩`, but `tuổi từ 15 đến 49`
    if count.kind == .age, leading.start == amount.tokens.lowerBound, start - 1 >= limit,
      text.word(start - 1) == words.age,
      text.word(end - 1) != words.age, text.word(start - 2) != words.degree,
      claims.owner(start - 1) == nil, !text[start].flags.contains(.startsSentence)
    {
      start -= 1
    }
    // `giảm giá ⟨11 mặt hàng⟩`: their price falls.
    if count.change == nil, count.kind != .cardinal || text.word(start - 1) != words.price,
      let change = changeVerb(before: start) ?? changeBefore(further: start, of: count)
    {
      let isLevel =
        count.kind != .multiple && reachesLevel(change, before: start)
        && !(count.kind == .percent && text.word(end) == words.compared)
      if !isLevel { count.change = change }
    }
    if count.change == nil, fell(count, before: start, end) { count.change = .decrease }
    count.tokens = start..<end
  }

  /// `Quỹ bình ổn ⟨dư⟩ 58 tỷ đồng`: a sum that is left over, and not a little more than it.
  private func isBalance(_ count: CountDraft, _ leading: LeadingBound) -> Bool {
    count.kind == .money && text.word(leading.start) == words.surplus
  }

  /// `tăng mức đóng ⟨thêm⟩ 0,3%`, `giảm giá bán ⟨thêm⟩ 500 đồng`: the verb of change in front of what changes.
  private func changeBefore(further start: Int, of count: CountDraft) -> Count.Change? {
    guard text.word(start - 1) == words.further,
      count.kind == .percent || count.kind == .money || count.kind == .measure
        || text.word(count.end - 1) == words.points
    else { return nil }
    for index in stride(from: start - 2, through: max(0, start - 8), by: -1) {
      guard text[index].isWord, !text[index + 1].flags.contains(.startsSentence) else { return nil }
      let role = rules.roles[text.word(index)]
      let isRise = role.contains(.increase) || text.word(index) == words.raising
      if isRise || role.contains(.decrease) {
        return words.otherVerbs[text.word(index + 1)] ? nil : isRise ? .increase : .decrease
      }
      if words.partings[text.word(index)] { return nil }
    }
    return nil
  }

  /// `lao dốc ⟨5%⟩`, `mất ⟨422 điểm⟩`: a share of nothing else, or points of an index, behind a verb of falling.
  private func fell(_ count: CountDraft, before start: Int, _ end: Int) -> Bool {
    switch count.kind {
    case .percent where count.noun.isEmpty:
      // `mất ⟨61%⟩ sức khỏe` is a share of that.
      guard
        endsClause(end) || text[end].flags.contains(.capitalized)
          || rules.roles[text.word(end)].isAny(of: .endOrTime) || text.word(end) == words.and
      else { return false }
      // `tỷ lệ thí sinh ⟨trượt⟩ 15%`
      if (max(0, start - 5)..<start).contains(where: { words.failing.contains(text.word($0)) }) {
        return false
      }
    case .cardinal where text.word(end - 1) == words.points:
      guard let value = count.value, value >= ExactDecimal(10) || !value.isInteger else {
        return false
      }
    default: return false
    }
    return !text[start].flags.contains(.startsSentence)
      && words.falls.contains { $0.ends(in: text, before: start) }
  }

  /// `trở lên`, also behind what completes the noun of a quantity that `từ` opens.
  private func trailing(after end: Int, opener: Int?) -> (bound: Count.Bound, end: Int)? {
    if let trailing = trailing(at: end) { return trailing }
    guard opener != nil else { return nil }
    for index in end..<end + 3 {
      guard text[index].isWord, claims.owner(index) == nil else { return nil }
      if let trailing = trailing(at: index + 1) { return trailing }
    }
    return nil
  }

  /// Where the bound of a comparison starts; nil for a difference (`cao hơn 1,2 tạ/ha so với`).
  ///
  /// A height or length is a bound (`cao ⟨hơn 90 m⟩`), and so is what has no subject
  /// (`⟨nhiều hơn 1 đô la⟩`); storeys are a height (`cao ⟨hơn 5 tầng⟩`); people and things are compared only with `so với`,
  /// behind them or before.
  private func comparisonStart(
    _ count: CountDraft, _ leading: LeadingBound, _ end: Int
  ) -> Int? {
    if text.word(end) == words.compared || count.value == nil { return nil }
    if text[leading.start].flags.contains(.startsSentence) { return leading.start }
    // `⟨lớn hơn mười lần⟩ mức lương cơ sở`
    if count.kind == .multiple {
      return words.sizes.contains(text.word(leading.start)) && text.word(end) == words.level
        ? leading.start : nil
    }
    if count.kind == .cardinal {
      if isComparedBefore(leading.start) { return nil }
      let isHeight =
        !count.noun.isEmpty
        && rules.roles[text.word(count.noun.lowerBound)].contains(.capacity)
      return isHeight ? leading.start + 1 : leading.start
    }
    // `diện tích ⟨lớn hơn 3 ha⟩`, `phí ⟨nhỏ hơn 0,1 USD⟩`
    if words.sizes.contains(text.word(leading.start)),
      count.kind == .measure || count.kind == .money,
      !isComparedBefore(leading.start)
    {
      return leading.start
    }
    guard count.kind == .measure, count.per.isEmpty, let unit = count.unit else { return nil }
    return rules.lexicon.units[Int(unit)].codeNumber == rules.lexicon.metre
      ? leading.start + 1 : nil
  }

  /// `⟨so⟩ với cùng kỳ, số vụ ít hơn 2 vụ`: what the sentence compares with stands before.
  private func isComparedBefore(_ start: Int) -> Bool {
    for index in stride(from: start - 1, through: max(0, start - 24), by: -1) {
      if text.word(index) == words.compared { return true }
      if text[index].flags.contains(.startsSentence) { return false }
    }
    return false
  }

  /// `trên 23 tuyến phố`, `dưới 3 hình thức`, `dựa trên 500 mẫu`: a preposition.
  private func isPlace(_ count: CountDraft, _ leading: LeadingBound) -> Bool {
    // `trên ⟨553,6 ha⟩ này`
    if leading.isPreposition, text.word(count.end) == words.this { return true }
    guard leading.isPreposition, count.kind == .cardinal, let value = count.value?.integer else {
      return false
    }
    let before = rules.roles[text.word(leading.start - 1)]
    if value == 1 || before.contains(.ground) { return true }
    // `lắp ⟨trên 17 tàu⟩`, but `huy động ⟨trên 45 chiến sĩ⟩`
    if value < 1000, value < 10 || value % 10 != 0, before.contains(.laying) {
      return lastNoun(of: count).map { CountLexicon.nounClass($0) != .person } ?? true
    }
    if value < 10, !count.noun.isEmpty, !before.contains(.opener), isOnThings(count, leading) {
      return true
    }
    guard value % 10 != 0 || value == 10 else { return false }
    guard let hit = lastNoun(of: count) else {
      return !count.noun.isEmpty
        && rules.roles[text.word(count.noun.lowerBound)].contains(.surface)
    }
    return CountLexicon.nounClass(hit) == .surface
      || rules.roles[text.word(Int(hit.start))].contains(.surface)
  }

  /// `người đi trên ⟨5 chiếc xe⟩`, `đặt tại trên ⟨3 đảo⟩`: on so few things, where neither people nor results, seats,
  /// times or portions are counted (`ghi trên 6 bàn`, `ô tô trên 9 chỗ`), nor what is dealt with (`xây trên 7 căn nhà`).
  private func isOnThings(_ count: CountDraft, _ leading: LeadingBound) -> Bool {
    guard text.word(leading.start) == words.over else { return false }
    let noun = count.noun.lowerBound
    if rules.roles[text.word(noun)].contains(.tallied) { return false }
    let nounClass = text.hits.longest(.countable, at: noun).map(CountLexicon.nounClass)
    if nounClass == .person || isObject(leading.start, nounClass) { return false }
    // `Trên ⟨6 chiếc xe⟩ có 20 người`, but `Trên 5 doanh nghiệp đã giải thể`
    return nounClass != .body || !text[leading.start].flags.contains(.startsSentence)
  }

  /// Whether a deed to what is counted stands right before a token (`thu giữ ⟨trên 3 khẩu súng⟩`); what is moved is moved
  /// on things, what is held is held in places (`vận chuyển trên ⟨2 xe tải⟩`, `tổ chức trên ⟨9 quốc gia⟩`).
  private func isObject(_ start: Int, _ nounClass: NounClass?) -> Bool {
    let before = text.word(start - 1)
    if before == words.moving || before == words.holding && nounClass == .body { return false }
    let deeds = rules.links.deeds
    return words.dealing.contains(before)
      || [deeds.own, deeds.work, deeds.counted].contains {
        $0.contains { $0.ends(in: text, before: start) }
      }
  }

  /// The noun of the lexicon that the count's last word is, else the first noun in the count.
  private func lastNoun(of count: CountDraft) -> TermHit? {
    if let hit = text.hits.longest(.countable, at: count.end - 1) { return hit }
    for index in count.tokens {
      if let hit = text.hits.longest(.countable, at: index) { return hit }
    }
    return nil
  }

  /// `gấp đôi`, `gấp rưỡi`.
  func spelledFold(at index: Int) -> CountDraft? {
    let factor = text.word(index + 1)
    guard factor == words.double || factor == words.halfMore else { return nil }
    var end = index + 2
    if text.word(end) == words.times { end += 1 }
    let leading = leading(before: index)
    var count = CountDraft(.multiple, .fold, index..<end)
    count.value = factor == words.double ? ExactDecimal(2) : ExactDecimal(15, exponent: -1)
    if let bound = leading.bound, leading.opener == nil {
      count.tokens = leading.start..<end
      count.bound = bound
    }
    count.change = changeVerb(before: count.tokens.lowerBound)
    return count
  }
}
