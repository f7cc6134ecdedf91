import PressText

/// Reads from which day a document is in force: `có hiệu lực từ ngày 1/7/2017`.
struct EffectiveDateReader {
  let text: ArticleText
  let rules: OfficialDocumentRules
  let times: [TimeExpression]
  let dates: MentionIndex
  /// The findings of documents, by position.
  let documents: MentionIndex
  /// The sentences that begin with `Thông tư này` or the like and tell from when it is in force: the token of `có`
  /// for the first one.
  private let resumed: [(sentence: Int, inForce: Int)]

  init(
    text: ArticleText, rules: OfficialDocumentRules, times: [TimeExpression], dates: MentionIndex,
    documents: MentionIndex
  ) {
    self.text = text
    self.rules = rules
    self.times = times
    self.dates = dates
    self.documents = documents
    let first = documents.entries.first?.tokens.upperBound ?? text.count
    resumed = EffectiveDateReader.resumed(
      from: first + EffectiveDateReader.reach, in: text, dates, rules.words)
  }

  /// Those whose day stands at a token or later; O(dates).
  private static func resumed(
    from first: Int, in text: ArticleText, _ dates: MentionIndex, _ words: DocumentWords
  ) -> [(sentence: Int, inForce: Int)] {
    var found: [(sentence: Int, inForce: Int)] = []
    for position in dates.position(from: first)..<dates.entries.count {
      let day = dates.entries[position].tokens.lowerBound
      guard
        let index = (day - 9..<day - 1).last(where: {
          text.word($0) == words.has && text.word($0 + 1) == words.effect
        })
      else { continue }
      let start = text.sentenceStart(of: index, within: 12)
      guard let hit = text.hits.longest(.documentType, at: start),
        text.word(hit.tokens.upperBound) == words.this
      else { continue }
      found.append((start, index))
    }
    return found
  }

  private var words: DocumentWords { rules.words }

  /// How many tokens after a document are looked at.
  private static let reach = 160

  /// The time expression that tells from which day a document is in force; nil where the text does not.
  func read(_ finding: OfficialDocumentFinding) -> TimeExpression? {
    let mention = finding.mention.tokens
    guard mayTell(from: mention.upperBound), !isServing(finding) else {
      return fronted(before: mention.lowerBound) ?? later(finding)
    }
    var isAbout = true
    var index = mention.upperBound
    while index < mention.upperBound + EffectiveDateReader.reach, text[index].kind != .none {
      if text[index].flags.contains(.startsSentence) {
        isAbout = resumes(index, finding) && !isResting(finding)
      }
      if let other = documents.starting(at: index) {
        guard isAbout ? isObject(index) || isJoined(index) : !isOfType(index, finding)
        else { return later(finding) }
        index = other.tokens.upperBound
        continue
      }
      if isAbout, isInForce(index, finding) {
        return day(after: index + 3) ?? day(before: mention.lowerBound)
      }
      index += 1
    }
    return fronted(before: mention.lowerBound) ?? later(finding)
  }

  /// `Thông tư này có hiệu lực từ …` far behind the document, no other of its type between.
  private func later(_ finding: OfficialDocumentFinding) -> TimeExpression? {
    let end = finding.mention.tokens.upperBound
    let place = firstResumed(behind: end + EffectiveDateReader.reach)
    guard place < resumed.count, !isServing(finding), !isObject(finding.mention.tokens.lowerBound),
      resumes(resumed[place].sentence, finding)
    else { return nil }
    let found = resumed[place]
    var position = documents.position(from: end)
    while position < documents.entries.count {
      let other = documents.entries[position].tokens.lowerBound
      if other > found.sentence { break }
      if isOfType(other, finding), !isObject(other) { return nil }
      position += 1
    }
    return day(after: found.inForce + 3)
  }

  /// The first of `resumed`, which are in text order, behind a token.
  private func firstResumed(behind end: Int) -> Int {
    var (low, high) = (0, resumed.count)
    while low < high {
      let middle = (low + high) / 2
      if resumed[middle].sentence > end { high = middle } else { low = middle + 1 }
    }
    return low
  }

  /// Whether a document is said to be in force from the day on which it was signed.
  func isFromSigning(_ finding: OfficialDocumentFinding) -> Bool {
    let end = finding.mention.tokens.upperBound
    guard mayTell(from: end), !isObject(finding.mention.tokens.lowerBound) else { return false }
    var isAbout = true
    for index in end..<end + EffectiveDateReader.reach {
      if text[index].kind == .none { return false }
      if text[index].flags.contains(.startsSentence) { isAbout = resumes(index, finding) }
      if isAbout, isInForce(index, finding) { return isSigning(after: index + 3) }
      if documents.starting(at: index) != nil, !isObject(index) { return false }
    }
    return false
  }

  /// `kể từ ngày ký (ban hành)`.
  private func isSigning(after start: Int) -> Bool {
    for index in start..<start + 8 where text.word(index) == words.day {
      return text.word(index + 1) == words.sign
    }
    return false
  }

  /// Whether `hiệu` in `hiệu lực` stands within reach: after most documents it does not.
  private func mayTell(from start: Int) -> Bool {
    (start..<start + EffectiveDateReader.reach).contains { text.word($0) == words.effect }
  }

  /// `có hiệu lực` of the document, and not of another thing: `bản án có hiệu lực`.
  private func isInForce(_ index: Int, _ finding: OfficialDocumentFinding) -> Bool {
    guard text.word(index) == words.has, text.word(index + 1) == words.effect, text[index].isWord,
      !words.roles[text.word(index - 1)].contains(.denial)
    else { return false }
    return ![index - 2, index - 1].contains { start in
      guard let hit = text.hits.longest(.documentType, at: start),
        hit.tokens.upperBound == index, start > finding.mention.tokens.upperBound
      else { return false }
      return rules.type(of: hit).row != finding.type
    }
  }

  /// Whether a document is named only as what one before it changes or rests on.
  private func isServing(_ finding: OfficialDocumentFinding) -> Bool {
    let start = finding.mention.tokens.lowerBound
    guard finding.provision != nil || isChanged(start) else { return false }
    let first = sentence(of: start)
    if documents.last(endingBefore: start, from: first) != nil { return true }
    // `Nghị định này thay thế Nghị định 28-CP`.
    guard let hit = text.hits.longest(.documentType, at: first) else { return false }
    return hit.tokens.upperBound < start && text.word(hit.tokens.upperBound) == words.this
  }

  /// Whether a document is where one before it in the sentence has something from: `quy định tại Quyết định 157`.
  private func isResting(_ finding: OfficialDocumentFinding) -> Bool {
    let start = finding.mention.tokens.lowerBound
    return isInside(start)
      && documents.last(endingBefore: start, from: sentence(of: start)) != nil
  }

  /// The first token of a sentence, or one so far before that no clause begins there.
  private func sentence(of start: Int) -> Int {
    text.sentenceStart(of: start, within: 60)
  }

  /// Whether a document is of a type, so that `Nghị định này` after it may stand for it.
  private func isOfType(_ start: Int, _ finding: OfficialDocumentFinding) -> Bool {
    if let hit = text.hits.longest(.documentType, at: start) {
      return rules.type(of: hit).row == finding.type
    }
    guard let law = text.hits.longest(.documentName, at: start) else { return true }
    return rules.laws[Int(law.payload)].type == finding.type
  }

  /// `Thông tư (này) có hiệu lực …`: a sentence that goes on about the document.
  private func resumes(_ sentence: Int, _ finding: OfficialDocumentFinding) -> Bool {
    let index = text.word(sentence) == words.various ? sentence + 1 : sentence
    guard let hit = text.hits.longest(.documentType, at: index) else { return false }
    return rules.type(of: hit).row == finding.type && documents.starting(at: index) == nil
      && !text[hit.tokens.upperBound].isNumber
  }

  /// `Thông tư 21 ⟨và⟩ Thông tư 22 có hiệu lực`: what is said of both.
  private func isJoined(_ start: Int) -> Bool {
    text.word(start - 1) == words.and
      && documents.ending(at: start - 1, from: max(0, start - 12)) != nil
  }

  /// Whether a document is what the one before it changes or rests on.
  private func isObject(_ start: Int) -> Bool {
    isChanged(start) || isInside(start)
      || ProvisionReader(text: text, words: words).read(before: start).nearest != nil
  }

  /// `tại Quyết định 157`, `theo Quyết định 157`; what is passed (`thông qua Luật …`) is another matter.
  private func isInside(_ start: Int) -> Bool {
    words.roles[text.word(start - 1)].contains(.within) && text.word(start - 1) != words.through
  }

  /// Whether a document is what the one before it changes, or stands in a list of such.
  private func isChanged(_ start: Int) -> Bool {
    var start = start
    for _ in 0..<12 {
      if isGoverned(start) { return true }
      guard text[start - 1].isMark(",") || text.word(start - 1) == words.and,
        let before = documents.ending(at: dayStart(start - 1), from: max(0, start - 30))
      else { return false }
      start = before.tokens.lowerBound
    }
    return false
  }

  /// `Luật Quản lý thuế ⟨ngày 13/6/2019⟩, Nghị định 12`: where the day of a document begins that ends at a token;
  /// the token itself where none does.
  private func dayStart(_ end: Int) -> Int {
    guard let day = dates.ending(at: end, from: max(0, end - 14)) else { return end }
    let start = day.tokens.lowerBound
    return text[start - 1].isMark(",") ? start - 1 : start
  }

  private func isGoverned(_ start: Int) -> Bool {
    text.word(start - 1) == words.of
      || (start - 6..<start).contains { index in
        text.hits.longest(.relationVerb, at: index).map { $0.tokens.upperBound <= start } ?? false
      }
  }

  /// The day that stands after `có hiệu lực`, `thi hành kể từ` between.
  private func day(after start: Int) -> TimeExpression? {
    for index in start..<start + 8 {
      if let entry = dates.starting(at: index) { return day(entry) }
      guard words.roles[text.word(index)].contains(.since) else { return nil }
    }
    return nil
  }

  /// `(Từ) ngày 1/7/2017, Nghị định … có hiệu lực`, `Cùng ngày 1/7, …`.
  private func day(before start: Int) -> TimeExpression? {
    guard text[start - 1].isMark(","),
      let entry = dates.ending(at: start - 1, from: max(0, start - 12))
    else { return nil }
    let first = entry.tokens.lowerBound
    let opensSentence =
      text[first].flags.contains(.startsSentence)
      || words.roles[text.word(first - 1)].contains(.since)
        && text[first - 1].flags.contains(.startsSentence)
    return opensSentence || text.word(first - 1) == words.since || text.word(first) == words.since
      ? day(entry) : nil
  }

  /// `Có hiệu lực từ ngày 1/7, Nghị định …`.
  private func fronted(before start: Int) -> TimeExpression? {
    guard let day = day(before: start) else { return nil }
    for index in (max(0, start - 16)..<max(0, start - 2)).reversed() {
      if text.word(index) == words.has, text.word(index + 1) == words.effect { return day }
      if text[index].flags.contains(.startsSentence) { return nil }
    }
    return nil
  }

  /// The day of a time expression that is one day.
  private func day(_ entry: MentionIndex.Entry) -> TimeExpression? {
    let time = times[entry.entity]
    guard let begin = time.begin, time.kind == .date || time.kind == .time,
      begin == time.end || time.modifier == .onOrAfter || time.modifier == .after
    else { return nil }
    return time
  }
}
