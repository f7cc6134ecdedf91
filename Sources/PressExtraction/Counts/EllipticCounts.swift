import PressText

/// The numbers whose noun stands before: `khiển trách 89, cảnh cáo 31`, `còn 96`.
extension CountScan {
  /// How many tokens behind a count the numbers may stand that share its noun.
  private static let reach = 60

  /// The counts with the elliptic ones among them, in text order.
  func completed(_ drafts: [CountDraft]) -> [CountDraft] {
    var result: [CountDraft] = []
    // Beyond it the list would become twice as large.
    result.reserveCapacity(drafts.count + drafts.count / 8 + 4)
    let shares = BracketedShares(scan: self)
    var cursor = 0
    var antecedent = Antecedent()
    for place in 0...drafts.count {
      readElliptic(before: place, of: drafts, behind: &antecedent, shares, &cursor, &result)
      guard place < drafts.count else { break }
      antecedent.take(drafts[place], in: text)
      result.append(drafts[place])
      // `tăng 3.860 (⟨7%⟩)`
      if drafts[place].change == nil, result.count > 1,
        isRate(drafts[place], of: result[result.count - 2])
      {
        result[result.count - 1].change = result[result.count - 2].change
      }
    }
    return result
  }

  /// What the numbers after it may share a noun with or be shares of.
  private struct Antecedent {
    var end = Int.min
    var noun = 0..<0
    var total: CountDraft?

    mutating func take(_ draft: CountDraft, in text: ArticleText) {
      if draft.kind == .cardinal || draft.kind == .ratio {
        end = draft.end
        total = draft
        // `1 cảnh cáo và ⟨49⟩ bị đình chỉ`: what happened to them is not what they are.
        if !draft.noun.isEmpty, !text.hits.hasTerm(.phraseEnd, at: draft.noun.lowerBound) {
          noun = draft.noun
        }
      } else if text[draft.tokens.lowerBound].flags.contains(.startsParagraph) {
        end = Int.min
        noun = 0..<0
      }
    }
  }

  /// Appends the elliptic counts between two drafts.
  private func readElliptic(
    before place: Int, of drafts: [CountDraft], behind antecedent: inout Antecedent,
    _ shares: BracketedShares, _ cursor: inout Int, _ result: inout [CountDraft]
  ) {
    var stretch = stretch(before: place, of: drafts, antecedent.end)
    let end = place < drafts.count ? drafts[place].tokens.lowerBound : text.count
    let isBehindMeasure = place > 0 && drafts[place - 1].kind == .measure
    while cursor < starts.count, starts[cursor] < end {
      let index = starts[cursor]
      cursor += 1
      if index >= result.last?.end ?? 0, place < drafts.count,
        let changed = changed(at: index, by: drafts[place]), text.zone(index) != .junk
      {
        result.append(changed)
        continue
      }
      if index >= result.last?.end ?? 0,
        let named = named(at: index)
          ?? (mayBeAside(index) ? asideCount(at: index, after: result.last) : nil),
        text.zone(index) != .junk
      {
        result.append(named)
        if named.rule == .elliptic, isTotal(named) {
          // `… là 89.474, trong đó: tỉnh ủy viên ⟨475⟩; huyện ủy viên 5.494`
          antecedent.end = named.end
          antecedent.total = named
          antecedent.noun = named.noun
          stretch = self.stretch(before: place, of: drafts, antecedent.end)
        }
        continue
      }
      if text[index - 1].isMark("("), index >= result.last?.end ?? 0,
        let numeral = shares.tally(at: index, after: result.last), text.zone(index) != .junk
      {
        let row = result.last.flatMap { $0.rule == .elliptic ? $0.noun : nil }
        result.append(elliptic(numeral, row ?? antecedent.noun))
        continue
      }
      if joins(index + 1), let member = rowMember(at: index, before: place, of: drafts),
        index >= result.last?.end ?? 0, text.zone(index) != .junk
      {
        result.append(member)
        continue
      }
      if isBehindMeasure, index >= result.last?.end ?? 0,
        let share = share(at: index, of: drafts[place - 1], after: result.last, shares)
      {
        result.append(share)
        continue
      }
      guard index < stretch.upperBound, index > stretch.lowerBound,
        index >= result.last?.end ?? 0,
        antecedent.noun.isEmpty || text.word(index - 1) != text.word(antecedent.noun.lowerBound),
        let (numeral, isShare) = elliptic(
          at: index, of: antecedent.total, after: result.last, shares),
        text.zone(index) != .junk,
        !startsLine(in: stretch.lowerBound..<index + 1)
      else { continue }
      result.append(elliptic(numeral, antecedent.noun))
      if isShare {
        // A list of shares is as long as there are places.
        antecedent.end = numeral.tokens.upperBound
        stretch = self.stretch(before: place, of: drafts, antecedent.end)
      }
    }
  }

  /// `tăng ⟨3.860⟩ (7%)`: by how many of what the clause names something changed, told again as a share of it.
  private func changed(at index: Int, by share: CountDraft) -> CountDraft? {
    guard share.kind == .percent, text[index].isNumber, let numeral = wholeNumber(at: index),
      numeral.form == .digits, !isSerial(numeral)
    else { return nil }
    let leading = leading(before: index)
    guard leading.opener == nil, !leading.compares, leading.fold == nil,
      let change = changeVerb(before: leading.start), !reachesLevel(change, before: leading.start)
    else { return nil }
    var count = CountDraft(.cardinal, .elliptic, leading.start..<numeral.tokens.upperBound)
    guard isRate(share, of: count) else { return nil }
    count.value = numeral.value
    count.noun = nounNamed(before: leading.start) ?? 0..<0
    count.change = change
    if let bound = leading.bound { count.bound = bound }
    return count
  }

  /// The count of a number whose noun is another's.
  private func elliptic(_ numeral: Numeral, _ antecedent: Range<Int>) -> CountDraft {
    var found = CountDraft(.cardinal, .elliptic, numeral.tokens)
    found.value = numeral.value
    found.noun = elidedNoun(before: numeral.tokens.lowerBound, antecedent)
    return found
  }

  /// `8.000 ha (Nam Định ⟨5.000⟩, Hà Nam 3.000)`: a share of a measure.
  private func share(
    at index: Int, of total: CountDraft, after last: CountDraft?, _ shares: BracketedShares
  ) -> CountDraft? {
    guard text[index].isNumber,
      let numeral = shares.numeral(at: index, of: total, after: last),
      text.zone(index) != .junk
    else { return nil }
    var found = CountDraft(.measure, .elliptic, numeral.tokens)
    found.value = numeral.value
    found.noun = total.noun
    found.unit = total.unit
    found.unitTokens = total.unitTokens
    return found
  }

  /// Whether a comma, a semicolon or `và` stands at a token, between the items of a row.
  func partsItems(_ index: Int) -> Bool {
    joins(index) || text[index].isMark(";")
  }

  /// Whether a mark or the sentence ends before a token.
  func endsClause(_ end: Int) -> Bool {
    let next = text[end]
    if next.kind == .none || next.flags.contains(.startsSentence) { return true }
    return [",", ";", ".", "(", ")"].contains { next.isMark($0) } && !continuesIntoCode(end)
  }

  /// The number at a token that counts what the count before does, and whether it is a share of that.
  private func elliptic(
    at index: Int, of total: CountDraft?, after last: CountDraft?, _ shares: BracketedShares
  ) -> (Numeral, isShare: Bool)? {
    if let numeral = namedInTurn(at: index, after: last) { return (numeral, true) }
    if let numeral = bareNumber(at: index, after: last) {
      if shares.isAlone(numeral) { return (numeral, true) }
      if isElliptic(numeral, after: last) { return (numeral, false) }
    }
    return shares.numeral(at: index, of: total, after: last).map { ($0, true) }
  }

  /// The tokens before a count and after the one before it where an elliptic count may stand.
  private func stretch(
    before place: Int, of drafts: [CountDraft], _ antecedentEnd: Int
  ) -> Range<Int> {
    let start = place > 0 ? drafts[place - 1].end : 0
    let end = place < drafts.count ? drafts[place].tokens.lowerBound : text.count
    guard antecedentEnd > Int.min else { return start..<start }
    return start..<max(start, min(end, antecedentEnd + CountScan.reach))
  }

  private func startsLine(in range: Range<Int>) -> Bool {
    for index in range where text[index].flags.contains(.startsLine) { return true }
    return false
  }

  /// The noun that is named before a number in its sentence, else the antecedent's of the same sentence.
  private func elidedNoun(before index: Int, _ antecedent: Range<Int>) -> Range<Int> {
    if let named = nounNamed(before: index) { return named }
    guard !antecedent.isEmpty, !text.crossesSentence(antecedent.lowerBound..<index + 1) else {
      return 0..<0
    }
    return antecedent
  }

  /// A number in digits, or in several words, that stands free.
  private func bareNumber(at index: Int, after last: CountDraft?) -> Numeral? {
    let token = text[index]
    let isShare = !mayEndEllipsis(before: index)
    guard token.isNumber || rules.numerals.words.startsNumeral(token.word),
      !isShare || self.isShare(index, of: last), let numeral = wholeNumber(at: index),
      numeral.form == .digits || numeral.form == .words && numeral.tokens.count > 1,
      numeral.tokens.count != 3 || text[index + 2].length == 3,
      isShare || !numbersThings(before: index, after: last?.end ?? 0),
      nameStrength(of: numeral, before: index) == nil
    else { return nil }
    return numeral
  }

  /// A whole number that belongs to nothing else, is no part of a code and no year.
  func wholeNumber(at index: Int) -> Numeral? {
    guard claims.owner(index) == nil, !continuesCode(index),
      let numeral = rules.numerals.read(at: index, in: text), numeral.value?.isInteger == true,
      claims.isFree(numeral.tokens), !continuesIntoCode(numeral.tokens.upperBound),
      !looksLikeYear(numeral)
    else { return nil }
    return numeral
  }

  /// `Hướng Hóa 212 trang trại, Vĩnh Linh ⟨148⟩, Cam Lộ 97`: the number of the next one with a name, behind a count
  /// that stands behind a name too.
  private func namedInTurn(at index: Int, after last: CountDraft?) -> Numeral? {
    guard let last, last.kind == .cardinal, !last.noun.isEmpty, index > last.end + 1,
      index - last.end < 8, text[index].isNumber, isOfName(last.tokens.lowerBound),
      partsItems(last.end),
      (last.end + 1..<index).allSatisfy({
        text[$0].isWord && text[$0].flags.contains(.capitalized)
          && !text[$0].flags.contains(.startsSentence)
          || text.hits.hasTerm(.placeType, at: $0)
      }), isOfName(index), let numeral = wholeNumber(at: index), numeral.form == .digits,
      !isSerial(numeral),
      endsClause(numeral.tokens.upperBound)
        || text.word(numeral.tokens.upperBound) == words.and
    else { return nil }
    return numeral
  }

  /// Whether a name of two syllables or more stands before a number.
  private func isOfName(_ index: Int) -> Bool {
    index > 2
      && [index - 1, index - 2].allSatisfy {
        text[$0].isWord && text[$0].flags.contains(.capitalized)
      }
  }

  /// Whether a word in small letters stands before a number.
  func mayEndEllipsis(before index: Int) -> Bool {
    index > 0 && text[index - 1].isWord && !text[index - 1].flags.contains(.capitalized)
      && !rules.roles[text.word(index - 1)].contains(.timeUnit)
  }

  /// Whether a number in digits in a list tells where a share of what was counted is, or what happened to it
  /// (`3 bệnh nhân ở Trà Vinh, ⟨2⟩ tại Đồng Tháp`; `1 người chết, ⟨13⟩ bị thương`).
  private func isShare(_ index: Int, of last: CountDraft?) -> Bool {
    let mark = text[index - 1]
    guard let last, last.kind == .cardinal, last.tokens.lowerBound < index - 1,
      index - last.end < 12, text[index].isNumber,
      mark.isMark(",") || mark.isMark("(") || mark.word == words.and,
      rules.roles[text.word(index + 1)].contains(.place)
        || rules.roles[text.word(index + 1)].contains(.fate) && !text[index - 2].isNumber
        || text.word(index + 1) == words.inside && text.word(index + 2) == words.number
        || text.word(index + 1) == words.of && last.rule == .elliptic
    else { return false }
    return !text.crossesSentence(last.tokens.lowerBound..<index + 1)
  }

  /// Whether `số hiệu`, `mã` or `tên` tells that numbers name things.
  ///
  /// What the count before it counts is none of these (`11 văn bản`).
  func numbersThings(before index: Int, after count: Int) -> Bool {
    var place = index - 1
    while place > max(0, index - 8), place >= count {
      if text[place].flags.contains(.startsSentence) { return false }
      if rules.roles[text.word(place)].contains(.label) { return true }
      place -= 1
    }
    return false
  }

  /// Whether the words on both sides leave room only for the noun of the count before.
  private func isElliptic(_ numeral: Numeral, after last: CountDraft?) -> Bool {
    let before = text[numeral.tokens.lowerBound - 1]
    let next = text[numeral.tokens.upperBound]
    let isAge = before.word == words.up && numeral.value.map { $0 < ExactDecimal(20) } ?? false
    let isCued = rules.roles[before.word].contains(.ellipsisCue) && !isAge
    if isShare(numeral.tokens.lowerBound, of: last) { return true }
    if next.word != words.of, numeral.value.map({ $0 <= ExactDecimal(100) }) ?? false,
      followsMarks(numeral.tokens.lowerBound)
    {
      return false
    }
    if next.word == words.copula || next.word == words.of {
      return before.word == words.that || isCued
        || before.word == words.and && isNear(last, numeral.tokens.lowerBound)
    }
    guard
      next.kind == .none || next.flags.contains(.startsSentence) || next.isMark(",")
        || next.isMark(";") || next.isMark(".") || next.isMark(")")
        || next.isMark("\"") && !next.isSpaced
    else { return false }
    return isCued || isItem(numeral)
  }

  /// `876 là nữ và ⟨41⟩ là người có đạo`: a count of things stands before in the sentence.
  private func isNear(_ last: CountDraft?, _ index: Int) -> Bool {
    guard let last, last.kind == .cardinal, index - last.end < 16 else { return false }
    return !text.crossesSentence(last.tokens.lowerBound..<index + 1)
  }

  /// `khiển trách 89, cảnh cáo 31`: one of two items of the same make.
  private func isItem(_ numeral: Numeral) -> Bool {
    let (start, end) = (numeral.tokens.lowerBound, numeral.tokens.upperBound)
    if hasNumber(in: end + 2..<end + 6) || hasNumber(in: start - 6..<start - 2) { return true }
    // Items between semicolons may be longer: `tỉnh ủy viên và tương đương 475; …`.
    return text[end].isMark(";") && hasNumber(in: end + 2..<end + 10)
      || (max(0, start - 9)..<start).contains { text[$0].isMark(";") }
        && hasNumber(in: max(0, start - 11)..<start - 2)
  }

  private func hasNumber(in range: Range<Int>) -> Bool {
    for index in range {
      guard text[index].isNumber, claims.owner(index) == nil, text[index - 1].isWord,
        !text[index - 1].flags.contains(.capitalized), name(before: index) == nil
      else { continue }
      let next = text[index + 1]
      if next.isMark(",") || next.isMark(";") || next.isMark(".") || next.isMark(")")
        || next.kind == .none
        || next.word == words.and
      {
        return true
      }
    }
    return false
  }
}
