/// What rules read from lexicons, as the program carries it beside the terms: each table by its name.
///
/// A start that reads rows, hashes names and makes strings of them takes twice as long as one that finds them
/// done. `make tables` writes them, by `TableWriter`.
struct CompiledTables {
  private var tables: [(name: UInt32, reader: TableReader)] = []

  /// No tables: each is read from its lexicon.
  init() {}

  /// - Parameter columns: The texts of all tables, how many tables there are, and for each its name and length; then
  ///   the tables.
  init(_ columns: inout ColumnReader) {
    let texts = columns.take(Int(columns.number() as UInt32))
    let count = min(Int(columns.number() as UInt32), columns.rest)
    var heads: [(name: UInt32, length: Int)] = []
    for _ in 0..<count { heads.append((columns.number(), Int(columns.number() as UInt32))) }
    tables = heads.map { head in
      (head.name, TableReader(columns.part(head.length), texts: texts))
    }
  }

  /// Tables of their own, which stay in memory for good.
  init(_ bytes: [UInt8]) {
    var columns = ColumnReader(bytes)
    self.init(&columns)
  }

  /// A table; nil where there is none of the name.
  func table<Value: TableValue>(_ name: StaticString) -> Value? {
    let key = CompiledTables.key(name)
    guard var reader = tables.first(where: { $0.name == key })?.reader else { return nil }
    return Value(&reader)
  }

  /// What a name is written as.
  static func key(_ name: StaticString) -> UInt32 {
    name.withUTF8Buffer { name in
      unsafe name.reduce(0x811C_9DC5) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
    }
  }
}

/// What can stand in a compiled table.
protocol TableValue {
  /// Reads a value; any bytes give one.
  init(_ reader: inout TableReader)
  /// Writes the value as it is read.
  func write(to writer: inout TableWriter)
}

/// Reads the values of one compiled table, in place.
///
/// What is missing at the end reads as zeros, and no count is larger than the bytes that are left.
struct TableReader {
  private var columns: ColumnReader
  /// The texts of all tables.
  private let texts: [UInt8]

  init(_ columns: ColumnReader, texts: [UInt8]) {
    self.columns = columns
    self.texts = texts
  }

  @inline(__always)
  mutating func number<Number: FixedWidthInteger & BitwiseCopyable>() -> Number { columns.number() }

  /// How many values follow, each of a byte at least.
  @inline(__always)
  mutating func count() -> Int {
    let count = Int(columns.number() as UInt32)
    return min(count, columns.rest)
  }

  /// Numbers after their count, in an array.
  mutating func numbers<Number: FixedWidthInteger & BitwiseCopyable>() -> [Number] {
    columns.numbers(count())
  }

  /// Numbers after their count, where they are.
  mutating func column<Number: FixedWidthInteger & BitwiseCopyable>() -> Column<Number> {
    columns.column(count())
  }

  /// A text, in UTF-8.
  @inline(__always)
  mutating func text() -> ArraySlice<UInt8> {
    let start = Int(columns.number() as UInt32)
    let end = start &+ Int(columns.number() as UInt16)
    return texts[min(start, texts.count)..<min(end, texts.count)]
  }

  @inline(__always)
  mutating func value<Value: TableValue>() -> Value { Value(&self) }
}

/// Writes compiled tables, as `CompiledTables` reads them.
struct TableWriter {
  private var tables: [(name: UInt32, bytes: [UInt8])] = []
  private var bytes: [UInt8] = []
  private var texts: [UInt8] = []
  /// Where each text is in `texts`.
  private var places: [[UInt8]: Int] = [:]

  /// Adds a table.
  mutating func add(_ name: StaticString, _ value: some TableValue) {
    let key = CompiledTables.key(name)
    precondition(!tables.contains { $0.name == key }, "two tables named \(name)")
    value.write(to: &self)
    tables.append((key, bytes))
    bytes.removeAll()
  }

  mutating func number(_ number: some FixedWidthInteger) {
    for shift in stride(from: 0, to: number.bitWidth, by: 8) {
      bytes.append(UInt8(truncatingIfNeeded: number >> shift))
    }
  }

  /// Writes values one after another.
  mutating func values<each Value: TableValue>(_ value: repeat each Value) {
    repeat (each value).write(to: &self)
  }

  mutating func count(_ count: Int) { number(UInt32(truncatingIfNeeded: count)) }

  mutating func numbers(_ numbers: [some FixedWidthInteger]) {
    count(numbers.count)
    for number in numbers { self.number(number) }
  }

  mutating func text(_ utf8: some Collection<UInt8>) {
    let text = Array(utf8)
    let place = places[text] ?? texts.count
    if places.updateValue(place, forKey: text) == nil { texts += text }
    number(UInt32(truncatingIfNeeded: place))
    number(UInt16(truncatingIfNeeded: text.count))
  }

  /// The tables as they lie in the image.
  var image: [UInt8] {
    var image = TableWriter()
    image.numbers(texts)
    image.count(tables.count)
    for table in tables {
      image.number(table.name)
      image.count(table.bytes.count)
    }
    return image.bytes + tables.flatMap(\.bytes)
  }
}
