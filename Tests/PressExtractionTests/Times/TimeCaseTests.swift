import PressExtraction
import Testing

/// A table of cases and how many of its rows have to come out; floors only rise.
struct TimeSuite: Sendable, CustomTestStringConvertible {
  var table: String
  /// Rows whose type, value and modifier are right.
  var values: Int
  /// Rows whose span is right too.
  var spans: Int

  var testDescription: String { table }
}

@Suite("Time expressions of the case tables")
struct TimeCaseTests {
  static let suites = [
    TimeSuite(table: "grammar-dates", values: 183, spans: 183),
    TimeSuite(table: "duckling-time-vi", values: 162, spans: 162),
    TimeSuite(table: "dateparser-vi", values: 25, spans: 25),
  ]

  @Test("type, value and span come out as the table says", arguments: suites)
  func tableComesOut(_ suite: TimeSuite) {
    let rows = CaseTable(suite.table).rows
    #expect(rows.count >= suite.values)
    var (values, spans, misses) = (0, 0, [String]())
    for row in rows {
      let result = judge(row)
      values += result.isRight ? 1 : 0
      spans += result.isRight && result.isExact ? 1 : 0
      if !result.isRight || !result.isExact { misses.append(result.report) }
    }
    let report = misses.joined(separator: "\n")
    #expect(values >= suite.values, "\(report)")
    #expect(spans >= suite.spans, "\(report)")
  }

  private func judge(_ row: [String: String]) -> (isRight: Bool, isExact: Bool, report: String) {
    let (text, range) = TimeProbe.unmarked(row["text"] ?? "")
    let found = TimeProbe.find(
      in: text, published: row["published"] ?? "",
      preference: row["prefer"].flatMap(DatePreference.init))
    let report = "\(row["id"] ?? "") \(row["text"] ?? "") \(row["value"] ?? "") gave \(found)"
    guard let range else { return (found.isEmpty, found.isEmpty, report) }
    let near = found.filter { $0.range.overlaps(range) }
    guard let best = near.first(where: { $0.range == range }) ?? near.first else {
      return (false, false, report)
    }
    func isAmong(_ value: String, _ field: String) -> Bool {
      split(row[field] ?? "").contains(value)
    }
    let modifier = row["mod"] ?? ""
    let isRight =
      isAmong(best.type, "type") && isAmong(best.value, "value")
      && (modifier.isEmpty || best.modifier == modifier)
    return (isRight, best.range == range, report)
  }

  /// The alternatives of a field, which ` | ` joins.
  private func split(_ field: String) -> [String] {
    var parts = [""]
    for piece in field.split(separator: " ") {
      if piece == "|" { parts.append("") } else { parts[parts.count - 1] += piece }
    }
    return parts
  }

  @Test("nothing but what the table allows is found in the traps of the grammar")
  func trapsStaySilent() {
    let rows = CaseTable("grammar-traps").rows
    #expect(rows.count >= 58)
    for row in rows {
      let text = TimeProbe.unmarked(row["text"] ?? "").text
      let expected = row["expected"] ?? ""
      let allowed = expected == "optional" ? "SET" : expected.uppercased()
      let found = TimeProbe.find(in: text, published: row["published"] ?? "")
        .filter { $0.type != allowed }
      #expect(found.isEmpty, "\(row["id"] ?? "") \(text) gave \(found)")
    }
  }

  @Test(
    "a sum of a year is no age",
    arguments: [
      "Công ty lãi 300 triệu năm ngoái.", "Thu 15 triệu năm rồi.", "Chi 20 tỷ năm tới.",
      "Thu 50 triệu năm vừa qua.", "Hỗ trợ 100 triệu năm học mới.",
    ])
  func sumsOfYears(_ text: String) {
    #expect(!TimeProbe.find(in: text).contains { $0.type == "DURATION" })
  }
}
