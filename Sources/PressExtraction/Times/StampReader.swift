/// Reads dates from what stands beside a text: ISO 8601, the forms of the press, URLs, file names.
enum StampReader {
  /// A date, the hour where it is printed, and how far its zone is from UTC.
  struct Stamp: Equatable {
    var date: CivilDate
    var minutes: Int?
    /// Minutes east of UTC; nil where no zone is printed.
    var zone: Int?

    /// The publication date in Vietnam's time.
    func publication(_ source: PublicationDate.Source) -> PublicationDate {
      guard let minutes, let zone else {
        return PublicationDate(date: date, minutes: minutes, source: source)
      }
      let local = minutes + 420 - zone
      let days = local >= 0 ? local / 1440 : (local - 1439) / 1440
      return PublicationDate(
        date: date.adding(days: days), minutes: local - days * 1440, hasZone: true,
        source: source)
    }
  }

  /// The first date of a stamp: `2017-12-04T06:51:00+07:00`, `Thứ Hai, 04/12/2017, 06:51`,
  /// `4 tháng 12 năm 2017`, `Mon, 04 Dec 2017 06:51:00 GMT`, `12/4/2017 6:51:00 AM`.
  static func read(_ text: String) -> Stamp? {
    let pieces = pieces(of: Array(text.utf8)[...].prefix(200))
    for index in pieces.indices {
      guard let (date, end) = date(pieces, at: index) else { continue }
      var stamp = Stamp(date: date)
      if let clock = clock(pieces, from: end) ?? clock(pieces[..<index], from: 0) {
        (stamp.minutes, stamp.zone) = (clock.minutes, clock.zone)
        if clock.isProgram, end == index + 3, let american = american(pieces[index..<end]) {
          stamp.date = american
        }
      }
      return stamp
    }
    return nil
  }

  /// A date in a path: `/2017/12/04/`, `2017-12-04`, `20171204`, `20171204065100`.
  static func datePath(_ path: String) -> CivilDate? {
    let pieces = pieces(of: Array(path.utf8)[...].suffix(1000))
    for index in pieces.indices {
      let piece = pieces[index]
      if piece.width >= 8, piece.width <= 17, let date = compact(piece) { return date }
      if piece.width == 4, index + 2 < pieces.count, pieces[index + 1].isAfterMark,
        pieces[index + 2].isAfterMark, pieces[index + 1].width <= 2, pieces[index + 2].width <= 2,
        let date = plausible(piece.value, pieces[index + 1].value, pieces[index + 2].value)
      {
        return date
      }
      if piece.width <= 2, index + 2 < pieces.count, pieces[index + 2].width == 4,
        pieces[index + 1].isAfterMark, pieces[index + 2].isAfterMark,
        pieces[index + 1].width <= 2,
        let date = plausible(pieces[index + 2].value, pieces[index + 1].value, piece.value)
      {
        return date
      }
    }
    return nil
  }

  /// `12/4/2017` as programs write it in English, the month first and without noughts.
  private static func american(_ pieces: ArraySlice<Piece>) -> CivilDate? {
    let (month, day, year) = (
      pieces[pieces.startIndex], pieces[pieces.startIndex + 1], pieces[pieces.startIndex + 2]
    )
    let isPadded = [month, day].contains { $0.width == 2 && $0.value < 10 }
    guard !isPadded, month.after == 0x2F, month.width < 3 else { return nil }
    return plausible(year.value, month.value, day.value)
  }

  private static func plausible(_ year: Int, _ month: Int, _ day: Int) -> CivilDate? {
    (1900...2100).contains(year) ? CivilDate(year: year, month: month, day: day) : nil
  }

  /// The date in the first eight of a run's digits.
  private static func compact(_ piece: Piece) -> CivilDate? {
    var number = piece.value
    for _ in 8..<max(8, piece.width) { number /= 10 }
    return plausible(number / 10_000, number / 100 % 100, number % 100)
  }

  /// A run of digits or an English month's name, and the byte that stands before it.
  struct Piece {
    /// How many digits it has; 0 for a month's name.
    var width = 0
    /// Of a run of more than 17 digits the last ones.
    var value = 0
    var before: UInt8 = 0
    var after: UInt8 = 0
    /// How many bytes lie between the piece before and this one.
    var gap = 0
    var isMonth = false
    /// What stands behind two digits.
    var mark: ClockMark?

    /// Whether a single `/`, `-`, `_` or `.` stands before.
    var isAfterMark: Bool {
      gap == 1 && (before == 0x2F || before == 0x2D || before == 0x5F || before == 0x2E)
    }
  }

  /// What may stand behind a clock time.
  enum ClockMark {
    /// `AM`, `PM`
    case morning, afternoon
    /// `SA`, `CH`
    case sang, chieu
    /// `GMT`, `UTC`
    case greenwich
  }

  /// `AM`, `PM`, `SA`, `CH` (of pages in Vietnamese), `GMT` and `UTC` without an offset at a byte, behind at most one
  /// blank.
  private static func clockMark(_ bytes: ArraySlice<UInt8>, at index: Int) -> ClockMark? {
    let rest = bytes[index...].drop { $0 == 0x20 }
    guard rest.startIndex - index <= 1, let first = rest.first, first | 0x20 > 0x60 else {
      return nil
    }
    let word = rest.prefix(4).prefix { (0x61...0x7A).contains($0 | 0x20) || $0 >= 0x80 }
    switch Array(word) {
    case Array("am".utf8), Array("AM".utf8): return .morning
    case Array("pm".utf8), Array("PM".utf8): return .afternoon
    case Array("SA".utf8): return .sang
    case Array("CH".utf8): return .chieu
    case Array("GMT".utf8), Array("UTC".utf8):
      let hasOffset = rest.dropFirst(3).prefix(4).contains { (0x30...0x39).contains($0) }
      return hasOffset ? nil : .greenwich
    default: return nil
    }
  }

  private static func pieces(of bytes: ArraySlice<UInt8>) -> [Piece] {
    var (pieces, index): ([Piece], Int) = ([], bytes.startIndex)
    var last = index
    pieces.reserveCapacity(12)
    while index < bytes.endIndex {
      var piece = Piece()
      piece.before = index > bytes.startIndex ? bytes[index - 1] : 0
      piece.gap = index - last
      let start = index
      while index < bytes.endIndex, (0x30...0x39).contains(bytes[index]) {
        piece.width += 1
        piece.value = (piece.value * 10 + Int(bytes[index] - 0x30)) % 100_000_000_000_000_000
        index += 1
      }
      if index == start, let month = month(bytes, at: index) {
        (piece.value, piece.isMonth) = (month, true)
        index += 3
      }
      guard index > start else {
        index += 1
        continue
      }
      piece.after = index < bytes.endIndex ? bytes[index] : 0
      if piece.width == 2 { piece.mark = clockMark(bytes, at: index) }
      pieces.append(piece)
      last = index
    }
    return pieces
  }

  private static func month(_ bytes: ArraySlice<UInt8>, at index: Int) -> Int? {
    guard index + 2 < bytes.endIndex, (0x41...0x5A).contains(bytes[index]),
      index == bytes.startIndex || bytes[index - 1] == 0x20 || bytes[index - 1] == 0x2D
    else { return nil }
    let names = [
      "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
    ]
    let name = String(decoding: bytes[index..<index + 3], as: UTF8.self)
    return names.firstIndex(of: name).map { $0 + 1 }
  }

  private static func date(_ pieces: [Piece], at index: Int) -> (CivilDate, Int)? {
    if pieces[index].width == 8, let date = compact(pieces[index]) {
      return (date, index + 1)
    }
    guard index + 2 < pieces.count, pieces[index + 1].gap <= 10, pieces[index + 2].gap <= 10 else {
      return nil
    }
    let (a, b, c) = (pieces[index], pieces[index + 1], pieces[index + 2])
    if a.width == 4, let date = plausible(a.value, b.value, c.value) { return (date, index + 3) }
    guard c.width == 4 else { return nil }
    if a.isMonth, let date = plausible(c.value, a.value, b.value) { return (date, index + 3) }
    // `6/15/2021`: no other order makes a day of it.
    let isAmerican = b.value > 12 && a.after == 0x2F && b.after == 0x2F
    return
      (plausible(c.value, b.value, a.value)
      ?? (isAmerican ? plausible(c.value, a.value, b.value) : nil)).map { ($0, index + 3) }
  }

  /// A clock time, and whether a program wrote it in English (`6:51:00 AM`).
  private typealias Clock = (minutes: Int, zone: Int?, isProgram: Bool)

  private static func clock(_ pieces: ArraySlice<Piece>, from start: Int) -> Clock? {
    clock(Array(pieces), from: start)
  }

  private static func clock(_ pieces: [Piece], from start: Int) -> Clock? {
    guard start + 1 < pieces.count else { return nil }
    let (hour, minute) = (pieces[start], pieces[start + 1])
    guard hour.width <= 2, hour.width > 0, hour.value < 24, minute.width == 2, minute.value < 60,
      minute.gap == 1, minute.before == 0x3A || minute.before == 0x68
    else { return nil }
    var index = start + 2
    while index < pieces.count, pieces[index].gap == 1,
      pieces[index].before == 0x3A || pieces[index].before == 0x2E
    {
      index += 1
    }
    var (hours, mark) = (hour.value, pieces[index - 1].mark)
    if hours > 12, mark != .greenwich { mark = nil }
    switch mark {
    case .morning, .sang: hours %= 12
    case .afternoon, .chieu: hours = hours % 12 + 12
    case .greenwich, nil: break
    }
    let zone = zone(pieces, from: index)
    let isEnglish = mark == .morning || mark == .afternoon
    let isProgram = isEnglish && index > start + 2 && zone == nil
    return (hours * 60 + minute.value, zone, isProgram)
  }

  private static func zone(_ pieces: [Piece], from index: Int) -> Int? {
    if pieces[index - 1].after == 0x5A { return 0 }
    let named = pieces[index - 1].mark == .greenwich ? 0 : nil
    guard index < pieces.count else { return named }
    let piece = pieces[index]
    guard piece.before == 0x2B || piece.before == 0x2D, piece.gap <= 10 else { return named }
    var minutes = piece.value * 60
    if piece.width == 4 { minutes = piece.value / 100 * 60 + piece.value % 100 }
    if piece.width <= 2, index + 1 < pieces.count, pieces[index + 1].before == 0x3A {
      minutes += pieces[index + 1].value
    }
    guard minutes <= 840 else { return nil }
    return piece.before == 0x2D ? -minutes : minutes
  }
}
