import PressText

/// The document under which a count holds.
extension LinkScan {
  /// The index of the document under which a count holds.
  func document(of count: Range<Int>, in sentence: SentenceCursor) -> CountLink? {
    guard documents.count > 0 else { return nil }
    let start = count.lowerBound
    if let after = document(after: count.upperBound) { return CountLink(after, .underAfter) }
    let here = documents.places(from: sentence.start, to: start)
    if let chosen = ruling(here, before: start, in: sentence) {
      return CountLink(chosen, .underRuling)
    }
    guard here.isEmpty else { return nil }
    if let named = antecedent(at: sentence.start) { return CountLink(named, .underAnaphor) }
    guard sentence.start > 0, !text[sentence.start].flags.contains(.startsParagraph) else {
      return nil
    }
    let before = documents.places(from: sentence.previousStart, to: sentence.start)
    if !before.isEmpty, accords(documents[before.lowerBound], in: sentence.previousStart) {
      return CountLink(Int(documents[before.lowerBound].index), .underSentenceBefore)
    }
    guard continues(sentence.start) else { return nil }
    // `Kết quả` is that of what is carried out, not of what was received.
    let isResult = text.word(sentence.start) == words.result
    let first = before.first {
      !isViolated(Int(documents[$0].start)) && (!isResult || isServed(documents[$0]))
    }
    let named = antecedent(at: sentence.previousStart) ?? first.map { Int(documents[$0].index) }
    return named.map { CountLink($0, .underContinued) }
  }

  /// `chuyển 6 xe theo hướng dẫn tại ⟨Công văn số 1041⟩`: the document that a clause without marks ends with.
  private func document(after end: Int) -> Int? {
    if let own = documentOwning(end) { return own }
    for index in end..<end + LinkScan.documentReach {
      guard text[index].isWord, !text[index].flags.contains(.startsSentence) else { return nil }
      guard text.word(index) == words.accordingTo else { continue }
      guard let target = documents.first(in: index + 1..<index + 6) else { return nil }
      let isTied = (index + 1..<Int(target.start)).allSatisfy { text[$0].isWord }
      return isTied ? Int(target.index) : nil
    }
    return nil
  }

  /// `4 điều của ⟨Luật Đấu thầu⟩`, `17/20 chỉ tiêu ⟨Nghị quyết số 12-NQ/TU⟩`: the document of which parts are counted.
  private func documentOwning(_ end: Int) -> Int? {
    let links = [words.of, words.at, words.inside]
    let start = links.contains(text.word(end)) ? end + 1 : end
    guard !text[start].flags.contains(.startsSentence),
      let target = documents.first(in: start..<start + 1), !isViolated(start)
    else { return nil }
    return Int(target.index)
  }

  /// How many tokens after a count `theo` is looked for.
  private static let documentReach = 12

  /// `Thực hiện ⟨Nghị quyết số 06-NQ/TU⟩, tỉnh trồng …; sáp nhập …`, `⟨Nghị quyết số 06-NQ/TU⟩ đề ra: …; …`: whether a
  /// document heads the whole sentence.
  private func leads(_ target: LinkTarget, in sentence: Int) -> Bool {
    let start = Int(target.start)
    if start == sentence || accords(target, in: sentence) { return true }
    // `Tuy nhiên, tại ⟨Quyết định số 5⟩, Bộ …`
    let before = text.word(start - 1)
    if start <= sentence + 5, before == words.at || before == words.accordingTo { return true }
    // `Cụ thể, ⟨Nghị định số 5⟩ quy định …; …`
    if rulesBehind(target), text[start - 1].isMark(",") || !isServed(target) { return true }
    guard start < sentence + 16, isServed(target) else { return false }
    return (sentence..<start).allSatisfy { text[$0].kind != .mark }
  }

  /// `⟨Nghị định số 5⟩ (ngày 6/7/2017) quy định`: whether a document is the subject of what it rules.
  private func rulesBehind(_ target: LinkTarget) -> Bool {
    var end = Int(target.end)
    if let day = dates.first(in: end..<end + 1) { end = Int(day.end) }
    if text.word(end) == words.of, let body = organizations.first(in: end + 1..<end + 2) {
      end = Int(body.end)
    }
    // `quy định về …`, `quy định chi tiết …` tells its subject.
    return words.rulings.contains { phrase in
      phrase.end(in: text, at: end).map { !words.subjects.contains(text.word($0)) } ?? false
    }
  }

  /// `Theo Nghị quyết số 40, …`: what the whole sentence, and the next one, rests on.
  private func accords(_ target: LinkTarget, in sentence: Int) -> Bool {
    Int(target.start) <= sentence + 2 && text.word(sentence) == words.accordingTo
  }

  /// The document that a bare type word at a sentence's start names again: `Theo đề án`, `Nghị định này`.
  private func antecedent(at sentence: Int) -> Int? {
    let isSource = text.word(sentence) == words.accordingTo
    let start = isSource ? sentence + 1 : deedEnd(sentence)
    guard let type = text.hits.longest(.documentType, at: start),
      !text[Int(type.end)].isNumber, documents.first(in: start..<start + 1) == nil
    else { return nil }
    let name = text.string(type.tokens).lowercased()
    var object: Int?
    for place in documents.places(from: 0, to: sentence).reversed() {
      let index = Int(documents[place].index)
      guard extraction.documents[index].type.lowercased() == name else { continue }
      // `Nghị định 10 thay thế ⟨Nghị định 5⟩. Nghị định này …`
      guard isObject(Int(documents[place].start)) else { return index }
      object = object ?? index
    }
    if let object { return object }
    return isSource && text.word(start) != words.report ? centralDocument(before: sentence) : nil
  }

  /// Whether a verb that ties documents governs the one that starts at a token.
  private func isObject(_ start: Int) -> Bool {
    var index = start - 1
    while index > max(0, start - 7), text[index].isWord,
      !text[index + 1].flags.contains(.startsSentence)
    {
      if let verb = text.hits.longest(.relationVerb, at: index), verb.tokens.upperBound <= start {
        return true
      }
      index -= 1
    }
    return false
  }

  /// The token after `Thực hiện` or `Triển khai` at a sentence's start: `Thực hiện ⟨Nghị quyết này⟩`.
  private func deedEnd(_ sentence: Int) -> Int {
    guard let verb = text.hits.longest(.relationVerb, at: sentence) else { return sentence }
    return Int(verb.end)
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
    _ places: Range<Int>, before start: Int, in sentence: SentenceCursor
  ) -> Int? {
    var places = places
    while let last = places.last,
      !text[Int(documents[last].start) - 1].isMark("(")
        && isAside(Int(documents[last].end), before: start, within: 40)
        || isViolated(Int(documents[last].start))
    {
      places = places.lowerBound..<last
    }
    guard !places.isEmpty else { return nil }
    var chosen = documents[places.upperBound - 1]
    guard reaches(Int(chosen.end), start), !sentence.isParted(from: Int(chosen.end)) else {
      let first = documents[places.lowerBound]
      return leads(first, in: sentence.start) ? Int(first.index) : nil
    }
    for place in places.dropLast().reversed() {
      let other = documents[place]
      guard isServed(chosen), reaches(Int(other.end), Int(chosen.start)) else { break }
      chosen = other
    }
    return Int(chosen.index)
  }

  /// `vi phạm (quy định của) ⟨Luật Đầu tư⟩ gây thiệt hại 20 tỷ đồng`: nothing is counted under what is violated.
  private func isViolated(_ document: Int) -> Bool {
    let start = provisionStart(before: document)
    return (max(0, start - 5)..<max(0, start)).contains { index in
      text.word(index) == words.violation && text.word(index - 1) == words.act
        || text.word(index) == words.contrary && text.word(index + 1) == words.with
    }
  }

  /// `triển khai ⟨Nghị quyết số 6⟩`, `hướng dẫn Điều 93 ⟨Bộ luật Hình sự⟩`: whether a document is what another one
  /// carries out.
  private func isServed(_ target: LinkTarget) -> Bool {
    let start = provisionStart(before: Int(target.start))
    let before = text.word(start - 1)
    return before != words.by
      && (words.roles[before].contains(.served)
        || words.roles[text.word(start - 2)].contains(.served))
  }

  /// The first token of the parts that are named before a document (`điểm b, khoản 2, Điều 93 của ⟨Luật …⟩`); its own
  /// first token where none are.
  private func provisionStart(before document: Int) -> Int {
    var start = document
    let isBehindMark = text[document - 1].isMark(",") && text[document - 2].isNumber
    var place =
      text.word(document - 1) == words.of || isBehindMark ? document - 1 : document
    let limit = max(1, document - LinkScan.provisionReach)
    while place > limit {
      if place > limit + 1, text[place - 1].isNumber || text[place - 1].length == 1,
        rules.roles[text.word(place - 2)].contains(.provision)
          || text.word(place - 2) == rules.words.points
      {
        place -= 2
        start = place
      } else if start < document, text[place - 1].isMark(",") {
        place -= 1
      } else {
        return start
      }
    }
    return start
  }

  /// How many tokens the parts of a document may have that are named before it.
  private static let provisionReach = 20
}
