/// A row of a user's own list that cannot be used.
package struct LexiconError: Error, Equatable, CustomStringConvertible {
  /// The file as it was named.
  package var file: String
  /// The line, from 1.
  package var line: Int
  /// What is wrong and what would be right.
  package var message: String

  package var description: String { "\(file):\(line): \(message)" }
}

/// A user's own list of organisations, aliases and places.
///
/// UTF-8, a row a line, fields separated by tabs; empty lines and `#` lines are passed over:
///
///     organization  NAME  KIND
///     alias         FORM  NAME
///     place         NAME  LEVEL  CODE
///
/// An alias is a further form of an organisation of the same list. A place is a further name of an
/// administrative unit: level `province`, `district` or `commune`, code of the General Statistics
/// Office.
package struct UserLexicon: Sendable {
  struct Body: Sendable {
    var form: String
    var name: String
    var kind: Organization.Kind
  }

  struct Unit: Sendable {
    var name: String
    var level: PlaceReference.Level
    var code: Int32
    var line: Int
  }

  /// How many bytes of UTF-8 a field may have: no name is longer, and each word of one costs time in every text.
  private static let longestField = 500

  let file: String
  private(set) var bodies: [Body] = []
  private(set) var units: [Unit] = []

  /// Reads a list.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - file: Its name, for errors.
  /// - Throws: `LexiconError` for the first row that cannot be used.
  package init(_ bytes: [UInt8], file: String) throws(LexiconError) {
    self.file = file
    var line = 0
    var aliases: [(form: String, name: String, line: Int)] = []
    for row in bytes.split(separator: 0x0A, omittingEmptySubsequences: false) {
      line += 1
      guard let text = String(validating: row, as: UTF8.self) else {
        throw LexiconError(file: file, line: line, message: "not UTF-8; save the list as UTF-8")
      }
      let fields = text.split(separator: "\t").map(UserLexicon.trimmed)
      guard let sort = fields.first, !sort.isEmpty, !sort.hasPrefix("#") else { continue }
      guard fields.allSatisfy({ $0.utf8.count <= UserLexicon.longestField }) else {
        throw LexiconError(
          file: file, line: line,
          message: "a field is longer than \(UserLexicon.longestField) bytes; is a tab missing?")
      }
      switch sort {
      case "organization": bodies.append(try UserLexicon.body(fields, file, line))
      case "alias":
        guard fields.count == 3, !fields[1].isEmpty else {
          throw LexiconError(
            file: file, line: line, message: "an alias has two fields after the word: FORM, NAME")
        }
        aliases.append((fields[1], fields[2], line))
      case "place": units.append(try UserLexicon.unit(fields, file, line))
      default:
        throw LexiconError(
          file: file, line: line,
          message: "a row begins with organization, alias or place, not with \"\(sort)\"")
      }
    }
    for alias in aliases {
      guard let body = bodies.first(where: { $0.name == alias.name }) else {
        throw LexiconError(
          file: file, line: alias.line,
          message: "no organization \"\(alias.name)\" in this list; give it a row of its own")
      }
      bodies.append(Body(form: alias.form, name: body.name, kind: body.kind))
    }
  }

  private static func body(
    _ fields: [String], _ file: String, _ line: Int
  ) throws(LexiconError) -> Body {
    guard fields.count == 3, !fields[1].isEmpty else {
      throw LexiconError(
        file: file, line: line,
        message: "an organization has two fields after the word: NAME, KIND")
    }
    guard let kind = Organization.Kind(rawValue: fields[2]) else {
      let kinds = Organization.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw LexiconError(
        file: file, line: line, message: "no kind \"\(fields[2])\"; there are \(kinds)")
    }
    return Body(form: fields[1], name: fields[1], kind: kind)
  }

  private static func unit(
    _ fields: [String], _ file: String, _ line: Int
  ) throws(LexiconError) -> Unit {
    guard fields.count == 4, !fields[1].isEmpty else {
      throw LexiconError(
        file: file, line: line,
        message: "a place has three fields after the word: NAME, LEVEL, CODE")
    }
    guard let level = PlaceReference.Level(rawValue: fields[2]) else {
      throw LexiconError(
        file: file, line: line,
        message: "no level \"\(fields[2])\"; there are province, district, commune")
    }
    guard let code = Int32(fields[3]) else {
      throw LexiconError(file: file, line: line, message: "the code \"\(fields[3])\" is no number")
    }
    return Unit(name: fields[1], level: level, code: code, line: line)
  }

  private static func trimmed(_ field: Substring) -> String {
    let blank: Set<Character> = [" ", "\r", "\u{FEFF}"]
    var field = field
    while let first = field.first, blank.contains(first) { field.removeFirst() }
    while let last = field.last, blank.contains(last) { field.removeLast() }
    return String(field)
  }
}
