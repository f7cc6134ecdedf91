/// One end of a time expression: only what is printed is set.
package struct PartialTime: Sendable, Equatable {
  /// How fine it is.
  package enum Grain: Int, CaseIterable, Sendable, Comparable {
    case clock
    case partOfDay
    case day
    case week
    case month
    /// The first so many months of a year, or the last.
    case months
    case quarter
    case half
    case season
    case year
    /// A school year or a harvest year: two calendar years.
    case twoYears
    case decade
    case century

    package static func < (one: Grain, other: Grain) -> Bool { one.rawValue < other.rawValue }
  }

  /// What relative words count from.
  package enum Base: CaseIterable, Sendable {
    case publication
    /// The last day, month or year that the text named (`cùng ngày`, `hôm sau`).
    case discourse
    /// The same unit where the same sentence names one, else the publication (`năm trước`).
    case story
  }

  /// Which side of the publication date a word puts it on (`tới`, `vừa qua`).
  package enum Direction: Sendable {
    case past
    case future
  }

  package var grain: Grain
  /// The year; 0 is 1 before Christ.
  @Printed<Int16> package var year: Int?
  /// `năm ngoái` -1, `năm nay` 0, `năm tới` 1: in which year a month, quarter or day lies.
  @Printed<Int8> package var yearShift: Int?
  @Printed<Int8> package var month: Int?
  /// Where several months stand together, the last; `month` is the first.
  @Printed<Int8> package var lastMonth: Int?
  @Printed<Int8> package var day: Int?
  @Printed<Int8> package var weekday: Int?
  package var part: DayPart?
  /// Minutes after midnight, as printed (`3 giờ chiều` is 15 × 60).
  @Printed<Int16> package var minutes: Int?
  /// Seconds behind the minute, where they are printed.
  @Printed<Int8> package var seconds: Int?
  /// The quarter, half or season of a year; the decade; the century.
  @Printed<Int16> package var index: Int?
  /// So many units of the grain from `base` (`hôm qua`: -1 day).
  ///
  /// Beside a weekday: weeks.
  @Printed<Int16> package var shift: Int?
  package var base = Base.publication
  package var direction: Direction?
  package var isLunar = false
  /// Whether the year is told by its name in the cycle of sixty only.
  package var isCycleYear = false
  /// Whether the month is the leap month of that number (`tháng 6 nhuận`).
  package var isLeapMonth = false
  package var hasZone = false

  package init(_ grain: Grain) {
    self.grain = grain
  }
}

/// A small number that may be missing, in as many bytes as it needs.
///
/// A time with `Int?` throughout took 152 bytes instead of 24, and copying it a tenth of finding times.
@propertyWrapper
package struct Printed<Storage: FixedWidthInteger & Sendable>: Sendable, Equatable {
  /// The lowest value stands for none.
  private var storage = Storage.min

  package init() {}

  package var wrappedValue: Int? {
    get { storage == .min ? nil : Int(storage) }
    set { storage = newValue.map { Storage(clamping: $0) } ?? .min }
  }
}
