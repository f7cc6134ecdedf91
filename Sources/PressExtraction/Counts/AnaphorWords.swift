import PressText

/// The words by which a bare type word names a document again.
struct AnaphorWords: Sendable {
  /// `này`, `nói trên`, and the first words of them.
  let pointers: [WordPhrase]
  let pointing: [Word]
  /// `Cũng` of `Cũng theo quyết định này`, and what else opens a sentence before it.
  let also: [Word]
  let leads: [WordPhrase]
  /// Between `theo` and the document: `quy định của`.
  let contents: [WordPhrase]
  /// `căn cứ`, which stands for `theo`.
  let basis: WordPhrase
  /// Before what has been done since: `từ khi`.
  let since: [WordPhrase]
  /// Before what has come into effect since (`kể từ ngày`), and `có hiệu lực`.
  let effects: [WordPhrase]
  let force: WordPhrase
  /// `đây là`.
  let here: WordPhrase
  /// What any document may be called with `này`, and what without.
  let general, generalAlone: [WordPhrase]
  /// The last words of types that are no verbs, and what makes other nouns of `luật`.
  let laws, lawyers: [Word]
  /// Before a document that is told of for the first time: `ban hành ⟨công văn⟩`.
  let making: [Word]
  /// Before what a document approves or issues: `phê duyệt ⟨đề án⟩`.
  let approving: [Word]
  /// The first words of sentences that go on with what a document sets: `Phạt tiền`; `mỗi` of `Mỗi hộ được …`.
  let chains: [WordPhrase]
  /// What a law threatens: `bị phạt tiền`.
  let penalties: [WordPhrase]
  /// `phạt`.
  let fine: Word
  /// What may threaten, in small letters; whom it does (`người nào`), and `thì` behind that.
  let penalTypes: [String]
  let anyone: [WordPhrase]
  let then: Word
  let each: Word

  init(_ builder: inout LexiconBuilder) {
    pointers = ["này", "nêu trên", "nói trên", "kể trên"].map { WordPhrase($0, &builder) }
    pointing = builder.words(["này", "nêu", "nói", "kể"])
    also = builder.words(["cũng"])
    leads = [
      "cụ thể", "như vậy", "ngoài ra", "tuy nhiên", "đồng thời", "đáng chú ý", "đặc biệt",
      "bên cạnh đó", "do đó", "trong đó", "theo đó", "trước đó", "nhưng",
    ].map { WordPhrase($0, &builder) }
    contents = [
      "quy định của", "quy định tại", "nội dung", "nội dung của", "hướng dẫn của", "tinh thần",
    ].map { WordPhrase($0, &builder) }
    basis = WordPhrase("căn cứ", &builder)
    since = ["từ khi", "kể từ khi", "sau khi"].map { WordPhrase($0, &builder) }
    effects = ["kể từ ngày", "từ ngày", "kể từ khi", "từ khi", "sau khi", "khi"].map {
      WordPhrase($0, &builder)
    }
    here = WordPhrase("đây là", &builder)
    force = WordPhrase("có hiệu lực", &builder)
    general = ["hướng dẫn", "văn bản", "quy chế", "quy định"].map { WordPhrase($0, &builder) }
    generalAlone = ["hướng dẫn", "quy chế"].map { WordPhrase($0, &builder) }
    laws = builder.words(["luật", "lệnh", "tư"])
    lawyers = builder.words(["sư", "gia", "của", "pháp", "về", "số", "quốc", "khoa", "chơi", "lệ"])
    making = builder.words(["hành", "ra", "ký", "gửi"])
    approving = builder.words(["duyệt", "hành"])
    chains = ["phạt tiền", "phạt", "đơn cử", "bị phạt"].map { WordPhrase($0, &builder) }
    fine = builder.word("phạt")
    penalties = ["phạt tiền", "bị phạt", "mức phạt", "phạt từ"].map { WordPhrase($0, &builder) }
    penalTypes = ["luật", "bộ luật", "nghị định", "pháp lệnh"]
    anyone = ["người nào", "phạm tội", "mức phạt"].map { WordPhrase($0, &builder) }
    then = builder.word("thì")
    each = builder.word("mỗi")
  }
}
