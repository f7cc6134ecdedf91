/// Finds the publication date and the authors that a page prints beside its article.
struct PageStamp {
  private let page: HTMLPage
  private let outline: PageOutline
  private let text: PageBlocks

  init(_ page: HTMLPage, outline: PageOutline, text: PageBlocks) {
    self.page = page
    self.outline = outline
    self.text = text
  }

  /// The date of a `<time>` element or of an element with `itemprop="datePublished"`.
  ///
  /// The one after the title and nearest to it wins: lists of other articles have dates too.
  func element(title: Int?) -> PageDate? {
    var first: PageDate?
    for node in 0..<page.count {
      guard let date = elementDate(node) else { continue }
      if first == nil { first = date }
      if title == nil || node > title ?? 0 { return date }
    }
    return first
  }

  private func elementDate(_ node: Int) -> PageDate? {
    let isTime = page.tag(node) == .time
    guard isTime || page.value(.itemprop, of: node)?.lowercased() == "datepublished" else {
      return nil
    }
    let given = page.value(.datetime, of: node) ?? page.value(.content, of: node)
    if let given, let date = PageDate(given, isMetadata: true) { return date }
    return outline.ink[node] <= 200 ? PageDate(page.string(below: node)) : nil
  }

  /// The visible dateline: a short block with a full date, near the title or the text.
  ///
  /// `title` is the element with the title; `first` and `last` are the text's first and last block.
  func dateline(title: Int?, first: Int, last: Int) -> PageDate? {
    let blocks = text.blocks
    var start = max(0, first - 20)
    if let title { start = blocks.firstIndex { $0.node >= title } ?? start }
    let near = Array(min(start, first)..<min(blocks.count, first + 3))
    let before = Array((max(0, start - 6)..<max(0, start)).reversed())
    let after = Array(last..<min(blocks.count, last + 4))
    for index in near + before + after {
      let block = blocks[index]
      guard block.length <= 120, !text.endsSentence(block) || block.length <= 50 else { continue }
      if let date = PageDate(text.string(block)) { return date }
    }
    return nil
  }

  /// The names that elements with a byline's class hold, from the title to a little after the text.
  func authors(title: Int?, first: Int, last: Int) -> [String] {
    let blocks = text.blocks
    guard first < blocks.count, last < blocks.count else { return [] }
    let start = min(title ?? blocks[max(0, first - 8)].node, blocks[first].node)
    let end = blocks[min(blocks.count - 1, last + 4)].node
    var node = start
    while node <= end {
      if outline.roles[node].contains(.byline), (2...80).contains(outline.ink[node]) {
        let names = Byline.names(page.string(below: node))
        if !names.isEmpty { return names }
      }
      node += 1
    }
    return []
  }

  /// The names in the last lines, where one of them is only a signature; or in the lines below the title.
  func signature(first: Int, last: Int) -> [String] {
    let blocks = text.blocks
    guard first <= last, last < blocks.count else { return [] }
    for index in (max(first, last - 2)...last).reversed() {
      let block = blocks[index]
      guard block.length <= 80, !text.endsSentence(block) || block.length <= 30, block.heading == 0,
        block.picture == nil, !block.isData,
        block.roles.isDisjoint(with: [.caption, .picture])
      else { continue }
      let names = Byline.names(text.string(block))
      if !names.isEmpty { return names }
    }
    for block in blocks[max(0, first - 4)..<first].reversed() where block.length <= 80 {
      let line = text.string(block)
      guard Byline.isIntroduced(line) else { continue }
      let names = Byline.names(line)
      if !names.isEmpty { return names }
    }
    return []
  }

  /// The innermost name of a breadcrumb that the page shows; nil where there is none.
  func section(title: String?) -> String? {
    let key = title.map { TitleFinder.key($0) } ?? []
    var found: String?
    for node in 0..<page.count where isBreadcrumb(node) {
      for child in node..<page.end(of: node) where page.tag(child) == .a {
        let name = page.string(below: child)
        let own = TitleFinder.key(name)
        guard !own.isEmpty, name.unicodeScalars.count <= 60, own != key,
          own != TitleFinder.key("Trang chủ"), own != TitleFinder.key("Home")
        else { continue }
        found = name
      }
      if found != nil { return found }
    }
    return found
  }

  private func isBreadcrumb(_ node: Int) -> Bool {
    guard outline.roles[node].contains(.navigation), outline.ink[node] <= 300 else { return false }
    for name in [HTMLAttribute.class, .id] {
      guard let value = page.value(name, of: node)?.lowercased() else { continue }
      let words = ["breadcrumb", "crumb", "path", "duongdan", "duong-dan"]
      if words.contains(where: { value.contains($0) }) { return true }
    }
    return false
  }
}
