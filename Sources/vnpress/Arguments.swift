import ArgumentParser
import PressArchive
import PressExtraction
import PressRecord

/// The forms in which records are written.
enum RecordFormat: String, CaseIterable, ExpressibleByArgument {
  case jsonl
}

/// Which way a date lies that the text leaves open.
extension DatePreference: ExpressibleByArgument {}

extension OffsetUnit: ExpressibleByArgument {}

extension SourceOptions.Form: ExpressibleByArgument {}

/// A day as `YYYY-MM-DD`.
struct DayArgument {
  let date: CivilDate

  init(_ argument: String) throws {
    let parts = argument.split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts.map(\.count) == [4, 2, 2],
      parts.allSatisfy({ $0.utf8.allSatisfy { (0x30...0x39).contains($0) } }),
      let year = Int(parts[0]), let month = Int(parts[1]), let day = Int(parts[2])
    else {
      throw ValidationError("\"\(argument)\" is no date: give year, month and day, as 2017-12-04.")
    }
    guard let date = CivilDate(year: year, month: month, day: day) else {
      throw ValidationError("There is no day \(argument) in the calendar.")
    }
    self.date = date
  }
}

/// A size: bytes, or with K, M, G (also KB, KiB and so on) multiples of 1024.
struct SizeArgument: ExpressibleByArgument {
  let bytes: Int

  init(bytes: Int) {
    self.bytes = bytes
  }

  init?(argument: String) {
    let digits = argument.prefix { ("0"..."9").contains($0) }
    guard let number = Int(digits),
      let factor = SizeArgument.factor(argument.dropFirst(digits.count).uppercased())
    else { return nil }
    let (bytes, isTooLarge) = number.multipliedReportingOverflow(by: factor)
    if isTooLarge || bytes < 1 { return nil }
    self.bytes = bytes
  }

  private static func factor(_ unit: String) -> Int? {
    switch unit {
    case "", "B": 1
    case "K", "KB", "KIB": 1 << 10
    case "M", "MB", "MIB": 1 << 20
    case "G", "GB", "GIB": 1 << 30
    default: nil
    }
  }

  var defaultValueDescription: String { "\(bytes >> 20)M" }
}

/// Kinds of entities, separated by commas, which blanks may stand beside.
struct SelectionArgument {
  static let names = MentionKind.allCases.map(\.rawValue).joined(separator: ",")

  let kinds: KindSelection

  init(_ argument: String) throws {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false).map {
      String($0.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }
    kinds = try KindSelection(
      names.map { name in
        guard let kind = MentionKind(rawValue: name) else {
          throw ValidationError("\"\(name)\" is no kind of \(SelectionArgument.names).")
        }
        return kind
      })
  }
}

/// Names of columns for fields, separated by commas.
struct ColumnsArgument {
  static let fields = ArticleField.allCases.map(\.rawValue).joined(separator: ", ")

  let argument: String
  let columns: TableColumns

  init(_ argument: String) throws {
    guard let columns = TableColumns(argument) else {
      throw ValidationError(
        "\"\(argument)\" names no columns: give FIELD=NAME, such as text=content,title=headline, with each "
          + "field once, of \(ColumnsArgument.fields).")
    }
    self.argument = argument
    self.columns = columns
  }
}
