import PressText

/// The home provinces of local newspapers, by the letters with which their reports open.
extension PlaceRules {
  /// The province of the article's outlet, where its name or its opening letters (`BHG - `) tell.
  func outletProvince(
    in text: ArticleText, metadata: ArticleMetadata, on day: Int32
  ) -> PlaceReference? {
    for index in 0..<min(text.count, 160) {
      guard text.hits.hasTerm(.outlet, at: index), text[index].flags.contains(.upperCase),
        let hit = text.hits.longest(.outlet, at: index),
        text[index].flags.contains(.startsLine) || text[index - 1].isMark("(")
      else { continue }
      let after = text[Int(hit.end)]
      guard after.isMark("-") || after.isMark(")") else { continue }
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
}
