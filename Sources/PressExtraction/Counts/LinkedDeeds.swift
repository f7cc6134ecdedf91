import PressText

/// Sentences that tell a deed without its subject.
extension LinkScan {
  /// `Hiện ⟨đang⟩ điều tra 4 vụ`, `Về án kinh tế, ⟨đã⟩ khởi tố 6 vụ`: where a sentence of police, courts or procuracies tells a deed
  /// without a subject; the token itself where none does.
  func deedStart(_ place: Int) -> Int {
    if let end = words.deeds.additions.longestEnd(in: text, at: place) {
      let deed = text[end].isMark(",") ? end + 1 : end
      return words.deeds.leads[text.word(deed)] && opensWithDeed(deed) ? deed : place
    }
    let isNow = words.headLeads[text.word(place)]
    guard isNow || text.word(place) == words.about else { return place }
    let last = place + (isNow ? 3 : LinkScan.topicReach)
    guard
      let particle = (place + 1..<last).first(where: {
        words.roles[text.word($0)].contains(.aspect)
      }), (place + 1..<particle).allSatisfy({ isTopic($0) }),
      words.deeds.policing.contains(where: { $0.starts(in: text, at: particle + 1) })
        // `Hiện ⟨đã⟩ ban hành 5 kết luận`
        || isNow && words.done.contains(text.word(particle))
          && words.deeds.isTold(at: particle + 1, in: text)
    else { return place }
    return particle
  }

  /// `Về ⟨hoạt động tư pháp trong giai đoạn truy tố⟩, đã …`: whether a token may stand in what names no body, person or time.
  private func isTopic(_ place: Int) -> Bool {
    !text[place].isNumber && !text[place].flags.contains(.capitalized)
      && !text[place].flags.contains(.startsSentence) && !organizations.covers(place)
      && !words.persons.contains(text.word(place))
      && text.hits.longest(.countable, at: place).map { CountLexicon.nounClass($0) != .person }
        ?? true
  }

  /// How many tokens what a sentence is about may have.
  private static let topicReach = 14

  /// `Đã xử phạt ⟨5 cơ sở⟩`, `Qua kiểm tra, phát hiện ⟨5 cơ sở⟩`, `Kết quả, đã …`: whether a sentence without a subject tells what was
  /// done.
  func tellsDeed(_ sentence: Int, before count: Range<Int>) -> Bool {
    let opening = deedStart(memberStart(sentence))
    if words.deeds.leads[text.word(opening)],
      opensWithDeed(opening) || opensWithCounted(opening, count)
    {
      return true
    }
    if opensWithFinding(opening, before: count.lowerBound) { return true }
    guard let end = words.deeds.results.longestEnd(in: text, at: sentence) else { return false }
    let place = text[end].isMark(",") || text[end].isMark(":") ? end + 1 : end
    return place < count.lowerBound
      && (words.done.contains(text.word(place)) || words.deeds.opens(at: place, in: text))
  }

  /// `Trao ⟨20 suất quà⟩`, `Đã giám sát ⟨12 chi bộ⟩`: whether a sentence tells what was done to what is counted right
  /// behind the verb.
  func opensWithCounted(_ sentence: Int, _ count: Range<Int>) -> Bool {
    guard words.deeds.leads[text.word(sentence)] else { return false }
    let place = words.roles[text.word(sentence)].contains(.aspect) ? sentence + 1 : sentence
    let start = count.lowerBound
    guard start > place, start <= place + LinkScan.countedReach else { return false }
    let isCounted = words.deeds.counted.contains { deed in
      // `Kiểm tra được 12 cơ sở`
      deed.end(in: text, at: place).map { $0 == start || $0 == start - 1 && text[$0].isWord }
        ?? false
    }
    return isCounted || opensWithJoinedDeeds(place, start)
  }

  /// `Thực hiện ⟨kiểm tra, giám sát⟩ đối với 12 chi bộ`: whether several such deeds, or what is carried out, stand at a
  /// token before what is counted.
  private func opensWithJoinedDeeds(_ place: Int, _ count: Int) -> Bool {
    let first = words.deeds.carrying.longestEnd(in: text, at: place) ?? place
    guard var end = words.deeds.counted.longestEnd(in: text, at: first) else { return false }
    while joins(end), let next = words.deeds.counted.longestEnd(in: text, at: end + 1) {
      end = next
    }
    return (words.deeds.objects.longestEnd(in: text, at: end) ?? end) == count
  }

  /// How many tokens behind its verb what is counted may stand.
  private static let countedReach = 12
}
