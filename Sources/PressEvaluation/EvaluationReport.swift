import PressRecord

/// An evaluation's figures as text.
package struct EvaluationReport: Sendable {
  private let evaluation: Evaluation

  package init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
  }

  /// A table for people.
  package var table: String {
    var lines = ["\(evaluation.articles) articles, \(evaluation.absent) without a record"]
    lines.append(row("", "gold", "precision", "recall", "F1"))
    for (name, figures) in evaluation.scorer.tally.figures {
      lines.append(
        row(
          name, "\(figures.gold)", Decimals.fixed(figures.precision, places: 3),
          Decimals.fixed(figures.recall, places: 3), Decimals.fixed(figures.f1, places: 3)))
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// One object for programs.
  package var json: [UInt8] {
    var out = JSONWriter()
    out.beginObject()
    out.key("articles")
    out.integer(evaluation.articles)
    out.key("absent")
    out.integer(evaluation.absent)
    out.key("figures")
    out.beginObject()
    for (name, figures) in evaluation.scorer.tally.figures {
      out.key(named: name)
      out.beginObject()
      out.key("gold")
      out.integer(figures.gold)
      for (key, value) in [
        ("precision", figures.precision), ("recall", figures.recall), ("f1", figures.f1),
      ] {
        out.key(named: key)
        out.number(value.description)
      }
      out.endObject()
    }
    out.endObject()
    out.endObject()
    out.endLine()
    return Array(out.bytes)
  }

  /// The errors, a line each.
  package var misses: String {
    evaluation.scorer.misses.map { $0.line + "\n" }.joined()
  }

  private func row(
    _ name: String, _ gold: String, _ precision: String, _ recall: String, _ f1: String
  ) -> String {
    func padded(_ text: String, _ width: Int) -> String {
      String(repeating: " ", count: max(0, width - text.count)) + text
    }
    return name + String(repeating: " ", count: max(0, 28 - name.count)) + padded(gold, 6)
      + padded(precision, 11) + padded(recall, 9) + padded(f1, 8)
  }
}
