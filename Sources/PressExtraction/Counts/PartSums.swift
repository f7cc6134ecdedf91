import PressText

/// Parts that nothing but their sum ties to their total.
extension PartLinker {
  /// `29 đảng viên: khiển trách ⟨23 người⟩, cảnh cáo ⟨4 người⟩, khai trừ ⟨2 người⟩`: neighbours of the same, or all of
  /// them people, that are as many together as the one before them.
  ///
  /// What is less than ten is as many as two others by chance, but in a bracket (`3 người chết, 2 người bị thương, 1 người mất tích`).
  func linkSums(_ counts: inout [Count]) {
    for whole in counts.indices.dropLast(2) {
      if counts[whole].kind == .money || counts[whole].kind == .measure {
        for index in amounts(behind: whole, in: counts) { counts[index].partOf = whole }
        continue
      }
      guard let last = lastOfSum(whole, in: counts) else { continue }
      for index in whole + 1...last where counts[index].kind == .cardinal {
        counts[index].partOf = whole
      }
    }
  }

  /// `Hội giải ngân ⟨1,6 tỷ đồng⟩ cho 3 xã. Xã A vay ⟨600 triệu⟩, xã B ⟨600 triệu⟩, xã C ⟨400 triệu⟩`: three or more amounts in
  /// the sentence behind one, which are as much together; none where they are not.
  private func amounts(behind whole: Int, in counts: [Count]) -> [Int] {
    guard counts[whole].change == nil, counts[whole].per == nil, let limit = counts[whole].value
    else { return [] }
    var (sum, sentences) = (ExactDecimal.zero, 0)
    var end = counts[whole].mention.tokens.upperBound
    var parts: [Int] = []
    for index in (whole + 1)..<min(counts.count, whole + PartLinker.mostAddends) {
      let tokens = counts[index].mention.tokens
      guard tokens.lowerBound >= end, tokens.lowerBound - end < PartLinker.gap else { return [] }
      for place in end...tokens.lowerBound where text[place].flags.contains(.startsSentence) {
        sentences += 1
      }
      end = tokens.upperBound
      guard sentences < 2 else { return [] }
      guard counts[index].kind == counts[whole].kind else { continue }
      guard sentences == 1, counts[index].partOf == nil, isPart(index, of: whole, in: counts),
        counts[index].change == nil, counts[index].per == nil, let value = counts[index].value,
        let more = sum.adding(value)
      else { return [] }
      sum = more
      parts.append(index)
      if sum == limit { return parts.count > 2 ? parts : [] }
      if sum > limit { return [] }
    }
    return []
  }

  /// The last of the counts behind a total that are as many together as it.
  private func lastOfSum(_ whole: Int, in counts: [Count]) -> Int? {
    guard counts[whole].kind == .cardinal, counts[whole].change == nil,
      let limit = counts[whole].value?.integer,
      limit >= 10 || opensBracket(behind: whole, in: counts)
    else { return nil }
    var (sum, sentences) = (0, 0)
    var (end, read) = (
      counts[whole].mention.tokens.upperBound, counts[whole].mention.tokens.upperBound
    )
    var parts: [Int] = []
    for index in (whole + 1)..<min(counts.count, whole + PartLinker.mostAddends) {
      let tokens = counts[index].mention.tokens
      guard tokens.lowerBound >= end, tokens.lowerBound - end < PartLinker.gap,
        counts[index].kind != .money, counts[index].kind != .measure
      else { return nil }
      end = tokens.upperBound
      guard counts[index].kind == .cardinal else { continue }
      guard let value = counts[index].value?.integer, value > 0, value < limit,
        value <= limit - sum, counts[index].change == nil, counts[index].partOf ?? whole == whole,
        isAddend(index, of: whole, in: counts)
      else { return nil }
      for place in read...tokens.lowerBound where text[place].flags.contains(.startsSentence) {
        guard sentences == 0, parts.isEmpty || isRest(index, in: counts) else { return nil }
        sentences += 1
      }
      (sum, read) = (sum + value, end)
      parts.append(index)
      if parts.count > 1, sum == limit { return isTold(parts, of: whole, in: counts) ? index : nil }
    }
    return nil
  }

  /// Whether a bracket opens behind a count, before the next one.
  private func opensBracket(behind whole: Int, in counts: [Count]) -> Bool {
    let end = counts[whole].mention.tokens.upperBound
    let next = counts[whole + 1].mention.tokens
    return end <= next.lowerBound && bracket(behind: end..<next.lowerBound) != nil
  }

  /// `Còn ⟨42 hợp đồng⟩ còn lại`, `⟨Năm tàu⟩ khác`: whether a count is what is left of others.
  private func isRest(_ index: Int, in counts: [Count]) -> Bool {
    let tokens = counts[index].mention.tokens
    return (tokens.lowerBound - 2..<tokens.lowerBound).contains {
      text.word($0) == rules.words.left
    }
      || (tokens.upperBound..<tokens.upperBound + 2).contains {
        rules.links.others.contains(text.word($0))
      }
  }

  /// Whether a colon or bracket behind the total says that what follows is of it, two equal halves a bracket, the
  /// parts are people by one word and the total by another, or they stand in a sentence behind the total's: what only
  /// stands beside it is as many by chance
  /// (`Năm 2015 có 30 vụ, năm 2016 có 18 vụ, năm 2017 có 12 vụ`, `20 người chết, 15 người bị thương, 5 người mất tích`).
  private func isTold(_ parts: [Int], of whole: Int, in counts: [Count]) -> Bool {
    let areHalves = parts.count == 2 && counts[parts[0]].value == counts[parts[1]].value
    let start = counts[whole].mention.tokens.upperBound
    let first = counts[parts[0]].mention.tokens.lowerBound
    let last = counts[parts[parts.count - 1]].mention.tokens.lowerBound
    let isOpened = (start..<first).contains { mark in
      text[mark].isMark(":") && !areHalves
        || text[mark].isMark("(") && !(mark..<last).contains { text[$0].isMark(")") }
    }
    let isSmall = counts[whole].value.map { $0 < ExactDecimal(10) } ?? true
    if isOpened || areHalves || isSmall { return isOpened }
    if text.crossesSentence(start - 1..<first + 1) { return true }
    let noun = counts[parts[0]].noun
    return noun != counts[whole].noun
      && parts.allSatisfy { counts[$0].noun == noun && isOfPeople($0, in: counts) }
  }

  /// How many counts behind a total are added up at most.
  private static let mostAddends = 12

  /// Whether a count may be an addend of another: of the same noun, of none of its own, or people as the other.
  private func isAddend(_ part: Int, of whole: Int, in counts: [Count]) -> Bool {
    isAlike(part, whole, in: counts)
      || counts[part].mention.rule == CountRule.elliptic.rawValue
      || isOfPeople(part, in: counts) && isOfPeople(whole, in: counts)
  }
}
