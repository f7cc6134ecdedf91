// How the words and phrases of time lie in compiled tables.

extension TimeKeyword: TableCase {
  static let cases = allCases
}

extension TimeUnit: TableCase {
  static let cases = allCases
}

extension DayPart: TableCase {
  static let cases = allCases
}

extension TimeReference: TableCase {
  static let cases = allCases
}

extension PartialTime.Base: TableCase {
  static let cases = allCases
}

extension TimeWord.Cycle: TableValue {
  init(_ reader: inout TableReader) {
    let isStem: Bool = reader.value()
    let place: Int8 = reader.number()
    self = isStem ? .stem(place) : .branch(place)
  }

  func write(to writer: inout TableWriter) {
    switch self {
    case .stem(let place):
      true.write(to: &writer)
      writer.number(place)
    case .branch(let place):
      false.write(to: &writer)
      writer.number(place)
    }
  }
}

extension TimeWord: TableValue {
  init(_ reader: inout TableReader) {
    roles = Roles(rawValue: reader.number())
    keyword = reader.value()
    unit = reader.value()
    part = reader.value()
    cycle = reader.value()
    digit = reader.number()
    seasonIndex = reader.number()
  }

  func write(to writer: inout TableWriter) {
    writer.number(roles.rawValue)
    writer.values(keyword, unit, part, cycle)
    writer.number(digit)
    writer.number(seasonIndex)
  }
}

extension LunarCalendar.Month: TableValue {
  init(_ reader: inout TableReader) {
    first = reader.value()
    year = reader.value()
    month = reader.value()
    isLeap = reader.value()
    days = reader.value()
  }

  func write(to writer: inout TableWriter) {
    writer.values(first, year, month, isLeap, days)
  }
}

extension TimeRules.Holiday: TableValue {
  init(_ reader: inout TableReader) {
    month = reader.value()
    day = reader.value()
    isLunar = reader.value()
    needsDay = reader.value()
  }

  func write(to writer: inout TableWriter) {
    writer.values(month, day, isLunar, needsDay)
  }
}

extension TimeRules.Phrase: TableValue {
  init(_ reader: inout TableReader) {
    switch reader.number() as UInt8 {
    case 1: self = .reference(reader.value())
    case 2: self = .every(reader.value())
    case 3: self = .shift(reader.value(), reader.value(), reader.value())
    default: self = .nothing
    }
  }

  func write(to writer: inout TableWriter) {
    switch self {
    case .nothing:
      writer.number(0 as UInt8)
    case .reference(let reference):
      writer.number(1 as UInt8)
      reference.write(to: &writer)
    case .every(let unit):
      writer.number(2 as UInt8)
      unit.write(to: &writer)
    case .shift(let unit, let count, let base):
      writer.number(3 as UInt8)
      writer.values(unit, count, base)
    }
  }
}
