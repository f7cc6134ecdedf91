import PressText

/// Rows of deeds of which only the last one names what is counted: `khiển trách ⟨12⟩, cảnh cáo ⟨5⟩, cách chức 3 đảng viên`.
extension CountScan {
  /// How many tokens before the noun's count a number of its row may stand.
  private static let rowReach = 24

  /// The count of a number whose noun is that of the count at the row's end.
  @inline(never)
  func rowMember(at index: Int, before place: Int, of drafts: [CountDraft]) -> CountDraft? {
    guard place < drafts.count, text[index].isNumber else { return nil }
    let end = drafts[place].tokens.lowerBound
    guard end - index <= CountScan.rowReach, leadsTo(end, from: index), endsDeed(index) else {
      return nil
    }
    let last = drafts[place]
    guard last.kind == .cardinal, last.rule == .cardinal, isOfDeeds(last),
      let numeral = wholeNumber(at: index), numeral.tokens.count == 1
    else { return nil }
    var found = CountDraft(.cardinal, .elliptic, numeral.tokens)
    found.value = numeral.value
    found.noun = last.noun
    return found
  }

  /// Whether a row goes from a number to the one at `end`: a deed behind each comma, a number behind each deed.
  private func leadsTo(_ end: Int, from index: Int) -> Bool {
    var place = index
    while place < end {
      guard joins(place + 1), let next = deedEnd(from: place + 2), text[next].isNumber else {
        return false
      }
      place = next
    }
    return place == end
  }

  /// Whether a comma or `và` stands at a token.
  @inline(__always)
  func joins(_ index: Int) -> Bool {
    text[index].isMark(",") || text.word(index) == words.and
  }

  /// Whether people, bodies or cases are counted, to which such deeds are done.
  private func isOfDeeds(_ count: CountDraft) -> Bool {
    guard !count.noun.isEmpty,
      let noun = text.hits.longest(.countable, at: count.noun.lowerBound)
    else { return false }
    switch CountLexicon.nounClass(noun) {
    case .person, .body, .classifier: return true
    // `thụ lý ⟨46⟩, giải quyết 39 vụ án`
    case .thing: return text.word(count.noun.lowerBound) == rules.links.affair
    case .surface, .work, .mass: return false
    }
  }

  /// The token behind the longest deed that starts at one.
  private func deedEnd(from start: Int) -> Int? {
    let deeds = rules.links.deeds
    guard deeds.leads[text.word(start)] else { return nil }
    return [deeds.own, deeds.work, deeds.counted].lazy
      .compactMap { $0.lazy.compactMap { $0.end(in: self.text, at: start) }.max() }.max()
  }

  private func endsDeed(_ end: Int) -> Bool {
    // `các trường cấp 3, tuyển 30 giáo viên`
    guard text.word(end - 1) != rules.links.grade else { return false }
    let deeds = rules.links.deeds
    return [deeds.own, deeds.work, deeds.counted].contains {
      $0.contains { $0.ends(in: text, before: end) }
    }
  }
}
