/// A number as the text writes it: in digits, in words, or both.
package struct Numeral: Sendable, Equatable {
  /// What a numeral is written in.
  package enum Form: UInt8, Sendable {
    case digits
    case words
    /// Digits with scale words (`1 triệu 200 nghìn`).
    case mixed
  }

  /// How much a numeral tells.
  private enum Content: UInt8 {
    case exact
    /// At least a number (`hàng trăm`).
    case from
    /// An order of size only (`vài chục`).
    case open
    /// Two numbers (`năm bảy`).
    case two
  }

  private var span: TokenSpan
  private var content: Content
  package let form: Form
  /// The power of ten that the scale words at its end multiply one number by: 6 for `40 triệu`,
  /// 12 for `1,2 nghìn tỷ`; 0 without scale words or after a chain (`1 triệu 200 nghìn`).
  package var scale: Int { Int(scalePower) }
  /// The power of ten of its largest scale word: 6 for `1 triệu 200 nghìn`; 0 without one.
  package var order: Int { Int(orderPower) }
  /// Whether the numeral is only scale words (`trăm`, `chục nghìn`), where `một` is understood.
  package var isImplicitOne = false
  /// Whether a single comma stands before three digits, which may part thousands (`2,500`).
  package var hasGroupingComma = false
  /// Whether it ends in a letter that stands for a scale outside careful writing (`3M`).
  package var isInformal = false
  private var scalePower: Int16 = 0
  private var orderPower: Int16 = 0
  private var number: ExactDecimal
  private var upper: ExactDecimal

  private init(
    _ tokens: Range<Int>, _ form: Form, _ content: Content, _ number: ExactDecimal,
    _ upper: ExactDecimal
  ) {
    span = TokenSpan(tokens)
    self.form = form
    self.content = content
    self.number = number
    self.upper = upper
  }

  /// A number that is told exactly.
  package init(_ tokens: Range<Int>, _ form: Form, _ value: ExactDecimal) {
    self.init(tokens, form, .exact, value, .zero)
  }

  /// A number that is only told to be large, or at least `low`.
  package init(_ tokens: Range<Int>, _ form: Form, atLeast low: ExactDecimal?) {
    self.init(tokens, form, low == nil ? .open : .from, low ?? .zero, .zero)
  }

  /// Two numbers in one.
  package init(_ tokens: Range<Int>, _ form: Form, _ low: ExactDecimal, _ high: ExactDecimal) {
    self.init(tokens, form, .two, low, high)
  }

  /// Its tokens; never empty.
  package var tokens: Range<Int> { span.tokens }

  /// The number; nil for two numbers in one (`năm bảy`) and for an open one (`hàng trăm`).
  package var value: ExactDecimal? { content == .exact ? number : nil }
  /// The lower end of two numbers or of an open one.
  package var low: ExactDecimal? { content == .from || content == .two ? number : nil }
  /// The upper end of two numbers.
  package var high: ExactDecimal? { content == .two ? upper : nil }
  /// Whether it only tells an order of size (`hàng trăm`, `vài chục`, `năm mươi mấy`).
  package var isVague: Bool { content == .from || content == .open }
  /// Whether it is two numbers.
  package var isRange: Bool { content == .two }
  /// For `2,500` the number with the comma taken for a separator of thousands.
  package var grouped: ExactDecimal? { hasGroupingComma ? value?.scaled(by: 3) : nil }

  /// Whether it is a single word, which may be another word altogether (`năm`, `ba`, `không`).
  package var isSingleWord: Bool { form == .words && span.tokens.count == 1 }

  /// The numeral with the powers of ten of its scale words.
  package func with(scale: Int, order: Int) -> Numeral {
    var result = self
    result.scalePower = Int16(truncatingIfNeeded: scale)
    result.orderPower = Int16(truncatingIfNeeded: order)
    return result
  }

  /// The numeral below zero, whose sign stands at a token.
  package func negated(from start: Int) -> Numeral {
    var result = self
    result.span = TokenSpan(start..<tokens.upperBound)
    if content == .exact { result.number = number.negated }
    return result
  }
}
