import Foundation

/// The texts of the articles in `corpora/gold`.
package enum GoldTexts {
  /// Name and text, by name.
  package static func all() throws -> [(name: String, text: String)] {
    try CorpusFile.names(in: "gold").compactMap { name in
      let object = try JSONSerialization.jsonObject(with: CorpusFile.data("gold/\(name)"))
      guard let fields = object as? [String: Any] else { return nil }
      if let text = fields["text"] as? String { return (name, text) }
      guard let file = fields["text_file"] as? String else { return nil }
      return (name, String(decoding: try CorpusFile.data("gold/\(file)"), as: UTF8.self))
    }
  }

  /// Those that have diacritics, which tell encodings apart.
  package static func accented() throws -> [(name: String, text: String)] {
    try all().filter { !$0.text.utf8.allSatisfy { $0 < 0x80 } }
  }

  /// Texts of those in pieces of whole words of up to `length` characters, each article in one line.
  package static func pieces(of length: Int) throws -> [String] {
    try accented().flatMap { article in
      var pieces: [String] = []
      var piece = ""
      for word in article.text.split(whereSeparator: \.isWhitespace) {
        if piece.count + word.count >= length {
          pieces.append(piece)
          piece = ""
        }
        piece += piece.isEmpty ? word : " " + word
      }
      return pieces
    }
  }
}
