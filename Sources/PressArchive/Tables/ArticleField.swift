/// What a column of a table, or a field of a JSON object, says of an article.
package enum ArticleField: String, CaseIterable, Sendable {
  case id
  case text
  case title
  case published
  case url
  case authors
  case outlet
  case section
  /// The paragraph in bold before the text, where it stands in a field of its own.
  case lead
}

/// What columns or fields are called where the user says it: `text=content,title=headline`.
///
/// Columns of a table that does not name them have numbers: `id=1,text=3`. Fields of objects inside an object of
/// JSON have the names of both: `text=data.body`.
package struct TableColumns: Sendable, Equatable {
  private var names: [ArticleField: String] = [:]

  package init() {}

  /// Nil where a part is no `FIELD=NAME` or a field stands twice.
  package init?(_ list: String) {
    for part in list.split(separator: ",", omittingEmptySubsequences: false) {
      let sides = part.split(separator: "=", maxSplits: 1)
      guard sides.count == 2, let field = ArticleField(rawValue: String(sides[0])),
        names.updateValue(String(sides[1]), forKey: field) == nil
      else { return nil }
    }
  }

  /// The given name of a field's column; nil where the user says nothing of it.
  package func name(of field: ArticleField) -> String? { names[field] }

  /// The field that has such a name.
  func field(named name: String) -> ArticleField? {
    ArticleField.allCases.first { names[$0] == name }
  }

  /// Whether a field is named that stands inside an object of such a name.
  func leadsInto(_ name: String) -> Bool {
    names.values.contains { $0.hasPrefix(name + ".") }
  }

  /// The highest number among the names, where all are numbers from 1; else nil.
  var highestNumber: Int? {
    let numbers = names.values.map { Int($0).flatMap { (1...10_000).contains($0) ? $0 : nil } ?? 0 }
    return numbers.contains(0) ? nil : numbers.max()
  }

  var isEmpty: Bool { names.isEmpty }
}
