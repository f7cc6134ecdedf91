/// Why a text is not JSON, and where.
package struct JSONError: Error, Equatable {
  /// What is wrong.
  package enum Problem: String, Sendable {
    case notUTF8 = "is not valid UTF-8"
    case unexpectedEnd = "ends in the middle of a value"
    case unexpectedByte = "has a character that may not stand there"
    case badNumber = "has a number that JSON does not allow"
    case badEscape = "has an escape that JSON does not allow"
    case controlCharacter = "has a bare control character in a string"
    case tooDeep = "is nested too deeply"
    case textAfterEnd = "goes on after the end of the value"
  }

  /// Bytes before the fault.
  package var offset: Int
  package var problem: Problem

  package init(offset: Int, problem: Problem) {
    self.offset = offset
    self.problem = problem
  }

  /// A sentence's predicate: `has a number that JSON does not allow (at byte 12)`.
  package var description: String { "\(problem.rawValue) (at byte \(offset))" }
}
