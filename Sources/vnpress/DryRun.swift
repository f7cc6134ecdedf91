import ArgumentParser
import PressArchive

/// Shows what `vnpress extract` would read.
struct DryRun {
  let paths: [String]
  let options: SourceOptions

  func run() throws {
    var found = 0
    var (hasFaults, isMissing) = (false, false)
    var kinds: [String: (files: Int, bytes: Int)] = [:]
    try Terminal.reportingOutputErrors { () throws(OutputError) in
      let output = OutputFile.standardOutput
      var listing = InputListing(inputs: paths, options: options)
      while let entry = listing.next() {
        if !entry.isPassedOver { found += 1 }
        hasFaults = hasFaults || entry.fault != nil
        isMissing = isMissing || entry.isMissingInput
        let size = entry.size.map(String.init) ?? "-"
        try output.write(Array("\(entry.kind)\t\(size)\t\(entry.path)\n".utf8))
        kinds[entry.kind, default: (0, 0)].files += 1
        kinds[entry.kind, default: (0, 0)].bytes += entry.size ?? 0
      }
      try output.close()
    }
    for (kind, total) in kinds.sorted(by: { $0.key < $1.key }) {
      Terminal.note(
        "\(kind): \(Terminal.grouped(total.files)) files, \(Terminal.grouped(total.bytes)) bytes")
    }
    if found == 0 { Terminal.warn("no file to read in \(paths.joined(separator: ", "))") }
    if found == 0 || isMissing { throw ExitCode.missingInput }
    if hasFaults {
      Terminal.warn(
        "what cannot be read stands above with the code of its error in place of a kind")
      throw ExitCode.failure
    }
  }
}
