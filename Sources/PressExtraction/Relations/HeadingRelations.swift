import PressText

/// What an act that the article itself is does to others: by its title, its bases, and what it is issued to carry out.
enum HeadingRelations {
  /// The number of that act, which is among the article's first documents; nil for other articles.
  static func heading(_ context: RelationContext, _ rules: RelationRules) -> MentionIndex.Entry? {
    let reader = ActHeading(
      text: context.text, dates: context.dates, day: rules.words.day,
      numberSign: rules.words.numberSign, matter: [rules.words.about, rules.words.deed])
    return context.documents.entries.prefix(4).first {
      reader.date(behind: $0.tokens) != nil
        || reader.stands(at: $0.tokens) && isTitled($0, context)
    }
  }

  /// How many tokens, marks apart, may stand between an act's number and its title.
  private static let titleReach = 30

  /// `Luật số: 51/2024/QH15`, then a line that begins with `LUẬT`: whether a title in capitals names the type of a number
  /// that fills its line.
  private static func isTitled(
    _ entry: MentionIndex.Entry, _ context: RelationContext
  ) -> Bool {
    let text = context.text
    let type = context.extraction.documents[entry.entity].type.lowercased()
    var words = 0
    var index = entry.tokens.upperBound
    while words < titleReach, index < text.count {
      if text[index].kind != .mark { words += 1 }
      if text[index].flags.contains(.upperCase), text.opensAnew(index),
        let hit = text.hits.longest(.documentType, at: index)
      {
        return text.string(hit.tokens).lowercased() == type
      }
      // The number of another act.
      if context.documents.starting(at: index) != nil { return false }
      index += 1
    }
    return false
  }
}

extension RelationReader {
  /// Ties the act of the heading to its bases, and to what it carries out.
  mutating func readHeading() {
    guard let heading else { return }
    for clause in fronted where clause.verb.lowerBound >= heading.tokens.upperBound {
      guard
        clause.kind == .cites && isBasis(clause.verb.lowerBound)
          || isTitle(clause.verb.lowerBound, of: heading) || announces(clause, heading),
        context.mayAct(heading, clause.kind)
      else { continue }
      var tied = clause
      tied.subject = heading
      if clause.kind == .cites, let joined = joined(to: clause) { tied.objects.append(joined) }
      add(tied)
      if let object = clause.objects.last { addOpinions(behind: object, to: heading) }
    }
  }

  /// `Thực hiện Nghị định 5, sau khi có ⟨ý kiến⟩ của Bộ Công an tại Công văn 12, Bộ Y tế hướng dẫn như sau:`: the letters
  /// on which an act rests that says so.
  private mutating func addOpinions(
    behind object: MentionIndex.Entry, to heading: MentionIndex.Entry
  ) {
    let start = object.tokens.upperBound
    let end = gaps.sentenceEnd(after: start)
    guard (start..<max(start, end)).contains(where: guides),
      let opinion = (start..<end).first(where: {
        text.word($0 - 1) == rules.words.has && rules.words.opinion.starts(in: text, at: $0)
      })
    else { return }
    var position = documents.position(from: opinion)
    while position < documents.entries.count, documents.entries[position].tokens.lowerBound < end {
      let entry = documents.entries[position]
      position += 1
      guard text.word(entry.tokens.lowerBound - 1) == rules.words.at,
        entry.entity != heading.entity
      else { continue }
      add(.cites, heading, entry, verb: opinion..<opinion + 2)
    }
  }

  /// `Căn cứ Nghị quyết 18 … về … ⟨và Nghị quyết 37⟩ …;`: a further basis of the same type behind what the first is about.
  private func joined(to clause: Clause) -> MentionIndex.Entry? {
    guard let object = clause.objects.last else { return nil }
    let start = object.tokens.upperBound
    let end = gaps.sentenceEnd(after: start)
    var position = documents.position(from: start)
    while position < documents.entries.count, documents.entries[position].tokens.lowerBound < end {
      let entry = documents.entries[position]
      position += 1
      guard text.word(entry.tokens.lowerBound - 1) == rules.words.and,
        !taken.contains(entry.tokens.lowerBound), entry.entity != object.entity,
        extraction.documents[entry.entity].type == extraction.documents[object.entity].type
      else { continue }
      return entry
    }
    return nil
  }

  /// `⟨Căn cứ⟩ Luật Đất đai …;` on a line of its own, or behind the semicolon of the basis before it.
  private func isBasis(_ verb: Int) -> Bool {
    let before = text[verb - 1].isMark("-") ? verb - 1 : verb
    return text[verb].flags.contains(.capitalized)
      && (text.opensAnew(before) || text[before - 1].isMark(";")
        // `ỦY BAN NHÂN DÂN TỈNH ⟨Căn cứ⟩ Luật …`: an act in one line.
        || text[before - 1].isWord && text[before - 1].length > 1
          && text[before - 1].flags.contains(.upperCase))
  }

  /// `KẾ HOẠCH ⟨Thực hiện⟩ Chỉ thị 19`, `QUYẾT ĐỊNH Về việc ⟨sửa đổi⟩ Quyết định 12`: whether a verb belongs to the title
  /// of an act.
  func isTitle(_ verb: Int, of heading: MentionIndex.Entry) -> Bool {
    // `⟨V/v⟩ thi hành Quyết định 45`, `⟨Về việc⟩ …`: what a letter is about, on the line behind its number.
    let line = heading.tokens.upperBound
    if text[line].flags.contains(.startsLine),
      verb == line + 3 && text[line + 1].isMark("/")
        || verb == line + 2 && text.word(line) == rules.words.about
          && text.word(line + 1) == rules.words.deed
    {
      return true
    }
    var end = verb
    if text.word(end - 1) == rules.words.deed { end -= 1 }
    if text.word(end - 1) == rules.words.about { end -= 1 }
    return (max(heading.tokens.upperBound, end - 4)..<max(heading.tokens.upperBound, end)).contains
    {
      guard let hit = text.hits.longest(.documentType, at: $0) else { return false }
      return hit.tokens.upperBound == end && text[$0].flags.contains(.upperCase)
        && anaphors.isOfType(heading, hit)
    }
  }

  /// `Thực hiện Chỉ thị 19 …, UBND tỉnh ⟨ban hành Kế hoạch⟩ như sau:`: a sentence of its own that tells why the act of
  /// the heading is issued.
  private func announces(_ clause: Clause, _ heading: MentionIndex.Entry) -> Bool {
    guard text[clause.verb.lowerBound].flags.contains(.startsSentence),
      let object = clause.objects.last
    else { return false }
    let start = object.tokens.upperBound
    for index in start..<gaps.sentenceEnd(after: start) {
      if guides(index) { return true }
      guard let verb = text.hits.longest(.issuingVerb, at: index),
        let type = text.hits.longest(.documentType, at: verb.tokens.upperBound),
        anaphors.isOfType(heading, type)
      else { continue }
      return documents.starting(at: type.tokens.lowerBound) == nil
    }
    return false
  }

  /// `…, Bộ Tài chính ⟨hướng dẫn⟩ như sau:`: whether what an act says begins with a colon.
  private func guides(_ index: Int) -> Bool {
    guard let verb = text.hits.longest(.relationVerb, at: index),
      rules.verbs[Int(verb.payload)].kind == .guides
    else { return false }
    let end = verb.tokens.upperBound
    return text.word(end) == rules.words.like && text.word(end + 1) == rules.words.after
      && text[end + 2].isMark(":")
  }
}
