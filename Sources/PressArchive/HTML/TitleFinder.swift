import PressText

/// Finds the element in which a page prints its article's title.
struct TitleFinder {
  private let page: HTMLPage
  private let outline: PageOutline
  /// Titles that the page's head gives, as keys.
  private let known: [[UInt8]]
  private let knownWords: [Set<[UInt8]>]
  /// How many scalars the longest of them can come from, marks counted.
  private let longest: Int
  /// Text in sentences on the whole page.
  private let allProse: Int32

  /// `titles` are those of linked data, meta elements and `<title>`, in any order.
  init(_ page: HTMLPage, outline: PageOutline, titles: [String]) {
    self.page = page
    self.outline = outline
    allProse = outline.allProse(page)
    known = titles.map { TitleFinder.key($0) }.filter { $0.count >= 8 }
    knownWords = titles.map { TitleFinder.words($0) }
    longest = (known.map(\.count).max() ?? 0) + 20
  }

  /// The letters and digits of a text in lower case: what titles are compared by.
  static func key(_ text: String) -> [UInt8] {
    var key: [UInt8] = []
    key.reserveCapacity(text.utf8.count)
    for scalar in text.unicodeScalars {
      let value = LetterFold.lower(scalar.value)
      switch value {
      case 0x30...0x39, 0x61...0x7A: key.append(UInt8(truncatingIfNeeded: value))
      case 0...0xBF, 0xD7, 0xF7, 0x2000...0x206F, 0x2190...0x2BFF, 0x3000...0x303F, 0xFE00...0xFE0F,
        0xFFFD:
        continue
      default: key.append(contentsOf: String(Unicode.Scalar(value) ?? scalar).utf8)
      }
    }
    return key
  }

  /// The element; nil where none can be told.
  func find() -> Int? {
    var best: (node: Int, rank: Int)?
    var covered = 0
    for node in 0..<page.count {
      let rank = rank(of: node)
      guard rank > 0, node >= covered || rank > (best?.rank ?? 0) else { continue }
      if rank > (best?.rank ?? 0) {
        best = (node, rank)
        covered = page.end(of: node)
      }
    }
    return best?.node
  }

  /// How surely an element is the title; 0 where it is none.
  private func rank(of node: Int) -> Int {
    let tag = page.tag(node)
    let ink = Int(outline.ink[node])
    guard ink >= 8, ink <= 300, isCandidate(tag) else { return 0 }
    let level = tag.headingLevel
    let isTitled = outline.roles[node].contains(.title) || outline.roles[node].contains(.body)
    let matches = isKnown(node)
    if matches {
      if level == 1 { return 19 }
      guard !isInFurniture(node) else { return 2 }
      return level > 0 ? 20 - level : isTitled ? 12 : 10
    }
    guard level == 1 || (outline.roles[node].contains(.title) && tag != .a && ink >= 15),
      !outline.isLinks(node), !isInFurniture(node)
    else { return 0 }
    if isLike(node) { return level == 1 ? 15 : 8 }
    guard level == 1 else { return 3 }
    return (known.isEmpty ? 9 : 4) + (isTitled ? 2 : 0) + (ink >= 25 ? 1 : 0)
  }

  /// Whether an element shares most of its words with a title of the head: headlines for search engines
  /// are often a little different from those printed.
  private func isLike(_ node: Int) -> Bool {
    guard outline.ink[node] <= longest * 2 else { return false }
    let words = TitleFinder.words(page.string(below: node))
    guard words.count >= 4 else { return false }
    return knownWords.contains { $0.intersection(words).count * 2 >= words.count }
  }

  private static func words(_ text: String) -> Set<[UInt8]> {
    Set(text.split(separator: " ").map { key(String($0)) }.filter { !$0.isEmpty })
  }

  private func isCandidate(_ tag: HTMLTag) -> Bool {
    switch tag {
    case .h1, .h2, .h3, .h4, .h5, .h6, .p, .td, .div, .b, .strong, .other, .center, .header,
      .section:
      true
    default: false
    }
  }

  /// Whether the element's text is a title of the head, or the greater part of one.
  private func isKnown(_ node: Int) -> Bool {
    guard outline.ink[node] <= longest else { return false }
    let key = TitleFinder.key(page.string(below: node))
    guard key.count >= 8 else { return false }
    return known.contains { title in
      guard key.count <= title.count else { return false }
      if key.count == title.count { return key == title }
      guard key.count * 10 >= title.count * 4 || key.count >= 40 else { return false }
      return title.starts(with: key) || title.suffix(key.count).elementsEqual(key)
        || TitleFinder.contains(title, key)
    }
  }

  private static func contains(_ title: [UInt8], _ key: [UInt8]) -> Bool {
    guard key.count >= 24, title.count <= 600 else { return false }
    return (0...(title.count - key.count)).contains { title[$0...].starts(with: key) }
  }

  private func isInFurniture(_ node: Int) -> Bool {
    var ancestor = node
    while ancestor >= 0 {
      let small = Int(outline.ink[ancestor]) <= 4000 && outline.prose[ancestor] * 2 < allProse
      if small,
        !outline.roles[ancestor].isDisjoint(with: [.related, .comment, .navigation, .footer])
          || page.tag(ancestor) == .nav || page.tag(ancestor) == .li
      {
        return true
      }
      ancestor = page.parent(ancestor)
    }
    return false
  }
}
