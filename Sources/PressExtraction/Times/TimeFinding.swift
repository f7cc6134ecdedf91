/// A time expression as printed, before anything is known of the publication date.
package struct TimeFinding: Sendable, Equatable {
  /// What the expression says.
  package enum Meaning: Sendable, Equatable {
    /// A point or stretch of the calendar.
    case moment(PartialTime)
    /// From one to another; each end may lack what the other has.
    case range(PartialTime, PartialTime)
    /// How long, or between how long and how long.
    case duration(TimeAmount, TimeAmount?)
    /// So long before (negative) or after the publication or the last day named.
    case shift(TimeAmount, sign: Int, from: PartialTime.Base)
    /// Every so often.
    case every(TimeAmount)
    /// Every year or month on a day.
    case everyDate(PartialTime)
    /// The same period a year earlier, or in the year told.
    case samePeriod(PartialTime?)
    /// The present, past or future without more.
    case reference(TimeReference)
  }

  package var mention: Mention
  package var meaning: Meaning
  package var modifier: TimeExpression.Modifier?
  /// Whether a document's number or name stands right before: the day on which it was issued.
  package var isIssueDate = false

  package init(
    mention: Mention, meaning: Meaning, modifier: TimeExpression.Modifier? = nil
  ) {
    self.mention = mention
    self.meaning = meaning
    self.modifier = modifier
  }

  /// Whether it is a day that has a name.
  var isHoliday: Bool { mention.rule == TimeRule.holiday.rawValue }
}

/// A vague reference; the raw value is TIMEX3's.
package enum TimeReference: String, CaseIterable, Sendable {
  case present = "PRESENT_REF"
  case past = "PAST_REF"
  case future = "FUTURE_REF"
}

/// A part of the day; the raw value is TIMEX3's.
package enum DayPart: String, CaseIterable, Sendable {
  case morning = "MO"
  case noon = "MI"
  case afternoon = "AF"
  case evening = "EV"
  case night = "NI"
}

/// A unit of time, smallest first.
package enum TimeUnit: Int, CaseIterable, Sendable, Comparable {
  case second
  case minute
  case hour
  case day
  case week
  case month
  case quarter
  case year
  case decade
  case century

  package static func < (one: TimeUnit, other: TimeUnit) -> Bool { one.rawValue < other.rawValue }
}

/// A length of time: for each unit how many, largest first.
package struct TimeAmount: Sendable, Equatable {
  /// One unit and how many of it.
  package struct Part: Sendable, Equatable {
    package var number: ExactDecimal
    package var unit: TimeUnit
  }

  /// The largest unit.
  package let first: Part
  // Most amounts have one unit, and so no array.
  private var smaller: [Part] = []

  package init(_ number: ExactDecimal, _ unit: TimeUnit) {
    first = Part(number: number, unit: unit)
  }

  package init(_ number: Int, _ unit: TimeUnit) {
    self.init(ExactDecimal(Int64(number)), unit)
  }

  /// How many units it has.
  package var count: Int { 1 + smaller.count }

  /// Adds a smaller unit (`1 năm 6 tháng`).
  package mutating func append(_ number: ExactDecimal, _ unit: TimeUnit) {
    smaller.append(Part(number: number, unit: unit))
  }

  /// ISO 8601: `P3D`, `P1Y6M`, `PT30M`, `P2.5D`.
  package var iso: String {
    if smaller.isEmpty, let text = first.iso { return text }
    var (days, hours) = ("", "")
    for part in [first] + smaller {
      let number = part.scaled.description
      switch part.unit {
      case .second: hours += number + "S"
      case .minute: hours += number + "M"
      case .hour: hours += number + "H"
      case .day: days += number + "D"
      case .week: days += number + "W"
      case .month, .quarter: days += number + "M"
      case .year, .decade, .century: days += number + "Y"
      }
    }
    return "P" + days + (hours.isEmpty ? "" : "T" + hours)
  }
}

extension TimeAmount.Part {
  /// A whole number of one unit.
  fileprivate var iso: String? {
    guard let number = scaled.integer, number >= 0, number < 1_000_000_000 else { return nil }
    var text = DateText()
    text.add("P")
    if unit <= .hour { text.add("T") }
    text.add(number, width: 1)
    switch unit {
    case .second: text.add("S")
    case .minute, .month, .quarter: text.add("M")
    case .hour: text.add("H")
    case .day: text.add("D")
    case .week: text.add("W")
    case .year, .decade, .century: text.add("Y")
    }
    return text.string
  }

  /// How many of the unit that ISO 8601 has for it.
  fileprivate var scaled: ExactDecimal {
    switch unit {
    case .quarter: number.adding(number).flatMap(number.adding) ?? number
    case .decade: number.scaled(by: 1)
    case .century: number.scaled(by: 2)
    default: number
    }
  }
}
