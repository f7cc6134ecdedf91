/// The title where the page does not print one that can be told.
enum PageTitle {
  /// The head's title without the outlet's name.
  static func best(of head: PageHead) -> String? {
    if let headline = head.linked.headline ?? head.meta("og:title", "twitter:title") {
      return withoutOutlet(headline, outlet: head.outlet)
    }
    guard let title = head.title, !title.isEmpty else { return nil }
    var parts = [title[...]]
    for separator in [" | ", " - ", " :: ", " – ", " — ", " » ", " > "] {
      parts = parts.flatMap { $0.split(separator: separator) }
    }
    let longest = parts.max { $0.count < $1.count } ?? title[...]
    return longest.count * 2 >= title.count ? String(longest) : title
  }

  private static func withoutOutlet(_ title: String, outlet: String?) -> String {
    guard let outlet else { return title }
    for separator in [" | ", " - ", " – "] where title.hasSuffix(separator + outlet) {
      return String(title.dropLast(separator.count + outlet.count))
    }
    return title
  }
}
