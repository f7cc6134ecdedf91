import PressRecord
import Testing

@Test("objects, arrays and lines are written without spaces")
func structure() {
  var out = JSONWriter()
  for _ in 0..<2 {
    out.beginObject()
    out.key("a")
    out.beginArray()
    out.integer(1)
    out.string("x")
    out.beginArray()
    out.endArray()
    out.endArray()
    out.key("b")
    out.number("98.5")
    out.endObject()
    out.endLine()
  }
  let line = "{\"a\":[1,\"x\",[]],\"b\":98.5}\n"
  #expect(String(decoding: Array(out.bytes), as: UTF8.self) == line + line)
}

@Test("every scalar comes back from what is written, on one line")
func everyScalar() throws {
  var text = String.UnicodeScalarView()
  for value in UInt32(0)...0x2FFF {
    if let scalar = Unicode.Scalar(value) { text.append(scalar) }
  }
  text.append(contentsOf: ["\u{FFFF}", "\u{10FFFF}", "\u{FEFF}"])
  var out = JSONWriter()
  out.string(String(text))
  #expect(try JSONReader.read(Array(out.bytes)) == .string(String(text)))
  let written = String(decoding: Array(out.bytes), as: UTF8.self).unicodeScalars
  for scalar in written {
    #expect(scalar.value >= 0x20)
    #expect(!["\u{85}", "\u{2028}", "\u{2029}"].contains(scalar))
  }
}

@Test("a slice of a text is written as it stands")
func slice() {
  var out = JSONWriter()
  out.string(Array("xin \"chào\"".utf8), in: 4..<100)
  #expect(String(decoding: Array(out.bytes), as: UTF8.self) == "\"\\\"chào\\\"\"")
}
