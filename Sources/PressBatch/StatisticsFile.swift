import Glibc
import PressArchive
import PressRecord

/// A file that tells in JSON what a batch came to.
package struct StatisticsFile: Sendable {
  /// Names the form of the file.
  private static let form = "vnpress.statistics/1"

  private let path: String
  private let program: String
  private let jobs: Int

  /// - Parameters:
  ///   - path: Where it is written.
  ///   - program: Version and build of the program.
  ///   - jobs: How many articles were worked on at once.
  package init(path: String, program: String, jobs: Int) {
    self.path = path
    self.program = program
    self.jobs = jobs
  }

  /// Fails where the file cannot be written: that is told before the work of hours.
  func check() throws(OutputError) { try OutputFile.check(path) }

  /// Writes the file; `elapsed` in nanoseconds.
  func write(_ summary: BatchSummary, elapsed: Int) throws(OutputError) {
    let file = try OutputFile.create(path)
    try file.write(bytes(summary, elapsed: elapsed))
    try file.close()
  }

  private func bytes(_ summary: BatchSummary, elapsed: Int) -> [UInt8] {
    var out = JSONWriter()
    out.beginObject()
    out.key("schema")
    out.string(StatisticsFile.form)
    out.key("program")
    out.string(program)
    summary.writeFields(to: &out)
    out.key("jobs")
    out.integer(jobs)
    out.key("seconds")
    out.number(StatisticsFile.decimal(elapsed / 1_000_000))
    out.key("article_bytes_per_second")
    out.integer(StatisticsFile.rate(summary.bytes, elapsed))
    out.key("peak_memory_bytes")
    out.integer(StatisticsFile.peakMemory)
    out.endObject()
    out.endLine()
    return Array(out.bytes)
  }

  private static func decimal(_ thousandths: Int) -> String {
    let rest = String(thousandths % 1000)
    return "\(thousandths / 1000)." + String(repeating: "0", count: 3 - rest.utf8.count) + rest
  }

  private static func rate(_ count: Int, _ nanoseconds: Int) -> Int {
    nanoseconds > 0 ? Int(Double(count) / Double(nanoseconds) * 1e9) : 0
  }

  /// The most memory that the program had, in bytes.
  private static var peakMemory: Int {
    var usage = rusage()
    unsafe getrusage(__rusage_who_t(RUSAGE_SELF.rawValue), &usage)
    return usage.ru_maxrss * 1024
  }
}
