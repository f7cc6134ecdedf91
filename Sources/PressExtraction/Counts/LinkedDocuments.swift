import PressText

/// The document under which a count holds.
extension LinkScan {
  /// The index of the document under which a count holds.
  func document(of count: Range<Int>, in sentence: SentenceCursor) -> CountLink? {
    guard documents.count > 0 else { return nil }
    let link = document(holding: count, in: sentence)
    guard let link else { return nil }
    if link.rule == .underAfter {
      lastAfter = (sentence.start, link.index)
    } else {
      lastRuled = (sentence.start, link.index)
    }
    return link
  }

  private func document(
    holding count: Range<Int>, in sentence: SentenceCursor
  ) -> CountLink? {
    let start = count.lowerBound
    if let decided = decision(before: start) { return CountLink(decided, .underRuling) }
    if let after = document(after: count.upperBound) { return CountLink(after, .underAfter) }
    if let whole = document(ofParts: count, in: sentence.start) {
      return CountLink(whole, .underAfter)
    }
    let here = documents.places(from: sentence.start, to: start)
    if let chosen = ruling(here, before: start, in: sentence) {
      return CountLink(chosen, .underRuling)
    }
    guard here.isEmpty else { return nil }
    if let named = antecedent(at: sentence.start) ?? pointed(in: sentence.start..<start) {
      return CountLink(named, .underAnaphor)
    }
    if sentence.start > 0, isApplied(sentence.start),
      let applied = documents.places(from: sentence.previousStart, to: sentence.start).first,
      !isViolated(Int(documents[applied].start)), !isAccording(Int(documents[applied].start))
    {
      return CountLink(Int(documents[applied].index), .underAnaphor)
    }
    if let chained = chained(in: sentence, before: start) ?? penal(before: start, in: sentence) {
      return CountLink(chained, .underContinued)
    }
    guard sentence.start > 0, !text[sentence.start].flags.contains(.startsParagraph) else {
      return nil
    }
    let before = documents.places(from: sentence.previousStart, to: sentence.start)
    if !before.isEmpty, accords(documents[before.lowerBound], in: sentence.previousStart),
      // `Bà Lan vay 3 tỷ đồng`
      !tellsOfPerson(sentence.start..<min(start, sentence.start + 8)),
      !isAgainst(sentence.start, before: start)
    {
      return CountLink(Int(documents[before.lowerBound].index), .underSentenceBefore)
    }
    guard continues(sentence.start), !namesOther(sentence.start) else { return nil }
    // `… 6 bộ chuyển xe theo ⟨Công văn 10⟩. Trong đó, có 3 xe …`
    if let lastAfter, lastAfter.sentence == sentence.previousStart,
      words.deeds.parts.contains(where: { $0.starts(in: text, at: sentence.start) })
    {
      return CountLink(lastAfter.document, .underContinued)
    }
    // `Kết quả` is that of what is carried out, not of what was received.
    let isResult = text.word(sentence.start) == words.result
    let first = before.first {
      !isViolated(Int(documents[$0].start)) && !isCompared(Int(documents[$0].start))
        && (!isResult || isServed(documents[$0]))
    }
    let named =
      antecedent(at: sentence.previousStart) ?? issued(before, for: sentence.start)
      ?? first.map { Int(documents[$0].index) }
    return named.map { CountLink($0, .underContinued) }
  }

  /// `⟨Quyết định số 5 ngày 1/2/2019⟩ thu hồi 12 ha đất theo Luật Đất đai`: the document that does right before a count
  /// what is told of it, and rests on the one behind.
  private func decision(before count: Int) -> Int? {
    guard let target = documents.nearest(from: count - LinkScan.decisionReach, to: count) else {
      return nil
    }
    var verb = Int(target.end)
    if let day = dates.first(in: verb..<verb + 1) { verb = Int(day.end) }
    let end =
      words.figures.rulings.lazy.compactMap { $0.end(in: self.text, at: verb) }.first
      ?? words.figures.orders.lazy.compactMap { $0.end(in: self.text, at: verb) }.first
    return end == count && !isViolated(Int(target.start)) ? Int(target.index) : nil
  }

  /// How many tokens before a count a document may start that decides on it.
  private static let decisionReach = 24

  /// `Theo Nghị định số 5, … phạt 2 triệu đồng. ⟨Phạt tiền⟩ 5 triệu đồng …`: the document that the counts of the sentence
  /// before are under, where a sentence goes on or is a member of a list.
  private func chained(in sentence: SentenceCursor, before count: Int) -> Int? {
    guard sentence.start > 0 else { return nil }
    let isMember = isListed(sentence)
    if let lastRuled,
      lastRuled.sentence == sentence.previousStart || lastRuled.sentence == sentence.start
    {
      let goesOn =
        isMember
        || !text[sentence.start].flags.contains(.startsParagraph)
          && (goesOn(sentence.start) || goesOnWithGoal(sentence, before: count))
      return goesOn ? lastRuled.document : nil
    }
    return isMember && text[sentence.start - 1].isMark(":") ? opening(sentence) : nil
  }

  /// `Bộ luật Hình sự (Điều 104): 1. Người nào … thì bị ⟨phạt tiền⟩ từ 5 triệu đồng`, `Phạm tội … thì bị ⟨phạt tiền⟩ 9 triệu
  /// đồng`: the law under which the penalties of the sentences before are, or the only one that these name.
  private func penal(before count: Int, in sentence: SentenceCursor) -> Int? {
    let ruled = lastRuled.flatMap { $0.sentence >= sentence.earlierStart ? $0.document : nil }
    let places = documents.places(from: sentence.earlierStart, to: sentence.start)
    guard let named = ruled ?? places.first.map({ Int(documents[$0].index) }),
      anaphors.penalTypes.contains(extraction.documents[named].type.lowercased()),
      threatens(before: count, in: sentence)
    else { return nil }
    if ruled != nil { return named }
    return places.allSatisfy {
      Int(documents[$0].index) == named && !isViolated(Int(documents[$0].start))
    } ? named : nil
  }

  /// `Người nào … thì bị ⟨phạt tiền⟩`, but not `Anh An bị phạt`: whether a sentence threatens anybody with a penalty a few
  /// words before a count.
  private func threatens(before count: Int, in sentence: SentenceCursor) -> Bool {
    // Asked for each count of a sentence, of which there may be very many.
    let first = max(sentence.start, count - LinkScan.penaltyReach)
    let isOfAnyone = anaphors.anyone.contains { $0.starts(in: text, at: sentence.start) }
    guard
      let fine = (first..<count).last(where: { place in
        text.word(place) == anaphors.fine
          && anaphors.penalties.contains {
            $0.starts(in: text, at: place) || $0.starts(in: text, at: place - 1)
          }
      }),
      isOfAnyone || isOfNoName(sentence, before: count)
        || (max(first, fine - 3)..<fine).contains(where: { text.word($0) == anaphors.then })
    else { return false }
    return !tellsOfPerson(first..<count)
      && dates.places(from: first, to: count).allSatisfy {
        extraction.dates[Int(dates[$0].index)].kind == .duration
      }
  }

  /// `Nghị định 5 phạt 2 triệu đồng. Hành vi vượt đèn đỏ bị ⟨phạt⟩ 5 triệu đồng`: whether a sentence that names nobody stands
  /// behind one whose counts are under a document.
  private func isOfNoName(_ sentence: SentenceCursor, before count: Int) -> Bool {
    guard let lastRuled,
      lastRuled.sentence == sentence.start || lastRuled.sentence == sentence.previousStart,
      !text[sentence.start].flags.contains(.startsParagraph),
      count - sentence.start < LinkScan.penaltyReach
    else { return false }
    return (min(sentence.start + 1, count)..<count).allSatisfy {
      !text[$0].flags.contains(.capitalized)
    }
  }

  /// How many tokens before a count its penalty may stand.
  private static let penaltyReach = 60

  /// `⟨Nghị quyết số 15⟩ quy định mức hỗ trợ như sau: - Làng nghề: …`: the document under which a list stands that the
  /// sentence before opens.
  private func opening(_ sentence: SentenceCursor) -> Int? {
    let places = documents.places(from: sentence.previousStart, to: sentence.start)
    if let head = places.first {
      return leads(documents[head], in: sentence.previousStart)
        && !isViolated(Int(documents[head].start)) ? Int(documents[head].index) : nil
    }
    return antecedent(at: sentence.previousStart)
      ?? pointed(in: sentence.previousStart..<sentence.start)
  }

  /// `- Phạt tiền …`: whether a sentence is a member of a list, which opens with a colon.
  func isListed(_ sentence: SentenceCursor) -> Bool {
    guard opensMember(sentence.start) else { return false }
    return opensMember(sentence.previousStart)
      || (sentence.previousStart..<sentence.start).contains { text[$0].isMark(":") }
  }

  /// `- …`, `+ …`, `a) …`: whether a member of a list starts at a token.
  func opensMember(_ start: Int) -> Bool {
    let mark = text[start]
    return mark.isMark("-") || mark.isMark("+") || mark.length <= 2 && text[start + 1].isMark(")")
  }

  /// Whether a sentence goes on with what a document sets.
  private func goesOn(_ sentence: Int) -> Bool {
    if words.anaphors.chains.contains(where: { $0.starts(in: text, at: sentence) }) { return true }
    if text.word(sentence) == words.anaphors.each {
      return isNamed(sentence + 1, before: sentence)
        && (sentence + 2..<sentence + 6).contains {
          words.passives.contains(text.word($0)) || text.word($0) == words.this
        }
    }
    // `Kết quả` is that of what is carried out.
    return continues(sentence) && text.word(sentence) != words.result
  }

  /// `⟨Kế hoạch số 45⟩ phấn đấu 80% số xã đạt chuẩn. Thu nhập đạt 60 triệu đồng`: whether a sentence goes on with what a document
  /// with which the one before begins is to reach, and tells not what was or is.
  private func goesOnWithGoal(_ sentence: SentenceCursor, before count: Int) -> Bool {
    let start = sentence.previousStart
    guard let head = documents.first(in: start..<start + LinkScan.goalReach),
      Int(head.start) < sentence.start,
      (start..<min(sentence.start, start + LinkScan.goalPlace)).contains(where: { place in
        words.aims.contains { $0.starts(in: text, at: place) }
      }),
      organizations.places(from: sentence.start, to: count).isEmpty,
      sentence.start < count, count - sentence.start < LinkScan.documentReach,
      text.word(sentence.start) != words.accordingTo,
      // `Thu nhập đạt ⟨60 triệu đồng⟩`, `Có ⟨90%⟩ số hộ …`; `Xã có ⟨4 chợ⟩` is no goal.
      words.growths[text.word(count - 1)]
        || count - sentence.start <= 2 && text[count + 1].isMark("%")
    else { return false }
    return !(sentence.start..<count).contains { words.done.contains(text.word($0)) }
      && !tellsPresent(sentence.start..<count)
      && dates.places(from: sentence.start, to: count).allSatisfy {
        !extraction.dates[Int(dates[$0].index)].isReference
      }
  }

  /// How many tokens of a sentence the document may stand behind that begins it, and what is to be reached.
  private static let goalReach = 5
  private static let goalPlace = 40

  /// `hỗ trợ 12 hộ. Mỗi ⟨hộ⟩ được`: whether the word at a token stands just before the sentence too.
  private func isNamed(_ token: Int, before sentence: Int) -> Bool {
    text[token].isWord
      && (max(0, sentence - LinkScan.documentReach)..<sentence).contains {
        text[$0].isWord && text.word($0) == text.word(token)
      }
  }

  /// `chuyển 6 xe theo hướng dẫn tại ⟨Công văn số 1041⟩`: the document that a clause without marks ends with.
  private func document(after end: Int) -> Int? {
    if let own = documentOwning(end) { return own }
    if let carried = documentCarriedOut(behind: end) { return carried }
    for index in end..<end + LinkScan.documentReach {
      guard text[index].isWord || text[index].isNumber && dates.covers(index),
        !text[index].flags.contains(.startsSentence)
      else { return nil }
      guard
        text.word(index) == words.accordingTo || words.anaphors.basis.starts(in: text, at: index)
          || isRuled(at: index, from: end),
        !words.clauseLeads[text.word(index - 1)],
        text.word(index - 1) != words.and
      else { continue }
      guard let target = documents.first(in: index + 1..<index + LinkScan.sourceReach) else {
        return pointed(behind: index + 1)
      }
      let start = provisionStart(before: Int(target.start))
      let isTied = start < index + 6 && (index + 1..<start).allSatisfy { text[$0].isWord }
      return isTied && !isViolated(Int(target.start)) ? Int(target.index) : nil
    }
    return nil
  }

  /// `7 trình tự được ⟨quy định rõ tại⟩ Điều 4 Nghị định …`, but not `vi phạm quy định tại …`: whether what is counted is what
  /// the document behind a token sets.
  private func isRuled(at index: Int, from end: Int) -> Bool {
    guard text.word(index) == words.at || text.word(index) == words.inside else { return false }
    return words.settled.contains { phrase in
      let start = index - phrase.count
      return start >= end && phrase.ends(in: text, before: index)
        && !words.faults[text.word(start - 1)]
    }
  }

  /// `ban hành 12 văn bản chỉ đạo, hướng dẫn thực hiện ⟨Chỉ thị số 05-CT/TW⟩`: the document that what is counted serves to
  /// carry out.
  private func documentCarriedOut(behind end: Int) -> Int? {
    guard let target = documents.first(in: end + 2..<end + LinkScan.documentReach) else {
      return nil
    }
    let named = words.many[text.word(Int(target.start) - 1)]
    let verbEnd = named ? Int(target.start) - 1 : Int(target.start)
    guard let verb = words.servings.first(where: { $0.ends(in: text, before: verbEnd) }),
      !text[verbEnd - verb.count].flags.contains(.capitalized)
    else { return nil }
    var place = end
    while place < verbEnd - verb.count {
      if let next = words.steerings.longestEnd(in: text, at: place) {
        place = next
      } else if text[place].isMark(","), place + 1 < verbEnd - verb.count {
        place += 1
      } else {
        return nil
      }
    }
    return place == verbEnd - verb.count ? Int(target.index) : nil
  }

  /// `4 điều của ⟨Luật Đấu thầu⟩`, `17/20 chỉ tiêu ⟨Nghị quyết số 12-NQ/TU⟩`: the document of which parts are counted.
  private func documentOwning(_ end: Int) -> Int? {
    let links = [words.of, words.at, words.inside]
    let start = links.contains(text.word(end)) ? end + 1 : end
    guard !text[start].flags.contains(.startsSentence),
      let target = documents.first(in: start..<start + 1), !isViolated(start)
    else { return nil }
    return Int(target.index)
  }

  /// How many tokens after a count `theo` is looked for, and behind it a document with its parts.
  private static let documentReach = 12
  private static let sourceReach = 22

  /// `Thực hiện ⟨Nghị quyết số 06-NQ/TU⟩, tỉnh trồng …; sáp nhập …`, `⟨Nghị quyết số 06-NQ/TU⟩ đề ra: …; …`: whether a
  /// document heads the whole sentence.
  private func leads(_ target: LinkTarget, in sentence: Int) -> Bool {
    let start = Int(target.start)
    if start == sentence || accords(target, in: sentence) { return true }
    // `Tuy nhiên, tại ⟨Quyết định số 5⟩, Bộ …`
    let before = text.word(start - 1)
    if start <= sentence + 5, before == words.at || before == words.accordingTo { return true }
    // `Cụ thể, ⟨Nghị định số 5⟩ quy định …; …`
    if rulesBehind(target), text[start - 1].isMark(",") || !isServed(target) { return true }
    guard start < sentence + 16, isServed(target) else { return false }
    return (sentence..<start).allSatisfy { text[$0].kind != .mark }
  }

  /// `⟨Nghị định số 5⟩ (ngày 6/7/2017) quy định`: whether a document is the subject of what it rules.
  private func rulesBehind(_ target: LinkTarget) -> Bool {
    var end = Int(target.end)
    if let day = dates.first(in: end..<end + 1) { end = Int(day.end) }
    if text.word(end) == words.of, let body = organizations.first(in: end + 1..<end + 2) {
      end = Int(body.end)
    }
    // `quy định về …`, `quy định chi tiết …` tells its subject.
    return words.rulings.contains { phrase in
      phrase.end(in: text, at: end).map { !words.subjects.contains(text.word($0)) } ?? false
    }
  }

  /// `Theo Nghị quyết số 40, …`: what the whole sentence, and the next one, rests on.
  func accords(_ target: LinkTarget, in sentence: Int) -> Bool {
    Int(target.start) <= sentence + 2 && text.word(sentence) == words.accordingTo
  }

  /// The nearest document, or the one that it serves to carry out (`ban hành A triển khai B`: A).
  private func ruling(
    _ places: Range<Int>, before start: Int, in sentence: SentenceCursor
  ) -> Int? {
    var places = places
    while let last = places.last,
      !text[Int(documents[last].start) - 1].isMark("(")
        && isAside(Int(documents[last].end), before: start, within: 40)
        || isViolated(Int(documents[last].start))
    {
      places = places.lowerBound..<last
    }
    guard !places.isEmpty else { return nil }
    var chosen = documents[places.upperBound - 1]
    guard reaches(Int(chosen.end), start), !sentence.isParted(from: Int(chosen.end)) else {
      if places.count == 1, isSeries(Int(chosen.end), start) { return Int(chosen.index) }
      let first = documents[places.lowerBound]
      return leads(first, in: sentence.start) ? Int(first.index) : nil
    }
    if isJoined(chosen, to: start) || isRenewed(Int(chosen.start)) { return nil }
    if places.count == 1, isSource(chosen), let told = toldBefore(sentence) { return told }
    var joined: LinkTarget?
    for place in places.dropLast().reversed() {
      let other = documents[place]
      // `thực hiện ⟨Nghị quyết 18⟩ và Nghị quyết 19`: what the first one serves, the second one does.
      if isJoint(Int(other.end), Int(chosen.start)) {
        joined = joined ?? chosen
        chosen = other
        continue
      }
      // `cấp 5 xe theo Nghị định 5; hỗ trợ theo ⟨Nghị quyết 6⟩ cho 9 hộ` is under the one of its clause.
      guard isServed(chosen) || isSource(chosen, of: other, in: sentence.start),
        reaches(Int(other.end), Int(chosen.start)),
        !(Int(other.end)..<Int(chosen.start)).contains(where: { text[$0].isMark(";") })
      else { break }
      (chosen, joined) = (other, nil)
    }
    return Int((joined ?? chosen).index)
  }

  /// `vi phạm (quy định của) ⟨Luật Đầu tư⟩ gây thiệt hại 20 tỷ đồng`: nothing is counted under what is violated.
  func isViolated(_ document: Int) -> Bool {
    let start = provisionStart(before: document)
    return (max(0, start - 5)..<max(0, start)).contains { index in
      text.word(index) == words.violation && text.word(index - 1) == words.act
        || text.word(index) == words.contrary && text.word(index + 1) == words.with
    }
  }

  /// `xử lý theo quy định của ⟨Điều lệ Đảng⟩`: whether a document is what is only acted by.
  private func isAccording(_ document: Int) -> Bool {
    (max(0, document - 4)..<document).contains { text.word($0) == words.accordingTo }
  }

  /// `triển khai ⟨Nghị quyết số 6⟩`, `hướng dẫn Điều 93 ⟨Bộ luật Hình sự⟩`: whether a document is what another one
  /// carries out.
  private func isServed(_ target: LinkTarget) -> Bool {
    var start = provisionStart(before: Int(target.start))
    // `sửa đổi, bổ sung một số điều (của) ⟨Nghị định 5⟩`
    let portionEnd = text.word(start - 1) == words.of ? start - 1 : start
    if let portion = words.reach.portions.first(where: { $0.ends(in: text, before: portionEnd) }) {
      start = portionEnd - portion.count
    }
    let before = text.word(start - 1)
    return before != words.by
      && (words.roles[before].contains(.served)
        || words.roles[text.word(start - 2)].contains(.served))
  }

  /// The first token of the parts that are named before a document (`điểm b, khoản 2, Điều 93 của ⟨Luật …⟩`); its own
  /// first token where none are.
  func provisionStart(before document: Int) -> Int {
    var start = document
    let isBehindMark = text[document - 1].isMark(",") && text[document - 2].isNumber
    var place =
      text.word(document - 1) == words.of || isBehindMark ? document - 1 : document
    let limit = max(1, document - LinkScan.provisionReach)
    while place > limit {
      if place > limit + 1, text[place - 1].isNumber || text[place - 1].length == 1,
        rules.roles[text.word(place - 2)].contains(.provision)
          || text.word(place - 2) == rules.words.points
      {
        place -= 2
        start = place
      } else if start < document, text[place - 1].isMark(",") {
        place -= 1
      } else {
        return start
      }
    }
    return start
  }

  /// How many tokens the parts of a document may have that are named before it.
  private static let provisionReach = 20
}
