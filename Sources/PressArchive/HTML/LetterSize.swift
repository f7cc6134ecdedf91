/// Tells large letters from those of running text.
enum LetterSize {
  /// Whether an element sets its text in large letters; nil where it says nothing of their size.
  static func isLarge(_ page: HTMLPage, _ node: Int) -> Bool? {
    if page.tag(node) == .font, let size = page.value(.size, of: node) {
      let digits = size.filter { $0.isASCII && $0.isNumber }
      guard let value = Int(digits.prefix(2)) else { return nil }
      if size.hasPrefix("-") { return false }
      return size.hasPrefix("+") ? value >= 1 : value >= 4
    }
    guard let style = page.attribute(.style, of: node), style.count <= 1000 else { return nil }
    let letters = page.bytes[style].filter { $0 > 0x20 && $0 < 0x80 }
    let text = String(decoding: letters, as: UTF8.self).lowercased()
    guard let found = text.firstRange(of: "font-size:") else { return nil }
    let value = text[found.upperBound...].prefix { $0.isNumber || $0 == "." }
    guard let size = Double(value) else { return nil }
    let unit = text[found.upperBound...].dropFirst(value.count)
    if unit.hasPrefix("pt") { return size >= 14 }
    if unit.hasPrefix("px") { return size >= 18 }
    if unit.hasPrefix("em") || unit.hasPrefix("rem") { return size >= 1.3 }
    return unit.hasPrefix("%") ? size >= 130 : nil
  }
}
