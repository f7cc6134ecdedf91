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
    writer.values(code, name, strength, system, codes)
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
    writer.values(code, name, system, level, heads)
  }
}

extension LawName: TableValue {
  init(_ reader: inout TableReader) {
    self.init(
      name: reader.value(), type: reader.value(), numbers: reader.value(), years: reader.value())
  }

  func write(to writer: inout TableWriter) {
    writer.values(name, type, numbers, years)
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
    writer.values(type, number, issuers, issued, subject, year, issuerCode, cues)
  }
}

extension WellKnownDocuments: TableValue {
  init(_ reader: inout TableReader) {
    rows = reader.value()
    bySerial = reader.value()
  }

  func write(to writer: inout TableWriter) {
    writer.values(rows, bySerial)
  }
}

extension CodeSpelling.Rows: TableValue {
  init(_ reader: inout TableReader) {
    exact = reader.value()
    ascii = reader.value()
  }

  func write(to writer: inout TableWriter) {
    writer.values(exact, ascii)
  }
}

extension CodeSpelling: TableValue {
  func write(to writer: inout TableWriter) {
    writer.values(types, issuers, spunTypes, issuerSpellings, typeSpellings)
  }
}
