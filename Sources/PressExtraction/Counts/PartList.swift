import PressText

/// The parts of one total, as they are read.
struct PartList {
  let whole: Int
  /// The first part.
  let first: Int
  /// Whether its first member has a verb, so that a verb opens no other clause.
  let hasVerb: Bool
  /// The verb before the number of the first member, which another one may have too.
  let verb: Word?
  /// Whether a part counts the same as the whole (`56 chợ, trong đó 18 chợ`), as all have to then.
  var isAlike = false
  /// Whether a mark or `và` stands behind the last part, or there is none.
  var isParted = true
  /// Whether no part follows.
  private(set) var isClosed = false
  private var separator: Separator?
  /// The member about which the bracket tells that is open.
  private(set) var owner: Int?
  /// How many brackets are open.
  private var brackets = 0

  private enum Separator {
    case comma
    case semicolon
  }

  init(whole: Int, first: Int, hasVerb: Bool, verb: Word?) {
    self.whole = whole
    self.first = first
    self.hasVerb = hasVerb
    self.verb = verb
  }

  var isInNote: Bool { owner != nil }
  var isInBracket: Bool { brackets > 0 }

  mutating func open(about member: Int?) {
    brackets += 1
    owner = owner ?? member
  }

  mutating func close() {
    brackets = max(0, brackets - 1)
    if brackets == 0 { owner = nil }
  }

  /// Reads on between two counts: a verb of its own, or a semicolon after commas, closes the list; for amounts
  /// without a noun only both.
  mutating func goOn(over gap: Range<Int>, isAmount: Bool, of linker: PartLinker) {
    let text = linker.text
    let isSemicolon = gap.contains { text[$0].isMark(";") }
    guard isSemicolon || gap.contains(where: { text[$0].isMark(",") || text[$0].isWord })
    else { return }
    let isOther = isSemicolon && separator == .comma
    let isNew = isSemicolon && separator != .semicolon
    separator = separator ?? (isSemicolon ? .semicolon : .comma)
    if isAmount, !isNew { return }
    if isOther && !isAmount { isClosed = true }
    if let other = linker.verb(in: gap), other != verb { isClosed = true }
  }
}
