/// What the class, id, itemprop and type of an element say of it.
struct PageRoles: OptionSet, Hashable {
  let rawValue: UInt32

  /// The article's text.
  static let body = PageRoles(rawValue: 1 << 0)
  static let title = PageRoles(rawValue: 1 << 1)
  /// The article's summary (sapo).
  static let lead = PageRoles(rawValue: 1 << 2)
  static let byline = PageRoles(rawValue: 1 << 3)
  static let date = PageRoles(rawValue: 1 << 4)
  static let caption = PageRoles(rawValue: 1 << 5)
  /// A picture's author.
  static let credit = PageRoles(rawValue: 1 << 6)
  /// Holds a picture.
  static let picture = PageRoles(rawValue: 1 << 7)
  /// A box of facts in the article.
  static let box = PageRoles(rawValue: 1 << 8)
  /// Other articles.
  static let related = PageRoles(rawValue: 1 << 9)
  static let comment = PageRoles(rawValue: 1 << 10)
  /// Buttons.
  static let share = PageRoles(rawValue: 1 << 11)
  static let navigation = PageRoles(rawValue: 1 << 12)
  static let footer = PageRoles(rawValue: 1 << 13)
  static let advertising = PageRoles(rawValue: 1 << 14)
  static let side = PageRoles(rawValue: 1 << 15)
  /// Keywords.
  static let tag = PageRoles(rawValue: 1 << 16)
  /// Not shown.
  static let hidden = PageRoles(rawValue: 1 << 17)
  /// `<aside>`.
  static let aside = PageRoles(rawValue: 1 << 18)

  /// Other people's words, which may be longer than the article.
  static let foreign: PageRoles = [.related, .comment]
  /// What is left out, where it does not hold the article.
  static let furniture: PageRoles = [
    .related, .comment, .share, .navigation, .footer, .advertising, .side, .tag, .hidden, .aside,
  ]

  /// The role with a name of `lexicons/pages/class-words.tsv`.
  init?(name: String) {
    switch name {
    case "body": self = .body
    case "title": self = .title
    case "lead": self = .lead
    case "byline": self = .byline
    case "date": self = .date
    case "caption": self = .caption
    case "credit": self = .credit
    case "picture": self = .picture
    case "box": self = .box
    case "related": self = .related
    case "comment": self = .comment
    case "share": self = .share
    case "nav": self = .navigation
    case "footer": self = .footer
    case "ad": self = .advertising
    case "side": self = .side
    case "tag": self = .tag
    default: return nil
    }
  }

  init(rawValue: UInt32) {
    self.rawValue = rawValue
  }
}
