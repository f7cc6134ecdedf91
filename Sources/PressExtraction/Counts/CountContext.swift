import PressText

/// What stands around a number, and whether it makes the number no count.
extension CountScan {
  /// Whether the digits at `index` go on from a code, a date or a word without a space.
  func continuesCode(_ index: Int) -> Bool {
    guard text.isJoined(index) else { return false }
    let before = text[index - 1]
    guard before.kind == .mark else {
      return before.kind == .word && !(before.word == words.by && text[index - 2].isNumber)
    }
    switch before.code {
    case Mark.hyphen, Mark.slash, Mark.plus, Mark.colon:
      return text.isJoined(index - 1) && (text[index - 2].isNumber || text[index - 2].isWord)
    case Mark.point, Mark.comma, Mark.percent:
      return text.isJoined(index - 1)
        && (text[index - 2].isNumber || text[index - 2].flags.contains(.upperCase))
    case Mark.underscore, Mark.at, Mark.hash, Mark.ampersand, Mark.equals: return true
    default: return false
    }
  }

  /// Whether what follows a number in digits without a space makes a code of it (`30a`, `7:5`; not `12dự án`).
  func continuesIntoCode(_ end: Int) -> Bool {
    guard text.isJoined(end) else { return false }
    let token = text[end]
    if token.word == words.by, text.isJoined(end + 1), text[end + 1].isNumber { return false }
    if token.kind == .word {
      // `231đảng viên`: a blank is missing.
      return token.flags.contains(.capitalized) || token.length < 3
        || !text.hits.hasTerm(.countable, at: end)
    }
    if token.kind == .number { return true }
    switch token.code {
    case Mark.hyphen, Mark.slash, Mark.colon, Mark.plus:
      return text.isJoined(end + 1) && (text[end + 1].isNumber || text[end + 1].isWord)
    case Mark.point, Mark.comma: return text.isJoined(end + 1) && text[end + 1].isNumber
    case Mark.underscore, Mark.at, Mark.equals: return true
    default: return false
    }
  }

  /// The codes of the marks of codes and numbers.
  private enum Mark {
    static var hyphen: UInt32 { 0x2D }
    static var slash: UInt32 { 0x2F }
    static var plus: UInt32 { 0x2B }
    static var colon: UInt32 { 0x3A }
    static var point: UInt32 { 0x2E }
    static var comma: UInt32 { 0x2C }
    static var percent: UInt32 { 0x25 }
    static var underscore: UInt32 { 0x5F }
    static var at: UInt32 { 0x40 }
    static var hash: UInt32 { 0x23 }
    static var ampersand: UInt32 { 0x26 }
    static var equals: UInt32 { 0x3D }
  }

  /// How surely the words before `index` make a name of the numeral.
  ///
  /// Names have no separators, decimals or scale words, and seldom words for digits; `cấp` and the
  /// like name small numbers only.
  func nameStrength(of numeral: Numeral, before index: Int) -> NameStrength? {
    if text.word(index - 1) == words.rank { return .always }
    guard numeral.tokens.count == 1 || numeral.form == .words || isPair(numeral),
      numeral.order == 0,
      let name = name(before: index)
    else { return nil }
    if let largest = name.largest, let value = numeral.value?.integer, value > largest {
      return nil
    }
    // `tổ dân phố ⟨1, 2⟩ phường Vạn Phúc`
    if numeral.form == .digits, numeral.isRange { return .always }
    return numeral.form == .words ? .soft : name.strength
  }

  /// `3,4` after a name: two neighbours in a list (`mức độ 3,4`).
  private func isPair(_ numeral: Numeral) -> Bool {
    let tokens = numeral.tokens
    guard numeral.form == .digits, tokens.count == 3 else { return false }
    let (first, second) = (text[tokens.lowerBound], text[tokens.lowerBound + 2])
    return text[tokens.lowerBound + 1].isMark(",") && first.length <= 2
      && second.code == first.code &+ 1
  }

  /// The word before `index` after which a number is a name; also over the members of a list
  /// (`số 5, 6`).
  func name(before index: Int) -> NumberedName? {
    let index = listStart(before: index)
    guard index > 0, !text[index].flags.contains(.startsSentence), text[index - 1].isWord else {
      return nil
    }
    let result =
      rules.roles[text.word(index - 1)].contains(.endsName) ? listedName(endingAt: index) : nil
    if result?.strength == .never || isPeriod(before: index) { return nil }
    if text.word(index - 1) == words.number,
      countsBefore(index - 2) || words.beforeNumber.contains(text.word(index - 2))
    {
      return nil
    }
    if result == nil, isForeignName(index - 1) {
      return NumberedName(strength: .soft, isForeign: true)
    }
    return result
  }

  /// The first number of the list of bare numbers that a number ends.
  private func listStart(before index: Int) -> Int {
    var index = index
    for _ in 0..<6 {
      guard index > 2, !text[index].flags.contains(.startsSentence) else { break }
      let mark = text[index - 1]
      guard mark.isMark(",") || mark.isMark("-") || mark.word == words.and,
        text[index - 2].isNumber, !text.isJoined(index - 2), claims.owner(index - 2) == nil
      else { break }
      index -= 2
    }
    return index
  }

  /// The row of `numbered-names.tsv` for the longest words before a token.
  private func listedName(endingAt index: Int) -> NumberedName? {
    let isInsideName =
      text[index - 1].flags.contains(.capitalized) && text[index - 2].flags.contains(.capitalized)
      && !text[index - 1].flags.contains(.startsSentence)
    for start in max(0, index - 4)..<index where text.hits.hasTerm(.numberedName, at: start) {
      for place in text.hits.places(at: start).reversed() {
        let hit = text.hits[place, at: start]
        guard hit.kind == .numberedName, Int(hit.end) == index,
          !(isInsideName && hit.end == hit.start + 1)
        else { continue }
        var name = rules.lexicon.names[Int(hit.payload)]
        let isCapitalized = text[start].flags.contains(.capitalized)
        if name.strength == .capital { name.strength = isCapitalized ? .always : .never }
        if name.isTitle, !isCapitalized { name.strength = .soft }
        return name
      }
    }
    return nil
  }

  /// `tổng số 35`, `trong số 22`: `số` that is followed by a count.
  private func countsBefore(_ index: Int) -> Bool {
    let word = text.word(index)
    return word == words.total || word == words.inside
  }

  private func isForeignName(_ index: Int) -> Bool {
    let flags = text[index].flags
    return flags.contains(.capitalized) && !flags.contains(.syllable)
      && !flags.contains(.startsSentence) && text[index].length > 1
      && !text.hits.hasTerm(.unit, at: index)
  }

  /// Whether a number in digits may be a year (`2017`), counted only after words like `có`.
  func looksLikeYear(_ numeral: Numeral) -> Bool {
    guard numeral.form == .digits, numeral.tokens.count == 1 else { return false }
    let token = text[numeral.tokens.lowerBound]
    return token.length == 4 && token.code >= 1900 && token.code <= 2099
  }

  /// Whether a word opens a quantity (`có`, `với`, `khoảng`) right before `index`.
  func opensQuantity(before index: Int) -> Bool {
    index == 0 || text[index].flags.contains(.startsSentence)
      || rules.roles[text.word(index - 1)].contains(.opener)
  }

  /// Whether a number that may be a year is one: no word before it opens a quantity, or one that opens a time
  /// as well (`đến ⟨2015⟩ bà bị mù`, but `lên đến 2015 người`).
  func isYear(_ leading: LeadingBound) -> Bool {
    let start = leading.start
    if leading.opener != nil || !opensQuantity(before: start) { return true }
    let (before, second) = (text.word(start - 1), text.word(start - 2))
    return (before == words.to || before == words.until)
      && !text[start].flags.contains(.startsSentence)
      && second != words.up && !rules.roles[second].contains(.shareVerb)
  }

  /// Whether a numeral in words may be one: homographs (`năm`, `ba`, `chín`) need their context.
  func isCredible(_ numeral: Numeral) -> Bool {
    guard numeral.form == .words else { return true }
    let start = numeral.tokens.lowerBound
    let flags = text[start].flags
    if flags.contains(.capitalized), !flags.contains(.upperCase) {
      if !flags.contains(.startsSentence), !opensAfterMark(start), !opensAfterInitial(start),
        !opensAfterCaption(start)
      {
        return false
      }
      if text[numeral.tokens.upperBound].flags.contains(.capitalized) { return false }
    }
    guard numeral.isSingleWord else { return true }
    let word = text.word(start)
    if word == words.none || isFork(start) || isThird(start) { return false }
    if word == words.three, rules.roles[text.word(start + 1)].contains(.afterThree),
      text.hits.longest(.countable, at: start + 1)?.tokens.count ?? 1 == 1
    {
      return false
    }
    if word == words.five {
      return (!rules.roles[text.word(start - 1)].contains(.beforeYear) || isFive(start))
        && !text[start + 1].isNumber
        && !isHoursOrYears(start - 1) && !isFirstYear(start) && !isYearOfWork(start)
        && !(text.word(start + 1) == words.form && text[start + 2].isNumber)
    }
    return true
  }

  /// `ngày 31/7 của ⟨năm⟩ báo cáo`, `đối với ⟨năm⟩ kế hoạch`: the year that a report or plan is of, and no five.
  private func isYearOfWork(_ index: Int) -> Bool {
    let before = text.word(index - 1)
    if before == words.of, claims.owner(index - 2) == .date { return true }
    return (before == words.of || before == rules.links.with)
      && words.yearly.contains { $0.starts(in: text, at: index + 1) }
  }

  /// `⟨năm đầu⟩ triển khai`, but `năm đầu sách`: the first year of something, and no five.
  private func isFirstYear(_ index: Int) -> Bool {
    guard text.word(index + 1) == words.first else { return false }
    return (text.hits.longest(.countable, at: index + 1)?.tokens.count ?? 1) == 1
  }

  /// `sau ⟨năm⟩ cuốn sách`, `qua ⟨năm⟩ lần thi`: five, though a preposition of time stands before it.
  private func isFive(_ index: Int) -> Bool {
    guard words.timePrepositions.contains(text.word(index - 1)) else { return false }
    return text.word(index + 1) == words.times && !words.afterTime.contains(text.word(index + 2))
      || rules.roles[text.word(index + 1)].contains(.classifier)
  }

  /// `giải nhất, nhì, ⟨ba⟩ các kỳ thi`, `nhất nhì ⟨ba⟩`: the rank behind the first and second.
  private func isThird(_ index: Int) -> Bool {
    guard text.word(index) == words.three else { return false }
    var second = index - 1
    if text[second].isMark(",") || text.word(second) == words.and { second -= 1 }
    guard text.word(second) == words.runnerUp else { return false }
    return text.word(text[second - 1].isMark(",") ? second - 2 : second - 1) == words.winner
  }

  /// `ngã ⟨ba⟩ đường`, but `ngã ba lần` and `hất ngã ba học sinh`.
  private func isFork(_ index: Int) -> Bool {
    guard text.word(index - 1) == words.fork, text.word(index) != words.two,
      text.word(index + 1) != words.times
    else { return false }
    guard let noun = text.hits.longest(.countable, at: index + 1),
      CountLexicon.nounClass(noun) == .person
    else { return true }
    return text[Int(noun.end)].flags.contains(.capitalized)
  }

  /// `anh K. ⟨Ba⟩ người bị bắt`: behind an initial, whose point ends the sentence as well.
  private func opensAfterInitial(_ index: Int) -> Bool {
    guard text[index - 1].isMark("."), !text.isJoined(index) else { return false }
    let initial = text[index - 2]
    return initial.isWord && initial.length <= 2 && initial.flags.contains(.upperCase)
      && text.hits.hasTerm(.countable, at: index + 1)
  }

  private func opensAfterMark(_ index: Int) -> Bool {
    let mark = text[index - 1]
    return mark.isMark("\"") || mark.isMark(":") || mark.isMark("(")
      || mark.isMark("-") && !text.isJoined(index) || opensAfterStop(index)
  }

  /// `“Tôi lo lắm. ⟨Hai⟩ con tôi còn nhỏ.”`, `(Ảnh: Dân Trí) ⟨Bốn⟩ người chết`: a sentence within quotation marks or
  /// behind a bracket.
  private func opensAfterStop(_ index: Int) -> Bool {
    let stop = text[index - 1]
    guard !text.isJoined(index), stop.kind == .mark,
      text.word(index) != words.three || !words.kin.contains(text.word(index + 1))
    else { return false }
    return [".", "!", "?", "…", ")"].contains { stop.isMark($0) }
      && !text[index + 1].flags.contains(.capitalized)
  }

  /// `hai năm`, `10 năm`: the word after a number is a year.
  private func isHoursOrYears(_ index: Int) -> Bool {
    text[index].isNumber || rules.numerals.words[text.word(index)].role != .none
  }

  /// Whether a game's result stands before `index` (`thắng 2-1`).
  func isScore(before index: Int) -> Bool {
    rules.roles[text.word(index - 1)].contains(.score)
  }

  /// Whether a ratio may start at a token: digits, or credible words.
  func isCreditableRatioStart(_ index: Int) -> Bool {
    let token = text[index]
    return token.isNumber
      || token.isWord
        && (!token.flags.contains(.capitalized) || token.flags.contains(.startsSentence)
          || token.flags.contains(.upperCase) || text[index - 1].kind == .mark)
  }

  /// `tăng`, `giảm` before a quantity, with `thêm`, `khoảng` and the like, or what it is compared with between
  /// (`tăng so với cùng kỳ ⟨12%⟩`).
  func changeVerb(before index: Int) -> Count.Change? {
    if let change = nearChange(before: index) { return change }
    guard claims.owner(index - 1) == .date else { return nil }
    return rules.comparison(before: index, in: text).flatMap { nearChange(before: $0) }
  }

  /// A verb of change before a token, a few particles between at most.
  private func nearChange(before index: Int) -> Count.Change? {
    var place = index - 1
    // `giá sau khi giảm lần lượt là ⟨20 triệu⟩ và 30 triệu` is what it is now.
    var isTold = false
    for _ in 0..<3 where place >= 0 {
      if text[place + 1].flags.contains(.startsSentence) { return nil }
      let role = rules.roles[text.word(place)]
      if isTold, text.word(place - 1) == words.when { return nil }
      if role.contains(.increase),
        !words.tanks.contains(where: { $0.ends(in: text, before: place + 1) })
      {
        return .increase
      }
      // `chặt hạ ⟨4 cây⟩`, `bắn hạ ⟨5 máy bay⟩`: not by how much something fell.
      if role.contains(.decrease),
        !words.felling.contains(where: { $0.ends(in: text, before: place + 1) })
      {
        return .decrease
      }
      if isInTurn(at: place) {
        place -= 2
        continue
      }
      // `giảm lần lượt ⟨là⟩ 2% và 3%`
      if text.word(place) == words.copula, isInTurn(at: place - 1) {
        place -= 3
        isTold = true
        continue
      }
      guard role.contains(.changeFiller) else { return nil }
      place -= 1
    }
    return nil
  }

  /// Whether `lên`, `xuống` or `còn` before `index` tell the level that something reached, and not by how much
  /// it changed (`tăng lên ⟨300 triệu đồng⟩`, `giảm còn ⟨3 xã⟩`).
  ///
  /// `mức giảm lên tới 30%` is by how much.
  func reachesLevel(_ change: Count.Change, before index: Int) -> Bool {
    var word = text.word(index - 1)
    if word == words.to || word == words.until { word = text.word(index - 2) }
    switch change {
    case .increase: return word == words.up
    case .decrease: return word == words.down || word == words.left
    }
  }

  /// Whether `lần lượt` stands before the list of quantities that a count ends (`tăng ⟨lần lượt⟩ 5% và 6%`).
  func isInTurn(before index: Int) -> Bool {
    var place = index - 1
    while place > max(1, index - 12), !text[place].flags.contains(.startsSentence) {
      if isInTurn(at: place) { return true }
      place -= 1
    }
    return false
  }

  /// Whether `lần lượt` ends at `index`.
  private func isInTurn(at index: Int) -> Bool {
    text.word(index) == words.turn && text.word(index - 1) == words.times
  }
}
