/// What a word can be in a time expression; one word may be several things (`năm`: year and five).
package struct TimeWord: Sendable {
  /// Roles without a value of their own.
  package struct Roles: OptionSet, Sendable {
    package let rawValue: UInt32

    package init(rawValue: UInt32) {
      self.rawValue = rawValue
    }

    /// A day and month without a year may follow, whatever comes after (`ngày`, `hôm`).
    package static let strongCue = Roles(rawValue: 1 << 0)
    /// A day and month without a year may follow (`từ`, `đến`, `trước`).
    package static let weakCue = Roles(rawValue: 1 << 1)
    /// Digits after it are a name or an index (`đường 2-9`, `Điều 5-7`).
    package static let names = Roles(rawValue: 1 << 2)
    /// Digits after it are a score.
    package static let score = Roles(rawValue: 1 << 3)
    /// It is counted by the number before it (`11/11 xã`).
    package static let counted = Roles(rawValue: 1 << 4)
    /// It may stand right after a date without a year.
    package static let follows = Roles(rawValue: 1 << 5)
    package static let about = Roles(rawValue: 1 << 6)
    package static let almost = Roles(rawValue: 1 << 7)
    package static let over = Roles(rawValue: 1 << 8)
    /// A length of time follows, not a clock time (`trong 2 giờ`).
    package static let lasting = Roles(rawValue: 1 << 9)
    /// A clock time follows (`lúc 2 giờ`).
    package static let clockCue = Roles(rawValue: 1 << 10)
    package static let past = Roles(rawValue: 1 << 11)
    package static let future = Roles(rawValue: 1 << 12)
    /// A bare year may follow (`SN 1986`).
    package static let birth = Roles(rawValue: 1 << 13)
    /// Makes a number and unit something else than a length of time (`5 năm tuổi`, `2 ngày công`).
    package static let notDuration = Roles(rawValue: 1 << 14)

    /// A scale or sum: the number before it is no day, month or year.
    package static let scale = Roles(rawValue: 1 << 15)
    /// Makes `tiếng` a sound.
    package static let sound = Roles(rawValue: 1 << 16)
    /// Belongs to `tuần` (`tuần lễ`).
    package static let weekTail = Roles(rawValue: 1 << 17)
    /// An ordinal follows (`lần thứ năm`, `đứng thứ 2`).
    package static let ranked = Roles(rawValue: 1 << 18)
    /// A number and unit after it are its number (`lớp 5`), not a length of time.
    package static let numbered = Roles(rawValue: 1 << 19)
    /// Makes `một ngày` an adverb (`một ngày nào đó`).
    package static let vague = Roles(rawValue: 1 << 20)
    /// A whole date may follow although it names (`kỳ 31/12/2017`).
    package static let dated = Roles(rawValue: 1 << 21)
    /// Tells that a sentence reports results (`doanh thu`, `đạt`, `cùng kỳ`).
    package static let result = Roles(rawValue: 1 << 22)
    /// A season without `mùa` (`hè 2017`).
    package static let bareSeason = Roles(rawValue: 1 << 23)
    /// A verb of change: lengths of time stand on both sides (`giảm từ 4 giờ còn 1 giờ`).
    package static let change = Roles(rawValue: 1 << 24)
    /// Names what happened, so that `sau` before it ends a length of time.
    package static let event = Roles(rawValue: 1 << 25)
    /// `công`: days of work are counted, no length of time.
    package static let labour = Roles(rawValue: 1 << 26)
    /// So few or many that nothing can be counted (`vài`, `những`).
    package static let few = Roles(rawValue: 1 << 27)
    /// A bare year may follow where the phrase ends with it (`tầm nhìn 2045`, `dự toán 2024`).
    package static let dating = Roles(rawValue: 1 << 30)
    /// A currency.
    package static let money = Roles(rawValue: 1 << 29)
    /// Makes `quý` a feeling (`yêu quý`).
    package static let fond = Roles(rawValue: 1 << 28)

    /// What `tới` or `đến` after it leads to is a share, no day (`có tới 2/3`).
    package static let share = Roles(rawValue: 1 << 31)

    /// Whether it stands before a length of time and bounds it.
    var isApproximator: Bool { rawValue & (1 << 6 | 1 << 7 | 1 << 8) != 0 }

    static let named: [String: Roles] = [
      "strong": .strongCue, "weak": .weakCue, "names": .names, "score": .score,
      "counted": .counted, "follows": .follows, "about": .about, "almost": .almost,
      "over": .over, "lasting": .lasting, "clockcue": .clockCue, "past": .past,
      "future": .future, "birth": .birth, "notduration": .notDuration, "scale": .scale,
      "sound": .sound, "ranked": .ranked, "numbered": .numbered, "vague": .vague,
      "dated": .dated, "result": .result, "bareseason": .bareSeason,
      "change": .change, "event": .event, "labour": .labour, "few": .few, "fond": .fond,
      "money": .money, "dating": .dating,
      "weektail": .weekTail, "share": .share,
    ]
  }

  // 14 bytes in all: the table of words is looked up several times a candidate.
  var roles: Roles = []
  var keyword: TimeKeyword?
  var unit: TimeUnit?
  var part: DayPart?
  var cycle: Cycle?
  /// A digit, or below zero the power of ten of a scale word.
  var digit: Int8 = 0
  /// The season, or -1.
  var seasonIndex: Int8 = -1

  /// A place in the cycle of sixty years.
  enum Cycle: Sendable, Equatable {
    /// One of the ten heavenly stems, 0 `giáp` through 9.
    case stem(Int8)
    /// One of the twelve earthly branches, 0 `tý` through 11.
    case branch(Int8)
  }

  /// A number from 1 through 10, or 0.
  var number: Int { Int(max(0, digit)) }
  /// The power of ten of a scale word (`triệu`), or 0.
  var power: Int { Int(max(0, -digit)) }
  /// 0 spring through 3 winter.
  var season: Int? { seasonIndex < 0 ? nil : Int(seasonIndex) }

  init() {}

  /// Whether it is nothing in an expression.
  var isEmpty: Bool {
    roles.isEmpty && keyword == nil && unit == nil && part == nil && cycle == nil && digit == 0
      && seasonIndex < 0
  }

  /// Whether numbers, parts of the day, seasons and approximators make it an opener.
  var isOpener: Bool {
    digit > 0 || part != nil || roles.contains(.bareSeason) || roles.isApproximator
  }

  /// Adds a trait as the lexicon writes it (`unit:year`, `number:5`, `weak`).
  mutating func add(_ trait: Substring) {
    let pieces = trait.split(separator: ":")
    guard let name = pieces.first else { return }
    guard pieces.count == 2 else {
      roles.formUnion(Roles.named[String(name)] ?? [])
      return
    }
    let value = pieces[1]
    switch name {
    case "number": digit = Int8(value) ?? 0
    case "scale":
      roles.insert(.scale)
      digit = -(Int8(value) ?? 0)
    // Nights are counted as days.
    case "unit": unit = value == "night" ? .day : TimeUnit(named: String(value))
    case "part": part = DayPart(named: value)
    case "stem": cycle = Int8(value).map(Cycle.stem)
    case "branch": cycle = Int8(value).map(Cycle.branch)
    case "season": seasonIndex = Int8(value) ?? -1
    default: break
    }
  }
}

extension TimeUnit {
  /// The unit that a lexicon names.
  init?(named name: String) {
    let names = [
      "second", "minute", "hour", "day", "week", "month", "quarter", "year", "decade", "century",
    ]
    guard let index = names.firstIndex(of: name) else { return nil }
    self.init(rawValue: index)
  }
}

extension DayPart {
  fileprivate init?(named name: Substring) {
    switch name {
    case "morning": self = .morning
    case "noon": self = .noon
    case "afternoon": self = .afternoon
    case "evening": self = .evening
    case "night": self = .night
    default: return nil
    }
  }
}
