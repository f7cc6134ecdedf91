import Foundation
import PressArchive
import PressRecord

/// A made page of `corpora/pages` with what its text must and must not hold.
struct MadePage: Sendable {
  var name: String
  var bytes: [UInt8]
  var isArticle: Bool
  var title: String?
  var published: String?
  var author: String?
  var captions: [String]
  var must: [String]
  var mustNot: [String]

  private static let folder = URL(filePath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "corpora/pages")

  /// All pages, in the order of `pages.json`.
  static let all: [MadePage] = {
    guard let list = try? Data(contentsOf: folder.appending(path: "pages.json")),
      let rows = try? JSONReader.read(Array(list))
    else { return [] }
    return rows.elements.compactMap { MadePage($0) }
  }()

  private init?(_ row: JSONValue) {
    guard let name = row["page"]?.string,
      let data = try? Data(contentsOf: MadePage.folder.appending(path: name))
    else { return nil }
    self.name = name
    bytes = Array(data)
    isArticle = row["article"] == .bool(true)
    title = row["title"]?.string
    published = row["published"]?.string
    author = row["author"]?.string
    captions = MadePage.strings(row["captions"])
    must = MadePage.strings(row["must"])
    mustNot = MadePage.strings(row["must_not"])
  }

  private static func strings(_ value: JSONValue?) -> [String] {
    (value?.elements ?? []).compactMap(\.string)
  }
}

/// How well pages are read: segments found and left out, and what is told beside the text.
struct PageScore {
  var found = 0
  var missed = 0
  var extra = 0
  var titles = 0
  var dates = 0
  var authors = 0
  var captions = 0
  var allCaptions = 0
  var articles = 0
  var mistakenKinds = 0
  /// One line a fault.
  var faults: [String] = []

  /// The harmonic mean of precision and recall of segments.
  var f1: Double { Double(2 * found) / Double(max(1, 2 * found + missed + extra)) }

  private static func flat(_ text: String) -> String {
    text.precomposedStringWithCanonicalMapping.split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }

  mutating func add(_ page: MadePage) throws {
    let article = try HTMLReader.read(bytes: page.bytes)
    if article.isArticle != page.isArticle {
      mistakenKinds += 1
      faults.append("\(page.name): \(article.reason?.rawValue ?? "taken for an article")")
    }
    guard page.isArticle else { return }
    articles += 1
    let text = article.isArticle ? String(decoding: article.text, as: UTF8.self) : ""
    addSegments(page, PageScore.flat(text))
    addFields(page, article)
    for caption in page.captions {
      allCaptions += 1
      let isFound = article.captions.contains { range in
        PageScore.flat(String(decoding: article.text[range], as: UTF8.self))
          == PageScore.flat(caption)
      }
      if isFound { captions += 1 } else { faults.append("\(page.name): no caption ⟦\(caption)⟧") }
    }
  }

  private mutating func addSegments(_ page: MadePage, _ text: String) {
    for segment in page.must {
      if text.contains(PageScore.flat(segment)) {
        found += 1
      } else {
        missed += 1
        faults.append("\(page.name): missing ⟦\(segment)⟧")
      }
    }
    for segment in page.mustNot where text.contains(PageScore.flat(segment)) {
      extra += 1
      faults.append("\(page.name): extra ⟦\(segment)⟧")
    }
  }

  private mutating func addFields(_ page: MadePage, _ article: HTMLArticle) {
    if PageScore.flat(article.title ?? "") == PageScore.flat(page.title ?? "") {
      titles += 1
    } else {
      faults.append("\(page.name): title ⟦\(article.title ?? "")⟧, not ⟦\(page.title ?? "")⟧")
    }
    if article.published?.hasPrefix(page.published ?? "") == true {
      dates += 1
    } else {
      faults.append("\(page.name): \(article.published ?? "no date"), not \(page.published ?? "")")
    }
    let names = (page.author ?? "").replacing(" - ", with: "|").split(separator: "|")
    let wanted = names.map { PageScore.flat(String($0)).lowercased() }
    if article.authors.map({ PageScore.flat($0).lowercased() }) == wanted {
      authors += 1
    } else {
      faults.append("\(page.name): authors \(article.authors), not \(page.author ?? "")")
    }
  }
}
