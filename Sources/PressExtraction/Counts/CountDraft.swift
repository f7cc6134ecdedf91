import PressText

/// A count while it is read: what its strings are made from, and no string.
struct CountDraft {
  private var span: TokenSpan
  private var nounSpan = TokenSpan.none
  private var unitSpan = TokenSpan.none
  private var perSpan = TokenSpan.none
  var rule: CountRule
  var kind: Count.Kind
  var bound = Count.Bound.exact
  var change: Count.Change?
  var value: ExactDecimal?
  var low: ExactDecimal?
  var high: ExactDecimal?
  /// A ratio's whole.
  var of: ExactDecimal?
  /// The row of the unit in `CountLexicon.units` whose code is the currency or UCUM code.
  var unit: Int32?

  init(_ kind: Count.Kind, _ rule: CountRule, _ tokens: Range<Int>) {
    self.kind = kind
    self.rule = rule
    span = TokenSpan(tokens)
  }

  var tokens: Range<Int> {
    get { span.tokens }
    set { span = TokenSpan(newValue) }
  }

  /// The tokens of the noun; empty where there is none.
  var noun: Range<Int> {
    get { nounSpan.tokens }
    set { nounSpan = TokenSpan(newValue) }
  }

  /// The tokens of the unit; empty where it is not told as printed.
  var unitTokens: Range<Int> {
    get { unitSpan.tokens }
    set { unitSpan = TokenSpan(newValue) }
  }

  /// The tokens of what it is counted per; empty where there is none.
  var per: Range<Int> {
    get { perSpan.tokens }
    set { perSpan = TokenSpan(newValue) }
  }

  /// The end of the count's tokens.
  var end: Int {
    get { tokens.upperBound }
    set { tokens = tokens.lowerBound..<newValue }
  }

  /// The count with its strings.
  func count(in text: ArticleText, _ rules: CountRules) -> Count {
    var count = Count(mention: Mention(tokens: tokens, rule: rule.rawValue), kind: kind)
    count.bound = bound
    count.change = change
    count.value = value
    count.low = low
    count.high = high
    count.of = of
    if !noun.isEmpty { count.noun = CountDraft.lowerStart(of: noun, in: text) }
    if !unitTokens.isEmpty { count.unit = text.string(unitTokens) }
    if !per.isEmpty { count.per = text.string(per) }
    if let unit {
      let code = rules.lexicon.units[Int(unit)].code
      if kind == .money || kind == .ratio {
        count.currency = code
      } else if !code.isEmpty {
        count.ucum = code
      }
    }
    return count
  }

  /// The words of a noun, the first letter small but in an abbreviation.
  private static func lowerStart(of noun: Range<Int>, in text: ArticleText) -> String {
    let words = text.string(noun)
    let flags = text[noun.lowerBound].flags
    guard flags.contains(.capitalized), !flags.contains(.upperCase), let first = words.first else {
      return words
    }
    return first.lowercased() + words.dropFirst()
  }
}
