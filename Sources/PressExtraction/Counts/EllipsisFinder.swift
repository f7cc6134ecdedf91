import PressText

/// Finds the numbers whose noun stands before: `khiển trách 89, cảnh cáo 31`, `còn 96`.
struct EllipsisFinder {
  let rules: CountRules
  let text: ArticleText
  let claims: Claims

  /// Adds the elliptic counts to `counts`, which stay in text order.
  func complete(_ counts: inout [Count]) {
    var added: [Count] = []
    var previous = 0
    var antecedentEnd = Int.min
    for next in 0...counts.count {
      let end = next < counts.count ? counts[next].mention.tokens.lowerBound : text.count
      if previous <= end, antecedentEnd > Int.min {
        find(in: previous..<max(previous, min(end, antecedentEnd + 60)), into: &added)
      }
      guard next < counts.count else { break }
      previous = counts[next].mention.tokens.upperBound
      if isAntecedent(counts[next]) {
        antecedentEnd = previous
      } else if text[counts[next].mention.tokens.lowerBound].flags.contains(.startsParagraph) {
        antecedentEnd = Int.min
      }
    }
    guard !added.isEmpty else { return }
    counts = (counts + added).sorted { $0.mention.tokens.lowerBound < $1.mention.tokens.lowerBound }
  }

  private func isAntecedent(_ count: Count) -> Bool {
    count.kind == .cardinal || count.kind == .ratio
  }

  private func find(in range: Range<Int>, into added: inout [Count]) {
    var index = range.lowerBound
    let end = range.upperBound
    while index < end, !text[index].flags.contains(.startsLine) {
      if index > range.lowerBound, let numeral = bareNumber(at: index), isElliptic(numeral) {
        var found = Count(
          mention: Mention(tokens: numeral.tokens, rule: CountRule.elliptic.rawValue),
          kind: .cardinal)
        found.value = numeral.value
        added.append(found)
        index = numeral.tokens.upperBound
      } else {
        index += 1
      }
    }
  }

  /// A number in digits that stands free.
  private func bareNumber(at index: Int) -> Numeral? {
    let context = CountContext(rules: rules, text: text, claims: claims)
    guard text[index].isNumber || rules.numerals.words.startsNumeral(text.word(index)),
      claims.owner(index) == nil, !context.continuesCode(index),
      let numeral = rules.numerals.read(at: index, in: text),
      numeral.form == .digits || numeral.form == .words && numeral.tokens.count > 1,
      numeral.value?.isInteger == true, claims.isFree(numeral.tokens),
      numeral.tokens.count != 3 || text[index + 2].length == 3, !numbersThings(before: index),
      !context.continuesIntoCode(numeral.tokens.upperBound), !context.looksLikeYear(numeral),
      context.nameStrength(of: numeral, before: index) == nil
    else { return nil }
    return numeral
  }

  /// Whether `số hiệu`, `mã` or `tên` tells that numbers name things.
  private func numbersThings(before index: Int) -> Bool {
    for place in stride(from: index - 1, to: max(0, index - 8), by: -1) {
      if text[place].flags.contains(.startsSentence) { return false }
      if rules.labels[text.word(place)] { return true }
    }
    return false
  }

  /// Whether the words on both sides leave room only for the noun of the count before.
  private func isElliptic(_ numeral: Numeral) -> Bool {
    let before = text[numeral.tokens.lowerBound - 1]
    let next = text[numeral.tokens.upperBound]
    guard before.isWord, !before.flags.contains(.capitalized),
      numeral.tokens.lowerBound > 0
    else { return false }
    if next.word == rules.words.copula || next.word == rules.of {
      return before.word == rules.that || rules.words.ellipsisCues[before.word]
    }
    guard
      next.kind == .none || next.flags.contains(.startsSentence) || next.isMark(",")
        || next.isMark(";") || next.isMark(".") || next.isMark(")") || next.isMark("\"")
    else { return false }
    if rules.words.ellipsisCues[before.word] { return true }
    return isItem(numeral)
  }

  /// `khiển trách 89, cảnh cáo 31`: one of two items of the same make.
  private func isItem(_ numeral: Numeral) -> Bool {
    let end = numeral.tokens.upperBound
    return hasNumber(in: end + 2..<end + 6)
      || hasNumber(in: numeral.tokens.lowerBound - 6..<numeral.tokens.lowerBound - 2)
  }

  private func hasNumber(in range: Range<Int>) -> Bool {
    let context = CountContext(rules: rules, text: text, claims: claims)
    return range.contains { index in
      guard text[index].isNumber, claims.owner(index) == nil, text[index - 1].isWord,
        !text[index - 1].flags.contains(.capitalized), context.name(before: index) == nil
      else { return false }
      let next = text[index + 1]
      return next.isMark(",") || next.isMark(";") || next.isMark(".") || next.kind == .none
        || next.word == rules.words.and
    }
  }
}
