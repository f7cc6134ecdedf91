import CLexicons
import PressText

/// Surnames and offices.
package final class PersonRules: Sendable {
  /// Words before a title that tell whether somebody still has it.
  let standings: WordTable<Bool>

  /// Words before the name of a person who is spoken of with respect (`ông`).
  let honorifics: WordTable<Bool>
  /// Those of them that foreigners' names follow too.
  let respects: WordTable<Bool>
  /// Words between a name and the office that somebody is given (`được bầu giữ chức`).
  let appointing: WordTable<Bool>
  /// The last one of them.
  let posts: WordTable<Bool>
  /// `là`, which tells the office of who the sentence is about.
  let copula: Word
  /// Words before a person of whom the office that follows is not (`thay ông An làm`, `con trai ông An`).
  let others: WordTable<Bool>
  /// `chính` in `chính quyền Tổng thống Obama`.
  let power: Word
  /// `chí` in `đồng chí`.
  let comrade: Word
  /// Words that open a sentence and end no name of four words.
  let openers: WordTable<Bool>
  /// Verbs with which somebody says something, which no word that opens a sentence stands before.
  let sayings: WordTable<Bool>
  /// Verbs of a headline between a name and the office of another person.
  let visits: WordTable<Bool>
  /// `ngày`, which opens a sentence before a number.
  let day: Word
  /// The words with which names of persons start.
  let surnames: WordTable<Bool>

  /// `surnames`: The words with which names of persons start.
  init(_ builder: inout LexiconBuilder, surnames: WordTable<Bool>) {
    standings = builder.table(of: "nguyên cựu quyền tân")
    honorifics = builder.table(of: "ông bà anh chị ngài")
    respects = builder.table(of: "ông bà ngài")
    appointing = builder.table(
      of: """
        được bầu bổ nhiệm phân công điều động luân chuyển chỉ định tiếp tục sẽ đã vừa chính thức \
        giữ chức vụ danh cương vị đảm nhận đương làm là tái đắc trúng cử
        """)
    posts = builder.table(of: "chức vụ vị danh làm là nhiệm")
    copula = builder.word("là")
    others = builder.table(of: "thay trai gái vợ chồng cáo với cho")
    power = builder.word("chính")
    comrade = builder.word("chí")
    day = builder.word("ngày")
    self.surnames = surnames
    var (openers, sayings, visits) = (
      WordTable(absent: false), WordTable(absent: false), WordTable(absent: false)
    )
    unsafe LexiconFile(vnpress_lexicon_person_words).forEachRow(fields: 2) { row in
      let word = builder.word(row.field(0))
      switch row[1] {
      case "opener": openers[word] = true
      case "saying": sayings[word] = true
      default: visits[word] = true
      }
    }
    (self.openers, self.sayings, self.visits) = (openers, sayings, visits)
    guard builder.takesTerms else { return }
    builder.trigger(surnames.words { $0 }, .person)
    builder.trigger(respects.words { $0 }, .person)
    unsafe LexiconFile(vnpress_lexicon_titles).forEachRow { row in
      builder.term(row, .title, ForeignOffice(row.field(1)).rawValue)
    }
  }
}

/// How a person was recognised.
enum PersonRule: String, ExtractionRule {
  /// The office, perhaps with its body, stands before the name.
  case officeBeforeName = "office-before-name"
  /// The office stands after the name.
  case nameBeforeOffice = "name-before-office"
  /// The full name of someone whose office is told elsewhere in the text.
  case personAgain = "person-again"

  var examples: [String] {
    switch self {
    case .officeBeforeName:
      [
        "Chủ tịch UBND tỉnh Quảng Ninh ⟦Nguyễn Đức Long⟧ cho biết → Nguyễn Đức Long",
        "Bộ trưởng ⟦Trần Tuấn Anh⟧ trả lời → Trần Tuấn Anh",
        "Bí thư Tỉnh ủy Đắk Lắk ⟦Y Biêr Niê⟧ dự → Y Biêr Niê",
        "Thủ tướng Đức ⟦Angela Merkel⟧ đến thăm → Angela Merkel",
        "Chủ tịch Quốc hội: Ông ⟦Nông Đức Hải⟧. → Nông Đức Hải",
      ]
    case .nameBeforeOffice:
      [
        "Đồng chí ⟦Nguyễn Chiến Thắng⟧, Trưởng Ban Tuyên giáo Thành ủy Uông Bí, nói → Nguyễn Chiến Thắng",
        "Đại hội bầu bà ⟦Lê Thị Mỹ⟧ tiếp tục làm Bí thư Đảng ủy phường Quang Trung → Lê Thị Mỹ",
        "Ông ⟦Robert Hale⟧, Giám đốc Bệnh viện Việt Đức, nói → Robert Hale",
        "Thủ tướng chỉ định ông ⟦Hồ Văn Minh⟧ giữ chức Chủ tịch UBND tỉnh An Giang → Hồ Văn Minh",
      ]
    case .personAgain:
      ["Bí thư ⟦Lê Văn Thành⟧ đến dự. Ông ⟦Lê Văn Thành⟧ nói → Lê Văn Thành"]
    }
  }
}
