import PressText

/// Documents that a bare type word names again: `Theo đề án`, `Nghị định này`, `Sau 2 năm thực hiện nghị quyết`.
extension LinkScan {
  /// The document that the first words of a sentence name again.
  func antecedent(at sentence: Int) -> Int? {
    let place = leadEnd(sentence)
    // `⟨Hướng dẫn này⟩ căn cứ …`: no verb that carries out another document.
    if let pointed = anaphor(at: place), pointed.isPointed {
      return named(by: pointed, before: sentence)
    }
    // `⟨Đây là văn bản⟩ quan trọng nhằm giảm 5% …`
    if let end = anaphors.here.end(in: text, at: place), let anaphor = anaphor(at: end) {
      return introduced(anaphor, before: sentence)
    }
    if let effective = effective(at: place) { return named(by: effective, before: sentence) }
    if let source = sourceEnd(place) {
      guard let anaphor = anaphor(at: source), isWhole(anaphor) else { return nil }
      return named(by: anaphor, before: sentence) ?? general(anaphor, before: sentence)
    }
    if let since = appliedSince(place) {
      guard let anaphor = anaphor(at: since), isWhole(anaphor) else { return nil }
      return named(by: anaphor, before: sentence)
    }
    let deed = deedEnd(place)
    guard let anaphor = anaphor(at: deed),
      deed > place ? isWhole(anaphor) : acts(anaphor)
    else { return nil }
    return named(by: anaphor, before: sentence)
  }

  /// `Bộ ban hành ⟨Thông tư số 5⟩. Đây là văn bản …`: the only document that stands shortly before a token, of the type that is
  /// told of it or of any.
  private func introduced(_ anaphor: Anaphor, before end: Int) -> Int? {
    let places = documents.places(from: end - LinkScan.introducedReach, to: end)
    // `Nghị quyết này cụ thể hóa Điều 27 của ⟨Luật Nhà ở⟩. Đây là văn bản …` tells of the resolution.
    guard let last = places.last.map({ Int(documents[$0].index) }),
      places.allSatisfy({
        let start = Int(documents[$0].start)
        return text.word(start - 1) != words.of && !isObject(start)
      }),
      places.allSatisfy({ Int(documents[$0].index) == last }),
      anaphors.general.contains(where: { $0.starts(in: text, at: anaphor.start) })
        || extraction.documents[last].type.lowercased()
          == text.string(anaphor.type.tokens).lowercased()
    else { return nil }
    return last
  }

  /// How many tokens before such a sentence its document may stand.
  private static let introducedReach = 60

  /// `Kể từ ngày ⟨Nghị quyết này⟩ có hiệu lực`: the document since whose day of effect something holds.
  private func effective(at place: Int) -> Anaphor? {
    guard let since = anaphors.effects.longestEnd(in: text, at: place),
      let anaphor = anaphor(at: since), anaphor.isPointed,
      anaphors.force.starts(in: text, at: anaphor.end)
    else { return nil }
    return anaphor
  }

  /// `Nghị quyết có hiệu lực từ ⟨ngày 10/4/2023⟩. Kể từ ngày Nghị quyết này có hiệu lực, …`: the day of effect that the two
  /// sentences before tell.
  func dayOfEffect(in sentence: SentenceCursor) -> Int? {
    guard effective(at: leadEnd(sentence.start)) != nil else { return nil }
    return dates.places(from: sentence.earlierStart, to: sentence.start).last { place in
      let start = Int(dates[place].start)
      return extraction.dates[Int(dates[place].index)].kind == .date
        && (max(sentence.earlierStart, start - LinkScan.effectReach)..<start).contains {
          anaphors.force.starts(in: text, at: $0)
        }
    }.map { Int(dates[$0].index) }
  }

  /// How many tokens before a day `có hiệu lực` may start: `có hiệu lực thi hành kể từ`.
  private static let effectReach = 8

  /// `Khoản 1 Điều 49 ⟨nghị định này⟩ quy định phạt 2 triệu đồng`: the document that words with `này` before a count name
  /// again, of whose content the sentence tells.
  func pointed(in range: Range<Int>) -> Int? {
    let last = min(range.upperBound, range.lowerBound + LinkScan.pointedReach)
    var place = range.lowerBound + 1
    while place < last {
      defer { place += 1 }
      guard anaphors.pointing.contains(text.word(place)) else { continue }
      for start in max(range.lowerBound, place - 3)..<place {
        guard let anaphor = anaphor(at: start), anaphor.isPointed, anaphor.start == start,
          Int(anaphor.type.end) == place, governs(anaphor)
        else { continue }
        return named(by: anaphor, before: start)
      }
    }
    return nil
  }

  /// `hỗ trợ 12 dự án theo ⟨quyết định này⟩`: the document that words with `này` behind `theo` name again.
  func pointed(behind index: Int) -> Int? {
    guard let anaphor = anaphor(at: rulingEnd(index)), anaphor.isPointed else { return nil }
    return named(by: anaphor, before: index)
  }

  /// How many tokens of a sentence words with `này` may stand in.
  private static let pointedReach = 60

  var anaphors: AnaphorWords { words.anaphors }

  /// A type word without a number, and where what points ends that stands behind it.
  private struct Anaphor {
    let type: TermHit
    let start, end: Int
    let isPointed: Bool
  }

  private func anaphor(at start: Int) -> Anaphor? {
    guard let type = text.hits.longest(.documentType, at: start), !text[Int(type.end)].isNumber,
      documents.first(in: start..<start + 1) == nil
    else { return nil }
    let end = Int(type.end)
    let pointer = anaphors.pointers.compactMap { $0.end(in: text, at: end) }.max()
    return Anaphor(type: type, start: start, end: pointer ?? end, isPointed: pointer != nil)
  }

  /// Whether type words stand for a document alone: `Theo quyết định, …`, but not `Theo quyết định của ông An`.
  private func isWhole(_ anaphor: Anaphor) -> Bool {
    anaphor.isPointed || text[anaphor.end].kind == .mark || isOwned(anaphor)
  }

  /// `Công văn của ⟨Sở Y tế⟩`: whether a body stands behind type words that has issued a document of the type.
  private func isOwned(_ anaphor: Anaphor) -> Bool {
    guard text.word(anaphor.end) == words.of,
      let owner = organizations.first(in: anaphor.end + 1..<anaphor.end + 2)
    else { return false }
    let name = text.string(anaphor.type.tokens).lowercased()
    return extraction.documents.prefix(40).contains { document in
      document.type.lowercased() == name
        && document.issuers.contains { $0.organization == Int(owner.index) }
    }
  }

  /// Whether type words are the subject of a sentence: `Nghị định quy định …`, `Luật gồm 7 chương`, but not `Luật sư …`.
  private func acts(_ anaphor: Anaphor) -> Bool {
    let next = text[anaphor.end]
    return anaphor.isPointed || words.states.contains(next.word) || isActor(until: anaphor.end)
      || isOwned(anaphor)
      || words.rulings.contains { $0.starts(in: text, at: anaphor.end) }
      || anaphors.laws.contains(text.word(anaphor.end - 1)) && next.isWord
        && !next.flags.contains(.capitalized) && !anaphors.lawyers.contains(next.word)
  }

  /// `Theo quyết định của ông An`, `Theo kế hoạch, …`: whether the first words of a sentence name a paper that is none of
  /// those told of.
  func namesOther(_ sentence: Int) -> Bool {
    guard text.word(sentence) == words.accordingTo else { return false }
    return anaphor(at: rulingEnd(sentence + 1)).map { !$0.isPointed } ?? false
  }

  /// Whether words with `này` tell whose content follows: `Điều 5 của ⟨nghị định này⟩`, `⟨nghị định này⟩ quy định`.
  private func governs(_ anaphor: Anaphor) -> Bool {
    if words.rulings.contains(where: { $0.starts(in: text, at: anaphor.end) }) { return true }
    var start = anaphor.start
    if text.word(start - 1) == words.of { start -= 1 }
    let before = text.word(start - 1)
    if before == words.accordingTo || before == words.at { return true }
    return text[start - 1].isNumber && rules.roles[text.word(start - 2)].contains(.provision)
  }

  /// The token behind what opens a sentence and is no part of what it says: `Cụ thể,`, `Cũng`.
  private func leadEnd(_ sentence: Int) -> Int {
    if anaphors.also.contains(text.word(sentence)) { return sentence + 1 }
    guard let end = anaphors.leads.longestEnd(in: text, at: sentence) else {
      return sentence
    }
    return text[end].isMark(",") ? end + 1 : end
  }

  /// The token behind `Theo`, `Theo quy định của`, or `Tại`; nil where none of them stands at a token.
  private func sourceEnd(_ place: Int) -> Int? {
    if text.word(place) == words.accordingTo { return rulingEnd(place + 1) }
    return text.word(place) == words.at ? place + 1 : nil
  }

  /// The token behind `quy định của`, `nội dung`.
  private func rulingEnd(_ place: Int) -> Int {
    anaphors.contents.compactMap { $0.end(in: text, at: place) }.max() ?? place
  }

  /// `Sau 2 năm thực hiện ⟨nghị quyết⟩`, `Từ khi triển khai ⟨đề án⟩`: the token behind what has been done for some time.
  private func appliedSince(_ place: Int) -> Int? {
    var index = place
    if let since = anaphors.since.longestEnd(in: text, at: place) {
      index = since
    } else {
      guard words.roles[text.word(place)].contains(.duration),
        let length = dates.first(in: place + 1..<place + 2),
        extraction.dates[Int(length.index)].kind == .duration
      else { return nil }
      index = Int(length.end)
    }
    let end = deedEnd(index)
    return end > index ? end : nil
  }

  /// `Sau 2 năm thực hiện, …`: whether a sentence tells what has been done for some time under what was named before.
  func isApplied(_ sentence: Int) -> Bool {
    appliedSince(leadEnd(sentence)).map { text[$0].isMark(",") } ?? false
  }

  /// The token after `Thực hiện` or `Triển khai` at a place: `Thực hiện ⟨Nghị quyết này⟩`.
  private func deedEnd(_ place: Int) -> Int {
    guard let verb = text.hits.longest(.relationVerb, at: place) else { return place }
    return Int(verb.end)
  }

  /// The document of the type that is named last before a token; rather one that no other is tied to there.
  private func named(by anaphor: Anaphor, before end: Int) -> Int? {
    let name = text.string(anaphor.type.tokens).lowercased()
    var object: Int?
    for place in documents.places(from: 0, to: end).reversed() {
      let index = Int(documents[place].index)
      // `văn bản 12/UBND-NN … ⟨văn bản này⟩`: a letter that is called so in print.
      guard
        extraction.documents[index].type.lowercased() == name
          || anaphor.isPointed && isSameType(anaphor.type, at: Int(documents[place].start))
      else { continue }
      if object == nil, isRenewed(anaphor.type, in: Int(documents[place].end)..<end) { return nil }
      // `Nghị định 10 thay thế ⟨Nghị định 5⟩. Nghị định này …`
      guard isObject(Int(documents[place].start)) else { return index }
      object = object ?? index
    }
    return object
  }

  /// `Liên đoàn Lao động cũng ra ⟨công văn⟩. Công văn yêu cầu …`: whether another document of a type, without a number, is
  /// told of in a range.
  private func isRenewed(_ type: TermHit, in range: Range<Int>) -> Bool {
    let count = type.tokens.count
    guard range.count > count else { return false }
    return
      (max(range.lowerBound, range.upperBound - LinkScan.renewedReach)..<range.upperBound - count)
      .contains { place in
        anaphors.making.contains(text.word(place - 1))
          && isSame(type, at: place)
          && !text[place + count].isNumber
      }
  }

  /// How many tokens before words with `này` another document is looked for.
  private static let renewedReach = 120

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

  /// `Theo hướng dẫn, …`, `Theo quy định này, …`: what any document may be called stands for the one that the article is
  /// about.
  private func general(_ anaphor: Anaphor, before end: Int) -> Int? {
    if let approved = approved(anaphor, before: end) { return approved }
    let words = anaphor.isPointed ? anaphors.general : anaphors.generalAlone
    return words.contains { $0.starts(in: text, at: anaphor.start) }
      ? centralDocument(before: end) : nil
  }

  /// `⟨Quyết định số 178/QĐ-TTg⟩ phê duyệt đề án phát triển đảo. Theo đề án, …`: the last document that approves or issues
  /// what the type words name.
  private func approved(_ anaphor: Anaphor, before end: Int) -> Int? {
    for place in documents.places(from: 0, to: end).reversed() {
      let first = Int(documents[place].end)
      for index in first..<min(end, first + LinkScan.approvedReach) {
        if text[index].flags.contains(.startsSentence) { break }
        if anaphors.approving.contains(text.word(index)), isSame(anaphor.type, at: index + 1) {
          return Int(documents[place].index)
        }
      }
    }
    return nil
  }

  /// How many tokens behind a document what it approves is looked for.
  private static let approvedReach = 16

  /// Whether the words of a type stand at a token.
  private func isSame(_ type: TermHit, at place: Int) -> Bool {
    type.tokens.indices.allSatisfy {
      text.word(place + $0 - type.tokens.lowerBound) == text.word($0)
    }
  }

  /// Whether a type is printed at a token as it is where it names a document again, and no longer one.
  private func isSameType(_ type: TermHit, at place: Int) -> Bool {
    isSame(type, at: place)
      && text.hits.longest(.documentType, at: place)?.tokens.count == type.tokens.count
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
}
