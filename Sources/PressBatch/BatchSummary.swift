package import PressArchive
import PressRecord

/// What a batch came to.
package struct BatchSummary: Sendable, Equatable {
  /// Articles that gave a record, those apart that were dropped as duplicates.
  package var records = 0
  /// Articles and inputs that went to the error file, by why.
  private var faultsByCode: [ArticleFault.Code: Int] = [:]
  /// Inputs that are not there or cannot be opened; of what is in folders, the code alone tells.
  package private(set) var missingInputs = 0
  /// Bytes of all articles read.
  package var bytes = 0
  /// Bytes of the inputs, as they lie on the disk, that are read.
  package var inputBytes = 0
  /// Files of folders and archives that were gone past: nothing says that they hold articles.
  package var passedOver = 0
  package var duplicates = DuplicateTally()
  package var repeated = RepeatedIdentifiers()
  /// What the records hold.
  var entities = EntityTally()

  package init() {}

  /// Articles and inputs that went to the error file.
  package var faults: Int { faultsByCode.values.reduce(0, +) }

  /// Articles and inputs that came to an end.
  package var articles: Int { records + duplicates.dropped + faults }

  /// The program's exit status: 0, every article gave a record; 1, some did not; 66, an input is
  /// not there, or no input holds an article.
  package var status: Int32 {
    if missingInputs > 0 || articles == 0 { return 66 }
    return faults > 0 ? 1 : 0
  }

  /// Whether no article gave a record, nor repeated one.
  package var hasNoRecord: Bool { records == 0 && duplicates.dropped == 0 }

  /// How many faults there were of one kind.
  package func faults(_ code: ArticleFault.Code) -> Int { faultsByCode[code, default: 0] }

  /// Counts a fault.
  package mutating func add(_ fault: ArticleFault) {
    faultsByCode[fault.code, default: 0] += 1
    if fault.isMissingInput { missingInputs += 1 }
  }
}

/// Articles that bear the identifier of another one before them, and repeat none.
package struct RepeatedIdentifiers: Sendable, Equatable {
  package private(set) var count = 0
  /// The first of them, where this run met it.
  package private(set) var first: String?

  init(count: Int = 0) {
    self.count = count
  }

  mutating func add(_ id: String) {
    first = first ?? id
    count += 1
  }
}

/// Articles that came before in a batch, the same or nearly so.
package struct DuplicateTally: Sendable, Equatable {
  /// With the same words in the same order.
  package var exact = 0
  /// With nearly the same text.
  package var near = 0
  /// Those of both whose identifier is that of the article which they repeat.
  package var sameIdentifier = 0
  /// Those of both that have no record.
  package var dropped = 0
}

extension BatchSummary {
  /// Reads what `writeFields` wrote; what is not there is 0.
  init(_ value: JSONValue) {
    func integer(_ object: JSONValue?, _ key: String) -> Int { object?[key]?.integer ?? 0 }
    records = integer(value, "records")
    for code in ArticleFault.Code.allCases {
      let count = integer(value["errors"], code.rawValue)
      if count > 0 { faultsByCode[code] = count }
    }
    missingInputs = integer(value, "missing_inputs")
    bytes = integer(value, "article_bytes")
    inputBytes = integer(value, "input_bytes")
    passedOver = integer(value, "passed_over")
    repeated = RepeatedIdentifiers(count: integer(value, "repeated_ids"))
    duplicates.exact = integer(value["duplicates"], "exact")
    duplicates.near = integer(value["duplicates"], "near")
    duplicates.sameIdentifier = integer(value["duplicates"], "same_id")
    duplicates.dropped = integer(value["duplicates"], "dropped")
    entities = EntityTally(value["entities"])
  }

  /// The fields of a JSON object, without its braces.
  func writeFields(to out: inout JSONWriter) {
    func field(_ key: String, _ value: Int) {
      out.key(named: key)
      out.integer(value)
    }
    field("records", records)
    out.key("errors")
    out.beginObject()
    for code in ArticleFault.Code.allCases where faults(code) > 0 {
      field(code.rawValue, faults(code))
    }
    out.endObject()
    field("missing_inputs", missingInputs)
    field("article_bytes", bytes)
    field("input_bytes", inputBytes)
    field("passed_over", passedOver)
    field("repeated_ids", repeated.count)
    out.key("duplicates")
    out.beginObject()
    field("exact", duplicates.exact)
    field("near", duplicates.near)
    field("same_id", duplicates.sameIdentifier)
    field("dropped", duplicates.dropped)
    out.endObject()
    out.key("entities")
    entities.write(to: &out)
  }
}
