/// Writes whole numbers in Vietnamese words, the way a reader reads them aloud.
struct NumberSpeller {
  private let digits: [[UInt8]]
  private let hundred, ten, tens, one, four, five, zeroTens: [UInt8]
  private let scales: [(power: Int, name: [UInt8])]
  private let billion: [UInt8]

  /// - Parameters:
  ///   - zeroTens: `linh` or `lẻ`.
  ///   - thousand: `nghìn` or `ngàn`.
  ///   - saysTu: Whether a four after a ten is `tư` and not `bốn`.
  init(zeroTens: String = "linh", thousand: String = "nghìn", saysTu: Bool = true) {
    func word(_ text: String) -> [UInt8] { Array(" \(text)".utf8) }
    digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"].map(word)
    hundred = word("trăm")
    ten = word("mười")
    tens = word("mươi")
    one = word("mốt")
    four = word(saysTu ? "tư" : "bốn")
    five = word("lăm")
    self.zeroTens = word(zeroTens)
    scales = [(1_000_000, word("triệu")), (1000, word(thousand)), (1, [])]
    billion = word("tỷ")
  }

  /// Appends the words of a number from 0 to 10¹⁸, each with a space before it.
  func spell(_ number: Int, into text: inout [UInt8]) {
    if number == 0 {
      text += digits[0]
    } else {
      spell(number, isLeading: true, into: &text)
    }
  }

  /// The words of a number.
  func words(_ number: Int) -> String {
    var text: [UInt8] = []
    spell(number, into: &text)
    return String(decoding: text.dropFirst(), as: UTF8.self)
  }

  private func spell(_ number: Int, isLeading: Bool, into text: inout [UInt8]) {
    let (billions, rest) = number.quotientAndRemainder(dividingBy: 1_000_000_000)
    if billions > 0 {
      spell(billions, isLeading: isLeading, into: &text)
      text += billion
    }
    var leads = isLeading && billions == 0
    for (power, name) in scales {
      let group = rest / power % 1000
      guard group > 0 else { continue }
      spellGroup(group, isLeading: leads, into: &text)
      text += name
      leads = false
    }
  }

  private func spellGroup(_ number: Int, isLeading: Bool, into text: inout [UInt8]) {
    let (hundreds, rest) = number.quotientAndRemainder(dividingBy: 100)
    let skipsHundreds = isLeading && hundreds == 0
    if !skipsHundreds { text += digits[hundreds] + hundred }
    if rest == 0 { return }
    if rest < 10 {
      if !skipsHundreds { text += zeroTens }
      text += digits[rest]
      return
    }
    text += rest < 20 ? ten : digits[rest / 10] + tens
    switch (rest / 10, rest % 10) {
    case (_, 0): return
    case (1, 1): text += digits[1]
    case (_, 1): text += one
    case (2..., 4): text += four
    case (_, 5): text += five
    default: text += digits[rest % 10]
    }
  }
}
