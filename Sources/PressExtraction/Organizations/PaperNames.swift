import PressText

/// Reads names of papers, channels and sites that only the word before them shows to be such
/// (`tờ Bangkok Tribune`, `kênh truyền hình Al Manar`).
extension OrganizationScan {
  private static let longestPaper = 4

  /// Reads the name after a sort of paper; false where none follows.
  mutating func readPaper(at start: Int, _ hit: TermHit) -> Bool {
    let head = rules.heads[Int(hit.payload)]
    guard !isName(start, of: head) else { return false }
    if let place = text.hits.longest(.foreignPlace, at: Int(hit.end)),
      parser.startsHead(Int(place.end))
    {
      return true
    }
    let first = paperStart(after: Int(hit.end), isSite: head.isSite)
    guard !parser.startsHead(first), !parser.opensAnew(first) else { return true }
    let end = paperEnd(from: first)
    guard isPaper(first..<end, head) else { return true }
    let base = parser.parts.count
    parser.push(.head(hit.payload), first..<first)
    for index in first..<end { parser.push(.text, index..<index + 1) }
    append(first..<end, .paperName, from: base)
    return true
  }

  /// Whether a sort of site is a syllable of a name or another word (`Nha Trang Beach`, `nghĩa trang X`).
  private func isName(_ index: Int, of head: OrganizationHead) -> Bool {
    guard head.isSite else { return false }
    return text[index].flags.contains(.capitalized) && !text[index].flags.contains(.startsSentence)
      || rules.words.beforePage[text.word(index - 1)] && text[index].isSpaced
  }

  /// The token after a country that stands before a site's name (`trang tin Nhật Bản Digi-Info`), or before a paper
  /// that the lexicon knows (`tờ báo Anh The Sunday Times`).
  private func paperStart(after index: Int, isSite: Bool) -> Int {
    guard let place = text.hits.longest(.foreignPlace, at: index) else { return index }
    let next = Int(place.end)
    let isName = isSite && place.end > place.start + 1 && text[next].flags.contains(.capitalized)
    return isName || text.hits.hasTerm(.organizationName, at: next) ? next : index
  }

  private func paperEnd(from start: Int) -> Int {
    var end = start
    while end < start + OrganizationScan.longestPaper {
      let token = text[end]
      if token.isWord {
        guard token.flags.contains(.capitalized), end == start || !parser.opensAnew(end),
          !rules.words.functions[token.word],
          end == start || text.hits.longest(.foreignPlace, at: end) == nil
        else { break }
        end += 1
      } else {
        // `Digi-Info`, `AL.com`
        guard end > start, token.isMark("-") || token.isMark("."), !token.isSpaced,
          text[end + 1].isWord, !text[end + 1].isSpaced
        else { break }
        end += 2
      }
    }
    return end
  }

  private func isPaper(_ name: Range<Int>, _ head: OrganizationHead) -> Bool {
    guard let first = name.first, !rules.words.platforms[text.word(first)] else { return false }
    let isForeign = name.contains { text[$0].isWord && !text[$0].flags.contains(.syllable) }
    if !isForeign, head.isSite || goesOn(name.upperBound) { return false }
    if name.count == 1 {
      return isForeign && text[first].length > 1
        && text.hits.longest(.foreignPlace, at: first) == nil
    }
    return isForeign || !rules.words.surnames[text.word(first)]
  }

  /// Whether a further noun of the name stands at a token (`Quân Giải phóng`).
  private func goesOn(_ index: Int) -> Bool {
    let next = text[index]
    return next.isWord && !parser.opensAnew(index) && !rules.words.functions[next.word]
      && !rules.words.predicates[next.word] && !text.hits.hasTerm(.nameEnd, at: index)
  }
}
