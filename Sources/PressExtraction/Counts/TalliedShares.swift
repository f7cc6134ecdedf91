import PressText

/// Shares that a bracket tells with a colon each: `7 đảng viên (khiển trách: ⟨1⟩; cảnh cáo: ⟨2⟩; khai trừ: ⟨4⟩)`.
extension BracketedShares {
  /// How many tokens such a bracket has at most.
  private static let longestTally = 80

  /// Whether a number behind a colon is one of two or more in a bracket that are as many together as the total.
  func isTallied(_ numeral: Numeral, of whole: ExactDecimal, from opening: Int?) -> Bool {
    guard let opening, text[opening].isMark("("), endsItem(numeral.tokens.upperBound) else {
      return false
    }
    var (sum, shares, place) = (ExactDecimal.zero, 0, opening + 1)
    while place < opening + BracketedShares.longestTally, !text[place].isMark(")") {
      guard text[place].isNumber else {
        guard text[place].kind != .none, !text[place].isMark("(") else { return false }
        place += 1
        continue
      }
      guard text[place - 1].isMark(":"),
        let share = scan.rules.numerals.read(at: place, in: text), share.form == .digits,
        let value = share.value, let more = sum.adding(value), endsItem(share.tokens.upperBound)
      else { return false }
      (sum, shares, place) = (more, shares + 1, share.tokens.upperBound)
    }
    return shares > 1 && sum == whole && text[place].isMark(")")
  }
}
