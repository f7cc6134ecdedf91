import PressRecord

/// What a page's linked data (JSON-LD, schema.org) says of its article.
struct LinkedData {
  private static let articleTypes: Set<String> = [
    "NewsArticle", "Article", "ReportageNewsArticle", "BlogPosting", "AnalysisNewsArticle",
    "OpinionNewsArticle", "BackgroundNewsArticle", "LiveBlogPosting", "ReviewNewsArticle",
    "TechArticle", "AdvertiserContentArticle", "SatiricalArticle", "Report",
  ]
  private static let listTypes: Set<String> = [
    "CollectionPage", "ItemList", "SearchResultsPage", "ProfilePage",
  ]

  private(set) var isArticle = false
  /// Whether something says that the page is a list.
  private(set) var isList = false
  private(set) var headline: String?
  private(set) var published: String?
  private(set) var authors: [String] = []
  private(set) var publisher: String?
  private(set) var section: String?
  private(set) var url: String?
  /// The names of the breadcrumb, outermost first.
  private(set) var breadcrumb: [String] = []

  /// Reads one script's text; what is no JSON is passed over.
  mutating func read(_ script: [UInt8]) {
    // Publishing systems leave line ends in strings, comments around the whole and semicolons behind it.
    let bytes = script.map { $0 < 0x20 ? 0x20 : $0 }
    guard
      let start = bytes.indices.first(where: {
        bytes[$0] == 0x7B || bytes[$0] == 0x5B && ($0 == 0 || !LinkedData.isMarkup(bytes[$0 - 1]))
      }),
      let end = bytes.lastIndex(of: bytes[start] + 2), start < end,
      let value = try? JSONReader.read(Array(bytes[start...end]))
    else { return }
    visit(value, depth: 0)
  }

  /// Whether a bracket after such a byte is one of `<![CDATA[`.
  private static func isMarkup(_ byte: UInt8) -> Bool { byte == 0x21 || byte == 0x41 }

  private mutating func visit(_ value: JSONValue, depth: Int) {
    guard depth < 4 else { return }
    for element in value.elements.prefix(64) { visit(element, depth: depth + 1) }
    guard case .object = value else { return }
    if let graph = value["@graph"] { visit(graph, depth: depth + 1) }
    let types = LinkedData.strings(value["@type"])
    if types.contains(where: { LinkedData.articleTypes.contains($0) }) { readArticle(value) }
    if types.contains(where: { LinkedData.listTypes.contains($0) }) { isList = true }
    if types.contains("BreadcrumbList") { readBreadcrumb(value) }
  }

  private mutating func readArticle(_ value: JSONValue) {
    isArticle = true
    headline = headline ?? LinkedData.text(value["headline"]) ?? LinkedData.text(value["name"])
    published =
      published ?? LinkedData.text(value["datePublished"])
      ?? LinkedData.text(value["dateCreated"])
    if authors.isEmpty { authors = LinkedData.names(value["author"]) }
    publisher = publisher ?? LinkedData.names(value["publisher"]).first
    section = section ?? LinkedData.strings(value["articleSection"]).first.map(EntityText.decoded)
    url =
      url ?? LinkedData.text(value["url"]) ?? LinkedData.strings(value["mainEntityOfPage"]).first
      ?? LinkedData.text(value["mainEntityOfPage"]?["@id"])
  }

  private mutating func readBreadcrumb(_ value: JSONValue) {
    guard breadcrumb.isEmpty else { return }
    for element in (value["itemListElement"]?.elements ?? []).prefix(10) {
      if let name = LinkedData.text(element["name"]) ?? LinkedData.text(element["item"]?["name"]) {
        breadcrumb.append(name)
      }
    }
  }

  private static func text(_ value: JSONValue?) -> String? {
    guard let text = value?.string else { return nil }
    let decoded = EntityText.decoded(text)
    return decoded.isEmpty ? nil : decoded
  }

  private static func strings(_ value: JSONValue?) -> [String] {
    if let text = value?.string { return text.isEmpty ? [] : [text] }
    return (value?.elements ?? []).prefix(16).compactMap(\.string).filter { !$0.isEmpty }
  }

  /// The names of people or organisations, given as strings or objects, one or several.
  private static func names(_ value: JSONValue?) -> [String] {
    guard let value else { return [] }
    var all = Array(value.elements.prefix(16))
    if all.isEmpty { all = [value] }
    return all.compactMap { text($0) ?? text($0["name"]) ?? strings($0["name"]).first }
  }
}

/// Text that may hold entities although it stands in no markup: `&quot;Tết&quot;`.
enum EntityText {
  /// The text with its entities replaced and white space collapsed.
  static func decoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    guard bytes.contains(0x26) || bytes.contains(0x3C), bytes.count <= 10_000,
      let page = try? HTMLPage(bytes)
    else { return WhiteSpace.collapsed(bytes[...]) }
    var content: [UInt8] = []
    for node in 0..<page.count where page.tag(node) == .text {
      content.append(contentsOf: page.bytes[page.text(node)])
    }
    return WhiteSpace.collapsed(content[...])
  }
}
