/// Tells pictures from icons, and what stands in the middle.
enum PictureCheck {
  private static let icons = [
    "icon", "logo", "spacer", "blank.", "pixel", "button", "avatar", "/ads", "banner", "bullet",
    "arrow", "share", "print", "emoji", "smile", "transparent",
  ].map { Array($0.utf8) }

  /// Whether an image is more than an icon, a spacer or a button.
  static func showsSomething(_ page: HTMLPage, _ node: Int) -> Bool {
    for side in [HTMLAttribute.width, .height] {
      if let value = page.value(side, of: node), let size = Int(value.prefix { $0.isNumber }),
        size < 60, !value.hasSuffix("%")
      {
        return false
      }
    }
    guard let source = page.attribute(.src, of: node) else { return true }
    let name = page.bytes[source].prefix(300).map { $0 < 0x80 ? $0 | 0x20 : $0 }
    if name.starts(with: "data:".utf8) { return true }
    for index in name.indices {
      for icon in icons where icon[0] == name[index] {
        if name[index...].starts(with: icon) { return false }
      }
    }
    return true
  }

  /// Whether an element's text stands in the middle.
  static func isCentered(_ page: HTMLPage, _ node: Int) -> Bool {
    if let align = page.value(.align, of: node) { return align.lowercased() == "center" }
    guard let style = page.attribute(.style, of: node), style.count <= 1000 else { return false }
    let letters = page.bytes[style].filter { $0 > 0x20 }
    return String(decoding: letters, as: UTF8.self).lowercased().contains("text-align:center")
  }
}

/// Tells tables of figures from tables that only lay out a page.
enum TableCheck {
  /// Whether a table has rows of short cells, two with text at least, and neither pictures nor tables in it.
  static func isData(_ page: HTMLPage, _ outline: PageOutline, _ table: Int) -> Bool {
    var (rows, cells) = (0, 0)
    // How many cells of the row have text, and how many rows have two.
    var (filled, filledRows) = (0, 0)
    for node in table + 1..<max(table + 1, page.end(of: table)) {
      switch page.tag(node) {
      case .table: return false
      case .tr:
        rows += 1
        filled = 0
      case .td, .th:
        cells += 1
        if isFilled(page, node) {
          filled += 1
          if filled == 2 { filledRows += 1 }
        }
        if outline.ink[node] > 600 { return false }
      case .img, .ampImg:
        if PictureCheck.showsSomething(page, node) { return false }
      default: break
      }
    }
    guard rows >= 2, cells >= rows * 2, filledRows * 2 >= rows,
      outline.linkInk[table] * 3 <= outline.ink[table]
    else {
      return false
    }
    return Int(outline.ink[table]) <= cells * 80
  }

  /// Whether a cell has more than blanks.
  private static func isFilled(_ page: HTMLPage, _ cell: Int) -> Bool {
    for node in cell + 1..<max(cell + 1, page.end(of: cell)) where page.tag(node) == .text {
      let text = page.bytes[page.text(node)]
      if text.contains(where: { $0 > 0x20 && $0 != 0xC2 && $0 != 0xA0 }) { return true }
    }
    return false
  }
}
