import PressText

/// Documents of which a verb's object is a set: `bãi bỏ 3 văn bản …, trong đó có Chỉ thị 16`.
extension RelationReader {
  /// How many tokens behind its verb a set may name its first document.
  private static let setReach = 40

  /// The first document that a set of documents behind a verb is said to hold.
  func included(after end: Int) -> MentionIndex.Entry? {
    guard let entry = documents.first(in: end..<end + RelationReader.setReach),
      let first = setEnd(from: end), first < entry.tokens.lowerBound
    else { return nil }
    if itemStart(of: entry.tokens.lowerBound).map({ colonStart($0) == first }) == true {
      return entry
    }
    guard let lead = leadStart(before: entry.tokens.lowerBound), lead >= first else { return nil }
    let isPlain = (end..<lead).allSatisfy { index in
      !text[index].flags.contains(.startsSentence) && !text[index].isMark(";")
        && (index < first || text.hits.longest(.relationVerb, at: index) == nil)
    }
    return isPlain ? entry : nil
  }

  /// Whether `Điều 5 của`, or `một số nội dung của`, follows a verb.
  func namesParts(after end: Int) -> Bool {
    if rules.words.series.contains(text.word(end)), rules.words.series.contains(text.word(end + 1))
    {
      return true
    }
    return (end..<end + 6).contains(where: gaps.isProvisionWord)
  }

  /// Whether a verb is said of some of a document's contents: `một số biểu mẫu`, `các nội dung tại`; no `một số nghị quyết`.
  func namesContents(after end: Int) -> Bool {
    var index = end
    while rules.words.series.contains(text.word(index)), index < end + 4 {
      if rules.words.content.starts(in: text, at: index) { return true }
      index += 1
    }
    guard index >= end + 2, !text[index].isNumber else { return false }
    guard let type = text.hits.longest(.documentType, at: index) else { return true }
    return text.word(type.tokens.upperBound) == rules.words.at
  }

  /// How many tokens a document's issuer, day and subject may have before the next of a list.
  static let listReach = 100

  /// `Thực hiện Nghị quyết 18 của … về …; ⟨Kết luận 48⟩ …`: the next document behind a semicolon, where a verb heads the
  /// sentence and nobody acts before it.
  func listed(after end: Int, _ kind: Relation.Kind?) -> MentionIndex.Entry? {
    var position = documents.position(from: end)
    let limit = min(gaps.sentenceEnd(after: end), end + RelationReader.listReach)
    while position < documents.entries.count, documents.entries[position].tokens.lowerBound < limit
    {
      let entry = documents.entries[position]
      position += 1
      var index = entry.tokens.lowerBound - 1
      if rules.words.series.contains(text.word(index)) { index -= 1 }
      if let verb = [index - 1, index].first(where: {
        text.hits.longest(.relationVerb, at: $0)?.tokens.upperBound == index + 1
      }) {
        guard let hit = text.hits.longest(.relationVerb, at: verb),
          rules.verbs[Int(hit.payload)].kind == kind
        else { return nil }
        index = verb - 1
      }
      guard text[index].isMark(";") else { continue }
      let isDone = (end..<max(end, index)).contains { issues($0, before: index) }
      return isDone || isTold(entry) ? nil : entry
    }
    return nil
  }

  /// `bãi bỏ 3 quyết định: Quyết định 5 về …; ⟨Quyết định 6⟩ về …`: the next document of a list, behind a semicolon or at the
  /// beginning of a line, over what the one before is about.
  ///
  /// A bare line is an item where the first is bare, of its type, and no full stop stands before.
  func item(after end: Int, like first: MentionIndex.Entry) -> MentionIndex.Entry? {
    var position = documents.position(from: end)
    let limit = end + RelationReader.listReach
    while position < documents.entries.count, documents.entries[position].tokens.lowerBound < limit
    {
      let entry = documents.entries[position]
      position += 1
      let start = entry.tokens.lowerBound
      guard let index = itemStart(of: start) else {
        // Another line is no item of the list.
        if (end..<max(end, start)).contains(where: { $0 > end && text.opensAnew($0) }) {
          return nil
        }
        continue
      }
      let isWhole = (end..<max(end, index)).dropFirst().allSatisfy { !text.opensAnew($0) }
      let isMarked = index < start || text[index - 1].isMark(";")
      let isAlike =
        extraction.documents[entry.entity].type == extraction.documents[first.entity].type
        && itemStart(of: first.tokens.lowerBound) == first.tokens.lowerBound
        && !text[index - 1].isMark(".")
      return isWhole && !isTold(entry) && (isMarked || isAlike) ? entry : nil
    }
    return nil
  }

  /// Where an item of a list starts, with its number or dash, of which a document is the first word: `⟨2. ⟩Quyết định 6`;
  /// nil where no line starts there and no semicolon or colon stands before.
  private func itemStart(of start: Int) -> Int? {
    var index = start
    while index > max(0, start - 3), !text[index].flags.contains(.startsLine) {
      let before = text[index - 1]
      guard
        before.isMark("-") || before.isMark("+") || before.isNumber && before.length <= 2
          || before.isMark(".") && text[index - 2].isNumber
          || before.isMark(")") && text[index - 2].length == 1 || before.word == rules.words.and
      else { break }
      index -= 1
    }
    return text[index].flags.contains(.startsLine) || text[index - 1].isMark(";")
      || text[index - 1].isMark(":") ? index : nil
  }

  /// Where `sau đây:` or a colon alone starts that stands before a token.
  private func colonStart(_ start: Int) -> Int? {
    guard text[start - 1].isMark(":") else { return nil }
    var index = start - 1
    while index > start - 4,
      text.word(index - 1) == rules.words.after || text.word(index - 1) == rules.words.here
    {
      index -= 1
    }
    return index
  }

  /// `Chỉ thị này nhằm ⟨thực hiện⟩ Nghị quyết 3 …; Luật Đầu tư công`: whether a verb is all that a sentence says its document
  /// is for.
  func isEnd(_ verb: Int) -> Bool {
    let word = text.word(verb - 1)
    guard word == rules.words.toEnd || word == rules.words.for1,
      text.word(verb - 2) == rules.words.this
    else { return false }
    return (max(0, verb - 5)..<max(0, verb - 2)).contains {
      text[$0].flags.contains(.startsSentence)
        && text.hits.longest(.documentType, at: $0)?.tokens.upperBound == verb - 2
    }
  }

  /// Whether somebody issues a document: `ban hành Kế hoạch 45`, `đã có kế hoạch`, no `xây dựng Đảng`, no `các cấp`.
  private func issues(_ index: Int, before limit: Int) -> Bool {
    guard let verb = text.hits.longest(.issuingVerb, at: index) else { return false }
    let end = verb.tokens.upperBound
    return documents.starting(at: end) != nil
      || (end..<max(end, min(end + 2, limit))).contains {
        text.hits.hasTerm(.documentType, at: $0)
      }
  }

  /// `…; ⟨Nghị quyết 12 đã được học tập⟩; …`: whether something is told of an entry in its own clause.
  private func isTold(_ entry: MentionIndex.Entry) -> Bool {
    let end = entry.tokens.upperBound
    for index in end..<end + 40 {
      if text[index].isMark(",") || text[index].isMark(";") || text[index].kind == .none
        || text[index].flags.contains(.startsSentence) || text.word(index) == rules.words.like
      {
        return false
      }
      if text.word(index) == rules.words.passive || text.word(index) == rules.words.done {
        return true
      }
    }
    return false
  }

  /// The token after `3 văn bản`, `các quyết định`, `một số nghị quyết` that stands at a token.
  private func setEnd(from verb: Int) -> Int? {
    let start = rules.words.whole.end(in: text, at: verb) ?? verb
    for index in start..<start + 5 {
      guard
        index == start || text[index].isNumber || text[index].isMark("/")
          || rules.words.series.contains(text.word(index))
          || text.hits.hasTerm(.documentType, at: index)
      else { return nil }
      guard let type = text.hits.longest(.documentType, at: index) else { continue }
      let before = text[index - 1]
      return index > start
        && (before.isNumber || rules.words.series.contains(before.word))
        ? type.tokens.upperBound : nil
    }
    return nil
  }

  /// Where the words or the colon start that lead from a set to its first document.
  func listStart(before start: Int) -> Int? { leadStart(before: start) ?? colonStart(start) }

  /// Where the words start that lead to a document of a set and end before a token (`trong đó có`, `gồm:`).
  private func leadStart(before start: Int) -> Int? {
    var end = text[start - 1].isMark(":") ? start - 1 : start
    if rules.words.series.contains(text.word(end - 1)) { end -= 1 }
    for lead in rules.words.leads {
      for first in max(0, end - 4)..<end where lead.end(in: text, at: first) == end {
        return first
      }
    }
    return nil
  }
}
