/// What a word can be to the rules of counts, a bit each: one look-up tells them all.
struct CountRole: OptionSet, Sendable {
  let rawValue: UInt64

  @inline(__always)
  init(rawValue: UInt64) {
    self.rawValue = rawValue
  }

  @inline(__always)
  private init(bit: UInt64) {
    rawValue = 1 << bit
  }

  /// Whether it has all of some roles.
  @inline(__always)
  func contains(_ roles: CountRole) -> Bool { rawValue & roles.rawValue == roles.rawValue }

  /// Whether it is any of some roles.
  @inline(__always)
  func isAny(of roles: CountRole) -> Bool { rawValue & roles.rawValue != 0 }

  /// Words of time, which make a duration of a number.
  static var timeUnit: CountRole { CountRole(bit: 0) }
  /// Words before a bare fraction or a year-like number.
  static var opener: CountRole { CountRole(bit: 1) }
  /// Words of games, after which `2-1` is a score.
  static var score: CountRole { CountRole(bit: 2) }
  /// Words after which `5` follows a year and not a five.
  static var beforeYear: CountRole { CountRole(bit: 3) }
  /// What follows `đồng` where it is not money.
  static var afterDong: CountRole { CountRole(bit: 4) }
  /// What follows `độ` where it is no temperature.
  static var afterDegree: CountRole { CountRole(bit: 5) }
  /// What is measured in `khối`.
  static var substance: CountRole { CountRole(bit: 6) }
  /// What is measured in `mẫu` and `công`.
  static var field: CountRole { CountRole(bit: 7) }
  /// What shows that `đô`, `ký`, `yên` and the like belong to another word.
  static var unitContinuation: CountRole { CountRole(bit: 8) }
  /// `tăng`.
  static var increase: CountRole { CountRole(bit: 9) }
  /// `giảm`.
  static var decrease: CountRole { CountRole(bit: 10) }
  /// Words that may stand between a verb of change and the number.
  static var changeFiller: CountRole { CountRole(bit: 11) }
  /// Units of time and other words after `/`.
  static var per: CountRole { CountRole(bit: 12) }
  /// Words before an exam mark, eyesight, blood pressure: `8/10` is no ratio.
  static var mark: CountRole { CountRole(bit: 13) }
  /// Words before a bare number that is still counted (`còn 96`, `là 29`).
  static var ellipsisCue: CountRole { CountRole(bit: 14) }
  /// Words that start no noun phrase.
  static var end: CountRole { CountRole(bit: 15) }
  /// Units that begin other words as well (`đô thị`, `tấn công`).
  static var ambiguousUnit: CountRole { CountRole(bit: 16) }
  /// Units of area that are other words as well.
  static var fieldUnit: CountRole { CountRole(bit: 17) }
  /// Units of precious metal that are other words as well.
  static var goldUnit: CountRole { CountRole(bit: 18) }
  /// Nouns that are as often verbs (`tổ chức`).
  static var verbLike: CountRole { CountRole(bit: 19) }
  /// Words before `2 lần` that make a multiple of it.
  static var multiplier: CountRole { CountRole(bit: 20) }
  /// Words before an amount of money without its currency.
  static var price: CountRole { CountRole(bit: 21) }
  /// Nouns on which things happen, so that `trên` before their number is a preposition.
  static var surface: CountRole { CountRole(bit: 22) }
  /// The last words of the officials and members that the press lists together.
  static var official: CountRole { CountRole(bit: 23) }
  /// Nouns that tell how much a thing holds (`xe 16 chỗ`), counted after any noun.
  static var capacity: CountRole { CountRole(bit: 24) }
  /// What is won and lost, counted after a foreign name.
  static var result: CountRole { CountRole(bit: 25) }
  /// Words that tell that the numbers after them name things (`số hiệu`).
  static var label: CountRole { CountRole(bit: 26) }
  /// Words after a fraction without a noun.
  static var fractionFollower: CountRole { CountRole(bit: 27) }
  /// After them `tới`, `đến` say how large a share is.
  static var shareVerb: CountRole { CountRole(bit: 46) }
  /// Words that point back to what was counted (`trong đó`).
  static var pointer: CountRole { CountRole(bit: 47) }
  /// Currencies that may stand before their number.
  static var prefixCurrency: CountRole { CountRole(bit: 28) }
  /// What follows `ba` where it is the father (`ba mẹ`) or a piece of a word (`ba lô`).
  static var afterThree: CountRole { CountRole(bit: 29) }
  /// The last words of phrases that bound the number after them, `từ`, `giữa`, `gấp`.
  static var endsBound: CountRole { CountRole(bit: 30) }
  /// The last words after which a number is a name (`khu phố`).
  static var endsName: CountRole { CountRole(bit: 31) }
  /// Words that may join two numbers to a range or a part to its whole.
  static var link: CountRole { CountRole(bit: 32) }

  /// What an office issues, counted after `cấp` the verb.
  static var issued: CountRole { CountRole(bit: 33) }
  /// What is warm, cold or feverish, so that `độ` is one of temperature.
  static var weather: CountRole { CountRole(bit: 34) }
  /// Whom and what one sends, counted after `điều` the verb.
  static var sent: CountRole { CountRole(bit: 35) }
  /// Qualities by which people are compared, so that `hơn` after them is no bound.
  static var quality: CountRole { CountRole(bit: 36) }
  /// Parts of laws and rows of terms, which a number follows (`khóa XII`, `Điều 7`).
  static var provision: CountRole { CountRole(bit: 37) }
  /// `màu`, which is no substance.
  static var hue: CountRole { CountRole(bit: 38) }
  /// Verbs that `trên` belongs to (`dựa trên`).
  static var ground: CountRole { CountRole(bit: 39) }
  /// Last syllables of verbs of what is done `trên` a few things (`lắp`, `phân bổ`).
  static var laying: CountRole { CountRole(bit: 63) }
  /// What is told above and below zero (`âm 12 gậy`).
  static var balance: CountRole { CountRole(bit: 40) }
  /// What a bound may count few of (`trên 6 bàn`, `trên 9 chỗ`), and nobody stands on.
  static var tallied: CountRole { CountRole(bit: 41) }
  /// What follows the father with whom somebody else is named (`cả ba lẫn mẹ`).
  static var besides: CountRole { CountRole(bit: 42) }
  /// Words of place, before which a share of what was counted stands (`1 ở Hà Nội`).
  static var place: CountRole { CountRole(bit: 43) }
  /// What makes a time of life of `tuổi` (`tháng năm tuổi thơ`).
  static var youth: CountRole { CountRole(bit: 44) }
  /// What `âm` follows as a sound (`ghi âm`).
  static var sound: CountRole { CountRole(bit: 45) }
  /// With which it begins what happened to those who are counted (`bị thương`).
  static var fate: CountRole { CountRole(bit: 48) }
  /// For which a sum is paid (`2 triệu/người`).
  static var paidFor: CountRole { CountRole(bit: 49) }
  /// The last words of amounts that are no sums (`công suất`, `sản lượng`, `dân số`), and what stands before them.
  static var amount: CountRole { CountRole(bit: 50) }
  static var amountLead: CountRole { CountRole(bit: 51) }
  /// Words of earning and spending.
  static var pay: CountRole { CountRole(bit: 52) }
  /// The first words of streets, before whose name a number is one of a house.
  static var street: CountRole { CountRole(bit: 53) }
  /// What follows `điểm` where an exam is told of (`điểm chuẩn`).
  static var exam: CountRole { CountRole(bit: 54) }
  /// Subjects in which pupils are marked.
  static var subject: CountRole { CountRole(bit: 55) }
  /// The first and the last words of `trúng tuyển`, `tuyển sinh`, `thủ khoa`, `đề thi`.
  static var entrance: CountRole { CountRole(bit: 56) }
  static var entranceEnd: CountRole { CountRole(bit: 58) }
  /// Nouns that begin what comes next as well, so that nothing is measured of them (`40 m2 bằng đá`).
  static var means: CountRole { CountRole(bit: 60) }
  /// What a body has two of, so that no article beside it is a number.
  static var limb: CountRole { CountRole(bit: 59) }
  /// What goods follow (`mặt hàng`, `bán hàng`).
  static var trade: CountRole { CountRole(bit: 57) }
  /// Classifiers that are nothing else, so that a number before one counts.
  static var classifier: CountRole { CountRole(bit: 62) }
  /// Words before the number of a house (`ở`, `số nhà`, `địa chỉ`).
  static var address: CountRole { CountRole(bit: 61) }
  static var priceOrPay: CountRole {
    CountRole(rawValue: CountRole.price.rawValue | CountRole.pay.rawValue)
  }
  /// What is counted or paid per.
  static var perOrPaid: CountRole {
    CountRole(rawValue: CountRole.per.rawValue | CountRole.paidFor.rawValue)
  }
  /// Verbs of change, and what stands between them and the number.
  static var ofChange: CountRole {
    CountRole(
      rawValue: CountRole.increase.rawValue | CountRole.decrease.rawValue
        | CountRole.changeFiller.rawValue)
  }
  /// `tăng`, `giảm`.
  static var ofIncreaseOrDecrease: CountRole {
    CountRole(rawValue: CountRole.increase.rawValue | CountRole.decrease.rawValue)
  }
  /// Verbs of change, and words before a bare number.
  static var ofChangeOrCue: CountRole {
    CountRole(rawValue: CountRole.ofChange.rawValue | CountRole.ellipsisCue.rawValue)
  }
  /// Words that start no counted noun.
  static var endOrTime: CountRole {
    CountRole(rawValue: CountRole.end.rawValue | CountRole.timeUnit.rawValue)
  }
  /// Units that a longer noun may begin with (`công nhân`, `đ/c`).
  static var doubtfulUnit: CountRole {
    CountRole(rawValue: CountRole.ambiguousUnit.rawValue | CountRole.fieldUnit.rawValue)
  }
  /// What `cả hai` does not stand for.
  static var verbOrLimb: CountRole {
    CountRole(rawValue: CountRole.verbLike.rawValue | CountRole.limb.rawValue)
  }
  /// Words that complete no classifier.
  static var endOrVerb: CountRole {
    CountRole(rawValue: CountRole.end.rawValue | CountRole.verbLike.rawValue)
  }
  /// What shows that a loose `2` behind `m` is an exponent: matter, or the end of the phrase.
  static var afterExponent: CountRole {
    CountRole(rawValue: CountRole.cubicMatter.rawValue | CountRole.end.rawValue)
  }
  /// What is measured in `khối`.
  static var cubicMatter: CountRole {
    CountRole(rawValue: CountRole.substance.rawValue | CountRole.field.rawValue)
  }
}
