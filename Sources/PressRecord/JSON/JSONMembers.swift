/// Reading an object member by member, without building what is of no use.
extension JSONReader {
  /// Enters the object that begins here; false, and goes nowhere, where something else does.
  package mutating func beginObject() throws(JSONError) -> Bool {
    skipSpace()
    guard position < bytes.count, bytes[position] == 0x7B else { return false }
    try enter()
    return true
  }

  /// The next key of the object that was entered, its escapes read; nil at the object's end.
  ///
  /// Its value has to be read or skipped before the next one. `isFirst` is whether no key came before.
  package mutating func nextKey(isFirst: Bool) throws(JSONError) -> ArraySlice<UInt8>? {
    if skip(0x7D) {
      depth -= 1
      return nil
    }
    if !isFirst {
      try expect(0x2C)
      skipSpace()
    }
    guard position < bytes.count else { throw fault(.unexpectedEnd) }
    guard bytes[position] == 0x22 else { throw fault(.unexpectedByte) }
    let key = try readString()
    try expect(0x3A)
    return key
  }

  /// The content of the string that begins here, its escapes read; nil, and goes nowhere, where
  /// something else does.
  package mutating func readStringIfAny() throws(JSONError) -> [UInt8]? {
    skipSpace()
    guard position < bytes.count, bytes[position] == 0x22 else { return nil }
    return Array(try readString())
  }

  /// Goes past a value, which has to be JSON.
  package mutating func skipValue() throws(JSONError) {
    skipSpace()
    guard position < bytes.count else { throw fault(.unexpectedEnd) }
    switch bytes[position] {
    case 0x22: try skipString()
    case 0x7B:
      try enter()
      var isFirst = true
      while try nextKey(isFirst: isFirst) != nil {
        try skipValue()
        isFirst = false
      }
    case 0x5B:
      try enter()
      if skip(0x5D) {
        depth -= 1
        return
      }
      while true {
        try skipValue()
        if skip(0x5D) { break }
        try expect(0x2C)
      }
      depth -= 1
    default: _ = try readValue()
    }
  }

  private mutating func skipString() throws(JSONError) {
    position += 1
    while true {
      position = JSONString.end(of: bytes, from: position)
      guard position < bytes.count else { throw fault(.unexpectedEnd) }
      switch bytes[position] {
      case 0x22:
        position += 1
        return
      case 0x5C:
        var scrap: [UInt8] = []
        try readEscape(into: &scrap)
      default: throw fault(.controlCharacter)
      }
    }
  }
}
