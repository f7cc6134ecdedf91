import PressText

/// The words around document numbers, as the vocabulary has them.
final class DocumentWords: Sendable {
  /// What a word may do near a document reference.
  struct Role: OptionSet, Sendable {
    let rawValue: UInt32
    /// `số`, `so`, `No`: before a number.
    static let numberSign = Role(rawValue: 1)
    /// Ends the words between a type and its number.
    static let boundary = Role(rawValue: 2)
    /// May stand between a type and `số` of a short form: `chuyên đề`, `chỉ đạo`.
    static let modifier = Role(rawValue: 4)
    /// May follow a short form: a number before it counts nothing.
    static let follows = Role(rawValue: 8)
    /// Is counted or measured: a number before it is none of a document.
    static let counted = Role(rawValue: 16)
    /// Joins the members of a series.
    static let conjunction = Role(rawValue: 32)
    /// Tells of saying: a date before it is not that of what is said.
    static let speech = Role(rawValue: 128)
    /// Starts a clause of its own after a comma.
    static let clause = Role(rawValue: 256)
    /// Starts what is said of a document after its subject.
    static let predicate = Role(rawValue: 512)
    /// Before a short form: tells that a document is meant.
    static let leads = Role(rawValue: 64)
    /// Before a law's name: a subject of study or the place where it is taught.
    static let study = Role(rawValue: 1024)
    /// Tells of bodies and places of this country.
    static let domestic = Role(rawValue: 2048)
    /// Opens a sentence about what stands in a document: `Trong Công văn …, Sở yêu cầu`.
    static let within = Role(rawValue: 4096)
    /// Stands between a document and `được`: `Thông tư 02 vừa được Bộ Y tế ban hành`.
    static let adverb = Role(rawValue: 8192)
    /// Tells the tense of a verb that follows.
    static let tense = Role(rawValue: 16384)
    /// Before a person's name: `ông`.
    static let address = Role(rawValue: 32768)
    /// Before `số`: the number is that of a plate, a house, a plot.
    static let numbered = Role(rawValue: 65536)
    /// Ends the name of what is numbered: `đất` in `lô đất`, `hàng` in `kiện hàng`.
    static let numberedKind = Role(rawValue: 131072)
    /// After `quy định`: begins what a title says is ruled (`quy định mức thu`), and no rule itself.
    static let ruled = Role(rawValue: 262144)
    /// Before a day that belongs to a subject: `cuộc họp ngày 5/3`, `từ ngày 1/7`.
    static let occasion = Role(rawValue: 524288)
    /// Before a body that is the object of what another does: `làm việc với UBND huyện`.
    static let object = Role(rawValue: 1_048_576)
    /// Between `có hiệu lực` and the day: `thi hành kể từ`.
    static let since = Role(rawValue: 2_097_152)
    /// Says that something is not so.
    static let denial = Role(rawValue: 4_194_304)
    /// May stand between a type and the number whose code is the type's: `nhận chìm ở biển số 368/GP-UBND`.
    static let farther = Role(rawValue: 16_777_216)
    /// The first word of a verb of what is decided: `thu` in `thu hồi`.
    static let decides = Role(rawValue: 33_554_432)
    /// Opens a list: `gồm`, `bao gồm`, `như sau`.
    static let list = Role(rawValue: 8_388_608)
  }

  let roles: WordTable<Role>

  // Prepositions and the like.
  let of, about, by, passive, and, same, has, effect, matter, various, plural, symbol: Word
  // Parts of documents, dates, terms.
  let article, clause, point, year, day, term, office, session: Word
  // `bộ` in `Bộ luật`, `Đảng bộ`; `biển` in `Luật Biển`.
  let body, sea: Word
  let party, youthUnion, deputy: Word
  /// The holder of a degree, before its subject: `cử nhân`.
  let bachelor: WordPhrase
  /// `cũng` in `HĐND tỉnh cũng ra Nghị quyết 68`: one more act.
  let also: Word
  /// `số` before a number.
  let numberWord: Word
  /// `theo`, behind whose document it stands who decided it.
  let order: Word
  /// The last words of `thực hiện`, `triển khai`: a year may be that of the deed.
  let deeds: [Word]
  // `luật`, `đến`; `pháp` in `pháp luật`, `đạo` in `đạo luật`; `quan` in `cơ quan`; `tòa`; `nước này`.
  let law, toward, lawful, act, agency, court, nation, this: Word
  /// `giữa` before those who issue together.
  let between: Word
  // `tại` before what a body says something in.
  let at: Word
  // `là`; `công` in `công bố`.
  let copula, publish: Word
  let iso, iec, ohsas, haccp: Word
  // `TW`, `TƯ`, and the letters of `T.Ư`, `T.W`.
  let centralShort, centralShortDotted, letterT, letterU, letterW: Word
  // `NQTW`, `NQTƯ`, `BCH`, `ĐH`, `VN`.
  let plenumShort, plenumShortDotted, committeeShort, congressShort, countryShort: Word
  let ordinal: Word

  let centre, conference, ordinalMark, committee, congress, delegates: WordPhrase
  let communist, country, tradeUnion, amended, added: WordPhrase
  let primeMinister, president, chair: WordPhrase
  // `quy định`, and other verbs that a title begins with: `hướng dẫn`.
  let ruling: WordPhrase
  let titleVerbs: [WordPhrase]
  /// Verbs of what is decided, with which a decision's or resolution's title may begin, and words that follow none
  /// of them there.
  let decisions: [WordPhrase]
  let afterDecision: [Word]
  /// Verbs of what is decided on persons.
  let appointments: [WordPhrase]
  /// What whoever signs a decision does by it: `quyết định`, `giao`.
  let deciding: [WordPhrase]
  /// In what is said of a document, and in no title: `chưa`, `khiến`.
  let judging: [Word]
  let some: WordPhrase
  /// `thuộc`, and `trực` before it.
  let belonging, directly: Word
  /// `tiểu` in `tiểu Hiến pháp`.
  let small: Word
  /// `tàu`, `hạm`: of the classes of ships that are told by a number.
  let ships: [Word]
  /// Words that begin what is said of a law's revision: `lần này`, `rất bất cập`.
  let saidOfRevisions: [Word]
  let soon: WordPhrase
  /// `chính thức`, `bắt đầu`, before `có hiệu lực`; `thật sự`, before `có hiệu quả`.
  let beforeEffect: [WordPhrase]
  /// `yêu cầu`, `đề nghị`, `chỉ đạo`, before the body from which something is demanded.
  let demands: [WordPhrase]
  /// `bằng`, before a document by which a body decides; `trong nội dung`, before one in which it speaks.
  let with, inside: Word
  let content: WordPhrase
  /// `ra`, before what is issued.
  let out: Word
  /// `bị can`, `không khởi tố`, `đưa vụ án ra xét xử`: words of court papers' titles.
  let accused: [WordPhrase]
  /// `kỷ luật` and `dự luật`, whose `luật` is none.
  let discipline, bill: WordPhrase
  /// What a decision is on, which may have a capital: `Quyết định Khởi tố vụ án hình sự số 12`.
  let leadDeeds: [WordPhrase]
  /// `bị`.
  let suffer: Word
  /// Verbs of what is done to documents, beside those of issuing and changing.
  let doneToDocuments: [WordPhrase]
  /// First words of nouns that end like a verb of issuing: `chương trình`, `đăng ký`.
  let nounHeads: [Word]
  /// `ủy` in `Tỉnh ủy`.
  let committeeEnd: Word
  /// `TP`.
  let cityShort: Word
  /// `thay mặt` before the body in whose name somebody signs.
  let onBehalf: WordPhrase
  /// `mà` before who issued a document.
  let which: Word
  /// `kết luận`, of which notices tell.
  let conclusion: WordPhrase
  /// `đồng loạt`, `đồng thời` behind a number: no sum of money.
  let together: [WordPhrase]
  /// `thông qua`, `ban hành` of a law, and words around who does so that say that it is not done yet.
  let passing: [WordPhrase]
  /// `thông qua` among them, and `biểu quyết` before it.
  let pass, ballot: WordPhrase
  let unfinished: [Word]
  /// `kỳ họp thứ`, `biểu quyết`: words of a session or vote at which a law is passed.
  let sessionWords: [Word]
  /// `dự thảo`, `dự án`, of a law.
  let drafts: [WordPhrase]
  /// `mục` of `Mục 5 Luật Hải quan`.
  let sections: [Word]
  /// `sau khi`, `để`: begin a clause before the day on which something was signed.
  let clauseOpeners: [Word]
  /// `luật đất đai ⟨hiện hành⟩`.
  let current: WordPhrase
  /// `, trường hợp`: begins a rule behind a subject.
  let cases: WordPhrase
  /// What is said of such a case: `thì`, `được`.
  let predicates: WordTable<Bool>
  /// After `, quy định`: begins what a document rules, and no title.
  let ruledThings: [Word]
  /// After `và các quy định`: says that they are those of other documents.
  let others: [Word]
  /// `với` before a vote, the shares that it is told by, and its verbs.
  let along: Word
  let shares, votes: [WordPhrase]
  /// `toàn diện`, `hiện đại`, no `toàn` and `hiện` of a clause.
  let goesOn: [WordPhrase]
  /// Verbs of what a document says.
  let sayings: [WordPhrase]
  /// `thiết` in `thiết bị`, `chuẩn` in `chuẩn bị`: their `bị` is no particle.
  let beforeCompound: [Word]
  /// What follows a subject: `dự kiến áp dụng`, `nêu rõ`, `như sau`.
  let afterSubject: [WordPhrase]
  // `gửi` a body; `kèm` in `ban hành kèm theo`.
  let sign, send, enclosed, must, completely, through, since: Word
  /// The first words of what is issued as documents are (`văn bản`, `quy hoạch`).
  let papers: [Word]
  /// `như` before examples.
  let like: Word
  /// `vào` before a day, and `thứ`.
  let into, ordinalWord: Word
  /// `hồi`, `lúc` before the hour and day of a telegram.
  let hours: [Word]
  /// `ra đời`, `kỳ họp thứ`.
  let born, meeting: WordPhrase
  /// The short names of the bodies whose code is TW.
  let centralShortNames: [Word: String]
  /// `bảo vệ` in `Cơ quan Bảo vệ Hiến pháp`.
  let guards: WordPhrase
  /// Bodies of other countries that are named after their constitution.
  let courts: [WordPhrase]
  /// `toàn quốc`.
  let nationwide: [Word]
  /// Words of congress names that are written small.
  let congressWords: [Word]
  /// Words of the names of unions and associations that are written small.
  let statuteWords: [Word]
  /// Spelled ordinals, one through fifteen; `mười` joins with the next.
  let ordinals: [Word: Int]

  init(_ builder: inout LexiconBuilder) {
    roles = builder.table("documents.words") { $0.table(of: DocumentWords.lists) }
    (of, about, by, passive) = DocumentWords.four("của về do được", &builder)
    (and, same, has, effect) = DocumentWords.four("và cùng có hiệu", &builder)
    (matter, various, plural, symbol) = DocumentWords.four("việc các những hiệu", &builder)
    (article, clause, point, year) = DocumentWords.four("điều khoản điểm năm", &builder)
    (day, term, office, session) = DocumentWords.four("ngày khóa nhiệm kỳ", &builder)
    (body, sea, party, youthUnion) = DocumentWords.four("bộ biển đảng đoàn", &builder)
    (iso, iec, ohsas, haccp) = DocumentWords.four("ISO IEC OHSAS HACCP", &builder)
    (centralShort, centralShortDotted, letterT, letterU) = DocumentWords.four("TW TƯ T Ư", &builder)
    (letterW, plenumShort, plenumShortDotted, committeeShort) = DocumentWords.four(
      "W NQTW NQTƯ BCH", &builder)
    (congressShort, countryShort, ordinal, deputy) = DocumentWords.four("ĐH VN lần phó", &builder)
    (lawful, act, agency, court) = DocumentWords.four("pháp đạo quan tòa", &builder)
    also = builder.word("cũng")
    numberWord = builder.word("số")
    order = builder.word("theo")
    deeds = builder.words(["hiện", "khai"])
    law = builder.word("luật")
    toward = builder.word("đến")
    bachelor = WordPhrase("cử nhân", &builder)
    nation = builder.word("nước")
    this = builder.word("này")
    between = builder.word("giữa")
    at = builder.word("tại")
    copula = builder.word("là")
    publish = builder.word("công")
    guards = WordPhrase("bảo vệ", &builder)
    courts = ["tòa án", "hội đồng", "ủy ban", "trung tâm"].map { WordPhrase($0, &builder) }
    centre = WordPhrase("trung ương", &builder)
    conference = WordPhrase("hội nghị", &builder)
    ordinalMark = WordPhrase("lần thứ", &builder)
    committee = WordPhrase("ban chấp hành", &builder)
    congress = WordPhrase("đại hội", &builder)
    delegates = WordPhrase("đại biểu", &builder)
    communist = WordPhrase("cộng sản", &builder)
    country = WordPhrase("việt nam", &builder)
    tradeUnion = WordPhrase("công đoàn", &builder)
    amended = WordPhrase("sửa đổi", &builder)
    added = WordPhrase("bổ sung", &builder)
    primeMinister = WordPhrase("thủ tướng", &builder)
    president = WordPhrase("chủ tịch nước", &builder)
    ruling = WordPhrase("quy định", &builder)
    deciding = ["quyết định", "phê duyệt", "giao", "yêu cầu"].map { WordPhrase($0, &builder) }
    appointments = [
      "điều động", "bổ nhiệm", "chỉ định", "phân công", "luân chuyển", "chuẩn y", "miễn nhiệm",
      "cho thôi", "kỷ luật", "thi hành kỷ luật", "khai trừ", "cách chức", "giới thiệu", "tiếp nhận",
    ].map { WordPhrase($0, &builder) }
    titleVerbs = [
      "hướng dẫn", "công bố", "phê duyệt", "ban hành", "thành lập", "điều chỉnh", "bổ sung",
    ].map { WordPhrase($0, &builder) }
    decisions = [
      "bổ nhiệm", "cách chức", "cấm", "chấp thuận", "chỉ định", "cho phép", "công nhận",
      "cưỡng chế",
      "đình chỉ", "điều động", "gia hạn", "giải thể", "hỗ trợ", "khen thưởng", "khởi tố",
      "kiện toàn", "kỷ luật", "miễn nhiệm", "sáp nhập", "tạm đình chỉ", "tặng", "thu hồi",
      "xử phạt",
    ].map { WordPhrase($0, &builder) }
    judging = builder.words(["chưa", "nên", "khiến", "gây"])
    afterDecision = builder.words(["của", "này", "nêu", "trên", "tại", "ngày", "theo", "là", "và"])
    some = WordPhrase("một số", &builder)
    small = builder.word("tiểu")
    belonging = builder.word("thuộc")
    directly = builder.word("trực")
    ships = builder.words(["tàu", "hạm", "ngầm"])
    saidOfRevisions = builder.words([
      "lần", "rất", "vốn", "diễn", "cần", "nên", "hiện", "đang", "phải", "được", "sáng", "chiều",
    ])
    soon = WordPhrase("tới đây", &builder)
    demands = ["yêu cầu", "đề nghị", "chỉ đạo"].map { WordPhrase($0, &builder) }
    with = builder.word("bằng")
    inside = builder.word("trong")
    content = WordPhrase("nội dung", &builder)
    out = builder.word("ra")
    accused = ["bị can", "bị cáo", "không khởi tố", "ra xét xử", "để tạm giam"].map {
      WordPhrase($0, &builder)
    }
    discipline = WordPhrase("kỷ luật", &builder)
    bill = WordPhrase("dự luật", &builder)
    leadDeeds = ["khởi tố", "xử phạt", "phê duyệt", "đình chỉ", "hỏa tốc"].map {
      WordPhrase($0, &builder)
    }
    which = builder.word("mà")
    suffer = builder.word("bị")
    doneToDocuments = [
      "áp dụng", "thể hiện", "quy định", "đánh giá", "coi", "xem", "phổ biến", "kỳ vọng",
    ].map { WordPhrase($0, &builder) }
    nounHeads = builder.words(["chương", "quy", "lộ", "quá", "giáo", "đăng"])
    committeeEnd = builder.word("ủy")
    cityShort = builder.word("TP")
    onBehalf = WordPhrase("thay mặt", &builder)
    conclusion = WordPhrase("kết luận", &builder)
    together = ["đồng loạt", "đồng thời", "đồng ý"].map { WordPhrase($0, &builder) }
    passing = ["thông qua", "ban hành"].map { WordPhrase($0, &builder) }
    (pass, ballot) = (WordPhrase("thông qua", &builder), WordPhrase("biểu quyết", &builder))
    unfinished = builder.words([
      "sẽ", "sắp", "chưa", "không", "dự", "xem", "để", "nếu", "cần", "phải", "tiếp", "trình",
      "nghị", "kiến", "sớm", "chờ", "mong", "nhằm", "chuẩn",
    ])
    sessionWords = builder.words([
      "khóa", "kỳ", "họp", "thứ", "tại", "lần", "biểu", "quyết", "chính", "thức", "nhất", "trí",
      "đã", "vừa",
    ])
    drafts = ["dự thảo", "dự án"].map { WordPhrase($0, &builder) }
    sections = builder.words(["mục", "chương", "phần"])
    clauseOpeners = builder.words(["sau", "trước", "để", "nhằm", "do", "vì"])
    current = WordPhrase("hiện hành", &builder)
    cases = WordPhrase("trường hợp", &builder)
    predicates = builder.table(of: "thì được bị phải là")
    ruledThings = builder.words([
      "bên", "người", "các", "những", "đối", "trường", "khi", "nếu", "doanh", "chủ", "không", "từ",
    ])
    others = builder.words(["của", "khác", "hiện", "có", "liên", "pháp"])
    along = builder.word("với")
    shares = ["tỷ lệ", "đa số", "đại đa số", "số phiếu", "sự nhất trí", "sự tán thành"].map {
      WordPhrase($0, &builder)
    }
    votes = ["tán thành", "nhất trí", "biểu quyết", "đồng ý", "thông qua"].map {
      WordPhrase($0, &builder)
    }
    goesOn = ["toàn diện", "hiện đại"].map { WordPhrase($0, &builder) }
    sayings = ["khẳng định", "nhấn mạnh", "xác định", "chỉ rõ", "chỉ ra", "nêu rõ"].map {
      WordPhrase($0, &builder)
    }
    beforeCompound = builder.words(["thiết", "chuẩn"])
    afterSubject = [
      "dự kiến", "nêu rõ", "như sau", "bao gồm", "lại quy định", "có nêu", "có ghi", "với lý do",
    ].map { WordPhrase($0, &builder) }
    beforeEffect = ["chính thức", "bắt đầu", "thật sự", "thực sự"].map { WordPhrase($0, &builder) }
    (send, enclosed, must, through) = DocumentWords.four("gửi kèm phải qua", &builder)
    completely = builder.word("rõ")
    like = builder.word("như")
    papers = builder.words(["văn", "quy", "chương", "kế", "đề", "dự"])
    (into, ordinalWord) = (builder.word("vào"), builder.word("thứ"))
    hours = builder.words(["hồi", "lúc"])
    born = WordPhrase("ra đời", &builder)
    meeting = WordPhrase("kỳ họp thứ", &builder)
    centralShortNames = [
      builder.word("BCT"): "Bộ Chính trị", builder.word("BBT"): "Ban Bí thư",
    ]
    sign = builder.word("ký")
    since = builder.word("từ")
    chair = WordPhrase("chủ tịch", &builder)
    nationwide = builder.words(["toàn", "quốc"])
    congressWords = builder.words([
      "toàn", "quốc", "đảng", "bộ", "của", "chi", "công", "đoàn", "tỉnh", "thành", "phố", "huyện",
      "quận", "thị", "xã", "phường", "trấn", "dân", "mạng", "sản", "quân", "đội", "an", "ương",
      "khối", "các", "cơ", "quan", "doanh", "nghiệp",
    ])
    statuteWords = builder.words([
      "niên", "cộng", "sản", "hiệp", "phụ", "nữ", "chiến", "binh", "sinh", "dân", "thập", "đỏ",
      "cao", "tuổi", "học",
    ])
    var ordinals: [Word: Int] = [:]
    for (text, value) in [
      ("nhất", 1), ("hai", 2), ("ba", 3), ("tư", 4), ("bốn", 4), ("năm", 5), ("sáu", 6),
      ("bảy", 7), ("tám", 8), ("chín", 9), ("mười", 10),
    ] {
      ordinals[builder.word(text)] = value
    }
    self.ordinals = ordinals
  }

  private static func four(
    _ texts: String, _ builder: inout LexiconBuilder
  ) -> (Word, Word, Word, Word) {
    let words = builder.words(of: texts)
    return (words[0], words[1], words[2], words[3])
  }

  private static let lists: [(Role, String)] = [
    (.numberSign, "số so No nr số"),
    (
      .boundary,
      """
      của về ngày và theo do để này trên đã tại với cho từ bị được là những các năm tháng nêu nói \
      có không sẽ đang vào trong ra như khi rằng mà đến ở bằng qua một hai ba
      """
    ),
    (
      .modifier,
      """
      chuyên đề chỉ đạo liên tịch hỏa tốc khẩn cá biệt thanh tra xử phạt hành chính phúc đáp sơ \
      thẩm thẩm kỷ luật đình khởi tố cùng hành động mật mang có vi phạm hình sự dân phê duyệt \
      thành lập sửa đổi bổ sung điều chỉnh giao đất thu hồi
      """
    ),
    (
      .follows,
      """
      của về và do được có đã là thì để cho trong tại với cùng nêu trên này mới vừa hay hoặc theo \
      quy ban giai cũng sẽ vào khi đến như không còn nhưng mà phê yêu giao cấp sửa thay hướng ra \
      phải bị đang từ ngày hiện sau trước năm khóa ký gồm nhằm chưa lại cần cụ tiếp nói nay rồi \
      một nhiệm hết đi đó ấy kia gửi xin trả triển thu xử kỷ
      """
    ),
    (
      .counted,
      """
      người tháng tuần giờ phút giây lần đơn trường nội nhiệm điểm khoản điều vấn dự xã huyện \
      tỉnh phường bộ ngành đồng tỷ triệu nghìn ngàn trăm chục mục nhóm giải bước chiếc cái con \
      cây vụ ca hộ ha km m kg tấn lít mét cơ cán đại đối chương chính loại hình mức \
      đợt hạng cấp suất quả trận lô thửa chuyến đoàn em học sinh giáo viên công tổ phòng \
      tập bài câu trang văn hồ sơ phương tiêu mô tuyến khu thôn kỳ lượt phần thí ứng cử cựu \
      doanh nhà cầu thủ tội phạm nạn nhân mạng chú anh chị ông bà kênh vị quốc nước thế năm quý \
      giây độ USD VND doanh bên nguyên tắc giải pháp hành ngôi chốt
      """
    ),
    (.conjunction, "và hoặc hay"),
    (.within, "trong tại theo qua ở"),
    (.adverb, "vừa mới đã sẽ sắp"),
    (
      .numbered,
      """
      biển bí mã nhà đường phố thửa tờ lô khu gói tuyến tổ đội đoàn xe tàu trạm cột mẫu phụ lục kênh \
      container kiện thùng ô mảnh căn gian sạp quầy toa tầng giếng bến máy tài
      """
    ),
    (.numberedKind, "đất hàng hộ bay khoản vực xưởng"),
    (.address, "ông bà đồng chí anh chị"),
    (.study, "khoa ngành môn"),
    (.domestic, "tỉnh xã huyện UBND HĐND ĐBQH BLHS TPHCM"),
    (
      .clause,
      """
      yêu trong đồng thời nhằm ngay theo đến từ tuy song nhưng huyện tỉnh xã thành do để vì nên \
      toàn nhiều hiện qua sau trước thay giao chỉ bước được đã có là cùng với căn kèm đề tại cụ nếu
      """
    ),
    (.predicate, "vừa đã được bị sẽ đang vẫn cũng thì"),
    (
      .ruled,
      """
      về chi việc mức chế điều tiêu danh trình thủ chính nguyên xử một chức cơ khung thẩm nội quản \
      thống phương hạn định trách hoạt hình phân hệ thí biện giá đơn quy tổ
      """
    ),
    (
      .occasion,
      """
      họp đàm nghị phiên chức ra án trận vụ niệm lễ kiện gặp thảo từ đến trước sau vào trong hết và \
      cho của tại thi đêm nạn kể tính
      """
    ),
    (.object, "với cho gửi đến tới cùng mời"),
    (.since, "thi hành pháp luật lý kể từ vào cùng bắt đầu chính thức"),
    (.denial, "chưa không"),
    (
      .decides,
      """
      bổ cách cấm chấp chỉ cho công cưỡng đình điều gia giải hỗ khen khởi kiện kỷ miễn sáp tạm tặng \
      thu xử
      """
    ),
    (.list, "gồm bao như sau đây là"),
    (.farther, "ở cho với trong vào"),
    (.tense, "vừa đã sẽ đang"),
    (.speech, "biết nói rằng tin báo thăm dự kiểm khởi"),
    (
      .leads,
      """
      hiện theo đúng dẫn khai triệt hành cứ hóa thần sau trước khi ngoài với tại ký sửa đổi thay
      """
    ),
  ]
}
