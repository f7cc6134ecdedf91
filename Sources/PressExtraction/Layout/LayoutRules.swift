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
    /// Heads a list of other articles.
    case related
    /// Opens or is a picture's credit.
    case credit
    /// Opens a byline.
    case byline
    /// Heads a box.
    case box

    fileprivate init?(name: String) {
      switch name {
      case "junk": self = .junk
      case "rest": self = .rest
      case "related": self = .related
      case "credit": self = .credit
      case "byline": self = .byline
      case "box": self = .box
      default: return nil
      }
    }
  }

  /// The words that a date stamp is made of.
  private let stampWords: WordTable<Bool>
  /// Frequent words as they are typed without diacritics, where no other language has them.
  private let bareWords: WordTable<Bool>
  let photo: Word
  let source: Word
  let according: Word
  let day: Word
  let month: Word
  let year: Word

  package init(_ builder: inout LexiconBuilder) {
    let stamp =
      "thứ hai ba tư năm sáu bảy chủ nhật cn ngày tháng cập lúc đăng xuất bản gmt am pm sa ch giờ phút h g tám chín mười"
    stampWords = builder.table(of: stamp)
    bareWords = builder.table(
      of:
        "cua khong duoc nguoi nhung trong cac ngay voi mot nhieu theo nay thi trieu dong tinh huyen "
        + "phuong cong vien viec quyet dinh nam tai den")
    photo = builder.word("ảnh")
    source = builder.word("nguồn")
    according = builder.word("theo")
    day = builder.word("ngày")
    month = builder.word("tháng")
    year = builder.word("năm")
    unsafe LexiconFile(vnpress_lexicon_layout_phrases).forEachRow(fields: 2) { row in
      guard let role = Role(name: row[1]) else { return }
      builder.term(row, .layoutPhrase, role.rawValue)
    }
  }

  /// Whether a word may stand in a date stamp.
  func isStampWord(_ word: Word) -> Bool { stampWords[word] }

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
