/// When an article was published: the reference time (TIMEX3: document creation time).
package struct PublicationDate: Sendable, Equatable {
  /// Where it was read, in the order in which the places are tried.
  package enum Source: String, CaseIterable, Sendable {
    case dateline
    case metadata
    case url
    case filename
    case option
  }

  package var date: CivilDate
  /// Minutes after midnight, where the hour is known.
  package var minutes: Int?
  /// Whether the zone (`GMT+7`, `+07:00`) is printed; times are Vietnam's anyway.
  package var hasZone = false
  package var source: Source

  package init(date: CivilDate, minutes: Int? = nil, hasZone: Bool = false, source: Source) {
    self.date = date
    self.minutes = minutes
    self.hasZone = hasZone
    self.source = source
  }

  /// `2017-12-04`, `2017-12-04T06:51` or `2017-12-04T06:51+07:00`.
  package var iso: String {
    var text = DateText()
    text.add(date)
    if let minutes {
      text.add(minutes: minutes)
      if hasZone { text.addZone() }
    }
    return text.string
  }
}
