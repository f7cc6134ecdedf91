/// A number as the text writes it: in digits, in words, or both.
package struct Numeral: Sendable, Equatable {
  /// What a numeral is written in.
  package enum Form: UInt8, Sendable {
    case digits
    case words
    /// Digits with scale words (`1 triệu 200 nghìn`).
    case mixed
  }

  /// Its tokens; never empty.
  package var tokens: Range<Int>
  /// The number; nil for two numbers in one (`năm bảy`) and for an open one (`hàng trăm`).
  package var value: ExactDecimal?
  /// The lower end of two numbers or of an open one.
  package var low: ExactDecimal?
  /// The upper end of two numbers.
  package var high: ExactDecimal?
  /// Whether it only tells an order of size (`hàng trăm`, `vài chục`, `năm mươi mấy`).
  package var isVague = false
  package var form: Form
  /// The power of ten that the scale words at its end multiply one number by: 6 for `40 triệu`,
  /// 12 for `1,2 nghìn tỷ`; 0 without scale words or after a chain (`1 triệu 200 nghìn`).
  package var scale = 0
  /// The power of ten of its largest scale word: 6 for `1 triệu 200 nghìn`; 0 without one.
  package var order = 0
  /// Whether the numeral is only scale words (`trăm`, `chục nghìn`), where `một` is understood.
  package var isImplicitOne = false
  /// For `2,500` the number with the comma taken for a separator of thousands.
  package var grouped: ExactDecimal?
  /// Whether it ends in a letter that stands for a scale outside careful writing (`3M`).
  package var isInformal = false

  package init(tokens: Range<Int>, form: Form, value: ExactDecimal? = nil) {
    self.tokens = tokens
    self.form = form
    self.value = value
  }

  /// Whether it is a single word, which may be another word altogether (`năm`, `ba`, `không`).
  package var isSingleWord: Bool { form == .words && tokens.count == 1 }
}
