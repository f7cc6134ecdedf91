import PressText

/// From one order of size to another.
extension CountScan {
  /// `vài chục đến vài trăm nghìn đồng`, `hàng chục cho đến hàng trăm ⟨người⟩`: from one order of size to another; the
  /// thousands of the second are the first one's too.
  func vagueRange(_ first: Numeral, unit: UnitReading?) -> Amount? {
    guard first.form == .words, first.scale > 0 else { return nil }
    var link = unit?.tokens.upperBound ?? first.tokens.upperBound
    if text.word(link) == words.unto { link += 1 }
    guard text.word(link) == words.to || text.word(link) == words.until,
      let second = rules.numerals.read(at: link + 1, in: text), second.isVague,
      second.form == .words, second.scale > 0, claims.isFree(link..<second.tokens.upperBound),
      !text.crossesSentence(first.tokens.lowerBound..<second.tokens.upperBound)
    else { return nil }
    let end = second.tokens.upperBound
    let secondUnit = self.unit(at: end, scale: second.scale)
    if let unit, unit.codeNumber != secondUnit?.codeNumber { return nil }
    let shared = Int(rules.numerals.words[text.word(end - 1)].value)
    var low = first.low
    // `hàng trăm đến hàng chục nghìn`: the first one's hundreds are no thousands.
    if second.tokens.count > 2, first.scale < shared, unit == nil,
      let scaled = low?.scaled(by: shared), let least = second.low, scaled <= least
    {
      low = scaled
    }
    let whole = Numeral(first.tokens.lowerBound..<end, .words, atLeast: low)
      .with(scale: second.scale, order: second.order)
    return Amount(
      first.tokens.lowerBound..<(secondUnit?.tokens.upperBound ?? end), whole, unit: secondUnit)
  }
}
