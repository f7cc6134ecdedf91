import PressText

/// What a word is in a numeral.
struct NumeralWord: Sendable, Equatable {
  enum Role: UInt8, Sendable {
    case none
    /// `không` through `chín`.
    case digit
    /// `mốt`, `tư`, `lăm`, `nhăm`: units after a ten.
    case unitAfterTen
    /// `mười`.
    case ten
    /// `mươi`.
    case tens
    /// `chục`, `trăm`, `nghìn`, `vạn`, `triệu`, `tỷ`; `value` is the power of ten.
    case scale
    /// `k`, `tr`, joined to digits; `value` is the power of ten.
    case letterScale
    /// `linh`, `lẻ`.
    case zeroTens
    /// `rưỡi`.
    case half
    /// `nửa`.
    case halfOf
    /// `hàng`.
    case hundredsOf
    /// `vài`, `dăm`; `value` is the digit that a second word pairs with.
    case few
    /// `mấy`.
    case some
    /// `phẩy`, `chấm`.
    case point
    /// `âm`.
    case minus
  }

  var role = Role.none
  var value: Int8 = 0

  /// Whether it is `triệu` or `tỷ`.
  var isLarge: Bool { role == .scale && value >= 6 }

  /// Whether it makes another number of the digits before it (`5 nghìn`, `5k`, `5 phẩy 2`).
  var goesOnDigits: Bool {
    switch role {
    case .scale, .letterScale, .point: true
    case .none, .digit, .unitAfterTen, .ten, .tens, .zeroTens, .half, .halfOf, .hundredsOf, .few,
      .some, .minus:
      false
    }
  }
}

/// The words that numerals are made of.
///
/// A class, so that readers share it without copies.
final class NumeralWords: Sendable {
  private let table: WordTable<NumeralWord>
  /// `năm`: five and year.
  let five: Word
  /// `đá`: broken stone is `đá dăm`.
  let stone: Word
  /// What makes another word of `tỷ` (`tỷ lệ`, `tỷ phú`) and of `triệu` (`triệu chứng`).
  private let afterBillion, afterMillion: WordTable<Bool>
  private let wealthy: Word
  /// Words before the last number of a list.
  let joints: WordTable<Bool>
  /// Words before a number that names one of several, or tells a day, an hour or a score (`hiệp một, hai cầu thủ`).
  let labels: WordTable<Bool>
  /// Words that follow a number whose groups stand apart (`100 000 đồng`).
  let followsGroups: WordTable<Bool>
  /// Words that follow a bare digit after a scale word (`2 tỷ 5 đồng`).
  let currencies: WordTable<Bool>

  init(_ builder: inout LexiconBuilder) {
    var table = WordTable(absent: NumeralWord())
    var followsGroups = WordTable(absent: false)
    var currencies = WordTable(absent: false)
    five = builder.word("năm")
    stone = builder.word("đá")
    let digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
    for (value, word) in digits.enumerated() {
      table[builder.word(word)] = NumeralWord(role: .digit, value: Int8(value))
    }
    table[builder.word("bẩy")] = NumeralWord(role: .digit, value: 7)
    for (word, value) in [("mốt", 1), ("tư", 4), ("lăm", 5), ("nhăm", 5)] {
      table[builder.word(word)] = NumeralWord(role: .unitAfterTen, value: Int8(value))
    }
    let scales = [
      ("chục", 1), ("trăm", 2), ("nghìn", 3), ("ngàn", 3), ("vạn", 4), ("triệu", 6), ("tỷ", 9),
    ]
    for (word, power) in scales {
      table[builder.word(word)] = NumeralWord(role: .scale, value: Int8(power))
    }
    for (word, power) in [("k", 3), ("tr", 6), ("m", 6), ("g", 9)] {
      table[builder.word(word)] = NumeralWord(role: .letterScale, value: Int8(power))
    }
    let others: [(String, NumeralWord.Role, Int8)] = [
      ("mười", .ten, 10), ("mươi", .tens, 10), ("linh", .zeroTens, 0), ("lẻ", .zeroTens, 0),
      ("rưỡi", .half, 0), ("rưởi", .half, 0), ("nửa", .halfOf, 0), ("hàng", .hundredsOf, 0),
      ("cả", .hundredsOf, 0),
      ("vài", .few, 2), ("dăm", .few, 5), ("mấy", .some, 0), ("phẩy", .point, 0),
      ("chấm", .point, 0), ("âm", .minus, 0),
    ]
    for (word, role, value) in others {
      table[builder.word(word)] = NumeralWord(role: role, value: value)
    }
    for word in ["đồng", "đ", "vnd", "vnđ", "usd", "đô", "ndt", "euro", "eur"] {
      currencies[builder.word(word)] = true
      followsGroups[builder.word(word)] = true
    }
    for word in [
      "người", "hộ", "lượt", "m", "km", "ha", "tấn", "cây", "con", "chiếc", "triệu", "tỷ",
    ] {
      followsGroups[builder.word(word)] = true
    }
    afterBillion = builder.table(of: "lệ phú số trọng suất thí giá")
    afterMillion = builder.table(of: "chứng phú tập hồi")
    wealthy = builder.word("phú")
    labels = builder.table(
      of:
        "hiệp tầng hàng bài ván đợt nhóm lô ngày lúc sáng trưa chiều tối đêm điểm số khoản điều lớp khối đội tổ "
        + "quận phường ấp thôn tháng quý kỳ lượt trận tuần thứ hạng phút")
    joints = builder.table(of: "và hoặc hay")
    self.table = table
    self.followsGroups = followsGroups
    self.currencies = currencies
  }

  /// Whether a numeral may start with a word.
  func startsNumeral(_ word: Word) -> Bool {
    switch table[word].role {
    case .digit, .ten, .tens, .scale, .halfOf, .hundredsOf, .few, .some, .minus: true
    case .none, .unitAfterTen, .letterScale, .zeroTens, .half, .point: false
    }
  }

  /// The words with which a numeral may start.
  var openers: [Word] { table.words { _ in true }.filter(startsNumeral) }

  subscript(_ word: Word) -> NumeralWord { table[word] }

  /// Whether a scale word and the word after it are another word (`tỷ lệ`); behind digits only one
  /// that is counted (`3 tỷ phú`, `2 triệu chứng`).
  func isOtherWord(_ scale: NumeralWord, before next: Word, followsDigits: Bool) -> Bool {
    switch scale.value {
    case 9: followsDigits ? next == wealthy : afterBillion[next]
    case 6: afterMillion[next]
    default: false
    }
  }
}
