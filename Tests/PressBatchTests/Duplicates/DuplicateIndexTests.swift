import PressText
import Testing

@testable import PressBatch

private func sketch(_ text: String) -> TextSketch {
  let bytes = Array(text.utf8)
  return TextSketch(of: Tokenizer(vocabulary: Vocabulary()).tokens(of: bytes), in: bytes)
}

/// A text of its own, one sentence a number.
private func text(_ numbers: some Sequence<Int>) -> String {
  numbers.map { "Câu số \($0) kể chuyện \($0 &* 7919 % 1009) của xã thứ \($0 &* 31 % 977)." }
    .joined(separator: " ")
}

private func index(window: Int, _ texts: [(id: String, text: String)]) -> DuplicateIndex {
  var index = DuplicateIndex(window: window)
  for (id, text) in texts { index.keep(DuplicateIndex.Original(sketch: sketch(text), id: id)) }
  return index
}

@Test("a text with the same words is an exact duplicate, whatever its marks and white space")
func exact() {
  let index = index(window: 10, [("a", text(0..<40)), ("b", "Tin vắn: không có gì.")])
  #expect(
    index.match(sketch(text(0..<40).replacing(".", with: " ;\n"))) == .init(id: "a", isExact: true))
  #expect(index.match(sketch("Tin vắn - không có gì")) == .init(id: "b", isExact: true))
  #expect(index.match(sketch("Tin vắn: không có chi.")) == nil)
}

@Test("texts without words repeat nothing")
func noWords() {
  let index = index(window: 10, [("a", "…"), ("b", "- - -")])
  #expect(index.match(sketch("…")) == nil)
}

@Test(
  "an edited copy is found: another lead, a cut end, a sentence put in, single words changed",
  arguments: [
    "Một mở đầu khác hẳn do báo viết lại. " + text(2..<40), text(0..<24),
    text(0..<20) + " Câu của riêng báo này, không đâu có. " + text(20..<40),
    text(0..<40).replacing("chuyện 7 ", with: "việc 7 ").replacing("Câu số 20", with: "Đoạn 20"),
  ])
func near(copy: String) {
  let others = (1..<30).map { (id: "other-\($0)", text: text(($0 * 1000)..<($0 * 1000 + 40))) }
  let index = index(window: 1 << 10, others + [("a", text(0..<40))] + others)
  #expect(index.match(sketch(copy)) == .init(id: "a", isExact: false))
}

@Test(
  "what shares only some sentences, or is a small part of a long text, is none",
  arguments: [text(30..<70), text(0..<400), text(100..<140)])
func different(other: String) {
  #expect(index(window: 10, [("a", text(0..<40))]).match(sketch(other)) == nil)
}

@Test("only the last articles are remembered, as many as the window has", arguments: [1, 7, 300])
func window(size: Int) {
  var index = DuplicateIndex(window: size)
  for number in 0..<700 {
    let one = sketch(text((number * 50)..<(number * 50 + 40)))
    #expect(index.match(one) == nil)
    index.keep(DuplicateIndex.Original(sketch: one, id: "\(number)"))
    let kept = sketch(text(((number - size + 1) * 50)..<((number - size + 1) * 50 + 40)))
    if number + 1 >= size {
      #expect(index.match(kept) == .init(id: "\(number - size + 1)", isExact: true))
    }
  }
  #expect(index.kept(0..<index.keptCount).map(\.id) == ((700 - size)..<700).map(String.init))
}

@Test("a sketch comes back from its text form, and an index from its articles")
func restoring() throws {
  let texts = (0..<500).map { text(($0 * 20)..<($0 * 20 + 40)) }
  var index = DuplicateIndex(window: 300)
  var restored = DuplicateIndex(window: 300)
  for (number, text) in texts.enumerated() {
    let one = sketch(text)
    #expect(TextSketch(one.string) == one)
    #expect(index.match(one) == restored.match(one))
    index.keep(DuplicateIndex.Original(sketch: one, id: "\(number)"))
    if number % 90 == 0 {
      restored = DuplicateIndex(window: 300)
      for original in index.kept(0..<index.keptCount) { restored.keep(original) }
    } else {
      restored.keep(DuplicateIndex.Original(sketch: one, id: "\(number)"))
    }
  }
  #expect(TextSketch("1 2 3") == nil)
}
