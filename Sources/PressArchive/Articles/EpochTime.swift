import PressExtraction

/// A time as programs store it: seconds since 1970, or thousandths of them.
struct EpochTime {
  /// Vietnam is seven hours ahead of Greenwich.
  private static let zoneSeconds = 7 * 3600
  private static let daySeconds = 24 * 3600

  private let seconds: Int

  /// Reads 10 digits (seconds) or 13 (thousandths) of the years 2001 to 2033, with a fraction of zeros or
  /// more after them; nil where it is none.
  ///
  /// All of them begin with 1, so that `2017120412` stays a day and an hour.
  init?(_ text: some Collection<UInt8>) {
    let isDigit: (UInt8) -> Bool = { (0x30...0x39).contains($0) }
    let digits = text.prefix(while: isDigit)
    let rest = text.dropFirst(digits.count)
    let isFraction = rest.first == 0x2E && rest.dropFirst().allSatisfy(isDigit)
    guard digits.first == 0x31, digits.count == 10 || digits.count == 13,
      rest.isEmpty || isFraction
    else { return nil }
    let number = digits.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    seconds = digits.count == 13 ? number / 1000 : number
  }

  /// In Vietnam, as ISO 8601.
  var iso: String {
    let local = seconds + EpochTime.zoneSeconds
    let day = CivilDate(dayNumber: local / EpochTime.daySeconds)
    let time = local % EpochTime.daySeconds
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    return "\(day.iso)T\(two(time / 3600)):\(two(time / 60 % 60)):\(two(time % 60))+07:00"
  }
}
