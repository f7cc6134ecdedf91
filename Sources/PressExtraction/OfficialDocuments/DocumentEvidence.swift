/// What speaks for and against a document reference.
package struct DocumentEvidence: Sendable {
  /// What is counted.
  package enum Reason: String, Sendable {
    // Of the number and its code.
    case knownType = "known type"
    case knownIssuer = "known issuer"
    case unknownCode = "type and issuer unknown"
    case judgmentCode = "a judgment's code"
    case assemblyCode = "an assembly's code"
    case year = "year in the number"
    case leadingZero = "leading zero"
    case dispatchNumber = "a dispatch's number"
    case maybeMonth = "a month, it may be"
    case looseWithoutType = "spaces in a number without a type"

    // Of the words before.
    case wordAgrees = "word agrees"
    case wordDisagrees = "word and code disagree"
    case wordGivesType = "word gives the type"
    case dispatchWord = "a dispatch by its word"
    case noTypeWords = "no type's words"
    case contract = "a contract"
    case numberSign = "number sign before"
    case numberedType = "a type that is numbered"
    case weakType = "a word of other uses too"
    case unnumberedType = "a type that is not numbered so"
    case capital = "capital letter"
    case lowerCase = "lower case"
    case abbreviated = "abbreviated"
    case ascii = "without diacritics"
    case anyDocument = "văn bản"
    case wordsBetween = "words between"
    case wordsAfterLaw = "words after \"luật\""

    // Of what follows, and of the article.
    case dateAfter = "date after"
    case countedNoun = "a counted noun follows"
    case nothingCounted = "nothing counted follows"
    case restsOnIt = "something rests on it"
    case namedElsewhere = "named in full elsewhere"

    // What makes a number something else.
    case bareYear = "a year"
    case lawWithoutYear = "a rule of a game, it may be"
    case otherLine = "on another line"
    case thousands = "a thousands separator"
    case part = "a part of something"
    case decimal = "a decimal"
    case share = "a share"
    case range = "a range"
    case digitsFollow = "digits follow"
    case unit = "a unit follows"

    // Of names.
    case lawName = "a law's name"
    case lawNameWithYear = "a law's name with its year"
    case amendingLawName = "an amending law's name"
    case standard = "a standard's prefix and number"
    case plenum = "a plenum by its number"
    case congress = "a congress by its number"
    case partyStatute = "the party's statute"
    case statute = "an organisation's statute"
  }

  private struct Item: Sendable {
    var reason: Reason
    var points: Int8
  }

  private var sum: Int16 = 0
  // In place: a list would be allocated for every candidate (`báo cáo` is one).
  private var items = InlineArray<12, Item>(repeating: Item(reason: .knownType, points: 0))
  private var count: UInt8 = 0

  /// The sum; a reference needs `DocumentEvidence.enough`.
  package var score: Int { Int(sum) }

  /// The score from which a candidate is a reference.
  package static let enough = 3

  package init() {}

  /// Whether the candidate is a reference.
  package var isEnough: Bool { score >= DocumentEvidence.enough }

  /// What was counted, in order: `known type +2`.
  package var reasons: [String] {
    (0..<Int(count)).map { index in
      let points = items[index].points
      return "\(items[index].reason.rawValue) \(points < 0 ? "" : "+")\(points)"
    }
  }

  /// Counts a reason.
  package mutating func add(_ points: Int, _ reason: Reason) {
    sum = Int16(clamping: score + points)
    guard count < items.count else { return }
    items[Int(count)] = Item(reason: reason, points: Int8(clamping: points))
    count += 1
  }
}
