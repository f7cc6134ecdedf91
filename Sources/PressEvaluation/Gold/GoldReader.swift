import PressArchive
import PressRecord

/// Reads gold: sources written by hand (`.json`, with `[[ ]]` in the mentions' context) and compiled
/// gold (`.jsonl`, with a mention's text and which occurrence it is).
package enum GoldReader {
  /// The articles of files, and of the `.json` and `.jsonl` files of folders.
  package static func read(_ paths: [String]) throws(GoldError) -> [GoldArticle] {
    var articles: [GoldArticle] = []
    for path in paths {
      for file in try files(at: FilePath(path)) {
        for value in try values(of: file) {
          articles.append(try GoldCompiler(file: file).article(value))
        }
      }
    }
    if articles.isEmpty {
      throw GoldError("no gold article in \(paths.joined(separator: ", "))")
    }
    return articles
  }

  private static func files(at path: FilePath) throws(GoldError) -> [FilePath] {
    guard Folder.identity(of: path) != nil else { return [path] }
    do throws(StreamError) {
      return try Folder.entries(of: path).map(\.path).filter {
        $0.hasSuffix(".json") || $0.hasSuffix(".jsonl")
      }
    } catch {
      throw GoldError("\(path.string): \(error.message)", isMissing: true)
    }
  }

  /// The JSON values of a file: its lines, the elements of its array, or its one object.
  static func values(of file: FilePath) throws(GoldError) -> [JSONValue] {
    let bytes = try bytes(of: file)
    do throws(JSONError) {
      if file.hasSuffix(".jsonl") { return try lines(bytes) }
      let value = try JSONReader.read(bytes)
      if case .array(let elements) = value { return elements }
      return [value]
    } catch {
      throw GoldError("\(file.string): the JSON \(error.description)")
    }
  }

  private static func lines(_ bytes: [UInt8]) throws(JSONError) -> [JSONValue] {
    var values: [JSONValue] = []
    for line in bytes.split(separator: 0x0A) where line.contains(where: { $0 > 0x20 }) {
      do throws(JSONError) {
        values.append(try JSONReader.read(Array(line)))
      } catch {
        throw JSONError(offset: line.startIndex + error.offset, problem: error.problem)
      }
    }
    return values
  }

  /// A file's content.
  static func bytes(of file: FilePath) throws(GoldError) -> [UInt8] {
    do throws(StreamError) {
      return try FileStream(path: file).readAll()
    } catch {
      throw GoldError("\(file.string): \(error.message)", isMissing: true)
    }
  }
}
