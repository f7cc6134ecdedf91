import ArgumentParser
import Glibc
import PressArchive

/// What a person sees beside the records.
enum Terminal {
  /// Exit status of output that cannot be written (sysexits.h: EX_IOERR).
  static let outputFailure = ExitCode(74)

  /// Writes a message on standard error.
  static func warn(_ message: String) {
    let errors = OutputFile.standardError
    // Where standard error is closed there is nobody to tell.
    try? errors.write(Array("vnpress: \(message)\n".utf8))
    try? errors.flush()
  }

  /// Runs what writes records: a closed pipe ends it quietly, any other failure with status 74.
  static func reportingOutputErrors<Result>(
    _ body: () throws(OutputError) -> Result
  ) throws -> Result {
    // A write to a closed pipe then fails instead of killing the program.
    _ = signal(SIGPIPE, SIG_IGN)
    do throws(OutputError) {
      return try body()
    } catch {
      switch error {
      case .closedPipe: throw ExitCode.success
      case .failed(let message):
        warn(message)
        throw outputFailure
      }
    }
  }
}
