import PressText

// What compiled tables are made of, from numbers to tables of words.

extension Bool: TableValue {
  @inline(__always)
  init(_ reader: inout TableReader) { self = reader.number() as UInt8 != 0 }

  func write(to writer: inout TableWriter) { writer.number(self ? 1 : 0 as UInt8) }
}

extension Int: TableValue {
  @inline(__always)
  init(_ reader: inout TableReader) { self = Int(reader.number() as Int32) }

  func write(to writer: inout TableWriter) { writer.number(Int32(truncatingIfNeeded: self)) }
}

extension TableValue where Self: FixedWidthInteger & BitwiseCopyable {
  @inline(__always)
  init(_ reader: inout TableReader) { self = reader.number() }

  func write(to writer: inout TableWriter) { writer.number(self) }
}

extension Int32: TableValue {}
extension UInt8: TableValue {}
extension UInt32: TableValue {}
extension UInt64: TableValue {}

extension String: TableValue {
  init(_ reader: inout TableReader) { self.init(decoding: reader.text(), as: UTF8.self) }

  func write(to writer: inout TableWriter) { writer.text(utf8) }
}

extension Optional: TableValue where Wrapped: TableValue {
  @inline(__always)
  init(_ reader: inout TableReader) {
    self = reader.value() as Bool ? .some(reader.value()) : .none
  }

  func write(to writer: inout TableWriter) {
    (self != nil).write(to: &writer)
    if let self { self.write(to: &writer) }
  }
}

extension Array: TableValue where Element: TableValue {
  init(_ reader: inout TableReader) {
    let count = reader.count()
    self.init()
    reserveCapacity(count)
    for _ in 0..<count { append(reader.value()) }
  }

  func write(to writer: inout TableWriter) {
    writer.count(count)
    for element in self { element.write(to: &writer) }
  }
}

extension Dictionary: TableValue where Key: TableValue & Comparable, Value: TableValue {
  init(_ reader: inout TableReader) {
    let count = reader.count()
    self.init(minimumCapacity: count)
    for _ in 0..<count {
      let key: Key = reader.value()
      let value: Value = reader.value()
      self[key] = value
    }
  }

  func write(to writer: inout TableWriter) {
    writer.count(count)
    for (key, value) in sorted(by: { $0.key < $1.key }) {
      key.write(to: &writer)
      value.write(to: &writer)
    }
  }
}

extension Word: TableValue {
  @inline(__always)
  init(_ reader: inout TableReader) { self.init(rawValue: reader.number()) }

  func write(to writer: inout TableWriter) { writer.number(rawValue) }
}

extension CivilDate: TableValue {
  init(_ reader: inout TableReader) { self.init(dayNumber: reader.value()) }

  func write(to writer: inout TableWriter) { dayNumber.write(to: &writer) }
}

/// An enumeration that stands in tables by the place of its case.
protocol TableCase: TableValue, CaseIterable, Equatable {
  /// The cases, in an array that is made once.
  static var cases: [Self] { get }
}

extension TableCase {
  @inline(__always)
  init(_ reader: inout TableReader) {
    let place = Int(reader.number() as UInt8)
    let cases = Self.cases
    self = cases[place < cases.count ? place : 0]
  }

  func write(to writer: inout TableWriter) {
    writer.number(UInt8(truncatingIfNeeded: Self.cases.firstIndex(of: self) ?? 0))
  }
}
