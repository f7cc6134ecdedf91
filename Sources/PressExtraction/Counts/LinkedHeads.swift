import PressText

/// Bodies that their bare head names again.
extension LinkScan {
  /// `Công ty X mở 5 cửa hàng. Năm nay, ⟨công ty⟩ đã bán 200 xe`: the body of the same sort that was named last, where its
  /// bare head is the subject of what is counted.
  func headed(before count: Int, in sentence: SentenceCursor) -> CountLink? {
    guard organizations.count > 0 else { return nil }
    var place = count - 1
    let first = max(sentence.start, count - LinkScan.headReach)
    while place >= first {
      defer { place -= 1 }
      guard words.headStarts[text.word(place)] else { continue }
      if let owner = figureOwner(at: place, before: count, in: sentence) {
        return named(owner, before: place, in: sentence).map { CountLink($0, .whoHead) }
      }
      guard opensSubject(place, in: sentence.start),
        let head = head(at: place, before: count),
        reaches(head.end, count), !isOutcome(behind: head.end, before: count),
        !isLeft(head.end, before: count), !isFollowed(head.end, before: count),
        !head.noun.isSingle || !opensAbroad(sentence.start)
      else { continue }
      return named(head.noun, before: place, in: sentence).map { CountLink($0, .whoHead) }
    }
    return nil
  }

  /// How many tokens before a count the subject may stand.
  private static let headReach = 60
  /// How many tokens before its bare head a body may be named.
  private static let nameReach = 250

  /// Whether a subject may start at a token: at a sentence or a mark, behind a date or `hiện`, or with a capital.
  private func opensSubject(_ place: Int, in sentence: Int) -> Bool {
    let before = text[place - 1]
    // `do các ⟨Tập đoàn⟩ nắm giữ`
    if words.generics.contains(before.word), !words.wholes.contains(before.word) { return false }
    if place == sentence || before.isMark(",") || before.isMark(":") || before.isMark("\"")
      || before.isMark(")")
      || before.isWord && words.headLeads[before.word] || endsDate(place)
    {
      return true
    }
    guard before.isWord, place > sentence else { return false }
    if words.wholes.contains(before.word) { return opensSubject(place - 1, in: sentence) }
    guard place > sentence + 1 else { return false }
    // `những ngày mà ⟨Khoa⟩ phải nhận 130 ca`
    let flags = text[place].flags
    return flags.contains(.capitalized) && !flags.contains(.upperCase)
      && !words.roles[before.word].isAny(of: .objectOrRecipient)
      && !words.roles[before.word].contains(.place)
  }

  /// `Tại Thái Lan, công an bắt 3 người`: whether a sentence begins with a place abroad.
  private func opensAbroad(_ sentence: Int) -> Bool {
    words.roles[text.word(sentence)].contains(.place)
      && text.hits.hasTerm(.foreignPlace, at: sentence + 1)
  }

  /// The bare head that starts at a token, `này` with it, before a verb.
  private func head(at place: Int, before count: Int) -> (noun: BodyHead, end: Int)? {
    guard !organizations.covers(place) else { return nil }
    for noun in words.heads {
      guard var end = noun.phrase.end(in: text, at: place) else { continue }
      let isPointed = text.word(end) == words.this
      if isPointed { end += 1 }
      guard isPointed || text.word(place) != words.enterprise && text.word(end) != words.making
      else { continue }
      if noun.isSingle ? tellsDeed(end, before: count) : isActor(until: end),
        !words.clauses.contains(text.word(end))
      {
        return (noun, end)
      }
    }
    if let end = words.unit.phrase.end(in: text, at: place) {
      return isPointed(end) ? (words.unit, end + 1) : isDone(end) ? (words.unit, end) : nil
    }
    // `⟨nhà mạng này⟩ có 20 trạm`, but not `nhà mạng đã …`.
    for provider in words.providers {
      if let end = provider.phrase.end(in: text, at: place), isPointed(end) {
        return (provider, end + 1)
      }
    }
    // `⟨cơ quan này⟩ có 20 người`, but not `cơ quan đã …`.
    if let end = words.agency.phrase.end(in: text, at: place), isPointed(end) {
      return (words.agency, end + 1)
    }
    // Not `toàn huyện đã …`, `xã An Phú`.
    guard words.levelStarts[text.word(place)], !words.wholes.contains(text.word(place - 1)) else {
      return nil
    }
    for level in words.places {
      if let end = level.phrase.end(in: text, at: place), isDone(end) { return (level, end) }
    }
    return nil
  }

  /// `công an ⟨đã thu giữ⟩ 5 xe`, but not `công an xác định có 5 xe`: whether a deed is told at a token.
  private func tellsDeed(_ end: Int, before count: Int) -> Bool {
    let verb = words.roles[text.word(end)].contains(.aspect) ? end + 1 : end
    // `phát hiện 3 xe`, `phát hiện, bắt giữ 3 người`, but not `phát hiện Tám nợ 5 tỷ đồng`.
    if let object = words.deeds.finding.end(in: text, at: verb) {
      return count <= object + 1 && count >= object
        || joins(object) && words.deeds.isOwn(at: object + 1, in: text)
    }
    return words.deeds.isTold(at: verb, in: text)
  }

  /// `đơn vị ⟨này⟩ có 5 xe`: whether `này` stands at a token, before a verb.
  private func isPointed(_ end: Int) -> Bool {
    text.word(end) == words.this && isActor(until: end + 1) && !isReporter(until: end + 1)
      && !words.clauses.contains(text.word(end + 1))
  }

  /// `Huyện ⟨đã⟩ chi 5 tỷ đồng`, but not `Huyện có 8 xã`, `Đơn vị nào`: whether the particle of a deed stands at a token.
  private func isDone(_ end: Int) -> Bool {
    words.roles[text.word(end)].contains(.aspect) && !words.states.contains(text.word(end))
      && !words.states.contains(text.word(end + 1))
  }

  /// The body of a head's sort that is named last before a token, no agent of a passive: in its sentence or the one
  /// before, or the only one of its sort.
  private func named(_ noun: BodyHead, before place: Int, in sentence: SentenceCursor) -> Int? {
    let first =
      noun.name == nil ? max(0, place - LinkScan.nameReach) : sentence.previousStart
    let targets = organizations.places(from: first, to: place)
    let found = targets.filter { matches(organizations[$0], noun) }
    let newest = found.last.map { Int(organizations[$0].end) }
    if let newest, namesNone(noun, in: newest..<place) { return nil }
    let own = ownNamed(found, noun)
    guard let last = own ?? found.last(where: { !isAgent(organizations[$0]) }) ?? found.last else {
      return nil
    }
    let (start, index) = (Int(organizations[last].start), organizations[last].index)
    let isOnly = found.allSatisfy { organizations[$0].index == index }
    if noun.name != nil, !isOnly { return nil }
    guard isOnly || start >= sentence.previousStart && !noun.isSingle,
      start >= sentence.start || !namesOther(sentence.start..<place)
    else { return nil }
    return Int(index)
  }

  /// `⟨Vinachem⟩ trả nợ cho Công ty A. Tập đoàn đã chi 5 tỷ đồng`: the only body whose whole name begins with a head that few
  /// names do.
  private func ownNamed(_ found: [Int], _ noun: BodyHead) -> Int? {
    guard let spelling = noun.spelling else { return nil }
    let own = found.filter {
      extraction.organizations[Int(organizations[$0].index)].name.lowercased().hasPrefix(spelling)
    }
    guard let last = own.last,
      own.allSatisfy({ organizations[$0].index == organizations[last].index })
    else { return nil }
    return last
  }

  /// Whether a body is of a head's sort; an exchange is no company by its name.
  private func matches(_ target: LinkTarget, _ noun: BodyHead) -> Bool {
    if let name = noun.name {
      let body = extraction.organizations[Int(target.index)]
      return name.isEmpty ? body.kind != .media : body.name.lowercased().hasPrefix(name)
    }
    // `công an bắt 3 bị cáo` is none of a commune's.
    if noun.kind == .police, isOfCommune(Int(target.start)) { return false }
    if noun.phrase.starts(in: text, at: Int(target.start)) { return true }
    return noun.kind.map { $0 == extraction.organizations[Int(target.index)].kind } ?? false
      && !(noun.kind == .company
        && extraction.organizations[Int(target.index)].name.hasPrefix("Sở "))
  }

  private func isOfCommune(_ start: Int) -> Bool {
    words.communeForces.contains { $0.starts(in: text, at: start) }
  }

  /// `Tại Nam Định, ⟨một doanh nghiệp⟩ may mở xưởng`: whether a body of a head's sort without a name stands in a range.
  private func namesNone(_ noun: BodyHead, in range: Range<Int>) -> Bool {
    range.contains { place in
      guard text.word(place) == words.one else { return false }
      return words.heads.contains {
        $0.kind == noun.kind && $0.phrase.starts(in: text, at: place + 1)
          && (noun.kind != nil || noun.phrase.starts(in: text, at: place + 1))
      }
    }
  }

  private func isAgent(_ target: LinkTarget) -> Bool {
    words.passives.contains(text.word(Int(target.start) - 1))
  }

  /// `⟨FMC⟩: do nghỉ Tết, công ty …`: whether something stands in a range that may name another body, though none is
  /// known by it: capitals, or no syllables.
  private func namesOther(_ range: Range<Int>) -> Bool {
    range.contains { place in
      let token = text[place]
      return token.isWord && token.flags.contains(.capitalized) && token.length > 2
        && (token.flags.contains(.upperCase) || !token.flags.contains(.syllable))
        && !organizations.covers(place)
    }
  }
}
