import PressText

/// The words of a name that no lexicon has.
extension NameParser {
  func startsTitle(_ index: Int) -> Bool {
    rules.words.titleStarts[text.word(index)] && rules.words.titleEnds[text.word(index + 1)]
  }

  func properWord(at index: Int) -> NamePart? {
    guard text[index].isWord, isCapital(index), !startsTitle(index), !opensSentence(index),
      !text[index].flags.contains(.upperCase) || !isVerb(index), !isWhole(before: index),
      !startsOtherNoun(index), !startsCode(index), !startsProvision(index),
      !startsInitials(index), !startsPerson(index), !opensVerb(index), !startsCredit(index),
      text.word(index) != rules.words.number || text[index + 1].flags.contains(.capitalized)
    else { return nil }
    return NamePart(.text, siteTokens(at: index) ?? index..<codeEnd(at: index))
  }

  /// Whether a country or level ends the name before a token, and a verb or noun of two syllables with one capital
  /// starts at it: it opens a sentence whose start the text does not show (`Tổng cục đường bộ VN Điều động …`,
  /// `Tập đoàn Điện lực Việt Nam Cụ thể …`).
  private func isWhole(before index: Int) -> Bool {
    guard let last = parts.last, case .field(let row) = last.content,
      rules.fields[Int(row)].isSuffix
    else { return false }
    let (first, next) = (text[index], text[index + 1])
    guard next.isWord, !next.flags.contains(.capitalized) else { return false }
    return isVerb(index)
      || rules.words.homeNames[text.word(last.tokens.lowerBound)] && first.isSpaced && next.isSpaced
        && first.flags.contains(.syllable) && next.flags.contains(.syllable)
        && !rules.words.functions[next.word]
  }

  /// The tokens of a site's name that the lexicon knows (`Zing.vn` in `báo Zing.vn`).
  private func siteTokens(at index: Int) -> Range<Int>? {
    guard text[index + 1].isMark("."), !text[index + 1].isSpaced,
      let hit = text.hits.longest(.organizationName, at: index), hit.tokens.count > 1
    else { return nil }
    return hit.tokens
  }

  /// Whether a verb of two syllables with one capital starts behind two words of a proper name: it opens a sentence
  /// whose start the text does not show (`Nhà máy Dung Quất Báo cáo của …`).
  private func opensVerb(_ index: Int) -> Bool {
    let next = text[index + 1]
    return next.isWord && !next.flags.contains(.capitalized) && next.isSpaced
      && parts.count > 1 && parts.suffix(2).allSatisfy { isCapitalAlone($0) } && isVerb(index)
  }

  private func isCapitalAlone(_ part: NamePart) -> Bool {
    part.content == .text && part.tokens.count == 1
      && text[part.tokens.lowerBound].flags.contains(.capitalized)
  }

  /// Whether the part of a law is named at a token (`Đại học Luật Khoản 1 Điều 5`).
  private func startsProvision(_ index: Int) -> Bool {
    text[index + 1].isNumber && rules.words.provisions.contains(text.word(index))
  }

  /// Whether a noun that names no body starts at a token, as one that opens a sentence whose start the text does
  /// not show (`báo Giao thông Lãnh đạo ngành cho biết`).
  private func startsOtherNoun(_ index: Int) -> Bool {
    isNoun(index) && text[index + 1].isWord && !text[index + 1].flags.contains(.capitalized)
      && !text[index].flags.contains(.upperCase)
  }

  /// The token after a capitalised word and the number that is joined to a single letter (`U20`).
  private func codeEnd(at index: Int) -> Int {
    text[index].length == 1 && text[index + 1].isNumber && !text[index + 1].isSpaced
      ? index + 2 : index + 1
  }

  /// Whether a letter of a code that goes on with a number stands at a token (`F-35`).
  private func startsCode(_ index: Int) -> Bool {
    text[index].length == 1 && text[index + 1].isMark("-") && !text[index + 1].isSpaced
      && text[index + 2].isNumber
  }

  /// Whether the initials of a person's name start at a token, after a whole name
  /// (`Hội đồng An ninh Quốc gia H.R. McMaster`).
  private func startsInitials(_ index: Int) -> Bool {
    guard let last = parts.last, case .field = last.content else { return false }
    guard text[index].length == 1, text[index + 1].isMark("."), text[index + 2].length == 1,
      text[index + 2].flags.contains(.upperCase), text[index + 3].isMark(".")
    else { return false }
    // `Tập đoàn Đầu tư K.L.M`, but `K.L.M.Harlow`
    return text[index + 4].isSpaced || text[index + 4].length > 1
      || text[index + 5].isMark(".") && !text[index + 6].isSpaced
  }

  /// Whether the credit of a picture starts at a token, the end of the line before it being lost
  /// (`Công đoàn Dệt may ⟨Ảnh:⟩ Lan Anh`).
  private func startsCredit(_ index: Int) -> Bool {
    text[index + 1].isMark(":") && rules.words.credits[text.word(index)]
  }

  /// Whether `Ông Trần` opens a sentence whose start the text does not show.
  private func startsPerson(_ index: Int) -> Bool {
    guard rules.words.honorifics[text.word(index)], let last = parts.last, last.content == .text
    else { return false }
    let next = text[index + 1]
    return next.flags.contains(.capitalized) && rules.words.surnames[next.word]
      && !text[index].flags.contains(.upperCase)
  }

  /// Whether a function word with a capital opens a sentence whose start the text does not show
  /// (`bệnh viện Chiều 5/2`).
  private func opensSentence(_ index: Int) -> Bool {
    let (before, next) = (text[index - 1], text[index + 1])
    guard rules.words.functions[text.word(index)] || rules.words.openers[text.word(index)],
      !text[index].flags.contains(.upperCase), before.isWord
    else { return false }
    if text.word(index) == rules.words.according { return true }
    let isFollowedByName = next.isWord && next.flags.contains(.capitalized)
    if before.flags.contains(.capitalized) {
      if next.isNumber { return rules.words.dayparts[text.word(index)] }
      return rules.words.openers[text.word(index)] && next.isWord
        && (!isFollowedByName || text.hits.hasTerm(.organizationName, at: index + 1))
    }
    guard isFollowedByName else { return true }
    return rules.words.surnames[next.word]
      && (rules.words.openers[text.word(index)] || rules.words.honorifics[text.word(index)])
  }

  /// Whether a person's name starts right after a head that may stand alone (`Bí thư Đảng ủy Lê Văn A`).
  func isPerson(_ index: Int, _ body: Body) -> Bool {
    body.traits.contains(.alone) && parts.count - body.base == 1
      && rules.words.surnames[text.word(index)]
  }

  /// A head inside a name (`Công ty CP Bệnh viện Thu Cúc`), kept whole.
  func innerHead(at index: Int) -> NamePart? {
    guard let hit = text.hits.longest(.organizationHead, at: index), hit.tokens.count > 1,
      isCapital(index)
    else { return nil }
    // A legal form in English is no body that the text names elsewhere.
    let isEnding = rules.heads[Int(hit.payload)].isEnding
    return NamePart(isEnding ? .text : .inner(hit.payload), hit.tokens)
  }

  /// A noun of two syllables of which the first has the capital (`Kiểm dịch`, `Thủy nông`).
  func compound(at index: Int, _ body: Body) -> NamePart? {
    let first = text[index]
    guard body.opensCompounds, body.run == 0, first.flags.contains(.capitalized),
      first.flags.contains(.syllable),
      first.flags.isDisjoint(with: [.upperCase, .mixedCase]),
      mayOpen(body) || opensBody(body, at: index),
      isCommonWord(index + 1), !isVerb(index + 1), !isNoun(index),
      !isWhole(before: index),
      !rules.words.openers[first.word] || rules.words.plurals[first.word],
      !rules.words.surnames[first.word] || !body.traits.contains(.name)
        || rules.nouns[key(index..<index + 2)] >= 0
    else { return nil }
    guard places.name(in: text, at: index) == nil, !startsLongField(index + 1),
      text.hits.longest(.foreignPlace, at: index) == nil
    else { return nil }
    return NamePart(.text, index..<index + 2)
  }

  /// Whether a lower-case noun or verb of two syllables starts at a token (`Huế xây dựng`).
  private func startsLongField(_ index: Int) -> Bool {
    text.hits.longest(.organizationField, at: index).map { $0.tokens.count > 1 } ?? false
  }

  /// Whether a noun that no lexicon has may come next: not right after a head of one syllable that is a
  /// syllable of many names too (`Sở Thượng bắc`, `Viện Đông`).
  func mayOpen(_ body: Body) -> Bool {
    parts.count - body.base > 1 || parts[body.base].tokens.count > 1
      || isTitled(parts[body.base].tokens)
      || !rules.words.homographs[text.word(parts[body.base].tokens.lowerBound)]
  }

  /// Whether a head of one syllable is that of a body, though it is a syllable of names too: where no name goes
  /// on and a noun follows with which fields begin (`Cục Điều tra`, not `Bắc Bộ Nhiều mây`, `Sở Thượng bắc`).
  private func opensBody(_ body: Body, at index: Int) -> Bool {
    let head = parts[body.base].tokens.lowerBound
    let before = text[head - 1]
    guard text.hits.longest(.organizationHead, at: head).map({ $0.tokens.count == 1 }) ?? true,
      text.hits.longest(.organizationName, at: head) == nil,
      rules.nouns[key(index..<index + 2)] >= 0 || endsWithCountry(from: index + 2)
    else { return false }
    return text[head].flags.contains(.capitalized) && !rules.words.nameSyllables[text.word(head)]
      && !(before.isWord && before.flags.contains(.capitalized)
        && !before.flags.contains(.startsSentence) && !opensAnew(head)
        && !rules.words.titleEnds[before.word])
  }

  /// Whether a country ends the name after at most two more words in lower case (`Hội Thấp khớp học Việt Nam`,
  /// `Viện Dầu lửa Mỹ`).
  private func endsWithCountry(from start: Int) -> Bool {
    var end = start
    while end < start + 2, isCommonWord(end), !isVerb(end) { end += 1 }
    guard text[end].flags.contains(.capitalized), !opensAnew(end) else { return false }
    return rules.words.homeNames[text.word(end)] || text.hits.hasTerm(.foreignPlace, at: end)
  }

  /// Pushes lower-case words between a noun and the capital or level that they lead to
  /// (`Điều phối nông thôn mới huyện`, `Cảng cá Hòn Rớ`).
  mutating func readCommonWords(at index: Int, _ body: inout Body) -> Int? {
    guard body.isOpen, !body.hasProperName else { return nil }
    if count(body) == 1, let row = parts[body.base].head, rules.heads[row].isClinic,
      let end = clinicEnd(from: index)
    {
      push(.text, index..<end)
      return end
    }
    var end = activityEnd(at: index, body) ?? partEnd(at: index, body) ?? index
    if end == index {
      guard body.opensCompounds, mayOpen(body),
        text[parts[body.base].tokens.lowerBound].flags.contains(.capitalized)
      else { return nil }
      while end < index + 4, isCommonWord(end), !isVerb(end) { end += 1 }
      guard end > index, end < text.count, !opensAnew(end), leads(end, body),
        end > index + 1 || text.word(index) != rules.words.country
          || !text.hits.hasTerm(.foreignPlace, at: end)
      else { return nil }
      if end > index + 2, places.typeWord(in: text, at: end) == nil, !startsKnownPlace(end) {
        return nil
      }
    }
    push(.text, index..<end)
    body.run = 0
    return end
  }

  /// The end of lower-case words that say what a company does, between its form and its proper name
  /// (`Công ty cổ phần sản xuất và xuất nhập khẩu Phương Đông`).
  private func activityEnd(at index: Int, _ body: Body) -> Int? {
    guard parts.count - body.base > 1, let row = parts[body.base].head,
      rules.heads[row].kind == .company, parts[(body.base + 1)...].contains(where: rules.isForm)
    else { return nil }
    var end = index
    while end < index + 9,
      text.word(end) == rules.words.and && !opensAnew(end) || isCommonWord(end)
    {
      end += 1
    }
    guard end > index, end < text.count, !opensAnew(end), text.word(end - 1) != rules.words.and,
      text[end].isWord, isCapital(end), !startsHead(end) || startsBrand(end), !startsTitle(end)
    else { return nil }
    return end
  }

  /// Whether the name of a company in one word starts at a token, which others of its group bear too
  /// (`Công ty cổ phần ống sợi thủy tinh Vinaconex`).
  func startsBrand(_ index: Int) -> Bool {
    text.hits.longest(.organizationName, at: index).map {
      $0.tokens.count == 1 && rules.known[Int($0.payload)].kind == .company
    } ?? false
  }

  /// The end of lower-case words that say what a part of a body is for, before the body
  /// (`Trung tâm hỗ trợ nông dân thuộc Sở …`, `Phòng quản lý thu Bảo hiểm xã hội tỉnh`).
  private func partEnd(at index: Int, _ body: Body) -> Int? {
    guard parts.count - body.base == 1, let row = parts[body.base].head,
      rules.heads[row].kind == .state, body.traits.contains(.field),
      isCapital(parts[body.base].tokens.lowerBound)
    else { return nil }
    var end = index
    while end < index + 7,
      isCommonWord(end)
        || (text.word(end) == rules.words.and || text.word(end) == rules.words.support)
          && !opensAnew(end) && !text[end].flags.contains(.capitalized),
      !isVerb(end)
    {
      end += 1
    }
    guard end > index + 1, !opensAnew(end) else { return nil }
    if text.word(end) == rules.words.belonging, startsSuperior(end + 1) { return end }
    return rules.heads[row].isDivision && isCapital(end) && startsHead(end) ? end : nil
  }

  /// The end of lower-case words that say what a clinic is for, before the hospital that it is a part of
  /// (`khoa cấp cứu ⟨Bệnh viện Bạch Mai⟩`, but `khoa cấp cứu báo ⟨bệnh viện Bạch Mai⟩`).
  func clinicEnd(from start: Int) -> Int? {
    var end = start
    while end < start + 7, !text[end].flags.contains(.capitalized), !opensAnew(end),
      let field = text.hits.longest(.organizationField, at: end),
      rules.fields[Int(field.payload)].isMedical
    {
      end = Int(field.end)
    }
    guard end > start, !opensAnew(end), startsSuperior(end),
      let head = text.hits.longest(.organizationHead, at: end),
      rules.heads[Int(head.payload)].kind == .hospital,
      text[Int(head.end)].flags.contains(.capitalized)
        || places.typeWord(in: text, at: Int(head.end)) != nil
    else { return nil }
    return end
  }

  /// Whether a known name that products and platforms bear too starts at a token (`Công ty sở hữu ⟨Facebook⟩`).
  private func startsProduct(_ index: Int) -> Bool {
    text.hits.longest(.organizationName, at: index).map { rules.known[Int($0.payload)].isBrand }
      ?? false
  }

  /// Whether a name goes on at a token after lower-case words.
  private func leads(_ index: Int, _ body: Body) -> Bool {
    if isZone(index) { return true }
    if let type = places.typeWord(in: text, at: index), body.traits.contains(.place) {
      // `nhà xã hội`
      return type.type != .settlement && text.word(type.tokens.upperBound) != rules.words.society
    }
    let isFirm = parts[body.base].head.map { rules.heads[$0].kind == .company } ?? false
    return text[index].isWord && isCapital(index) && !startsTitle(index)
      && (!startsHead(index) || isFirm && startsBrand(index) && !startsProduct(index))
      && body.traits.contains(.name)
      && (!rules.words.surnames[text.word(index)] || startsKnownPlace(index))
  }

  /// Whether a verb of two syllables starts at a token (`tổ chức`, `phối hợp`).
  func isVerb(_ index: Int) -> Bool { text.hits.hasTerm(.nameEnd, at: index) }

  /// Whether a noun that names no sort of body starts at a token (`Hoa hậu`).
  func isNoun(_ index: Int) -> Bool {
    text.hits.longest(.nameEnd, at: index)?.payload == 1
  }

  /// Whether `vùng VII`, `số 2` starts at a token.
  private func isZone(_ index: Int) -> Bool {
    (text.word(index) == rules.words.zone || text.word(index) == rules.words.number)
      && (isRoman(index + 1) || text[index + 1].isNumber)
  }

  func isCommonWord(_ index: Int) -> Bool {
    let token = text[index]
    return token.isWord && !token.flags.contains(.capitalized) && token.isSpaced
      && !opensAnew(index) && !rules.words.functions[token.word] && !isZone(index)
      && !startsLevel(index)
  }

  /// Whether a word with which a name may go on stands at a token: no verb, no function word, not the next sentence.
  func runsOn(at index: Int) -> Bool {
    text[index].isWord && !opensAnew(index) && !rules.words.functions[text.word(index)]
      && !rules.words.predicates[text.word(index)] && !isVerb(index) && !startsLevel(index)
  }

  /// Whether a level word starts at a token, or a settlement's type word with its name.
  private func startsLevel(_ index: Int) -> Bool {
    guard let type = places.typeWord(in: text, at: index) else { return false }
    let next = text[type.tokens.upperBound]
    return type.type != .settlement || next.isNumber || next.flags.contains(.capitalized)
  }

  /// A number that ends a name (`Diễn Châu 5`, `Công ty 35`, `số 2`, `vùng VII`).
  func properNumber(at index: Int, _ base: Int) -> NamePart? {
    if let day = day(at: index, base) { return day }
    var at = index
    if text.word(at) == rules.words.number || text.word(at) == rules.words.zone { at += 1 }
    guard text[at].isNumber && text[at].length <= 3 || at > index && isRoman(at),
      at > index || parts.count - base > 1 || text[at].isSpaced
    else { return nil }
    if at > index || text[at].length == 3 && isHospital(base) {
      return NamePart(.text, index..<at + 1)
    }
    let next = text[at + 1]
    // `kỷ luật Đảng ⟨6 tháng⟩ đầu năm`, but `Đội 6 ngày 5/4`.
    if rules.words.times.contains(text.word(at + 1)), !text[at + 2].isNumber { return nil }
    let ends =
      next.kind == .none || next.flags.contains(.startsSentence)
      || next.kind == .mark
        && (next.isMark(",") || next.isMark(";") || next.isMark(")") || next.isMark("(")
          || next.isMark(":") || next.isMark(".") || next.isMark("\""))
      || next.isWord
        && (rules.words.functions[next.word] || next.flags.contains(.capitalized)
          || rules.words.predicates[next.word] && isHospital(base)
          || isVerb(at + 1) && !isNoun(at + 1))
    guard ends,
      !((next.isMark(",") || next.isMark(".")) && !text[at + 2].isSpaced && text[at + 2].isNumber)
    else { return nil }
    return NamePart(.text, index..<at + 1)
  }

  /// The day after which a school is named (`Trường Mầm non 1/6`, but `thua ĐH Thể thao Bắc Kinh 0-3`).
  private func day(at index: Int, _ base: Int) -> NamePart? {
    let (mark, next) = (text[index + 1], text[index + 3])
    guard isNumber(index, upTo: 31), isNumber(index + 2, upTo: 12),
      parts.count - base == 2 && rules.isForm(parts[base + 1])
        || parts.count - base == 1 && parts[base].tokens.count > 2,
      parts[base].head.map({ rules.heads[$0].kind == .school }) ?? false,
      mark.isMark("/") || mark.isMark("-"), !mark.isSpaced, !text[index + 2].isSpaced,
      next.isWord && next.isSpaced
        ? !isAge(next.word)
          && (rules.words.functions[next.word] || next.flags.contains(.capitalized)
            || isVerb(index + 3) && !isNoun(index + 3))
        : next.isSpaced || !(next.isMark("/") || next.isMark("-") || next.isNumber || next.isWord)
    else { return nil }
    return NamePart(.text, index..<index + 3)
  }

  /// Whether a word counts how old children are (`Trường Mầm non 3-5 Tuổi`).
  private func isAge(_ word: Word) -> Bool {
    word == rules.words.age || rules.words.times.contains(word)
  }

  /// Whether a number of one or two digits from 1 up to another one stands at a token.
  private func isNumber(_ index: Int, upTo last: Int) -> Bool {
    guard text[index].isNumber, text[index].length <= 2 else { return false }
    let value = text.bytes(index).reduce(0) { $0 &* 10 &+ Int($1 & 15) }
    return (1...last).contains(value)
  }

  private func isHospital(_ base: Int) -> Bool {
    parts[base].head.map { rules.heads[$0].kind == .hospital } ?? false
  }
}
