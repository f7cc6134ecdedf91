import ArgumentParser
import PressArchive
import PressBatch
import PressExtraction
import PressRecord
import PressText

/// `vnpress extract`.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    // Parsed alone too, and asked for no completion script then.
    _superCommandName: "vnpress",
    abstract: "Writes one record an article.",
    discussion: """
      Reads text, pages of newspapers (HTML), JSON Lines and JSON (objects with "text"; "id", \
      "title", "published", "url", "authors", "outlet" where there are any), CSV and TSV (a first \
      row that names the columns) and WARC, each also packed (.gz, .zst, .xz, .bz2), tar and zip \
      archives and folders of these, and standard input (-). In folders and archives a file is \
      taken where its content shows what it is (a Vietnamese text too, whatever its ending), or by \
      its name's ending (.txt, .html, .jsonl, .json, .csv, .tsv, .warc, .tar, .zip), or where it has \
      none; others are passed over, and what vnpress wrote itself: a line on standard error and \
      --stats count them, those of folders --dry-run lists; --input text reads them as text.

      An article that cannot be read gives one line of JSON in the error file (without --errors, \
      on standard error) and stops nothing else, unless --on-error fail says so.

      Output to a file is FILE.part until it is whole, with FILE.journal beside it. A run that was \
      stopped, killed or ran out of disk goes on when the same command is given with --resume; the \
      file comes out as it would have without the interruption. Where nothing was left, --resume \
      begins at the start; where FILE is whole already, --resume never overwrites it: the same \
      command on the same inputs has nothing to do and ends as the first did, another one is \
      refused. Without --resume a whole FILE is written anew.

      An article that an earlier one of the batch repeats, word for word or nearly, is marked \
      "duplicate_of" in its record.

      Examples:
        vnpress extract --format jsonl archive/
        vnpress extract --format jsonl --published 2017-12-04 article.txt
        vnpress extract --format jsonl --output out.jsonl --errors bad.jsonl in.jsonl
        vnpress extract --format jsonl --output out.jsonl --resume archive/
        vnpress extract --format jsonl --select documents,dates --offsets utf8 old/
        vnpress extract --dry-run archive/
        cat article.txt | vnpress extract --format jsonl -
        vnpress extract --format jsonl --columns text=content,published=date news.csv
        cat news.jsonl | vnpress extract --format jsonl --input jsonl -
        cat rows.tsv | vnpress extract --format jsonl --columns id=1,text=2 -

      Exit status: 0, every article gave a record (or the reader of the output went away); 1, some \
      went to the error file, or --on-error fail stopped at one; 64, the command line or a list of \
      --lexicon is wrong, or --resume fits nothing that was left; 66, an input or a list is not there \
      (within a folder that is 1), or no input holds an article; 74, the output cannot be written; 129, 130 or 143, stopped by a signal (hang-up, \
      Ctrl-C, kill).
      """)

  /// What to do at an article that cannot be read.
  enum FaultAction: String, CaseIterable, ExpressibleByArgument {
    case skip
    case fail
  }

  @Argument(help: "Files, folders, or - for standard input.", completion: .file())
  var paths: [String]

  @Option(help: "The form of the records: jsonl.")
  var format = RecordFormat.jsonl

  @Option(
    help: ArgumentHelp("Write records to a file; - for standard output.", valueName: "file"),
    completion: .file())
  var output: String?

  @Flag(help: "Go on with a run that left FILE.part and FILE.journal of --output.")
  var resume = false

  @Option(
    help: ArgumentHelp("Write what failed to a file.", valueName: "file"), completion: .file())
  var errors: String?

  @Option(help: "At an article that cannot be read: skip goes on, fail stops.")
  var onError = FaultAction.skip

  @Option(
    help: ArgumentHelp(
      "The publication date (YYYY-MM-DD) of articles where nothing else tells it.",
      valueName: "date"), transform: DayArgument.init)
  var published: DayArgument?

  @Option(
    help: """
      Which way a date without a year lies where the text does not tell: past, future. \
      Default: the likelier one.
      """)
  var prefer: DatePreference?

  @Option(
    help: ArgumentHelp(
      "What to write, separated by commas: \(SelectionArgument.names). Default: all.",
      valueName: "kinds"), transform: SelectionArgument.init)
  var select: SelectionArgument?

  @Option(help: "What start and end count.")
  var offsets = OffsetUnit.scalar

  @Flag(help: "Repeat the article's text in its record.")
  var withText = false

  @Option(
    help: ArgumentHelp(
      "Organisations, aliases and places of your own (README: own lists); may be repeated.",
      valueName: "file.tsv"), completion: .file(extensions: ["tsv"]))
  var lexicon: [String] = []

  @Option(help: "What the inputs hold; auto goes by their content, then by the file's name.")
  var input = SourceOptions.Form.automatic

  @Option(
    help: ArgumentHelp(
      "The encoding of text, tables and pages: utf-8, utf-16le, utf-16be, utf-32le, utf-32be, "
        + "windows-1258, tcvn3, vni, viscii, vps, viqr. Default: found by evidence, line by line; "
        + "UTF-32 by its byte order mark.", valueName: "name"))
  var encoding: TextEncoding?

  @Option(
    help: ArgumentHelp(
      "Which columns of CSV, or fields of JSON, hold what, as in text=content,title=headline, or "
        + "text=2 for a table whose first row names none, or text=data.body for a field in an object "
        + "of JSON; of "
        + "\(ColumnsArgument.fields).", valueName: "field=name,…"), transform: ColumnsArgument.init)
  var columns: ColumnsArgument?

  @Option(help: ArgumentHelp("The longest article to read, such as 8M.", valueName: "size"))
  var maxArticle = SizeArgument(bytes: SourceOptions().maximumArticle)

  @Option(
    help: ArgumentHelp(
      "How far .xz and .zst may look back, which takes as much memory; xz -9 asks for 64M, zstd "
        + "--long for 128M.", valueName: "size"))
  var maxWindow = SizeArgument(bytes: SourceOptions().maximumWindow)

  @Flag(help: "Write no record of an article that an earlier one repeats.")
  var deduplicate = false

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How many articles before it an article is compared with; 0: none. Each takes about 350 bytes.",
      valueName: "number"))
  var duplicateWindow = 1 << 15

  @Option(
    parsing: .unconditional,
    help: ArgumentHelp(
      "How many articles to work on at once, one a processor by default; the output is the same.",
      valueName: "number"))
  var jobs: Int?

  @Option(
    help: ArgumentHelp(
      "How much memory the articles in work, and records that wait for their turn, may take: 1M or "
        + "more.",
      valueName: "size"))
  var memory = SizeArgument(bytes: 256 << 20)

  @Option(
    help: ArgumentHelp("Write what the batch came to, in JSON, to a file.", valueName: "file"),
    completion: .file())
  var stats: String?

  @Flag(help: "Show what would be read, by kind and size, and stop.")
  var dryRun = false

  @Flag(help: "Show progress and a summary, also where standard error is no terminal.")
  var progress = false

  @Flag(help: "Show no progress and no summary.")
  var quiet = false

  func validate() throws {
    if paths.isEmpty {
      throw ValidationError("Give a file, a folder, or - for standard input.")
    }
    if duplicateWindow < 0 { throw ValidationError("--duplicate-window has to be 0 or more.") }
    if deduplicate, duplicateWindow == 0 {
      throw ValidationError("--deduplicate needs a --duplicate-window of 1 or more.")
    }
    if memory.bytes < 1 << 20 { throw ValidationError("--memory has to be 1M or more.") }
    if let jobs, jobs < 1 { throw ValidationError("--jobs has to be 1 or more.") }
    for (option, file) in [("--errors", errors), ("--stats", stats)] where file == "-" {
      throw ValidationError("\(option) takes a file; for standard output give /dev/stdout.")
    }
    if progress, quiet { throw ValidationError("Give --progress or --quiet, not both.") }
    try refuseOverwriting()
  }

  /// An output that is an input, or lies in one, would destroy articles; two outputs in one file would each other.
  private func refuseOverwriting() throws {
    var named: [(option: String, file: String)] = []
    for (option, file) in [("--output", outputFile), ("--errors", errors), ("--stats", stats)] {
      guard let file else { continue }
      if let input = paths.first(where: { FilePath($0).isSameFile(as: FilePath(file)) }) {
        throw ValidationError(
          "\(option) \(file) is the input \(input), which it would overwrite; name another file.")
      }
      if let folder = paths.first(where: { FilePath(file).isInput(ofFolder: FilePath($0)) }) {
        throw ValidationError(
          "\(option) \(file) lies in the input \(folder) and holds what vnpress did not write, which "
            + "would be lost; name another file.")
      }
      if let other = named.first(where: { $0.file == file }), !file.hasPrefix("/dev/") {
        throw ValidationError("\(other.option) and \(option) name the same file, \(file).")
      }
      named.append((option, file))
    }
  }

  func run() throws {
    if dryRun {
      try DryRun(paths: inputs, options: sourceOptions).run()
    } else {
      try ExtractRun(self).run()
    }
  }
}

extension ExtractCommand {
  /// The files and folders to read, each once, however often and by whatever path it is named.
  var inputs: [String] {
    var names: Set<String> = []
    var files: Set<FileStatus.Identity> = []
    return paths.filter { path in
      guard names.insert(path).inserted else { return false }
      guard let status = FileStatus(of: FilePath(path)), status.kind != .special else {
        return true
      }
      return files.insert(status.identity).inserted
    }
  }

  /// Tells that inputs are named more often than they are read.
  func warnOfRepeatedInputs() {
    let repeated = paths.count - inputs.count
    if repeated == 1 {
      Terminal.warn("an input is named twice; it is read once")
    } else if repeated > 1 {
      Terminal.warn("inputs are named again \(repeated) times; each is read once")
    }
  }

  var extractionOptions: ExtractionOptions {
    var options = ExtractionOptions()
    options.published = published?.date
    options.preference = prefer
    options.selection = recordOptions.selection
    return options
  }

  var recordOptions: RecordOptions {
    var options = RecordOptions()
    if let select { options.selection = select.kinds }
    options.offsets = offsets
    options.includesText = withText
    return options
  }

  /// The file that records go to; nil for standard output.
  var outputFile: String? { output == "-" ? nil : output }

  var files: BatchFiles { BatchFiles(output: outputFile, errors: errors) }

  var sourceOptions: SourceOptions {
    var options = SourceOptions()
    options.form = input
    options.encoding = encoding
    options.maximumArticle = maxArticle.bytes
    options.maximumWindow = maxWindow.bytes
    if let columns { options.columns = columns.columns }
    options.passedOver = files.places
    if let stats, let place = FilePlace(FilePath(stats)) { options.passedOver.insert(place) }
    return options
  }

  /// How many articles to work on at once.
  var workers: Int { jobs ?? Terminal.processorCount }

  var sinkOptions: RecordSink.Options {
    var options = RecordSink.Options()
    options.window = duplicateWindow
    options.dropsDuplicates = deduplicate
    options.stopsAtFault = onError == .fail
    options.statistics = stats.map {
      StatisticsFile(path: $0, program: Vnpress.configuration.version, jobs: workers)
    }
    return options
  }
}
