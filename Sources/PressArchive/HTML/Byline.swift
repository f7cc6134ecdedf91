/// Reads the names in a byline.
enum Byline {
  private static let openings = [
    "tác giả bài viết:", "bài viết và ảnh:", "bài và ảnh:", "tin và ảnh:", "bài, ảnh:",
    "bài - ảnh:",
    "tin, ảnh:", "tin, bài:", "bài viết:", "nội dung:", "thực hiện:", "người viết:", "người đăng:",
    "đăng bởi:", "viết bởi:", "bút danh:", "tác giả:", "nhóm phóng viên", "nhóm pv", "phóng viên",
    "viết bởi", "tác giả", "bài:", "tin:", "ảnh:", "bởi", "theo", "by", "pv",
  ]

  /// Whether a line says that names follow: `Viết bởi …`, `Tác giả: …`, `Được … gửi vào …`.
  static func isIntroduced(_ line: String) -> Bool {
    let lower = line.lowercased()
    return lower.hasPrefix("được ") && lower.contains(" gửi vào")
      || ["viết bởi", "tác giả", "đăng bởi", "người viết", "bài:", "bởi "].contains {
        lower.hasPrefix($0)
      }
  }

  /// The names, in the order printed; empty where the text is none: an address, a sentence, an outlet.
  static func names(_ text: String) -> [String] {
    guard text.unicodeScalars.count <= 120, !text.contains("://"), !text.contains("@") else {
      return []
    }
    var line = text[...]
    let lower = String(line.prefix(24)).lowercased()
    for opening in openings where lower.hasPrefix(opening) {
      let rest = line.dropFirst(opening.count)
      guard opening.hasSuffix(":") || rest.first == " " else { continue }
      line = rest
      break
    }
    for ending in [" gửi vào", " (thực hiện)", " thực hiện", " - cập nhật"] {
      if let found = line.firstRange(of: ending) { line = line[..<found.lowerBound] }
    }
    if line.hasPrefix("Được ") { line = line.dropFirst(5) }
    var names: [String] = []
    for part in line.replacing(" - ", with: ",").replacing(" và ", with: ",").split(
      whereSeparator: { ",;|/&".contains($0) })
    {
      let name = trimmed(part)
      if isName(name), !names.contains(name) { names.append(name) }
    }
    return names
  }

  private static func trimmed(_ part: Substring) -> String {
    var part = part
    while let first = part.first, !first.isLetter { part.removeFirst() }
    while let last = part.last, !last.isLetter { part.removeLast() }
    return String(part)
  }

  /// Whether a text is one to six words that all begin with a capital and hold no digit.
  private static func isName(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    guard (1...6).contains(words.count), text.count >= 2 else { return false }
    let agencies = ["admin", "administrator", "editor", "ban biên tập", "trang chủ", "ttxvn"]
    guard !agencies.contains(text.lowercased()) else { return false }
    return words.allSatisfy { word in
      (word.first?.isUppercase ?? false) && !word.contains(where: \.isNumber)
    }
  }
}
