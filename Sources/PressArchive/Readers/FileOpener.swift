import PressRecord

/// Opens a file, tells what it holds, and reads what is one article whole.
struct FileOpener {
  private static let chunk = 1 << 16

  let options: SourceOptions

  /// The step that a file is.
  func open(_ path: FilePath) -> ReadingStep {
    do throws(StreamError) {
      return open(try FileStream(path: path), path: path)
    } catch {
      return .fault(ArticleFault(source: path.string, code: error.code, message: error.message))
    }
  }

  /// The step that an open file is; `path` is nil for standard input.
  func open(_ stream: FileStream, path: FilePath?) -> ReadingStep {
    switch form(of: path) {
    case .jsonLines:
      return .container(JSONLinesReader(stream: stream, path: path?.string, options: options))
    case .text: return readWhole(stream, path: path?.string, form: .text)
    case .html: return readWhole(stream, path: path?.string, form: .html)
    }
  }

  private func form(of path: FilePath?) -> FileForm {
    switch options.form {
    case .automatic: path.flatMap { FileForm(name: $0) } ?? .text
    case .text: .text
    case .jsonl: .jsonLines
    case .html: .html
    }
  }

  private func readWhole(
    _ stream: FileStream, path: String?, form: RawArticle.Form
  ) -> ReadingStep {
    var article = RawArticle(source: SourceDescription(path: path), form: form, bytes: [])
    if let length = stream.length, length > options.maximumArticle {
      return .fault(article.tooLarge(options.maximumArticle))
    }
    do throws(StreamError) {
      while try stream.read(into: &article.bytes, atMost: FileOpener.chunk) > 0 {
        if article.bytes.count > options.maximumArticle {
          return .fault(article.tooLarge(options.maximumArticle))
        }
      }
    } catch {
      return .fault(article.fault(error.code, error.message))
    }
    if options.form == .automatic, HTMLReader.recognizes(article.bytes) { article.form = .html }
    return .article(article)
  }
}

extension RawArticle {
  /// That the article is longer than a limit in bytes.
  func tooLarge(_ limit: Int) -> ArticleFault {
    fault(
      .tooLarge, "the article is longer than \(limit) bytes; raise --max-article to read it")
  }
}
