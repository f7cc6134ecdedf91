/// Which elements of a page are left out: furniture, unless the article is in it.
struct PagePruning {
  private let page: HTMLPage
  private let outline: PageOutline
  /// The element with the printed title.
  private let title: Int?
  private let totalProse: Int32

  init(_ page: HTMLPage, outline: PageOutline, title: Int?) {
    self.page = page
    self.outline = outline
    self.title = title
    totalProse = outline.allProse(page)
  }

  /// Whether an element is furniture by its roles and does not hold the article.
  ///
  /// Templates call the column with the article `sidebar-1` and the article's body `block_ads`: what holds
  /// the title or most of the page's sentences stays. Comments may be longer than the article.
  func isFurniture(_ node: Int) -> Bool {
    let roles = outline.roles[node]
    guard !roles.isDisjoint(with: .furniture) else { return false }
    if let title, (node..<page.end(of: node)).contains(title) { return false }
    if isInSentence(node) { return false }
    let prose = Int(outline.prose[node])
    let total = Int(totalProse)
    if roles.contains(.body), prose >= 200, prose * 6 >= total { return false }
    // The rest of an article behind a button is called `read-more`; lists of articles are full of links.
    let isText = prose >= 500 && outline.linkInk[node] * 8 < outline.ink[node]
    if isText, roles.isDisjoint(with: [.comment, .footer]) { return false }
    if !roles.isDisjoint(with: .foreign) { return prose * 100 < total * 85 || prose < 200 }
    return prose * 2 < total || prose < 200
  }

  /// Whether an element is some words of a paragraph: those are named after what they open (`popup`).
  private func isInSentence(_ node: Int) -> Bool {
    let parent = page.parent(node)
    guard parent >= 0, page.tag(parent) == .p, !page.tag(node).isBlock,
      outline.roles[node].intersection(.furniture).isSubset(of: [.advertising, .side])
    else { return false }
    let free = outline.ink[parent] - outline.linkInk[parent]
    return free >= 40 && free * 2 >= outline.ink[parent]
  }

  /// Whether an element holds a picture and little text besides: what old pages use for a picture with its
  /// caption.
  func isPictureBox(_ node: Int) -> Bool {
    let ink = Int(outline.ink[node])
    let limit: Int
    switch page.tag(node) {
    case .table: limit = 400
    case .div, .center, .dl: limit = 250
    default: return false
    }
    guard ink > 0, ink <= limit, !outline.isLinks(node) else { return false }
    if ink * 10 >= Int(totalProse) * 4, Int(totalProse) > 0, outline.prose[node] > 0 {
      return false
    }
    if let title, (node..<page.end(of: node)).contains(title) { return false }
    return holdsPicture(node)
  }

  /// Whether a picture is among the first nodes of an element, with something between it and the text.
  private func holdsPicture(_ node: Int) -> Bool {
    var isFound = false
    var isParted = page.tag(node) == .table
    for child in node + 1..<max(node + 1, min(page.end(of: node), node + 60)) {
      let tag = page.tag(child)
      if tag.isPicture, PictureCheck.showsSomething(page, child) { isFound = true }
      if tag.isBlock || tag == .br || tag == .em || tag == .i { isParted = true }
    }
    return isFound && isParted
  }
}
