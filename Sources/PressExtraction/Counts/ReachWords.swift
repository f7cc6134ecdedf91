import PressText

/// The words at which what is said of a body, a day or a document ends.
struct ReachWords: Sendable {
  /// Behind a body that is told of only for where others are: `nơi`.
  let location: Word
  /// `Đảng` of `hai Đảng`.
  let party: Word
  /// What opens a clause of the present: `hiện`, `đến nay`; the first words of it, and what makes other words of `hiện`
  /// (`hiện trường`).
  let presents: [WordPhrase]
  let presentStarts, presentNouns: WordTable<Bool>
  /// Words that join such a clause to the one before: `nhưng`.
  let joints: WordTable<Bool>
  /// Between what an amount was and what it has become: `lên`; `từ` before the first.
  let changes: WordTable<Bool>
  let from: Word
  /// `hoặc`.
  let or: Word
  /// `đến` before the day of the second.
  let until: WordTable<Bool>
  /// What police and courts do to whom they accuse: `khởi tố`; the first words of it.
  let charges: [WordPhrase]
  let chargeStarts: WordTable<Bool>
  /// `bắt`, `nắm` of `nắm bắt`, and what makes other words of it: `bắt đầu`.
  let catching, grasping: Word
  let catchTails: WordTable<Bool>
  /// Before what those are accused of: `về hành vi`; the last words of it.
  let offences: [WordPhrase]
  let offenceEnds: WordTable<Bool>
  /// `họp báo về`, `quy định`: what a body does that only tells or rules what is counted.
  let briefings: [WordPhrase]
  let ruling: WordPhrase
  /// The first words of units that name the body above them behind a comma: `phòng`.
  let units: [WordPhrase]
  /// The first words of the state's bodies that have such units: `bộ`.
  let owners: WordTable<Bool>
  /// Between a verb and the law of which only parts are meant: `một số điều`.
  let portions: [WordPhrase]
  /// What a document without a number does to another: `sửa đổi`; the first words of it.
  let renewals: [WordPhrase]
  let renewalStarts: WordTable<Bool>
  /// What opens a sentence that sets what is against what a document rules: `tuy nhiên`.
  let adversatives: [WordPhrase]

  init(_ builder: inout LexiconBuilder) {
    (location, party) = (builder.word("nơi"), builder.word("đảng"))
    presents = [
      "hiện", "đến nay", "tới nay", "cho đến nay", "cho tới nay", "tính đến nay", "nay",
    ].map { WordPhrase($0, &builder) }
    presentStarts = builder.table(of: "hiện đến tới cho tính nay")
    presentNouns = builder.table(of: "trường trạng tượng thực đại vật hữu hành diện")
    joints = builder.table(of: "và nhưng song")
    changes = builder.table(of: "lên xuống đến tới")
    (from, or) = (builder.word("từ"), builder.word("hoặc"))
    until = builder.table(of: "đến tới")
    charges = ReachWords.charged.map { WordPhrase($0, &builder) }
    chargeStarts = builder.table(ofFirsts: ReachWords.charged)
    (catching, grasping) = (builder.word("bắt"), builder.word("nắm"))
    catchTails = builder.table(of: "đầu tay buộc nguồn kịp chước nhịp mắt mạch")
    offences = [
      "về hành vi", "về tội", "về các tội", "về các hành vi", "vì tội", "vì hành vi",
      "có hành vi",
    ].map { WordPhrase($0, &builder) }
    offenceEnds = builder.table(of: "vi tội")
    briefings = [
      "họp báo về", "họp báo thông tin về", "họp báo liên quan", "họp báo thông tin liên quan",
    ].map { WordPhrase($0, &builder) }
    ruling = WordPhrase("quy định", &builder)
    units = [
      "phòng", "đội", "cục", "vụ", "chi cục", "đồn", "trạm", "khoa", "hạt", "đại đội",
      "tiểu đoàn", "trung đoàn", "lữ đoàn", "sư đoàn", "hải đội", "hải đoàn", "cơ quan điều tra",
      "cơ quan cảnh sát điều tra", "cơ quan an ninh điều tra", "cơ quan CSĐT",
    ].map { WordPhrase($0, &builder) }
    owners = builder.table(of: "bộ sở tổng")
    portions = ["một số điều", "một số điều khoản", "một số nội dung", "một số quy định"].map {
      WordPhrase($0, &builder)
    }
    renewals = ["sửa đổi", "thay thế", "bổ sung", "bãi bỏ"].map { WordPhrase($0, &builder) }
    renewalStarts = builder.table(of: "sửa thay bổ bãi")
    adversatives = ["tuy nhiên", "nhưng", "thế nhưng", "song", "thực tế", "trên thực tế"].map {
      WordPhrase($0, &builder)
    }
  }

  private static let charged = [
    "khởi tố", "truy tố", "bắt", "tạm giam", "xét xử", "tuyên phạt", "kết án", "tuyên án",
  ]
}
