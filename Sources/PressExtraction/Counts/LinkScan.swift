import PressText

/// Finds the organisation, date and document that the words around a count tie it to.
///
/// A class, so that its readers share the extraction without copies.
final class LinkScan {
  let rules: CountRules
  let extraction: Extraction
  let text: ArticleText
  let words: LinkWords
  let organizations, dates, documents: LinkTargets

  init(rules: CountRules, extraction: Extraction) {
    self.rules = rules
    self.extraction = extraction
    text = extraction.text
    words = rules.links
    organizations = LinkTargets(extraction.organizations)
    dates = LinkTargets(extraction.dates)
    documents = LinkTargets(extraction.documents)
  }

  /// The index of the organisation that acts in the count's clause.
  ///
  /// `previous` is the organisation and place of the count before, which a sentence that goes on takes.
  func organization(
    before start: Int, in sentence: SentenceCursor, after previous: (index: Int, start: Int)?
  ) -> Int? {
    var fallback: Int?
    let places = organizations.places(from: sentence.start, to: start)
    var place = places.upperBound
    while place > places.lowerBound {
      place -= 1
      let target = organizations[place]
      if !reaches(Int(target.end), start) { break }
      switch role(of: Int(target.start)..<Int(target.end), in: sentence.start) {
      case .subject: return Int(target.index)
      case .unclear: fallback = fallback ?? Int(target.index)
      case .object: continue
      }
    }
    if let fallback { return fallback }
    if text.word(sentence.start) == words.house, text.word(sentence.start + 1) == words.school {
      return schoolNamed(before: sentence.start)
    }
    guard let previous, words.roles[text.word(sentence.start)].contains(.continuation),
      sentence.start > 0, sentence.previousStart <= previous.start,
      !text[sentence.start].flags.contains(.startsLine)
    else { return nil }
    return previous.index
  }

  private func schoolNamed(before end: Int) -> Int? {
    for place in organizations.places(from: 0, to: end).reversed() {
      let index = Int(organizations[place].index)
      if extraction.organizations[index].kind == .school { return index }
    }
    return nil
  }

  private enum Role {
    case subject
    case unclear
    case object
  }

  private func role(of tokens: Range<Int>, in sentence: Int) -> Role {
    let start = tokens.lowerBound
    if start == sentence { return .subject }
    if hasTitle(endingAt: start) { return .object }
    let before = text[start - 1]
    guard before.isWord else {
      return before.isMark("/") || before.isMark("(") ? .object : .subject
    }
    if before.word == words.accordingTo, start - 1 == sentence,
      text[tokens.upperBound].isMark(","),
      words.roles[text.word(tokens.upperBound + 1)].contains(.deed)
    {
      return .subject
    }
    let role = words.roles[before.word]
    if role.contains(.object) { return .object }
    if role.contains(.place) {
      return start - 1 == sentence || text[start - 2].kind == .mark ? .subject : .object
    }
    return role.contains(.subject) || endsDate(start) ? .subject : .unclear
  }

  private func hasTitle(endingAt end: Int) -> Bool {
    for start in max(0, end - 4)..<end where text.hits.hasTerm(.title, at: start) {
      for place in text.hits.places(at: start) {
        let hit = text.hits[place]
        if hit.kind == .title, Int(hit.end) == end { return true }
      }
    }
    return false
  }

  private func endsDate(_ index: Int) -> Bool {
    dates.nearest(from: index - 8, to: index).map { Int($0.end) == index } ?? false
  }

  /// Whether what is said from `start` still holds at `end`: a semicolon ends it, unless a verb follows.
  func reaches(_ start: Int, _ end: Int) -> Bool {
    guard start < end, end - start < 80 else { return start == end }
    for index in start..<end where text[index].isMark(";") && index + 1 < end {
      if !rules.roles[text.word(index + 1)].contains(.end) { return false }
    }
    return true
  }
}
