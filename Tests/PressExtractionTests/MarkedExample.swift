/// A text with one stretch in `⟦ ⟧`, and what is expected of it after ` → `.
struct MarkedExample {
  let text: String
  let marked: String
  let value: String?

  init(_ example: String) {
    var parts = example.split(separator: " → ", maxSplits: 1).map(String.init)
    if parts.isEmpty { parts = [""] }
    value = parts.count > 1 ? parts[1] : nil
    let pieces = parts[0].split(separator: "⟦", maxSplits: 1, omittingEmptySubsequences: false)
    let tail = (pieces.count > 1 ? pieces[1] : "")
      .split(separator: "⟧", maxSplits: 1, omittingEmptySubsequences: false)
    marked = tail.first.map(String.init) ?? ""
    text = String(pieces[0]) + marked + (tail.count > 1 ? String(tail[1]) : "")
  }
}
