import PressText

/// Reads the words behind a law's name that make it that of a revision: `Luật Du lịch (sửa đổi)`, `Luật Du lịch sửa đổi, bổ
/// sung năm 2017`.
struct LawRevision {
  let reader: LawReader
  private var text: ArticleText { reader.text }
  private var words: DocumentWords { reader.rules.words }

  /// What was read.
  struct Reading {
    /// The token after it.
    var end: Int
    /// What it adds to the law's name.
    var name: String
  }

  /// The revision that is told at a token behind a law's name; nil where the words are what the law does.
  func read(at index: Int) -> Reading? {
    let isBracketed = text[index].isMark("(")
    let start = isBracketed ? index + 1 : index
    guard !text[start].flags.contains(.startsSentence),
      let amended = words.amended.end(in: text, at: start)
    else { return nil }
    let more = words.added.end(in: text, at: text[amended].isMark(",") ? amended + 1 : amended)
    let end = more ?? amended
    let name = more == nil ? "sửa đổi" : "sửa đổi, bổ sung"
    if isBracketed {
      return text[end].isMark(")") ? Reading(end: end + 1, name: " (\(name))") : nil
    }
    let isEnd = more == nil ? isEnd(end) : isEndOfBoth(end)
    return isEnd ? Reading(end: end, name: " \(name)") : nil
  }

  /// Whether `sửa đổi` ends a name at a token.
  private func isEnd(_ index: Int) -> Bool {
    let next = text[index]
    return next.kind != .word && !next.isNumber || next.flags.contains(.startsSentence)
      || words.roles[next.word].contains(.follows) || isSaid(index) || reader.isYear(index)
  }

  /// Whether `sửa đổi, bổ sung` ends a name at a token; a third verb and what a law changes make it a verb.
  private func isEndOfBoth(_ index: Int) -> Bool {
    let next = text[index]
    if next.flags.contains(.startsSentence) || next.kind == .none { return true }
    if next.kind == .mark { return !next.isMark(",") && !next.isMark(":") && !next.isMark("(") }
    return isSaid(index) || reader.isYear(index) || text.word(index) == words.passive
      || words.roles[next.word].contains(.tense) || text.word(index) == words.has
  }

  /// `lần này`, `rất bất cập`, `cần luật hóa`, `diễn ra`, `chiều 16/6`: whether a token begins what is said of a revision.
  private func isSaid(_ index: Int) -> Bool {
    text[index].isWord && words.saidOfRevisions.contains(text.word(index))
      || words.soon.starts(in: text, at: index)
  }
}
