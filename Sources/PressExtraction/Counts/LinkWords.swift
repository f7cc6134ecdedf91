import PressText

/// The words that tell how a mention stands to a count.
final class LinkWords: Sendable {
  /// Before an organisation that is no subject (`của`, `theo`).
  let objects: WordTable<Bool>
  /// Before an organisation that acts (`do`, `để`, `riêng`).
  let subjects: WordTable<Bool>
  /// `tại`, `ở`.
  let places: WordTable<Bool>
  /// Between a count and the date after it (`trong`, `vào`).
  let dateLinks: WordTable<Bool>
  /// Before a date that others are compared with.
  let comparisons: WordTable<Bool>
  /// Before a duration at whose end a count holds.
  let durations: WordTable<Bool>
  /// The first words of sentences that go on from the one before.
  let continuations: WordTable<Bool>
  /// Before a document that another one carries out.
  let serves: WordTable<Bool>
  /// Verbs and particles after `Theo Sở Y tế,` that show that the body acts itself.
  let deeds: WordTable<Bool>
  let compared, with, that, inside, including, accordingTo, by, house, school: Word

  init(_ builder: inout LexiconBuilder) {
    objects = LinkWords.table("của theo với cho từ về đến tới so như qua thuộc bằng nhờ", &builder)
    subjects = LinkWords.table(
      "do bởi được bị để khi thì mà nên riêng đó toàn thống các rằng biết nay và còn nhưng cũng vì là "
        + "hay nói cùng hiện", &builder)
    places = LinkWords.table("tại ở trong", &builder)
    dateLinks = LinkWords.table("trong vào của cho suốt", &builder)
    comparisons = LinkWords.table("với so cùng kỳ bằng hơn của", &builder)
    durations = LinkWords.table("sau qua suốt trong", &builder)
    continuations = LinkWords.table("theo qua trong cụ mức kết nhờ trường đối ngoài", &builder)
    serves = LinkWords.table(
      "triển khai thực hiện hướng dẫn sửa đổi hóa thay thế bổ sung cứ dung quán triệt theo",
      &builder)
    deeds = LinkWords.table("đã qua sẽ kiểm xử phát", &builder)
    compared = builder.word("so")
    with = builder.word("với")
    that = builder.word("đó")
    inside = builder.word("trong")
    including = builder.word("gồm")
    accordingTo = builder.word("theo")
    by = builder.word("bằng")
    house = builder.word("nhà")
    school = builder.word("trường")
  }

  private static func table(_ list: String, _ builder: inout LexiconBuilder) -> WordTable<Bool> {
    var table = WordTable(absent: false)
    for word in list.split(separator: " ") { table[builder.word(String(word))] = true }
    return table
  }
}
