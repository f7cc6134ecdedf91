import PressText

/// Takes the signs of Markdown out of a text that was made from a page: `**06-NQ/TU**`, `[Tỉnh ủy](https://…)`, `# Title`,
/// `> ` before each line of what is quoted.
struct PlainMarkup {
  private let text: [UInt8]
  /// What is taken out, and what is written in its place: nothing.
  private var cuts: [Range<Int>] = []
  /// The signs that close others.
  private var closers: Set<Int> = []
  /// Whether a sign was met that only markup has.
  private var isMarkup = false

  /// So many lines at least begin with `> ` where what they are is quoted.
  private static let fewestQuoted = 2
  /// So many signs at most open a heading.
  private static let deepest = 6
  /// What stands between two signs or in an address is not longer, in bytes.
  private static let longest = 600
  /// So many signs without their partners end the search: it has to be in proportion to the text's length.
  private static let mostLone = 2000
  private var lone = 0

  /// The text without markup; nil where it has none.
  static func mended(_ text: NormalizedText) -> NormalizedText? {
    var reader = PlainMarkup(text: text.bytes)
    reader.isMarkup = reader.hasPair() || reader.hasLink() || reader.opensWithHeading()
    if reader.isMarkup { reader.readSigns() }
    reader.readLines()
    var mend = TextMend(text)
    for cut in reader.cuts.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      mend.replace(cut, with: [])
    }
    return mend.finished()
  }

  private init(text: [UInt8]) {
    self.text = text
  }

  private subscript(_ index: Int) -> UInt8 {
    index >= 0 && index < text.count ? text[index] : 0x20
  }

  // MARK: Evidence

  /// Whether two stars open before a sign and close behind one, in a line.
  private mutating func hasPair() -> Bool {
    var place = 0
    while lone < PlainMarkup.mostLone, let start = find(0x2A, from: place, to: text.count) {
      if self[start + 1] == 0x2A {
        if emphasis(start, 2) != nil { return true }
        lone += 1
      }
      place = start + 1
    }
    return false
  }

  private mutating func hasLink() -> Bool {
    for place in text.indices where text[place] == 0x5D && self[place + 1] == 0x28 {
      if addressEnd(place + 1) != nil { return true }
      lone += 1
      if lone >= PlainMarkup.mostLone { return false }
    }
    return false
  }

  /// Whether the first line of the text is a heading: `# Tỉnh ủy họp`.
  private func opensWithHeading() -> Bool {
    guard let start = text.firstIndex(where: { $0 > 0x20 }), let signs = headingSigns(at: start)
    else { return false }
    let first = self[signs.upperBound]
    return first > 0x20 && first != 0x23
  }

  /// The signs with which a heading opens at a byte, and the blank behind them; nil where none do.
  private func headingSigns(at start: Int) -> Range<Int>? {
    var at = start
    while self[at] == 0x23 { at += 1 }
    guard at > start, at - start <= PlainMarkup.deepest, self[at] == 0x20 else { return nil }
    return start..<min(at + 1, text.count)
  }

  /// The signs with which a heading closes before a line's end, and the blank before them; nil where none do.
  private func closingSigns(before end: Int) -> Range<Int>? {
    var at = end
    while self[at - 1] == 0x23 { at -= 1 }
    return at < end && self[at - 1] == 0x20 ? at - 1..<end : nil
  }

  private func find(_ byte: UInt8, from start: Int, to end: Int) -> Int? {
    var at = start
    while at < end {
      if text[at] == byte { return at }
      at += 1
    }
    return nil
  }

  /// Where the signs begin that close those at a byte, in the same line; nil where none do.
  private func emphasis(_ start: Int, _ count: Int) -> Int? {
    let sign = text[start]
    let next = self[start + count]
    // `(**)` is a note.
    guard next > 0x20, next != sign, next != 0x29, !isOfWord(self[start - 1]) else { return nil }
    var at = start + count + 1
    while at < min(text.count, start + PlainMarkup.longest), text[at] != 0x0A {
      let closes = (0..<count).allSatisfy { self[at + $0] == sign }
      if closes, self[at - 1] > 0x20, self[at - 1] != 0x28, !closers.contains(at) {
        return count == 1 && (isOfWord(self[at + 1]) || self[at + 1] == sign) ? nil : at
      }
      at += 1
    }
    return nil
  }

  /// The byte behind the address in brackets that begins at a byte: of the web, of a place in it, or of the page.
  private func addressEnd(_ start: Int) -> Int? {
    guard self[start] == 0x28 else { return nil }
    let first = self[start + 1]
    guard first == 0x2F || first == 0x23 || first == 0x3C || isScheme(start + 1) else { return nil }
    var (at, depth) = (start + 1, 1)
    while at < min(text.count, start + PlainMarkup.longest), text[at] != 0x0A {
      if text[at] == 0x28 { depth += 1 }
      if text[at] == 0x29 { depth -= 1 }
      at += 1
      if depth == 0 { return at }
    }
    return nil
  }

  /// `http`, `mailto`, `www.`.
  private func isScheme(_ start: Int) -> Bool {
    ["http", "mailto:", "www.", "javascript:"].contains { scheme in
      text[min(start, text.count)...].starts(with: scheme.utf8)
    }
  }

  private func isOfWord(_ byte: UInt8) -> Bool {
    byte &- 0x30 < 10 || (byte | 0x20) &- 0x61 < 26
      || byte >= 0x80 && byte != 0xC2 && byte != 0xE2
  }

  // MARK: Signs

  private mutating func readSigns() {
    var at = 0
    while at < text.count, lone < PlainMarkup.mostLone {
      if closers.contains(at) {
        at += 1
        continue
      }
      switch text[at] {
      case 0x2A, 0x5F:
        let count = self[at + 1] == text[at] ? 2 : 1
        if let end = emphasis(at, count) {
          cuts += [at..<at + count, end..<end + count]
          for sign in end..<end + count { closers.insert(sign) }
        } else {
          lone += 1
        }
        at += count
      case 0x5B: at = readLink(at)
      case 0x5C where isEscapable(self[at + 1]):
        cuts.append(at..<at + 1)
        at += 2
      default: at += 1
      }
    }
  }

  /// Takes a link's signs and address, a picture whole; gives the byte to go on at.
  private mutating func readLink(_ start: Int) -> Int {
    var (at, depth) = (start + 1, 1)
    while at < min(text.count, start + PlainMarkup.longest), depth > 0 {
      if text[at] == 0x5B { depth += 1 }
      if text[at] == 0x5D { depth -= 1 }
      at += 1
    }
    guard depth == 0, let end = addressEnd(at) else {
      lone += 1
      return start + 1
    }
    if self[start - 1] == 0x21 {
      cuts.append(start - 1..<end)
      return end
    }
    cuts += [start..<start + 1, at - 1..<end]
    return start + 1
  }

  /// Whether Markdown writes a backslash before a mark: `1\.`, `06\-NQ/TU`, `\_`.
  private func isEscapable(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x21, 0x23, 0x28...0x2B, 0x2D, 0x2E, 0x5B, 0x5D, 0x5F, 0x60, 0x7B...0x7E: true
    default: false
    }
  }

  // MARK: Lines

  /// Takes what stands before lines: `# ` where the text is markup, with `#` behind a heading, `> ` where several have it.
  private mutating func readLines() {
    var quotes: [Range<Int>] = []
    var start = 0
    while start < text.count {
      var at = start
      while self[at] == 0x3E, at < text.count { at += self[at + 1] == 0x20 ? 2 : 1 }
      if at > start, at <= text.count { quotes.append(start..<at) }
      let end = find(0x0A, from: min(at, text.count), to: text.count) ?? text.count
      if isMarkup, let signs = headingSigns(at: start) {
        cuts.append(signs)
        if let closing = closingSigns(before: end), closing.lowerBound >= signs.upperBound {
          cuts.append(closing)
        }
      }
      start = end + 1
    }
    if isMarkup || quotes.count >= PlainMarkup.fewestQuoted { cuts += quotes }
  }
}
