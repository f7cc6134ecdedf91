import CLexicons
import PressText

/// Single words that the grammar of names looks at.
final class OrganizationWords: Sendable {
  let and: Word
  let plurals: WordSet
  let branch: Word
  let branchEnd: Word
  let number: Word
  /// `chỉ` in `chỉ số`.
  let indexLead: Word
  /// `thứ` in `kỳ họp thứ 3`.
  let ordinal: Word
  let zone: Word
  let level: Word
  let high: Word
  let at: Word
  let society: Word
  /// `hãng`, which is a syllable of no longer word.
  let firm: Word
  /// `thành` in `các tỉnh, thành` and `thành Milan`.
  let city: Word
  let localities: WordSet
  /// Function words and nouns with which what completes a name may start (`các xã`, `khu vực IV`, `số 2`).
  let tailStarts: WordSet
  let standing: Word
  /// `bộ` in `Bộ trưởng`.
  let ministry: Word
  let area: Word
  let areaEnd: Word
  /// Surnames that begin few names of bodies or places.
  let surnames: WordSet
  /// Middle names that only persons have (`Nguyễn Văn An`).
  let middleNames: WordSet
  /// All surnames.
  let allSurnames: WordTable<Bool>
  /// Words that end a name: function words and verbs.
  let functions: WordSet
  /// First words of titles (`Giám đốc`).
  let titleStarts: WordSet
  /// Last words of titles, after which a body or a person is named.
  let titleEnds: WordSet
  /// Words with which a lower-case head of one syllable makes another word (`thị trường`).
  let compounds: WordSet
  /// Words that make another word of a head or name before them (`Đảng viên`, `AFF Cup`).
  let continuations: WordSet

  /// Words that make a title or another noun of a head (`Viện trưởng`, `Đội bóng`, `Báo chí`).
  let headContinuations: WordSet
  /// Words before a brand that stands for a product or a site (`xe Honda`, `trên Facebook`).
  let products: WordSet
  /// Words of credits (`Ảnh: TTXVN`, `Theo Reuters`).
  let credits: WordSet
  /// `Tổng hợp` in `(Tổng hợp Daily Mail)`.
  let total: Word
  let totalEnd: Word
  /// `báo`, a paper or to report.
  let report: Word
  /// `tờ` in `tờ báo Sun`.
  let sheet: Word
  let according: Word
  /// `tổ` in `tổ chức`, a body or to hold an event.
  let staging: Word
  /// Words that count people (`viên cảnh sát`).
  let counters: WordSet
  /// First words of events' names (`Lễ hội`).
  let events: WordSet
  /// First words of how an event is held (`thành công`, `trọng thể`), and of its rounds (`vòng loại`).
  let manners: WordSet
  /// Words before a sort of bodies, none of them meant (`các Sở`, `mỗi Trung tâm`).
  let determiners: WordSet
  /// Those of them that make many bodies, in as many places, of one (`một số Sở`).
  let manies: WordSet
  /// First words of predicates that the function words leave out.
  let predicates: WordSet
  /// Heads of one syllable that are syllables of many names and words.
  let homographs: WordSet
  /// Words before a head that several bodies share (`các Sở Y tế, Tài chính`).
  let sharers: WordSet
  /// Words that open a list (`gồm`).
  let listOpeners: WordSet
  /// Words that introduce a short form in brackets (`gọi tắt là`, `mã chứng khoán`).
  let aliasLeads: WordSet
  /// `ngành` in `các bộ, ngành Y tế, Công Thương`.
  let branchOfWork: Word
  /// `xã`.
  let communeWord: Word
  /// `kiêm`, before a second office.
  let concurrently: Word
  /// Parts of laws, which a number follows (`Khoản 1 Điều 5`).
  let provisions: [Word]
  /// `trưởng` in `Cảnh sát trưởng`.
  let chief: Word
  /// `trưởng`, `phó`.
  let ranks: [Word]
  /// `nhiệm vụ`, which heads no department.
  let duty, affair: Word
  /// `ủy ban`, whose capital is lost where an old encoding had none.
  let committee: [Word]
  /// Heads that are syllables of people's names (`Xuân Trường`, `Đoàn Giỏi`).
  let nameSyllables: WordSet
  /// Heads that stand for a body named elsewhere where they end a name (`Thanh tra Bộ`).
  let superiors: WordSet
  /// Heads after which departments' fields of two words may be in lower case (`Sở giáo dục`).
  let departments: WordSet
  /// Function words that are no part of names: with a capital they open a sentence.
  let openers: WordSet
  /// Words with which a sentence tells its day (`Chiều 5.2`).
  let dayparts: WordSet
  /// Words before a common noun that says where somebody plays or something lies (`tiền vệ trung tâm`).
  let positions: WordSet
  /// Words before a common noun that says where something lies (`ở trung tâm Hồ Gươm`).
  let centreLeads: WordSet
  /// Words before a city whose name a club bears too (`người Barcelona`).
  let cityLeads: WordSet
  /// Words after a city whose name a club bears too (`sang Monaco nghỉ`).
  let cityTails: WordSet
  /// Words before `thành` that make a goal or its keeper of it (`khung thành Milan`).
  let goals: WordSet
  /// The first and last words of sorts of parties (`cầm quyền`, `đối lập`, `cánh hữu`).
  let partySorts, partySortEnds: WordSet
  /// Words before a paper whose name is common words: `PV`, `viên` of `phóng viên`.
  let reporters: WordSet
  /// The last and the first word of `trao đổi với`, `trả lời`, before a paper.
  let talks, talkStarts: WordSet
  /// `như` in `như Lao Động đã đưa tin`, and the verbs there.
  let quoters, tellings: WordSet
  /// Words with which a club's name goes on after its city's (`Manchester United`).
  let clubs: WordSet
  /// Given names before a surname that a brand bears too (`Tom Ford`).
  let givenNames: WordSet
  /// Words in the names of contests and bands (`Miss World Association`).
  let contests: WordSet
  /// Particles inside foreign names (`Noor al-Huda`, `Bank of America`).
  let particles: WordSet
  /// `các` in `Hiệp hội các nhà sản xuất`.
  let all: Word
  /// Last words of titles that share the head of a body's name with it (`Trưởng ban Tổ chức`).
  let chiefs: WordSet
  /// Words before people's names (`Ông Trần Văn A`).
  let honorifics: WordSet
  /// Words before names of bodies that stand for a kind there (`doanh nghiệp Nhà nước`, `tổ chức Đảng`).
  let genericNouns: WordSet
  /// Platforms and common nouns after `trang` that name no paper.
  let platforms: WordSet
  /// First syllables of words that end in `trang` (`nghĩa trang`, `thời trang`).
  let beforePage: WordSet
  /// Words before names of streets and quarters, of which a head may be a syllable
  /// (`khu dân cư Liên Hiệp`, `đường Trường Chinh`).
  let sites: WordSet
  let base: Word
  let baseEnd: Word
  /// `hỗ` in `hỗ trợ`.
  let support: Word
  /// Words of texts about sport (`HLV`).
  let sport: WordSet
  /// First and last words of the nouns of such texts (`cầu thủ`, `thủ môn`).
  let sportStarts, sportEnds: WordSet
  /// `có` in `Ban Tuyên giáo có Phòng Tổng hợp`.
  let has: Word
  /// `Nhà` in `Nhà Quốc hội`, the building.
  let house: Word
  /// Words before a proper name that is not a company's there (`đường Hải Long`, `anh Hải Long`).
  let otherNames: WordSet
  /// `nước` in `CLB nước Đức`.
  let country: Word
  /// Words for goods that bear a company's abbreviation too (`vàng miếng SJC`).
  let goods: WordSet
  /// Words after a common noun that say which one is meant (`Công ty này`).
  let demonstratives: WordSet
  /// Words before the name of a seat that stands for the building there (`tại Nhà Trắng`).
  let seatLeads: WordSet
  /// The words of which groups of bodies without names are told (`các ban, ngành, đoàn thể`).
  let groups: WordSet
  /// Those of them of which a group has one.
  let groupEnds: WordSet
  /// Those of them that say on which side of a seat (`trước`), where somebody has to be there.
  let seatSides: WordSet
  /// What stands before such a word where somebody is there: last words of verbs (`biểu tình`), `bên`, `trong và`.
  let stays: WordSet
  /// Words that go before a verb (`đã`, `sẽ`), and `là`.
  let auxiliaries: WordSet
  /// Words that stand for this country (`Việt` in `Việt Nam`).
  let homeNames: WordSet
  let of: Word
  /// Units of time, which a number before them counts.
  let times: [Word]
  /// `KKT`, and `kinh` in `khu kinh tế`.
  let economicZone, economy: Word
  /// `hợp` in `tổ hợp`, `khối`, `điểm` before the code of a set of subjects; the first words of subjects.
  let sets, subjects: [Word]
  /// `tư nhân` behind `doanh nghiệp`.
  let privately: WordPhrase
  /// `ty` of a province, and `công` before it in `công ty`.
  let office, common: Word
  /// Words before `bộ` that make another noun of it, and `hà` before one of them in `Hà Nội`.
  let ministryLeads: [Word]
  let capital: Word
  /// Words before `khoa` that make another noun of it.
  let medicine: [Word]
  /// `tuổi`.
  let age: Word
  /// `nhân dân` of a country.
  let people: WordPhrase
  /// What stands behind a body of which every unit has one (`cả nước`).
  let everywhere: [WordPhrase]
  /// The first words of verbs with which the task of a committee is told (`hỗ trợ`, `xử lý`).
  let tasks: [Word]
  /// `hạng` of a hospital, `phi` before `Chính phủ`.
  let rank, non: Word
  /// `lãnh đạo` before the body that somebody leads.
  let leaders: WordPhrase
  /// `giao` and `ban`, which make one word of two (`giao ban`); before other heads it is the verb (`giao sở Y tế`).
  let handing, meeting: Word
  /// `quan` of `cơ quan`.
  let agency: Word
  /// `cùng` of `cùng cấp`.
  let same: Word
  /// `khóa`, a council's or congress's term.
  let term: Word
  /// `gồm` before subjects.
  let composed: Word
  /// What is counted behind a body whose name may end in a number.
  let counted: [WordPhrase]
  /// The letters of the codes of the police's bureaus, and what is in their names.
  let bureauLetters: [Word]
  let forces: [WordPhrase]
  /// What a paper does before it writes (`theo tìm hiểu của Tiền Phong`).
  let inquiries: [WordPhrase]
  /// Abbreviations for sorts of quarters and zones (`KCN Yên Phong`).
  let quarters: [Word]
  /// Last parts of sites' addresses.
  let domains: [Word]
  /// `nguyên`, `cựu` before a title that somebody had.
  let formers: [Word]
  /// `trực` and `thuộc` in `trực thuộc Trung ương`.
  let direct, belonging: Word
  /// Abbreviations that texts define but that name no body.
  let commonAbbreviations: WordSet

  init(_ builder: inout LexiconBuilder) {
    and = builder.word("và")
    branch = builder.word("chi")
    branchEnd = builder.word("nhánh")
    number = builder.word("số")
    indexLead = builder.word("chỉ")
    ordinal = builder.word("thứ")
    zone = builder.word("vùng")
    level = builder.word("cấp")
    high = builder.word("cao")
    at = builder.word("tại")
    society = builder.word("hội")
    firm = builder.word("hãng")
    city = builder.word("thành")
    area = builder.word("khu")
    areaEnd = builder.word("vực")
    standing = builder.word("thường")
    ministry = builder.word("bộ")
    branchOfWork = builder.word("ngành")
    communeWord = builder.word("xã")
    chief = builder.word("trưởng")
    ranks = builder.words(["trưởng", "phó"])
    duty = builder.word("nhiệm")
    affair = builder.word("vụ")
    committee = builder.words(["ủy", "ban"])
    all = builder.word("các")
    support = builder.word("hỗ")
    base = builder.word("cơ")
    baseEnd = builder.word("sở")
    has = builder.word("có")
    house = builder.word("nhà")
    of = builder.word("của")
    times = builder.words(["tháng", "năm", "ngày", "tuần"])
    economicZone = builder.word("kkt")
    economy = builder.word("kinh")
    sets = builder.words(["hợp", "khối", "môn", "điểm", "chuẩn", "thi", "tuyển"])
    subjects = builder.words(["ngữ", "văn", "toán"])
    composed = builder.word("gồm")
    privately = WordPhrase("tư nhân", &builder)
    office = builder.word("ty")
    common = builder.word("công")
    ministryLeads = builder.words(["cán", "toàn", "nội", "lạc", "đảng", "tiến"])
    capital = builder.word("hà")
    medicine = builder.words(["y", "nha", "đa", "chuyên"])
    age = builder.word("tuổi")
    people = WordPhrase("nhân dân", &builder)
    everywhere = ["cả nước", "toàn quốc", "địa phương"].map { WordPhrase($0, &builder) }
    tasks = builder.words(["hỗ", "xử"])
    rank = builder.word("hạng")
    non = builder.word("phi")
    leaders = WordPhrase("lãnh đạo", &builder)
    handing = builder.word("giao")
    meeting = builder.word("ban")
    term = builder.word("khóa")
    agency = builder.word("quan")
    same = builder.word("cùng")
    counted = [
      "người", "bị cáo", "bị can", "bị hại", "đối tượng", "gia đình", "vụ", "năm", "tháng", "ngày",
    ].map { WordPhrase($0, &builder) }
    bureauLetters = builder.words(["a", "c", "e", "v"])
    forces = ["an ninh", "cảnh sát"].map { WordPhrase($0, &builder) }
    inquiries = ["ghi nhận", "tìm hiểu", "khảo sát", "nguồn tin", "điều tra"]
      .map { WordPhrase($0, &builder) }
    quarters = builder.words(["kkt", "kcn", "ccn", "kcx", "kđt", "kdc"])
    domains = builder.words(["vn", "com", "net", "org", "info"])
    formers = builder.words(["nguyên", "cựu"])
    direct = builder.word("trực")
    concurrently = builder.word("kiêm")
    provisions = builder.words(["khoản", "điều", "điểm"])
    belonging = builder.word("thuộc")
    staging = builder.word("tổ")
    according = builder.word("theo")
    report = builder.word("báo")
    sheet = builder.word("tờ")
    total = builder.word("tổng")
    totalEnd = builder.word("hợp")
    country = builder.word("nước")
    allSurnames = builder.table("people.surnames") { OrganizationWords.readSurnames(&$0) }
    let parts = builder.table("organizations.words") { OrganizationWords.readParts(&$0) }.all
    func table(_ part: Part) -> WordSet {
      guard let place = Part.allCases.firstIndex(of: part) else {
        preconditionFailure("\(part) is no part of the grammar")
      }
      return parts[place]
    }
    plurals = table(.plurals)
    localities = table(.localities)
    tailStarts = table(.tailStarts)
    surnames = table(.surnames)
    middleNames = table(.middleNames)
    functions = table(.functions)
    titleStarts = table(.titleStarts)
    titleEnds = table(.titleEnds)
    compounds = table(.compounds)
    continuations = table(.continuations)
    headContinuations = table(.headContinuations)
    products = table(.products)
    credits = table(.credits)
    determiners = table(.determiners)
    manies = table(.manies)
    predicates = table(.predicates)
    homographs = table(.homographs)
    sharers = table(.sharers)
    listOpeners = table(.listOpeners)
    aliasLeads = table(.aliasLeads)
    nameSyllables = table(.nameSyllables)
    superiors = table(.superiors)
    departments = table(.departments)
    openers = table(.openers)
    dayparts = table(.dayparts)
    positions = table(.positions)
    cityLeads = table(.cityLeads)
    cityTails = table(.cityTails)
    goals = table(.goals)
    partySorts = table(.partySorts)
    partySortEnds = table(.partySortEnds)
    reporters = table(.reporters)
    talks = table(.talks)
    talkStarts = table(.talkStarts)
    quoters = table(.quoters)
    tellings = table(.tellings)
    clubs = table(.clubs)
    givenNames = table(.givenNames)
    contests = table(.contests)
    particles = table(.particles)
    chiefs = table(.chiefs)
    honorifics = table(.honorifics)
    genericNouns = table(.genericNouns)
    platforms = table(.platforms)
    beforePage = table(.beforePage)
    sites = table(.sites)
    sport = table(.sport)
    otherNames = table(.otherNames)
    commonAbbreviations = table(.commonAbbreviations)
    sportStarts = table(.sportStarts)
    sportEnds = table(.sportEnds)
    centreLeads = table(.centreLeads)
    homeNames = table(.homeNames)
    goods = table(.goods)
    demonstratives = table(.demonstratives)
    seatLeads = table(.seatLeads)
    seatSides = table(.seatSides)
    groups = table(.groups)
    groupEnds = table(.groupEnds)
    stays = table(.stays)
    auxiliaries = table(.auxiliaries)
    events = table(.events)
    manners = table(.manners)
    counters = table(.counters)
  }

  /// Whether behind a word stands a sort of bodies or several of them (`mỗi ⟨Trung tâm⟩`, `những ⟨phòng Cảnh sát⟩`).
  func tellsOfSeveral(_ word: Word) -> Bool {
    determiners[word] || plurals[word]
  }

  /// What the lexicon says that a word does.
  enum Part: String, CaseIterable {
    case plurals
    case localities
    case tailStarts = "tail-starts"
    case surnames
    case middleNames = "middle-names"
    case functions
    case titleStarts = "title-starts"
    case titleEnds = "title-ends"
    case compounds
    case continuations
    case headContinuations = "head-continuations"
    case products
    case credits
    case determiners
    case manies
    case predicates
    case homographs
    case sharers
    case listOpeners = "list-openers"
    case aliasLeads = "alias-leads"
    case nameSyllables = "name-syllables"
    case superiors
    case departments
    case openers
    case dayparts
    case positions
    case cityLeads = "city-leads"
    case cityTails = "city-tails"
    case goals
    case partySorts = "party-sorts"
    case partySortEnds = "party-sort-ends"
    case reporters
    case talks
    case talkStarts = "talk-starts"
    case quoters
    case tellings
    case clubs
    case givenNames = "given-names"
    case contests
    case particles
    case chiefs
    case honorifics
    case genericNouns = "generic-nouns"
    case platforms
    case beforePage = "before-page"
    case sites
    case sport
    case otherNames = "other-names"
    case commonAbbreviations = "common-abbreviations"
    case sportStarts = "sport-starts"
    case sportEnds = "sport-ends"
    case centreLeads = "centre-leads"
    case homeNames = "home-names"
    case goods
    case demonstratives
    case seatLeads = "seat-leads"
    case seatSides = "seat-sides"
    case groups
    case groupEnds = "group-ends"
    case stays
    case auxiliaries
    case events
    case manners
    case counters
  }

  private static func readSurnames(_ builder: inout LexiconBuilder) -> WordTable<Bool> {
    var table = WordTable(absent: false)
    unsafe LexiconFile(vnpress_lexicon_surnames).forEachRow {
      table[builder.word($0.field(0))] = true
    }
    return table
  }

  /// The words that have each part, in the order of the parts.
  private static func readParts(_ builder: inout LexiconBuilder) -> WordSets {
    var sets = WordSets(count: Part.allCases.count)
    // A name is compared with each case's: that many times it is dear.
    let places = Dictionary(
      uniqueKeysWithValues: zip(
        Part.allCases.map { NameHash(Array($0.rawValue.utf8)[...]) }, Part.allCases.indices))
    unsafe LexiconFile(vnpress_lexicon_name_words).forEachRow(fields: 2) { row in
      let word = builder.word(row.field(0))
      for slug in row.field(1).split(separator: 0x20) {
        if let place = places[NameHash(slug)] { sets.insert(word, into: place) }
      }
    }
    return sets
  }
}
