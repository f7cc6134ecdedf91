import PressArchive
import PressRecord

/// `FILE.journal`: what a batch is made of, and how far its output in `FILE.part` is good.
///
/// JSON Lines: the run's identity, then an entry each time the output is safe on the disk, and between
/// entries lines with articles of the next one. What is written after the last whole entry counts for
/// nothing.
final class Journal {
  /// Names the form of the file.
  static let form = "vnpress.journal/1"
  /// A journal that grows by so many bytes, and to twice its length, is written anew without the
  /// entries that are past.
  private static let longestGrowth = 1 << 26
  /// Of a journal that is written anew; so no line becomes long.
  private static let originalsInLine = 1000

  private let path: FilePath
  private let identity: RunIdentity
  private var file: AppendedFile
  private var lengthAtStart: Int

  /// Writes a journal with one entry, in place of one that is there.
  init(_ path: FilePath, identity: RunIdentity, entry: JournalEntry) throws(OutputError) {
    self.path = path
    self.identity = identity
    file = try Journal.write(path, identity, entry, count: entry.originals.count) {
      Array(entry.originals[$0])
    }
    lengthAtStart = file.length
  }

  /// Adds an entry and waits until it is on the disk.
  ///
  /// - Parameters:
  ///   - entry: The entry.
  ///   - index: All articles that later ones are compared with; they are written where the journal
  ///     is written anew.
  /// - Throws: `OutputError` where it cannot be written.
  func add(
    _ entry: JournalEntry, kept index: DuplicateIndex?
  ) throws(OutputError) {
    if file.length - lengthAtStart > max(Journal.longestGrowth, lengthAtStart) {
      file = try Journal.write(path, identity, entry, count: index?.keptCount ?? 0) {
        index?.kept($0) ?? []
      }
      lengthAtStart = file.length
    } else {
      var out = JSONWriter()
      entry.write(to: &out)
      try file.append(Array(out.bytes))
    }
  }

  /// Adds articles that belong to the next entry.
  func note(_ originals: [DuplicateIndex.Original]) throws(OutputError) {
    var out = JSONWriter()
    out.beginObject()
    JournalEntry.writeOriginals(originals, to: &out)
    out.endObject()
    out.endLine()
    try file.write(Array(out.bytes))
  }

  /// Removes the journal, which has done its work.
  func remove() throws(OutputError) {
    try path.remove()
    path.folder.syncFolder()
  }

  /// Where the journal of an output is.
  static func path(ofOutput output: String) -> FilePath { FilePath(output + ".journal") }

  /// Writes a journal with one entry that has `count` articles, which come in pieces.
  private static func write(
    _ path: FilePath, _ identity: RunIdentity, _ entry: JournalEntry, count: Int,
    _ originals: (Range<Int>) -> [DuplicateIndex.Original]
  ) throws(OutputError) -> AppendedFile {
    let new = path.appending(".new")
    let file = try AppendedFile(new)
    var out = JSONWriter()
    identity.write(to: &out)
    try file.write(Array(out.bytes))
    for start in stride(from: 0, to: max(1, count), by: originalsInLine) {
      var piece = entry
      piece.originals = originals(start..<min(start + originalsInLine, count))
      out = JSONWriter()
      piece.write(to: &out)
      try file.write(Array(out.bytes))
    }
    try file.append([])
    try new.rename(to: path)
    path.folder.syncFolder()
    return file
  }
}

/// A journal as it was left.
struct LeftJournal {
  var identity: RunIdentity
  /// The last entry, with the articles of all entries that later ones are compared with.
  var entry: JournalEntry

  /// Reads a journal; nil where there is none, or none that says what was begun.
  ///
  /// - Parameters:
  ///   - path: The journal.
  ///   - window: How many articles are kept for comparison.
  /// - Throws: `StreamError` where it cannot be read.
  init?(_ path: FilePath, window: Int) throws(StreamError) {
    if !path.leadsToFile { return nil }
    var lines = LineReader(stream: try FileStream(path: path), limit: Int(Int32.max))
    guard let first = try lines.next(), let head = LeftJournal.value(of: first),
      head["journal"]?.string == Journal.form, let identity = RunIdentity(head)
    else { return nil }
    self.identity = identity
    entry = JournalEntry()
    var index = DuplicateIndex(window: window)
    var noted: [DuplicateIndex.Original] = []
    // A line that was cut off by the end of the program is no JSON.
    while let line = try lines.next(), let value = LeftJournal.value(of: line) {
      if value["file"] == nil {
        guard let originals = JournalEntry.originals(value) else { break }
        noted += originals
        continue
      }
      guard let next = JournalEntry(value) else { break }
      for original in noted + next.originals { index.keep(original) }
      noted.removeAll()
      entry = next
    }
    entry.originals = index.kept(0..<index.keptCount)
  }

  private static func value(of line: LineReader.Line) -> JSONValue? {
    try? JSONReader.read(line.bytes)
  }
}
