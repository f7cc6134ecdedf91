import PressText

/// The words by which a sentence tells a deed without its subject, or goes on with what was done.
struct DeedWords: Sendable {
  /// What a body that tells of no other one has done itself: `khởi tố`.
  let own: [WordPhrase]
  /// What begins as one of these and is none: `bắt đầu`.
  private let others: [WordPhrase]
  /// What bodies own, lack or earn, or do that no other list tells: `sở hữu`; the first words of it.
  let holding: [WordPhrase]
  let holdingStarts: WordTable<Bool>
  /// `phát hiện`.
  let finding: WordPhrase
  /// What only police, courts and procuracies do: `khởi tố`.
  let policing: [WordPhrase]
  /// `điều tra`, which only the police do.
  let inquiring: WordPhrase
  /// What else a report tells of a body without naming it again: `thụ lý`.
  let work: [WordPhrase]
  /// What a report tells of a body without naming it again, the number right behind it: `Trao ⟨20 suất quà⟩`.
  let counted: [WordPhrase]
  /// Before a deed whose number is counted: `⟨Thực hiện⟩ kiểm tra 12 cơ sở`; between the deed and the number: `đối với`.
  let carrying, objects: [WordPhrase]
  /// What opens a sentence that tells one more deed of the body before: `Đồng thời`.
  let additions: [WordPhrase]
  /// The first words of all deeds, and of particles before them.
  let leads: WordTable<Bool>
  /// The first words of what opens a sentence that goes on even over lines: `Trong đó`; those of them behind which stands
  /// what came of what a body did: `Kết quả`.
  let results, outcomes: [WordPhrase]
  /// What opens a sentence that tells what those found who looked: `Qua kiểm tra`; and the nouns joined to it.
  let inspections, inspecting: [WordPhrase]
  /// What opens a sentence that tells more of what was told of the same time: `Trong đó`, `Cụ thể`.
  let parts: [WordPhrase]

  init(_ builder: inout LexiconBuilder) {
    own = DeedWords.owns.map { WordPhrase($0, &builder) }
    others = ["bắt đầu", "bắt nguồn", "bắt buộc", "bắt tay"].map { WordPhrase($0, &builder) }
    holding = DeedWords.holdings.map { WordPhrase($0, &builder) }
    holdingStarts = builder.table(ofFirsts: DeedWords.holdings)
    finding = WordPhrase("phát hiện", &builder)
    policing = (DeedWords.inquiries + DeedWords.proceedings).map { WordPhrase($0, &builder) }
    inquiring = WordPhrase("điều tra", &builder)
    work = DeedWords.works.map { WordPhrase($0, &builder) }
    counted = DeedWords.counteds.map { WordPhrase($0, &builder) }
    leads = builder.table(
      ofFirsts: DeedWords.owns + DeedWords.works + DeedWords.counteds,
      and: "đã vừa sẽ đang mới có chỉ vẫn cũng không chưa thực tiến")
    carrying = ["thực hiện", "tiến hành", "tổ chức"].map { WordPhrase($0, &builder) }
    objects = ["đối với", "với", "cho", "tại", "được"].map { WordPhrase($0, &builder) }
    additions = ["đồng thời", "bên cạnh đó", "ngoài ra", "cùng với đó", "song song đó"].map {
      WordPhrase($0, &builder)
    }
    parts = ["trong đó", "trong số đó", "trong số này", "cụ thể"].map {
      WordPhrase($0, &builder)
    }
    outcomes = ["kết quả", "qua đó", "qua đây"].map { WordPhrase($0, &builder) }
    inspecting = [
      "kiểm tra", "giám sát", "thanh tra", "rà soát", "xác minh", "khám xét", "thẩm tra",
    ].map { WordPhrase($0, &builder) }
    inspections = [
      "qua kiểm tra", "qua giám sát", "qua thanh tra", "qua rà soát", "qua xác minh",
      "qua khám xét", "qua thẩm tra", "qua công tác kiểm tra", "qua quá trình kiểm tra",
    ].map { WordPhrase($0, &builder) }
    results =
      outcomes + ["trong đó", "trong số đó", "trong số này"].map { WordPhrase($0, &builder) }
  }

  /// Whether a deed of its own body is told at a token.
  func isOwn(at place: Int, in text: ArticleText) -> Bool {
    own.contains { $0.starts(in: text, at: place) }
      && !others.contains { $0.starts(in: text, at: place) }
  }

  /// Whether a deed that reports tell of a body, named or not, is told at a token.
  func isTold(at place: Int, in text: ArticleText) -> Bool {
    isOwn(at: place, in: text) || work.contains { $0.starts(in: text, at: place) }
  }

  /// Whether a clause that starts at a token tells such a deed, or one whose outcome is counted, without a subject.
  func opens(at place: Int, in text: ArticleText) -> Bool {
    leads[text.word(place)]
      && (isTold(at: place, in: text) || counted.contains { $0.starts(in: text, at: place) })
  }

  /// What bodies own, lack or earn, or do that no other list tells.
  private static let holdings = [
    "thiếu", "lỗ", "lãi", "báo lỗ", "báo lãi", "sở hữu", "nắm giữ", "hiến", "phẫu thuật",
    "tuyển", "rót", "sa thải", "đoạt", "gia hạn", "miễn nhiệm",
  ]

  /// What bodies tell that they did themselves, though no particle says so.
  private static let owns =
    [
      "kỷ luật", "thi hành kỷ luật", "khai trừ",
      "cách chức", "giải ngân", "xử phạt", "tiếp nhận", "phân bổ", "bổ nhiệm", "điều động",
      "thu hồi", "khen thưởng", "kết nạp", "tuyển dụng", "tuyển", "ra quyết định",
      "đình chỉ", "tạm đình chỉ", "miễn nhiệm", "giải cứu", "phát hiện", "tham mưu",
      "phối hợp với", "phối hợp cùng", "phối hợp tổ chức",
    ] + inquiries

  /// What only police, courts and procuracies do, and none of those whom they tell of.
  private static let inquiries = [
    "điều tra khám phá", "điều tra làm rõ", "khám phá", "làm rõ", "triệt xóa", "truy tố",
    "triệt phá", "khởi tố", "ban hành cáo trạng",
    "bắt giữ", "tạm giữ", "thu giữ", "bắt", "xác lập chuyên án",
  ]

  /// What courts and procuracies do besides.
  private static let proceedings = cases + ["xử lý", "xử phạt"]

  /// What any body may tell that it did with a case.
  private static let cases = [
    "thụ lý", "xét xử", "điều tra", "giải quyết", "kiểm sát", "thực hành quyền công tố",
    "đưa ra xét xử", "xử lý hành chính", "xử lý hình sự", "phạt tiền", "tịch thu", "lập biên bản",
  ]

  /// What else a report tells of a body without naming it again.
  private static let works =
    cases + [
      "ban hành", "thẩm định", "vận động", "chuẩn y", "xem xét", "kiến nghị thu hồi",
      "kiến nghị xử lý", "thu nộp", "thu và nộp", "nộp ngân sách",
    ]

  /// What bodies do to what is counted right behind, in reports that do not name them again.
  private static let counteds = [
    "trao", "trao tặng", "tặng", "hỗ trợ", "tổ chức", "vận động", "quyên góp", "huy động",
    "kiểm tra", "giám sát", "thanh tra", "thẩm tra", "xử lý", "khiển trách", "cảnh cáo", "cấp",
    "cấp phát", "phát", "mở", "thành lập", "cử", "tập huấn", "đào tạo", "xây dựng", "sửa chữa",
    "trồng", "khám", "giúp", "lập", "kiến nghị", "chuyển", "hoàn thành", "phê duyệt", "thu",
    "truy thu", "phạt", "tịch thu", "tiêu hủy", "thăm hỏi", "biểu dương", "tuyên dương", "bầu",
  ]
}
