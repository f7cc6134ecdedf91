package import PressRecord

extension SourceDescription {
  /// A fault of what comes from here.
  package func fault(_ code: ArticleFault.Code, _ message: String) -> ArticleFault {
    var fault = ArticleFault(
      source: path ?? "-", member: member, offset: offset, code: code, message: message)
    fault.line = line
    return fault
  }

  /// That an article is longer than a limit in bytes.
  func tooLarge(_ limit: Int) -> ArticleFault {
    fault(
      .tooLarge, "the article is longer than \(limit) bytes; raise --max-article to read it")
  }
}
