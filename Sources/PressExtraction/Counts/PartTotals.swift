import PressText

/// The totals that counts may be parts of.
extension PartLinker {
  /// Whether two counts count the same, things by their noun, amounts by their unit.
  func isSame(_ one: Int, _ other: Int, in counts: [Count]) -> Bool {
    isAlike(one, other, in: counts)
      || counts[one].noun == nil && counts[other].noun == nil
        && counts[one].currency == counts[other].currency && counts[one].ucum == counts[other].ucum
  }

  /// `có 593 vụ, làm chết 134 người, trong đó 457 vụ, làm chết ⟨31 người⟩`: what another count behind the total counts,
  /// led by the same word, or the only amount there.
  func twin(of part: Int, in list: PartList, _ counts: [Count]) -> Int? {
    let lead = text.word(counts[part].mention.tokens.lowerBound - 1)
    var only: Int?
    var amounts = 0
    for index in (list.whole + 1..<max(list.whole + 1, list.first)).reversed()
    where counts[index].change == nil && isSame(part, index, in: counts)
      && isPart(part, of: index, in: counts)
    {
      if lead != .unknown, text.word(counts[index].mention.tokens.lowerBound - 1) == lead {
        return index
      }
      amounts += 1
      only = index
    }
    let isLevel = lead == rules.words.up || lead == rules.words.down
    let isBeside = list.isAlike || isSame(list.first, list.whole, in: counts)
    return amounts == 1 && isBeside && counts[part].kind != .cardinal && !isLevel ? only : nil
  }

  /// Whether two counts count the same, by the first word of what they count.
  func isAlike(_ one: Int, _ other: Int, in counts: [Count]) -> Bool {
    guard let noun = counts[one].noun?.utf8, let total = counts[other].noun?.utf8 else {
      return false
    }
    return noun.prefix { $0 != 0x20 && $0 != 0x2C }
      .elementsEqual(total.prefix { $0 != 0x20 && $0 != 0x2C })
  }

  /// The total of which a count after `trong đó` is a part: of the counts before it that count the same, or the like,
  /// the last one (`340 trường của 12 huyện, trong đó 20 trường`).
  ///
  /// It stands in the sentence of `trong đó`, or in the one before where that opens its own. A difference is no total
  /// (`16 vụ, giảm 22 vụ so với năm trước; trong đó 10 vụ`); what closed brackets hold is one only where nothing else
  /// counts the same.
  func whole(of part: Int, from opening: Int, in counts: [Count]) -> Int? {
    let sentence = sentenceStart(
      before: opening, with: counts[part - 1].mention.tokens.lowerBound)
    let isFar =
      text.word(opening) == rules.links.inside || text[opening].flags.contains(.startsSentence)
    let reach = isFar ? PartLinker.reach : 3
    var noted: Int?
    var like: Int?
    var other: Int?
    var next = opening
    var depth = 0
    for index in stride(from: part - 1, through: max(0, part - reach), by: -1) {
      let tokens = counts[index].mention.tokens
      guard tokens.lowerBound >= sentence else { break }
      while next > tokens.upperBound {
        next -= 1
        if text[next].isMark(")") { depth += 1 }
        if text[next].isMark("("), depth > 0 { depth -= 1 }
      }
      guard counts[index].change == nil else { continue }
      if depth > 0 {
        if noted == nil, isAlike(part, index, in: counts), isPart(part, of: index, in: counts) {
          noted = index
        }
        continue
      }
      guard isPart(part, of: index, in: counts) else {
        if counts[index].kind != .percent { other = other ?? index }
        continue
      }
      if isAlike(part, index, in: counts) { return index }
      like = like ?? index
    }
    return noted ?? like ?? (isFar ? other : nil)
  }

  /// How many tokens may stand between a total and its first part.
  static let gap = 40

  /// How many counts before a part its total may stand, and how many tokens its sentence may begin before.
  static let (reach, tokenReach) = (8, 200)

  /// The first token of the sentence of the token before one; of the sentence before, where a bracket (`(Ảnh: An)`) or a
  /// few words (`Đáng chú ý, trong đó có …`) are all that stands between.
  private func sentenceStart(before index: Int, with other: Int) -> Int {
    let start = sentenceStart(before: index)
    let isCaption = text[start].isMark("(") && text[index - 1].isMark(")")
    let isLead = index - start < 6 && !text[index].flags.contains(.startsSentence)
    return other < start && start > 0 && (isCaption || isLead)
      ? sentenceStart(before: start) : start
  }

  private func sentenceStart(before index: Int) -> Int {
    text.sentenceStart(of: max(0, index - 1), within: PartLinker.tokenReach - 1)
  }

  /// Whether people are counted.
  func isOfPeople(_ index: Int, in counts: [Count]) -> Bool {
    for token in counts[index].mention.tokens {
      if let noun = text.hits.longest(.countable, at: token) {
        return CountLexicon.nounClass(noun) == .person
      }
    }
    return false
  }

  func isPart(_ part: Int, of whole: Int, in counts: [Count]) -> Bool {
    let kind = counts[part].kind
    guard kind == .cardinal || kind == .money || kind == .measure,
      kind == counts[whole].kind || kind == .cardinal && counts[whole].kind == .ratio,
      counts[part].change == nil || counts[part].change == counts[whole].change,
      let partValue = counts[part].value, let wholeValue = counts[whole].value,
      partValue < wholeValue
    else { return false }
    return (counts[part].per == nil || counts[part].per == counts[whole].per)
      && counts[part].currency == counts[whole].currency
      && counts[part].ucum == counts[whole].ucum
  }
}
