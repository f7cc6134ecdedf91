/// A type of official documents, as the lexicon has it.
package struct DocumentType: Sendable, Equatable {
  /// What it takes to read the type's words with a number as a reference.
  package enum Strength: String, CaseIterable, Sendable {
    /// Word and number suffice: `Nghị quyết 06`.
    case strong
    /// Word and number need more evidence: `Kế hoạch 41`.
    case weak
    /// Only with a full number.
    case bound
    /// Has no number: `Hiến pháp`.
    case named
    /// A prefix of designations: `QCVN`.
    case standard
  }

  /// The code that stands for the type in records: `NQ`.
  package var code: String
  /// The full name: `Nghị quyết`.
  package var name: String
  package var strength: Strength
  package var system: OfficialDocument.System
  /// The codes that a number after the type's words may carry.
  package var codes: [String]
}

/// An issuer code of document numbers.
struct IssuerCode: Sendable, Equatable {
  var code: String
  /// The body's name, with `{}` or `@TU` where the place goes in; empty where the code does not tell.
  var name: String
  var system: OfficialDocument.System
  var level: String
  /// Beginnings of the names of bodies that sign with the code.
  var heads: [FoldedName]
}

/// A law, code or ordinance by name.
struct LawName: Sendable, Equatable {
  var name: String
  /// Row of its type.
  var type: Int
  /// The versions' numbers, where they are certain.
  var numbers: [String]
  /// The years of the versions.
  var years: [Int]
}
