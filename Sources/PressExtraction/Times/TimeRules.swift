import CLexicons
import PressText

/// The words, phrases and holidays of time expressions.
package final class TimeRules: Sendable {
  /// What a fixed phrase says.
  enum Phrase: Sendable, Equatable {
    case reference(TimeReference)
    case every(TimeUnit)
    /// So many units from the publication date or from the last one named.
    case shift(TimeUnit, Int, PartialTime.Base)
    /// No time at all, though a shorter phrase would be one (`hàng tháng trời`).
    case nothing
  }

  /// A day of every year that has a name.
  struct Holiday: Sendable, Equatable {
    var month: Int
    var day: Int
    var isLunar: Bool
    /// Whether `ngày` has to stand before it.
    var needsDay: Bool

    /// Whether every country has a day of that name.
    var isNationalDay: Bool { month == 9 && day == 2 }
  }

  /// On which side of the publication date a cue puts a day.
  enum Side: Int, Sendable {
    case past
    case future
    case near
    /// Future, for dates that stand after it (`yêu cầu`).
    case directive

    fileprivate init?(name: String) {
      switch name {
      case "past": self = .past
      case "future": self = .future
      case "near": self = .near
      case "directive": self = .directive
      default: return nil
      }
    }
  }

  let words: TimeWords
  let lunar: LunarCalendar
  /// The first word of the country's name.
  let home: Word
  /// What makes another word of `công` after a day (`công chiếu`): no work is counted.
  let compounds: WordTable<Bool>
  /// `tư`, four only behind `thứ`, `tháng` and tens (`đầu ⟨tư⟩ năm 2017`); `là`; `sang` (`bước sang 2018`).
  let fourth, copula, across: Word
  /// `định kỳ`; `lễ lớn` behind days that are counted.
  let regular, feast: WordPhrase
  /// `hơn`, and what it only compares behind (`sớm hơn`).
  let more: Word
  let compared: WordTable<Bool>
  /// `ảnh`, behind the day of a caption; `tại`, before a place.
  let picture, located: Word
  /// `tính` before `đến`; the last word of `hiệu lực`.
  let counted, force: Word
  /// `đen` of `Thứ Hai đen`; `mừng` of `mừng xuân`; `từng`, also that something once was.
  let black, greeting, ever: Word
  /// What is ranked by `thứ Ba` though it has a capital: `bí thư`, `giải`.
  let secretary: WordPhrase
  let prize: Word
  /// What is measured in degrees before `độ`: `nhiệt`, `nồng`.
  let degrees: WordTable<Bool>
  /// What stands before `sáng đó`, `tối ấy` where they are parts of a day: `ngay`, `vào`, `nhưng`.
  let leading: WordTable<Bool>
  /// What makes `mùa` that of matches: `giải`, `bóng`.
  let matches: WordTable<Bool>
  /// What happens at hours of the day (`cấm`, `nắng`, `họp`).
  let hourly: WordTable<Bool>
  /// Behind `năm`, makes a year of its own kind: `học`, `tài khóa`.
  let yearNouns: WordTable<Bool>
  /// Behind a day that is a subject: `được`, `là`.
  let predicates: WordTable<Bool>
  /// What tells a duty or right (`phải`, `được`).
  let duties: WordTable<Bool>
  /// Before months, tell that they last and are none of the year: `giam`, `vượt`, `thai`.
  let lastings: WordTable<Bool>
  /// Behind months, the same: `tù`, `treo`, `kể`.
  let spanned: WordTable<Bool>
  /// Before `một ngày`, make it some day: `vào`, `bỗng`.
  let someday: WordTable<Bool>
  /// Before a number of a plate: `tàu`, `xe`.
  let vehicles: WordTable<Bool>
  /// The last words of verbs of saying (`nói`, `cho biết`, `tuyên bố`).
  let sayings: WordTable<Bool>
  /// Tell that what follows is to come: `sẽ`, `sắp`, `dự kiến`.
  let announcing: WordTable<Bool>
  /// The last words of what `11/9` names: `khủng bố`, `sự kiện`.
  let attacks: WordTable<Bool>
  /// What is held in a year and has it in its name: `kỳ thi`, `lễ hội`.
  let events: [WordPhrase]
  /// Tell of an event that is over, of who won it or of what came of it: `từng`, `hoa hậu`, `gian lận`.
  let memories: WordTable<Bool>
  /// Behind the year of an event, go on: no number of theirs stands before them.
  let continuing: WordTable<Bool>
  /// The last words of what else tells so (`dự kiến`, `kế hoạch`), and the first ones.
  let plans: WordTable<Bool>
  let planned: WordTable<Bool>
  private let phrases: [Phrase]
  private let holidays: [Holiday]

  package init(_ builder: inout LexiconBuilder) {
    words = TimeWords(&builder)
    lunar = LunarCalendar(&builder)
    home = builder.word("việt")
    (regular, feast) = (WordPhrase("định kỳ", &builder), WordPhrase("lễ lớn", &builder))
    more = builder.word("hơn")
    (fourth, copula, across) = (builder.word("tư"), builder.word("là"), builder.word("sang"))
    (picture, located) = (builder.word("ảnh"), builder.word("tại"))
    (counted, force) = (builder.word("tính"), builder.word("lực"))
    (black, greeting, ever) = (builder.word("đen"), builder.word("mừng"), builder.word("từng"))
    (secretary, prize) = (WordPhrase("bí thư", &builder), builder.word("giải"))
    degrees = builder.table(of: "nhiệt nồng tốc mật cường")
    leading = builder.table(of: "vào ngay cũng nhưng mà nên và suốt ngày hôm")
    matches = builder.table(of: "giải bóng")
    compared = builder.table(of: "sớm muộn chậm nhanh trễ ngắn lâu")
    hourly = builder.table(of: "cấm mở nắng nóng mưa họp dịch tiếp điện lưu")
    yearNouns = builder.table(of: "học tài ngân")
    predicates = builder.table(of: "được là bị trở trùng")
    duties = builder.table(of: "phải được buộc")
    lastings = builder.table(
      of:
        "giam giữ phạt án lĩnh vượt sớm chậm trễ muộn trừ đáy đỉnh cần gian phép thai bầu trai gái út"
        + " lên xuống với trước quá được mất hạn kéo nghỉ cai")
    spanned = builder.table(of: "tù giam treo cải quản kể tuổi mùa đi tiền thử")
    someday = builder.table(of: "vào bỗng rồi đến")
    vehicles = builder.table(of: "tàu xe ghe")
    sayings = builder.table(of: "nói biết bố báo")
    announcing = builder.table(of: "sẽ sắp kiến")
    attacks = builder.table(of: "bố kiện kịch cố họa")
    events = [
      "kỳ thi", "cuộc thi", "hội thi", "tuyển sinh", "xét tuyển", "lễ hội", "ngày hội", "hội xuân",
      "hội thao", "hội chợ", "liên hoan", "festival", "diễn đàn", "giải vô địch", "giải bóng",
      "giải quần vợt", "giải cầu lông", "giải việt dã", "giải đua", "sea games",
    ].map { WordPhrase($0, &builder) }
    memories = builder.table(
      of: "cựu từng sau lận hậu khôi miss quán đoạt giành")
    continuing = builder.table(
      of: "là được bị diễn tại do với ở của cho sẽ khai bế kết đã đang không có theo từ vừa sắp vào"
    )
    plans = builder.table(of: "kiến hoạch")
    planned = builder.table(of: "dự kế")
    compounds = builder.table(
      of: "chiếu bố diễn phá đoàn đức phu tác")
    phrases = builder.table("times.phrases") { TimeRules.readPhrases(&$0) }
    holidays = builder.table("times.holidays") { TimeRules.readHolidays(&$0) }
    TimeRules.addTerms(&builder)
    builder.trigger(words.openers, .date)
  }

  private static func addTerms(_ builder: inout LexiconBuilder) {
    guard builder.takesTerms else { return }
    unsafe LexiconFile(vnpress_lexicon_time_cues).forEachRow(fields: 2) { row in
      guard let side = Side(name: row[1]) else { return }
      builder.term(row, .timeCue, side.rawValue)
    }
    let bounds = [
      [
        "ít nhất", "tối thiểu", "không dưới", "không ít hơn", "không được dưới",
        "không được ít hơn",
        "không thấp hơn",
      ],
      [
        "không quá", "tối đa", "nhiều nhất", "không vượt quá", "không được quá",
        "không được vượt quá",
      ],
      ["chưa đầy", "chưa tới", "chưa đến", "dưới"], ["trên"],
    ]
    for (index, phrases) in bounds.enumerated() {
      for phrase in phrases { builder.term(phrase, .timeBound, index) }
    }
  }

  /// The longest fixed phrase at a token.
  func phrase(at index: Int, in text: ArticleText) -> (phrase: Phrase, end: Int)? {
    guard let hit = text.hits.longest(.timePhrase, at: index),
      phrases.indices.contains(Int(hit.payload)), !startsAnew(in: hit.tokens, text)
    else { return nil }
    return (phrases[Int(hit.payload)], Int(hit.end))
  }

  /// Whether the last word of a phrase has a capital and its first has none (`mới ⟨Đây⟩`).
  private func startsAnew(in tokens: Range<Int>, _ text: ArticleText) -> Bool {
    let last = text[tokens.upperBound - 1].flags
    return last.contains(.capitalized) && !last.contains(.upperCase)
      && !text[tokens.lowerBound].flags.contains(.capitalized)
  }

  /// The token after a phrase that is no time though its words are (`hàng tháng trời`).
  func timeless(at index: Int, in text: ArticleText) -> Int? {
    guard let hit = phrase(at: index, in: text), hit.phrase == .nothing else { return nil }
    return hit.end
  }

  /// The longest holiday at a token.
  func holiday(at index: Int, in text: ArticleText) -> (holiday: Holiday, end: Int)? {
    guard let hit = text.hits.longest(.holiday, at: index),
      holidays.indices.contains(Int(hit.payload))
    else { return nil }
    return (holidays[Int(hit.payload)], Int(hit.end))
  }

  /// The holiday whose name ends right before a token (`Quốc khánh 2/9`).
  func holiday(endingAt index: Int, in text: ArticleText) -> Holiday? {
    for back in 1...6 {
      if let found = holiday(at: index - back, in: text), found.end == index {
        return found.holiday
      }
    }
    return nil
  }

  private static func readPhrases(_ builder: inout LexiconBuilder) -> [Phrase] {
    var phrases: [Phrase] = []
    unsafe LexiconFile(vnpress_lexicon_time_phrases).forEachRow(fields: 2) { row in
      guard let phrase = Phrase(meaning: row[1]) else { return }
      builder.term(row, .timePhrase, phrases.count)
      phrases.append(phrase)
    }
    return phrases
  }

  private static func readHolidays(_ builder: inout LexiconBuilder) -> [Holiday] {
    var holidays: [Holiday] = []
    unsafe LexiconFile(vnpress_lexicon_holidays).forEachRow(fields: 5) { row in
      guard let month = row.number(2), let day = row.number(3) else { return }
      builder.term(row, .holiday, holidays.count)
      holidays.append(
        Holiday(
          month: month, day: day, isLunar: row[1] == "lunar", needsDay: !row.field(4).isEmpty))
    }
    return holidays
  }
}

extension TimeRules.Phrase {
  /// A meaning as the lexicon writes it: `day -1`, `year 0 discourse`, `every month`, `PAST_REF`.
  fileprivate init?(meaning: String) {
    if let reference = TimeReference(rawValue: meaning) {
      self = .reference(reference)
      return
    }
    if meaning == "nothing" {
      self = .nothing
      return
    }
    let pieces = meaning.split(separator: " ").map(String.init)
    guard pieces.count >= 2 else { return nil }
    if pieces[0] == "every" {
      guard let unit = TimeUnit(named: pieces[1]) else { return nil }
      self = .every(unit)
      return
    }
    guard let unit = TimeUnit(named: pieces[0]), let shift = Int(pieces[1]) else { return nil }
    let isStory = pieces.count > 2 && pieces[2] == "story"
    self = .shift(
      unit, shift, isStory ? .story : pieces.count > 2 ? .discourse : .publication)
  }
}
