import PressText

/// Reads the shares of a total that brackets tell place by place.
///
/// `7.244 ca tại TP.HCM ⟨(3.886)⟩, Bình Dương (1.725)`; `600 ca (TP.HCM ⟨386⟩, Long An 80)`,
/// `30 ca, trong đó Hà Nội ⟨12⟩, TP.HCM 18`.
struct BracketedShares {
  let scan: CountScan
  var text: ArticleText { scan.text }
  private var rules: CountRules { scan.rules }

  /// How many tokens behind a total its shares may stand: all provinces, a few tokens each.
  private static let reach = 600
  /// How many tokens the name of a place has at most.
  static let longestName = 7

  /// The number at a token where it is a share of a total; `last` is the count before it.
  func numeral(at index: Int, of total: CountDraft?, after last: CountDraft?) -> Numeral? {
    let before = text[index - 1]
    guard let total, text[index].isNumber,
      before.isMark("(") || before.isMark(":")
        || before.isWord && before.flags.contains(.capitalized),
      mayHaveShares(total), before.isMark("(") || opening(of: total, to: index) != nil,
      index - total.end < BracketedShares.reach, let whole = total.value,
      scan.claims.owner(index) == nil,
      let numeral = rules.numerals.read(at: index, in: text), numeral.form == .digits,
      let value = numeral.value, value.isInteger, value < whole,
      isShare(numeral, of: total, after: last),
      scan.claims.isFree(numeral.tokens),
      !text.crossesSentence(total.tokens.lowerBound..<index + 1), !scan.looksLikeYear(numeral)
    else { return nil }
    return numeral
  }

  /// Whether a number tells a share of a total: behind a colon, alone in brackets, or in a bracket with others.
  private func isShare(_ numeral: Numeral, of total: CountDraft, after last: CountDraft?) -> Bool {
    let index = numeral.tokens.lowerBound
    if text[index - 1].isMark(":") {
      return total.value.map {
        isTallied(numeral, of: $0, from: opening(of: total, to: index))
      } ?? false
    }
    return isAlone(numeral)
      ? isPlaced(index - 1, total, after: last) : isItem(numeral, total, after: last)
  }

  /// Whether numbers behind a total may be shares of it: of a count of things, and of a measure without a word for
  /// thousands or millions (`8.000 ha (Nam Định ⟨5.000⟩, Hà Nam 3.000)`).
  private func mayHaveShares(_ total: CountDraft) -> Bool {
    total.kind == .cardinal
      || total.kind == .measure && !total.unitTokens.isEmpty
        && text[total.unitTokens.lowerBound - 1].isNumber
  }

  /// Whether a number stands alone in brackets.
  func isAlone(_ numeral: Numeral) -> Bool {
    text[numeral.tokens.lowerBound - 1].isMark("(") && text[numeral.tokens.upperBound].isMark(")")
  }

  // MARK: a bracket a share

  /// Whether capitalised words stand before a bracket, and before them `tại`, `ở` or a share and a comma.
  ///
  /// Numbers behind other names are ages and the like.
  private func isPlaced(_ bracket: Int, _ total: CountDraft, after last: CountDraft?) -> Bool {
    guard text[bracket - 1].flags.contains(.capitalized) else { return false }
    var place = bracket - 1
    while place >= total.end, bracket - place < BracketedShares.longestName,
      text[place].isWord || text[place].isMark(".")
    {
      if rules.roles[text.word(place)].contains(.place) { return true }
      if text.word(place) == scan.words.and, text[place - 1].isMark(")") { break }
      guard text[place].isMark(".") || text[place].flags.contains(.capitalized) else {
        return false
      }
      place -= 1
    }
    guard scan.partsItems(place) else {
      // `60 ca: Nam Định ⟨(25)⟩, Hà Nam (20)`
      return text[place].isMark(":") && opening(of: total, to: bracket) == place
        && namesPlace(place + 1..<bracket) && isFollowedAlone(bracket + 3)
    }
    return text[place - 1].isMark(")") && follows(last, endingAt: place - 1)
  }

  /// Whether the count before is a share, whose last token stands before one.
  private func follows(_ last: CountDraft?, endingAt end: Int) -> Bool {
    last.map { $0.rule == .elliptic && $0.end == end } ?? false
  }

  // MARK: all shares in one bracket

  /// `(TP.HCM ⟨386⟩, Long An 80)`: the name of a place before a number, after the bracket behind the total or
  /// after a share; of the first another one follows.
  private func isItem(_ numeral: Numeral, _ total: CountDraft, after last: CountDraft?) -> Bool {
    let (start, end) = (numeral.tokens.lowerBound, numeral.tokens.upperBound)
    guard let opening = opening(of: total, to: start), endsItem(end), text[start - 1].isWord,
      scan.nameStrength(of: numeral, before: start) == nil || isAbbreviation(start - 1)
    else { return false }
    var place = start - 1
    while place > opening, start - place <= BracketedShares.longestName,
      text[place].isWord && text.word(place) != scan.words.and || text[place].isMark(".")
        || text[place].isMark("-")
    {
      place -= 1
    }
    guard place < start - 1, namesPlace(place + 1..<start), !isNumbered(place + 1..<start) else {
      return false
    }
    if place == opening { return isFollowed(end) }
    return endsItem(place) && !text[place].isMark(".") && follows(last, endingAt: place)
  }

  /// `3 xã: Tân Hòa ⟨1⟩, Tân Hòa 2`: places of one name, told apart by their numbers.
  private func isNumbered(_ name: Range<Int>) -> Bool {
    name.allSatisfy { text.word($0) == text.word($0 + name.count + 2) }
  }

  /// The last token before a list of shares: the bracket, the colon, `gồm` or `trong đó` a few words behind a total.
  private func opening(of total: CountDraft, to index: Int) -> Int? {
    let links = rules.links
    for place in total.end..<max(total.end, min(index, total.end + BracketedShares.tail)) {
      let token = text[place]
      if token.flags.contains(.startsSentence) || token.isNumber { return nil }
      let isOpening =
        token.isMark("(") || token.isMark(":") || token.word == links.including
        || token.word == links.that && text.word(place - 1) == links.inside
      if isOpening { return text[place + 1].isMark(":") ? place + 1 : place }
      guard token.isWord || token.isMark(",") else { return nil }
    }
    return nil
  }

  /// How many tokens of what is counted stand behind a total, before the list of its shares.
  private static let tail = 14

  /// Whether words with a capital name a place; numbers behind persons (`Lê An ⟨12⟩`) are ages, or numbers
  /// on a shirt.
  func namesPlace(_ name: Range<Int>) -> Bool {
    let (first, rules) = (name.lowerBound, rules)
    guard text[first].flags.contains(.capitalized) else { return false }
    if isAbbreviation(name.upperBound - 1) { return true }
    if let type = rules.places.typeWord(in: text, at: first) {
      return type.tokens.upperBound < name.upperBound
    }
    if text.hits.longest(.foreignPlace, at: first)?.tokens == name { return true }
    guard let hit = rules.places.name(in: text, at: first), hit.tokens == name else { return false }
    // Of the places named after persons, only provinces stand without their type.
    return !rules.surnames[text.word(first)]
      || rules.places.names.bearers(of: hit.name).contains {
        let unit = rules.places.names.unit(at: $0)
        return rules.places.listing.units[unit].level == .province
      }
  }

  /// `TP.HCM`: a number behind it is no name, as behind `iPhone`.
  private func isAbbreviation(_ index: Int) -> Bool {
    text[index].flags.contains(.upperCase) && text[index - 1].isMark(".")
  }

  func endsItem(_ index: Int) -> Bool {
    let token = text[index]
    return token.isMark(",") || token.isMark(";") || token.isMark(")")
      || token.isMark(".") && !text.isJoined(index + 1) || token.word == scan.words.and
      || token.kind == .none
  }

  private func isFollowed(_ comma: Int) -> Bool {
    guard scan.partsItems(comma) else { return false }
    return (comma + 2..<comma + 9).contains { text[$0].isNumber && endsItem($0 + 1) }
  }

  /// `, Hà Nam (20)`: whether another number alone in brackets follows.
  func isFollowedAlone(_ comma: Int) -> Bool {
    guard endsItem(comma) else { return false }
    return (comma + 2..<comma + 9).contains { index in
      guard text[index].isMark("("), text[index + 1].isNumber else { return false }
      // `(1.355)` is three tokens between the brackets.
      return text[index + 2].isMark(")") || text[index + 3].isNumber && text[index + 4].isMark(")")
    }
  }
}
