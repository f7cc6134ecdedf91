import PressText

/// The home provinces of local newspapers, by the letters with which their reports open.
extension PlaceRules {
  /// The province of the article's outlet, where its name or its opening letters (`BHG - `) tell.
  func outletProvince(
    in text: ArticleText, metadata: ArticleMetadata, on date: CivilDate?
  ) -> PlaceReference? {
    for index in 0..<min(text.count, 160) {
      guard let hit = text.hits.longest(.outlet, at: index),
        text[index].flags.contains(.upperCase),
        text[index].flags.contains(.startsLine) || text[index - 1].isMark("(")
      else { continue }
      let after = text[Int(hit.end)]
      guard after.isMark("-") || after.isMark(")") else { continue }
      return unit(.province, code: outletCodes[Int(hit.payload)], on: date)
    }
    guard let outlet = metadata.outlet else { return nil }
    let words = outlet.split(separator: " ").map(String.init)
    for start in words.indices {
      let name = words[start...].joined(separator: " ")
      if let found = units(named: name, level: .province, on: date).first { return found }
    }
    return nil
  }
}
