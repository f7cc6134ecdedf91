import PressText

/// The home provinces of local newspapers, by the letters with which their reports open.
extension PlaceRules {
  /// The province of the article's outlet, where its name or its opening letters (`BHG - `) tell.
  func outletProvince(
    in text: ArticleText, metadata: ArticleMetadata, on day: Int32
  ) -> PlaceReference? {
    for index in 0..<min(text.count, 160) {
      guard text.hits.hasTerm(.outlet, at: index), text[index].flags.contains(.upperCase),
        let hit = text.hits.longest(.outlet, at: index), opensReport(index..<Int(hit.end), in: text)
      else { continue }
      return unit(.province, code: outletCodes[Int(hit.payload)], on: day)
    }
    guard let outlet = metadata.outlet else { return nil }
    let words = outlet.split(separator: " ")
    for start in words.indices {
      if let found = province(named: words[start...].joined(separator: " "), on: day) {
        return found
      }
    }
    return nil
  }

  /// Whether letters open a report: `BHG - `, `(BHG) `, `Hà Giang (BHG) - `; no others in brackets (`hợp đồng (BTO) và`).
  private func opensReport(_ letters: Range<Int>, in text: ArticleText) -> Bool {
    let (first, after) = (letters.lowerBound, text[letters.upperBound])
    guard text[first - 1].isMark("("), first > 0 else {
      return text[first].flags.contains(.startsLine) && after.isMark("-")
    }
    return after.isMark("-")
      || after.isMark(")")
        && (text[first - 1].flags.contains(.startsLine) || text[letters.upperBound + 1].isMark("-"))
  }
}
