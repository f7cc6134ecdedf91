import PressText

/// Bodies and documents that share a count: `⟨Sở Y tế⟩ và ⟨Sở Nội vụ⟩ đã tuyển 250 viên chức`.
extension LinkScan {
  /// How many are joined at most.
  private static let mostJoint = 8

  /// All bodies that act with the one that a count is tied to, that one too; empty where it acts alone.
  func jointBodies(_ link: CountLink?, before count: Int, in sentence: SentenceCursor) -> [Int] {
    guard let places = joint(link, before: count, in: sentence, of: organizations),
      // `cùng ⟨với⟩ Sở Y tế và Sở Nội vụ`.
      !words.roles[text.word(Int(organizations[places.lowerBound].start) - 1)].contains(.object)
    else { return [] }
    return places.map { Int(organizations[$0].index) }
  }

  /// All documents that are joined to the one that a count is tied to, that one too; empty where none is.
  func jointDocuments(_ link: CountLink?, before count: Int, in sentence: SentenceCursor) -> [Int] {
    guard let link else { return [] }
    let places = joint(link, before: count, in: sentence, of: documents)
    guard let first = places?.lowerBound ?? place(of: link.index, before: count, in: sentence)
    else { return [] }
    // `Theo ⟨Nghị quyết 18⟩ và ⟨Nghị quyết 19⟩, tỉnh giảm 5 sở; … 4 phòng`: the first one heads the sentence.
    var last = places?.upperBound ?? first + 1
    // `theo Quyết định 15, Quyết định 16 bị hủy` is none of two: `và` stands before the last one.
    var next = last
    while next < documents.count, next - first < LinkScan.mostJoint,
      isJoint(Int(documents[next - 1].end), Int(documents[next].start), isLast: false)
    {
      next += 1
      if text.word(Int(documents[next - 1].start) - 1) == words.and { last = next }
    }
    guard last - first > 1 else { return [] }
    let entities = (first..<last).map { Int(documents[$0].index) }
    return Set(entities).count == entities.count ? entities : []
  }

  /// The place of a document's last mention in a sentence before a count, or of its first one behind.
  private func place(of document: Int, before count: Int, in sentence: SentenceCursor) -> Int? {
    let places = documents.places(from: sentence.start, to: count)
    if let place = places.last(where: { Int(documents[$0].index) == document }) { return place }
    let next = places.upperBound
    return next < documents.count && Int(documents[next].index) == document ? next : nil
  }

  /// The places of the targets that commas and `và` alone join to a link's, the last one.
  private func joint(
    _ link: CountLink?, before count: Int, in sentence: SentenceCursor, of targets: LinkTargets
  ) -> Range<Int>? {
    guard let link else { return nil }
    let places = targets.places(from: sentence.start, to: count)
    guard let last = places.last(where: { Int(targets[$0].index) == link.index }) else {
      return nil
    }
    var first = last
    while first > places.lowerBound, last - first < LinkScan.mostJoint,
      isJoint(Int(targets[first - 1].end), Int(targets[first].start), isLast: first == last)
    {
      first -= 1
    }
    guard first < last else { return nil }
    let entities = (first...last).map { targets[$0].index }
    return Set(entities).count == entities.count ? first..<last + 1 : nil
  }

  /// Whether `và`, or a comma before other than the last one, alone stands between two mentions.
  ///
  /// The day and the issuer of a document may stand before it: `Quyết định 1880 ⟨ngày 29/9⟩ và Quyết định 306`.
  func isJoint(_ mention: Int, _ start: Int, isLast: Bool = false) -> Bool {
    var end = mention
    if end + 1 < start, let day = dates.first(in: end..<end + 1) { end = Int(day.end) }
    if end + 1 < start, text.word(end) == rules.words.of,
      let body = organizations.first(in: end + 1..<end + 4),
      isTitle(end + 1..<Int(body.start))
    {
      end = Int(body.end)
    }
    guard start == end + 1 else { return false }
    return text[end].isWord ? text[end].word == words.and : !isLast && text[end].isMark(",")
  }
}
