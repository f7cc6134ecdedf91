import PressText

/// Tells when an article was published.
package struct PublicationResolver: Sendable {
  private let rules: TimeRules

  package init(rules: TimeRules) {
    self.rules = rules
  }

  /// The date by dateline, metadata, URL, file name or option, in this order; nil where none tells.
  ///
  /// A date given beside the text that cannot be read gives a warning.
  package func resolve(
    findings: [TimeFinding], in text: ArticleText, metadata: ArticleMetadata,
    options: ExtractionOptions, warnings: inout [Extraction.Warning]
  ) -> PublicationDate? {
    let stamp = metadata.published.flatMap(StampReader.read)
    if let published = metadata.published, stamp == nil {
      warnings.append(
        Extraction.Warning(
          code: "unreadable-publication-date",
          message: "the publication date given, \"\(published.prefix(60))\", is none"))
    }
    if let date = dateline(findings, in: text) { return date }
    if let date = placeline(findings, in: text) ?? closing(findings, in: text) { return date }
    if let stamp { return stamp.publication(.metadata) }
    if let date = byline(findings, in: text) { return date }
    if let date = metadata.url.flatMap(StampReader.datePath) {
      return PublicationDate(date: date, source: .url)
    }
    if let name = metadata.member ?? metadata.path, let date = StampReader.datePath(name) {
      return PublicationDate(date: date, source: .filename)
    }
    return options.published.map { PublicationDate(date: $0, source: .option) }
  }

  /// The first whole date of a dateline, with the hour that stands with it.
  private func dateline(_ findings: [TimeFinding], in text: ArticleText) -> PublicationDate? {
    guard let line = text.layout.lines.first(where: { $0.zone == .dateline }) else { return nil }
    let inLine = findings.filter { line.tokens.contains($0.mention.tokens.lowerBound) }
    guard var date = inLine.lazy.compactMap({ whole($0) }).first else { return nil }
    if date.minutes == nil { date.minutes = inLine.lazy.compactMap { hour($0) }.first }
    return date
  }

  /// The hour of a clock time that stands without a day (`⟨16:05⟩' 05/10/2007`).
  private func hour(_ finding: TimeFinding) -> Int? {
    guard case .moment(let time) = finding.meaning, time.grain == .clock, time.day == nil,
      time.shift == nil, time.weekday == nil
    else { return nil }
    return time.minutes
  }

  /// The date with which the lead opens after its place: `Thanh Hóa, 15/9/2023 - Sáng nay, …`,
  /// `(Hà Nội, 3/8/2021) Sáng nay, …`, `Việt Trì, ngày 12/3/2001. Sáng nay, …`, `Hà Nội, 12/3/2009 (TTXVN) - …`.
  private func placeline(_ findings: [TimeFinding], in text: ArticleText) -> PublicationDate? {
    guard let finding = findings.first(where: { text.zone($0.mention.tokens.lowerBound) == .body })
    else { return nil }
    let tokens = finding.mention.tokens
    guard let date = whole(finding), date.date.year >= PublicationResolver.firstYear,
      closesPlaceline(tokens.upperBound, in: text)
    else { return nil }
    var (index, hasName) = (tokens.lowerBound - 1, false)
    guard text[index].isMark(",") || text[index].isMark(")") || isAgency(index, in: text) else {
      return nil
    }
    while index > max(0, tokens.lowerBound - 10), !text[index].flags.contains(.startsLine) {
      hasName = hasName || text[index].isWord
      index -= 1
      guard text[index].flags.contains(.capitalized) || text[index].kind == .mark else {
        return nil
      }
    }
    hasName = hasName || text[index].isWord
    return hasName && text[index].flags.contains(.startsLine) ? date : nil
  }

  /// Older days that open a text are history.
  private static let firstYear = 1945

  /// Whether a dash, colon, bracket, full stop or the line's end closes the place and its date.
  private func closesPlaceline(_ index: Int, in text: ArticleText) -> Bool {
    let end = text[index]
    if end.isMark("-") { return end.isSpaced }
    if end.isMark(":") || end.isMark(")") || end.isMark(".") { return true }
    // `Hà Nội, 12/3/2009 (TTXVN) - `
    guard end.isMark("("), isAgency(index + 1, in: text), text[index + 2].isMark(")") else {
      return false
    }
    return text[index + 3].isMark("-") || text[index + 3].isMark(":")
  }

  /// Whether the letters of a news agency or paper stand there (`TTXVN`, `VNA`).
  private func isAgency(_ index: Int, in text: ArticleText) -> Bool {
    text[index].isWord && text[index].flags.contains(.upperCase) && text[index].length > 2
  }

  /// The stamp with which the text closes after a bar: `… | 23:05 14/06/2017`.
  private func closing(_ findings: [TimeFinding], in text: ArticleText) -> PublicationDate? {
    guard let finding = findings.last, finding.mention.tokens.upperBound == text.count else {
      return nil
    }
    return barred(finding, in: text)
  }

  /// The stamp with which one of the first lines closes after a bar: `Lê An (VKSND tỉnh) | 17/11/2022 14:06`.
  private func byline(_ findings: [TimeFinding], in text: ArticleText) -> PublicationDate? {
    let lines = text.layout.lines.prefix(PublicationResolver.headLines)
    guard let end = lines.last?.tokens.upperBound else { return nil }
    for finding in findings {
      guard finding.mention.tokens.upperBound <= end else { return nil }
      if text[finding.mention.tokens.upperBound].flags.contains(.startsLine),
        let date = barred(finding, in: text)
      {
        return date
      }
    }
    return nil
  }

  /// How many lines may stand before the text: section, title, lead and byline.
  private static let headLines = 4

  /// A whole day with its hour behind a bar.
  private func barred(_ finding: TimeFinding, in text: ArticleText) -> PublicationDate? {
    guard text[finding.mention.tokens.lowerBound - 1].isMark("|"), let date = whole(finding),
      date.minutes != nil
    else { return nil }
    return date
  }

  /// The day of the Gregorian calendar that a finding prints whole, with the hour that stands with it.
  private func whole(_ finding: TimeFinding) -> PublicationDate? {
    guard case .moment(let time) = finding.meaning, !time.isLunar, let year = time.year,
      let month = time.month, let day = time.day,
      let date = CivilDate(year: year, month: month, day: day)
    else { return nil }
    return PublicationDate(
      date: date, minutes: time.minutes, hasZone: time.hasZone, source: .dateline)
  }
}
