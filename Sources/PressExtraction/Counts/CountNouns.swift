import PressText

/// A counted noun phrase.
struct NounPhrase {
  /// The phrase without `các` and `số`; never empty.
  var tokens: Range<Int>
  var nounClass: NounClass
  /// Whether the lexicon knows its head.
  var isKnown: Bool
}

/// The noun phrase that a number counts: a head with its obvious compound, no further.
///
/// Short and safe: what follows the head (modifiers, clauses) is left out, so that the phrase never
/// runs into a verb (`các thôn, khu | tổ chức rà soát`).
extension CountScan {
  /// The phrase that starts at a token.
  ///
  /// `allowsMass` tells whether an uncounted noun may follow, as it does a share or a measure.
  /// `allowsUnknown` tells whether a word that the lexicon does not know may be the head.
  func phrase(at index: Int, allowsMass: Bool, allowsUnknown: Bool) -> NounPhrase? {
    let start = skipQuantifier(at: index, ofShare: allowsMass)
    let token = text[start]
    guard token.isWord, !startsAnew(start) else { return nil }
    if let hit = head(at: start, allowsMass: allowsMass) {
      let nounClass = CountLexicon.nounClass(hit)
      var end = isBilateral(hit) ? start + 1 : Int(hit.end)
      if nounClass == .classifier { end = complement(at: end) ?? end }
      // `2.000 ha ⟨đất⟩ ở Sóc Sơn`
      if end > start + 1, rules.roles[text.word(end - 1)].contains(.place),
        text[end].flags.contains(.capitalized), !text[end].flags.contains(.startsSentence)
      {
        end -= 1
      }
      end = coordination(after: end, of: nounClass)
      return NounPhrase(tokens: start..<end, nounClass: nounClass, isKnown: true)
    }
    // `83% ⟨tổng chỉ tiêu⟩`
    if allowsMass, token.word == words.total, let whole = head(at: start + 1, allowsMass: true) {
      return NounPhrase(tokens: start..<Int(whole.end), nounClass: .mass, isKnown: true)
    }
    if words.former.contains(token.word), let person = head(at: start + 1, allowsMass: false),
      CountLexicon.nounClass(person) == .person
    {
      return NounPhrase(tokens: start..<Int(person.end), nounClass: .person, isKnown: true)
    }
    if token.word == words.medic, text[start + 1].isMark(","),
      let person = head(at: start + 2, allowsMass: false),
      CountLexicon.nounClass(person) == .person
    {
      return NounPhrase(tokens: start..<Int(person.end), nounClass: .person, isKnown: true)
    }
    guard allowsUnknown, canBeNoun(start) else { return nil }
    return NounPhrase(tokens: start..<loanEnd(after: start), nounClass: .thing, isKnown: false)
  }

  /// The end of a word whose syllables are joined by hyphens (`pit-tông`).
  private func loanEnd(after index: Int) -> Int {
    var end = index + 1
    while end < index + 6, joinsLoan(end) { end += 2 }
    return end
  }

  private func joinsLoan(_ index: Int) -> Bool {
    text.isJoined(index) && text[index].isMark("-") && text.isJoined(index + 1)
      && text[index + 1].isWord && !text[index + 1].flags.contains(.capitalized)
  }

  /// `các`, `số`, `tổng số`, which belong to the number; and `những`, `toàn bộ`, `tất cả` behind a share.
  func skipQuantifier(at index: Int, ofShare: Bool) -> Int {
    let word = text.word(index)
    if word == words.all { return index + 1 }
    if ofShare, text[index - 1].isMark("%") {
      if word == words.plural { return index + 1 }
      if let whole = words.wholeOf.first(where: { $0.starts(in: text, at: index) }) {
        return skipQuantifier(at: index + whole.count, ofShare: false)
      }
    }
    if word == words.number { return text.hits.hasTerm(.countable, at: index) ? index : index + 1 }
    return word == words.total && text.word(index + 1) == words.number ? index + 2 : index
  }

  /// Whether a sentence, a line or an unrelated stretch starts at a token.
  private func startsAnew(_ index: Int) -> Bool {
    text[index].flags.contains(.startsSentence)
      || text.isJoined(index) && text[index - 1].isMark("-")
  }

  /// The longest noun of the lexicon at a token, unless it is the start of a longer verb or name.
  private func head(at index: Int, allowsMass: Bool) -> TermHit? {
    guard let found = longestNoun(at: index, allowsMass: allowsMass) else { return nil }
    if found.end == found.start + 1, text.word(index) == words.from,
      allowsMass || isOrigin(index + 1) || isBehindMillions(index)
    {
      return nil
    }
    if let verb = text.hits.longest(.phraseEnd, at: index), verb.end > found.end { return nil }
    let flags = text[index].flags
    guard flags.contains(.capitalized), !flags.contains(.upperCase) else { return found }
    let next = text[Int(found.end)].flags
    let opensName =
      next.contains(.capitalized) && !next.contains(.startsSentence) && !isOfBody(found)
      && (CountLexicon.nounClass(found) != .body || text.hits.hasTerm(.placeType, at: index))
    return opensName ? nil : found
  }

  /// `8 ⟨Phó Giám đốc⟩ Sở Nội vụ`: people, before the body that they are of.
  private func isOfBody(_ noun: TermHit) -> Bool {
    CountLexicon.nounClass(noun) == .person && claims.owner(Int(noun.end)) == .organization
      && claims.owner(Int(noun.end) - 1) == nil
  }

  /// `quan hệ hai ⟨nước⟩ phát triển`: of two countries the growth is told, they are none of the developed ones.
  private func isBilateral(_ hit: TermHit) -> Bool {
    let before = text[Int(hit.start) - 1]
    return hit.end == hit.start + 3 && text.word(Int(hit.end) - 1) == words.growth
      && (before.word == words.two || before.isNumber && before.code == 2)
  }

  /// `giải ngân 396 tỷ ⟨từ⟩ nguồn vốn`: from where a sum comes, but `cuốn sách dày một triệu từ`.
  private func isBehindMillions(_ index: Int) -> Bool {
    rules.numerals.words[text.word(index - 1)].isLarge && text[index + 1].isWord
      && !text[index + 1].flags.contains(.startsSentence)
  }

  /// Whether `từ` before a token is no word but tells whence: a place, a time, a side.
  private func isOrigin(_ index: Int) -> Bool {
    let token = text[index]
    return token.isNumber || token.flags.contains(.capitalized)
      || rules.roles[token.word].contains(.timeUnit)
  }

  /// The longest noun that runs into no other mention, else the longest.
  private func longestNoun(at index: Int, allowsMass: Bool) -> TermHit? {
    guard text.hits.hasTerm(.countable, at: index) else { return nil }
    let places = text.hits.places(at: index)
    var longest: TermHit?
    var place = places.upperBound
    while place > places.lowerBound {
      place -= 1
      let hit = text.hits[place, at: index]
      guard hit.kind == .countable, allowsMass || CountLexicon.nounClass(hit) != .mass,
        !text.crossesSentence(hit.tokens)
      else { continue }
      if claims.isFree(hit.tokens) { return hit }
      // Of a document or a date nothing is a noun (`Điều 9, 10 ⟨Thông tư⟩ số 12/2012/TT-BNV`).
      if claims.isFree(hit.tokens, but: .organization) { longest = longest ?? hit }
    }
    return longest
  }

  /// The noun that completes a classifier (`cuốn ⟨sổ tay⟩`).
  private func complement(at index: Int) -> Int? {
    guard text[index].isWord, !startsAnew(index), !text[index].flags.contains(.capitalized),
      let hit = head(at: index, allowsMass: true), CountLexicon.nounClass(hit) != .body
    else { return nil }
    if hit.end == hit.start + 1, rules.roles[text.word(index)].isAny(of: .endOrVerb) { return nil }
    return Int(hit.end)
  }

  /// `xã, phường và thị trấn`: further heads of the same class, with no number of their own.
  private func coordination(after end: Int, of nounClass: NounClass) -> Int {
    guard
      nounClass == .body
        || nounClass == .person && rules.roles[text.word(end - 1)].contains(.official)
    else { return end }
    var result = end
    for _ in 0..<4 {
      var next = result
      guard joins(next) else { break }
      next += 1
      if nounClass == .body, isShortUnit(next) || isFurtherShortUnit(next, behind: result) {
        result = next + 1
        continue
      }
      guard text[next].isWord, !startsAnew(next), let hit = head(at: next, allowsMass: false),
        CountLexicon.nounClass(hit) == nounClass,
        nounClass == .body || rules.roles[text.word(Int(hit.end) - 1)].contains(.official),
        !text[next].flags.contains(.capitalized) || text[next].flags.contains(.upperCase),
        !text[Int(hit.end)].isNumber,
        !text[Int(hit.end)].flags.contains(.capitalized)
          || text[Int(hit.end)].flags.contains(.startsSentence),
        text.word(next - 1) != words.and || !actsOnOthers(Int(hit.end), of: end - 1)
      else { break }
      result = Int(hit.end)
    }
    return result
  }

  /// `1.581 ⟨xã⟩ và tỉnh hỗ trợ 63 xã`: whether of the same a number follows a verb, so that the noun before that acts.
  private func actsOnOthers(_ index: Int, of noun: Int) -> Bool {
    guard let verb = text.hits.longest(.phraseEnd, at: index),
      text[Int(verb.end)].isNumber
    else { return false }
    return text.word(Int(verb.end) + 1) == text.word(noun)
  }

  /// `9 huyện, thành, ⟨thị⟩ bố trí kinh phí`: whether another short unit follows one, which is no word of the next.
  private func isFurtherShortUnit(_ index: Int, behind end: Int) -> Bool {
    words.shortUnits.contains(text.word(index)) && words.shortUnits.contains(text.word(end - 1))
      && !startsAnew(index) && !text[index].flags.contains(.capitalized)
      && head(at: index, allowsMass: false) == nil
  }

  /// `thành`, `thị` in a row of units, where no other word follows that they may be part of.
  private func isShortUnit(_ index: Int) -> Bool {
    let next = text[index + 1]
    return words.shortUnits.contains(text.word(index)) && !startsAnew(index)
      && !text[index].flags.contains(.capitalized)
      && (!next.isWord || rules.roles[next.word].isAny(of: .endOrTime)
        || words.former.contains(next.word) || next.flags.contains(.startsSentence)
        || text.word(index + 1) == words.and)
  }

  /// Whether a word that no lexicon knows may be counted: a syllable in small letters that is no
  /// verb or particle, or an abbreviation.
  private func canBeNoun(_ index: Int) -> Bool {
    let token = text[index]
    if rules.roles[token.word].isAny(of: .endOrTime) { return false }
    if rules.numerals.words[token.word].role == .few { return false }
    if text.hits.hasTerm(.phraseEnd, at: index) || text.hits.hasTerm(.countable, at: index) {
      return false
    }
    if token.flags.contains(.upperCase) {
      let goesOn = text.isJoined(index + 1) && text.isJoined(index + 2)
      return token.length >= 2 && !text.isJoined(index) && !goesOn && !text[index + 1].isNumber
    }
    return (token.flags.contains(.syllable) || token.length > 3 || joinsLoan(index + 1))
      && !token.flags.contains(.capitalized) && !text.isJoined(index)
  }
}
