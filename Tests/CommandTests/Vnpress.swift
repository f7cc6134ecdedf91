import Foundation
import TestSupport

/// The built program, run as a user runs it.
enum Vnpress {
  /// What a run came to.
  struct Outcome {
    var status: Int32
    var output: String
    var errors: String

    /// The records or faults on standard output, a dictionary each.
    var records: [[String: Any]] { Vnpress.objects(output) }
  }

  private static let binary: URL = {
    let beside = URL(filePath: CommandLine.arguments[0]).resolvingSymlinksInPath()
      .deletingLastPathComponent().appending(path: "vnpress")
    if FileManager.default.isExecutableFile(atPath: beside.path) { return beside }
    return URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().appending(path: ".build/debug/vnpress")
  }()

  /// Runs the program to its end; output goes through files, so that no pipe can fill up.
  static func run(
    _ arguments: String..., input: String = "", folder: TemporaryFolder? = nil
  ) throws -> Outcome {
    try run(arguments: arguments, input: input, folder: folder)
  }

  /// The same for arguments in an array.
  static func run(
    arguments: [String], input: String = "", folder: TemporaryFolder? = nil
  ) throws -> Outcome {
    try run(binary, arguments, input: input, folder: folder)
  }

  /// Runs a line of shell, in which `$VNPRESS` is the program.
  static func shell(_ line: String, folder: TemporaryFolder) throws -> Outcome {
    try run(
      URL(filePath: "/bin/sh"), ["-c", "VNPRESS=\"$0\"; \(line)", binary.path], input: "",
      folder: folder)
  }

  private static func run(
    _ program: URL, _ arguments: [String], input: String, folder: TemporaryFolder?
  ) throws -> Outcome {
    let work = try TemporaryFolder()
    try work.write("input", input)
    try work.write("output", "")
    try work.write("errors", "")
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = (folder ?? work).url
    process.standardInput = try FileHandle(forReadingFrom: work.url.appending(path: "input"))
    process.standardOutput = try FileHandle(forWritingTo: work.url.appending(path: "output"))
    process.standardError = try FileHandle(forWritingTo: work.url.appending(path: "errors"))
    try process.run()
    process.waitUntilExit()
    func content(_ name: String) throws -> String {
      try String(contentsOf: work.url.appending(path: name), encoding: .utf8)
    }
    return Outcome(
      status: process.terminationStatus, output: try content("output"),
      errors: try content("errors"))
  }

  /// Runs the program into a pipe that is closed after its first bytes.
  static func runIntoClosedPipe(_ arguments: String...) throws -> (status: Int32, errors: String) {
    let work = try TemporaryFolder()
    try work.write("errors", "")
    let process = Process()
    let pipe = Pipe()
    process.executableURL = binary
    process.arguments = arguments
    process.standardOutput = pipe
    process.standardError = try FileHandle(forWritingTo: work.url.appending(path: "errors"))
    try process.run()
    try pipe.fileHandleForWriting.close()
    _ = try pipe.fileHandleForReading.read(upToCount: 1)
    try pipe.fileHandleForReading.close()
    process.waitUntilExit()
    return (
      process.terminationStatus,
      try String(contentsOf: work.url.appending(path: "errors"), encoding: .utf8)
    )
  }

  /// Runs the program where no file may be longer than some blocks of 512 bytes.
  static func runLimited(
    blocks: Int, _ arguments: [String], folder: TemporaryFolder
  ) throws -> Outcome {
    let script = "ulimit -f \(blocks) && exec \"$0\" \"$@\""
    return try run(
      URL(filePath: "/bin/sh"), ["-c", script, binary.path] + arguments, input: "", folder: folder)
  }

  /// Runs the program where nothing that it writes on standard output has room.
  static func runIntoFullDevice(_ arguments: [String], input: String) throws -> Outcome {
    let script = "exec \"$0\" \"$@\" >/dev/full"
    return try run(
      URL(filePath: "/bin/sh"), ["-c", script, binary.path] + arguments, input: input, folder: nil)
  }

  /// Runs the program while another one, a shell's command, has a file locked.
  static func run(
    _ arguments: [String], whileLocked file: String, folder: TemporaryFolder
  ) throws -> Outcome {
    let script = "f=$1 && shift && flock \"$f\" \"$0\" \"$@\""
    return try run(
      URL(filePath: "/bin/sh"), ["-c", script, binary.path, file] + arguments, input: "",
      folder: folder)
  }

  /// Runs the program on input that does not end, and asks it to stop when a file is there.
  static func runUntilOutput(
    _ file: String, input: String, folder: TemporaryFolder, arguments: () -> [String]
  ) throws -> (signal: Int32?, errors: String) {
    let work = try TemporaryFolder()
    try work.write("errors", "")
    let process = Process()
    let pipe = Pipe()
    process.executableURL = binary
    process.arguments = arguments()
    process.currentDirectoryURL = folder.url
    process.standardInput = pipe
    process.standardError = try FileHandle(forWritingTo: work.url.appending(path: "errors"))
    try process.run()
    try pipe.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    while process.isRunning, !FileManager.default.fileExists(atPath: folder.path + "/" + file) {
      usleep(1000)
    }
    process.terminate()
    process.waitUntilExit()
    return (
      process.terminationReason == .uncaughtSignal ? process.terminationStatus : nil,
      try String(contentsOf: work.url.appending(path: "errors"), encoding: .utf8)
    )
  }

  /// The objects of JSON Lines.
  static func objects(_ lines: String) -> [[String: Any]] {
    lines.split(separator: "\n").compactMap {
      (try? JSONSerialization.jsonObject(with: Data($0.utf8))) as? [String: Any]
    }
  }
}

extension [String: Any] {
  /// The string of a field.
  func string(_ key: String) -> String? { self[key] as? String }

  /// The object of a field.
  func object(_ key: String) -> [String: Any] { self[key] as? [String: Any] ?? [:] }
}
