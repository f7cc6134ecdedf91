import PressText

/// On which side of the publication a sentence puts a day.
extension TimeAnchor {
  /// On which side of the publication date the nearest cue of the sentence puts a finding.
  func side(at index: Int) -> TimeRules.Side? { nearestCue(at: index)?.side }

  /// A word that puts a finding on a side of the publication date.
  struct Cue {
    /// How many tokens away it stands.
    var distance: Int
    var side: TimeRules.Side
    /// Whether it is `đã`, `vừa` or of several words: a single syllable may be a piece of another word
    /// (`ký túc xá`).
    var isSure: Bool
  }

  /// The nearest cue of the sentence.
  func nearestCue(at index: Int) -> Cue? {
    let range = findings[index].mention.tokens
    var best: Cue?
    var at = range.lowerBound
    while at >= max(0, range.lowerBound - 18) {
      if var cue = cue(at, range.lowerBound - at) {
        if cue.side == .directive {
          // `đề nghị xử lý ông An, ngày 8/2, công an đã …`: a clause of its own, that nobody asks for.
          if text[range.lowerBound - 1].isMark(","), text[range.upperBound].isMark(",") { break }
          cue.side = .future
          return cue
        }
        best = cue
        break
      }
      if text[at].flags.contains(.startsSentence) { break }
      at -= 1
    }
    at = range.upperBound
    while at < min(text.count, range.upperBound + 18), !text[at].flags.contains(.startsSentence) {
      if let cue = cue(at, at - range.upperBound + 1) {
        // `Ngày 6/2, Bộ ⟨yêu cầu⟩ báo cáo trước ngày 10/2`: what is asked for is to come, not the asking.
        if cue.side == .directive { break }
        if cue.distance <= best?.distance ?? .max { best = cue }
        break
      }
      at += 1
    }
    return best
  }

  private func cue(_ index: Int, _ distance: Int) -> Cue? {
    guard let hit = text.hits.longest(.timeCue, at: index),
      let side = TimeRules.Side(rawValue: Int(hit.payload))
    else { return nil }
    let key = rules.words[text.word(index)].keyword
    return Cue(
      distance: distance, side: side,
      isSure: key == .already || key == .just || hit.tokens.count > 1)
  }

  /// Whether `hồi` says that a day or month is past (`hồi tháng 1`, `hồi trước Tết`); before a clock time it may be any.
  func isToldBack(_ index: Int) -> Bool {
    let start = findings[index].mention.tokens.lowerBound
    let before = rules.words[text.word(start - 1)].keyword
    let at = before == .before ? start - 2 : start - 1
    return rules.words[text.word(at)].keyword == .hoi && text[start].isWord
  }

  /// Whether `vừa qua`, `vừa rồi` behind a finding says that it is past (`ngày 26/6 vừa qua`).
  func isJustPast(_ index: Int) -> Bool {
    let end = findings[index].mention.tokens.upperBound
    let next = rules.words[text.word(end + 1)].keyword
    return rules.words[text.word(end)].keyword == .just && (next == .past || next == .recently)
  }

  /// Whether `sắp tới` behind a finding says that it is to come (`từ ngày 1/7 sắp tới`).
  func isSoon(_ index: Int) -> Bool {
    let end = findings[index].mention.tokens.upperBound
    return rules.words[text.word(end)].keyword == .soon
      && rules.words[text.word(end + 1)].keyword == .coming
  }

  /// Whether a stretch up to now starts with a finding (`từ tháng 1 tới nay`).
  func reachesNow(_ index: Int) -> Bool {
    let end = findings[index].mention.tokens.upperBound
    func key(_ index: Int) -> TimeKeyword? { rules.words[text.word(index)].keyword }
    return (key(end) == .to || key(end) == .coming)
      && (key(end + 1) == .now || key(end + 1) == .hour)
  }

  /// Whether a sentence opens with a date, so that its verb tells the side (`Ngày 15/1, công an đã …`).
  func leadsSentence(_ index: Int) -> Bool {
    let range = findings[index].mention.tokens
    guard text[range.upperBound].isMark(",") else { return false }
    if text[range.lowerBound].flags.contains(.startsSentence) { return true }
    let before = rules.words[text.word(range.lowerBound - 1)].keyword
    return text[range.lowerBound - 1].flags.contains(.startsSentence)
      && before != .from && before != .to && before != .before
  }
}
