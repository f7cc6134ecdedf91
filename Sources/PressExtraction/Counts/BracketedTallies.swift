import PressText

/// Numbers that brackets tell name by name, without a total.
extension BracketedShares {
  /// `Đà Nẵng (2.323 ca), Gia Lai ⟨(2.027)⟩`, `số ca mắc cao: Gia Lai ⟨(2.027)⟩, Kon Tum (926)`: the number alone in a
  /// bracket behind a place, in a row whose first one says or follows what is counted; `last` is the count before it.
  ///
  /// Numbers behind other names are ages, or numbers on a shirt.
  func tally(at index: Int, after last: CountDraft?) -> Numeral? {
    guard text[index].isNumber, text[index - 1].isMark("("),
      let place = placeName(before: index - 1), let numeral = scan.wholeNumber(at: index),
      numeral.form == .digits, isAlone(numeral), !isCode(index), namesPlace(place)
    else { return nil }
    let mark = place.lowerBound - 1
    if scan.partsItems(mark), let last, last.kind == .cardinal, last.end == mark - 1,
      text[mark - 1].isMark(")"), text[last.tokens.lowerBound - 1].isMark("("),
      let first = placeName(before: last.tokens.lowerBound - 1), namesPlace(first)
    {
      return numeral
    }
    guard isFollowedAlone(numeral.tokens.upperBound + 1),
      let noun = scan.nounNamed(before: place.lowerBound), !isSome(noun.lowerBound - 1)
    else { return nil }
    return numeral
  }

  /// Whether digits that begin with a nought name something (`Hà Nội (024)`).
  private func isCode(_ index: Int) -> Bool {
    text[index].length > 1 && text.normalized.bytes[Int(text[index].start)] == 0x30
  }

  /// Whether `số` at a token is that of `một số`, `những số`.
  private func isSome(_ index: Int) -> Bool {
    text.word(index - 1) == scan.words.one || text.word(index) != scan.words.number
      || scan.words.numberedThings.contains(text.word(index + 1))
  }

  /// The words with a capital before a bracket, with a type of unit before them (`TP. Huế`, `huyện Đông Anh`).
  private func placeName(before bracket: Int) -> Range<Int>? {
    var start = bracket
    while start > max(0, bracket - BracketedShares.longestName) {
      let token = text[start - 1]
      guard
        token.isWord && token.flags.contains(.capitalized) || token.isMark("-")
          || token.isMark(".") && text[start - 2].flags.contains(.capitalized)
      else { break }
      start -= 1
    }
    guard start < bracket, text[bracket - 1].isWord, text[start].isWord else { return nil }
    // `TP.`, `thị xã`
    let type = [start - 1, start - 2].first {
      $0 >= 0 && text.hits.longest(.placeType, at: $0).map { Int($0.end) } == start
    }
    return (type ?? start)..<bracket
  }
}
