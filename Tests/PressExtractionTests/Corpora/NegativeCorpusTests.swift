import PressExtraction
import TestSupport
import Testing

private let extractor = ArticleExtractor(knowledge: Knowledge())

/// The kinds that have a negative corpus, `corpora/negative/KIND.txt`.
private let kinds: [MentionKind] = [.document, .organization, .count, .date]

/// The texts of the mentions of one kind.
private func mentions(of kind: MentionKind, in line: String) -> [String] {
  let result = extractor.extract(Array(line.utf8))
  let found: [Mention] =
    switch kind {
    case .document: result.documents.flatMap { $0.mentions.map(\.mention) }
    case .organization: result.organizations.flatMap(\.mentions)
    case .count: result.counts.map(\.mention)
    case .date: result.dates.filter { !$0.isReference }.map(\.mention)
    case .place: result.places.flatMap(\.mentions)
    case .person: result.people.flatMap(\.mentions)
    }
  return found.map { result.text.string($0.tokens) + " by \($0.rule)" }
}

@Test("nothing of its kind is found in a negative corpus", arguments: kinds)
func staysSilent(kind: MentionKind) throws {
  let lines = try CorpusFile.lines("negative/\(kind.rawValue).txt")
  #expect(lines.count >= 300, "\(kind.rawValue).txt has \(lines.count) lines")
  for line in lines {
    let found = mentions(of: kind, in: line)
    #expect(found.isEmpty, "\(line)\n  gave \(found.joined(separator: "; "))")
  }
}
