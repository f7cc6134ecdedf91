import PressText

/// Numbers whose noun the same clause names before: `số thí sinh dự thi là 20.116`, `dân số 214.000`.
extension CountScan {
  /// `số thí sinh dự thi là ⟨20.116⟩`, `tổng số hộ đã lên hơn ⟨1.200⟩`: a number whose noun the same clause names.
  func named(at index: Int) -> CountDraft? {
    guard text[index].isNumber, claims.owner(index) == nil, !continuesCode(index),
      !text[index].flags.contains(.startsSentence)
    else { return nil }
    let leading = leading(before: index)
    let before = text.word(leading.start - 1)
    let isLimit = limited(leading)
    guard leading.opener == nil,
      isLimit || rules.roles[before].contains(.ellipsisCue) || before == words.number,
      claims.owner(leading.start - 1) == nil,
      let numeral = rules.numerals.read(at: index, in: text), numeral.form == .digits,
      let value = numeral.value, value.isInteger, value >= ExactDecimal(isLimit ? 2 : 10),
      claims.isFree(numeral.tokens), endsNamed(numeral.tokens.upperBound),
      !looksLikeYear(numeral), !isSerial(numeral), !numbersThings(before: index, after: 0),
      // A limit stands right behind its noun.
      let noun = nounOf(numeral, isLimit ? leading.start + 1 : leading.start, before),
      // `số phòng là ⟨1.600⟩`, but `số điện thoại là 38.250`
      !words.numberedThings.contains(text.word(noun.lowerBound))
        || isGrouped(numeral) && !words.registered.contains(text.word(noun.lowerBound))
    else { return nil }
    var count = CountDraft(.cardinal, .elliptic, leading.start..<numeral.tokens.upperBound)
    count.value = value
    count.noun = noun
    if let bound = leading.bound { count.bound = bound }
    return count
  }

  /// The noun that a clause names before a number; an empty range where it names people as such.
  private func nounOf(_ numeral: Numeral, _ start: Int, _ before: Word) -> Range<Int>? {
    if before != words.number, let noun = nounNamed(before: start) { return noun }
    guard isGrouped(numeral) else { return nil }
    return countsPeople(start) ? start..<start : nounCounted(before: start)
  }

  /// `số ⟨thí sinh⟩ bị loại là 9.768`, `lượng ⟨khách⟩ đạt 1,2 triệu`: what the number counts.
  func nounNamed(before index: Int) -> Range<Int>? {
    var place = index
    let first = max(0, index - CountScan.clauseReach)
    while place > first, !text[place].flags.contains(.startsSentence),
      !text[place - 1].isMark(";"), !text[place - 1].isNumber
    {
      place -= 1
      let word = text.word(place)
      guard word == words.number || word == words.quantity else { continue }
      guard let hit = text.hits.longest(.countable, at: place + 1),
        CountLexicon.nounClass(hit) != .mass, hit.tokens.upperBound < index
      else { continue }
      return hit.tokens
    }
    return nil
  }

  /// `số lượng phó giám đốc ⟨không quá 4⟩`: a limit of what the same clause names.
  private func limited(_ leading: LeadingBound) -> Bool {
    guard leading.bound == .atMost || leading.bound == .atLeast else { return false }
    let first = max(0, leading.start - CountScan.clauseReach)
    return (first..<leading.start).contains {
      text.word($0) == words.number && text.word($0 + 1) == words.quantity
    }
  }

  /// `dân số ⟨214.000⟩`, `dân số của xã là ⟨5.400⟩`: whether a number of thousands that starts at a token counts
  /// the people of a place.
  private func countsPeople(_ start: Int) -> Bool {
    var place = start - 1
    let isCued = rules.roles[text.word(place)].contains(.ellipsisCue)
    while place > max(0, start - (isCued ? CountScan.clauseReach : 2)), text[place].isWord {
      if text.word(place) == words.number, text.word(place - 1) == words.inhabitants { return true }
      if text[place].flags.contains(.startsSentence) { return false }
      place -= 1
    }
    return false
  }

  /// `⟨Cấp ủy viên⟩ các cấp được giám sát là 89.474`: the noun with which a clause opens that tells what was done to
  /// so many.
  private func nounCounted(before start: Int) -> Range<Int>? {
    guard text.word(start - 1) == words.copula else { return nil }
    let first = max(0, start - CountScan.clauseReach)
    var (place, isPassive) = (start - 1, false)
    while place > first, !text[place].flags.contains(.startsSentence), text[place - 1].isWord {
      place -= 1
      isPassive = isPassive || words.passives.contains(text.word(place))
    }
    guard isPassive, let hit = text.hits.longest(.countable, at: place),
      CountLexicon.nounClass(hit) != .mass, hit.tokens.upperBound < start
    else { return nil }
    return hit.tokens
  }

  /// Whether a number of thousands printed with its dots stands at a token.
  private func isGrouped(_ numeral: Numeral) -> Bool {
    numeral.tokens.count >= 3 && numeral.value.map { $0 >= ExactDecimal(1_000) } ?? false
  }

  /// Whether what a number closes goes on behind it: `là 72.472 ⟨trong đó⟩ có …`, `là 5.400 ⟨và⟩ …`.
  private func endsNamed(_ end: Int) -> Bool {
    if endsClause(end) { return true }
    return text.word(end) == words.and || opensPart(end)
  }

  /// `… là 89.474⟨, trong đó⟩: …`, `lần lượt là 41.220 ⟨và⟩ 9.815`: whether the numbers behind one count the same.
  func isTotal(_ count: CountDraft) -> Bool {
    if text.word(count.end) == words.and { return true }
    return opensPart(text[count.end].isMark(",") ? count.end + 1 : count.end)
  }

  /// Whether `trong đó` stands at a token.
  private func opensPart(_ start: Int) -> Bool {
    text.word(start) == words.inside && text.word(start + 1) == words.that
  }

  /// How many tokens before a number its clause is looked through.
  private static let clauseReach = 14
}
