import PressText

/// Reads who issued a document where only the place is named, and the code tells the body:
/// `Hà Nội ban hành Quyết định 20/QĐ-UBND`, `Quyết định 20/QĐ-UBND của Hà Nội`.
struct PlaceIssuerReader {
  let text: ArticleText
  let rules: OfficialDocumentRules
  let organizations: MentionIndex
  let places: [Place]
  let index: MentionIndex

  /// The body of the place at a token: `… của ⟨tỉnh Nam Định⟩`; nil where the code names no body of such a place.
  func body(at start: Int, row: Int?) -> StatedIssuerReader.Stated? {
    guard let row, let place = index.starting(at: start), !isPartOfBody(place.tokens) else {
      return nil
    }
    return body(of: place, row)
  }

  /// The body of the place that acts: `⟨Hà Nội⟩ vừa ban hành …`.
  ///
  /// - Parameters:
  ///   - verb: The first token of the verb.
  ///   - start: The first token of the sentence, or one so far before that nothing acts there.
  ///   - row: The document's issuer code, where it has one.
  /// - Returns: The body, or nil where no place acts.
  func acting(before verb: Int, from start: Int, row: Int?) -> StatedIssuerReader.Stated? {
    guard let row, let place = index.last(endingBefore: verb, from: start),
      !isPartOfBody(place.tokens), opensClause(place.tokens.lowerBound),
      isPlain(place.tokens.upperBound..<verb)
    else { return nil }
    return body(of: place, row)
  }

  /// The body of the place that a sentence about a document opens with: `Ở ⟨Bình Dương⟩, Quyết định 7/QĐ-UBND quy định …`.
  func located(before start: Int, row: Int?) -> StatedIssuerReader.Stated? {
    guard let row else { return nil }
    let first = text.sentenceStart(of: start - 1, within: PlaceIssuerReader.reach - 1)
    guard text[first].flags.contains(.startsSentence),
      rules.words.roles[text.word(first)].contains(.within),
      let place = index.starting(at: first + 1),
      place.tokens.upperBound < start, text[place.tokens.upperBound].isMark(","),
      isPlain(place.tokens.upperBound + 1..<start)
    else { return nil }
    return body(of: place, row)
  }

  private func body(
    of place: MentionIndex.Entry, _ row: Int
  ) -> StatedIssuerReader.Stated? {
    let unit = places[place.entity].reference
    return rules.issuers[row].name(in: unit).map {
      StatedIssuerReader.Stated(name: $0, organization: nil, tokens: place.tokens, place: unit)
    }
  }

  /// `Sở Xây dựng ⟨Hà Nội⟩`.
  private func isPartOfBody(_ place: Range<Int>) -> Bool {
    var position = organizations.position(from: place.upperBound) - 1
    while position >= 0, organizations.entries[position].tokens.lowerBound >= place.lowerBound - 40
    {
      if organizations.entries[position].tokens.overlaps(place) { return true }
      position -= 1
    }
    return false
  }

  /// Whether a clause begins with a place: at the sentence's beginning, or behind a mark that lists no places.
  private func opensClause(_ place: Int) -> Bool {
    if text[place].flags.contains(.startsSentence) || text[place - 1].isMark(";")
      || text[place - 1].isMark(":")
    {
      return true
    }
    guard text[place - 1].isMark(",") else { return false }
    // `xã Bình Minh, ⟨huyện Thanh Oai⟩`
    guard let body = organizations.ending(at: place - 1, from: max(0, place - 40)) else {
      return index.ending(at: place - 1, from: max(0, place - 12)) == nil
    }
    // `Thực hiện Công điện 03 của Chủ tịch UBND tỉnh Yên Bái, ⟨huyện Lục Yên⟩ ban hành …`
    let start = body.tokens.lowerBound
    return text[place].isWord && text.hits.hasTerm(.placeType, at: place)
      && (start - 3..<start).contains { text.word($0) == rules.words.of }
  }

  /// Whether only a few words in lower case, a day among them, stand between a place and its verb.
  private func isPlain(_ gap: Range<Int>) -> Bool {
    gap.count <= PlaceIssuerReader.reach && organizations.first(in: gap) == nil
      && gap.allSatisfy { index in
        let token = text[index]
        return !token.flags.contains(.startsSentence)
          && (token.isWord
            ? !token.flags.contains(.capitalized) && token.word != rules.words.of
              && token.word != rules.words.passive
            : token.isNumber || token.isMark("/"))
      }
  }

  /// How many tokens may stand between a place and its verb.
  private static let reach = 10
}

extension IssuerCode {
  /// The body of a place that signs with the code: `Ủy ban nhân dân tỉnh Nam Định`; nil where the code is of no body
  /// of its level.
  func name(in place: PlaceReference) -> String? {
    if let mark = name.firstIndex(of: "@") {
      let committee = IssuerCode.committee(String(name[name.index(after: mark)...]), of: place)
      return committee.map { String(name[..<mark]) + $0 }
    }
    guard name.contains("{}"), level == "any" || level == place.level.rawValue else { return nil }
    return named(place)
  }

  /// The name with a place in it.
  func named(_ place: PlaceReference) -> String {
    name.split(separator: "{}", omittingEmptySubsequences: false)
      .joined(separator: "\(place.typeWord) \(place.name)")
  }

  /// The party committee of a place that a level's letters stand for: `Tỉnh ủy Quảng Ninh`; nil at another level.
  private static func committee(_ letters: String, of place: PlaceReference) -> String? {
    switch (letters, place.level) {
    case ("TU", .province):
      (place.typeWord == "thành phố" ? "Thành ủy " : "Tỉnh ủy ") + place.name
    case ("HU", .district): "Huyện ủy " + place.name
    case ("QU", .district): "Quận ủy " + place.name
    case ("ThU", .district):
      (place.typeWord == "thị xã" ? "Thị ủy " : "Thành ủy ") + place.name
    case ("ĐU", .commune): "Đảng ủy \(place.typeWord) \(place.name)"
    default: nil
    }
  }
}
