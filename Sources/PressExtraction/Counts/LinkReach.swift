import PressText

/// How far what is said of a body goes on.
extension LinkScan {
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

  /// Whether what is said from `start` still holds at `end`: semicolons part what is said of one subject, as long as a
  /// verb, its particle or a number follows each.
  ///
  /// What is said of a business goes on with its figures too: `doanh thu 5 tỷ đồng; ⟨lợi nhuận⟩ 1 tỷ đồng`.
  func reaches(_ start: Int, _ end: Int, ofBusiness: Bool = false) -> Bool {
    guard start < end, end - start < LinkScan.clauseReach else { return start == end }
    return (start..<end).allSatisfy { index in
      !text[index].isMark(";") || index + 1 >= end || goesOn(at: index + 1)
        || ofBusiness && opensWithOwnFigure(index + 1, before: end)
    }
  }

  /// `⟨Tiếp nhận⟩ 21 đơn`, `Năm 2016, ⟨thụ lý⟩ 359 vụ`: whether a sentence tells a deed and no subject, which is the one
  /// of the sentence before.
  func opensWithDeed(_ sentence: Int) -> Bool {
    words.deeds.isTold(at: deedPlace(sentence), in: text)
  }

  /// `⟨Làm rõ⟩ 362 đối tượng`, `Trong 9 tháng, đã ⟨khởi tố⟩ 15 vụ`: whether a sentence tells what only police, courts and
  /// procuracies do.
  func opensWithInquiry(_ sentence: Int, before count: Int) -> Bool {
    let place = deedPlace(sentence)
    return place < count && count - place <= LinkScan.inquiryReach
      && words.deeds.policing.contains { $0.starts(in: text, at: place) }
  }

  /// How many tokens behind the start of such a deed what is counted may stand.
  private static let inquiryReach = 10

  /// Where the verb of a sentence without a subject stands, behind a date and a particle.
  func deedPlace(_ sentence: Int) -> Int {
    var place = sentence
    if let date = dates.first(in: place..<place + 2) {
      place = Int(date.end)
      if text[place].isMark(",") { place += 1 }
    }
    return words.roles[text.word(place)].contains(.aspect) ? place + 1 : place
  }

  /// How many tokens a list of clauses may have.
  static let clauseReach = 120

  private func isPeople(_ index: Int) -> Bool {
    text.hits.longest(.countable, at: index).map { CountLexicon.nounClass($0) == .person } ?? false
  }

  /// `; ⟨triệt xóa⟩ 5 đường dây`: whether a deed that reports tell stands at an index.
  private func tellsDeed(at index: Int) -> Bool {
    words.deeds.leads[text.word(index)] && words.deeds.isTold(at: index, in: text)
  }

  /// The kinds of terms that are verbs.
  static let verbs =
    TermKind.phraseEnd.bit | TermKind.issuingVerb.bit | TermKind.relationVerb.bit

  /// Whether a clause starts at an index that has no subject of its own.
  private func goesOn(at index: Int) -> Bool {
    let word = text.word(index)
    // `; các chi bộ kỷ luật 6 đảng viên`, `; cấp cơ sở …`, but `; cấp 120 giấy phép`.
    if words.generics.contains(word), !rules.roles[text.word(index + 1)].contains(.timeUnit) {
      return false
    }
    if word == words.grade, !text[index + 1].isNumber { return false }
    // `; Cầu Giấy có 12 cơ sở`
    if text[index].flags.contains(.capitalized), text[index + 1].flags.contains(.capitalized) {
      return false
    }
    return text[index].isNumber || rules.roles[word].contains(.end)
      || words.roles[word].contains(.aspect) || tellsDeed(at: index)
      || text.hits.hasTerm(ofKinds: LinkScan.verbs, at: index)
      || text.hits.longest(.nameEnd, at: index)?.payload == 0 && !isPeople(index)
  }
}
