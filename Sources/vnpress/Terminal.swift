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

  /// Whether standard error goes to a person's terminal.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  /// How many processors there are.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Runs what writes records: a closed pipe ends it quietly, any other failure with status 74.
  static func reportingOutputErrors<Result>(
    _ body: () throws(OutputError) -> Result
  ) throws -> Result {
    ignoreClosedPipes()
    do throws(OutputError) { return try body() } catch { throw status(of: error) }
  }

  /// A write to a closed pipe then fails instead of killing the program.
  private static func ignoreClosedPipes() { _ = signal(SIGPIPE, SIG_IGN) }

  private static func status(of error: OutputError) -> ExitCode {
    switch error {
    case .closedPipe: return .success
    case .failed(let message):
      warn(message)
      return outputFailure
    }
  }
}
