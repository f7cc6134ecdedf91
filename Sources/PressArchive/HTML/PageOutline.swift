/// What is measured of every element before the page is read: roles, text, links, pictures.
struct PageOutline {
  /// The element's own roles.
  private(set) var roles: [PageRoles]
  /// Scalars of text below each node that are no white space.
  private(set) var ink: [Int32]
  /// Of those: in links.
  private(set) var linkInk: [Int32]
  /// Of those: in stretches long enough to be sentences, out of links.
  private(set) var prose: [Int32]

  init(_ page: HTMLPage, words: PageWords) {
    let empty = [Int32](repeating: 0, count: page.count)
    roles = [PageRoles](repeating: [], count: page.count)
    (ink, linkInk, prose) = (empty, empty, empty)
    readRoles(page, words: words)
    measure(page)
  }

  /// Whether most of an element's text is links.
  func isLinks(_ node: Int) -> Bool { linkInk[node] * 2 > ink[node] }

  /// Text in sentences on the whole page.
  func allProse(_ page: HTMLPage) -> Int32 {
    var sum: Int32 = 0
    for node in prose.indices where page.parent(node) < 0 { sum &+= prose[node] }
    return sum
  }

  private mutating func readRoles(_ page: HTMLPage, words: PageWords) {
    var known: [ArraySlice<UInt8>: PageRoles] = [:]
    let names: [HTMLAttribute] = [.class, .id, .itemprop, .type]
    for node in 0..<page.count where page.tag(node) != .text {
      for name in names {
        guard let value = page.attribute(name, of: node), !value.isEmpty else { continue }
        let key = page.bytes[value]
        if let roles = known[key] {
          self.roles[node].formUnion(roles)
        } else {
          let roles = words.roles(key)
          known[key] = roles
          self.roles[node].formUnion(roles)
        }
      }
      addTagRoles(page, node)
    }
  }

  private mutating func addTagRoles(_ page: HTMLPage, _ node: Int) {
    switch page.tag(node) {
    case .footer: roles[node].insert(.footer)
    case .aside: roles[node].insert(.aside)
    case .figure, .picture: roles[node].insert(.picture)
    case .figcaption: roles[node].insert(.caption)
    case .marquee: roles[node].insert(.advertising)
    case .body, .html: roles[node] = []
    default: break
    }
    if isHidden(page, node) { roles[node].insert(.hidden) }
  }

  private func isHidden(_ page: HTMLPage, _ node: Int) -> Bool {
    if page.attribute(.hidden, of: node) != nil { return true }
    guard let style = page.attribute(.style, of: node), style.count <= 1000 else { return false }
    let letters = page.bytes[style].filter { $0 > 0x20 }.map {
      (0x41...0x5A).contains($0) ? $0 | 0x20 : $0
    }
    let text = String(decoding: letters, as: UTF8.self)
    return text.contains("display:none") || text.contains("visibility:hidden")
  }

  /// Sums each node's text into its parents, the last node first.
  private mutating func measure(_ page: HTMLPage) {
    for node in stride(from: page.count - 1, through: 0, by: -1) {
      let tag = page.tag(node)
      if tag == .text {
        ink[node] = PageOutline.inkCount(page.bytes, page.text(node))
        prose[node] = ink[node] >= 40 ? ink[node] : 0
      } else if tag.isSilent {
        (ink[node], linkInk[node], prose[node]) = (0, 0, 0)
      } else if tag == .a {
        linkInk[node] = ink[node]
        prose[node] = 0
      }
      let parent = page.parent(node)
      guard parent >= 0 else { continue }
      ink[parent] &+= ink[node]
      linkInk[parent] &+= linkInk[node]
      prose[parent] &+= prose[node]
    }
  }

  /// Scalars that are no ASCII white space or control.
  private static func inkCount(_ bytes: [UInt8], _ range: Range<Int>) -> Int32 {
    var count: Int32 = 0
    let bytes = bytes.span
    for index in range where bytes[index] > 0x20 && bytes[index] & 0xC0 != 0x80 { count &+= 1 }
    return count
  }
}
