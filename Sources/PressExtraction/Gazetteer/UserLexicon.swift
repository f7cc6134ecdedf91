import PressText

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
/// Office. Names come into the normal form of texts, so that it does not matter how they were typed.
package struct UserLexicon: Sendable {
  struct Body: Sendable {
    var form: String
    var name: String
    var kind: Organization.Kind
  }

  /// The bodies read so far: a name has one kind, and a form stands for one name.
  private struct KnownBodies {
    private(set) var kinds: [String: Organization.Kind] = [:]
    private(set) var names: [String: String] = [:]

    mutating func add(_ body: Body) {
      kinds[body.name] = body.kind
      names[body.form] = body.name
    }
  }

  struct Unit: Sendable {
    var name: String
    var level: PlaceReference.Level
    var code: Int32
    var line: Int
  }

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
    var reader = UserRowReader()
    var aliases: [UserRow] = []
    var known = KnownBodies()
    for (index, bytes) in bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      .enumerated()
    {
      do throws(UserRow.Fault) {
        guard let row = try reader.row(bytes, line: index + 1) else { continue }
        switch row.sort {
        case "organization":
          let body = try UserLexicon.body(row, among: known)
          bodies.append(body)
          known.add(body)
        case "alias":
          try row.require(["FORM", "NAME"])
          aliases.append(row)
        case "place": units.append(try UserLexicon.unit(row))
        default:
          throw UserRow.Fault(
            "a row begins with organization, alias or place, not with \"\(row.sort)\"")
        }
      } catch {
        throw LexiconError(file: file, line: index + 1, message: error.message)
      }
    }
    for alias in aliases {
      do throws(UserRow.Fault) {
        let body = try UserLexicon.further(alias, among: known)
        bodies.append(body)
        known.add(body)
      } catch {
        throw LexiconError(file: file, line: alias.line, message: error.message)
      }
    }
  }

  private static func body(_ row: UserRow, among known: KnownBodies) throws(UserRow.Fault) -> Body {
    try row.require(["NAME", "KIND"])
    guard let kind = Organization.Kind(rawValue: row.fields[1]) else {
      let kinds = Organization.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw UserRow.Fault("no kind \"\(row.fields[1])\"; there are \(kinds)")
    }
    let name = row.fields[0]
    guard known.kinds[name, default: kind] == kind else {
      throw UserRow.Fault("\"\(name)\" stands in this list with another kind already")
    }
    return Body(form: name, name: name, kind: kind)
  }

  /// The further form that an alias gives a body of the list.
  private static func further(
    _ alias: UserRow, among known: KnownBodies
  ) throws(UserRow.Fault) -> Body {
    let (form, name) = (alias.fields[0], alias.fields[1])
    guard let kind = known.kinds[name] else {
      throw UserRow.Fault("no organization \"\(name)\" in this list; give it a row of its own")
    }
    if let other = known.names[form], other != name {
      throw UserRow.Fault("\"\(form)\" stands for \"\(other)\" in this list already")
    }
    return Body(form: form, name: name, kind: kind)
  }

  private static func unit(_ row: UserRow) throws(UserRow.Fault) -> Unit {
    try row.require(["NAME", "LEVEL", "CODE"])
    guard let level = PlaceReference.Level(rawValue: row.fields[1]) else {
      throw UserRow.Fault(
        "no level \"\(row.fields[1])\"; there are province, district, commune")
    }
    guard let code = Int32(row.fields[2]) else {
      throw UserRow.Fault("the code \"\(row.fields[2])\" is no number")
    }
    return Unit(name: row.fields[0], level: level, code: code, line: row.line)
  }
}
