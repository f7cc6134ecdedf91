import PressRecord

/// What an object of JSON or a row of a table says of an article, as bytes.
struct ArticleFields {
  private(set) var text: [UInt8]?
  private(set) var authors: [[UInt8]] = []
  private var others = [[UInt8]?](repeating: nil, count: ArticleField.allCases.count)
  /// Fields that stand in the object by the name that the user gives, whatever they hold.
  private var named: Set<ArticleField> = []

  /// What a field other than text and authors holds; nil where that is nothing.
  subscript(_ field: ArticleField) -> [UInt8]? { others[field.index] }

  /// Whether the object has the field that the user names.
  func isNamed(_ field: ArticleField) -> Bool { named.contains(field) }

  /// Reads an object; false where the JSON is something else.
  ///
  /// Of a key that stands twice the last one counts.
  mutating func read(
    _ json: [UInt8], columns: TableColumns?
  ) throws(JSONError) -> Bool {
    var reader = JSONReader(unchecked: json)
    guard try reader.beginObject() else {
      try reader.skipValue()
      try reader.readEnd()
      return false
    }
    try readMembers(of: &reader, "", columns)
    try reader.readEnd()
    return true
  }

  /// Reads the members of the object that has begun; of objects inside it those that `columns` leads into
  /// (`text=data.body`).
  private mutating func readMembers(
    of reader: inout JSONReader, _ path: String, _ columns: TableColumns?
  ) throws(JSONError) {
    var isFirst = true
    while let key = try reader.nextKey(isFirst: isFirst) {
      isFirst = false
      if let columns {
        let name = path + String(decoding: key, as: UTF8.self)
        if let field = columns.field(named: name) {
          named.insert(field)
          try read(field, from: &reader)
          continue
        }
        if columns.leadsInto(name), try reader.beginObject() {
          try readMembers(of: &reader, name + ".", columns)
          continue
        }
      }
      if path.isEmpty, let field = ArticleField(key: key), columns?.name(of: field) == nil {
        try read(field, from: &reader)
      } else {
        try reader.skipValue()
      }
    }
  }

  private mutating func read(
    _ field: ArticleField, from reader: inout JSONReader
  ) throws(JSONError) {
    if let content = try reader.readStringIfAny() {
      set(field, content)
    } else if field == .authors {
      authors = try reader.readValue().elements.compactMap { $0.string.map { Array($0.utf8) } }
    } else if field == .id {
      let number = try reader.readValue().integer
      others[field.index] = number.map { Array(String($0).utf8) }
    } else if field == .published {
      others[field.index] = ArticleFields.publication(try reader.readValue())
    } else {
      if field == .text { text = nil }
      others[field.index] = nil
      try reader.skipValue()
    }
  }

  /// What a value that is no string says of the publication: a number is left to be read as a time,
  /// databases wrap it in `$date`; of anything else only the kind is told.
  private static func publication(_ value: JSONValue) -> [UInt8]? {
    switch value {
    case .null: nil
    case .number(let digits): Array(digits.utf8)
    case .string(let text): Array(text.utf8)
    case .bool(let isTrue): Array((isTrue ? "true" : "false").utf8)
    case .array: Array("an array".utf8)
    case .object:
      value["$date"].flatMap(publication) ?? value["$numberLong"].flatMap(publication)
        ?? Array("an object".utf8)
    }
  }

  /// Reads a row; of columns that hold the same the last one counts.
  mutating func read(row: [UInt8], _ header: TableHeader) {
    let contents = TableRow.fields(row[...], delimiter: header.delimiter)
    for (content, field) in zip(contents, header.fields) {
      if let field { set(field, content) }
    }
  }

  private mutating func set(_ field: ArticleField, _ content: [UInt8]) {
    switch field {
    case .text: text = content
    case .authors: authors = content.isEmpty ? [] : [content]
    case .id, .title, .published, .url, .outlet, .section, .lead:
      others[field.index] = content.isEmpty ? nil : content
    }
  }
}

extension ArticleField {
  fileprivate var index: Int {
    switch self {
    case .id: 0
    case .text: 1
    case .title: 2
    case .published: 3
    case .url: 4
    case .authors: 5
    case .outlet: 6
    case .section: 7
    case .lead: 8
    }
  }

  private static let keys: [(key: [UInt8], field: ArticleField)] = allCases.map {
    (Array($0.rawValue.utf8), $0)
  }

  /// The field that a key of JSON names.
  fileprivate init?(key: ArraySlice<UInt8>) {
    for (name, field) in ArticleField.keys
    where name.count == key.count && key.elementsEqual(name) {
      self = field
      return
    }
    return nil
  }
}
