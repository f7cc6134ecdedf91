import PressText

/// Counts that a slash sets beside the one before: `11 vụ/⟨19 bị can⟩`.
extension CountScan {
  /// What stands behind a slash right behind a count, and is no base of a rate (`27 giường/1 vạn dân`,
  /// `120 trẻ trai/100 trẻ gái`).
  ///
  /// `6.000 tỷ đồng/⟨4.000 tỷ đồng⟩`, `11 vụ/⟨19 bị can⟩`, `87 việc/⟨85,8 tỷ đồng⟩`, `120 tỷ đồng/⟨3.000 hộ⟩`,
  /// `8.530 ha/⟨13.955 hộ⟩`.
  func paired(at index: Int, after previous: CountDraft?) -> CountDraft? {
    guard let previous, previous.end == index - 1, text[index - 1].isMark("/"),
      let first = rules.numerals.read(at: index, in: text), claims.isFree(first.tokens)
    else { return nil }
    if previous.kind == .money || previous.kind == .measure {
      guard let row = previous.unit else { return nil }
      guard let unit = amount(first, opener: .unknown).unit else {
        return peopled(first, after: previous)
      }
      guard unit.codeNumber == rules.lexicon.units[Int(row)].codeNumber else { return nil }
      return count(first, after: previous)
    }
    guard previous.kind == .cardinal, !previous.noun.isEmpty, let value = previous.value,
      value.isInteger,
      value > .one || text.word(previous.noun.lowerBound) == rules.links.affair, !isRateBase(first),
      !looksLikeYear(first),
      let found = count(first, after: previous),
      found.kind == .money || found.kind == .measure
        || found.kind == .cardinal && found.value?.isInteger == true && !found.noun.isEmpty
    else { return nil }
    return found
  }

  /// `120 tỷ đồng/⟨3.000 hộ⟩`, `120 ha/⟨300 hộ⟩`: how many a large sum is shared by, and no rate (`5 triệu đồng/24 người`).
  private func peopled(_ first: Numeral, after previous: CountDraft) -> CountDraft? {
    let least = previous.kind == .money ? ExactDecimal(100_000_000) : ExactDecimal(10)
    guard let sum = previous.value, sum >= least, let value = first.value,
      value.isInteger, value >= ExactDecimal(20), !isRateBase(first),
      let found = count(first, after: previous), found.kind == .cardinal, !found.noun.isEmpty
    else { return nil }
    return found
  }

  /// Whether a rate may be told per a number: one, ten, a hundred and so on.
  private func isRateBase(_ number: Numeral) -> Bool { number.value?.mantissa == 1 }
}
