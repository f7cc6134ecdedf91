import Foundation
import PressExtraction
import PressRecord
import TestSupport
import Testing

private let extractor = ArticleExtractor(knowledge: Knowledge())

/// The record of a text, as objects.
private func record(_ text: String) throws -> [String: Any] {
  var writer = RecordWriter(options: RecordOptions())
  var line: [UInt8] = []
  writer.write(
    extractor.extract(Array(text.utf8)), id: "x", source: SourceDescription(path: "x"), into: &line)
  return try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any])
}

/// What a record says, without offsets and lengths; surfaces in one spelling.
private func values(_ value: Any) -> Any {
  if let fields = value as? [String: Any] {
    return fields.filter { !["start", "end", "length"].contains($0.key) }.mapValues(values)
  }
  if let items = value as? [Any] { return items.map(values) }
  return (value as? String).map(folded) ?? value
}

/// A surface as it is read: composed, without invisible signs, tone marks and Đ in one form.
private func folded(_ text: String) -> String {
  let shown = text.unicodeScalars.filter { !invisibleSigns.contains($0) }
  return respelled(String(String.UnicodeScalarView(shown)), "hoà")
    .precomposedStringWithCanonicalMapping
    .replacing("Ð", with: "Đ").replacing("Ɖ", with: "Đ").replacing("ð", with: "đ")
}

private let invisibleSigns: [Unicode.Scalar] = [
  "\u{200B}", "\u{200D}", "\u{FEFF}", "\u{AD}", "\u{2060}",
]

/// The surfaces that the offsets of a record stand for: that each span leads to what it says.
private func surfaces(_ value: Any, in text: String.UnicodeScalarView) -> [String] {
  if let items = value as? [Any] { return items.flatMap { surfaces($0, in: text) } }
  guard let fields = value as? [String: Any] else { return [] }
  var found = fields.sorted { $0.key < $1.key }.flatMap { surfaces($0.value, in: text) }
  if let start = fields["start"] as? Int, let end = fields["end"] as? Int,
    let surface = fields["text"] as? String
  {
    let from = text.index(text.startIndex, offsetBy: start)
    let slice = text[from..<text.index(from, offsetBy: end - start)]
    #expect(slice.elementsEqual(surface.unicodeScalars), "\(surface): ⟦\(String(slice))⟧")
    found.append(folded(surface))
  }
  return found
}

/// The tone marks of open `oa`, `oe`, `uy` as in `hòa`, `thủy` or as in `hoà`, `thuỷ`.
private func respelled(_ text: String, _ model: String) -> String {
  var scalars = Array(text.decomposedStringWithCanonicalMapping.unicodeScalars)
  let tones: Set<Unicode.Scalar> = ["\u{300}", "\u{301}", "\u{303}", "\u{309}", "\u{323}"]
  let isOld = model == "hòa"
  for index in scalars.indices.dropLast(2) {
    let (first, mark, last) =
      isOld
      ? (scalars[index], scalars[index + 2], scalars[index + 1])
      : (scalars[index], scalars[index + 1], scalars[index + 2])
    let pair = (String(first) + String(last)).lowercased()
    guard tones.contains(mark), ["oa", "oe", "uy"].contains(pair) else { continue }
    if index > 0, String(scalars[index - 1]).lowercased() == "q" { continue }
    if index + 3 < scalars.count {
      let after = scalars[index + 3].properties
      if after.isAlphabetic || after.generalCategory == .nonspacingMark { continue }
    }
    scalars.swapAt(index + 1, index + 2)
  }
  return String(String.UnicodeScalarView(scalars))
}

/// The ways in which a text may be spelled.
enum Respelling: String, CaseIterable {
  case composed
  case decomposed
  case toneOnGlide
  case toneOnVowel
  case eth
  case africanD
  case invisible

  func write(_ text: String) -> String {
    switch self {
    case .composed: return text.precomposedStringWithCanonicalMapping
    case .decomposed: return text.decomposedStringWithCanonicalMapping
    case .toneOnGlide: return respelled(text, "hòa").precomposedStringWithCanonicalMapping
    case .toneOnVowel: return respelled(text, "hoà").precomposedStringWithCanonicalMapping
    case .eth: return text.replacing("Đ", with: "Ð")
    case .africanD: return text.replacing("Đ", with: "Ɖ").replacing("đ", with: "ð")
    case .invisible:
      var result = String.UnicodeScalarView()
      for (place, scalar) in text.precomposedStringWithCanonicalMapping.unicodeScalars.enumerated()
      {
        result.append(scalar)
        let sign = invisibleSigns[place / 7 % invisibleSigns.count]
        if place % 7 == 3, scalar != "\n" { result.append(sign) }
      }
      return String(result)
    }
  }
}

@Test("the gold spelled otherwise gives the same values, and spans of the same words")
func readsTheSame() throws {
  let articles = try GoldTexts.all()
  #expect(articles.count > 80)
  for (name, text) in articles {
    let clean = try record(text)
    let expected = NSDictionary(dictionary: values(clean) as? [String: Any] ?? [:])
    let spans = surfaces(clean, in: text.unicodeScalars)
    #expect(!spans.isEmpty, "\(name)")
    for respelling in Respelling.allCases {
      let other = respelling.write(text)
      let found = try record(other)
      let isSame = expected == NSDictionary(dictionary: values(found) as? [String: Any] ?? [:])
      #expect(isSame, "\(name), \(respelling)")
      #expect(spans == surfaces(found, in: other.unicodeScalars), "\(name), \(respelling)")
    }
  }
}
