import PressText

/// Documents that are only told of, and what others rule.
extension LinkScan {
  /// `Thông tư sửa đổi ⟨Thông tư 39⟩ áp mức 20 triệu đồng`: whether another document, without a number, does what is told and
  /// this one is only what it changes.
  func isRenewed(_ document: Int) -> Bool {
    var place = document - 1
    while place > max(0, document - LinkScan.renewalReach),
      text[place].isWord || text[place].isMark(","),
      text.word(place) != words.accordingTo, !text[place + 1].flags.contains(.startsSentence)
    {
      if words.reach.renewalStarts[text.word(place)], isBareType(before: place),
        words.reach.renewals.contains(where: { $0.starts(in: text, at: place) })
      {
        return true
      }
      place -= 1
    }
    return false
  }

  /// Whether type words without a number end before a token.
  private func isBareType(before end: Int) -> Bool {
    (max(0, end - 3)..<end).contains { place in
      text.hits.longest(.documentType, at: place).map { Int($0.end) == end } ?? false
        && !documents.covers(place)
        // `UBND tỉnh quyết định bổ sung …`
        && (text[place].flags.contains(.capitalized) || !organizations.covers(place - 1))
    }
  }

  /// How many tokens before a document the one may name itself that changes it.
  private static let renewalReach = 12

  /// `hủy ⟨Quyết định 22⟩ và 3 thông báo`: whether what is counted is joined to a document.
  func isJoined(_ document: LinkTarget, to count: Int) -> Bool {
    Int(document.end) == count - 1 && text.word(count - 1) == words.and
  }

  /// `Với 7 chương, 36 điều, ⟨Luật Đất đai⟩ …`: the document behind a comma whose parts open a sentence.
  func document(ofParts count: Range<Int>, in sentence: Int) -> Int? {
    guard text.word(sentence) == words.with || text.word(sentence) == words.including,
      count.lowerBound - sentence < LinkScan.partReach,
      rules.roles[text.word(count.upperBound - 1)].contains(.provision),
      let document = documents.first(in: count.upperBound..<count.upperBound + LinkScan.partReach),
      text[Int(document.start) - 1].isMark(","),
      (count.upperBound..<Int(document.start)).allSatisfy({
        text[$0].isNumber || joins($0) || rules.roles[text.word($0)].contains(.provision)
      })
    else { return nil }
    return Int(document.index)
  }

  /// How many tokens the parts of a document may have that are told before it.
  private static let partReach = 16

  /// `; đến năm 2025 ⟨đạt⟩ 2,5%`: whether each clause that semicolons part between two tokens tells what is to be reached when.
  func isSeries(_ start: Int, _ end: Int) -> Bool {
    guard start < end, end - start < LinkScan.clauseReach else { return false }
    return (start..<end).allSatisfy { mark in
      guard text[mark].isMark(";") else { return true }
      guard let day = dates.first(in: mark + 1..<mark + 3) else { return false }
      let verb = text[Int(day.end)].isMark(",") ? Int(day.end) + 1 : Int(day.end)
      return words.growths[text.word(verb)] || words.states.contains(text.word(verb))
    }
  }

  /// `Tuy nhiên, Sở Nội vụ có ⟨8 phó giám đốc⟩`: whether a sentence sets what a body does or there is against what a document
  /// rules.
  func isAgainst(_ sentence: Int, before count: Int) -> Bool {
    guard words.reach.adversatives.contains(where: { $0.starts(in: text, at: sentence) }) else {
      return false
    }
    let start = max(sentence, count - LinkScan.clauseReach)
    return !organizations.places(from: sentence, to: count).isEmpty || tellsPresent(start..<count)
      || dates.places(from: sentence, to: count).contains {
        extraction.dates[Int(dates[$0].index)].isReference
      }
      || (start..<count).contains { words.done.contains(text.word($0)) }
  }

  /// `⟨Quyết định 6⟩ về mức vay theo quy định tại ⟨Nghị định 5⟩`, `Theo ⟨Quyết định 6⟩, mức vay quy định tại ⟨Nghị định
  /// 5⟩ là 4%`: whether a document only tells of what another one sets the figure.
  func isSource(_ target: LinkTarget, of other: LinkTarget, in sentence: Int) -> Bool {
    let start = provisionStart(before: Int(target.start))
    guard isSource(target) else { return false }
    return accords(other, in: sentence)
      || (Int(other.end)..<max(Int(other.end), start)).allSatisfy {
        text[$0].isWord || dates.covers($0)
      }
  }

  /// `các đối tượng quy định tại ⟨Nghị định 5⟩`: whether a document stands where it is told in what rule others are.
  func isSource(_ target: LinkTarget) -> Bool {
    let start = provisionStart(before: Int(target.start))
    return (text.word(start - 1) == words.at || text.word(start - 1) == words.of)
      && words.reach.ruling.ends(in: text, before: start - 1)
  }

  /// `… ban hành ⟨Quyết định 6⟩ … Theo đó, mức vay của đối tượng quy định tại Nghị định 5 là 4%`: the document of the sentence
  /// before, for one that goes on with what it sets.
  func toldBefore(_ sentence: SentenceCursor) -> Int? {
    let before = documents.places(from: sentence.previousStart, to: sentence.start)
    guard sentence.start > 0, !before.isEmpty, opensAccordingly(sentence.start) else { return nil }
    let first = before.first { !isViolated(Int(documents[$0].start)) }
    return issued(before, for: sentence.start) ?? first.map { Int(documents[$0].index) }
  }

  /// `Luật A quy định …, Chính phủ đã ban hành ⟨Nghị định 5⟩ … Theo đó, …`: the last one of several documents that somebody
  /// issues.
  func issued(_ places: Range<Int>, for sentence: Int) -> Int? {
    guard places.count > 1, opensAccordingly(sentence) else { return nil }
    return places.last { anaphors.making.contains(text.word(Int(documents[$0].start) - 1)) }
      .map { Int(documents[$0].index) }
  }

  /// `Theo đó, …`.
  private func opensAccordingly(_ sentence: Int) -> Bool {
    text.word(sentence) == words.accordingTo && text.word(sentence + 1) == words.that
  }
}
