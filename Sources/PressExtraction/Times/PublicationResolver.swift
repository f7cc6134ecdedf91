/// Tells when an article was published.
package struct PublicationResolver: Sendable {
  private let rules: TimeRules

  package init(rules: TimeRules) {
    self.rules = rules
  }

  /// The date by dateline, metadata, URL, file name or option, in this order; nil where none tells.
  package func resolve(
    findings: [TimeFinding], in text: ArticleText, metadata: ArticleMetadata,
    options: ExtractionOptions
  ) -> PublicationDate? {
    if let date = dateline(findings, in: text) { return date }
    if let stamp = metadata.published.flatMap(StampReader.read) {
      return stamp.publication(.metadata)
    }
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
    for finding in findings where line.tokens.contains(finding.mention.tokens.lowerBound) {
      guard case .moment(let time) = finding.meaning, !time.isLunar, let year = time.year,
        let month = time.month, let day = time.day,
        let date = CivilDate(year: year, month: month, day: day)
      else { continue }
      return PublicationDate(
        date: date, minutes: time.minutes, hasZone: time.hasZone, source: .dateline)
    }
    return nil
  }
}
