import PressText

/// Tells the furniture of a page: lines of dots, buttons, menus, lists of other articles, comments.
struct FurnitureReader {
  let rules: LayoutRules

  /// Among how many of the first lines a menu is sought.
  private static let top = 10
  /// How many tokens a line has at most that is no sentence for its full stop.
  private static let shortest = 12
  private static let menu: Set<LayoutRules.Role> = [.menu]
  private static let furniture: Set<LayoutRules.Role> = [.junk, .menu]
  private static let path: Set<LayoutRules.Role> = [.menu, .section]
  static let section: Set<LayoutRules.Role> = [.section]

  /// Marks the furniture of a layout of which nothing else is marked.
  func mark(_ layout: inout Layout, in text: ArticleText) {
    markHeaded(&layout, in: text)
    markLinks(&layout, in: text)
    markMenu(&layout, in: text)
  }

  /// Lines that are only furniture, and what stands under its headings.
  private func markHeaded(_ layout: inout Layout, in text: ArticleText) {
    var isRest = false
    var isRelated = false
    for index in layout.lines.indices {
      let line = layout.lines[index].tokens
      if isRest || isFurniture(line, in: text) {
        layout.lines[index].zone = .junk
        continue
      }
      guard let role = heading(line, in: text) else {
        isRelated = isRelated && line.count <= 30 && !text[line.upperBound - 1].isMark(".")
        if isRelated { layout.lines[index].zone = .junk }
        continue
      }
      isRest = role == .rest
      isRelated = role == .related
      layout.lines[index].zone = .junk
    }
  }

  private func isFurniture(_ line: Range<Int>, in text: ArticleText) -> Bool {
    guard line.contains(where: { text[$0].kind != .mark }) else { return true }
    return isOnly(line, FurnitureReader.furniture, in: text) || isPath(line, in: text)
      || isDoubled(line, in: text) || isPointer(line, in: text)
  }

  /// The links of a menu set apart by hyphens: lines one after another that end in one, and the last.
  private func markLinks(_ layout: inout Layout, in text: ArticleText) {
    var links = 0
    for index in layout.lines.indices {
      let line = layout.lines[index].tokens
      let isLink = line.count <= 45 && text[line.upperBound - 1].isMark("-")
      let isLast =
        !isLink && links > 2 && line.count <= 45 && !text[line.upperBound - 1].isMark(".")
        && !text[line.lowerBound].flags.contains(.startsParagraph)
      links = isLink || isLast ? links + 1 : 0
      if links > 2 {
        // Those before were marked with the third one.
        let first = links == 3 ? index - 2 : index
        for link in first...index { layout.lines[link].zone = .junk }
      }
      if isLast { links = 0 }
    }
  }

  /// What stands above a menu at the page's top belongs to it, unless that is prose already.
  private func markMenu(_ layout: inout Layout, in text: ArticleText) {
    let top = layout.lines.indices.prefix(FurnitureReader.top).prefix {
      !isProse(layout.lines[$0].tokens, in: text)
    }
    guard
      let last = top.last(where: {
        layout.lines[$0].zone == .junk
          && isOnly(layout.lines[$0].tokens, FurnitureReader.menu, in: text)
      }),
      layout.lines[(last + 1)...].contains(where: { $0.zone == .body && $0.tokens.count > 6 })
    else { return }
    for index in 0..<last { layout.lines[index].zone = .junk }
  }

  /// Whether a line is a sentence of an article.
  private func isProse(_ line: Range<Int>, in text: ArticleText) -> Bool {
    line.count > FurnitureReader.shortest && text[line.upperBound - 1].isMark(".")
  }

  /// Whether a line is made of phrases of some roles, marks, and numbers beside them (`Lượt xem: 87`).
  func isOnly(
    _ line: Range<Int>, _ roles: Set<LayoutRules.Role>, in text: ArticleText
  ) -> Bool {
    var index = line.lowerBound
    var (hasPhrase, hasNumber) = (false, false)
    while index < line.upperBound {
      if let phrase = rules.phrase(at: index, in: text), roles.contains(phrase.role) {
        hasPhrase = true
        index = phrase.end
      } else if text[index].kind == .mark || text[index].isNumber && hasPhrase {
        hasNumber = hasNumber || text[index].isNumber
        index += 1
      } else {
        return false
      }
    }
    return hasPhrase && !(hasNumber && DateStamp(rules: rules).matches(line, in: text))
  }

  /// Whether a line leads from the front page to the section: `Trang chủ / Tin tức`.
  private func isPath(_ line: Range<Int>, in text: ArticleText) -> Bool {
    rules.phrase(at: line.lowerBound, in: text)?.role == .menu
      && isOnly(line, FurnitureReader.path, in: text)
  }

  /// Whether a line says the same words twice: `Kinh tế Kinh tế`.
  private func isDoubled(_ line: Range<Int>, in text: ArticleText) -> Bool {
    (4...12).contains(line.count) && line.allSatisfy { text[$0].isWord } && text.isTwice(line)
  }

  /// Whether a line points to another article: `>> Xã bên làm cầu`.
  private func isPointer(_ line: Range<Int>, in text: ArticleText) -> Bool {
    let isMarked = text[line.lowerBound].isMark(">") && text[line.lowerBound + 1].isMark(">")
    return isMarked && line.count <= 30 && !text[line.upperBound - 1].isMark(".")
  }

  /// The role of a line that is only a heading of furniture, perhaps with a count and marks.
  private func heading(_ line: Range<Int>, in text: ArticleText) -> LayoutRules.Role? {
    guard let phrase = rules.phrase(at: line.lowerBound, in: text),
      phrase.role == .rest || phrase.role == .related,
      phrase.end <= line.upperBound,
      !(phrase.end..<line.upperBound).contains(where: { text[$0].isWord })
    else { return nil }
    return phrase.role
  }
}
