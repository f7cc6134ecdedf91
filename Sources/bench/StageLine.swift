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
    case read = "normalize and tokenize"
    case readNFD = "normalize and tokenize NFD"
    case terms = "lexicon terms"
    case extract = "extract (with normalize, tokenize, terms)"
    case write
    case readAlone = "normalize and tokenize, nothing else between articles"
    case readAloneNFD = "normalize and tokenize NFD, nothing else between articles"
  }

  private let knowledge: Knowledge
  private let extractor: ArticleExtractor

  init(knowledge: Knowledge) {
    self.knowledge = knowledge
    extractor = ArticleExtractor(knowledge: knowledge)
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
    let interpreter = ArticleInterpreter()
    var reader = extractor.makeReader()
    var texts: [[UInt8]] = []
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
      let decomposed = Decomposition.decompose(decoded.text)
      time(.readNFD) { reader.read(decomposed, into: &normalized, tokens: &tokens) }
      time(.read) { reader.read(decoded.text, into: &normalized, tokens: &tokens) }
      time(.terms) { _ = knowledge.lexicon.findTerms(in: tokens) }
      var found: Extraction?
      time(.extract) {
        found = extractor.extract(decoded.text, metadata: decoded.metadata, with: &reader)
      }
      guard let extraction = found else { continue }
      record.removeAll(keepingCapacity: true)
      time(.write) {
        writer.write(extraction, id: decoded.id, source: decoded.source, into: &record)
      }
      texts.append(decoded.text)
      result.articles += 1
      result.bytes += decoded.text.count
      result.tokens += tokens.count
      result.mentions += StageLine.mentions(of: extraction)
    }
    let decomposed = texts.map(Decomposition.decompose)
    for (stage, texts) in [(Stage.readAlone, texts), (.readAloneNFD, decomposed)] {
      time(stage) {
        for text in texts { reader.read(text, into: &normalized, tokens: &tokens) }
      }
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
