import PressText

/// Reads what a steering committee is for, which no lexicon lists.
extension NameParser {
  private static let steering = NameHash(Array("Ban Chỉ đạo".utf8)[...])
  /// How many words tell it at most.
  private static let longestTask = 14

  /// The token after the words in lower case that tell what a steering committee is for, where its unit follows them
  /// (`Ban Chỉ đạo hỗ trợ tiêu thụ nông sản ⟨tỉnh Hà Nam⟩`).
  func taskEnd(from start: Int, of head: OrganizationHead) -> Int? {
    guard head.name.key == NameParser.steering, startsTask(start) else { return nil }
    var end = start
    while end < start + NameParser.longestTask {
      if end > start + 2, let type = places.typeWord(in: text, at: end),
        text[type.tokens.upperBound].flags.contains(.capitalized), !opensAnew(end),
        !endsInVerb(end)
      {
        return end
      }
      let token = text[end]
      guard token.isWord, !token.flags.contains(.capitalized), !opensAnew(end),
        end == start || token.word == rules.words.and || !rules.words.functions[token.word],
        !rules.words.auxiliaries[token.word]
      else { return nil }
      end += 1
    }
    return nil
  }

  /// Whether the words from a token on may tell a task, not what the committee says or has done.
  private func startsTask(_ index: Int) -> Bool {
    let word = text.word(index)
    return text[index].isWord && !opensAnew(index) && word != rules.words.and
      && !rules.words.predicates[word] && !rules.words.tellings[word]
      && (!rules.words.functions[word] || rules.words.tasks.contains(word))
  }

  /// Whether a verb ends before a unit, which is its object (`Ban Chỉ đạo đề nghị và ⟨đôn đốc⟩ huyện Hoa Lư`).
  private func endsInVerb(_ end: Int) -> Bool {
    (end - 2..<end).contains { index in
      text.hits.longest(.nameEnd, at: index).map { Int($0.end) == end && $0.payload == 0 } ?? false
    }
  }
}
