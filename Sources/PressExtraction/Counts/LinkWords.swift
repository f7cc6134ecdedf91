import PressText

/// The bare head of bodies, and their kind where names of it begin with other words too.
struct BodyHead: Sendable {
  let phrase: WordPhrase
  let kind: Organization.Kind?
  /// The first words of the names that it stands for, in small letters, where the head is none of them
  /// (`ủy ban nhân dân huyện`); empty where it stands for any body (`đơn vị`).
  var name: String?
  /// The head in small letters, where few names of its kind begin with it (`tập đoàn`).
  var spelling: String?

  /// `⟨công an⟩ đã bắt 5 người`: whether it names a body only where no other one of its kind is told of.
  var isSingle: Bool { kind == .police || kind == .court || kind == .procuracy }
}

/// The words that tell how a mention stands to a count.
final class LinkWords: Sendable {
  let roles: WordTable<LinkRole>
  let compared, copula, before, act, violation, contrary, with, that, inside, including,
    accordingTo, by, house, school, wholly, report, and, whole, grade: Word
  /// The agent's words of a passive, and the words of telling's source (`theo ⟨vị⟩ chủ tàu`).
  let passives, persons: [Word]
  /// `được`.
  let given: Word
  /// Verbs of what is in a state, not of what an agent does to it.
  let states: [Word]
  /// `cách`, `diễn ra`.
  let distant, take, place: Word
  /// The last words of what moves: `bão`, `áp thấp nhiệt đới`.
  let storms: WordTable<Bool>
  /// `mức`.
  let level: Word
  /// `do`, `khi` of `trong khi`, `giữa`.
  let cause, meanwhile, between: Word
  /// `cùng`, `kết` of `kết quả`, `xảy` of `xảy ra`.
  let together, result, happen: Word
  /// Words before a verb whose subject stands right before them: `đã`, `được`.
  let predicates: [Word]
  /// How large a body is: `quy mô`; and what opens a sentence before those to whom it does something: `còn lại`.
  let sizes, rests: [WordPhrase]
  /// Behind which those are no rest: `nữa`.
  let furthers: WordTable<Bool>
  /// `nhiệm` of `nhiệm kỳ`.
  let term: Word
  /// `khóa` before the number of a committee's or an assembly's term.
  let sessions: [Word]
  /// Before the body that somebody comes to, sends something to or takes with him, of which nothing is told.
  let destinations: [Word]
  /// Before a term in which something happens: `đầu nhiệm kỳ`.
  let termLeads: [Word]
  /// The words of `hạn chót`, `thời hạn`, `chậm nhất`, the last ones and those before them.
  let deadlines, deadlineLeads: WordTable<Bool>
  /// Words that begin a subject of no body in particular.
  let generics: [Word]
  /// Words that begin a clause of its own.
  let clauses: [Word]
  /// `đình` of `gia đình`, before whose it is.
  let families: [Word]
  /// What begins a clause of time or condition: `khi`.
  let subordinates: WordTable<Bool>
  /// Words of what is still to be done: `yêu cầu`, `phải`, `hoàn thành`.
  let goals: [Word]
  /// `dự kiến` among them.
  let planned: WordPhrase
  /// The first words of times that others are compared with (`cùng kỳ`, `cả năm`), and the last ones of what is so
  /// many times another (`gấp đôi`, `hai lần`, `một nửa`).
  let comparisons, multiples: [Word]
  /// Words before a share or a difference of something that was (`bằng`, `vượt`).
  let measures: [Word]
  /// Which part of a time or which of several others are compared with: `mức giá ⟨cuối⟩ phiên`.
  let periodParts: [Word]
  /// Words of duties: `phải`.
  let duties: [Word]
  /// `của`, `tại`.
  let of, at: Word
  /// Before who does something to what is another's: `bởi`.
  let agents: [Word]
  /// `vào` before a date.
  let into: Word
  /// Behind which what is told, foreseen or meant has a time of its own: `dự báo`.
  let tellings: [WordPhrase]
  /// Behind the time from which what is counted is left: `chuyển sang`.
  let transfers: [WordPhrase]
  /// Before whom a sum is paid back to: `trả nợ`.
  let payings: [WordPhrase]
  /// Before who lost a sum: `gây thiệt hại`.
  let harms: [WordPhrase]
  /// `thuộc`; `học` before the place of a school.
  let belonging, study: Word
  /// `tàu` of `tàu CSB 8001 thuộc ⟨Vùng Cảnh sát biển 4⟩`.
  let ship: Word
  /// `mùa` of what is no period of a report, and what tells of what is now or always: `đang`.
  let season: Word
  /// `tương tự`, and `hồi` before a date behind what is counted.
  let likewise: WordPhrase
  let back: Word
  /// What a title calls a report: `kết quả`.
  let reports: [WordPhrase]
  let presents: WordTable<Bool>
  /// Before how much something has come to: `đạt`.
  let growths: WordTable<Bool>
  /// The first words of others that end as these do: `phát` of `phát hiện`.
  let presentLeads: WordTable<Bool>
  /// `về` before what a sentence is about.
  let about: Word
  /// `riêng`, which begins another clause.
  let apart: Word
  /// Before whose people are counted: `của`, `thuộc`.
  let owning: [Word]
  /// What a body does that only says what was set (`dự toán Bộ Tài chính giao`).
  let settings: [Word]
  /// What a body does to a plan that is named before it, and `trái phiếu`.
  let planVerbs: [WordPhrase]
  let bond: WordPhrase
  /// `tầm nhìn`, before how far a plan looks.
  let vision: WordPhrase
  /// Verbs before a body that is to do something (`yêu cầu`, `giao cho`), and the first words of places where people
  /// meet.
  let orders, venues: [WordPhrase]
  /// Before `giao` where something is handed over.
  let handing: [Word]
  /// Before a date in brackets right behind a count: `vào`.
  let asideLeads: [WordPhrase]
  /// Between a count and the date from or until which it holds: `từ`, `đến hết`.
  let limits: [WordPhrase]
  /// How a body that tells speaks of itself: `đơn vị`, `hiện trung tâm`; `này` behind it, `dự kiến` before its verb.
  let selves: [WordPhrase]
  let this: Word
  /// Verbs before a document that is carried out, and what may stand between a count and them.
  let servings, steerings: [WordPhrase]
  /// `tương ứng`, `tương đương`.
  let equals: [WordPhrase]
  /// What bodies hold or owe: `đại hội`, `trái phiếu`.
  let gatherings: [WordPhrase]
  /// Words before many, what of them may act in the place of a body, and `một`.
  let many: WordTable<Bool>
  let actors: [WordPhrase]
  /// The committees of a party that act without a name: `chi bộ`.
  let committees: [WordPhrase]
  let committeeStarts: WordTable<Bool>
  let one: Word
  /// `cho` of `cho biết`, `cho rằng`.
  let give: Word
  /// Verbs that join those with whom a body acts (`phối hợp với`), and words before them that make no clause of them.
  let joining: [WordPhrase]
  /// What a body does with a meeting at which others act: `tổ chức`.
  let hostings: [WordPhrase]
  /// `họp`.
  let meeting: Word
  let unjoined: [Word]
  /// Verbs behind which another acts (`khiến`).
  let causatives: [Word]
  /// Before what is to be reached: `phấn đấu`.
  let aims: [WordPhrase]
  /// What a body gives others to reach: `chỉ tiêu`; `giao`.
  let demands: [WordPhrase]
  let assign: Word
  /// What is planned: `chỉ tiêu`.
  let plans: [WordPhrase]
  /// What persons have done before: `tiền án`.
  let records: [WordPhrase]
  /// What a document does: `quy định`, which is the first.
  let rulings: [WordPhrase]
  /// Before the place in a document where it stands: `quy định rõ`; and the words before them of what is against it.
  let settled: [WordPhrase]
  let faults: WordTable<Bool>
  /// Behind `quy định`, where it tells a document's subject.
  let subjects: [Word]
  /// What stands before whose a picture or a figure is, and what `trình` ends (`chương trình`).
  let credits, courses: [Word]
  /// `trình` of what is handed in, `rằng`.
  let submit, saying, borrow: Word
  /// What a body does to which something is submitted, before it decides: `xem xét`.
  let considering, concluding: WordPhrase
  /// The first words of others that end in `vụ`: `phục vụ`.
  let services: WordTable<Bool>
  /// `vụ`, and before what came of it: `khiến`.
  let affair: Word
  let events: [Word]
  /// Behind `làm` where a body does something itself: `làm ⟨rõ⟩`.
  let inquiries: WordTable<Bool>
  /// The nouns of two who were told of (`hai bên`), and what begins a clause whose subject is counted.
  let sides, clauseLeads: WordTable<Bool>
  /// Behind what is left of others: `khác`, `lại` of `còn lại`.
  let others: [Word]
  /// Between `bị` and a body: `cơ quan`; the police of the lowest level.
  let forces, communeForces: [WordPhrase]
  /// The bare heads of bodies that name one again, their first words, and the words before them.
  let heads: [BodyHead]
  /// The levels that stand for their committees before what these do, `đơn vị`, and `toàn` before a head.
  let places: [BodyHead]
  let unit, agency: BodyHead
  /// Those that name a body only with `này`: `nhà mạng`.
  let providers: [BodyHead]
  /// The bare heads that may own a figure, `đơn vị` too.
  let owners: [BodyHead]
  let wholes: [Word]
  /// Those whom a body sends: `tổ công tác`.
  let squads: [WordPhrase]
  /// Those of whom a body consists and who act in its name: `thành viên`.
  let members: [WordPhrase]
  /// The people of a body: `bác sĩ`.
  let staff: [WordPhrase]
  /// What those have who own a part of it: `cổ phiếu`.
  let shares: [WordPhrase]
  /// What a body is given as so many people: `biên chế`.
  let quotas: [WordPhrase]
  /// Those whom hospitals and schools keep, and `ở` before these.
  let patients, pupils: [WordPhrase]
  let atPlace: Word
  /// The last words of what is told apart by numbers: `đáp ⟨án⟩ 3`.
  let numbered: WordTable<Bool>
  /// The first words of the levels.
  let levelStarts: WordTable<Bool>
  /// `sản` of `công ty sản xuất`, which names no body again, and `doanh`, whose `doanh nghiệp` does only with `này`.
  let making, enterprise: Word
  let headStarts, headLeads: WordTable<Bool>
  /// Before the verb of what has been done: `đã`.
  let done: [Word]
  let deeds: DeedWords
  let reach: ReachWords
  let figures: FigureWords
  /// Words that may stand before a member of a list and are no verbs of their own: `còn lại`.
  let listed: [Word]
  let anaphors: AnaphorWords

  init(_ builder: inout LexiconBuilder) {
    anaphors = AnaphorWords(&builder)
    roles = builder.table(of: LinkWords.lists)
    compared = builder.word("so")
    copula = builder.word("là")
    with = builder.word("với")
    that = builder.word("đó")
    inside = builder.word("trong")
    including = builder.word("gồm")
    accordingTo = builder.word("theo")
    by = builder.word("bằng")
    house = builder.word("nhà")
    school = builder.word("trường")
    report = builder.word("báo")
    wholly = builder.word("bao")
    and = builder.word("và")
    (whole, grade) = (builder.word("toàn"), builder.word("cấp"))
    generics = builder.words(["các", "những", "mỗi", "từng", "toàn"])
    predicates = builder.words(["đã", "sẽ", "đang", "được"])
    passives = builder.words(["được", "bị"])
    given = builder.word("được")
    persons = builder.words(["vị", "ông", "bà", "anh", "chị", "lời"])
    states = builder.words(["có", "đạt", "gồm", "còn", "chiếm", "là"])
    distant = builder.word("cách")
    storms = builder.table(of: "bão đới")
    level = builder.word("mức")
    (cause, meanwhile) = (builder.word("do"), builder.word("khi"))
    (between, together) = (builder.word("giữa"), builder.word("cùng"))
    (result, happen) = (builder.word("kết"), builder.word("xảy"))
    (take, place) = (builder.word("diễn"), builder.word("ra"))
    sizes = ["quy mô", "công suất", "thực kê", "tổng số", "tổng diện tích", "diện tích"].map {
      WordPhrase($0, &builder)
    }
    rests = ["còn lại", "còn", "đối với", "đối với số"].map { WordPhrase($0, &builder) }
    furthers = builder.table(of: "nữa mà")
    term = builder.word("nhiệm")
    sessions = [builder.word("khóa")]
    destinations = builder.words([
      "đến", "tới", "tại", "ở", "trình", "cho", "với", "từ", "sang", "vào", "về", "gửi", "trước",
    ])
    termLeads = builder.words(["đầu", "cuối", "giữa", "từ", "cả", "hết", "nửa", "đến"])
    deadlines = builder.table(of: "chót cuối nhất hạn")
    deadlineLeads = builder.table(of: "hạn thời chậm muộn")
    before = builder.word("trước")
    (act, violation) = (builder.word("vi"), builder.word("phạm"))
    contrary = builder.word("trái")
    clauses = builder.words(["dù", "nhưng", "song", "vì", "nếu", "khi", "rằng", "mà"])
    families = builder.words(["đình"])
    subordinates = builder.table(of: "khi nếu")
    goals = builder.words([
      "phải", "phấn", "yêu", "đề", "giao", "cần", "sẽ", "hoàn", "xong", "nộp", "buộc",
    ])
    planned = WordPhrase("dự kiến", &builder)
    comparisons = builder.words(["cùng", "cả"])
    multiples = builder.words(["đôi", "lần", "nửa"])
    measures = builder.words(["bằng", "hơn", "vượt", "đương", "so"])
    periodParts = builder.words(["cuối", "đầu", "giữa", "liền"])
    duties = builder.words(["phải", "cần"])
    into = builder.word("vào")
    harms = [
      "gây thiệt hại", "gây thất thoát", "gây tổn thất", "làm thiệt hại", "làm thất thoát",
    ].map { WordPhrase($0, &builder) }
    ship = builder.word("tàu")
    (belonging, study) = (builder.word("thuộc"), builder.word("học"))
    reports = ["kết quả", "tình hình", "báo cáo", "công tác", "tổng kết", "sơ kết"].map {
      WordPhrase($0, &builder)
    }
    season = builder.word("mùa")
    likewise = WordPhrase("tương tự", &builder)
    back = builder.word("hồi")
    presents = builder.table(of: "đang hiện sẽ giá mất")
    growths = builder.table(of: "đạt tăng giảm còn vượt")
    presentLeads = builder.table(of: "phát thực thể xuất biểu đánh trị đấu")
    (apart, about) = (builder.word("riêng"), builder.word("về"))
    tellings = [
      "dự báo", "dự đoán", "dự kiến", "dự định", "kỳ vọng", "tin tưởng", "cho biết", "cho hay",
      "nhận định", "khẳng định", "cam kết", "hứa", "hy vọng", "mong", "muốn", "đề xuất", "đề nghị",
      "kiến nghị", "yêu cầu", "kế hoạch", "ủng hộ", "phản đối", "đồng ý", "chấp thuận", "lo ngại",
      "bất chấp", "để", "thay vì",
    ].map { WordPhrase($0, &builder) }
    transfers = ["chuyển sang", "chuyển qua"].map { WordPhrase($0, &builder) }
    payings = ["trả nợ", "trả cho", "thanh toán cho"].map { WordPhrase($0, &builder) }
    (of, at) = (builder.word("của"), builder.word("tại"))
    agents = builder.words(["do", "bởi", "được", "bị"])
    owning = builder.words(["của", "thuộc"])
    settings = builder.words(["giao"])
    planVerbs = ["giao", "quyết định", "phê duyệt", "đề ra", "đặt ra", "thông qua", "quyết nghị"]
      .map { WordPhrase($0, &builder) }
    bond = WordPhrase("trái phiếu", &builder)
    vision = WordPhrase("tầm nhìn", &builder)
    aims = ["phấn đấu", "mục tiêu"].map { WordPhrase($0, &builder) }
    demands = ["chỉ tiêu", "dự toán", "mục tiêu"].map { WordPhrase($0, &builder) }
    assign = builder.word("giao")
    plans = ["chỉ tiêu", "kế hoạch", "dự toán", "mục tiêu"].map { WordPhrase($0, &builder) }
    orders = [
      "yêu cầu", "đề nghị", "giao", "giao cho", "chỉ đạo", "cho phép", "hướng dẫn", "đôn đốc",
      "buộc",
    ].map { WordPhrase($0, &builder) }
    handing = builder.words(["bàn", "chuyển"])
    venues = [
      "nhà hát", "trung tâm hội nghị", "cung", "bảo tàng", "nhà văn hóa", "hội trường",
      "nhà khách", "khách sạn", "sân", "nhà thi đấu",
    ].map { WordPhrase($0, &builder) }
    selves = LinkWords.bodies.flatMap { [$0, "hiện " + $0] }.map { WordPhrase($0, &builder) }
    this = builder.word("này")
    servings = [
      "thực hiện", "triển khai", "quán triệt", "cụ thể hóa", "hướng dẫn", "thi hành",
      "tuyên truyền",
      "học tập",
    ].map { WordPhrase($0, &builder) }
    steerings = [
      "chỉ đạo", "lãnh đạo", "hướng dẫn", "đôn đốc", "quán triệt", "cụ thể hóa", "tuyên truyền",
      "phổ biến", "triển khai", "tổ chức", "học tập", "kiểm tra", "để", "nhằm",
    ].map { WordPhrase($0, &builder) }
    equals = ["tương ứng", "tương đương"].map { WordPhrase($0, &builder) }
    gatherings = [
      "đại hội", "hội nghị", "kỳ họp", "phiên họp", "hội thảo", "cuộc họp", "trái phiếu",
    ].map { WordPhrase($0, &builder) }
    many = builder.table(of: "các những nhiều số")
    actors = [
      "địa phương", "đơn vị", "doanh nghiệp", "ngân hàng", "cơ quan", "đối tượng", "bị cáo",
      "bị can", "công ty", "lực lượng", "người dân", "hộ", "xã", "huyện", "tỉnh", "nước", "hãng",
    ].map { WordPhrase($0, &builder) }
    committees = ["đảng ủy cơ sở", "cấp ủy", "chi bộ", "chi ủy"].map { WordPhrase($0, &builder) }
    committeeStarts = builder.table(of: "đảng cấp chi")
    one = builder.word("một")
    give = builder.word("cho")
    asideLeads = [
      "vào", "trong", "tính đến", "đến", "tới", "tính đến hết", "tính tới", "tính hết",
      "cập nhật đến",
      "cập nhật hết",
    ].map { WordPhrase($0, &builder) }
    limits = ["từ", "kể từ", "đến hết", "tới hết"].map { WordPhrase($0, &builder) }
    joining = ["phối hợp", "kết hợp", "hợp tác", "liên kết", "liên doanh", "hiệp đồng"].map {
      WordPhrase($0, &builder)
    }
    hostings = ["tổ chức", "chủ trì", "phối hợp tổ chức", "đăng cai", "chủ trì tổ chức"].map {
      WordPhrase($0, &builder)
    }
    meeting = builder.word("họp")
    causatives = builder.words(["khiến", "giúp"])
    records = ["tiền án", "tiền sự"].map { WordPhrase($0, &builder) }
    subjects = builder.words(["về", "chi", "tại", "của"])
    others = builder.words(["khác", "lại"])
    rulings = [
      "quy định", "nêu rõ", "xác định", "đề ra", "đặt ra", "yêu cầu", "cho phép", "đặt mục tiêu",
    ].map { WordPhrase($0, &builder) }
    settled = [
      "quy định", "quy định rõ", "quy định cụ thể", "quy định chi tiết", "nêu", "nêu rõ", "đề ra",
      "ban hành kèm theo",
    ].map { WordPhrase($0, &builder) }
    faults = builder.table(of: "phạm trái đúng với")
    credits = builder.words(["ảnh", "nguồn"])
    courses = builder.words(["chương", "quá", "công", "quy", "lộ", "giáo", "tiến", "hành"])
    considering = WordPhrase("xem xét", &builder)
    concluding = WordPhrase("kết luận", &builder)
    (submit, saying, borrow) = (builder.word("trình"), builder.word("rằng"), builder.word("vay"))
    affair = builder.word("vụ")
    services = builder.table(of: "phục chức dịch nhiệm nghiệp công thời học nội ngoại mùa niên")
    events = builder.words(["khiến", "làm"])
    inquiries = builder.table(of: "rõ việc thủ")
    sides = builder.table(of: "bên nước phía")
    clauseLeads = builder.table(of: "khi nơi nhưng song")
    forces = ["cơ quan", "lực lượng"].map { WordPhrase($0, &builder) }
    communeForces = ["công an xã", "công an phường", "công an thị trấn"].map {
      WordPhrase($0, &builder)
    }
    heads = LinkWords.headNouns.map {
      BodyHead(
        phrase: WordPhrase($0.noun, &builder), kind: $0.kind,
        spelling: LinkWords.groups.contains($0.noun) ? $0.noun : nil)
    }
    headStarts = builder.table(of: LinkWords.headFirsts)
    places = LinkWords.levels.map {
      BodyHead(phrase: WordPhrase($0, &builder), kind: .state, name: "ủy ban nhân dân " + $0)
    }
    unit = BodyHead(phrase: WordPhrase("đơn vị", &builder), kind: nil, name: "")
    providers = [("nhà mạng", Organization.Kind.company), ("nhà đài", .media)].map {
      BodyHead(phrase: WordPhrase($0.0, &builder), kind: $0.1)
    }
    owners = heads + providers + [unit]
    agency = BodyHead(phrase: WordPhrase("cơ quan", &builder), kind: nil, name: "")
    wholes = builder.words(["toàn", "cả"])
    patients = ["bệnh nhân", "sản phụ", "bệnh nhi", "ca bệnh", "nạn nhân"].map {
      WordPhrase($0, &builder)
    }
    pupils = ["học sinh", "sinh viên", "học viên", "giáo viên", "giảng viên", "em học sinh"].map {
      WordPhrase($0, &builder)
    }
    squads = [
      "lực lượng", "tổ công tác", "tổ kiểm tra", "tổ tuần tra", "đoàn kiểm tra", "đoàn công tác",
      "đoàn thanh tra", "trinh sát",
    ].map { WordPhrase($0, &builder) }
    members = ["thành viên", "hội viên", "đoàn viên"].map { WordPhrase($0, &builder) }
    quotas = ["biên chế", "chỉ tiêu biên chế", "biên chế công chức", "biên chế viên chức"].map {
      WordPhrase($0, &builder)
    }
    atPlace = builder.word("ở")
    shares = ["cổ phiếu", "cổ phần", "vốn"].map { WordPhrase($0, &builder) }
    staff = [
      "bác sĩ", "y tá", "điều dưỡng", "nhân viên", "công nhân", "cán bộ", "công chức", "viên chức",
      "chiến sĩ", "giáo viên", "giảng viên", "sinh viên", "học sinh", "hội viên", "đoàn viên",
      "đảng viên", "lao động", "kỹ sư", "chuyên gia", "tình nguyện viên", "vận động viên",
      "thẩm phán", "kiểm sát viên", "thanh tra viên", "đại biểu",
    ].map { WordPhrase($0, &builder) }
    numbered = builder.table(
      of: "án câu đề bài phần nhóm mục tổ đợt vòng lượt bảng loại hạng mức bậc lớp tập lô đội số"
    )
    levelStarts = builder.table(of: "tỉnh thành huyện quận thị xã phường")
    (making, enterprise) = (builder.word("sản"), builder.word("doanh"))
    headLeads = builder.table(of: "hiện nay nhiên ra")
    done = builder.words(["đã", "vừa"])
    deeds = DeedWords(&builder)
    reach = ReachWords(&builder)
    figures = FigureWords(&builder)
    unjoined = builder.words(["khi", "việc", "sự", "để", "nhằm", "trong", "quá"])
    listed = builder.words([
      "và", "có", "còn", "lại", "của", "thành", "cho", "dành", "là", "gồm", "cả", "với", "trong",
      "ở", "tại",
      "cùng", "các", "số",
    ])
  }

  private static let bodies = [
    "đơn vị", "cơ quan", "công ty", "hãng", "ngân hàng", "bệnh viện", "trung tâm", "nhà trường",
    "tập đoàn", "quỹ", "hiệp hội", "họ", "dự kiến",
  ]

  /// Bare heads, and the kind of body that they name where its name may begin with another word.
  private static let headNouns: [(noun: String, kind: Organization.Kind?)] = [
    ("công ty", .company), ("tổng công ty", .company), ("tập đoàn", .company), ("hãng", .company),
    ("doanh nghiệp", .company), ("ngân hàng", .bank), ("nhà băng", .bank), ("trường", .school),
    ("nhà trường", .school), ("học viện", .school), ("bệnh viện", .hospital), ("sở", nil),
    ("bộ", nil), ("cục", nil), ("tổng cục", nil), ("chi cục", nil), ("hội", nil), ("quỹ", nil),
    ("trung tâm", nil), ("viện", nil), ("ủy ban", nil), ("hiệp hội", nil), ("liên đoàn", nil),
    ("hợp tác xã", .cooperative), ("phòng", nil), ("khoa", nil), ("trạm", nil),
    ("công an", .police), ("cơ quan điều tra", .police), ("tòa", .court), ("tòa án", .court),
    ("viện kiểm sát", .procuracy),
  ]

  /// The heads that a company calls itself by only where its whole name has them.
  private static let groups = ["tập đoàn", "tổng công ty"]

  /// The first words of the bare heads.
  private static let headFirsts =
    "công tổng tập hãng doanh ngân nhà trường học bệnh sở bộ cục chi hội quỹ trung viện ủy hiệp liên hợp phòng "
    + "khoa trạm cơ tòa tỉnh thành huyện quận thị xã phường đơn"

  /// The levels of administration.
  private static let levels = [
    "tỉnh", "thành phố", "huyện", "quận", "thị xã", "xã", "phường", "thị trấn",
  ]

  /// `…; trong đó có 21 tàu`: whether what stands behind a semicolon belongs to what stands before it.
  func goesOn(behind mark: Int, in text: ArticleText) -> Bool {
    text.word(mark + 1) == inside && text.word(mark + 2) == that
  }

  private static let lists: [(role: LinkRole, words: String)] = [
    (.object, "ngoài của theo với cho từ về đến tới so như qua thuộc bằng nhờ sang trước"),
    (
      .subject,
      "do bởi được bị để khi thì mà nên riêng đó toàn thống các rằng biết nay và còn nhưng cũng vì là "
        + "hay nói cùng hiện"
    ),
    (.place, "tại ở trong"),
    (.dateLink, "trong vào của cho suốt"),
    (.comparison, "với so cùng kỳ bằng hơn của"),
    (.duration, "sau qua suốt trong"),
    (.continuation, "cụ mức kết nhờ trường đối ngoài"),
    (.halfContinuation, "qua trong"),
    (.particle, "vừa đã cũng còn mới đang vẫn thì"),
    (.complementizer, "rằng thêm là hay"),
    (.aspect, "đã vừa sẽ đang mới có chỉ vẫn cũng không chưa"),
    (.birth, "sinh sn"),
    (
      .served,
      "triển khai thực hiện hướng dẫn sửa đổi hóa thay thế bổ sung bỏ cứ dung quán triệt theo kết"
    ),
    (.deed, "đã qua sẽ kiểm xử phát"),
    (
      .mediaDeed,
      "mua tặng trao chuyển chi hỗ bán tuyển xây lắp ủng quyên góp thanh mở phối tổ vận kêu"
    ),
    (.recipient, "cáo gửi lên gần cạnh"),
  ]
}
