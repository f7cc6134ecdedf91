import CLexicons
import PressText

/// A row of a user's own list.
struct UserRow {
  /// Why a row cannot be used.
  struct Fault: Error {
    /// What is wrong and what would be right.
    let message: String

    init(_ message: String) {
      self.message = message
    }
  }

  /// The word that says what the row gives.
  let sort: String
  /// What stands after it.
  let fields: [String]
  /// From 1.
  let line: Int

  /// Sees to it that the row has these fields, and begins with a name that texts can be searched for.
  func require(_ names: [String]) throws(Fault) {
    let article = "aeiou".contains(sort.first ?? "x") ? "an" : "a"
    guard fields.count == names.count, fields.allSatisfy({ !$0.isEmpty }) else {
      throw Fault(
        "\(article) \(sort) has \(names.count) fields after the word, separated by tabs: "
          + names.joined(separator: ", "))
    }
    let name = fields[0]
    guard name.contains(where: \.isLetter) else {
      throw Fault("\"\(name)\" is no name: it has no letter")
    }
    // What stands in every sentence, as a word or for one letter, would be found everywhere.
    guard name.contains(" ") || name.first?.isLowercase == false && name.count > 1 else {
      throw Fault(
        "\"\(name)\" is no name: one of a single word has more than one letter, the first of them a "
          + "capital")
    }
    let words = name.lowercased().split(separator: " ").map(String.init)
    guard !words.allSatisfy(UserRow.functionWords.contains) else {
      throw Fault("\"\(name)\" is no name: it has nothing but words of the language")
    }
  }

  private static let functionWords: Set<String> = {
    var words: Set<String> = []
    unsafe LexiconFile(vnpress_lexicon_name_words).forEachRow(fields: 2) { row in
      if row[1].split(separator: " ").contains("functions") { words.insert(row[0]) }
    }
    return words
  }()
}

/// Reads the rows of a user's own list.
struct UserRowReader {
  /// How many bytes of UTF-8 a field may have: no name is longer, and each word of one costs time in every text.
  private static let longestField = 500

  private let normalizer = Normalizer()
  private var text = NormalizedText()

  /// The row that a line holds; nil for an empty line and for a comment.
  mutating func row(_ bytes: ArraySlice<UInt8>, line: Int) throws(UserRow.Fault) -> UserRow? {
    guard (try? UTF8Span(validating: bytes.span)) != nil else {
      throw UserRow.Fault("not UTF-8; save the list as UTF-8")
    }
    var fields: [String] = []
    for field in bytes.split(separator: 0x09, omittingEmptySubsequences: false) {
      normalizer.normalize(Array(field), into: &text)
      let words = String(decoding: text.bytes, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      fields.append(words.joined(separator: " "))
    }
    while fields.last?.isEmpty == true { fields.removeLast() }
    guard let sort = fields.first, !sort.hasPrefix("#") else { return nil }
    guard fields.allSatisfy({ $0.utf8.count <= UserRowReader.longestField }) else {
      throw UserRow.Fault(
        "a field is longer than \(UserRowReader.longestField) bytes; is a tab missing?")
    }
    return UserRow(sort: sort, fields: Array(fields.dropFirst()), line: line)
  }
}
