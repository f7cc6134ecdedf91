import PressText

/// Numbers that regulations and contracts tell again in words, in a bracket behind the digits.
extension CountScan {
  /// The numeral with the words in brackets that say the same (`05 ⟨(năm)⟩ bộ hồ sơ`, `5.000 ⟨(năm nghìn)⟩ đồng`).
  @inline(__always)
  func toldAgain(_ numeral: Numeral) -> Numeral {
    guard text[numeral.tokens.upperBound].isMark("(") else { return numeral }
    return withWords(numeral)
  }

  @inline(never)
  private func withWords(_ numeral: Numeral) -> Numeral {
    let open = numeral.tokens.upperBound
    guard numeral.form == .digits, let value = numeral.value, text[open + 1].isWord,
      let words = rules.numerals.read(at: open + 1, in: text), words.form == .words,
      words.value == value, text[words.tokens.upperBound].isMark(")")
    else { return numeral }
    return Numeral(
      numeral.tokens.lowerBound..<words.tokens.upperBound + 1, .digits, value)
  }

  /// Whether a count only tells the one before again in words (`4.500.000 đồng (bốn triệu năm trăm nghìn đồng)`).
  func repeats(_ draft: CountDraft, _ last: CountDraft) -> Bool {
    let start = draft.tokens.lowerBound
    guard start == last.end + 1, text[last.end].isMark("("), text[start].isWord,
      text[draft.end].isMark(")"), text[last.tokens.lowerBound].isNumber, let value = draft.value
    else { return false }
    return last.kind == draft.kind && last.value == value
  }
}
