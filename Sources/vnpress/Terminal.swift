import ArgumentParser
import Glibc
import PressArchive

/// What a person sees beside the records.
enum Terminal {
  /// Exit status of output that cannot be written (sysexits.h: EX_IOERR).
  static let outputFailure = ExitCode(74)

  /// Tells why the program cannot do what it is asked, and gives the exit status that says so.
  static func refusal(_ message: String, _ status: ExitCode) -> ExitCode {
    warn(message)
    return status
  }

  /// Writes a message on standard error.
  static func warn(_ message: String) { write(colored("vnpress:") + " \(message)\n") }

  /// Writes a line on standard error that tells nothing bad.
  static func note(_ message: String) { write(message + "\n") }

  /// Writes over the line of standard error that was written last.
  static func replaceLine(_ text: String) { write(isWatched ? "\r\u{1B}[K" + text : "\r" + text) }

  /// Goes to the next line of standard error.
  static func endLine() { write("\n") }

  /// Whether standard error goes to a person's terminal.
  static var isWatched: Bool { isatty(STDERR_FILENO) == 1 }

  /// How many processors there are.
  static var processorCount: Int { max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))) }

  /// Runs what writes output: a closed pipe ends it quietly, any other failure with status 74.
  static func reportingOutputErrors<Result>(
    _ body: () throws(OutputError) -> Result
  ) throws -> Result {
    ignoreFailedWrites()
    do throws(OutputError) { return try body() } catch { throw status(of: error) }
  }

  /// A write to a closed pipe, or over the limit on files, then fails instead of killing the program.
  static func ignoreFailedWrites() {
    for number in [SIGPIPE, SIGXFSZ] { _ = signal(number, SIG_IGN) }
  }

  /// The exit status of a failure, which is told.
  static func status(of error: OutputError) -> ExitCode {
    switch error {
    case .closedPipe: return .success
    case .failed(let message):
      warn(message)
      return outputFailure
    }
  }

  /// Red where a terminal shows it and nobody asked for plain text (https://no-color.org).
  private static func colored(_ text: String) -> String {
    guard isWatched, isEmpty("NO_COLOR"), !isEmpty("TERM"), value("TERM") != "dumb" else {
      return text
    }
    return "\u{1B}[31m\(text)\u{1B}[0m"
  }

  private static func isEmpty(_ variable: String) -> Bool { value(variable)?.isEmpty ?? true }

  private static func value(_ variable: String) -> String? {
    unsafe getenv(variable).map { unsafe String(cString: $0) }
  }

  private static func write(_ text: String) {
    let errors = OutputFile.standardError
    // Where standard error is closed there is nobody to tell.
    try? errors.write(Array(text.utf8))
    try? errors.flush()
  }
}

extension ExitCode {
  /// An input that is not there or cannot be read (sysexits.h: EX_NOINPUT).
  static let missingInput = ExitCode(66)
  /// Data that cannot be used (sysexits.h: EX_DATAERR).
  static let badData = ExitCode(65)
}

extension Terminal {
  /// A whole number with its digits in groups: `35,440`.
  static func grouped(_ number: Int) -> String {
    var digits = String(number.magnitude)
    var groups: [String] = []
    while digits.utf8.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (number < 0 ? "-" : "") + ([digits] + groups).joined(separator: ",")
  }

  /// Millions of bytes with one decimal place.
  static func megabytes(_ bytes: Int) -> String {
    "\(grouped(bytes / 1_000_000)).\(bytes / 100_000 % 10)"
  }

  /// Bytes in nanoseconds, as `5.0 MB/s`.
  static func speed(_ bytes: Int, _ nanoseconds: Int) -> String {
    let rate = nanoseconds > 0 ? Double(bytes) / Double(nanoseconds) * 1e9 : 0
    return megabytes(Int(rate)) + " MB/s"
  }

  /// Seconds as `0:07`, `12:34`, `1:02:03`.
  static func clock(_ seconds: Int) -> String {
    func two(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
    let (hours, minutes) = (seconds / 3600, seconds / 60 % 60)
    return hours > 0
      ? "\(hours):\(two(minutes)):\(two(seconds % 60))" : "\(minutes):\(two(seconds % 60))"
  }
}
