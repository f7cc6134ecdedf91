import PressText
import Testing

/// The map of two steps leads where the two lead one after the other.
@Suite struct OffsetMapJoinTests {
  private static func map(_ edits: [(Int, Int, Int, Int)]) -> OffsetMap {
    var map = OffsetMap()
    for (start, end, sourceStart, sourceEnd) in edits {
      map.append(
        OffsetMap.Edit(
          normalizedStart: start, normalizedEnd: end, sourceStart: sourceStart, sourceEnd: sourceEnd
        ))
    }
    return map
  }

  @Test("offsets outside the edits of both are mapped by both")
  func apart() {
    // abXc → abc → abYYc
    let earlier = Self.map([(1, 1, 1, 2), (6, 8, 7, 8)])
    let later = Self.map([(3, 5, 3, 4)])
    let joined = later.joined(with: earlier)
    for offset in [0, 2, 6, 10, 12] {
      #expect(joined.sourceStart(offset) == earlier.sourceStart(later.sourceStart(offset)))
    }
    #expect(joined.edits.count == 3)
  }

  @Test("edits that touch are one")
  func touching() {
    let earlier = Self.map([(2, 4, 2, 3)])
    let later = Self.map([(3, 6, 3, 5)])
    let joined = later.joined(with: earlier)
    #expect(joined.edits.count == 1)
    #expect(joined.sourceStart(4) == 2)
    #expect(joined.sourceEnd(6) == 4)
    #expect(joined.sourceEnd(8) == 6)
  }

  @Test("a map without edits changes nothing")
  func empty() {
    let map = Self.map([(2, 4, 2, 3)])
    #expect(map.joined(with: OffsetMap()) == map)
    #expect(OffsetMap().joined(with: map) == map)
  }
}
