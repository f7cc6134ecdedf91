import PressText

/// Bodies with which the one acts that a count is tied to.
extension LinkScan {
  /// `Sở Y tế ⟨phối hợp với⟩ Công an tỉnh, chính quyền xã và Đoàn xã khám cho 200 người`: whether a body is one of
  /// those with which another one acts.
  func isCompanion(_ start: Int, in sentence: Int) -> Bool {
    let first = max(sentence + 1, start - LinkScan.companionReach)
    let others = organizations.places(from: first, to: start)
    var (place, other) = (start, others.upperBound)
    while place > first {
      if other > others.lowerBound, Int(organizations[other - 1].end) == place {
        other -= 1
        place = Int(organizations[other].start)
        continue
      }
      if let verb = words.joining.first(where: { $0.ends(in: text, before: place) }) {
        let before = text[place - verb.count - 1]
        return before.kind != .mark && !words.unjoined.contains(before.word)
      }
      place -= 1
      guard text[place].isMark(",") || text[place].isWord, !endsCompanions(place) else {
        return false
      }
    }
    return false
  }

  /// How many tokens before a body the verb may stand that joins it to another.
  private static let companionReach = 60

  /// Whether a word is none of names of those that act together: a verb, or what governs another.
  private func endsCompanions(_ place: Int) -> Bool {
    let word = text.word(place)
    if word == words.with || word == words.together { return false }
    return words.roles[word].isAny(of: .objectOrRecipient)
      || words.roles[word].isAny(of: .particleOrAspect) || words.clauses.contains(word)
      || words.causatives.contains(word)
      || opensVerb(place)
  }

  /// Whether a verb of two syllables starts at a token; one of one begins nouns too (`cấp`, `cấp ủy`).
  private func opensVerb(_ place: Int) -> Bool {
    LinkScan.verbKinds.contains { kind in
      guard let verb = text.hits.longest(kind, at: place), Int(verb.end) > place + 1 else {
        return false
      }
      return kind != .nameEnd || verb.payload == 0
    }
  }

  /// The kinds of terms that are verbs, those of `nameEnd` in part.
  private static let verbKinds: [TermKind] = [.phraseEnd, .issuingVerb, .relationVerb, .nameEnd]
}
