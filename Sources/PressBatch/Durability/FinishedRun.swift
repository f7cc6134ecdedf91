import PressArchive
import PressRecord

/// What a finished output says of the run that made it.
///
/// It stands in the file's extended attributes, so that it goes where the file goes and is gone with it;
/// file systems without such attributes, and copies, have none.
struct FinishedRun: Equatable {
  /// The digest of the run's identity.
  var run: String
  /// How long the output is, so that one that was changed later is none.
  var bytes: Int
  /// The program's exit status.
  var status: Int32

  init(_ identity: RunIdentity, bytes: Int, status: Int32) {
    run = FinishedRun.digest(identity)
    self.bytes = bytes
    self.status = status
  }

  /// Of a file; nil where it says nothing.
  init?(of path: FilePath) {
    guard let fields = path.note?.split(separator: " "), fields.count == 3,
      let bytes = Int(fields[1]), let status = Int32(fields[2])
    else { return nil }
    run = String(fields[0])
    self.bytes = bytes
    self.status = status
  }

  /// What is noted of it.
  var note: String { "\(run) \(bytes) \(status)" }

  /// Whether such a run made the file, which has not changed since.
  func isOf(_ identity: RunIdentity, _ path: FilePath) -> Bool {
    run == FinishedRun.digest(identity) && FileStatus(of: path)?.size == bytes
  }

  private static func digest(_ identity: RunIdentity) -> String {
    var out = JSONWriter()
    identity.write(to: &out)
    return SHA256.hexadecimal(Array(out.bytes))
  }
}
