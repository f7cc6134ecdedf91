import PressText

/// Tells names that a text has in lower case, and gives them the capitals by which they are read.
struct LowerCaseNames {
  let rules: OrganizationRules
  let places: PlaceRules

  /// How many units may share one head (`công an tp uông bí và tp hạ long`).
  private static let mostUnits = 8
  /// How many tokens a head with its field has at most where it stands in a row, with what parts the row.
  private static let longestField = 10

  // MARK: Texts without capitals

  /// A text typed without capitals as if typed in them, where something shows that its names have none: a unit with
  /// its type word, or a body that the lexicon knows; nil for any other.
  func raised(_ text: ArticleText) -> ArticleText? {
    guard let raised = text.raised() else { return nil }
    return hasNames(raised) ? raised : nil
  }

  private func hasNames(_ text: ArticleText) -> Bool {
    text.tokens.indices.contains { index in
      if let hit = text.hits.longest(.organizationName, at: index), hit.tokens.count > 2,
        closes(text, Int(hit.end))
      {
        return true
      }
      guard let unit = unit(in: text, at: index) else { return false }
      return closes(text, unit.upperBound)
    }
  }

  /// A type word with the name, of two words or more, of a unit of the type.
  private func unit(in text: ArticleText, at index: Int) -> Range<Int>? {
    guard let hit = text.hits.longest(.placeType, at: index),
      let type = UnitType(rawValue: UInt8(truncatingIfNeeded: hit.payload & 15)),
      type != .settlement, let name = places.nameInAnyCase(in: text, at: Int(hit.end)),
      name.tokens.count > 1, places.names(name, type: type)
    else { return nil }
    return index..<name.tokens.upperBound
  }

  /// Whether a name may end before a token: no noun follows with which it could be another word
  /// (`quận tân bình yên`, `xã đông anh em`).
  private func closes(_ text: ArticleText, _ index: Int) -> Bool {
    let next = text[index]
    return !next.isWord || next.flags.contains(.startsLine)
      || rules.words.functions[next.word] && !rules.words.otherNames[next.word]
      || rules.words.predicates[next.word] || next.word == rules.words.and
      || text.hits.hasTerm(.nameEnd, at: index) || text.hits.hasTerm(.placeType, at: index)
  }

  // MARK: Names amid a text with capitals

  /// A text with the capitals that the names of bodies lack whose heads in lower case start at some tokens; nil
  /// where none do.
  func mended(_ text: ArticleText, at heads: [Int]) -> ArticleText? {
    var tokens: [Token] = []
    for index in heads {
      guard let head = head(in: text, at: index) else { continue }
      let units = units(of: head, in: text)
      guard !units.isEmpty else { continue }
      if tokens.isEmpty { tokens = text.tokens }
      for words in [index..<head.end] + neighbours(in: text, before: index) + units {
        raise(&tokens, words)
      }
    }
    return tokens.isEmpty ? nil : text.with(tokens)
  }

  /// A head in lower case, with its field.
  private struct Head {
    /// The token after them.
    var end: Int
    /// The type of the unit, where the head tells it (`thành ủy`).
    var type: UnitType?
    var hasField = false
  }

  /// The head and field of a body of a unit (`ubnd`, `sở y tế`, `công an`).
  private func head(in text: ArticleText, at index: Int) -> Head? {
    guard let hit = text.hits.longest(.organizationHead, at: index) else { return nil }
    let head = rules.heads[Int(hit.payload)]
    guard head.isUnitBody else { return nil }
    if case .type(let type) = head.completion { return Head(end: Int(hit.end), type: type) }
    if text.hits.hasTerm(.placeType, at: Int(hit.end)) {
      return head.traits.contains(.field) ? nil : Head(end: Int(hit.end))
    }
    guard head.traits.contains(.field),
      let field = text.hits.longest(.organizationField, at: Int(hit.end)),
      rules.fields[Int(field.payload)].isDepartment
    else { return nil }
    return Head(end: Int(field.end), hasField: true)
  }

  /// The units in lower case that follow a head: one, or several that share it.
  private func units(of head: Head, in text: ArticleText) -> [Range<Int>] {
    if let type = head.type {
      guard let name = places.nameInAnyCase(in: text, at: head.end), name.tokens.count > 1,
        places.names(name, type: type), isWhole(text, name.tokens)
      else { return [] }
      return [name.tokens]
    }
    var units: [Range<Int>] = []
    var next = head.end
    while units.count < LowerCaseNames.mostUnits, let unit = unit(in: text, at: next),
      isWhole(text, unit)
    {
      units.append(unit)
      guard text.word(unit.upperBound) == rules.words.and else { break }
      next = unit.upperBound + 1
    }
    return units
  }

  /// The bodies without a unit that stand in a row before one with it (`sở y tế và công an tp uông bí`).
  private func neighbours(in text: ArticleText, before index: Int) -> [Range<Int>] {
    guard text.word(index - 1) == rules.words.and || text[index - 1].isMark(",") else { return [] }
    for start in max(0, index - LowerCaseNames.longestField)..<max(0, index - 1)
    where !text[start].flags.contains(.capitalized) {
      guard let head = head(in: text, at: start), head.end == index - 1, head.hasField else {
        continue
      }
      return [start..<index - 1]
    }
    return []
  }

  /// Whether a name stands in lower case, and no noun follows with which it could be another word.
  private func isWhole(_ text: ArticleText, _ name: Range<Int>) -> Bool {
    name.allSatisfy { !text[$0].flags.contains(.capitalized) } && closes(text, name.upperBound)
  }

  /// Gives words the capitals by which names are read.
  private func raise(_ tokens: inout [Token], _ range: Range<Int>) {
    for index in range where tokens[index].isWord {
      tokens[index].flags.insert(.capitalized)
      if tokens[index].flags.isDisjoint(with: .syllable) { tokens[index].flags.insert(.upperCase) }
    }
  }
}
