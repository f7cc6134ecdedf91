import PressText

/// Reads the day on which a document was issued where it is told of the document by its type alone: `Nghị quyết được Quốc
/// hội thông qua ngày 26/4`.
struct BareActReader {
  let text: ArticleText
  let rules: OfficialDocumentRules
  let dates: IssueDateReader

  /// How far behind a document its type may stand alone.
  private static let reach = 300

  /// The day that is told where the article goes on of a document, before the next one is named at a token.
  func read(after finding: OfficialDocumentFinding, before next: Int) -> IssueDateReader.Found? {
    let end = finding.mention.tokens.upperBound
    for index in end..<max(end, min(next, end + BareActReader.reach))
    where text[index].flags.contains(.startsSentence) {
      guard let hit = text.hits.longest(.documentType, at: index),
        rules.type(of: hit).row == finding.type,
        let start = passive(at: hit.tokens.upperBound)
      else { continue }
      guard let found = dates.after(start), isPassed(start, found) else { return nil }
      return found
    }
    return nil
  }

  /// `⟨được⟩ Quốc hội thông qua`, `này vừa ⟨được⟩ ban hành`: where what was done with a document begins.
  private func passive(at end: Int) -> Int? {
    var index = text.word(end) == rules.words.this ? end + 1 : end
    while rules.words.roles[text.word(index)].contains(.tense),
      !rules.words.unfinished.contains(text.word(index))
    {
      index += 1
    }
    return text.word(index) == rules.words.passive ? index : nil
  }

  /// Whether a verb of passing stands before the day.
  private func isPassed(_ start: Int, _ found: IssueDateReader.Found) -> Bool {
    let day = dates.times[found.time].mention.tokens.lowerBound
    return (start..<max(start, day)).contains { place in
      rules.words.passing.contains { $0.starts(in: text, at: place) }
    }
  }
}
