import CICU
import PressArchive
import PressExtraction
import PressRecord
import PressText

/// What a round over all articles gave; equal for equal articles.
struct StageResult: Equatable {
  var articles = 0
  /// Bytes of source text.
  var bytes = 0
  var tokens = 0
  var mentions = 0
}

/// The stages of the line, each with a clock.
struct StageLine {
  enum Stage: String, CaseIterable {
    case interpret
    case icuNFC = "ICU NFC, for comparison"
    case normalize
    case tokenize
    case terms = "lexicon terms"
    case extract = "extract (with normalize, tokenize, terms)"
    case write
  }

  private let knowledge: Knowledge
  private let extractor: ArticleExtractor
  private let tokenizer: Tokenizer

  init(knowledge: Knowledge) {
    self.knowledge = knowledge
    extractor = ArticleExtractor(knowledge: knowledge)
    tokenizer = Tokenizer(vocabulary: knowledge.lexicon.vocabulary)
  }

  /// Takes each article through all stages.
  func run(_ articles: [RawArticle]) -> (durations: [Duration], result: StageResult) {
    let clock = ContinuousClock()
    var durations = Array(repeating: Duration.zero, count: Stage.allCases.count)
    var result = StageResult()
    var normalized = NormalizedText()
    var tokens: [Token] = []
    var writer = RecordWriter()
    var record: [UInt8] = []
    let (interpreter, normalizer) = (ArticleInterpreter(), Normalizer())
    func time(_ stage: Stage, _ body: () -> Void) {
      let duration = clock.measure(body)
      if let index = Stage.allCases.firstIndex(of: stage) { durations[index] += duration }
    }
    for article in articles {
      var interpreted: DecodedArticle?
      time(.interpret) { interpreted = try? interpreter.interpret(article) }
      guard let decoded = interpreted else { continue }
      let units = Array(String(decoding: decoded.text, as: UTF8.self).utf16)
      time(.icuNFC) { StageLine.composeByICU(units) }
      time(.normalize) { normalizer.normalize(decoded.text, into: &normalized) }
      time(.tokenize) { tokenizer.tokenize(normalized.bytes, into: &tokens) }
      time(.terms) { _ = knowledge.lexicon.findTerms(in: tokens) }
      var found: Extraction?
      time(.extract) { found = extractor.extract(decoded.text, metadata: decoded.metadata) }
      guard let extraction = found else { continue }
      record.removeAll(keepingCapacity: true)
      time(.write) {
        writer.write(extraction, id: decoded.id, source: decoded.source, into: &record)
      }
      result.articles += 1
      result.bytes += decoded.text.count
      result.tokens += tokens.count
      result.mentions += StageLine.mentions(of: extraction)
    }
    return (durations, result)
  }

  private static func composeByICU(_ units: [UInt16]) {
    let capacity = Int32(clamping: units.count * 2 + 16)
    var target = [UInt16](repeating: 0, count: Int(capacity))
    _ = unsafe vnpress_icu_nfc(units, Int32(clamping: units.count), &target, capacity)
  }

  private static func mentions(of extraction: Extraction) -> Int {
    extraction.counts.count + extraction.dates.count
      + extraction.documents.reduce(0) { $0 + $1.mentions.count }
      + extraction.organizations.reduce(0) { $0 + $1.mentions.count }
  }
}
