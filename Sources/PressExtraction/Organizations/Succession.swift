import CLexicons
import PressText

/// What became of bodies that were merged or renamed.
struct Successions: Sendable {
  /// The end of one sort of body, as the lexicon writes it.
  private struct Row: Sendable {
    var end: ArraySlice<UInt8>
    /// Full names, parted by semicolons.
    var successors: ArraySlice<UInt8>
    /// Whether every province or district had one (`Sở Thủy sản`).
    var isLocal: Bool

    /// The end of a body of the sort, in whose name a place follows.
    func succession(of place: ArraySlice<UInt8>) -> Organization.Succession {
      let place = String(decoding: place, as: UTF8.self)
      return Organization.Succession(
        end: String(decoding: end, as: UTF8.self),
        successors: successors.split(separator: UInt8(ascii: ";")).map { name in
          String(decoding: name.drop { $0 == 0x20 }, as: UTF8.self) + place
        })
    }
  }

  private let rows: [Row]
  private let table: NameTable

  init() {
    var rows: [Row] = []
    var table = NameTable()
    unsafe LexiconFile(vnpress_lexicon_successors).forEachRow { fields in
      guard fields.count >= 4 else { return }
      table.set(NameHash(fields.field(0)), rows.count)
      rows.append(
        Row(
          end: fields.field(2), successors: fields.field(3),
          isLocal: fields.field(1).elementsEqual("local".utf8)))
    }
    self.rows = rows
    self.table = table
  }

  /// What the lexicon tells of a body's end.
  ///
  /// - Parameters:
  ///   - name: The full name.
  ///   - isPlaced: Whether it is that of a place, whose name then follows the sort.
  /// - Returns: Nil where it tells of none.
  func succession(of name: String, isPlaced: Bool) -> Organization.Succession? {
    let utf8 = Array(name.utf8)
    var key = NameHash()
    var start = 0
    var found: Organization.Succession?
    while start < utf8.count {
      let end = utf8[start...].firstIndex(of: 0x20) ?? utf8.count
      if start > 0 { key.addSpace() }
      key.add(utf8[start..<end])
      let row = table[key]
      if row >= 0, end == utf8.count || isPlaced && rows[row].isLocal && startsPlace(utf8, end + 1)
      {
        found = rows[row].succession(of: utf8[end...])
      }
      start = end + 1
    }
    return found
  }

  /// Whether a unit's name, or a committee of it, may start at a byte: a capital letter or a type word.
  private func startsPlace(_ name: [UInt8], _ start: Int) -> Bool {
    let rest = name[start...]
    return Successions.types.contains { rest.starts(with: $0.utf8) }
      || rest.first.map { (0x41...0x5A).contains($0) || $0 >= 0xC3 } ?? false
  }

  private static let types = ["tỉnh ", "thành phố ", "huyện ", "quận ", "thị xã "]
}
