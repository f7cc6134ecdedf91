import PressText

/// Reads the parts of a document that stand before it: `điểm a khoản 2 Điều 5`.
struct ProvisionReader {
  let text: ArticleText
  let words: DocumentWords

  /// How many groups of parts are read.
  private static let most = 12

  /// A part as it is printed, and where it starts.
  private struct Group {
    var provision: OfficialDocument.Provision
    var start: Int
  }

  /// The provisions that end right before a token, `của` left aside.
  ///
  /// - Parameter start: The document's first token.
  /// - Returns: The nearest as it is printed, and, where several are named, each by itself in text order.
  func read(
    before start: Int
  ) -> (nearest: OfficialDocument.Provision?, all: [OfficialDocument.Provision]) {
    var index = start - 1
    if text.word(index) == words.of { index -= 1 }
    if words.drafts.contains(where: { $0.ends(in: text, before: index + 1) }) {
      index -= 2
      if text.word(index) == words.of { index -= 1 }
    }
    if text[index].isMark(",") { index -= 1 }
    index = beforeSection(index)
    guard let nearest = group(endingAt: index) else { return (nil, []) }
    var groups = [nearest]
    while groups.count < ProvisionReader.most, let last = groups.last, isListMark(last.start - 1) {
      let end = last.start - (isListMark(last.start - 2) ? 3 : 2)
      guard var group = group(endingAt: end) else { break }
      complete(&group.provision, from: last.provision)
      groups.append(group)
    }
    let all = groups.reversed().flatMap { members(of: $0.provision) }
    return (nearest.provision, all.count > 1 ? all : [])
  }

  /// `Điều 4 ⟨và Mục 5⟩ Luật Hải quan`, `Điều 4 ⟨Chương II⟩`: the last token before a section, which is no part that is read.
  private func beforeSection(_ index: Int) -> Int {
    guard words.sections.contains(text.word(index - 1)),
      text[index].isNumber || text[index].flags.contains(.upperCase)
    else { return index }
    let end = index - 2
    return isListMark(end) || text.word(end) == words.of ? end - 1 : end
  }

  /// `khoản 1, khoản 3 Điều 9`: what stands once belongs to each.
  private func complete(
    _ provision: inout OfficialDocument.Provision, from next: OfficialDocument.Provision
  ) {
    guard provision.article == nil else { return }
    provision.article = next.article
    if provision.clause == nil { provision.clause = next.clause }
  }

  private func group(endingAt end: Int) -> Group? {
    var index = end
    var group = Group(provision: OfficialDocument.Provision(), start: end + 1)
    for (word, path) in [
      (words.article, \OfficialDocument.Provision.article),
      (words.clause, \OfficialDocument.Provision.clause),
      (words.point, \OfficialDocument.Provision.point),
    ] {
      guard let (value, from) = part(endingAt: index, word) else { continue }
      group.provision[keyPath: path] = value
      group.start = from
      index = from - 1
      if text[index].isMark(",") || text.word(index) == words.of { index -= 1 }
    }
    return group.start <= end ? group : nil
  }

  /// The part named `word` that ends at a token: its value and where it starts.
  private func part(endingAt index: Int, _ word: Word) -> (String, Int)? {
    var first = index
    while first > index - 12, isValue(first) || isListMark(first) { first -= 1 }
    guard first < index, text.word(first) == word, word != .unknown, isValue(first + 1)
    else { return nil }
    return (text.string(first + 1..<index + 1), first)
  }

  /// `Điều 5, 7 và 9`: each by itself.
  private func members(of provision: OfficialDocument.Provision) -> [OfficialDocument.Provision] {
    for path in [
      \OfficialDocument.Provision.article, \OfficialDocument.Provision.clause,
      \OfficialDocument.Provision.point,
    ] {
      let printed = (provision[keyPath: path] ?? "").utf8
      guard printed.contains(where: { $0 == 0x20 || $0 == 0x2C }) else { continue }
      // `và` and the like stand between the values, which are numbers or single letters.
      let values = printed.split { $0 == 0x20 || $0 == 0x2C }
        .filter { $0.count <= 6 && (0x30...0x39).contains($0.first ?? 0) || $0.count <= 2 }
        .compactMap { String($0) }
      guard values.count > 1 else { continue }
      return values.map { value in
        var member = provision
        member[keyPath: path] = value
        return member
      }
    }
    return [provision]
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
