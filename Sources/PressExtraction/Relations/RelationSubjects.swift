import PressText

/// Which document a verb is said of.
extension RelationReader {
  /// Whether the words between a verb and a document let the verb govern it.
  func mayGovern(
    _ object: MentionIndex.Entry, _ verb: RelationRules.Verb, after end: Int
  ) -> Bool {
    let gap = end..<object.tokens.lowerBound
    // `Theo khoản 3, Điều 89, Luật Xây dựng, …`: what is argued with, not what is issued by it.
    if verb.isWeak, gap.contains(where: { text[$0].isMark(",") }) { return false }
    if verb.isTight { return gap.allSatisfy { rules.words.series.contains(text.word($0)) } }
    guard verb.isNarrow, !gaps.isProvision(gap) else { return true }
    return verb.kind == .amends && (isEnclosing(object) || gaps.laysDown(gap))
  }

  /// `căn cứ các quy định của pháp luật ⟨hủy⟩ Quyết định 333`: whether a verb of change stands in a gap.
  func changesSomething(_ gap: Range<Int>) -> Bool {
    gap.contains { index in
      text.hits.longest(.relationVerb, at: index).map {
        rules.verbs[Int($0.payload)].kind.isChange
      } ?? false
    }
  }

  /// `Nghị định 1 thay thế Nghị định 2, ⟨Nghị định 3⟩ thay thế …`: whether a document changes others itself.
  func changes(_ entry: MentionIndex.Entry) -> Bool {
    text.hits.longest(.relationVerb, at: entry.tokens.upperBound)
      .map { rules.verbs[Int($0.payload)].kind.isChange && !rules.verbs[Int($0.payload)].isLapse }
      ?? false
  }

  /// `ký ⟨thay⟩`, `khi nào có Luật A ⟨thay⟩ Luật B`: whether a person is replaced, or a document one day.
  func isOfPeople(_ verb: Int) -> Bool {
    text.word(verb - 1) == rules.words.signing
      || (max(1, verb - 16)..<max(1, verb)).contains {
        text.word($0) == rules.words.which && text.word($0 - 1) == rules.words.when
      }
  }

  /// `có hiệu lực ⟨thi hành⟩ kể từ ngày ký`: a word of what is said of a document, not a verb.
  func isOfForce(_ verb: Int) -> Bool {
    text.word(verb - 1) == rules.words.force && text.word(verb - 2) == rules.words.effect
  }

  /// `…, việc sửa đổi Luật Thủy sản`: a deed that is spoken of, not done; `về việc sửa đổi` is a subject.
  func isNominal(_ start: Int) -> Bool {
    text.word(start - 1) == rules.words.deed && text.word(start - 2) != rules.words.about
  }

  var anaphors: AnaphorReader {
    AnaphorReader(rules: rules, context: context, changes: changedBy, heading: heading)
  }

  /// The document after `bằng` or `bởi`, which has to stand within a few tokens.
  func document(after end: Int, behind word: Word) -> MentionIndex.Entry? {
    for index in end..<end + 5 where text.word(index) == word && text[index].isWord {
      return documents.first(in: index + 1..<index + 5)
    }
    return nil
  }

  /// The subject of the verb before, where `và`, a comma or a semicolon joins the two.
  func shared(with clause: Clause) -> MentionIndex.Entry? {
    guard let last, let subject = last.subject, let object = last.objects.last else { return nil }
    let start = gaps.afterAside(object.tokens.upperBound)
    let gap = start..<max(start, clause.verb.lowerBound)
    let isChange = clause.kind != .implements && clause.kind != .cites
    // `sửa đổi Điều 15 của ⟨Nghị định 25⟩, hướng dẫn thi hành Luật X` is said of the one that is changed.
    if clause.kind == .guides, last.kind == .amends, gap.allSatisfy({ text[$0].isMark(",") }) {
      return nil
    }
    guard gap.count <= 12,
      !last.isDenied || gap.contains(where: { rules.words.contrasts.contains(text.word($0)) }),
      gaps.joins(gap) || gaps.joinsVerbs(gap, overSemicolon: isChange)
    else { return nil }
    return subject
  }

  /// `sớm triển khai ⟨Nghị quyết 10⟩ về … và triển khai Luật X`: the object of the same deed does it to no other.
  func isParallel(_ nearest: MentionIndex.Entry, to clause: Clause) -> Bool {
    guard let last, last.subject == nil, last.kind == clause.kind,
      text.word(clause.verb.lowerBound - 1) == rules.words.and
    else { return false }
    return last.objects.contains { $0.tokens == nearest.tokens }
  }

  /// `Thông tư 10 hướng dẫn ⟨Nghị định 12⟩ thay thế Thông tư 5`: the document that is guided is not what replaces, where
  /// the one that guides it is of the type of what is replaced.
  func guide(of nearest: MentionIndex.Entry, in clause: Clause) -> MentionIndex.Entry {
    guard clause.kind.isChange, let last, let subject = last.subject,
      last.objects.contains(where: { $0.tokens == nearest.tokens }),
      let object = clause.objects.first
    else { return nearest }
    let types = [nearest, subject, object].map { extraction.documents[$0.entity].type }
    return types[0] != types[2] && types[1] == types[2] ? subject : nearest
  }

  /// `⟨Tại Công văn 12⟩ ngày 3/4, Tổng cục Thuế hướng dẫn Nghị định 5`: the document in which a body does it.
  func placed(before start: Int, _ kind: Relation.Kind) -> MentionIndex.Entry? {
    guard kind == .guides || kind.isChange else { return nil }
    let first = text.sentenceStart(of: start, within: 40)
    guard text.word(first) == rules.words.at, let entry = documents.starting(at: first + 1) else {
      return nil
    }
    var index = gaps.dateEnd(entry.tokens.upperBound) ?? entry.tokens.upperBound
    guard text[index].isMark(","), let body = context.organizations.starting(at: index + 1) else {
      return nil
    }
    index = body.tokens.upperBound
    if text.word(index) == rules.words.done { index += 1 }
    return index == start && context.mayAct(entry, kind) ? entry : nil
  }

  /// `thi hành ⟨Điều lệ Đảng⟩ theo Quy định 24`: whether the last verb said that a document is carried out, so that what
  /// follows is said of the deed.
  func isCarriedOut(_ entry: MentionIndex.Entry) -> Bool {
    guard let last, last.kind == .implements || last.kind == .guides else { return false }
    return last.objects.last == entry
  }

  /// `phê duyệt Kế hoạch thi hành Luật Căn cước ⟨tại Quyết định 175⟩`, `Chương trình hành động thực hiện Nghị quyết 8
  /// ⟨(Chương trình 22-CTr/TU)⟩`: the document behind the object that enacts a plan, or is the one named before the verb.
  func enacting(_ clause: Clause) -> MentionIndex.Entry? {
    guard clause.kind != .cites, let object = clause.objects.last,
      let type = typeStart(endingAt: clause.verb.lowerBound)
    else { return nil }
    let end = object.tokens.upperBound
    guard let entry = documents.first(in: end + 1..<end + 14) else { return nil }
    let lead = entry.tokens.lowerBound - 1
    let isPlain = (end..<lead).allSatisfy { index in
      text[index].isWord && !text[index].flags.contains(.startsSentence)
        && !text.hits.hasTerm(.relationVerb, at: index)
        && !text.hits.hasTerm(.documentType, at: index) || context.dates.covers(index)
    }
    guard isPlain, context.mayAct(entry, clause.kind) else { return nil }
    if text[lead].isMark("("), let hit = text.hits.longest(.documentType, at: type) {
      return anaphors.isOfType(entry, hit) || isKind(entry, of: hit) ? entry : nil
    }
    return clause.kind == .implements && text.word(lead) == rules.words.at
      && text.hits.hasTerm(.issuingVerb, at: type - 2)
      && extraction.documents[entry.entity].typeCode == "QĐ" ? entry : nil
  }

  /// Where a type's words start that end at a token.
  private func typeStart(endingAt end: Int) -> Int? {
    [end - 3, end - 4, end - 2, end - 1].first {
      text.hits.longest(.documentType, at: $0)?.tokens.upperBound == end
    }
  }

  /// `Chương trình 22` of a `Chương trình hành động`: whether a type is named by the first words of another.
  private func isKind(_ entry: MentionIndex.Entry, of hit: TermHit) -> Bool {
    text.string(hit.tokens).lowercased()
      .hasPrefix(extraction.documents[entry.entity].type.lowercased() + " ")
  }

  /// `⟨Công văn 12⟩ ngày 3/4 yêu cầu các sở thực hiện Công điện 5`: the letter that has others carry out what is no law.
  func demanding(_ clause: Clause) -> MentionIndex.Entry? {
    let start = clause.verb.lowerBound
    guard clause.kind == .implements, let object = clause.objects.first,
      let letter = documents.last(endingBefore: start, from: max(0, start - 36)),
      RelationReader.letters.contains(extraction.documents[letter.entity].typeCode ?? ""),
      !["L", "BL", "HP", "PL"].contains(extraction.documents[object.entity].typeCode ?? "")
    else { return nil }
    var index = gaps.dateEnd(letter.tokens.upperBound) ?? letter.tokens.upperBound
    if text.word(index) == rules.words.of, let body = context.organizations.starting(at: index + 1)
    {
      index = body.tokens.upperBound
    }
    if text[index].isMark(",") { index += 1 }
    guard let demand = rules.words.demands.lazy.compactMap({ $0.end(in: text, at: index) }).first,
      demand < start
    else { return nil }
    let isPlain = (demand..<start).allSatisfy { index in
      text[index].isMark(",") || text.word(index) == rules.words.and
        || rules.words.bodies.contains(text.word(index))
        || rules.words.manners.contains {
          $0.starts(in: text, at: index) || $0.ends(in: text, before: index + 1)
        }
        || context.organizations.covers(index)
    }
    return isPlain ? letter : nil
  }

  /// Codes of the types by which bodies have others do something.
  static let letters: Set<String> = ["CV", "CĐ", "VB", "TB", "CT"]

  /// `Đề án 06 theo Quyết định 06`: whether a scheme is one that a decision approved.
  func isSchemed(_ scheme: MentionIndex.Entry, by decision: MentionIndex.Entry) -> Bool {
    let types = [scheme, decision].map { extraction.documents[$0.entity].typeCode ?? "" }
    return types[1] == "QĐ" && ["ĐA", "CTr", "CTHĐ"].contains(types[0])
  }

  /// How many tokens may stand between a document and what it does: fewer where that is said of others too.
  private static func reach(of kind: Relation.Kind) -> Int {
    switch kind {
    case .amends, .replaces, .repeals: 90
    case .guides: 60
    default: 40
    }
  }

  /// The document before a verb in its clause, or the one that `Thông tư này` stands for.
  ///
  /// A document in brackets is passed over for the one that the brackets stand after; one that alone
  /// fills them names what stands before: `nghị định mới (Nghị định 168/2024/NĐ-CP) thay thế …`.
  func subject(
    before start: Int, _ kind: Relation.Kind, acts: Bool = true
  ) -> MentionIndex.Entry? {
    if let anaphor = anaphors.document(before: start) { return anaphor }
    let reach = RelationReader.reach(of: kind)
    guard let nearest = documents.last(endingBefore: start, from: max(0, start - reach - 12))
    else { return nil }
    if let open = gaps.aside(around: nearest.tokens, before: start) {
      if let outer = documents.last(endingBefore: open, from: max(0, open - reach - 12)),
        governs(outer, start, kind, acts: acts, reach: reach + 60)
      {
        return outer
      }
      guard nearest.tokens.lowerBound == open + 1 else { return nil }
    }
    return governs(nearest, start, kind, acts: acts, reach: reach) ? nearest : nil
  }

  func governs(
    _ entry: MentionIndex.Entry, _ start: Int, _ kind: Relation.Kind, acts: Bool, reach: Int
  ) -> Bool {
    let gap = entry.tokens.upperBound..<max(entry.tokens.upperBound, start)
    if kind == .implements, isObject(entry),
      text[entry.tokens.upperBound].isMark(",") || text.word(start - 1) == rules.words.and
    {
      return false
    }
    return (!acts || mayAct(entry, kind)) && gap.count <= reach && !gaps.breaks(gap, kind)
  }

  /// `theo tinh thần ⟨Nghị quyết Trung ương 4⟩, thực hiện Chỉ thị 27`: what is carried out itself carries out nothing
  /// behind a comma or `và`.
  private func isObject(_ entry: MentionIndex.Entry) -> Bool {
    text.word(entry.tokens.lowerBound - 1) == rules.words.spirit
  }

  /// The document right before a word, a comma between at most: `Kế hoạch 09 theo đúng Luật …`.
  func adjacent(_ start: Int) -> MentionIndex.Entry? {
    let end = text[start - 1].isMark(",") ? start - 1 : start
    return documents.ending(at: end, from: max(0, end - 12))
  }
}
