import PressText

/// Finds the organisation, date and document that the words around a count tie it to.
///
/// A class, so that its readers share the extraction without copies.
final class LinkScan {
  let rules: CountRules
  let extraction: Extraction
  let text: ArticleText
  let words: LinkWords
  let organizations, dates, documents: LinkTargets
  /// The first date after the last count that was asked for.
  var nextDate = 0
  /// The end that was asked for last, and where the bracket around it closes.
  private var lastAside = (end: -1, close: Int.max)
  /// The last sentence whose counts are under a document, and that one.
  var lastRuled: (sentence: Int, document: Int)?
  /// The last sentence with a count that a document behind it rules, and that one.
  var lastAfter: (sentence: Int, document: Int)?
  /// The last date from or until which a count before it holds.
  var lastSince: Int?
  /// The period of the report's title.
  private(set) lazy var titleFrame = findTitleFrame()
  /// The last sentence whose counts have the period of a report told before, and that one.
  var lastReported: (sentence: Int, time: LinkTarget)?
  /// The last member of a list that has the time of its head, and that time.
  var lastListed: (sentence: Int, date: Int)?

  init(rules: CountRules, extraction: Extraction) {
    self.rules = rules
    self.extraction = extraction
    text = extraction.text
    words = rules.links
    organizations = LinkTargets(extraction.organizations)
    dates = LinkTargets(extraction.dates)
    documents = LinkTargets(extraction.documents)
  }

  /// The index of the organisation that acts in the count's clause.
  ///
  /// `previous` is the organisation and place of the count before, which a sentence that goes on takes; `maker` who
  /// is told behind it, where nobody before it acts.
  func organization(
    of count: Range<Int>, isMoney: Bool, in sentence: SentenceCursor, after previous: LinkedBefore?,
    madeBy maker: CountLink?
  ) -> CountLink? {
    if actsItself(count, after: previous) || isMutual(count) { return nil }
    let start = count.lowerBound
    // `điều tra vụ ⟨3 người⟩ chết` names the case.
    if text.word(start - 1) == words.affair, !words.services[text.word(start - 2)], !isMoney {
      return nil
    }
    if isMoney, let harmed = harmed(of: count) { return CountLink(harmed, .whoOwner) }
    var fallback: LinkTarget?
    let places = organizations.places(from: sentence.start, to: start)
    var place = places.upperBound
    search: while place > places.lowerBound {
      place -= 1
      let target = organizations[place]
      if Int(target.end) >= start - 2, isHolder(target, of: count) {
        return CountLink(Int(target.index), .whoBracket)
      }
      if consists(Int(target.start)..<Int(target.end), of: count) {
        return CountLink(Int(target.index), .whoOwner)
      }
      if isMoney, lends(target, count, in: sentence.start) {
        return CountLink(Int(target.index), .whoLender)
      }
      // `được kiểm toán bởi ⟨Công ty A⟩ …; lợi nhuận` are the figures of another one.
      let hasFigures =
        isBusiness(Int(target.index)) && !words.agents.contains(text.word(Int(target.start) - 1))
      if !reaches(Int(target.end), start, ofBusiness: hasFigures) { break }
      if standsBy(target, count) || isSubordinate(target, count, in: sentence.start) { continue }
      let tokens = Int(target.start)..<Int(target.end)
      switch role(of: tokens, in: sentence.start, before: start) {
      case .subject:
        if isEnded(Int(target.end), before: start) { break search }
        let actor = unit(under: target, in: sentence.start) ?? target
        return CountLink(Int(actor.index), .whoSubject)
      case .unclear: fallback = fallback ?? target
      case .object: continue
      }
    }
    if let fallback, !isEnded(Int(fallback.end), before: start) {
      return CountLink(Int(fallback.index), .whoClause)
    }
    if let maker { return maker }
    if let actor = actor(behind: count, in: sentence.start) { return actor }
    if text.word(sentence.start) == words.house, text.word(sentence.start + 1) == words.school {
      return schoolNamed(before: sentence.start).map { CountLink($0, .whoSchool) }
    }
    if let head = headed(before: start, in: sentence) { return head }
    return carried(to: count, in: sentence, after: previous).map { CountLink($0, .whoContinued) }
  }

  /// Whether a body before a count is none of those that may act on it: one that only tells, whose deed another one
  /// told of, or that is told beside.
  private func standsBy(_ target: LinkTarget, _ count: Range<Int>) -> Bool {
    let (tokens, start) = (Int(target.start)..<Int(target.end), count.lowerBound)
    if extraction.organizations[Int(target.index)].kind == .media, !actsAsBody(tokens.upperBound) {
      return true
    }
    if isRenamed(tokens, before: start) { return true }
    // `Công ty A (⟨Bộ Y tế⟩ quản lý) đã mở 5 cửa hàng`
    if text[tokens.lowerBound - 1].isMark("("),
      isAside(tokens.upperBound, before: start, within: LinkScan.asideReach)
    {
      return true
    }
    return isHeading(target) || isPassed(tokens, before: start)
      || isListed(tokens.upperBound, before: start)
      || isCountedBody(tokens.lowerBound) || hasOwnBracket(tokens.upperBound, before: start)
      || isCounted(with: count, from: tokens.upperBound) || isModifier(tokens)
      || isToldByOther(from: tokens.upperBound, to: start) || isCredit(tokens.lowerBound)
      || isLender(tokens.lowerBound)
  }

  /// Whether a newspaper or an agency does something itself (`Báo X tặng 20 suất quà`), and does not only tell.
  private func actsAsBody(_ end: Int) -> Bool {
    var place = end
    while place < end + 3, words.roles[text.word(place)].isAny(of: .particleOrAspect) { place += 1 }
    return words.roles[text.word(place)].contains(.mediaDeed)
  }

  /// `Sở chỉ lấy ba mẫu, ⟨trong khi⟩ tiêu chuẩn là 12 mẫu`: whether a body is left behind for the subject of another
  /// clause; no subject stands before its verb (`trong khi chỉ cần 3 mẫu`).
  func isLeft(_ end: Int, before count: Int) -> Bool {
    guard
      var place = (end..<count).last(where: {
        text.word($0) == words.inside && text.word($0 + 1) == words.meanwhile
      })
    else { return false }
    place += 2
    if text.word(place) == words.that { place += 1 }
    if text[place].isMark(",") { place += 1 }
    // `lỗ 13 tỷ đồng, trong khi ⟨cùng kỳ⟩ (có) lãi 35 tỷ đồng`
    if let date = dates.first(in: place..<place + 1) {
      place = Int(date.end)
      // Not `trong khi năm 2019 ⟨có⟩ 35 doanh nghiệp …`.
      if text.word(place) == words.figures.having { place += 1 }
      let isFigure = words.figures.verbs[text.word(place)] && place == Int(date.end)
      if isFigure || words.figures.gains[text.word(place)] { return false }
    }
    return place <= count && !words.roles[text.word(place)].isAny(of: .particleOrAspect)
  }

  /// `OPEC cắt giảm 1,2 triệu thùng, ⟨các nước⟩ khác cắt 600.000 thùng`: whether many others act in a clause behind the
  /// one in which a body that ends at `end` did.
  func isFollowed(_ end: Int, before count: Int) -> Bool {
    (end..<max(end, count - 2)).contains { comma in
      guard text[comma].isMark(","), var place = otherActors(at: comma + 1),
        (end..<comma).contains(where: { text[$0].isNumber })
      else { return false }
      let last = min(place + 8, count)
      while place < last, text[place].isWord {
        if words.roles[text.word(place)].contains(.aspect)
          || text.hits.hasTerm(.phraseEnd, at: place)
        {
          return true
        }
        place += 1
      }
      return false
    }
  }

  /// The token behind many others, or committees without a name, that start at one: `các nước`, `đảng ủy cơ sở`.
  private func otherActors(at place: Int) -> Int? {
    if words.many[text.word(place)] {
      return words.actors.compactMap { $0.end(in: text, at: place + 1) }.max()
    }
    guard words.committeeStarts[text.word(place)], !text[place].flags.contains(.capitalized),
      !organizations.covers(place)
    else { return nil }
    return words.committees.compactMap { $0.end(in: text, at: place) }.max()
  }

  /// `Văn phòng Tỉnh ủy ⟨và⟩ 11 huyện`: whether a body that ends at `end` is told beside what is counted.
  private func isCounted(with count: Range<Int>, from end: Int) -> Bool {
    end == count.lowerBound - 1 && text.word(end) == words.and
  }

  /// `120% dự toán ⟨HĐND tỉnh⟩ giao, tăng 12,3%`, `so với kế hoạch ⟨Chính phủ⟩ đã phê duyệt là 5%`: whether a body only
  /// says what was set, or whose a bond is.
  private func isModifier(_ body: Range<Int>) -> Bool {
    let end = body.upperBound
    if words.settings.contains(text.word(end)), text[end + 1].kind == .mark { return true }
    if words.bond.ends(in: text, before: body.lowerBound) { return true }
    guard words.plans.contains(where: { $0.ends(in: text, before: body.lowerBound) }) else {
      return false
    }
    let verb = words.roles[text.word(end)].contains(.aspect) ? end + 1 : end
    return words.planVerbs.contains { phrase in
      phrase.end(in: text, at: verb).map { !text[$0].isNumber } ?? false
    }
  }

  /// `Sở X chuyển 5 xe, ⟨huyện Kim Bảng⟩ chuyển 2 xe`: whether a place with its name acts in the clause behind a
  /// number.
  private func isListed(_ end: Int, before count: Int) -> Bool {
    guard let comma = (end..<count).last(where: { text[$0].isMark(",") }),
      text.hits.hasTerm(.placeType, at: comma + 1),
      (end..<comma).contains(where: { text[$0].isNumber })
    else { return false }
    var place = comma + 2
    while place < count, text[place].flags.contains(.capitalized) { place += 1 }
    return place > comma + 2 && place < count && text[place].isWord
      && rules.roles[text.word(place)].contains(.end)
  }

  /// `Ảnh: ⟨HAGL⟩`, `Nguồn: ⟨VAMA⟩`: whose a picture or a figure is.
  private func isCredit(_ start: Int) -> Bool {
    text[start - 1].isMark(":") && words.credits.contains(text.word(start - 2))
  }

  /// `hợp tác giữa ⟨hai đội⟩`, `để ⟨hai bên⟩ cùng có lợi`, `quan hệ ⟨hai nước⟩`: those that were told of before.
  private func isMutual(_ count: Range<Int>) -> Bool {
    if text.word(count.lowerBound - 1) == words.between { return true }
    let last = count.upperBound - 1
    // `cấp cao ⟨hai Đảng⟩`, but not `đánh bại hai đảng cũ`.
    let isSide =
      words.sides[text.word(last)]
      || text.word(last) == words.reach.party && text[last].flags.contains(.capitalized)
    return count.count < 4 && isSide
      && count.contains {
        text.word($0) == rules.words.two || text[$0].isNumber && text[$0].code == 2
      }
  }

  /// `… 20 cơ sở và ⟨5 cơ sở⟩ đã đóng cửa`, `bắt quả tang khi ⟨5 đối tượng⟩ gặp nhau`: what is counted is the subject of
  /// a clause that is joined.
  ///
  /// Not `tặng giấy khen cho 6 tập thể và ⟨10 cá nhân⟩ đã có thành tích`.
  private func actsItself(_ count: Range<Int>, after previous: LinkedBefore?) -> Bool {
    let before = text[count.lowerBound - 1]
    if before.isWord, words.clauseLeads[before.word],
      text.word(count.lowerBound - 2) != before.word
    {
      return true
    }
    guard before.isMark(";") || before.isWord && before.word == words.and else { return false }
    if before.isWord, let previous, text.word(previous.start - 1) == words.give,
      (previous.start..<max(previous.start, count.lowerBound)).allSatisfy({
        text[$0].isWord || text[$0].isNumber
      })
    {
      return false
    }
    return words.predicates.contains(text.word(count.upperBound))
  }

  /// `Ngoài ra, ⟨4 địa phương⟩ cũng có vấn đề`: whether what is counted is the subject, besides what was told of.
  func opensWithOther(_ count: Range<Int>, in sentence: Int) -> Bool {
    count.lowerBound <= sentence + 3
      && words.roles[text.word(count.upperBound)].contains(.particle)
  }

  private func schoolNamed(before end: Int) -> Int? {
    for place in organizations.places(from: 0, to: end).reversed() {
      let index = Int(organizations[place].index)
      if extraction.organizations[index].kind == .school { return index }
    }
    return nil
  }

  /// The token behind brackets that open at one; that one where none do.
  func asideEnd(_ index: Int) -> Int {
    guard text[index].isMark("(") else { return index }
    let close = (index + 1..<index + 16).first { text[$0].isMark(")") }
    return close.map { $0 + 1 } ?? index
  }

  /// Whether the bracket in which a mention stands closes behind it, before a count outside; at most 40 tokens on.
  func isAside(_ end: Int, before count: Int, within reach: Int) -> Bool {
    // Asked for each count of a sentence, of which there may be very many.
    if lastAside.end != end { lastAside = (end, closing(from: end)) }
    return lastAside.close < min(count, end + reach)
  }

  /// The token that closes the bracket in which a token stands; behind the text where none does.
  private func closing(from end: Int) -> Int {
    for index in end..<end + LinkScan.asideReach {
      if text[index].isMark(")") { return index }
      if text[index].isMark("(") { break }
    }
    return .max
  }
}
