import PressText

/// Bodies that only tell of what others do.
extension LinkScan {
  /// Whether a body only tells what others do: `Bộ Y tế cảnh báo 5 loại thuốc`, but not `cho biết đã …`.
  func isReporter(until end: Int) -> Bool { reports(at: verbPlace(behind: end)) }

  /// `Ông An, Chủ tịch ⟨Hội Nông dân huyện⟩, cho biết đã giải ngân 2 tỷ đồng`: whether who speaks for a body that ends
  /// at a token tells what it did itself.
  func tellsOwnDeed(until end: Int) -> Bool {
    var place = verbPlace(behind: end)
    let name = place
    while place < name + 5, text[place].isWord, text[place].flags.contains(.capitalized) {
      place += 1
    }
    if place > name, text[place].isMark(",") { place += 1 }
    guard let verb = text.hits.longest(.phraseEnd, at: place),
      Int(verb.payload) == CountLexicon.reportingVerb, !reports(at: place)
    else { return false }
    let told = told(behind: Int(verb.end))
    return words.done.contains(text.word(told))
      || words.deeds.isOwn(at: told, in: text)
  }

  /// The token at which the verb of a body may stand, behind brackets, what owns it and particles.
  private func verbPlace(behind end: Int) -> Int {
    // `Cục Thú y (Bộ Nông nghiệp) cho biết`, `Cục Thú y, Bộ Nông nghiệp, cho biết`.
    var place = asideEnd(end)
    if text[place].isMark(",") || text[place].isMark("-") {
      place += 1
      if let owner = organizations.first(in: place..<place + 1) {
        place = Int(owner.end)
        if text[place].isMark(",") { place += 1 }
      }
    }
    while place < end + LinkScan.reporterReach, words.roles[text.word(place)].contains(.particle) {
      place += 1
    }
    return place
  }

  /// How many tokens behind a body its verb may stand, over what owns it.
  private static let reporterReach = 24

  /// Whether a verb of telling stands at a token, behind which others act than the one who tells.
  private func reports(at place: Int) -> Bool {
    guard let verb = text.hits.longest(.phraseEnd, at: place),
      Int(verb.payload) == CountLexicon.reportingVerb || isTelling(verb)
    else { return false }
    let place = told(behind: Int(verb.end))
    // `cho biết có 7 xã` tells what there is, `cho biết đã cấp` and `cho biết đơn vị đã cấp` what was done.
    let verbs = words.selves.compactMap { $0.end(in: text, at: place) }.max() ?? place
    if verbs > place, text.word(verbs) == words.this { return false }
    if words.deeds.isOwn(at: verbs, in: text) { return false }
    // `đã xảy ra 65 vụ` is what happened to others.
    guard words.roles[text.word(verbs)].contains(.aspect) else { return true }
    let happens = [text.word(verbs), text.word(verbs + 1)]
    return happens.contains { words.states.contains($0) || $0 == words.happen }
  }

  /// `nêu rõ: …`, `kết luận rằng …`, `phân tích thêm, …`: whether a verb that may have an object has what is told.
  private func isTelling(_ verb: TermHit) -> Bool {
    guard Int(verb.payload) == CountLexicon.tellingVerb else { return false }
    let end = Int(verb.end)
    let next = words.roles[text.word(end)].contains(.complementizer) ? end + 1 : end
    if text[next].isMark(":") || text.word(end) == words.saying { return true }
    // `xác minh, ⟨bắt giữ⟩ 5 đối tượng`: a comma joins verbs too.
    return text[next].isMark(",") && text.hits.longest(.phraseEnd, at: next + 1) == nil
  }

  /// The token at which what is told starts, behind the date of it: `cho biết, 9 tháng qua, …`.
  private func told(behind verb: Int) -> Int {
    let place = toldStart(verb)
    return dates.first(in: place..<place + 2).map { toldStart(Int($0.end)) } ?? place
  }

  /// The token at which what is told starts, behind `rằng`, a comma or a colon.
  private func toldStart(_ end: Int) -> Int {
    var place = end
    while place < end + 3,
      text[place].isMark(",") || text[place].isMark(":")
        || words.roles[text.word(place)].contains(.complementizer)
    {
      place += 1
    }
    return place
  }

  /// `Tại hội nghị do Sở X tổ chức, ông An ⟨cho biết⟩ có 30 vụ`, `Làm việc với Bộ Y tế, Giám đốc Sở X ⟨cho biết⟩ …`: whether somebody else tells what is counted.
  func isToldByOther(from end: Int, to count: Int) -> Bool {
    let start = max(end + 1, count - LinkScan.toldReach)
    return start < count
      && (start..<count).contains {
        (text[$0 - 1].isMark(",") || text.word($0) == words.give) && reports(at: $0)
      }
  }

  /// How many tokens before a count the verb of telling is looked for that it hangs on.
  private static let toldReach = 40
}
