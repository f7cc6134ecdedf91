/// Finds the blocks that are the article.
///
/// Each paragraph speaks for the element around it and, less loudly, for those further out. From the loudest
/// element the search climbs while that wins sentences and few links.
struct MainText {
  private let page: HTMLPage
  private let outline: PageOutline
  private let text: PageBlocks
  /// The element with the printed title.
  private let title: Int?

  init(_ page: HTMLPage, outline: PageOutline, text: PageBlocks, title: Int?) {
    self.page = page
    self.outline = outline
    self.text = text
    self.title = title
  }

  /// The blocks from the first that may be the article's to the last; nil where no block is a
  /// paragraph.
  func find() -> Range<Int>? {
    guard let loudest = loudest() else { return nil }
    let container = climb(from: loudest)
    let range = container..<page.end(of: container)
    let inside = text.blocks.indices.filter { range.contains(text.blocks[$0].node) }
    guard let first = inside.first, let last = inside.last else { return nil }
    return start(before: first, last: last)..<end(after: last) + 1
  }

  /// The element with the highest score.
  private func loudest() -> Int? {
    var scores = [Float](repeating: 0, count: page.count)
    for block in text.blocks {
      let weight = weight(of: block)
      guard weight > 0 else { continue }
      var node = block.container
      while node >= 0, isParagraph(page.tag(node)) { node = page.parent(node) }
      var share: Float = 1
      var level = 0
      while node >= 0, level < 5 {
        scores[node] += weight * share
        level += 1
        share = level == 1 ? 0.5 : share * 0.5
        repeat { node = page.parent(node) } while node >= 0 && !page.tag(node).isBlock
      }
    }
    var best: (node: Int, score: Float)?
    for node in scores.indices where scores[node] > 0 {
      let score = scores[node] * factor(of: node)
      if score > (best?.score ?? 0) { best = (node, score) }
    }
    return best?.node
  }

  private func isParagraph(_ tag: HTMLTag) -> Bool {
    tag == .p || tag == .li || tag == .blockquote || tag.headingLevel > 0
  }

  private func weight(of block: PageBlock) -> Float {
    guard block.length >= 40, block.linkLength * 5 < block.length * 2, !block.isData,
      block.roles.isDisjoint(with: [.caption, .credit, .date, .picture])
    else { return 0 }
    let weight = min(Float(block.length) / 50, 12)
    return text.endsSentence(block) ? weight * 1.3 : weight
  }

  private func factor(of node: Int) -> Float {
    let ink = Float(max(1, outline.ink[node]))
    let links = 1 - Float(outline.linkInk[node]) / ink
    let roles = outline.roles[node]
    var factor: Float = roles.contains(.body) ? 1.5 : 1
    if page.tag(node) == .article || page.tag(node) == .main { factor *= 1.2 }
    if !roles.isDisjoint(with: .furniture) { factor *= 0.5 }
    return links * factor
  }

  /// The outermost element that is still the article.
  private func climb(from node: Int) -> Int {
    let sums = Sums(page, text)
    var best = node
    var outer = page.parent(node)
    while outer >= 0, page.tag(outer) != .html {
      let own = max(1, sums.prose[best])
      let added = sums.prose[outer] - sums.prose[best]
      let addedLinks = sums.links[outer] - sums.links[best]
      let isGain = added * 100 >= own * 15 && addedLinks * 2 <= added
      let isTwin = added > 0 && addedLinks * 5 <= added && hasTwins(best, in: outer, sums)
      let isBody = outline.roles[best].contains(.body) && added < own
      if isTwin || (isGain && !isBody) { best = outer }
      outer = page.parent(outer)
    }
    return best
  }

  /// Whether elements like the one with the article stand beside it: sections of one text.
  private func hasTwins(_ node: Int, in outer: Int, _ sums: Sums) -> Bool {
    var child = outer + 1
    var branch = outer
    while child < page.end(of: outer) {
      if (child..<page.end(of: child)).contains(node) { branch = child }
      child = page.end(of: child)
    }
    guard branch > outer, !outline.roles[outer].contains(.related) else { return false }
    // Where the title is in the branch too, what stands beside it are other articles.
    if page.tag(branch) == .article { return false }
    if let title, (branch..<page.end(of: branch)).contains(title) { return false }
    let (tag, name) = (page.tag(branch), firstClass(of: branch))
    child = outer + 1
    while child < page.end(of: outer) {
      if child != branch, page.tag(child) == tag, sums.prose[child] >= 150,
        firstClass(of: child) == name
      {
        return true
      }
      child = page.end(of: child)
    }
    return false
  }

  /// What kind of element its class says it is: sections of a text are `section first` and `section last`.
  private func firstClass(of node: Int) -> Substring? {
    page.value(.class, of: node)?.prefix { $0 != " " }
  }

  /// The first block of the article: after the title, where that stands before the text.
  private func start(before first: Int, last: Int) -> Int {
    guard let title else { return first }
    let end = page.end(of: title)
    let after = text.blocks.firstIndex { $0.node >= end } ?? first
    let isNear = after > first || first - after <= 60
    return after <= last && isNear ? after : first
  }

  /// The last block of the article: signatures often stand outside the element with the text.
  private func end(after last: Int) -> Int {
    var end = last
    for index in last + 1..<max(last + 1, min(text.blocks.count, last + 4)) {
      let block = text.blocks[index]
      guard block.length <= 80, !block.isLink, block.heading == 0, block.picture == nil else {
        break
      }
      let line = text.string(block)
      if PageDate(line) != nil { continue }
      guard block.roles.contains(.byline) || LineSieve.isSignature(line) else { break }
      end = index
    }
    return end
  }

  /// Text of paragraphs and of links below each element.
  private struct Sums {
    var prose: [Int]
    var links: [Int]

    init(_ page: HTMLPage, _ text: PageBlocks) {
      prose = [Int](repeating: 0, count: page.count)
      links = prose
      var wasTitle = false
      for block in text.blocks where block.container >= 0 {
        // What follows a title that is a link is the summary of another article.
        let isTeaser = wasTitle && block.length < 300
        if block.length >= 80, block.linkLength * 4 < block.length, !isTeaser {
          prose[block.container] += block.length
        }
        links[block.container] += block.linkLength
        wasTitle = block.isLink && block.length >= 15
      }
      for node in stride(from: page.count - 1, through: 0, by: -1) {
        let parent = page.parent(node)
        guard parent >= 0 else { continue }
        prose[parent] += prose[node]
        links[parent] += links[node]
      }
    }
  }
}
