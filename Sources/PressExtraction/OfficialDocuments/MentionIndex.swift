/// Where the mentions of entities stand, for looking around from a token.
struct MentionIndex: Sendable {
  /// One mention of an entity.
  struct Entry: Sendable, Equatable {
    var tokens: Range<Int>
    /// Index of the entity.
    var entity: Int
  }

  /// By start.
  let entries: [Entry]

  /// The mentions of documents.
  init(_ documents: [OfficialDocument]) {
    var entries: [Entry] = []
    for (entity, document) in documents.enumerated() {
      for mention in document.mentions {
        entries.append(Entry(tokens: mention.mention.tokens, entity: entity))
      }
    }
    self.init(sorting: entries)
  }

  /// The findings of documents, by position.
  init(_ findings: [OfficialDocumentFinding]) {
    self.init(
      sorting: findings.enumerated().map { Entry(tokens: $1.mention.tokens, entity: $0) })
  }

  /// The mentions of bodies.
  init(_ organizations: [Organization]) {
    var entries: [Entry] = []
    entries.reserveCapacity(organizations.count * 2)
    for (entity, body) in organizations.enumerated() {
      for mention in body.mentions { entries.append(Entry(tokens: mention.tokens, entity: entity)) }
    }
    self.init(sorting: entries)
  }

  /// The mentions of places.
  init(_ places: [Place]) {
    var entries: [Entry] = []
    for (entity, place) in places.enumerated() {
      for mention in place.mentions {
        entries.append(Entry(tokens: mention.tokens, entity: entity))
      }
    }
    self.init(sorting: entries)
  }

  /// The time expressions.
  init(_ times: [TimeExpression]) {
    var entries: [Entry] = []
    entries.reserveCapacity(times.count)
    for (entity, time) in times.enumerated() {
      entries.append(Entry(tokens: time.mention.tokens, entity: entity))
    }
    self.init(sorting: entries)
  }

  private init(sorting entries: [Entry]) {
    let isSorted = zip(entries, entries.dropFirst()).allSatisfy { !MentionIndex.precedes($1, $0) }
    self.entries = isSorted ? entries : entries.sorted(by: MentionIndex.precedes)
  }

  private static func precedes(_ one: Entry, _ other: Entry) -> Bool {
    one.tokens.lowerBound == other.tokens.lowerBound
      ? one.tokens.upperBound < other.tokens.upperBound
      : one.tokens.lowerBound < other.tokens.lowerBound
  }

  /// The position of the first entry that starts at or after a token.
  ///
  /// O(log entries).
  func position(from token: Int) -> Int {
    var (low, high) = (0, entries.count)
    while low < high {
      let middle = (low + high) / 2
      if entries[middle].tokens.lowerBound < token { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// Whether the last entry that starts at or before a token has it inside.
  func covers(_ token: Int) -> Bool {
    let last = position(from: token + 1) - 1
    return last >= 0 && entries[last].tokens.contains(token)
  }

  /// The first entry that starts in a range of tokens.
  func first(in range: Range<Int>) -> Entry? {
    let position = position(from: range.lowerBound)
    guard position < entries.count, range.contains(entries[position].tokens.lowerBound)
    else { return nil }
    return entries[position]
  }

  /// The entry that starts at a token.
  func starting(at token: Int) -> Entry? { first(in: token..<token + 1) }

  /// The entry that ends right before a token and starts at or after another.
  func ending(at end: Int, from start: Int = 0) -> Entry? {
    guard let entry = last(endingBefore: end, from: start), entry.tokens.upperBound == end else {
      return nil
    }
    return entry
  }

  /// The last entry that ends at or before a token and starts at or after another.
  func last(endingBefore end: Int, from start: Int) -> Entry? {
    var position = position(from: end) - 1
    while position >= 0, entries[position].tokens.lowerBound >= start {
      if entries[position].tokens.upperBound <= end { return entries[position] }
      position -= 1
    }
    return nil
  }

  /// The token after a title that stands right before a mention: `⟨Chủ tịch⟩ UBND tỉnh`; nil where none does.
  func titleEnd(at index: Int, in text: ArticleText) -> Int? {
    guard let title = text.hits.longest(.title, at: index),
      starting(at: title.tokens.upperBound) != nil
    else { return nil }
    return title.tokens.upperBound
  }
}
