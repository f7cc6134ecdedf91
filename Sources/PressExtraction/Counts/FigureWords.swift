import PressText

/// The words of what a body owns or earns, and of what its head decides.
struct FigureWords: Sendable {
  /// What is told of a body in figures: `doanh thu`; their first words.
  let nouns: [WordPhrase]
  let starts: WordTable<Bool>
  /// Before how much it is: `đạt`.
  let verbs: WordTable<Bool>
  /// What who heads an authority does in its name, and what only before a number (`ký ⟨12 quyết định⟩`).
  let decisions, numbered: [WordPhrase]
  /// Before the title of who heads a body no more: `nguyên`.
  let formers: WordTable<Bool>
  /// `như`, and before it where it tells of none that act: `giống`.
  let such: Word
  let likes: WordTable<Bool>

  init(_ builder: inout LexiconBuilder) {
    nouns = FigureWords.figures.map { WordPhrase($0, &builder) }
    starts = builder.table(
      of: FigureWords.figures.map { $0.prefix { $0 != " " } }.joined(separator: " "))
    verbs = builder.table(of: "đạt là còn lên tăng giảm ước vượt chiếm có")
    decisions = [
      "ban hành", "phê duyệt", "quyết định", "tặng bằng khen", "tặng giấy khen", "trao bằng khen",
      "trao giấy khen", "trao tặng", "khen thưởng", "giao nhiệm vụ", "giao chỉ tiêu", "công nhận",
      "bổ nhiệm", "điều động", "thu hồi", "xử phạt", "ký quyết định", "ký ban hành",
    ].map { WordPhrase($0, &builder) }
    numbered = ["trao", "tặng", "giao", "ký", "thưởng"].map { WordPhrase($0, &builder) }
    formers = builder.table(of: "nguyên cựu")
    such = builder.word("như")
    likes = builder.table(of: "giống cũng hệt không tương đúng theo nếu gần")
  }

  private static let figures = [
    "doanh thu", "tổng doanh thu", "doanh số", "lợi nhuận", "tổng lợi nhuận", "lãi ròng",
    "lãi trước thuế", "lãi sau thuế", "tổng tài sản", "dư nợ", "tổng dư nợ", "nợ xấu", "số nợ",
    "tổng nợ",
    "tỷ lệ nợ xấu", "nợ quá hạn", "vốn điều lệ", "vốn chủ sở hữu", "vốn hóa", "thị phần",
    "sản lượng", "kim ngạch xuất khẩu", "nguồn vốn huy động", "huy động vốn",
    "tổng nguồn vốn", "số thu ngân sách", "thu ngân sách", "biên chế", "tổng biên chế",
  ]
}
