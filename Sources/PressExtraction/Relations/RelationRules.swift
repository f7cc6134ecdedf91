import PressText

/// The verbs that tie documents.
package final class RelationRules: Sendable {
  /// What a verb says of its subject and object.
  struct Verb: Sendable {
    var kind: Relation.Kind
    /// Whether it needs a subject right before it or a clause of issuing after it.
    var isWeak = false
    /// Whether guidance (`Hướng dẫn 1847 thực hiện Nghị định 116`) guides by it.
    var isPlain = false
    /// Whether a document is its object only where parts of it alone stand between: what is adjusted is else a plan or a price.
    var isNarrow = false
    /// Whether it ends in the word that leads to the agent: `thay bằng`.
    var hasAgent = false
    /// Whether its subject loses force by another document: `hết hiệu lực kể từ ngày … có hiệu lực`.
    var isLapse = false
    /// Whether its object stands right behind it: what is said to be put in a person's place is else no document.
    var isTight = false
    /// Whether a law can do it too: `Luật Du lịch cụ thể hóa Nghị quyết 08-NQ/TW`.
    var isEmbodiment = false
    /// Whether it mends the print alone, which a dispatch can do to any document: `đính chính`.
    var isCorrection = false
  }

  let verbs: [Verb]
  let words: Words

  /// Words around the verbs.
  final class Words: Sendable {
    let at, like, together, deed, part, passive, suffer, by, with, this, above, and, of, about,
      for1, toEnd, order, has, effect, from, when, plural, simultaneous, enclosed, inside,
      copula: Word
    /// Before the day in an act's heading.
    let day: Word
    /// Before a number.
    let numberSign: Word
    /// `quy định` in `mức thu quy định tại Điều 5`.
    let laidDown: WordPhrase
    /// `bổ sung`, also of papers that somebody adds to; `sửa đổi bổ sung`, of rules only.
    let added, changed: WordPhrase
    /// `do` before who issued a document.
    let doneBy: Word
    /// Words between a document and `có hiệu lực`: `chính thức`.
    let entering: [Word]
    /// `đã` before what was done.
    let done: Word
    /// `ký` before `thay`, and `nào` in `khi nào`.
    let signing, which: Word
    /// `nội dung` of a document.
    let content: WordPhrase
    /// `ý kiến` on which an act rests.
    let opinion: WordPhrase
    /// `phê duyệt`, of a scheme by a decision.
    let approval: WordPhrase
    /// `thần` of `tinh thần`.
    let spirit: Word
    /// `cụ` of `cụ thể hóa`, `thể` of `thể chế hóa`.
    let concrete: [Word]
    /// `lực` of `hiệu lực thi hành`.
    let force: Word
    /// `sau` of `sau khi`, and `đây` of `sau đây`.
    let after, here: Word
    /// `theo đó` before what a document named before brings with it.
    let thereby: WordPhrase
    /// Words that lead to a day, or join it to what happens then.
    let timing: [Word]
    /// Words of how something is carried out: `nghiêm túc`, `hiệu quả`.
    let manners: [WordPhrase]
    /// What a document holds that is carried out: `chỉ đạo`, `nhiệm vụ`.
    let directions: [WordPhrase]
    /// What a document's subject says that it lays down: `giải pháp`, `nhiệm vụ`.
    let measures: [WordPhrase]
    /// `không`, `chưa`.
    let denials: [Word]
    /// `nên` before what is only wished for.
    let should: Word
    /// Words that say that a deed stops: `dừng`, `đình chỉ`.
    let halts: [WordPhrase]
    /// `chỉ` in `không chỉ`.
    let limits: [Word]
    /// Words that may stand between a denial and its verb.
    let mild: [Word]
    /// Words that join verbs.
    let joints: [Word]
    /// Words that set a verb against the one before: `mà`.
    let contrasts: [Word]
    let light: [Word]
    /// Words that may stand between documents that are joined.
    let series: [Word]
    /// Names of a document's parts, but for `phần`.
    let provision: [Word]
    /// Words that do not stand between a verb and the document it governs.
    let outside: [Word]
    /// Words after which a change is wished for or spoken of, not made.
    let intents: [WordPhrase]
    /// Verbs that a document's subject may have in a row before that which carries another out.
    let spreads: [WordPhrase]
    /// `mục đích` of a plan, and `nêu`, `rõ` of what a letter says.
    let ends: [WordPhrase]
    let says: [Word]
    let clearly: Word
    /// `toàn bộ` before a set.
    let whole: WordPhrase
    /// Verbs by which a letter has others do something.
    let demands: [WordPhrase]
    /// Words of bodies that a letter has do something, and of how they go about it.
    let bodies: [Word]
    /// Words that lead from a set to what it holds.
    let leads: [WordPhrase]
    /// Types of documents that are verbs too.
    let deeds: [WordPhrase]

    init(_ builder: inout LexiconBuilder) {
      at = builder.word("tại")
      like = builder.word("như")
      together = builder.word("với")
      deed = builder.word("việc")
      part = builder.word("phần")
      passive = builder.word("được")
      suffer = builder.word("bị")
      by = builder.word("bởi")
      with = builder.word("bằng")
      this = builder.word("này")
      above = builder.word("trên")
      and = builder.word("và")
      of = builder.word("của")
      about = builder.word("về")
      for1 = builder.word("để")
      toEnd = builder.word("nhằm")
      order = builder.word("theo")
      has = builder.word("có")
      effect = builder.word("hiệu")
      from = builder.word("từ")
      when = builder.word("khi")
      plural = builder.word("các")
      simultaneous = builder.word("đồng")
      enclosed = builder.word("kèm")
      inside = builder.word("trong")
      copula = builder.word("là")
      day = builder.word("ngày")
      numberSign = builder.word("số")
      laidDown = WordPhrase("quy định tại", &builder)
      added = WordPhrase("bổ sung", &builder)
      changed = WordPhrase("sửa đổi bổ sung", &builder)
      doneBy = builder.word("do")
      entering = builder.words(["chính", "thức", "bắt", "đầu"])
      done = builder.word("đã")
      signing = builder.word("ký")
      which = builder.word("nào")
      content = WordPhrase("nội dung", &builder)
      opinion = WordPhrase("ý kiến", &builder)
      approval = WordPhrase("phê duyệt", &builder)
      spirit = builder.word("thần")
      concrete = builder.words(["cụ", "thể"])
      force = builder.word("lực")
      after = builder.word("sau")
      here = builder.word("đây")
      thereby = WordPhrase("theo đó", &builder)
      timing = builder.words(["kể", "từ", "ngày", "thì", "các", "của"])
      manners = [
        "hiệu quả", "có hiệu quả", "nghiêm túc", "nghiêm", "đầy đủ", "đồng bộ", "kịp thời",
        "quyết liệt", "toàn diện", "sâu rộng", "chặt chẽ", "thống nhất", "linh hoạt", "sáng tạo",
        "thiết thực", "khẩn trương", "đúng", "tốt", "có chất lượng", "chất lượng", "thường xuyên",
        "sâu sắc", "hiệu lực", "phù hợp", "khoa học", "bài bản", "thực chất", "quyết tâm",
        "mạnh mẽ", "thành công", "thắng lợi", "cụ thể", "có trọng tâm", "trọng điểm",
      ].map { WordPhrase($0, &builder) }
      directions = [
        "chỉ đạo", "chủ trương", "yêu cầu", "nhiệm vụ", "ý kiến", "quy định", "mục tiêu",
        "quan điểm",
      ].map { WordPhrase($0, &builder) }
      measures = [
        "giải pháp", "biện pháp", "nhiệm vụ", "chính sách", "chủ trương", "cơ chế", "định hướng",
      ].map { WordPhrase($0, &builder) }
      denials = builder.words(["không", "chưa", "chẳng"])
      should = builder.word("nên")
      halts = ["dừng", "ngừng", "ngưng", "hoãn", "đình chỉ"].map { WordPhrase($0, &builder) }
      limits = builder.words(["chỉ", "những", "riêng"])
      mild = builder.words([
        "hề", "thể", "phải", "cần", "bị", "hoàn", "toàn", "còn", "có", "ý", "định", "nhất", "thiết",
        "là", "trực", "kịp", "nên", "được",
      ])
      joints = builder.words(["và", "hoặc", "hay"])
      contrasts = builder.words(["mà", "nhưng", "song"])
      series = builder.words(["các", "số", "những", "cả", "một", "nội", "dung"])
      provision = builder.words(["điều", "khoản", "điểm", "chương", "mục"])
      outside = builder.words([
        "nhưng", "được", "bị", "bởi", "nghị", "về", "tại", "theo", "để", "nên", "mà", "thì", "khi",
        "do", "vì", "là", "so",
      ])
      deeds = ["quy định", "quyết định", "hướng dẫn"].map { WordPhrase($0, &builder) }
      bodies = builder.words([
        "các", "sở", "ban", "ngành", "đoàn", "thể", "đơn", "vị", "địa", "phương", "cơ", "quan",
        "phòng", "huyện", "tỉnh", "quận", "xã", "phường", "thị", "trấn", "thành", "phố", "cấp",
        "tổ", "chức", "liên", "tiếp", "tục", "tập", "trung", "chủ", "động",
      ])
      leads = [
        "trong đó có", "trong đó gồm", "trong đó bao gồm", "gồm", "bao gồm", "gồm có", "như",
        "cụ thể là", "đó là", "nhất là", "đặc biệt là",
      ].map { WordPhrase($0, &builder) }
      ends = ["mục đích", "mục tiêu"].map { WordPhrase($0, &builder) }
      says = builder.words(["nêu", "ghi"])
      clearly = builder.word("rõ")
      whole = WordPhrase("toàn bộ", &builder)
      demands = ["yêu cầu", "đề nghị", "giao", "chỉ đạo", "đôn đốc"].map {
        WordPhrase($0, &builder)
      }
      intents = [
        "nghiên cứu", "đề nghị", "kiến nghị", "khuyến nghị", "hội nghị", "nghị định", "nghị quyết",
        "đề xuất", "ý kiến", "dự thảo", "dự kiến", "dự án luật", "yêu cầu", "xem xét", "gắn", "sớm",
        "kết quả", "kết luận", "tổng kết", "sơ kết", "cam kết", "tình hình", "mong muốn", "cần",
        "phải", "trong khi",
      ].map { WordPhrase($0, &builder) }
      spreads = [
        "quán triệt", "tuyên truyền", "phổ biến", "học tập", "nghiên cứu", "triển khai",
        "tổ chức", "cụ thể hóa", "lãnh đạo", "chỉ đạo", "kiểm tra", "giám sát", "xây dựng",
        "chỉnh đốn", "chống",
        "chữa cháy", "cứu nạn", "khen thưởng", "sử dụng",
      ].map { WordPhrase($0, &builder) }
      light = builder.words([
        "cũng", "đã", "sẽ", "còn", "vừa", "đồng", "thời", "ban", "hành", "xây", "dựng", "được",
        "nhằm", "để", "tiếp", "tục", "chỉ", "đạo", "kế", "thừa", "và", "sau", "đó", "trên", "cơ",
        "sở", "phối", "hợp", "tổ", "chức", "tuyên", "truyền", "mà",
      ])
    }
  }

  package init(_ builder: inout LexiconBuilder) {
    var verbs: [Verb] = []
    for (verb, phrases) in RelationRules.phrases {
      for phrase in phrases { builder.term(phrase, .relationVerb, verbs.count) }
      verbs.append(verb)
    }
    self.verbs = verbs
    words = Words(&builder)
  }

  private static let phrases: [(Verb, [String])] = [
    (
      Verb(kind: .implements, isPlain: true),
      [
        "thực hiện", "triển khai", "triển khai thực hiện", "tổ chức thực hiện",
        "tổ chức triển khai", "thi hành", "tổ chức thi hành",
      ]
    ),
    (Verb(kind: .implements), ["quán triệt", "quán triệt thực hiện"]),
    (
      Verb(kind: .guides),
      [
        "hướng dẫn", "hướng dẫn thực hiện", "hướng dẫn thi hành", "hướng dẫn áp dụng",
        "quy định chi tiết", "quy định chi tiết thi hành",
        "quy định chi tiết và hướng dẫn thi hành", "quy định chi tiết và biện pháp thi hành",
        "quy định chi tiết một số điều và biện pháp thi hành",
        "quy định chi tiết một số điều và hướng dẫn thi hành",
        "quy định biện pháp thi hành", "quy định một số biện pháp thi hành",
        "hướng dẫn triển khai", "hướng dẫn chi tiết", "hướng dẫn chi tiết thi hành",
        "hướng dẫn chi tiết thực hiện", "hướng dẫn việc thực hiện", "hướng dẫn việc thi hành",
        "hướng dẫn tổ chức thực hiện", "quy định thi hành", "quy định việc thi hành",
        "quy định chi tiết thực hiện", "quy định chi tiết việc thi hành",
        "quy định chi tiết hướng dẫn thi hành", "quy định chi tiết và các biện pháp thi hành",
        "quy định chi tiết và hướng dẫn biện pháp thi hành", "quy định chi tiết và thi hành",
      ]
    ),
    (Verb(kind: .amends), ["sửa đổi", "sửa đổi, bổ sung", "sửa đổi và bổ sung", "bổ sung"]),
    (Verb(kind: .amends, isNarrow: true), ["điều chỉnh", "sửa"]),
    (Verb(kind: .replaces), ["thay thế", "thay thế cho", "thay cho"]),
    (Verb(kind: .replaces, hasAgent: true), ["thay bằng", "thay bởi"]),
    (Verb(kind: .repeals), ["bãi bỏ", "hủy bỏ"]),
    (Verb(kind: .repeals, isNarrow: true), ["hủy", "thu hồi"]),
    (
      Verb(kind: .repeals, isLapse: true),
      ["hết hiệu lực", "hết hiệu lực thi hành", "chấm dứt hiệu lực"]
    ),
    (
      Verb(kind: .cites),
      [
        "căn cứ", "căn cứ vào", "trên cơ sở", "viện dẫn", "dẫn chiếu", "dẫn chiếu đến",
        "dẫn chiếu tới", "chiếu theo", "đề cập đến", "đề cập tới", "nhắc đến", "nhắc tới",
        "dựa trên", "dựa vào", "dựa theo",
      ]
    ),
    (Verb(kind: .cites, isWeak: true), ["theo", "theo đúng"]),
    (Verb(kind: .implements, isEmbodiment: true), ["cụ thể hóa", "thể chế hóa"]),
    (Verb(kind: .replaces, isTight: true), ["thay"]),
    (Verb(kind: .amends, isCorrection: true), ["đính chính"]),
  ]
}
