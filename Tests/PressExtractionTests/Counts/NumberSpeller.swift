/// Writes whole numbers in Vietnamese words, the way a reader reads them aloud.
struct NumberSpeller {
  /// `linh` or `lẻ`.
  var zeroTens = "linh"
  /// `nghìn` or `ngàn`.
  var thousand = "nghìn"
  /// Whether a four after a ten is `tư` and not `bốn`.
  var saysTu = true

  private static let digits = [
    "không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín",
  ]

  /// The words of a number from 0 to 10¹⁸.
  func words(_ number: Int) -> String {
    if number == 0 { return "không" }
    return below(number, isLeading: true).joined(separator: " ")
  }

  private func below(_ number: Int, isLeading: Bool) -> [String] {
    let billions = number / 1_000_000_000
    let rest = number % 1_000_000_000
    var words: [String] = []
    if billions > 0 { words += below(billions, isLeading: isLeading) + ["tỷ"] }
    var leads = isLeading && billions == 0
    for (power, name) in [(1_000_000, "triệu"), (1000, thousand), (1, "")] {
      let group = rest / power % 1000
      guard group > 0 else { continue }
      words += hundreds(group, isLeading: leads) + (name.isEmpty ? [] : [name])
      leads = false
    }
    return words
  }

  private func hundreds(_ number: Int, isLeading: Bool) -> [String] {
    let digits = NumberSpeller.digits
    let (hundred, rest) = (number / 100, number % 100)
    var words = isLeading && hundred == 0 ? [] : [digits[hundred], "trăm"]
    if rest == 0 { return words }
    if rest < 10 { return words + (words.isEmpty ? [] : [zeroTens]) + [digits[rest]] }
    words += rest < 20 ? ["mười"] : [digits[rest / 10], "mươi"]
    switch (rest / 10, rest % 10) {
    case (_, 0): return words
    case (1, 1): return words + ["một"]
    case (_, 1): return words + ["mốt"]
    case (2..., 4) where saysTu: return words + ["tư"]
    case (_, 5): return words + ["lăm"]
    default: return words + [digits[rest % 10]]
    }
  }
}
