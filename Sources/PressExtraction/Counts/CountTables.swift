import PressText

/// What the lexicons of counts tell, as it lies in a compiled table.
struct CountTables: TableValue {
  let lexicon: CountLexicon
  /// What each word can be.
  let roles: WordTable<CountRole>

  init(_ builder: inout LexiconBuilder) {
    var roles = WordTable<CountRole>(absent: [])
    lexicon = CountLexicon(&builder, &roles)
    for (role, list) in CountWords.roles {
      for word in builder.words(of: list) {
        roles[word].insert(role)
        if role == .prefixCurrency { builder.trigger([word], .count) }
      }
    }
    self.roles = roles
  }

  init(_ reader: inout TableReader) {
    lexicon = reader.value()
    roles = reader.value()
  }

  func write(to writer: inout TableWriter) {
    writer.values(lexicon, roles)
  }
}

extension CountRole: WordValue {}

extension CountUnit.Kind: TableCase {
  static let cases = allCases
}

extension NameStrength: TableCase {
  static let cases = allCases
}

extension Count.Bound: TableCase {
  static let cases = allCases
}

extension CountUnit: TableValue {
  init(_ reader: inout TableReader) {
    kind = reader.value()
    code = reader.value()
    codeNumber = reader.value()
    letter = reader.value()
    takesSubstance = reader.value()
    spelling = reader.value()
    rival = reader.value()
  }

  func write(to writer: inout TableWriter) {
    writer.values(kind, code, codeNumber, letter, takesSubstance, spelling, rival)
  }
}

extension NumberedName: TableValue {
  init(_ reader: inout TableReader) {
    strength = reader.value()
    largest = reader.value()
    isTitle = reader.value()
    isForeign = reader.value()
  }

  func write(to writer: inout TableWriter) {
    writer.values(strength, largest, isTitle, isForeign)
  }
}

extension BoundPhrase: TableValue {
  init(_ reader: inout TableReader) {
    bound = reader.value()
    isAfter = reader.value()
    compares = reader.value()
  }

  func write(to writer: inout TableWriter) {
    writer.values(bound, isAfter, compares)
  }
}

extension Saying: TableValue {
  init(_ reader: inout TableReader) { words = reader.value() }

  func write(to writer: inout TableWriter) { words.write(to: &writer) }
}

extension CountLexicon: TableValue {
  init(_ reader: inout TableReader) {
    (metre, dong, degree, celsius) = (
      reader.value(), reader.value(), reader.value(), reader.value()
    )
    units = reader.value()
    names = reader.value()
    bounds = reader.value()
    sayings = reader.value()
    sayingsOfWords = reader.value()
    moneySigns = reader.value()
    celsiusRow = reader.value()
    dongRow = reader.value()
  }

  func write(to writer: inout TableWriter) {
    writer.values(
      metre, dong, degree, celsius, units, names, bounds, sayings, sayingsOfWords, moneySigns,
      celsiusRow, dongRow)
  }
}
