/// The letters of a date, put together without strings of its parts.
struct DateText {
  // The longest is a clock time with its zone, 25 letters, and a sign.
  private var bytes = InlineArray<32, UInt8>(repeating: 0)
  private var count = 0
  /// Whether the next year that is added gets a `?`.
  var isYearDoubtful = false

  /// Adds an ASCII letter; past 32 of them nothing.
  mutating func add(_ letter: Unicode.Scalar) {
    guard count < bytes.count else { return }
    bytes[count] = UInt8(truncatingIfNeeded: letter.value)
    count += 1
  }

  /// Adds a number with at least so many digits.
  mutating func add(_ number: Int, width: Int) {
    if number < 0 { add("-") }
    var (rest, divisor) = (number.magnitude, UInt(1))
    for _ in 1..<max(1, width) { divisor *= 10 }
    while rest / divisor >= 10 { divisor *= 10 }
    while divisor > 0 {
      add(Unicode.Scalar(UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest / divisor)))
      rest %= divisor
      divisor /= 10
    }
  }

  /// Adds a year of four digits.
  mutating func add(year: Int) {
    add(year, width: 4)
    if isYearDoubtful { add("?") }
    isYearDoubtful = false
  }

  /// Adds `2017-12-04`.
  mutating func add(_ date: CivilDate) {
    add(year: date.year)
    add("-")
    add(date.month, width: 2)
    add("-")
    add(date.day, width: 2)
  }

  /// Adds `T06:51`.
  mutating func add(minutes: Int) {
    add("T")
    add(minutes / 60, width: 2)
    add(":")
    add(minutes % 60, width: 2)
  }

  /// Adds `+07:00`, Vietnam's zone.
  mutating func addZone() {
    add("+")
    add(7, width: 2)
    add(":")
    add(0, width: 2)
  }

  /// What was added.
  var string: String {
    do {
      return String(copying: try UTF8Span(validating: bytes.span.extracting(0..<count)))
    } catch {
      return ""
    }
  }
}

/// A number with at least so many digits.
func digits(_ number: Int, _ width: Int) -> String {
  var text = DateText()
  text.add(number, width: width)
  return text.string
}
