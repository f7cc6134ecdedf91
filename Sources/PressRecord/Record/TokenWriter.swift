package import PressText

/// The forms in which tokens are written.
package enum TokenFormat: String, Sendable, CaseIterable {
  case text
  case jsonl
  case conllu
}

/// Writes tokens for people and other programs.
package struct TokenWriter: Sendable {
  private let format: TokenFormat
  private var json = JSONWriter()
  private var bytes: [UInt8] = []
  private var sentence = 0
  /// The sentence's text and rows in CoNLL-U: its comments come first.
  private var sentenceText: [UInt8] = []
  private var rows: [UInt8] = []
  /// Whether the next token of the sentence stands right after the last one.
  private var isSpaceLeftOut = false
  /// The number of the next token in its sentence.
  private var number = 1

  package init(format: TokenFormat) {
    self.format = format
  }

  /// Writes the runs of one piece of text.
  ///
  /// - Parameters:
  ///   - runs: What to write.
  ///   - tokens: What the runs are made of.
  ///   - text: What the tokens are of.
  ///   - offset: Bytes of the source before the piece.
  package mutating func write(
    _ runs: [TokenRun], _ tokens: [Token], _ text: NormalizedText, offset: Int
  ) {
    for run in runs {
      let first = tokens[run.tokens.lowerBound]
      let form = Int(first.start)..<Int(tokens[run.tokens.upperBound - 1].end)
      if first.flags.contains(.startsSentence) { beginSentence() }
      switch format {
      case .text: writeText(form, text)
      case .jsonl: writeJSON(run, form, text, offset)
      case .conllu:
        let next = run.tokens.upperBound
        let isJoined = next < tokens.count && !tokens[next].isSpaced
        writeCoNLL(run, form, text, offset, isJoined: isJoined)
      }
      number += 1
    }
    endSentence()
  }

  /// What was written since the last call.
  package mutating func takeBytes() -> [UInt8] {
    defer {
      bytes.removeAll(keepingCapacity: true)
      json.removeAll()
    }
    return format == .jsonl ? Array(json.bytes) : bytes
  }

  private mutating func beginSentence() {
    endSentence()
    sentence += 1
  }

  private mutating func endSentence() {
    guard number > 1 else { return }
    number = 1
    switch format {
    case .text: bytes.append(0x0A)
    case .jsonl: break
    case .conllu:
      bytes.append(contentsOf: "# sent_id = \(sentence)\n# text = ".utf8)
      bytes.append(contentsOf: sentenceText)
      bytes.append(0x0A)
      bytes.append(contentsOf: rows)
      bytes.append(0x0A)
      sentenceText.removeAll(keepingCapacity: true)
      rows.removeAll(keepingCapacity: true)
    }
  }

  private mutating func writeText(_ form: Range<Int>, _ text: NormalizedText) {
    if number > 1 { bytes.append(0x20) }
    bytes.append(contentsOf: text.bytes[form])
  }

  private mutating func writeJSON(
    _ run: TokenRun, _ form: Range<Int>, _ text: NormalizedText, _ offset: Int
  ) {
    json.beginObject()
    json.key("token")
    json.string(text.bytes, in: form)
    json.key("start")
    json.integer(offset + text.map.sourceStart(form.lowerBound))
    json.key("end")
    json.integer(offset + text.map.sourceEnd(form.upperBound))
    json.key("shape")
    json.string(run.shape.rawValue)
    json.key("sentence")
    json.integer(sentence)
    json.endObject()
    json.endLine()
  }

  /// Writes a row of CoNLL-U; `isJoined` tells whether the next token stands right after.
  private mutating func writeCoNLL(
    _ run: TokenRun, _ form: Range<Int>, _ text: NormalizedText, _ offset: Int, isJoined: Bool
  ) {
    if number > 1, !isSpaceLeftOut { sentenceText.append(0x20) }
    sentenceText.append(contentsOf: text.bytes[form])
    isSpaceLeftOut = isJoined
    rows.append(contentsOf: "\(number)\t".utf8)
    rows.append(contentsOf: text.bytes[form])
    let start = offset + text.map.sourceStart(form.lowerBound)
    let end = offset + text.map.sourceEnd(form.upperBound)
    let space = isJoined ? "SpaceAfter=No|" : ""
    rows.append(
      contentsOf:
        "\t_\t_\t_\t_\t_\t_\t_\t\(space)Range=\(start):\(end)|Shape=\(run.shape.rawValue)\n".utf8)
  }
}
