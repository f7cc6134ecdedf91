import PressText

/// Whose a figure is that stands behind it, and how much it is.
extension LinkScan {
  /// Where the noun of a figure starts whose owner stands behind `của`, or `tại`, at a token; nil where none does.
  func figureOwned(by of: Int, in sentence: Int) -> Int? {
    var place = of - 1
    while place >= max(sentence, of - LinkScan.figureReach) {
      defer { place -= 1 }
      guard text[place].isWord || text[place].isNumber || text[place].isMark("/") else {
        return nil
      }
      if let end = ownedEnd(place), end <= of { return isPlain(end..<of) ? place : nil }
    }
    return nil
  }

  /// `⟨đạt⟩ 5 tỷ đồng`, `… ở ⟨mức⟩ 5 tỷ đồng`: behind which token it stands how much a figure is, whose owner ends at a token; that
  /// one where the count stands right there.
  func amountPlace(behind end: Int, before count: Int?) -> Int? {
    if end == count { return end - 1 }
    if let verb = figureVerb(at: end) {
      return text.word(verb + 1) == words.figures.change
        || (verb + 1...verb + LinkScan.amountReach).contains(where: { text[$0].isNumber })
        ? verb : nil
    }
    guard let count else { return nil }
    var place = end
    while place + 1 < min(count, end + LinkScan.levelReach) {
      let token = text[place]
      guard token.isWord || token.isMark("-"), !token.flags.contains(.startsSentence),
        !token.isWord
          || !words.clauses.contains(token.word) && !words.subordinates[token.word]
            && token.word != words.and
      else { return nil }
      // `ở mức 5 tỷ đồng`, `ở mức mua vào 5 tỷ đồng`
      if token.isWord, words.figures.standing[token.word],
        words.figures.levels[text.word(place + 1)]
      {
        return place + 1
      }
      place += 1
    }
    return nil
  }

  /// Whether the noun of a figure opens a sentence or a clause, or what is told in it.
  func opensFigure(_ noun: Int, in sentence: Int) -> Bool {
    noun == sentence || !text[noun - 1].isWord || endsDate(noun)
      || words.tellings.contains { $0.ends(in: text, before: noun) }
  }

  /// `…, ⟨giá vàng⟩ thế giới tăng 20 USD`: whether a price at a token is that of another market.
  func quotes(at place: Int) -> Bool {
    words.figures.quotes.contains { $0.starts(in: text, at: place) }
  }

  /// How many tokens behind the owner of a figure the level may stand at which it is.
  private static let levelReach = 20

  /// `Lợi nhuận của ⟨đơn vị này⟩ đạt 5 tỷ đồng`, `Năm 2019, doanh thu của ⟨công ty⟩ đạt …`: the body that a bare head names again as
  /// the owner of a figure.
  func figureOwner(at place: Int, before count: Int, in sentence: SentenceCursor) -> BodyHead? {
    guard text.word(place - 1) == words.of, !organizations.covers(place) else { return nil }
    for noun in words.owners {
      guard var end = noun.phrase.end(in: text, at: place) else { continue }
      let isPointed = text.word(end) == words.this
      if isPointed { end += 1 }
      guard
        isPointed
          || text.word(place) != words.enterprise && (noun.kind == .company || noun.kind == .bank),
        reaches(end, count), hasFigure(place..<end, in: sentence.start, before: count)
      else { continue }
      return noun
    }
    return nil
  }

  /// The token behind the longest noun of a figure, or of what is told of bodies only with their names, that starts at a token.
  private func ownedEnd(_ place: Int) -> Int? {
    let end = figureEnd(place)
    guard words.figures.ownedStarts[text.word(place)],
      let other = words.figures.owned.longestEnd(in: text, at: place)
    else { return end }
    return max(end ?? other, other)
  }
}
