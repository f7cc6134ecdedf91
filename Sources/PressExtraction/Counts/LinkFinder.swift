import PressText

/// Finds the organisation, date and document that the words around a count tie it to.
struct LinkFinder {
  let rules: CountRules
  let extraction: Extraction
  let targets: LinkTargets

  private var text: ArticleText { extraction.text }
  private var words: LinkWords { rules.links }

  // MARK: - Who

  /// The index of the organisation that acts in the count's clause.
  ///
  /// `previous` is the count before, whose organisation a sentence that goes on takes.
  func organization(of count: Count, after previous: Count?) -> Int? {
    guard count.kind != .age else { return nil }
    let start = count.mention.tokens.lowerBound
    let sentence = targets.sentenceStarts[start]
    var fallback: Int?
    for target in LinkTargets.before(start, from: sentence, in: targets.organizations) {
      if !reaches(target.tokens.upperBound, start) { break }
      switch role(of: target.tokens, in: sentence) {
      case .subject: return target.index
      case .unclear: fallback = fallback ?? target.index
      case .object: continue
      }
    }
    if let fallback { return fallback }
    if text.word(sentence) == words.house, text.word(sentence + 1) == words.school {
      return LinkTargets.before(sentence, from: 0, in: targets.organizations).first {
        extraction.organizations[$0.index].kind == .school
      }?.index
    }
    guard let previous, let before = previous.organization,
      words.continuations[text.word(sentence)],
      sentence > 0, targets.sentenceStarts[sentence - 1] <= previous.mention.tokens.lowerBound,
      !text[sentence].flags.contains(.startsLine)
    else { return nil }
    return before
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
      text[tokens.upperBound].isMark(","), words.deeds[text.word(tokens.upperBound + 1)]
    {
      return .subject
    }
    if words.objects[before.word] { return .object }
    if words.places[before.word] {
      return start - 1 == sentence || text[start - 2].kind == .mark ? .subject : .object
    }
    if words.subjects[before.word] || endsDate(start) { return .subject }
    return .unclear
  }

  private func hasTitle(endingAt end: Int) -> Bool {
    (1...4).contains { length in
      end >= length
        && text.hits.starting(at: end - length).contains {
          $0.kind == .title && $0.tokens.upperBound == end
        }
    }
  }

  private func endsDate(_ index: Int) -> Bool {
    LinkTargets.before(index, from: index - 8, in: targets.dates).first?.tokens.upperBound == index
  }

  /// Whether what is said from `start` still holds at `end`: a semicolon ends it, unless a verb follows.
  private func reaches(_ start: Int, _ end: Int) -> Bool {
    guard start < end, end - start < 80 else { return start == end }
    for index in start..<end where text[index].isMark(";") && index + 1 < end {
      if !rules.roles[text.word(index + 1)].contains(.end) { return false }
    }
    return true
  }

  // MARK: - When

  /// The index of the date as of which a count holds.
  func date(of count: Count) -> Int? {
    guard count.kind != .age else { return nil }
    let (start, end) = (count.mention.tokens.lowerBound, count.mention.tokens.upperBound)
    if let after = dateAfter(end) { return after }
    let sentence = targets.sentenceStarts[start]
    for target in LinkTargets.before(start, from: sentence, in: targets.dates)
    where isUsable(target) { return target.index }
    return nil
  }

  /// `3.417 hồ sơ trong quý III`.
  private func dateAfter(_ end: Int) -> Int? {
    var place = end
    while place < end + 5, text[place].isWord, !text[place].flags.contains(.startsSentence) {
      if let target = LinkTargets.first(in: place..<place + 1, of: targets.dates) {
        let isTied = place > end && words.dateLinks[text.word(place - 1)]
        return isTied && isUsable(target) ? target.index : nil
      }
      if rules.roles[text.word(place)].contains(.end), !words.dateLinks[text.word(place)] { return nil }
      place += 1
    }
    return nil
  }

  private func isUsable(_ target: LinkTargets.Target) -> Bool {
    let date = extraction.dates[target.index]
    let start = target.tokens.lowerBound
    let before = text.word(start - 1)
    if date.isReference || date.kind == .set { return false }
    if date.kind == .duration {
      return words.durations[before] || words.durations[text.word(target.tokens.upperBound - 1)]
    }
    if words.comparisons[before], before != rules.words.of { return false }
    let sentence = targets.sentenceStarts[start]
    let document = LinkTargets.before(start, from: sentence, in: targets.documents).first
    return document?.tokens.upperBound != start
  }

  // MARK: - Under

  /// The index of the document under which a count holds.
  func document(of count: Count) -> Int? {
    guard count.kind != .age else { return nil }
    let start = count.mention.tokens.lowerBound
    let sentence = targets.sentenceStarts[start]
    let here = LinkTargets.before(start, from: sentence, in: targets.documents)
    if let chosen = ruling(here, before: start, in: sentence) { return chosen }
    guard here.isEmpty else { return nil }
    if let named = antecedent(at: sentence) { return named }
    guard sentence > 0, !text[sentence].flags.contains(.startsParagraph) else { return nil }
    let previous = targets.sentenceStarts[sentence - 1]
    let before = LinkTargets.before(sentence, from: previous, in: targets.documents)
    if let ruler = before.last, accords(ruler, in: previous) { return ruler.index }
    guard words.continuations[text.word(sentence)] else { return nil }
    return antecedent(at: previous) ?? before.last?.index
  }

  /// `Theo Nghị quyết số 40, …`: what the whole sentence, and the next one, rests on.
  private func accords(_ target: LinkTargets.Target, in sentence: Int) -> Bool {
    target.tokens.lowerBound <= sentence + 2 && text.word(sentence) == words.accordingTo
  }

  /// The document that a bare type word at a sentence's start names again: `Theo đề án`, `Nghị định này`.
  private func antecedent(at sentence: Int) -> Int? {
    let isSource = text.word(sentence) == words.accordingTo
    let start = isSource ? sentence + 1 : sentence
    guard let type = text.hits.longest(.documentType, at: start),
      !text[type.tokens.upperBound].isNumber,
      LinkTargets.first(in: start..<start + 1, of: targets.documents) == nil
    else { return nil }
    let before = LinkTargets.before(sentence, from: 0, in: targets.documents)
    let name = text.string(type.tokens).lowercased()
    let same = before.first { extraction.documents[$0.index].type.lowercased() == name }
    return same?.index ?? (isSource ? centralDocument(before: sentence) : nil)
  }

  /// The document that the article has named most often before a token, of equals the first.
  private func centralDocument(before end: Int) -> Int? {
    var best: (index: Int, mentions: Int)?
    for (index, document) in extraction.documents.prefix(40).enumerated() {
      let mentions = document.mentions.prefix(40).count { $0.mention.tokens.upperBound <= end }
      if mentions > best?.mentions ?? 0 { best = (index, mentions) }
    }
    return best?.index
  }

  /// The nearest document, or the one that it serves to carry out (`ban hành A triển khai B`: A).
  private func ruling(
    _ documents: [LinkTargets.Target], before start: Int, in sentence: Int
  ) -> Int? {
    guard let nearest = documents.first else { return nil }
    guard reaches(nearest.tokens.upperBound, start) else {
      return accords(nearest, in: sentence) ? nearest.index : nil
    }
    var chosen = nearest
    for other in documents.dropFirst() {
      guard isServed(chosen), reaches(other.tokens.upperBound, chosen.tokens.lowerBound) else {
        break
      }
      chosen = other
    }
    return chosen.index
  }

  private func isServed(_ target: LinkTargets.Target) -> Bool {
    let start = target.tokens.lowerBound
    let before = text.word(start - 1)
    return before != words.by && (words.serves[before] || words.serves[text.word(start - 2)])
  }

  // MARK: - Base

  /// What a change is measured from: `cùng kỳ năm trước` after `so với`.
  func base(of count: Count) -> String? {
    var place = count.mention.tokens.upperBound
    var tries = 0
    while text.word(place) != words.compared, tries < 4 {
      guard text[place].isWord, !text[place].flags.contains(.startsSentence) else { return nil }
      place += 1
      tries += 1
    }
    guard text.word(place) == words.compared else { return nil }
    place += 1
    if text.word(place) == words.with { place += 1 }
    var end = place
    if let date = LinkTargets.first(in: place..<place + 5, of: targets.dates) {
      end = date.tokens.upperBound
    } else {
      while end < place + 7, text[end].isWord, !text[end].flags.contains(.startsSentence),
        end == place || !rules.roles[text.word(end)].contains(.end)
      {
        end += 1
      }
    }
    return end > place ? text.string(place..<end) : nil
  }
}
