import CLexicons
import PressText

/// A word that a rule of time expressions names.
package enum TimeKeyword: String, CaseIterable, Sendable {
  case again = "lại"
  case ago = "cách"
  case all = "cả"
  case am
  case amShort = "sa"
  case and = "và"
  case at = "lúc"
  case back = "trở"
  case bce = "tcn"
  case before = "trước"
  case birth = "sinh"
  case calendar = "lịch"
  case ce = "scn"
  case century = "kỷ"
  case centuryShort = "tk"
  case clockShort = "g"
  case clockwise = "đồng"
  case common = "công"
  case coming = "tới"
  case compare = "so"
  case continued = "tục"
  case cropOrCase = "vụ"
  case date = "hôm"
  case dawn = "rạng"
  case day = "ngày"
  case dayShort = "ng"
  case degree = "độ"
  case each = "mỗi"
  case early = "sớm"
  case end = "cuối"
  case enters = "vào"
  case era = "niên"
  case eve = "giao"
  case eveSecond = "thừa"
  case every = "hằng"
  case everyOld = "hàng"
  case exactly = "đúng"
  case first = "tiên"
  case firstLunarMonth = "giêng"
  case fiscal = "tài"
  case fiscalSecond = "chính"
  case following = "theo"
  case from = "từ"
  case fullMoon = "rằm"
  case half = "rưỡi"
  case halfOf = "nửa"
  case here = "đây"
  case hoi = "hồi"
  case hour = "giờ"
  case hourOrSound = "tiếng"
  case hourShort = "h"
  case inside = "trong"
  case just = "vừa"
  case khi
  case lastLunarMonth = "chạp"
  case late = "muộn"
  case leap = "nhuận"
  case already = "đã"
  case less = "kém"
  case lower = "hạ"
  case lunar = "âm"
  case lunarDay = "mùng"
  case lunarDayOld = "mồng"
  case lunarShort = "âl"
  case man = "ông"
  case middle = "giữa"
  case minute = "phút"
  case minuteShort = "p"
  case month = "tháng"
  case more = "nữa"
  case near = "gần"
  case new = "mới"
  case nextIn = "kế"
  case night = "đêm"
  case now = "nay"
  case occasion = "dịp"
  case of = "của"
  case one = "một"
  case or = "hoặc"
  case opening = "cửa"
  case ordinal = "thứ"
  case origin = "nguyên"
  case part = "đoạn"
  case party = "đảng"
  case past = "qua"
  case period = "giai"
  case phase = "thời"
  case pm
  case pmShort = "ch"
  case point = "điểm"
  case quarter = "quý"
  case quarterShort = "q"
  case recently = "rồi"
  case remaining = "còn"
  case row = "liền"
  case rowOld = "liên"
  case same = "cùng"
  case school = "học"
  case season = "mùa"
  case secondShort = "s"
  case session = "buổi"
  case side = "sau"
  case since = "khóa"
  case soon = "sắp"
  case start = "đầu"
  case stretch = "kỳ"
  case sun = "nhật"
  case sunday = "chủ"
  case sundayOld = "chúa"
  case sundayShort = "cn"
  case ten = "thập"
  case tenDays = "trung"
  case tens = "mươi"
  case tensRound = "chục"
  case term = "nhiệm"
  case tet = "tết"
  case that = "đó"
  case thatOld = "ấy"
  case this = "này"
  case those = "những"
  case thoseAll = "các"
  case through = "hết"
  case times = "lần"
  case to = "đến"
  case tomorrow = "mai"
  case turn = "tiếp"
  case two = "hai"
  case upper = "thượng"
  case utc
  case week = "tuần"
  case with = "với"
  case woman = "bà"
  case work = "việc"
  case working = "làm"
  case world = "thế"
  case year = "năm"
  case zone = "gmt"
}

extension TimeKeyword {
  /// The words with which an expression may start, beside numbers, parts of the day, approximators and
  /// what starts a phrase of the lexicon.
  fileprivate static let openers: Set<TimeKeyword> = [
    .ago, .all, .before, .centuryShort, .date, .dawn, .day, .dayShort, .each, .end, .era, .eve,
    .fullMoon, .halfOf, .lower, .lunarDay, .lunarDayOld, .middle, .month, .ordinal, .period,
    .phase, .quarter, .quarterShort, .same, .season, .session, .side, .start, .sunday, .sundayOld,
    .sundayShort,
    .ten, .tenDays, .tensRound, .term, .tet, .those, .thoseAll, .upper, .week, .world, .year,
  ]
}

/// The table of words that time expressions are made of.
package final class TimeWords: Sendable {
  /// By the word's number.
  private let traits: [TimeWord]

  init(_ builder: inout LexiconBuilder) {
    traits = builder.table("times.words") { WordTraits(traits: TimeWords.readTraits(&$0)) }.traits
  }

  private static func readTraits(_ builder: inout LexiconBuilder) -> [TimeWord] {
    var traits = WordTable(absent: TimeWord())
    unsafe LexiconFile(vnpress_lexicon_time_words).forEachRow(fields: 2) { row in
      let word = builder.word(row.field(0))
      for trait in row.field(1).split(separator: 0x20) {
        traits[word].add(String(decoding: trait, as: UTF8.self)[...])
      }
    }
    for keyword in TimeKeyword.allCases {
      traits[builder.word(keyword.rawValue)].keyword = keyword
    }
    return traits.all
  }

  /// The words with which an expression may start.
  var openers: [Word] {
    traits.indices.filter {
      traits[$0].isOpener || traits[$0].keyword.map(TimeKeyword.openers.contains) ?? false
    }.map { Word(rawValue: UInt32(truncatingIfNeeded: $0)) }
  }

  /// What a word can be.
  @inline(__always)
  subscript(_ word: Word) -> TimeWord {
    let index = Int(word.rawValue)
    return index < traits.count ? traits[index] : TimeWord()
  }
}

/// What words can be, by number; a compiled table has only those that can be something.
private struct WordTraits: TableValue {
  var traits: [TimeWord]

  init(traits: [TimeWord]) {
    self.traits = traits
  }

  init(_ reader: inout TableReader) {
    traits = Array(repeating: TimeWord(), count: Int(reader.number() as UInt16))
    for _ in 0..<reader.count() {
      let word = Int(reader.number() as UInt16)
      let trait: TimeWord = reader.value()
      if word < traits.count { traits[word] = trait }
    }
  }

  func write(to writer: inout TableWriter) {
    let words = traits.indices.filter { !traits[$0].isEmpty }
    writer.number(UInt16(traits.count))
    writer.count(words.count)
    for word in words {
      writer.number(UInt16(word))
      traits[word].write(to: &writer)
    }
  }
}
