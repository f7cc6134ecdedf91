import PressText

/// Numbers before a noun that are no counts all the same: marks of exams, numbers of houses, sayings; and what only looks
/// like one of them.
extension CountScan {
  /// Whether a number and its noun are none of what is counted.
  ///
  /// A range of marks is an estimate and counts (`dự đoán được 8-8,5 điểm`).
  func isTrap(_ amount: Amount, _ phrase: NounPhrase, _ leading: LeadingBound) -> Bool {
    let first = amount.first
    return amount.second == nil && isExamMark(first, phrase) || isHouse(first, phrase, leading)
      || isSaying(first) || isAddress(first, phrase) || isQuarter(first, phrase)
      || isLane(first, phrase)
  }

  /// `ở khối ⟨9⟩ thị trấn Núi Thành`, `khu ⟨5⟩ phường Hà Lầm`: the number of a quarter, before the place it is in.
  private func isQuarter(_ first: Numeral, _ phrase: NounPhrase) -> Bool {
    let (start, end) = (first.tokens.lowerBound, phrase.tokens.upperBound)
    return first.form == .digits && words.quarters.contains(text.word(start - 1))
      && words.wards.contains(text.word(phrase.tokens.lowerBound))
      && text[end].flags.contains(.capitalized) && !text[end].flags.contains(.startsSentence)
  }

  /// `địa chỉ số ⟨10⟩ dãy D`, `số ⟨5⟩ ngõ Trạm`: the number of a house in a lane with its name.
  private func isLane(_ first: Numeral, _ phrase: NounPhrase) -> Bool {
    let start = first.tokens.lowerBound
    return first.form == .digits && text.word(start - 1) == words.number
      && words.lanes.contains(text.word(phrase.tokens.lowerBound))
      && text[phrase.tokens.upperBound].flags.contains(.capitalized)
      && text.word(start - 2) != words.inside && text.word(start - 2) != words.total
  }

  /// `tại 34, 36, ⟨42⟩ đường Lê Lợi`, `địa chỉ số ⟨18⟩ phố Huế`: the number of a house in a street with its name, but
  /// `sửa ⟨15⟩ đường Nguyễn Trãi, Lê Lợi`.
  private func isAddress(_ first: Numeral, _ phrase: NounPhrase) -> Bool {
    let (start, noun) = (first.tokens.lowerBound, phrase.tokens.lowerBound)
    guard first.form == .digits, rules.roles[text.word(noun)].contains(.street),
      text[noun + 1].flags.contains(.capitalized), !text[noun + 1].flags.contains(.startsSentence)
    else { return false }
    let role = rules.roles[text.word(start - 1)]
    let isActedOn = role.contains(.opener) || role.contains(.end) && !role.contains(.address)
    return first.value ?? .zero > ExactDecimal(9) && !isActedOn
      || text.word(start - 1) == words.number || text[start - 1].isMark(":")
      || text[start - 1].isMark(",") && text[start - 2].isNumber
  }

  /// `điểm chuẩn là ⟨29,25 điểm⟩`, `⟨9,5 điểm⟩ môn Toán`: the mark of an exam.
  private func isExamMark(_ mark: Numeral, _ phrase: NounPhrase) -> Bool {
    let (start, end) = (mark.tokens.lowerBound, phrase.tokens.upperBound)
    guard phrase.tokens.count == 1, text.word(phrase.tokens.lowerBound) == words.points,
      mark.value ?? .zero <= ExactDecimal(100)
    else { return false }
    // `15 điểm 10`: how many marks of ten.
    if text[end].isNumber { return false }
    return text.word(end) == words.branch || isSubject(start - 1) || followsExam(start)
  }

  /// Whether the marks of an exam are told of right before a token (`tổng điểm 3 môn là ⟨25⟩`).
  func followsMarks(_ index: Int) -> Bool {
    (max(0, index - 12)..<index).contains { text.word($0) == words.points && tellsExam($0) }
  }

  /// Whether an exam is told of in the sentence before a token.
  func followsExam(_ index: Int) -> Bool {
    var place = index - 1
    while place >= max(0, index - 80), !text[place + 1].flags.contains(.startsSentence) {
      if tellsExam(place) { return true }
      place -= 1
    }
    return false
  }

  /// `điểm chuẩn`, `trúng tuyển`, `đề thi`, `thủ khoa`, `tổng điểm` at a token.
  private func tellsExam(_ index: Int) -> Bool {
    let role = rules.roles[text.word(index + 1)]
    if text.word(index) == words.points {
      return role.contains(.exam) || text.word(index - 1) == words.total
    }
    return role.contains(.entranceEnd) && rules.roles[text.word(index)].contains(.entrance)
  }

  /// `Toán ⟨9 điểm⟩`: the subject that was marked.
  private func isSubject(_ index: Int) -> Bool {
    text[index].flags.contains(.capitalized) && rules.roles[text.word(index)].contains(.subject)
  }

  /// `ở ⟨222 đường⟩ Nguyễn Huệ`: the number of a house, before the name of its street.
  private func isHouse(_ first: Numeral, _ phrase: NounPhrase, _ leading: LeadingBound) -> Bool {
    let (start, end) = (leading.start, phrase.tokens.upperBound)
    // `ở 58 ⟨Trường⟩ Sơn`
    if leading.bound == nil, phrase.tokens.count == 1, startsName(phrase),
      text[end].flags.contains(.capitalized), !text[end].flags.contains(.startsSentence),
      claims.owner(end - 1) == nil, rules.roles[text.word(start - 1)].contains(.address)
    {
      return true
    }
    guard leading.bound == nil, first.form == .digits, first.tokens.count == 1,
      rules.roles[text.word(phrase.tokens.lowerBound)].contains(.street)
        || text.word(end - 1) == words.avenue,
      text[end].flags.contains(.capitalized), !text[end].flags.contains(.startsSentence),
      let value = first.value?.integer, value > 9
    else { return false }
    return value > 99 || rules.roles[text.word(start - 1)].contains(.place)
  }

  /// `bắt cá ⟨hai tay⟩`, `thông ⟨ba lá⟩`: the number of a saying or a name.
  func isSaying(_ first: Numeral) -> Bool {
    guard first.tokens.count == 1 else { return false }
    let index = first.tokens.lowerBound
    let rows = rules.lexicon.sayingsOfWords
    let other = first.form == .words ? index : index - 1
    var fitting = rows[text.word(index + 1)] & rows[text.word(other)]
    while fitting != 0 {
      if rules.lexicon.sayings[fitting.trailingZeroBitCount].covers(index, in: text) { return true }
      fitting &= fitting - 1
    }
    return false
  }

  /// `Km 1632 + ⟨300 m⟩`: a place on a road.
  func isStone(before index: Int) -> Bool {
    text[index - 1].isMark("+") && text[index - 2].isNumber
      && text.word(index - 3) == words.kilometre
  }

  /// `mỗi tháng ⟨5 chuyến⟩`, `ngày ⟨3 bữa⟩`: how often in a time that is told, no day of a month (`từ ngày 3 lần này`,
  /// `ngày 6 buổi chiều`).
  func isPeriod(before index: Int) -> Bool {
    if claims.owner(index - 1) == .date { return true }
    let before = text.word(index - 2)
    guard text.word(index - 1) == words.day, text[index].isNumber, text[index].length == 1,
      words.daily.contains(text.word(index + 1)), before != words.from, before != words.to,
      before != words.until, !rules.roles[before].contains(.timeUnit)
    else { return false }
    let next = rules.roles[text.word(index + 2)]
    return !next.contains(.timeUnit) && !next.contains(.pointer)
  }

  /// `Ảnh minh họa ⟨Hai⟩ người bị bắt`: behind a caption without its full stop, before people; no name (`ông Hai`).
  func opensAfterCaption(_ index: Int) -> Bool {
    guard text.word(index) == words.two, text[index - 1].isWord,
      !words.beforeTwo.contains(text.word(index - 1)),
      !text[index + 1].flags.contains(.capitalized)
    else { return false }
    if text.word(index + 1) == words.party { return true }
    return text.hits.longest(.countable, at: index + 1).map(CountLexicon.nounClass) == .person
  }
}
