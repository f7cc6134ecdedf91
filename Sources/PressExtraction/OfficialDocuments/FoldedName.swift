import PressText

/// A name for comparisons that leave case aside.
struct FoldedName: Sendable, Equatable {
  /// Its letters in lower case.
  let letters: [UInt32]

  /// The name that UTF-8 bytes are.
  init(_ utf8: ArraySlice<UInt8>) {
    var letters: [UInt32] = []
    letters.reserveCapacity(utf8.count)
    NameHash.forEachScalar(of: utf8) { letters.append(LetterFold.lower($0)) }
    self.letters = letters
  }

  /// The name of a text.
  init(_ text: String) {
    self.init(Array(text.utf8)[...])
  }

  /// The place after the name, where a text has it at a place; nil elsewhere.
  func end(
    in text: String.UnicodeScalarView, at start: String.Index
  ) -> String.Index? {
    var place = start
    for letter in letters {
      guard place < text.endIndex, LetterFold.lower(text[place].value) == letter else { return nil }
      text.formIndex(after: &place)
    }
    return place
  }

  /// Whether another name stands somewhere in it.
  func contains(_ name: FoldedName) -> Bool {
    let (letters, sought) = (letters.span, name.letters.span)
    guard let first = name.letters.first else { return true }
    var start = 0
    while start + sought.count <= letters.count {
      if letters[start] == first {
        var place = 1
        while place < sought.count, letters[start + place] == sought[place] { place += 1 }
        if place == sought.count { return true }
      }
      start += 1
    }
    return false
  }

  /// Whether a text is this name.
  func isEqual(to text: String) -> Bool {
    let scalars = text.unicodeScalars
    return end(in: scalars, at: scalars.startIndex) == scalars.endIndex
  }
}
