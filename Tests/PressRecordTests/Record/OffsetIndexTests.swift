import PressRecord
import Testing

private let texts = [
  "", "a", "Ủy ban nhân dân", String(repeating: "ủy ban 😀 ", count: 40), "e\u{301}",
  String(repeating: "😀", count: 33), String(repeating: "x", count: 64),
  String(repeating: "x", count: 128) + "đ",
]

@Test("scalars, bytes and UTF-16 units are counted at every boundary", arguments: texts)
func positions(text: String) {
  let bytes = Array(text.utf8)
  for unit in OffsetUnit.allCases {
    var index = OffsetIndex()
    index.index(bytes, unit: unit)
    for place in text.unicodeScalars.indices + [text.endIndex] {
      let expected =
        switch unit {
        case .scalar: text.unicodeScalars.distance(from: text.startIndex, to: place)
        case .utf8: text.utf8.distance(from: text.startIndex, to: place)
        case .utf16: text.utf16.distance(from: text.startIndex, to: place)
        }
      let offset = text.utf8.distance(from: text.startIndex, to: place)
      #expect(index.position(ofByte: offset) == expected)
    }
  }
}

@Test("offsets outside the text count as its ends")
func outside() {
  var index = OffsetIndex()
  index.index(Array("đây".utf8), unit: .scalar)
  #expect(index.position(ofByte: -5) == 0)
  #expect(index.position(ofByte: 500) == 3)
}
