/// Where the tone mark of `oa`, `oe` and `uy` stands.
package enum ToneSpelling: String, Sendable, CaseIterable {
  /// The traditional place: `hòa`, `khỏe`, `thủy`.
  case old
  /// The newer place: `hoà`, `khoẻ`, `thuỷ`.
  case new
  /// As the source has it.
  case keep
}
