/// What a `TextReader` saw in a text that may have to be mended: hints, no more.
package struct TextDoubts: OptionSet, Sendable {
  package let rawValue: UInt16

  package init(rawValue: UInt16) { self.rawValue = rawValue }

  /// Digits beside letters that look like some: `2OO7`.
  package static var letterDigits: TextDoubts { TextDoubts(rawValue: 1) }
  /// A blank inside what may be one number: `12. 500`.
  package static var spacedNumbers: TextDoubts { TextDoubts(rawValue: 2) }
  /// A backslash.
  package static var backslashes: TextDoubts { TextDoubts(rawValue: 4) }
  /// A line that begins with a small letter where no sentence or lead ended.
  package static var openLines: TextDoubts { TextDoubts(rawValue: 8) }
  /// A combining mark that no letter took.
  package static var looseMarks: TextDoubts { TextDoubts(rawValue: 32) }
  /// A question mark before a letter.
  package static var lostLetters: TextDoubts { TextDoubts(rawValue: 64) }
  /// A `GluedWord`.
  package static var gluedWords: TextDoubts { TextDoubts(rawValue: 16) }
  /// Letters with Vietnamese marks that are no syllable: `quyêt`, `nhiề`.
  package static var oddWords: TextDoubts { TextDoubts(rawValue: 128) }
  /// Signs of markup in plain text: `**`, `](`, `>` or `#` at the start of a line.
  package static var markup: TextDoubts { TextDoubts(rawValue: 256) }
}
