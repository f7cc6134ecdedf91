import ArgumentParser
import PressArchive
import PressBatch
import PressExtraction
import PressRecord

/// `vnpress extract`.
struct ExtractCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Writes one record an article.",
    discussion: """
      Reads text, pages of newspapers (HTML), JSON Lines and JSON (objects with "text"; "id", \
      "title", "published", "url", "authors", "outlet" where there are any), CSV and TSV (a first \
      row that names the columns) and WARC, each also packed (.gz, .zst, .xz, .bz2), tar and zip \
      archives and folders of these, and standard input (-). In folders and archives a file is \
      taken where its content shows what it is, or by its name's ending (.txt, .html, .jsonl, \
      .json, .csv, .tsv, .warc, .tar, .zip), or where it has none.

      An article that cannot be read gives one line of JSON in the error file (without --errors, \
      on standard error) and stops nothing else.

      Examples:
        vnpress extract --format jsonl archive/
        vnpress extract --format jsonl --published 2017-12-04 article.txt
        vnpress extract --format jsonl --output out.jsonl --errors errors.jsonl in.jsonl
        vnpress extract --format jsonl --select documents,dates --offsets utf8 archive/
        cat article.txt | vnpress extract --format jsonl -
        vnpress extract --format jsonl --columns text=content,published=date news.csv
        cat news.jsonl | vnpress extract --format jsonl --input jsonl -

      Exit status: 0, every article gave a record; 1, some went to the error file; 64, the \
      command line is wrong; 66, an input is not there, or no input holds an article; 74, the \
      output cannot be written.
      """)

  @Argument(help: "Files, folders, or - for standard input.")
  var paths: [String]

  @Option(help: "The form of the records: jsonl.")
  var format = RecordFormat.jsonl

  @Option(help: ArgumentHelp("Write records to a file.", valueName: "file"))
  var output: String?

  @Option(help: ArgumentHelp("Write what failed to a file.", valueName: "file"))
  var errors: String?

  @Option(
    help: ArgumentHelp(
      "The publication date (YYYY-MM-DD) of articles where nothing else tells it.",
      valueName: "date"))
  var published: DayArgument?

  @Option(help: "Which way a date without a year lies where the text does not tell: past, future.")
  var prefer = Preference.past

  @Option(
    help: ArgumentHelp(
      "What to write, separated by commas: \(SelectionArgument.names). Default: all.",
      valueName: "kinds"))
  var select: SelectionArgument?

  @Option(help: "What start and end count.")
  var offsets = OffsetUnit.scalar

  @Flag(help: "Repeat the article's text in its record.")
  var withText = false

  @Option(
    help: ArgumentHelp(
      "Organisations, aliases and places of your own (README: own lists); may be repeated.",
      valueName: "file.tsv"))
  var lexicon: [String] = []

  @Option(help: "What the inputs hold; auto goes by their content, then by the file's name.")
  var input = SourceOptions.Form.automatic

  @Option(
    help: ArgumentHelp(
      "Which columns of CSV, or fields of JSON, hold what, as in text=content,title=headline; of "
        + "\(ColumnsArgument.fields).", valueName: "field=name,…"))
  var columns: ColumnsArgument?

  @Option(help: ArgumentHelp("The longest article to read.", valueName: "bytes"))
  var maxArticle = SourceOptions().maximumArticle

  @Option(
    help: ArgumentHelp(
      "How many articles to work on at once; the output is the same for every number.",
      valueName: "number"))
  var jobs = Terminal.processorCount

  @Option(
    help: ArgumentHelp(
      "How much memory the articles in work, and records that wait for their turn, may take.",
      valueName: "size"))
  var memory = SizeArgument(bytes: 256 << 20)

  @Flag(help: "Show progress, also where standard error is no terminal.")
  var progress = false

  @Flag(help: "Show no progress and no summary.")
  var quiet = false

  func validate() throws {
    if paths.isEmpty {
      throw ValidationError("Give a file, a folder, or - for standard input.")
    }
    if maxArticle < 1 { throw ValidationError("--max-article has to be 1 or more.") }
    if jobs < 1 { throw ValidationError("--jobs has to be 1 or more.") }
    if progress, quiet { throw ValidationError("Give --progress or --quiet, not both.") }
    try refuseOverwriting()
  }

  /// An output that is an input would destroy the article; two outputs in one file would each other.
  private func refuseOverwriting() throws {
    for (option, file) in [("--output", output), ("--errors", errors)] {
      guard let file else { continue }
      if let input = paths.first(where: { FilePath($0).isSameFile(as: FilePath(file)) }) {
        throw ValidationError(
          "\(option) \(file) is the input \(input), which it would overwrite; name another file.")
      }
    }
    if let output, output == errors, !output.hasPrefix("/dev/") {
      throw ValidationError("--output and --errors name the same file, \(output).")
    }
  }

  func run() throws {
    let knowledge = try knowledge()
    let meter = ProgressMeter(isShown: progress || (Terminal.isWatched && !quiet))
    let summary = try Terminal.reportingOutputErrors { () throws(OutputError) in
      try extract(meter, knowledge)
    }
    meter.finish(summary)
    if summary.records + summary.faults + summary.missingInputs == 0 {
      Terminal.warn(
        "no article in \(paths.joined(separator: ", ")); vnpress reads .txt, .html, .jsonl, "
          + ".json, .csv, .warc, .tar and .zip files")
    }
    if summary.status != 0 { throw ExitCode(summary.status) }
  }

  /// The program's lexicons with the lists of `--lexicon`; a list that cannot be used ends the command.
  private func knowledge() throws -> Knowledge {
    do {
      let lists = try lexicon.map { path in
        try UserLexicon(try FileStream(path: FilePath(path)).readAll(), file: path)
      }
      return try Knowledge(lists: lists)
    } catch let error as LexiconError {
      throw ValidationError(error.description)
    } catch let error as StreamError {
      throw ValidationError("\(lexicon.joined(separator: ", ")): \(error.message)")
    }
  }

  private func extract(
    _ meter: ProgressMeter, _ knowledge: Knowledge
  ) throws(OutputError) -> BatchSummary {
    let output = try self.output.map(OutputFile.create) ?? .standardOutput
    let errors = try self.errors.map(OutputFile.create) ?? .standardError
    let batch = Batch(
      pipeline: Pipeline(knowledge: knowledge, options: extraction, record: record), jobs: jobs,
      memory: memory.bytes)
    return try batch.run(
      ArticleSource(inputs: paths, options: source),
      into: RecordSink(output: output, errors: errors, progress: { meter.show($0) }))
  }

  private var extraction: ExtractionOptions {
    var options = ExtractionOptions()
    options.published = published?.date
    options.prefersFuture = prefer == .future
    options.selection = record.selection
    return options
  }

  private var record: RecordOptions {
    var options = RecordOptions()
    if let select { options.selection = select.kinds }
    options.offsets = offsets
    options.includesText = withText
    return options
  }

  private var source: SourceOptions {
    var options = SourceOptions()
    options.form = input
    options.maximumArticle = maxArticle
    if let columns { options.columns = columns.columns }
    return options
  }
}
