import PressText

/// Tells where a law's words mean something else: a subject of study, a court, another country's law.
struct LawContext {
  let text: ArticleText
  let rules: OfficialDocumentRules
  private var words: DocumentWords { rules.words }

  init(text: ArticleText, rules: OfficialDocumentRules) {
    self.text = text
    self.rules = rules
  }

  /// Whether the words before a law's name make it part of something else.
  ///
  /// - Parameters:
  ///   - start: The name's first token.
  ///   - isConstitution: Whether the name is `Hiến pháp`.
  /// - Returns: True for `Khoa luật Hình sự`, `pháp luật Hải quan`, `Đạo luật …`, `Tòa án Hiến pháp`.
  func isPartOfAnother(from start: Int, isConstitution: Bool) -> Bool {
    guard !text[start].flags.contains(.startsSentence) else { return false }
    let before = text.word(start - 1)
    if before == words.lawful {
      return !text[start].flags.contains(.capitalized)
        || text[start - 1].flags.contains(.capitalized)
    }
    if before == words.act || words.roles[before].contains(.study)
      || words.bachelor.starts(in: text, at: start - 2)
    {
      return true
    }
    return isConstitution && isBody(endingBefore: start)
  }

  /// `Tòa án Hiến pháp`, `Hội đồng Hiến pháp`, `Cơ quan Bảo vệ Hiến pháp`.
  private func isBody(endingBefore start: Int) -> Bool {
    if words.guards.starts(in: text, at: start - 2) {
      return text.word(start - 3) == words.agency
    }
    return words.courts.contains { $0.starts(in: text, at: start - 2) }
      || text.word(start - 1) == words.court
  }

  /// Whether a law's name in small letters may be one of Vietnam: no foreign place stands before it in its sentence, and
  /// neither discipline, `kỷ luật cán bộ, công chức`, nor a bill is meant.
  func isCommon(at start: Int) -> Bool {
    guard !words.discipline.starts(in: text, at: start - 1),
      !words.bill.starts(in: text, at: start - 1)
    else { return false }
    let first = text.sentenceStart(of: start, within: 60)
    return !(first..<start).contains {
      text[$0].flags.contains(.capitalized) && text.hits.hasTerm(.foreignPlace, at: $0)
    }
  }

  /// Whether what follows a law's name makes it another country's: `Hiến pháp Mỹ`, `… của nước này`.
  func isForeign(after end: Int) -> Bool {
    guard !text[end].flags.contains(.startsSentence) else { return false }
    var index = end
    if text.word(index) == words.of { index += 1 }
    if text.word(index) == words.nation {
      index += 1
      if text.word(index) == words.this { return true }
    }
    return text[index].flags.contains(.capitalized)
      && text.hits.longest(.foreignPlace, at: index) != nil
  }
}

/// Whether an article is about another country: its bare `Hiến pháp` is not that of Vietnam.
struct AbroadJudge {
  let text: ArticleText
  let rules: OfficialDocumentRules

  /// Whether foreign places are named at least three times, and twice as often as Vietnam.
  ///
  /// O(tokens).
  var isAbroad: Bool {
    var foreign = 0
    var domestic = 0
    var index = 0
    while index < text.count {
      if let hit = text.hits.longest(.foreignPlace, at: index) {
        if isName(hit) { foreign += 1 }
        index = hit.tokens.upperBound
        continue
      }
      let word = text.word(index)
      if rules.words.country.starts(in: text, at: index) || word == rules.words.countryShort
        || rules.words.roles[word].contains(.domestic)
      {
        domestic += 1
      }
      index += 1
    }
    return foreign >= 3 && foreign > domestic * 2
  }

  /// Whether a place's words are written as its name and stand alone: `Nga`, not `Phương Nga`.
  private func isName(_ hit: TermHit) -> Bool {
    let first = hit.tokens.lowerBound
    guard text[first].flags.contains(.capitalized) else { return false }
    guard hit.tokens.count == 1 else { return true }
    let before = text[first - 1]
    let isAfterName =
      before.isWord && before.flags.contains(.capitalized)
      && !before.flags.contains(.startsSentence)
    let after = text[first + 1]
    let isBeforeName =
      after.isWord && after.flags.contains(.capitalized) && !after.flags.contains(.startsSentence)
    return !isAfterName && !isBeforeName && !text[first].flags.contains(.startsSentence)
  }
}
