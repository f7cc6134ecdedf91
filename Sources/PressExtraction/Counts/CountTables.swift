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
    lexicon.write(to: &writer)
    roles.write(to: &writer)
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
    kind.write(to: &writer)
    code.write(to: &writer)
    codeNumber.write(to: &writer)
    letter.write(to: &writer)
    takesSubstance.write(to: &writer)
    spelling.write(to: &writer)
    rival.write(to: &writer)
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
    strength.write(to: &writer)
    largest.write(to: &writer)
    isTitle.write(to: &writer)
    isForeign.write(to: &writer)
  }
}

extension BoundPhrase: TableValue {
  init(_ reader: inout TableReader) {
    bound = reader.value()
    isAfter = reader.value()
    compares = reader.value()
  }

  func write(to writer: inout TableWriter) {
    bound.write(to: &writer)
    isAfter.write(to: &writer)
    compares.write(to: &writer)
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
    for code in [metre, dong, degree, celsius] { code.write(to: &writer) }
    units.write(to: &writer)
    names.write(to: &writer)
    bounds.write(to: &writer)
    sayings.write(to: &writer)
    sayingsOfWords.write(to: &writer)
    moneySigns.write(to: &writer)
    celsiusRow.write(to: &writer)
    dongRow.write(to: &writer)
  }
}
