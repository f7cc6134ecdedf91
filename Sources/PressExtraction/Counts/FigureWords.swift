import PressText

/// The words of what a body owns or earns, and of what its head decides.
struct FigureWords: Sendable {
  /// What is told of a body in figures: `doanh thu`; their first words.
  let nouns: [WordPhrase]
  let starts: WordTable<Bool>
  /// What is told of bodies only with their names: `học phí`; their first words, and what of them is told of a place of
  /// theirs too: `giá vàng ⟨tại⟩ …`.
  let owned, offers: [WordPhrase]
  let ownedStarts: WordTable<Bool>
  /// Of these, what every market has: `giá vàng`.
  let quotes: [WordPhrase]
  /// What tells the figures of a period: `báo cáo tài chính`; and `giá vốn`, which is none of today.
  let statements: [WordPhrase]
  let costs: WordPhrase
  /// Behind which the time of another event is told: `sau`.
  let remote: WordTable<Bool>
  /// `lãi`, `lỗ`.
  let gains: WordTable<Bool>
  /// `có`.
  let having: Word
  /// `ở`, and `mức` behind it.
  let standing, levels: WordTable<Bool>
  /// Before how much it is: `đạt`.
  let verbs: WordTable<Bool>
  /// What is told of the state, a trade or a country more often than of a body: `thu ngân sách`.
  let publics: [WordPhrase]
  /// Behind a figure that is that of many: `ngành`, `cả` nước; `cầu` of `toàn cầu`.
  let wholes: WordTable<Bool>
  let globe: Word
  /// `còn` before the figure of another, `sự` of `có sự thay đổi`, `có thể`.
  let still, change: Word
  let able: WordPhrase
  /// `lên`, `hiện nay` before it, and `tổng số` of what has grown.
  let up: Word
  let now, totals: WordPhrase
  /// What who heads an authority does in its name to people or with money, what within a clause (`công nhận 104 trường`),
  /// and what only before a number (`ký ⟨12 quyết định⟩`).
  let decisions, rulings, numbered: [WordPhrase]
  /// What else a document does: `giao`.
  let orders: [WordPhrase]
  /// What begins another clause behind a ruling: `do`.
  let partings: WordTable<Bool>
  /// Before the title of who heads a body no more or of another one: `nguyên`, `vợ`.
  let formers: WordTable<Bool>
  /// `như`, and before it where it tells of none that act: `giống`.
  let such: Word
  let likes: WordTable<Bool>
  /// Behind a body that is no example: `không`.
  let unlike: WordTable<Bool>

  init(_ builder: inout LexiconBuilder) {
    nouns = FigureWords.figures.map { WordPhrase($0, &builder) }
    starts = builder.table(ofFirsts: FigureWords.figures)
    let owneds = FigureWords.owneds + FigureWords.offered
    owned = owneds.map { WordPhrase($0, &builder) }
    offers = FigureWords.offered.map { WordPhrase($0, &builder) }
    ownedStarts = builder.table(ofFirsts: owneds)
    quotes = ["giá vàng", "tỷ giá"].map { WordPhrase($0, &builder) }
    statements = [
      "báo cáo tài chính", "báo cáo kết quả kinh doanh", "kết quả kinh doanh", "BCTC",
    ].map { WordPhrase($0, &builder) }
    costs = WordPhrase("giá vốn", &builder)
    remote = builder.table(of: "sau về do kể vì từ bởi theo liên cho nhằm so")
    gains = builder.table(of: "lãi lỗ")
    having = builder.word("có")
    standing = builder.table(of: "ở nguyên quanh về xuống lên")
    levels = builder.table(of: "mức mốc ngưỡng vùng")
    verbs = builder.table(of: "đạt là còn lên tăng giảm ước vượt chiếm có")
    publics = [
      "số thu ngân sách", "thu ngân sách", "biên chế", "tổng biên chế", "kim ngạch xuất khẩu",
    ].map { WordPhrase($0, &builder) }
    wholes = builder.table(of: "ngành cả toàn thế thị hệ du")
    (globe, still, change) = (builder.word("cầu"), builder.word("còn"), builder.word("sự"))
    up = builder.word("lên")
    (now, totals) = (WordPhrase("hiện nay", &builder), WordPhrase("tổng số", &builder))
    able = WordPhrase("có thể", &builder)
    decisions = [
      "tặng bằng khen", "tặng giấy khen", "trao bằng khen", "trao giấy khen", "trao tặng",
      "khen thưởng", "trao thưởng", "thưởng nóng", "tặng thưởng", "quyết định thưởng",
      "giao nhiệm vụ", "giao chỉ tiêu",
    ].map { WordPhrase($0, &builder) }
    rulings = [
      "ban hành", "phê duyệt", "quyết định", "công nhận", "bổ nhiệm", "điều động", "thu hồi",
      "xử phạt", "ký quyết định", "ký ban hành",
    ].map { WordPhrase($0, &builder) }
    orders = ["giao", "hỗ trợ", "phạt", "cấp", "phân bổ", "bố trí", "giảm", "miễn"].map {
      WordPhrase($0, &builder)
    }
    numbered = ["trao", "tặng", "giao", "ký", "thưởng"].map { WordPhrase($0, &builder) }
    partings = builder.table(of: "do để có là với vì nhằm khi mà đã bị được dài rộng")
    formers = builder.table(of: "nguyên cựu trình chờ là vợ chồng con ký")
    such = builder.word("như")
    likes = builder.table(
      of: "giống cũng hệt không tương đúng theo nếu gần chừng vẻ dường hầu coi xem")
    unlike = builder.table(of: "không nếu")
  }

  private static let owneds = [
    "tổng chi phí", "chi phí", "học phí", "tổng số", "tổng vốn", "vốn đầu tư", "tổng vốn đầu tư",
    "giá trị vốn hóa", "công suất", "lãi gộp", "lỗ lũy kế", "khoản lỗ", "khoản nợ", "nợ phải trả",
    "ngân sách", "tổng quỹ lương", "tổng thu", "tổng chi",
  ]

  /// What banks and dealers offer.
  private static let offered = [
    "giá vàng", "tỷ giá", "lãi suất", "giá mua vào", "giá bán ra",
  ]

  private static let figures = [
    "doanh thu", "tổng doanh thu", "doanh số", "lợi nhuận", "tổng lợi nhuận", "lãi ròng",
    "lãi trước thuế", "lãi sau thuế", "tổng tài sản", "dư nợ", "tổng dư nợ", "nợ xấu", "số nợ",
    "tổng nợ",
    "tỷ lệ nợ xấu", "nợ quá hạn", "vốn điều lệ", "vốn chủ sở hữu", "vốn hóa", "thị phần",
    "sản lượng", "kim ngạch xuất khẩu", "nguồn vốn huy động", "huy động vốn",
    "tổng nguồn vốn", "số thu ngân sách", "thu ngân sách", "biên chế", "tổng biên chế",
  ]
}
