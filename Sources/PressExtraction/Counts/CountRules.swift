import PressText

/// Units, classifiers, bounds and the words at which a counted phrase ends.
///
/// A class, so that the readers of an article share it without copies.
package final class CountRules: Sendable {
  package let numerals: NumeralReader
  package let ordinals: OrdinalReader
  let lexicon: CountLexicon
  let words: CountWords
  let links: LinkWords
  let dong, degree, cubic, pound, day, night, below, gold, silver: Word
  /// Units that begin other words as well (`đô thị`, `tấn công`).
  let ambiguousUnits: WordTable<Bool>
  /// Units of area that are other words as well.
  let fieldUnits: WordTable<Bool>
  /// Units of precious metal that are other words as well.
  let goldUnits: WordTable<Bool>
  /// Nouns that are as often verbs (`tổ chức`).
  let verbLikeNouns: WordTable<Bool>

  /// Words before `2 lần` that make a multiple of it.
  let multipliers: WordTable<Bool>
  /// Words before an amount of money without its currency.
  let prices: WordTable<Bool>
  /// Nouns on which things happen, so that `trên` before their number is a preposition.
  let surfaces: WordTable<Bool>
  /// The last words of the officials and members that the press lists together.
  let officials: WordTable<Bool>
  /// Nouns that tell how much a thing holds (`xe 16 chỗ`), counted after any noun.
  let capacities: WordTable<Bool>
  /// What is won and lost, counted after a foreign name.
  let results: WordTable<Bool>
  /// Words that tell that the numbers after them name things (`số hiệu`).
  let labels: WordTable<Bool>
  /// Units of what is bought, carried or spread, whose substance follows them.
  let substanceUnits: Set<String>
  /// Words after a fraction without a noun.
  let fractionFollowers: WordTable<Bool>
  /// Currencies that may stand before their number.
  let prefixCurrencies: WordTable<Bool>
  /// What follows `ba` where it is the father.
  let parents: WordTable<Bool>
  /// `x` between dimensions.
  let by: Word
  let three, rank, of, that, outside, points: Word

  package init(_ builder: inout LexiconBuilder) {
    numerals = NumeralReader(&builder)
    ordinals = OrdinalReader(numerals: numerals, &builder)
    lexicon = CountLexicon(&builder)
    words = CountWords(&builder)
    links = LinkWords(&builder)
    dong = builder.word("đồng")
    degree = builder.word("độ")
    cubic = builder.word("khối")
    gold = builder.word("vàng")
    silver = builder.word("bạc")
    ambiguousUnits = CountRules.table("đô ký yên tạ yến tấn tệ cân", &builder)
    fieldUnits = CountRules.table("mẫu công", &builder)
    goldUnits = CountRules.table("cây chỉ lượng", &builder)
    pound = builder.word("bảng")
    day = builder.word("ngày")
    night = builder.word("đêm")
    below = builder.word("dưới")
    var verbLike = WordTable(absent: false)
    for word in ["tổ", "phần", "lần", "lớp", "đầu", "mặt", "số", "kết", "câu", "con", "cái"] {
      verbLike[builder.word(word)] = true
    }
    verbLikeNouns = verbLike
    rank = builder.word("thứ")
    by = builder.word("x")
    three = builder.word("ba")
    parents = CountRules.table("mẹ má tôi", &builder)
    points = builder.word("điểm")
    of = builder.word("của")
    that = builder.word("đó")
    multipliers = CountRules.table(
      "vượt hơn gấp nhanh cao đắt rẻ lớn nhiều kém bằng nhân bội tăng giảm gần", &builder)
    prices = CountRules.table("giá phí tiền lương vé thưởng phạt công lời lãi nợ vay góp", &builder)
    surfaces = CountRules.table(
      "tuyến hình lĩnh mặt địa dạng phương đường con trục nền kênh đoạn sàn khía góc", &builder)
    officials = CountRules.table("bộ chức viên sĩ sỹ dân hộ nhân", &builder)
    capacities = CountRules.table(
      "chỗ ghế tầng bánh làn cửa cánh chấu sao giường chân nhánh lớp buồng", &builder)
    results = CountRules.table("điểm bàn trận lần danh cúp suất", &builder)
    labels = CountRules.table("hiệu mã biển tên phiên bản đề", &builder)
    substanceUnits = [
      "har", "t", "kg", "100.kg", "10.kg", "100.g", "L", "m2", "m3", "km2", "",
    ]
    outside = builder.word("ngoài")
    fractionFollowers = CountRules.table("trong số của dưới trên tổng diện", &builder)
    prefixCurrencies = CountRules.table(
      "usd us eur vnd vnđ vn gbp inr rs aud sgd cny jpy", &builder)
    builder.trigger(numerals.words.openers + [words.fold], .count)
    builder.trigger(prefixCurrencies.words { $0 }, .count)
    for sign in lexicon.moneySigns { builder.trigger(sign, .count) }
  }

  private static func table(_ list: String, _ builder: inout LexiconBuilder) -> WordTable<Bool> {
    var table = WordTable(absent: false)
    for word in list.split(separator: " ") { table[builder.word(String(word))] = true }
    return table
  }
}
