import PressText

/// What the text says of a body at one place.
package struct OrganizationFinding: Sendable {
  /// Token indices; never empty.
  package var tokens: Range<Int>
  package var rule: OrganizationRule
  /// The pieces of the name, in order, as indices in `OrganizationFindings`; empty for an alias.
  var parts: Range<Int>
  /// The finding whose level or place serves this one too (`Thành ủy, HĐND, UBND thành phố`).
  var sharesTail: Int?
  /// The finding that an abbreviation defined in the text stands for.
  var standsFor: Int?

  /// Has a name of its own where what a short form of a name stands for is less than the whole: the company of a board.
  mutating func take(_ short: Range<Int>, of whole: Range<Int>) {
    guard short != whole else { return }
    (parts, standsFor) = (short, nil)
  }

  /// As the record has it.
  package var mention: Mention { Mention(tokens: tokens, rule: rule.rawValue) }
}

/// The bodies that a text names, with the pieces of their names.
package struct OrganizationFindings: Sendable {
  /// In text order; no two overlap.
  package internal(set) var list: [OrganizationFinding] = []
  /// The pieces of all names.
  var parts: [NamePart] = []
  /// How often the text speaks of a unit of each type without its name (`UBND huyện`, `Thị ủy`), by the type's
  /// raw value.
  var levels = [Int](repeating: 0, count: UnitType.allCases.count)

  /// The tokens at which heads in lower case start that a unit may follow (`ubnd tỉnh`).
  var lowerHeads: [Int] = []

  package init() {}

  /// The first finding of each known body that is named by nothing but its name, without another country.
  func namedAlone(_ rules: OrganizationRules, in text: ArticleText) -> [NameHash: Int] {
    var alone: [NameHash: Int] = [:]
    for (index, finding) in list.enumerated() where finding.standsFor == nil {
      let parts = parts(of: finding)
      guard parts.count == 1, let only = parts.first, case .known(let row) = only.content,
        !rules.words.determiners[text.word(only.tokens.lowerBound - 1)],
        !text.hits.hasTerm(.foreignPlace, at: only.tokens.upperBound)
      else { continue }
      let key = rules.known[Int(row)].name.key
      if alone[key] == nil { alone[key] = index }
    }
    return alone
  }

  /// Where names of schools and cooperatives stand, ascending: a place among their words may be any
  /// (`Trường Tiểu học Hà Nam`, `HTX Tân Thành`).
  func namesOfAnyPlace(_ rules: OrganizationRules) -> [Range<Int>] {
    names(rules) { $0 == .school || $0 == .cooperative }
  }

  /// Where names of companies and banks stand, ascending: a district or commune among their words may be any, or none
  /// (`Công ty CP Thuận An`).
  func namesOfFirms(_ rules: OrganizationRules) -> [Range<Int>] {
    names(rules) { $0 == .company || $0 == .bank }
  }

  /// Where names whose heads are of some kinds stand, ascending.
  private func names(
    _ rules: OrganizationRules, of isMeant: (Organization.Kind) -> Bool
  ) -> [Range<Int>] {
    list.compactMap { finding in
      parts(of: finding).first?.head.flatMap {
        isMeant(rules.heads[$0].kind) ? finding.tokens : nil
      }
    }
  }

  /// The heads and known names of more than one word, ascending: a place among their words is no place
  /// (`Đoàn TNCS Hồ Chí Minh`).
  func fixedNames() -> [Range<Int>] {
    var names: [Range<Int>] = []
    for finding in list where finding.rule != .organizationAlias && finding.rule != .shortName {
      for part in parts(of: finding) where part.tokens.count > 1 {
        switch part.content {
        case .head, .known: names.append(part.tokens)
        case .field, .text, .inner, .level, .place, .locality, .foreign, .generic: break
        }
      }
    }
    return names
  }

  /// The pieces of a finding's name.
  func parts(of finding: OrganizationFinding) -> ArraySlice<NamePart> { parts[finding.parts] }
}
