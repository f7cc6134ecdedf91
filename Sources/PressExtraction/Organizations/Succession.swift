import CLexicons
import PressText

/// What became of bodies that were merged or renamed.
struct Successions: Sendable {
  /// The end of one sort of body.
  private struct Row: Sendable {
    var end: String
    var successors: [String]
    /// Whether every province or district had one (`Sở Thủy sản`).
    var isLocal: Bool
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
          end: fields[2],
          successors: fields[3].split(separator: ";").map {
            String($0.drop { $0 == " " })
          },
          isLocal: fields[1] == "local"))
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
        let rest = String(decoding: utf8[end...], as: UTF8.self)
        found = Organization.Succession(
          end: rows[row].end, successors: rows[row].successors.map { $0 + rest })
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
