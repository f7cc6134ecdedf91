import PressRecord
import Testing

private let texts = [
  "", "a", "Ủy ban nhân dân", String(repeating: "ủy ban 😀 ", count: 40), "e\u{301}",
  String(repeating: "😀", count: 33), String(repeating: "x", count: 64),
  String(repeating: "x", count: 128) + "đ",
]
/// Texts of scalars of one to four bytes that end at each byte from none through two strides.
private let lengths: [String] = (0...128).flatMap { length in
  ["x", "đ", "ủ", "😀"].map { scalar in
    let count = length / scalar.utf8.count
    return String(repeating: scalar, count: count)
      + String(repeating: "x", count: length - count * scalar.utf8.count)
  }
}

@Test(
  "scalars, bytes and UTF-16 units are counted at every boundary", arguments: texts + lengths)
func positions(text: String) {
  let bytes = Array(text.utf8)
  for unit in OffsetUnit.allCases {
    var index = OffsetIndex()
    index.index(bytes, unit: unit)
    var last = (offset: 0, position: 0)
    for place in text.unicodeScalars.indices + [text.endIndex] {
      let expected =
        switch unit {
        case .scalar: text.unicodeScalars.distance(from: text.startIndex, to: place)
        case .utf8: text.utf8.distance(from: text.startIndex, to: place)
        case .utf16: text.utf16.distance(from: text.startIndex, to: place)
        }
      let offset = text.utf8.distance(from: text.startIndex, to: place)
      #expect(index.position(ofByte: offset) == expected)
      #expect(index.positions(ofBytes: 0..<offset) == 0..<expected)
      let range = last.offset..<offset
      #expect(index.positions(ofBytes: range) == last.position..<expected)
      if offset % 5 == 0 { last = (offset, expected) }
    }
  }
}

@Test("offsets outside the text count as its ends")
func outside() {
  var index = OffsetIndex()
  index.index(Array("đây".utf8), unit: .scalar)
  #expect(index.position(ofByte: -5) == 0)
  #expect(index.position(ofByte: 500) == 3)
  #expect(index.positions(ofBytes: -5..<500) == 0..<3)
  #expect(index.positions(ofBytes: 1..<9) == 1..<3)
}
