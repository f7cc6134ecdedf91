/// The title where the page's head does not tell it: the block in large or bold letters above the text.
struct TitleGuess {
  private let text: PageBlocks

  init(_ text: PageBlocks) {
    self.text = text
  }

  /// The index of the title among the blocks; nil where none looks like one.
  ///
  /// `first` is the first block of the text, which may be the title itself.
  func find(before first: Int) -> Int? {
    var best: (index: Int, rank: Int)?
    for index in stride(from: first, through: max(0, first - 8), by: -1) {
      let rank = rank(of: text.blocks[index])
      if rank > (best?.rank ?? 0) { best = (index, rank) }
    }
    return best?.index
  }

  private func rank(of block: PageBlock) -> Int {
    guard (12...220).contains(block.length), !block.isLink, !block.isData,
      block.roles.isDisjoint(with: [.date, .byline, .caption, .credit, .lead])
    else { return 0 }
    let string = text.string(block)
    guard !string.hasSuffix("."), PageDate(string) == nil else { return 0 }
    let isMarked = block.heading > 0 || block.roles.contains(.title)
    return (block.isLarge ? 4 : 0) + (isMarked ? 3 : 0) + (block.isStrong ? 2 : 0)
  }
}
