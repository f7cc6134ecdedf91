import PressArchive
package import PressBatch
import PressRecord

/// Runs gold articles through the pipeline, or takes records that are there, and scores them.
package struct Evaluation: Sendable {
  package private(set) var scorer = Scorer()
  package private(set) var articles = 0
  /// Articles that have no record.
  package private(set) var absent = 0

  /// Extracts each article anew.
  package init(_ gold: [GoldArticle], pipeline: Pipeline) throws(GoldError) {
    var pipeline = pipeline
    for article in gold {
      let line: [UInt8]
      do throws(ArticleFault) {
        line = try pipeline.process(article.raw).line
      } catch {
        score(article, nil)
        continue
      }
      do throws(JSONError) {
        score(article, try JSONReader.read(line))
      } catch {
        throw GoldError("the record of \"\(article.id)\" \(error.description)")
      }
    }
  }

  /// Takes the records of a file, by identifier.
  package init(_ gold: [GoldArticle], records path: String) throws(GoldError) {
    var records: [String: JSONValue] = [:]
    for record in try GoldReader.values(of: FilePath(path)) {
      if let id = record["id"]?.string { records[id] = record }
    }
    for article in gold { score(article, records[article.id]) }
    if absent == articles, articles > 0 {
      throw GoldError("\(path): no record has the identifier of a gold article")
    }
  }

  private mutating func score(_ article: GoldArticle, _ record: JSONValue?) {
    articles += 1
    if record == nil { absent += 1 }
    scorer.score(article, record: record)
  }
}

extension GoldArticle {
  /// The article as `vnpress extract` reads it from JSON Lines, without what the gold knows.
  fileprivate var raw: RawArticle {
    var out = JSONWriter()
    out.beginObject()
    out.key("id")
    out.string(id)
    out.key("text")
    out.string(text)
    if let published {
      out.key("published")
      out.string(published)
    }
    out.endObject()
    return RawArticle(source: SourceDescription(), form: .json, bytes: Array(out.bytes))
  }
}
