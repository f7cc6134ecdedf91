import PressText

// How the rows of documents lie in compiled tables.

extension OfficialDocument.System: TableCase {
  static let cases = allCases
}

extension DocumentType.Strength: TableCase {
  static let cases = allCases
}

extension DocumentWords.Role: WordValue {}

extension DocumentType: TableValue {
  init(_ reader: inout TableReader) {
    self.init(
      code: reader.value(), name: reader.value(), strength: reader.value(),
      system: reader.value(), codes: reader.value())
  }

  func write(to writer: inout TableWriter) {
    code.write(to: &writer)
    name.write(to: &writer)
    strength.write(to: &writer)
    system.write(to: &writer)
    codes.write(to: &writer)
  }
}

extension FoldedName: TableValue {
  init(_ reader: inout TableReader) { letters = reader.numbers() }

  func write(to writer: inout TableWriter) { writer.numbers(letters) }
}

extension IssuerCode: TableValue {
  init(_ reader: inout TableReader) {
    self.init(
      code: reader.value(), name: reader.value(), system: reader.value(), level: reader.value(),
      heads: reader.value())
  }

  func write(to writer: inout TableWriter) {
    code.write(to: &writer)
    name.write(to: &writer)
    system.write(to: &writer)
    level.write(to: &writer)
    heads.write(to: &writer)
  }
}

extension LawName: TableValue {
  init(_ reader: inout TableReader) {
    self.init(
      name: reader.value(), type: reader.value(), numbers: reader.value(), years: reader.value())
  }

  func write(to writer: inout TableWriter) {
    name.write(to: &writer)
    type.write(to: &writer)
    numbers.write(to: &writer)
    years.write(to: &writer)
  }
}

extension WellKnownDocument: TableValue {
  init(_ reader: inout TableReader) {
    self.init(
      type: reader.value(), number: reader.value(), issuers: reader.value(),
      issued: reader.value(), subject: reader.value(), year: reader.value(),
      issuerCode: reader.value(), cues: reader.value())
  }

  func write(to writer: inout TableWriter) {
    type.write(to: &writer)
    number.write(to: &writer)
    issuers.write(to: &writer)
    issued.write(to: &writer)
    subject.write(to: &writer)
    year.write(to: &writer)
    issuerCode.write(to: &writer)
    cues.write(to: &writer)
  }
}

extension WellKnownDocuments: TableValue {
  init(_ reader: inout TableReader) {
    rows = reader.value()
    bySerial = reader.value()
  }

  func write(to writer: inout TableWriter) {
    rows.write(to: &writer)
    bySerial.write(to: &writer)
  }
}

extension CodeSpelling.Rows: TableValue {
  init(_ reader: inout TableReader) {
    exact = reader.value()
    ascii = reader.value()
  }

  func write(to writer: inout TableWriter) {
    exact.write(to: &writer)
    ascii.write(to: &writer)
  }
}

extension CodeSpelling: TableValue {
  func write(to writer: inout TableWriter) {
    types.write(to: &writer)
    issuers.write(to: &writer)
    spunTypes.write(to: &writer)
    issuerSpellings.write(to: &writer)
    typeSpellings.write(to: &writer)
  }
}
