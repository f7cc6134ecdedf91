import PressText

/// Reads the part of a document that stands before it: `điểm a khoản 2 Điều 5`.
struct ProvisionReader {
  let text: ArticleText
  let words: DocumentWords

  /// The provision that ends right before a token, `của` left aside; nil where none does.
  func read(before start: Int) -> OfficialDocument.Provision? {
    var index = start - 1
    if text.word(index) == words.of { index -= 1 }
    if text[index].isMark(",") { index -= 1 }
    var provision = OfficialDocument.Provision()
    var isFound = false
    for (word, path) in [
      (words.article, \OfficialDocument.Provision.article),
      (words.clause, \OfficialDocument.Provision.clause),
      (words.point, \OfficialDocument.Provision.point),
    ] {
      guard let (value, from) = part(endingAt: index, word) else { continue }
      provision[keyPath: path] = value
      isFound = true
      index = from - 1
      if text[index].isMark(",") || text.word(index) == words.of { index -= 1 }
    }
    return isFound ? provision : nil
  }

  /// The part named `word` that ends at a token: its value and where it starts.
  private func part(endingAt index: Int, _ word: Word) -> (String, Int)? {
    var first = index
    while first > index - 12, isValue(first) || isListMark(first) { first -= 1 }
    guard first < index, text.word(first) == word, word != .unknown, isValue(first + 1)
    else { return nil }
    return (text.string(first + 1..<index + 1), first)
  }

  private func isListMark(_ index: Int) -> Bool {
    text[index].isMark(",") || words.roles[text.word(index)].contains(.conjunction)
  }

  private func isValue(_ index: Int) -> Bool {
    let token = text[index]
    if token.isNumber { return true }
    return token.isWord && token.length <= 2 && text.string(index).unicodeScalars.count == 1
  }
}
