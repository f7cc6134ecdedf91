import Glibc

/// Why output cannot be written.
package enum OutputError: Error, Equatable {
  /// Nobody reads the pipe any more.
  case closedPipe
  /// Path, the system's reason, and what to do.
  case failed(String)

  /// A system call's failure on a file.
  ///
  /// - Parameters:
  ///   - name: The file's path.
  ///   - failure: The system's error number.
  init(_ name: String, failure: Int32) {
    let advice: String? =
      switch failure {
      case ENOSPC, EDQUOT: "make room there, or name a file elsewhere"
      case EFBIG: "raise the limit on the size of files (ulimit -f), or name a file elsewhere"
      case EACCES, EPERM, EROFS: "name a file where you may write"
      case ENOENT, ENOTDIR: "make its folder first"
      case EISDIR: "name a file, not a folder"
      default: nil
      }
    let sentence = "\(name) cannot be written: \(reason(failure))"
    self = .failed(advice.map { "\(sentence); \($0)" } ?? sentence)
  }
}
