import PressText

/// Single words that the grammar of names looks at.
final class OrganizationWords: Sendable {
  let and: Word
  let plurals: WordTable<Bool>
  let branch: Word
  let branchEnd: Word
  let number: Word
  let zone: Word
  let level: Word
  let high: Word
  let at: Word
  let society: Word
  /// `hãng`, which is a syllable of no longer word.
  let firm: Word
  /// `thành` in `các tỉnh, thành`.
  let city: Word
  let localities: WordTable<Bool>
  /// Function words and nouns with which what completes a name may start (`các xã`, `khu vực IV`, `số 2`).
  let tailStarts: WordTable<Bool>
  let standing: Word
  let area: Word
  let areaEnd: Word
  let surnames: WordTable<Bool>
  /// Words that end a name: function words and verbs.
  let functions: WordTable<Bool>
  /// First words of titles (`Giám đốc`).
  let titleStarts: WordTable<Bool>
  /// Last words of titles, after which a body or a person is named.
  let titleEnds: WordTable<Bool>
  /// Words with which a lower-case head of one syllable makes another word (`thị trường`).
  let compounds: WordTable<Bool>
  /// Words that make another word of a head or name before them (`Đảng viên`, `AFF Cup`).
  let continuations: WordTable<Bool>

  /// Words that make a title or another noun of a head (`Viện trưởng`, `Đội bóng`, `Báo chí`).
  let headContinuations: WordTable<Bool>
  /// Words before a brand that stands for a product or a site (`xe Honda`, `trên Facebook`).
  let products: WordTable<Bool>
  /// Words of credits (`Ảnh: TTXVN`, `Theo Reuters`).
  let credits: WordTable<Bool>
  /// `Tổng hợp` in `(Tổng hợp Daily Mail)`.
  let total: Word
  let totalEnd: Word
  /// `báo`, a paper or to report.
  let report: Word
  /// `tờ` in `tờ báo Sun`.
  let sheet: Word
  let according: Word
  /// Words before a sort of bodies, none of them meant (`các Sở`, `mỗi Trung tâm`).
  let determiners: WordTable<Bool>
  /// First words of predicates that the function words leave out.
  let predicates: WordTable<Bool>
  /// Heads of one syllable that are syllables of many names and words.
  let homographs: WordTable<Bool>
  /// Words before a head that several bodies share (`các Sở Y tế, Tài chính`).
  let sharers: WordTable<Bool>
  /// Words that open a list (`gồm`).
  let listOpeners: WordTable<Bool>
  /// Words that introduce a short form in brackets (`gọi tắt là`, `mã chứng khoán`).
  let aliasLeads: WordTable<Bool>
  /// `ngành` in `các bộ, ngành Y tế, Công Thương`.
  let branchOfWork: Word
  /// `trưởng` in `Cảnh sát trưởng`.
  let chief: Word
  /// `nhiệm vụ`, which heads no department.
  let duty, affair: Word
  /// Heads that are syllables of people's names (`Xuân Trường`, `Đoàn Giỏi`).
  let nameSyllables: WordTable<Bool>
  /// Heads that stand for a body named elsewhere where they end a name (`Thanh tra Bộ`).
  let superiors: WordTable<Bool>
  /// Heads after which departments' fields of two words may be in lower case (`Sở giáo dục`).
  let departments: WordTable<Bool>
  /// Function words that are no part of names: with a capital they open a sentence.
  let openers: WordTable<Bool>
  /// Words with which a sentence tells its day (`Chiều 5.2`).
  let dayparts: WordTable<Bool>
  /// Words before a common noun that says where somebody plays or something lies (`tiền vệ trung tâm`).
  let positions: WordTable<Bool>
  /// Words before a city whose name a club bears too (`người Barcelona`).
  let cityLeads: WordTable<Bool>
  /// Particles inside foreign names (`Noor al-Huda`, `Bank of America`).
  let particles: WordTable<Bool>
  /// `các` in `Hiệp hội các nhà sản xuất`.
  let all: Word
  /// Last words of titles that share the head of a body's name with it (`Trưởng ban Tổ chức`).
  let chiefs: WordTable<Bool>
  /// Words before people's names (`Ông Trần Văn A`).
  let honorifics: WordTable<Bool>
  /// Words before names of bodies that stand for a kind there (`doanh nghiệp Nhà nước`, `tổ chức Đảng`).
  let genericNouns: WordTable<Bool>
  /// Platforms and common nouns after `trang` that name no paper.
  let platforms: WordTable<Bool>
  /// First syllables of words that end in `trang` (`nghĩa trang`, `thời trang`).
  let beforePage: WordTable<Bool>
  /// Words before names of streets and quarters, of which a head may be a syllable
  /// (`khu dân cư Liên Hiệp`, `đường Trường Chinh`).
  let sites: WordTable<Bool>
  let base: Word
  let baseEnd: Word
  /// `hỗ` in `hỗ trợ`.
  let support: Word
  /// Words of texts about sport (`HLV`).
  let sport: WordTable<Bool>
  /// `Nhà` in `Nhà Quốc hội`, the building.
  let house: Word
  /// Words before a proper name that is not a company's there (`đường Hải Long`, `anh Hải Long`).
  let otherNames: WordTable<Bool>
  let of: Word
  let belonging: Word
  /// Abbreviations that texts define but that name no body.
  let commonAbbreviations: WordTable<Bool>

  init(_ builder: inout LexiconBuilder) {
    and = builder.word("và")
    plurals = builder.table(of: "các những hai ba nhiều một")
    branch = builder.word("chi")
    branchEnd = builder.word("nhánh")
    number = builder.word("số")
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
    localities = builder.table(of: "địa cấp đơn")
    tailStarts = builder.table(of: "các những hai ba nhiều một khu cấp chi số vùng")
    surnames = builder.table(of: OrganizationWords.surnameList)
    functions = builder.table(of: OrganizationWords.functionList)
    titleStarts = builder.table(of: OrganizationWords.titleStartList)
    titleEnds = builder.table(of: OrganizationWords.titleEndList)
    compounds = builder.table(of: OrganizationWords.compoundList)
    headContinuations = builder.table(
      of: """
        trưởng phó viên chí bóng nghị thảo thi chợ xuân diễn thao họp đàm ý ngộ nhập quán hình tuyển chống \
        ngừa vệ thủ
        """)
    products = builder.table(
      of: """
        trên qua trang mạng lên vào dùng bằng túi ống nhựa màng hội nhân xe chiếc hiệu thoại máy mác dòng hàng tay ôtô ô \
        tô khoản phanh lái cưỡi đi bán mua chạy vượt đời mẫu app dụng cụ
        """)
    credits = builder.table(of: "ảnh nguồn video clip tin họa theo hình")
    commonAbbreviations = builder.table(
      of: """
        BHYT BHTN BHXH CNTT XKLĐ GPMB QSDĐ GTGT TNDN TNCN VSATTP ATTP HIV AIDS THPT THCS ĐH CĐ USD VND \
        CMND GDP FDI ODA BOT BT PPP KCN KKT KCX KĐT QL TL HĐQT TGĐ PGS TS ThS GS BS SN NSND NSƯT NSNN DNNN ĐBQH TPHCM TPCL Brexit
        """)
    sharers = builder.table(of: "các những hai ba bốn nhiều liên")
    listOpeners = builder.table(of: "như gồm")
    aliasLeads = builder.table(
      of:
        "gọi tắt là viết sau đây tên giao dịch mã chứng khoán ck cổ phiếu thương hiệu hose hnx upcom"
    )
    branchOfWork = builder.word("ngành")
    chief = builder.word("trưởng")
    duty = builder.word("nhiệm")
    affair = builder.word("vụ")
    nameSyllables = builder.table(of: "trường đoàn báo hãng đài")
    superiors = builder.table(of: "bộ sở cục")
    departments = builder.table(of: "sở bộ cục")
    openers = builder.table(
      of: """
        do theo sau tại khi trong cũng rất hiện tuy nhưng nếu vì bởi các những đây này đó ngày hôm trước \
        ngoài và với để được
        """)
    dayparts = builder.table(of: "sáng trưa chiều tối đêm ngày hôm khoảng lúc")
    positions = builder.table(of: "vệ vực quận bến xe khu")
    cityLeads = builder.table(of: "người đi phố bay bang vùng đô quê")
    particles = builder.table(of: "al el of de for")
    all = builder.word("các")
    chiefs = builder.table(of: "trưởng phó chánh đốc tịch nhiệm")
    honorifics = builder.table(of: "ông bà anh chị cô")
    genericNouns = builder.table(
      of: "nghiệp lý quan sách thưởng cấp vốn ty mật hữu chức bậc thăm tác luật sơ")
    beforePage = builder.table(of: "nghĩa thời nông hóa khẩu gia quân điểm lâm phục")
    platforms = builder.table(
      of: """
        facebook fanpage web website youtube instagram news fan google twitter wikipedia zalo internet blog \
        tiktok weibo linkedin amazon ebay a3 a4 usd euro polymer phiếu giấy đơn khai trình
        """)
    sites = builder.table(of: "đường phố cư thôn ấp xóm bản làng hẻm ngõ KDC KĐT TDP")
    support = builder.word("hỗ")
    base = builder.word("cơ")
    baseEnd = builder.word("sở")
    sport = builder.table(of: "HLV CLB FIFA UEFA Liga Serie Bundesliga Champions hattrick penalty")
    house = builder.word("nhà")
    otherNames = builder.table(
      of: """
        đường phố cầu chợ khu xã phường thôn ấp bản làng huyện quận tỉnh ông bà anh chị cô em cháu bé sông \
        đảo núi hồ án tòa nhà cư hầm đèo bộ tốc tuyến phim bài sĩ hiệu phẩm viên danh thủ mẫu xe gái trai tên mr mrs ms con vợ \
        chồng bạn nạn nghi can cáo hậu mc đốc tịch trưởng
        """)
    of = builder.word("của")
    belonging = builder.word("thuộc")
    homographs = builder.table(
      of: "sở phòng viện trường hội đài quỹ ban vụ cục đội báo khoa bộ trạm hãng")
    determiners = builder.table(of: "các những nhiều mỗi mọi một hai ba bốn số từng")
    predicates = builder.table(of: "tổ phối thực triển tiến chỉ đề kết lập hướng làm gần")
    according = builder.word("theo")
    report = builder.word("báo")
    sheet = builder.word("tờ")
    total = builder.word("tổng")
    totalEnd = builder.word("hợp")
    continuations = builder.table(of: "viên phái cup u19 u23 u22 league arena stadium open square")
  }

  private static let surnameList = """
    Nguyễn Trần Lê Phạm Hoàng Huỳnh Phan Vũ Võ Đặng Bùi Đỗ Hồ Ngô Dương Lý Đinh Đoàn Trịnh Trương \
    Mai Cao Lương Tạ Lâm Phùng Tô Đào Hà Vương Nông Triệu Quách Doãn Thái Lưu
    """

  private static let titleStartList =
    "giám phó tổng chủ trưởng thứ bí hiệu viện chánh ủy đại thiếu trung thượng"

  private static let titleEndList = """
    TGĐ PTGĐ PGĐ GĐ CEO trưởng phó đốc tịch thư viên nhiệm sĩ lý sư đoàn biện thường trực học tá úy tướng bộ phòng ban giám
    """

  private static let compoundList = """
    thị môi nông công hiện quảng lập thương sân hội cảnh thông dự tố văn quốc xa giải đề nhà chuyên \
    lâm ngư thượng hạ chiến họp giao đồng nhất khí ý tính an sức chủ kinh tình bệnh thư đô tu cơ trụ xưởng phim đấu ngôi trọng chính \
    tin trình khai làm cán toàn tiến đường tuần bắc nam trung
    """

  private static let functionList = """
    và với do bị đã sẽ đang có cho tại ở trong là vào để từ của về được cùng khi theo cũng vừa thì mà \
    hay hoặc trên đến không phải nên nếu vì bởi như lại ra lên xuống đi tới qua dưới giữa sau trước \
    này đó kia ấy nào gì ai ông bà anh chị em cô chú bác cháu ngày năm tháng tuần sáng chiều tối đêm \
    hôm lúc giờ mỗi mọi từng các những nhiều một hai ba bốn sáu bảy tám chín mười rằng còn chưa \
    rất đều vẫn luôn thường nhằm nhưng song tuy nhận trao tặng ký họp nói trả mở đóng bắt giữ gửi \
    mua bán trình đưa lấy thuê tuyển dành gây yêu quyết khẳng nhấn \
    khởi xác đánh tạo giúp hỗ tiếp bày tham cam chịu chia tuyên ghi cập \
    đạt tăng giảm chiếm thu nộp trúng thắng thua gặp hòa ra thuộc ngoài quanh bên hơn khoảng \
    hiện đây nay xin hãy cần khiến mẹ con buộc cấm phạt xử giành mời muốn BKS
    """
}
