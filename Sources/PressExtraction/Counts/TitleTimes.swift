import PressText

/// The period of a report that its title tells.
extension LinkScan {
  /// `Kết quả kiểm tra ⟨6 tháng đầu năm⟩ ⏎ - Kiểm tra 12 cơ sở`: the period in a report's title, for deeds and figures that are
  /// counted before any other time is told.
  func titleTime(of count: Range<Int>, in sentence: SentenceCursor) -> CountLink? {
    guard let frame = titleFrame, count.lowerBound >= frame.start, count.upperBound <= frame.end,
      count.lowerBound - sentence.start < LinkScan.clauseReach,
      !isDistance(count), !isTimeless(count, in: sentence.start),
      tellsDone(sentence.start, before: count),
      !tellsPresent(sentence.start..<count.lowerBound),
      !tellsOfPerson(sentence.start..<count.lowerBound)
    else { return nil }
    return CountLink(frame.date, .whenTitle)
  }

  /// `Kiểm tra 12 cơ sở`, `Huyện ⟨đã⟩ mở 3 lớp`, `Thu ngân sách ⟨đạt⟩ 5 tỷ đồng`, but not `Huyện rộng 5 ha`: whether a sentence
  /// tells a deed, or how much something has come to.
  private func tellsDone(_ sentence: Int, before count: Range<Int>) -> Bool {
    let start = count.lowerBound
    return tellsDeed(sentence, before: count)
      || (sentence..<max(sentence, start)).contains { words.done.contains(text.word($0)) }
      || words.growths[text.word(start - 1)]
  }

  /// The period of a title that names a report, and the tokens in which no other time is told.
  func findTitleFrame() -> TitleFrame? {
    guard
      let place = (0..<dates.count).first(where: { text.zone(Int(dates[$0].start)) == .title }),
      isPeriod(Int(dates[place].index)), isUsable(dates[place], in: 0),
      let line = text.layout.line(ofToken: Int(dates[place].start)),
      text.layout.lines[line].tokens.prefix(LinkScan.reportReach).contains(where: { token in
        words.reports.contains { $0.starts(in: text, at: token) }
      })
    else { return nil }
    let date = Int(dates[place].index)
    let end = text.layout.lines[line].tokens.upperBound
    let other = (place + 1..<dates.count).first {
      Int(dates[$0].start) >= end && tellsOther(dates[$0], than: date)
    }
    return TitleFrame(
      date: date, start: end, end: other.map { Int(dates[$0].start) } ?? text.count)
  }

  /// How many tokens before what it calls itself the title of a report may start: `Một số ⟨kết quả⟩`.
  private static let reportReach = 4

  /// Whether a time is one of whole months of a year, or the year.
  private func isPeriod(_ date: Int) -> Bool {
    let date = extraction.dates[date]
    guard date.kind == .date, let begin = date.begin, let end = date.end else { return false }
    return begin.year == end.year && begin.day == 1 && end.day >= 28
  }

  /// Whether a time is another one than that of a title, and no length or what others are compared with.
  private func tellsOther(_ time: LinkTarget, than date: Int) -> Bool {
    let told = extraction.dates[Int(time.index)]
    let title = extraction.dates[date]
    let zone = text.zone(Int(time.start))
    guard told.kind == .date || told.kind == .time, zone != .dateline, zone != .byline,
      !isComparedTime(time)
    else { return false }
    return told.begin != title.begin || told.end != title.end
  }
}

/// The period of a report's title, and the tokens for which it holds.
struct TitleFrame {
  let date: Int
  let start, end: Int
}
