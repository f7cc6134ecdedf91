import PressText

/// Numbers without a noun that brackets make counts: by how much something changed, and those whose share is told.
extension CountScan {
  /// Whether a bracket may stand around or behind the number at a token: one opens two tokens before it, or one or three
  /// behind.
  @inline(__always)
  func mayBeAside(_ index: Int) -> Bool {
    text[index - 2].isMark("(") || text[index + 1].isMark("(") || text[index + 3].isMark("(")
  }

  /// The count without a noun at a token that a bracket around or behind it tells.
  func asideCount(at index: Int, after last: CountDraft?) -> CountDraft? {
    guard text[index].isNumber else { return nil }
    return changedAside(at: index, after: last) ?? shared(at: index)
  }

  /// `Khởi tố 45 vụ (giảm ⟨7⟩ so với cùng kỳ)`: by how many of what is counted before the bracket it changed.
  private func changedAside(at index: Int, after last: CountDraft?) -> CountDraft? {
    guard text[index - 2].isMark("("), let last, last.end == index - 2,
      last.kind == .cardinal || last.kind == .ratio, !last.noun.isEmpty,
      let change = changeVerb(before: index), let numeral = wholeNumber(at: index),
      numeral.form == .digits
    else { return nil }
    let end = numeral.tokens.upperBound
    guard text[end].isMark(")") || text.word(end) == words.compared else { return nil }
    var count = CountDraft(.cardinal, .elliptic, numeral.tokens)
    count.value = numeral.value
    count.noun = last.noun
    count.change = change
    return count
  }

  /// `khiển trách ⟨28⟩ (chiếm 45%), cảnh cáo ⟨21⟩ (34%)`: one of several numbers behind each of which a bracket tells the
  /// share.
  private func shared(at index: Int) -> CountDraft? {
    guard opensShared(index), let numeral = sharedNumber(at: index),
      let end = shareEnd(numeral.tokens.upperBound),
      nameStrength(of: numeral, before: index) == nil, !numbersThings(before: index, after: 0),
      isSharedBeside(index, end)
    else { return nil }
    var count = CountDraft(.cardinal, .elliptic, numeral.tokens)
    count.value = numeral.value
    return count
  }

  private func sharedNumber(at index: Int) -> Numeral? {
    wholeNumber(at: index).flatMap { $0.form == .digits ? $0 : nil }
  }

  /// Whether a word in small letters or a colon stands before a number.
  private func opensShared(_ index: Int) -> Bool {
    text[index - 1].isMark(":") || mayEndEllipsis(before: index)
  }

  /// `⟨(chiếm 45%)⟩`: the token behind a bracket that tells a share and nothing else.
  private func shareEnd(_ open: Int) -> Int? {
    guard text[open].isMark("(") else { return nil }
    let place = text[open + 1].isWord ? open + 2 : open + 1
    guard text[place].isNumber, let share = rules.numerals.read(at: place, in: text) else {
      return nil
    }
    let end = share.tokens.upperBound
    return text[end].isMark("%") && text[end + 1].isMark(")") ? end + 2 : nil
  }

  /// How many tokens may stand between two that have their shares behind them.
  private static let sharedReach = 24

  /// Whether another number with its share stands behind a comma or a semicolon that follows a bracket, or before the
  /// number.
  private func isSharedBeside(_ index: Int, _ end: Int) -> Bool {
    if partsItems(end) {
      let next = (end + 1..<end + CountScan.sharedReach).first {
        text[$0].isNumber || text[$0].flags.contains(.startsLine)
      }
      if let next, text[next].isNumber, opensShared(next), shareEnd(next + 1) != nil {
        return !isNumbered(index, next)
      }
    }
    // `khiển trách 28 (45%), cảnh cáo ⟨21⟩ (34%)`
    var place = index - 1
    while place > max(4, index - CountScan.sharedReach), !text[place].isMark(")") {
      guard !text[place].isNumber, !text[place].flags.contains(.startsLine) else { return false }
      place -= 1
    }
    guard text[place].isMark(")"), text[place - 1].isMark("%"), partsItems(place + 1) else {
      return false
    }
    let open = (max(1, place - 7)..<place).last { text[$0].isMark("(") }
    return open.map {
      text[$0 - 1].isNumber && opensShared($0 - 1) && !isNumbered($0 - 1, index)
    } ?? false
  }

  /// `phương án 1 (10%), phương án 2 (20%)`, `đáp án 3 (20%), câu 5 (30%)`: whether two numbers tell which ones are meant.
  private func isNumbered(_ first: Int, _ second: Int) -> Bool {
    let (word, other) = (text.word(first - 1), text.word(second - 1))
    return text[first - 1].isWord && word == other || rules.links.numbered[word]
      || rules.links.numbered[other]
  }
}
