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
  /// The last date from or until which a count before it holds.
  var lastSince: Int?

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
    of count: Range<Int>, in sentence: SentenceCursor, after previous: (index: Int, start: Int)?,
    madeBy maker: CountLink?
  ) -> CountLink? {
    if actsItself(count) || isMutual(count) { return nil }
    let start = count.lowerBound
    var fallback: LinkTarget?
    let places = organizations.places(from: sentence.start, to: start)
    var place = places.upperBound
    search: while place > places.lowerBound {
      place -= 1
      let target = organizations[place]
      if !reaches(Int(target.end), start) { break }
      if extraction.organizations[Int(target.index)].kind == .media, !actsAsBody(Int(target.end)) {
        continue
      }
      if isPassed(Int(target.start)..<Int(target.end), before: start)
        || isListed(Int(target.end), before: start)
        || isCounted(with: count, from: Int(target.end)) || isModifier(Int(target.end))
        || isToldByOther(from: Int(target.end), to: start) || isCredit(Int(target.start))
      {
        continue
      }
      switch role(of: Int(target.start)..<Int(target.end), in: sentence.start) {
      case .subject:
        if isLeft(Int(target.end), before: start) { break search }
        return CountLink(Int(target.index), .whoSubject)
      case .unclear: fallback = fallback ?? target
      case .object: continue
      }
    }
    if let fallback, !isLeft(Int(fallback.end), before: start) {
      return CountLink(Int(fallback.index), .whoClause)
    }
    if let maker { return maker }
    if let actor = actor(behind: count, in: sentence.start) { return actor }
    if text.word(sentence.start) == words.house, text.word(sentence.start + 1) == words.school {
      return schoolNamed(before: sentence.start).map { CountLink($0, .whoSchool) }
    }
    guard let previous, continues(sentence.start), sentence.start > 0,
      !opensWithOther(count, in: sentence.start),
      sentence.previousStart <= previous.start,
      !text[sentence.start].flags.contains(.startsLine)
    else { return nil }
    return CountLink(previous.index, .whoContinued)
  }

  /// Whether a newspaper or an agency does something itself (`Báo X tặng 20 suất quà`), and does not only tell.
  private func actsAsBody(_ end: Int) -> Bool {
    var place = end
    while place < end + 3, words.roles[text.word(place)].isAny(of: .particleOrAspect) { place += 1 }
    return words.roles[text.word(place)].contains(.mediaDeed)
  }

  /// `21 tập thể, 34 cá nhân được ⟨UBND tỉnh⟩ tặng bằng khen`: the agent of a passive whose subject is counted, or
  /// joined to what is counted.
  func agent(behind count: Range<Int>) -> CountLink? {
    let end = count.upperBound
    var place = end
    let last = end + LinkScan.joinedReach
    while place < last, !words.passives.contains(text.word(place)) {
      guard text[place].isMark(",") || text.word(place) == words.and, text[place + 1].isNumber
      else { return modifiedAgent(behind: count) }
      place += 2
      while place < last, text[place].isWord, text.word(place) != words.and,
        !words.passives.contains(text.word(place))
      {
        if text[place].flags.contains(.startsSentence) { return nil }
        place += 1
      }
    }
    return place < last ? agent(ofPassive: place, from: end) : nil
  }

  /// `Huyện có 35 tập thể đạt thành tích xuất sắc được ⟨UBND huyện⟩ khen`: the agent of a passive that words part from what
  /// is counted, and that only is there.
  private func modifiedAgent(behind count: Range<Int>) -> CountLink? {
    guard isThere(count) else { return nil }
    var place = count.upperBound
    while place < count.upperBound + LinkScan.joinedReach,
      !words.passives.contains(text.word(place))
    {
      guard text[place].isWord, !text[place].flags.contains(.startsSentence),
        !words.clauses.contains(text.word(place)),
        !words.roles[text.word(place)].isAny(of: .particleOrAspect)
      else { return nil }
      place += 1
    }
    return agent(ofPassive: place, from: count.upperBound)
  }

  /// Who stands behind `được` or `bị`.
  private func agent(ofPassive place: Int, from end: Int) -> CountLink? {
    guard words.passives.contains(text.word(place)),
      let agent = organizations.first(in: place + 1..<place + 2),
      !text.crossesSentence(end - 1..<Int(agent.end)), isActor(until: Int(agent.end))
    else { return nil }
    return CountLink(Int(agent.index), .whoAgent)
  }

  /// `Có ⟨5 tàu⟩ do Công ty A đóng`: whether it is only said of what is counted that it is there, so that nobody
  /// before it acts on it.
  func isThere(_ count: Range<Int>) -> Bool {
    let before = text[count.lowerBound - 1]
    return before.kind == .mark || before.word == words.and || words.states.contains(before.word)
      || text[count.lowerBound].flags.contains(.startsSentence)
  }

  /// `5 tàu do ⟨Công ty A⟩ đóng`: who makes, manages or sets what is counted, told behind it.
  func maker(behind end: Int) -> CountLink? {
    let place = text[end].word == words.cause ? end : end + 2
    guard text[place].word == words.cause,
      let maker = organizations.first(in: place + 1..<place + 2),
      (end..<place).allSatisfy({
        text[$0].isWord && !rules.roles[text.word($0)].contains(.end)
      }),
      !text.crossesSentence(end - 1..<Int(maker.end)), text[Int(maker.end)].isWord,
      isActor(until: Int(maker.end))
    else { return nil }
    return CountLink(Int(maker.index), .whoMaker)
  }

  /// `Sở chỉ lấy ba mẫu, ⟨trong khi⟩ tiêu chuẩn là 12 mẫu`: whether a body is left behind for the subject of another
  /// clause; no subject stands before its verb (`trong khi chỉ cần 3 mẫu`).
  private func isLeft(_ end: Int, before count: Int) -> Bool {
    guard
      var place = (end..<count).last(where: {
        text.word($0) == words.inside && text.word($0 + 1) == words.meanwhile
      })
    else { return false }
    place += 2
    if text.word(place) == words.that { place += 1 }
    if text[place].isMark(",") { place += 1 }
    return place <= count && !words.roles[text.word(place)].isAny(of: .particleOrAspect)
  }

  /// `Với 46/47 đại biểu tán thành, ⟨HĐND tỉnh⟩ thông qua nghị quyết`: who acts with what is counted before.
  private func actor(behind count: Range<Int>, in sentence: Int) -> CountLink? {
    let with = count.lowerBound - 1
    guard
      text.word(sentence) == words.with
        || text.word(with) == words.with
          && (text[with - 1].isMark(",") || text[with].flags.contains(.capitalized))
    else { return nil }
    let last = min(count.upperBound + LinkScan.joinedReach, text.count)
    guard
      let comma = (count.upperBound..<max(count.upperBound, last)).first(where: {
        text[$0].isMark(",") && !text[$0 + 1].isNumber
      }),
      let actor = organizations.first(in: comma + 1..<comma + 2),
      !text.crossesSentence(sentence..<Int(actor.end)), isActor(until: Int(actor.end))
    else { return nil }
    return CountLink(Int(actor.index), .whoActor)
  }

  /// How many tokens behind a count those may have that are joined to it.
  private static let joinedReach = 16

  /// `10 dự án được ⟨Chính phủ⟩ bảo lãnh có dư nợ 200 triệu USD`: whether the agent of a passive is left behind,
  /// by a comma or by what the subject is or has.
  private func isPassed(_ agent: Range<Int>, before count: Int) -> Bool {
    let verb = agent.lowerBound - 1
    // `bị cơ quan ⟨Công an⟩ bắt`.
    guard
      words.passives.contains(text.word(verb))
        || words.passives.contains(text.word(verb - 2))
          && words.forces.contains(where: { $0.ends(in: text, before: verb + 1) })
    else { return false }
    for index in min(agent.upperBound + 1, count)..<count {
      if words.states.contains(text.word(index)) { return true }
      if text[index].isMark(",") { return text.word(index + 1) != words.inside }
    }
    return false
  }

  /// `Văn phòng Tỉnh ủy ⟨và⟩ 11 huyện`: whether a body that ends at `end` is told beside what is counted.
  private func isCounted(with count: Range<Int>, from end: Int) -> Bool {
    end == count.lowerBound - 1 && text.word(end) == words.and
  }

  /// `120% dự toán ⟨HĐND tỉnh⟩ giao, tăng 12,3%`: whether a body only says what was set.
  private func isModifier(_ end: Int) -> Bool {
    words.settings.contains(text.word(end)) && text[end + 1].kind == .mark
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
    return count.count < 4 && words.sides[text.word(count.upperBound - 1)]
      && count.contains {
        text.word($0) == rules.words.two || text[$0].isNumber && text[$0].code == 2
      }
  }

  /// `… 20 cơ sở và ⟨5 cơ sở⟩ đã đóng cửa`, `bắt quả tang khi ⟨5 đối tượng⟩ gặp nhau`: what is counted is the subject of
  /// a clause that is joined.
  private func actsItself(_ count: Range<Int>) -> Bool {
    let before = text[count.lowerBound - 1]
    if before.isWord, words.clauseLeads[before.word],
      text.word(count.lowerBound - 2) != before.word
    {
      return true
    }
    guard before.isMark(";") || before.isWord && before.word == words.and else { return false }
    return words.predicates.contains(text.word(count.upperBound))
  }

  /// `Ngoài ra, ⟨4 địa phương⟩ cũng có vấn đề`: whether what is counted is the subject, besides what was told of.
  private func opensWithOther(_ count: Range<Int>, in sentence: Int) -> Bool {
    count.lowerBound <= sentence + 3
      && words.roles[text.word(count.upperBound)].contains(.particle)
  }

  /// Whether a sentence goes on from the one before (`Theo đó`, `Trong đó`, `Cụ thể`).
  func continues(_ sentence: Int) -> Bool {
    let role = words.roles[text.word(sentence)]
    // `Theo báo cáo`, `Theo ông An` tell of something else.
    if text.word(sentence) == words.accordingTo {
      let next = text.word(sentence + 1)
      return next == words.that || rules.roles[next].contains(.provision)
        || documents.first(in: sentence + 1..<sentence + 2) != nil
        || text.hits.hasTerm(.documentType, at: sentence + 1) && next != words.report
    }
    return role.contains(.continuation)
      || role.contains(.halfContinuation) && text.word(sentence + 1) == words.that
  }

  private func schoolNamed(before end: Int) -> Int? {
    for place in organizations.places(from: 0, to: end).reversed() {
      let index = Int(organizations[place].index)
      if extraction.organizations[index].kind == .school { return index }
    }
    return nil
  }

  private enum Role {
    case subject
    case unclear
    case object
  }

  /// How a body stands to what is counted behind it; the first one of a list is asked for itself.
  private func role(of tokens: Range<Int>, in sentence: Int, isFirst: Bool = false) -> Role {
    let start = tokens.lowerBound
    if isReporter(until: tokens.upperBound) { return .object }
    if start == sentence { return .subject }
    if hasTitle(endingAt: start) || isCompanion(start, in: sentence) { return .object }
    let before = text[start - 1]
    if !isFirst, let first = listStart(before: start, in: sentence) {
      let lead = text.word(first.lowerBound - 1)
      // `giữa Bộ Y tế và ⟨Bộ Công an⟩`
      if lead == words.between { return .object }
      let whole = role(of: first, in: sentence, isFirst: true)
      // `Đoàn gồm Sở A, Sở B ⟨và Sở C⟩ đã kiểm tra …`, but `12 báo cáo của UBND tỉnh, ⟨Tòa án⟩ và …`
      let isGoverned = words.roles[lead].isAny(of: .objectOrRecipient)
      return whole == .object && !isGoverned && isActor(until: tokens.upperBound) ? .unclear : whole
    }
    guard before.isWord else {
      return before.isMark("/") || before.isMark("(") || isOwner(start) ? .object : .subject
    }
    if let leader = leader(of: start, in: sentence), role(of: leader, in: sentence) != .object {
      return .object
    }
    // `các cấp trong toàn ⟨Đảng bộ tỉnh⟩ đã kiểm tra …`
    if before.word == words.whole, start - 2 > sentence, text.word(start - 2) == words.inside {
      return .object
    }
    if before.word == words.accordingTo, start - 1 == sentence,
      text[tokens.upperBound].isMark(","),
      words.roles[text.word(tokens.upperBound + 1)].contains(.deed)
    {
      return .subject
    }
    // `báo cáo trình Đại hội ⟨Đảng bộ xã⟩ lần thứ XIX`
    if words.gatherings.contains(where: { $0.ends(in: text, before: start) }) {
      return words.roles[text.word(tokens.upperBound)].contains(.aspect) ? .unclear : .object
    }
    let role = words.roles[before.word]
    // `5 năm qua ⟨Huyện ủy⟩ ban hành …`
    if endsDate(start), isActor(until: tokens.upperBound) { return .subject }
    if isOrdered(start), isActor(until: tokens.upperBound) { return .subject }
    if role.isAny(of: .objectOrRecipient) || isSubmitted(to: start) { return .object }
    if role.contains(.place) {
      if takesPlace(after: tokens.upperBound) || isVenue(start) { return .object }
      return start - 1 == sentence || text[start - 2].kind == .mark ? .subject : .object
    }
    if role.contains(.subject) || endsDate(start) { return .subject }
    return isActor(until: tokens.upperBound) ? .unclear : .object
  }

  /// `⟨Sở Y tế⟩ cùng Sở Nội vụ đã tuyển 250 viên chức`: who acts with the body that starts at a token.
  private func leader(of start: Int, in sentence: Int) -> Range<Int>? {
    let with = text.word(start - 1) == words.with ? start - 2 : start - 1
    guard text.word(with) == words.together,
      let other = organizations.nearest(from: max(sentence, with - 40), to: with),
      Int(other.end) == with
    else { return nil }
    return Int(other.start)..<with
  }

  /// `Trại tạm giam số 2 - ⟨Công an tỉnh⟩`: whether a body stands behind a dash only to say whose another one is.
  private func isOwner(_ start: Int) -> Bool {
    text[start - 1].isMark("-")
      && organizations.nearest(from: start - 40, to: start - 1).map { Int($0.end) } == start - 1
  }

  /// The first body of a list that goes on with the one at `start`, of long lists one of the last; nil where none does.
  private func listStart(before start: Int, in sentence: Int) -> Range<Int>? {
    var found: Range<Int>?
    var (start, bodies) = (start, 0)
    while bodies < LinkTargets.reach,
      text[start - 1].isMark(",") || text.word(start - 1) == words.and,
      let other = organizations.nearest(from: max(sentence, start - 40), to: start - 1),
      Int(other.end) == start - 1
    {
      start = Int(other.start)
      found = start..<Int(other.end)
      bodies += 1
    }
    return found
  }

  /// `Bộ Tài chính yêu cầu ⟨UBND tỉnh⟩ nộp 61 tỷ đồng`: whether a verb of ordering or asking stands before a body.
  private func isOrdered(_ start: Int) -> Bool {
    words.orders.contains { $0.ends(in: text, before: start) }
  }

  /// `hồ sơ trình ⟨Quốc hội⟩ gồm 5 văn bản`, but `trong chương trình ⟨Sở Y tế⟩ …`.
  private func isSubmitted(to start: Int) -> Bool {
    guard text.word(start - 1) == words.submit, !words.courses.contains(text.word(start - 2)),
      let body = organizations.first(in: start..<start + 1)
    else { return false }
    // `trình ⟨Quốc hội⟩ thông qua 10 dự án` is what the one decides to whom it is submitted.
    return !text.hits.hasTerm(.issuingVerb, at: Int(body.end))
  }

  /// `Tại ⟨Nhà hát Thành phố⟩, hơn 500 đại biểu`: whether what starts there is where people meet.
  private func isVenue(_ start: Int) -> Bool {
    words.venues.contains { $0.starts(in: text, at: start) }
  }

  /// `Tại ⟨Trường X⟩, chương trình đã diễn ra với 500 sinh viên`: a body as the place of an event.
  private func takesPlace(after end: Int) -> Bool {
    guard text[end].isMark(",") else { return false }
    for index in end + 1..<end + 14 where !text[index].isMark(",") {
      if text[index].flags.contains(.startsSentence) || text[index].isNumber { return false }
      if text.word(index) == words.take, text.word(index + 1) == words.place { return true }
    }
    return false
  }

  /// Whether a verb or a particle of one stands behind a body (`lãnh đạo ⟨Sở Y tế⟩ đã …`).
  private func isActor(until end: Int) -> Bool {
    let role = words.roles[text.word(end)]
    if text.word(end) == words.and { return false }
    if role.contains(.aspect) || role.contains(.particle) || role.contains(.deed) { return true }
    return rules.roles[text.word(end)].contains(.end) && !role.contains(.object)
      && !role.contains(.place) && !role.contains(.dateLink)
      || text.hits.hasTerm(.phraseEnd, at: end)
  }

  /// The token behind brackets that open at one; that one where none do.
  func asideEnd(_ index: Int) -> Int {
    guard text[index].isMark("(") else { return index }
    let close = (index + 1..<index + 16).first { text[$0].isMark(")") }
    return close.map { $0 + 1 } ?? index
  }

  private func hasTitle(endingAt end: Int) -> Bool {
    for start in max(0, end - 4)..<end where text.hits.hasTerm(.title, at: start) {
      for place in text.hits.places(at: start) {
        let hit = text.hits[place, at: start]
        if hit.kind == .title, Int(hit.end) == end { return true }
      }
    }
    return false
  }

  private func endsDate(_ index: Int) -> Bool {
    dates.nearest(from: index - 8, to: index).map { Int($0.end) == index } ?? false
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

  /// Whether what is said from `start` still holds at `end`: semicolons part what is said of one subject, as long as a
  /// verb, its particle or a number follows each.
  func reaches(_ start: Int, _ end: Int) -> Bool {
    guard start < end, end - start < LinkScan.clauseReach else { return start == end }
    return (start..<end).allSatisfy { index in
      !text[index].isMark(";") || index + 1 >= end || goesOn(at: index + 1)
    }
  }

  /// How many tokens a list of clauses may have.
  private static let clauseReach = 120

  private func isPeople(_ index: Int) -> Bool {
    text.hits.longest(.countable, at: index).map { CountLexicon.nounClass($0) == .person } ?? false
  }

  /// The kinds of terms that are verbs.
  private static let verbs =
    TermKind.phraseEnd.bit | TermKind.issuingVerb.bit | TermKind.relationVerb.bit

  /// Whether a clause starts at an index that has no subject of its own.
  private func goesOn(at index: Int) -> Bool {
    let word = text.word(index)
    // `; các chi bộ kỷ luật 6 đảng viên`, `; cấp cơ sở …`, but `; cấp 120 giấy phép`.
    if words.generics.contains(word), !rules.roles[text.word(index + 1)].contains(.timeUnit) {
      return false
    }
    if word == words.grade, !text[index + 1].isNumber { return false }
    return text[index].isNumber || rules.roles[word].contains(.end)
      || words.roles[word].contains(.aspect)
      || text.hits.hasTerm(ofKinds: LinkScan.verbs, at: index)
      || text.hits.longest(.nameEnd, at: index)?.payload == 0 && !isPeople(index)
  }
}
