import PressText

/// What linked data and meta elements of a page say.
struct PageHead {
  private(set) var linked = LinkedData()
  /// Values of meta elements by their name, property or itemprop in lower case; the first of each.
  private var values: [String: String] = [:]
  /// The text of `<title>`.
  private(set) var title: String?
  private(set) var canonical: String?
  /// Values of `article:author`, `author` and the like, all of them.
  private var authors: [String] = []

  init(_ page: HTMLPage) {
    for node in 0..<page.count {
      switch page.tag(node) {
      case .meta: readMeta(page, node)
      case .title where title == nil: title = page.string(below: node)
      case .link where canonical == nil:
        if page.value(.rel, of: node)?.lowercased() == "canonical" {
          canonical = page.value(.href, of: node)
        }
      case .script: readScript(page, node)
      default: break
      }
    }
  }

  private mutating func readMeta(_ page: HTMLPage, _ node: Int) {
    guard let content = page.value(.content, of: node), content.utf8.count <= 4000 else { return }
    for name in [HTMLAttribute.property, .name, .itemprop] {
      guard let key = page.value(name, of: node)?.lowercased() else { continue }
      if key == "article:author" || key == "author" || key == "dc.creator" {
        authors.append(content)
      }
      if values[key] == nil { values[key] = content }
    }
  }

  private mutating func readScript(_ page: HTMLPage, _ node: Int) {
    var content: [UInt8] = []
    for child in node..<page.end(of: node) where page.tag(child) == .text {
      content.append(contentsOf: page.bytes[page.text(child)])
    }
    if !content.isEmpty { linked.read(TextDecoder.decode(content, isMarkup: true).bytes) }
  }

  /// The first of some meta elements that says something.
  func meta(_ names: String...) -> String? {
    for name in names {
      if let value = values[name] { return value }
    }
    return nil
  }

  /// All titles given, the most trustworthy first.
  var titles: [String] {
    [
      linked.headline, meta("og:title"), meta("twitter:title", "headline", "dc.title", "title"),
      title,
    ]
    .compactMap { $0 }.filter { !$0.isEmpty }
  }

  /// The publication dates given, the most trustworthy first.
  var dates: [String] {
    [
      linked.published,
      meta("article:published_time", "og:article:published_time", "og:published_time"),
      meta(
        "pubdate", "publishdate", "publish_date", "publish-date", "publication_date",
        "datepublished",
        "article.published", "published_time", "dc.date.issued", "dc.date", "dcterms.created",
        "dcterms.issued", "date", "sailthru.date", "parsely-pub-date", "article:published",
        "vr:published_time", "created", "datecreated", "cxenseparse:recs:publishtime"),
    ].compactMap { $0 }
  }

  /// The outlet's name.
  var outlet: String? {
    linked.publisher
      ?? meta("og:site_name", "application-name", "dc.publisher", "copyright.holder", "publisher")
  }

  /// The section.
  ///
  /// Linked data first, then meta elements, then the breadcrumb of linked data: its innermost name that is
  /// neither the front page nor the article.
  var section: String? {
    if let section = linked.section ?? meta("article:section", "section", "articlesection") {
      return section
    }
    let titles = titles.map { TitleFinder.key($0) }
    return linked.breadcrumb.dropFirst(linked.breadcrumb.count > 1 ? 1 : 0).last { name in
      let key = TitleFinder.key(name)
      return key != TitleFinder.key("Trang chủ") && !titles.contains { $0.starts(with: key) }
    }
  }

  /// The page's address.
  var url: String? {
    let candidates = [canonical, meta("og:url"), linked.url]
    return candidates.compactMap { $0 }.first {
      $0.hasPrefix("http://") || $0.hasPrefix("https://")
    }
  }

  /// The authors given; addresses of profiles and the outlet's own name are none.
  var names: [String] {
    let given = linked.authors.isEmpty ? authors : linked.authors
    let outlets = [outlet, meta("og:site_name"), linked.publisher].compactMap { $0 }
      .map { TitleFinder.key($0) }
    var names: [String] = []
    for name in given.flatMap({ Byline.names($0) })
    where !outlets.contains(TitleFinder.key(name)) && !names.contains(name) {
      names.append(name)
    }
    return names
  }
}
