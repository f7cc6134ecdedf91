/// Small numbers by the keys of names.
struct NameTable: Sendable {
  private var slots = [(key: UInt64, value: Int)](repeating: (0, -1), count: 16)
  private var count = 0
  /// The table where it is compiled; nothing is in `slots` then.
  private var compiled: CompiledNames?

  init() {}

  /// The number of a key; -1 where it has none.
  @inline(__always)
  subscript(key: NameHash) -> Int {
    slots.isEmpty ? compiledNumber(key) : slots[slot(of: key.value)].value
  }

  @inline(never)
  private func compiledNumber(_ key: NameHash) -> Int { compiled?[key] ?? -1 }

  /// Gives a key a number.
  mutating func set(_ key: NameHash, _ value: Int) {
    precondition(compiled == nil, "a compiled table takes no names")
    if count * 2 >= slots.count { grow() }
    let slot = slot(of: key.value)
    if slots[slot].value < 0 { count += 1 }
    slots[slot] = (key.value, value)
  }

  /// Where a key stands, or would stand.
  private func slot(of key: UInt64) -> Int {
    let mask = slots.count - 1
    var slot = NameTable.first(key) & mask
    while slots[slot].value >= 0, slots[slot].key != key { slot = (slot + 1) & mask }
    return slot
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: (0, -1), count: old.count * 4)
    for entry in old where entry.value >= 0 { slots[slot(of: entry.key)] = entry }
  }

  /// The number of the slot from which a key is looked for, modulo how many there are.
  @inline(__always)
  fileprivate static func first(_ key: UInt64) -> Int { Int(truncatingIfNeeded: key >> 20) }
}

/// A table of names as the program carries it: keys and numbers in slots, looked up where they lie.
private struct CompiledNames: Sendable {
  let keys: Column<UInt64>
  /// -1 where a slot is free.
  let values: Column<Int32>

  subscript(key: NameHash) -> Int {
    let mask = keys.count - 1
    guard keys.count > 0, keys.count & mask == 0, values.count == keys.count else { return -1 }
    var slot = NameTable.first(key.value) & mask
    for _ in 0..<keys.count {
      let value = values[slot]
      if value < 0 || keys[slot] == key.value { return Int(value) }
      slot = (slot + 1) & mask
    }
    return -1
  }
}

extension NameTable: TableValue {
  init(_ reader: inout TableReader) {
    compiled = CompiledNames(keys: reader.column(), values: reader.column())
    slots = []
  }

  func write(to writer: inout TableWriter) {
    if let compiled {
      writer.numbers(compiled.keys.numbers)
      writer.numbers(compiled.values.numbers)
      return
    }
    // A third is left free.
    var capacity = 16
    while capacity * 2 < count * 3 { capacity *= 2 }
    var keys = [UInt64](repeating: 0, count: capacity)
    var values = [Int32](repeating: -1, count: capacity)
    for entry in slots where entry.value >= 0 {
      var slot = NameTable.first(entry.key) & (capacity - 1)
      while values[slot] >= 0 { slot = (slot + 1) & (capacity - 1) }
      keys[slot] = entry.key
      values[slot] = Int32(truncatingIfNeeded: entry.value)
    }
    writer.numbers(keys)
    writer.numbers(values)
  }
}
