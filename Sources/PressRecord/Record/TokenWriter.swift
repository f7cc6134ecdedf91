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
  private var bytes = ByteBuffer()
  private var sentence = 0
  /// What of the text is to be written next, where tokens stand a blank apart.
  private var pending = 0..<0
  /// The sentence's text and rows in CoNLL-U: its comments come first.
  private var sentenceText = ByteBuffer()
  private var rows = ByteBuffer()
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
      if first.flags.contains(.startsSentence) { beginSentence(text) }
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
    endSentence(text)
  }

  /// What was written since the last call.
  package mutating func takeBytes() -> [UInt8] {
    var taken: [UInt8] = []
    if format == .jsonl { json.move(to: &taken) } else { bytes.move(to: &taken) }
    return taken
  }

  private mutating func beginSentence(_ text: NormalizedText) {
    endSentence(text)
    sentence += 1
  }

  private mutating func endSentence(_ text: NormalizedText) {
    guard number > 1 else { return }
    number = 1
    switch format {
    case .text:
      writePending(text)
      bytes.append(0x0A)
    case .jsonl: break
    case .conllu:
      bytes.append("# sent_id = ")
      bytes.append(UInt64(sentence))
      bytes.append("\n# text = ")
      bytes.append(sentenceText.bytes)
      bytes.append(0x0A)
      bytes.append(rows.bytes)
      bytes.append(0x0A)
      sentenceText.removeAll()
      rows.removeAll()
    }
  }

  private mutating func writeText(_ form: Range<Int>, _ text: NormalizedText) {
    let end = pending.upperBound
    if number > 1, form.lowerBound == end + 1, text.bytes[end] == 0x20 {
      pending = pending.lowerBound..<form.upperBound
      return
    }
    if number > 1 {
      writePending(text)
      bytes.append(0x20)
    }
    pending = form
  }

  private mutating func writePending(_ text: NormalizedText) {
    bytes.append(text.bytes[pending])
    pending = 0..<0
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
    sentenceText.append(text.bytes[form])
    isSpaceLeftOut = isJoined
    rows.append(UInt64(number))
    rows.append(0x09)
    rows.append(text.bytes[form])
    rows.append("\t_\t_\t_\t_\t_\t_\t_\t")
    if isJoined { rows.append("SpaceAfter=No|") }
    rows.append("Range=")
    rows.append(UInt64(offset + text.map.sourceStart(form.lowerBound)))
    rows.append(0x3A)
    rows.append(UInt64(offset + text.map.sourceEnd(form.upperBound)))
    rows.append("|Shape=")
    rows.append(contentsOf: run.shape.rawValue)
    rows.append(0x0A)
  }
}
