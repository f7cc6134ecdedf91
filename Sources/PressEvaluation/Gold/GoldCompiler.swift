import PressArchive
import PressRecord

/// Finds the places of an article's gold mentions in its text.
struct GoldCompiler {
  let file: FilePath

  /// The article that a JSON object states.
  func article(_ value: JSONValue) throws(GoldError) -> GoldArticle {
    guard let id = value["id"]?.string else {
      throw GoldError("\(file.string): an article has no \"id\"")
    }
    if let fault = GoldForm.article.fault(of: value) {
      throw self.fault(id, "the article \(fault)")
    }
    let text = try text(of: value, id: id)
    let bytes = Array(text.utf8)
    var index = OffsetIndex()
    index.index(bytes, unit: .scalar)
    var mentions: [ScoredKind: [GoldMention]] = [:]
    for kind in ScoredKind.allCases {
      guard let stated = value[kind.rawValue] else { continue }
      var found: [GoldMention] = []
      let form = GoldForm.mention(kind)
      for (number, fields) in stated.elements.enumerated() {
        if let fault = form.fault(of: fields) {
          throw self.fault(id, "\(kind.rawValue)[\(number)]: the mention \(fault)")
        }
        let mention = try mention(fields, in: bytes, index, id: id)
        if found.contains(where: { $0.range == mention.range }) {
          throw fault(id, "the \(kind.rawValue) mention \"\(mention.text)\" stands twice")
        }
        found.append(mention)
      }
      mentions[kind] = found
    }
    return GoldArticle(
      id: id, text: text, published: value["published"]?.string, mentions: mentions,
      relations: try value["relations"].map { value throws(GoldError) in
        try relations(value, id: id)
      })
  }

  private func text(of value: JSONValue, id: String) throws(GoldError) -> String {
    if let name = value["text_file"]?.string {
      return String(decoding: try GoldReader.bytes(of: file.sibling(name)), as: UTF8.self)
    }
    guard let text = value["text"]?.string else { throw fault(id, "there is no \"text\"") }
    return text
  }

  private func relations(_ value: JSONValue, id: String) throws(GoldError) -> [GoldRelation] {
    var relations: [GoldRelation] = []
    for (number, relation) in value.elements.enumerated() {
      if let fault = GoldForm.relation.fault(of: relation) {
        throw self.fault(id, "relations[\(number)]: the relation \(fault)")
      }
      guard let type = relation["type"]?.string, let from = relation["from"]?.string,
        let to = relation["to"]?.string
      else { throw fault(id, "relations[\(number)]: a relation has \"type\", \"from\", \"to\"") }
      relations.append(GoldRelation(type: type, from: from, to: to))
    }
    return relations
  }

  private func mention(
    _ fields: JSONValue, in text: [UInt8], _ index: OffsetIndex, id: String
  ) throws(GoldError) -> GoldMention {
    let range =
      if let context = fields["in"]?.string {
        try locate(context: context, in: text, id: id)
      } else {
        try locate(
          fields["text"]?.string ?? "", occurrence: fields["nth"]?.integer ?? 1, in: text, id: id)
      }
    return GoldMention(
      text: String(decoding: text[range], as: UTF8.self),
      range: index.position(ofByte: range.lowerBound)..<index.position(ofByte: range.upperBound),
      isOptional: fields["optional"] == .bool(true), fields: fields)
  }

  /// The bytes of `[[ ]]` in a context that has to occur once.
  private func locate(
    context: String, in text: [UInt8], id: String
  ) throws(GoldError) -> Range<Int> {
    let context = Array(context.utf8)
    guard let open = context.occurrence(1, of: [0x5B, 0x5B]),
      let close = context.lastOccurrence(of: [0x5D, 0x5D]), open + 2 <= close
    else { throw fault(id, "\"\(String(decoding: context, as: UTF8.self))\" has no [[ ]]") }
    let span = context[(open + 2)..<close]
    let plain = context[..<open] + span + context[(close + 2)...]
    guard let start = text.occurrence(1, of: Array(plain)) else {
      throw fault(id, "\"\(String(decoding: context, as: UTF8.self))\" is not in the text")
    }
    if text.occurrence(2, of: Array(plain)) != nil {
      throw fault(id, "\"\(String(decoding: context, as: UTF8.self))\" occurs more than once")
    }
    return start + open..<start + open + span.count
  }

  /// The bytes of an occurrence, counted from 1.
  private func locate(
    _ span: String, occurrence: Int, in text: [UInt8], id: String
  ) throws(GoldError) -> Range<Int> {
    let span = Array(span.utf8)
    guard !span.isEmpty, let start = text.occurrence(occurrence, of: span) else {
      throw fault(
        id, "\"\(String(decoding: span, as: UTF8.self))\" (nth \(occurrence)) is not in the text")
    }
    return start..<start + span.count
  }

  private func fault(_ id: String, _ message: String) -> GoldError {
    GoldError("\(file.string): article \"\(id)\": \(message)")
  }
}

extension [UInt8] {
  /// Where the occurrence of a pattern with a number, from 1, starts; occurrences may overlap.
  fileprivate func occurrence(_ number: Int, of pattern: [UInt8]) -> Int? {
    var left = number
    var start = 0
    while start + pattern.count <= count {
      if self[start] == pattern.first, self[start..<start + pattern.count].elementsEqual(pattern) {
        left -= 1
        if left == 0 { return start }
      }
      start += 1
    }
    return nil
  }

  fileprivate func lastOccurrence(of pattern: [UInt8]) -> Int? {
    guard count >= pattern.count else { return nil }
    return (0...count - pattern.count).last {
      self[$0..<$0 + pattern.count].elementsEqual(pattern)
    }
  }
}
