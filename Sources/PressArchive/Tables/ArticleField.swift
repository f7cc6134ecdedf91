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
}

/// What columns or fields are called where the user says it: `text=content,title=headline`.
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

  var isEmpty: Bool { names.isEmpty }
}
