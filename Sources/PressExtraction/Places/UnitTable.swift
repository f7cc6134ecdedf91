/// The versions of all administrative units, by name and by code.
///
/// Built by one pass over the lexicon's bytes; a look-up is one probe into a hash table.
struct UnitTable: Sendable {
  private(set) var units: [AdministrativeUnit] = []
  let bytes: [UInt8]
  /// Who bears a name: a unit and the next link of the same name, -1 at the end.
  private var links: [(unit: Int32, next: Int32)] = []
  private var slots: [Int32]
  private var keys: [UInt64]
  private let mask: Int
  private var versions: [Int32]

  private static let districtBase = 200
  private static let communeBase = 1200

  /// - Parameters: - file: The listed units.
  ///
  /// - former: Units of the same columns from before the listings.
  init(_ file: LexiconFile, former: LexiconFile) {
    bytes = file.bytes + former.bytes
    mask = 1 << 15 - 1
    slots = Array(repeating: -1, count: mask + 1)
    keys = Array(repeating: 0, count: mask + 1)
    versions = Array(repeating: -1, count: UnitTable.communeBase + 100_000)
    units.reserveCapacity(18_000)
    read()
  }

  // MARK: Look-up

  /// The first link of a name, -1 where nothing bears it.
  func firstLink(named key: UInt64) -> Int32 {
    var slot = Int(truncatingIfNeeded: key >> 13) & mask
    while slots[slot] >= 0 {
      if keys[slot] == key { return slots[slot] }
      slot = (slot + 1) & mask
    }
    return -1
  }

  /// The units of a name from its first link on, whatever their dates.
  func forEach(from first: Int32, _ body: (AdministrativeUnit) -> Void) {
    var link = first
    while link >= 0 {
      body(units[Int(links[Int(link)].unit)])
      link = links[Int(link)].next
    }
  }

  /// Lets a further name stand for every version of a unit.
  mutating func addAlias(_ name: String, level: PlaceReference.Level, code: Int32) {
    let key = NameKey.key(of: Array(name.utf8)[...])
    var index = firstVersion(level, code)
    while index >= 0 {
      addName(key, to: index)
      index = units[Int(index)].nextVersion
    }
  }

  /// The version of a level and code that existed on a day; without a day, the newest one.
  func unit(_ level: PlaceReference.Level, code: Int32, on day: Int32?) -> AdministrativeUnit? {
    var index = firstVersion(level, code)
    var newest: AdministrativeUnit?
    while index >= 0 {
      let unit = units[Int(index)]
      if let day, unit.contains(day: day) { return unit }
      if day == nil, newest.map({ $0.to < unit.to }) ?? true { newest = unit }
      index = unit.nextVersion
    }
    return newest
  }

  /// The first version of a level and code, -1 where there is none; the others follow by `nextVersion`.
  func firstVersion(_ level: PlaceReference.Level, _ code: Int32) -> Int32 {
    guard let slot = versionSlot(level, code) else { return -1 }
    return versions[slot]
  }

  func name(_ unit: AdministrativeUnit) -> String {
    let start = Int(unit.nameStart)
    return String(decoding: bytes[start..<start + Int(unit.nameLength)], as: UTF8.self)
  }

  func code(_ unit: AdministrativeUnit) -> String {
    let start = Int(unit.line)
    return String(decoding: bytes[start..<start + Int(unit.codeLength)], as: UTF8.self)
  }

  private func versionSlot(_ level: PlaceReference.Level, _ code: Int32) -> Int? {
    switch level {
    case .province: code >= 0 && code < 200 ? Int(code) : nil
    case .district: code >= 0 && code < 1000 ? UnitTable.districtBase + Int(code) : nil
    case .commune: code >= 0 && code < 100_000 ? UnitTable.communeBase + Int(code) : nil
    }
  }

  // MARK: Reading

  private mutating func read() {
    var start = 0
    var fields: [Int] = []
    fields.reserveCapacity(10)
    while start < bytes.count {
      var end = start
      fields.removeAll(keepingCapacity: true)
      fields.append(start)
      while end < bytes.count, bytes[end] != 0x0A {
        if bytes[end] == 0x09 { fields.append(end + 1) }
        end += 1
      }
      fields.append(end + 1)
      if bytes[start] != 0x23, fields.count >= 8 { add(fields) }
      start = end + 1
    }
  }

  private mutating func add(_ fields: [Int]) {
    func field(_ index: Int) -> ArraySlice<UInt8> {
      index + 1 < fields.count
        ? bytes[fields[index]..<max(fields[index], fields[index + 1] - 1)] : []
    }
    guard let type = UnitType(bytes: field(2)) else { return }
    let level: PlaceReference.Level =
      switch field(1).first {
      case 0x70: .province
      case 0x64: .district
      default: .commune
      }
    let name = field(3)
    let unit = AdministrativeUnit(
      line: Int32(fields[0]), nameStart: Int32(name.startIndex),
      nameLength: UInt8(clamping: name.count), codeLength: UInt8(clamping: field(0).count),
      type: type, level: level, code: UnitTable.number(field(0)),
      parent: field(4).isEmpty ? -1 : UnitTable.number(field(4)), hasDistrict: field(4).count == 3,
      from: UnitTable.day(field(5)) ?? .min, to: UnitTable.day(field(6)) ?? .max)
    append(unit, name: NameKey.key(of: name))
    let other = field(7)
    if !other.isEmpty { addName(NameKey.key(of: other), to: Int32(units.count - 1)) }
  }

  private mutating func append(_ unit: AdministrativeUnit, name key: UInt64) {
    let index = Int32(units.count)
    var unit = unit
    if let slot = versionSlot(unit.level, unit.code) {
      unit.nextVersion = versions[slot]
      versions[slot] = index
    }
    units.append(unit)
    addName(key, to: index)
  }

  private mutating func addName(_ key: UInt64, to index: Int32) {
    var slot = Int(truncatingIfNeeded: key >> 13) & mask
    while slots[slot] >= 0, keys[slot] != key { slot = (slot + 1) & mask }
    if slots[slot] >= 0, links[Int(slots[slot])].unit == index { return }
    keys[slot] = key
    links.append((unit: index, next: slots[slot]))
    slots[slot] = Int32(links.count - 1)
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int32 {
    var value: Int32 = 0
    for digit in digits.prefix(8) { value = value &* 10 &+ Int32(digit &- 0x30) }
    return value
  }

  /// The day number of an ISO date; nil for an empty field.
  private static func day(_ field: ArraySlice<UInt8>) -> Int32? {
    guard field.count == 10 else { return nil }
    let start = field.startIndex
    return CivilDate(
      year: Int(number(field[start..<start + 4])), month: Int(number(field[start + 5..<start + 7])),
      day: Int(number(field[start + 8..<start + 10]))
    ).map { Int32(truncatingIfNeeded: $0.dayNumber) }
  }
}
