import PressText

/// Tells how the words of names are cased.
extension NameParser {
  /// Whether a new sentence or line begins with a token.
  @inline(__always)
  func opensAnew(_ index: Int) -> Bool { text.opensAnew(index) }

  /// Whether tokens are cased as a term asks.
  func fits(_ casing: TermCasing, _ tokens: Range<Int>) -> Bool {
    switch casing {
    case .any: true
    case .capital:
      text[tokens.lowerBound].flags.contains(.capitalized) || hasLostCapital(tokens)
    case .upper: tokens.allSatisfy { !text[$0].isWord || text[$0].flags.contains(.upperCase) }
    }
  }

  /// Whether a committee's first letter lost its capital, since another word of it has one.
  ///
  /// Texts that were in TCVN3 have `ủy ban Thường vụ Quốc hội`. Before another body it heads no name (`các ủy ban
  /// Quốc hội Mỹ`).
  private func hasLostCapital(_ tokens: Range<Int>) -> Bool {
    guard text.word(tokens.lowerBound) == rules.words.committee[0], tokens.count > 1,
      text.word(tokens.lowerBound + 1) == rules.words.committee[1]
    else { return false }
    if tokens.dropFirst(2).contains(where: { text[$0].flags.contains(.capitalized) }) {
      return true
    }
    let next = tokens.upperBound
    return text[next].flags.contains(.capitalized) && text[next].isSpaced && !opensAnew(next)
      && !text.hits.hasTerm(ofKinds: OrganizationRules.nameKinds, at: next)
  }

  /// Whether tokens are cased as a term asks, or lack the capital because a title shares their first word.
  @inline(__always)
  func isCased(_ casing: TermCasing, _ tokens: Range<Int>) -> Bool {
    fits(casing, tokens) || isTitled(tokens) && casing.isCapital
  }

  /// Whether a ministry's or department's head lacks its capital before a field with one (`bộ Y tế`,
  /// `cục Hàng không`).
  func isLowerDepartment(_ row: Int, _ tokens: Range<Int>) -> Bool {
    let next = tokens.upperBound
    guard !text[tokens.lowerBound].flags.contains(.capitalized),
      rules.heads[row].sharing != nil, rules.heads[row].casing.isCapital,
      text[next].flags.contains(.capitalized), text[next].isSpaced, !opensAnew(next),
      text.word(tokens.lowerBound) != rules.words.affair, !isInnerSyllable(tokens),
      let field = text.hits.longest(.organizationField, at: next)
    else { return false }
    return rules.fields[Int(field.payload)].isDepartment
      && fits(rules.fields[Int(field.payload)].casing, field.tokens)
  }

  /// Whether a name lacks only the capital of the noun with which it begins, a ministry's, department's or
  /// committee's (`bộ Công an`, `tổng cục Thủy sản`).
  func lacksCapital(_ tokens: Range<Int>) -> Bool {
    let first = tokens.lowerBound
    guard tokens.count > 1, !text[first].flags.contains(.capitalized),
      text.word(first) != rules.words.affair, !isInnerSyllable(first..<first + 1)
    else { return false }
    return text.hits.starting(at: first).contains { hit in
      guard hit.kind == .organizationHead, Int(hit.end) < tokens.upperBound else { return false }
      let head = rules.heads[Int(hit.payload)]
      return head.sharing != nil && head.casing == .any
        && text[Int(hit.end)].flags.contains(.capitalized)
    }
  }

  /// Whether a head in lower case that is a body alone has a capital in it, and none of its sort are told of in the
  /// plural (`hội Liên hiệp Phụ nữ`, but `phòng Cảnh sát điều tra`, which a field or name completes).
  func hasInnerCapital(_ head: Range<Int>, _ traits: OrganizationHead.Traits) -> Bool {
    traits.contains(.alone) && traits.isDisjoint(with: [.field, .name]) && head.count > 2
      && head.dropFirst().contains { text[$0].flags.contains(.capitalized) }
      && !rules.words.tellsOfSeveral(text.word(head.lowerBound - 1))
  }

  /// Whether a body that the lexicon knows lacks only the capital of the noun with which it begins (`kiểm toán Nhà
  /// nước`, `tổ chức Y tế thế giới`), and none of its sort are told of (`các ngân hàng Nhà nước`, `cơ quan thanh tra
  /// Nhà nước`), nor what a state is (`lập nhà nước Hồi giáo`).
  func lacksNounsCapital(_ known: KnownOrganization, _ tokens: Range<Int>) -> Bool {
    let (first, before) = (tokens.lowerBound, text.word(tokens.lowerBound - 1))
    guard known.casing.isCapital, tokens.count > 3, !text[first].flags.contains(.capitalized),
      !text[first + 1].flags.contains(.capitalized), text[first + 2].flags.contains(.capitalized),
      text.word(first) != rules.words.house,
      !rules.words.tellsOfSeveral(before),
      !rules.words.genericNouns[before], before != rules.words.agency, !text[first - 1].isNumber,
      !isInnerSyllable(first..<first + 1)
    else { return false }
    switch known.kind {
    case .company, .media, .association: return false
    case .state:
      return text.hits.hasTerm(
        ofKinds: TermKind.organizationHead.bit | TermKind.organizationField.bit, at: first)
    case .party, .legislature, .court, .procuracy, .front, .police, .military, .bank: return true
    case .school, .hospital, .cooperative, .international, .other: return true
    }
  }

  /// Whether a head is in lower case because it belongs to a title too (`Trưởng ban Tổ chức Trung ương`,
  /// `Phó trưởng phòng Nghệ thuật`).
  func isTitled(_ head: Range<Int>) -> Bool {
    guard rules.words.chiefs[text.word(head.lowerBound - 1)],
      !text[head.lowerBound].flags.contains(.capitalized),
      // `Trưởng ban ⟨Ban Tôn giáo⟩`
      text.word(head.lowerBound + 1) != text.word(head.lowerBound)
    else { return false }
    return (head.lowerBound + 1...head.upperBound).contains { index in
      text[index].flags.contains(.capitalized) && !opensAnew(index)
        && !rules.words.surnames[text.word(index)]
    }
  }

  /// Whether the first word of a name has a capital, or would have one without the title before it.
  func isNamed(_ head: Range<Int>) -> Bool {
    text[head.lowerBound].flags.contains(.capitalized) || isTitled(head)
  }

  /// Whether a capital tells nothing because the whole line is in capitals.
  func isShouting(_ index: Int) -> Bool {
    guard text[index].flags.contains(.upperCase) else { return false }
    var (words, upper) = (1, 1)
    var near = index
    while near > index - 6, near > 0, !text[near].flags.contains(.startsLine) {
      near -= 1
      guard text[near].isWord else { continue }
      words += 1
      if text[near].flags.contains(.upperCase) { upper += 1 }
    }
    near = index + 1
    while near < index + 7, near < text.count, !text[near].flags.contains(.startsLine) {
      if text[near].isWord {
        words += 1
        if text[near].flags.contains(.upperCase) { upper += 1 }
      }
      near += 1
    }
    return words > 3 && upper * 5 >= words * 4
  }

  func isCapital(_ index: Int) -> Bool {
    text[index].flags.contains(.capitalized) && !isShouting(index)
  }
}
