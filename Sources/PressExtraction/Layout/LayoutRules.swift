import CLexicons
import PressText

/// The words by which the parts of an article are told apart.
package final class LayoutRules: Sendable {
  /// What a phrase of `lexicons/layout/phrases.tsv` says of its line.
  enum Role: Int, Sendable {
    /// A line that is only this is furniture of the page.
    case junk
    /// Heads furniture that runs to the page's end (comments).
    case rest
    /// A line that is only this is navigation, and so is what stands above it.
    case menu
    /// A line that is only this, above the headline, names the section.
    case section
    /// Heads a list of other articles.
    case related
    /// Opens or is a picture's credit.
    case credit
    /// Opens a byline.
    case byline
    /// Heads a box.
    case box
    /// Names a newspaper, agency or desk that signs.
    case outlet

    fileprivate init?(name: String) {
      switch name {
      case "junk": self = .junk
      case "rest": self = .rest
      case "menu": self = .menu
      case "section": self = .section
      case "related": self = .related
      case "credit": self = .credit
      case "byline": self = .byline
      case "box": self = .box
      case "outlet": self = .outlet
      default: return nil
      }
    }
  }

  /// The words that a date stamp is made of.
  private let stampWords: WordTable<Bool>
  /// Words of days in a person's life or of a paper's term: `Ngày vào Đảng: 19/1/1991`.
  private let eventWords: WordTable<Bool>
  /// Frequent words as they are typed without diacritics, where no other language has them.
  private let bareWords: WordTable<Bool>
  /// The first words of what stands in brackets after a name: `(tổng hợp)`.
  private let signing: WordTable<Bool>
  /// The first words of what is no person's name in a byline: `Báo Hạ Long`, `Theo Mai Hoa`.
  private let corporate: WordTable<Bool>
  private let degrees: WordTable<Bool>
  private let numerals: WordTable<Bool>
  let photo: Word
  let source: Word
  let according: Word
  let and: Word
  let day: Word
  let month: Word
  let year: Word
  let ago: Word

  package init(_ builder: inout LexiconBuilder) {
    let stamp =
      "thứ hai ba tư năm sáu bảy chủ nhật cn ngày tháng cập lúc đăng xuất bản gmt am pm sa ch giờ phút h g một tám chín mười"
    stampWords = builder.table(of: stamp)
    eventWords = builder.table(of: "sinh mất vào nạp thức hết lực cấp xử nhận")
    bareWords = builder.table(
      of:
        "cua khong duoc nguoi nhung trong cac ngay voi mot nhieu theo nay thi trieu dong tinh huyen "
        + "phuong cong vien viec quyet dinh nam tai den")
    signing = builder.table(of: "tổng t th ghi lược thực sưu theo tin ảnh bài dịch biên st")
    corporate = builder.table(
      of: "báo tạp đài nguồn theo tin nhóm phóng ảnh video clip cổng bài tỉnh huyện quận phường")
    degrees = builder.table(of: "ths th ts pgs gs bs ks cn")
    numerals = builder.table(of: "i ii iii iv v vi vii viii ix x")
    photo = builder.word("ảnh")
    source = builder.word("nguồn")
    according = builder.word("theo")
    and = builder.word("và")
    day = builder.word("ngày")
    month = builder.word("tháng")
    year = builder.word("năm")
    ago = builder.word("trước")
    guard builder.takesTerms else { return }
    unsafe LexiconFile(vnpress_lexicon_layout_phrases).forEachRow(fields: 2) { row in
      guard let role = Role(name: row[1]) else { return }
      builder.term(row, .layoutPhrase, role.rawValue)
    }
  }

  /// Whether a word may stand in a date stamp.
  func isStampWord(_ word: Word) -> Bool { stampWords[word] }

  /// Whether a word tells in brackets how a name signs.
  func isSigning(_ word: Word) -> Bool { signing[word] }

  /// Whether a word tells of what the day beside it is, where that is no day of publication.
  func isEventWord(_ word: Word) -> Bool { eventWords[word] }

  /// Whether a word opens what is no person's name in a byline.
  func isCorporate(_ word: Word) -> Bool { corporate[word] }

  /// Whether a word is a degree before a name (`ThS.`).
  func isDegree(_ word: Word) -> Bool { degrees[word] }

  /// Whether a word is a Roman numeral.
  func isNumeral(_ word: Word) -> Bool { numerals[word] }

  /// Whether a word is frequent in Vietnamese without diacritics.
  func isBareWord(_ word: Word) -> Bool { bareWords[word] }

  /// The role of the longest layout phrase at a token, and the token after it.
  func phrase(at index: Int, in text: ArticleText) -> (role: Role, end: Int)? {
    guard let hit = text.hits.longest(.layoutPhrase, at: index),
      let role = Role(rawValue: Int(hit.payload))
    else { return nil }
    return (role, Int(hit.end))
  }
}
