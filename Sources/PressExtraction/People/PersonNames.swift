import PressText

/// Reads the names of people by their form.
struct PersonNames {
  let text: ArticleText
  let rules: PersonRules

  /// The runs of words that are names of people by their form, ascending.
  ///
  /// - Parameters:
  ///   - starts: The words that may begin a name, or an office that one follows.
  ///   - covered: What is no one's name; ascending.
  ///   - foreigners: What reads the names of foreign people.
  ///   - organizations: The bodies of the text.
  /// - Returns: Token ranges that do not overlap.
  func names(
    from starts: TriggerPlaces, outside covered: [Range<Int>],
    _ foreigners: consuming ForeignPersonNames,
    _ organizations: [Organization]
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var end = 0
    var covered = RangeCursor(covered)
    for index in starts where index >= end {
      guard let name = name(atStart: index, &covered, &foreigners, organizations) else { continue }
      found.append(name)
      end = name.upperBound
    }
    return found
  }

  /// The name that a word begins, or that follows the word of respect or the office there.
  @inline(__always)
  private func name(
    atStart index: Int, _ covered: inout RangeCursor, _ foreigners: inout ForeignPersonNames,
    _ organizations: [Organization]
  ) -> Range<Int>? {
    func isFree(_ index: Int) -> Bool {
      covered.range(endingAfter: index)?.contains(index) != true
    }
    let token = text[index]
    if rules.respects[token.word] {
      if text[index + 1].isNameWord, let name = foreigners.name(afterRespect: index + 1),
        isFree(index + 1)
      {
        return name
      }
      if !token.flags.contains(.capitalized) { return nil }
    }
    if token.flags.contains(.capitalized), rules.surnames[token.word] {
      guard isFree(index),
        let name = token.flags.contains(.upperCase) && token.length > 1
          ? shoutedName(at: index) : name(at: index)
      else { return nil }
      return foreigners.hasBrand(name) ? nil : name
    }
    guard text.hits.hasTerm(.title, at: index),
      let office = foreigners.offices.officeEnd(from: index),
      text[office].flags.contains(.capitalized), !rules.surnames[text.word(office)],
      !isInitial(office - 1), isFree(office)
    else { return nil }
    return foreigners.name(at: office, after: index, firms: PersonNames.firms(organizations))
  }

  /// Where firms are named.
  private static func firms(_ organizations: [Organization]) -> [Range<Int>] {
    organizations.filter { $0.kind == .company || $0.kind == .bank }.flatMap { firm in
      firm.mentions.map(\.tokens)
    }
  }

  /// The name as people's names are written: a line's capitals made small.
  func written(_ name: Range<Int>) -> String {
    guard text[name.lowerBound].flags.contains(.upperCase), text[name.lowerBound].length > 1 else {
      return text.string(name)
    }
    var bytes: [UInt8] = []
    for index in name {
      if index > name.lowerBound, text[index].isSpaced { bytes.append(0x20) }
      NameCase.appendCapitalized(
        text.normalized.bytes[Int(text[index].start)..<Int(text[index].end)], to: &bytes)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// A surname with one to four further words, none of them in capitals only (`Y Biêr Niê`, `H'Hen Niê`).
  private func name(at start: Int) -> Range<Int>? {
    guard text[start].isSpaced || text[start].length > 1 else { return nil }
    var end = start
    var words = 0
    while words < 6, text[end].isNameWord,
      end == start || !text.opensAnew(end) && !(words > 2 && text.isParted(end)),
      end == start || text[end].isSpaced || text[end - 1].isMark("'")
    {
      end += 1
      words += 1
      if text[end].isMark("'"), !text[end].isSpaced, !text[end + 1].isSpaced { end += 1 }
      if words > 1, isDashed(end) { end += 2 }
    }
    var office = 0
    while words > 3 {
      if let end = officeEnd(at: end - 1), end >= office {
        office = end
      } else if !opensSentence(end - 1), office == 0 || !rules.visits[text.word(end - 1)] {
        break
      }
      end -= 1
      words -= 1
    }
    guard (2...5).contains(words), text.zone(start) != .junk,
      !text.hits.hasTerm(.foreignPlace, at: start)
    else { return nil }
    return start..<end
  }

  /// Whether a word that no name of four ends with opens a sentence whose start the text does not show
  /// (`Bộ trưởng Lê Thị Kim Anh ⟨Tại⟩ phiên họp`, `Thủ tướng Lê Văn Bình An ⟨Ngày⟩ 5/6`, but
  /// `Giám đốc Lê Thị Thu Sau nói`), or a verb in it (`Bộ trưởng Lê Thị Kim Anh ⟨Khẳng⟩ định`).
  private func opensSentence(_ index: Int) -> Bool {
    let next = text[index + 1]
    if text.word(index) == rules.day { return next.isNumber }
    guard next.isWord, !next.flags.contains(.capitalized) else { return false }
    return rules.openers[text.word(index)] && !rules.sayings[next.word]
      || text.hits.hasTerm(.nameEnd, at: index)
  }

  /// The end of an office of more than one word at a token (`Bí thư Lê Thị Kim Anh ⟨Phó Chủ⟩ tịch`).
  private func officeEnd(at index: Int) -> Int? {
    text.hits.longest(.title, at: index).flatMap { $0.tokens.count > 1 ? Int($0.end) : nil }
  }

  /// Whether a dash joins a syllable of a Korean's name to the one before it (`Kim Jong-un`).
  private func isDashed(_ index: Int) -> Bool {
    let last = text[index + 1]
    return text[index].isMark("-") && !text[index].isSpaced && last.isWord && !last.isSpaced
      && !last.flags.contains(.capitalized)
      && text.normalized.bytes[Int(text[index - 1].start)..<Int(last.end)].allSatisfy { $0 < 0x80 }
  }

  /// A surname with one to three further syllables, all in capitals, where no more words in capitals follow.
  private func shoutedName(at start: Int) -> Range<Int>? {
    guard !text.isRaised else { return nil }
    var end = start
    while end < start + 5, text[end].flags.contains([.upperCase, .syllable]), text[end].isWord,
      end == start || !text.opensAnew(end)
    {
      end += 1
    }
    guard (2...4).contains(end - start), text.zone(start) != .junk else { return nil }
    return start..<end
  }

  /// Whether a token is the letter by which several peoples tell men from women, not a field (`Bí thư Y Biêr Niê`).
  private func isInitial(_ index: Int) -> Bool {
    text[index].length == 1 && text[index].flags.contains(.capitalized)
      && rules.surnames[text.word(index)]
  }
}
