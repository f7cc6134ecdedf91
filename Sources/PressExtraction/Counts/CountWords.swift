import PressText

/// The single words that the rules of counts name.
final class CountWords: Sendable {
  let from, to, until, up, down, left, between, and, fold, double, half, halfMore: Word
  let part, times, age, all, number, total, inside, over, one, five, none, quarter: Word
  let only, compared, copula, wholly, price: Word
  /// `cựu`, `nguyên`, `tân` before the word for an office or a person.
  let former: [Word]
  /// `thành`, `thị` in `13 huyện, thành, thị`.
  let shortUnits: [Word]
  let dong, degree, cubic, pound, day, night, below, gold, silver: Word
  let three, rank, of, that, outside, points, grade, article, rupee, quantity, more: Word
  /// `bình`, `quân` of `trung bình`, `bình quân`.
  let average, mean: Word
  /// `x` between dimensions.
  let by: Word
  /// `ký`: to sign, and a kilogram.
  let signing: Word
  let about, or, orElse, minus, paper: Word
  /// `đủ` of `từ đủ 14 tuổi`.
  let enough: Word
  /// `ngã` of `ngã ba`, and `lớp` of `năm lớp 8`.
  let fork, form: Word
  /// `lần lượt`, `lần đầu`, `lần thứ`: what `lần` is no single time in.
  let afterTime: [Word]
  /// `đầu` of `năm đầu`.
  let first: Word
  /// `lượt` of `lần lượt`, and `tiền`.
  let turn, cash: Word
  /// `hàng` of `hàng tấn`.
  let manyOf: Word
  /// `môn` of `điểm môn Toán`.
  let branch: Word
  let kilometre: Word
  /// The end of `đại lộ`.
  let avenue: Word
  /// `m` and `bn` of `$500m`, `£2bn`.
  let millions, billions: Word
  /// What makes another word of `số` (`dân số`, `chỉ số`).
  let beforeNumber: [Word]
  /// `chiếc`.
  let piece: Word
  /// What coins are behind `đồng tiền`, and those of whom `ba` is the father before.
  let coins, kin: [Word]
  /// `dân số`, `sản lượng`, `lượng khách`: what millions are of without a noun.
  let multitudes: [WordPhrase]
  /// The first words of things of which each has a number (`số điện thoại`, `số nhà`).
  let numberedThings: [Word]
  /// Those whose numbers may be long (`số tài khoản`).
  let registered: [Word]
  /// `dư`, and what it is another word behind (`dôi dư`, `còn dư`).
  let surplus: Word
  let beforeSurplus: [Word]
  /// `được`, `bị`.
  let passives: [Word]
  /// `dân` of `vạn dân`.
  let inhabitants: Word
  /// `sau`, `qua`, after which `năm` may be five.
  let timePrepositions: [Word]
  /// Verbs that end with `hạ` and tell of no change (`chặt hạ`, `sinh hạ`).
  let felling: [WordPhrase]
  /// `hai`, and the end of `phát triển`.
  let two, growth: Word
  /// `có`.
  let having: Word
  /// `lương`.
  let wage: Word
  /// `y` of `y, bác sĩ`.
  let medic: Word
  /// What has a number in a ward or commune (`khu 5 phường Hà Lầm`), and the first words of what it lies in.
  let quarters, wards: [Word]

  /// `vượt`, and the last words of what is exceeded (`quy chuẩn`, `mức cho phép`).
  let exceeding: Word
  let limits: [WordPhrase]
  /// The last words of what is done to things that are counted (`đầu tư`, `sở hữu`).
  let dealing: [Word]
  /// `chuyển`; `chức` of `tổ chức`.
  let moving, holding: Word
  /// What a year is one of (`năm báo cáo`).
  let yearly: [WordPhrase]
  /// `lớn`, `nhỏ` of `lớn hơn`.
  let sizes: [Word]
  /// `vuông` of `m2 vuông`.
  let square: Word
  /// Verbs that end with `tăng` of tanks (`chống tăng`).
  let tanks: [WordPhrase]
  /// What is taken or done so often a day (`ngày 3 bữa`).
  let daily: [Word]
  /// `bên`, and what `Hai` behind it is a name (`ông Hai`, `phim Hai người`).
  let party: Word
  let beforeTwo: [Word]
  /// `gần`, which is also near something; `quá` of `vượt quá`.
  let near, excess: Word
  /// The words of `trở lại`, `đổ xuống` that tell of people as well.
  let returning: [Word]
  /// What is nearly whole behind `gần một`.
  let wholes: [Word]
  /// `mức` and its like before a number, and what else stands between `lên` or `xuống` and it.
  let level: Word
  let levels, reaching: [Word]
  /// `về` of `giảm từ 5% về 0%`, and `nâng` of `nâng lên`.
  let toward, raising: Word
  /// Verbs of falling that tell by how much only before a share or points, by their last word (`lao dốc`).
  let falls: [WordPhrase]
  /// `đổi` of `2 USD đổi 1 euro` and its like.
  let exchanging: [Word]
  /// `yên`, `nhân dân tệ`: currencies of which rates of exchange have three decimals.
  let ratedCurrencies: [Word]
  /// What tells of a share of pupils that fail (`tỷ lệ trượt`, `thi trượt`).
  let failing: [Word]
  /// `khi` of `sau khi giảm`.
  let when: Word
  /// `phân` of `phân nửa`.
  let dividing: Word
  /// `là`, `bằng` and `đạt`, which may stand between a bound and its number, and the last words of those bounds.
  let equating, limiting: [Word]
  /// `bằng` among the first, `thiểu` of `tối thiểu` among the second.
  let equal, least: Word
  /// `phải` before them.
  let must: Word
  /// `những`, `toàn bộ`, `tất cả` before what a share is of.
  let plural: Word
  let wholeOf: [WordPhrase]
  /// `nhất`, `nhì` of `nhất, nhì, ba`.
  let winner, runnerUp: Word
  /// `này`, `thêm`, and `cho` of `cho đến`.
  let this, further, unto: Word
  /// What makes other words of `tăng` and `giảm`: `tăng cường`; words that part `thêm` from such a verb.
  let otherVerbs, partings: WordTable<Bool>
  /// `giai đoạn`, of which nothing is a share.
  let stage: WordPhrase
  /// `ngõ`, `dãy` and the like, in which houses have numbers.
  let lanes: [Word]
  /// Waters and lands that are measured, of the nouns for bodies (`nước`, `khu`, `vùng`).
  let measured: [Word]

  init(_ builder: inout LexiconBuilder) {
    exceeding = builder.word("vượt")
    limits = ["chuẩn", "mức", "cho phép", "ngưỡng", "giới hạn"].map { WordPhrase($0, &builder) }
    dealing = builder.words([
      "xây", "mới", "tư", "hữu", "nhận", "xuất", "đào", "uống", "ăn", "dùng", "nuôi", "viết",
      "bán", "mua", "nhập", "thuê",
    ])
    (moving, holding) = (builder.word("chuyển"), builder.word("chức"))
    yearly = ["báo cáo", "kế hoạch", "ngân sách", "đánh giá", "quyết toán"].map {
      WordPhrase($0, &builder)
    }
    sizes = builder.words(["lớn", "nhỏ"])
    square = builder.word("vuông")
    tanks = ["chống tăng", "diệt tăng"].map { WordPhrase($0, &builder) }
    daily = builder.words(["bữa", "viên", "buổi", "lần", "chuyến", "lượt", "gói", "cữ"])
    party = builder.word("bên")
    (near, excess) = (builder.word("gần"), builder.word("quá"))
    wholes = builder.words([
      "thế", "nhiệm", "đời", "vòng", "mùa", "giáp", "lượt", "gang", "sải", "trang",
    ])
    returning = builder.words(["đổ", "lại"])
    exchanging = builder.words(["đổi", "bằng", "ăn"])
    ratedCurrencies = builder.words(["yên", "nhân", "ndt", "cny", "tệ"])
    failing = builder.words(["lệ", "thi", "sinh"])
    when = builder.word("khi")
    level = builder.word("mức")
    levels = builder.words(["mốc", "mức", "ngưỡng"])
    reaching = builder.words(["đến", "tới", "thành", "mức", "còn", "chỉ", "ở"])
    (toward, raising) = (builder.word("về"), builder.word("nâng"))
    falls = [
      "sụt", "trượt", "tụt", "rớt", "rơi", "mất", "lao dốc", "bốc hơi", "sụt mất", "đánh mất",
    ]
    .map { WordPhrase($0, &builder) }
    dividing = builder.word("phân")
    equating = builder.words(["là", "bằng", "đạt"])
    limiting = builder.words(["đa", "thiểu", "nhất", "khoảng"])
    (equal, least) = (builder.word("bằng"), builder.word("thiểu"))
    must = builder.word("phải")
    plural = builder.word("những")
    wholeOf = ["toàn bộ", "tất cả"].map { WordPhrase($0, &builder) }
    (winner, runnerUp) = (builder.word("nhất"), builder.word("nhì"))
    (this, further, unto) = (builder.word("này"), builder.word("thêm"), builder.word("cho"))
    otherVerbs = builder.table(of: "cường nghèo ùn ca viện")
    partings = builder.table(of: "và để nhằm được cần bổ xin mất thì")
    stage = WordPhrase("giai đoạn", &builder)
    lanes = builder.words(["dãy", "ngõ", "ngách", "hẻm", "kiệt", "lô"])
    measured = builder.words(["nước", "khu", "vùng"])
    beforeTwo = builder.words([
      "ông", "bà", "anh", "chị", "chú", "cô", "em", "cậu", "bác", "dì", "thím", "mợ", "thứ",
      "tháng", "lần", "thị", "văn", "phim", "truyện", "bài", "khúc", "kịch", "trình", "sách", "tập",
      "giải", "phẩm", "hit", "vợ", "bố", "mẹ", "má", "ba", "tư", "năm", "út", "cầu", "chợ", "xóm",
      "thôn", "ấp",
      "làng", "bến", "đầm", "nhà", "đệ",
    ])
    from = builder.word("từ")
    medic = builder.word("y")
    quarters = builder.words(["khu", "khối", "tổ", "xóm", "khóm", "đội", "thôn", "ấp"])
    wards = builder.words(["phường", "xã", "thị"])
    to = builder.word("đến")
    until = builder.word("tới")
    up = builder.word("lên")
    down = builder.word("xuống")
    left = builder.word("còn")
    between = builder.word("giữa")
    and = builder.word("và")
    fold = builder.word("gấp")
    double = builder.word("đôi")
    half = builder.word("nửa")
    halfMore = builder.word("rưỡi")
    part = builder.word("phần")
    times = builder.word("lần")
    age = builder.word("tuổi")
    all = builder.word("các")
    number = builder.word("số")
    signing = builder.word("ký")
    total = builder.word("tổng")
    inside = builder.word("trong")
    over = builder.word("trên")
    one = builder.word("một")
    five = builder.word("năm")
    none = builder.word("không")
    quarter = builder.word("tư")
    only = builder.word("chỉ")
    compared = builder.word("so")
    copula = builder.word("là")
    wholly = builder.word("cả")
    price = builder.word("giá")
    shortUnits = builder.words(["thành", "thị"])
    former = builder.words(["cựu", "nguyên", "tân"])
    dong = builder.word("đồng")
    degree = builder.word("độ")
    cubic = builder.word("khối")
    gold = builder.word("vàng")
    silver = builder.word("bạc")
    pound = builder.word("bảng")
    day = builder.word("ngày")
    night = builder.word("đêm")
    below = builder.word("dưới")
    rank = builder.word("thứ")
    by = builder.word("x")
    about = builder.word("khoảng")
    or = builder.word("hoặc")
    orElse = builder.word("hay")
    minus = builder.word("âm")
    paper = builder.word("phiếu")
    three = builder.word("ba")
    points = builder.word("điểm")
    of = builder.word("của")
    that = builder.word("đó")
    more = builder.word("hơn")
    rupee = builder.word("rs")
    quantity = builder.word("lượng")
    passives = builder.words(["được", "bị"])
    average = builder.word("bình")
    mean = builder.word("quân")
    article = builder.word("điều")
    grade = builder.word("cấp")
    enough = builder.word("đủ")
    fork = builder.word("ngã")
    form = builder.word("lớp")
    turn = builder.word("lượt")
    cash = builder.word("tiền")
    manyOf = builder.word("hàng")
    branch = builder.word("môn")
    avenue = builder.word("lộ")
    (millions, billions) = (builder.word("m"), builder.word("bn"))
    felling = [
      "chặt hạ", "đốn hạ", "cưa hạ", "cắt hạ", "bắn hạ", "đánh hạ", "triệt hạ", "sinh hạ",
    ].map { WordPhrase($0, &builder) }
    two = builder.word("hai")
    having = builder.word("có")
    wage = builder.word("lương")
    growth = builder.word("triển")
    kilometre = builder.word("km")
    afterTime = builder.words(["lượt", "đầu", "thứ", "cuối", "này"])
    first = builder.word("đầu")
    outside = builder.word("ngoài")
    beforeNumber = builder.words(["dân", "hệ", "chỉ"])
    piece = builder.word("chiếc")
    coins = builder.words(["cổ", "xu", "ảo", "kẽm"])
    kin = builder.words(["em", "con", "cháu", "tôi"])
    multitudes = ["dân số", "sản lượng", "lượng khách"].map { WordPhrase($0, &builder) }
    numberedThings = builder.words([
      "điện", "tài", "nhà", "áo", "báo", "ghế", "máy", "xe", "tàu", "phòng", "chuyến", "đo", "lô",
    ])
    registered = builder.words(["điện", "tài", "nhà", "báo", "đo"])
    surplus = builder.word("dư")
    beforeSurplus = builder.words(["dôi", "còn", "kết", "số", "thặng"])
    inhabitants = builder.word("dân")
    timePrepositions = builder.words(["sau", "qua"])
  }

  /// The words that have roles of their own, by role.
  static let roles: [(role: CountRole, words: String)] = [
    (
      .timeUnit,
      "ngày tháng năm giờ phút giây tuần quý đêm hôm tiếng thập thế kỷ niên h s sáng chiều tối trưa"
    ),
    (
      .opener,
      "cần có với là gồm được khoảng gần hơn trên cho còn đạt chiếm giảm tăng bằng lệ hết tổng và thu mất "
        + "huy trong của hỏng cả lấy góp chỉ đến tới hỗ dành ít từ đủ về ngót"
    ),
    (.score, "thắng thua hòa hoà số cuộc dẫn bại gỡ điểm quả séc set hạ tỉ"),
    (
      .beforeYear,
      "là trong đầu cuối hằng mỗi các những nhiều hàng suốt thứ số từ nửa giữa qua cả ngoài sau trước "
        + "bao bấy lâu quanh trọn"
    ),
    (
      .afterDong,
      "chí bọn loại thừa đẳng hồ đội bào phạm minh thời loạt nghiệp đều bộ hành xu cỏ ruộng nai tháp văn hương bằng ý "
        + "tình sàng lòng thuận môn tác hới"
    ),
    (.afterDegree, "vĩ kinh bắc nam đông tây tuổi dày cao sâu ẩm cồn bền"),
    (.substance, "đất đá cát nước gỗ bê rác bùn than sỏi chất"),
    (
      .field,
      "ruộng đất lúa vườn ao đầm mía ngô rẫy bắc khoai rau nuôi dừa cà chè nương tôm"
    ),
    (
      .unitContinuation,
      "tai tay thị đốc kết túc hiệu tự ức sự giả quỹ hợp ban bình tâm tĩnh ơn sào tiệc công giáo"
    ),
    (.increase, "tăng"),
    (.decrease, "giảm hạ"),
    (
      .changeFiller,
      "thêm lên xuống khoảng còn giá trưởng trung bình quân đến tới thu chi mạnh nhẹ được bớt sâu vọt đột biến tương ứng cao chóng mặt kỷ lục"
    ),
    (
      .per,
      "năm tháng ngày giờ phút giây tuần quý h s vụ lần người hộ khẩu con cây suất bộ chiếc cái vé em "
        + "học lượt buổi ca đợt m km ha kg lít tấn công cháu trẻ đêm ngôi căn nhà xã thôn bản đơn cuốn "
        + "tạ gốc sản liều chỗ xe tàu chuyến phòng trường lớp tín usd lượng trận mẫu sào khối hợp phút"
    ),
    (
      .mark,
      "điểm lực áp mục bản đồ khu thửa kênh lớp nhà mắt đường phố số hẻm ngõ ngách kiệt"
    ),
    (.ellipsisCue, "còn là lên xuống tăng giảm đạt có khoảng gần hơn trên được thêm chỉ"),
    (.ambiguousUnit, "đô ký yên tạ yến tấn tệ cân đ bạt"),
    (.fieldUnit, "mẫu công"),
    (.goldUnit, "cây chỉ lượng"),
    (.verbLike, "tổ phần lần lớp đầu mặt số kết câu con cái bên phía mùa môn cấp"),
    (.multiplier, "vượt hơn gấp nhanh cao đắt rẻ lớn nhiều kém bằng nhân bội tăng giảm gần"),
    (.price, "giá phí tiền lương vé thưởng phạt công lời lãi nợ vay góp"),
    (
      .surface,
      "tuyến hình lĩnh mặt địa dạng phương đường con trục nền kênh đoạn sàn khía góc"
    ),
    (.official, "bộ chức viên sĩ sỹ dân hộ nhân"),
    (
      .capacity,
      "chỗ ghế tầng bánh làn cửa cánh chấu sao giường chân nhánh lớp buồng"
    ),
    (.result, "điểm bàn trận lần danh cúp suất"),
    (.label, "hiệu mã biển tên phiên bản đề"),
    (.fractionFollower, "trong số của dưới trên tổng diện"),
    (.shareVerb, "có chiếm bằng"),
    (
      .paidFor,
      "tháng người lượng chỉ kg ký cân tấn tạ yến con cây hộp lượt đêm suất vé hộ chiếc cái bộ m2 căn phòng bao "
        + "ngày liều sét chai thùng buổi ca công giờ học khẩu cháu em cô xe chuyến bàn mâm cuốn ly tô bát gói lít"
    ),
    (.amount, "suất số độ lượng khách"),
    (.amountLead, "công dân mật tốc nồng sản lưu trữ khối số dung lượng"),
    (.pay, "nhập lãi lời phí tốn kiếm bán mua trả thuê cước lương thưởng doanh tiền đắt rẻ bỏ"),
    (.pointer, "đó này ấy"),
    (.fate, "bị được chết tử thiệt mất nhập bỏ"),
    (.prefixCurrency, "usd us eur vnd vnđ vn gbp inr rs aud sgd cny jpy"),
    (.afterThree, "mẹ má tôi lô"),
    (
      .sent, "máy tàu xe trực xuồng ca người cán bác y lính binh cảnh chiến quân lực tổ đoàn phương"
    ),
    (.quality, "tốt đẹp giỏi mạnh xấu hay già trẻ khỏe khôn ngon"),
    (.provision, "khóa điều khoản chương mục kỳ"),
    (.ground, "dựa căn"),
    (
      .laying,
      "lắp gắn bổ bố đặt chạy phát phủ trải đăng kế dụng động hiện bị chiếu in vẽ treo dán viết ngồi nhét ra"
    ),
    (.balance, "gậy điểm"),
    (.besides, "lẫn và mẹ má tôi em con của"),
    (.place, "ở tại"),
    (.sound, "ghi thu siêu phát đa hạ"),
    (.youth, "thơ trẻ xuân đời nghề quân đảng"),
    (
      .tallied,
      "điểm bàn trận lần lượt người chỗ sao tập chuyến tách cốc ly lon viên bậc buổi vụ ca con cây tín cuộc bữa môn tiết "
        + "phiếu câu bát điếu loại hộ nhân thành chữ từ lớp tầng làn gian"
    ),
    (.hue, "màu kích"),
    (.address, "ở tại nhà chỉ"),
    (.classifier, "chiếc bức miếng quyển ngôi"),
    (.weather, "nhiệt nóng nắng lạnh rét sốt ấm mát sôi tuyết hạn đông"),
    (
      .issued,
      "giấy sổ thẻ chứng bằng phiếu mã tài suất bộ máy con phao áo tờ quyết hóa khoản gói cây hồ lượt"
    ),
    (.endsBound, "từ giữa gấp đủ"),
    (.street, "đường phố"),
    (.exam, "chuẩn sàn thi liệt trúng khối môn xét"),
    (.entrance, "trúng xét tuyển thủ đề bài kỳ thí dự"),
    (.entranceEnd, "tuyển sinh khoa thi"),
    (.means, "bằng nơi cách"),
    (.limb, "tay chân tai mắt"),
    (.trade, "mặt cửa gian bán mua giao đặt nhập xuất đơn khách ngân lô"),
    (.subject, "toán văn lý hóa sinh sử địa anh"),
    (.link, "đến tới và lên xuống còn trong trên phần x hoặc hay tăng giảm nâng hạ về"),
  ]
}
