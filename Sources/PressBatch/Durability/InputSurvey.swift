package import PressArchive
import PressRecord

/// What an input of the command line holds, as far as names, sizes and times tell: enough to see
/// whether it is still the same.
package struct InputSurvey: Sendable, Equatable {
  /// How much of each end of a file that is named itself is looked at as well.
  private static let edge = 1 << 16

  /// As given.
  package var path: String
  /// How many files are read.
  package var files = 0
  package var bytes = 0
  /// Of the files' paths, sizes and times of their last change.
  package var digest = ""

  /// Looks through an input; nil for one that can be read once only: standard input, a pipe.
  ///
  /// O(files); no file of a folder is opened.
  package init?(of input: String, options: SourceOptions) {
    path = input
    var chain = DigestChain()
    var walk = InputWalk(inputs: [input], options: options)
    while let step = walk.next() {
      switch step {
      case .standardInput: return nil
      case .foreign: continue
      case .fault(let fault): chain.take(Array(fault.source.utf8))
      case .file(let path):
        let status = FileStatus(of: path)
        if status?.kind == .special { return nil }
        files += 1
        bytes += status?.size ?? 0
        chain.take(path.bytes + Array("\0\(status?.size ?? -1) \(status?.modified ?? 0)\0".utf8))
        if path == FilePath(input) { chain.take(path.edges(InputSurvey.edge)) }
      }
    }
    digest = chain.hexadecimal
  }

  /// Reads what `write` wrote; nil where it did not.
  init?(_ value: JSONValue) {
    guard let path = value["path"]?.string, let files = value["files"]?.integer,
      let bytes = value["bytes"]?.integer, let digest = value["sha256"]?.string
    else { return nil }
    self.path = path
    self.files = files
    self.bytes = bytes
    self.digest = digest
  }

  func write(to out: inout JSONWriter) {
    out.beginObject()
    out.key("path")
    out.string(path)
    out.key("files")
    out.integer(files)
    out.key("bytes")
    out.integer(bytes)
    out.key("sha256")
    out.string(digest)
    out.endObject()
  }
}
